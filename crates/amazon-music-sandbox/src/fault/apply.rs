//! What a fault does to a request and to its answer.

use std::time::Duration;

use super::{Effect, json as change, rules::Happening};
use crate::{
    lwa::{self, Endpoint, Form, OauthRefusal},
    server::{End, Incoming, Outgoing},
    v1::Refusal,
    world::World,
};

/// Answers a request with what is to happen to it, and gives the numbers of the faults that did. `carry_out` is how
/// it is answered otherwise.
pub(crate) fn apply(
    world: &mut World,
    incoming: &Incoming,
    happening: &[Happening],
    carry_out: impl FnOnce(&mut World) -> Outgoing,
) -> (Outgoing, Vec<u64>) {
    let mut happened = Vec::new();
    for fault in happening {
        if before(world, incoming, &fault.effect) {
            happened.push(fault.number);
        }
    }
    let refusal =
        happening.iter().find_map(|fault| Some((fault, instead(world, incoming, &fault.effect)?)));
    let mut outgoing = match refusal {
        Some((fault, refusal)) => {
            happened.push(fault.number);
            if fault.carried_out {
                carry_out(world);
            }
            refusal
        }
        None => carry_out(world),
    };
    for fault in happening {
        if after(&mut outgoing, &fault.effect) {
            happened.push(fault.number);
        }
    }
    happened.sort_unstable();
    (outgoing, happened)
}

/// Does what comes before the request is carried out. Says whether there was something to do, as `after` does.
fn before(world: &mut World, incoming: &Incoming, effect: &Effect) -> bool {
    if !matches!(effect, Effect::EndToken | Effect::EndLogin) {
        return false;
    }
    let form = Form::of_body(incoming);
    let bearer = incoming.find_header("Authorization").and_then(|header| header.split_once(' '));
    let bearer = bearer.map(|(_, token)| token.trim());
    let Some(token) = form.get("refresh_token").or(bearer) else { return false };
    if *effect == Effect::EndToken {
        world.grants.end(token)
    } else {
        world.grants.end_login_of(token)
    }
}

fn instead(world: &mut World, incoming: &Incoming, effect: &Effect) -> Option<Outgoing> {
    let endpoint = Endpoint::at(&incoming.path);
    match effect {
        Effect::Status { status, code, retry_after, html } => {
            let refusal = match endpoint {
                _ if *html => {
                    let page = format!("<html><body><h1>{status}</h1></body></html>\n");
                    Outgoing::html(*status, page)
                }
                Some(_) => OauthRefusal::fault(*status, oauth_code(*status), None).outgoing(world),
                None => {
                    world.refusals += 1;
                    let code = code.as_deref().unwrap_or(web_code(*status));
                    let refusal = Refusal::fault(*status, code);
                    refusal.outgoing(world.catalogue.seed(), world.refusals)
                }
            };
            Some(match retry_after {
                Some(seconds) => refusal.header("Retry-After", seconds.to_string()),
                None => refusal,
            })
        }
        Effect::OauthError { status, error, description } => {
            let refusal = OauthRefusal::fault(*status, error, description.as_deref());
            Some(match endpoint {
                Some(Endpoint::Authorize | Endpoint::CodePage) => {
                    lwa::refuse_browser(world, incoming, &refusal)
                }
                _ => refusal.outgoing(world),
            })
        }
        Effect::Answer { status, content_type, body } => {
            let mut answer = Outgoing::empty(*status);
            if !content_type.is_empty() {
                answer = answer.header("Content-Type", content_type.as_str());
            }
            answer.body = body.clone().into_bytes();
            Some(answer)
        }
        _ => None,
    }
}

/// Changes the answer. Says whether there was something to change.
fn after(outgoing: &mut Outgoing, effect: &Effect) -> bool {
    let has_body = !outgoing.body.is_empty();
    match effect {
        Effect::Latency { milliseconds } => {
            let delay = &mut outgoing.delivery.delay;
            *delay = delay.saturating_add(Duration::from_millis(*milliseconds));
            *milliseconds > 0
        }
        Effect::NoAnswer => {
            outgoing.delivery.end = End::Unsent;
            true
        }
        Effect::CutBody if has_body => {
            outgoing.delivery.end = End::Cut;
            true
        }
        Effect::StalledBody if has_body => {
            outgoing.delivery.end = End::Stalled;
            true
        }
        Effect::MalformedJson => {
            outgoing.body.truncate(outgoing.body.len() / 2);
            has_body
        }
        Effect::ContentType { value } if has_body => {
            *outgoing = outgoing.clone().header("Content-Type", value.as_str());
            true
        }
        Effect::UnknownWord => change::rewrite(outgoing, change::unknown_word),
        Effect::NullItem => change::rewrite(outgoing, change::null_item),
        Effect::UndecodableItem => change::rewrite(outgoing, change::undecodable_item),
        Effect::UnknownFields => change::rewrite(outgoing, change::unknown_fields),
        Effect::TextNumbers => change::rewrite(outgoing, change::text_numbers),
        Effect::With { field, text } => change::rewrite(outgoing, |body| {
            if let Some(fields) = body.as_object_mut() {
                fields.insert(field.clone(), text.as_str().into());
            }
        }),
        Effect::Without { field } => change::rewrite(outgoing, |body| {
            if let Some(fields) = body.as_object_mut() {
                fields.remove(field);
            }
        }),
        Effect::CutBody
        | Effect::StalledBody
        | Effect::ContentType { .. }
        | Effect::Status { .. }
        | Effect::OauthError { .. }
        | Effect::Answer { .. }
        | Effect::EndToken
        | Effect::EndLogin => false,
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
