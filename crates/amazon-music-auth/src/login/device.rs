//! Code-based linking: how a TV, a speaker or a terminal logs in that has no browser of its own.
//!
//! The device shows a short code and an address; the user visits the address elsewhere and types the
//! code in, while the device polls whether that has happened. The settings are in
//! `builder`, the requests in `service`, the code pair in `pair`, and the meaning of a response in `verdict`.

mod builder;
mod pair;
mod service;
mod verdict;

use std::{cmp, fmt, mem, sync::Arc, time::Duration};

use tokio::time::sleep_until;

pub use builder::DeviceLoginBuilder;
pub use pair::DevicePrompt;

use self::{
    pair::{CodePair, MAX_INTERVAL},
    service::{Reply, Service},
    verdict::Verdict,
};
use crate::{
    Error, ErrorKind, Login, Session,
    clock::{self, Instant},
    lwa::LwaResponse,
    refresh::Granted,
    token::TokenResponse,
    trace,
};

/// The least increase of the interval when Login with Amazon asks to slow down (RFC 8628).
const SLOWER_BY: Duration = Duration::from_secs(5);

/// A login on a device that waits for its user.
///
/// Show [`prompt`](Self::prompt), then [`wait`](Self::wait); or take the events one by one with
/// [`next_event`](Self::next_event), which also brings each new code if expired ones are replaced. Dropping it
/// gives up the login: nothing goes on in the background.
#[must_use = "a login that is dropped is given up"]
pub struct DeviceLogin {
    service: Arc<dyn Service>,
    login: Login,
    replace_expired_code: bool,
    prove_refresh_token: bool,
    pair: Arc<CodePair>,
    interval: Duration,
    /// The number of requests in a row that failed.
    failures: u32,
    last_failure: Option<Error>,
    step: Step,
}

/// An event of a [`DeviceLogin`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DeviceEvent {
    /// The prompt to show to the user: the first event, and again with each new code.
    Prompt(DevicePrompt),
    /// The user has not finished yet.
    Pending,
    /// Login with Amazon asked for fewer requests.
    SlowDown {
        /// The pause between two polls from now on.
        interval: Duration,
    },
    /// A request failed, for want of a network for instance. It is retried.
    Retrying(Error),
    /// The user has logged in.
    Finished(Session),
}

/// Where a login stands. Requests under way are kept here, so that a caller who no longer waits for an
/// event does not abort them: the response may be the only one with tokens in it.
enum Step {
    Announce,
    Wait { until: Instant },
    Poll { asked_at: Instant, reply: Reply<LwaResponse> },
    WaitForPair { until: Instant },
    Pair { asked_at: Instant, reply: Reply<LwaResponse> },
    WaitToProve { granted: Granted, until: Instant },
    Prove { granted: Granted, asked_at: Instant, reply: Reply<TokenResponse> },
    Ended(Result<Session, Error>),
}

impl DeviceLogin {
    /// A login with a first pair of codes from `service`.
    async fn start(
        login: Login,
        service: Arc<dyn Service>,
        replace_expired_code: bool,
        prove_refresh_token: bool,
    ) -> Result<Self, Error> {
        // The code counts down from here: the response does not say how old it is.
        let asked_at = clock::now();
        let response = Arc::clone(&service).code_pair().await;
        let pair = verdict::read_pair(response, asked_at, &login)?;
        Ok(Self {
            service,
            login,
            replace_expired_code,
            prove_refresh_token,
            interval: pair.interval,
            pair: Arc::new(pair),
            failures: 0,
            last_failure: None,
            step: Step::Announce,
        })
    }

    /// Returns the code and the page for the user. It changes if expired codes are replaced.
    #[must_use]
    pub fn prompt(&self) -> &DevicePrompt {
        &self.pair.prompt
    }

    /// Waits until the user has logged in.
    ///
    /// An expired code is not replaced, since nobody would show the new one; for that there is
    /// [`wait_with`](Self::wait_with).
    ///
    /// # Errors
    /// Like [`next_event`](Self::next_event).
    pub async fn wait(mut self) -> Result<Session, Error> {
        self.replace_expired_code = false;
        if matches!(self.step, Step::WaitForPair { .. } | Step::Pair { .. }) {
            return Err(self.too_late());
        }
        self.wait_with(|_| ()).await
    }

    /// Waits until the user has logged in, and calls `on_event` with each event.
    ///
    /// ```no_run
    /// use amazon_music_auth::{DeviceEvent, Login};
    ///
    /// # async fn example(login: Login) -> Result<(), amazon_music_auth::Error> {
    /// let device = login.device().replace_expired_code(true).start().await?;
    /// let session = device
    ///     .wait_with(|event| {
    ///         if let DeviceEvent::Prompt(prompt) = event {
    ///             println!("visit {} and enter {}", prompt.verification_uri(), prompt.user_code());
    ///         }
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Like [`next_event`](Self::next_event).
    pub async fn wait_with(
        mut self,
        mut on_event: impl FnMut(&DeviceEvent),
    ) -> Result<Session, Error> {
        loop {
            let event = self.next_event().await?;
            on_event(&event);
            if let DeviceEvent::Finished(session) = event {
                return Ok(session);
            }
        }
    }

    /// Waits for the next event. The first one comes at once and is the prompt.
    ///
    /// After the end it returns the same session or the same error again. Needs a Tokio runtime with its timers
    /// enabled.
    ///
    /// # Cancel safety
    /// The future may be dropped and the method called again without loss, in a `select!` for instance.
    ///
    /// # Errors
    /// - [`ErrorKind::Denied`]: the user denied the login.
    /// - [`ErrorKind::Expired`]: the code was not used in time, and is not to be replaced. Its `source()`
    ///   is what went wrong last on the way, if anything.
    /// - [`ErrorKind::Configuration`], [`ErrorKind::Protocol`]: Login with Amazon rejected the request for
    ///   good.
    /// - [`ErrorKind::LoginRequired`]: the refresh token was to be proved, and is invalid.
    pub async fn next_event(&mut self) -> Result<DeviceEvent, Error> {
        loop {
            if let Some(event) = self.advance().await {
                trace::device_event(event.name());
                return Ok(event);
            }
            if let Step::Ended(Err(error)) = &self.step {
                trace::device_ended(error);
                return Err(error.clone());
            }
        }
    }

    /// Takes one step. Whatever it waits for stays in `self` until it has come.
    async fn advance(&mut self) -> Option<DeviceEvent> {
        match &mut self.step {
            Step::Announce => {
                self.step = Step::Wait { until: self.pair.asked_at + self.interval };
                Some(DeviceEvent::Prompt(self.pair.prompt.clone()))
            }
            Step::Wait { until } => {
                let deadline = self.pair.prompt.expires_at;
                sleep_until(cmp::min(*until, deadline)).await;
                if clock::now() < deadline {
                    let reply = Arc::clone(&self.service).poll(Arc::clone(&self.pair));
                    self.step = Step::Poll { asked_at: clock::now(), reply };
                } else {
                    let error = self.too_late();
                    self.pair_ended(error);
                }
                None
            }
            Step::Poll { asked_at, reply } => {
                let asked_at = *asked_at;
                let response = reply.as_mut().await;
                self.polled(asked_at, response)
            }
            Step::WaitForPair { until } => {
                sleep_until(*until).await;
                let reply = Arc::clone(&self.service).code_pair();
                self.step = Step::Pair { asked_at: clock::now(), reply };
                None
            }
            Step::Pair { asked_at, reply } => {
                let asked_at = *asked_at;
                let response = reply.as_mut().await;
                self.paired(asked_at, response)
            }
            Step::WaitToProve { until, .. } => {
                sleep_until(*until).await;
                if let Step::WaitToProve { granted, .. } =
                    mem::replace(&mut self.step, Step::Announce)
                {
                    self.prove(granted);
                }
                None
            }
            Step::Prove { asked_at, reply, .. } => {
                let asked_at = *asked_at;
                let response = reply.as_mut().await;
                match mem::replace(&mut self.step, Step::Announce) {
                    Step::Prove { granted, .. } => self.proved(granted, asked_at, response),
                    _ => None,
                }
            }
            Step::Ended(Ok(session)) => Some(DeviceEvent::Finished(session.clone())),
            Step::Ended(Err(_)) => None,
        }
    }

    /// Goes on after the response to a poll.
    fn polled(
        &mut self,
        asked_at: Instant,
        response: Result<LwaResponse, Error>,
    ) -> Option<DeviceEvent> {
        let event = match Verdict::of(response, &self.pair, &self.login) {
            Verdict::Granted(response) => {
                let scopes = self.login.scopes().clone();
                let granted = Granted { response, asked_at, scopes };
                if self.prove_refresh_token {
                    self.failures = 0;
                    self.prove(granted);
                } else {
                    self.finish(granted);
                }
                return None;
            }
            Verdict::Pending => DeviceEvent::Pending,
            Verdict::SlowDown => {
                let slower = cmp::max(self.interval * 2, self.interval + SLOWER_BY);
                self.interval = slower.min(MAX_INTERVAL);
                DeviceEvent::SlowDown { interval: self.interval }
            }
            Verdict::PairEnded(error) => {
                self.pair_ended(error);
                return None;
            }
            Verdict::Retry(error) => {
                self.step = Step::Wait { until: self.retry_at(&error) };
                return Some(DeviceEvent::Retrying(error));
            }
            Verdict::Rejected(error) => {
                self.step = Step::Ended(Err(error));
                return None;
            }
        };
        self.failures = 0;
        self.last_failure = None;
        self.step = Step::Wait { until: clock::now() + self.interval };
        Some(event)
    }

    /// Goes on after the response to the request for another code.
    fn paired(
        &mut self,
        asked_at: Instant,
        response: Result<LwaResponse, Error>,
    ) -> Option<DeviceEvent> {
        match verdict::read_pair(response, asked_at, &self.login) {
            Ok(pair) => {
                self.interval = pair.interval;
                self.pair = Arc::new(pair);
                self.failures = 0;
                self.last_failure = None;
                self.step = Step::Announce;
                None
            }
            Err(error) if !verdict::is_final(&error) => {
                self.step = Step::WaitForPair { until: self.retry_at(&error) };
                Some(DeviceEvent::Retrying(error))
            }
            Err(error) => {
                self.step = Step::Ended(Err(error));
                None
            }
        }
    }

    /// Goes on after the first use of the refresh token.
    fn proved(
        &mut self,
        mut granted: Granted,
        asked_at: Instant,
        response: Result<TokenResponse, Error>,
    ) -> Option<DeviceEvent> {
        match response {
            Ok(mut response) => {
                // Where none is sent, the one that was used stays in use.
                response.refresh_token =
                    response.refresh_token.or(granted.response.refresh_token.take());
                response.scopes = response.scopes.or(granted.response.scopes.take());
                self.finish(Granted { response, asked_at, scopes: granted.scopes });
                None
            }
            Err(error) => {
                let until = self.retry_at(&error);
                if error.is_transient() && until < granted.asked_at + granted.response.lifetime {
                    self.step = Step::WaitToProve { granted, until };
                    return Some(DeviceEvent::Retrying(error));
                }
                self.step = Step::Ended(Err(error));
                None
            }
        }
    }

    fn prove(&mut self, granted: Granted) {
        let Some(refresh_token) = granted.response.refresh_token.clone() else {
            let message = "Login with Amazon sent no refresh token, which was to be proved";
            self.step = Step::Ended(Err(Error::new(ErrorKind::Protocol, message)));
            return;
        };
        let reply = Arc::clone(&self.service).refresh(refresh_token);
        self.step = Step::Prove { granted, asked_at: clock::now(), reply };
    }

    fn finish(&mut self, granted: Granted) {
        self.step = Step::Ended(self.login.session(granted));
    }

    /// The pair is of no use any more: the end, or the way to the next one.
    fn pair_ended(&mut self, error: Error) {
        self.step = if self.replace_expired_code {
            // Not sooner than a poll would be: a server that only gives out dead pairs is not pressed.
            Step::WaitForPair { until: self.pair.asked_at + self.pair.interval }
        } else {
            Step::Ended(Err(error))
        };
    }

    /// When to ask again after `error`: each failure in a row doubles the pause, as RFC 8628 wants it.
    fn retry_at(&mut self, error: &Error) -> Instant {
        let doubled = self.interval * 2u32.saturating_pow(self.failures.min(6));
        self.failures = self.failures.saturating_add(1);
        self.last_failure = Some(error.clone());
        let pause = doubled.min(MAX_INTERVAL).max(error.retry_after().unwrap_or_default());
        clock::now() + pause
    }

    fn too_late(&self) -> Error {
        let error = Error::new(ErrorKind::Expired, "the code was not used in time").with_hint(
            "start the login again and enter the new code, or let expired codes be replaced",
        );
        match &self.last_failure {
            Some(why) => error.with_source(why.clone()),
            None => error,
        }
    }
}

impl DeviceEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Prompt(_) => "prompt",
            Self::Pending => "pending",
            Self::SlowDown { .. } => "slow_down",
            Self::Retrying(_) => "retrying",
            Self::Finished(_) => "finished",
        }
    }
}

impl fmt::Debug for DeviceLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceLogin")
            .field("login", &self.login)
            .field("prompt", &self.pair.prompt)
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
