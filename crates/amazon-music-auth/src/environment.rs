//! Logins, sessions and identifiers from environment variables.

use crate::{
    ClientId, ClientSecret, Error, ErrorKind, Login, RefreshToken, ScopeSet, SecureUrl,
    SecurityProfileId, Session, SessionBuilder,
    secret::{self, Kind},
};

/// The Client ID.
const CLIENT_ID: &str = "AMAZON_MUSIC_CLIENT_ID";
/// The client secret, for apps that have one.
const CLIENT_SECRET: &str = "AMAZON_MUSIC_CLIENT_SECRET";
/// The refresh token of an earlier login.
pub(crate) const REFRESH_TOKEN: &str = "AMAZON_MUSIC_REFRESH_TOKEN";
/// The base URL of another Login with Amazon, such as a sandbox.
const LWA_URL: &str = "AMAZON_MUSIC_LWA_URL";
/// The host to which tokens may be sent over plain http.
const HTTP_HOST: &str = "AMAZON_MUSIC_HTTP_HOST";
/// The Security Profile ID.
const SECURITY_PROFILE_ID: &str = "AMAZON_MUSIC_SECURITY_PROFILE_ID";

/// Returns an environment variable.
///
/// Invalid Unicode is replaced, so that the value is reported as invalid.
#[must_use]
pub fn environment_variable(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

impl Login {
    /// Creates a login from environment variables.
    ///
    /// | variable | value |
    /// |---|---|
    /// | `AMAZON_MUSIC_CLIENT_ID` | the Client ID |
    /// | `AMAZON_MUSIC_CLIENT_SECRET` | optional: the client secret |
    /// | `AMAZON_MUSIC_LWA_URL` | optional: the base URL of a sandbox of Login with Amazon |
    /// | `AMAZON_MUSIC_HTTP_HOST` | optional: the host of that URL, to allow plain http to it; see [`SecureUrl::with_http_host`] |
    ///
    /// An empty variable counts as not set.
    ///
    /// # Examples
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

    /// Like [`from_env`](Self::from_env), but reads each variable with `var(name)`.
    ///
    /// # Errors
    /// Like `from_env`.
    pub fn from_env_with(
        scopes: impl Into<ScopeSet>,
        var: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, Error> {
        let client_id = required(&var, CLIENT_ID, "the Client ID of the app")?;
        let client_id =
            ClientId::new(client_id).map_err(|why| invalid(CLIENT_ID).with_source(why))?;
        let mut login = Self::new(client_id, scopes);
        if let Some(client_secret) = optional(&var, CLIENT_SECRET) {
            secret::check_entered(Kind::ClientSecret, &variable(CLIENT_SECRET), &client_secret)?;
            login = login.client_secret(ClientSecret::new(client_secret));
        }
        if let Some(url) = optional(&var, LWA_URL) {
            let url = SecureUrl::new(&url).or_else(|why| match optional(&var, HTTP_HOST) {
                Some(host) => SecureUrl::with_http_host(&url, &host),
                None => Err(why),
            });
            login = login.endpoints(url.map_err(|why| invalid(LWA_URL).with_source(why))?);
        }
        Ok(login)
    }
}

impl Session {
    /// Returns a builder of a session from environment variables.
    ///
    /// They are those of [`Login::from_env`], and `AMAZON_MUSIC_REFRESH_TOKEN`.
    ///
    /// # Examples
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

    /// Like [`from_env`](Self::from_env), but reads each variable with `var(name)`.
    ///
    /// # Errors
    /// Like `from_env`.
    pub fn from_env_with(var: impl Fn(&str) -> Option<String>) -> Result<SessionBuilder, Error> {
        let login = Login::from_env_with(ScopeSet::new(), &var)?;
        let refresh_token = required(&var, REFRESH_TOKEN, "the refresh token of a login")?;
        secret::check_entered(Kind::RefreshToken, &variable(REFRESH_TOKEN), &refresh_token)?;
        let client_id = login.get_client_id().clone();
        let builder = Self::from_refresh_token(client_id, RefreshToken::new(refresh_token))
            .endpoints(login.get_endpoints().clone());
        Ok(match login.get_client_secret() {
            Some(client_secret) => builder.client_secret(client_secret.clone()),
            None => builder,
        })
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

    /// Like [`from_env`](Self::from_env), but reads the variable with `var(name)`.
    ///
    /// # Errors
    /// Like `from_env`.
    pub fn from_env_with(var: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let id = required(&var, SECURITY_PROFILE_ID, "the ID of the Security Profile")?;
        Self::new(id).map_err(|why| invalid(SECURITY_PROFILE_ID).with_source(why))
    }
}

fn optional(var: impl Fn(&str) -> Option<String>, name: &str) -> Option<String> {
    var(name).filter(|value| !value.is_empty())
}

fn required(
    var: impl Fn(&str) -> Option<String>,
    name: &str,
    value: &str,
) -> Result<String, Error> {
    optional(var, name).ok_or_else(|| {
        let message = format!("the {} is not set or empty", variable(name));
        Error::new(ErrorKind::Configuration, message).with_hint(format!("set {name} to {value}"))
    })
}

fn invalid(name: &str) -> Error {
    Error::new(ErrorKind::Configuration, format!("the {} is invalid", variable(name)))
        .with_hint(format!("check the value of {name}"))
}

fn variable(name: &str) -> String {
    format!("environment variable {name}")
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
    fn the_required_variables_are_enough() {
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
    fn the_optional_variables_are_used() {
        let set = with(&[(CLIENT_SECRET, "canary-secret"), (LWA_URL, "http://127.0.0.1:9/")]);
        let login = Login::from_env_with([Scope::Catalog, Scope::LibraryRead], &set).unwrap();
        assert_eq!(login.scopes().to_string(), "music::catalog music::library:read");
        for printed in
            [format!("{login:?}"), format!("{:?}", Session::from_env_with(&set).unwrap())]
        {
            assert!(printed.contains("http://127.0.0.1:9/auth/o2/token"), "{printed}");
            assert!(printed.contains("http://127.0.0.1:9/ap/oa"), "{printed}");
            assert!(printed.contains("ClientSecret([redacted])"), "{printed}");
        }
    }

    #[test]
    fn an_invalid_variable_is_named_and_its_value_is_not_repeated() {
        for (name, value, part) in [
            (CLIENT_ID, "", "is not set"),
            (CLIENT_ID, "amzn1.application.canary", "is invalid"),
            (REFRESH_TOKEN, "", "is not set"),
            (REFRESH_TOKEN, "Atzr|canary\n", "a line break from a file?"),
            (REFRESH_TOKEN, "\"Atzr|canary\"", "a quote"),
            (CLIENT_SECRET, "Atzr|canary", "is a refresh token"),
            (CLIENT_SECRET, "canary ", "white space"),
            (LWA_URL, "http://example.com/canary", "is invalid"),
        ] {
            let error = Session::from_env_with(with(&[(name, value)])).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            let printed = format!("{error} {:?} {}", error.source(), error.hint());
            assert!(printed.contains(name) && printed.contains(part), "{printed}");
            assert!(!printed.contains("canary"), "{printed}");
        }
    }

    #[test]
    fn a_client_id_as_security_profile_id_is_reported_in_the_source() {
        let set = with(&[(SECURITY_PROFILE_ID, "amzn1.application-oa2-client.a")]);
        let error = SecurityProfileId::from_env_with(set).unwrap_err();
        assert!(error.to_string().contains(SECURITY_PROFILE_ID));
        assert!(error.source().unwrap().to_string().contains("this is a Client ID"));
    }
}
