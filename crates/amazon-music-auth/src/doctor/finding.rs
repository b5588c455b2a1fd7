//! The findings of an examination.

use std::{borrow::Cow, fmt};

use crate::Error;

/// The severity of a [`Finding`]. Ordered: the last is the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// It is as it should be.
    Fine,
    /// It works, or may work, and deserves a look.
    Warning,
    /// It does not work.
    Problem,
}

/// The subject of a [`Finding`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// The clock of this machine.
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

/// One result of an examination: how bad it is, what it is, and what to do about it.
///
/// Its texts hold identifiers of the app, and no secrets. `Display` is one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    severity: Severity,
    subject: Subject,
    what: Cow<'static, str>,
    cure: Option<Cow<'static, str>>,
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

    /// Returns what was found, as a clause in lower case.
    #[must_use]
    pub fn what(&self) -> &str {
        &self.what
    }

    /// Returns what to do about it, as a clause in lower case.
    ///
    /// Everything that is not [fine](Severity::Fine) has a cure.
    #[must_use]
    pub fn cure(&self) -> Option<&str> {
        self.cure.as_deref()
    }

    pub(super) fn fine(subject: Subject, what: impl Into<Cow<'static, str>>) -> Self {
        Self { severity: Severity::Fine, subject, what: what.into(), cure: None }
    }

    pub(super) fn warning(
        subject: Subject,
        what: impl Into<Cow<'static, str>>,
        cure: impl Into<Cow<'static, str>>,
    ) -> Self {
        let cure = Some(cure.into());
        Self { severity: Severity::Warning, subject, what: what.into(), cure }
    }

    pub(super) fn problem(
        subject: Subject,
        what: impl Into<Cow<'static, str>>,
        cure: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { severity: Severity::Problem, ..Self::warning(subject, what, cure) }
    }

    /// A problem in the words of an error.
    pub(super) fn failed(subject: Subject, error: &Error) -> Self {
        let mut what = error.to_string();
        if let Some(said) = error.description() {
            what = format!("{what}: {said}");
        }
        Self::problem(subject, what, error.hint().to_owned())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Fine => "fine",
            Severity::Warning => "warning",
            Severity::Problem => "problem",
        };
        write!(f, "{severity}: {}", self.what)?;
        match &self.cure {
            Some(cure) => write!(f, "; {cure}"),
            None => Ok(()),
        }
    }
}
