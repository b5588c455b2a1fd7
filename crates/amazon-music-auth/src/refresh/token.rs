//! An access token of a session, and the time that is left of it.

use std::time::{Duration, SystemTime};

use crate::{
    AccessToken, RefreshToken, ScopeSet, StoredLogin,
    clock::{Clocks, Instant, Moment},
    jitter::Jitter,
    token::{MAX_LIFETIME, TokenResponse, USUAL_LIFETIME},
};

/// A token with less time left, or a quarter of a short lifetime, is refreshed before it is returned.
const HARD_MARGIN: Duration = Duration::from_secs(60);

/// A token with less time left, or a tenth of its lifetime, is returned and refreshed in the background.
const SOFT_MARGIN: Duration = Duration::from_secs(5 * 60);

/// An access token with its revision: each token of a session has a higher one than the one before.
pub(crate) struct Token {
    pub(crate) access: AccessToken,
    pub(crate) revision: u64,
    /// `None` if its lifetime is unknown.
    pub(super) validity: Option<Validity>,
    /// `true` if it was taken from a store, where it may outlast its login.
    pub(crate) from_store: bool,
    pub(super) clocks: Clocks,
}

impl Token {
    /// Returns `true` if it must be refreshed before it is used.
    pub(super) fn is_stale(&self) -> bool {
        self.has_less_than(Validity::hard_margin)
    }

    /// Returns `true` if it should be refreshed while it is used.
    pub(super) fn expires_soon(&self) -> bool {
        self.has_less_than(|validity| validity.soft_margin)
    }

    fn has_less_than(&self, margin: fn(&Validity) -> Duration) -> bool {
        self.remaining().zip(self.validity.as_ref()).is_some_and(|(left, it)| left < margin(it))
    }

    /// Returns the time left, if it is known.
    pub(crate) fn remaining(&self) -> Option<Duration> {
        Some(self.validity.as_ref()?.remaining(self.clocks.moment()))
    }

    pub(super) fn is_expired(&self) -> bool {
        self.remaining().is_some_and(|left| left.is_zero())
    }
}

/// The lifetime of a token, and when it began.
#[derive(Debug, Clone)]
pub(super) struct Validity {
    from: Moment,
    left: Duration,
    lifetime: Duration,
    soft_margin: Duration,
}

impl Validity {
    /// Creates the validity of a token with the time `left` of its `lifetime` at `from`.
    pub(super) fn known(from: Moment, left: Duration, lifetime: Duration) -> Self {
        let lifetime = lifetime.min(MAX_LIFETIME);
        let left = left.min(lifetime);
        // Never more than half of a lifetime, or a short one would be refreshed all the time.
        let soft_margin = SOFT_MARGIN.max(lifetime / 10).min(lifetime / 2);
        Self { from, left, lifetime, soft_margin }
    }

    /// Creates the validity of a token of which only the end is known.
    ///
    /// It assumes a lifetime of an hour at least, so that the last minutes are not treated as a short lifetime.
    pub(super) fn until(expires_at: SystemTime, now: Moment) -> Self {
        let left = expires_at.duration_since(now.wall()).unwrap_or(Duration::ZERO);
        Self::known(now, left, left.max(USUAL_LIFETIME))
    }

    /// Returns `true` if the token needs no refresh at the time of `from`.
    pub(super) fn is_fresh(&self) -> bool {
        self.left >= self.soft_margin.max(self.hard_margin())
    }

    fn hard_margin(&self) -> Duration {
        HARD_MARGIN.min(self.lifetime / 4)
    }

    fn remaining(&self, now: Moment) -> Duration {
        self.left.saturating_sub(now.since(self.from))
    }

    /// Returns the begin and the end of the lifetime, by the wall clock.
    pub(super) fn wall_times(&self, now: Moment) -> Option<(SystemTime, SystemTime)> {
        let expires_at = now.wall().checked_add(self.remaining(now))?;
        Some((expires_at.checked_sub(self.lifetime)?, expires_at))
    }

    /// Stretches the soft margin, within half of the lifetime.
    pub(super) fn stretched(mut self, jitter: Jitter) -> Self {
        self.soft_margin = jitter.stretch(self.soft_margin).min(self.lifetime / 2);
        self
    }
}

/// The tokens of a login that has just finished.
#[derive(Debug)]
pub(crate) struct Granted {
    pub(crate) response: TokenResponse,
    /// From before the request was sent: the lifetime counts from here.
    pub(crate) asked_at: Instant,
    /// The scopes that are known to be granted, or else those that were requested.
    pub(crate) scopes: ScopeSet,
}

/// The tokens that a refresh brings, from Login with Amazon or from a store.
#[derive(Debug)]
pub(super) struct Refreshed {
    pub(super) access_token: AccessToken,
    pub(super) refresh_token: Option<RefreshToken>,
    pub(super) scopes: Option<ScopeSet>,
    pub(super) validity: Validity,
    pub(super) from_store: bool,
}

impl Refreshed {
    pub(super) fn received(response: TokenResponse, requested_at: Moment) -> Self {
        Self {
            access_token: response.access_token,
            refresh_token: response.refresh_token,
            scopes: response.scopes,
            validity: Validity::known(requested_at, response.lifetime, response.lifetime),
            from_store: false,
        }
    }
}

/// Returns the login to store. It has no access token if the times of that are out of range.
pub(super) fn to_store(
    refresh_token: &RefreshToken,
    scopes: Option<&ScopeSet>,
    access: Option<(&AccessToken, &Validity)>,
    now: Moment,
) -> StoredLogin {
    let mut login = StoredLogin::new(refresh_token.clone());
    if let Some(scopes) = scopes {
        login = login.with_scopes(scopes.clone());
    }
    if let Some((token, validity)) = access
        && let Some((issued_at, expires_at)) = validity.wall_times(now)
    {
        login = login.with_access_token(token.clone(), issued_at, expires_at);
    }
    login
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_known_end_gives_a_lifetime_of_a_day_at_most() {
        let now = Clocks::set_by_hand().moment();
        for (seconds, left, is_fresh) in [
            (3600, 3600, true),
            // Not fresh: an hour's token is refreshed in its last minutes.
            (120, 120, false),
            (-5, 0, false),
            (i64::from(u32::MAX), 86_400, true),
        ] {
            let away = Duration::from_secs(seconds.unsigned_abs());
            let expires_at = if seconds < 0 { now.wall() - away } else { now.wall() + away };
            let validity = Validity::until(expires_at, now);
            assert_eq!((validity.remaining(now).as_secs(), validity.is_fresh()), (left, is_fresh));
        }
    }
}
