//! A client of a sandbox, which checks every answer against the spec.

use std::{collections::HashMap, time::Duration};

use amazon_music_sandbox::{AccountMut, Clock, Incoming, Sandbox, Timestamp};
use serde_json::Value;

use crate::schema::{ANSWERS, REFUSAL};

/// All scopes that there are, the wide ones.
pub(crate) const SCOPES: [&str; 6] = [
    "music::catalog",
    "music::favorites",
    "music::history",
    "music::library",
    "music::playback",
    "music::profile",
];

/// A client that is logged in to the first account of a sandbox.
pub(crate) struct Client {
    pub(crate) sandbox: Sandbox,
    pub(crate) clock: Clock,
    token: String,
    api_key: String,
    headers: Vec<(&'static str, &'static str)>,
    /// How often each operation did what it was asked.
    pub(crate) successes: HashMap<String, usize>,
}

impl Client {
    pub(crate) fn new() -> Self {
        let clock = Clock::standing_at(Timestamp::from_milliseconds(1_790_000_000_000));
        Self::of(Sandbox::builder().tracks(500).clock(clock).build())
    }

    pub(crate) fn of(sandbox: Sandbox) -> Self {
        let clock = sandbox.clock().clone();
        let mut client = Self {
            sandbox,
            clock,
            token: String::new(),
            api_key: String::new(),
            headers: Vec::new(),
            successes: HashMap::new(),
        };
        client.log_in(0, &SCOPES);
        client
    }

    /// Logs in to an account, by its place.
    pub(crate) fn log_in(&mut self, account: usize, scopes: &[&str]) {
        (self.token, self.api_key) = self.sandbox.world(|world| {
            let account = world.accounts()[account].id().to_owned();
            let token = world.give_token(&account, scopes, Duration::from_secs(3_600));
            (token, world.security_profile_id().to_owned())
        });
    }

    /// Sends a header with every call from now on.
    pub(crate) fn with_header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value));
        self
    }

    /// Calls an operation by its method and path below `/v1`.
    pub(crate) fn call(&mut self, id: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
        let operation = amazon_music_api::v1::operation(id).unwrap();
        let mut incoming = Incoming::new(operation.method, &format!("/v1{path}"));
        if let Some(body) = body {
            incoming = incoming.header("Content-Type", "application/json").body(body.to_string());
        }
        self.send(id, incoming)
    }

    /// Sends a request that is an operation's.
    pub(crate) fn send(&mut self, id: &str, mut incoming: Incoming) -> (u16, Value) {
        incoming = incoming
            .header("Authorization", &format!("Bearer {}", self.token))
            .header("x-api-key", &self.api_key);
        for (name, value) in &self.headers {
            incoming = incoming.header(name, value);
        }
        let answer = self.sandbox.handle(&incoming);
        let body = match answer.body() {
            b"" => Value::Null,
            body => serde_json::from_slice(body).unwrap(),
        };
        self.check(id, answer.status(), &body, &incoming);
        (answer.status(), body)
    }

    fn check(&mut self, id: &str, status: u16, body: &Value, incoming: &Incoming) {
        let answers = &ANSWERS[id];
        let faults: Vec<String> = if status < 300 {
            answers.faults(body)
        } else {
            REFUSAL.iter_errors(body).map(|error| error.to_string()).collect()
        };
        assert!(faults.is_empty(), "{id} {incoming:?}: {faults:#?}");
        if status < 300 {
            let allowed: &[u16] = if answers.status == "200" { &[200] } else { &[200, 204] };
            assert!(allowed.contains(&status), "{id} answered {status}");
            *self.successes.entry(id.to_owned()).or_default() += 1;
        } else {
            assert_eq!(body["error"]["status"], status.to_string(), "{id} {incoming:?}");
        }
    }

    /// The answer of a call that must succeed.
    pub(crate) fn ok(&mut self, id: &str, path: &str, body: Option<&Value>) -> Value {
        let (status, answer) = self.call(id, path, body);
        assert!(status < 300, "{id} {path}: {status} {}", answer["error"]["message"]);
        answer
    }

    /// Status and code of a call that must be refused.
    pub(crate) fn refused(&mut self, id: &str, path: &str, body: Option<&Value>) -> (u16, String) {
        let (status, answer) = self.call(id, path, body);
        (status, answer["error"]["code"].as_str().unwrap_or_default().to_owned())
    }

    /// Changes the first account.
    pub(crate) fn account<R>(
        &mut self,
        change: impl FnOnce(&mut AccountMut<'_>, Timestamp) -> R,
    ) -> R {
        self.sandbox.world(|world| {
            let now = world.now();
            change(&mut world.accounts_mut()[0], now)
        })
    }

    /// Some ids of tracks that are on an album and available everywhere.
    pub(crate) fn tracks(&self, count: usize) -> Vec<String> {
        self.sandbox.world(|world| world.catalogue().track_ids().take(count).collect())
    }
}

/// The ids of the nodes of a connection.
pub(crate) fn node_ids(connection: &Value) -> Vec<String> {
    let edges = connection["edges"].as_array().unwrap();
    edges.iter().map(|edge| edge["node"]["id"].as_str().unwrap().to_owned()).collect()
}

/// The cursor of the next page of a connection.
pub(crate) fn next(connection: &Value) -> Option<String> {
    connection["pageInfo"]["token"].as_str().map(str::to_owned)
}
