//! The login of a website: Amazon's page, and the pending login until the browser is back.
//!
//! The other logins by redirect start here too. The redirect is read in `callback`.

use std::{
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use oauth2::{AuthUrl, CsrfToken, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl};
use serde::Serialize;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::{Login, PkcePair, callback::Callback, check_scope_data};
use crate::{Error, ErrorKind, ScopeSet, Session, beta, json, token_endpoint::CodeGrant};

/// The time for the user unless told otherwise: passwords are looked up, and codes come by mail.
const TIME_LIMIT: Duration = Duration::from_secs(30 * 60);

/// The version of the text form of a pending login.
const VERSION: u64 = 1;

impl Login {
    /// Starts a login by Amazon's page, which sends the browser back to `redirect_uri`.
    ///
    /// It must be among the Allowed Return URLs of the Security Profile. Login with Amazon compares it
    /// letter by letter, so it is sent exactly as given here: a slash at the end makes a difference. It is
    /// `https`, or `http` to `localhost`, `127.0.0.1` or `[::1]`.
    ///
    /// ```
    /// use amazon_music_auth::{ClientId, Login, Scope};
    ///
    /// let client_id = ClientId::new("amzn1.application-oa2-client.0a1b")?;
    /// let login = Login::new(client_id, Scope::Catalog);
    /// let pending = login.website("https://music.example/callback").start()?;
    /// assert!(pending.authorize_url().starts_with("https://www.amazon.com/ap/oa?"));
    /// # Ok::<(), amazon_music_auth::Error>(())
    /// ```
    pub fn website(&self, redirect_uri: impl Into<String>) -> Website {
        Website {
            login: self.clone(),
            redirect_uri: redirect_uri.into(),
            scope_data: None,
            time_limit: TIME_LIMIT,
        }
    }

    /// Finishes a login from the address that the browser came back to.
    ///
    /// `callback` may be the whole address, its path and query, or its query alone. Its state is compared
    /// with that of `pending`, which is used up, and its code is exchanged for tokens. Remove the stored copy before
    /// you call this, so that no second request finds it.
    ///
    /// # Errors
    /// - [`ErrorKind::Denied`]: the user denied the login.
    /// - [`ErrorKind::Expired`]: it took too long, or the code was used before.
    /// - [`ErrorKind::Configuration`]: the app, its scopes or its redirect URI are rejected, or `pending`
    ///   comes from another app or region. If the scopes are the likely cause, the hint tells of the
    ///   closed beta, see [`Error::may_be_closed_beta`].
    /// - [`ErrorKind::Transient`]: no response, or a fault at Amazon; start the login again.
    /// - [`ErrorKind::Protocol`]: the address belongs to another login, or holds no code.
    pub async fn finish(&self, pending: PendingLogin, callback: &str) -> Result<Session, Error> {
        self.finish_with(pending, Callback::read(callback)?, SystemTime::now()).await
    }

    pub(super) async fn finish_with(
        &self,
        pending: PendingLogin,
        callback: Callback,
        now: SystemTime,
    ) -> Result<Session, Error> {
        let stored = pending.stored;
        if stored.client_id != self.client_id.as_str()
            || stored.token_url != self.endpoints.token_url()
        {
            let message = "the pending login was started by another app or in another region";
            return Err(Error::new(ErrorKind::Configuration, message)
                .with_hint("finish it with the settings that it was started with"));
        }
        let asked = ScopeSet::known_in(&stored.scope);
        let arrival =
            callback.arrive(&stored.state).map_err(|error| beta::explained(error, &asked))?;
        if seconds(now) >= stored.expires_at {
            return Err(Error::new(ErrorKind::Expired, "the login was started too long ago"));
        }
        let grant = CodeGrant {
            code: &arrival.code,
            redirect_uri: &stored.redirect_uri,
            verifier: &stored.verifier,
        };
        let scopes = arrival.scopes.unwrap_or(asked);
        self.exchange(grant, scopes).await
    }
}

/// The settings of a login by Amazon's page. Made by [`Login::website`].
#[derive(Debug, Clone)]
#[must_use = "nothing is started before `start`"]
pub struct Website {
    login: Login,
    redirect_uri: String,
    scope_data: Option<String>,
    time_limit: Duration,
}

impl Website {
    /// Sets the parameter `scope_data`: a JSON object with details of scopes, by their names.
    ///
    /// Amazon's other services need it for some of their scopes, for instance
    /// `{"profile":{"essential":false}}`. No scope of Amazon Music is documented to.
    pub fn scope_data(mut self, json: impl Into<String>) -> Self {
        self.scope_data = Some(json.into());
        self
    }

    /// Sets the time for the user; half an hour by default. Whole seconds count.
    ///
    /// The code that comes back is good for five minutes, which Login with Amazon sees to.
    pub fn time_limit(mut self, time_limit: Duration) -> Self {
        self.time_limit = time_limit;
        self
    }

    /// Creates the URL of Amazon's page, with a new state and PKCE verifier. No request is made.
    ///
    /// # Errors
    /// Returns an error if the redirect URI is invalid, no scope is requested or one is not a single word, or the
    /// scope data is not a JSON object ([`ErrorKind::Configuration`]).
    pub fn start(self) -> Result<PendingLogin, Error> {
        let login = &self.login;
        let redirect = redirect_url(&self.redirect_uri)?;
        let scopes = login.scope_words()?;
        let url =
            AuthUrl::new(login.get_endpoints().authorize_url().to_owned()).map_err(|why| {
                Error::new(ErrorKind::Configuration, "the address of Amazon's page is not a URL")
                    .with_source(why)
            })?;
        let pair = PkcePair::generate();
        let verifier = PkceCodeVerifier::new(pair.expose_verifier().to_owned());
        let client_id = login.client_id.as_str();
        let oauth = oauth2::basic::BasicClient::new(oauth2::ClientId::new(client_id.to_owned()))
            .set_auth_uri(url)
            .set_redirect_uri(redirect);
        let mut request = oauth
            .authorize_url(|| CsrfToken::new_random_len(32))
            .add_scopes(scopes.iter().cloned().map(oauth2::Scope::new))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        if let Some(data) = &self.scope_data {
            check_scope_data(data)?;
            request = request.add_extra_param("scope_data", data.clone());
        }
        let (url, state) = request.url();
        let limit = self.time_limit.as_secs();
        Ok(PendingLogin {
            stored: Stored {
                version: VERSION,
                client_id: client_id.to_owned(),
                token_url: login.endpoints.token_url().to_owned(),
                authorize_url: Zeroizing::new(url.into()),
                redirect_uri: self.redirect_uri,
                scope: scopes.join(" "),
                state: Zeroizing::new(state.into_secret()),
                verifier: Zeroizing::new(pair.expose_verifier().to_owned()),
                expires_at: seconds(SystemTime::now()).saturating_add(limit),
            },
        })
    }
}

/// A login that waits for the browser to come back. It is used once: [`Login::finish`] takes it.
///
/// A web server stores it between two requests, as the text of [`to_json`](Self::to_json), bound to the
/// user's own browser: in the session on the server, or in a cookie that is encrypted, `HttpOnly` and
/// `SameSite=Lax`. Stored under the state alone, it would let anybody log a user in to a foreign account.
///
/// Its `Debug` prints neither the state nor the verifier, and their memory is wiped when it is dropped.
pub struct PendingLogin {
    stored: Stored,
}

/// The stored form. It stays behind [`PendingLogin`], so that nothing is serialised by accident.
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
    /// In seconds since 1970, for it may be read by another process.
    expires_at: u64,
}

impl Stored {
    /// Returns `None` if a field is missing or of another type.
    fn from_object(object: &mut Map<String, Value>) -> Option<Self> {
        let mut text = |field| json::take_text(object, field);
        Some(Self {
            client_id: text("client_id")?,
            token_url: text("token_url")?,
            authorize_url: text("authorize_url")?.into(),
            redirect_uri: text("redirect_uri")?,
            scope: text("scope")?,
            state: text("state")?.into(),
            verifier: text("verifier")?.into(),
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

    /// Returns the redirect URI, to which the browser comes back.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.stored.redirect_uri
    }

    /// Returns the pending login as text, to be stored until the browser is back. About a kilobyte.
    ///
    /// It holds the state and the verifier as they are: whoever reads it can finish the login in the
    /// user's place. Store it where only the server can read it.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Texts and numbers, which JSON can always hold.
        serde_json::to_string(&self.stored).unwrap_or_default()
    }

    /// Reads the text of [`to_json`](Self::to_json).
    ///
    /// # Errors
    /// Returns an error if it is something else, or was written by another version of this crate
    /// ([`ErrorKind::Store`]). The message repeats nothing of it.
    pub fn from_json(json: &str) -> Result<Self, Error> {
        let stored = json::object(json).ok().flatten();
        let stored = stored.and_then(|mut stored| Stored::from_object(&mut stored));
        match stored.filter(|stored| stored.version == VERSION && !stored.state.is_empty()) {
            Some(stored) => Ok(Self { stored }),
            None => Err(Error::new(ErrorKind::Store, "the stored pending login cannot be read")
                .with_hint("start the login again")),
        }
    }

    /// Returns the state that the redirect of this login must bring.
    pub(super) fn state(&self) -> &Zeroizing<String> {
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

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Checks what Login with Amazon is known to reject on a page of its own, where nobody learns of it.
fn redirect_url(text: &str) -> Result<RedirectUrl, Error> {
    let reject = |message: &'static str| {
        Err(Error::new(ErrorKind::Configuration, message).with_hint(
            "take it from the Allowed Return URLs of the Security Profile, as it stands there",
        ))
    };
    if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return reject("the redirect URI has white space in or around it");
    }
    let Ok(redirect) = RedirectUrl::new(text.to_owned()) else {
        return reject("the redirect URI is not a URI");
    };
    let url = redirect.url();
    let local = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    if url.fragment().is_some() {
        return reject("the redirect URI holds a fragment");
    }
    match url.scheme() {
        "https" => Ok(redirect),
        "http" if local => Ok(redirect),
        _ => reject("the redirect URI is neither https nor on this machine"),
    }
}

#[cfg(test)]
mod tests;
