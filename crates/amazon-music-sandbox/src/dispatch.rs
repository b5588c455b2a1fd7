//! Sends a request to the part of the sandbox that responds to it, applies faults, and records it.

use crate::{
    control, fault, lwa,
    request::{Request, RequestExt as _},
    response::Response,
    route::Route,
    v1,
    world::World,
};

/// Responds to a request. Returns its number in the journal, unless it is for the control endpoint.
pub(crate) fn respond(world: &mut World, request: &Request) -> (Response, Option<u64>) {
    let route = Route::of(request);
    if let Route::Control(path) = route {
        return (control::respond(world, request, path), None);
    }
    let (operation, endpoint) = (route.name(), route.endpoint());
    let at = world.clock.now();
    let triggers = world.faults.trigger(operation);
    let (response, triggered) =
        fault::apply(world, request, endpoint, &triggers, |world| match route {
            Route::Login(endpoint) => lwa::respond(world, endpoint, request),
            Route::MisplacedLogin(endpoint) => lwa::respond_misplaced(world, endpoint),
            Route::Operation(route) => v1::respond(world, request, route),
            Route::Control(_) | Route::Unknown => v1::respond_unknown(world, request),
        });
    world.faults.count(&triggered);
    let api_key = request.header_text("x-api-key");
    let is_own = api_key.is_some_and(|key| world.knows_security_profile(key));
    let status = response.status().as_u16();
    let number = world.journal.record(at, operation, request, status, triggered, is_own);
    (response, Some(number))
}
