#![doc = include_str!("../README.md")]
#![deny(missing_docs)]

mod additions;
mod authorizer;
mod client;
mod error;
mod identified;
mod isrc;
mod lookup;
mod pages;
mod request;
mod scopes;
mod search;

pub use amazon_music_api as api;
pub use amazon_music_auth as auth;

pub use additions::{Additions, AppendRequest, Interrupted, Progress};
pub use api::v1::types;
pub use authorizer::Authorizer;
pub use client::{Client, ClientBuilder};
pub use error::Error;
pub use identified::Identified;
pub use isrc::{InvalidIsrc, Isrc};
pub use lookup::{Answer, Answers, Lookup, LookupRequest};
pub use pages::{Decoded, Items, Page, Pages, Position, Strict, UndecodableItem};
pub use request::RequestExt;
pub use scopes::scopes_for;
pub use search::{Search, SearchRequest, SearchTerms};
