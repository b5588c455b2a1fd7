//! One refresh for all callers, and refreshes that panic, hang or lose their runtime.

use std::pin::pin;

use futures_util::FutureExt as _;

use super::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_callers_with_an_expired_token_send_one_request() {
    let service = Service::closed();
    let session = service.in_memory();
    service.gate.add_permits(1);
    assert_eq!(session.access().await, "a1");
    session.advance(HOUR * 2);
    let mut callers = JoinSet::new();
    for _ in 0..1000 {
        let tokens = Arc::clone(&session);
        callers.spawn(async move { tokens.token().await.unwrap().access.expose().to_owned() });
    }
    service.gate.add_permits(1000);
    assert_eq!(callers.join_all().await, vec!["a2"; 1000]);
    assert_eq!(service.requests().len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_rejections_of_one_token_send_one_request() {
    let service = Service::closed();
    let session = service.in_memory();
    service.gate.add_permits(1);
    let rejected = session.token().await.unwrap().revision;
    let mut callers = JoinSet::new();
    for _ in 0..1000 {
        let tokens = Arc::clone(&session);
        callers.spawn(async move { tokens.refresh(rejected).await.unwrap().revision });
    }
    service.gate.add_permits(1000);
    assert_eq!(callers.join_all().await, vec![rejected + 1; 1000]);
    // A late rejection is about a token that was replaced.
    let late = session.refresh(rejected).await.unwrap();
    assert_eq!((late.access.expose(), late.revision), ("a2", rejected + 1));
    assert_eq!(service.requests().len(), 2);
}

#[test]
fn a_call_outside_a_runtime_is_an_error_and_leaves_a_running_refresh() {
    let service = Service::closed();
    let session = service.in_memory();
    let fails = |error: Option<Error>| assert_eq!(error.unwrap().kind(), ErrorKind::Configuration);
    fails(session.token().now_or_never().unwrap().err());
    let running = runtime();
    let mut caller = None;
    running.block_on(async {
        caller = Some(session.spawn_token());
        run_tasks().await;
    });
    fails(session.token().now_or_never().unwrap().err());
    fails(session.force_refresh().now_or_never().unwrap().err());
    fails(session.flush().now_or_never().unwrap().err());
    service.gate.add_permits(1);
    assert_eq!(running.block_on(caller.unwrap()).unwrap(), None);
    assert_eq!(session.token().now_or_never().unwrap().unwrap().access.expose(), "a1");
    assert_eq!(service.requests(), ["r1"]);
}

#[test]
fn waiters_take_over_the_refresh_of_a_runtime_that_shuts_down() {
    let (service, store) = (Service::closed(), Arc::new(MemoryStore::new()));
    for session in [service.in_memory(), service.session(Some("r1"), &store)] {
        let before = service.requests().len();
        let lost = runtime();
        lost.block_on(async {
            session.spawn_token();
            run_tasks().await;
        });
        service.accept("r1");
        runtime().block_on(async {
            let waiters: Vec<_> = (0..3).map(|_| session.spawn_token()).collect();
            run_tasks().await;
            assert_eq!(service.requests().len(), before + 1);
            lost.shutdown_background();
            run_tasks().await;
            service.gate.add_permits(1);
            for waiter in waiters {
                assert_eq!(waiter.await.unwrap(), None);
            }
            assert_eq!(session.access().await, "a1");
        });
        assert_eq!(service.requests().len(), before + 2);
    }
}

#[tokio::test(start_paused = true)]
async fn a_refresh_goes_on_after_its_caller_is_dropped() {
    let (service, store, session) = restored(Service::closed()).await;
    let caller = session.spawn_token();
    run_tasks().await;
    caller.abort();
    assert!(caller.await.unwrap_err().is_cancelled());
    service.gate.add_permits(1);
    run_tasks().await;
    assert_held(&*store, "r2").await;
    assert_eq!(session.access().await, "a1");
    assert_eq!(service.requests(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_panics_fails_its_callers_and_not_the_session() {
    let service = Service::replying([Panics]);
    let session = service.in_memory();
    let (one, other) = tokio::join!(session.token(), session.token());
    assert!(one.is_err_and(|error| error.is_transient()));
    assert!(other.is_err_and(|error| error.is_transient()));
    assert_eq!((session.failure().await, service.requests().len()), (ErrorKind::Transient, 1));
    session.advance(PAUSE);
    assert_eq!(session.access().await, "a1");
}

#[test]
fn a_refresh_on_a_stalled_runtime_times_out() {
    let service = Service::closed();
    service.rotates.store(false, SeqCst);
    let session = service.in_memory();
    let stalled = runtime();
    stalled.block_on(async {
        session.spawn_token();
        run_tasks().await;
    });
    // The paused clock runs ahead while the caller waits.
    runtime().block_on(async {
        assert_eq!(session.failure().await, ErrorKind::Transient);
        // One for each request, since the gate serves the first one first.
        service.gate.add_permits(2);
        assert_eq!(session.access().await, "a1");
        assert_eq!(service.requests().len(), 2);
    });
    // The late token does not replace the newer one.
    stalled.block_on(run_tasks());
    assert_eq!(service.issued.load(SeqCst), 2);
    assert_eq!(runtime().block_on(session.access()), "a1");
}

#[tokio::test(start_paused = true)]
async fn futures_that_are_no_longer_polled_delay_nobody() {
    let service = Service::new();
    let store = holding(login("old")).await;
    let (session, other) = (service.in_memory(), service.session(None, &store));
    let mut aside = pin!(session.token());
    poll_once(aside.as_mut());
    assert_eq!(session.access().await, "a1");
    let mut aside = pin!(session.save_in(&store));
    poll_once(aside.as_mut());
    run_tasks().await;
    assert_eq!(other.access().await, "a1");
    session.lock().stored.as_ref().unwrap().state().adopt(login("r7"));
    let mut aside = pin!(session.flush());
    poll_once(aside.as_mut());
    run_tasks().await;
    assert_held(&*store, "r7").await;
    let mut aside = pin!(session.log_out());
    poll_once(aside.as_mut());
    run_tasks().await;
    assert!(held(&*store).await.is_none());
    drop(store.lock(&key()).await.unwrap());
}
