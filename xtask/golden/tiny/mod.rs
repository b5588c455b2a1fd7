// Written by `cargo xtask generate` from xtask/golden/tiny.yaml. Do not edit: change the spec or xtask.

//! Tiny, v0: client, builders, types and the table of operations.
mod calls;
mod client;
mod operations;
pub use client::{Client, builder, types};
pub use operations::{OPERATIONS, operation};
/// Where the service answers, as its pages say.
pub const BASE_URL: &str = "https://tiny.example/v0";
