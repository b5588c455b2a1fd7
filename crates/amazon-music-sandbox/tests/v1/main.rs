//! The responses of the sandbox. Each is checked against the spec's schema of its operation.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod access;
mod account_changes;
mod client;
mod limits;
mod lists;
mod playback;
mod playlists;
mod schema;
mod search;
#[path = "../../../../tests/sdk/spec.rs"]
mod spec;
mod template;
mod walk;
