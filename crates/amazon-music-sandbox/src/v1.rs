//! Version 1 of the Amazon Music Web API.
//!
//! Each operation of the spec has a line with its function in `operations`. The function gets a `Context`, which was
//! authorized and checked as far as the spec allows.

mod artists;
mod authorize;
mod body;
mod browse;
mod context;
mod error_response;
mod history;
mod operations;
mod page;
mod playback;
mod playlists;
mod podcasts;
mod render;
mod route;
mod search;
mod tracks;
mod users;
mod views;

use amazon_music_api::{Evidence, Retry};

pub(crate) use error_response::ErrorResponse;
pub(crate) use route::OperationRoute;

use crate::{
    changes::{Change, StoredRequest},
    request::{Request, RequestExt as _},
    response::{self, EVIDENCE, Response, with_header},
    world::World,
};

/// Responds to a request of an operation.
pub(crate) fn respond(world: &mut World, request: &Request, route: OperationRoute<'_>) -> Response {
    let is_unverified = route.operation.evidence == Evidence::Unverified;
    let result = if world.settings.omits_unverified && is_unverified {
        Err(ErrorResponse::UNVERIFIED)
    } else {
        let (handler, mut change) = (route.handler, None);
        let is_change = world.changes.are_recorded && route.operation.retry != Retry::Safe;
        let result = authorize::context(world, request, route).and_then(|mut context| {
            if is_change {
                change = StoredRequest::new(request, context.me().id(), context.now);
            }
            handler(&mut context)
        });
        if let Some(request) = change {
            world.changes.push(Change::Request(request));
        }
        result
    };
    let response = match result {
        Ok(Some(json)) => response::with_body(200, "application/json", json),
        Ok(None) => response::empty(204),
        Err(error) => error.response(world),
    };
    if is_unverified { with_header(response, EVIDENCE, "unverified") } else { response }
}

/// Processes a stored request again. It was valid when it was stored.
pub(crate) fn repeat(world: &mut World, stored: &StoredRequest) {
    let mut accounts = world.accounts.iter();
    let me = accounts.position(|account| account.id() == stored.account);
    let (Some(me), Some(request)) = (me, stored.to_request()) else { return };
    let Some(route) = OperationRoute::of(request.method(), request.path()) else { return };
    let handler = route.handler;
    if let Ok(mut context) = authorize::context_of(world, me, stored.at, &request, route) {
        // An error response may have changed something, too.
        let _ = handler(&mut context);
    }
}

/// Responds to a request that is for no operation. The message names a missing version in the path.
pub(crate) fn respond_unknown(world: &mut World, request: &Request) -> Response {
    let with_version = format!("/v1{}", request.path());
    let error = match OperationRoute::of(request.processed_method(), &with_version) {
        Some(_) => ErrorResponse::NO_VERSION,
        None => ErrorResponse::NO_OPERATION,
    };
    error.response(world)
}
