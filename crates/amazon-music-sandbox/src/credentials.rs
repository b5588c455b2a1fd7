//! What a client needs to use a sandbox: an app that is registered, and a login that is there from the start.

use std::fmt;

use crate::world::World;

/// Addresses, an app, and a refresh token for the first account, with every scope unless
/// [`scopes`](crate::SandboxBuilder::scopes) says otherwise.
///
/// Its `Debug` shows neither the secret nor the token.
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
    pub(crate) fn of(world: &World) -> Self {
        let settings = &world.settings;
        Self {
            api_url: format!("{}/v1", world.base_url),
            lwa_url: world.base_url.clone(),
            client_id: settings.client_id("website"),
            client_secret: settings.client_secret(),
            mobile_client_id: settings.client_id("mobile"),
            device_client_id: settings.client_id("device"),
            security_profile_id: world.security_profile_id().to_owned(),
            refresh_token: world.ready_refresh_token().to_owned(),
        }
    }

    /// The base of the Web API, version included.
    #[must_use]
    pub fn api_url(&self) -> &str {
        &self.api_url
    }

    /// The base of Login with Amazon.
    #[must_use]
    pub fn lwa_url(&self) -> &str {
        &self.lwa_url
    }

    /// The client ID of a website. It comes back to `http://127.0.0.1:9090/callback`, the same with port 9091 or
    /// `localhost`, `http://127.0.0.1:53683/callback` and the two ports after it, `https://music.example/callback`, and
    /// what [`redirect_uri`](crate::SandboxBuilder::redirect_uri) adds.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The secret of the website.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        &self.client_secret
    }

    /// The client ID of a mobile app. It comes back to `amzn://com.example.music` and
    /// `amzn-com.example.music://?methodName=signin`.
    #[must_use]
    pub fn mobile_client_id(&self) -> &str {
        &self.mobile_client_id
    }

    /// The client ID of a device, which logs in by a code.
    #[must_use]
    pub fn device_client_id(&self) -> &str {
        &self.device_client_id
    }

    /// The id that calls send as `x-api-key`, for all three.
    #[must_use]
    pub fn security_profile_id(&self) -> &str {
        &self.security_profile_id
    }

    /// A refresh token of the website for the first account. Where tokens rotate, it is the one
    /// that is valid now; it is empty once that login has ended.
    #[must_use]
    pub fn refresh_token(&self) -> &str {
        &self.refresh_token
    }

    /// The variables of the environment that the SDK and its tools read. They hold a secret and a token.
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
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("api_url", &self.api_url)
            .field("lwa_url", &self.lwa_url)
            .field("client_id", &self.client_id)
            .field("security_profile_id", &self.security_profile_id)
            .finish_non_exhaustive()
    }
}
