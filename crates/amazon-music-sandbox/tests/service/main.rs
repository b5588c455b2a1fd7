//! The sandbox as a service: logins by the crate `amazon-music-auth`, pages, faults, sockets, control and state.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

mod control;
mod faults;
mod http;
mod in_process;
mod logins;
mod lost_responses;
mod oauth_errors;
mod pages;
mod paused_clock;
mod refresh;
mod server;
mod state;
mod unverified;
mod user;
