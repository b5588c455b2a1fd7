//! The sandbox as a service: logins by the crate `amazon-music-auth`, pages, faults, sockets, control and state.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

mod client;
#[cfg(all(unix, feature = "server"))]
mod command;
mod control;
mod cors;
mod device;
mod faults;
mod in_process;
mod logins;
mod oauth_errors;
mod pages;
mod refresh;
mod requests;
mod server;
mod state_file;
