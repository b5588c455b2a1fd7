//! What all clients of one app share: identity, connections, limits, retries and counters.

use std::{fmt, sync::Arc, time::Duration};

use amazon_music_api::{Authorize, CallOptions, Connection, v1};
use amazon_music_auth::{HttpClient, InvalidUrl, SecureUrl, SecurityProfileId, Session};

use crate::{
    Authorizer, Client, Counters, Error, ImageStyle, Language, RetryPolicy,
    delivery::{Delivery, Policies},
    governor::Governor,
    pace::Rate,
};

/// How many attempts may be under way at once, unless told otherwise. The service publishes no figure.
const MAX_IN_FLIGHT: usize = 16;

/// One app, as Amazon sees it: what the clients of all its accounts share.
///
/// The service limits calls per application, not per account (Amazon's overview of the Web API, cited). So
/// one application has one pool of connections, one governor, which decides when attempts start, and one
/// budget for retries. Cheap to clone; clones share everything. Calls need a Tokio runtime with its timers
/// enabled.
///
/// ```no_run
/// use amazon_music::{
///     Application, RequestExt as _,
///     auth::{SecurityProfileId, Session},
/// };
///
/// # async fn example(sessions: Vec<Session>) -> Result<(), amazon_music::Error> {
/// let profile = SecurityProfileId::new("amzn1.application.0a1b")?;
/// let application = Application::builder(profile).max_in_flight(8).build()?;
/// for session in sessions {
///     let music = application.client(session);
///     let user = music.api().get_current_user().fetch().await?;
///     println!("{}", user.id);
/// }
/// println!("{} calls", application.counters().calls);
/// # Ok(())
/// # }
/// ```
///
/// # What the governor does
///
/// - No more than [`max_in_flight`](ApplicationBuilder::max_in_flight) attempts are under way at once, and no
///   more a second than [`rate_limit`](ApplicationBuilder::rate_limit) allows, where it is set. Accounts take
///   turns: one with thousands of calls waiting does not hold up another.
/// - After an answer with 429 all clients pause, for as long as `Retry-After` asks or as the
///   [`RetryPolicy`] would wait. Then attempts start one after the other, at half the rate before, which
///   recovers within minutes.
///
/// # How retries are limited
///
/// Each call earns a tenth of a retry, and 50 are there at the start. So a service that answers nothing but 503
/// sees 1.1 times the calls at most, once those are used up.
#[derive(Clone)]
pub struct Application {
    shared: Arc<Shared>,
}

struct Shared {
    security_profile: SecurityProfileId,
    base_url: SecureUrl,
    http: HttpClient,
    answer_limit: Option<usize>,
    options: CallOptions,
    policies: Arc<Policies>,
}

impl Application {
    /// The settings of an application with this Security Profile ID, which stands in the General tab of the
    /// profile's page in the developer console and is not the Client ID.
    pub fn builder(security_profile: SecurityProfileId) -> ApplicationBuilder {
        ApplicationBuilder {
            security_profile,
            base_url: SecureUrl::new(v1::BASE_URL),
            http: None,
            answer_limit: None,
            retry: RetryPolicy::default(),
            max_in_flight: MAX_IN_FLIGHT,
            rate_limit: None,
            timeout: None,
            enforce_scopes: false,
            headers: Vec::new(),
        }
    }

    /// A client for one account. It costs less than a kilobyte beside its session; nothing is sent.
    #[must_use]
    pub fn client(&self, session: Session) -> Client {
        let security_profile = self.shared.security_profile.clone();
        let authorize = Authorizer::new(session.clone(), security_profile);
        Client::of(self.clone(), self.api(Arc::new(authorize)), Some(session))
    }

    /// A client whose credentials come from somewhere else than a [`Session`]: tokens, and the header
    /// `x-api-key`.
    #[must_use]
    pub fn client_with(&self, authorize: impl Authorize + 'static) -> Client {
        Client::of(self.clone(), self.api(Arc::new(authorize)), None)
    }

    /// The Security Profile ID.
    #[must_use]
    pub fn security_profile(&self) -> &SecurityProfileId {
        &self.shared.security_profile
    }

    /// The connections, for the sessions of the application's accounts; see
    /// [`SessionBuilder::http_client`](crate::auth::SessionBuilder::http_client).
    #[must_use]
    pub fn http_client(&self) -> &HttpClient {
        &self.shared.http
    }

    /// What all clients together have done so far.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.shared.policies.tally.snapshot()
    }

    fn api(&self, authorize: Arc<dyn Authorize>) -> v1::Client {
        let shared = &*self.shared;
        let deliver = Arc::new(Delivery::new(shared.policies.clone(), authorize.clone()));
        let mut connection = Connection::new(authorize).with_deliver(deliver);
        *connection.options_mut() = shared.options.clone();
        if let Some(bytes) = shared.answer_limit {
            connection = connection.with_answer_limit(bytes);
        }
        let http = shared.http.reqwest().clone();
        v1::Client::new_with_client(shared.base_url.as_str(), http, connection)
    }
}

/// Leaves the Security Profile ID out: it is sent as a key.
impl fmt::Debug for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Application")
            .field("base_url", &self.shared.base_url.as_str())
            .field("counters", &self.counters())
            .finish_non_exhaustive()
    }
}

/// The settings of an [`Application`] that is not built yet.
#[derive(Clone)]
#[must_use = "nothing is built before `build`"]
pub struct ApplicationBuilder {
    security_profile: SecurityProfileId,
    pub(crate) base_url: Result<SecureUrl, InvalidUrl>,
    http: Option<HttpClient>,
    answer_limit: Option<usize>,
    retry: RetryPolicy,
    max_in_flight: usize,
    rate_limit: Option<(f64, u32)>,
    timeout: Option<Duration>,
    enforce_scopes: bool,
    headers: Vec<(String, String)>,
}

impl ApplicationBuilder {
    /// Where the service answers, version included; by default [`v1::BASE_URL`](crate::api::v1::BASE_URL).
    ///
    /// It must be `https`, or plain `http` to this machine.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = SecureUrl::new(&base_url.into());
        self
    }

    /// The connections to use. Sessions should share them: give it to
    /// [`SessionBuilder::http_client`](crate::auth::SessionBuilder::http_client) as well.
    pub fn http_client(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }

    /// How many bytes an answer may have; 8 MiB by default. Decoded, it can take several hundred
    /// times as much.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.answer_limit = Some(bytes);
        self
    }

    /// How often calls are attempted; by default up to four times, see [`RetryPolicy`].
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// How many attempts may be under way at once, of all clients together; 16 by default. Zero means one.
    pub fn max_in_flight(mut self, attempts: usize) -> Self {
        self.max_in_flight = attempts;
        self
    }

    /// How many attempts may start in a second in the long run, of all clients together, and how many of
    /// them at once; no limit by default.
    ///
    /// The service publishes no figures. Two public clients wait from half a second to a second between calls.
    pub fn rate_limit(mut self, per_second: f64, burst: u32) -> Self {
        self.rate_limit = Some((per_second, burst));
        self
    }

    /// How long a call may take with everything: waiting for its turn, all attempts, and the waits between them.
    /// No limit by default. A call's own deadline comes before it.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Whether a call that needs scopes which its login is known to lack is held back; it then fails with an
    /// error whose [`missing_scope`](Error::missing_scope) names them. Off by default: what Amazon's pages
    /// say about scopes is unreliable in places, so a call may succeed all the same.
    ///
    /// Nothing is held back where it is not known what was granted.
    pub fn enforce_scopes(mut self, enforce: bool) -> Self {
        self.enforce_scopes = enforce;
        self
    }

    /// The language of titles and messages, unless a call or a [client](Client::with_language) asks for
    /// another one; by default the service chooses.
    pub fn language(self, language: Language) -> Self {
        self.default_header(Language::HEADER, language.as_str())
    }

    /// The size of images, unless a call asks for another one; by default the service chooses.
    pub fn image_style(self, style: ImageStyle) -> Self {
        self.default_header(ImageStyle::HEADER, style.as_str())
    }

    /// Sends a header with each call that does not send one under that name itself, such as
    /// `X-Amzn-Device-Id`, which the service wants for playback.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Builds the application. No connection is made yet.
    ///
    /// # Errors
    /// Where the base URL is not one that tokens may be sent to, the rate is not a number above zero or less
    /// than one a day, a header cannot be sent or is one that the client itself sets, or TLS cannot be set up.
    pub fn build(self) -> Result<Application, Error> {
        let base_url = self.base_url.map_err(Error::configuration)?;
        let rate = match self.rate_limit {
            None => None,
            Some((per_second, burst)) => Some(Rate::new(per_second, burst).ok_or_else(|| {
                Error::configuration(format!("no rate: {per_second} attempts a second"))
            })?),
        };
        let http = match self.http {
            Some(http) => http,
            None => HttpClient::new().map_err(Error::configuration)?,
        };
        let mut options = CallOptions::new();
        options.attempt_timeout = self.retry.attempt_timeout();
        for (name, value) in &self.headers {
            options.set_default_header(name, value).map_err(Error::configuration)?;
        }
        let governor = Governor::new(self.max_in_flight, rate);
        let policies =
            Policies::new(governor, self.retry, self.timeout).enforcing_scopes(self.enforce_scopes);
        Ok(Application {
            shared: Arc::new(Shared {
                security_profile: self.security_profile,
                base_url,
                http,
                answer_limit: self.answer_limit,
                options,
                policies: Arc::new(policies),
            }),
        })
    }
}

/// Leaves the Security Profile ID out, as [`Application`] does.
impl fmt::Debug for ApplicationBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApplicationBuilder")
            .field("base_url", &self.base_url)
            .field("retry", &self.retry)
            .field("max_in_flight", &self.max_in_flight)
            .field("rate_limit", &self.rate_limit)
            .field("timeout", &self.timeout)
            .field("enforce_scopes", &self.enforce_scopes)
            .finish_non_exhaustive()
    }
}
