//! Login with Amazon for the Amazon Music Web API: scopes, tokens, and sessions that refresh themselves.
//!
//! Most programs use it through the crate `amazon-music`, which re-exports it as `amazon_music::auth`.
//! It is unofficial: not made, endorsed or supported by Amazon.
//!
//! A [`Session`] hands out access tokens that work. With a [`SecurityProfileId`] it makes a client of
//! `amazon-music`, which adds the two headers to every request of the Web API.
//!
//! ```no_run
//! use std::sync::Arc;
//! use amazon_music_auth::{Error, FileStore, Login, Scope};
//!
//! # async fn example() -> Result<(), Error> {
//! // AMAZON_MUSIC_CLIENT_ID and, if the app has one, AMAZON_MUSIC_CLIENT_SECRET.
//! let login = Login::from_env([Scope::Catalog, Scope::LibraryRead])?;
//! let store = Arc::new(FileStore::for_app("my-app")?);
//! let session = login.session_or_login(store, "default", |login| async move {
//!     let device = login.device().start().await?;
//!     println!("Visit {} and enter {}", device.prompt().verification_uri(), device.prompt().user_code());
//!     device.wait().await
//! });
//! let session = session.await?; // Later runs restore it.
//!
//! let token = session.access_token().await?; // Refreshed when needed, once for all callers.
//! session.flush().await?; // Before the program ends: a new refresh token must not get lost.
//! # Ok(())
//! # }
//! ```
//!
//! - [`Login`] shows each way to log a user in, and what to do with tokens that are at hand.
//! - [`Session`] hands out access tokens; [`Sessions`] holds those of a service with many users.
//! - [`FileStore`], [`MemoryStore`] and [`EnvironmentStore`] store logins; a [`TokenStore`] may be your own.
//! - [`HttpClient`] sends all requests; [`HttpClient::from_service`] replaces it.
//! - [`Error`] is the error of all of it, with a [kind](ErrorKind) and a hint what to do.
//! - [`Login::doctor`] examines the setup of an app if something does not work.
//!
//! No token is ever printed: secrets have no `Display`, and their `Debug` says `[redacted]`. Refreshes and logins
//! are reported to `tracing`, under the target `amazon_music_auth` and without secrets.
//!
//! # Not confirmed
//!
//! Nothing here was tried against the live service. On these points Amazon's pages are silent, or other software
//! disagrees with them. None of them should end a login by surprise.
//!
//! | behaviour | assumption | if it is otherwise |
//! |---|---|---|
//! | the page that users visit in Europe and the Far East | that of other Amazon APIs | [`Endpoints::custom`] |
//! | the region of an app and its users | North America; a refresh token stays where it was made | [`Login::endpoints`] |
//! | a loopback port must be registered | yes, exactly | any address of this machine can be given to [`Login::loopback`] |
//! | `[::1]` is accepted as redirect URI | perhaps | give `127.0.0.1` to [`Login::loopback`] |
//! | a web or terminal app without a client secret gets a refresh token | no | nothing: one that comes is used; [`Session::is_refreshable`] tells. [`Login::client_secret`] gets one |
//! | the redirect URIs of apps on Android and iOS | none: [`Login::exchange_code`] sends what it is given | |
//! | the user may grant a part of the scopes, and who tells | the token response goes first, then the redirect, then the request | [`Session::scopes`] shows it, [`Doctor`] compares it; [`SessionBuilder::scopes`], [`CodeExchange::scopes`] set it |
//! | the error of a profile that is not enabled for Amazon Music | `invalid_scope` or `unauthorized_client`, or a page that never calls back | only hints depend on it: [`Error::may_be_closed_beta`]; [`Loopback::timeout`] |
//! | a scope of Amazon Music needs `scope_data` | no | [`Website::scope_data`], [`Loopback::scope_data`], [`DeviceLoginBuilder::scope_data`] |
//! | the grant type of a device | `device_code`, without a Client ID | [`DeviceLoginBuilder::rfc8628_grant_type`] |
//! | the Client ID of a website serves a device | no | nothing: any Client ID is sent |
//! | the error code if the user denies the login | `access_denied` | nothing: another code by redirect ends the login as another [`ErrorKind`]; on a device an unknown code is ignored, and the login expires with its code pair |
//! | a device's first refresh token works at once | yes | [`DeviceLoginBuilder::prove_refresh_token`] |
//! | a refresh brings a new refresh token, and the old one ends | it may, and the old one may end at once | nothing: a new one is saved before use, and the old one kept if none comes. Use a [`TokenStore`], and await [`Session::flush`] |
//! | `/auth/o2/tokeninfo` responds at the hosts of all regions | yes | [`TokenInfo::of`] with other endpoints |
//! | `exp` there is the seconds left, and `app_id` the Security Profile ID | yes, by Amazon Pay's pages and by its shape | nothing: sessions use neither; [`Doctor`] and [`TokenInfo`] show them |
//! | tokens can be revoked | there is no documented URL | [`Login::revoke`] at one that you know |

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
