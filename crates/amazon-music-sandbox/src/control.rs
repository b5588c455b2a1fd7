//! The control endpoint: what tests in other languages, and people with curl, do to a sandbox.
//!
//! Everything is JSON, below `/sandbox`. The README lists it. Only this machine is answered, and nothing changes at
//! the word of a page in a browser: such requests carry an `Origin`. Nor can a page read by making its own name lead
//! here (DNS rebinding), since that name stands in the `Host`. It protects against accidents rather than
//! attacks, for nothing here is worth one.

use std::{net::IpAddr, time::Duration};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    credentials::Credentials,
    fault::Fault,
    journal::Recorded,
    lwa::RegisteredClient,
    server::{Incoming, Outgoing},
    world::World,
};

const ROOT: &str = "/sandbox";

/// Whether a request is for the control endpoint.
pub(crate) fn is_meant(incoming: &Incoming) -> bool {
    incoming.path.strip_prefix(ROOT).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Answers a request to the control endpoint.
pub(crate) fn answer(world: &mut World, incoming: &Incoming) -> Outgoing {
    let is_read = incoming.method == "GET";
    let is_of_page = !is_read && incoming.find_header("Origin").is_some();
    if incoming.is_foreign || is_of_page || !incoming.find_header("Host").is_none_or(is_here) {
        return refuse(403, "Only this machine is answered, and no page in a browser.");
    }
    let place = incoming.path[ROOT.len()..].trim_matches('/');
    match (incoming.method.as_str(), place) {
        ("GET", "") => Outgoing::json(200, &contents()),
        ("GET", "environment") => {
            let credentials = Credentials::of(world);
            let variables = credentials.environment().into_iter();
            let variables = variables.map(|(name, value)| (name.into(), value.into()));
            Outgoing::json(200, &Value::Object(variables.collect()))
        }
        ("GET", "clients") => {
            let clients = world.lwa.clients().iter().map(RegisteredClient::to_json);
            Outgoing::json(200, &json!({ "clients": clients.collect::<Vec<_>>() }))
        }
        ("GET", "journal") => {
            let requests: Vec<&Recorded> = world.journal.iter().collect();
            Outgoing::json(200, &json!({ "requests": requests }))
        }
        ("DELETE", "journal") => {
            world.journal.clear();
            Outgoing::empty(204)
        }
        ("GET", "faults") => Outgoing::json(200, &faults(world)),
        ("POST", "faults") => add_fault(world, incoming),
        ("DELETE", "faults") => {
            world.faults.clear();
            Outgoing::empty(204)
        }
        ("GET", "clock") => Outgoing::json(200, &clock(world)),
        ("POST", "clock") => advance(world, incoming),
        ("GET", "state") => {
            let state = Outgoing::json(200, &Value::Null);
            Outgoing { body: world.to_json().into_bytes(), ..state }
        }
        ("PUT", "state") => put_state(world, incoming),
        ("POST", "reset") => {
            world.reset();
            Outgoing::empty(204)
        }
        ("DELETE", place) => match place.strip_prefix("faults/").map(str::parse) {
            Some(Ok(number)) if world.faults.remove(number) => Outgoing::empty(204),
            _ => refuse(404, "There is nothing here to delete."),
        },
        _ => refuse(404, "There is nothing here. GET /sandbox lists what there is."),
    }
}

/// Whether a host is an address or `localhost`. Other names may lead anywhere tomorrow.
fn is_here(host: &str) -> bool {
    let port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let name = host.rsplit_once(':').filter(|split| port(split.1)).map_or(host, |split| split.0);
    let address = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    name.eq_ignore_ascii_case("localhost") || address.parse::<IpAddr>().is_ok()
}

fn contents() -> Value {
    json!({
        "GET /sandbox/environment": "credentials, as variables of the environment",
        "GET /sandbox/clients": "client IDs by their kind, and where each may come back to",
        "GET /sandbox/journal": "the requests so far, with headers and bodies and without secrets",
        "DELETE /sandbox/journal": "forgets them",
        "GET /sandbox/faults": "the faults, and how often each has happened",
        "POST /sandbox/faults": "adds a fault, such as {\"on\": \"get_album\", \"nth\": 2, \"effect\": {\"status\": {\"status\": 503}}}",
        "DELETE /sandbox/faults": "removes all faults",
        "DELETE /sandbox/faults/{number}": "removes one",
        "GET /sandbox/clock": "the time",
        "POST /sandbox/clock": "moves it: {\"advance_seconds\": 3600}",
        "GET /sandbox/state": "accounts and tokens",
        "PUT /sandbox/state": "puts them back",
        "POST /sandbox/reset": "everything as at the start",
    })
}

fn faults(world: &World) -> Value {
    let faults = world.faults.iter().map(
        |rule| json!({ "number": rule.number, "happened": rule.happened, "fault": rule.fault }),
    );
    json!({ "faults": faults.collect::<Vec<_>>() })
}

fn add_fault(world: &mut World, incoming: &Incoming) -> Outgoing {
    let fault: Fault = match serde_json::from_slice(&incoming.body) {
        Ok(fault) => fault,
        Err(why) => return refuse(400, &format!("This is no fault: {why}.")),
    };
    match world.faults.add(fault) {
        Ok(number) => Outgoing::json(201, &json!({ "number": number })),
        Err(why) => refuse(400, &format!("{why}.")),
    }
}

/// How far the clock is moved.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_seconds: u64,
}

fn advance(world: &mut World, incoming: &Incoming) -> Outgoing {
    match serde_json::from_slice(&incoming.body) {
        Ok(Advance { advance_seconds }) => {
            world.clock.advance(Duration::from_secs(advance_seconds));
            Outgoing::json(200, &clock(world))
        }
        Err(why) => refuse(400, &format!("This moves no clock: {why}.")),
    }
}

fn clock(world: &World) -> Value {
    let now = world.clock.now();
    json!({ "now": now.iso(), "now_milliseconds": now.milliseconds() })
}

fn put_state(world: &mut World, incoming: &Incoming) -> Outgoing {
    let text = String::from_utf8_lossy(&incoming.body);
    match world.read_json(&text) {
        Ok(()) => Outgoing::empty(204),
        Err(why) => refuse(400, &format!("This state cannot be used: {why}.")),
    }
}

fn refuse(status: u16, message: &str) -> Outgoing {
    Outgoing::json(status, &json!({ "error": message }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    #[test]
    fn a_name_that_somebody_else_has_led_here_is_not_answered() {
        let mut world = World::new(&Settings { tracks: 100, ..Settings::default() });
        for (host, status) in [
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
            let asked = Incoming::new("GET", "/sandbox/state").header("Host", host);
            assert_eq!(answer(&mut world, &asked).status(), status, "{host}");
        }
    }

    #[test]
    fn other_machines_are_not_answered() {
        let mut world = World::new(&Settings { tracks: 100, ..Settings::default() });
        for (method, place) in [("GET", "/sandbox/state"), ("POST", "/sandbox/reset")] {
            let foreign = Incoming { is_foreign: true, ..Incoming::new(method, place) };
            assert_eq!(answer(&mut world, &foreign).status(), 403);
            assert!(answer(&mut world, &Incoming::new(method, place)).status() < 300);
        }
    }

    #[test]
    fn only_what_is_below_its_path_is_meant() {
        for (path, meant) in [("/sandbox", true), ("/sandbox/x", true), ("/sandboxes", false)] {
            assert_eq!(is_meant(&Incoming::new("GET", path)), meant, "{path}");
        }
    }
}
