//! The client: one session, one base URL, one pool of connections.

use std::{fmt, sync::Arc};

use amazon_music_api::{Authorize, Connection, v1};
use amazon_music_auth::{HttpClient, SecureUrl, SecurityProfileId, Session};

use crate::{Authorizer, Error, auth};

/// The base URL of another service, such as a sandbox; with the version, e.g. `http://127.0.0.1:8080/v1`.
const API_URL: &str = "AMAZON_MUSIC_API_URL";

/// Calls Amazon Music for one account. Cheap to clone; clones share everything.
///
/// [`api`](Self::api) has a method for each operation. What these return is sent with `send()`, or with
/// [`fetch`](crate::RequestExt::fetch), [`items`](crate::RequestExt::items) and
/// [`pages`](crate::RequestExt::pages) of [`RequestExt`](crate::RequestExt).
///
/// ```no_run
/// use amazon_music::{Client, RequestExt as _};
///
/// # async fn example() -> Result<(), amazon_music::Error> {
/// let music = Client::from_env()?;
/// let album = music.api().get_album().id("B0064UPU4G").fetch().await?;
/// println!("{}", album.title.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    api: Arc<v1::Client>,
    session: Option<Session>,
}

impl Client {
    /// A client with the usual settings.
    ///
    /// The Security Profile ID stands in the General tab of the profile's page in the developer console;
    /// it is not the Client ID.
    ///
    /// # Errors
    /// Where TLS cannot be set up.
    pub fn new(session: Session, security_profile: SecurityProfileId) -> Result<Self, Error> {
        Self::builder(session, security_profile).build()
    }

    /// A client with settings of one's own.
    pub fn builder(session: Session, security_profile: SecurityProfileId) -> ClientBuilder {
        let builder = Self::builder_with(Authorizer::new(session.clone(), security_profile));
        ClientBuilder { session: Some(session), ..builder }
    }

    /// A client whose credentials come from somewhere else than a [`Session`].
    pub fn builder_with(authorize: impl Authorize + 'static) -> ClientBuilder {
        ClientBuilder {
            authorize: Arc::new(authorize),
            session: None,
            base_url: v1::BASE_URL.to_owned(),
            http: None,
            answer_limit: None,
        }
    }

    /// A client from environment variables. An empty one counts as not set.
    ///
    /// | variable | |
    /// |---|---|
    /// | `AMAZON_MUSIC_CLIENT_ID` | the Client ID |
    /// | `AMAZON_MUSIC_CLIENT_SECRET` | the client secret, where the app has one |
    /// | `AMAZON_MUSIC_SECURITY_PROFILE_ID` | the Security Profile ID |
    /// | `AMAZON_MUSIC_REFRESH_TOKEN` | the refresh token of an earlier login |
    /// | `AMAZON_MUSIC_API_URL` | optional: another base URL, version included |
    /// | `AMAZON_MUSIC_LWA_URL` | optional: another Login with Amazon; the base, `/auth/o2/token` is added |
    ///
    /// # Errors
    /// Where a variable is missing or holds something else; the error names it.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(auth::environment_variable)
    }

    /// As [`from_env`](Self::from_env), with variables that are looked up by `lookup`.
    ///
    /// # Errors
    /// As `from_env`.
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let http = HttpClient::new().map_err(Error::configuration)?;
        let security_profile =
            SecurityProfileId::from_lookup(&lookup).map_err(Error::configuration)?;
        let session = Session::from_lookup(&lookup).map_err(Error::configuration)?;
        let session = session.http_client(http.clone()).build().map_err(Error::configuration)?;
        let mut builder = Self::builder(session, security_profile).http_client(http);
        if let Some(url) = lookup(API_URL).filter(|url| !url.is_empty()) {
            builder = builder.base_url(url);
        }
        builder.build()
    }

    /// The session, unless the credentials come from somewhere else.
    ///
    /// Its [`refresh_token`](Session::refresh_token) is what the next start needs, and may change with each
    /// renewal.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// The operations of the service, one method each.
    #[must_use]
    pub fn api(&self) -> &v1::Client {
        &self.api
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use crate::api;
        use api::ClientInfo as _;
        f.debug_struct("Client").field("base_url", &self.api.baseurl()).finish_non_exhaustive()
    }
}

/// The settings of a [`Client`] that is not built yet.
#[derive(Debug, Clone)]
#[must_use = "nothing is built before `build`"]
pub struct ClientBuilder {
    authorize: Arc<dyn Authorize>,
    session: Option<Session>,
    base_url: String,
    http: Option<HttpClient>,
    answer_limit: Option<usize>,
}

impl ClientBuilder {
    /// Where the service answers, version included; by default [`v1::BASE_URL`](crate::api::v1::BASE_URL).
    ///
    /// It must be `https`, or plain `http` to this machine.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// The connections to use. Clients of many accounts should share one, and their sessions too: give it to
    /// [`SessionBuilder::http_client`](crate::auth::SessionBuilder::http_client) as well.
    pub fn http_client(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }

    /// How many bytes an answer may have; 8 MiB by default. Decoded, it can take a hundred times as much.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.answer_limit = Some(bytes);
        self
    }

    /// Builds the client. No connection is made yet.
    ///
    /// # Errors
    /// Where the base URL is not one that tokens may be sent to, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let base_url = SecureUrl::new(&self.base_url).map_err(Error::configuration)?;
        let http = match self.http {
            Some(http) => http,
            None => HttpClient::new().map_err(Error::configuration)?,
        };
        let mut connection = Connection::new(self.authorize);
        if let Some(bytes) = self.answer_limit {
            connection = connection.with_answer_limit(bytes);
        }
        let api =
            v1::Client::new_with_client(base_url.as_str(), http.reqwest().clone(), connection);
        Ok(Client { api: Arc::new(api), session: self.session })
    }
}
