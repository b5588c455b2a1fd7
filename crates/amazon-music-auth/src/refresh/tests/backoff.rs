//! Pauses after failures and rejections, and jitter.

use std::collections::HashSet;

use ErrorKind::{Configuration, Denied, Protocol, Transient};

use super::*;
use crate::refresh::backoff::{EARLY_PAUSE, Failure, REJECTION_PAUSE};

const MAX_PAUSE: Duration = Duration::from_secs(60);

fn failing(times: usize, kind: ErrorKind) -> (Arc<Service>, TestSession) {
    let service = Service::replying((0..times).map(|_| Fails(kind)));
    let session = service.in_memory();
    (service, session)
}

#[tokio::test(start_paused = true)]
async fn each_failure_in_a_row_doubles_the_pause() {
    for kind in [Transient, Configuration, Protocol, Denied] {
        let (service, session) = failing(10, kind);
        let pauses = [250, 500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000];
        for (requests, pause) in (1..).zip(pauses.map(Duration::from_millis)) {
            let first = session.error().await;
            assert_eq!((first.kind(), first.retry_after()), (kind, Some(pause)));
            session.advance(pause - Duration::from_millis(1));
            let second = session.error().await;
            assert_eq!(second.retry_after(), Some(Duration::from_millis(1)));
            assert_eq!((second.kind(), second.to_string()), (kind, first.to_string()));
            assert_eq!(service.requests().len(), requests);
            session.advance(Duration::from_millis(1));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_returned_whole_and_honoured_for_a_minute() {
    let (service, session) = failing(0, Transient);
    let error = Error::new(Transient, "fails on purpose").with_retry_after(HOUR);
    session.lock().fail(Failure::Service(error));
    session.advance(MAX_PAUSE - SECOND);
    assert_eq!(session.error().await.retry_after(), Some(HOUR - MAX_PAUSE + SECOND));
    assert!(service.requests().is_empty());
    session.advance(SECOND);
    assert_eq!(session.access().await, "a1");
}

#[tokio::test(start_paused = true)]
async fn a_new_token_resets_the_backoff() {
    let (service, session) = failing(5, Transient);
    service.reply([Succeeds, Fails(Transient)]);
    for _ in 0..5 {
        assert_eq!(session.failure().await, Transient);
        session.advance(MAX_PAUSE);
    }
    assert_eq!(session.access().await, "a1");
    session.advance(HOUR);
    assert_eq!(session.error().await.retry_after(), Some(PAUSE));
    session.advance(PAUSE);
    assert_eq!(session.access().await, "a2");
}

#[tokio::test(start_paused = true)]
async fn a_token_in_its_last_minute_is_returned_during_the_pause() {
    for kind in [Transient, Configuration, Protocol] {
        let service = Service::replying([Succeeds, Fails(kind)]);
        let session = service.in_memory();
        assert_eq!(session.access().await, "a1");
        session.advance_until_left(SECOND * 59);
        for _ in 0..10 {
            assert_eq!(session.access().await, "a1");
        }
        assert_eq!(service.requests().len(), 2);
        session.advance(PAUSE);
        assert_eq!(session.access().await, "a2");
    }
}

#[tokio::test(start_paused = true)]
async fn a_failed_early_refresh_keeps_the_token_and_pauses() {
    let service = Service::replying([Succeeds, Fails(Transient), Panics]);
    let session = service.in_memory();
    assert_eq!(session.access().await, "a1");
    session.advance_until_left(SECOND * 240);
    for (elapsed, requests) in [(0, 2), (29, 2), (1, 3), (59, 3), (1, 4)] {
        session.advance(SECOND * elapsed);
        assert_eq!(session.access().await, "a1");
        run_tasks().await;
        assert_eq!(service.requests().len(), requests);
    }
    assert_eq!(session.access().await, "a2");
}

#[tokio::test(start_paused = true)]
async fn the_pauses_between_early_refreshes_double_up_to_ten_minutes() {
    let (_, session) = failing(0, Transient);
    let mut state = session.lock();
    let assert_pause = |state: &mut State, error: Error, seconds: u64| {
        state.fail(Failure::Service(error));
        for (step, allowed) in [(seconds - 1, false), (1, true)] {
            session.advance(Duration::from_secs(step));
            assert_eq!(state.backoff.allows_early(state.clocks.moment()), allowed, "{seconds}");
        }
    };
    let error = || Error::new(Transient, "fails on purpose");
    for seconds in [30, 60, 120, 240, 480, 600, 600] {
        assert_pause(&mut state, error(), seconds);
    }
    assert_pause(&mut state, error().with_retry_after(HOUR), HOUR.as_secs());
    let (now, jitter) = (state.clocks.moment(), state.jitter);
    state.backoff.reset(now, jitter);
    assert_pause(&mut state, error(), EARLY_PAUSE.as_secs());
}

#[tokio::test(start_paused = true)]
async fn a_service_that_rejects_every_token_causes_a_refresh_every_half_minute() {
    let service = Service::new();
    let session = service.in_memory();
    let first = session.token().await.unwrap().revision;
    let second = session.refresh(first).await.unwrap().revision;
    for _ in 0..20 {
        let error = session.refresh(second).await.err().unwrap();
        assert!(error.is_transient());
        assert_eq!(error.retry_after(), Some(REJECTION_PAUSE));
    }
    assert_eq!(service.requests().len(), 2);
    session.advance(REJECTION_PAUSE);
    assert_eq!(session.refresh(second).await.unwrap().access.expose(), "a3");
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_is_not_returned_during_the_pause() {
    let session = Service::replying([Succeeds, Fails(Transient)]).in_memory();
    let rejected = session.token().await.unwrap().revision;
    assert!(session.refresh(rejected).await.is_err_and(|error| error.is_transient()));
    assert_eq!(session.failure().await, Transient);
    session.advance(PAUSE);
    assert_eq!(session.access().await, "a2");
}

#[tokio::test(start_paused = true)]
async fn jitter_spreads_pauses_and_early_refreshes_of_many_sessions() {
    let (mut pauses, mut early) = (HashSet::new(), 0);
    for _ in 0..20 {
        let (service, session) = failing(1, Transient);
        session.lock().jitter = Jitter::default();
        let pause = session.error().await.retry_after().unwrap();
        assert!((PAUSE / 2..=PAUSE).contains(&pause), "{pause:?}");
        pauses.insert(pause);
        session.advance(PAUSE);
        assert_eq!(session.access().await, "a1");
        // The margin of 360 seconds grows by up to a fifth.
        session.advance_until_left(SECOND * 396);
        assert_eq!(session.access().await, "a1");
        run_tasks().await;
        early += service.requests().len() - 2;
    }
    assert!(pauses.len() > 3 && (1..20).contains(&early), "{pauses:?} {early}");
}
