//! The settings of a sandbox.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use crate::{clock::Clock, lwa::RegisteredClient, random::hash, scopes};

/// The settings of one sandbox.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) tracks: usize,
    /// The accounts at the start, at least one.
    pub(crate) accounts: usize,
    pub(crate) has_sample_data: bool,
    pub(crate) omits_unverified: bool,
    /// The scopes of the logins that exist from the start.
    pub(crate) scopes: Vec<String>,
    pub(crate) clock: Clock,
    pub(crate) clients: Vec<RegisteredClient>,
    pub(crate) redirect_uris: Vec<String>,
    pub(crate) rotation: Rotation,
    pub(crate) access_token_lifetime: Duration,
    pub(crate) device_code_lifetime: Duration,
    pub(crate) device_interval: Duration,
    pub(crate) address: SocketAddr,
    /// The host name for clients at other machines, which may use the control endpoint then.
    pub(crate) host: Option<String>,
    /// The origins whose pages may use the sandbox.
    pub(crate) origins: Vec<String>,
    pub(crate) state_file: Option<PathBuf>,
}

/// A rotation of refresh tokens: each refresh issues a new one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rotation {
    /// A refresh token stays valid, and each token response contains it.
    #[default]
    Off,
    /// The previous refresh token is revoked at once.
    RevokePrevious,
    /// The previous refresh token stays valid until the new one is used.
    RevokePreviousOnUse,
    /// The previous refresh token stays valid, as others have observed.
    KeepPrevious,
    /// The previous refresh token is revoked at once. Its reuse revokes all tokens of the login.
    ///
    /// RFC 9700, 4.14.2, describes it.
    RevokeLoginOnReuse,
}

/// The return URLs of the website. The guides of the SDK use port 9090, and its example `loopback` ports from 53683 on.
const REDIRECT_URIS: [&str; 8] = [
    "http://127.0.0.1:9090/callback",
    "http://127.0.0.1:9091/callback",
    "http://localhost:9090/callback",
    "http://localhost:9091/callback",
    "http://127.0.0.1:53683/callback",
    "http://127.0.0.1:53684/callback",
    "http://127.0.0.1:53685/callback",
    "https://music.example/callback",
];

/// The return URLs of the mobile app, in the documented forms for Android and iOS.
const MOBILE_REDIRECT_URIS: [&str; 2] =
    ["amzn://com.example.music", "amzn-com.example.music://?methodName=signin"];

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 7,
            tracks: 2_000,
            accounts: 1,
            has_sample_data: false,
            omits_unverified: false,
            scopes: scopes::ALL.iter().map(|(scope, _)| (*scope).to_owned()).collect(),
            clock: Clock::real(),
            clients: Vec::new(),
            redirect_uris: Vec::new(),
            rotation: Rotation::Off,
            access_token_lifetime: Duration::from_secs(60 * 60),
            device_code_lifetime: Duration::from_secs(10 * 60),
            device_interval: Duration::from_secs(5),
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            host: None,
            origins: Vec::new(),
            state_file: None,
        }
    }
}

impl Settings {
    /// The ID of the security profile of the registered clients.
    pub(crate) fn security_profile(&self) -> String {
        format!("amzn1.application.{}", self.digits("security profile", 2))
    }

    /// All registered clients: a website, a mobile app, a device, and the clients of the builder.
    pub(crate) fn all_clients(&self) -> Vec<RegisteredClient> {
        let uris = REDIRECT_URIS.into_iter().map(str::to_owned).chain(self.redirect_uris.clone());
        let website =
            RegisteredClient::website(self.client_id("website")).secret(self.client_secret());
        let website = uris.fold(website, RegisteredClient::redirect_uri);
        let mobile = RegisteredClient::mobile(self.client_id("mobile"));
        let mobile = MOBILE_REDIRECT_URIS.into_iter().fold(mobile, RegisteredClient::redirect_uri);
        let device = RegisteredClient::device(self.client_id("device"));
        [website, mobile, device].into_iter().chain(self.clients.clone()).collect()
    }

    /// The client ID of the website, the mobile app or the device.
    pub(crate) fn client_id(&self, kind: &str) -> String {
        format!("amzn1.application-oa2-client.{}", self.digits(kind, 2))
    }

    /// The client secret of the website.
    pub(crate) fn client_secret(&self) -> String {
        format!("amzn1.oa2-cs.v1.{}", self.digits("secret", 4))
    }

    /// Hexadecimal digits, sixteen for each part.
    fn digits(&self, about: &str, parts: u64) -> String {
        (0..parts).map(|part| format!("{:016x}", hash(self.seed, about, part))).collect()
    }
}
