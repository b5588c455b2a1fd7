//! From a request to the part of the sandbox that answers it, with the faults that happen on the way.

use crate::{
    control, fault,
    lwa::{self, Endpoint},
    server::{Incoming, Outgoing},
    v1,
    world::World,
};

/// What the journal calls requests that nothing here is meant by.
const UNKNOWN: &str = "unknown";

/// Answers a request, and writes it into the journal. Gives its number there, if it is there.
pub(crate) fn answer(world: &mut World, incoming: &Incoming) -> (Outgoing, Option<u64>) {
    if control::is_meant(incoming) {
        return (control::answer(world, incoming), None);
    }
    let endpoint = Endpoint::at(&incoming.path);
    let operation =
        endpoint.map(Endpoint::name).or_else(|| v1::operation(incoming)).unwrap_or(UNKNOWN);
    let at = world.clock.now();
    let happening = world.faults.happen(operation);
    let (outgoing, happened) = fault::apply(world, incoming, &happening, |world| match endpoint {
        Some(endpoint) => lwa::answer(world, endpoint, incoming),
        None => {
            let is_unknown = operation == UNKNOWN;
            let misplaced = is_unknown.then(|| lwa::refuse_misplaced(world, incoming)).flatten();
            misplaced.unwrap_or_else(|| v1::answer(world, incoming))
        }
    });
    world.faults.count(&happened);
    let api_key = incoming.find_header("x-api-key");
    let is_own = api_key.is_some_and(|key| world.knows_security_profile(key));
    let number = world.journal.record(at, operation, incoming, outgoing.status, happened, is_own);
    (outgoing, Some(number))
}
