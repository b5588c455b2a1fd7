//! What is checked before an operation runs: who calls, what they may do, and the limits of the table.

use amazon_music_api::Location;
use percent_encoding::percent_decode_str;

use super::{Call, Refusal, playlists::FORM, render::Render, route::Route};
use crate::{server::Incoming, world::World};

/// Checks a request, in this order: token, API key, account, scope, parameters.
pub(super) fn check<'a>(
    world: &'a mut World,
    incoming: &'a Incoming,
    route: Route<'a>,
) -> Result<Call<'a>, Refusal> {
    let now = world.clock.now();
    let grant = world.grants.find(bearer(incoming)?, now).ok_or(Refusal::INVALID_ACCESS_TOKEN)?;
    let api_key = incoming.find_header("x-api-key").ok_or(Refusal::NO_X_API_KEY)?;
    if api_key != grant.login.security_profile {
        return Err(Refusal::INVALID_CLIENT_ID);
    }
    let mut accounts = world.accounts.iter();
    let me = accounts.position(|account| account.id() == grant.login.account);
    let me =
        me.filter(|me| world.accounts[*me].profile.has_music).ok_or(Refusal::NO_MUSIC_ACCOUNT)?;
    let alternatives = route.operation.scopes;
    let covered = |scopes: &&[&str]| scopes.iter().all(|scope| grant.covers(scope));
    if !alternatives.iter().any(covered) {
        return Err(Refusal::missing_scope(&alternatives.concat()));
    }
    let market = world.accounts[me].profile.market.clone();
    let call = Call {
        render: Render::new(&world.catalogue, market, incoming.find_header("amzn-image-style")),
        catalogue: &world.catalogue,
        accounts: &mut world.accounts,
        me,
        now,
        incoming,
        operation: route.operation,
        path: route.parameters,
        query: pairs(&incoming.query)?,
    };
    check_parameters(&call)?;
    check_media_type(&call)?;
    Ok(call)
}

/// The service's pages want JSON to be called so, and show one form. What it does with anything else is not known.
fn check_media_type(call: &Call<'_>) -> Result<(), Refusal> {
    let incoming = call.incoming;
    let is_form = call.operation.id == "update_playlist" && incoming.has_media_type(FORM);
    let is_unread = !call.operation.has_body || incoming.body.is_empty();
    if is_unread || is_form || incoming.has_media_type("application/json") {
        return Ok(());
    }
    Err(Refusal::bad_request("The Content-Type of the body must be application/json."))
}

/// The bearer token of a request.
fn bearer(incoming: &Incoming) -> Result<&str, Refusal> {
    let header = incoming.find_header("Authorization").ok_or(Refusal::NO_ACCESS_TOKEN)?;
    let (kind, token) = header.split_once(' ').unwrap_or((header, ""));
    if !kind.eq_ignore_ascii_case("bearer") {
        return Err(Refusal::INVALID_AUTH_TYPE);
    }
    let token = token.trim();
    if token.is_empty() { Err(Refusal::INVALID_AUTH_TOKEN) } else { Ok(token) }
}

/// Required parameters are there, and numbers and lists within their limits.
fn check_parameters(call: &Call<'_>) -> Result<(), Refusal> {
    for parameter in call.operation.parameters {
        if parameter.location != Location::Query {
            continue;
        }
        let name = parameter.name;
        match call.query(name) {
            None | Some("") if parameter.required => {
                let message = format!("The query parameter '{name}' must not be empty.");
                return Err(Refusal::bad_request(message));
            }
            Some(value) if name == "limit" => {
                let number = value.parse().ok().filter(|number: &u32| *number >= 1);
                let most = parameter.maximum.unwrap_or(u32::MAX);
                if number.is_none_or(|number| number > most) {
                    let message = format!("'limit' must be a whole number from 1 to {most}.");
                    return Err(Refusal::bad_request(message));
                }
            }
            Some(value) if name == "ids" => {
                let most = parameter.maximum.unwrap_or(u32::MAX) as usize;
                if value.split(',').count() > most {
                    return Err(Refusal::bad_request(format!("'ids' holds {most} ids at most.")));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Names and values of a query string or a form.
pub(super) fn pairs(text: &str) -> Result<Vec<(String, String)>, Refusal> {
    let decode = |part: &str| {
        let spaced = part.replace('+', " ");
        let decoded = percent_decode_str(&spaced).decode_utf8();
        decoded.map(String::from).map_err(|_| Refusal::bad_request("The parameters are not UTF-8."))
    };
    let pairs = text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Ok((decode(name)?, decode(value)?))
    });
    pairs.collect()
}
