//! The client of one account.

use std::{fmt, sync::Arc};

use http::HeaderMap;

use crate::{
    Application, Counters, CredentialsProvider, Error, ErrorExt as _, ErrorKind, Language,
    RawRequest,
    api::{self, ApiRequest, ApiResponse, BoxFuture, DecodeStats, Operation, Transport, v1},
    auth::{self, HttpClient, ScopeSet, SecurityProfileId, Session, environment_variable},
    scopes,
    transport::credentials::add_missing,
};

/// A client of Amazon Music for one account.
///
/// It is cheap to clone; clones share everything. [`api`](Self::api) has a method for each operation. It returns a request, which [`fetch`](crate::Request::fetch) or
/// [`send`](crate::Request::send) sends. Lists also have [`items`](crate::Request::items) and
/// [`pages`](crate::Request::pages), lookups of IDs [`lookup`](crate::Request::lookup).
///
/// For many accounts, or for other settings, build one [`Application`] and create clients with [`Application::client`].
/// They share connections, limits and retries. The constructors of this type create a separate application for each client.
///
/// # Examples
/// ```no_run
/// use amazon_music::Client;
///
/// # async fn example() -> Result<(), amazon_music::Error> {
/// let music = Client::from_env()?;
/// let album = music.api().get_album("B0064UPU4G").fetch().await?;
/// println!("{}", album.title.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    api: v1::Client,
    credentials: Arc<dyn CredentialsProvider>,
    session: Option<Session>,
    application: Application,
}

impl Client {
    /// Creates a client with default settings.
    ///
    /// The Security Profile ID is in the General tab of the profile's page in the developer console. It is not the
    /// Client ID. For other settings, see [`Application::builder`].
    ///
    /// # Errors
    /// Returns an error if the HTTP client cannot be set up, for instance with the proxy of the environment.
    pub fn new(session: Session, security_profile: SecurityProfileId) -> Result<Self, Error> {
        Ok(Application::builder(security_profile).build()?.client(session))
    }

    /// Creates a client from environment variables.
    ///
    /// An empty variable counts as not set.
    ///
    /// | variable | value |
    /// |---|---|
    /// | `AMAZON_MUSIC_CLIENT_ID` | the Client ID |
    /// | `AMAZON_MUSIC_CLIENT_SECRET` | the client secret, if the app has one |
    /// | `AMAZON_MUSIC_SECURITY_PROFILE_ID` | the Security Profile ID |
    /// | `AMAZON_MUSIC_REFRESH_TOKEN` | the refresh token of an earlier login |
    /// | `AMAZON_MUSIC_API_URL` | optional: another base URL, version included |
    /// | `AMAZON_MUSIC_LWA_URL` | optional: another base URL of Login with Amazon, without `/auth/o2/token` |
    /// | `AMAZON_MUSIC_HTTP_HOST` | optional: a host to which both URLs may use plain http, such as a sandbox in another container |
    ///
    /// # Errors
    /// Returns an error that names the variable if it is missing or invalid.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_env_with(environment_variable)
    }

    /// Like [`from_env`](Self::from_env), but reads each variable with `var(name)`.
    ///
    /// # Errors
    /// Returns an error that names the variable if it is missing or invalid.
    pub fn from_env_with(var: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let builder = Application::from_env_with(&var)?;
        let session = Session::from_env_with(&var).map_err(Error::from_auth)?;
        let http = HttpClient::new().map_err(Error::from_auth)?;
        let session = session.http_client(http.clone()).build().map_err(Error::from_auth)?;
        Ok(builder.http_client(http).build()?.client(session))
    }

    pub(crate) fn of(
        application: Application,
        transport: Arc<dyn Transport>,
        credentials: Arc<dyn CredentialsProvider>,
        session: Option<Session>,
    ) -> Self {
        Self { api: v1::Client::new(transport), credentials, session, application }
    }

    /// Returns the session; `None` if the credentials come from somewhere else.
    ///
    /// The next run of the program needs its [`refresh_token`](Session::refresh_token), which may change with each token
    /// refresh. A [store](crate::auth::TokenStore) saves it.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// Returns the application of the client.
    #[must_use]
    pub fn application(&self) -> &Application {
        &self.application
    }

    /// Returns the counters of the application, of all its clients together.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.application.counters()
    }

    /// Returns the operations of the API, with a method for each.
    #[must_use]
    pub fn api(&self) -> &v1::Client {
        &self.api
    }

    /// Returns a request for `path` below the base URL, for operations that this SDK does not have.
    ///
    /// `path` begins with a slash and has its parameters in braces; see [`RawRequest`].
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(music: amazon_music::Client) -> Result<(), amazon_music::Error> {
    /// let credits = music.raw("GET", "/albums/{id}/credits").path_parameter("id", "B0064UPU4G");
    /// let credits: serde_json::Value = credits.query("limit", "10").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn raw(&self, method: &str, path: &str) -> RawRequest {
        RawRequest::by_path(self.api.transport().clone(), method, path)
    }

    /// Returns a request of the operation with the given ID, for programs that choose it at run time.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(music: amazon_music::Client) -> Result<(), amazon_music::Error> {
    /// let album = music.raw_operation("get_album")?.path_parameter("id", "B0064UPU4G").send().await?;
    /// println!("{} {}", album.status(), album.text());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns an error if there is no such operation among [those of this build](v1::OPERATIONS).
    pub fn raw_operation(&self, id: &str) -> Result<RawRequest, Error> {
        let operation = v1::operation(id).ok_or_else(|| {
            Error::new(ErrorKind::InvalidRequest)
                .with_message(format!("there is no operation `{}`", auth::redact(id)))
        })?;
        Ok(RawRequest::of_operation(self.api.transport().clone(), operation))
    }

    /// Returns the scopes that `operation` needs and the login does not have; empty if it has all.
    ///
    /// `None` if:
    /// - no token was requested yet, and the session was built without scopes;
    /// - the [`CredentialsProvider`] does not know its scopes;
    /// - the scopes of the operation are unknown to this version.
    ///
    /// The documentation of the needed scopes is unreliable in places; see [`Operation`].
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music::{Client, api::v1};
    ///
    /// # fn example(music: Client) {
    /// let operation = v1::operation("create_playlist");
    /// if let Some(missing) = operation.and_then(|operation| music.missing_scopes(operation)) {
    ///     println!("may create playlists: {}", missing.is_empty());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn missing_scopes(&self, operation: &Operation) -> Option<ScopeSet> {
        scopes::missing(operation, &self.credentials.granted_scopes()?)
    }

    /// Returns the same client with another language for titles and messages, e.g. that of the user.
    #[must_use]
    pub fn with_language(&self, language: Language) -> Self {
        // It is always valid: languages consist of letters, digits, hyphens and underscores.
        let headers = api::header(Language::HEADER, language.as_str()).into_iter().collect();
        let inner = self.api.transport().clone();
        let layer = Layer { decoded: inner.clone(), inner, headers };
        let api = v1::Client::new(Arc::new(layer));
        Self { api, ..self.clone() }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("application", &self.application).finish_non_exhaustive()
    }
}

/// A layer around a transport, which adds headers to the requests that do not have them.
#[derive(Debug)]
pub(crate) struct Layer {
    pub(crate) inner: Arc<dyn Transport>,
    /// Counts decoded responses. It is another one than `inner` if that contains layers of the user.
    pub(crate) decoded: Arc<dyn Transport>,
    pub(crate) headers: HeaderMap,
}

impl Transport for Layer {
    fn send(&self, mut request: ApiRequest) -> BoxFuture<'_, Result<ApiResponse, Error>> {
        add_missing(&mut request.headers, &self.headers);
        self.inner.send(request)
    }

    fn decoded(&self, operation: Option<&'static Operation>, stats: DecodeStats) {
        self.decoded.decoded(operation, stats);
    }
}
