//! Applies faults to a request and to its response.

use std::time::Duration;

use http::header::{CONTENT_TYPE, RETRY_AFTER};

use super::{Effect, json, rules::Trigger};
use crate::{
    form::Form,
    lwa::{self, Endpoint, OauthError},
    request::{Request, RequestExt as _},
    response::{self, Delivery, End, Response, with_header},
    v1::ErrorResponse,
    world::World,
};

/// Responds to a request with the effects of faults, and returns the numbers of the triggered faults.
///
/// `endpoint` is that of Login with Amazon, if the request is for one; `process` responds without faults.
pub(crate) fn apply(
    world: &mut World,
    request: &Request,
    endpoint: Option<Endpoint>,
    triggers: &[Trigger],
    process: impl FnOnce(&mut World) -> Response,
) -> (Response, Vec<u64>) {
    let mut triggered = Vec::new();
    for fault in triggers {
        if revoke(world, request, &fault.effect) {
            triggered.push(fault.number);
        }
    }
    let mut rejections = triggers.iter();
    let rejection = rejections
        .find_map(|fault| Some((fault, reject(world, request, endpoint, &fault.effect)?)));
    let mut response = match rejection {
        Some((fault, rejection)) => {
            triggered.push(fault.number);
            if fault.carried_out {
                process(world);
            }
            rejection
        }
        None => process(world),
    };
    let mut delivery = Delivery::default();
    for fault in triggers {
        if change(&mut response, &mut delivery, &fault.effect) {
            triggered.push(fault.number);
        }
    }
    if delivery != Delivery::default() {
        response.extensions_mut().insert(delivery);
    }
    triggered.sort_unstable();
    (response, triggered)
}

/// Revokes tokens before the request is processed. Returns `true` if there was something to revoke.
fn revoke(world: &mut World, request: &Request, effect: &Effect) -> bool {
    if !matches!(effect, Effect::RevokeToken | Effect::RevokeLogin) {
        return false;
    }
    let form = Form::of_body(request);
    let Some(token) = form.get("refresh_token").or_else(|| request.bearer()) else { return false };
    if *effect == Effect::RevokeToken {
        world.grants.revoke(token)
    } else {
        world.grants.revoke_login_of(token)
    }
}

/// The response that replaces the one of the operation, if the effect has one.
fn reject(
    world: &mut World,
    request: &Request,
    endpoint: Option<Endpoint>,
    effect: &Effect,
) -> Option<Response> {
    match effect {
        Effect::Status { status, code, retry_after, html } => {
            let response = match endpoint {
                _ if *html => {
                    let page = format!("<html><body><h1>{status}</h1></body></html>\n");
                    response::html(*status, page)
                }
                Some(_) => OauthError::fault(*status, oauth_code(*status), None).response(world),
                None => {
                    let code = code.as_deref().unwrap_or(web_code(*status));
                    ErrorResponse::fault(*status, code).response(world)
                }
            };
            Some(match retry_after {
                Some(seconds) => with_header(response, RETRY_AFTER, &seconds.to_string()),
                None => response,
            })
        }
        Effect::OauthError { status, error, description } => {
            let error = OauthError::fault(*status, error, description.as_deref());
            Some(match endpoint {
                Some(Endpoint::Authorize | Endpoint::CodePage) => {
                    lwa::redirect_with_error(world, request, &error)
                }
                _ => error.response(world),
            })
        }
        Effect::Response { status, content_type, body } => {
            Some(response::with_body(*status, content_type, body.clone()))
        }
        _ => None,
    }
}

/// Changes the response or its delivery. Returns `true` if there was something to change.
fn change(response: &mut Response, delivery: &mut Delivery, effect: &Effect) -> bool {
    let body = response.body_mut();
    let has_body = !body.is_empty();
    match effect {
        Effect::Latency { milliseconds } => {
            delivery.delay = delivery.delay.saturating_add(Duration::from_millis(*milliseconds));
            *milliseconds > 0
        }
        Effect::NoResponse => {
            delivery.end = End::Lost;
            true
        }
        Effect::CutBody if has_body => {
            delivery.end = End::Cut;
            true
        }
        Effect::StalledBody if has_body => {
            delivery.end = End::Stalled;
            true
        }
        Effect::MalformedJson => {
            body.truncate(body.len() / 2);
            has_body
        }
        Effect::ContentType { value } if has_body => {
            *response = with_header(std::mem::take(response), CONTENT_TYPE, value);
            true
        }
        Effect::UnknownValue => json::rewrite(body, json::unknown_value),
        Effect::NullItem => json::rewrite(body, json::null_item),
        Effect::UndecodableItem => json::rewrite(body, json::undecodable_item),
        Effect::UnknownFields => json::rewrite(body, json::unknown_fields),
        Effect::TextNumbers => json::rewrite(body, json::text_numbers),
        Effect::With { field, text } => json::rewrite(body, |body| {
            if let Some(fields) = body.as_object_mut() {
                fields.insert(field.clone(), text.as_str().into());
            }
        }),
        Effect::Without { field } => json::rewrite(body, |body| {
            if let Some(fields) = body.as_object_mut() {
                fields.remove(field);
            }
        }),
        Effect::CutBody
        | Effect::StalledBody
        | Effect::ContentType { .. }
        | Effect::Status { .. }
        | Effect::OauthError { .. }
        | Effect::Response { .. }
        | Effect::RevokeToken
        | Effect::RevokeLogin => false,
    }
}

/// The usual code of the Web API for a status. Which one goes with 503 is not known.
fn web_code(status: u16) -> &'static str {
    match status {
        401 => "INVALID_ACCESS_TOKEN",
        403 => "ACCESS_DENIED",
        404 => "RESOURCE_NOT_FOUND",
        422 => "MAX_CONCURRENCY_REACHED",
        429 => "THROTTLED",
        500.. => "INTERNAL",
        _ => "BAD_REQUEST",
    }
}

/// The usual code of Login with Amazon for a status. Which one goes with 429 is not known.
fn oauth_code(status: u16) -> &'static str {
    match status {
        401 => "invalid_client",
        429 | 503 => "temporarily_unavailable",
        500.. => "server_error",
        _ => "invalid_request",
    }
}
