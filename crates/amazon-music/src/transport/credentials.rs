//! Credentials, which are the two headers of every request, and their providers.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use http::{HeaderMap, HeaderName, HeaderValue, header::AUTHORIZATION};

use crate::{
    Error, ErrorExt as _, ErrorKind,
    api::{BoxFuture, Operation},
    auth::{self, IssuedToken, ScopeSet, SecurityProfileId, Session},
};

/// The header that carries the Security Profile ID.
const API_KEY: HeaderName = HeaderName::from_static("x-api-key");

/// Provides the credentials of requests, and new ones if the service rejects an access token.
///
/// [`Application::client`](crate::Application::client) gets them from a [`Session`]. Implement this trait for tokens from
/// elsewhere, and pass it to [`Application::client_with`](crate::Application::client_with).
///
/// # Examples
/// ```
/// use amazon_music::{
///     Credentials, CredentialsProvider, Error, ErrorKind,
///     api::{BoxFuture, Operation},
/// };
///
/// /// Gets each token from a service of the program's own.
/// #[derive(Debug)]
/// struct TokenService {
///     api_key: String,
/// }
///
/// impl TokenService {
///     async fn token(&self) -> std::io::Result<String> {
///         # Ok("Atza|…".to_owned())
///     }
///
///     async fn get(&self) -> Result<Credentials, Error> {
///         let token = self.token().await.map_err(|why| {
///             Error::new(ErrorKind::Credentials).with_transient(true).with_source(why)
///         })?;
///         Credentials::new(&token, &self.api_key, 1)
///     }
/// }
///
/// impl CredentialsProvider for TokenService {
///     fn credentials<'a>(
///         &'a self,
///         _operation: Option<&'static Operation>,
///     ) -> BoxFuture<'a, Result<Credentials, Error>> {
///         Box::pin(self.get())
///     }
///
///     fn refresh<'a>(&'a self, _rejected: &'a Credentials) -> BoxFuture<'a, Result<Credentials, Error>> {
///         Box::pin(self.get())
///     }
/// }
/// ```
pub trait CredentialsProvider: fmt::Debug + Send + Sync + 'static {
    /// Returns the credentials for a request of `operation`.
    ///
    /// `operation` is `None` for a request by path. The method is called for every attempt, and once more if the attempt had
    /// to wait since. So it should return at once while its token is valid. The request does not count towards
    /// [`max_in_flight`](crate::ApplicationBuilder::max_in_flight) during the call.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::LoginRequired`] if only a new login helps, and otherwise one of kind
    /// [`ErrorKind::Credentials`]. The request is not sent, and its caller gets the error.
    fn credentials<'a>(
        &'a self,
        operation: Option<&'static Operation>,
    ) -> BoxFuture<'a, Result<Credentials, Error>>;

    /// Returns new credentials after the service rejected the access token of `rejected`.
    ///
    /// It is called at most once per attempt. If another task has refreshed them in the meantime, return the current ones.
    ///
    /// # Errors
    /// Like [`credentials`](Self::credentials). The client adds status and code of the rejection to the error.
    fn refresh<'a>(
        &'a self,
        rejected: &'a Credentials,
    ) -> BoxFuture<'a, Result<Credentials, Error>>;

    /// Returns the scopes of the tokens, if they are known; `None` by default.
    fn granted_scopes(&self) -> Option<ScopeSet> {
        None
    }
}

/// The credentials of a request: an access token and an API key. Cheap to clone; never printed.
#[derive(Clone)]
pub struct Credentials(Arc<Inner>);

struct Inner {
    authorization: HeaderValue,
    api_key: HeaderValue,
    /// The values, to redact them in responses that echo them.
    secrets: [Box<str>; 2],
    revision: u64,
}

impl Credentials {
    /// Returns the headers `Authorization: Bearer <access_token>` and `x-api-key: <api_key>`.
    ///
    /// `revision` is for the provider, to tell which of its tokens was rejected. It is never sent.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::Credentials`] if a value has a character that is invalid in a header. It does
    /// not contain the value.
    pub fn new(access_token: &str, api_key: &str, revision: u64) -> Result<Self, Error> {
        let sensitive = |text: &str, name| {
            match HeaderValue::from_str(text) {
            Ok(mut value) => {
                value.set_sensitive(true);
                Ok(value)
            }
            Err(_) => Err(Error::new(ErrorKind::Credentials).with_message(format!(
                "the {name} has a character that is invalid in a header; check for a line break at its end"
            ))),
        }
        };
        Ok(Self(Arc::new(Inner {
            authorization: sensitive(&format!("Bearer {access_token}"), "access token")?,
            api_key: sensitive(api_key, "API key")?,
            secrets: [access_token.into(), api_key.into()],
            revision,
        })))
    }

    /// Returns the revision given to [`new`](Self::new).
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.0.revision
    }

    /// Puts both headers into `headers`.
    pub(super) fn apply(&self, headers: &mut HeaderMap) {
        headers.insert(AUTHORIZATION, self.0.authorization.clone());
        headers.insert(API_KEY, self.0.api_key.clone());
    }

    /// Returns the access token and the API key.
    pub(super) fn secrets(&self) -> [&str; 2] {
        let [token, key] = &self.0.secrets;
        [token, key]
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("authorization", &"[redacted]")
            .field("api_key", &"[redacted]")
            .field("revision", &self.revision())
            .finish()
    }
}

/// The credentials of a session. The headers of a token are built once.
pub(crate) struct SessionCredentials {
    session: Session,
    security_profile: SecurityProfileId,
    current: Mutex<Option<Credentials>>,
}

impl SessionCredentials {
    pub(crate) fn new(session: Session, security_profile: SecurityProfileId) -> Self {
        Self { session, security_profile, current: Mutex::default() }
    }

    fn of(&self, token: Result<IssuedToken, auth::Error>) -> Result<Credentials, Error> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        match token {
            Ok(token) => match &*current {
                Some(credentials) if credentials.revision() == token.revision() => {
                    Ok(credentials.clone())
                }
                _ => {
                    let api_key = self.security_profile.as_str();
                    let token =
                        Credentials::new(token.access_token().expose(), api_key, token.revision())?;
                    *current = Some(token.clone());
                    Ok(token)
                }
            },
            Err(error) => {
                if error.is_login_required() {
                    // The session has dropped the token; so must we.
                    *current = None;
                }
                Err(Error::from_auth(error))
            }
        }
    }
}

/// Omits the API key.
impl fmt::Debug for SessionCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionCredentials").field("session", &self.session).finish_non_exhaustive()
    }
}

impl CredentialsProvider for SessionCredentials {
    fn credentials<'a>(
        &'a self,
        _operation: Option<&'static Operation>,
    ) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async move { self.of(self.session.token().await) })
    }

    fn refresh<'a>(
        &'a self,
        rejected: &'a Credentials,
    ) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async move { self.of(self.session.refresh(rejected.revision()).await) })
    }

    fn granted_scopes(&self) -> Option<ScopeSet> {
        self.session.scopes()
    }
}

/// Adds those of `defaults` whose name is not there yet.
pub(crate) fn add_missing(headers: &mut HeaderMap, defaults: &HeaderMap) {
    for (name, value) in defaults {
        headers.entry(name).or_insert_with(|| value.clone());
    }
}

#[cfg(test)]
mod tests {
    use crate::auth::AccessToken;

    use super::*;

    fn credentials_of(token: &str) -> SessionCredentials {
        let profile = SecurityProfileId::new("amzn1.application.b").unwrap();
        SessionCredentials::new(Session::from_access_token(AccessToken::new(token)), profile)
    }

    #[tokio::test]
    async fn the_headers_are_built_once_per_token() {
        let provider = credentials_of("Atza|canary");
        let first = provider.credentials(None).await.unwrap();
        assert_eq!(first.revision(), 1);
        let second = provider.credentials(None).await.unwrap();
        assert!(Arc::ptr_eq(&first.0, &second.0));
        assert!(!format!("{provider:?} {first:?}").contains("canary"));
    }

    #[tokio::test]
    async fn a_rejected_token_without_refresh_requires_login() {
        let provider = credentials_of("Atza|canary");
        let rejected = provider.credentials(None).await.unwrap();
        let error = provider.refresh(&rejected).await.unwrap_err();
        assert!(error.is_login_required() && error.kind() == ErrorKind::LoginRequired);
        let cause = error.auth().unwrap();
        assert!(cause.is_login_required() && cause.hint().contains("refresh token"), "{cause:?}");
        assert!(provider.credentials(None).await.is_err());
        assert!(provider.current.lock().unwrap().is_none());
    }

    #[test]
    fn a_token_that_is_invalid_in_a_header_is_not_printed() {
        let error = Credentials::new("Atza|canary\n", "key", 1).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(!format!("{error:?}").contains("canary"));
    }
}
