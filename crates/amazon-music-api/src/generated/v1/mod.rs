// Written by `cargo xtask generate` from spec/amazon-music-v1.yaml. Do not edit: change the spec or xtask.

//! Amazon Music Web API, v1: client, parameters, types and the table of operations.
mod client;
mod operations;
pub mod params;
pub mod types;
pub use client::*;
pub use operations::{OPERATIONS, operation};
/// The base URL of the service.
pub const BASE_URL: &str = "https://api.music.amazon.dev/v1";
