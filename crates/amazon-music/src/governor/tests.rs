//! Who starts, and when, on Tokio's paused clock.

use std::{
    future::Future,
    pin::pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, Waker},
};

use super::*;

const SECOND: Duration = Duration::from_secs(1);

/// Whether `future` is done when it is polled once.
fn poll<F: Future>(future: std::pin::Pin<&mut F>) -> Option<F::Output> {
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}

fn rate(per_second: f64) -> Option<Rate> {
    Rate::new(per_second, 1)
}

#[tokio::test(start_paused = true)]
async fn no_more_are_in_flight_than_allowed_and_all_get_their_turn() {
    let governor = Arc::new(Governor::new(3, None));
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            let (governor, now, most) = (governor.clone(), now.clone(), most.clone());
            tokio::spawn(async move {
                let _attempt = governor.start().await;
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

#[tokio::test(start_paused = true)]
async fn none_in_flight_would_be_a_standstill_and_means_one() {
    let governor = Governor::new(0, None);
    let attempt = governor.start().await;
    assert!(!attempt.waited);
    assert!(poll(pin!(governor.start())).is_none());
}

#[tokio::test(start_paused = true)]
async fn attempts_start_at_the_rate_in_the_order_they_came() {
    let governor = Arc::new(Governor::new(100, rate(10.0)));
    let begin = Instant::now();
    let order = Arc::new(Mutex::new(Vec::new()));
    let tasks: Vec<_> = (0..20)
        .map(|number| {
            let (governor, order) = (governor.clone(), order.clone());
            tokio::spawn(async move {
                let attempt = governor.start().await;
                order.lock().unwrap().push((number, begin.elapsed().as_millis() / 100));
                attempt.waited
            })
        })
        .collect();
    let mut waited = Vec::new();
    for task in tasks {
        waited.push(task.await.unwrap());
    }
    let expected: Vec<_> = (0..20).map(|number| (number, number)).collect();
    assert_eq!(*order.lock().unwrap(), expected);
    assert!(!waited[0] && waited[1..].iter().all(|waited| *waited));
}

#[tokio::test(start_paused = true)]
async fn nobody_overtakes_one_whose_moment_has_come() {
    let governor = Governor::new(100, rate(1.0));
    let _first = governor.start().await;
    let mut second = pin!(governor.start());
    assert!(poll(second.as_mut()).is_none());
    tokio::time::advance(SECOND).await;
    let mut third = pin!(governor.start());
    assert!(poll(third.as_mut()).is_none());
    assert!(poll(second.as_mut()).is_some());
}

#[tokio::test(start_paused = true)]
async fn a_throttled_attempt_holds_up_the_one_that_waits_already() {
    let governor = Governor::new(100, rate(1.0));
    let begin = Instant::now();
    let first = governor.start().await;
    let mut second = pin!(governor.start());
    assert!(poll(second.as_mut()).is_none());
    governor.throttled(&first, 7 * SECOND);
    second.await;
    assert_eq!(begin.elapsed(), 7 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn after_a_pause_they_start_one_after_the_other() {
    let governor = Governor::new(100, None);
    for _ in 0..3 {
        governor.start().await;
    }
    let last = governor.start().await;
    governor.throttled(&last, SECOND);
    let begin = Instant::now();
    let starts = (0..5).map(|_| async {
        governor.start().await;
        begin.elapsed()
    });
    let starts = futures_util::future::join_all(starts).await;
    assert_eq!(starts[0], SECOND);
    // Four within no time: then two a second, and slowly more.
    let mut gaps = starts.windows(2).map(|pair| (pair[1] - pair[0]).as_millis());
    assert!(gaps.all(|gap| (450..=500).contains(&gap)), "{starts:?}");
}

#[tokio::test(start_paused = true)]
async fn whoever_no_longer_waits_leaves_no_hole() {
    let governor = Governor::new(2, rate(1.0));
    let begin = Instant::now();
    let first = governor.start().await;
    {
        // One waits for the rate, one for the first to start, one for a place: all give up.
        let mut gone = [pin!(governor.start()), pin!(governor.start()), pin!(governor.start())];
        for waiter in &mut gone {
            assert!(poll(waiter.as_mut()).is_none());
        }
        tokio::time::advance(SECOND / 2).await;
    }
    let second = governor.start().await;
    // Neither a turn nor a place was lost.
    assert_eq!(begin.elapsed(), SECOND);
    let mut third = pin!(governor.start());
    assert!(poll(third.as_mut()).is_none());
    drop((first, second));
    let _third = third.await;
    assert_eq!(begin.elapsed(), 2 * SECOND);
    assert_eq!(governor.places.available_permits(), 1);
}

/// The accounts in the order in which their calls start, with `waiting` calls of each.
async fn order_of_starts(places: usize, waiting: &[(&'static str, usize)]) -> String {
    let governor = Arc::new(Governor::new(places, None));
    let order = Arc::new(Mutex::new(String::new()));
    let mut tasks = Vec::new();
    for &(account, calls) in waiting {
        let line = Arc::new(governor.line());
        for _ in 0..calls {
            let (governor, line, order) = (governor.clone(), line.clone(), order.clone());
            tasks.push(tokio::spawn(async move {
                let _call = line.enter().await;
                let _attempt = governor.start().await;
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
async fn an_account_with_a_thousand_calls_holds_up_no_other() {
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

#[tokio::test(start_paused = true)]
async fn an_account_that_is_alone_uses_every_place() {
    let governor = Governor::new(3, None);
    let line = governor.line();
    let mut held = Vec::new();
    for _ in 0..3 {
        held.push((line.enter().await, governor.start().await));
    }
    assert_eq!(governor.places.available_permits(), 0);
    assert!(poll(pin!(line.enter())).is_none());
}
