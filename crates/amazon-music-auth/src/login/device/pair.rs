//! A code pair: the code for the user, and the code that the device polls with.

use std::{fmt, time::Duration};

use serde_json::{Map, Value};
use url::Url;
use zeroize::Zeroizing;

use crate::{
    Error, ErrorKind, SecureUrl,
    clock::{self, Instant},
    json,
    lwa::LwaResponse,
    token,
};

/// The pause between two polls if the response names none (RFC 8628).
const USUAL_INTERVAL: Duration = Duration::from_secs(5);

const MIN_INTERVAL: Duration = Duration::from_secs(1);

/// The longest pause between two polls. Amazon's own client has the same.
pub(super) const MAX_INTERVAL: Duration = Duration::from_secs(60);

/// The lifetime of a code if the response names none: that of Amazon's example.
const USUAL_LIFETIME: Duration = Duration::from_secs(600);

/// The code and the page to show to the user.
///
/// Its `Debug` does not print the code: whoever reads it in a log could enter it for an account of
/// their own.
#[derive(Clone)]
pub struct DevicePrompt {
    user_code: Zeroizing<String>,
    verification_uri: String,
    pub(super) expires_at: Instant,
}

impl DevicePrompt {
    /// Returns the code that the user types in.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Returns the page where the code is typed in, always https, such as `https://amazon.com/us/code`.
    #[must_use]
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// Returns the time for which the code can still be used; zero once it is too late.
    #[must_use]
    pub fn expires_in(&self) -> Duration {
        self.expires_at.saturating_duration_since(clock::now())
    }
}

impl fmt::Debug for DevicePrompt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DevicePrompt")
            .field("user_code", &"[redacted]")
            .field("verification_uri", &self.verification_uri)
            .field("expires_in", &self.expires_in())
            .finish()
    }
}

/// A prompt together with the code of the device.
pub(super) struct CodePair {
    pub(super) device_code: Zeroizing<String>,
    pub(super) prompt: DevicePrompt,
    /// The pause between two polls, within bounds.
    pub(super) interval: Duration,
    pub(super) asked_at: Instant,
}

impl CodePair {
    /// Reads the response to the request for a pair, which was sent at `asked_at`.
    ///
    /// # Errors
    /// The error that the response names; [`ErrorKind::Protocol`] if something is missing, or the page
    /// to visit is not a safe one.
    pub(super) fn read(response: &LwaResponse, asked_at: Instant) -> Result<Self, Error> {
        let mut body = token::read_object(response, &[])?;
        Self::from_body(&mut body, asked_at)
            .map_err(|error| error.with_response(response.status(), response.retry_after()))
    }

    fn from_body(body: &mut Map<String, Value>, asked_at: Instant) -> Result<Self, Error> {
        let mut text = |field| {
            let text = json::take_text(body, field).filter(|text| !text.is_empty());
            text.ok_or_else(|| {
                let message = format!("Login with Amazon sent no {field}");
                Error::new(ErrorKind::Protocol, message)
            })
        };
        let device_code = Zeroizing::new(text("device_code")?);
        let user_code = Zeroizing::new(text("user_code")?);
        let verification_uri = text("verification_uri")?;
        if user_code.contains(char::is_control) || !is_safe_page(&verification_uri) {
            let message = "Login with Amazon sent a code or a page that cannot be shown";
            return Err(Error::new(ErrorKind::Protocol, message));
        }
        let lifetime = body.get("expires_in").and_then(token::lifetime).unwrap_or(USUAL_LIFETIME);
        let interval = body.get("interval").and_then(token::lifetime).unwrap_or(USUAL_INTERVAL);
        // A pause of nothing is a value that was not meant.
        let interval = if interval.is_zero() { USUAL_INTERVAL } else { interval };
        Ok(Self {
            device_code,
            prompt: DevicePrompt { user_code, verification_uri, expires_at: asked_at + lifetime },
            interval: interval.clamp(MIN_INTERVAL, MAX_INTERVAL),
            asked_at,
        })
    }

    /// What must not reappear in errors.
    pub(super) fn secrets(&self) -> [&str; 2] {
        [&self.device_code, self.prompt.user_code()]
    }
}

/// Whether the user can be sent there: to https, or to a sandbox on this machine.
fn is_safe_page(uri: &str) -> bool {
    let Ok(mut url) = Url::parse(uri) else { return false };
    // The rule for addresses forbids both, for other reasons; here they do no harm.
    url.set_query(None);
    url.set_fragment(None);
    !uri.contains(char::is_control) && SecureUrl::new(url.as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Result<CodePair, Error> {
        CodePair::read(&LwaResponse::new(200, None, body.as_bytes().to_vec()), clock::now())
    }

    fn with(more: &str) -> Result<CodePair, Error> {
        read(&format!(
            r#"{{"device_code":"canary-d","user_code":"canary-u","verification_uri":"https://a.example/code"{more}}}"#
        ))
    }

    #[tokio::test(start_paused = true)]
    async fn times_are_read_as_numbers_and_as_text_and_bounded() {
        for (more, expires_in, interval) in [
            (r#","expires_in":300,"interval":30"#, 300, 30),
            (r#","expires_in":"300","interval":"30""#, 300, 30),
            ("", 600, 5),
            (r#","expires_in":null,"interval":null"#, 600, 5),
            (r#","expires_in":0,"interval":0"#, 0, 5),
            (r#","expires_in":-1,"interval":-1"#, 0, 5),
            (r#","expires_in":1e30,"interval":30000"#, 86_400, 60),
            (r#","interval":0.01"#, 600, 1),
        ] {
            let pair = with(more).unwrap();
            assert_eq!(pair.prompt.expires_in().as_secs(), expires_in, "{more}");
            assert_eq!(pair.interval.as_secs(), interval, "{more}");
        }
    }

    #[tokio::test]
    async fn what_is_missing_or_unsafe_is_a_protocol_error_without_the_codes() {
        for body in [
            "{}",
            r#"{"device_code":"canary","user_code":"canary"}"#,
            r#"{"device_code":"","user_code":"canary","verification_uri":"https://a.example"}"#,
            r#"{"device_code":"canary","user_code":7,"verification_uri":"https://a.example"}"#,
            r#"{"device_code":"canary","user_code":"canary\nb","verification_uri":"https://a.example"}"#,
            r#"{"device_code":"canary","user_code":"canary","verification_uri":"http://canary.example"}"#,
            r#"{"device_code":"canary","user_code":"canary","verification_uri":"javascript:canary"}"#,
            r#"{"device_code":"canary","user_code":"canary","verification_uri":"https://a.example/\u001b"}"#,
            r#"{"device_code":"canary","user_code":"canary","verification_uri":"amazon.com/us/code"}"#,
        ] {
            let error = read(body).err().unwrap();
            assert_eq!((error.kind(), error.status()), (ErrorKind::Protocol, Some(200)), "{body}");
            assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
        }
    }

    #[tokio::test]
    async fn a_page_may_have_a_query_and_a_prompt_hides_its_code_in_debug() {
        let pair = read(
            r#"{"device_code":"canary","user_code":"canary","verification_uri":"https://a.example/?a#b"}"#,
        );
        let prompt = pair.unwrap().prompt;
        assert_eq!(prompt.verification_uri(), "https://a.example/?a#b");
        assert_eq!(prompt.user_code(), "canary");
        assert!(!format!("{prompt:?}").contains("canary"));
    }
}
