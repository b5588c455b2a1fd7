//! The control endpoint, for tests in other languages and for curl.
//!
//! Everything is JSON, below `/sandbox`; the README lists it. Requests from other machines are rejected, and so are
//! changes by a page in a browser, whose requests have an `Origin`. DNS rebinding fails, since the name of the page is in
//! the `Host`. This protects against accidents rather than attacks: the sandbox has nothing of value.

use std::{net::IpAddr, time::Duration};

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::{
    account::{Profile, Tier},
    catalogue::NewTrack,
    credentials::Credentials,
    fault::Fault,
    form::Form,
    journal::RecordedRequest,
    lwa::RegisteredClient,
    request::{FromOtherMachine, Request},
    response::{self, Response},
    world::World,
};

const ROOT: &str = "/sandbox";

/// The path below the control endpoint, if a path is inside it.
pub(crate) fn path_below(path: &str) -> Option<&str> {
    let below = path.strip_prefix(ROOT)?;
    (below.is_empty() || below.starts_with('/')).then(|| below.trim_matches('/'))
}

/// Responds to a request for a path below the control endpoint.
pub(crate) fn respond(world: &mut World, request: &Request, path: &str) -> Response {
    let is_read = request.method() == "GET";
    let is_of_page = !is_read && request.headers().contains_key("origin");
    let is_other_machine = request.extensions().get::<FromOtherMachine>().is_some();
    let is_local =
        request.headers().get("host").is_none_or(|host| host.to_str().is_ok_and(is_local));
    if is_other_machine || is_of_page || !is_local {
        return error_response(error(
            403,
            "Only this machine has access, and no page in a browser.",
        ));
    }
    let result = match (request.method().as_str(), path) {
        ("GET", "") => Ok(response::json(200, &contents())),
        ("GET", "environment") => environment(world, request),
        ("GET", "clients") => {
            let clients = world.lwa.clients().iter().map(RegisteredClient::to_json);
            Ok(response::json(200, &json!({ "clients": clients.collect::<Vec<_>>() })))
        }
        ("GET", "accounts") => Ok(response::json(200, &accounts(world))),
        ("POST", "accounts") => add_account(world, request),
        ("GET", "tracks") => {
            Ok(response::json(200, &json!({ "tracks": world.catalogue().added() })))
        }
        ("POST", "tracks") => add_track(world, request),
        ("GET", "journal") => {
            let requests: Vec<&RecordedRequest> = world.journal.iter().collect();
            Ok(response::json(200, &json!({ "requests": requests })))
        }
        ("DELETE", "journal") => {
            world.journal.clear();
            Ok(response::empty(204))
        }
        ("GET", "faults") => Ok(response::json(200, &faults(world))),
        ("POST", "faults") => add_fault(world, request),
        ("DELETE", "faults") => {
            world.faults.clear();
            Ok(response::empty(204))
        }
        ("GET", "clock") => Ok(response::json(200, &clock(world))),
        ("POST", "clock") => advance(world, request),
        ("GET", "state") => Ok(response::with_body(200, "application/json", world.to_json())),
        ("PUT", "state") => put_state(world, request),
        ("POST", "reset") => {
            world.reset();
            Ok(response::empty(204))
        }
        ("DELETE", path) => match path.strip_prefix("faults/").map(str::parse) {
            Some(Ok(number)) if world.faults.remove(number) => Ok(response::empty(204)),
            _ => Err(error(404, "There is nothing to delete here.")),
        },
        _ => Err(error(404, "There is nothing here. GET /sandbox lists what exists.")),
    };
    result.unwrap_or_else(error_response)
}

/// The status and the message of an error response.
type ControlError = (u16, String);

fn error(status: u16, message: impl Into<String>) -> ControlError {
    (status, message.into())
}

fn error_response((status, message): ControlError) -> Response {
    response::json(status, &json!({ "error": message }))
}

type Responded = Result<Response, ControlError>;

/// Returns `true` if a host is an address or `localhost`. Other names may lead anywhere.
fn is_local(host: &str) -> bool {
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let name = host.rsplit_once(':').filter(|split| is_port(split.1)).map_or(host, |split| split.0);
    let address = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    name.eq_ignore_ascii_case("localhost") || address.parse::<IpAddr>().is_ok()
}

fn contents() -> Value {
    json!({
        "GET /sandbox/environment": "the environment variables of a client; ?account={id} for that account",
        "GET /sandbox/clients": "the client IDs and their return URLs",
        "GET /sandbox/accounts": "the accounts, with their refresh tokens",
        "POST /sandbox/accounts": "adds an account: {\"name\": \"Kim Example\", \"tier\": \"PRIME\", \"market\": \"DE\"}",
        "GET /sandbox/tracks": "the added tracks",
        "POST /sandbox/tracks": "adds a track: {\"title\": \"Blue Window\", \"artists\": [\"Example Band\"], \"isrc\": \"QZABC2600001\"}",
        "GET /sandbox/journal": "the requests so far, with headers and bodies, without secrets",
        "DELETE /sandbox/journal": "removes them",
        "GET /sandbox/faults": "the faults, and how often each was triggered",
        "POST /sandbox/faults": "adds a fault, such as {\"on\": \"get_album\", \"nth\": 2, \"effect\": {\"status\": {\"status\": 503}}}",
        "DELETE /sandbox/faults": "removes all faults",
        "DELETE /sandbox/faults/{number}": "removes one",
        "GET /sandbox/clock": "the time",
        "POST /sandbox/clock": "advances it: {\"advance_seconds\": 3600}",
        "GET /sandbox/state": "accounts, tokens and added tracks",
        "PUT /sandbox/state": "restores them",
        "POST /sandbox/reset": "restores the state of the start",
    })
}

fn environment(world: &World, request: &Request) -> Responded {
    let query = Form::of_query(request);
    let credentials = match query.get("account") {
        Some(account) => {
            Credentials::of_account(world, account).map_err(|it| error(404, format!("{it}.")))?
        }
        None => Credentials::of(world),
    };
    Ok(response::json(200, &variables(&credentials)))
}

fn variables(credentials: &Credentials) -> Value {
    credentials.environment().into_iter().collect()
}

fn accounts(world: &World) -> Value {
    let accounts = world.accounts.iter().map(|account| {
        json!({
            "id": account.id(),
            "name": account.profile.name,
            "refresh_token": world.refresh_token(account.id()),
        })
    });
    json!({ "accounts": accounts.collect::<Vec<_>>() })
}

/// An account to add.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewAccount {
    name: String,
    tier: Option<Tier>,
    market: Option<String>,
}

fn add_account(world: &mut World, request: &Request) -> Responded {
    let NewAccount { name, tier, market } = read(request, "an account")?;
    let mut profile = Profile::new(&name);
    profile.tier = tier.unwrap_or(profile.tier);
    profile.market = market.unwrap_or(profile.market);
    let id = world.add_account(profile);
    let credentials = Credentials::of_account(world, &id);
    let credentials = credentials.map_err(|it| error(500, format!("{it}.")))?;
    let body = json!({ "id": id, "environment": variables(&credentials) });
    Ok(response::json(201, &body))
}

fn add_track(world: &mut World, request: &Request) -> Responded {
    let track: NewTrack = read(request, "a track")?;
    match world.insert_track(track) {
        Ok(id) => Ok(response::json(201, &json!({ "id": id }))),
        Err(it) => Err(error(400, format!("Invalid track: {it}."))),
    }
}

fn faults(world: &World) -> Value {
    let faults = world.faults.iter().map(
        |rule| json!({ "number": rule.number, "triggered": rule.triggered, "fault": rule.fault }),
    );
    json!({ "faults": faults.collect::<Vec<_>>() })
}

fn add_fault(world: &mut World, request: &Request) -> Responded {
    let fault: Fault = read(request, "a fault")?;
    match world.faults.add(fault) {
        Ok(number) => Ok(response::json(201, &json!({ "number": number }))),
        Err(it) => Err(error(400, format!("{it}."))),
    }
}

/// How far to advance the clock.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_seconds: u64,
}

fn advance(world: &World, request: &Request) -> Responded {
    let Advance { advance_seconds } = read(request, "an advance of the clock")?;
    world.clock.advance(Duration::from_secs(advance_seconds));
    Ok(response::json(200, &clock(world)))
}

fn clock(world: &World) -> Value {
    let now = world.clock.now();
    json!({ "now": now.iso(), "now_milliseconds": now.milliseconds() })
}

fn put_state(world: &mut World, request: &Request) -> Responded {
    let text = String::from_utf8_lossy(request.body());
    match world.read_json(&text) {
        Ok(()) => Ok(response::empty(204)),
        Err(it) => Err(error(400, format!("This state cannot be used: {it}."))),
    }
}

/// Decodes the JSON body of a request.
fn read<T: DeserializeOwned>(request: &Request, what: &str) -> Result<T, ControlError> {
    serde_json::from_slice(request.body())
        .map_err(|it| error(400, format!("The body is not {what}: {it}.")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{request::RequestExt as _, settings::Settings};

    fn status(world: &mut World, request: &Request) -> u16 {
        let path = path_below(request.path()).unwrap();
        respond(world, request, path).status().as_u16()
    }

    fn world() -> World {
        World::new(&Settings { tracks: 100, ..Settings::default() })
    }

    #[test]
    fn a_host_name_other_than_localhost_is_rejected() {
        let mut world = world();
        for (host, expected) in [
            ("127.0.0.1:8080", 200),
            ("[::1]:8080", 200),
            ("[::1]", 200),
            ("LocalHost", 200),
            ("localhost:8080", 200),
            ("elsewhere.example:8080", 403),
            ("localhost.elsewhere.example", 403),
            ("127.0.0.1.elsewhere.example:80", 403),
            ("", 403),
        ] {
            let request = http::Request::get("/sandbox/state").header("Host", host);
            let request = request.body(Default::default()).unwrap();
            assert_eq!(status(&mut world, &request), expected, "{host}");
        }
    }

    #[test]
    fn other_machines_and_pages_of_a_browser_are_rejected() {
        let mut world = world();
        for (method, path, of_page) in
            [("GET", "/sandbox/state", 200), ("POST", "/sandbox/reset/", 403)]
        {
            let request = http::Request::builder().method(method).uri(path);
            let mut request = request.body(Default::default()).unwrap();
            assert!(status(&mut world, &request) < 300);
            let origin = "https://elsewhere.example".parse().unwrap();
            request.headers_mut().insert("origin", origin);
            assert_eq!(status(&mut world, &request), of_page);
            request.headers_mut().clear();
            request.extensions_mut().insert(FromOtherMachine);
            assert_eq!(status(&mut world, &request), 403);
        }
    }
}
