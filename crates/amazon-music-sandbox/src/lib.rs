#![doc = include_str!("../README.md")]
#![deny(missing_docs)]

mod account;
mod builder;
mod catalogue;
mod clock;
mod control;
mod credentials;
mod customer;
mod dispatch;
mod fault;
mod furnish;
mod grants;
mod http;
mod journal;
mod listener;
mod lwa;
mod random;
mod sandbox;
mod server;
mod service;
mod settings;
mod state;
mod state_file;
mod v1;
mod world;

pub use account::{Account, AccountMut, Profile, Refused, Tier, Visibility};
pub use builder::SandboxBuilder;
pub use catalogue::{Catalogue, OrdinaryTrack};
pub use clock::{Clock, Timestamp};
pub use credentials::Credentials;
pub use customer::Decision;
pub use fault::{Fault, InvalidFault};
pub use journal::Recorded;
pub use lwa::RegisteredClient;
pub use sandbox::{Sandbox, StartError};
pub use server::{Incoming, Outgoing};
pub use service::{ConnectionError, SandboxService};
pub use world::World;
