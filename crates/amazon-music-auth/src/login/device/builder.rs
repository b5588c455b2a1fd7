//! The settings of a login on a device.

use std::sync::Arc;

use super::{DeviceLogin, service::Lwa};
use crate::{Error, Login};

impl Login {
    /// Starts to log in on a device without a keyboard or browser.
    ///
    /// Such a login needs a Client ID of its own kind: the Security Profile makes one for "TVs and other
    /// devices". It has no client secret, and none is sent before the tokens are renewed.
    ///
    /// ```no_run
    /// use amazon_music_auth::{ClientId, Login, Scope};
    ///
    /// # async fn example() -> Result<(), amazon_music_auth::Error> {
    /// let client_id = ClientId::new("amzn1.application-oa2-client.0a1b")?;
    /// let login = Login::new(client_id, Scope::LibraryRead.into());
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
            accept_language: None,
            scope_data: None,
            renew_pair: false,
            prove_refresh_token: false,
            rfc8628_grant_type: false,
        }
    }
}

/// The settings of a [`DeviceLogin`] that is not started yet; see [`Login::device`].
#[derive(Debug, Clone)]
#[must_use = "nothing happens before `start`"]
pub struct DeviceLoginBuilder {
    pub(super) login: Login,
    pub(super) accept_language: Option<String>,
    pub(super) scope_data: Option<String>,
    pub(super) renew_pair: bool,
    pub(super) prove_refresh_token: bool,
    pub(super) rfc8628_grant_type: bool,
}

impl DeviceLoginBuilder {
    /// The language of the page that the user visits, e.g. `de-DE`: the header `Accept-Language`.
    pub fn accept_language(mut self, tag: impl Into<String>) -> Self {
        self.accept_language = Some(tag.into());
        self
    }

    /// The parameter `scope_data`: a JSON object with details of scopes, by their names. No scope of
    /// Amazon Music is known to need it.
    pub fn scope_data(mut self, json: impl Into<String>) -> Self {
        self.scope_data = Some(json.into());
        self
    }

    /// Whether a code that was not used in time is replaced by a new one, until somebody uses one or the
    /// login is dropped. Each new code comes as a [`DeviceEvent::Prompt`](crate::DeviceEvent::Prompt). Off by default.
    pub fn renew_pair(mut self, renew_pair: bool) -> Self {
        self.renew_pair = renew_pair;
        self
    }

    /// Whether the refresh token is used once before the login counts as finished, as Amazon's own
    /// client for devices does. Off by default.
    pub fn prove_refresh_token(mut self, prove: bool) -> Self {
        self.prove_refresh_token = prove;
        self
    }

    /// Whether the questions for tokens have the grant type of RFC 8628 in them,
    /// `urn:ietf:params:oauth:grant-type:device_code`, and the Client ID, in place of Amazon's own
    /// `device_code` without one. Off by default.
    ///
    /// Amazon's pages and its own client have the short one. Whether Login with Amazon takes the other,
    /// and whether it does so at every address, nobody has tried: this is for the day when it asks for it,
    /// and for servers that stand in for it.
    pub fn rfc8628_grant_type(mut self, rfc8628: bool) -> Self {
        self.rfc8628_grant_type = rfc8628;
        self
    }

    /// Asks Login with Amazon for a code to show.
    ///
    /// # Errors
    /// - [`ErrorKind::Configuration`](crate::ErrorKind::Configuration): the app is not set up for this, or a setting cannot be sent. Where
    ///   the scopes are the likely cause, the hint tells of the closed beta.
    /// - [`ErrorKind::Transient`](crate::ErrorKind::Transient): it may work later.
    /// - [`ErrorKind::Protocol`](crate::ErrorKind::Protocol): the answer makes no sense.
    pub async fn start(self) -> Result<DeviceLogin, Error> {
        let service = Lwa::new(&self)?;
        DeviceLogin::start(self, Arc::new(service)).await
    }
}
