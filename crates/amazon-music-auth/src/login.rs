//! The registration of an app at Login with Amazon, and the ways in which it logs users in.

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use tokio::time::sleep;

use serde_json::Value;

use crate::{
    ClientId, ClientSecret, Endpoints, Error, ErrorKind, HttpClient, ScopeSet, Session, beta,
    clock, lwa,
    refresh::Granted,
    secret,
    token_endpoint::{CodeGrant, TokenEndpoint},
};

mod browser;
mod callback;
mod code_exchange;
mod device;
mod loopback;
mod paste;
mod pkce;
mod restore;
mod website;

pub use browser::open_browser;
pub use code_exchange::CodeExchangeBuilder;
pub use device::{DeviceEvent, DeviceLogin, DeviceLoginBuilder, DevicePrompt};
pub use loopback::{LoopbackLogin, LoopbackLoginBuilder};
pub use pkce::PkcePair;
pub use website::{PendingLogin, WebsiteLoginBuilder};

/// The pauses before a code is sent again, if no connection could be made.
const CONNECT_PAUSES: [Duration; 2] = [Duration::from_millis(500), Duration::from_secs(2)];

/// The settings of an app with which its users log in.
///
/// They are the client ID, the client secret, the requested scopes and the endpoints. The app must be registered at
/// Login with Amazon. One `Login` logs in any number of users: each of its methods returns the [`Session`] of a user, or
/// a builder of a login.
///
/// It is cheap to clone, and clones share the connections. Its `Debug` prints no secret.
///
/// # A website
///
/// The browser visits Amazon's page and is redirected to the website's own redirect URI. Between the two
/// requests, the website stores the [`PendingLogin`] in the user's session on the server.
///
/// ```no_run
/// use amazon_music_auth::{ClientId, ClientSecret, Login, PendingLogin, Scope, Session};
///
/// # fn example(secret: String) -> Result<(), amazon_music_auth::Error> {
/// let client_id = ClientId::new("amzn1.application-oa2-client.0a1b")?;
/// let login = Login::new(client_id, [Scope::Catalog, Scope::LibraryRead])
///     .client_secret(ClientSecret::new(secret));
///
/// // The request that starts the login: store `stored`, and redirect the browser to `url`.
/// let pending = login.website("https://music.example/callback").start()?;
/// let (url, stored) = (pending.authorize_url().to_owned(), pending.to_json());
/// # Ok(())
/// # }
///
/// // The callback: take `stored` out of the user's session, so that it is used once.
/// async fn callback(login: &Login, stored: &str, url: &str) -> Result<Session, amazon_music_auth::Error> {
///     login.finish(PendingLogin::from_json(stored)?, url).await
/// }
/// ```
///
/// # A terminal or a desktop app
///
/// The browser is redirected to a loopback port. [`session_or_login`](Self::session_or_login) restores
/// the session on later runs. [`LoopbackLogin::wait_or_paste`] serves browsers on another machine.
///
/// According to Amazon's pages, such an app gets a refresh token only with a
/// [client secret](Self::client_secret), like a website. Without one, the user has to log in again after an
/// hour; see [`Session::is_refreshable`]. A program that cannot hold a secret may use the login of a TV.
///
/// ```no_run
/// # async fn example(login: amazon_music_auth::Login) -> Result<(), amazon_music_auth::Error> {
/// // Each must match one of the Allowed Return URLs of the Security Profile exactly.
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
/// The user enters a code on another device. See [`device`](Self::device), and [`DeviceLogin::wait_with`] for showing
/// a new code if one expires.
///
/// # An app on Android or iOS
///
/// Amazon's SDK in the app gets an authorization code, and the app passes it to its server. See
/// [`exchange_code`](Self::exchange_code) and [`PkcePair`].
///
/// # Stay logged in
///
/// [`session_or_login`](Self::session_or_login) restores the session of a program with one user from a
/// [store](crate::TokenStore), or logs in. [`Sessions`](crate::Sessions) does so for a service with many users, each
/// under a name: the website's own user ID, or that of [`CustomerProfile`](crate::CustomerProfile).
///
/// # Existing tokens
///
/// Tokens that exist already need no login, but a [`Session`]. It is made from a refresh token, alone or with an
/// [access token](crate::SessionBuilder::access_token). It is also made from the [environment](Session::from_env),
/// from a [store](Session::from_store), or from one [access token](Session::from_access_token).
#[derive(Debug, Clone)]
#[must_use = "nothing is sent before a login is started"]
pub struct Login {
    client_id: ClientId,
    client_secret: Option<ClientSecret>,
    scopes: ScopeSet,
    other_scopes: Vec<String>,
    endpoints: Endpoints,
    http: Arc<OnceLock<HttpClient>>,
}

impl Login {
    /// Creates the settings of an app that requests `scopes`.
    ///
    /// They have no client secret and the endpoints of North America; [`client_secret`](Self::client_secret) and
    /// [`endpoints`](Self::endpoints) set others.
    ///
    /// Request no more than is needed, since users see the list. A `:read` scope is not sent if its full scope is
    /// requested too, as Amazon's Authentication page advises.
    ///
    /// # Examples
    /// ```
    /// use amazon_music_auth::{ClientId, Login, Scope};
    ///
    /// let client_id = ClientId::new("amzn1.application-oa2-client.0a1b")?;
    /// let login = Login::new(client_id, [Scope::Catalog, Scope::LibraryRead]);
    /// # Ok::<(), amazon_music_auth::Error>(())
    /// ```
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
    /// According to Amazon's pages, a website gets no refresh token without it, so its sessions expire after about
    /// an hour. The client IDs of mobile apps and devices get a refresh token without a client secret.
    pub fn client_secret(mut self, client_secret: ClientSecret) -> Self {
        self.client_secret = Some(client_secret);
        self
    }

    /// Sets the endpoints or the [`Region`](crate::Region) of Login with Amazon; North America by default.
    pub fn endpoints(mut self, endpoints: impl Into<Endpoints>) -> Self {
        self.endpoints = endpoints.into();
        self
    }

    /// Sets the HTTP client; by default one is created when it is needed.
    pub fn http_client(mut self, http: HttpClient) -> Self {
        self.http = Arc::new(OnceLock::from(http));
        self
    }

    /// Adds a scope of Login with Amazon itself: `profile`, `profile:user_id` or `postal_code`.
    ///
    /// It is sent unchanged. [`Session::scopes`] does not contain it.
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

    /// Returns the value of the parameter `scope`.
    ///
    /// # Errors
    /// Returns an error if no scope is requested, or one is empty or has white space ([`ErrorKind::Configuration`]).
    fn scope_parameter(&self) -> Result<String, Error> {
        let own = self.scopes.minimized().iter().map(|scope| scope.to_string()).collect::<Vec<_>>();
        let scopes = [own, self.other_scopes.clone()].concat();
        let (message, hint) = if scopes.is_empty() {
            ("the login requests no scope", "request the scopes that the operations need")
        } else if scopes.iter().any(|scope| secret::fault(scope).is_some()) {
            ("a scope is empty or has white space", "add each scope by a call of its own")
        } else {
            return Ok(scopes.join(" "));
        };
        Err(Error::new(ErrorKind::Configuration, message).with_hint(hint))
    }

    /// Returns the HTTP client, and creates it if it does not exist.
    pub(crate) fn http(&self) -> Result<HttpClient, Error> {
        if let Some(http) = self.http.get() {
            return Ok(http.clone());
        }
        let made = HttpClient::new()?;
        Ok(self.http.get_or_init(|| made).clone())
    }

    /// Returns the token endpoint with the identity of this app.
    pub(crate) fn token_endpoint(&self) -> Result<TokenEndpoint, Error> {
        if let Some(secret) = &self.client_secret {
            secret::check_entered(secret::Kind::ClientSecret, "client secret", secret.expose())?;
        }
        let secret = self.client_secret.clone();
        TokenEndpoint::new(&self.client_id, secret, &self.endpoints, self.http()?)
    }

    /// Exchanges an authorization code for a session.
    ///
    /// `scopes` are the granted scopes if they are known, else the requested ones.
    async fn exchange(&self, grant: CodeGrant<'_>, scopes: ScopeSet) -> Result<Session, Error> {
        let endpoint = self.token_endpoint()?;
        let mut pauses = CONNECT_PAUSES.into_iter();
        loop {
            let asked_at = clock::now();
            let error = match endpoint.exchange_code(&grant).await {
                Ok(response) => return self.session(Granted { response, asked_at, scopes }),
                Err(error) => error,
            };
            match pauses.next().filter(|_| lwa::is_unsent(&error)) {
                Some(pause) => sleep(pause).await,
                None => return Err(exchange_error(error, &scopes)),
            }
        }
    }

    /// Creates the session of a login that has just finished.
    fn session(&self, granted: Granted) -> Result<Session, Error> {
        Ok(Session::granted(self.client_id.clone(), self.token_endpoint()?, granted))
    }
}

/// Checks the value of the parameter `scope_data`.
///
/// # Errors
/// Returns an error if it is not a JSON object ([`ErrorKind::Configuration`]).
fn check_scope_data(json: &str) -> Result<(), Error> {
    let error = Error::new(ErrorKind::Configuration, "the scope data is not a JSON object")
        .with_hint("give an object with a field for each scope that has details");
    match json.parse() {
        Ok(Value::Object(_)) => Ok(()),
        Ok(_) => Err(error),
        Err(why) => Err(error.with_source(why)),
    }
}

/// Explains the error of a code exchange. `scopes` are those of the login.
fn exchange_error(error: Error, scopes: &ScopeSet) -> Error {
    let code = error.oauth_error().filter(|_| !error.is_transient());
    if code.is_some_and(|code| code.eq_ignore_ascii_case("invalid_grant")) {
        return code_expired(&error, "Login with Amazon does not accept the code of this login")
            .with_hint(
                "start the login again: a code works once, for five minutes, and only with the \
                 client ID, redirect URI and verifier of its login",
            );
    }
    if error.is_transient() {
        // The code may have been used.
        return error.with_hint("check the connection, and start the login again");
    }
    beta::explained(error, scopes)
}

/// Converts the error of a code to [`ErrorKind::Expired`].
///
/// `invalid_grant` means another kind of error for a refresh.
fn code_expired(error: &Error, message: &'static str) -> Error {
    let code = error.oauth_error().unwrap_or_default().to_owned();
    Error::new(ErrorKind::Expired, message)
        .with_response(error.status().unwrap_or(400), error.retry_after())
        .with_oauth_error(code, error.description().map(str::to_owned))
}

#[cfg(test)]
pub(crate) mod tests;
