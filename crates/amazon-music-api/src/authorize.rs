//! The seam to whoever holds the tokens: the bindings ask for credentials, they do not know logins.

use std::{fmt, future::Future, pin::Pin, sync::Arc};

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};

use crate::Operation;

/// The header that carries the Security Profile ID.
const API_KEY: HeaderName = HeaderName::from_static("x-api-key");

/// Gives the credentials of each call, and new ones when the service rejects a token.
///
/// `amazon_music::Authorizer` implements it for the sessions of `amazon-music-auth`; implement it yourself to
/// take tokens from elsewhere.
pub trait Authorize: fmt::Debug + Send + Sync {
    /// The credentials for a call of `operation` (`None` for a call that the spec does not list).
    ///
    /// Called before every call, so it should answer at once while its token is fresh.
    ///
    /// # Errors
    /// Whatever hinders it; the call is not sent, and the error reaches the caller unchanged.
    fn credentials<'a>(&'a self, operation: Option<&'static Operation>) -> Authorizing<'a>;

    /// New credentials after the service answered `INVALID_ACCESS_TOKEN` to `rejected`.
    ///
    /// Called at most once a call. Where `rejected` is no longer current, because another task
    /// renewed in the meantime, the current ones are the right answer.
    ///
    /// # Errors
    /// As [`credentials`](Self::credentials); the caller gets the error, and status and code of the
    /// rejection.
    fn renew<'a>(&'a self, rejected: &'a Credentials) -> Authorizing<'a>;

    /// The scopes that the tokens carry, with spaces between them, where that is known; to explain refusals.
    fn granted_scopes(&self) -> Option<String> {
        None
    }
}

/// What [`Authorize`] returns: a boxed future, so that the trait can be used as an object.
pub type Authorizing<'a> =
    Pin<Box<dyn Future<Output = Result<Credentials, AuthorizeError>> + Send + 'a>>;

/// Why there are no credentials. Shared, since many calls may wait for one renewal.
pub type AuthorizeError = Arc<dyn std::error::Error + Send + Sync + 'static>;

/// The two headers that every call carries. Cheap to clone; never prints its values.
#[derive(Clone)]
pub struct Credentials {
    authorization: HeaderValue,
    api_key: HeaderValue,
    generation: u64,
}

impl Credentials {
    /// Makes the headers `Authorization: Bearer <access_token>` and `x-api-key: <api_key>`.
    ///
    /// `generation` is for the one who gives the credentials: it comes back with a rejection and
    /// tells which of its tokens was rejected. It is never sent.
    ///
    /// # Errors
    /// Where a value holds characters that no header may carry.
    pub fn new(
        access_token: &str,
        api_key: &str,
        generation: u64,
    ) -> Result<Self, InvalidCredentials> {
        let sensitive = |text: &str, which| {
            let mut value =
                HeaderValue::from_str(text).map_err(|_| InvalidCredentials { which })?;
            value.set_sensitive(true);
            Ok(value)
        };
        Ok(Self {
            authorization: sensitive(&format!("Bearer {access_token}"), "access token")?,
            api_key: sensitive(api_key, "API key")?,
            generation,
        })
    }

    /// The number given to [`new`](Self::new).
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Puts both headers into `headers`, in place of what stands there.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) {
        headers.insert(AUTHORIZATION, self.authorization.clone());
        headers.insert(API_KEY, self.api_key.clone());
    }

    /// The token without `Bearer `, and the API key, to find them where a server echoes them.
    pub(crate) fn secrets(&self) -> [&str; 2] {
        let token = self.authorization.to_str().unwrap_or_default();
        let token = token.strip_prefix("Bearer ").unwrap_or(token);
        [token, self.api_key.to_str().unwrap_or_default()]
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("authorization", &"[redacted]")
            .field("api_key", &"[redacted]")
            .field("generation", &self.generation)
            .finish()
    }
}

/// An access token or API key that cannot stand in a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidCredentials {
    which: &'static str,
}

impl fmt::Display for InvalidCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the {} holds characters that cannot be sent in a header (a line break from a file?)",
            self.which
        )
    }
}

impl std::error::Error for InvalidCredentials {}
