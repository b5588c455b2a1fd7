//! How an [`Error`] reads.

use std::{error, fmt};

use amazon_music_api::{self as api, FailureKind};

use super::{Error, kind::Kind, refusal::Refusal, undecodable::Undecodable};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.inner.operation {
            write!(f, "{}: ", operation.id)?;
            if self.is_decode() && !self.is_uncertain() && operation.retry != api::Retry::Safe {
                f.write_str("the change was made, but ")?;
            }
        }
        self.what(f)?;
        let notes = self.notes();
        if !notes.is_empty() {
            write!(f, " ({})", notes.join(", "))?;
        }
        if f.alternate() {
            let mut source = error::Error::source(self);
            while let Some(cause) = source {
                write!(f, ": {cause}")?;
                source = cause.source();
            }
        }
        Ok(())
    }
}

impl Error {
    /// What is known beside it.
    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        match &self.inner.kind {
            Kind::Deadline { status: Some(status), code, .. } => {
                let code = code.iter().map(|code| format!(" {code}")).collect::<String>();
                notes.push(format!("the last one was {status}{code}"));
            }
            Kind::Refused(Refusal { lack: Some(lack), .. }) => notes.push(lack.to_string()),
            _ => {}
        }
        notes.extend(self.reference().map(|reference| format!("reference {reference}")));
        if self.attempts() > 1 {
            notes.push(format!("{} attempts", self.attempts()));
        }
        notes
    }

    /// What went wrong, without what is known of every call.
    fn what(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.inner.kind {
            Kind::Configuration(cause) => write!(f, "the client cannot be set up: {cause}"),
            Kind::InvalidRequest(message) => write!(f, "the call was not sent: {message}"),
            Kind::Authorize { status: None, cause, .. } => write!(f, "no access token: {cause}"),
            Kind::Authorize { status: Some(status), code, cause } => {
                let code = code.as_deref().unwrap_or("no code");
                write!(f, "{status} {code}, and no new access token: {cause}")
            }
            Kind::Failed(FailureKind::Insecure) => {
                f.write_str("not sent: credentials travel by https, or to this machine only")
            }
            Kind::NotGranted(lack) => write!(f, "not sent: {lack}"),
            Kind::Failed(_) => f.write_str("the call failed before it was complete"),
            Kind::Deadline { why, .. } => write!(f, "{why}"),
            Kind::Connection(error) if error.is_timeout() => f.write_str("no answer in time"),
            Kind::Connection(error) if error.is_connect() => f.write_str("no connection"),
            Kind::Connection(_) => f.write_str("the connection failed"),
            Kind::Refused(refusal) => write!(f, "{refusal}"),
            Kind::UnexpectedStatus(status) => {
                write!(f, "{status}: an answer that the service is not known to give")
            }
            Kind::TooLarge { limit, .. } => {
                write!(f, "the answer has more than the allowed {limit} bytes")
            }
            Kind::Decode(Undecodable { path: Some(path), .. }) => {
                write!(f, "the answer could not be read at `{path}`")
            }
            Kind::Decode(_) => f.write_str("the answer could not be read"),
            Kind::Item(item) => item.describe(f),
            Kind::NoContent => f.write_str("the answer does not hold what was asked for"),
            Kind::CursorAgain => f.write_str(
                "the service sent a cursor again that it sent before: the list would not end",
            ),
            Kind::OnlyEmpty => f.write_str("the service sent 100 empty pages in a row"),
            Kind::NoCursor => f.write_str(
                "the service says that more pages follow, but not where: the list is not complete",
            ),
        }
    }
}

/// The same line as `Display`, and the chain of causes.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self:#})")
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match &self.inner.kind {
            // Their own words are in the line already.
            Kind::Configuration(cause) => cause.source(),
            Kind::Authorize { cause, .. } => cause.source(),
            Kind::Connection(error) => Some(error),
            Kind::Decode(undecodable) => Some(undecodable),
            Kind::Item(item) => item.source(),
            _ => None,
        }
    }
}
