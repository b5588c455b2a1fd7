//! How long to wait before the next attempt: a window that grows, and a random part of it.
//!
//! Full jitter: after a fault of the service, its callers come back spread over the whole window, not all
//! at its end.

use std::{
    hash::{BuildHasher as _, RandomState},
    time::Duration,
};

/// The longest wait after `failures` failures: `first`, doubled with each further failure up to `longest`.
pub(crate) fn window(first: Duration, longest: Duration, failures: u32) -> Duration {
    let doublings = failures.saturating_sub(1).min(31);
    first.saturating_mul(1 << doublings).min(longest)
}

/// A part of `window`: none of it for 0, nearly all for `u64::MAX`.
pub(crate) fn part(window: Duration, random: u64) -> Duration {
    let share = u32::try_from(random >> 48).unwrap_or_default();
    window / 65_536 * share
}

/// A number by chance, unfit for secrets: the standard library seeds its hash maps so.
pub(crate) fn random() -> u64 {
    RandomState::new().hash_one(0)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_window_doubles_and_is_bounded() {
        let windows: Vec<_> =
            (1..=6).map(|failures| window(SECOND, 10 * SECOND, failures).as_secs()).collect();
        assert_eq!(windows, [1, 2, 4, 8, 10, 10]);
    }

    #[test]
    fn absurd_settings_neither_overflow_nor_wait_for_nothing_asked() {
        assert_eq!(window(Duration::MAX, Duration::MAX, u32::MAX), Duration::MAX);
        assert_eq!(window(SECOND, Duration::ZERO, 3), Duration::ZERO);
        assert_eq!(window(Duration::ZERO, SECOND, u32::MAX), Duration::ZERO);
        assert_eq!(window(SECOND, SECOND, 0), SECOND);
        assert!(part(Duration::MAX, u64::MAX) < Duration::MAX);
    }

    #[test]
    fn a_part_lies_anywhere_in_the_window() {
        let window = 65_536 * SECOND;
        assert_eq!(part(window, 0), Duration::ZERO);
        assert_eq!(part(window, 1 << 63), window / 2);
        assert_eq!(part(window, u64::MAX), window - SECOND);
    }

    #[test]
    fn chance_is_spread_over_the_window() {
        let numbers: HashSet<_> = (0..1000).map(|_| random()).collect();
        assert!(numbers.len() > 990, "{}", numbers.len());
        // Each eighth of the window is hit; that one is missed by chance happens once in 10^57 runs.
        let eighths: HashSet<_> = numbers.iter().map(|number| number >> 61).collect();
        assert_eq!(eighths.len(), 8);
    }
}
