//! Clocks that jump, pauses that grow, and sessions that do not march in step.

use super::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_callers_with_an_expired_token_make_one_request() {
    let (script, session) = Script::closed([token("a1"), token("a2")]);
    let wall = turn_by_hand(&session);
    script.gate.add_permits(1);
    assert_eq!(access(&session).await, "a1");
    wall.forward(HOUR * 2);
    let mut callers = JoinSet::new();
    for _ in 0..1000 {
        let session = Arc::clone(&session);
        callers.spawn(async move { access(&session).await });
    }
    script.gate.add_permits(1000);
    assert_eq!(callers.join_all().await, vec!["a2"; 1000]);
    assert_eq!(script.asked().len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_rejections_of_one_token_make_one_request() {
    let (script, session) = Script::closed([token("a1"), token("a2")]);
    script.gate.add_permits(1);
    let rejected = session.token().await.unwrap().revision;
    let mut callers = JoinSet::new();
    for _ in 0..1000 {
        let session = Arc::clone(&session);
        callers.spawn(async move { session.refresh(rejected).await.unwrap().revision });
    }
    script.gate.add_permits(1000);
    // Some are early and wait, others are late and find the new one.
    assert_eq!(callers.join_all().await, vec![rejected + 1; 1000]);
    assert_eq!(script.asked().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_machine_that_slept_does_not_give_out_an_old_token() {
    let (script, session) = Script::new([token("a1"), token("a2")]);
    let wall = turn_by_hand(&session);
    assert_eq!(access(&session).await, "a1");
    // The monotonic clock stood still meanwhile.
    wall.forward(HOUR);
    assert_eq!(session.expires_in(), Some(Duration::ZERO));
    assert_eq!(access(&session).await, "a2");
    assert_eq!(script.asked().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_wall_clock_that_is_set_back_does_not_make_a_token_live_longer() {
    let (script, session) = Script::new([token("a1"), token("a2"), token("a3")]);
    let wall = turn_by_hand(&session);
    assert_eq!(access(&session).await, "a1");
    wall.back(HOUR * 100);
    assert_eq!(session.expires_in(), Some(HOUR));
    assert_eq!(access(&session).await, "a1");
    advance(HOUR).await;
    assert_eq!(access(&session).await, "a2");
    // Set right again: one refresh too many, and then all is well.
    wall.forward(HOUR * 100);
    assert_eq!(access(&session).await, "a3");
    assert_eq!(session.expires_in(), Some(HOUR));
    assert_eq!(access(&session).await, "a3");
    assert_eq!(script.asked().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn early_refreshes_that_fail_pause_longer_each_time() {
    let (_, session) = Script::new([]);
    let wall = turn_by_hand(&session);
    let mut state = session.lock();
    // Whether the next early refresh is allowed after so many seconds, and not one earlier.
    let lasts = |state: &mut State, error: Error, seconds| {
        state.fail(Failure::Service(error));
        for (step, allowed) in [(seconds - 1, false), (1, true)] {
            wall.forward(Duration::from_secs(step));
            assert_eq!(state.backoff.allows_early(state.clocks.moment()), allowed, "{seconds}");
        }
    };
    let fault = || Error::new(ErrorKind::Transient, "as told");
    for seconds in [30, 60, 120, 240, 480, 600, 600] {
        lasts(&mut state, fault(), seconds);
    }
    lasts(&mut state, fault().with_retry_after(HOUR), HOUR.as_secs());
    let now = state.clocks.moment();
    state.backoff.reset(now, &mut Jitter::none());
    lasts(&mut state, fault(), EARLY_PAUSE.as_secs());
}

#[tokio::test(start_paused = true)]
async fn sessions_do_not_all_refresh_at_the_same_moment() {
    let mut margins = std::collections::HashSet::new();
    for _ in 0..20 {
        let (script, session) = Script::new([token("a1"), token("a2")]);
        session.lock().jitter = Jitter::random();
        assert_eq!(access(&session).await, "a1");
        // The margin of six minutes is longer by up to a fifth, 72 seconds; never shorter.
        advance(HOUR - Duration::from_secs(360 + 72)).await;
        let mut seconds = 0;
        while script.asked().len() == 1 {
            advance(Duration::from_secs(1)).await;
            access(&session).await;
            run_tasks().await;
            seconds += 1;
        }
        assert!(seconds <= 73, "{seconds}");
        margins.insert(seconds);
    }
    assert!(margins.len() > 3, "{margins:?}");
}

#[tokio::test(start_paused = true)]
async fn a_refresh_under_way_does_not_bring_back_a_session_that_was_logged_out() {
    let comes = Reply::Token { access: "a", refresh: Some("r2") };
    for reply in [comes, Reply::Fails(ErrorKind::Transient)] {
        let (script, session) = Script::closed([reply]);
        let waiting = tokio::spawn({
            let session = Arc::clone(&session);
            async move { session.token().await }
        });
        while script.asked().is_empty() {
            tokio::task::yield_now().await;
        }
        session.log_out().await.unwrap();
        script.gate.add_permits(1);
        let error = waiting.await.unwrap().err().unwrap();
        assert!(error.is_login_required(), "{error}");
        assert!(session.refresh_token().is_none());
        assert!(session.token().await.is_err());
        assert_eq!(script.answered(), 1);
    }
}
