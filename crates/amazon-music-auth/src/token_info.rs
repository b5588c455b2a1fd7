//! The facts that Login with Amazon tells about an access token: its owner, its app, and its end.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use serde_json::{Map, Value};

use crate::{
    AccessToken, ClientId, Endpoints, Error, ErrorKind, HttpClient, Login, SecurityProfileId,
    lwa::LwaRequest, redact::redact, token,
};

/// The facts that Login with Amazon tells about an access token.
///
/// If a token comes from somebody else, such as an app on a phone, check its
/// [audience](Self::check_audience) before it is trusted with anything: a token that the user gave to
/// another app is just as valid. [`Login::token_info`] checks it.
///
/// The fields are known from Amazon Pay's pages and SDKs; the page about Login with Amazon names the
/// URL only. Whatever is missing in a response is `None` here.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenInfo {
    audience: Option<String>,
    security_profile: Option<String>,
    user_id: Option<String>,
    issuer: Option<String>,
    expires_in: Option<Duration>,
    issued_at: Option<SystemTime>,
}

impl TokenInfo {
    /// Requests the facts about a token of any app.
    ///
    /// Check the [audience](Self::check_audience) before you trust the token.
    ///
    /// Login with Amazon takes the token in the query only; it never appears in errors or traces.
    ///
    /// # Errors
    /// - [`ErrorKind::LoginRequired`]: the token is not valid, or not any more.
    /// - [`ErrorKind::Transient`], [`ErrorKind::Protocol`]: there is no response, or an invalid one.
    /// - [`ErrorKind::Configuration`]: the URL is wrong.
    pub async fn of(
        access_token: &AccessToken,
        endpoints: &Endpoints,
        http: &HttpClient,
    ) -> Result<Self, Error> {
        let sent: String =
            url::form_urlencoded::byte_serialize(access_token.expose().as_bytes()).collect();
        let url = format!("{}?access_token={sent}", endpoints.token_info_url());
        let response = LwaRequest::get(&url)?.send(http).await?;
        let body = token::read_object(&response, &[access_token.expose(), &sent])?;
        Ok(Self::from_body(&body))
    }

    fn from_body(body: &Map<String, Value>) -> Self {
        let text = |field| {
            let text = body.get(field)?.as_str()?;
            (!text.is_empty()).then(|| text.to_owned())
        };
        let issued_at = || {
            let seconds = Duration::from_secs(body.get("iat")?.as_u64()?);
            SystemTime::UNIX_EPOCH.checked_add(seconds)
        };
        Self {
            audience: text("aud"),
            security_profile: text("app_id"),
            user_id: text("user_id"),
            issuer: text("iss"),
            expires_in: body.get("exp").and_then(token::lifetime),
            issued_at: issued_at(),
        }
    }

    /// Makes sure that the token was issued to `client_id`.
    ///
    /// # Errors
    /// Returns an error if it was issued to another app, or the app is unknown ([`ErrorKind::Configuration`]).
    pub fn check_audience(&self, client_id: &ClientId) -> Result<(), Error> {
        if self.audience.as_deref() == Some(client_id.as_str()) {
            return Ok(());
        }
        let message = match &self.audience {
            Some(other) => format!(
                "the access token was issued to another app ({}, not {client_id})",
                redact(other)
            ),
            None => {
                "Login with Amazon does not say which app the access token was issued to".into()
            }
        };
        Err(Error::new(ErrorKind::Configuration, message).with_hint(
            "do not trust a token that came from elsewhere; \
             if it is the app's own, use the client ID that logged the user in",
        ))
    }

    /// Returns `true` if the token belongs to the app with this Security Profile; `None` if that is unknown.
    ///
    /// API requests carry its ID as `x-api-key`.
    ///
    /// That the field `app_id` holds the Security Profile ID is concluded from its shape.
    #[must_use]
    pub fn is_of_profile(&self, security_profile: &SecurityProfileId) -> Option<bool> {
        Some(self.security_profile.as_deref()? == security_profile.as_str())
    }

    /// Returns the Client ID that the token was issued to: the field `aud`.
    #[must_use]
    pub fn audience(&self) -> Option<&str> {
        self.audience.as_deref()
    }

    /// Returns the Security Profile that the Client ID belongs to.
    ///
    /// API requests need it as `x-api-key`. It is the field `app_id`, if that has the right shape.
    #[must_use]
    pub fn security_profile(&self) -> Option<SecurityProfileId> {
        SecurityProfileId::new(self.security_profile.clone()?).ok()
    }

    /// Returns the user ID, which is the same for all apps of one company, and another for others.
    #[must_use]
    pub fn user_id(&self) -> Option<&str> {
        self.user_id.as_deref()
    }

    /// Returns the issuer of the token, e.g. `https://www.amazon.com`.
    #[must_use]
    pub fn issuer(&self) -> Option<&str> {
        self.issuer.as_deref()
    }

    /// Returns the time that was left when the response was made.
    ///
    /// The field `exp` holds the seconds that remain, and not a point in time as it does in other token formats. A
    /// day at most is believed.
    #[must_use]
    pub fn expires_in(&self) -> Option<Duration> {
        self.expires_in
    }

    /// Returns the time at which the token was issued, by Amazon's clock.
    #[must_use]
    pub fn issued_at(&self) -> Option<SystemTime> {
        self.issued_at
    }
}

/// The user is left out: the ID belongs into no log. So is any token that the response repeats.
impl fmt::Debug for TokenInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |text: &Option<String>| text.as_deref().map(redact);
        f.debug_struct("TokenInfo")
            .field("audience", &shown(&self.audience))
            .field("security_profile", &shown(&self.security_profile))
            .field("issuer", &shown(&self.issuer))
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}

impl Login {
    /// Requests the facts about `access_token`, and makes sure that it was issued to this app.
    ///
    /// ```no_run
    /// use amazon_music_auth::{AccessToken, Error, Login};
    ///
    /// /// Who calls, given a token that an app on a phone sent.
    /// async fn caller(login: &Login, sent: String) -> Result<Option<String>, Error> {
    ///     let info = login.token_info(&AccessToken::new(sent)).await?;
    ///     Ok(info.user_id().map(str::to_owned))
    /// }
    /// ```
    ///
    /// # Errors
    /// Like [`TokenInfo::of`] and [`TokenInfo::check_audience`].
    pub async fn token_info(&self, access_token: &AccessToken) -> Result<TokenInfo, Error> {
        let info = TokenInfo::of(access_token, self.get_endpoints(), &self.http()?).await?;
        info.check_audience(self.get_client_id())?;
        Ok(info)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use wiremock::{
        Mock, MockServer, ResponseTemplate,
        matchers::{method, path, query_param},
    };

    use super::*;
    use crate::login::tests::{ID, login};

    async fn ask(response: ResponseTemplate) -> Result<TokenInfo, Error> {
        let server = MockServer::start().await;
        Mock::given(method("GET"))
            .and(path("/auth/o2/tokeninfo"))
            .and(query_param("access_token", "odd-canary&+/"))
            .respond_with(response)
            .expect(1)
            .mount(&server)
            .await;
        login(&server).token_info(&AccessToken::new("odd-canary&+/")).await
    }

    #[tokio::test]
    async fn the_known_answer_is_read_whole() {
        let info = ask(ResponseTemplate::new(200).set_body_json(json!({
            "iss": "https://www.amazon.com",
            "user_id": "amzn1.account.canary",
            "aud": ID,
            "app_id": "amzn1.application.b",
            "exp": 2370,
            "iat": 1_446_510_240u64,
        })))
        .await
        .unwrap();
        assert_eq!(info.audience(), Some(ID));
        assert_eq!(info.security_profile().unwrap().as_str(), "amzn1.application.b");
        assert_eq!(info.user_id(), Some("amzn1.account.canary"));
        assert_eq!(info.issuer(), Some("https://www.amazon.com"));
        assert_eq!(info.expires_in(), Some(Duration::from_secs(2370)));
        let issued_at = info.issued_at().unwrap().duration_since(SystemTime::UNIX_EPOCH).unwrap();
        assert_eq!(issued_at.as_secs(), 1_446_510_240);
        let profile = |id| SecurityProfileId::new(id).unwrap();
        assert_eq!(info.is_of_profile(&profile("amzn1.application.b")), Some(true));
        assert_eq!(info.is_of_profile(&profile("amzn1.application.c")), Some(false));
        assert!(!format!("{info:?}").contains("canary"));
    }

    #[tokio::test]
    async fn a_token_that_is_echoed_is_not_printed() {
        let echo = "Atza|canary";
        let body = json!({ "aud": ID, "iss": echo, "app_id": echo, "user_id": echo });
        let info = ask(ResponseTemplate::new(200).set_body_json(body)).await.unwrap();
        assert!(!format!("{info:?}").contains("canary"));
    }

    #[tokio::test]
    async fn seconds_may_be_text_and_anything_but_the_audience_may_be_missing() {
        let body = json!({ "aud": ID, "exp": "60", "iat": "soon", "app_id": "" });
        let info = ask(ResponseTemplate::new(200).set_body_json(body)).await.unwrap();
        assert_eq!(info.expires_in(), Some(Duration::from_secs(60)));
        assert!(info.security_profile().is_none() && info.issued_at().is_none());
        let profile = SecurityProfileId::new("amzn1.application.b").unwrap();
        assert_eq!(info.is_of_profile(&profile), None);
    }

    #[tokio::test]
    async fn a_token_of_another_app_is_not_trusted() {
        for (body, part) in [
            (json!({ "aud": "amzn1.application-oa2-client.b" }), "another app"),
            (json!({ "aud": "Atza|canary" }), "another app"),
            (json!({ "exp": 60 }), "does not say"),
            (json!({ "aud": null }), "does not say"),
        ] {
            let error = ask(ResponseTemplate::new(200).set_body_json(body)).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.to_string().contains(part), "{error}");
            assert!(error.hint().contains("do not trust"));
            assert!(!format!("{error:?}").contains("canary"));
        }
    }

    #[tokio::test]
    async fn a_rejection_has_its_kind_and_never_the_token() {
        let invalid = json!({
            "error": "invalid_token",
            "error_description": "odd-canary&+/ and odd-canary%26%2B%2F in access_token",
        });
        for status in [200, 400] {
            let response = ResponseTemplate::new(status).set_body_json(&invalid);
            let error = ask(response).await.unwrap_err();
            assert!(error.is_login_required(), "{error}");
            assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
        }
    }

    #[tokio::test]
    async fn a_token_that_is_too_long_for_a_url_is_not_in_the_error() {
        let endpoints = Endpoints::with_base_url("http://127.0.0.1:1").unwrap();
        let long = AccessToken::new("canary".repeat(20_000));
        let error = TokenInfo::of(&long, &endpoints, &HttpClient::new().unwrap()).await;
        assert!(!format!("{:?}", error.unwrap_err()).contains("canary"));
    }
}
