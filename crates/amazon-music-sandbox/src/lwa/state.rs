//! The state of Login with Amazon besides tokens: registered clients, and data that is valid for minutes only.

use std::{
    fmt,
    hash::{BuildHasher as _, RandomState},
    time::Duration,
};

use super::{
    client::RegisteredClient, error_response::OauthError, expiring::ExpiringMap, pkce::Challenge,
};
use crate::{clock::Timestamp, settings::Settings};

/// The lifetime of an authorization code, as Amazon's pages say.
pub(super) const CODE_LIFETIME: Duration = Duration::from_secs(5 * 60);

/// The lifetime of a consent page.
const CONSENT_LIFETIME: Duration = Duration::from_secs(30 * 60);

/// The clients and the pending logins.
pub(crate) struct Lwa {
    pub(crate) clients: Vec<RegisteredClient>,
    /// The subjects of consent pages, by the tokens of their forms.
    pub(super) consents: ExpiringMap<ConsentRequest>,
    pub(super) codes: ExpiringMap<Code>,
    /// The pairs by their device codes.
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

/// The grant of an authorization code.
pub(super) struct Code {
    pub(super) authorization: Authorization,
    /// The ID of the account.
    pub(super) account: String,
}

/// A device code and its user code.
pub(super) struct Pair {
    pub(super) user_code: String,
    pub(super) client_id: String,
    pub(super) scopes: Vec<String>,
    /// The ID of the account that allowed the login, or the error after a denial.
    pub(super) decision: Option<Result<String, OauthError>>,
    /// The time of the device's last poll.
    pub(super) polled_at: Option<Timestamp>,
}

impl Lwa {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self {
            clients: settings.all_clients(),
            consents: ExpiringMap::new(),
            codes: ExpiringMap::new(),
            pairs: ExpiringMap::new(),
            salt: RandomState::new(),
            consent_requests: 0,
        }
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
}

impl fmt::Debug for Lwa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lwa").field("clients", &self.clients).finish_non_exhaustive()
    }
}
