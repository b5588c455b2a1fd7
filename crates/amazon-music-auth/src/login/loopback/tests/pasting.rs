//! Users who paste what their browser shows, and what else may be pasted.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

/// More than anybody is asked for while a browser comes back.
const MOST_PASTES: usize = 10_000;

#[tokio::test]
async fn an_address_that_is_pasted_finishes_the_login_too() {
    let server = server(1, tokens()).await;
    let waiting = start(&login(&server));
    let state = parameter(waiting.authorize_url(), "state").unwrap();
    let port = waiting.listeners[0].local_addr().unwrap().port();
    let good = format!("http://127.0.0.1:{port}/callback?code=c&state={state}");
    let mut texts = vec![
        good,
        "?code=canary&state=canary".to_owned(),
        "code=canary".to_owned(),
        "canary".to_owned(),
    ];
    let mut problems = Vec::new();
    // Nobody waits out the pauses in between; the code is traded by the clock as it is.
    time::pause();
    let session = waiting
        .wait_or_paste(|problem| {
            problems.extend(problem.map(|problem| format!("{problem} {problem:?}")));
            let text = texts.pop();
            if texts.is_empty() {
                time::resume();
            }
            async move { text }
        })
        .await
        .unwrap();
    assert!(session.is_refreshable());
    assert_eq!(problems.len(), 3);
    for (problem, part) in problems.iter().zip(["a bare code", "no state", "another login"]) {
        assert!(problem.contains(part) && !problem.contains("canary"), "{problem}");
    }
    assert!(TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok());
}

#[tokio::test]
async fn the_browser_is_waited_for_when_nothing_is_pasted_any_more() {
    let server = server(1, tokens()).await;
    let waiting = start(&login(&server));
    let port = waiting.listeners[0].local_addr().unwrap().port();
    let state = parameter(waiting.authorize_url(), "state").unwrap();
    let (asked, mut was_asked) = mpsc::unbounded_channel();
    let outcome = tokio::spawn(waiting.wait_or_paste(move |_| {
        asked.send(()).unwrap();
        async { None }
    }));
    was_asked.recv().await.unwrap();
    let waiting = Waiting { port, state, outcome };
    waiting.finish().await;
    assert_eq!(was_asked.recv().await, None);
}

#[tokio::test]
async fn whoever_pastes_without_end_keeps_the_browser_from_nothing() {
    let server = server(1, tokens()).await;
    let waiting = start(&login(&server));
    let port = waiting.listeners[0].local_addr().unwrap().port();
    let state = parameter(waiting.authorize_url(), "state").unwrap();
    let pasted = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&pasted);
    let outcome = tokio::spawn(waiting.wait_or_paste(move |_| {
        let so_often = count.fetch_add(1, Ordering::SeqCst);
        async move { (so_often < MOST_PASTES).then(|| "canary".to_owned()) }
    }));
    let waiting = Waiting { port, state, outcome };
    waiting.finish().await;
    assert!(pasted.load(Ordering::SeqCst) < MOST_PASTES);
}
