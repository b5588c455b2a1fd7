//! The path of every request: from its account's queue to the response, with credentials, limits, retries and HTTP.
//!
//! [`Account::send`] is all of it, from top to bottom. What it decides by is next to it: `limits` (how many at once, and
//! when), `retry` (how often), `credentials` (for whom).

pub(crate) mod credentials;
mod http_error;
pub(crate) mod limits;
pub(crate) mod retry;

use std::{
    fmt,
    future::Future,
    panic::resume_unwind,
    pin::{Pin, pin},
    sync::{Arc, atomic::Ordering::Relaxed},
    task::{Context, Poll, ready},
    time::Duration,
};

use futures_util::FutureExt as _;
use http::HeaderMap;
use tokio::{
    runtime::Handle,
    task::JoinHandle,
    time::{Instant, sleep, timeout_at},
};
use tracing::{Instrument as _, Span, field::Empty};
use url::Url;

use crate::{
    Error, ErrorKind, Report,
    api::{ApiRequest, ApiResponse, BoxFuture, DecodeStats, Operation, Transport},
    auth::{self, HttpClient, HttpRequest},
    counters::Counts,
    scopes::{self, MissingScopes},
};
use credentials::{Credentials, CredentialsProvider};
use limits::{AccountQueue, Budget, Limits, Permit, RateLimiter, Start};
use retry::{RetryPolicy, class, following, is_throttled};

/// The one code after which a token is refreshed and the request is sent again (Amazon's Authentication page).
const INVALID_ACCESS_TOKEN: &str = "INVALID_ACCESS_TOKEN";

/// The part of all requests of an application.
#[derive(Debug)]
pub(crate) struct Shared {
    /// Checked when the application was built: https, or http to this machine.
    pub(crate) base_url: Url,
    pub(crate) http: HttpClient,
    pub(crate) max_response_bytes: usize,
    /// Sent with each request that does not have them itself; `Accept` is one of them.
    pub(crate) headers: HeaderMap,
    pub(crate) retry: RetryPolicy,
    /// For a request that has no limit of its own.
    pub(crate) timeout: Option<Duration>,
    pub(crate) enforce_scopes: bool,
    pub(crate) limits: Limits,
    pub(crate) rate_limiter: RateLimiter,
    pub(crate) budget: Budget,
    pub(crate) counts: Counts,
}

/// Sends the requests of one account.
///
/// Each request is a task of its own, which is aborted when its caller drops the future. So a caller that does not poll a
/// request, such as a slow consumer of a stream, holds up no other request: queue places, permits and turns never wait for
/// a caller. That costs an allocation and a wake-up, measured once at about 2,000 instructions.
#[derive(Clone)]
pub(crate) struct AccountTransport(Arc<Account>);

impl AccountTransport {
    pub(crate) fn new(
        shared: Arc<Shared>,
        credentials: Arc<dyn CredentialsProvider>,
        queue: Arc<AccountQueue>,
    ) -> Self {
        Self(Arc::new(Account { shared, credentials, queue }))
    }
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
        let sent = send(self.0.clone(), Box::new(request), span.clone());
        // Boxed, since tokio moves the future of a task several times.
        let sent: BoxFuture<'static, Result<Box<ApiResponse>, Error>> = match span.is_disabled() {
            true => Box::pin(sent),
            false => Box::pin(sent.instrument(span)),
        };
        // Nothing runs before the first poll.
        Box::pin(async move {
            match Handle::try_current() {
                Ok(runtime) => Task(runtime.spawn(sent)).await,
                Err(_) => Err(Error::new(ErrorKind::Configuration)
                    .with_operation(operation)
                    .with_message("a request needs a Tokio runtime")),
            }
        })
    }

    fn decoded(&self, _operation: Option<&'static Operation>, stats: DecodeStats) {
        let counts = &self.0.shared.counts;
        counts.unknown_values.fetch_add(stats.unknown_values.into(), Relaxed);
        counts.undecodable_items.fetch_add(stats.undecodable_items.into(), Relaxed);
    }
}

/// Leaves the credentials out: the `Debug` of a provider prints what it pleases.
impl fmt::Debug for AccountTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccountTransport")
            .field("base_url", &self.0.shared.base_url.as_str())
            .finish_non_exhaustive()
    }
}

/// Sends a request, and completes what is known about it, in the span as well.
#[expect(clippy::manual_async_fn, reason = "an async function stores its arguments twice")]
fn send(
    account: Arc<Account>,
    request: Box<ApiRequest>,
    span: Span,
) -> impl Future<Output = Result<Box<ApiResponse>, Error>> + Send {
    async move {
        let started = Instant::now();
        let mut report = Report::default();
        let result = account.send(&request, started, &mut report).await;
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
            Err(error) => {
                let is_sent =
                    !matches!(error.kind(), ErrorKind::InvalidRequest | ErrorKind::Configuration);
                Err(error
                    .with_operation(request.operation)
                    .with_attempts(if is_sent { report.attempts } else { 0 })
                    .with_elapsed(report.elapsed)
                    .redacted(auth::redact))
            }
        }
    }
}

/// Whether a text has nothing that a token could be known by.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

struct Account {
    shared: Arc<Shared>,
    credentials: Arc<dyn CredentialsProvider>,
    queue: Arc<AccountQueue>,
}

/// What an attempt needs before it is sent.
struct Ready<'a> {
    credentials: Credentials,
    permit: Permit<'a>,
    start: Start,
}

impl Account {
    /// Sends a request until there is a response to return, and counts in `report`.
    async fn send(
        &self,
        request: &ApiRequest,
        started: Instant,
        report: &mut Report,
    ) -> Result<ApiResponse, Error> {
        let Shared { rate_limiter, retry, budget, counts, .. } = &*self.shared;
        let deadline = self.deadline(request, started);
        counts.requests.fetch_add(1, Relaxed);

        let place = within(deadline, pin!(self.queue.enter())).await;
        let _place = place.ok_or_else(|| self.too_late(None))?;
        let mut last = None;
        loop {
            let ready = within(deadline, pin!(self.ready(request.operation))).await;
            let ready = ready.ok_or_else(|| self.too_late(last.take()))?;
            let Ready { credentials, mut permit, mut start } =
                ready.map_err(|error| following(last.take(), error))?;

            report.attempts += 1;
            counts.attempts.fetch_add(1, Relaxed);
            counts.waits.fetch_add((permit.waited || start.waited).into(), Relaxed);
            match report.attempts {
                1 => budget.earn(),
                _ => drop(counts.retries.fetch_add(1, Relaxed)),
            }
            let exchange = self.exchange(request, &credentials, None)?;
            let mut error = match within(deadline, pin!(exchange)).await {
                Some(Ok(response)) => return Ok(response),
                Some(Err(error)) => error,
                None => return Err(self.timed_out(last)),
            };

            if is_token_rejected(&error) {
                drop(permit);
                let ready = within(deadline, pin!(self.ready_again(&credentials, &error))).await;
                let refreshed;
                Ready { credentials: refreshed, permit, start } = match ready {
                    Some(ready) => ready?,
                    None => return Err(self.too_late(Some(error))),
                };
                report.refreshes += 1;
                counts.refreshes.fetch_add(1, Relaxed);
                let exchange = self.exchange(request, &refreshed, Some(&credentials))?;
                error = match within(deadline, pin!(exchange)).await {
                    Some(Ok(response)) => return Ok(response),
                    Some(Err(error)) => error,
                    None => return Err(self.timed_out(Some(error))),
                };
            }

            error = following(last.take(), error.with_attempts(report.attempts));
            let throttled = is_throttled(&error);
            if throttled {
                counts.throttled.fetch_add(1, Relaxed);
                let pause = retry.throttle_pause(report.attempts, error.retry_after());
                rate_limiter.throttled(start, pause);
            }
            drop(permit);
            let Some(wait) = self.wait(request, deadline, report.attempts, &error) else {
                return Err(self.explained(request.operation, error));
            };
            // After a throttled attempt the rate limiter holds up this request like all others.
            if !throttled {
                sleep(wait).await;
            }
            last = Some(error);
        }
    }

    /// Returns the end of the time for a request that began at `started`.
    fn deadline(&self, request: &ApiRequest, started: Instant) -> Option<Instant> {
        let after = |timeout: Option<Duration>| started.checked_add(timeout?);
        let options = &request.options;
        if options.deadline.is_none() && options.timeout.is_none() {
            return after(self.shared.timeout);
        }
        let own = [options.deadline.map(Instant::from_std), after(options.timeout)];
        own.into_iter().flatten().min()
    }

    /// Waits for a permit and the rate limit.
    async fn start(&self) -> (Permit<'_>, Start) {
        let permit = self.shared.limits.acquire().await;
        (permit, self.shared.rate_limiter.wait().await)
    }

    /// Waits for what an attempt needs.
    ///
    /// Credentials come first: a refresh can take half a minute, and must not hold a permit meanwhile. Scopes are known no
    /// sooner than the token. The credentials are requested once more if the attempt had to wait since, as the token may have
    /// ended meanwhile. If that takes its time, the permit is returned, and there is another one afterwards.
    async fn ready(&self, operation: Option<&'static Operation>) -> Result<Ready<'_>, Error> {
        let credentials = self.credentials.credentials(operation).await?;
        self.check_scopes(operation)?;
        let (permit, start) = self.start().await;
        if !(permit.waited || start.waited) {
            return Ok(Ready { credentials, permit, start });
        }
        let mut credentials = self.credentials.credentials(operation);
        if let Some(credentials) = (&mut credentials).now_or_never() {
            return Ok(Ready { credentials: credentials?, permit, start });
        }
        drop(permit);
        let credentials = credentials.await?;
        let (mut permit, start) = self.start().await;
        permit.waited = true;
        Ok(Ready { credentials, permit, start })
    }

    /// Waits for what the second request of an attempt needs, after `rejection` of `credentials`.
    async fn ready_again(
        &self,
        credentials: &Credentials,
        rejection: &Error,
    ) -> Result<Ready<'_>, Error> {
        let refreshed = self.credentials.refresh(credentials).await;
        let credentials = refreshed.map_err(|error| error.with_last_response(rejection))?;
        let (permit, start) = self.start().await;
        Ok(Ready { credentials, permit, start })
    }

    /// Sends a request once, and tells success from error. `rejected` are credentials that were sent with it before.
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
            let response =
                received.map_err(|error| http_error::error(error, *max_response_bytes))?;
            let [token, key] = credentials.secrets();
            let [rejected, _] = rejected.map_or(["", ""], Credentials::secrets);
            ApiResponse::from_http(response, &[token, key, rejected])
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
        // Room for the credentials and the host.
        let mut headers = HeaderMap::with_capacity(request.headers.len() + defaults.len() + 3);
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
        })
    }

    /// Returns an error if scopes are enforced, and the login is known to lack some for `operation`.
    fn check_scopes(&self, operation: Option<&'static Operation>) -> Result<(), Error> {
        if !self.shared.enforce_scopes {
            return Ok(());
        }
        let granted = self.credentials.granted_scopes();
        let missing =
            operation.zip(granted).and_then(|(operation, had)| MissingScopes::of(operation, had));
        match missing {
            None => Ok(()),
            Some(missing) => Err(Error::new(ErrorKind::MissingScopes)
                .with_message(missing.to_string())
                .with_source(missing)),
        }
    }

    /// Adds the scopes for want of which the service may have rejected the request.
    fn explained(&self, operation: Option<&'static Operation>, error: Error) -> Error {
        let missing = operation.and_then(|operation| {
            scopes::explain(operation, &error, || self.credentials.granted_scopes())
        });
        match missing {
            Some(missing) => error.with_hint(missing.to_string()).with_source(missing),
            None => error,
        }
    }

    /// Returns the wait before the next attempt; `None` if there is none.
    fn wait(
        &self,
        request: &ApiRequest,
        deadline: Option<Instant>,
        attempts: u32,
        error: &Error,
    ) -> Option<Duration> {
        let Shared { retry, budget, counts, .. } = &*self.shared;
        if request.options.no_retry {
            return None;
        }
        let wait = retry.wait(class(request), attempts, error, retry::random())?;
        let (operation, status) = (name(request), error.status());
        let end = Instant::now().checked_add(wait);
        if deadline.is_some_and(|deadline| end.is_none_or(|end| end >= deadline)) {
            counts.deadlines_missed.fetch_add(1, Relaxed);
            return None;
        }
        if !budget.spend() {
            counts.retries_denied.fetch_add(1, Relaxed);
            tracing::warn!(target: "amazon_music", operation, status, "no retry: the retry budget is spent");
            return None;
        }
        let wait_ms = wait.as_millis() as u64;
        let all = is_throttled(error);
        tracing::warn!(target: "amazon_music", operation, status, wait_ms, all, "waiting before a retry");
        Some(wait)
    }

    /// Returns the error of a request whose time ran out while nothing was under way: the last one, if there is one.
    fn too_late(&self, last: Option<Error>) -> Error {
        self.shared.counts.deadlines_missed.fetch_add(1, Relaxed);
        last.unwrap_or_else(|| Error::new(ErrorKind::Timeout))
    }

    /// Returns the error of a request whose time ran out before the response to an attempt was complete.
    fn timed_out(&self, last: Option<Error>) -> Error {
        let error = self.too_late(None);
        match last {
            Some(last) => error.with_last_response(&last),
            None => error,
        }
    }
}

/// Returns what `future` returns, or `None` if it is not ready by `deadline`. It is not polled after that.
///
/// It takes a pinned future, since an async function stores its arguments twice.
async fn within<F: Future>(deadline: Option<Instant>, future: Pin<&mut F>) -> Option<F::Output> {
    match deadline {
        None => Some(future.await),
        Some(deadline) if Instant::now() >= deadline => None,
        Some(deadline) => timeout_at(deadline, future).await.ok(),
    }
}

/// Returns the name of a request in spans and events.
fn name(request: &ApiRequest) -> &'static str {
    request.operation.map_or("raw", |operation| operation.id)
}

fn is_token_rejected(error: &Error) -> bool {
    error.effective_status() == Some(401) && error.code() == Some(INVALID_ACCESS_TOKEN)
}

/// Adds those of `defaults` whose name is not there yet.
pub(crate) fn add_missing(headers: &mut HeaderMap, defaults: &HeaderMap) {
    for (name, value) in defaults {
        headers.entry(name).or_insert_with(|| value.clone());
    }
}

/// A task that ends when it is dropped.
struct Task(JoinHandle<Result<Box<ApiResponse>, Error>>);

impl Future for Task {
    type Output = Result<ApiResponse, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match ready!(Pin::new(&mut self.0).poll(context)) {
            Ok(sent) => Poll::Ready(sent.map(|response| *response)),
            Err(error) => match error.try_into_panic() {
                // Of a provider of credentials or an HTTP service: it belongs to the caller.
                Ok(panic) => resume_unwind(panic),
                Err(_) => Poll::Ready(Err(Error::new(ErrorKind::Io)
                    .with_message("the runtime shut down before the response was complete"))),
            },
        }
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(test)]
mod tests;
