//! Login with Amazon: the page where a customer agrees, codes, tokens, device codes, token information, profile.
//!
//! Which tokens there are is in `grants`. What lives here is short-lived: what a customer is being asked, codes
//! that were not traded yet, and pairs of device codes.

mod authorize;
mod client;
mod code;
mod consent_page;
mod device;
mod device_page;
mod form;
mod page;
mod profile;
mod refusal;
mod scopes;
mod short_lived;
mod token;
mod token_info;

use std::{
    fmt,
    hash::{BuildHasher as _, RandomState},
    time::Duration,
};

use {authorize::Authorization, code::Code, device::Pair, short_lived::ShortLived};

pub use client::RegisteredClient;
pub(crate) use {
    authorize::refuse_browser,
    form::Form,
    refusal::OauthRefusal,
    scopes::{ALL as SCOPES, is_scope},
};

use crate::{
    clock::Timestamp,
    grants::Login,
    server::{Incoming, Outgoing},
    settings::Settings,
    world::World,
};

/// How long a code lasts that the browser brings back, as Amazon's pages say.
const CODE_LIFETIME: Duration = Duration::from_secs(5 * 60);

/// How long the page with the question may stay open.
const CONSENT_LIFETIME: Duration = Duration::from_secs(30 * 60);

/// What Login with Amazon knows for a while, and how it is set up.
pub(crate) struct Lwa {
    clients: Vec<RegisteredClient>,
    rotates: bool,
    keeps_rotated: bool,
    access_lifetime: Duration,
    pair_lifetime: Duration,
    pair_interval: Duration,
    consents: ShortLived<Question>,
    codes: ShortLived<Code>,
    pairs: ShortLived<Pair>,
    /// Makes the pages' tokens hard to guess, unlike everything else here.
    salt: RandomState,
    questions: u64,
}

/// What a customer is being asked to agree to.
#[derive(Clone)]
enum Question {
    Redirect(Authorization),
    Device { user_code: String },
}

/// The places of Login with Amazon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Endpoint {
    Authorize,
    Token,
    CodePair,
    TokenInfo,
    Profile,
    CodePage,
}

impl Endpoint {
    pub(crate) const ALL: [Self; 6] = [
        Self::Authorize,
        Self::Token,
        Self::CodePair,
        Self::TokenInfo,
        Self::Profile,
        Self::CodePage,
    ];

    /// The endpoint at a path. Case does not matter: Amazon's own pages print `/auth/O2/token` too.
    pub(crate) fn at(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|endpoint| endpoint.path().eq_ignore_ascii_case(path))
    }

    /// The endpoint that a path ends with, while it begins with something else.
    fn misplaced(path: &str) -> Option<Self> {
        let path = path.to_ascii_lowercase();
        Self::ALL.into_iter().find(|endpoint| path.ends_with(endpoint.path()))
    }

    fn path(self) -> &'static str {
        match self {
            Self::Authorize => "/ap/oa",
            Self::Token => "/auth/o2/token",
            Self::CodePair => "/auth/o2/create/codepair",
            Self::TokenInfo => "/auth/o2/tokeninfo",
            Self::Profile => "/user/profile",
            Self::CodePage => "/code",
        }
    }

    /// What faults and the journal call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Authorize => "lwa.authorize",
            Self::Token => "lwa.token",
            Self::CodePair => "lwa.code_pair",
            Self::TokenInfo => "lwa.token_info",
            Self::Profile => "lwa.profile",
            Self::CodePage => "lwa.code_page",
        }
    }
}

impl Lwa {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self {
            clients: settings.all_clients(),
            rotates: settings.rotates,
            keeps_rotated: settings.keeps_rotated,
            access_lifetime: settings.access_lifetime,
            pair_lifetime: settings.pair_lifetime,
            pair_interval: settings.pair_interval,
            consents: ShortLived::default(),
            codes: ShortLived::default(),
            pairs: ShortLived::default(),
            salt: RandomState::new(),
            questions: 0,
        }
    }

    /// The apps that are registered.
    pub(crate) fn clients(&self) -> &[RegisteredClient] {
        &self.clients
    }

    fn client(&self, id: &str) -> Option<&RegisteredClient> {
        self.clients.iter().find(|client| client.id() == id)
    }

    /// Remembers what a customer is asked, under a token that their page carries.
    fn ask(&mut self, question: Question, now: Timestamp) -> String {
        self.questions += 1;
        let half = |half| format!("{:016x}", self.salt.hash_one((self.questions, half)));
        let token = format!("{}{}", half(0), half(1));
        self.consents.put(&token, question, now, CONSENT_LIFETIME);
        token
    }
}

/// Answers a request to one of the endpoints.
pub(crate) fn answer(world: &mut World, endpoint: Endpoint, incoming: &Incoming) -> Outgoing {
    let answered = match (endpoint, incoming.method.as_str()) {
        (Endpoint::Authorize, "GET") => Ok(authorize::ask(world, incoming)),
        (Endpoint::Authorize, "POST") => Ok(authorize::decide(world, incoming)),
        (Endpoint::CodePage, "GET") => Ok(device_page::show()),
        (Endpoint::CodePage, "POST") => Ok(device_page::submit(world, incoming)),
        (Endpoint::Token, "POST") => token::answer(world, incoming),
        (Endpoint::CodePair, "POST") => device::start(world, incoming),
        (Endpoint::TokenInfo, "GET") => token_info::answer(world, incoming),
        (Endpoint::Profile, "GET") => profile::answer(world, incoming),
        _ => Ok(Outgoing::empty(405)),
    };
    answered.unwrap_or_else(|refusal| refusal.outgoing(world))
}

/// Tells a client of Login with Amazon that its base URL has too much in it. `None` where it seems to be no such client.
pub(crate) fn refuse_misplaced(world: &mut World, incoming: &Incoming) -> Option<Outgoing> {
    let endpoint = Endpoint::misplaced(&incoming.path).filter(|it| *it != Endpoint::CodePage)?;
    let (path, base) = (endpoint.path(), &world.base_url);
    let what = format!("It is at {base}{path}; the base of Login with Amazon is {base}");
    Some(OauthRefusal::fault(404, "invalid_request", Some(&what)).outgoing(world))
}

/// A success of an endpoint that answers with JSON, with the headers that Amazon's pages show.
fn success(body: &serde_json::Value) -> Outgoing {
    unstored(Outgoing::json(200, body))
}

fn unstored(outgoing: Outgoing) -> Outgoing {
    outgoing
        // The pages lack its equals sign. A fault brings that.
        .header("Content-Type", "application/json;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Pragma", "no-cache")
}

/// What an account is called by Login with Amazon.
fn user_id(login: &Login) -> String {
    format!("amzn1.account.{}", login.account.to_uppercase())
}

impl fmt::Debug for Lwa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lwa")
            .field("clients", &self.clients)
            .field("rotates", &self.rotates)
            .finish_non_exhaustive()
    }
}
