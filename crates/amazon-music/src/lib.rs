#![doc = include_str!("../README.md")]
#![deny(missing_docs)]

mod application;
mod authorizer;
mod backoff;
mod budget;
mod client;
mod counters;
mod delivery;
mod error;
mod governor;
pub mod links;
mod pace;
mod pages;
mod request;
mod retry;
mod scopes;
mod trace;

pub use amazon_music_api as api;
pub use amazon_music_auth as auth;

pub use api::v1::types;
pub use application::{Application, ApplicationBuilder};
pub use authorizer::Authorizer;
pub use client::{Client, ClientBuilder};
pub use counters::Counters;
pub use error::Error;
pub use pages::{Items, Pages};
pub use request::RequestExt;
pub use retry::RetryPolicy;
pub use scopes::scopes_for;
