//! The customer profile of Login with Amazon, which is not the music profile of the Web API.

use std::fmt;

use http::{HeaderValue, header};

use crate::{
    AccessToken, Error, ErrorKind, Login, json,
    lwa::LwaRequest,
    redact::redact_also,
    secret::{self, Kind},
    token,
};

/// The customer profile of a user.
///
/// Its fields depend on the granted scopes. They are scopes of Login with Amazon, which
/// [`Login::other_scope`] requests:
///
/// | scope | fields |
/// |---|---|
/// | `profile` | user ID, name, email address; the user is asked for consent |
/// | `profile:user_id` | the user ID only; the user is not asked |
/// | `postal_code` | the postal code of the main shipping address |
///
/// Fields that were not granted are `None`. Its `Debug` prints no personal data.
#[derive(Clone, PartialEq, Eq)]
pub struct CustomerProfile {
    user_id: Option<String>,
    name: Option<String>,
    email: Option<String>,
    postal_code: Option<String>,
}

impl CustomerProfile {
    /// Returns the user ID, `amzn1.account.…`, which never changes.
    ///
    /// All apps of one company get the same ID for a user.
    #[must_use]
    pub fn user_id(&self) -> Option<&str> {
        self.user_id.as_deref()
    }

    /// Returns the user's name.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Returns the user's email address.
    #[must_use]
    pub fn email(&self) -> Option<&str> {
        self.email.as_deref()
    }

    /// Returns the postal code of the user's main shipping address.
    #[must_use]
    pub fn postal_code(&self) -> Option<&str> {
        self.postal_code.as_deref()
    }
}

impl fmt::Debug for CustomerProfile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = |field: &Option<String>| field.as_ref().map(|_| "[redacted]");
        f.debug_struct("CustomerProfile")
            .field("user_id", &known(&self.user_id))
            .field("name", &known(&self.name))
            .field("email", &known(&self.email))
            .field("postal_code", &known(&self.postal_code))
            .finish()
    }
}

impl Login {
    /// Requests the profile of the owner of `access_token`.
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music_auth::{Error, Login, Session};
    ///
    /// async fn greet(login: &Login, session: &Session) -> Result<String, Error> {
    ///     let profile = login.customer_profile(&session.access_token().await?).await?;
    ///     Ok(format!("Hello {}", profile.name().unwrap_or("you")))
    /// }
    /// ```
    ///
    /// # Errors
    /// - [`ErrorKind::LoginRequired`]: the token is invalid or has expired.
    /// - [`ErrorKind::Configuration`]: the scopes of the token do not allow it, or the URL is wrong.
    /// - [`ErrorKind::Transient`], [`ErrorKind::Protocol`]: there is no response, or an invalid one.
    pub async fn customer_profile(
        &self,
        access_token: &AccessToken,
    ) -> Result<CustomerProfile, Error> {
        secret::check_entered(Kind::AccessToken, "access token", access_token.expose())?;
        let url = format!("{}/user/profile", self.get_endpoints().api_url());
        let bearer = HeaderValue::try_from(format!("Bearer {}", access_token.expose()));
        let mut bearer = bearer.map_err(|why| {
            Error::new(ErrorKind::Configuration, "the access token is not a valid header value")
                .with_hint("check where the token comes from")
                .with_source(why)
        })?;
        bearer.set_sensitive(true);
        let request = LwaRequest::get(&url)?.header(header::AUTHORIZATION, bearer);
        let response = request.send(&self.http()?).await?;
        let sent = [access_token.expose()];
        let body =
            token::read_object(&response, &sent).map_err(|error| match error.oauth_error() {
                Some(code) if code.eq_ignore_ascii_case("insufficient_scope") => error.with_hint(
                    "log in with the scope `profile`, `profile:user_id` or `postal_code`, \
                 which are scopes of Login with Amazon and not of Amazon Music",
                ),
                _ => error,
            })?;
        let text = |field| json::text(&body, field).map(|text| redact_also(text, &sent));
        Ok(CustomerProfile {
            user_id: text("user_id"),
            name: text("name"),
            email: text("email"),
            postal_code: text("postal_code"),
        })
    }
}
