//! Reads an answer within bounds, and makes refusals readable that are not in the documented form.

use bytes::{Bytes, BytesMut};
use http::{
    Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, Version,
    header::{AsHeaderName, CONTENT_LENGTH},
};
use reqwest::Response;
use serde_json::{Map, Value, json};

/// How much room is made before the bytes are there: what a server announces need not come.
const AHEAD: usize = 1 << 20;
/// How much of an error body is looked at.
const REFUSAL_LIMIT: usize = 64 << 10;
/// How much of an error body in another form is kept, in characters.
const EXCERPT: usize = 512;
/// Where in the `payload` of an error it is kept.
pub(crate) const EXCERPT_KEY: &str = "excerpt";

/// Headers with the id of a request, as other services of Amazon send them; the first that is there counts.
/// Inferred: no page of this service names one.
const REFERENCES: [HeaderName; 3] = [
    HeaderName::from_static("x-amzn-requestid"),
    HeaderName::from_static("x-amz-request-id"),
    HeaderName::from_static("x-amzn-trace-id"),
];

/// A whole answer in memory.
pub(crate) struct Answer {
    status: StatusCode,
    version: Version,
    headers: HeaderMap,
    extensions: Extensions,
    body: Bytes,
}

/// Why an answer could not be read.
pub(crate) enum Unread {
    /// It has more bytes than it may have.
    TooLarge,
    /// It did not come to its end.
    Broken(reqwest::Error),
}

impl From<reqwest::Error> for Unread {
    fn from(error: reqwest::Error) -> Self {
        Self::Broken(error)
    }
}

impl Answer {
    /// Reads `response` up to `limit` bytes. Error answers are cut, others are refused beyond that.
    pub(crate) async fn read(mut response: Response, limit: usize) -> Result<Self, Unread> {
        let status = response.status();
        let refusal = is_refusal(status);
        let limit = if refusal { limit.min(REFUSAL_LIMIT) } else { limit };
        let announced = response.content_length().unwrap_or(0);
        if !refusal && announced > limit as u64 {
            return Err(Unread::TooLarge);
        }
        let first = response.chunk().await?.unwrap_or_default();
        let body = match response.chunk().await? {
            // The common case of a small answer: no copy.
            None if first.len() <= limit => first,
            second => {
                let mut body =
                    BytesMut::with_capacity(announced.min(limit.min(AHEAD) as u64) as usize);
                body.extend_from_slice(&first);
                let mut next = second;
                while let Some(chunk) = next {
                    body.extend_from_slice(&chunk);
                    if body.len() > limit {
                        break;
                    }
                    next = response.chunk().await?;
                }
                if body.len() > limit {
                    if !refusal {
                        return Err(Unread::TooLarge);
                    }
                    body.truncate(limit);
                }
                body.freeze()
            }
        };
        Ok(Self {
            status,
            version: response.version(),
            headers: std::mem::take(response.headers_mut()),
            extensions: std::mem::take(response.extensions_mut()),
            body,
        })
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    pub(crate) fn is_refusal(&self) -> bool {
        is_refusal(self.status)
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header, where it is text.
    pub(crate) fn header(&self, name: impl AsHeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    pub(crate) fn into_parts(self) -> (StatusCode, HeaderMap, Bytes) {
        (self.status, self.headers, self.body)
    }

    /// The code of a refusal in the documented form.
    pub(crate) fn code(&self) -> Option<String> {
        self.code_and_reference().0
    }

    /// The code of a refusal in the documented form, and the id under which operators find the call.
    pub(crate) fn code_and_reference(&self) -> (Option<String>, Option<String>) {
        let header = || {
            let text = REFERENCES.iter().find_map(|name| self.header(name))?;
            Some(excerpt(text)).filter(|text| !text.is_empty())
        };
        if !self.is_refusal() {
            return (None, header());
        }
        let body: Value = serde_json::from_slice(&self.body).unwrap_or_default();
        let text = |pointer| Some(body.pointer(pointer)?.as_str()?.to_owned());
        (text("/error/code"), text("/error/reference").or_else(header))
    }

    /// An empty success becomes the JSON `null`, for operations whose answer nobody has seen.
    pub(crate) fn allow_empty(&mut self) {
        if self.status.is_success() && self.body.iter().all(u8::is_ascii_whitespace) {
            self.body = Bytes::from_static(b"null");
            self.headers.remove(CONTENT_LENGTH);
        }
    }

    /// Removes headers with one of `secrets`, and `secrets` from a refusal, which is bounded, and given the
    /// documented form if it has another.
    pub(crate) fn tidy(&mut self, secrets: &[&str]) {
        self.tidy_headers(secrets);
        if !is_refusal(self.status) {
            return;
        }
        let text = String::from_utf8_lossy(&self.body);
        let envelope = match serde_json::from_str(&text) {
            Ok(Value::Object(mut body)) => match body.remove("error") {
                Some(Value::Object(error)) => lenient_error(error),
                // LWA's and gateways' forms: the code or the message stands at the top.
                other => {
                    let code = other.as_ref().and_then(Value::as_str);
                    let message = ["message", "Message", "error_description"]
                        .iter()
                        .find_map(|key| body.get(*key).and_then(Value::as_str));
                    match (code, message) {
                        (None, None) => foreign(&text),
                        _ => json!({ "error": { "code": code, "message": message } }),
                    }
                }
            },
            _ => foreign(&text),
        };
        self.body = Bytes::from(cleaned(envelope, secrets).to_string());
        self.headers.remove(CONTENT_LENGTH);
    }

    /// Removes headers that hold one of `secrets`.
    fn tidy_headers(&mut self, secrets: &[&str]) {
        let is_clean = |value: &HeaderValue| {
            let text = String::from_utf8_lossy(value.as_bytes());
            !secrets.iter().any(|secret| !secret.is_empty() && text.contains(secret))
        };
        if !self.headers.values().all(is_clean) {
            let kept = self.headers.iter().filter(|(_, value)| is_clean(value));
            self.headers = kept.map(|(name, value)| (name.clone(), value.clone())).collect();
        }
    }

    pub(crate) fn into_response(self) -> Response {
        let mut response = http::Response::new(self.body);
        *response.status_mut() = self.status;
        *response.version_mut() = self.version;
        *response.headers_mut() = self.headers;
        *response.extensions_mut() = self.extensions;
        response.into()
    }
}

fn is_refusal(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}

/// The documented form around a body in a form of its own: it is no message, only a trace.
fn foreign(text: &str) -> Value {
    json!({ "error": { "payload": { EXCERPT_KEY: text } } })
}

/// Keeps a documented error, but reads fields of an odd type as absent rather than failing on them.
fn lenient_error(mut error: Map<String, Value>) -> Value {
    for key in ["code", "message", "url", "reference"] {
        if let Some(value) = error.get_mut(key) {
            match value {
                Value::String(_) | Value::Null => {}
                Value::Number(number) => *value = Value::String(number.to_string()),
                _ => *value = Value::Null,
            }
        }
    }
    if error.get("payload").is_some_and(|payload| !payload.is_object()) {
        error.insert("payload".to_owned(), Value::Null);
    }
    json!({ "error": error })
}

/// The same JSON without `secrets`, each text in it on one line and not long. After decoding, since JSON
/// can spell one text in many ways.
fn cleaned(value: Value, secrets: &[&str]) -> Value {
    let clean = |text: String| {
        let spared = secrets.iter().filter(|secret| !secret.is_empty());
        excerpt(&spared.fold(text, |text, secret| text.replace(secret, "[redacted]")))
    };
    match value {
        Value::String(text) => clean(text).into(),
        Value::Array(items) => items.into_iter().map(|item| cleaned(item, secrets)).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(key, value)| (clean(key), cleaned(value, secrets)))
            .collect::<Map<_, _>>()
            .into(),
        other => other,
    }
}

/// The beginning of `text` on one line.
fn excerpt(text: &str) -> String {
    let mut line = String::new();
    for (words, word) in text.split_whitespace().enumerate() {
        if words > 0 {
            line.push(' ');
        }
        line.extend(word.chars().filter(|character| !character.is_control()));
        if line.chars().count() > EXCERPT {
            line = line.chars().take(EXCERPT).collect();
            line.push('…');
            break;
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(body: &str) -> Value {
        let mut answer = Answer {
            status: StatusCode::FORBIDDEN,
            version: Version::HTTP_11,
            headers: HeaderMap::new(),
            extensions: Extensions::new(),
            body: Bytes::copy_from_slice(body.as_bytes()),
        };
        answer.tidy(&["Atza|/secret=", "amzn1.application.key"]);
        serde_json::from_slice(&answer.body).unwrap()
    }

    #[test]
    fn a_documented_error_keeps_all_its_fields() {
        let body = json!({ "error": {
            "status": 403, "code": "ACCESS_DENIED", "message": "No.", "payload": { "a": 1 }, "new": [1],
        } });
        assert_eq!(refusal(&body.to_string()), body);
    }

    #[test]
    fn other_forms_become_a_message() {
        assert_eq!(
            refusal(r#"{"message":"Forbidden"}"#),
            json!({ "error": { "code": null, "message": "Forbidden" } })
        );
        assert_eq!(
            refusal(r#"{"error":"invalid_token","error_description":"Bad."}"#),
            json!({ "error": { "code": "invalid_token", "message": "Bad." } })
        );
    }

    #[test]
    fn bodies_without_a_message_become_an_excerpt() {
        let excerpt = |text| json!({ "error": { "payload": { "excerpt": text } } });
        assert_eq!(refusal(""), excerpt(""));
        assert_eq!(refusal("[1]"), excerpt("[1]"));
        assert_eq!(
            refusal("<html>\n  <b>Busy</b>\u{7}</html>"),
            excerpt("<html> <b>Busy</b></html>")
        );
    }

    #[test]
    fn fields_of_an_odd_type_do_not_hide_the_others() {
        let body = json!({ "error": { "code": 7, "message": ["x"], "url": {}, "payload": "p" } });
        assert_eq!(
            refusal(&body.to_string()),
            json!({ "error": { "code": "7", "message": null, "url": null, "payload": null } })
        );
    }

    #[test]
    fn an_echoed_secret_is_removed_however_json_spells_it() {
        for body in [
            "token Atza|/secret= is bad",
            r#"{"message":"token Atza|\/secret\u003d is bad"}"#,
            r#"{"error":{"code":"Atza\u007c/secret=","payload":{"Atza|/secret=":["Atza|/secret="]}}}"#,
            r#"{"error":{"message":"not known: amzn1.application.key"}}"#,
        ] {
            let text = refusal(body).to_string();
            assert!(!text.contains("secret") && !text.contains("amzn1"), "{text}");
            assert!(text.contains("[redacted]"), "{text}");
        }
    }

    #[test]
    fn every_text_of_a_refusal_is_bounded() {
        let long = "é".repeat(30_000);
        for (body, path) in [
            (long.clone(), "/error/payload/excerpt"),
            (json!({ "error": { "code": long } }).to_string(), "/error/code"),
        ] {
            let refusal = refusal(&body);
            let text = refusal.pointer(path).unwrap().as_str().unwrap();
            assert_eq!(text.chars().count(), EXCERPT + 1);
        }
    }
}
