//! Login with Amazon for the Amazon Music Web API: scopes, tokens, and sessions that renew themselves.
//!
//! Most people use it through the crate `amazon-music`, which re-exports it as `amazon_music::auth`.
//! It is unofficial: not made, endorsed or supported by Amazon.
//!
//! A [`Session`] hands out access tokens that work. With a [`SecurityProfileId`] it makes a client of
//! `amazon-music`, which gives every call of the Web API its two headers.
//!
//! ```no_run
//! use amazon_music_auth::{ClientId, RefreshToken, Session};
//!
//! # async fn example(stored: String) -> Result<(), amazon_music_auth::Error> {
//! let client_id = ClientId::new("amzn1.application-oa2-client.0a1b")?;
//! let session = Session::from_refresh_token(client_id, RefreshToken::new(stored)).build()?;
//!
//! let token = session.access_token().await?; // Renewed when needed, once for all callers.
//! let keep = session.refresh_token(); // May have changed: a `TokenStore` keeps it up to date.
//! # Ok(())
//! # }
//! ```
//!
//! To get a refresh token in the first place, log the user in: [`Login`] shows each way, and what to do with
//! tokens that are at hand.
//!
//! Everything that fails, fails with an [`Error`] that knows its [kind](ErrorKind) and what to do.
//! No token is ever printed: secrets have no `Display`, and their `Debug` says `[redacted]`.
//!
//! Where something does not work, [`Login::doctor`] examines how the app is set up. Renewals and logins
//! tell `tracing` how they went, under the target `amazon_music_auth` and without secrets.

#![deny(missing_docs)]

mod beta;
mod clock;
mod doctor;
mod endpoints;
mod environment;
mod error;
mod exchange;
mod http;
mod http_date;
mod identity;
mod jitter;
mod least_scopes;
mod login;
mod profile;
mod proxy;
mod redact;
mod renewal;
mod revoke;
mod scope;
mod scope_set;
mod secret;
mod secure_url;
mod session;
mod store;
mod tls;
mod token;
mod token_info;
mod trace;

pub use doctor::{Doctor, Finding, Severity, Subject};
pub use endpoints::{Endpoints, Region, UnknownRegion};
#[doc(hidden)]
pub use environment::environment_variable;
pub use error::{Error, ErrorKind};
pub use http::{HttpClient, HttpClientBuilder};
pub use identity::{ClientId, InvalidIdentity, SecurityProfileId};
pub use login::{
    CodeExchange, DeviceEvent, DeviceLogin, DeviceLoginBuilder, DevicePrompt, Login, Loopback,
    LoopbackLogin, PendingLogin, PkcePair, Website, open_browser,
};
pub use profile::CustomerProfile;
pub use redact::redact;
pub use scope::{Scope, UnknownScope};
pub use scope_set::{ScopeSet, ScopeSetIter};
pub use secret::{AccessToken, ClientSecret, RefreshToken};
pub use secure_url::{InvalidUrl, SecureUrl};
pub use session::{IssuedToken, Session, SessionBuilder};
pub use store::{
    EnvironmentStore, FileStore, MemoryStore, StoreGuard, StoreKey, StoredLogin, Storing,
    TokenStore,
};
pub use token_info::TokenInfo;
