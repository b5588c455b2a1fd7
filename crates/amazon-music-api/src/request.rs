//! What every generated builder can do, as traits: send, find the content of the answer, turn pages.
//!
//! The generator implements them from the spec's `x-payload` and `x-page`. Facades build on them;
//! calling an operation by hand does not need them.

use progenitor_client::Error;
use serde::de::DeserializeOwned;

use crate::{Connection, Operation, Prepared, Problem, Sending, send};

/// A call of one operation, ready to be sent.
pub trait Request: Sized + Send + 'static {
    /// Which operation it calls.
    const OPERATION: &'static Operation;
    /// The whole body of a success.
    type Response: DeserializeOwned + Send + 'static;
    /// The part of the body that callers want.
    type Payload: Send + 'static;
    /// The whole body of a refusal.
    type Refusal: Problem + DeserializeOwned;

    /// Sends the call and decodes the answer.
    ///
    /// # Errors
    /// Refusals of the service, failures of the connection, answers that cannot be read.
    fn send(self) -> Sending<Self::Response, Self::Refusal> {
        send::send(self)
    }

    /// The HTTP request, or what is wrong with the parameters. A step of [`send`](Self::send).
    #[doc(hidden)]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>>;

    /// What the call is sent with: the client's, until it is changed.
    fn connection(&self) -> &Connection;

    /// What the call is sent with, to change it for this call, above all its
    /// [options](Connection::options_mut).
    fn connection_mut(&mut self) -> &mut Connection;

    /// Takes the payload out of the body; `None` where the body does not hold it.
    fn payload(response: Self::Response) -> Option<Self::Payload>;
}

/// A call whose answer holds a list: one page of it, or what was looked up.
///
/// It says where the list stands, so that a list with an element that cannot be decoded can still be read
/// element by element.
pub trait ListRequest: Request {
    /// What the list consists of as it is sent, such as an entry with its cursor. Elements that are `null`
    /// say nothing and are left out.
    type Element: DeserializeOwned + Send + 'static;
    /// What the list consists of for callers.
    type Item: Send + 'static;
    /// Where in the body the list can stand, as JSON Pointers (RFC 6901): the first that holds a list which
    /// is not empty is meant.
    const LISTS: &'static [&'static str];

    /// What callers want of an element; `None` where it does not have it.
    fn item(element: Self::Element) -> Option<Self::Item>;
}

/// A call whose answer is one page of a list.
pub trait PagedRequest: ListRequest + Clone {
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
