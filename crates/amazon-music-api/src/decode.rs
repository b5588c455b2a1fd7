//! Decodes response bodies, and explains where decoding stopped.

use std::{borrow::Cow, cell::Cell};

use bytes::Bytes;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::{Error, ErrorKind, error::location};

thread_local! {
    /// The number of unknown values that this thread has read. Decoding never changes threads.
    static UNKNOWN: Cell<u32> = const { Cell::new(0) };
}

/// Counts an unknown value.
pub(crate) fn count_unknown() {
    UNKNOWN.set(UNKNOWN.get().wrapping_add(1));
}

/// Returns what `work` returns, and how many unknown values it read.
pub(crate) fn counted<T>(work: impl FnOnce() -> T) -> (T, u32) {
    let before = UNKNOWN.get();
    let value = work();
    (value, UNKNOWN.get().wrapping_sub(before))
}

/// Decodes a whole body and counts unknown values.
///
/// Broken text is replaced only if the body fails to decode as it is. An empty body is `null` if `empty_is_null`.
pub(crate) fn decode<T: DeserializeOwned>(
    body: &Bytes,
    empty_is_null: bool,
) -> Result<(T, u32), Error> {
    if let Ok(text) = str::from_utf8(body)
        && let (Ok(value), unknown_values) = counted(|| serde_json::from_str(text))
    {
        return Ok((value, unknown_values));
    }
    decode_text(&text(body, empty_is_null))
}

/// Like [`decode`], for a body that is text.
pub(crate) fn decode_text<T: DeserializeOwned>(text: &str) -> Result<(T, u32), Error> {
    let (value, unknown_values) = counted(|| serde_json::from_str(text));
    match value {
        Ok(value) => Ok((value, unknown_values)),
        Err(error) => Err(decode_error(text, None, &error)),
    }
}

/// Returns a body as text without broken parts. See [`amazon_music_json::repair`].
pub(crate) fn text(body: &Bytes, empty_is_null: bool) -> Cow<'_, str> {
    if empty_is_null && body.iter().all(u8::is_ascii_whitespace) {
        return Cow::Borrowed("null");
    }
    amazon_music_json::repair(body)
}

/// Returns the error for `json`, which failed to decode. `outer` is the path of the value around it.
///
/// It contains no values of the body, since they may be private.
pub(crate) fn decode_error(json: &str, outer: Option<&str>, error: &serde_json::Error) -> Error {
    let mut reason = reason(error);
    // Invalid JSON may come from a proxy or a gateway.
    let mut is_json = !error.is_syntax();
    let mut path = String::new();
    if let Some(offset) = location::offset(json.as_bytes(), error) {
        let mut documents = serde_json::Deserializer::from_str(json).into_iter::<IgnoredAny>();
        if matches!(documents.next(), Some(Ok(_))) && documents.byte_offset() < offset {
            reason = "there is data after the end of the document".to_owned();
            is_json = true;
        } else {
            path = location::path(json.as_bytes(), offset);
        }
    }
    let path = match outer {
        Some(outer) if path.is_empty() || path.starts_with('[') => format!("{outer}{path}"),
        Some(outer) => format!("{outer}.{path}"),
        None => path,
    };
    Error::new(ErrorKind::Decode).with_source(reason).with_path(path).with_uncertain(!is_json)
}

/// Returns the reason why JSON failed to decode, without quoting it.
fn reason(error: &serde_json::Error) -> String {
    let what = match error.classify() {
        serde_json::error::Category::Eof => "it is truncated",
        serde_json::error::Category::Syntax => "it is not JSON",
        serde_json::error::Category::Data => "a value has an unexpected form",
        serde_json::error::Category::Io => "reading it failed",
    };
    format!("{what} (line {}, column {})", error.line(), error.column())
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use serde_json::Value;

    use super::*;
    use crate::v1::types::Album;

    fn album(body: &'static str) -> Result<Album, Error> {
        decode(&Bytes::from_static(body.as_bytes()), false).map(|(album, _)| album)
    }

    #[test]
    fn the_path_of_an_unexpected_value_is_named() {
        let error = album(r#"{"id":"a","title":7}"#).unwrap_err();
        assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("title")));
        assert!(!error.is_uncertain());
        let reason = error.source().unwrap().to_string();
        assert!(reason.starts_with("a value has an unexpected form (line 1"), "{reason}");
    }

    #[test]
    fn a_body_that_is_not_json_leaves_the_outcome_unknown() {
        let error = album("<html>canary").unwrap_err();
        assert!(error.is_decode() && error.is_uncertain() && error.path().is_none());
        assert!(!format!("{error:?}").contains("canary"));
    }

    #[test]
    fn data_after_the_document_is_named() {
        let error = decode::<Value>(&Bytes::from_static(b"{} {}"), false).unwrap_err();
        assert_eq!(
            error.source().unwrap().to_string(),
            "there is data after the end of the document"
        );
        assert!(!error.is_uncertain());
    }

    #[test]
    fn the_path_continues_that_of_the_outer_value() {
        let error = serde_json::from_str::<Vec<u8>>(r#"["x"]"#).unwrap_err();
        let error = decode_error(r#"["x"]"#, Some("data.list"), &error);
        assert_eq!(error.path(), Some("data.list[0]"));
    }

    #[test]
    fn broken_text_does_not_affect_the_rest() {
        for broken in [
            &b"\xef\xbb\xbf{\"id\":\"a\",\"title\":\"b\"}"[..],
            b"{\"id\":\"a\",\"title\":\"b\",\"label\":\"\xff\"}",
            b"{\"id\":\"a\",\"title\":\"b\",\"x\":\"\xff\"}",
            br#"{"label":"\ud83d","id":"a","title":"b"}"#,
            b"{\"label\":\"\n\0\",\"id\":\"a\",\"title\":\"b\"}",
            b"{\"duration\":NaN,\"id\":\"a\",\"title\":\"b\",\"x\":-Infinity}",
            b"{\"duration\":1e999,\"id\":\"a\",\"title\":\"b\"}",
        ] {
            let (album, _) = decode::<Album>(&Bytes::from_static(broken), false).unwrap();
            assert_eq!((&*album.id, album.title.as_deref()), ("a", Some("b")));
        }
        let body =
            Bytes::from_static(b"{\"id\":\"\xff\xff\xff\",\"title\":7,\"x\":[1,2,3,4,5,6,7]}");
        assert_eq!(decode::<Album>(&body, false).unwrap_err().path(), Some("title"));
    }

    #[test]
    fn an_empty_body_is_null_only_if_it_may_be_empty() {
        let (value, _) = decode::<Value>(&Bytes::from_static(b" \n"), true).unwrap();
        assert!(value.is_null());
        assert!(decode::<Value>(&Bytes::new(), false).is_err());
    }
}
