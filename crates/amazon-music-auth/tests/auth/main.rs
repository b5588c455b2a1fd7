//! Logins, sessions and stores, tested through the public API of the crate.

#[path = "../../src/trace/listener.rs"]
mod listener;

mod login;
