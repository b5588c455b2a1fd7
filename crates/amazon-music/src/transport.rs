//! The retry loop of every request: account queue, credentials, limits, HTTP and retries, in [`AccountTransport::run`].

pub(crate) mod credentials;
pub(crate) mod http_error;
pub(crate) mod limits;
pub(crate) mod retry;

use std::{
    collections::HashMap,
    fmt,
    future::Future,
    panic::resume_unwind,
    pin::pin,
    sync::{Arc, Mutex, PoisonError, Weak},
    time::Duration,
};

use futures_util::FutureExt as _;
use http::HeaderMap;
use tokio::{
    runtime::Handle,
    task::{AbortHandle, JoinError},
    time::{Instant, sleep},
};
use tracing::{Instrument as _, Span, field::Empty};
use url::Url;

use crate::{
    Counters, Error, ErrorKind, Report,
    api::{ApiRequest, ApiResponse, BoxFuture, DecodeStats, Operation, Retry, Transport},
    auth::{self, Connection, HttpClient, HttpRequest, SecurityProfileId},
    scopes::{self, MissingScopes},
};
use credentials::{Credentials, CredentialsProvider, add_missing};
use limits::{AccountQueue, Budget, Limits, Permit, RateLimiter, Scope, Start, Throttled, within};
use retry::{RetryPolicy, class, following, is_throttled};

/// The codes of a 401 after which the token is refreshed and the request is sent again. The first is on Amazon's
/// Authentication page. Version 2 of the API has the others.
const TOKEN_REJECTED: [&str; 3] = ["INVALID_ACCESS_TOKEN", "INVALID_TOKEN", "UNAUTHORIZED"];

/// A layer of the user around a transport.
pub(crate) type Wrap = Arc<dyn Fn(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync>;

/// The state that all requests of an application share.
pub(crate) struct Shared {
    pub(crate) security_profile: SecurityProfileId,
    pub(crate) wraps: Vec<Wrap>,
    /// The account queues of live sessions, by [`Session::id`](auth::Session::id).
    pub(crate) queues: Mutex<HashMap<usize, Weak<AccountQueue>>>,
    /// `https`, or `http` to a loopback address.
    pub(crate) base_url: Url,
    pub(crate) http: HttpClient,
    pub(crate) max_response_bytes: usize,
    /// Sent with each request that does not have them itself; `Accept` is one of them.
    pub(crate) headers: HeaderMap,
    pub(crate) retry: RetryPolicy,
    /// The timeout of a request without one of its own.
    pub(crate) timeout: Option<Duration>,
    pub(crate) enforce_scopes: bool,
    pub(crate) limits: Limits,
    pub(crate) rate_limiter: RateLimiter,
    pub(crate) budget: Budget,
    pub(crate) counters: Mutex<Counters>,
}

impl Shared {
    /// Changes the counters.
    fn count(&self, change: impl FnOnce(&mut Counters)) {
        change(&mut self.counters.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// Sends the requests of one account.
///
/// Each request is a task of its own, which is aborted when its caller drops the future. So a caller that does not poll a
/// request, such as a slow consumer of a stream, does not hold up other requests. The task costs an allocation and a
/// wake-up, measured once at about 2,000 instructions.
#[derive(Clone)]
pub(crate) struct AccountTransport {
    pub(crate) shared: Arc<Shared>,
    pub(crate) credentials: Arc<dyn CredentialsProvider>,
    pub(crate) queue: Arc<AccountQueue>,
}

impl Transport for AccountTransport {
    fn send(&self, request: ApiRequest) -> BoxFuture<'_, Result<ApiResponse, Error>> {
        let span = tracing::debug_span!(
            target: "amazon_music",
            "amazon_music.request",
            operation = name(&request),
            attempts = Empty,
            status = Empty,
            duration_ms = Empty,
        );
        let operation = request.operation;
        let sent = send(self.clone(), Box::new(request), span.clone());
        // Boxed, since tokio moves the future of a task several times.
        let sent: BoxFuture<'static, Result<Box<ApiResponse>, Error>> = match span.is_disabled() {
            true => Box::pin(sent),
            false => Box::pin(sent.instrument(span)),
        };
        // Nothing runs before the first poll.
        Box::pin(async move {
            let Ok(runtime) = Handle::try_current() else {
                return Err(Error::new(ErrorKind::Configuration)
                    .with_operation(operation)
                    .with_message("a request needs a Tokio runtime"));
            };
            let task = runtime.spawn(sent);
            let _guard = AbortOnDrop(task.abort_handle());
            match task.await.map_err(JoinError::try_into_panic) {
                Ok(sent) => sent.map(|response| *response),
                // A panic of a credentials provider or an HTTP service: pass it to the caller.
                Err(Ok(panic)) => resume_unwind(panic),
                Err(Err(_)) => Err(Error::new(ErrorKind::Io)
                    .with_operation(operation)
                    .with_message("the runtime shut down before the response was complete")),
            }
        })
    }

    fn decoded(&self, _operation: Option<&'static Operation>, stats: DecodeStats) {
        self.shared.count(|counters| {
            counters.unknown_values += u64::from(stats.unknown_values);
            counters.undecodable_items += u64::from(stats.undecodable_items);
        });
    }
}

/// Omits the credentials, since the `Debug` of a provider is not under our control.
impl fmt::Debug for AccountTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccountTransport")
            .field("base_url", &self.shared.base_url.as_str())
            .finish_non_exhaustive()
    }
}

/// Sends a request, and completes its report or error and its span.
#[expect(clippy::manual_async_fn, reason = "an async function stores its arguments twice")]
fn send(
    account: AccountTransport,
    request: Box<ApiRequest>,
    span: Span,
) -> impl Future<Output = Result<Box<ApiResponse>, Error>> + Send {
    async move {
        let started = Instant::now();
        let mut report = Report::default();
        let result = account.run(&request, started, &mut report).await;
        report.elapsed = started.elapsed();
        if !span.is_disabled() {
            let status = match &result {
                Ok(response) => Some(response.status.as_u16()),
                Err(error) => error.status(),
            };
            span.record("attempts", report.attempts)
                .record("status", status)
                .record("duration_ms", report.elapsed.as_millis() as u64);
        }
        match result {
            Ok(mut response) => {
                response.report.attempts = report.attempts;
                response.report.refreshes = report.refreshes;
                response.report.elapsed = report.elapsed;
                let request_id = &mut response.report.request_id;
                if let Some(id) = request_id.as_mut().filter(|id| !is_plain(id)) {
                    *id = auth::redact(id);
                }
                for error in &mut response.report.errors {
                    *error = auth::redact(error);
                }
                // Boxed, since tokio moves the output of a task several times as well.
                Ok(Box::new(response))
            }
            Err(error) => Err(error
                .with_operation(request.operation)
                .with_attempts(report.attempts)
                .with_elapsed(report.elapsed)
                .redacted(auth::redact)),
        }
    }
}

/// Returns `true` if a text cannot contain a token.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// The prerequisites of sending a request.
struct Ready<'a> {
    credentials: Credentials,
    /// The place in the queue of the account, and the permit.
    permits: [Permit<'a>; 2],
    started: Instant,
    waited: bool,
}

impl AccountTransport {
    /// Sends a request until it succeeds or must not be retried, and counts in `report`.
    async fn run(
        &self,
        request: &ApiRequest,
        started: Instant,
        report: &mut Report,
    ) -> Result<ApiResponse, Error> {
        let Shared { rate_limiter, budget, .. } = &*self.shared;
        let deadline = self.deadline(request, started);
        self.shared.count(|counters| counters.requests += 1);

        let mut last: Option<Error> = None;
        // The credentials that the service rejected during this attempt, and its response.
        let mut rejected: Option<(Credentials, Error)> = None;
        let mut failed_refreshes = 0;
        loop {
            let old = rejected.as_ref().map(|(credentials, _)| credentials);
            let ready = within(deadline, pin!(self.ready(request, deadline, old))).await;
            let Ready { credentials, permits, started: at, waited } = match ready {
                Some(Ok(ready)) => ready,
                Some(Err(error)) if error.kind() == ErrorKind::Credentials => {
                    failed_refreshes += 1;
                    let tries = report.attempts + failed_refreshes;
                    let Some(wait) = self.wait(request, deadline, tries, &error) else {
                        return Err(following(response(rejected).or(last), error));
                    };
                    sleep(wait).await;
                    continue;
                }
                Some(Err(error)) => return Err(following(response(rejected).or(last), error)),
                None => return Err(self.too_late(response(rejected).or(last))),
            };
            if old.is_some() {
                report.refreshes += 1;
            } else {
                report.attempts += 1;
                if report.attempts == 1 {
                    budget.earn();
                }
            }
            self.shared.count(|counters| {
                counters.refreshes += u64::from(old.is_some());
                counters.attempts += u64::from(old.is_none());
                counters.retries += u64::from(old.is_none() && report.attempts > 1);
                counters.delayed_attempts += u64::from(old.is_none() && waited);
            });
            let exchange = self.exchange(request, &credentials, old);
            let exchange = exchange.inspect_err(|_| report.attempts = 0)?;
            let sent = within(deadline, pin!(exchange)).await;
            let error = match sent {
                Some(Ok(response)) => {
                    rate_limiter.finished(name(request), self.queue.id, at, None);
                    return Ok(response);
                }
                Some(Err(error)) => error,
                None => return Err(following(response(rejected).or(last), self.too_late(None))),
            };
            if rejected.is_none() && is_token_rejected(&error) {
                rejected = Some((credentials, following(last.clone(), error)));
                continue;
            }
            rejected = None;
            if matches!(error.kind(), ErrorKind::InvalidRequest | ErrorKind::Configuration) {
                // Nothing was sent.
                report.attempts -= 1;
            }
            let error = following(last.take(), error.with_attempts(report.attempts));
            if error.status().is_some() {
                let throttled = is_throttled(&error);
                self.shared.count(|counters| counters.throttled += u64::from(throttled));
                let throttled = throttled.then(|| Throttled { retry_after: error.retry_after() });
                rate_limiter.finished(name(request), self.queue.id, at, throttled);
            }
            drop(permits);
            let Some(wait) = self.wait(request, deadline, report.attempts, &error) else {
                return Err(self.explained(request.operation, error));
            };
            sleep(wait).await;
            last = Some(error);
        }
    }

    /// Returns the deadline of a request that began at `started`.
    fn deadline(&self, request: &ApiRequest, started: Instant) -> Option<Instant> {
        let after = |timeout: Option<Duration>| started.checked_add(timeout?);
        let options = &request.options;
        if options.deadline.is_none() && options.timeout.is_none() {
            return after(self.shared.timeout);
        }
        let own = [options.deadline.map(Instant::from_std), after(options.timeout)];
        own.into_iter().flatten().min()
    }

    /// Waits for the prerequisites of sending, with new credentials in place of `rejected` ones.
    ///
    /// The limits of the operation and the account come first, while the attempt holds nothing that other requests wait for.
    /// Credentials come before the permit, since a refresh can take half a minute. Scopes are known only after the first
    /// token. If the attempt had to wait, the credentials are requested once more, as the token may have expired. If they
    /// are not ready at once, the permit is returned, and another one is acquired afterwards.
    async fn ready(
        &self,
        request: &ApiRequest,
        deadline: Option<Instant>,
        rejected: Option<&Credentials>,
    ) -> Result<Ready<'_>, Error> {
        let mut waited = false;
        for scope in [Scope::Operation(name(request)), Scope::Account(self.queue.id)] {
            waited |= self.may_start(scope, deadline).await?.waited;
        }
        let place = limits::acquire(&self.queue.places).await;
        waited |= place.waited;
        let operation = request.operation;
        let mut credentials = match rejected {
            Some(rejected) => self.credentials.refresh(rejected).await?,
            None => self.credentials.credentials(operation).await?,
        };
        self.check_scopes(operation)?;
        let (mut permit, mut start) = self.start(deadline).await?;
        waited |= permit.waited || start.waited;
        if rejected.is_none() && waited {
            let mut again = self.credentials.credentials(operation);
            credentials = match (&mut again).now_or_never() {
                Some(credentials) => credentials?,
                None => {
                    drop(permit);
                    let credentials = again.await?;
                    (permit, start) = self.start(deadline).await?;
                    credentials
                }
            };
        }
        Ok(Ready { credentials, permits: [place, permit], started: start.at, waited })
    }

    /// Waits for a permit and the rate limit of the application.
    async fn start(&self, deadline: Option<Instant>) -> Result<(Permit<'_>, Start), Error> {
        let permit = limits::acquire(&self.shared.limits.permits).await;
        Ok((permit, self.may_start(Scope::Application, deadline).await?))
    }

    /// Waits for the rate limit of `scope`.
    ///
    /// # Errors
    /// Returns an error at once if the service asked for a pause that ends after `deadline`.
    async fn may_start(&self, scope: Scope, deadline: Option<Instant>) -> Result<Start, Error> {
        self.shared.rate_limiter.wait(scope, deadline).await.map_err(|remaining| {
            self.shared.count(|counters| counters.timeouts += 1);
            Error::new(ErrorKind::Timeout)
                .with_rate_limited(true)
                .with_retry_after(Some(remaining))
                .with_message("the service asked for a pause that ends after the deadline")
        })
    }

    /// Sends a request once. `rejected` are credentials that were sent with it before.
    ///
    /// # Errors
    /// Returns an error if the request cannot be sent.
    fn exchange<'a>(
        &'a self,
        request: &ApiRequest,
        credentials: &'a Credentials,
        rejected: Option<&'a Credentials>,
    ) -> Result<BoxFuture<'a, Result<ApiResponse, Error>>, Error> {
        let Shared { http, max_response_bytes, .. } = &*self.shared;
        let sent = http.send(self.http_request(request, credentials)?);
        // Boxed: two small allocations cost less than one of more than a kilobyte.
        Ok(Box::pin(sent.map(move |received| {
            let [token, key] = credentials.secrets();
            let [rejected, _] = rejected.map_or(["", ""], Credentials::secrets);
            let secrets = [token, key, rejected];
            let response = received
                .map_err(|error| http_error::error(error, *max_response_bytes, &secrets))?;
            ApiResponse::from_http(response, &secrets)
        })))
    }

    fn http_request(
        &self,
        request: &ApiRequest,
        credentials: &Credentials,
    ) -> Result<HttpRequest, Error> {
        let Shared { base_url, headers: defaults, retry, max_response_bytes, .. } = &*self.shared;
        let mut url = base_url.clone();
        let base = base_url.path().trim_end_matches('/');
        url.set_path(&[base, &request.path].concat());
        url.set_query(request.query.as_deref());
        if url.path().strip_prefix(base).is_none_or(|path| !path.starts_with('/')) {
            return Err(Error::new(ErrorKind::InvalidRequest)
                .with_message("the path leads away from the base URL"));
        }
        // Room for the credentials, the content coding and the host.
        let mut headers = HeaderMap::with_capacity(request.headers.len() + defaults.len() + 4);
        headers.extend(request.headers.iter().map(|(name, value)| (name.clone(), value.clone())));
        add_missing(&mut headers, defaults);
        credentials.apply(&mut headers);
        Ok(HttpRequest {
            method: request.method.clone(),
            url,
            headers,
            body: request.body.clone(),
            timeout: request.options.attempt_timeout.or(retry.attempt_timeout()),
            max_response_bytes: *max_response_bytes,
            connection: connection(request),
        })
    }

    /// Returns an error if scopes are enforced and the login is known to lack some for `operation`.
    fn check_scopes(&self, operation: Option<&'static Operation>) -> Result<(), Error> {
        if !self.shared.enforce_scopes {
            return Ok(());
        }
        let granted = self.credentials.granted_scopes();
        let missing =
            operation.zip(granted).and_then(|(operation, has)| MissingScopes::of(operation, has));
        match missing {
            None => Ok(()),
            Some(missing) => Err(Error::new(ErrorKind::MissingScopes)
                .with_message(missing.to_string())
                .with_source_in_message(missing)),
        }
    }

    /// Adds the missing scopes that may have caused the error.
    fn explained(&self, operation: Option<&'static Operation>, error: Error) -> Error {
        scopes::explained(operation, error, || self.credentials.granted_scopes())
    }

    /// Returns the wait before the next attempt; `None` if there is none.
    fn wait(
        &self,
        request: &ApiRequest,
        deadline: Option<Instant>,
        attempts: u32,
        error: &Error,
    ) -> Option<Duration> {
        let Shared { retry, budget, .. } = &*self.shared;
        if request.options.no_retry {
            return None;
        }
        let wait = retry.wait(class(request), attempts, error, retry::random())?;
        let (operation, status) = (name(request), error.status());
        let end = Instant::now().checked_add(wait);
        if deadline.is_some_and(|deadline| end.is_none_or(|end| end >= deadline)) {
            self.shared.count(|counters| counters.timeouts += 1);
            return None;
        }
        // The budget limits the load of the service, and a failed refresh has sent it nothing.
        if error.kind() != ErrorKind::Credentials && !budget.spend() {
            self.shared.count(|counters| counters.retries_denied += 1);
            tracing::warn!(target: "amazon_music", operation, status, "no retry: the retry budget is empty");
            return None;
        }
        let wait_ms = wait.as_millis() as u64;
        tracing::warn!(target: "amazon_music", operation, status, wait_ms, "waiting before a retry");
        Some(wait)
    }

    /// Returns the error of a request whose deadline has passed: the `last` error, if there is one.
    fn too_late(&self, last: Option<Error>) -> Error {
        self.shared.count(|counters| counters.timeouts += 1);
        last.unwrap_or_else(|| Error::new(ErrorKind::Timeout))
    }
}

/// Returns the connections for a request: one that the server may just be closing if the request may be sent again.
fn connection(request: &ApiRequest) -> Connection {
    match request.options.retry.or(request.operation.map(|operation| operation.retry)) {
        Some(Retry::Safe | Retry::Idempotent) => Connection::Pooled,
        _ => Connection::Recent,
    }
}

/// Returns the name of a request in spans and events.
fn name(request: &ApiRequest) -> &'static str {
    request.operation.map_or("raw", |operation| operation.id)
}

/// Returns the response to rejected credentials.
fn response(rejected: Option<(Credentials, Error)>) -> Option<Error> {
    rejected.map(|(_, response)| response)
}

fn is_token_rejected(error: &Error) -> bool {
    error.effective_status() == Some(401)
        && error.code().is_some_and(|code| TOKEN_REJECTED.contains(&code))
}

struct AbortOnDrop(AbortHandle);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(test)]
mod tests;
