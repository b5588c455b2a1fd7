//! Logins, sessions and stores, tested through the public API of the crate.

#![expect(clippy::unwrap_used, reason = "a panic fails the test")]
#![expect(clippy::duplicate_mod, reason = "each example has the mock service as its module")]

#[path = "../../src/trace/listener.rs"]
mod listener;
#[path = "../../examples/local/mod.rs"]
mod local;

mod customer_profile;
mod login_examples;
mod processes;
mod secrets;
mod service;
mod token_info;
