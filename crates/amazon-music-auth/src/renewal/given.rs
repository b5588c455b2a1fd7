//! A session that begins with tokens that somebody else got, some time ago.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use super::{Life, Renewal, State, TokenSource};
use crate::{AccessToken, RefreshToken, ScopeSet, clock::Moment, token::USUAL_LIFETIME};

impl Renewal {
    /// A session that uses `access` until shortly before `expires_at`, and then gets its tokens from
    /// `source`.
    pub(crate) fn given(
        source: Arc<dyn TokenSource>,
        refresh_token: RefreshToken,
        scopes: Option<ScopeSet>,
        access: AccessToken,
        expires_at: SystemTime,
    ) -> Arc<Self> {
        let refresh_token = Some(Arc::new(refresh_token));
        let mut state = State { refresh_token, scopes, ..State::default() };
        state.install_until(access, expires_at);
        Arc::new(Self { source: Some(source), state: state.into() })
    }

    /// A session that lives on one access token, to its last second.
    pub(crate) fn fixed_until(access: AccessToken, expires_at: SystemTime) -> Arc<Self> {
        let mut state = State::default();
        state.install_until(access, expires_at);
        Arc::new(Self { source: None, state: state.into() })
    }
}

impl State {
    fn install_until(&mut self, access: AccessToken, expires_at: SystemTime) {
        let life = life_until(expires_at, self.clocks.moment());
        self.install_living(access, Some(life));
    }
}

/// The life of a token of which only the end is known. It is taken for an hour as a whole, so that its
/// last minutes are not mistaken for a short life that was just begun.
fn life_until(expires_at: SystemTime, now: Moment) -> Life {
    let left = expires_at.duration_since(now.wall()).unwrap_or(Duration::ZERO);
    Life::known(now, left, left.max(USUAL_LIFETIME))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{Clocks, SetByHand};

    /// The seconds that are left of a token that ends `seconds` from now, and whether it needs nothing.
    fn left(seconds: i64) -> (u64, bool) {
        let now = Clocks::new(Arc::new(SetByHand::new())).moment();
        let away = Duration::from_secs(seconds.unsigned_abs());
        let expires_at = if seconds < 0 { now.wall() - away } else { now.wall() + away };
        let life = life_until(expires_at, now);
        (life.remaining(now).as_secs(), life.is_fresh())
    }

    #[tokio::test]
    async fn what_is_left_counts_to_the_moment_that_was_given() {
        assert_eq!(left(3600), (3600, true));
        // Not fresh: an hour's token is renewed in its last minutes.
        assert_eq!(left(120), (120, false));
    }

    #[tokio::test]
    async fn a_moment_that_is_past_leaves_nothing_and_one_far_away_a_day() {
        assert_eq!(left(-5), (0, false));
        assert_eq!(left(i64::from(u32::MAX)), (86_400, true));
    }
}
