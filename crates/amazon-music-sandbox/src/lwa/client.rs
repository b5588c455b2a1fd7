//! The apps that are registered with Login with Amazon.

use std::fmt;

use serde::Serialize;
use serde_json::{Value, json};

use crate::scopes;

/// An app that is registered with Login with Amazon.
///
/// # Examples
/// ```
/// use amazon_music_sandbox::{RegisteredClient, Sandbox};
///
/// let website = RegisteredClient::website("amzn1.application-oa2-client.0a1b")
///     .secret("amzn1.oa2-cs.v1.0a1b")
///     .redirect_uri("https://music.example/callback");
/// let sandbox = Sandbox::builder().client(website).build();
/// ```
#[derive(Clone)]
pub struct RegisteredClient {
    id: String,
    pub(super) name: String,
    pub(super) kind: ClientKind,
    pub(super) secret: Option<String>,
    pub(super) redirect_uris: Vec<String>,
    pub(crate) security_profile: Option<String>,
    scopes: Vec<String>,
    in_beta: bool,
}

/// The kinds of client IDs that a security profile has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ClientKind {
    Website,
    Mobile,
    Device,
}

impl RegisteredClient {
    fn new(id: impl Into<String>, kind: ClientKind) -> Self {
        Self {
            id: id.into(),
            name: "Example App".to_owned(),
            kind,
            secret: None,
            redirect_uris: Vec::new(),
            security_profile: None,
            scopes: scopes::ALL.iter().map(|(scope, _)| (*scope).to_owned()).collect(),
            in_beta: true,
        }
    }

    /// Creates a client of the web settings.
    ///
    /// It logs in by redirect, and gets refresh tokens if it sends its secret.
    #[must_use]
    pub fn website(id: impl Into<String>) -> Self {
        Self::new(id, ClientKind::Website)
    }

    /// Creates a client for an app on Android or iOS.
    ///
    /// It logs in by redirect with PKCE and without a secret.
    #[must_use]
    pub fn mobile(id: impl Into<String>) -> Self {
        Self::new(id, ClientKind::Mobile)
    }

    /// Creates a client for TVs and other devices.
    ///
    /// It logs in with a user code that the user types on another device.
    #[must_use]
    pub fn device(id: impl Into<String>) -> Self {
        Self::new(id, ClientKind::Device)
    }

    /// Sets the name on the consent page.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the client secret.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Adds an allowed return URL, which requests must match exactly.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uris.push(redirect_uri.into());
        self
    }

    /// Sets the security profile of the client; that of the sandbox by default.
    #[must_use]
    pub fn security_profile_id(mut self, id: impl Into<String>) -> Self {
        self.security_profile = Some(id.into());
        self
    }

    /// Sets the scopes that the client may request; all by default.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Removes the app from the closed beta, so that it may not request scopes of Amazon Music.
    ///
    /// A login by redirect shows an error page then, and a device gets `invalid_scope`. Other responses that were observed can be
    /// injected as faults.
    ///
    /// # Examples
    /// ```
    /// use amazon_music_sandbox::{Fault, Sandbox};
    ///
    /// let sandbox = Sandbox::builder().build();
    /// let description = "lwa-invalid-parameter-bad-scope";
    /// let by_redirect = Fault::oauth_error_with_description(400, "invalid_scope", description);
    /// sandbox.add_fault(by_redirect.on("lwa.authorize"))?;
    /// sandbox.add_fault(Fault::oauth_error(400, "unauthorized_client").on("lwa.token"))?;
    /// # Ok::<(), amazon_music_sandbox::InvalidFault>(())
    /// ```
    #[must_use]
    pub fn outside_the_beta(mut self) -> Self {
        self.in_beta = false;
        self
    }

    /// Returns the client ID.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The public properties.
    pub(crate) fn to_json(&self) -> Value {
        json!({ "client_id": self.id, "kind": self.kind, "redirect_uris": self.redirect_uris })
    }

    pub(super) fn may_request(&self, scope: &str) -> bool {
        self.scopes.iter().any(|known| known == scope)
            && (self.in_beta || !scope.starts_with("music::"))
    }
}

impl fmt::Debug for RegisteredClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegisteredClient")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("secret", &self.secret.as_ref().map(|_| "[redacted]"))
            .field("redirect_uris", &self.redirect_uris)
            .field("scopes", &self.scopes)
            .field("in_beta", &self.in_beta)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_redacts_the_secret() {
        let client = RegisteredClient::website("id").secret("canary");
        assert!(!format!("{client:?}").contains("canary"));
    }

    #[test]
    fn outside_the_beta_only_scopes_of_login_with_amazon_are_allowed() {
        let client = RegisteredClient::device("id").outside_the_beta();
        assert!(!client.may_request("music::catalog") && client.may_request("profile"));
        let client = RegisteredClient::device("id").scopes(["music::catalog"]);
        assert!(client.may_request("music::catalog") && !client.may_request("profile"));
    }
}
