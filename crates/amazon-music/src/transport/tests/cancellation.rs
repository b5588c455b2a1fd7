//! Futures that callers drop, or stop polling: neither holds up other requests.

use futures_util::{StreamExt as _, stream};

use super::*;

/// Polls a future once. Its caller then does something else for a while.
fn set_aside<F: Future + Unpin>(future: &mut F) {
    assert!(future.now_or_never().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_dropped_request_returns_its_queue_place_and_permit() {
    let service = Service::replying(vec![status(200).taking(20); 8]);
    let account = service.account();
    for _ in 0..8 {
        assert!(tokio::time::timeout(SECOND, account.get()).await.is_err());
        tokio::task::yield_now().await;
        assert_eq!(service.in_flight(), 0);
    }
    let begin = Instant::now();
    account.get().await.unwrap();
    assert_eq!(begin.elapsed(), SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_is_dropped_between_two_attempts_is_not_sent_again() {
    for number in [429, 503] {
        let service = Service::replying([status(number).asking(20)]);
        let account = service.account();
        assert!(tokio::time::timeout(10 * SECOND, account.get()).await.is_err());
        sleep(3600 * SECOND).await;
        assert_eq!(service.count(), 1);
        account.get().await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_that_nobody_polls_holds_up_no_other() {
    let service = Service::replying([status(200), status(503), status(429).asking(5)]);
    let application = service.builder().max_in_flight(1).build().unwrap();
    let [one, other] = [(); 2].map(|()| Account::of(&application, Tokens::default()));
    // The first has the permit and a queue place, the second a queue place or a backoff, the third is throttled.
    let mut aside: Vec<_> =
        [&one, &other, &one, &other].map(|account| account.transport.send(get())).into();
    aside.iter_mut().for_each(set_aside);
    let begin = Instant::now();
    for account in [&one, &other, &one, &other] {
        account.get().await.unwrap();
    }
    assert!(begin.elapsed() < 60 * SECOND, "{:?}", begin.elapsed());
    // They have long been sent.
    for sent in aside {
        sent.await.unwrap();
    }
    assert_eq!(service.in_flight(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_waits_for_the_end_of_a_pause_and_is_not_polled_holds_up_no_other() {
    let service = Service::replying([status(429).asking(5)]);
    let application = service.application();
    let [one, other] = [(); 2].map(|()| Account::of(&application, Tokens::default()));
    let mut throttled = one.transport.send(get());
    set_aside(&mut throttled);
    sleep(2 * SECOND).await;
    // Both wait for the pause now; nobody polls the first.
    let mut waiting = one.transport.send(get());
    set_aside(&mut waiting);
    let begin = Instant::now();
    other.get().await.unwrap();
    // The pause, and two slow starts.
    assert!(begin.elapsed() < 20 * SECOND, "{:?}", begin.elapsed());
    assert_eq!(
        (throttled.await.unwrap().report.attempts, waiting.await.unwrap().report.attempts),
        (2, 1)
    );
}

#[tokio::test(start_paused = true)]
async fn a_request_in_the_body_of_a_buffered_loop_finishes() {
    let service = Service::replying([status(429).asking(1)]);
    let application = service.builder().max_in_flight(2).build().unwrap();
    let account = Account::of(&application, Tokens::default());
    let mut buffered = stream::iter(0..100).map(|_| account.get()).buffer_unordered(32);
    let mut sent = 0;
    while let Some(response) = buffered.next().await {
        response.unwrap();
        account.get().await.unwrap();
        sent += 1;
    }
    assert_eq!((sent, service.count()), (100, 201));
}

#[tokio::test(start_paused = true)]
async fn a_slow_consumer_does_not_stall_other_accounts() {
    let service = Service::replying([status(429)]);
    let application = service.application();
    let [slow, other] = [(); 2].map(|()| Account::of(&application, Tokens::default()));
    let mut buffered = stream::iter(0..20).map(|_| slow.get()).buffer_unordered(5);
    let consumer = async {
        while let Some(response) = buffered.next().await {
            response.unwrap();
            sleep(10 * SECOND).await;
        }
    };
    let others = async {
        sleep(5 * SECOND).await;
        let begin = Instant::now();
        for _ in 0..5 {
            other.get().await.unwrap();
        }
        begin.elapsed()
    };
    let ((), elapsed) = tokio::join!(consumer, others);
    assert!(elapsed < 20 * SECOND, "{elapsed:?}");
}

#[tokio::test(start_paused = true)]
async fn dropping_a_request_that_waits_leaves_every_queue() {
    let service = Service::replying([status(200).taking(20)]);
    let application = service.builder().max_in_flight(1).rate_limit(1.0, 1).build().unwrap();
    let [one, other] = [(); 2].map(|()| Account::of(&application, Tokens::default()));
    let mut first = one.transport.send(get());
    set_aside(&mut first);
    let mut waiting: Vec<_> =
        [&one, &one, &other].map(|account| account.transport.send(get())).into();
    waiting.iter_mut().for_each(set_aside);
    tokio::task::yield_now().await;
    drop(waiting);
    tokio::task::yield_now().await;
    let begin = Instant::now();
    other.get().await.unwrap();
    assert_eq!(begin.elapsed(), 21 * SECOND);
    first.await.unwrap();
    assert_eq!(service.count(), 2);
}

/// Panics while it is polled by a task.
#[derive(Debug)]
struct Panicking;

impl CredentialsProvider for Panicking {
    fn credentials<'a>(
        &'a self,
        _: Option<&'static Operation>,
    ) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async {
            sleep(SECOND).await;
            resume_unwind(Box::new("of the provider"))
        })
    }

    fn refresh<'a>(&'a self, _: &'a Credentials) -> BoxFuture<'a, Result<Credentials, Error>> {
        self.credentials(None)
    }
}

#[tokio::test(start_paused = true)]
async fn a_panic_of_a_provider_reaches_the_caller() {
    let service = Service::default();
    let application = service.application();
    let transport = application.client_with(Panicking).api().transport().clone();
    let task = tokio::spawn(async move { transport.send(get()).await.map(drop) });
    let panic = task.await.unwrap_err().into_panic();
    assert_eq!(panic.downcast_ref(), Some(&"of the provider"));
    // Its permit and its place are free.
    Account::of(&application, Tokens::default()).get().await.unwrap();
}
