//! What the service says when it refuses a call, made fit to be shown.

use std::{fmt, time::Duration};

use amazon_music_api::{Problem, ResponseValue, retry_after};
use amazon_music_auth as auth;

use crate::scopes::Lack;

/// What the service said.
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) reference: Option<String>,
    pub(super) url: Option<String>,
    pub(super) excerpt: Option<String>,
    pub(super) retry_after: Option<Duration>,
    /// Scopes whose lack may be the cause.
    pub(super) lack: Option<Lack>,
}

impl Refusal {
    pub(super) fn of<E: Problem>(response: &ResponseValue<E>) -> Self {
        let clean = |text: Option<&str>| text.map(auth::redact).filter(|text| !text.is_empty());
        Self {
            status: response.status().as_u16(),
            retry_after: retry_after(response.headers()),
            code: clean(response.code()),
            message: clean(response.message()),
            reference: clean(response.reference()),
            url: clean(response.url()).filter(|url| url.starts_with("https://")),
            excerpt: clean(response.excerpt()),
            lack: None,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        if let Some(code) = &self.code {
            write!(f, " {code}")?;
        }
        match &self.message {
            Some(message) => write!(f, ": {message}")?,
            None if self.code.is_none() => f.write_str(": refused without a reason")?,
            None => {}
        }
        Ok(())
    }
}
