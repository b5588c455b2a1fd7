#![doc = include_str!("../README.md")]
#![deny(missing_docs)]

mod application;
mod client;
mod counters;
mod error_ext;
pub mod guide;
pub mod links;
pub mod prelude;
mod scopes;
mod transport;

pub use amazon_music_api as api;
pub use amazon_music_auth as auth;

pub use api::{
    Append, AppendError, DeviceCapability, DrmType, Error, ErrorKind, Identified, ImageStyle,
    InvalidHeader, InvalidHeaderValue, InvalidIsrc, Isrc, Items, Language, Lookup, LookupResult,
    LookupResults, Page, Pages, Position, Progress, RawRequest, RawResponse, Report, Request,
    Response, SearchQuery, TrackQuery, v1::types,
};
pub use application::{Application, ApplicationBuilder};
pub use client::Client;
pub use counters::Counters;
pub use error_ext::ErrorExt;
pub use scopes::{MissingScopes, ScopeSetExt};
pub use transport::{
    credentials::{Credentials, CredentialsProvider, InvalidCredentials},
    retry::RetryPolicy,
};
