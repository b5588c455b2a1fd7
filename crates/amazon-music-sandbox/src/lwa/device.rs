//! Pairs of codes: one that a device keeps, and one that the customer types elsewhere.

use std::time::Duration;

use serde_json::json;

use super::{Form, OauthRefusal, client::Kind, scopes, success};
use crate::{
    clock::Timestamp,
    server::{Incoming, Outgoing},
    world::World,
};

/// A pair of codes that waits for its customer. It is kept under the device's code.
pub(super) struct Pair {
    pub(super) user_code: String,
    pub(super) client_id: String,
    pub(super) scopes: Vec<String>,
    pub(super) decision: Option<Decided>,
    /// When the device asked last.
    asked_at: Option<Timestamp>,
}

/// What the customer decided.
#[derive(Clone)]
pub(super) enum Decided {
    Allowed { account: String },
    Denied,
}

/// Answers with a new pair.
pub(super) fn start(world: &mut World, incoming: &Incoming) -> Result<Outgoing, OauthRefusal> {
    let form = Form::of_body(incoming);
    if form.get("response_type") != Some("device_code") {
        return Err(OauthRefusal::parameter("response_type"));
    }
    let id = form.get("client_id").ok_or(OauthRefusal::parameter("client_id"))?;
    let client = world.lwa.client(id).ok_or(OauthRefusal::CLIENT)?;
    if client.kind() != Kind::Device {
        return Err(OauthRefusal::NOT_ALLOWED);
    }
    let scopes = scopes::split(form.get("scope").ok_or(OauthRefusal::parameter("scope"))?);
    if scopes.is_empty() || !scopes.iter().all(|scope| client.may_ask_for(scope)) {
        return Err(OauthRefusal::SCOPE);
    }
    let (device_code, user_code) = (world.grants.text(40), user_code(&world.grants.text(6)));
    let pair = Pair {
        user_code: user_code.clone(),
        client_id: id.to_owned(),
        scopes,
        decision: None,
        asked_at: None,
    };
    let now = world.clock.now();
    let lifetime = world.lwa.pair_lifetime;
    world.lwa.pairs.put(&device_code, pair, now, lifetime);
    Ok(success(&json!({
        "user_code": user_code,
        "device_code": device_code,
        "verification_uri": format!("{}/code", world.base_url),
        "expires_in": lifetime.as_secs(),
        "interval": world.lwa.pair_interval.as_secs(),
    })))
}

/// The pair that a device asks about, once its customer has agreed. It is used up then.
pub(super) fn finish(world: &mut World, form: &Form) -> Result<(Pair, String), OauthRefusal> {
    let device_code = form.get("device_code").ok_or(OauthRefusal::parameter("device_code"))?;
    let user_code = form.get("user_code").ok_or(OauthRefusal::parameter("user_code"))?;
    let (now, interval) = (world.clock.now(), world.lwa.pair_interval);
    let pair = world.lwa.pairs.get_mut(device_code, now);
    let pair = pair.filter(|pair| pair.user_code == user_code).ok_or(OauthRefusal::CODE_PAIR)?;
    let Some(decided) = pair.decision.clone() else {
        let before = pair.asked_at.replace(now);
        return Err(match before {
            Some(before) if is_too_soon(before, now, interval) => OauthRefusal::SLOW_DOWN,
            _ => OauthRefusal::PENDING,
        });
    };
    let pair = world.lwa.pairs.take(device_code, now).ok_or(OauthRefusal::CODE_PAIR)?;
    match decided {
        Decided::Allowed { account } => Ok((pair, account)),
        Decided::Denied => Err(OauthRefusal::DENIED),
    }
}

/// A quarter of a second is let pass, so that a device that waits exactly long enough is never told to slow down.
fn is_too_soon(before: Timestamp, now: Timestamp, interval: Duration) -> bool {
    now.plus(Duration::from_millis(250)) < before.plus(interval)
}

/// The customer's code that has the form of another text: capitals that are not mistaken for digits.
fn user_code(text: &str) -> String {
    const LETTERS: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";
    text.bytes().map(|byte| char::from(LETTERS[usize::from(byte) % 20])).collect()
}

/// A code as a customer typed it, the way it was given out.
pub(super) fn typed(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase()
}
