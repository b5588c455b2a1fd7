//! The concurrency limit: how many attempts of an application are in flight, and the queue of each account.
//!
//! Requests of one account wait in its own queue first, and only as many of them as may be in flight at all wait for a
//! permit. An account that is alone can use all permits, and another one finds no more than that many requests before
//! it, however many the first one has waiting. All queues are first come, first served.

use tokio::sync::{Semaphore, SemaphorePermit};

/// The permits of an application: one for each attempt in flight.
#[derive(Debug)]
pub(crate) struct Limits {
    max_in_flight: usize,
    permits: Semaphore,
}

impl Limits {
    /// Returns limits that allow `max_in_flight` attempts at once; zero means one.
    pub(crate) fn new(max_in_flight: usize) -> Self {
        let max_in_flight = max_in_flight.clamp(1, Semaphore::MAX_PERMITS);
        Self { max_in_flight, permits: Semaphore::new(max_in_flight) }
    }

    /// Returns the queue of one more account.
    pub(crate) fn account_queue(&self) -> AccountQueue {
        AccountQueue(Semaphore::new(self.max_in_flight))
    }

    /// Waits for a permit.
    pub(crate) async fn acquire(&self) -> Permit<'_> {
        acquire(&self.permits).await
    }
}

/// The requests of one account that may look for a permit.
#[derive(Debug)]
pub(crate) struct AccountQueue(Semaphore);

impl AccountQueue {
    /// Waits until one more request of the account may look for permits. It may until the place is dropped.
    pub(crate) async fn enter(&self) -> Permit<'_> {
        acquire(&self.0).await
    }
}

/// A permit, or a place in an account's queue; dropping it returns it.
#[derive(Debug)]
pub(crate) struct Permit<'a> {
    /// Whether it was not there at once.
    pub(crate) waited: bool,
    _permit: Option<SemaphorePermit<'a>>,
}

/// Nobody closes these semaphores.
async fn acquire(semaphore: &Semaphore) -> Permit<'_> {
    match semaphore.try_acquire() {
        Ok(permit) => Permit { waited: false, _permit: Some(permit) },
        Err(_) => Permit { waited: true, _permit: semaphore.acquire().await.ok() },
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{
            Arc, Mutex,
            atomic::{AtomicUsize, Ordering},
        },
        time::Duration,
    };

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
}
