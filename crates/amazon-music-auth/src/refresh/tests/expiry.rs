//! The lifetime of tokens, early refreshes, and clocks that jump.

use super::*;
use crate::clock;

#[tokio::test(start_paused = true)]
async fn the_lifetime_counts_from_before_the_request() {
    let service = Service::closed();
    let session = service.in_memory();
    assert_eq!((service.requests().len(), session.expires_in()), (0, None));
    let caller = session.spawn_token();
    run_tasks().await;
    session.advance(SECOND * 20);
    service.gate.add_permits(1);
    assert_eq!(caller.await.unwrap(), None);
    assert_eq!(session.access().await, "a1");
    assert_eq!(session.expires_in(), Some(HOUR - SECOND * 20));
    assert_eq!(service.requests(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_expires_soon_is_returned_while_it_is_refreshed() {
    let service = Service::closed();
    let session = service.in_memory();
    service.gate.add_permits(1);
    assert_eq!(session.access().await, "a1");
    // A tenth of an hour is six minutes.
    for (left, requests) in [(361, 1), (359, 2)] {
        session.advance_until_left(SECOND * left);
        for _ in 0..10 {
            assert_eq!(session.access().await, "a1");
            run_tasks().await;
        }
        assert_eq!(service.requests().len(), requests);
    }
    service.gate.add_permits(1);
    run_tasks().await;
    assert_eq!(session.access().await, "a2");
}

#[tokio::test(start_paused = true)]
async fn a_token_with_a_short_lifetime_is_used_before_it_is_refreshed() {
    let session = Service::new().in_memory();
    let requested_at = clock::now();
    tokio::time::advance(SECOND * 10).await;
    {
        let mut state = session.lock();
        state.install(AccessToken::new("a0"), requested_at, SECOND * 40);
        // No early refresh for half a minute.
        let (now, jitter) = (state.clocks.moment(), state.jitter);
        state.backoff.reset(now, jitter);
    }
    for left in [30, 20] {
        assert_eq!(session.expires_in(), Some(SECOND * left));
        assert_eq!(session.access().await, "a0");
        session.advance(SECOND * 10);
    }
    session.advance(SECOND);
    assert_eq!(session.access().await, "a1");
}

#[tokio::test(start_paused = true)]
async fn a_fixed_token_lasts_until_it_is_rejected() {
    let session = TestSession::new(Tokens::fixed(AccessToken::new("a1"), None));
    session.advance(HOUR * 48);
    assert_eq!(session.access().await, "a1");
    assert_eq!(session.expires_in(), None);
    let rejected = session.token().await.unwrap().revision;
    for _ in 0..2 {
        let error = session.refresh(rejected).await.err().unwrap();
        assert!(error.is_login_required() && error.hint().contains("client secret"));
    }
    assert_eq!(session.failure().await, ErrorKind::LoginRequired);
}

#[tokio::test(start_paused = true)]
async fn a_wall_clock_that_is_set_back_does_not_extend_the_lifetime() {
    let service = Service::new();
    let session = service.in_memory();
    assert_eq!(session.access().await, "a1");
    session.clocks.back(HOUR * 100);
    assert_eq!(session.expires_in(), Some(HOUR));
    assert_eq!(session.access().await, "a1");
    tokio::time::advance(HOUR).await;
    assert_eq!(session.access().await, "a2");
    // Setting it right again costs one refresh.
    session.advance(HOUR * 100);
    for _ in 0..2 {
        assert_eq!(session.access().await, "a3");
    }
    assert_eq!(session.expires_in(), Some(HOUR));
    assert_eq!(service.requests().len(), 3);
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn a_clock_at_its_end_costs_no_new_refresh_token() {
    let (_, store, session) = restored(Service::new()).await;
    let now = session.clocks.moment().wall();
    let past = now.duration_since(SystemTime::UNIX_EPOCH).unwrap();
    session.advance(Duration::from_secs(i64::MAX.unsigned_abs()) - past);
    assert_eq!(session.access().await, "a1");
    assert_held(&*store, "r2").await;
}
