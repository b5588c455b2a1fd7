//! The page where a customer types the code that a device shows.
//!
//! Its first form has the field `user_code`. The consent page follows.

use super::{
    consent_page::{self, ConsentDecision},
    device::normalized,
    page::page,
    state::{ConsentRequest, DeviceDecision, Pair},
};
use crate::{
    form::Form,
    request::Request,
    response::{self, Response},
    world::World,
};

const PATH: &str = "/code";

/// Asks for the code.
pub(super) fn show() -> Response {
    ask_for_code(200, "")
}

/// Takes the code, or the decision that follows it.
pub(super) fn submit(world: &mut World, request: &Request) -> Response {
    let form = Form::of_body(request);
    if form.get("consent").is_some() {
        return decide(world, &form);
    }
    let user_code = normalized(form.get("user_code").unwrap_or_default());
    let now = world.clock.now();
    let waiting = world
        .lwa
        .pairs
        .find_mut(now, |pair| pair.user_code == user_code && pair.decision.is_none());
    let Some((client_id, scopes)) =
        waiting.map(|pair| (pair.client_id.clone(), pair.scopes.clone()))
    else {
        return ask_for_code(400, "<p>This code is not valid, or not any more.</p>");
    };
    let consent = world.lwa.request_consent(ConsentRequest::Device { user_code }, now);
    match world.lwa.client(&client_id) {
        Some(client) => consent_page::show(&world.accounts, client, &scopes, &consent, PATH),
        None => response::empty(404),
    }
}

fn decide(world: &mut World, form: &Form) -> Response {
    let decision = consent_page::read(world, form);
    let Some(ConsentDecision { request: ConsentRequest::Device { user_code }, account }) = decision
    else {
        return ask_for_code(400, "<p>This page was used or has expired.</p>");
    };
    let now = world.clock.now();
    let waits = |pair: &Pair| pair.user_code == user_code && pair.decision.is_none();
    let Some(pair) = world.lwa.pairs.find_mut(now, waits) else {
        return ask_for_code(400, "<p>This code is not valid any more.</p>");
    };
    let is_allowed = account.is_some();
    pair.decision =
        Some(account.map_or(DeviceDecision::Denied, |account| DeviceDecision::Allowed { account }));
    let title = if is_allowed { "The device is logged in" } else { "The device is not logged in" };
    page(200, title, "<p>You can close this page.</p>")
}

/// The form for the code. `message` is HTML already.
fn ask_for_code(status: u16, message: &str) -> Response {
    let body = format!(
        "{message}<form method=\"post\" action=\"{PATH}\">\n\
         <p><label>Type the code that your device shows:<br>\n\
         <input type=\"text\" name=\"user_code\" autocomplete=\"off\" autocapitalize=\"characters\" \
         maxlength=\"20\" required autofocus></label></p>\n\
         <p><button class=\"yes\">Continue</button></p>\n</form>"
    );
    page(status, "Register your device", &body)
}
