//! The credentials of a client: URLs, registered apps, and a login that exists from the start.

use std::fmt;

use crate::{change_error::ChangeError, world::World};

/// The URLs, client IDs and refresh token for a client of an account.
///
/// The token has every scope, unless [`scopes`](crate::SandboxBuilder::scopes) sets others. `Debug` shows neither the
/// client secret nor the token.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    api_url: String,
    lwa_url: String,
    client_id: String,
    client_secret: String,
    mobile_client_id: String,
    device_client_id: String,
    security_profile_id: String,
    refresh_token: String,
}

impl Credentials {
    /// The credentials of the first account.
    pub(crate) fn of(world: &World) -> Self {
        let refresh_token = world.accounts.first().and_then(|it| world.refresh_token(it.id()));
        Self::with(world, refresh_token.unwrap_or_default())
    }

    /// The credentials of an account.
    pub(crate) fn of_account(world: &World, account: &str) -> Result<Self, ChangeError> {
        let refresh_token = world.refresh_token(account);
        Ok(Self::with(world, refresh_token.ok_or(ChangeError::NotFound("account"))?))
    }

    fn with(world: &World, refresh_token: &str) -> Self {
        let settings = &world.settings;
        Self {
            api_url: format!("{}/v1", world.base_url),
            lwa_url: world.base_url.clone(),
            client_id: settings.client_id("website"),
            client_secret: settings.client_secret(),
            mobile_client_id: settings.client_id("mobile"),
            device_client_id: settings.client_id("device"),
            security_profile_id: world.security_profile_id().to_owned(),
            refresh_token: refresh_token.to_owned(),
        }
    }

    /// Returns the base URL of the Web API, including the version.
    #[must_use]
    pub fn api_url(&self) -> &str {
        &self.api_url
    }

    /// Returns the base URL of Login with Amazon.
    #[must_use]
    pub fn lwa_url(&self) -> &str {
        &self.lwa_url
    }

    /// Returns the client ID of a website.
    ///
    /// Its return URLs are `http://127.0.0.1:9090/callback`, the same with port 9091 or `localhost`,
    /// `http://127.0.0.1:53683/callback` and the two ports after it, `https://music.example/callback`, and those of
    /// [`redirect_uri`](crate::SandboxBuilder::redirect_uri).
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// Returns the client secret of the website.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        &self.client_secret
    }

    /// Returns the client ID of a mobile app.
    ///
    /// Its return URLs are `amzn://com.example.music` and `amzn-com.example.music://?methodName=signin`.
    #[must_use]
    pub fn mobile_client_id(&self) -> &str {
        &self.mobile_client_id
    }

    /// Returns the client ID of a device, which logs in with a user code.
    #[must_use]
    pub fn device_client_id(&self) -> &str {
        &self.device_client_id
    }

    /// Returns the ID that requests send as `x-api-key`, for all three clients.
    #[must_use]
    pub fn security_profile_id(&self) -> &str {
        &self.security_profile_id
    }

    /// Returns a refresh token of the website.
    ///
    /// If refresh tokens are rotated, it is the current one. It is empty after the login was revoked.
    #[must_use]
    pub fn refresh_token(&self) -> &str {
        &self.refresh_token
    }

    /// Returns the environment variables that the SDK reads, including the secret and the token.
    #[must_use]
    pub fn environment(&self) -> [(&'static str, &str); 6] {
        [
            ("AMAZON_MUSIC_CLIENT_ID", &self.client_id),
            ("AMAZON_MUSIC_CLIENT_SECRET", &self.client_secret),
            ("AMAZON_MUSIC_SECURITY_PROFILE_ID", &self.security_profile_id),
            ("AMAZON_MUSIC_REFRESH_TOKEN", &self.refresh_token),
            ("AMAZON_MUSIC_API_URL", &self.api_url),
            ("AMAZON_MUSIC_LWA_URL", &self.lwa_url),
        ]
    }

    /// The value of one of these variables.
    pub(crate) fn variable(&self, name: &str) -> Option<String> {
        let found = self.environment().into_iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.to_owned())
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("api_url", &self.api_url)
            .field("lwa_url", &self.lwa_url)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}
