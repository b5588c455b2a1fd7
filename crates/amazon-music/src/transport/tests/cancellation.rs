//! Futures that callers drop or stop polling.

use super::*;

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
async fn an_unpolled_request_does_not_delay_others() {
    let service = Service::replying([status(200), status(503), status(429).asking(5)]);
    let application = service.builder().max_in_flight(1).build().unwrap();
    let [one, other] = [(); 2].map(|()| application.client_with(Tokens::default()));
    // The first has the permit and a queue place, the second a queue place or a backoff, the third is throttled.
    let mut unpolled: Vec<_> =
        [&one, &other, &one, &other].map(|account| account.api().transport().send(get())).into();
    assert!(unpolled.iter_mut().all(|sent| sent.now_or_never().is_none()));
    let begin = Instant::now();
    for account in [&one, &other, &one, &other] {
        account.get().await.unwrap();
    }
    assert!(begin.elapsed() < 60 * SECOND, "{:?}", begin.elapsed());
    for sent in unpolled {
        sent.await.unwrap();
    }
    assert_eq!(service.in_flight(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_panic_of_a_provider_reaches_the_caller() {
    let service = Service::default();
    let application = service.application();
    let panicking = TokenScript { panics: true, ..TokenScript::default() };
    let client = application.client_with(Tokens(Arc::new(panicking)));
    let task = tokio::spawn(async move { client.get().await.map(drop) });
    let panic = task.await.unwrap_err().into_panic();
    assert_eq!(panic.downcast_ref(), Some(&"of the provider"));
    // Its permit and its queue place were returned.
    application.client_with(Tokens::default()).get().await.unwrap();
}
