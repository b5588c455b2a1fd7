//! What is told to `tracing`: that tokens are asked for, where, and how that ended.
//!
//! No field ever holds a token, a code, a secret or an address with a query; only what stands here is
//! recorded. Spans and events are at the level `debug`, failures at `warn`.

use tracing::{Span, field::Empty};

use crate::{Endpoints, Error, token::TokenResponse};

/// A span around one request to the token endpoint. `grant` is what is traded for a token.
pub(crate) fn token_request(grant: &'static str, region: &'static str) -> Span {
    #[cfg(test)]
    listener::listen();
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

/// A span around one refresh. `attempt` counts those of the session, from 1.
pub(crate) fn refresh(attempt: u64) -> Span {
    #[cfg(test)]
    listener::listen();
    tracing::debug_span!(target: "amazon_music_auth", "lwa.refresh", attempt)
}

/// How a request ended: in its span, and as an event.
pub(crate) fn record(span: &Span, response: &Result<TokenResponse, Error>) {
    #[cfg(test)]
    listener::listen();
    match response {
        Ok(response) => {
            let expires_in = response.lifetime.as_secs();
            span.record("outcome", "granted").record("expires_in", expires_in);
            let rotated = response.refresh_token.is_some();
            tracing::debug!(target: "amazon_music_auth", expires_in, rotated, "got a token");
        }
        Err(error) => {
            // The code is one of a few words of OAuth; anything else stays out.
            let outcome = error.oauth_error().filter(|code| is_a_word(code)).unwrap_or("failed");
            span.record("outcome", outcome);
            if let Some(status) = error.status() {
                span.record("status", status);
            }
            let (kind, status) = (error.kind(), error.status());
            tracing::warn!(target: "amazon_music_auth", ?kind, status, outcome, "got no token");
        }
    }
}

/// A step of a login on a device.
pub(crate) fn device_event(event: &'static str) {
    #[cfg(test)]
    listener::listen();
    tracing::debug!(target: "amazon_music_auth", event, "a step of a login on a device");
}

/// The end of a login on a device, without a session.
pub(crate) fn device_ended(error: &Error) {
    #[cfg(test)]
    listener::listen();
    let kind = error.kind();
    tracing::warn!(target: "amazon_music_auth", ?kind, "a login on a device ended");
}

/// The name of a region, where the endpoints are those of one.
pub(crate) fn region(endpoints: &Endpoints) -> &'static str {
    endpoints.known_region().map_or("custom", |region| region.as_str())
}

fn is_a_word(code: &str) -> bool {
    code.len() <= 32 && code.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_')
}

#[cfg(test)]
pub(crate) mod listener;
#[cfg(test)]
mod tests;
