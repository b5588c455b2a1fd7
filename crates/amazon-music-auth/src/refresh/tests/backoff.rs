//! What callers get, and how often Login with Amazon is asked, while refreshes fail.

use super::*;

fn fails(kind: ErrorKind, times: usize) -> impl Iterator<Item = Reply> {
    (0..times).map(move |_| Reply::Fails(kind))
}

/// A session that is past the first pauses: its next failure is the `n`th in a row.
async fn failing(replies: impl Iterator<Item = Reply>, n: u32) -> (Arc<Script>, Arc<Tokens>) {
    let (script, session) = Script::new(replies);
    for _ in 1..n {
        session.token().await.err().unwrap();
        advance(LONGEST).await;
    }
    (script, session)
}

const LONGEST: Duration = Duration::from_secs(60);

#[tokio::test(start_paused = true)]
async fn a_thousand_callers_with_a_wrong_secret_make_one_request_for_each_pause() {
    let (script, session) = failing(fails(ErrorKind::Configuration, 2), 1).await;
    for requests in [1, 2] {
        let mut callers = JoinSet::new();
        for _ in 0..1000 {
            let session = Arc::clone(&session);
            callers.spawn(async move {
                assert_eq!(failure(&session).await, ErrorKind::Configuration);
                failure(&session).await
            });
        }
        assert_eq!(callers.join_all().await, vec![ErrorKind::Configuration; 1000]);
        assert_eq!(script.asked().len(), requests);
        advance(LONGEST).await;
    }
}

#[tokio::test(start_paused = true)]
async fn each_failure_in_a_row_pauses_longer_and_callers_are_told_how_long() {
    use ErrorKind::{Configuration, Denied, Protocol, Transient};

    for kind in [Transient, Configuration, Protocol, Denied] {
        let (script, session) = failing(fails(kind, 10), 1).await;
        let pauses = [250, 500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000];
        for (asked, pause) in (1..).zip(pauses.map(Duration::from_millis)) {
            let first = session.token().await.err().unwrap();
            assert_eq!((first.kind(), first.retry_after()), (kind, Some(pause)));
            advance(pause - Duration::from_millis(1)).await;
            let second = session.token().await.err().unwrap();
            assert_eq!(second.retry_after(), Some(Duration::from_millis(1)));
            assert_eq!((second.kind(), second.to_string()), (kind, first.to_string()));
            assert_eq!(script.asked().len(), asked);
            advance(Duration::from_millis(1)).await;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_was_asked_for_is_told_whole_and_kept_for_a_minute() {
    let (script, session) = Script::new([token("a1")]);
    let told = Error::new(ErrorKind::Transient, "as told").with_retry_after(HOUR);
    session.lock().fail(Failure::Service(told));
    advance(LONGEST - Duration::from_secs(1)).await;
    let error = session.token().await.err().unwrap();
    assert_eq!(error.retry_after(), Some(HOUR - LONGEST + Duration::from_secs(1)));
    assert_eq!(script.asked().len(), 0);
    advance(Duration::from_secs(1)).await;
    assert_eq!(access(&session).await, "a1");
}

#[tokio::test(start_paused = true)]
async fn a_new_token_ends_all_pauses() {
    let replies = fails(ErrorKind::Transient, 5)
        .chain([token("a1")])
        .chain(fails(ErrorKind::Transient, 1))
        .chain([token("a2")]);
    let (_, session) = failing(replies, 6).await;
    assert_eq!(access(&session).await, "a1");
    advance(HOUR).await;
    let again = session.token().await.err().unwrap();
    assert_eq!(again.retry_after(), Some(Duration::from_millis(250)));
    advance(Duration::from_millis(250)).await;
    assert_eq!(access(&session).await, "a2");
}

#[tokio::test(start_paused = true)]
async fn a_token_in_its_last_minute_is_served_in_the_pause() {
    for kind in [ErrorKind::Transient, ErrorKind::Configuration, ErrorKind::Protocol] {
        let (script, session) = Script::new([token("a1"), Reply::Fails(kind), token("a2")]);
        assert_eq!(access(&session).await, "a1");
        advance(HOUR - Duration::from_secs(59)).await;
        for _ in 0..10 {
            assert_eq!(access(&session).await, "a1");
        }
        assert_eq!(script.asked().len(), 2);
        advance(Duration::from_millis(250)).await;
        assert_eq!(access(&session).await, "a2");
    }
}

#[tokio::test(start_paused = true)]
async fn sessions_that_failed_together_do_not_all_ask_again_together() {
    let mut waits = std::collections::HashSet::new();
    for _ in 0..20 {
        let (_, session) = failing(fails(ErrorKind::Transient, 1), 1).await;
        session.lock().jitter = Jitter::random();
        let wait = session.token().await.err().unwrap().retry_after().unwrap();
        assert!((125..=250).contains(&wait.as_millis()), "{wait:?}");
        waits.insert(wait);
    }
    assert!(waits.len() > 3, "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn a_logout_in_the_pause_is_what_callers_hear_of() {
    let (_, session) = failing(fails(ErrorKind::Transient, 1), 1).await;
    assert_eq!(failure(&session).await, ErrorKind::Transient);
    session.log_out().await.unwrap();
    assert_eq!(failure(&session).await, ErrorKind::LoginRequired);
}
