//! The predicates of an [`Error`].

use super::{Error, ErrorKind};

/// The statuses of the service's error codes, as its pages and its clients know them.
const CODES: &[(&str, u16)] = &[
    ("NO_ACCESS_TOKEN", 401),
    ("INVALID_ACCESS_TOKEN", 401),
    ("INVALID_TOKEN", 401),
    ("UNAUTHORIZED", 401),
    ("INVALID_CLIENT_ID", 401),
    ("NO_X_API_KEY", 401),
    ("ACCESS_DENIED", 403),
    ("AUTH_NO_MUSIC_ACCOUNT_FOUND", 403),
    ("DENIED_SUBSCRIPTION_TIER", 403),
    ("NO_MUSIC_ACCOUNT_FOUND", 403),
    ("RESOURCE_NOT_FOUND", 404),
    ("MAX_CONCURRENCY_REACHED", 422),
    ("THROTTLED", 429),
    ("INTERNAL", 500),
    ("DEPENDENCY", 500),
];

/// Predicates.
impl Error {
    /// Returns the HTTP status that describes the error, also if the response had a status of success.
    ///
    /// For such a response it is the status with which the service documents the [`code`](Self::code), or that of the
    /// response if the code is unknown. Otherwise it is the same as [`status`](Self::status).
    #[must_use]
    pub fn effective_status(&self) -> Option<u16> {
        let status = self.0.status?;
        let known = CODES.iter().find(|(code, _)| self.code() == Some(code));
        Some(known.filter(|_| status.is_success()).map_or(status.as_u16(), |(_, known)| *known))
    }

    /// Returns `true` if there is no access token, or if the service returned 401.
    #[must_use]
    pub fn is_auth(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Credentials | ErrorKind::LoginRequired)
            || self.effective_status() == Some(401)
    }

    /// Returns `true` if the login has ended and the user must log in again.
    #[must_use]
    pub fn is_login_required(&self) -> bool {
        self.0.kind == ErrorKind::LoginRequired
    }

    /// Returns `true` if the service or Login with Amazon limits the rate (429 or `THROTTLED`).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.effective_status() == Some(429)
            || self.code() == Some("THROTTLED")
            || self.0.rate_limited
    }

    /// Returns `true` if there is no such entity (404).
    ///
    /// An unverified operation may not exist either.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.effective_status() == Some(404)
    }

    /// Returns `true` if the account needs a higher subscription tier.
    #[must_use]
    pub fn is_subscription_tier(&self) -> bool {
        self.code() == Some("DENIED_SUBSCRIPTION_TIER")
    }

    /// Returns `true` if the request or its token request timed out.
    ///
    /// The service may have processed a write: see [`is_uncertain`](Self::is_uncertain).
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.is_caused_by(&[ErrorKind::Timeout])
    }

    /// Returns `true` if a connection to the service or to Login with Amazon failed.
    #[must_use]
    pub fn is_connection(&self) -> bool {
        self.is_caused_by(&[ErrorKind::Connect, ErrorKind::Io])
    }

    /// Returns `true` if the same request may succeed later.
    ///
    /// The causes are a failed connection, a timeout, or the status 408, 425, 429 or 5xx.
    ///
    /// That says nothing about a write that the service may have processed: see [`is_uncertain`](Self::is_uncertain).
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.0.transient.unwrap_or_else(|| match self.0.kind {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Io => true,
            ErrorKind::Response => {
                self.is_rate_limited()
                    || self.is_server_error()
                    || matches!(self.status(), Some(408 | 425))
            }
            ErrorKind::Credentials => {
                self.is_rate_limited() || self.is_timeout() || self.is_connection()
            }
            _ => false,
        })
    }

    /// Returns `true` if the service returned a status from 500.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.effective_status().is_some_and(|status| status >= 500)
    }

    /// Returns `true` if the body of a 2xx response fails to decode.
    ///
    /// A write was processed then, unless the outcome [is unknown](Self::is_uncertain).
    #[must_use]
    pub fn is_decode(&self) -> bool {
        match self.0.kind {
            ErrorKind::Decode | ErrorKind::Item => true,
            ErrorKind::ResponseTooLarge => self.0.status.is_some_and(|status| status.is_success()),
            _ => false,
        }
    }

    /// Returns `true` if the outcome is unknown: the service may have processed a write.
    ///
    /// - The request was sent, and then it timed out or the connection failed.
    /// - The status is 500 or more.
    /// - The body of a 2xx response is not JSON, or contains an error with an unknown code.
    ///
    /// Not documented: that error responses with other statuses change nothing. Such statuses mean that elsewhere.
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        self.0.uncertain.unwrap_or_else(|| match self.0.kind {
            ErrorKind::Io => true,
            ErrorKind::Timeout => self.0.attempts > 0,
            ErrorKind::Response => {
                self.effective_status().is_some_and(|status| matches!(status, 200..300 | 500..))
            }
            ErrorKind::ResponseTooLarge => self.is_server_error(),
            _ => false,
        })
    }

    /// Returns `true` if a parameter is missing or invalid, so that nothing was sent.
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == ErrorKind::InvalidRequest
    }

    /// Returns `true` if a list sent a cursor twice, or no cursor although more pages follow.
    #[must_use]
    pub fn is_paging(&self) -> bool {
        self.0.kind == ErrorKind::Paging
    }

    fn is_caused_by(&self, kinds: &[ErrorKind]) -> bool {
        kinds.contains(&self.0.kind)
            || self.0.token_request_kind.is_some_and(|cause| kinds.contains(&cause))
    }
}
