//! Validates faults.

use std::fmt;

use amazon_music_api::v1::OPERATIONS;

use super::{Effect, Fault};
use crate::lwa::Endpoint;

impl Fault {
    /// Returns an error if the fault is invalid.
    pub(super) fn check(&self) -> Result<(), InvalidFault> {
        let rejects = matches!(
            self.effect,
            Effect::Status { .. } | Effect::OauthError { .. } | Effect::Response { .. }
        );
        let is_lwa = self.on.as_deref().is_some_and(|on| on.starts_with("lwa"));
        let reason = match &self.effect {
            _ if self.on.as_deref().is_some_and(|on| !is_known(on)) => {
                format!("no operation has the ID `{}`", self.on.as_deref().unwrap_or_default())
            }
            _ if self.nth == Some(0) => "`nth` counts requests from 1".to_owned(),
            _ if self.times == Some(0) => "`times` must be at least 1".to_owned(),
            _ if self.after_processing && !rejects => {
                "`after_processing` requires an effect that replaces the response".to_owned()
            }
            _ if self.chance.is_some_and(|chance| !(0.0..=1.0).contains(&chance)) => {
                "`chance` must be between 0 and 1".to_owned()
            }
            Effect::Status { status, .. } if !(400..=599).contains(status) => {
                format!("{status} is not an error status")
            }
            Effect::Status { code: Some(code), .. } if !is_code(code) => {
                "an error code consists of capitals, digits and `_`".to_owned()
            }
            Effect::Status { code: Some(_), html: true, .. } => {
                "a page of HTML has no error code".to_owned()
            }
            Effect::Status { code: Some(_), .. } if is_lwa => {
                "Login with Amazon has error codes of OAuth; use `oauth_error`".to_owned()
            }
            Effect::NullItem | Effect::UndecodableItem if is_lwa => {
                "responses of Login with Amazon contain no lists".to_owned()
            }
            Effect::OauthError { status, .. } | Effect::Response { status, .. }
                if !(200..=599).contains(status) =>
            {
                format!("{status} is not the status of a response")
            }
            Effect::ContentType { value: text } | Effect::Response { content_type: text, .. }
                if !text.bytes().all(|byte| matches!(byte, 32..127)) =>
            {
                "the content type is not a valid header value".to_owned()
            }
            _ => return Ok(()),
        };
        Err(InvalidFault(reason))
    }
}

/// Returns `true` if a text has the form of all documented error codes of the Web API.
fn is_code(text: &str) -> bool {
    let may_follow = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    text.starts_with(|first: char| first.is_ascii_uppercase()) && text.bytes().all(may_follow)
}

fn is_known(on: &str) -> bool {
    ["v1", "lwa"].contains(&on)
        || OPERATIONS.iter().any(|operation| operation.id == on)
        || Endpoint::ALL.iter().any(|(_, _, name)| *name == on)
}

/// The error of an invalid [`Fault`], with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidFault(String);

impl fmt::Display for InvalidFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid fault: {}", self.0)
    }
}

impl std::error::Error for InvalidFault {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invalid_fault_is_rejected_with_the_reason() {
        for (fault, why) in [
            (Fault::status(503).on("get_albun"), "get_albun"),
            (Fault::status(200), "not an error status"),
            (Fault::oauth_error(99, "x"), "not the status"),
            (Fault::cut_body().nth(0), "from 1"),
            (Fault::cut_body().times(0), "at least 1"),
            (Fault::cut_body().after_processing(), "replaces the response"),
            (Fault::null_item().on("lwa.token"), "no lists"),
            (Fault::undecodable_item().on("lwa"), "no lists"),
            (Fault::cut_body().chance(1.5), "between 0 and 1"),
            (Fault::cut_body().chance(f64::NAN), "between 0 and 1"),
            (Fault::content_type("a\r\nb"), "header"),
            (Fault::response(200, "a\r\nb", ""), "header"),
            (Fault::response(99, "", ""), "not the status"),
            (Fault::error_code(200, "BAD_REQUEST"), "not an error status"),
            (Fault::error_code(403, ""), "capitals"),
            (Fault::error_code(403, "access_denied"), "capitals"),
            (Fault::error_code(403, "_DENIED"), "capitals"),
            (Fault::error_code(403, "DENIED BY ALL"), "capitals"),
            (Fault::error_code(403, "ACCESS_DENIED").on("lwa.token"), "OAuth"),
            (Fault::error_code(403, "ACCESS_DENIED").on("lwa"), "OAuth"),
        ] {
            assert!(fault.check().unwrap_err().to_string().contains(why), "{why}");
        }
        for on in ["get_album", "lwa.token", "v1", "lwa"] {
            assert_eq!(Fault::status(503).on(on).check(), Ok(()));
        }
        assert_eq!(Fault::error_code(403, "UNKNOWN_CODE_2").on("v1").check(), Ok(()));
        let text = r#"{"effect":{"status":{"status":403,"code":"A","html":true}}}"#;
        assert!(serde_json::from_str::<Fault>(text).unwrap().check().is_err());
    }
}
