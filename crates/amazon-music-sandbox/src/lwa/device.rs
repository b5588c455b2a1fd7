//! Pairs of codes: one for the device, and one that the customer types elsewhere.

use std::time::Duration;

use serde_json::json;

use super::{
    client::ClientKind,
    error_response::{OauthError, success},
    state::{DeviceDecision, Pair},
};
use crate::{
    clock::Timestamp, form::Form, request::Request, response::Response, scopes, world::World,
};

/// Responds with a new pair.
pub(super) fn start(world: &mut World, request: &Request) -> Result<Response, OauthError> {
    let form = Form::of_body(request);
    if form.get("response_type") != Some("device_code") {
        return Err(OauthError::parameter("response_type"));
    }
    let id = form.get("client_id").ok_or(OauthError::parameter("client_id"))?;
    let client = world.lwa.client(id).ok_or(OauthError::CLIENT)?;
    if client.kind != ClientKind::Device {
        return Err(OauthError::NOT_ALLOWED);
    }
    let scopes = scopes::split(form.get("scope").ok_or(OauthError::parameter("scope"))?);
    if scopes.is_empty() || !scopes.iter().all(|scope| client.may_request(scope)) {
        return Err(OauthError::SCOPE);
    }
    let (device_code, user_code) = (world.grants.text(40), user_code(&world.grants.text(6)));
    let pair = Pair {
        user_code: user_code.clone(),
        client_id: id.to_owned(),
        scopes,
        decision: None,
        polled_at: None,
    };
    let now = world.clock.now();
    let lifetime = world.settings.device_code_lifetime;
    world.lwa.pairs.insert(&device_code, pair, now, lifetime);
    Ok(success(&json!({
        "user_code": user_code,
        "device_code": device_code,
        "verification_uri": format!("{}/code", world.base_url),
        "expires_in": lifetime.as_secs(),
        "interval": world.settings.device_interval.as_secs(),
    })))
}

/// Removes the pair of a device and returns it with the account, once its customer has allowed it.
pub(super) fn finish(world: &mut World, form: &Form) -> Result<(Pair, String), OauthError> {
    let device_code = form.get("device_code").ok_or(OauthError::parameter("device_code"))?;
    let user_code = form.get("user_code").ok_or(OauthError::parameter("user_code"))?;
    let (now, interval) = (world.clock.now(), world.settings.device_interval);
    let pair = world.lwa.pairs.get_mut(device_code, now);
    let pair = pair.filter(|pair| pair.user_code == user_code).ok_or(OauthError::CODE_PAIR)?;
    let Some(decision) = pair.decision.clone() else {
        let before = pair.polled_at.replace(now);
        return Err(match before {
            Some(before) if is_too_soon(before, now, interval) => OauthError::SLOW_DOWN,
            _ => OauthError::PENDING,
        });
    };
    let pair = world.lwa.pairs.remove(device_code, now).ok_or(OauthError::CODE_PAIR)?;
    match decision {
        DeviceDecision::Allowed { account } => Ok((pair, account)),
        DeviceDecision::Denied => Err(OauthError::DENIED),
    }
}

/// Tolerates a quarter of a second, so that a device that waits exactly the interval is not told to slow down.
fn is_too_soon(before: Timestamp, now: Timestamp, interval: Duration) -> bool {
    now.plus(Duration::from_millis(250)) < before.plus(interval)
}

/// A customer's code: capitals that are not mistaken for digits.
fn user_code(text: &str) -> String {
    const LETTERS: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";
    text.bytes().map(|byte| char::from(LETTERS[usize::from(byte) % 20])).collect()
}

/// The code that a customer typed, in the form in which it was issued.
pub(super) fn normalized(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase()
}
