//! A client of a sandbox, which checks every response against the spec.

use std::{collections::HashMap, time::Duration};

use amazon_music_api::{Operation, v1::OPERATIONS};
use amazon_music_sandbox::{AccountMut, Catalogue, Clock, Sandbox, Timestamp};
use bytes::Bytes;
use http::{Request, request::Builder};
use serde_json::Value;

use crate::schema::{ERROR, RESPONSES};

/// All scopes of the operations.
pub(crate) fn scopes() -> Vec<&'static str> {
    OPERATIONS.iter().flat_map(|operation| operation.scopes.concat()).collect()
}

/// A request without a body.
pub(crate) const NO_BODY: Value = Value::Null;

/// A client that is logged in to the first account of a sandbox.
///
/// Its requests have the form `GET /albums/x`, with the path below `/v1`.
pub(crate) struct Client {
    pub(crate) sandbox: Sandbox,
    pub(crate) clock: Clock,
    token: String,
    api_key: String,
    /// Headers of every request.
    pub(crate) headers: HashMap<&'static str, &'static str>,
    /// The successes of each operation.
    pub(crate) successes: HashMap<&'static str, usize>,
}

impl Client {
    pub(crate) fn new() -> Self {
        let clock = Clock::fixed(Timestamp::from_milliseconds(1_790_000_000_000));
        Self::of(Sandbox::builder().tracks(500).clock(clock).build())
    }

    pub(crate) fn of(sandbox: Sandbox) -> Self {
        let clock = sandbox.clock().clone();
        let (token, api_key) = (String::new(), String::new());
        let (headers, successes) = (HashMap::new(), HashMap::new());
        let mut client = Self { sandbox, clock, token, api_key, headers, successes };
        client.log_in(0, &scopes());
        client
    }

    /// Logs in to an account, by its index.
    pub(crate) fn log_in(&mut self, account: usize, scopes: &[&str]) {
        (self.token, self.api_key) = self.sandbox.world(|world| {
            let account = world.accounts()[account].id().to_owned();
            let token = world.issue_access_token(&account, scopes, Duration::from_secs(3_600));
            (token, world.security_profile_id().to_owned())
        });
    }

    /// The body of the response to a `GET` request of a path, which must succeed.
    pub(crate) fn get(&mut self, path: impl AsRef<str>) -> Value {
        self.ok(format!("GET {}", path.as_ref()), NO_BODY)
    }

    /// The body of the response to a request, which must succeed.
    pub(crate) fn ok(&mut self, request: impl AsRef<str>, body: Value) -> Value {
        let (status, response) = self.call(request.as_ref(), &body);
        let message = &response["error"]["message"];
        assert!(status < 300, "{}: {status} {message}", request.as_ref());
        response
    }

    /// The status and code of the response to a request, which must be rejected.
    pub(crate) fn rejected(&mut self, request: impl AsRef<str>, body: Value) -> (u16, String) {
        let (status, response) = self.call(request.as_ref(), &body);
        (status, response["error"]["code"].as_str().unwrap_or_default().to_owned())
    }

    /// The status and body of the response to a request.
    pub(crate) fn call(&mut self, request: &str, body: &Value) -> (u16, Value) {
        let (method, path) = request.split_once(' ').unwrap();
        let builder = Request::builder().method(method).uri(format!("/v1{path}"));
        if body.is_null() {
            return self.send(builder, "");
        }
        self.send(builder.header("content-type", "application/json"), body.to_string())
    }

    /// Sends a request of an operation, and checks the response.
    pub(crate) fn send(&mut self, mut request: Builder, body: impl Into<Bytes>) -> (u16, Value) {
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
        let (id, uri) = (operation(&request).id, request.uri());
        let faults: Vec<String> = if status < 300 {
            *self.successes.entry(id).or_default() += 1;
            RESPONSES[id].faults(status, &body)
        } else {
            assert_eq!(body["error"]["status"], status.to_string(), "{id} {uri}");
            ERROR.iter_errors(&body).map(|error| error.to_string()).collect()
        };
        assert!(faults.is_empty(), "{id} {uri}: {faults:#?}");
        (status, body)
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

    /// Reads the catalogue.
    pub(crate) fn catalogue<R>(&self, read: impl FnOnce(&Catalogue) -> R) -> R {
        self.sandbox.world(|world| read(world.catalogue()))
    }

    /// The IDs of the first tracks.
    pub(crate) fn tracks(&self, count: usize) -> Vec<String> {
        self.catalogue(|catalogue| catalogue.track_ids().take(count).collect())
    }

    /// Reads a list to its end by three entries, and calls `between` after the first page.
    pub(crate) fn read(
        &mut self,
        path: &str,
        pointer: &str,
        mut between: impl FnMut(&mut Self),
    ) -> Vec<String> {
        let (mut found, mut cursor) = (Vec::new(), String::new());
        for page in 0..1_000 {
            let response = self.get(format!("{path}?limit=3{cursor}"));
            let list = response.pointer(pointer).unwrap();
            found.extend(ids(list));
            let Some(token) = next(list) else { return found };
            cursor = format!("&cursor={token}");
            if page == 0 {
                between(self);
            }
        }
        panic!("{path} does not end");
    }
}

/// The operation of a request. A literal segment of its path takes precedence over a parameter.
fn operation(request: &Request<Bytes>) -> &'static Operation {
    let path = request.uri().path().strip_prefix("/v1").unwrap().trim_end_matches('/');
    let matches = |operation: &&Operation| {
        let (known, given) = (operation.path.trim_end_matches('/').split('/'), path.split('/'));
        let mut pairs = known.clone().zip(given.clone());
        operation.method == request.method().as_str()
            && known.count() == given.count()
            && pairs.all(|(known, given)| known == given || known.starts_with('{'))
    };
    let found = OPERATIONS.iter().filter(matches);
    found.min_by_key(|operation| operation.path.matches('{').count()).unwrap()
}

/// The IDs in a list of entries, in a connection, or in the first group of a view.
pub(crate) fn ids(list: &Value) -> Vec<String> {
    let list =
        if list["entityGroups"].is_array() { &list["entityGroups"][0]["content"] } else { list };
    let entries = [list, &list["edges"], &list["entities"]].into_iter().find_map(Value::as_array);
    let id =
        |entry: &Value| entry["id"].as_str().or(entry["node"]["id"].as_str()).map(String::from);
    entries.unwrap().iter().map(|entry| id(entry).unwrap()).collect()
}

/// The cursor of the next page of a connection or a view.
pub(crate) fn next(list: &Value) -> Option<String> {
    let token =
        [&list["pageInfo"]["token"], &list["nextPageToken"]].into_iter().find_map(Value::as_str);
    token.map(str::to_owned)
}
