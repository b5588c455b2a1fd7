//! Applies faults to a request and to its response.

use std::{mem::take, time::Duration};

use http::header::{CONTENT_TYPE, RETRY_AFTER};

use super::{Effect, Fault, json};
use crate::{
    form::Form,
    lwa::{self, Endpoint, OauthError},
    request::{Request, RequestExt as _},
    response::{self, Abort, ConnectionFault, Response, with_header},
    v1::ErrorResponse,
    world::World,
};

/// Responds to a request with the effects of faults, and returns the numbers of those that were triggered.
///
/// `endpoint` is that of Login with Amazon, if the request is for one. `process` responds without faults.
pub(crate) fn apply(
    world: &mut World,
    request: &Request,
    endpoint: Option<Endpoint>,
    faults: &[(u64, Fault)],
    process: impl FnOnce(&mut World) -> Response,
) -> (Response, Vec<u64>) {
    let mut triggered = Vec::new();
    for (number, fault) in faults {
        if revoke(world, request, &fault.effect) {
            triggered.push(*number);
        }
    }
    let error_response = faults.iter().find_map(|(number, fault)| {
        let response = error_response(world, request, endpoint, &fault.effect)?;
        Some((*number, fault.after_processing, response))
    });
    let mut response = match error_response {
        Some((number, after_processing, response)) => {
            triggered.push(number);
            if after_processing {
                process(world);
            }
            response
        }
        None => process(world),
    };
    let mut connection = ConnectionFault::default();
    for (number, fault) in faults {
        if change(&mut response, &mut connection, &fault.effect) {
            triggered.push(*number);
        }
    }
    if connection != ConnectionFault::default() {
        response.extensions_mut().insert(connection);
    }
    triggered.sort_unstable();
    (response, triggered)
}

/// Revokes tokens before the request is processed. Returns `true` if a token was valid.
fn revoke(world: &mut World, request: &Request, effect: &Effect) -> bool {
    let form = Form::of_body(request);
    match (effect, form.get("refresh_token").or_else(|| request.bearer())) {
        (Effect::RevokeToken, Some(token)) => world.grants.revoke(token),
        (Effect::RevokeLogin, Some(token)) => world.grants.revoke_login_of(token),
        _ => false,
    }
}

/// Returns the response of an effect that replaces the response of the operation.
fn error_response(
    world: &mut World,
    request: &Request,
    endpoint: Option<Endpoint>,
    effect: &Effect,
) -> Option<Response> {
    Some(match effect {
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
            match retry_after {
                Some(seconds) => with_header(response, RETRY_AFTER, &seconds.to_string()),
                None => response,
            }
        }
        Effect::OauthError { status, error, description } => {
            let error = OauthError::fault(*status, error, description.as_deref());
            match endpoint {
                Some(Endpoint::Authorize | Endpoint::CodePage) => {
                    lwa::redirect_with_error(world, request, &error)
                }
                _ => error.response(world),
            }
        }
        Effect::Response { status, content_type, body } => {
            response::with_body(*status, content_type, body.clone())
        }
        _ => return None,
    })
}

/// Changes the response or its connection. Returns `true` if there was something to change.
fn change(response: &mut Response, connection: &mut ConnectionFault, effect: &Effect) -> bool {
    let body = response.body_mut();
    match effect {
        Effect::Latency { milliseconds } => {
            connection.delay =
                connection.delay.saturating_add(Duration::from_millis(*milliseconds));
            return *milliseconds > 0;
        }
        Effect::NoResponse => connection.abort = Some(Abort::NoResponse),
        _ if body.is_empty() => return false,
        Effect::CutBody => connection.abort = Some(Abort::CutBody),
        Effect::StalledBody => connection.abort = Some(Abort::StalledBody),
        Effect::MalformedJson => body.truncate(body.len() / 2),
        Effect::ContentType { value } => {
            *response = with_header(take(response), CONTENT_TYPE, value);
        }
        effect => return json::change(body, effect),
    }
    true
}

/// The usual code of the Web API for a status. The code of a 503 is not known.
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

/// The usual code of Login with Amazon for a status. The code of a 429 is not known.
fn oauth_code(status: u16) -> &'static str {
    match status {
        401 => "invalid_client",
        429 | 503 => "temporarily_unavailable",
        500.. => "server_error",
        _ => "invalid_request",
    }
}
