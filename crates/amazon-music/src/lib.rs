#![doc = include_str!("../README.md")]
#![deny(missing_docs)]

mod authorizer;
mod client;
mod error;
pub mod links;
mod pages;
mod request;
mod scopes;

pub use amazon_music_api as api;
pub use amazon_music_auth as auth;

pub use api::v1::types;
pub use authorizer::Authorizer;
pub use client::{Client, ClientBuilder};
pub use error::Error;
pub use pages::{Items, Pages};
pub use request::RequestExt;
pub use scopes::scopes_for;
