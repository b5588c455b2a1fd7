//! Retries, deadlines and the retry budget.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_request_is_retried_until_it_succeeds() {
    let service = Service::replying([status(503), status(503)]);
    let account = service.account();
    let response = account.get().await.unwrap();
    let report = &response.report;
    assert_eq!((report.attempts, report.refreshes, report.status), (3, 0, Some(200)));
    assert!(report.elapsed >= 3 * SECOND);
    let Counters { requests, attempts, retries, .. } = account.counters();
    assert_eq!((requests, attempts, retries, service.count()), (1, 3, 2, 3));
}

#[tokio::test(start_paused = true)]
async fn the_last_error_is_returned_after_the_last_attempt() {
    let service =
        Service::replying([502, 503, 504].map(status).into_iter().chain([code(503, "BUSY")]));
    let error = service.account().get().await.unwrap_err();
    assert_eq!((error.status(), error.code(), error.attempts()), (Some(503), Some("BUSY"), 4));
    assert_eq!(error.request_id(), Some("r-1"));
    assert!(error.elapsed().unwrap() >= 4 * SECOND);
    assert_eq!(service.count(), 4);
}

#[tokio::test(start_paused = true)]
async fn class_and_no_retry_decide_about_retries() {
    let mut once = get();
    once.options.no_retry = true;
    for (request, reply) in [(never(), 503), (once.clone(), 503), (once, 429)] {
        let service = Service::replying([status(reply)]);
        let error = service.account().send(request).await.unwrap_err();
        assert_eq!((error.status(), service.count()), (Some(reply), 1));
    }
    // A throttled request was not processed, and one without a connection was not sent.
    for reply in [status(429), failure(HttpErrorKind::Connect)] {
        let service = Service::replying([reply]);
        assert_eq!(service.account().send(never()).await.unwrap().report.attempts, 2);
    }
    let mut idempotent = never();
    idempotent.options.retry = Some(Retry::Idempotent);
    let service = Service::replying([status(503)]);
    assert_eq!(service.account().send(idempotent).await.unwrap().report.attempts, 2);
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_honoured() {
    for number in [429, 503] {
        let service = Service::replying([status(number).asking(7)]);
        service.account().get().await.unwrap();
        let received = service.received();
        let waited = received[1].at - received[0].at - SECOND;
        assert!(waited >= 7 * SECOND && waited < 8 * SECOND, "{waited:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_past_the_deadline_is_not_begun() {
    for number in [429, 503] {
        let begin = Instant::now();
        let service = Service::replying([status(number).asking(9)]);
        let account = service.account();
        let error = account.send(due_in(10)).await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(number), 1));
        assert_eq!((begin.elapsed(), account.counters().timeouts), (SECOND, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn a_hanging_attempt_times_out_at_the_deadline() {
    for (before, attempts, last) in
        [(vec![], 1, (None, None)), (vec![code(503, "BUSY")], 2, (Some(503), Some("BUSY")))]
    {
        let begin = Instant::now();
        let service = Service::replying(before.into_iter().chain([status(200).taking(20)]));
        let account = service.account();
        let error = account.send(due_in(10)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, attempts));
        assert!(error.is_timeout() && error.is_uncertain());
        assert_eq!((error.status(), error.code()), last);
        assert_eq!((begin.elapsed(), error.elapsed()), (10 * SECOND, Some(10 * SECOND)));
        assert_eq!(account.counters().timeouts, 1);
        // Its permit is free again.
        account.get().await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_that_gets_no_permit_in_time_is_not_sent() {
    let service = Service::replying(vec![status(200).taking(20); 4]);
    let account = service.account();
    let busy = join_all((0..4).map(|_| account.get()));
    let waiting = async {
        // After the others have started.
        tokio::task::yield_now().await;
        account.send(due_in(10)).await.unwrap_err()
    };
    let (_, error) = tokio::join!(busy, waiting);
    assert!(is_too_late(&error), "{error}");
    assert_eq!((error.elapsed(), service.count()), (Some(10 * SECOND), 4));
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_after_the_deadline() {
    let service = Service::default();
    let mut no_time = get();
    no_time.options.timeout = Some(Duration::ZERO);
    for request in [due_in(0), no_time] {
        assert!(is_too_late(&service.account().send(request).await.unwrap_err()));
    }
    assert_eq!(service.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn the_timeout_of_the_application_applies_unless_the_request_has_one() {
    let account = |service: &Service, timeout| {
        service.builder().timeout(timeout).build().unwrap().client_with(Tokens::default())
    };
    let service = Service::replying(vec![status(200).taking(20); 5]);
    let limited = account(&service, 10 * SECOND);
    let begin = Instant::now();
    assert!(limited.get().await.unwrap_err().is_timeout());
    assert_eq!(begin.elapsed(), 10 * SECOND);
    // The timeout of the request replaces it. The earlier of deadline and timeout counts.
    assert!(limited.send(due_in(21)).await.is_ok());
    let mut both = due_in(21);
    both.options.timeout = Some(5 * SECOND);
    let begin = Instant::now();
    assert!(limited.send(both).await.is_err());
    assert_eq!(begin.elapsed(), 5 * SECOND);
    // A timeout beyond the range of the clock is none, and replaces that of the application as well.
    let mut unlimited = get();
    unlimited.options.timeout = Some(Duration::MAX);
    limited.send(unlimited).await.unwrap();
    account(&service, Duration::MAX).get().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_attempt_timeout_is_retried_and_certain_only_for_reads() {
    let service = Service::replying([status(200).taking(20)]);
    let mut request = get();
    request.options.attempt_timeout = Some(5 * SECOND);
    assert_eq!(service.account().send(request).await.unwrap().report.attempts, 2);

    let service = Service::replying([status(200).taking(20)]);
    let retry = RetryPolicy::default().with_attempt_timeout(5 * SECOND);
    let application = service.builder().retry(retry).build().unwrap();
    let error = application.client_with(Tokens::default()).send(never()).await.unwrap_err();
    assert!(error.is_timeout() && error.is_uncertain() && error.attempts() == 1, "{error}");
}

#[tokio::test(start_paused = true)]
async fn one_429_delays_its_request_and_several_pause_all_accounts() {
    for (throttled, expected) in [(1, 3), (3, 22)] {
        let service = Service::replying(vec![status(429).asking(20); throttled]);
        let application = service.application();
        let [one, other] = [(); 2].map(|()| application.client_with(Tokens::default()));
        let begin = Instant::now();
        let first = join_all((0..throttled).map(|_| one.get()));
        let later = async {
            sleep(2 * SECOND).await;
            other.get().await.unwrap();
            begin.elapsed()
        };
        let (first, later) = tokio::join!(first, later);
        first.into_iter().for_each(|sent| drop(sent.unwrap()));
        assert_eq!(later.as_secs(), expected);
        assert!(begin.elapsed() >= 20 * SECOND);
        let Counters { throttled: counted, delayed_attempts, .. } = one.counters();
        assert_eq!(counted, throttled as u64);
        assert_eq!(delayed_attempts > 0, throttled > 1);
    }
}

#[tokio::test(start_paused = true)]
async fn an_empty_budget_limits_retries_to_a_tenth() {
    let service = Service::replying(vec![status(503); 10_000]);
    let account = service.account();
    let mut before = 0;
    for round in 0..10 {
        for _ in 0..100 {
            assert_eq!(account.get().await.unwrap_err().status(), Some(503));
        }
        let sent = service.count() - before;
        before = service.count();
        // The budget of 50 retries is used up in the first round.
        assert!(sent <= if round == 0 { 160 } else { 110 }, "{sent} in round {round}");
    }
    let Counters { requests, retries, retries_denied, .. } = account.counters();
    // The first request found the budget full.
    assert_eq!((requests, retries), (1000, 50 + 999 / 10));
    assert!(retries_denied > 800, "{retries_denied}");
}

#[tokio::test(start_paused = true)]
async fn the_budget_earns_at_the_first_attempt() {
    let service = Service::replying(vec![status(503); 1000]);
    let account = service.account();
    while account.counters().retries_denied == 0 {
        account.get().await.unwrap_err();
    }
    let retries = account.counters().retries;
    // Requests that are never sent earn no retries.
    for _ in 0..100 {
        account.send(due_in(0)).await.unwrap_err();
    }
    account.get().await.unwrap_err();
    assert_eq!(account.counters().retries, retries);
}

#[tokio::test(start_paused = true)]
async fn an_uncertain_outcome_stays_uncertain_after_later_errors() {
    let mut idempotent = never();
    idempotent.options.retry = Some(Retry::Idempotent);
    let connect = || failure(HttpErrorKind::Connect);
    for first in [failure(HttpErrorKind::Io), failure(HttpErrorKind::Timeout), status(503)] {
        for rest in [vec![connect(), connect(), connect()], vec![status(404)]] {
            let service = Service::replying([vec![first.clone()], rest].concat());
            let error = service.account().send(idempotent.clone()).await.unwrap_err();
            assert!(error.is_uncertain(), "{error:?}");
        }
    }
    let service = Service::replying([connect(), status(404)]);
    assert!(!service.account().send(idempotent).await.unwrap_err().is_uncertain());
}

#[tokio::test(start_paused = true)]
async fn a_truncated_response_is_retried_if_a_second_request_is_harmless() {
    let truncated = || Reply { body: r#"{"data":{"album":{"#.into(), ..status(200) };
    let service = Service::replying([truncated()]);
    assert_eq!(service.account().get().await.unwrap().report.attempts, 2);

    let service = Service::replying([truncated()]);
    let error = service.account().send(never()).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Io, Some(200)));
    assert!(error.is_uncertain() && service.count() == 1);
}

#[tokio::test(start_paused = true)]
async fn waits_include_the_queue_of_the_account() {
    let service = Service::default();
    let account = service.builder().max_in_flight(1).build().unwrap();
    let account = account.client_with(Tokens::default());
    join_all((0..3).map(|_| account.get())).await;
    let Counters { attempts, delayed_attempts: waits, .. } = account.counters();
    assert_eq!((attempts, waits), (3, 2));
}

#[tokio::test(start_paused = true)]
async fn attempts_are_counted_whatever_ends_the_request() {
    let rejected = || code(401, "INVALID_ACCESS_TOKEN");
    for (tokens, replies) in [
        // While the request is in flight, before a retry, and while a rejected token is refreshed.
        (Tokens::default(), vec![status(200).taking(60)]),
        (Tokens::default(), vec![status(503).asking(8), status(200).taking(60)]),
        (Tokens::taking([Duration::ZERO, 60 * SECOND]), vec![rejected()]),
    ] {
        let (sent, service) = (replies.len(), Service::replying(replies));
        let error = service.account_with(&tokens).send(due_in(10)).await.unwrap_err();
        assert_eq!((error.attempts() as usize, service.count()), (sent, sent), "{error}");
    }
    // The second attempt cannot be sent.
    let service = Service::replying([status(503), failure(HttpErrorKind::Configuration)]);
    let error = service.account().get().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Configuration, 1));
}
