//! Finds the part of the sandbox that responds to a request, applies faults, and records the request.

use crate::{
    control, fault,
    lwa::{self, Endpoint},
    request::{Request, RequestExt as _},
    response::Response,
    v1::{self, OperationRoute},
    world::World,
};

/// Responds to a request. Returns its number in the journal, unless it is for the control endpoint.
pub(crate) fn respond(world: &mut World, request: &Request) -> (Response, Option<u64>) {
    let path = request.path();
    if let Some(path) = control::path_below(path) {
        return (control::respond(world, request, path), None);
    }
    let endpoint = Endpoint::at(path);
    let route = match endpoint {
        Some(_) => None,
        None => OperationRoute::of(request.processed_method(), path),
    };
    let operation = match (endpoint, &route) {
        (Some(endpoint), _) => endpoint.name(),
        (None, Some(route)) => route.operation.id,
        (None, None) => "unknown",
    };
    let at = world.clock.now();
    let faults = world.faults.matching(operation);
    let (response, triggered) =
        fault::apply(world, request, endpoint, &faults, |world| match (endpoint, route) {
            (Some(endpoint), _) => lwa::respond(world, endpoint, request),
            (None, Some(route)) => v1::respond(world, request, route),
            (None, None) => match Endpoint::misplaced(path) {
                Some(endpoint) => lwa::respond_misplaced(world, endpoint),
                None => v1::respond_unknown(world, request),
            },
        });
    world.faults.count_triggered(&triggered);
    let api_key = request.header_text("x-api-key");
    let is_own = api_key.is_some_and(|key| world.knows_security_profile(key));
    let status = response.status().as_u16();
    let number = world.journal.record(at, operation, request, status, triggered, is_own);
    (response, Some(number))
}
