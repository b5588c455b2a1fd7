//! The control endpoint, for tests in other languages and for curl. The README lists its requests.
//!
//! Requests from other machines are rejected, unless the settings name a host for them. Changes by a page in a browser, whose
//! requests have an `Origin`, are rejected, unless the settings allow the origin. DNS rebinding fails, since the name of the page is in the `Host`. This protects against accidents rather than attacks:
//! the sandbox has no real secrets.

use std::{fmt::Display, net::IpAddr, time::Duration};

use http::Method;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::{
    account::{Profile, Tier},
    catalogue::NewTrack,
    cors,
    credentials::Credentials,
    form::Form,
    lwa::RegisteredClient,
    request::{FromOtherMachine, Request, RequestExt as _},
    response::{self, Response},
    world::World,
};

/// The status and the message of an error response.
type ControlError = (u16, String);

/// The path of the state.
pub(crate) const STATE_PATH: &str = "/sandbox/state";

/// The path below the control endpoint, if a path is inside it.
pub(crate) fn path_below(path: &str) -> Option<&str> {
    let below = path.strip_prefix("/sandbox")?;
    (below.is_empty() || below.starts_with('/')).then(|| below.trim_matches('/'))
}

/// Responds to a request for a path below the control endpoint.
pub(crate) fn respond(world: &mut World, request: &Request, path: &str) -> Response {
    let result = check_origin(world, request).and_then(|()| operate(world, request, path));
    result.unwrap_or_else(|(status, message)| response::json(status, &json!({ "error": message })))
}

/// Returns an error unless the request comes from this machine, and not from a page in a browser if it changes anything.
fn check_origin(world: &World, request: &Request) -> Result<(), ControlError> {
    let headers = request.headers();
    let is_of_page = request.processed_method() != Method::GET
        && headers.contains_key("origin")
        && !cors::is_allowed(&world.settings.origins, headers);
    let allowed_host = world.settings.host.as_deref();
    let is_other_machine =
        allowed_host.is_none() && request.extensions().get::<FromOtherMachine>().is_some();
    let is_known = |host: &str| is_known(host, allowed_host);
    let is_known = headers.get("host").is_none_or(|host| host.to_str().is_ok_and(is_known));
    if is_other_machine || is_of_page || !is_known {
        let message =
            "The control endpoint is only for this machine, and not for pages in a browser.";
        return Err((403, message.to_owned()));
    }
    Ok(())
}

/// Returns `true` if a host is an address, `localhost` or `allowed`. Other names may resolve to any address.
fn is_known(host: &str, allowed: Option<&str>) -> bool {
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let name = host.rsplit_once(':').filter(|split| is_port(split.1)).map_or(host, |split| split.0);
    let address = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    [Some("localhost"), allowed].into_iter().flatten().any(|known| name.eq_ignore_ascii_case(known))
        || address.parse::<IpAddr>().is_ok()
}

fn operate(world: &mut World, request: &Request, path: &str) -> Result<Response, ControlError> {
    let ok = |body: Value| Ok(response::json(200, &body));
    let created = |body: Value| Ok(response::json(201, &body));
    let done = Ok(response::empty(204));
    match (request.processed_method().as_str(), path) {
        ("GET", "") => ok(contents()),
        ("GET", "environment") => ok(match Form::of_query(request).get("account") {
            Some(id) => environment(world, id)?,
            None => Credentials::of(world).environment().into_iter().collect(),
        }),
        ("GET", "clients") => {
            let clients = world.lwa.clients.iter().map(RegisteredClient::to_json);
            ok(json!({ "clients": clients.collect::<Value>() }))
        }
        ("GET", "accounts") => {
            let accounts = world.accounts.iter().map(|account| {
                let (id, name) = (account.id(), &account.profile.name);
                json!({ "id": id, "name": name, "refresh_token": world.refresh_token(id) })
            });
            ok(json!({ "accounts": accounts.collect::<Value>() }))
        }
        ("POST", "accounts") => {
            let NewAccount { name, tier, market } = read(request, "an account")?;
            let mut profile = Profile::new(&name);
            profile.tier = tier.unwrap_or(profile.tier);
            profile.market = market.unwrap_or(profile.market);
            let id = world.add_account(profile);
            created(json!({ "id": id, "environment": environment(world, &id)? }))
        }
        ("GET", "tracks") => ok(json!({ "tracks": world.catalogue().added() })),
        ("POST", "tracks") => {
            let track: NewTrack = read(request, "a track")?;
            let id = world.insert_track(track).map_err(|error| invalid("Invalid track", error))?;
            created(json!({ "id": id }))
        }
        ("GET", "journal") => ok(json!({ "requests": world.journal.iter().collect::<Vec<_>>() })),
        ("DELETE", "journal") => {
            world.journal.clear();
            done
        }
        ("GET", "faults") => {
            let faults = world.faults.rules.iter().map(|(number, rule)| {
                json!({ "number": number, "triggered": rule.triggered, "fault": rule.fault })
            });
            ok(json!({ "faults": faults.collect::<Value>() }))
        }
        ("POST", "faults") => {
            let number = world.faults.add(read(request, "a fault")?);
            created(json!({ "number": number.map_err(|error| (400, format!("{error}.")))? }))
        }
        ("DELETE", "faults") => {
            world.faults.rules.clear();
            done
        }
        ("DELETE", path) if path.starts_with("faults/") => {
            let number = path["faults/".len()..].parse().ok();
            match number.and_then(|number: u64| world.faults.rules.remove(&number)) {
                Some(_) => done,
                None => Err((404, "No fault has this number.".to_owned())),
            }
        }
        ("GET", "clock") => ok(clock(world)),
        ("POST", "clock") => {
            let Advance { advance_seconds } = read(request, "an advance of the clock")?;
            world.clock.advance(Duration::from_secs(advance_seconds));
            ok(clock(world))
        }
        ("GET", "state") => Ok(response::with_body(200, "application/json", world.to_json())),
        ("PUT", "state") => {
            let text = String::from_utf8_lossy(request.body());
            world.replace_by(&text).map_err(|reason| invalid("Invalid state", reason))?;
            done
        }
        ("POST", "reset") => {
            world.reset();
            done
        }
        _ => Err((404, "Unknown method or path. GET /sandbox lists the requests.".to_owned())),
    }
}

fn contents() -> Value {
    json!({
        "GET /sandbox/environment": "returns the environment variables of a client; ?account={id} selects an account",
        "GET /sandbox/clients": "returns the client IDs and their return URLs",
        "GET /sandbox/accounts": "returns the accounts with their refresh tokens",
        "POST /sandbox/accounts": "adds an account, such as {\"name\": \"Kim Example\", \"tier\": \"PRIME\", \"market\": \"DE\"}",
        "GET /sandbox/tracks": "returns the added tracks",
        "POST /sandbox/tracks": "adds a track, such as {\"title\": \"Blue Window\", \"artists\": [\"Example Band\"], \"isrc\": \"QZABC2600001\"}",
        "GET /sandbox/journal": "returns the received requests with headers and bodies, without secrets",
        "DELETE /sandbox/journal": "removes all requests from the journal",
        "GET /sandbox/faults": "returns the faults, and how often each was triggered",
        "POST /sandbox/faults": "adds a fault, such as {\"on\": \"get_album\", \"nth\": 2, \"effect\": {\"status\": {\"status\": 503}}}",
        "DELETE /sandbox/faults": "removes all faults",
        "DELETE /sandbox/faults/{number}": "removes a fault",
        "GET /sandbox/clock": "returns the time",
        "POST /sandbox/clock": "advances the time, for instance by {\"advance_seconds\": 3600}",
        "GET /sandbox/state": "returns accounts, tokens and added tracks",
        "PUT /sandbox/state": "replaces accounts, tokens and added tracks by a state that GET returned",
        "POST /sandbox/reset": "restores the state of the start",
    })
}

/// The environment variables of a client of an account.
fn environment(world: &World, account: &str) -> Result<Value, ControlError> {
    let credentials = Credentials::of_account(world, account);
    let credentials = credentials.map_err(|error| (404, format!("{error}.")))?;
    Ok(credentials.environment().into_iter().collect())
}

fn clock(world: &World) -> Value {
    let now = world.clock.now();
    json!({ "now": now.iso(), "now_milliseconds": now.milliseconds() })
}

/// An account to add.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewAccount {
    name: String,
    tier: Option<Tier>,
    market: Option<String>,
}

/// An advance of the clock.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_seconds: u64,
}

/// Decodes the JSON body of a request.
fn read<T: DeserializeOwned>(request: &Request, what: &str) -> Result<T, ControlError> {
    let decoded = serde_json::from_slice(request.body());
    decoded.map_err(|error| invalid(&format!("The body is not {what}"), error))
}

fn invalid(what: &str, reason: impl Display) -> ControlError {
    (400, format!("{what}: {reason}."))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::settings::Settings;

    #[test]
    fn other_hosts_machines_and_browser_pages_are_rejected() {
        let allowed = "http://localhost:5173";
        let settings =
            Settings { tracks: 100, origins: vec![allowed.to_owned()], ..Settings::default() };
        let (mut local, mut remote) = (World::new(&settings), World::new(&settings));
        remote.settings.host = Some("sandbox".to_owned());
        let status = |world: &mut World, request: &Request| {
            let path = path_below(request.uri().path()).unwrap();
            respond(world, request, path).status().as_u16()
        };
        let (get, post) =
            (|| http::Request::get("/sandbox"), || http::Request::post("/sandbox/reset/"));
        let origin = "https://elsewhere.example";
        for (request, expected, with_host) in [
            (get().header("Host", "127.0.0.1:8080"), 200, 200),
            (get().header("Host", "[::1]:8080"), 200, 200),
            (get().header("Host", "[::1]"), 200, 200),
            (get().header("Host", "LocalHost"), 200, 200),
            (get().header("Host", "localhost:8080"), 200, 200),
            (get().header("Host", "elsewhere.example:8080"), 403, 403),
            (get().header("Host", "localhost.elsewhere.example"), 403, 403),
            (get().header("Host", "127.0.0.1.elsewhere.example:80"), 403, 403),
            (get().header("Host", ""), 403, 403),
            (get().header("Origin", origin), 200, 200),
            (get().extension(FromOtherMachine), 403, 200),
            (get().header("Host", "Sandbox:8080"), 403, 200),
            (post(), 204, 204),
            (post().header("Origin", allowed), 204, 204),
            (post().header("Origin", origin), 403, 403),
            (post().extension(FromOtherMachine), 403, 204),
        ] {
            let request = request.body(Bytes::new()).unwrap();
            assert_eq!(status(&mut local, &request), expected, "{request:?}");
            assert_eq!(status(&mut remote, &request), with_host, "{request:?}");
        }
    }
}
