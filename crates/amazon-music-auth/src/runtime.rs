//! The Tokio runtime of the caller.

use tokio::runtime::Handle;

use crate::{Error, ErrorKind};

/// Returns the runtime of the caller.
///
/// # Errors
/// Returns an error of kind [`ErrorKind::Configuration`] if there is none.
pub(crate) fn current() -> Result<Handle, Error> {
    Handle::try_current().map_err(|why| {
        Error::new(ErrorKind::Configuration, "logins and sessions need a Tokio runtime")
            .with_hint("call it from a task of a Tokio runtime")
            .with_source(why)
    })
}
