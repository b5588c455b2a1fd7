//! Random differences, so that many sessions do not refresh at the same moment. Not fit for secrets.

use std::{
    hash::{BuildHasher as _, RandomState},
    time::Duration,
};

/// The number of steps in which a duration changes.
const STEPS: u32 = 65_536;

/// A source of random differences.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Jitter {
    /// Changes nothing, for tests that count seconds.
    #[cfg(test)]
    pub(crate) is_off: bool,
}

impl Jitter {
    /// Returns `duration`, made longer by up to a fifth.
    pub(crate) fn stretch(self, duration: Duration) -> Duration {
        duration.saturating_add(duration / 5 / STEPS * self.share())
    }

    /// Returns `duration`, made shorter by up to a half.
    pub(crate) fn shorten(self, duration: Duration) -> Duration {
        duration - duration / 2 / STEPS * self.share()
    }

    /// Returns a random number of steps.
    fn share(self) -> u32 {
        #[cfg(test)]
        if self.is_off {
            return 0;
        }
        // The standard library seeds its hash maps at random, each one differently.
        u32::try_from(RandomState::new().hash_one(0) >> 48).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_duration_grows_by_a_fifth_or_shrinks_to_a_half_at_most() {
        const MINUTE: Duration = Duration::from_secs(60);
        let jitter = Jitter::default();
        let mut seen = HashSet::new();
        for _ in 0..10_000 {
            let (stretched, shortened) = (jitter.stretch(MINUTE), jitter.shorten(MINUTE));
            assert!((MINUTE..MINUTE * 6 / 5).contains(&stretched), "{stretched:?}");
            assert!((MINUTE / 2..=MINUTE).contains(&shortened), "{shortened:?}");
            seen.insert(stretched);
        }
        assert!(seen.len() > 5000, "{}", seen.len());
        let zero = Duration::ZERO;
        assert_eq!((jitter.stretch(zero), jitter.shorten(zero)), (zero, zero));
    }
}
