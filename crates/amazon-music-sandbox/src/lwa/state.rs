//! The state of Login with Amazon: registered clients, and what is valid for minutes only.

use std::{
    fmt,
    hash::{BuildHasher as _, RandomState},
    time::Duration,
};

use super::{client::RegisteredClient, expiring::ExpiringMap, pkce::Challenge};
use crate::{clock::Timestamp, settings::Settings};

/// The lifetime of an authorization code, as Amazon's pages say.
const CODE_LIFETIME: Duration = Duration::from_secs(5 * 60);

/// The time for which a consent page is valid.
const CONSENT_LIFETIME: Duration = Duration::from_secs(30 * 60);

/// The clients and the open logins.
pub(crate) struct Lwa {
    clients: Vec<RegisteredClient>,
    pub(super) consents: ExpiringMap<ConsentRequest>,
    pub(super) codes: ExpiringMap<Code>,
    /// By the device's code.
    pub(super) pairs: ExpiringMap<Pair>,
    /// Makes the tokens of consent pages hard to guess; no other value here is.
    salt: RandomState,
    consent_requests: u64,
}

/// The subject of a consent page.
#[derive(Clone)]
pub(super) enum ConsentRequest {
    Redirect(Authorization),
    Device { user_code: String },
}

/// A request of an app by redirect.
#[derive(Clone)]
pub(super) struct Authorization {
    pub(super) client_id: String,
    pub(super) redirect_uri: String,
    pub(super) state: Option<String>,
    pub(super) scopes: Vec<String>,
    pub(super) challenge: Option<Challenge>,
}

/// An authorization code: what was granted, and by whom.
pub(super) struct Code {
    pub(super) authorization: Authorization,
    /// The ID of the account.
    pub(super) account: String,
}

/// A pair of codes that waits for its customer.
pub(super) struct Pair {
    pub(super) user_code: String,
    pub(super) client_id: String,
    pub(super) scopes: Vec<String>,
    pub(super) decision: Option<DeviceDecision>,
    /// The time of the device's last poll.
    pub(super) polled_at: Option<Timestamp>,
}

/// The decision of a customer about a device.
#[derive(Clone)]
pub(super) enum DeviceDecision {
    Allowed { account: String },
    Denied,
}

impl Lwa {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self {
            clients: settings.all_clients(),
            consents: ExpiringMap::default(),
            codes: ExpiringMap::default(),
            pairs: ExpiringMap::default(),
            salt: RandomState::new(),
            consent_requests: 0,
        }
    }

    /// The registered clients.
    pub(crate) fn clients(&self) -> &[RegisteredClient] {
        &self.clients
    }

    pub(super) fn client(&self, id: &str) -> Option<&RegisteredClient> {
        self.clients.iter().find(|client| client.id() == id)
    }

    /// Stores a request for consent, and returns the token for the form of its page.
    pub(super) fn request_consent(&mut self, request: ConsentRequest, now: Timestamp) -> String {
        self.consent_requests += 1;
        let half = |half| format!("{:016x}", self.salt.hash_one((self.consent_requests, half)));
        let token = format!("{}{}", half(0), half(1));
        self.consents.insert(&token, request, now, CONSENT_LIFETIME);
        token
    }

    pub(super) fn insert_code(&mut self, text: &str, code: Code, now: Timestamp) {
        self.codes.insert(text, code, now, CODE_LIFETIME);
    }
}

impl fmt::Debug for Lwa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lwa").field("clients", &self.clients).finish_non_exhaustive()
    }
}
