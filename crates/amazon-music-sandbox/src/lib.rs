#![doc = include_str!("../README.md")]
#![deny(missing_docs)]

mod account;
mod backend;
mod builder;
mod catalogue;
mod change_error;
mod clock;
mod control;
mod counter;
mod credentials;
mod customer;
mod dispatch;
mod fault;
mod form;
mod grants;
mod journal;
mod listener;
mod lwa;
mod random;
mod request;
mod response;
mod sample_data;
mod sandbox;
mod scopes;
mod service;
mod settings;
mod start_error;
mod state;
mod state_file;
mod v1;
mod world;

pub use account::{Account, AccountMut, Profile, Tier, Visibility};
pub use builder::SandboxBuilder;
pub use catalogue::{Catalogue, NewTrack, TrackInfo};
pub use change_error::ChangeError;
pub use clock::{Clock, Timestamp};
pub use credentials::Credentials;
pub use customer::Decision;
pub use fault::{Fault, InvalidFault};
pub use journal::RecordedRequest;
pub use lwa::RegisteredClient;
pub use sandbox::Sandbox;
pub use service::{ConnectionError, SandboxService};
pub use start_error::StartError;
pub use world::World;
