//! The seam to whoever decides how often and when a call is attempted: the bindings make attempts, they
//! have no policy.

use std::{error::Error, fmt, future::Future, pin::Pin, sync::Arc};

use crate::{Attempt, Call, Operation, Report};

/// Decides how often and when a call is attempted. Without one there is a single attempt.
///
/// ```
/// use amazon_music_api::{Attempt, Call, Deliver, Delivering, Outcome};
///
/// /// Tries a second time where nothing was sent.
/// #[derive(Debug)]
/// struct Twice;
///
/// impl Deliver for Twice {
///     fn deliver<'a>(&'a self, call: &'a Call) -> Delivering<'a> {
///         Box::pin(async move {
///             let first = call.attempt().await;
///             Ok(match first.outcome() {
///                 Outcome::NotConnected => call.attempt().await,
///                 _ => first,
///             })
///         })
///     }
/// }
/// ```
pub trait Deliver: fmt::Debug + Send + Sync {
    /// Makes attempts of `call` until one is good enough, or no other is worth it, and returns the last.
    ///
    /// Deadlines and whether the call may be repeated stand in [`Call::options`]; to keep them is up to the
    /// implementation.
    ///
    /// # Errors
    /// Where the call is given up without an attempt to show, such as after a deadline; the error reaches
    /// the caller unchanged, with status and code of the last answer where there was one.
    fn deliver<'a>(&'a self, call: &'a Call) -> Delivering<'a>;

    /// Called after a call has ended and its answer, if there is one, was decoded; for counters. Not
    /// called for a call that was dropped before, or that could not be sent to its path.
    fn finished(&self, operation: Option<&'static Operation>, report: &Report) {
        let _ = (operation, report);
    }

    /// Called by those who read a list element by element, with the number of elements that could not be
    /// decoded; for counters.
    fn undecodable(&self, operation: &'static Operation, elements: usize) {
        let _ = (operation, elements);
    }
}

/// What [`Deliver`] returns: a boxed future, so that the trait can be used as an object.
pub type Delivering<'a> = Pin<Box<dyn Future<Output = Result<Attempt, DeliverError>> + Send + 'a>>;

/// Why a call was given up. Shared, since errors of calls can be cloned.
pub type DeliverError = Arc<dyn Error + Send + Sync + 'static>;
