//! Faults: rules for what goes wrong, where, and how often.
//!
//! When a rule applies is in `rules`, what it does to an answer in `apply`, and what it does to JSON in
//! `json`. `check` finds faults that cannot be meant.

mod apply;
mod check;
mod json;
mod rules;

use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use check::InvalidFault;
pub(crate) use {apply::apply, rules::Faults};

/// Something that goes wrong, with where and how often. Given to [`Sandbox::add_fault`](crate::Sandbox::add_fault).
///
/// Where nothing else is said, it happens to every request. With [`nth`](Self::nth) it starts at the n-th that
/// matches, with [`times`](Self::times) it happens so often, with [`chance`](Self::chance) only sometimes.
///
/// Several may happen to one request: what they do to it and to its answer adds up, and the first that refuses it is
/// the one that does. A fault that finds nothing to spoil, such as a body to cut in an answer that has none, has not
/// happened: it is not counted, and waits for the next request that matches.
///
/// ```
/// use std::time::Duration;
/// use amazon_music_sandbox::{Fault, Sandbox};
///
/// let sandbox = Sandbox::builder().build();
/// sandbox.add_fault(Fault::status(503).on("get_album").nth(2))?;
/// sandbox.add_fault(Fault::throttled(Some(Duration::from_secs(1))).on("v1").times(3))?;
/// sandbox.add_fault(Fault::oauth_error(200, "server_error").on("lwa.token").chance(0.1))?;
/// # Ok::<(), amazon_music_sandbox::InvalidFault>(())
/// ```
///
/// # As JSON
///
/// Over the control endpoint a fault is an object with the fields `on`, `nth`, `times`, `chance`, `carried_out` (`true`
/// or `false`), all optional, and `effect`, which is one of
///
/// ```json
/// { "status": { "status": 403, "code": "DENIED_SUBSCRIPTION_TIER" } }
/// { "status": { "status": 503, "retry_after": 1, "html": true } }
/// { "oauth_error": { "status": 400, "error": "invalid_scope", "description": "…" } }
/// { "answer": { "status": 502, "content_type": "application/json", "body": "{\"message\":null}" } }
/// { "latency": { "milliseconds": 500 } }
/// { "content_type": { "value": "text/plain" } }
/// { "with": { "field": "scope", "text": "profile" } }
/// { "without": { "field": "expires_in" } }
/// "end_token" "end_login" "no_answer" "cut_body" "stalled_body" "malformed_json"
/// "unknown_word" "null_item" "undecodable_item" "unknown_fields" "text_numbers"
/// ```
///
/// `code`, `retry_after` (in seconds), `html` and `description` may be left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use = "a fault does nothing before it is given to a sandbox"]
pub struct Fault {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nth: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    chance: Option<f64>,
    #[serde(default, skip_serializing_if = "is_false")]
    carried_out: bool,
    effect: Effect,
}

/// What goes wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Effect {
    Status {
        status: u16,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        code: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retry_after: Option<u64>,
        #[serde(default, skip_serializing_if = "is_false")]
        html: bool,
    },
    OauthError {
        status: u16,
        error: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        description: Option<String>,
    },
    Answer {
        status: u16,
        content_type: String,
        body: String,
    },
    EndToken,
    EndLogin,
    Latency {
        milliseconds: u64,
    },
    NoAnswer,
    CutBody,
    StalledBody,
    MalformedJson,
    UnknownWord,
    NullItem,
    UndecodableItem,
    UnknownFields,
    TextNumbers,
    With {
        field: String,
        text: String,
    },
    Without {
        field: String,
    },
    ContentType {
        value: String,
    },
}

impl Fault {
    fn new(effect: Effect) -> Self {
        Self { on: None, nth: None, times: None, chance: None, carried_out: false, effect }
    }

    /// The request is not carried out, and refused with a status, in the form that belongs to the service asked. The
    /// code is the usual one of the status: `ACCESS_DENIED` for 403, for instance.
    pub fn status(status: u16) -> Self {
        Self::new(Effect::Status { status, code: None, retry_after: None, html: false })
    }

    /// As [`status`](Self::status), but with an error code of the Web API, such as `DENIED_SUBSCRIPTION_TIER` (403)
    /// or `MAX_CONCURRENCY_REACHED` (422). It may be one that is not documented, of capitals, digits and `_`.
    /// Login with Amazon has codes of its own, for [`oauth_error`](Self::oauth_error), and answers with the usual one.
    pub fn refusal(status: u16, code: impl Into<String>) -> Self {
        let code = Some(code.into());
        Self::new(Effect::Status { status, code, retry_after: None, html: false })
    }

    /// As [`status`](Self::status), but with a page of HTML, as something in between would send it.
    pub fn html(status: u16) -> Self {
        Self::new(Effect::Status { status, code: None, retry_after: None, html: true })
    }

    /// Status 429, with a header `Retry-After` in whole seconds, rounded up, or without it.
    pub fn throttled(retry_after: Option<Duration>) -> Self {
        let whole =
            |wait: Duration| wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0));
        let retry_after = retry_after.map(whole);
        Self::new(Effect::Status { status: 429, code: None, retry_after, html: false })
    }

    /// The request is not carried out, and answered with an error code of OAuth or of Login with Amazon. The status
    /// may be 200, as other servers are known to do. On `lwa.authorize` the browser is sent back with it; where that leads to
    /// no app, and on `lwa.code_page`, there is a page.
    pub fn oauth_error(status: u16, error: impl Into<String>) -> Self {
        Self::new(Effect::OauthError { status, error: error.into(), description: None })
    }

    /// As [`oauth_error`](Self::oauth_error), with a description of your own, since clients may go by one that they
    /// have seen, such as `lwa-invalid-parameter-bad-scope`.
    pub fn oauth_error_with_description(
        status: u16,
        error: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        let (error, description) = (error.into(), Some(description.into()));
        Self::new(Effect::OauthError { status, error, description })
    }

    /// The request is not carried out, and answered with this body, whatever it is: `{"message": …}` of a gateway,
    /// nothing at all, a refusal in a 200. An empty content type is not sent.
    pub fn answer(status: u16, content_type: impl Into<String>, body: impl Into<String>) -> Self {
        let (content_type, body) = (content_type.into(), body.into());
        Self::new(Effect::Answer { status, content_type, body })
    }

    /// The access token of the request ends before its time, or the refresh token where that is sent.
    pub fn end_token() -> Self {
        Self::new(Effect::EndToken)
    }

    /// The customer removes the app: all tokens of the login of the request end.
    pub fn end_login() -> Self {
        Self::new(Effect::EndLogin)
    }

    /// The answer is held back, by the clock of the Tokio runtime. It means nothing without sockets.
    pub fn latency(latency: Duration) -> Self {
        let milliseconds = u64::try_from(latency.as_millis()).unwrap_or(u64::MAX);
        Self::new(Effect::Latency { milliseconds })
    }

    /// The request is carried out, and the connection ends before anything is answered, so that a client cannot know
    /// whether it was. The journal has the status that it would have had. It means nothing without sockets.
    pub fn no_answer() -> Self {
        Self::new(Effect::NoAnswer)
    }

    /// The request is carried out, and the connection breaks in the middle of the body, if there is one. It means
    /// nothing without sockets.
    pub fn cut_body() -> Self {
        Self::new(Effect::CutBody)
    }

    /// The request is carried out, and nothing comes after the middle of the body, if there is one, while the
    /// connection stays open. It means nothing without sockets.
    pub fn stalled_body() -> Self {
        Self::new(Effect::StalledBody)
    }

    /// The request is carried out, and the JSON of the answer ends in the middle.
    pub fn malformed_json() -> Self {
        Self::new(Effect::MalformedJson)
    }

    /// Words of enums in the answer are replaced by one that is not documented. What consists of capitals and `_`
    /// counts as such a word, but for names and titles.
    pub fn unknown_word() -> Self {
        Self::new(Effect::UnknownWord)
    }

    /// Every list of objects in the answer begins with `null`.
    pub fn null_item() -> Self {
        Self::new(Effect::NullItem)
    }

    /// The first item of the list in the answer has a title or name that is no text, so that no typed client can read
    /// that item. Its id stays. An answer that is no list, but holds one, cannot be read as a whole then.
    pub fn undecodable_item() -> Self {
        Self::new(Effect::UndecodableItem)
    }

    /// Every object in the answer has a field that is not documented.
    pub fn unknown_fields() -> Self {
        Self::new(Effect::UnknownFields)
    }

    /// Numbers at the top of the answer are texts, such as `"expires_in": "3600"`, which Amazon's pages show.
    pub fn text_numbers() -> Self {
        Self::new(Effect::TextNumbers)
    }

    /// A field at the top of the answer has this text, whether it is there otherwise or not: a `scope` with the
    /// tokens, for instance, which is narrower than what was asked for.
    pub fn with(field: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new(Effect::With { field: field.into(), text: text.into() })
    }

    /// A field at the top of the answer is missing.
    pub fn without(field: impl Into<String>) -> Self {
        Self::new(Effect::Without { field: field.into() })
    }

    /// The answer has another `Content-Type`, such as the malformed `application/json;charset UTF-8`, which Amazon's
    /// pages show.
    pub fn content_type(value: impl Into<String>) -> Self {
        Self::new(Effect::ContentType { value: value.into() })
    }

    /// Where it happens: the id of an operation; `lwa.authorize`, `lwa.token`, `lwa.code_pair`, `lwa.token_info`,
    /// `lwa.profile` or `lwa.code_page`; or `v1` and `lwa` for all of either.
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.on = Some(operation.into());
        self
    }

    /// The first request that it happens to, counted from 1 among those that match. It happens once then, unless
    /// [`times`](Self::times) says otherwise.
    pub fn nth(mut self, nth: u64) -> Self {
        self.nth = Some(nth);
        self
    }

    /// How often it happens.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// The request is carried out all the same, and only its answer is another one: a 500 for tracks that were added.
    /// It is for faults that refuse, since all others leave the request to be carried out anyway. Below 500, clients take
    /// such an answer for a refusal that changed nothing, and a 429 for a call to repeat.
    pub fn carried_out(mut self) -> Self {
        self.carried_out = true;
        self
    }

    /// How likely it is, from 0 to 1. The same seed gives the same faults.
    pub fn chance(mut self, chance: f64) -> Self {
        self.chance = Some(chance);
        self
    }
}

fn is_false(value: &bool) -> bool {
    !value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_json_is_read_and_typing_errors_are_not() {
        let read = |effect| {
            let text = format!(r#"{{"on":"get_album","nth":2,"effect":{effect}}}"#);
            serde_json::from_str::<Fault>(&text)
        };
        let at = |fault: Fault| fault.on("get_album").nth(2);
        for (effect, fault) in [
            (r#"{"status":{"status":503}}"#, Fault::status(503)),
            (r#"{"status":{"status":503,"html":true}}"#, Fault::html(503)),
            (
                r#"{"status":{"status":429,"retry_after":1}}"#,
                Fault::throttled(Some(Duration::from_secs(1))),
            ),
            (
                r#"{"status":{"status":422,"code":"MAX_CONCURRENCY_REACHED"}}"#,
                Fault::refusal(422, "MAX_CONCURRENCY_REACHED"),
            ),
            (
                r#"{"oauth_error":{"status":400,"error":"slow_down"}}"#,
                Fault::oauth_error(400, "slow_down"),
            ),
            (
                r#"{"oauth_error":{"status":400,"error":"invalid_scope","description":"a"}}"#,
                Fault::oauth_error_with_description(400, "invalid_scope", "a"),
            ),
            (
                r#"{"answer":{"status":502,"content_type":"text/plain","body":"a"}}"#,
                Fault::answer(502, "text/plain", "a"),
            ),
            (r#"{"with":{"field":"scope","text":"profile"}}"#, Fault::with("scope", "profile")),
            (r#"{"latency":{"milliseconds":500}}"#, Fault::latency(Duration::from_millis(500))),
            (r#"{"content_type":{"value":"text/plain"}}"#, Fault::content_type("text/plain")),
            (r#"{"without":{"field":"expires_in"}}"#, Fault::without("expires_in")),
            (r#""end_token""#, Fault::end_token()),
            (r#""end_login""#, Fault::end_login()),
            (r#""no_answer""#, Fault::no_answer()),
            (r#""cut_body""#, Fault::cut_body()),
            (r#""stalled_body""#, Fault::stalled_body()),
            (r#""malformed_json""#, Fault::malformed_json()),
            (r#""unknown_word""#, Fault::unknown_word()),
            (r#""null_item""#, Fault::null_item()),
            (r#""undecodable_item""#, Fault::undecodable_item()),
            (r#""unknown_fields""#, Fault::unknown_fields()),
            (r#""text_numbers""#, Fault::text_numbers()),
        ] {
            assert_eq!(read(effect).unwrap(), at(fault), "{effect}");
        }
        let carried_out = r#"{"carried_out":true,"effect":{"status":{"status":500}}}"#;
        let carried_out: Fault = serde_json::from_str(carried_out).unwrap();
        assert_eq!(carried_out, Fault::status(500).carried_out());
        assert!(read(r#"{"status":{"status":503,"htlm":true}}"#).is_err());
        assert!(serde_json::from_str::<Fault>(r#"{"effect":"cut_body","nht":2}"#).is_err());
    }
}
