//! Logins of devices: pairs of codes, and the page where the user types the user code.
//!
//! The first form of the page has the field `user_code`. The consent page follows.

use std::time::Duration;

use serde_json::json;

use super::{
    client::ClientKind,
    consent_page::{self, ConsentDecision},
    error_response::{OauthError, success},
    page::page,
    state::{ConsentRequest, Pair},
};
use crate::{
    clock::Timestamp, form::Form, request::Request, response::Response, scopes, world::World,
};

/// The path of the page.
const PATH: &str = "/code";

/// Responds with a new pair.
pub(super) fn create_pair(world: &mut World, request: &Request) -> Result<Response, OauthError> {
    let form = Form::of_body(request);
    form.repeated().map_or(Ok(()), |name| Err(OauthError::parameter(name)))?;
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
    let body = json!({
        "user_code": user_code,
        "device_code": device_code,
        "verification_uri": format!("{}{PATH}", world.base_url),
        "expires_in": world.settings.device_code_lifetime.as_secs(),
        "interval": world.settings.device_interval.as_secs(),
    });
    let client_id = id.to_owned();
    let pair = Pair { user_code, client_id, scopes, decision: None, polled_at: None };
    let lifetime = world.settings.device_code_lifetime;
    world.lwa.pairs.insert(&device_code, pair, world.clock.now(), lifetime);
    Ok(success(&body))
}

/// Removes the pair of a device, and returns it with the ID of the account that allowed the login.
pub(super) fn finish(world: &mut World, form: &Form) -> Result<(Pair, String), OauthError> {
    let device_code = form.get("device_code").ok_or(OauthError::parameter("device_code"))?;
    let user_code = form.get("user_code").ok_or(OauthError::parameter("user_code"))?;
    let (now, interval) = (world.clock.now(), world.settings.device_interval);
    let is_sent =
        |(code, pair): &(&str, &mut Pair)| *code == device_code && pair.user_code == user_code;
    let pair = world.lwa.pairs.iter_mut(now).find(is_sent);
    let (_, pair) = pair.ok_or(OauthError::CODE_PAIR)?;
    let Some(decision) = pair.decision.clone() else {
        let before = pair.polled_at.replace(now);
        let is_too_soon = before.is_some_and(|before| is_too_soon(before, now, interval));
        return Err(if is_too_soon { OauthError::SLOW_DOWN } else { OauthError::PENDING });
    };
    let pair = world.lwa.pairs.remove(device_code, now).ok_or(OauthError::CODE_PAIR)?;
    Ok((pair, decision?))
}

/// Tolerates a quarter of a second, so that a device that waits exactly the interval is not told to slow down.
fn is_too_soon(before: Timestamp, now: Timestamp, interval: Duration) -> bool {
    now.plus(Duration::from_millis(250)) < before.plus(interval)
}

/// A user code of capitals that are not mistaken for digits.
fn user_code(text: &str) -> String {
    const LETTERS: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";
    text.bytes().map(|byte| char::from(LETTERS[usize::from(byte) % 20])).collect()
}

/// Responds to a form of the page: the user code, or the decision on the consent page.
pub(super) fn submit(world: &mut World, request: &Request) -> Response {
    let form = Form::of_body(request);
    if form.get("consent").is_some() {
        return decide(world, &form);
    }
    let typed = form.get("user_code").unwrap_or_default().chars();
    let user_code = typed.filter(char::is_ascii_alphanumeric).collect::<String>();
    let user_code = user_code.to_ascii_uppercase();
    let Some(pair) = undecided(world, &user_code) else {
        return code_page(400, "<p>This code is invalid or has expired.</p>");
    };
    let (client_id, scopes) = (pair.client_id.clone(), pair.scopes.clone());
    let request = ConsentRequest::Device { user_code };
    consent_page::show(world, request, &client_id, &scopes, PATH)
}

fn decide(world: &mut World, form: &Form) -> Response {
    let decision = consent_page::read(world, form);
    let Some(ConsentDecision { request: ConsentRequest::Device { user_code }, account }) = decision
    else {
        return code_page(400, "<p>This page was used or has expired.</p>");
    };
    let Some(pair) = undecided(world, &user_code) else {
        return code_page(400, "<p>This code has expired.</p>");
    };
    let title =
        if account.is_some() { "The device is logged in" } else { "The device is not logged in" };
    pair.decision = Some(account.ok_or(OauthError::DENIED));
    page(200, title, "<p>You can close this page.</p>")
}

/// The pair of a user code, unless its user has decided.
fn undecided<'a>(world: &'a mut World, user_code: &str) -> Option<&'a mut Pair> {
    let mut pairs = world.lwa.pairs.iter_mut(world.clock.now()).map(|(_, pair)| pair);
    pairs.find(|pair| pair.user_code == user_code && pair.decision.is_none())
}

/// The page with the form for the user code. `message` is HTML.
pub(super) fn code_page(status: u16, message: &str) -> Response {
    let body = format!(
        "{message}<form method=\"post\" action=\"{PATH}\">\n\
         <p><label>Type the code that your device shows:<br>\n\
         <input type=\"text\" name=\"user_code\" autocomplete=\"off\" autocapitalize=\"characters\" \
         maxlength=\"20\" required autofocus></label></p>\n\
         <p><button class=\"yes\">Continue</button></p>\n</form>"
    );
    page(status, "Register your device", &body)
}
