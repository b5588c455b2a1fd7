//! What a sandbox is made from.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use crate::{
    clock::Clock,
    lwa::{RegisteredClient, SCOPES},
    random::hash,
};

/// The settings of one sandbox.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) tracks: usize,
    pub(crate) is_furnished: bool,
    pub(crate) refuses_inferred: bool,
    /// Scopes of the ready-made login.
    pub(crate) scopes: Vec<String>,
    pub(crate) clock: Clock,
    pub(crate) clients: Vec<RegisteredClient>,
    pub(crate) redirect_uris: Vec<String>,
    pub(crate) rotates: bool,
    pub(crate) keeps_rotated: bool,
    pub(crate) access_lifetime: Duration,
    pub(crate) pair_lifetime: Duration,
    pub(crate) pair_interval: Duration,
    pub(crate) address: SocketAddr,
    pub(crate) state_file: Option<PathBuf>,
}

/// Where the ready-made website comes back to, unless more is said. The SDK's guides log in at port 9090, and its example
/// `loopback` from 53683 on.
pub(crate) const REDIRECT_URIS: [&str; 8] = [
    "http://127.0.0.1:9090/callback",
    "http://127.0.0.1:9091/callback",
    "http://localhost:9090/callback",
    "http://localhost:9091/callback",
    "http://127.0.0.1:53683/callback",
    "http://127.0.0.1:53684/callback",
    "http://127.0.0.1:53685/callback",
    "https://music.example/callback",
];

/// The same for mobile apps, in the forms that Amazon's pages name for Android and iOS.
const MOBILE_REDIRECT_URIS: [&str; 2] =
    ["amzn://com.example.music", "amzn-com.example.music://?methodName=signin"];

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 7,
            tracks: 2_000,
            is_furnished: false,
            refuses_inferred: false,
            scopes: SCOPES.iter().map(|(scope, _)| (*scope).to_owned()).collect(),
            clock: Clock::real(),
            clients: Vec::new(),
            redirect_uris: Vec::new(),
            rotates: false,
            keeps_rotated: false,
            access_lifetime: Duration::from_secs(60 * 60),
            pair_lifetime: Duration::from_secs(10 * 60),
            pair_interval: Duration::from_secs(5),
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            state_file: None,
        }
    }
}

impl Settings {
    /// The id of the security profile of the ready-made clients.
    pub(crate) fn security_profile(&self) -> String {
        format!("amzn1.application.{}", self.digits("security profile", 2))
    }

    /// The ready-made clients, a website, a mobile app and a device, and those that were added.
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

    /// The client ID of one of the ready-made clients.
    pub(crate) fn client_id(&self, kind: &str) -> String {
        format!("amzn1.application-oa2-client.{}", self.digits(kind, 2))
    }

    /// The secret of the ready-made website.
    pub(crate) fn client_secret(&self) -> String {
        format!("amzn1.oa2-cs.v1.{}", self.digits("secret", 4))
    }

    /// Hexadecimal digits, sixteen for each part.
    fn digits(&self, about: &str, parts: u64) -> String {
        (0..parts).map(|part| format!("{:016x}", hash(self.seed, about, part))).collect()
    }
}
