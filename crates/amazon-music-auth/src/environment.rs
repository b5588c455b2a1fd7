//! Logins, sessions and identifiers from environment variables, as scripts and CI want them.
//!
//! Every reader takes a function that looks a variable up, so that nothing but `from_env` and
//! [`EnvironmentStore::new`](crate::EnvironmentStore::new) needs the environment of the process.

use crate::{
    ClientId, ClientSecret, Endpoints, Error, ErrorKind, Login, RefreshToken, ScopeSet,
    SecurityProfileId, Session, SessionBuilder, secret,
};

/// The Client ID.
const CLIENT_ID: &str = "AMAZON_MUSIC_CLIENT_ID";
/// The client secret, for apps that have one.
const CLIENT_SECRET: &str = "AMAZON_MUSIC_CLIENT_SECRET";
/// The refresh token of an earlier login.
pub(crate) const REFRESH_TOKEN: &str = "AMAZON_MUSIC_REFRESH_TOKEN";
/// The base URL of another Login with Amazon, such as a sandbox.
const LWA_URL: &str = "AMAZON_MUSIC_LWA_URL";
/// The Security Profile ID.
const SECURITY_PROFILE_ID: &str = "AMAZON_MUSIC_SECURITY_PROFILE_ID";

/// Returns a variable of the process. One that is invalid Unicode is kept as well as possible, so that it is found to
/// be wrong, and not taken for missing.
#[must_use]
pub fn environment_variable(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

impl Login {
    /// Creates a login from environment variables, which asks for `scopes`.
    ///
    /// | variable | value |
    /// |---|---|
    /// | `AMAZON_MUSIC_CLIENT_ID` | the Client ID |
    /// | `AMAZON_MUSIC_CLIENT_SECRET` | optional: the client secret |
    /// | `AMAZON_MUSIC_LWA_URL` | optional: the base URL of another Login with Amazon, such as a sandbox |
    ///
    /// An empty variable counts as not set.
    ///
    /// ```no_run
    /// use amazon_music_auth::{Login, Scope};
    ///
    /// let login = Login::from_env([Scope::Catalog, Scope::LibraryRead])?;
    /// # Ok::<(), amazon_music_auth::Error>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error that names the variable if it is missing or invalid ([`ErrorKind::Configuration`]).
    pub fn from_env(scopes: impl Into<ScopeSet>) -> Result<Self, Error> {
        Self::from_env_with(scopes, environment_variable)
    }

    /// Like [`from_env`](Self::from_env), with a function that looks variables up.
    ///
    /// # Errors
    /// Like `from_env`.
    pub fn from_env_with(
        scopes: impl Into<ScopeSet>,
        lookup: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, Error> {
        let App { client_id, client_secret, endpoints } = app(&lookup)?;
        let mut login = Self::new(client_id, scopes).endpoints(endpoints);
        if let Some(client_secret) = client_secret {
            login = login.client_secret(client_secret);
        }
        Ok(login)
    }
}

impl Session {
    /// Starts a session from environment variables.
    ///
    /// They are those of [`Login::from_env`], and `AMAZON_MUSIC_REFRESH_TOKEN`.
    ///
    /// ```no_run
    /// # fn example() -> Result<(), amazon_music_auth::Error> {
    /// let session = amazon_music_auth::Session::from_env()?.build()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns an error that names the variable if it is missing or invalid ([`ErrorKind::Configuration`]).
    pub fn from_env() -> Result<SessionBuilder, Error> {
        Self::from_env_with(environment_variable)
    }

    /// Like [`from_env`](Self::from_env), with a function that looks variables up.
    ///
    /// # Errors
    /// Like `from_env`.
    pub fn from_env_with(lookup: impl Fn(&str) -> Option<String>) -> Result<SessionBuilder, Error> {
        let App { client_id, client_secret, endpoints } = app(&lookup)?;
        let refresh_token = required(&lookup, REFRESH_TOKEN, "the refresh token of a login")?;
        check(REFRESH_TOKEN, &refresh_token)?;
        let mut builder = Self::from_refresh_token(client_id, RefreshToken::new(refresh_token))
            .endpoints(endpoints);
        if let Some(client_secret) = client_secret {
            builder = builder.client_secret(client_secret);
        }
        Ok(builder)
    }
}

impl SecurityProfileId {
    /// Reads the Security Profile ID from `AMAZON_MUSIC_SECURITY_PROFILE_ID`.
    ///
    /// # Errors
    /// Returns an error that names the variable if it is missing or invalid ([`ErrorKind::Configuration`]).
    pub fn from_env() -> Result<Self, Error> {
        Self::from_env_with(environment_variable)
    }

    /// Like [`from_env`](Self::from_env), with a function that looks the variable up.
    ///
    /// # Errors
    /// Like `from_env`.
    pub fn from_env_with(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let id = required(&lookup, SECURITY_PROFILE_ID, "the ID of the Security Profile")?;
        Self::new(id).map_err(|why| invalid(SECURITY_PROFILE_ID).with_source(why))
    }
}

/// The identity of an app, and the Login with Amazon that it uses.
struct App {
    client_id: ClientId,
    client_secret: Option<ClientSecret>,
    endpoints: Endpoints,
}

fn app(lookup: &impl Fn(&str) -> Option<String>) -> Result<App, Error> {
    let client_id = required(lookup, CLIENT_ID, "the Client ID of the app")?;
    let client_id = ClientId::new(client_id).map_err(|why| invalid(CLIENT_ID).with_source(why))?;
    let client_secret = optional(lookup, CLIENT_SECRET);
    if let Some(client_secret) = &client_secret {
        check(CLIENT_SECRET, client_secret)?;
    }
    let endpoints = match optional(lookup, LWA_URL) {
        None => Endpoints::default(),
        Some(url) => {
            Endpoints::with_base_url(&url).map_err(|why| invalid(LWA_URL).with_source(why))?
        }
    };
    Ok(App { client_id, client_secret: client_secret.map(ClientSecret::new), endpoints })
}

fn optional(lookup: impl Fn(&str) -> Option<String>, name: &str) -> Option<String> {
    lookup(name).filter(|value| !value.is_empty())
}

fn required(
    lookup: impl Fn(&str) -> Option<String>,
    name: &str,
    what: &str,
) -> Result<String, Error> {
    optional(lookup, name).ok_or_else(|| {
        let message = format!("the environment variable {name} is not set or empty");
        Error::new(ErrorKind::Configuration, message).with_hint(format!("set {name} to {what}"))
    })
}

fn check(name: &str, value: &str) -> Result<(), Error> {
    match secret::fault(value) {
        None => Ok(()),
        Some(fault) => {
            let message = format!("the environment variable {name} {fault}");
            Err(Error::new(ErrorKind::Configuration, message)
                .with_hint(format!("set {name} to the bare value")))
        }
    }
}

fn invalid(name: &str) -> Error {
    Error::new(ErrorKind::Configuration, format!("the environment variable {name} is not valid"))
        .with_hint(format!("look at the value of {name}"))
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;
    use crate::Scope;

    const GOOD: [(&str, &str); 3] = [
        (CLIENT_ID, "amzn1.application-oa2-client.a"),
        (REFRESH_TOKEN, "Atzr|canary"),
        (SECURITY_PROFILE_ID, "amzn1.application.b"),
    ];

    /// The good variables with `changes` over them.
    fn with(changes: &[(&str, &str)]) -> impl Fn(&str) -> Option<String> {
        let all: Vec<(String, String)> =
            changes.iter().chain(&GOOD).map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        move |name| all.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
    }

    #[test]
    fn what_is_needed_makes_a_session() {
        // A sandbox, so that the test also passes in a build without TLS.
        let set = with(&[(CLIENT_SECRET, ""), (LWA_URL, "http://127.0.0.1:9")]);
        let builder = Session::from_env_with(set).unwrap();
        let printed = format!("{builder:?}");
        assert!(printed.contains("client_secret: None"), "{printed}");
        assert!(!printed.contains("canary"), "{printed}");
        let session = builder.build().unwrap();
        assert_eq!(session.refresh_token().unwrap().expose(), "Atzr|canary");
        let profile = SecurityProfileId::from_env_with(with(&[])).unwrap();
        assert_eq!(profile.as_str(), "amzn1.application.b");
    }

    #[test]
    fn the_optional_variables_are_used_where_they_are_set() {
        let set = with(&[(CLIENT_SECRET, "canary-secret"), (LWA_URL, "http://127.0.0.1:9/")]);
        let printed = format!("{:?}", Session::from_env_with(set).unwrap());
        assert!(printed.contains("http://127.0.0.1:9/auth/o2/token"), "{printed}");
        assert!(printed.contains("http://127.0.0.1:9/ap/oa"), "{printed}");
        assert!(printed.contains("ClientSecret([redacted])"), "{printed}");
    }

    #[test]
    fn a_login_is_made_from_the_same_variables() {
        let set = with(&[(CLIENT_SECRET, "canary-secret"), (LWA_URL, "http://127.0.0.1:9")]);
        let login = Login::from_env_with([Scope::Catalog, Scope::LibraryRead], set).unwrap();
        let printed = format!("{login:?}");
        assert!(printed.contains("http://127.0.0.1:9/ap/oa"), "{printed}");
        assert!(printed.contains("music::catalog music::library:read"), "{printed}");
        assert!(printed.contains("ClientSecret([redacted])"), "{printed}");
        let error = Login::from_env_with(Scope::Catalog, |_| None).unwrap_err();
        assert!(error.to_string().contains(CLIENT_ID), "{error}");
    }

    #[test]
    fn a_missing_or_wrong_variable_is_named_and_its_value_is_not() {
        for (name, value, part) in [
            (CLIENT_ID, "", "is not set"),
            (CLIENT_ID, "amzn1.application.canary", "is not valid"),
            (REFRESH_TOKEN, "", "is not set"),
            (REFRESH_TOKEN, "Atzr|canary\n", "a line break from a file?"),
            (CLIENT_SECRET, "canary ", "white space"),
            (LWA_URL, "http://example.com/canary", "is not valid"),
        ] {
            let error = Session::from_env_with(with(&[(name, value)])).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            let printed = format!("{error} {:?} {}", error.source(), error.hint());
            assert!(printed.contains(name) && printed.contains(part), "{printed}");
            assert!(!printed.contains("canary"), "{printed}");
        }
    }

    #[test]
    fn a_security_profile_that_is_mixed_up_says_so_in_its_source() {
        let set = with(&[(SECURITY_PROFILE_ID, "amzn1.application-oa2-client.a")]);
        let error = SecurityProfileId::from_env_with(set).unwrap_err();
        assert!(error.to_string().contains(SECURITY_PROFILE_ID));
        assert!(error.source().unwrap().to_string().contains("this is a Client ID"));
    }
}
