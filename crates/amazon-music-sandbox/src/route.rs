//! The route of a request: the part of the sandbox that responds to it. It is found once.

use crate::{
    control,
    lwa::Endpoint,
    request::{Request, RequestExt as _},
    v1,
};

/// The part of the sandbox that a request is for.
pub(crate) enum Route<'a> {
    /// The control endpoint, with the path below it.
    Control(&'a str),
    /// An endpoint of Login with Amazon.
    Login(Endpoint),
    /// A path that ends like an endpoint, and begins with something else.
    MisplacedLogin(Endpoint),
    /// An operation of the Web API.
    Operation(v1::OperationRoute<'a>),
    Unknown,
}

impl<'a> Route<'a> {
    pub(crate) fn of(request: &'a Request) -> Self {
        let path = request.path();
        if let Some(below) = control::path_below(path) {
            Self::Control(below)
        } else if let Some(endpoint) = Endpoint::at(path) {
            Self::Login(endpoint)
        } else if let Some(route) = v1::OperationRoute::of(request.method(), path) {
            Self::Operation(route)
        } else {
            Endpoint::misplaced(path).map_or(Self::Unknown, Self::MisplacedLogin)
        }
    }

    /// The name in faults and in the journal.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Login(endpoint) => endpoint.name(),
            Self::Operation(route) => route.operation.id,
            Self::Control(_) | Self::MisplacedLogin(_) | Self::Unknown => "unknown",
        }
    }

    /// The endpoint of Login with Amazon, if it is one.
    pub(crate) fn endpoint(&self) -> Option<Endpoint> {
        match self {
            Self::Login(endpoint) => Some(*endpoint),
            _ => None,
        }
    }
}
