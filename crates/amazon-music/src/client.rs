//! The client: one session, and the application that it belongs to.

use std::{fmt, sync::Arc, time::Duration};

use amazon_music_api::{ClientInfo as _, Operation, v1};
use amazon_music_auth::{HttpClient, ScopeSet, SecureUrl, SecurityProfileId, Session};

use crate::{
    Application, ApplicationBuilder, Error, ImageStyle, Language, RawRequest, RetryPolicy, auth,
    scopes,
};

/// The base URL of another service, such as a sandbox; with the version, e.g. `http://127.0.0.1:8080/v1`.
const API_URL: &str = "AMAZON_MUSIC_API_URL";

/// Calls Amazon Music for one account. Cheap to clone; clones share everything.
///
/// [`api`](Self::api) has a method for each operation. What these return is sent with `send()`, or with
/// [`fetch`](crate::RequestExt::fetch), [`items`](crate::RequestExt::items) and
/// [`pages`](crate::RequestExt::pages) of [`RequestExt`](crate::RequestExt).
///
/// A program with many accounts makes one [`Application`], and its clients with
/// [`Application::client`]: they share connections, limits and retries. Here each client makes an application
/// of its own.
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
    application: Application,
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
        ClientBuilder { application: Application::builder(security_profile), session }
    }

    pub(crate) fn of(application: Application, api: v1::Client, session: Option<Session>) -> Self {
        Self { api: Arc::new(api), session, application }
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
        ClientBuilder::from_lookup(lookup)?.build()
    }

    /// The session, unless the credentials come from somewhere else.
    ///
    /// Its [`refresh_token`](Session::refresh_token) is what the next start needs, and may change with each
    /// renewal.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// What the client shares with others of the same application.
    #[must_use]
    pub fn application(&self) -> &Application {
        &self.application
    }

    /// The operations of the service, one method each.
    #[must_use]
    pub fn api(&self) -> &v1::Client {
        &self.api
    }

    /// A call of `path` below the base URL, for what the spec lacks; see [`RawRequest`].
    pub fn raw(&self, method: &str, path: &str) -> RawRequest {
        RawRequest::new(&self.api, method, path)
    }

    /// A call of an operation by its id, for programs that learn at run time what to call; see
    /// [`RawRequest`].
    ///
    /// # Errors
    /// Where there is no such operation among those that this build [has](v1::OPERATIONS).
    pub fn raw_operation(&self, id: &str) -> Result<RawRequest, Error> {
        let operation = v1::operation(id);
        let operation = operation.ok_or_else(|| {
            Error::invalid_request(None, &format!("no operation is called `{}`", auth::redact(id)))
        })?;
        Ok(RawRequest::of_operation(&self.api, operation))
    }

    /// The scopes that the login lacks for `operation`; empty where it lacks none.
    ///
    /// `None` where nobody knows: before the first token, unless the session was given its scopes, for
    /// credentials that do not come from a session and say nothing about it, and for an operation that needs
    /// scopes unknown to this version. Which operation needs what is unreliable in places, see [`Operation`].
    ///
    /// ```no_run
    /// use amazon_music::{Client, api::v1};
    ///
    /// # fn example(music: Client) {
    /// let operation = v1::operation("create_playlist");
    /// if let Some(missing) = operation.and_then(|operation| music.missing_scopes(operation)) {
    ///     println!("playlists can be made: {}", missing.is_empty());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn missing_scopes(&self, operation: &Operation) -> Option<ScopeSet> {
        scopes::missing(operation, &scopes::granted(&**self.api.inner().authorize())?)
    }

    /// The same client with another language for titles and messages, e.g. that of the account's owner.
    #[must_use]
    pub fn with_language(&self, language: Language) -> Self {
        let mut connection = self.api.inner().clone();
        // Words have no character that a header cannot have.
        let _ = connection.options_mut().set_default_header(Language::HEADER, language.as_str());
        let (base_url, http) = (self.api.baseurl(), self.api.client().clone());
        let api = v1::Client::new_with_client(base_url, http, connection);
        Self { api: Arc::new(api), ..self.clone() }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.api.baseurl()).finish_non_exhaustive()
    }
}

/// The settings of a [`Client`] that is not built yet: those of its application, which
/// [`ApplicationBuilder`] explains.
#[derive(Debug, Clone)]
#[must_use = "nothing is built before `build`"]
pub struct ClientBuilder {
    application: ApplicationBuilder,
    session: Session,
}

impl ClientBuilder {
    /// A builder with what [`Client::from_lookup`] takes from variables, for more settings on top.
    ///
    /// ```no_run
    /// use amazon_music::{ClientBuilder, RetryPolicy};
    ///
    /// let variable = |name: &str| std::env::var(name).ok();
    /// let music = ClientBuilder::from_lookup(variable)?.retry(RetryPolicy::off()).build()?;
    /// # Ok::<(), amazon_music::Error>(())
    /// ```
    ///
    /// # Errors
    /// Where a variable is missing or holds something else; the error names it.
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let http = HttpClient::new().map_err(Error::configuration)?;
        let security_profile =
            SecurityProfileId::from_lookup(&lookup).map_err(Error::configuration)?;
        let session = Session::from_lookup(&lookup).map_err(Error::configuration)?;
        let session = session.http_client(http.clone()).build().map_err(Error::configuration)?;
        let mut builder = Client::builder(session, security_profile).http_client(http);
        if let Some(url) = lookup(API_URL).filter(|url| !url.is_empty()) {
            let url = SecureUrl::new(&url).map_err(|why| {
                Error::configuration(format!(
                    "the environment variable {API_URL} is not valid: {why}"
                ))
            })?;
            builder.application.base_url = Ok(url);
        }
        Ok(builder)
    }

    /// As [`ApplicationBuilder::base_url`].
    pub fn base_url(self, base_url: impl Into<String>) -> Self {
        self.with(|application| application.base_url(base_url))
    }

    /// As [`ApplicationBuilder::http_client`].
    pub fn http_client(self, http: HttpClient) -> Self {
        self.with(|application| application.http_client(http))
    }

    /// As [`ApplicationBuilder::answer_limit`].
    pub fn answer_limit(self, bytes: usize) -> Self {
        self.with(|application| application.answer_limit(bytes))
    }

    /// As [`ApplicationBuilder::retry`].
    pub fn retry(self, retry: RetryPolicy) -> Self {
        self.with(|application| application.retry(retry))
    }

    /// As [`ApplicationBuilder::max_in_flight`].
    pub fn max_in_flight(self, attempts: usize) -> Self {
        self.with(|application| application.max_in_flight(attempts))
    }

    /// As [`ApplicationBuilder::rate_limit`].
    pub fn rate_limit(self, per_second: f64, burst: u32) -> Self {
        self.with(|application| application.rate_limit(per_second, burst))
    }

    /// As [`ApplicationBuilder::timeout`].
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|application| application.timeout(timeout))
    }

    /// As [`ApplicationBuilder::enforce_scopes`].
    pub fn enforce_scopes(self, enforce: bool) -> Self {
        self.with(|application| application.enforce_scopes(enforce))
    }

    /// As [`ApplicationBuilder::language`].
    pub fn language(self, language: Language) -> Self {
        self.with(|application| application.language(language))
    }

    /// As [`ApplicationBuilder::image_style`].
    pub fn image_style(self, style: ImageStyle) -> Self {
        self.with(|application| application.image_style(style))
    }

    /// As [`ApplicationBuilder::default_header`].
    pub fn default_header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|application| application.default_header(name, value))
    }

    /// Builds the client. No connection is made yet.
    ///
    /// # Errors
    /// As [`ApplicationBuilder::build`].
    pub fn build(self) -> Result<Client, Error> {
        Ok(self.application.build()?.client(self.session))
    }

    fn with(self, set: impl FnOnce(ApplicationBuilder) -> ApplicationBuilder) -> Self {
        Self { application: set(self.application), ..self }
    }
}
