//! An unofficial client of the Amazon Music Web API, with Login with Amazon.
//!
//! # Overview
//!
//! In the order in which a new user needs them:
//!
//! | item | purpose |
//! |---|---|
//! | [`guide::getting_started`] | a first program; [`guide`] lists the other guides |
//! | [`Client`] | sends the requests of one account |
//! | [`auth::Login`], [`auth::Session`], [`auth::FileStore`] | log a user in, refresh tokens, store the login |
//! | [`api::v1::Client`] | all operations, with parameters, scopes and evidence |
//! | [`types`] | the models of requests and responses |
//! | [`Request`] | options of a request, and the ways to send it: `fetch`, `send`, `items`, `pages`, `lookup`, `append` |
//! | [`Error`], [`ErrorKind`], [`ErrorExt`] | errors of requests, and their predicates |
//! | [`Items`], [`Pages`] | streams of lists |
//! | [`Lookup`], [`Append`] | lookups of many IDs, appends of many tracks |
//! | [`SearchQuery`], [`TrackQuery`], [`Isrc`] | searches by text, field and ISRC |
//! | [`links`] | parse and build links |
//! | [`Application`], [`auth::Sessions`] | programs with many accounts |
//! | [`RetryPolicy`], [`Counters`] | retries, and counters to monitor |
//! | [`RawRequest`] | requests without a method of their own |
//! | [`CredentialsProvider`], [`api::Transport`], [`auth::HttpClient`] | custom tokens, transports and HTTP clients |
//! | [`prelude`] | traits to import |
//!
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
    Response, SearchQuery, TrackQuery, UndecodedObject, v1::types,
};
pub use application::{Application, ApplicationBuilder};
pub use client::Client;
pub use counters::Counters;
pub use error_ext::ErrorExt;
pub use scopes::{MissingScopes, ScopeSetExt};
pub use transport::{
    credentials::{Credentials, CredentialsProvider},
    retry::RetryPolicy,
};
