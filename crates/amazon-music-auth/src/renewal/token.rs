//! An access token, and how much of its life is left.

use std::time::Duration;

use crate::{
    AccessToken, RefreshToken, ScopeSet,
    clock::{Clocks, Moment},
    token::{LONGEST_LIFETIME, TokenResponse},
};

/// A token with less time left, or a quarter of a short life, is renewed before it is given out: a call may
/// take a while to arrive.
const HARD_MARGIN: Duration = Duration::from_secs(60);

/// A token with less time left, or a tenth of its life, is still given out and renewed meanwhile.
const SOFT_MARGIN: Duration = Duration::from_secs(5 * 60);

/// An access token with its number: each token of a session has a higher one than the one before.
pub(crate) struct Token {
    pub(crate) access: AccessToken,
    pub(crate) generation: u64,
    /// `None` where nobody knows how long it lasts.
    pub(super) life: Option<Life>,
    pub(super) clocks: Clocks,
}

/// Why, or whether, a token must be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Freshness {
    Fresh,
    ExpiresSoon,
    Stale,
}

impl Token {
    pub(super) fn freshness(&self) -> Freshness {
        match (self.remaining(), &self.life) {
            (Some(left), Some(life)) if left < life.hard_margin() => Freshness::Stale,
            (Some(left), Some(life)) if left < life.soft_margin => Freshness::ExpiresSoon,
            _ => Freshness::Fresh,
        }
    }

    /// The time left, where it is known.
    pub(crate) fn remaining(&self) -> Option<Duration> {
        Some(self.life.as_ref()?.remaining(self.clocks.moment()))
    }

    pub(super) fn is_expired(&self) -> bool {
        self.remaining().is_some_and(|left| left.is_zero())
    }
}

/// How long a token lasts.
#[derive(Debug, Clone)]
pub(crate) struct Life {
    /// When `left` was left.
    from: Moment,
    left: Duration,
    whole: Duration,
    soft_margin: Duration,
}

impl Life {
    /// Of a life of `whole`, `left` is left at `from`.
    pub(crate) fn known(from: Moment, left: Duration, whole: Duration) -> Self {
        let whole = whole.min(LONGEST_LIFETIME);
        let left = left.min(whole);
        // Never more than half of a life, or a short one would be renewed all the time.
        let soft_margin = SOFT_MARGIN.max(whole / 10).min(whole / 2);
        Self { from, left, whole, soft_margin }
    }

    /// Whether nothing need be done about the token at the time of `from`.
    pub(crate) fn is_fresh(&self) -> bool {
        self.left >= self.soft_margin.max(self.hard_margin())
    }

    fn hard_margin(&self) -> Duration {
        HARD_MARGIN.min(self.whole / 4)
    }

    pub(crate) fn remaining(&self, now: Moment) -> Duration {
        self.left.saturating_sub(now.since(self.from))
    }

    /// When the token came and when it goes, by the clock on the wall.
    pub(crate) fn on_the_wall(
        &self,
        now: Moment,
    ) -> Option<(std::time::SystemTime, std::time::SystemTime)> {
        let expires_at = now.wall().checked_add(self.remaining(now))?;
        Some((expires_at.checked_sub(self.whole)?, expires_at))
    }

    /// With a soft margin that `stretch` makes longer, within half of the life.
    pub(super) fn stretched(mut self, stretch: impl FnOnce(Duration) -> Duration) -> Self {
        self.soft_margin = stretch(self.soft_margin).min(self.whole / 2);
        self
    }
}

/// What a renewal brings, from Login with Amazon or from a store.
#[derive(Debug)]
pub(crate) struct Renewed {
    pub(crate) access_token: AccessToken,
    pub(crate) refresh_token: Option<RefreshToken>,
    pub(crate) scopes: Option<ScopeSet>,
    pub(crate) life: Life,
}

impl Renewed {
    pub(crate) fn answered(answer: TokenResponse, asked_at: Moment) -> Self {
        Self {
            access_token: answer.access_token,
            refresh_token: answer.refresh_token,
            scopes: answer.scopes,
            life: Life::known(asked_at, answer.lifetime, answer.lifetime),
        }
    }
}
