//! Permits, queues and the retry budget; `rate` has the rate limiter.

mod rate;

use std::sync::atomic::AtomicUsize;

use futures_util::FutureExt as _;

use super::*;

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn no_more_attempts_are_in_flight_than_allowed_and_all_get_a_permit() {
    let limits = Arc::new(Limits::new(3));
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            let (limits, now, most) = (limits.clone(), now.clone(), most.clone());
            tokio::spawn(async move {
                let _permit = limits.acquire().await;
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                tokio::time::sleep(SECOND).await;
                now.fetch_sub(1, Ordering::SeqCst);
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(most.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn zero_permits_would_be_a_standstill_and_mean_one() {
    let limits = Limits::new(0);
    let permit = limits.acquire().await;
    assert!(!permit.waited);
    assert!(limits.acquire().now_or_never().is_none());
}

/// The accounts in the order in which their requests start, with `waiting` requests of each.
async fn order_of_starts(permits: usize, waiting: &[(&'static str, usize)]) -> String {
    let limits = Arc::new(Limits::new(permits));
    let order = Arc::new(Mutex::new(String::new()));
    let mut tasks = Vec::new();
    for &(account, requests) in waiting {
        let queue = Arc::new(limits.account_queue());
        for _ in 0..requests {
            let (limits, queue, order) = (limits.clone(), queue.clone(), order.clone());
            tasks.push(tokio::spawn(async move {
                let _place = queue.enter().await;
                let _permit = limits.acquire().await;
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
async fn an_account_with_a_thousand_requests_holds_up_no_other() {
    let order = order_of_starts(4, &[("a", 1000), ("b", 1), ("c", 1)]).await;
    assert_eq!(order.len(), 1002);
    assert!(order.find('b') < Some(8) && order.find('c') < Some(8), "{}", &order[..20]);
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
async fn an_account_that_is_alone_uses_every_permit() {
    let limits = Limits::new(3);
    let queue = limits.account_queue();
    let mut held = Vec::new();
    for _ in 0..3 {
        held.push((queue.enter().await, limits.acquire().await));
    }
    assert_eq!(limits.permits.available_permits(), 0);
    assert!(queue.enter().now_or_never().is_none());
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
fn a_service_that_is_down_sees_one_retry_in_ten_requests_at_most() {
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
fn requests_that_succeed_save_up_no_more_than_the_capacity() {
    let budget = Budget::holding(2);
    (0..1000).for_each(|_| budget.earn());
    assert_eq!([budget.spend(), budget.spend(), budget.spend()], [true, true, false]);
}

#[test]
fn threads_that_spend_at_once_share_one_budget() {
    let budget = Budget::default();
    let spend_all = || (0..1000).filter(|_| budget.spend()).count();
    let spent: usize = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(spend_all)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!(spent, 50);
}
