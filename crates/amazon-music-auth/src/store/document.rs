//! The text form of a stored login: JSON with a version.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use serde::Serialize;
use serde_json::{Map, Value};

use super::login::{StoredAccess, StoredLogin};
use crate::{AccessToken, Error, ErrorKind, RefreshToken, ScopeSet, StoreKey, json, secret};

const VERSION: u64 = 1;

/// Enough for two tokens of 2048 bytes, the longest that Login with Amazon documents, so that the text
/// need not move while it is written and leave copies behind.
const ROOM: usize = 16 * 1024;

#[derive(Serialize)]
struct Written<'a> {
    version: u64,
    account: &'a str,
    client_id: &'a str,
    api: &'a str,
    revision: u64,
    refresh_token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    access: Option<WrittenAccess<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scopes: Option<String>,
}

/// The times are whole seconds since 1970.
#[derive(Serialize)]
struct WrittenAccess<'a> {
    token: &'a str,
    issued_at: u64,
    expires_at: u64,
}

impl StoredLogin {
    /// Returns the login as JSON, for stores of your own. **It holds the tokens**: whoever reads it can act for
    /// the user.
    ///
    /// It also holds the key, so that a mix-up of rows or files is noticed. The format has a version and is
    /// otherwise private to this crate. An access token whose times lie before 1970 is left out.
    ///
    /// # Errors
    /// Returns an error if it cannot be written as JSON, which is not known to happen ([`ErrorKind::Store`]).
    pub fn encode(&self, key: &StoreKey) -> Result<String, Error> {
        let access = self.access.as_ref().and_then(|access| {
            Some(WrittenAccess {
                token: access.token.expose(),
                // A clock that was never set is no reason to lose a new refresh token.
                issued_at: seconds(access.issued_at)?,
                expires_at: seconds(access.expires_at)?,
            })
        });
        let written = Written {
            version: VERSION,
            account: key.account(),
            client_id: key.client_id().as_str(),
            api: key.api_url(),
            revision: self.revision,
            refresh_token: self.refresh_token.expose(),
            access,
            scopes: self.scopes.as_ref().map(ToString::to_string),
        };
        let mut bytes = Vec::with_capacity(ROOM);
        serde_json::to_writer(&mut bytes, &written).map_err(|_why| unwritable())?;
        bytes.push(b'\n');
        String::from_utf8(bytes).map_err(|_why| unwritable())
    }

    /// Reads what [`encode`](Self::encode) wrote for the same key.
    ///
    /// # Errors
    /// Returns an error if the text is damaged, was written by a later release, or belongs to another key
    /// ([`ErrorKind::Store`]).
    pub fn decode(key: &StoreKey, text: &str) -> Result<Self, Error> {
        // The errors of `serde_json` may repeat what they stumble over, so they stay here.
        let mut read = json::object(text).ok().flatten().ok_or_else(|| Damage::NoLogin.error())?;
        match json::number(&read, "version") {
            Some(VERSION) => {}
            Some(other) => return Err(Damage::Version(other).error()),
            None => return Err(Damage::NoLogin.error()),
        }
        let login = from_object(&mut read).ok_or_else(|| Damage::NoLogin.error())?;
        let own = [key.account(), key.client_id().as_str(), key.api_url()];
        match ["account", "client_id", "api"].map(|field| read.get(field)?.as_str()) {
            [Some(account), Some(client_id), Some(api)] if [account, client_id, api] == own => {
                Ok(login)
            }
            [Some(_), Some(_), Some(_)] => Err(Damage::OtherKey.error()),
            _ => Err(Damage::NoLogin.error()),
        }
    }
}

/// Returns `None` if a field is missing that must be there, or one is of another type.
fn from_object(object: &mut Map<String, Value>) -> Option<StoredLogin> {
    let access = match json::take(object, "access") {
        Value::Null => None,
        Value::Object(mut access) => {
            let token = AccessToken::new(json::take_text(&mut access, "token")?);
            let issued_at = time(json::number(&access, "issued_at")?);
            let expires_at = time(json::number(&access, "expires_at")?);
            // A time that no clock can show is no reason to lose the login.
            let times = issued_at.zip(expires_at);
            times.map(|(issued_at, expires_at)| StoredAccess { token, issued_at, expires_at })
        }
        _ => return None,
    };
    let scopes = match json::take(object, "scopes") {
        Value::Null => None,
        Value::String(scopes) => Some(ScopeSet::known_in(&scopes)),
        _ => return None,
    };
    let revision = json::number(object, "revision")?;
    let refresh_token = RefreshToken::new(json::take_text(object, "refresh_token")?);
    let is_usable = secret::fault(refresh_token.expose()).is_none();
    is_usable.then_some(StoredLogin { refresh_token, access, scopes, revision })
}

fn time(seconds: u64) -> Option<SystemTime> {
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// Rounded down: an access token never seems to live longer than it does. `None` before 1970.
fn seconds(time: SystemTime) -> Option<u64> {
    Some(time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs())
}

fn unwritable() -> Error {
    Error::new(ErrorKind::Store, "the login cannot be written as JSON")
}

/// The reason why a text is not a login that can be used.
#[derive(Debug)]
enum Damage {
    NoLogin,
    Version(u64),
    OtherKey,
}

impl Damage {
    fn error(self) -> Error {
        let hint = match self {
            Self::NoLogin => "move it out of the way and log in again",
            Self::Version(_) => "use the release of the program that wrote it, or a later one",
            Self::OtherKey => "put it back where it was; each login has its own name",
        };
        Error::new(ErrorKind::Store, "the stored login cannot be used, and is left as it is")
            .with_hint(hint)
            .with_source(self)
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoLogin => f.write_str("it is damaged, or not a login at all"),
            Self::Version(version) => {
                write!(f, "its format has version {version}, and only {VERSION} is known here")
            }
            Self::OtherKey => f.write_str("it belongs to another account, app or region"),
        }
    }
}

impl std::error::Error for Damage {}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;
    use crate::{Scope, store::tests::key};

    fn login() -> StoredLogin {
        let issued = SystemTime::UNIX_EPOCH + Duration::from_millis(1_000_999);
        StoredLogin::new(RefreshToken::new("Atzr|canary\"\\"))
            .with_access_token(
                AccessToken::new("Atza|canary"),
                issued,
                issued + Duration::from_secs(60),
            )
            .with_scopes(Scope::Library.into())
            .with_revision(7)
    }

    #[test]
    fn a_login_is_read_as_it_was_written() {
        let text = login().encode(&key("bob")).unwrap();
        let read = StoredLogin::decode(&key("bob"), &text).unwrap();
        assert_eq!(read.refresh_token().expose(), "Atzr|canary\"\\");
        assert_eq!(read.access_token().unwrap().expose(), "Atza|canary");
        assert_eq!(read.expires_at(), Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1060)));
        assert_eq!((read.scopes(), read.revision()), (Some(&Scope::Library.into()), 7));
        assert!(!format!("{read:?}").contains("canary"));
        let bare = StoredLogin::new(RefreshToken::new("r"));
        let read = StoredLogin::decode(&key("b"), &bare.encode(&key("b")).unwrap()).unwrap();
        assert!(read.access_token().is_none() && read.scopes().is_none());
    }

    #[test]
    fn what_this_release_wrote_can_always_be_read() {
        let text = r#"{"version":1,"account":"bob","client_id":"amzn1.application-oa2-client.a",
            "api":"https://api.amazon.com","revision":3,"refresh_token":"Atzr|a","later":{},
            "access":{"token":"Atza|a","issued_at":10,"expires_at":20},
            "scopes":"music::library music::later"}"#;
        let read = StoredLogin::decode(&key("bob"), text).unwrap();
        assert_eq!((read.revision(), read.scopes()), (3, Some(&Scope::Library.into())));
    }

    #[test]
    fn what_cannot_be_used_says_why_and_what_to_do() {
        let good = login().encode(&key("bob")).unwrap();
        for (text, account, why, hint) in [
            ("", "bob", "damaged", "log in again"),
            ("{\"version\":1,\"refresh_token\":\"Atzr|canary\"}", "bob", "damaged", "move it"),
            (&good[..good.len() / 2], "bob", "damaged", "move it"),
            (&good.replace("\"version\":1", "\"version\":2"), "bob", "version 2", "later one"),
            (&good.replace("Atzr|canary\\\"\\\\", ""), "bob", "damaged", "move it"),
            (&good, "eve", "another account", "put it back"),
        ] {
            let error = StoredLogin::decode(&key(account), text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Store);
            assert!(error.source().unwrap().to_string().contains(why), "{error:?}");
            assert!(error.hint().contains(hint), "{error:?}");
            assert!(!format!("{error:?}").contains("canary"), "{error:?}");
        }
    }

    #[test]
    fn a_clock_before_1970_costs_the_access_token_only() {
        let early = SystemTime::UNIX_EPOCH - Duration::from_secs(60);
        let login = login().with_access_token(AccessToken::new("a"), early, SystemTime::UNIX_EPOCH);
        let read = StoredLogin::decode(&key("bob"), &login.encode(&key("bob")).unwrap()).unwrap();
        assert_eq!(read.refresh_token().expose(), "Atzr|canary\"\\");
        assert!(read.access_token().is_none());
    }

    #[test]
    fn times_that_no_clock_shows_cost_the_access_token_only() {
        let text = login().encode(&key("bob")).unwrap().replace("1060", &u64::MAX.to_string());
        let read = StoredLogin::decode(&key("bob"), &text).unwrap();
        assert!(read.access_token().is_none());
    }
}
