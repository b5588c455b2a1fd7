//! Codes that Amazon's SDK got in an app on Android or iOS, exchanged by the app's server.

use std::fmt;

use zeroize::Zeroizing;

use super::{Login, PkcePair};
use crate::{ClientId, Error, ErrorKind, ScopeSet, Session, secret, token_endpoint::CodeGrant};

impl Login {
    /// Exchanges a code that an app on a phone got, with the caller's own values.
    ///
    /// Amazon's SDK in the app is given a PKCE challenge (see [`PkcePair`]) and gives back a code, the
    /// client ID and the redirect URI. The server exchanges the code, with the verifier that it stored. Amazon's
    /// pages say that the redirect URI of an app is `amzn://` and the package on Android, and `amzn-`, the
    /// bundle and `://?methodName=signin` on iOS; that was not tried against the service. It is sent as
    /// it is given.
    ///
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
    ) -> CodeExchange {
        CodeExchange {
            login: self.clone(),
            code: Zeroizing::new(code.into()),
            redirect_uri: redirect_uri.into(),
            verifier: Zeroizing::new(verifier.into()),
            scopes: None,
        }
    }
}

/// A code that is to be exchanged for a [`Session`]. Made by [`Login::exchange_code`].
///
/// Its `Debug` prints neither the code nor the verifier.
#[must_use = "nothing is sent before `send`"]
pub struct CodeExchange {
    login: Login,
    code: Zeroizing<String>,
    redirect_uri: String,
    verifier: Zeroizing<String>,
    scopes: Option<ScopeSet>,
}

impl CodeExchange {
    /// Sets the client ID that the app got the code with, if it is not that of the [`Login`].
    ///
    /// Each mobile platform has its own. No client secret is sent then, since it belongs to another
    /// client ID.
    pub fn client_id(mut self, client_id: ClientId) -> Self {
        self.login = self.login.as_client(client_id);
        self
    }

    /// Sets the scopes that the app was granted, if they are not those of the [`Login`].
    pub fn scopes(mut self, scopes: ScopeSet) -> Self {
        self.scopes = Some(scopes);
        self
    }

    /// Exchanges the code. It works once, and within five minutes.
    ///
    /// # Errors
    /// - [`ErrorKind::Expired`]: the code was used before, is too old, or belongs to other values.
    /// - [`ErrorKind::Configuration`]: the verifier or redirect URI has not the right form, or the app's
    ///   identity or its scopes are rejected, see [`Error::may_be_closed_beta`].
    /// - [`ErrorKind::Transient`]: no response; start the login again.
    /// - [`ErrorKind::Protocol`]: an invalid response.
    pub async fn send(self) -> Result<Session, Error> {
        secret::check("code of the login", &self.code)?;
        let pair = PkcePair::from_verifier(self.verifier.as_str())?;
        if self.redirect_uri.is_empty() {
            return Err(Error::new(ErrorKind::Configuration, "the redirect URI is empty")
                .with_hint("take the one that the app used"));
        }
        let grant = CodeGrant {
            code: &self.code,
            redirect_uri: &self.redirect_uri,
            verifier: pair.expose_verifier(),
        };
        let scopes = self.scopes.unwrap_or_else(|| self.login.scopes().clone());
        self.login.exchange(grant, scopes).await
    }
}

impl fmt::Debug for CodeExchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodeExchange")
            .field("login", &self.login)
            .field("redirect_uri", &self.redirect_uri)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
