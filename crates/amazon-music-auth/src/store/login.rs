//! A login in a store, and its JSON format.

use std::{
    error, fmt,
    time::{Duration, SystemTime},
};

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{AccessToken, Error, ErrorKind, RefreshToken, ScopeSet, StoreKey, json};

const VERSION: u64 = 1;

/// Enough for two tokens of 2048 bytes. A buffer that grows would leave copies of the tokens in memory.
const CAPACITY: usize = 16 * 1024;

/// A login in a [`TokenStore`](crate::TokenStore). Its `Debug` prints no token.
///
/// It includes the access token, which several processes, or several runs of a command, can share.
#[derive(Debug, Clone)]
pub struct StoredLogin {
    refresh_token: RefreshToken,
    access: Option<StoredAccess>,
    scopes: Option<ScopeSet>,
    revision: u64,
}

/// An access token and its lifetime by the wall clock, which processes share.
#[derive(Debug, Clone)]
struct StoredAccess {
    token: AccessToken,
    issued_at: SystemTime,
    expires_at: SystemTime,
}

#[derive(Serialize)]
struct Document<'a> {
    version: u64,
    account: &'a str,
    client_id: &'a str,
    api: &'a str,
    revision: u64,
    refresh_token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    access: Option<Access<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scopes: Option<String>,
}

/// The times are whole seconds since 1970.
#[derive(Serialize)]
struct Access<'a> {
    token: &'a str,
    issued_at: u64,
    expires_at: u64,
}

impl StoredLogin {
    /// Creates a login with a refresh token only.
    #[must_use]
    pub fn new(refresh_token: RefreshToken) -> Self {
        Self { refresh_token, access: None, scopes: None, revision: 0 }
    }

    /// Adds the scopes that were granted.
    #[must_use]
    pub fn with_scopes(self, scopes: ScopeSet) -> Self {
        Self { scopes: Some(scopes), ..self }
    }

    /// Adds an access token that was requested at `issued_at` and is good until `expires_at`.
    #[must_use]
    pub fn with_access_token(
        self,
        token: AccessToken,
        issued_at: SystemTime,
        expires_at: SystemTime,
    ) -> Self {
        Self { access: Some(StoredAccess { token, issued_at, expires_at }), ..self }
    }

    /// Sets the revision; see [`revision`](Self::revision).
    #[must_use]
    pub fn with_revision(self, revision: u64) -> Self {
        Self { revision, ..self }
    }

    /// Removes the access token.
    pub(crate) fn without_access_token(self) -> Self {
        Self { access: None, ..self }
    }

    /// Returns the refresh token.
    #[must_use]
    pub fn refresh_token(&self) -> &RefreshToken {
        &self.refresh_token
    }

    /// Returns the access token, if there is one.
    #[must_use]
    pub fn access_token(&self) -> Option<&AccessToken> {
        self.access.as_ref().map(|access| &access.token)
    }

    /// Returns the time at which the access token was requested, by the clock of that machine.
    #[must_use]
    pub fn issued_at(&self) -> Option<SystemTime> {
        self.access.as_ref().map(|access| access.issued_at)
    }

    /// Returns the time at which the access token expires, by the clock of the machine that requested it.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.access.as_ref().map(|access| access.expires_at)
    }

    /// Returns the scopes that were granted, if they are known.
    #[must_use]
    pub fn scopes(&self) -> Option<&ScopeSet> {
        self.scopes.as_ref()
    }

    /// Returns the revision, which grows with each save of a new token.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Returns the login as JSON, for stores of your own. **It contains the tokens**: keep it secret.
    ///
    /// It also contains the key, so that swapped rows or files are detected. The format has a version and is
    /// otherwise private to this crate. An access token whose times lie before 1970 is left out.
    ///
    /// # Errors
    /// Returns an error if the login cannot be encoded, which is not expected ([`ErrorKind::Store`]).
    pub fn encode(&self, key: &StoreKey) -> Result<String, Error> {
        let access = self.access.as_ref().and_then(|access| {
            Some(Access {
                token: access.token.expose(),
                // A clock that was never set must not cost a new refresh token.
                issued_at: seconds(access.issued_at)?,
                expires_at: seconds(access.expires_at)?,
            })
        });
        let document = Document {
            version: VERSION,
            account: key.account(),
            client_id: key.client_id().as_str(),
            api: key.api_url(),
            revision: self.revision,
            refresh_token: self.refresh_token.expose(),
            access,
            scopes: self.scopes.as_ref().map(ToString::to_string),
        };
        let mut bytes = Vec::with_capacity(CAPACITY);
        serde_json::to_writer(&mut bytes, &document).map_err(|_why| not_encoded())?;
        bytes.push(b'\n');
        String::from_utf8(bytes).map_err(|_why| not_encoded())
    }

    /// Decodes a login that [`encode`](Self::encode) returned for the same key.
    ///
    /// It accepts text that an editor changed, e.g. with a byte order mark. A damaged access token is left out.
    ///
    /// # Errors
    /// Returns an error if the JSON or the refresh token is damaged, was written by a later release, or belongs to another key
    /// ([`ErrorKind::Store`]).
    pub fn decode(key: &StoreKey, json: impl AsRef<[u8]>) -> Result<Self, Error> {
        let mut object = json::object(json.as_ref()).map_err(|_| damaged())?;
        match json::number(&object, "version") {
            Some(VERSION) => {}
            Some(version) => return Err(other_version(version)),
            None => return Err(damaged()),
        }
        let login = from_object(&mut object).ok_or_else(damaged)?;
        let expected = [key.account(), key.client_id().as_str(), key.api_url()];
        let found = ["account", "client_id", "api"].map(|field| object.get(field)?.as_str());
        if found == expected.map(Some) {
            Ok(login)
        } else if found.iter().all(Option::is_some) {
            Err(other_key())
        } else {
            Err(damaged())
        }
    }
}

/// Returns `None` if a required field is missing or damaged, or a field has another type.
fn from_object(object: &mut Map<String, Value>) -> Option<StoredLogin> {
    let access = match json::take(object, "access") {
        Value::Null => None,
        Value::Object(mut access) => {
            let token = json::take_secret(&mut access, "token");
            let issued_at = time(json::number(&access, "issued_at")?);
            let expires_at = time(json::number(&access, "expires_at")?);
            // A damaged token or a time beyond the range of the clock must not cost the login.
            (|| {
                let token = AccessToken::new(token.ok()??);
                Some(StoredAccess { token, issued_at: issued_at?, expires_at: expires_at? })
            })()
        }
        _ => return None,
    };
    let scopes = match json::take(object, "scopes") {
        Value::Null => None,
        Value::String(scopes) => Some(ScopeSet::known_in(&scopes)),
        _ => return None,
    };
    let revision = json::number(object, "revision")?;
    let refresh_token = RefreshToken::new(json::take_secret(object, "refresh_token").ok()??);
    Some(StoredLogin { refresh_token, access, scopes, revision })
}

fn time(seconds: u64) -> Option<SystemTime> {
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// Rounds down, so that an access token does not seem to live longer than it does. Returns `None` before 1970.
fn seconds(time: SystemTime) -> Option<u64> {
    Some(time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs())
}

fn not_encoded() -> Error {
    Error::new(ErrorKind::Store, "the login cannot be encoded as JSON")
}

/// Marks the error of a damaged login, which a new login may replace.
#[derive(Debug)]
struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is empty, invalid JSON, or a field is missing or invalid")
    }
}

impl error::Error for Damaged {}

impl Error {
    /// Returns `true` if a stored login is damaged.
    pub(crate) fn is_damaged(&self) -> bool {
        error::Error::source(self).is_some_and(<dyn error::Error>::is::<Damaged>)
    }
}

fn damaged() -> Error {
    Error::new(ErrorKind::Store, "the stored login is damaged, or not a login at all")
        .with_hint("log in again and save the new login")
        .with_source(Damaged)
}

fn other_version(version: u64) -> Error {
    let message =
        format!("the stored login has format version {version}, and only {VERSION} is supported");
    Error::new(ErrorKind::Store, message)
        .with_hint("use the release of the program that wrote it, or a later one")
}

fn other_key() -> Error {
    Error::new(ErrorKind::Store, "the stored login belongs to another account, app or region")
        .with_hint("move it back to its own name; each login has its own")
}
