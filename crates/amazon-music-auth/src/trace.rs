//! Spans and events of token requests and device logins, for `tracing`.
//!
//! No field has a token, a code, a secret or a URL with a query. Spans and events have the level `debug`, failures
//! `warn`.

use tracing::{Span, field::Empty};

use crate::{Endpoints, Error, token::TokenResponse};

/// Makes the tests search everything that is logged for secrets.
#[cfg(test)]
pub(crate) use listener::listen;

#[cfg(not(test))]
const fn listen() {}

/// Creates the span of a request to the token endpoint.
pub(crate) fn token_request(grant: &'static str, region: &'static str) -> Span {
    listen();
    tracing::debug_span!(
        target: "amazon_music_auth",
        "lwa.token",
        grant,
        region,
        outcome = Empty,
        status = Empty,
        expires_in = Empty,
    )
}

/// Creates the span of a refresh. `attempt` counts the refreshes of the session, from 1.
pub(crate) fn refresh(attempt: u64) -> Span {
    listen();
    tracing::debug_span!(target: "amazon_music_auth", "lwa.refresh", attempt)
}

/// Records the result of a token request in its span and as an event.
pub(crate) fn record(span: &Span, response: &Result<TokenResponse, Error>) {
    listen();
    match response {
        Ok(response) => {
            let expires_in = response.lifetime.as_secs();
            span.record("outcome", "granted").record("expires_in", expires_in);
            let rotated = response.refresh_token.is_some();
            tracing::debug!(target: "amazon_music_auth", expires_in, rotated, "got a token");
        }
        Err(error) => {
            // The server may send anything as its code.
            let is_code = |code: &&str| {
                code.len() <= 32 && code.bytes().all(|b| b.is_ascii_alphabetic() || b == b'_')
            };
            let outcome = error.oauth_error().filter(is_code).unwrap_or("failed");
            span.record("outcome", outcome);
            let (kind, status) = (error.kind(), error.status());
            if let Some(status) = status {
                span.record("status", status);
            }
            tracing::warn!(target: "amazon_music_auth", ?kind, status, outcome, "got no token");
        }
    }
}

/// Emits an event for a step of a device login.
pub(crate) fn device_event(event: &'static str) {
    listen();
    tracing::debug!(target: "amazon_music_auth", event, "a step of a device login");
}

/// Emits an event for a failed device login.
pub(crate) fn device_ended(error: &Error) {
    listen();
    let kind = error.kind();
    tracing::warn!(target: "amazon_music_auth", ?kind, "a device login failed");
}

/// Emits a warning that other users may read a store, on a file system that cannot prevent it.
#[cfg(unix)]
pub(crate) fn store_is_open(error: &Error) {
    listen();
    tracing::warn!(target: "amazon_music_auth", %error, "the store of logins is not private");
}

/// Returns the name of the region, or `custom`.
pub(crate) fn region(endpoints: &Endpoints) -> &'static str {
    endpoints.known_region().map_or("custom", |region| region.as_str())
}

#[cfg(test)]
pub(crate) mod listener;
#[cfg(test)]
mod tests;
