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
//! tokens that are at hand. [`Login::session_from_store`] finds it again after a restart.
//!
//! Everything that fails, fails with an [`Error`] that knows its [kind](ErrorKind) and what to do.
//! No token is ever printed: secrets have no `Display`, and their `Debug` says `[redacted]`.
//!
//! Where something does not work, [`Login::doctor`] examines how the app is set up. Renewals and logins
//! tell `tracing` how they went, under the target `amazon_music_auth` and without secrets.
//!
//! # Not confirmed
//!
//! Nothing here was tried against the live service. These are the points on which Amazon's pages are
//! silent, or other software disagrees with them; none of them should end a login by surprise.
//!
//! | behaviour | what is assumed | if it is otherwise |
//! |---|---|---|
//! | Which page users visit in Europe and the Far East | that of other Amazon APIs | [`Endpoints::custom`] |
//! | Which region an app and its users belong to | North America; a refresh token stays where it was made | [`Login::endpoints`] |
//! | Whether a loopback port must be registered | yes, and letter by letter | any address of this machine can be given to [`Login::loopback`] |
//! | Whether `[::1]` is taken as redirect URI | no more than that it may be | give `127.0.0.1` to [`Login::loopback`] |
//! | Whether a web or terminal app without a client secret gets a refresh token | no | nothing: one that comes is used; [`Session::is_refreshable`] tells. [`Login::client_secret`] gets one |
//! | Which redirect URIs apps on Android and iOS have | nothing: [`Login::exchange_code`] sends what it is given | |
//! | Whether the user may grant a part of the scopes, and who tells | the token response goes first, then the redirect, then what was asked for | [`Session::scopes`] shows it, [`Doctor`] compares it; [`SessionBuilder::scopes`], [`CodeExchange::scopes`] set it |
//! | How a profile that is not enabled for Amazon Music is refused | `invalid_scope` or `unauthorized_client`, or a page that never calls back | only hints depend on it: [`Error::may_be_closed_beta`]; [`Loopback::timeout`] |
//! | Whether a scope of Amazon Music needs `scope_data` | no | [`Website::scope_data`], [`Loopback::scope_data`], [`DeviceLoginBuilder::scope_data`] |
//! | Which grant type a device asks with | `device_code`, without a Client ID | [`DeviceLoginBuilder::rfc8628_grant_type`] |
//! | Whether the Client ID of a website serves a device | no | nothing: any Client ID is sent |
//! | How a user's refusal is told | `access_denied` | nothing: another code by redirect ends the login as another [`ErrorKind`]; on a device an unknown code counts as no response, and the login expires with its code pair |
//! | Whether a device's first refresh token works at once | yes | [`DeviceLoginBuilder::prove_refresh_token`] |
//! | Whether a renewal brings a new refresh token, and how long the old one lasts | it may, and the old one may end at once | nothing: a new one is saved before use, and the old one kept where none comes. Use a [`TokenStore`], and await [`Session::settle`] |
//! | Whether `/auth/o2/tokeninfo` answers at the hosts of all regions | yes | [`TokenInfo::of`] with other endpoints |
//! | Whether `exp` there is the seconds left, and `app_id` the Security Profile ID | yes, by Amazon Pay's pages and by its shape | nothing: sessions use neither; [`Doctor`] and [`TokenInfo`] show them |
//! | Whether tokens can be revoked | there is no documented address | [`Login::revoke`] at one that you know |

#![deny(missing_docs)]

mod beta;
mod clock;
mod doctor;
mod endpoints;
mod environment;
mod error;
mod http;
mod identity;
mod jitter;
mod json;
mod least_scopes;
mod login;
mod lwa;
mod profile;
mod proxy;
mod redact;
mod refresh;
mod retry_after;
mod revoke;
mod scope;
mod scope_set;
mod secret;
mod secure_url;
mod session;
mod sessions;
mod store;
mod tls;
mod token;
mod token_endpoint;
mod token_info;
mod trace;

pub use doctor::{Doctor, Finding, Severity, Subject};
pub use endpoints::{Endpoints, Region, UnknownRegion};
#[doc(hidden)]
pub use environment::environment_variable;
pub use error::{Error, ErrorKind};
pub use http::{HttpClient, HttpClientBuilder};
#[doc(hidden)]
pub use http::{HttpError, HttpErrorKind, HttpRequest};
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
pub use sessions::Sessions;
pub use store::{
    EnvironmentStore, FileStore, MemoryStore, StoreGuard, StoreKey, StoredLogin, Storing,
    TokenStore,
};
pub use token_info::TokenInfo;
