//! A client of a sandbox, which checks every response against the spec.

use std::{collections::HashMap, time::Duration};

use amazon_music_sandbox::{AccountMut, Clock, Sandbox, Timestamp};
use bytes::Bytes;
use http::{Request, request::Builder};
use serde_json::Value;

use crate::schema::{ERROR, RESPONSES};

/// All full scopes.
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
    /// The successes of each operation.
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
            let token = world.issue_access_token(&account, scopes, Duration::from_secs(3_600));
            (token, world.security_profile_id().to_owned())
        });
    }

    /// Sends a header with every request from now on.
    pub(crate) fn with_header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value));
        self
    }

    /// Requests an operation by its path below `/v1`.
    pub(crate) fn call(&mut self, id: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
        let operation = amazon_music_api::v1::operation(id).unwrap();
        let request = Request::builder().method(operation.method).uri(format!("/v1{path}"));
        match body {
            Some(body) => {
                let request = request.header("content-type", "application/json");
                self.send(id, request, body.to_string())
            }
            None => self.send(id, request, ""),
        }
    }

    /// Sends a request of an operation.
    pub(crate) fn send(
        &mut self,
        id: &str,
        mut request: Builder,
        body: impl Into<Bytes>,
    ) -> (u16, Value) {
        request = request
            .header("authorization", format!("Bearer {}", self.token))
            .header("x-api-key", &self.api_key);
        for (name, value) in &self.headers {
            request = request.header(*name, *value);
        }
        let request = request.body(body.into()).unwrap();
        let response = self.sandbox.handle(&request);
        let (status, body) = (response.status().as_u16(), response.body());
        let body =
            if body.is_empty() { Value::Null } else { serde_json::from_slice(body).unwrap() };
        self.check(id, status, &body, &request);
        (status, body)
    }

    fn check(&mut self, id: &str, status: u16, body: &Value, request: &Request<Bytes>) {
        let responses = &RESPONSES[id];
        let place = request.uri();
        let faults: Vec<String> = if status < 300 {
            responses.faults(body)
        } else {
            ERROR.iter_errors(body).map(|error| error.to_string()).collect()
        };
        assert!(faults.is_empty(), "{id} {place}: {faults:#?}");
        if status < 300 {
            let allowed: &[u16] = if responses.status == "200" { &[200] } else { &[200, 204] };
            assert!(allowed.contains(&status), "{id} responded with {status}");
            *self.successes.entry(id.to_owned()).or_default() += 1;
        } else {
            assert_eq!(body["error"]["status"], status.to_string(), "{id} {place}");
        }
    }

    /// The response to a request that must succeed.
    pub(crate) fn ok(&mut self, id: &str, path: &str, body: Option<&Value>) -> Value {
        let (status, response) = self.call(id, path, body);
        assert!(status < 300, "{id} {path}: {status} {}", response["error"]["message"]);
        response
    }

    /// The status and code of a request that must be rejected.
    pub(crate) fn rejected(&mut self, id: &str, path: &str, body: Option<&Value>) -> (u16, String) {
        let (status, response) = self.call(id, path, body);
        (status, response["error"]["code"].as_str().unwrap_or_default().to_owned())
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

    /// The IDs of some tracks.
    pub(crate) fn tracks(&self, count: usize) -> Vec<String> {
        self.sandbox.world(|world| world.catalogue().track_ids().take(count).collect())
    }
}

/// The IDs of the nodes of a connection.
pub(crate) fn node_ids(connection: &Value) -> Vec<String> {
    let edges = connection["edges"].as_array().unwrap();
    edges.iter().map(|edge| edge["node"]["id"].as_str().unwrap().to_owned()).collect()
}

/// The cursor of the next page of a connection.
pub(crate) fn next(connection: &Value) -> Option<String> {
    connection["pageInfo"]["token"].as_str().map(str::to_owned)
}
