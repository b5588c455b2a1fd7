//! What a program waits for before it ends.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_short_program_can_wait_for_an_early_refresh_before_it_ends() {
    let replies = [token("a1"), Reply::Token { access: "a2", refresh: Some("r2") }];
    let (script, session) = Script::closed(replies);
    session.flush().await.unwrap();
    script.gate.add_permits(1);
    assert_eq!(access(&session).await, "a1");
    session.flush().await.unwrap();
    assert_eq!(script.asked().len(), 1);
    advance(HOUR - Duration::from_secs(200)).await;
    assert_eq!(access(&session).await, "a1");
    let settling = tokio::spawn({
        let session = Arc::clone(&session);
        async move { session.flush().await }
    });
    run_tasks().await;
    assert!(!settling.is_finished());
    script.gate.add_permits(1);
    settling.await.unwrap().unwrap();
    assert_eq!(session.refresh_token().unwrap().expose(), "r2");
    assert_eq!((access(&session).await, script.asked().len()), ("a2".to_owned(), 2));
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
