#![doc = include_str!("../README.md")]
#![deny(missing_docs)]

mod account;
mod catalogue;
mod clock;
mod grants;
mod random;
mod sandbox;
mod server;
mod v1;
mod world;

pub use account::{Account, Profile, Refused, Tier, Visibility};
pub use catalogue::Catalogue;
pub use clock::{Clock, Timestamp};
pub use sandbox::{Sandbox, SandboxBuilder};
pub use server::{Incoming, Outgoing};
pub use world::World;
