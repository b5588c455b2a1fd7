//! The tests of the SDK in one binary: requests, responses and errors.
//!
//! They use the public API of `amazon-music` and mock servers.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first failure")]

mod accounts;
mod addresses;
mod bounds;
mod broken_json;
mod cancel;
mod completeness;
mod errors;
mod fixtures;
mod hostile;
mod json_schema;
mod links;
mod links_properties;
mod lists;
mod mock;
mod operations;
mod options;
mod parameters;
mod raw;
mod redaction;
mod refresh;
mod reports;
mod requests;
mod responses;
mod sandbox;
mod sandbox_example;
mod scopes;
mod scripted;
mod snapshot_example;
mod snapshots;
mod spec;
mod tolerance;
mod transport;
