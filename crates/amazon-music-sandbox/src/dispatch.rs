//! From a request to the part of the sandbox that answers it, with the faults that happen on the way.

use crate::{
    control, fault,
    lwa::{self, Endpoint},
    server::{Incoming, Outgoing},
    v1,
    world::World,
};

/// Answers a request, and writes it into the journal. Gives its number there, if it is there.
pub(crate) fn answer(world: &mut World, incoming: &Incoming) -> (Outgoing, Option<u64>) {
    if control::is_meant(incoming) {
        return (control::answer(world, incoming), None);
    }
    let endpoint = Endpoint::at(&incoming.path);
    let operation =
        endpoint.map(Endpoint::name).or_else(|| v1::operation(incoming)).unwrap_or("unknown");
    let at = world.clock.now();
    let happening = world.faults.happen(operation);
    let (outgoing, happened) = fault::apply(world, incoming, &happening, |world| match endpoint {
        Some(endpoint) => lwa::answer(world, endpoint, incoming),
        None => v1::answer(world, incoming),
    });
    world.faults.count(&happened);
    let number = world.journal.record(at, operation, incoming, outgoing.status, happened);
    (outgoing, Some(number))
}
