//! Polls the token endpoint until the user has entered the code.
//!
//! The crate `oauth2` does not send these requests, since they depart from RFC 8628. The request for codes has another
//! parameter; the polls have another grant type and the user's code, and no client ID.

use std::{
    cmp,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use http::{HeaderValue, header};
use tokio::{sync::mpsc, time::sleep_until};
use tracing::Instrument as _;
use url::form_urlencoded::Serializer;

use super::{
    super::{check_scope_data, code_expired},
    code_pair::{CodePair, DevicePrompt, MAX_INTERVAL},
};
use crate::{
    Error, ErrorKind, HttpClient, Login, Session, beta,
    clock::{self, Instant},
    lwa::{LwaRequest, LwaResponse},
    refresh::{Granted, TokenSource as _},
    token::{self, TokenResponse},
    token_endpoint::TokenEndpoint,
    trace,
};

/// The least increase of the interval after `slow_down` (RFC 8628).
const SLOW_DOWN: Duration = Duration::from_secs(5);

/// An event of a [`DeviceLogin`](super::DeviceLogin).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DeviceEvent {
    /// The prompt to show to the user: the first event, and again with each new code.
    Prompt(DevicePrompt),
    /// The user has not finished yet.
    Pending,
    /// Login with Amazon requires slower polls.
    SlowDown {
        /// The new pause between two polls.
        interval: Duration,
    },
    /// A request failed, for instance without a network. It is retried.
    Retrying(Error),
    /// The user has logged in.
    Finished(Session),
}

/// The settings of a login on a device.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) login: Login,
    pub(super) accept_language: Option<String>,
    pub(super) scope_data: Option<String>,
    pub(super) verify_refresh_token: bool,
    pub(super) rfc8628_grant_type: bool,
}

/// The requests of a login on a device.
pub(super) struct Poller {
    pub(super) settings: Settings,
    pub(super) tokens: TokenEndpoint,
    pub(super) http: HttpClient,
    pub(super) replace_expired_code: Arc<AtomicBool>,
    pub(super) events: mpsc::UnboundedSender<DeviceEvent>,
}

impl Poller {
    /// Requests a code pair. No client secret is sent, even if there is one.
    ///
    /// # Errors
    /// Returns an error without a request if a setting is invalid ([`ErrorKind::Configuration`]).
    pub(super) async fn code_pair(&self) -> Result<CodePair, Error> {
        let Settings { login, accept_language, scope_data, .. } = &self.settings;
        let scope = login.scope_parameter()?;
        let mut form = vec![
            ("client_id", login.client_id.as_str()),
            ("scope", &scope),
            // Required, though not in RFC 8628.
            ("response_type", "device_code"),
        ];
        if let Some(json) = scope_data {
            check_scope_data(json)?;
            form.push(("scope_data", json));
        }
        let mut request =
            LwaRequest::post_form(login.endpoints.device_authorization_url(), encode(&form))?;
        if let Some(tag) = accept_language {
            let language = HeaderValue::from_str(tag).map_err(|why| {
                Error::new(ErrorKind::Configuration, "the language is not a valid header")
                    .with_hint("pass a language tag such as de-DE")
                    .with_source(why)
            })?;
            request = request.header(header::ACCEPT_LANGUAGE, language);
        }
        // The lifetime counts from here, since the age of the response is unknown.
        let asked_at = clock::now();
        let response = request.send(&self.http).await?;
        let endpoint = login.endpoints.device_authorization_url();
        CodePair::read(&response, endpoint, asked_at).map_err(|error| self.explained(error))
    }

    /// Runs the login.
    pub(super) async fn run(self, mut pair: CodePair) -> Result<Session, Error> {
        let mut granted = loop {
            self.emit(DeviceEvent::Prompt(pair.prompt.clone()));
            match self.poll(&pair).await {
                Err(error) if error.kind() == ErrorKind::Expired => {
                    pair = self.replacement(&pair, error).await?;
                }
                outcome => break outcome?,
            }
        };
        if self.settings.verify_refresh_token {
            granted = self.prove(granted, pair.interval).await?;
        }
        self.settings.login.session(granted)
    }

    /// Polls until the user has finished, and for the last time when the code expires.
    ///
    /// # Errors
    /// Returns an error if no further poll can succeed: [`ErrorKind::Expired`] if another code may help.
    async fn poll(&self, pair: &CodePair) -> Result<Granted, Error> {
        let expires_at = pair.prompt.expires_at;
        let mut interval = pair.interval;
        let mut next = pair.asked_at + interval;
        let (mut failures, mut last_failure) = (0, None::<Error>);
        let mut is_last = false;
        loop {
            if is_last || expires_at <= pair.asked_at {
                let error = Error::new(ErrorKind::Expired, "the code was not entered in time")
                    .with_hint("start the login again and enter the new code, or let expired codes be replaced");
                return Err(match last_failure {
                    Some(why) => error.with_source(why),
                    None => error,
                });
            }
            sleep_until(next.min(expires_at)).await;
            let asked_at = clock::now();
            is_last = asked_at >= expires_at;
            let response = self.request_tokens(pair).await;
            let error = match response.and_then(|r| TokenResponse::read(&r, &pair.secrets())) {
                Ok(response) => {
                    let scopes = self.settings.login.scopes.clone();
                    return Ok(Granted { response, asked_at, scopes });
                }
                Err(error) => error,
            };
            // Amazon's own client treats these codes alike. How it reports a denial is not documented: a code other
            // than `access_denied` is ignored until the pair expires.
            let event = match error.oauth_error().map(str::to_ascii_lowercase).as_deref() {
                Some("authorization_pending") => DeviceEvent::Pending,
                Some("slow_down") => {
                    interval = cmp::max(interval * 2, interval + SLOW_DOWN).min(MAX_INTERVAL);
                    DeviceEvent::SlowDown { interval }
                }
                // With the status of a fault, the code may be wrong.
                Some("invalid_code_pair" | "expired_token" | "invalid_grant")
                    if !error.is_transient() =>
                {
                    return Err(code_expired(&error, "the code of this login is no longer valid"));
                }
                _ if is_final(&error) => return Err(self.explained(error)),
                _ => {
                    next = retry_at(interval, &mut failures, &error);
                    last_failure = Some(error.clone());
                    self.emit(DeviceEvent::Retrying(error));
                    continue;
                }
            };
            (failures, last_failure) = (0, None);
            next = clock::now() + interval;
            self.emit(event);
        }
    }

    async fn request_tokens(&self, pair: &CodePair) -> Result<LwaResponse, Error> {
        let Settings { login, rfc8628_grant_type, .. } = &self.settings;
        let mut form = if *rfc8628_grant_type {
            let grant_type = "urn:ietf:params:oauth:grant-type:device_code";
            vec![("grant_type", grant_type), ("client_id", login.client_id.as_str())]
        } else {
            vec![("grant_type", "device_code")]
        };
        form.push(("device_code", &pair.device_code));
        form.push(("user_code", pair.prompt.user_code()));
        let request = LwaRequest::post_form(login.endpoints.token_url(), encode(&form))?;
        let span = trace::token_request("device_code", trace::region(&login.endpoints));
        request.send(&self.http).instrument(span).await
    }

    /// Requests a code pair in place of the one that expired with `error`, if that is wanted.
    async fn replacement(&self, expired: &CodePair, error: Error) -> Result<CodePair, Error> {
        let mut failures = 0;
        // Not before a poll would be sent, in case the server only returns expired pairs.
        let mut next = expired.asked_at + expired.interval;
        loop {
            sleep_until(next).await;
            if !self.replace_expired_code.load(Ordering::Relaxed) {
                return Err(error);
            }
            match self.code_pair().await {
                Err(why) if !is_final(&why) => {
                    next = retry_at(expired.interval, &mut failures, &why);
                    self.emit(DeviceEvent::Retrying(why));
                }
                outcome => return outcome,
            }
        }
    }

    /// Uses the refresh token once, for as long as the access token is valid.
    async fn prove(&self, granted: Granted, interval: Duration) -> Result<Granted, Error> {
        let Some(refresh_token) = &granted.response.refresh_token else {
            let message = "Login with Amazon sent no refresh token, which was to be proved";
            return Err(Error::new(ErrorKind::Protocol, message));
        };
        let mut failures = 0;
        loop {
            let asked_at = clock::now();
            let error = match self.tokens.refresh(refresh_token).await {
                Ok(mut response) => {
                    // Without a new refresh token, the old one stays valid.
                    response.refresh_token =
                        response.refresh_token.or(granted.response.refresh_token);
                    response.scopes = response.scopes.or(granted.response.scopes);
                    return Ok(Granted { response, asked_at, scopes: granted.scopes });
                }
                Err(error) => error,
            };
            let next = retry_at(interval, &mut failures, &error);
            if !error.is_transient() || next >= granted.asked_at + granted.response.lifetime {
                return Err(error);
            }
            self.emit(DeviceEvent::Retrying(error));
            sleep_until(next).await;
        }
    }

    fn emit(&self, event: DeviceEvent) {
        // The receiver belongs to the login, which owns this future too.
        drop(self.events.send(event));
    }

    /// Adds the hints for a login on a device.
    fn explained(&self, error: Error) -> Error {
        if error.oauth_error().is_some_and(|code| code.eq_ignore_ascii_case("invalid_client")) {
            return error.with_hint(
                "use a client ID that the Security Profile created for TVs and other devices: \
                 those for the web and for phones cannot log in with a code",
            );
        }
        beta::explained(error, &self.settings.login.scopes)
    }
}

fn encode(form: &[(&str, &str)]) -> String {
    Serializer::new(String::new()).extend_pairs(form).finish()
}

/// Returns `true` if no further request can succeed.
fn is_final(error: &Error) -> bool {
    match (error.oauth_error(), error.status()) {
        (Some(code), _) => {
            !error.is_transient() && token::meaning(&code.to_ascii_lowercase()).is_some()
        }
        // The endpoint rejected the request.
        (None, Some(400)) => true,
        (None, Some(200..=299)) => error.kind() == ErrorKind::Protocol,
        // Another server in between, such as a proxy, or a temporary fault.
        (None, Some(_)) => false,
        // The request was not sent.
        (None, None) => !error.is_transient(),
    }
}

/// Returns the time of the next attempt. Each failure in a row doubles the pause (RFC 8628).
fn retry_at(interval: Duration, failures: &mut u32, error: &Error) -> Instant {
    let pause = (interval * 2u32.saturating_pow(*failures)).min(MAX_INTERVAL);
    *failures = (*failures + 1).min(6);
    clock::now() + pause.max(error.retry_after().unwrap_or_default())
}
