//! Login with Amazon for the Amazon Music Web API: scopes, logins, tokens and sessions.
//!
//! Most programs use it through the crate `amazon-music`, which re-exports it as `amazon_music::auth`.
//! It is unofficial: not made, endorsed or supported by Amazon.
//!
//! A [`Session`] returns valid access tokens. With a [`SecurityProfileId`] it makes a client of
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
//! session.flush().await?; // Before the program exits: a new refresh token must be saved.
//! # Ok(())
//! # }
//! ```
//!
//! - [`Login`] has every kind of login, and accepts existing tokens.
//! - [`Session`] returns access tokens; [`Sessions`] has those of a service with many users.
//! - [`FileStore`], [`MemoryStore`] and [`EnvironmentStore`] store logins; implement [`TokenStore`] for a database.
//! - [`HttpClient`] sends all requests; [`HttpClient::from_service`] replaces it.
//! - [`Error`] is the only error type, with a [kind](ErrorKind) and a hint.
//! - [`Login::doctor`] diagnoses the setup of an app.
//!
//! No token is ever printed: secrets have no `Display`, and their `Debug` prints `[redacted]`. Refreshes and logins
//! are reported to `tracing`, with the target `amazon_music_auth` and without secrets.
//!
//! # Not confirmed
//!
//! This crate was not tested against the live service. Amazon's pages do not document the following behaviour, or
//! other software disagrees with them. None of it should end a login unexpectedly.
//!
//! | behaviour | assumption | if it is different |
//! |---|---|---|
//! | the login page of Europe and the Far East | that of other Amazon APIs | [`Endpoints::custom`] |
//! | the region of an app and its users | North America; a refresh token is valid in the region that issued it | [`Login::endpoints`] |
//! | a loopback port must be registered | yes, exactly | pass any address of this machine to [`Login::loopback`] |
//! | `[::1]` is accepted as redirect URI | perhaps | pass `127.0.0.1` to [`Login::loopback`] |
//! | a web or terminal app without a client secret gets a refresh token | no; with [`Login::client_secret`] it does | a refresh token in the response is used; see [`Session::is_refreshable`] |
//! | the redirect URIs of apps on Android and iOS | none: [`Login::exchange_code`] sends the given one | |
//! | the user may grant some of the scopes | yes: those of the token response, else of the redirect, else the requested ones | [`Session::scopes`] returns them, [`Doctor`] checks them, [`SessionBuilder::scopes`] and [`CodeExchange::scopes`] set them |
//! | the error of a profile that is not enabled for Amazon Music | `invalid_scope` or `unauthorized_client`, or a page that never redirects | only hints depend on it: [`Error::may_be_closed_beta`]; [`Loopback::timeout`] |
//! | a scope of Amazon Music needs `scope_data` | no | [`Website::scope_data`], [`Loopback::scope_data`], [`DeviceLoginBuilder::scope_data`] |
//! | the grant type of a device | `device_code`, without a Client ID | [`DeviceLoginBuilder::rfc8628_grant_type`] |
//! | the Client ID of a website is valid for a device | no | nothing: any Client ID is sent |
//! | the error code if the user denies the login | `access_denied` | another code in a redirect leads to another [`ErrorKind`]; a device ignores unknown codes, and the login expires with its code |
//! | the first refresh token of a device is valid at once | yes | [`DeviceLoginBuilder::prove_refresh_token`] |
//! | a refresh returns a new refresh token, which replaces the old one | perhaps, at once | nothing: a new one is saved before it is used. Use a [`TokenStore`], and call [`Session::flush`] |
//! | `/auth/o2/tokeninfo` responds at the hosts of all regions | yes | [`TokenInfo::of`] with other endpoints |
//! | `exp` there is the remaining seconds, and `app_id` the Security Profile ID | yes, according to Amazon Pay's pages and by its format | nothing: sessions use neither; [`Doctor`] and [`TokenInfo`] return them |
//! | tokens can be revoked | there is no documented URL | [`Login::revoke`] with a URL that you know |

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
#[doc(hidden)]
pub use http::{Connection, HttpError, HttpErrorKind, HttpRequest};
pub use http::{HttpClient, HttpClientBuilder};
pub use identity::{ClientId, InvalidIdentity, SecurityProfileId};
pub use login::{
    CodeExchange, DeviceEvent, DeviceLogin, DeviceLoginBuilder, DevicePrompt, Login, Loopback,
    LoopbackLogin, PendingLogin, PkcePair, Website, open_browser,
};
pub use profile::CustomerProfile;
pub use redact::redact;
pub use scope::{Scope, UnknownScope};
pub use scope_set::ScopeSet;
pub use secret::{AccessToken, ClientSecret, RefreshToken};
pub use secure_url::{InvalidUrl, SecureUrl};
pub use session::{IssuedToken, Session, SessionBuilder};
pub use sessions::Sessions;
pub use store::{
    EnvironmentStore, FileStore, MemoryStore, StoreGuard, StoreKey, StoredLogin, Storing,
    TokenStore,
};
pub use token_info::TokenInfo;
