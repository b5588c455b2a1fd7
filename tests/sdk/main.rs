//! The tests of the SDK, in one binary: what is sent, what is read, and what happens when things go wrong.
//!
//! They see what users of `amazon-music` see. Everything talks to mock servers on this machine.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests stop at the first surprise")]

mod accounts;
mod additions;
mod addresses;
mod attempts;
mod batches;
mod bounds;
mod completeness;
mod counting;
mod errors;
mod fixtures;
mod governor;
mod json_schema;
mod links;
mod lists;
mod mock;
mod operations;
mod pages;
mod per_call;
mod raw;
mod redaction;
mod refresh;
mod requests;
mod responses;
mod resume;
mod retries;
mod salvage;
mod scopes;
mod search;
mod snapshot_example;
mod snapshots;
mod spec;
mod tolerance;
