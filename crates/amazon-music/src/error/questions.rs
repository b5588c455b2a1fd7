//! What can be asked of an [`Error`].

use std::{error::Error as _, time::Duration};

use amazon_music_api::{FailureKind, Operation};
use amazon_music_auth::{self as auth, ScopeSet};

use super::{Error, kind::Kind, refusal::Refusal};
use crate::{delivery::Undelivered, scopes::Lack};

impl Error {
    /// The operation that was called, by its id; `None` where no call was made.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.inner.operation
    }

    /// The HTTP status of the last answer, where there was one: also of a success that could not be decoded,
    /// and of an answer that broke off.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match &self.inner.kind {
            Kind::Refused(refusal) => Some(refusal.status),
            Kind::UnexpectedStatus(status) => Some(*status),
            Kind::Authorize { status, .. }
            | Kind::Deadline { status, .. }
            | Kind::TooLarge { status, .. } => *status,
            _ => self.inner.facts.status,
        }
    }

    /// How many attempts the call had. The error of a builder's own `send` does not know, and says 0, as do
    /// those that are not about a call.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.facts.attempts
    }

    /// How long the call took, with all attempts and waits, where the error knows: see
    /// [`attempts`](Self::attempts).
    #[must_use]
    pub fn elapsed(&self) -> Option<Duration> {
        self.inner.facts.elapsed
    }

    /// The service's code, e.g. `RESOURCE_NOT_FOUND`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match &self.inner.kind {
            Kind::Refused(refusal) => refusal.code.as_deref(),
            Kind::Authorize { code, .. } | Kind::Deadline { code, .. } => code.as_deref(),
            _ => None,
        }
    }

    /// The service's message for people, without anything that looks like a token.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.refusal()?.message.as_deref()
    }

    /// The id under which the service's operators find the call: that in the body of a refusal, else that in
    /// a header of the last answer (inferred, see [`Report::reference`](crate::Report::reference)).
    #[must_use]
    pub fn reference(&self) -> Option<&str> {
        let of_refusal = self.refusal().and_then(|refusal| refusal.reference.as_deref());
        of_refusal.or(self.inner.facts.reference.as_deref())
    }

    /// A page that the account's owner should visit, where the service names one.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.refusal()?.url.as_deref()
    }

    /// The beginning of an error answer that is not in the service's form, such as a gateway's page of
    /// HTML; at most 512 characters, and not part of the error's text.
    #[must_use]
    pub fn excerpt(&self) -> Option<&str> {
        self.refusal()?.excerpt.as_deref()
    }

    /// How long the service, or Login with Amazon, asks to wait, or the session pauses after a renewal that
    /// failed; at most a day. Not documented for this service. A date in the place of seconds is not read.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match &self.inner.kind {
            Kind::Refused(refusal) => refusal.retry_after,
            _ => self.auth().and_then(auth::Error::retry_after),
        }
    }

    /// The error of the login, where a session could not give a token.
    #[must_use]
    pub fn auth(&self) -> Option<&auth::Error> {
        match &self.inner.kind {
            Kind::Configuration(cause) => cause.downcast_ref(),
            Kind::Authorize { cause, .. } => cause.downcast_ref(),
            _ => None,
        }
    }

    /// Where in the answer decoding stopped, e.g. `data.album.duration`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        match &self.inner.kind {
            Kind::Decode(undecodable) => undecodable.path.as_deref(),
            Kind::Item(item) => Some(item.path()),
            _ => None,
        }
    }

    /// The page of a list that failed, to take the list up again with [`Items::resume`](crate::Items::resume)
    /// or [`Pages::resume`](crate::Pages::resume); `None` for the page that the request itself asks for, and
    /// where the error is not about a list.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// The scopes for want of which the service may have refused the call (401 or 403), or for want of which it
    /// was not sent, where that is [enforced](crate::ApplicationBuilder::enforce_scopes).
    ///
    /// Where it is [known](Self::granted_scopes) what was granted, it is what the operation needs beyond that.
    /// Where it is not, and the service's code hints at permissions, it is all that the operation needs. The
    /// documentation of scopes is unreliable in places, so take it as a hint. Refusals whose code names
    /// another cause, such as an expired token or the subscription, are not explained like this.
    #[must_use]
    pub fn missing_scope(&self) -> Option<&ScopeSet> {
        Some(&self.lack()?.missing)
    }

    /// The scopes that the login has, beside [`missing_scope`](Self::missing_scope); `None` where that is not
    /// known, or no scope is missing.
    #[must_use]
    pub fn granted_scopes(&self) -> Option<&ScopeSet> {
        self.lack()?.granted.as_ref()
    }

    /// The scopes to ask for when the user logs in again, so that the call can succeed: those that the login
    /// has, and those that are [missing](Self::missing_scope). Give them to
    /// [`auth::Login`](crate::auth::Login).
    #[must_use]
    pub fn scopes_to_request(&self) -> Option<ScopeSet> {
        let Lack { missing, granted } = self.lack()?;
        Some(granted.as_ref().map_or_else(|| missing.clone(), |had| had.union(missing)).minimized())
    }

    /// Whether it is about who calls: no token could be had, or the service answered 401.
    #[must_use]
    pub fn is_auth(&self) -> bool {
        matches!(self.inner.kind, Kind::Authorize { .. }) || self.status() == Some(401)
    }

    /// Whether only a new login helps, since this one has ended. A login that goes on but lacks a scope is
    /// another matter: see [`missing_scope`](Self::missing_scope).
    #[must_use]
    pub fn is_login_required(&self) -> bool {
        self.auth().is_some_and(auth::Error::is_login_required)
    }

    /// Whether the service, or Login with Amazon, wants fewer calls (429, or the code `THROTTLED`).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        let of_login = self.auth().and_then(auth::Error::status);
        self.status() == Some(429) || self.code() == Some("THROTTLED") || of_login == Some(429)
    }

    /// Whether there is no such thing (404). An operation that is only inferred may not exist either.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Whether the account's subscription does not include it.
    #[must_use]
    pub fn is_subscription_tier(&self) -> bool {
        self.code() == Some("DENIED_SUBSCRIPTION_TIER")
    }

    /// Whether time ran out: that of an attempt, that of the whole call, or that of a request for a token, which
    /// is also [about who calls](Self::is_auth). **A write may have happened**: see
    /// [`is_uncertain`](Self::is_uncertain).
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.inner.kind, Kind::Deadline { .. })
            || self.exchange().is_some_and(reqwest::Error::is_timeout)
    }

    /// Whether no connection could be made, or it broke: one to the service, or one to Login with Amazon, which
    /// is also [about who calls](Self::is_auth).
    #[must_use]
    pub fn is_connection(&self) -> bool {
        self.exchange().is_some_and(|error| !error.is_timeout())
    }

    /// Why there was no whole answer, from the service or from Login with Amazon.
    fn exchange(&self) -> Option<&reqwest::Error> {
        match &self.inner.kind {
            Kind::Connection(error) => Some(error),
            Kind::Authorize { .. } => self.auth()?.source()?.downcast_ref(),
            _ => None,
        }
    }

    /// Whether the answer was a success that could not be read. **A write has happened then**, unless the answer is no
    /// JSON: then it may come from something in between, and nobody knows ([`is_uncertain`](Self::is_uncertain)).
    #[must_use]
    pub fn is_decode(&self) -> bool {
        match self.inner.kind {
            Kind::Decode(_) | Kind::Item(_) | Kind::NoContent => true,
            Kind::TooLarge { status, .. } => {
                status.is_some_and(|status| (200..300).contains(&status))
            }
            _ => false,
        }
    }

    /// Whether nobody knows if the service carried the call out: it was sent, and then the connection broke,
    /// time ran out, or the answer was a status from 500 or a success that is no JSON. **A write may have happened.**
    ///
    /// That refusals below 500 change nothing is inferred from what such statuses mean elsewhere.
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        match &self.inner.kind {
            Kind::Connection(error) => !error.is_connect(),
            Kind::Deadline { why: Undelivered::DeadlineMissed { attempts: 0 }, .. } => false,
            Kind::Failed(FailureKind::Delivery(_)) => true,
            Kind::Decode(undecodable) => !undecodable.is_json,
            Kind::Authorize { .. } => false,
            _ => self.is_timeout() || self.status().is_some_and(|status| status >= 500),
        }
    }

    /// Whether the call was not sent, since a parameter is missing or unusable.
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.inner.kind, Kind::InvalidRequest(_))
    }

    /// Whether a list went in a circle, or stopped saying where its next page is.
    #[must_use]
    pub fn is_paging(&self) -> bool {
        matches!(self.inner.kind, Kind::CursorAgain | Kind::NoCursor | Kind::OnlyEmpty)
    }

    pub(super) fn lack(&self) -> Option<&Lack> {
        match &self.inner.kind {
            Kind::NotGranted(lack) => Some(lack),
            Kind::Refused(refusal) => refusal.lack.as_ref(),
            _ => None,
        }
    }

    fn refusal(&self) -> Option<&Refusal> {
        match &self.inner.kind {
            Kind::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }
}
