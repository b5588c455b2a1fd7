//! The token information endpoint: the user, the app and the lifetime of an access token.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use crate::{
    AccessToken, ClientId, Endpoints, Error, ErrorKind, HttpClient, Login, SecurityProfileId, json,
    lwa::LwaRequest, redact::redact, token,
};

/// The information of Login with Amazon about an access token.
///
/// If a token comes from elsewhere, such as an app on a phone, check its
/// [audience](Self::check_audience) before you trust it: a token that the user gave to
/// another app is just as valid. [`Login::token_info`] checks it.
///
/// The fields are known from Amazon Pay's pages and SDKs; the page about Login with Amazon has the
/// URL only. Fields that the response does not have are `None`.
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
    /// Requests the information about a token of any app.
    ///
    /// Check the [audience](Self::check_audience) before you trust the token.
    ///
    /// Login with Amazon accepts the token in the query only; it never appears in errors or traces.
    ///
    /// # Errors
    /// - [`ErrorKind::LoginRequired`]: the token is invalid or has expired.
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
        let text = |field| json::text(&body, field).map(str::to_owned);
        let issued_at = json::number(&body, "iat").map(Duration::from_secs);
        Ok(Self {
            audience: text("aud"),
            security_profile: text("app_id"),
            user_id: text("user_id"),
            issuer: text("iss"),
            expires_in: body.get("exp").and_then(token::lifetime),
            issued_at: issued_at.and_then(|since| SystemTime::UNIX_EPOCH.checked_add(since)),
        })
    }

    /// Checks that the token was issued to `client_id`.
    ///
    /// # Errors
    /// Returns an error if it was issued to another app, or the app is unknown ([`ErrorKind::Configuration`]).
    pub fn check_audience(&self, client_id: &ClientId) -> Result<(), Error> {
        let message = match self.audience.as_deref() {
            Some(audience) if audience == client_id.as_str() => return Ok(()),
            Some(other) => {
                let other = redact(other);
                format!("the access token was issued to another app ({other}, not {client_id})")
            }
            None => "the response does not say which app the access token was issued to".to_owned(),
        };
        Err(Error::new(ErrorKind::Configuration, message).with_hint(
            "do not trust a token that came from elsewhere; \
             if it is the app's own, use the client ID that logged the user in",
        ))
    }

    /// Returns the Client ID that the token was issued to, the field `aud`.
    #[must_use]
    pub fn audience(&self) -> Option<&str> {
        self.audience.as_deref()
    }

    /// Returns the Security Profile that the Client ID belongs to.
    ///
    /// API requests need it as `x-api-key`. It is the field `app_id`, if that has the format of the ID.
    /// That the two are the same is concluded from the format.
    #[must_use]
    pub fn security_profile(&self) -> Option<SecurityProfileId> {
        SecurityProfileId::new(self.security_profile.clone()?).ok()
    }

    /// Returns the user ID. All apps of one company get the same ID for a user.
    #[must_use]
    pub fn user_id(&self) -> Option<&str> {
        self.user_id.as_deref()
    }

    /// Returns the issuer of the token, e.g. `https://www.amazon.com`.
    #[must_use]
    pub fn issuer(&self) -> Option<&str> {
        self.issuer.as_deref()
    }

    /// Returns the remaining lifetime at the time of the response, at most a day.
    ///
    /// The field `exp` has the remaining seconds, and not a point in time like in other token formats.
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

/// Prints neither the user ID nor the API key, nor a token that the response repeats.
impl fmt::Debug for TokenInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |text: &Option<String>| text.as_deref().map(redact);
        f.debug_struct("TokenInfo")
            .field("audience", &shown(&self.audience))
            .field("issuer", &shown(&self.issuer))
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}

impl Login {
    /// Requests the information about `access_token`, and checks that it was issued to this app.
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music_auth::{AccessToken, Error, Login};
    ///
    /// /// Returns the user ID of a token that an app on a phone sent.
    /// async fn user_id(login: &Login, sent: String) -> Result<Option<String>, Error> {
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
