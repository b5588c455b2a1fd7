//! The login of a website: the URL of Amazon's page, and the pending login until the callback.
//!
//! The loopback login starts here too. Callbacks are read in `callback`.

use std::{
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use oauth2::{AuthUrl, CsrfToken, RedirectUrl, basic::BasicClient};
use serde::Serialize;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::{Login, PkcePair, callback::Callback, check_scope_data};
use crate::{Error, ErrorKind, ScopeSet, Session, beta, json, token_endpoint::CodeGrant};

/// The default time for the user, who may have to look up a password and wait for a code by mail.
const TIME_LIMIT: Duration = Duration::from_secs(30 * 60);

/// The version of the JSON of a pending login.
const VERSION: u64 = 1;

impl Login {
    /// Returns a builder of a login on a website.
    ///
    /// Amazon's page redirects the browser to `redirect_uri`. The URI must match one of the Allowed Return URLs of the Security Profile exactly: a slash at the end makes a
    /// difference. It is `https`, or `http` to a loopback address (`localhost`, `127.0.0.1` or `[::1]`).
    ///
    /// # Examples
    /// ```
    /// use amazon_music_auth::{ClientId, Login, Scope};
    ///
    /// let client_id = ClientId::new("amzn1.application-oa2-client.0a1b")?;
    /// let login = Login::new(client_id, Scope::Catalog);
    /// let pending = login.website("https://music.example/callback").start()?;
    /// assert!(pending.authorize_url().starts_with("https://www.amazon.com/ap/oa?"));
    /// # Ok::<(), amazon_music_auth::Error>(())
    /// ```
    pub fn website(&self, redirect_uri: impl Into<String>) -> WebsiteLoginBuilder {
        WebsiteLoginBuilder {
            login: self.clone(),
            redirect_uri: redirect_uri.into(),
            scope_data: None,
            time_limit: TIME_LIMIT,
        }
    }

    /// Finishes a login with the URL of the callback.
    ///
    /// `callback` may be the whole URL, its path and query, or its query alone. Its state must match that of
    /// `pending`. Its code is exchanged for tokens. Remove the stored pending login before this call, so that no
    /// second request uses it.
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music_auth::{Error, Login, PendingLogin, Session};
    ///
    /// async fn callback(login: &Login, stored: &str, url: &str) -> Result<Session, Error> {
    ///     login.finish(PendingLogin::from_json(stored)?, url).await
    /// }
    /// ```
    ///
    /// # Errors
    /// - [`ErrorKind::Denied`]: the user denied the login.
    /// - [`ErrorKind::Expired`]: the login took too long, or the code was used before.
    /// - [`ErrorKind::Configuration`]: the app, its scopes or its redirect URI are rejected, or `pending` belongs to
    ///   another app or region. See also [`Error::may_be_closed_beta`].
    /// - [`ErrorKind::Transient`]: the exchange failed; start the login again.
    /// - [`ErrorKind::Protocol`]: the callback belongs to another login, or holds no code.
    pub async fn finish(&self, pending: PendingLogin, callback: &str) -> Result<Session, Error> {
        self.finish_callback(pending, Callback::read(callback)?).await
    }

    pub(super) async fn finish_callback(
        &self,
        PendingLogin { stored }: PendingLogin,
        callback: Callback,
    ) -> Result<Session, Error> {
        if stored.client_id != self.client_id.as_str()
            || stored.token_url != self.endpoints.token_url()
        {
            let message = "the pending login was started by another app or in another region";
            return Err(Error::new(ErrorKind::Configuration, message)
                .with_hint("finish it with the settings that it was started with"));
        }
        let requested = ScopeSet::known_in(&stored.scope);
        let (code, granted) = callback
            .into_code(&stored.state)
            .map_err(|error| beta::explained(error, &requested))?;
        if now() >= stored.expires_at {
            return Err(Error::new(ErrorKind::Expired, "the login was started too long ago"));
        }
        let grant = CodeGrant {
            code: &code,
            redirect_uri: &stored.redirect_uri,
            verifier: &stored.verifier,
        };
        self.exchange(grant, granted.unwrap_or(requested)).await
    }
}

/// A builder of a login on a website. [`Login::website`] returns it.
#[derive(Debug, Clone)]
#[must_use = "nothing is started before `start`"]
pub struct WebsiteLoginBuilder {
    login: Login,
    redirect_uri: String,
    scope_data: Option<String>,
    time_limit: Duration,
}

impl WebsiteLoginBuilder {
    /// Sets the parameter `scope_data`: a JSON object with details of scopes, by their names.
    ///
    /// Some scopes of other Amazon services need it, for instance `{"profile":{"essential":false}}`. No scope of
    /// Amazon Music is documented to need it.
    pub fn scope_data(mut self, json: impl Into<String>) -> Self {
        self.scope_data = Some(json.into());
        self
    }

    /// Sets the time for the user in whole seconds; half an hour by default.
    ///
    /// The code of the callback expires after five minutes in any case.
    pub fn time_limit(mut self, time_limit: Duration) -> Self {
        self.time_limit = time_limit;
        self
    }

    /// Creates the URL of Amazon's page, with a new state and PKCE verifier. No request is sent.
    ///
    /// # Errors
    /// Returns an error if the redirect URI, a scope or the scope data is invalid, or no scope is requested
    /// ([`ErrorKind::Configuration`]).
    pub fn start(self) -> Result<PendingLogin, Error> {
        let Self { login, redirect_uri, scope_data, time_limit } = self;
        let redirect_url = redirect_url(&redirect_uri)?;
        let scope = login.scope_parameter()?;
        let url = AuthUrl::new(login.endpoints.authorize_url().to_owned()).map_err(|why| {
            Error::new(ErrorKind::Configuration, "the address of Amazon's page is not a URL")
                .with_source(why)
        })?;
        let pair = PkcePair::generate();
        let client_id = login.client_id.as_str().to_owned();
        let oauth = BasicClient::new(oauth2::ClientId::new(client_id.clone()))
            .set_auth_uri(url)
            .set_redirect_uri(redirect_url);
        let mut request = oauth
            .authorize_url(|| CsrfToken::new_random_len(32))
            .add_scope(oauth2::Scope::new(scope.clone()))
            .set_pkce_challenge(pair.to_oauth2());
        if let Some(data) = scope_data {
            check_scope_data(&data)?;
            request = request.add_extra_param("scope_data", data);
        }
        let (url, state) = request.url();
        let stored = Stored {
            version: VERSION,
            client_id,
            token_url: login.endpoints.token_url().to_owned(),
            authorize_url: Zeroizing::new(url.into()),
            redirect_uri,
            scope,
            state: Zeroizing::new(state.into_secret()),
            verifier: Zeroizing::new(pair.expose_verifier().to_owned()),
            expires_at: now().saturating_add(time_limit.as_secs()),
        };
        Ok(PendingLogin { stored })
    }
}

/// A login that waits for the callback. [`Login::finish`] uses it once.
///
/// A web server stores the text of [`to_json`](Self::to_json) between two requests, bound to the user's browser: in
/// the session on the server, or in a cookie that is encrypted, `HttpOnly` and `SameSite=Lax`. Do not look it up by
/// the state alone: an attacker could then log the user in to another account.
///
/// Its `Debug` prints neither the state nor the verifier, and their memory is wiped on drop.
pub struct PendingLogin {
    stored: Stored,
}

/// The JSON of a pending login. [`PendingLogin`] itself must not implement `Serialize`.
#[derive(Serialize)]
struct Stored {
    version: u64,
    client_id: String,
    token_url: String,
    authorize_url: Zeroizing<String>,
    redirect_uri: String,
    scope: String,
    state: Zeroizing<String>,
    verifier: Zeroizing<String>,
    /// Seconds since 1970, since another process may read it.
    expires_at: u64,
}

impl Stored {
    /// Returns `None` if a field is missing or of another type.
    fn from_object(object: &mut Map<String, Value>) -> Option<Self> {
        let state = json::take_secret(object, "state").ok()??.into();
        let verifier = json::take_secret(object, "verifier").ok()??.into();
        let mut text = |field| json::take_text(object, field);
        Some(Self {
            state,
            verifier,
            client_id: text("client_id")?,
            token_url: text("token_url")?,
            authorize_url: text("authorize_url")?.into(),
            redirect_uri: text("redirect_uri")?,
            scope: text("scope")?,
            version: json::number(object, "version")?,
            expires_at: json::number(object, "expires_at")?,
        })
    }
}

impl PendingLogin {
    /// Returns the URL of Amazon's page, for the user's browser.
    ///
    /// It holds the state, so keep it out of logs.
    #[must_use]
    pub fn authorize_url(&self) -> &str {
        &self.stored.authorize_url
    }

    /// Returns the redirect URI.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.stored.redirect_uri
    }

    /// Returns the pending login as JSON of about a kilobyte, to be stored until the callback.
    ///
    /// It holds the state and the verifier in plain text: whoever reads it can finish the login. Store it where only
    /// the server can read it.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Strings and numbers always serialize.
        serde_json::to_string(&self.stored).unwrap_or_default()
    }

    /// Reads the JSON of [`to_json`](Self::to_json).
    ///
    /// # Errors
    /// Returns an error if the text is invalid or of another version of this crate ([`ErrorKind::Store`]). The
    /// message contains nothing of it.
    pub fn from_json(json: &str) -> Result<Self, Error> {
        let stored = json::object(json.as_bytes()).ok();
        let stored = stored.and_then(|mut stored| Stored::from_object(&mut stored));
        match stored.filter(|stored| stored.version == VERSION) {
            Some(stored) => Ok(Self { stored }),
            None => Err(Error::new(ErrorKind::Store, "the stored pending login is invalid")
                .with_hint("start the login again")),
        }
    }

    pub(super) fn state(&self) -> &str {
        &self.stored.state
    }
}

impl fmt::Debug for PendingLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingLogin")
            .field("client_id", &self.stored.client_id)
            .field("redirect_uri", &self.stored.redirect_uri)
            .field("scope", &self.stored.scope)
            .field("expires_at", &self.stored.expires_at)
            .finish_non_exhaustive()
    }
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Checks for the mistakes that Login with Amazon would only report on a page of its own.
fn redirect_url(text: &str) -> Result<RedirectUrl, Error> {
    let error = |message: &'static str| {
        Error::new(ErrorKind::Configuration, message)
            .with_hint("copy it from the Allowed Return URLs of the Security Profile")
    };
    if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(error("the redirect URI has white space in or around it"));
    }
    let redirect = RedirectUrl::new(text.to_owned());
    let redirect = redirect.map_err(|_| error("the redirect URI is not a URI"))?;
    let url = redirect.url();
    let is_local = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    if url.fragment().is_some() {
        return Err(error("the redirect URI holds a fragment"));
    }
    if url.scheme() == "https" || url.scheme() == "http" && is_local {
        return Ok(redirect);
    }
    Err(error("the redirect URI is neither https nor http to a loopback address"))
}
