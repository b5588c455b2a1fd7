//! Faults that tests inject: `check` validates them, `rules` counts and triggers them, `apply` applies their effects.

mod apply;
mod check;
mod json;
mod rules;

use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use check::InvalidFault;
pub(crate) use {apply::apply, rules::Faults};

/// A fault to inject with [`Sandbox::add_fault`](crate::Sandbox::add_fault).
///
/// By default every request triggers it. [`on`](Self::on) limits it to an operation, [`nth`](Self::nth) and
/// [`times`](Self::times) to some of the requests, and [`chance`](Self::chance) makes it random.
///
/// One request may trigger several faults. Their effects are combined, and the first of several error responses is sent. A
/// fault with nothing to change is not triggered and not counted, such as one that cuts a body if the response has none.
/// The next request that matches may trigger it.
///
/// The JSON form of a fault, for the control endpoint, is in the [documentation of the crate](crate#as-a-server).
///
/// # Examples
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use = "a fault has no effect before it is added to a sandbox"]
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
    after_processing: bool,
    effect: Effect,
}

/// The effect of a fault.
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
    Response {
        status: u16,
        content_type: String,
        body: String,
    },
    RevokeToken,
    RevokeLogin,
    Latency {
        milliseconds: u64,
    },
    NoResponse,
    CutBody,
    StalledBody,
    MalformedJson,
    UnknownValue,
    NullItem,
    UndecodableItem,
    UnknownFields,
    TextNumbers,
    SetField {
        field: String,
        text: String,
    },
    RemoveField {
        field: String,
    },
    ContentType {
        value: String,
    },
}

impl Fault {
    fn new(effect: Effect) -> Self {
        Self { on: None, nth: None, times: None, chance: None, after_processing: false, effect }
    }

    /// Creates a fault that rejects the request with an error status.
    ///
    /// The error response has the form of the Web API or of Login with Amazon, and the usual code of the status, such as
    /// `ACCESS_DENIED` for 403.
    pub fn status(status: u16) -> Self {
        Self::new(Effect::Status { status, code: None, retry_after: None, html: false })
    }

    /// Creates a fault that rejects the request with a status and an error code of the Web API.
    ///
    /// Examples are `DENIED_SUBSCRIPTION_TIER` (403) and `MAX_CONCURRENCY_REACHED` (422). Undocumented codes of capitals,
    /// digits and `_` are allowed. Login with Amazon ignores the code, since it has [codes of OAuth](Self::oauth_error).
    pub fn error_code(status: u16, code: impl Into<String>) -> Self {
        Self::new(Effect::Status {
            status,
            code: Some(code.into()),
            retry_after: None,
            html: false,
        })
    }

    /// Creates a fault that rejects the request with an error status and a page of HTML, like a proxy.
    pub fn html(status: u16) -> Self {
        Self::new(Effect::Status { status, code: None, retry_after: None, html: true })
    }

    /// Creates a fault that rejects the request with 429, and with `Retry-After` if it is given.
    ///
    /// The header contains whole seconds, rounded up.
    pub fn throttled(retry_after: Option<Duration>) -> Self {
        let whole =
            |wait: Duration| wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0));
        let retry_after = retry_after.map(whole);
        Self::new(Effect::Status { status: 429, code: None, retry_after, html: false })
    }

    /// Creates a fault that rejects the request with an error code of OAuth or of Login with Amazon.
    ///
    /// The status may be 200, which other servers are known to send. On `lwa.authorize` the error is redirected to the app.
    /// If there is no app, and on `lwa.code_page`, the response is an error page.
    pub fn oauth_error(status: u16, error: impl Into<String>) -> Self {
        Self::new(Effect::OauthError { status, error: error.into(), description: None })
    }

    /// Creates a fault that rejects the request with an OAuth error code and a description.
    ///
    /// An observed description is `lwa-invalid-parameter-bad-scope`.
    pub fn oauth_error_with_description(
        status: u16,
        error: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        let description = Some(description.into());
        Self::new(Effect::OauthError { status, error: error.into(), description })
    }

    /// Creates a fault that rejects the request with the given response.
    ///
    /// Examples are `{"message": …}` of a gateway, an empty body, and an error with status 200. An empty content type is
    /// not sent.
    pub fn response(status: u16, content_type: impl Into<String>, body: impl Into<String>) -> Self {
        let (content_type, body) = (content_type.into(), body.into());
        Self::new(Effect::Response { status, content_type, body })
    }

    /// Creates a fault that revokes the access token or the refresh token of the request.
    pub fn revoke_token() -> Self {
        Self::new(Effect::RevokeToken)
    }

    /// Creates a fault that revokes all tokens of the login, like a user who removes the app.
    pub fn revoke_login() -> Self {
        Self::new(Effect::RevokeLogin)
    }

    /// Creates a fault that delays the response, by the clock of the Tokio runtime.
    ///
    /// [`Sandbox::handle`](crate::Sandbox::handle) ignores it.
    pub fn latency(latency: Duration) -> Self {
        let milliseconds = u64::try_from(latency.as_millis()).unwrap_or(u64::MAX);
        Self::new(Effect::Latency { milliseconds })
    }

    /// Creates a fault that processes the request and closes the connection before the response.
    ///
    /// The outcome is unknown to the client. The journal contains the status of the lost response.
    /// [`Sandbox::handle`](crate::Sandbox::handle) returns the response.
    pub fn no_response() -> Self {
        Self::new(Effect::NoResponse)
    }

    /// Creates a fault that closes the connection in the middle of the body of the response.
    ///
    /// The request is processed. [`Sandbox::handle`](crate::Sandbox::handle) returns the whole response.
    pub fn cut_body() -> Self {
        Self::new(Effect::CutBody)
    }

    /// Creates a fault that stops in the middle of the body of the response, and keeps the connection open.
    ///
    /// The request is processed. [`Sandbox::handle`](crate::Sandbox::handle) returns the whole response.
    pub fn stalled_body() -> Self {
        Self::new(Effect::StalledBody)
    }

    /// Creates a fault that truncates the JSON of the response, in a complete HTTP response.
    pub fn malformed_json() -> Self {
        Self::new(Effect::MalformedJson)
    }

    /// Creates a fault that replaces the enum values of the response by an undocumented value.
    ///
    /// Texts of capitals and `_` count as enum values, except names and titles.
    pub fn unknown_value() -> Self {
        Self::new(Effect::UnknownValue)
    }

    /// Creates a fault that puts `null` at the start of every list of objects in the response.
    pub fn null_item() -> Self {
        Self::new(Effect::NullItem)
    }

    /// Creates a fault that makes the first item of the list in the response undecodable.
    ///
    /// Its title or name is replaced by a list, and its ID is unchanged. A response that contains a list in an entity fails to
    /// decode as a whole.
    pub fn undecodable_item() -> Self {
        Self::new(Effect::UndecodableItem)
    }

    /// Creates a fault that adds an undocumented field to every object in the response.
    pub fn unknown_fields() -> Self {
        Self::new(Effect::UnknownFields)
    }

    /// Creates a fault that converts the numbers at the top level of the response to strings.
    ///
    /// Amazon's pages show `"expires_in": "3600"`, for instance.
    pub fn text_numbers() -> Self {
        Self::new(Effect::TextNumbers)
    }

    /// Creates a fault that sets a field at the top level of the response to a string.
    ///
    /// An example is a `scope` of the token response that is narrower than the requested scope.
    pub fn set_field(field: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new(Effect::SetField { field: field.into(), text: text.into() })
    }

    /// Creates a fault that removes a field at the top level of the response.
    pub fn remove_field(field: impl Into<String>) -> Self {
        Self::new(Effect::RemoveField { field: field.into() })
    }

    /// Creates a fault that changes the `Content-Type` of the response.
    ///
    /// Amazon's pages show the malformed `application/json;charset UTF-8`, for instance.
    pub fn content_type(value: impl Into<String>) -> Self {
        Self::new(Effect::ContentType { value: value.into() })
    }

    /// Limits the fault to an operation or an endpoint.
    ///
    /// `operation` is the ID of an operation of the Web API, `v1` for all of them, `lwa.authorize`, `lwa.token`,
    /// `lwa.code_pair`, `lwa.token_info`, `lwa.profile` or `lwa.code_page`, or `lwa` for all of these.
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.on = Some(operation.into());
        self
    }

    /// Triggers the fault at the matching request number `nth`, counted from 1.
    ///
    /// With [`times`](Self::times), it also triggers at the requests that follow.
    pub fn nth(mut self, nth: u64) -> Self {
        self.nth = Some(nth);
        self
    }

    /// Sets the number of requests that trigger the fault.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Triggers the fault after the request was processed.
    ///
    /// The fault then replaces only the response. An example is a 500 for tracks that were added. Only faults that reject the request allow it, since the others process
    /// the request anyway. Clients assume that an error below 500 changed nothing, and retry after a 429.
    pub fn after_processing(mut self) -> Self {
        self.after_processing = true;
        self
    }

    /// Sets the probability of the fault, from 0 to 1.
    ///
    /// The same seed gives the same faults.
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
    fn faults_round_trip_through_their_documented_json() {
        for effect in [
            r#"{"status":{"status":503}}"#,
            r#"{"status":{"status":422,"code":"MAX_CONCURRENCY_REACHED"}}"#,
            r#"{"status":{"status":503,"retry_after":1,"html":true}}"#,
            r#"{"oauth_error":{"status":400,"error":"slow_down"}}"#,
            r#"{"oauth_error":{"status":400,"error":"invalid_scope","description":"a"}}"#,
            r#"{"response":{"status":502,"content_type":"text/plain","body":"a"}}"#,
            r#"{"latency":{"milliseconds":500}}"#,
            r#"{"content_type":{"value":"text/plain"}}"#,
            r#"{"set_field":{"field":"scope","text":"profile"}}"#,
            r#"{"remove_field":{"field":"expires_in"}}"#,
        ] {
            let text = format!(r#"{{"on":"get_album","nth":2,"effect":{effect}}}"#);
            let fault: Fault = serde_json::from_str(&text).unwrap();
            assert_eq!(serde_json::to_string(&fault).unwrap(), text);
        }
        for (effect, fault) in [
            ("revoke_token", Fault::revoke_token()),
            ("revoke_login", Fault::revoke_login()),
            ("no_response", Fault::no_response()),
            ("cut_body", Fault::cut_body()),
            ("stalled_body", Fault::stalled_body()),
            ("malformed_json", Fault::malformed_json()),
            ("unknown_value", Fault::unknown_value()),
            ("null_item", Fault::null_item()),
            ("undecodable_item", Fault::undecodable_item()),
            ("unknown_fields", Fault::unknown_fields()),
            ("text_numbers", Fault::text_numbers()),
        ] {
            let text = format!(r#"{{"after_processing":true,"effect":"{effect}"}}"#);
            assert_eq!(serde_json::from_str::<Fault>(&text).unwrap(), fault.after_processing());
        }
        for unknown in [
            r#"{"effect":{"status":{"status":503,"htlm":true}}}"#,
            r#"{"effect":"cut_body","nht":2}"#,
        ] {
            assert!(serde_json::from_str::<Fault>(unknown).is_err());
        }
    }
}
