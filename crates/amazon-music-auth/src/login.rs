//! An app, as Login with Amazon knows it, and the ways in which it logs users in.
//!
//! Each way has its own file below `login/`. What follows a login is in `session`.

use std::sync::{Arc, OnceLock};

mod device;

pub use device::{DeviceEvent, DeviceLogin, DeviceLoginBuilder, DevicePrompt};

use crate::{
    ClientId, ClientSecret, Endpoints, Error, ErrorKind, HttpClient, ScopeSet, Session, beta,
    clock, json,
    refresh::Granted,
    secret,
    token_endpoint::{CodeGrant, TokenEndpoint},
};

mod browser;
mod callback;
mod loopback;
mod mobile;
mod pkce;
mod restore;
mod website;

pub use browser::open_browser;
pub use loopback::{Loopback, LoopbackLogin};
pub use mobile::CodeExchange;
pub use pkce::PkcePair;
pub use website::{PendingLogin, Website};

/// An app, as Login with Amazon knows it, and the scopes that it requests. Every login starts here.
///
/// Cheap to clone; clones share the connections. Its `Debug` prints no secret.
///
/// # A website
///
/// The user's browser goes to Amazon's page and comes back to the website's own redirect URI. Between the
/// two requests, the website keeps the [`PendingLogin`] in the user's session on the server.
///
/// ```no_run
/// use amazon_music_auth::{ClientId, ClientSecret, Login, PendingLogin, Scope, Session};
///
/// # fn example(secret: String) -> Result<(), amazon_music_auth::Error> {
/// let client_id = ClientId::new("amzn1.application-oa2-client.0a1b")?;
/// let login = Login::new(client_id, [Scope::Catalog, Scope::LibraryRead])
///     .client_secret(ClientSecret::new(secret));
///
/// // The request that starts the login: store `stored`, send the browser to `url`.
/// let pending = login.website("https://music.example/callback").start()?;
/// let (url, stored) = (pending.authorize_url().to_owned(), pending.to_json());
/// # Ok(())
/// # }
///
/// // The request that comes back: take `stored` out of the user's session, so that it is used once.
/// async fn callback(login: &Login, stored: &str, url: &str) -> Result<Session, amazon_music_auth::Error> {
///     login.finish(PendingLogin::from_json(stored)?, url).await
/// }
/// ```
///
/// # A terminal or a desktop app
///
/// The browser comes back to a port of this machine. [`session_or_login`](Self::session_or_login) restores the
/// session on later runs. See [`LoopbackLogin`] for pasting the address if the browser runs on another machine. To
/// Login with Amazon this is a website too: without a [client secret](Self::client_secret) there is no refresh token,
/// by Amazon's pages, and the user logs in anew after an hour; [`Session::is_refreshable`] tells. A program that
/// cannot hold a secret, and is to stay logged in, may use the login of a TV.
///
/// ```no_run
/// # async fn example(login: amazon_music_auth::Login) -> Result<(), amazon_music_auth::Error> {
/// // As they stand in the Allowed Return URLs of the Security Profile, letter by letter.
/// let waiting = login
///     .loopback(["http://127.0.0.1:9090/callback", "http://127.0.0.1:9091/callback"])
///     .start()?;
/// if waiting.open(amazon_music_auth::open_browser).is_err() {
///     eprintln!("Open this address in a browser: {}", waiting.authorize_url());
/// }
/// let session = waiting.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # A TV, or another device without a keyboard
///
/// The user types a code on another device. See [`device`](Self::device) for showing a new code when one
/// expires.
///
/// ```no_run
/// # async fn example(login: amazon_music_auth::Login) -> Result<(), amazon_music_auth::Error> {
/// let device = login.device().accept_language("de-DE").start().await?;
/// let prompt = device.prompt();
/// println!("Go to {} and type {}", prompt.verification_uri(), prompt.user_code());
/// let session = device.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # An app on Android or iOS
///
/// Amazon's SDK in the app gets a code, and hands it to the app's server. See
/// [`exchange_code`](Self::exchange_code) and [`PkcePair`].
///
/// # Stay logged in
///
/// [`session_or_login`](Self::session_or_login) restores the session of a program with one user from a
/// [store](crate::TokenStore), or logs in. [`Sessions`](crate::Sessions) does so for a service with many users, each
/// under a name: the website's own user ID, or that of [`CustomerProfile`](crate::CustomerProfile).
///
/// # Tokens that are at hand
///
/// They need no login, so this is the way of [`Session`]: from a refresh token, alone or with the
/// [access token](crate::SessionBuilder::access_token) beside it; from the
/// [environment](Session::from_env); from a [store](Session::from_store); or from one
/// [access token](Session::from_access_token), to try something.
///
/// ```no_run
/// use amazon_music_auth::{AccessToken, Error, Session};
///
/// # fn example(pasted: String) -> Result<(), Error> {
/// // AMAZON_MUSIC_CLIENT_ID, AMAZON_MUSIC_REFRESH_TOKEN and, if the app has one, _CLIENT_SECRET.
/// let lasting = Session::from_env()?.build()?;
/// let for_an_hour = Session::from_access_token(AccessToken::new(pasted));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a login does nothing before one of its ways is started"]
pub struct Login {
    client_id: ClientId,
    client_secret: Option<ClientSecret>,
    scopes: ScopeSet,
    other_scopes: Vec<String>,
    endpoints: Endpoints,
    http: Arc<OnceLock<HttpClient>>,
}

impl Login {
    /// Creates an app that requests `scopes`, without a secret, in North America.
    ///
    /// Request no more than is needed: users see the list. A `:read` scope beside its full one is left
    /// out of the request, as Amazon's Authentication page advises.
    pub fn new(client_id: ClientId, scopes: impl Into<ScopeSet>) -> Self {
        Self {
            client_id,
            client_secret: None,
            scopes: scopes.into(),
            other_scopes: Vec::new(),
            endpoints: Endpoints::default(),
            http: Arc::default(),
        }
    }

    /// Sets the client secret, for apps that have one: those that run on servers.
    ///
    /// Amazon's pages say that without it a website gets no refresh token: its sessions end after an hour
    /// or so. The client IDs of mobile apps and devices get one all the same.
    pub fn client_secret(mut self, client_secret: ClientSecret) -> Self {
        self.client_secret = Some(client_secret);
        self
    }

    /// Sets the endpoints or the [`Region`](crate::Region) of Login with Amazon; North America by default.
    pub fn endpoints(mut self, endpoints: impl Into<Endpoints>) -> Self {
        self.endpoints = endpoints.into();
        self
    }

    /// Sets the HTTP client; by default the app creates one when it needs it.
    pub fn http_client(mut self, http: HttpClient) -> Self {
        self.http = Arc::new(OnceLock::from(http));
        self
    }

    /// Adds a scope of Login with Amazon itself: `profile`, `profile:user_id` or `postal_code`.
    ///
    /// It is sent as it is, and not among [`Session::scopes`], which are those of Amazon Music.
    pub fn other_scope(mut self, scope: impl Into<String>) -> Self {
        self.other_scopes.push(scope.into());
        self
    }

    pub(crate) fn get_client_id(&self) -> &ClientId {
        &self.client_id
    }

    pub(crate) fn get_client_secret(&self) -> Option<&ClientSecret> {
        self.client_secret.as_ref()
    }

    pub(crate) fn get_endpoints(&self) -> &Endpoints {
        &self.endpoints
    }

    pub(crate) fn scopes(&self) -> &ScopeSet {
        &self.scopes
    }

    /// Returns every requested scope as a word.
    ///
    /// # Errors
    /// Returns an error if there is none, or one is not a single word ([`ErrorKind::Configuration`]).
    fn scope_words(&self) -> Result<Vec<String>, Error> {
        let own = self.scopes.minimized().iter().map(|scope| scope.to_string()).collect::<Vec<_>>();
        let words: Vec<_> = own.into_iter().chain(self.other_scopes.iter().cloned()).collect();
        let reject = |message: &'static str, hint: &'static str| {
            Err(Error::new(ErrorKind::Configuration, message).with_hint(hint))
        };
        if words.is_empty() {
            let hint = "ask for the scopes that the operations to be called need";
            return reject("the login asks for no scope", hint);
        }
        if words.iter().any(|word| word.is_empty() || word.contains(char::is_whitespace)) {
            return reject(
                "a scope is empty or has white space in it",
                "give each scope on its own",
            );
        }
        Ok(words)
    }

    /// Returns the HTTP client: the given one, or one that is created the first time.
    pub(crate) fn http(&self) -> Result<HttpClient, Error> {
        if let Some(http) = self.http.get() {
            return Ok(http.clone());
        }
        let made = HttpClient::new()?;
        Ok(self.http.get_or_init(|| made).clone())
    }

    /// Returns the token endpoint, as this app uses it.
    pub(crate) fn token_endpoint(&self) -> Result<TokenEndpoint, Error> {
        if let Some(secret) = &self.client_secret {
            secret::check("client secret", secret.expose())?;
        }
        TokenEndpoint::new(
            &self.client_id,
            self.get_client_secret().cloned(),
            self.get_endpoints(),
            self.http()?,
        )
    }

    /// Returns this app under another client ID, which the secret does not belong to.
    fn as_client(&self, client_id: ClientId) -> Self {
        if client_id == self.client_id {
            return self.clone();
        }
        Self { client_id, client_secret: None, ..self.clone() }
    }

    /// Exchanges the code of a redirect for a session. `scopes` are those that were granted, as far as is
    /// known.
    async fn exchange(&self, grant: CodeGrant<'_>, scopes: ScopeSet) -> Result<Session, Error> {
        let endpoint = self.token_endpoint()?;
        let asked_at = clock::now();
        let response =
            endpoint.exchange_code(&grant).await.map_err(|error| unexchanged(error, &scopes))?;
        self.session(Granted { response, asked_at, scopes })
    }

    /// Creates the session of a login that has just finished.
    fn session(&self, granted: Granted) -> Result<Session, Error> {
        Ok(Session::granted(self.client_id.clone(), self.token_endpoint()?, granted))
    }
}

/// Makes sure that `json` can be the parameter `scope_data`.
///
/// # Errors
/// Returns an error if it is not a JSON object ([`ErrorKind::Configuration`]).
fn check_scope_data(json: &str) -> Result<(), Error> {
    let rejected = || {
        Error::new(ErrorKind::Configuration, "the scope data is not a JSON object")
            .with_hint("give an object with a field for each scope that has details")
    };
    match json::object(json) {
        Ok(Some(_)) => Ok(()),
        Ok(None) => Err(rejected()),
        Err(why) => Err(rejected().with_source(why)),
    }
}

/// The error of a code that could not be exchanged, which means something else than that of a refresh.
/// `scopes` are those of the login.
fn unexchanged(error: Error, scopes: &ScopeSet) -> Error {
    if error.oauth_error().is_some_and(|code| code.eq_ignore_ascii_case("invalid_grant")) {
        let message = "Login with Amazon does not accept the code of this login";
        let rejected = Error::new(ErrorKind::Expired, message)
            .with_hint(
                "start the login again: a code works once, for five minutes, and only with the \
                 client ID, redirect URI and verifier of its login",
            )
            .with_response(error.status().unwrap_or(400), error.retry_after());
        let description = error.description().map(str::to_owned);
        return rejected.with_oauth_error("invalid_grant".to_owned(), description);
    }
    if error.is_transient() {
        // Whether the code was used up is not known.
        return error.with_hint("check the connection, and start the login again");
    }
    beta::explained(error, scopes)
}

#[cfg(test)]
pub(crate) mod tests;
