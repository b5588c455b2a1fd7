//! Generated bindings of the Amazon Music Web API: the HTTP shapes, and nothing else.
//!
//! Most people want the crate `amazon-music`, which adds logins, streams of pages and one error type,
//! and re-exports this crate as `amazon_music::api`. **Unofficial**; the service is a closed beta.
//!
//! - [`v1`]: the client with one builder per operation, the types, and the table
//!   [`v1::OPERATIONS`]. Written by `cargo xtask generate` from `spec/amazon-music-v1.yaml`.
//! - [`Authorize`]: the seam to whoever holds the tokens. The bindings know nothing of logins.
//! - [`Deliver`]: the seam to whoever decides how often and when a call is attempted; [`CallOptions`] and
//!   [`Report`] are what a caller wants of one call and gets to know about it.
//! - [`Request`], [`ListRequest`] and [`PagedRequest`]: what builders can do, for code over all operations.
//! - [`RawRequest`]: calls that the spec does not list.
//!
//! ```
//! use std::sync::Arc;
//! use amazon_music_api::{Authorize, Connection, v1};
//!
//! # fn example(http: reqwest::Client, authorize: Arc<dyn Authorize>) {
//! let api = v1::Client::new_with_client(v1::BASE_URL, http, Connection::new(authorize));
//! let request = api.get_album().id("B0064UPU4G");
//! // let album = request.send().await?;
//! # let _ = request;
//! # }
//! ```
//!
//! Features: `inferred` compiles the operations whose path is a guess; `json-schema` derives
//! `schemars::JsonSchema` for every type.

#![deny(missing_docs)]
#![expect(clippy::result_large_err, reason = "progenitor's error, which every call returns")]

mod answer;
mod attempt;
mod authorize;
mod call;
mod comma_list;
mod connection;
mod deliver;
mod entry_id;
mod exchange;
mod failure;
#[rustfmt::skip] // Laid out by prettyplease, which any toolchain has.
#[allow(
    unreachable_pub,
    unused_qualifications,
    clippy::allow_attributes_without_reason,
    clippy::redundant_closure_for_method_calls,
    clippy::uninlined_format_args,
    clippy::redundant_field_names,
    reason = "progenitor's style"
)]
mod generated;
mod object;
mod operation;
mod options;
mod path;
mod problem;
mod raw;
mod report;
mod request;
mod retry_after;
mod send;
mod setter;
mod words;

pub use attempt::{Attempt, Outcome};
pub use authorize::{Authorize, AuthorizeError, Authorizing, Credentials, InvalidCredentials};
pub use call::Call;
pub use comma_list::CommaList;
pub use connection::Connection;
pub use deliver::{Deliver, DeliverError, Delivering};
pub use failure::{Failure, FailureKind};
pub use generated::v1;
pub use operation::{Confidence, Location, Operation, Parameter, Retry};
pub use options::{CallOptions, InvalidHeader};
pub use problem::Problem;
pub use progenitor_client::{ClientInfo, Error, ResponseValue};
pub use raw::{RawAnswer, RawRequest};
pub use report::Report;
pub use request::{ListRequest, Page, PagedRequest, Request};
#[doc(hidden)]
pub use retry_after::retry_after;
pub use send::{Prepared, Sending};
