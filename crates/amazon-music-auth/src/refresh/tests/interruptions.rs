//! Refreshes that panic or hang, and runtimes that end or stand still.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_refresh_that_panics_fails_its_callers_and_not_the_session() {
    let (script, session) = Script::new([Reply::Panics, token("a1")]);
    let (one, other) = tokio::join!(session.token(), session.token());
    assert!(one.is_err_and(|error| error.is_transient()));
    assert!(other.is_err_and(|error| error.is_transient()));
    assert_eq!((failure(&session).await, script.asked().len()), (ErrorKind::Transient, 1));
    advance(Duration::from_millis(250)).await;
    assert_eq!(access(&session).await, "a1");
    assert_eq!(script.asked().len(), 2);
}

#[test]
fn a_runtime_that_shuts_down_does_not_take_the_session_with_it() {
    let (script, session) = Script::closed([token("lost"), token("a2")]);
    let first = runtime();
    first.block_on(async {
        let asking = Arc::clone(&session);
        tokio::spawn(async move { asking.token().await.map(|_| ()) });
        run_tasks().await;
    });
    assert_eq!(script.asked().len(), 1);
    drop(first);
    script.gate.add_permits(1);
    assert_eq!(runtime().block_on(access(&session)), "a2");
}

#[test]
fn a_runtime_that_nobody_runs_does_not_hold_the_session_for_ever() {
    let (script, session) = Script::closed([token("late"), token("a2")]);
    let idle = runtime();
    idle.block_on(async {
        let asking = Arc::clone(&session);
        tokio::spawn(async move { asking.token().await.map(|_| ()) });
        run_tasks().await;
    });
    // The paused clock runs ahead while the caller has nothing to do but wait.
    runtime().block_on(async {
        assert_eq!(failure(&session).await, ErrorKind::Transient);
        // One for each: the gate lets the first one through first, whether it moves or not.
        script.gate.add_permits(2);
        assert_eq!(access(&session).await, "a2");
        assert_eq!(script.answered(), 1);
    });
    // What comes after all is older than what is there.
    idle.block_on(run_tasks());
    assert_eq!(script.answered(), 2);
    assert_eq!(runtime().block_on(access(&session)), "a2");
}

#[tokio::test(start_paused = true)]
async fn waiting_for_an_early_refresh_that_fails_is_no_error_and_one_that_is_lost_is() {
    let (script, session) = Script::closed([
        token("a1"),
        Reply::Fails(ErrorKind::Configuration),
        Reply::Panics,
        token("never"),
    ]);
    script.gate.add_permits(3);
    assert_eq!(access(&session).await, "a1");
    advance(HOUR - Duration::from_secs(200)).await;
    for outcome in [None, Some(ErrorKind::Transient), Some(ErrorKind::Transient)] {
        assert_eq!(access(&session).await, "a1");
        // The last one hangs; the paused clock runs ahead to the end of all patience.
        assert_eq!(session.flush().await.err().map(|error| error.kind()), outcome);
        session.lock().backoff = Backoff::default();
    }
    assert_eq!(script.asked().len(), 4);
}
