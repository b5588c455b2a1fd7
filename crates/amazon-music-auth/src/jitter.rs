//! A little chance, so that many sessions do not refresh at the same moment.
//!
//! Nothing here is fit for secrets.

use std::{
    hash::{BuildHasher as _, RandomState},
    time::Duration,
};

/// In how many steps a duration changes.
const STEPS: u32 = 65_536;

/// A source of small differences.
#[derive(Debug)]
pub(crate) struct Jitter {
    /// `None` adds nothing, ever.
    state: Option<u64>,
}

impl Jitter {
    /// Different in every session: the standard library seeds its hash maps by chance.
    pub(crate) fn random() -> Self {
        Self::seeded(RandomState::new().hash_one(0))
    }

    pub(crate) fn seeded(seed: u64) -> Self {
        Self { state: Some(seed) }
    }

    /// Adds nothing, for tests that count seconds.
    #[cfg(test)]
    pub(crate) fn none() -> Self {
        Self { state: None }
    }

    /// `duration`, made longer by up to a fifth.
    pub(crate) fn stretch(&mut self, duration: Duration) -> Duration {
        let Some(share) = self.share() else { return duration };
        duration.saturating_add(duration / 5 / STEPS * share)
    }

    /// Half of `duration` or more, and never more than all of it.
    pub(crate) fn shorten(&mut self, duration: Duration) -> Duration {
        let Some(share) = self.share() else { return duration };
        duration - duration / 2 / STEPS * share
    }

    /// How many of so many steps, by chance.
    fn share(&mut self) -> Option<u32> {
        let state = self.state.as_mut()?;
        // The generator SplitMix64 of Steele, Lea and Flood.
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = *state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        u32::try_from((z ^ (z >> 31)) >> 48).ok()
    }
}

impl Default for Jitter {
    fn default() -> Self {
        Self::random()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn a_duration_grows_by_less_than_a_fifth_or_shrinks_to_half_at_most() {
        let mut jitter = Jitter::random();
        for _ in 0..10_000 {
            let (stretched, shortened) = (jitter.stretch(MINUTE), jitter.shorten(MINUTE));
            assert!((MINUTE..MINUTE * 6 / 5).contains(&stretched), "{stretched:?}");
            assert!((MINUTE / 2..=MINUTE).contains(&shortened), "{shortened:?}");
        }
        for (jitter, duration) in [(&mut jitter, Duration::ZERO), (&mut Jitter::none(), MINUTE)] {
            assert_eq!((jitter.stretch(duration), jitter.shorten(duration)), (duration, duration));
        }
    }

    #[test]
    fn two_sessions_differ_and_a_seed_repeats() {
        let run = |mut jitter: Jitter| (0..8).map(|_| jitter.stretch(MINUTE)).collect::<Vec<_>>();
        assert_eq!(run(Jitter::seeded(7)), run(Jitter::seeded(7)));
        let sessions: HashSet<_> = (0..100).map(|_| run(Jitter::random())).collect();
        assert!(sessions.len() > 90);
        assert_eq!(run(Jitter::seeded(7)).into_iter().collect::<HashSet<_>>().len(), 8);
    }
}
