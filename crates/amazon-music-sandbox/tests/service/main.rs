//! The sandbox as a service: logins of the crate `amazon-music-auth`, pages, faults, sockets, control and state.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

mod control;
mod faults;
mod guesses;
mod in_process;
mod logins;
mod lost_answers;
mod pages;
mod refusals;
mod renewals;
mod server;
mod state;
mod user;
mod waits;
mod wire;
