//! Exchanges a code that Amazon's SDK got in an app on Android or iOS.

use std::fmt;

use zeroize::Zeroizing;

use super::{Login, PkcePair};
use crate::{ClientId, Error, ScopeSet, Session, secret, token_endpoint::CodeGrant};

impl Login {
    /// Returns a builder of the exchange of an authorization code that a mobile app got.
    ///
    /// The server stores the verifier of a [`PkcePair`], and the app gives the challenge to Amazon's SDK. The SDK
    /// returns a code, the client ID and the redirect URI, and the app passes them to its server.
    ///
    /// According to Amazon's pages, the redirect URI is `amzn://` and the package on Android, and `amzn-`, the bundle
    /// and `://?methodName=signin` on iOS. It is sent unchanged. This was not tried against the service.
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music_auth::{ClientId, Login};
    ///
    /// # async fn example(login: Login, code: &str, verifier: &str) -> Result<(), amazon_music_auth::Error> {
    /// let session = login
    ///     .exchange_code(code, "amzn://com.example.music", verifier)
    ///     .client_id(ClientId::new("amzn1.application-oa2-client.0a1b")?)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn exchange_code(
        &self,
        code: impl Into<String>,
        redirect_uri: impl Into<String>,
        verifier: impl Into<String>,
    ) -> CodeExchangeBuilder {
        CodeExchangeBuilder {
            login: self.clone(),
            code: Zeroizing::new(code.into()),
            redirect_uri: redirect_uri.into(),
            verifier: Zeroizing::new(verifier.into()),
            scopes: None,
        }
    }
}

/// A builder of a code exchange. [`Login::exchange_code`] returns it.
///
/// Its `Debug` prints neither the code nor the verifier.
#[must_use = "nothing is sent before `send`"]
pub struct CodeExchangeBuilder {
    login: Login,
    code: Zeroizing<String>,
    redirect_uri: String,
    verifier: Zeroizing<String>,
    scopes: Option<ScopeSet>,
}

impl CodeExchangeBuilder {
    /// Sets the client ID that the app got the code with, if it is not that of the [`Login`].
    ///
    /// The client secret belongs to the client ID of the [`Login`], so it is not sent with another one.
    pub fn client_id(mut self, client_id: ClientId) -> Self {
        if client_id != self.login.client_id {
            self.login.client_id = client_id;
            self.login.client_secret = None;
        }
        self
    }

    /// Sets the scopes that the app was granted, if they are not those of the [`Login`].
    pub fn scopes(mut self, scopes: ScopeSet) -> Self {
        self.scopes = Some(scopes);
        self
    }

    /// Exchanges the code, which can be used once and within five minutes.
    ///
    /// # Errors
    /// - [`Expired`](crate::ErrorKind::Expired): the code was used before, is too old, or belongs to other values.
    /// - [`Configuration`](crate::ErrorKind::Configuration): the verifier or the redirect URI is invalid, or the
    ///   identity or the scopes of the app are rejected; see [`Error::may_be_closed_beta`].
    /// - [`Transient`](crate::ErrorKind::Transient): the exchange failed; start the login again.
    /// - [`Protocol`](crate::ErrorKind::Protocol): an invalid response.
    pub async fn send(self) -> Result<Session, Error> {
        secret::check("code of the login", &self.code)?;
        let pair = PkcePair::from_verifier(self.verifier.as_str())?;
        let grant = CodeGrant {
            code: &self.code,
            redirect_uri: &self.redirect_uri,
            verifier: pair.expose_verifier(),
        };
        let scopes = self.scopes.unwrap_or_else(|| self.login.scopes.clone());
        self.login.exchange(grant, scopes).await
    }
}

impl fmt::Debug for CodeExchangeBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodeExchangeBuilder")
            .field("login", &self.login)
            .field("redirect_uri", &self.redirect_uri)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
