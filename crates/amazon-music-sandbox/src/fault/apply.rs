//! What a fault does to a request and to its answer.

use std::time::Duration;

use super::{Effect, json as change, rules::Happening};
use crate::{
    lwa::{self, Endpoint, Form, OauthRefusal},
    server::{End, Incoming, Outgoing},
    v1::Refusal,
    world::World,
};

/// Answers a request with what happens to it. `carry_out` is how it is answered otherwise.
pub(crate) fn apply(
    world: &mut World,
    incoming: &Incoming,
    happening: &Happening,
    carry_out: impl FnOnce(&mut World) -> Outgoing,
) -> Outgoing {
    let effects = &happening.effects;
    for effect in effects {
        before(world, incoming, effect);
    }
    let refusal = effects.iter().find_map(|effect| instead(world, incoming, effect));
    let mut outgoing = refusal.unwrap_or_else(|| carry_out(world));
    for effect in effects {
        after(&mut outgoing, effect);
    }
    outgoing
}

fn before(world: &mut World, incoming: &Incoming, effect: &Effect) {
    if !matches!(effect, Effect::EndToken | Effect::EndLogin) {
        return;
    }
    let form = Form::of_body(incoming);
    let bearer = incoming.find_header("Authorization").and_then(|header| header.split_once(' '));
    let bearer = bearer.map(|(_, token)| token.trim());
    let Some(token) = form.get("refresh_token").or(bearer) else { return };
    if *effect == Effect::EndToken {
        world.grants.end(token);
    } else {
        world.grants.end_login_of(token);
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

fn after(outgoing: &mut Outgoing, effect: &Effect) {
    match effect {
        Effect::Latency { milliseconds } => {
            let delay = &mut outgoing.delivery.delay;
            *delay = delay.saturating_add(Duration::from_millis(*milliseconds));
        }
        Effect::CutBody => outgoing.delivery.end = End::Cut,
        Effect::StalledBody => outgoing.delivery.end = End::Stalled,
        Effect::MalformedJson => outgoing.body.truncate(outgoing.body.len() / 2),
        Effect::ContentType { value } => {
            *outgoing = outgoing.clone().header("Content-Type", value.as_str());
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
        Effect::Status { .. }
        | Effect::OauthError { .. }
        | Effect::Answer { .. }
        | Effect::EndToken
        | Effect::EndLogin => {}
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
