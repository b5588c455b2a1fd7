//! The text of an [`Error`].

use std::{error, fmt};

use super::{Error, ErrorKind};
use crate::Retry;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{}: ", operation.id)?;
            if self.is_decode() && !self.is_uncertain() && operation.retry != Retry::Safe {
                f.write_str("the change was made, but ")?;
            }
        }
        self.summary(f)?;
        self.write_details(f)?;
        if f.alternate() {
            let mut source = error::Error::source(self);
            while let Some(error) = source {
                let mut cause = error.to_string();
                if let Some(redact) = self.0.redact {
                    cause = redact(&cause);
                }
                write!(f, ": {cause}")?;
                source = error.source();
            }
        }
        Ok(())
    }
}

/// The line of `Display` and the causes, for programs that return the error from `main`.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:#}")
    }
}

impl Error {
    fn summary(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = self.message();
        match self.kind() {
            ErrorKind::Response => {
                self.status_and_code(f)?;
                match (message, self.code()) {
                    (Some(message), _) => write!(f, ": {message}"),
                    (None, None) => f.write_str(": an error without code and message"),
                    (None, Some(_)) => Ok(()),
                }
            }
            ErrorKind::Credentials | ErrorKind::LoginRequired if self.status().is_some() => {
                self.status_and_code(f)?;
                write!(f, ", and {}", message.unwrap_or_else(|| self.default_message()))
            }
            ErrorKind::InvalidRequest | ErrorKind::MissingScopes => {
                write!(f, "not sent: {}", message.unwrap_or_else(|| self.default_message()))
            }
            ErrorKind::Decode | ErrorKind::Item => {
                f.write_str(message.unwrap_or_else(|| self.default_message()))?;
                match self.path() {
                    Some(path) => write!(f, " at `{path}`"),
                    None => Ok(()),
                }
            }
            _ => f.write_str(message.unwrap_or_else(|| self.default_message())),
        }
    }

    fn default_message(&self) -> &'static str {
        match self.kind() {
            ErrorKind::Configuration => "the client cannot be set up",
            ErrorKind::InvalidRequest => "a parameter is missing or invalid",
            ErrorKind::Credentials => "no access token is available",
            ErrorKind::LoginRequired => "the user must log in again",
            ErrorKind::MissingScopes => "the login lacks scopes",
            ErrorKind::Connect => "no connection could be made",
            ErrorKind::Timeout if self.attempts() == 0 => "timed out before the request was sent",
            ErrorKind::Timeout => "timed out before the response was complete",
            ErrorKind::Io => "the connection failed before the response was complete",
            ErrorKind::Response => "the service returned an error",
            ErrorKind::ResponseTooLarge => "the response is too large",
            ErrorKind::Decode => "the response failed to decode",
            ErrorKind::Item => "an item failed to decode",
            ErrorKind::Paging => "the next page of the list is unknown",
        }
    }

    fn status_and_code(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status() {
            Some(status) => write!(f, "{status}")?,
            None => f.write_str("an error response")?,
        }
        match self.code() {
            Some(code) => write!(f, " {code}"),
            None => Ok(()),
        }
    }

    /// Writes the details in parentheses.
    fn write_details(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut details = Vec::new();
        if let (ErrorKind::Timeout, Some(status)) = (self.kind(), self.status()) {
            let code = self.code().map(|code| format!(" {code}")).unwrap_or_default();
            details.push(format!("the last response was {status}{code}"));
        }
        details.extend(self.hint().map(str::to_owned));
        details.extend(self.request_id().map(|request_id| format!("request {request_id}")));
        match self.attempts() {
            0 => {}
            1 => details.push("1 attempt".to_owned()),
            attempts => details.push(format!("{attempts} attempts")),
        }
        if details.is_empty() { Ok(()) } else { write!(f, " ({})", details.join(", ")) }
    }
}
