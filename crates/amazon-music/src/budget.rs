//! How many retries an application may make in all, so that retries do not keep down a service that is down.
//!
//! A bucket of tokens, as in gRPC's retry throttling: it is full at the start, each call puts a tenth of a
//! retry into it, and each retry takes one out. While a service answers nothing but 503, the bucket runs
//! empty, and from then on it sees 1.1 times the calls at most.

use std::sync::atomic::{AtomicU32, Ordering};

/// What a retry takes out. A call puts 1 in.
const COST: u32 = 10;

/// How many retries a full bucket holds.
const CAPACITY: u32 = 50;

/// The bucket.
#[derive(Debug)]
pub(crate) struct Budget {
    /// In tenths of a retry.
    tokens: AtomicU32,
    capacity: u32,
}

impl Budget {
    /// A full bucket that holds so many retries.
    fn holding(retries: u32) -> Self {
        let capacity = retries * COST;
        Self { tokens: capacity.into(), capacity }
    }

    /// A call begins.
    pub(crate) fn earn(&self) {
        // A full bucket runs over.
        let _ = self.change(|tokens| (tokens < self.capacity).then(|| tokens + 1));
    }

    /// Takes out one retry, if there is one.
    pub(crate) fn spend(&self) -> bool {
        self.change(|tokens| tokens.checked_sub(COST))
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self::holding(CAPACITY)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn retries_stay_within_the_capacity_and_a_tenth_of_the_calls(
            capacity in 0_u32..20,
            is_call in prop::collection::vec(any::<bool>(), 0..2000),
        ) {
            let budget = Budget::holding(capacity);
            let (mut calls, mut retries) = (0, 0);
            for is_call in is_call {
                if is_call {
                    budget.earn();
                    calls += 1;
                } else {
                    retries += u32::from(budget.spend());
                }
                prop_assert!(retries * 10 <= capacity * 10 + calls);
            }
        }
    }

    #[test]
    fn a_service_that_is_down_sees_one_retry_in_ten_calls_at_most() {
        let budget = Budget::default();
        while budget.spend() {}
        let mut retries = 0;
        for _ in 0..1000 {
            budget.earn();
            while budget.spend() {
                retries += 1;
            }
        }
        assert_eq!(retries, 100);
    }

    #[test]
    fn calls_that_go_well_save_up_no_more_than_the_capacity() {
        let budget = Budget::holding(2);
        (0..1000).for_each(|_| budget.earn());
        assert_eq!([budget.spend(), budget.spend(), budget.spend()], [true, true, false]);
    }

    #[test]
    fn threads_that_spend_at_once_share_one_bucket() {
        let budget = Budget::default();
        let spend_all = || (0..1000).filter(|_| budget.spend()).count();
        let spent: usize = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(spend_all)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!(spent, 50);
    }
}
