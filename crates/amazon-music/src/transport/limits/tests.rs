//! Permits, queues and the retry budget; `rate` has the rate limiter.

mod rate;

use std::sync::Arc;

use futures_util::FutureExt as _;

use super::*;

const SECOND: Duration = Duration::from_secs(1);

/// Returns the accounts in the order in which their requests start, with `waiting` requests of each.
async fn order_of_starts(permits: usize, waiting: &[(&'static str, usize)]) -> String {
    let limits = Arc::new(Limits::new(permits));
    let order = Arc::new(Mutex::new(String::new()));
    let mut tasks = Vec::new();
    for &(account, requests) in waiting {
        let queue = Arc::new(limits.account_queue());
        for _ in 0..requests {
            let (limits, queue, order) = (limits.clone(), queue.clone(), order.clone());
            tasks.push(tokio::spawn(async move {
                let _queued = acquire(&queue.places).await;
                let _permit = acquire(&limits.permits).await;
                order.lock().unwrap().push_str(account);
                tokio::time::sleep(SECOND).await;
            }));
        }
    }
    for task in tasks {
        task.await.unwrap();
    }
    let order = order.lock().unwrap();
    order.clone()
}

#[tokio::test(start_paused = true)]
async fn busy_accounts_share_equally() {
    let order = order_of_starts(2, &[("a", 300), ("b", 30), ("c", 30)]).await;
    let share = |account| order[..60].matches(account).count();
    for account in ["a", "b", "c"] {
        assert!((18..=22).contains(&share(account)), "{account}: {}", &order[..60]);
    }
}

#[tokio::test]
async fn an_account_that_is_alone_uses_every_permit_and_zero_means_one() {
    for (max_in_flight, permits) in [(3, 3), (0, 1)] {
        let limits = Limits::new(max_in_flight);
        let queue = limits.account_queue();
        let mut held = Vec::new();
        for _ in 0..permits {
            held.push((acquire(&queue.places).await, acquire(&limits.permits).await));
        }
        assert!(held.iter().all(|(place, permit)| !place.waited && !permit.waited));
        assert!(acquire(&limits.permits).now_or_never().is_none());
        assert!(acquire(&queue.places).now_or_never().is_none());
    }
}

#[test]
fn retries_stay_within_the_capacity_and_a_tenth_of_the_requests() {
    // Many orders of requests and retries, from requests only to retries only.
    for seed in 0..200_u64 {
        let capacity = (seed % 20) as u32;
        let budget = Budget::holding(capacity);
        let (mut requests, mut retries) = (0, 0);
        for step in 0..1000_u64 {
            let number = (step + 1)
                .wrapping_mul(seed.wrapping_mul(2) + 1)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15);
            if number >> 56 < seed * 256 / 200 {
                budget.earn();
                requests += 1;
            } else {
                retries += u32::from(budget.spend());
            }
            assert!(retries * 10 <= capacity * 10 + requests, "seed {seed}, step {step}");
        }
    }
}

#[test]
fn the_budget_is_limited_by_its_capacity() {
    let budget = Budget::holding(2);
    (0..1000).for_each(|_| budget.earn());
    assert_eq!([budget.spend(), budget.spend(), budget.spend()], [true, true, false]);
}
