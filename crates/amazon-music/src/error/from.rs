//! The errors of parts, as the one error.

use amazon_music_api::{self as api, Problem};
use amazon_music_auth as auth;

use super::{
    Error,
    kind::{self, Kind},
};
use crate::{InvalidIsrc, UndecodableItem};

/// For calls through a builder's own `send`, whose error does not know its operation.
impl<E: Problem> From<api::Error<E>> for Error {
    fn from(error: api::Error<E>) -> Self {
        Self::new(None, kind::of(error))
    }
}

/// For those to whom an item that cannot be read is an error like others.
impl From<UndecodableItem> for Error {
    fn from(item: UndecodableItem) -> Self {
        Self::new(Some(item.operation()), Kind::Item(item))
    }
}

impl From<InvalidIsrc> for Error {
    fn from(error: InvalidIsrc) -> Self {
        Self::new(None, Kind::InvalidRequest(error.to_string()))
    }
}

/// For setting up, where the parts of a client have errors of their own.
impl From<auth::Error> for Error {
    fn from(error: auth::Error) -> Self {
        Self::configuration(error)
    }
}

impl From<auth::InvalidIdentity> for Error {
    fn from(error: auth::InvalidIdentity) -> Self {
        Self::configuration(error)
    }
}

impl From<auth::InvalidUrl> for Error {
    fn from(error: auth::InvalidUrl) -> Self {
        Self::configuration(error)
    }
}
