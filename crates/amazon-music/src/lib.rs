#![doc = include_str!("../README.md")]
//!
//! # Where to find what
//!
//! | | |
//! |---|---|
//! | [`guide`] | a text for each task; start with [`guide::getting_started`] |
//! | [`Client`], [`Application`] | one account; many accounts that share connections, limits and retries |
//! | [`api::v1::Client`] | all operations, with parameters, scopes and evidence |
//! | [`Request`] | the ways to send: `fetch`, `send`, `items`, `pages`, `lookup`, `append`; options of one request |
//! | [`types`] | what requests and responses contain |
//! | [`Items`], [`Pages`], [`Lookup`], [`Append`] | lists, many IDs, many tracks |
//! | [`Error`], [`ErrorKind`], [`ErrorExt`] | what can go wrong, and what helps |
//! | [`RetryPolicy`], [`Counters`] | retries, and numbers to watch |
//! | [`auth`] | logins, sessions, stores: [`auth::Login`], [`auth::Session`], [`auth::Sessions`], [`auth::FileStore`] |
//! | [`links`] | IDs from links, and links from IDs |
//! | [`RawRequest`] | requests that the spec lacks |
//! | [`CredentialsProvider`], [`api::Transport`], [`auth::HttpClient`] | tokens, requests and HTTP of your own |
//! | [`prelude`] | the traits to import |
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
