#![doc = include_str!("../README.md")]
#![deny(missing_docs)]

mod client;
mod error;
mod pages;
mod request;

pub use amazon_music_api as api;
pub use amazon_music_auth as auth;

pub use api::v1::types;
pub use client::{Client, ClientBuilder};
pub use error::Error;
pub use pages::{Items, Pages};
pub use request::RequestExt;
