//! The tests of the SDK, in one binary: what is sent, what is read, and what happens when things go wrong.
//!
//! They see what users of `amazon-music` see. Everything talks to mock servers on this machine.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests stop at the first surprise")]

mod accounts;
mod additions;
mod addresses;
mod batches;
mod bounds;
mod cancel;
mod completeness;
mod counting;
mod errors;
mod fixtures;
mod hostile;
mod json_schema;
mod limits;
mod links;
mod links_properties;
mod lists;
mod mock;
mod operations;
mod pages;
mod per_call;
mod public_errors;
mod raw;
mod redaction;
mod refresh;
mod reports;
mod requests;
mod responses;
mod resume;
mod retries;
mod salvage;
mod sandbox;
mod sandbox_example;
mod scopes;
mod scripted;
mod search;
mod snapshot_example;
mod snapshots;
mod spec;
mod tolerance;
mod transport;
