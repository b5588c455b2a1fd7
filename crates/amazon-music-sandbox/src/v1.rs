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

use amazon_music_api::Evidence;
use serde_json::Value;

pub(crate) use error_response::ErrorResponse;
pub(crate) use route::OperationRoute;

use crate::{
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
        let handler = route.handler;
        authorize::context(world, request, route).and_then(|mut context| handler(&mut context))
    };
    let response = match result {
        Ok(Some(data)) => response::json(200, &Value::from_iter([("data", data)])),
        Ok(None) => response::empty(204),
        Err(error) => error.response(world),
    };
    if is_unverified { with_header(response, EVIDENCE, "unverified") } else { response }
}

/// Responds to a request that is for no operation. The message names a missing version in the path.
pub(crate) fn respond_unknown(world: &mut World, request: &Request) -> Response {
    let with_version = format!("/v1{}", request.path());
    let error = match OperationRoute::of(request.method(), &with_version) {
        Some(_) => ErrorResponse::NO_VERSION,
        None => ErrorResponse::NO_OPERATION,
    };
    error.response(world)
}
