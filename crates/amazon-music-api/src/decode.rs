//! Decodes response bodies, and explains where decoding stopped.

use std::{
    borrow::Cow,
    cell::{Cell, RefCell},
};

use bytes::Bytes;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

use crate::{Error, ErrorKind, UndecodedObject, error::location};

/// The most levels of nested objects that are decoded by themselves. Deeper ones belong to the object around them.
const MAX_LEVELS: u8 = 16;

// Decoding never changes threads.
thread_local! {
    /// The number of unknown values that this thread has read.
    static UNKNOWN: Cell<u32> = const { Cell::new(0) };
    /// The nested objects that failed to decode.
    static UNDECODED: RefCell<Vec<UndecodedObject>> = const { RefCell::new(Vec::new()) };
    /// Zero if every failure is an error. Otherwise one, and one for each entity and nested object around the current value.
    static LEVEL: Cell<u8> = const { Cell::new(0) };
}

/// The parts of decoded JSON that this version does not know or cannot decode.
#[derive(Debug, Default)]
pub(crate) struct Unknown {
    pub(crate) values: u32,
    pub(crate) objects: Vec<UndecodedObject>,
}

impl Unknown {
    pub(crate) fn add(&mut self, other: Self) {
        self.values += other.values;
        self.objects.extend(other.objects);
    }
}

/// Counts an unknown value.
pub(crate) fn count_unknown() {
    UNKNOWN.set(UNKNOWN.get().wrapping_add(1));
}

/// Returns what `work` returns, and the unknown parts that it read.
pub(crate) fn counted<T>(work: impl FnOnce() -> T) -> (T, Unknown) {
    let before = UNKNOWN.get();
    let value = work();
    let values = UNKNOWN.get().wrapping_sub(before);
    (value, Unknown { values, objects: UNDECODED.take() })
}

/// A level of leniency. Dropping it returns to the level before.
pub(crate) struct Level(u8);

impl Level {
    /// Enters an entity or a nested object.
    pub(crate) fn enter() -> Self {
        let level = LEVEL.get();
        LEVEL.set(if level == 0 { 0 } else { level.saturating_add(1) });
        Self(level)
    }

    /// Returns `true` if a nested object that fails to decode is left out.
    ///
    /// Only objects inside of an entity are left out: anything else is what the caller asked for.
    pub(crate) fn is_lenient() -> bool {
        (2..MAX_LEVELS).contains(&LEVEL.get())
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        LEVEL.set(self.0);
    }
}

/// Returns the value of a nested object; `None` if `read` fails. The object is reported then.
pub(crate) fn nested<T>(
    type_name: &'static str,
    json: &Value,
    read: impl FnOnce(&Value) -> serde_json::Result<T>,
) -> Option<T> {
    let _level = Level::enter();
    let before = UNDECODED.with_borrow(Vec::len);
    read(json)
        .inspect_err(|_| {
            count_unknown();
            UNDECODED.with_borrow_mut(|objects| {
                // It contains those inside of it.
                objects.truncate(before);
                objects.push(UndecodedObject { type_name, json: json.clone() });
            });
        })
        .ok()
}

/// Decodes a whole body. If it fails to decode as it is, broken text is replaced and nested objects are left out.
///
/// An empty body is `null` if `empty_is_null`.
pub(crate) fn decode<T: DeserializeOwned>(
    body: &Bytes,
    empty_is_null: bool,
) -> Result<(T, Unknown), Error> {
    match decode_as_is(body) {
        Some(decoded) => Ok(decoded),
        None => decode_text(&text(body, empty_is_null)),
    }
}

/// Decodes a body without leniency.
pub(crate) fn decode_as_is<T: DeserializeOwned>(body: &Bytes) -> Option<(T, Unknown)> {
    let text = str::from_utf8(body).ok()?;
    let (value, unknown) = counted(|| serde_json::from_str(text));
    Some((value.ok()?, unknown))
}

/// Decodes a text. Nested objects that fail to decode are left out.
pub(crate) fn decode_text<T: DeserializeOwned>(text: &str) -> Result<(T, Unknown), Error> {
    let (value, unknown) = lenient(text);
    match value {
        Ok(value) => Ok((value, unknown)),
        Err(error) => Err(decode_error(text, None, &error)),
    }
}

/// Like [`decode_text`], with the error of `serde_json`.
pub(crate) fn lenient<T: DeserializeOwned>(text: &str) -> (serde_json::Result<T>, Unknown) {
    counted(|| {
        let before = Level(LEVEL.replace(1));
        let value = serde_json::from_str(text);
        drop(before);
        value
    })
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

    use super::*;
    use crate::v1::types::{Album, Artist};

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
    fn a_nested_object_that_fails_to_decode_is_left_out_and_reported() {
        let artist = r#"{"name":"Various Artists"}"#;
        for (body, type_name, json) in [
            (
                format!(r#"{{"id":"a","title":"b","artists":[{artist},{{"id":"c"}}]}}"#),
                "Artist",
                artist,
            ),
            (
                format!(r#"{{"id":"a","title":"b","artists":[{{"id":"c"}},{artist}]}}"#),
                "Artist",
                artist,
            ),
            (
                format!(
                    r#"{{"tracks":[{{"title":7,"artists":[{artist}]}}],"id":"a","title":"b","artists":[{{"id":"c"}}]}}"#
                ),
                "Track",
                &*format!(r#"{{"artists":[{artist}],"title":7}}"#),
            ),
            (
                r#"{"tracks":[{"id":"d","album":{}}],"id":"a","title":"b","artists":[{"id":"c"}]}"#
                    .to_owned(),
                "Album",
                "{}",
            ),
            (
                r#"{"tracks":"none","id":"a","title":"b","artists":[{"id":"c"}]}"#.to_owned(),
                "Track",
                r#""none""#,
            ),
            (
                r#"{"id":"a","title":"b","artists":[{"id":"c"}],"market":{"id":[]}}"#.to_owned(),
                "Market",
                r#"{"id":[]}"#,
            ),
        ] {
            let (album, unknown) = decode::<Album>(&body.clone().into(), false).unwrap();
            assert_eq!((&*album.id, album.title.as_deref()), ("a", Some("b")), "{body}");
            assert_eq!((album.artists.len(), &*album.artists[0].id), (1, "c"), "{body}");
            let [object] = &*unknown.objects else { panic!("{body}") };
            assert_eq!((object.type_name, &*object.json.to_string()), (type_name, json));
            assert!(unknown.values > 0);
            assert!(!format!("{object:?}").contains("Various"));
        }
        // Nothing is left of an earlier response.
        let (_, unknown) = decode::<Album>(&Bytes::from_static(br#"{"id":"a"}"#), false).unwrap();
        assert!(unknown.objects.is_empty());
        assert!(decode::<Album>(&Bytes::from_static(br#"{"title":"b"}"#), false).is_err());
    }

    #[test]
    fn the_levels_of_nested_objects_are_bounded() {
        let (start, end) = (r#"{"id":"a","related":{"edges":[{"node":"#, "}]}}");
        let nested = |levels| start.repeat(levels) + "7" + &end.repeat(levels);
        let (artist, unknown) = decode::<Artist>(&nested(25).into(), false).unwrap();
        assert_eq!((&*artist.id, unknown.objects.len()), ("a", 1));
        assert!(decode::<Artist>(&nested(10_000).into(), false).is_err());
    }

    #[test]
    fn an_empty_body_is_null_only_if_it_may_be_empty() {
        let (value, _) = decode::<Value>(&Bytes::from_static(b" \n"), true).unwrap();
        assert!(value.is_null());
        assert!(decode::<Value>(&Bytes::new(), false).is_err());
    }
}
