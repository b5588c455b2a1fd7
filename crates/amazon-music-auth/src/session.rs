//! A user's login, for as long as it lasts: hands out access tokens that work.
//!
//! When a token is renewed, and how callers share that, is in `renewal`.

mod given;
mod keeping;

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use crate::{
    AccessToken, ClientId, ClientSecret, Endpoints, Error, ErrorKind, HttpClient, RefreshToken,
    ScopeSet, TokenStore,
    login::{Granted, Login},
    renewal::{Renewal, Token},
    secret,
    token_endpoint::TokenEndpoint,
};

/// A user's login. Cheap to clone; clones share the tokens, and all of them the one request that renews
/// them. Its `Debug` prints no token.
///
/// ```no_run
/// use amazon_music_auth::{ClientId, RefreshToken, Session};
///
/// # async fn example(stored: String) -> Result<(), amazon_music_auth::Error> {
/// let client_id = ClientId::new("amzn1.application-oa2-client.0a1b")?;
/// let session = Session::from_refresh_token(client_id, RefreshToken::new(stored)).build()?;
/// let token = session.access_token().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Session {
    client_id: Option<Arc<ClientId>>,
    renewal: Arc<Renewal>,
}

impl Session {
    /// Starts a session from the refresh token of an earlier login. No request is made yet.
    pub fn from_refresh_token(client_id: ClientId, refresh_token: RefreshToken) -> SessionBuilder {
        SessionBuilder::new(client_id, Some(refresh_token))
    }

    /// A session that lives on one access token, until the service rejects it.
    ///
    /// Good for a quick try. Nothing can be renewed here, so the end comes within an hour or so, as an
    /// error of kind [`ErrorKind::LoginRequired`]. Nobody says when: the token serves until
    /// [`renew`](Self::renew) tells that it was rejected. Where that is known, use
    /// [`from_access_token_until`](Self::from_access_token_until), and with a refresh token beside it,
    /// [`SessionBuilder::access_token`].
    ///
    /// ```
    /// use amazon_music_auth::{AccessToken, Session};
    ///
    /// # async fn example(pasted: String) -> Result<(), amazon_music_auth::Error> {
    /// let session = Session::from_access_token(AccessToken::new(pasted));
    /// let token = session.access_token().await?; // The same one, at once.
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn from_access_token(access_token: AccessToken) -> Self {
        Self { client_id: None, renewal: Renewal::fixed(access_token) }
    }

    /// The session of a login that has just finished. Its first access token is used before any renewal.
    pub(crate) fn granted(login: &Login, granted: Granted) -> Result<Self, Error> {
        let source = login.token_endpoint()?;
        Ok(Self {
            client_id: Some(Arc::new(login.get_client_id().clone())),
            renewal: Renewal::granted(Arc::new(source), granted),
        })
    }

    /// A token that can be used now. It is renewed first where less than a minute is left of it, and in
    /// the background where it will expire soon.
    ///
    /// However many callers ask, one request is made for all of them, and it goes on when a caller no
    /// longer waits. Needs a Tokio runtime with its timers enabled whenever it has to renew. A program that
    /// ends while a renewal runs may lose the login: await [`settle`](Self::settle) first.
    ///
    /// # Errors
    /// - [`ErrorKind::LoginRequired`]: the login has ended. That is final: later calls fail at once. With a
    ///   store it ends when somebody logs in anew there.
    /// - [`ErrorKind::Store`]: the store cannot be read, and nothing is in memory yet.
    /// - [`ErrorKind::Transient`]: this renewal failed, and a later one may not.
    /// - [`ErrorKind::Configuration`], [`ErrorKind::Protocol`]: Login with Amazon refused the request.
    ///
    /// After a failure Login with Amazon is left alone for a while: a quarter of a second or less, twice
    /// that after the next one, and so on up to a minute; up to a minute too where it asked for a wait.
    /// Calls in between get the same error at once, or the old token where it is still good.
    /// [`Error::retry_after`] is what is left of the pause, or of a longer wait that was asked for. A login
    /// that has ended and a store that is busy make no pause.
    pub async fn access_token(&self) -> Result<AccessToken, Error> {
        Ok(self.token().await?.access_token().clone())
    }

    /// The refresh token as it is now, which may not be the one that the session began with.
    ///
    /// Login with Amazon may send a new one with each renewal. Keep this one for the next start. A renewal
    /// in the background may yet change it: await [`settle`](Self::settle) first.
    #[must_use]
    pub fn refresh_token(&self) -> Option<RefreshToken> {
        self.renewal.refresh_token()
    }

    /// Whether the session can get another access token when this one ends: whether it has a refresh token.
    ///
    /// Login with Amazon gives none to a website that sends no client secret. Such a session lives as long
    /// as its access token, see [`expires_in`](Self::expires_in), and then ends with an error of kind
    /// [`ErrorKind::LoginRequired`].
    #[must_use]
    pub fn is_renewable(&self) -> bool {
        self.renewal.is_renewable()
    }

    /// The scopes that were granted, where the builder or Login with Amazon told them.
    #[must_use]
    pub fn scopes(&self) -> Option<ScopeSet> {
        self.renewal.scopes()
    }

    /// The time left of the current access token; `None` before there is one and where it is not known.
    #[must_use]
    pub fn expires_in(&self) -> Option<Duration> {
        self.renewal.expires_in()
    }

    /// As [`access_token`](Self::access_token), with the token's number, for those who make calls with an
    /// HTTP client of their own and meet rejections. Here too, await [`settle`](Self::settle) before the
    /// program ends.
    ///
    /// # Errors
    /// As `access_token`.
    pub async fn token(&self) -> Result<IssuedToken, Error> {
        self.renewal.token().await.map(IssuedToken)
    }

    /// A token in place of the one with number `rejected`, which the service did not take: it answered 401
    /// with the code `INVALID_ACCESS_TOKEN` (Amazon's Authentication page).
    ///
    /// Where that one is no longer current, nothing is asked for. A service that goes on rejecting causes a
    /// renewal every half minute at most.
    ///
    /// # Errors
    /// As [`access_token`](Self::access_token).
    pub async fn renew(&self, rejected: u64) -> Result<IssuedToken, Error> {
        self.renewal.renew(rejected).await.map(IssuedToken)
    }
}

/// An access token with its number: each token of a session has a higher one than the one before.
#[derive(Clone)]
pub struct IssuedToken(Arc<Token>);

impl IssuedToken {
    /// The token.
    #[must_use]
    pub fn access_token(&self) -> &AccessToken {
        &self.0.access
    }

    /// Its number, which [`Session::renew`] asks for.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.0.generation
    }
}

impl fmt::Debug for IssuedToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssuedToken").field("number", &self.number()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("client_id", &self.client_id)
            .field("renewal", &self.renewal)
            .finish()
    }
}

/// The settings of a [`Session`] that is not built yet.
#[derive(Debug, Clone)]
#[must_use = "nothing is built before `build`"]
pub struct SessionBuilder {
    client_id: ClientId,
    /// `None` where the store has it.
    refresh_token: Option<RefreshToken>,
    /// With the moment when it ends.
    access_token: Option<(AccessToken, SystemTime)>,
    client_secret: Option<ClientSecret>,
    endpoints: Endpoints,
    http: Option<HttpClient>,
    scopes: Option<ScopeSet>,
    store: Option<(Arc<dyn TokenStore>, String)>,
}

impl SessionBuilder {
    fn new(client_id: ClientId, refresh_token: Option<RefreshToken>) -> Self {
        Self {
            client_id,
            refresh_token,
            access_token: None,
            client_secret: None,
            endpoints: Endpoints::default(),
            http: None,
            scopes: None,
            store: None,
        }
    }

    /// The client secret, for apps that have one: those that run on servers.
    pub fn client_secret(mut self, client_secret: ClientSecret) -> Self {
        self.client_secret = Some(client_secret);
        self
    }

    /// Where Login with Amazon is reached; North America by default. Takes a [`Region`](crate::Region) too.
    pub fn endpoints(mut self, endpoints: impl Into<Endpoints>) -> Self {
        self.endpoints = endpoints.into();
        self
    }

    /// The HTTP client to use; by default one of its own with the usual settings.
    pub fn http_client(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }

    /// The scopes that the user granted, where they are known.
    pub fn scopes(mut self, scopes: ScopeSet) -> Self {
        self.scopes = Some(scopes);
        self
    }

    /// Builds the session. No request is made before a token is asked for.
    ///
    /// # Errors
    /// Where a secret is empty or has white space in it, or the HTTP client cannot be built
    /// ([`ErrorKind::Configuration`]).
    pub fn build(self) -> Result<Session, Error> {
        if let Some(refresh_token) = &self.refresh_token {
            check("refresh token", refresh_token.expose())?;
        }
        if let Some((access_token, _)) = &self.access_token {
            check("access token", access_token.expose())?;
        }
        if let Some(client_secret) = &self.client_secret {
            check("client secret", client_secret.expose())?;
        }
        let http = match self.http {
            Some(http) => http,
            None => HttpClient::new()?,
        };
        let source =
            TokenEndpoint::new(&self.client_id, self.client_secret, &self.endpoints, http)?;
        let source = Arc::new(source);
        let renewal = match (self.refresh_token, self.store) {
            (refresh_token, Some((store, account))) => {
                Renewal::kept(source, refresh_token, self.scopes, store, account)?
            }
            (Some(refresh_token), None) => match self.access_token {
                None => Renewal::renewable(source, refresh_token, self.scopes),
                Some((access_token, expires_at)) => {
                    Renewal::given(source, refresh_token, self.scopes, access_token, expires_at)
                }
            },
            (None, None) => return Err(keeping::no_login()),
        };
        Ok(Session { client_id: Some(Arc::new(self.client_id)), renewal })
    }
}

/// Refuses a secret that cannot be what it should be, before it is sent.
pub(crate) fn check(what: &str, text: &str) -> Result<(), Error> {
    match secret::fault(text) {
        None => Ok(()),
        Some(fault) => Err(Error::new(ErrorKind::Configuration, format!("the {what} {fault}"))
            .with_hint("look at where it is kept, and remove what does not belong to it")),
    }
}

#[cfg(test)]
mod tests;
