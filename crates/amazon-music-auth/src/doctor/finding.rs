//! The findings of a [`Doctor`](super::Doctor).

use std::fmt;

use crate::Error;

/// The severity of a [`Finding`], in ascending order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Correct.
    Ok,
    /// It works, or may work, and should be checked.
    Warning,
    /// It does not work.
    Problem,
}

/// The subject of a [`Finding`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// The system clock.
    Clock,
    /// The URLs of Login with Amazon.
    Endpoints,
    /// The Client ID and the Security Profile ID.
    Identity,
    /// The session and its tokens.
    Session,
    /// The app that the access token was issued to.
    Audience,
    /// The Security Profile behind the access token, against the `x-api-key`.
    SecurityProfile,
    /// The granted scopes, compared with the wanted ones.
    Scopes,
}

/// A result of a [`Doctor`](super::Doctor), with its severity and a hint.
///
/// Its texts have the Client ID of the app, and no secrets. `Display` is one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    severity: Severity,
    subject: Subject,
    message: String,
    hint: Option<String>,
}

impl Finding {
    /// Returns the severity.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Returns the subject.
    #[must_use]
    pub fn subject(&self) -> Subject {
        self.subject
    }

    /// Returns the description, as a clause in lower case.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a hint how to fix it, as a clause in lower case.
    ///
    /// Findings other than [`Ok`](Severity::Ok) have one.
    #[must_use]
    pub fn hint(&self) -> Option<&str> {
        self.hint.as_deref()
    }

    pub(super) fn ok(subject: Subject, message: impl Into<String>) -> Self {
        Self { severity: Severity::Ok, subject, message: message.into(), hint: None }
    }

    pub(super) fn warning(
        subject: Subject,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        let hint = Some(hint.into());
        Self { severity: Severity::Warning, subject, message: message.into(), hint }
    }

    pub(super) fn problem(
        subject: Subject,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self { severity: Severity::Problem, ..Self::warning(subject, message, hint) }
    }

    /// Creates a problem with the texts of an error.
    pub(super) fn failed(subject: Subject, error: &Error) -> Self {
        let mut message = error.to_string();
        if let Some(description) = error.description() {
            message = format!("{message}: {description}");
        }
        Self::problem(subject, message, error.hint())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Ok => "ok",
            Severity::Warning => "warning",
            Severity::Problem => "problem",
        };
        write!(f, "{severity}: {}", self.message)?;
        match &self.hint {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}
