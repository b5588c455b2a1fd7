//! Login with Amazon: the consent page, codes, tokens, device codes, token information and the customer profile.

mod authorize;
mod client;
mod consent_page;
mod device;
mod endpoint;
mod error_response;
mod expiring;
mod page;
mod pkce;
mod state;
mod token;
mod token_info;

pub use client::RegisteredClient;
pub(crate) use {
    authorize::redirect_with_error, endpoint::Endpoint, error_response::OauthError, state::Lwa,
};

use crate::{
    request::{Request, RequestExt as _},
    response::{self, Response},
    world::World,
};

/// Responds to a request to one of the endpoints.
pub(crate) fn respond(world: &mut World, endpoint: Endpoint, request: &Request) -> Response {
    let result = match (endpoint, request.processed_method().as_str()) {
        (Endpoint::Authorize, "GET") => Ok(authorize::show(world, request)),
        (Endpoint::Authorize, "POST") => Ok(authorize::decide(world, request)),
        (Endpoint::CodePage, "GET") => Ok(device::code_page(200, "")),
        (Endpoint::CodePage, "POST") => Ok(device::submit(world, request)),
        (Endpoint::Token, "POST") => token::respond(world, request),
        (Endpoint::CodePair, "POST") => device::create_pair(world, request),
        (Endpoint::TokenInfo, "GET") => token_info::token_info(world, request),
        (Endpoint::Profile, "GET") => token_info::profile(world, request),
        _ => Ok(response::empty(405)),
    };
    result.unwrap_or_else(|error| error.response(world))
}

/// Responds to a request whose path only ends like an endpoint, since the client's base URL is too long.
pub(crate) fn respond_misplaced(world: &mut World, endpoint: Endpoint) -> Response {
    let (path, base) = (endpoint.path(), &world.base_url);
    let what = format!("It is at {base}{path}; the base of Login with Amazon is {base}");
    OauthError::fault(404, "invalid_request", Some(&what)).response(world)
}
