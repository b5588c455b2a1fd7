//! The response with the code for the user, and the code that the device polls with.

use std::{fmt, time::Duration};

use url::Url;
use zeroize::Zeroizing;

use crate::{
    Error, ErrorKind, SecureUrl,
    clock::{self, Instant},
    json,
    lwa::LwaResponse,
    token,
};

/// The pause between two polls if the response has none (RFC 8628).
const DEFAULT_INTERVAL: Duration = Duration::from_secs(5);

const MIN_INTERVAL: Duration = Duration::from_secs(1);

/// The longest pause between two polls. Amazon's own client has the same.
pub(super) const MAX_INTERVAL: Duration = Duration::from_secs(60);

/// The lifetime of a code if the response has none: that of Amazon's example.
const DEFAULT_LIFETIME: Duration = Duration::from_secs(600);

/// The code and the page to show to the user.
///
/// Its `Debug` does not print the code, since a reader of a log could enter it for another account.
#[derive(Clone)]
pub struct DevicePrompt {
    user_code: Zeroizing<String>,
    verification_uri: String,
    pub(super) expires_at: Instant,
}

impl DevicePrompt {
    /// Returns the code that the user enters.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Returns the https URL of the page for the code, such as `https://amazon.com/us/code`.
    #[must_use]
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// Returns the remaining lifetime of the code; zero if it has expired.
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
    /// Reads the response to a request that was sent at `asked_at`.
    ///
    /// # Errors
    /// Returns the error of the response. An incomplete response or an unsafe URL is an [`ErrorKind::Protocol`].
    pub(super) fn read(
        response: &LwaResponse,
        endpoint: &str,
        asked_at: Instant,
    ) -> Result<Self, Error> {
        let error = |message: String| {
            Error::new(ErrorKind::Protocol, message)
                .with_response(response.status(), response.retry_after())
        };
        let mut body = token::read_object(response, &[])?;
        let missing = |field| error(format!("Login with Amazon sent no {field}"));
        let unsafe_text =
            || error("Login with Amazon sent a damaged or unsafe code or URL".to_owned());
        let device_code = json::take_secret(&mut body, "device_code").map_err(|_| unsafe_text())?;
        let device_code = Zeroizing::new(device_code.ok_or_else(|| missing("device_code"))?);
        let mut text = |field| {
            let text = json::take_text(&mut body, field).filter(|text| !text.is_empty());
            text.ok_or_else(|| missing(field))
        };
        let user_code = Zeroizing::new(text("user_code")?);
        let verification_uri = text("verification_uri")?;
        if json::is_damaged(&user_code) || !is_safe_page(&verification_uri, endpoint) {
            return Err(unsafe_text());
        }
        let seconds = |field| body.get(field).and_then(token::lifetime);
        let expires_at = asked_at + seconds("expires_in").unwrap_or(DEFAULT_LIFETIME);
        let interval = seconds("interval").filter(|interval| !interval.is_zero());
        Ok(Self {
            device_code,
            prompt: DevicePrompt { user_code, verification_uri, expires_at },
            interval: interval.unwrap_or(DEFAULT_INTERVAL).clamp(MIN_INTERVAL, MAX_INTERVAL),
            asked_at,
        })
    }

    /// Returns the values that errors must not contain.
    pub(super) fn secrets(&self) -> [&str; 2] {
        [&self.device_code, self.prompt.user_code()]
    }
}

/// Returns `true` if the user may visit `uri`: https, a sandbox on this machine, or the host of the endpoint that sent it.
fn is_safe_page(uri: &str, endpoint: &str) -> bool {
    let Ok(mut url) = Url::parse(uri) else { return false };
    // `SecureUrl` allows neither, and both are harmless here.
    url.set_query(None);
    url.set_fragment(None);
    // The application has allowed plain http to the host of the endpoint, if that has it.
    let host = Url::parse(endpoint).ok().and_then(|url| url.host_str().map(str::to_owned));
    let is_http = endpoint.starts_with("http:");
    let page = match host.filter(|_| is_http) {
        Some(host) => SecureUrl::with_http_host(url.as_str(), &host),
        None => SecureUrl::new(url.as_str()),
    };
    !json::is_damaged(uri) && page.is_ok()
}
