//! The sandbox as a service: logins of the crate `amazon-music-auth`, pages, faults, sockets, control and state.

mod control;
mod faults;
mod logins;
mod pages;
mod refusals;
mod renewals;
mod server;
mod state;
mod user;
mod wire;
