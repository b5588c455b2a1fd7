//! Gives the calls of the bindings their credentials, out of a session. The one file that knows both.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use amazon_music_api::{Authorize, AuthorizeError, Authorizing, Credentials, Operation};
use amazon_music_auth::{Error, IssuedToken, SecurityProfileId, Session};

/// A [`Session`] and a [`SecurityProfileId`]: all that a call of the Amazon Music Web API needs.
///
/// Amazon's Authentication page asks for two headers with every call: the access token, and the
/// Security Profile ID as `x-api-key`. Cheap to clone; clones share the session.
///
/// [`Client::new`](crate::Client::new) makes one; it is for those who use the bindings by themselves. The
/// errors of its [`Authorize`] are of type [`auth::Error`](Error), for those who downcast.
///
/// ```
/// use amazon_music::{
///     Authorizer,
///     auth::{AccessToken, SecurityProfileId, Session},
/// };
///
/// let session = Session::from_access_token(AccessToken::new("Atza|…"));
/// let profile = SecurityProfileId::new("amzn1.application.0a1b")?;
/// let authorizer = Authorizer::new(session, profile);
/// # Ok::<(), amazon_music::Error>(())
/// ```
#[derive(Clone)]
pub struct Authorizer {
    session: Session,
    security_profile: SecurityProfileId,
    /// The headers of the last token, which serve many calls.
    ready: Arc<Mutex<Option<Credentials>>>,
}

impl Authorizer {
    /// Puts the two together.
    #[must_use]
    pub fn new(session: Session, security_profile: SecurityProfileId) -> Self {
        Self { session, security_profile, ready: Arc::default() }
    }

    /// The session.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The Security Profile ID.
    #[must_use]
    pub fn security_profile(&self) -> &SecurityProfileId {
        &self.security_profile
    }

    /// The headers for `token`: those that are ready, or new ones.
    fn headers(&self, token: &IssuedToken) -> Result<Credentials, Error> {
        let mut ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(credentials) = &*ready
            && credentials.generation() == token.number()
        {
            return Ok(credentials.clone());
        }
        let api_key = self.security_profile.as_str();
        let made = Credentials::new(token.access_token().expose(), api_key, token.number());
        let credentials = made.map_err(Error::unusable_token)?;
        *ready = Some(credentials.clone());
        Ok(credentials)
    }

    fn finish(&self, token: Result<IssuedToken, Error>) -> Result<Credentials, AuthorizeError> {
        token.and_then(|token| self.headers(&token)).map_err(|error| {
            if error.is_login_required() {
                // The session has forgotten the token, and so do its headers.
                *self.ready.lock().unwrap_or_else(PoisonError::into_inner) = None;
            }
            Arc::new(error) as AuthorizeError
        })
    }
}

/// Leaves the API key out: the `Debug` of everything that calls the service ends up here.
impl fmt::Debug for Authorizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorizer").field("session", &self.session).finish_non_exhaustive()
    }
}

impl Authorize for Authorizer {
    fn credentials<'a>(&'a self, _operation: Option<&'static Operation>) -> Authorizing<'a> {
        Box::pin(async move { self.finish(self.session.token().await) })
    }

    fn renew<'a>(&'a self, rejected: &'a Credentials) -> Authorizing<'a> {
        Box::pin(async move { self.finish(self.session.renew(rejected.generation()).await) })
    }

    fn granted_scopes(&self) -> Option<String> {
        self.session.scopes().map(|scopes| scopes.to_string())
    }
}

#[cfg(test)]
mod tests {
    use amazon_music_auth::{AccessToken, ErrorKind};

    use super::*;

    fn authorizer(token: &str) -> Authorizer {
        let profile = SecurityProfileId::new("amzn1.application.b").unwrap();
        Authorizer::new(Session::from_access_token(AccessToken::new(token)), profile)
    }

    #[tokio::test]
    async fn the_headers_are_made_once_a_token() {
        let authorizer = authorizer("Atza|canary");
        let first = authorizer.credentials(None).await.unwrap();
        assert_eq!(first.generation(), 1);
        assert!(authorizer.clone().ready.lock().unwrap().is_some());
        assert_eq!(authorizer.credentials(None).await.unwrap().generation(), 1);
        assert!(!format!("{authorizer:?} {first:?}").contains("canary"));
    }

    #[tokio::test]
    async fn an_error_is_found_again_by_downcast() {
        let authorizer = authorizer("Atza|canary");
        let rejected = authorizer.credentials(None).await.unwrap();
        let error = authorizer.renew(&rejected).await.unwrap_err();
        let error = error.downcast_ref::<Error>().unwrap();
        assert!(error.is_login_required());
        assert!(error.hint().contains("refresh token"), "{}", error.hint());
        assert!(authorizer.credentials(None).await.is_err());
    }

    #[tokio::test]
    async fn a_token_that_no_header_can_carry_is_a_configuration_error() {
        let error = authorizer("Atza|canary\n").credentials(None).await.unwrap_err();
        let error = error.downcast_ref::<Error>().unwrap();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!format!("{error:?}").contains("canary"));
    }
}
