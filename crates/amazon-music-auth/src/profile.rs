//! The customer profile, as far as the user consented to share it.
//!
//! It belongs to Login with Amazon. The music profile, with the scope `music::profile`, is another one
//! and belongs to the Web API.

use std::fmt;

use http::{HeaderValue, header};
use serde_json::{Map, Value};

use crate::{
    AccessToken, Endpoints, Error, HttpClient, Login, lwa::LwaRequest, redact::redact_also, token,
};

/// The customer profile of a user.
///
/// Amazon's Customer Profile page lists what each scope brings. They are scopes of Login with Amazon,
/// requested with [`Login::other_scope`]:
///
/// | scope | brings |
/// |---|---|
/// | `profile` | user ID, name, email address; the user is asked for consent |
/// | `profile:user_id` | the user ID only; the user is not asked |
/// | `postal_code` | the postal code of the main shipping address |
///
/// Data that was not granted is `None`. Its `Debug` prints no personal data.
#[derive(Clone, PartialEq, Eq)]
pub struct CustomerProfile {
    user_id: Option<String>,
    name: Option<String>,
    email: Option<String>,
    postal_code: Option<String>,
}

impl CustomerProfile {
    /// Requests the profile of the owner of `access_token`.
    ///
    /// # Errors
    /// - [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired): the token is not valid, or not any more.
    ///   Login with Amazon says so with status 400.
    /// - [`ErrorKind::Configuration`](crate::ErrorKind::Configuration): the token does not allow it, or the URL is
    ///   wrong.
    /// - [`ErrorKind::Transient`](crate::ErrorKind::Transient), [`ErrorKind::Protocol`](crate::ErrorKind::Protocol):
    ///   there is no response, or an invalid one.
    pub async fn of(
        access_token: &AccessToken,
        endpoints: &Endpoints,
        http: &HttpClient,
    ) -> Result<Self, Error> {
        let url = format!("{}/user/profile", endpoints.api_url());
        let mut bearer = HeaderValue::try_from(format!("Bearer {}", access_token.expose()))
            .map_err(Error::unusable_token)?;
        bearer.set_sensitive(true);
        let request = LwaRequest::get(&url)?.header(header::AUTHORIZATION, bearer);
        let response = request.send(http).await?;
        let sent = [access_token.expose()];
        let body = token::read_object(&response, &sent).map_err(|error| {
            if error
                .oauth_error()
                .is_some_and(|code| code.eq_ignore_ascii_case("insufficient_scope"))
            {
                return error.with_hint(
                    "log in with the scope `profile`, `profile:user_id` or `postal_code`, \
                     which are scopes of Login with Amazon and not of Amazon Music",
                );
            }
            error
        })?;
        Ok(Self::from_body(&body, &sent))
    }

    fn from_body(body: &Map<String, Value>, sent: &[&str]) -> Self {
        let text = |field| {
            let text = body.get(field)?.as_str()?;
            (!text.is_empty()).then(|| redact_also(text, sent))
        };
        Self {
            user_id: text("user_id"),
            name: text("name"),
            email: text("email"),
            postal_code: text("postal_code"),
        }
    }

    /// Returns the user ID, `amzn1.account.…`, which never changes.
    ///
    /// It is the same for all apps of one company, and another for others.
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
    /// Like [`CustomerProfile::of`].
    pub async fn customer_profile(
        &self,
        access_token: &AccessToken,
    ) -> Result<CustomerProfile, Error> {
        CustomerProfile::of(access_token, self.get_endpoints(), &self.http()?).await
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use wiremock::{
        Mock, MockServer, ResponseTemplate,
        matchers::{header, method, path},
    };

    use super::*;
    use crate::{ErrorKind, login::tests::login};

    async fn ask(response: ResponseTemplate) -> Result<CustomerProfile, Error> {
        let server = MockServer::start().await;
        Mock::given(method("GET"))
            .and(path("/user/profile"))
            .and(header("authorization", "Bearer Atza|canary"))
            .respond_with(response)
            .expect(1)
            .mount(&server)
            .await;
        login(&server).customer_profile(&AccessToken::new("Atza|canary")).await
    }

    #[tokio::test]
    async fn what_the_user_granted_is_told_and_not_printed() {
        let profile = ask(ResponseTemplate::new(200).set_body_json(json!({
            "user_id": "amzn1.account.canary",
            "name": "Canary",
            "email": "canary@example.com",
            "postal_code": "98101-canary",
            "more": 1,
        })))
        .await
        .unwrap();
        assert_eq!(profile.user_id(), Some("amzn1.account.canary"));
        assert_eq!(profile.name(), Some("Canary"));
        assert_eq!(profile.email(), Some("canary@example.com"));
        assert_eq!(profile.postal_code(), Some("98101-canary"));
        assert!(!format!("{profile:?}").to_lowercase().contains("canary"));
        let body = json!({ "user_id": "amzn1.account.a", "name": null, "email": "" });
        let bare = ask(ResponseTemplate::new(200).set_body_json(body)).await.unwrap();
        assert_eq!((bare.name(), bare.email(), bare.postal_code()), (None, None, None));
    }

    #[tokio::test]
    async fn a_missing_scope_is_named_and_the_token_is_not() {
        for (code, kind) in [
            ("invalid_token", ErrorKind::LoginRequired),
            ("insufficient_scope", ErrorKind::Configuration),
        ] {
            let body = json!({ "error": code, "error_description": "Atza|canary" });
            let error = ask(ResponseTemplate::new(403).set_body_json(body)).await.unwrap_err();
            assert_eq!((error.kind(), error.status()), (kind, Some(403)), "{code}");
            assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
            assert_eq!(error.hint().contains("`profile:user_id`"), code == "insufficient_scope");
        }
    }

    #[tokio::test]
    async fn a_token_that_no_header_can_carry_is_a_configuration_error() {
        let endpoints = Endpoints::with_base_url("http://127.0.0.1:9").unwrap();
        let token = AccessToken::new("canary\n");
        let error = CustomerProfile::of(&token, &endpoints, &HttpClient::new().unwrap()).await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!format!("{error:?}").contains("canary"));
    }
}
