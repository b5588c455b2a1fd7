#![doc = include_str!("../README.md")]
#![deny(missing_docs)]

mod additions;
mod application;
mod authorizer;
mod backoff;
mod budget;
mod call;
mod client;
mod counters;
mod delivery;
mod error;
mod governor;
pub mod guide;
mod identified;
mod isrc;
pub mod links;
mod lookup;
mod pace;
mod pages;
mod raw;
mod request;
mod retry;
mod scopes;
mod search;
mod trace;
mod words;

pub use amazon_music_api as api;
pub use amazon_music_auth as auth;

pub use additions::{Additions, AppendRequest, Interrupted, Progress};
pub use api::{PagedRequest, Report, v1::types};
pub use application::{Application, ApplicationBuilder};
pub use authorizer::Authorizer;
pub use client::{Client, ClientBuilder};
pub use counters::Counters;
pub use error::Error;
pub use identified::Identified;
pub use isrc::{InvalidIsrc, Isrc};
pub use lookup::{Answer, Answers, Lookup, LookupRequest};
pub use pages::{Decoded, Items, Page, Pages, Position, Strict, UndecodableItem};
pub use raw::{RawAnswer, RawRequest};
pub use request::RequestExt;
pub use retry::RetryPolicy;
pub use scopes::ScopeSetExt;
pub use search::{Search, SearchRequest, SearchTerms};
pub use words::{DeviceCapability, DrmType, ImageStyle, Language, UnusableWord};
