//! The settings of a login on a device.

use std::sync::Arc;

use super::{
    DeviceLogin,
    service::{Lwa, Service, Settings},
};
use crate::{Error, Login};

impl Login {
    /// Starts a login on a device without a keyboard or browser.
    ///
    /// Such a login needs a Client ID of its own kind: the Security Profile makes one for "TVs and other
    /// devices". It has no client secret, and none is sent before the tokens are refreshed.
    ///
    /// ```no_run
    /// use amazon_music_auth::{ClientId, Login, Scope};
    ///
    /// # async fn example() -> Result<(), amazon_music_auth::Error> {
    /// let client_id = ClientId::new("amzn1.application-oa2-client.0a1b")?;
    /// let login = Login::new(client_id, Scope::LibraryRead);
    /// let device = login.device().start().await?;
    /// let prompt = device.prompt();
    /// println!("visit {} and enter {}", prompt.verification_uri(), prompt.user_code());
    /// let session = device.wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn device(&self) -> DeviceLoginBuilder {
        DeviceLoginBuilder {
            login: self.clone(),
            settings: Settings::default(),
            replace_expired_code: false,
            prove_refresh_token: false,
        }
    }
}

/// The settings of a [`DeviceLogin`]. Made by [`Login::device`].
#[derive(Debug, Clone)]
#[must_use = "nothing happens before `start`"]
pub struct DeviceLoginBuilder {
    login: Login,
    settings: Settings,
    replace_expired_code: bool,
    prove_refresh_token: bool,
}

impl DeviceLoginBuilder {
    /// Sets the language of the page that the user visits, e.g. `de-DE`: the header `Accept-Language`.
    pub fn accept_language(mut self, tag: impl Into<String>) -> Self {
        self.settings.accept_language = Some(tag.into());
        self
    }

    /// Sets the parameter `scope_data`: a JSON object with details of scopes, by their names.
    ///
    /// No scope of Amazon Music is known to need it.
    pub fn scope_data(mut self, json: impl Into<String>) -> Self {
        self.settings.scope_data = Some(json.into());
        self
    }

    /// Sets whether a code that was not used in time is replaced by a new one; off by default.
    ///
    /// That goes on until somebody uses a code or the login is dropped. Each new code comes as a
    /// [`DeviceEvent::Prompt`](crate::DeviceEvent::Prompt).
    pub fn replace_expired_code(mut self, replace: bool) -> Self {
        self.replace_expired_code = replace;
        self
    }

    /// Sets whether the refresh token is used once before the login counts as finished; off by default.
    ///
    /// Amazon's own client for devices does so.
    pub fn prove_refresh_token(mut self, prove: bool) -> Self {
        self.prove_refresh_token = prove;
        self
    }

    /// Sets whether token requests use the grant type of RFC 8628; off by default.
    ///
    /// They then carry `urn:ietf:params:oauth:grant-type:device_code` and the Client ID, in place of Amazon's own
    /// `device_code` without a Client ID. Amazon's pages and its own client use the short one. Nobody has tried
    /// whether Login with Amazon accepts the other.
    pub fn rfc8628_grant_type(mut self, rfc8628: bool) -> Self {
        self.settings.rfc8628_grant_type = rfc8628;
        self
    }

    /// Requests a code to show from Login with Amazon.
    ///
    /// # Errors
    /// - [`ErrorKind::Configuration`](crate::ErrorKind::Configuration): the app is not set up for this, or a setting
    ///   cannot be sent. If the scopes are the likely cause, the hint tells of the closed beta.
    /// - [`ErrorKind::Transient`](crate::ErrorKind::Transient): it may work later.
    /// - [`ErrorKind::Protocol`](crate::ErrorKind::Protocol): an invalid response.
    pub async fn start(self) -> Result<DeviceLogin, Error> {
        let service = Lwa::new(self.login.clone(), self.settings.clone())?;
        self.start_with(Arc::new(service)).await
    }

    pub(super) async fn start_with(self, service: Arc<dyn Service>) -> Result<DeviceLogin, Error> {
        let Self { login, replace_expired_code, prove_refresh_token, .. } = self;
        DeviceLogin::start(login, service, replace_expired_code, prove_refresh_token).await
    }
}
