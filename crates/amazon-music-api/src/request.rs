//! What every generated builder can do, as traits: send, find the content of the answer, turn pages.
//!
//! The generator implements them from the spec's `x-payload` and `x-page`. Facades build on them;
//! calling an operation by hand does not need them.

use std::future::Future;

use progenitor_client::{Error, ResponseValue};
use serde::de::DeserializeOwned;

use crate::{Operation, Problem};

/// A call of one operation, ready to be sent.
pub trait Request: Sized + Send + 'static {
    /// Which operation it calls.
    const OPERATION: &'static Operation;
    /// The whole body of a success.
    type Response: DeserializeOwned + Send + 'static;
    /// The part of the body that callers want.
    type Payload: Send + 'static;
    /// The whole body of a refusal.
    type Refusal: Problem;

    /// Sends the call and decodes the answer.
    ///
    /// # Errors
    /// Refusals of the service, failures of the connection, answers that cannot be read.
    fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<Self::Response>, Error<Self::Refusal>>> + Send;

    /// Takes the payload out of the body; `None` where the body does not hold it.
    fn payload(response: Self::Response) -> Option<Self::Payload>;
}

/// A call whose answer is one page of a list.
pub trait PagedRequest: Request + Clone {
    /// What the list consists of.
    type Item: Send + 'static;

    /// The same call for the page at `cursor`.
    #[must_use]
    fn at(self, cursor: &str) -> Self;

    /// Takes a page apart.
    fn page(payload: Self::Payload) -> Page<Self::Item>;
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// What is on it, in the service's order; may be empty although more pages follow.
    pub items: Vec<T>,
    /// Where the next page is, where the service says so.
    pub next: Option<String>,
    /// Whether the service says that there is a next page; `None` where it does not say.
    pub more: Option<bool>,
}

impl<T> Page<T> {
    /// Puts a page together.
    #[must_use]
    pub fn new(items: Vec<T>, next: Option<String>, more: Option<bool>) -> Self {
        Self { items, next, more }
    }
}
