// Written by `cargo xtask generate` from xtask/golden/tiny.yaml. Do not edit: change the spec or xtask.

//! Tiny, v0: client, parameters, types and the table of operations.
mod client;
mod operations;
pub mod params;
pub mod types;
pub use client::*;
pub use operations::{OPERATIONS, operation};
/// The base URL of the service.
pub const BASE_URL: &str = "https://tiny.example/v0";
