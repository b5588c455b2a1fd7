// Written by `cargo xtask generate` from spec/amazon-music-v1.yaml. Do not edit: change the spec or xtask.

//! Amazon Music Web API, v1: client, builders, types and the table of operations.
mod calls;
mod client;
mod operations;
pub use client::{Client, builder, types};
pub use operations::{OPERATIONS, operation};
/// Where the service answers, as its pages say.
pub const BASE_URL: &str = "https://api.music.amazon.dev/v1";
