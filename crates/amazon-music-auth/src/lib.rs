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
//! - [`FileStore`], [`MemoryStore`] and [`EnvironmentStore`] store tokens; implement [`TokenStore`] for a database.
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
//! other software disagrees with them. None of it should end a session unexpectedly.
//!
//! | not documented | this crate assumes | setting to change it |
//! |---|---|---|
//! | The login page of Europe and the Far East. | It is that of other Amazon APIs. | [`Endpoints::custom`] |
//! | The region of an app and its users. | It is North America. A refresh token is valid in the region that issued it. | [`Login::endpoints`] |
//! | The registration of loopback ports. | Each port must be registered exactly. | Pass any loopback address to [`Login::loopback`]. |
//! | Redirect URIs to `[::1]`. | They may be accepted. | Pass `127.0.0.1` to [`Login::loopback`]. |
//! | Refresh tokens of a web or terminal app without a client secret. | It gets none, but one in the response is used. See [`Session::is_refreshable`]. | [`Login::client_secret`] |
//! | The redirect URIs of apps on Android and iOS. | The given one is sent unchanged. | Pass another one to [`Login::exchange_code`]. |
//! | Logins with which the user grants some of the scopes. | The granted scopes are those of the token response. If it has none, they are those of the redirect, or else the requested ones. [`Session::scopes`] returns them, and [`Doctor`] checks them. | [`SessionBuilder::scopes`], [`CodeExchangeBuilder::scopes`] |
//! | The error of a profile that is not enabled for Amazon Music. | It is `invalid_scope` or `unauthorized_client`, or a page that never redirects. Only [`Error::may_be_closed_beta`] and hints depend on it. | [`LoopbackLoginBuilder::timeout`] |
//! | The `scope_data` of the scopes of Amazon Music. | None of them needs it. | [`WebsiteLoginBuilder::scope_data`], [`LoopbackLoginBuilder::scope_data`], [`DeviceLoginBuilder::scope_data`] |
//! | The grant type of a device. | It is `device_code`, without a client ID. | [`DeviceLoginBuilder::rfc8628_grant_type`] |
//! | Logins of a device with the client ID of a website. | They fail. | None is needed: any client ID is sent. |
//! | The error code if the user denies the login. | It is `access_denied`. Another code in a redirect leads to another [`ErrorKind`]. A device ignores unknown codes until its own code expires. | None. |
//! | The time from which the first refresh token of a device is valid. | It is valid at once. | [`DeviceLoginBuilder::verify_refresh_token`] |
//! | New refresh tokens in the response to a refresh. | There may be one, which replaces the old one at once. It is saved before it is used. | Use a [`TokenStore`], and call [`Session::flush`]. |
//! | The hosts of `/auth/o2/tokeninfo`. | The hosts of all regions have it. | Pass other endpoints to [`TokenInfo::of`]. |
//! | The fields `exp` and `app_id` of token information. | They are the remaining seconds and the Security Profile ID. Sessions use neither; [`Doctor`] and [`TokenInfo`] return them. | None. |
//! | The revocation of tokens. | There is no documented URL. | Pass a URL that you know to [`Login::revoke`]. |

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
mod runtime;
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
    CodeExchangeBuilder, DeviceEvent, DeviceLogin, DeviceLoginBuilder, DevicePrompt, Login,
    LoopbackLogin, LoopbackLoginBuilder, PendingLogin, PkcePair, WebsiteLoginBuilder, open_browser,
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
    EnvironmentStore, FileStore, MemoryStore, StoreFuture, StoreGuard, StoreKey, StoredLogin,
    TokenStore,
};
pub use token_info::TokenInfo;
