//! Logins, sessions and stores, tested through the public API of the crate.

mod login;
