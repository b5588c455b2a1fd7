//! Bindings of the Amazon Music Web API without an HTTP client: operations, types, lists and lookups.
//!
//! Most programs use the crate `amazon-music`, which adds logins, credentials, retries, limits and HTTP, and re-exports this
//! crate as `amazon_music::api`. **Unofficial**; the service is a closed beta.
//!
//! - [`v1`]: the [`Client`](v1::Client) with one method per operation, the types, and the table [`v1::OPERATIONS`]. The
//!   module is generated from a spec.
//! - [`Request`]: a request that these methods return. Sending it returns a [`Response`] or an [`Error`].
//! - [`Items`] and [`Pages`]: lists as streams. [`Lookup`]: any number of IDs. [`Append`]: any number of tracks for a
//!   playlist.
//! - [`Transport`]: the interface that sends the requests.
//! - [`RawRequest`]: requests that the spec does not list.
//!
//! ```
//! use std::sync::Arc;
//!
//! use amazon_music_api::{Error, Transport, v1};
//!
//! async fn title(transport: Arc<dyn Transport>) -> Result<Option<String>, Error> {
//!     let api = v1::Client::new(transport);
//!     Ok(api.get_album("B0064UPU4G").fetch().await?.title)
//! }
//! ```
//!
//! Features: `unverified` compiles the operations with an unconfirmed path, and `json-schema` derives
//! `schemars::JsonSchema` for every type.

#![deny(missing_docs)]

mod append;
mod de;
mod decode;
mod encode;
mod error;
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
mod headers;
mod identified;
mod isrc;
mod list;
mod lookup;
mod model;
mod object;
mod operation;
mod options;
mod raw;
mod report;
mod request;
mod response;
mod search;
mod transport;

pub use append::{Append, AppendError, Progress};
pub use error::{Error, ErrorKind};
pub use generated::v1;
pub use headers::{DeviceCapability, DrmType, ImageStyle, InvalidHeaderValue, Language};
pub use identified::Identified;
pub use isrc::{InvalidIsrc, Isrc};
pub use list::{Items, Page, Pages, Position};
pub use lookup::{Lookup, LookupResult, LookupResults};
pub use operation::{Evidence, Location, Operation, Parameter, Retry};
#[doc(hidden)]
pub use options::header;
pub use options::{InvalidHeader, RequestOptions};
pub use raw::{Raw, RawRequest, RawResponse};
pub use report::{Report, UndecodedObject};
pub use request::{
    Hydrate, ListParameters, LookupParameters, PagedParameters, Parameters, Request,
};
pub use response::{ApiResponse, Response};
pub use search::{SearchQuery, TrackQuery};
pub use transport::{
    ApiRequest, BoxFuture, DecodeStats, ServiceTransport, Transport, TransportService,
};
