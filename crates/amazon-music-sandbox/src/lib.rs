//! A local, stateful Amazon Music for development and tests.

#![deny(missing_docs)]

mod account;
mod catalogue;
mod clock;
mod random;

pub use account::{Account, Profile, Refused, Tier, Visibility};
pub use catalogue::Catalogue;
pub use clock::{Clock, Timestamp};
