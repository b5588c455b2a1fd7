//! Authorizes a request, and checks its parameters against the table of operations.

use amazon_music_api::Location;

use super::{
    context::Context, error_response::ErrorResponse, render::Render, route::OperationRoute,
};
use crate::{
    clock::Timestamp,
    form::{self, FORM, JSON},
    request::{Request, RequestExt as _},
    world::World,
};

/// The context of a request, if it passes these checks: token, API key, account, scope, parameters, media type.
pub(super) fn context<'a>(
    world: &'a mut World,
    request: &'a Request,
    route: OperationRoute<'a>,
) -> Result<Context<'a>, ErrorResponse> {
    let now = world.clock.now();
    let grant =
        world.grants.find(bearer(request)?, now).ok_or(ErrorResponse::INVALID_ACCESS_TOKEN)?;
    let api_key = request.header_text("x-api-key").ok_or(ErrorResponse::NO_X_API_KEY)?;
    if api_key != grant.login.security_profile {
        return Err(ErrorResponse::INVALID_CLIENT_ID);
    }
    let me = world.accounts.iter().position(|account| account.id() == grant.login.account);
    let me = me
        .filter(|me| world.accounts[*me].profile.has_music)
        .ok_or(ErrorResponse::NO_MUSIC_ACCOUNT)?;
    let alternatives = route.operation.scopes;
    let covered = |scopes: &&[&str]| scopes.iter().all(|scope| grant.covers(scope));
    if !alternatives.iter().any(covered) {
        return Err(ErrorResponse::missing_scope(&alternatives.concat()));
    }
    let context = context_of(world, me, now, request, route)?;
    check_parameters(&context)?;
    check_media_type(&context)?;
    Ok(context)
}

/// The context of a request of an account, without checks.
pub(super) fn context_of<'a>(
    world: &'a mut World,
    me: usize,
    now: Timestamp,
    request: &'a Request,
    route: OperationRoute<'a>,
) -> Result<Context<'a>, ErrorResponse> {
    let market = world.accounts[me].profile.market.clone();
    Ok(Context {
        render: Render::new(&world.catalogue, market, request.header_text("amzn-image-style")),
        catalogue: &world.catalogue,
        accounts: &mut world.accounts,
        me,
        now,
        request,
        operation: route.operation,
        path: route.parameters,
        query: form::pairs(request.query())
            .collect::<Option<Vec<_>>>()
            .ok_or(ErrorResponse::bad_request("The parameters are invalid UTF-8."))?,
    })
}

fn bearer(request: &Request) -> Result<&str, ErrorResponse> {
    let header = request.header_text("Authorization").ok_or(ErrorResponse::NO_ACCESS_TOKEN)?;
    // `RequestExt::bearer` does not tell a missing token from another scheme.
    let (scheme, token) = header.split_once(' ').unwrap_or((header, ""));
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(ErrorResponse::INVALID_AUTH_TYPE);
    }
    let token = token.trim();
    if token.is_empty() { Err(ErrorResponse::INVALID_AUTH_TOKEN) } else { Ok(token) }
}

/// Checks that parameters exist if they are required, that none is repeated, and that numbers and lists are within their limits.
fn check_parameters(context: &Context<'_>) -> Result<(), ErrorResponse> {
    if let Some(name) = form::repeated(&context.query) {
        let message =
            format!("'{name}' is sent more than once; commas separate the values of a list.");
        return Err(ErrorResponse::bad_request(message));
    }
    let parameters = context.operation.parameters.iter();
    for parameter in parameters.filter(|parameter| parameter.location == Location::Query) {
        let (name, most) = (parameter.name, parameter.maximum.unwrap_or(u32::MAX));
        let is_valid = |limit: &str| limit.parse().is_ok_and(|limit| (1..=most).contains(&limit));
        let message = match (name, context.query(name)) {
            (_, None | Some("")) if parameter.required => {
                format!("The query parameter '{name}' must not be empty.")
            }
            ("limit", Some(limit)) if !is_valid(limit) => {
                format!("'limit' must be a whole number from 1 to {most}.")
            }
            ("ids", Some(ids)) if ids.split(',').count() > most as usize => {
                format!("'ids' has at most {most} IDs.")
            }
            _ => continue,
        };
        return Err(ErrorResponse::bad_request(message));
    }
    Ok(())
}

/// The service's documentation requires `application/json`, and shows one form. It says nothing about other types.
fn check_media_type(context: &Context<'_>) -> Result<(), ErrorResponse> {
    let request = context.request;
    let is_form = context.operation.id == "update_playlist" && request.has_media_type(FORM);
    let is_ignored = !context.operation.has_body || request.body().is_empty();
    if is_ignored || is_form || request.has_media_type(JSON) {
        return Ok(());
    }
    Err(ErrorResponse::bad_request("The Content-Type of the body must be application/json."))
}
