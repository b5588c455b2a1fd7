//! Futures that are polled once and then set aside: they delay nobody else.

use std::{
    pin::pin,
    task::{Context, Waker},
};

use super::*;

/// Polls the future once, and sets it aside while `$others` run.
macro_rules! aside {
    ($future:expr, $others:expr) => {{
        let mut future = pin!($future);
        let mut context = Context::from_waker(Waker::noop());
        assert!(future.as_mut().poll(&mut context).is_pending());
        $others
    }};
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_waits_for_a_token_and_stops_polling_delays_nobody() {
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let (one, other) = (service.session(None, &store), service.session(None, &store));
    aside!(one.tokens.token(), {
        assert_eq!(other.access().await, "a1");
        assert_eq!(one.access().await, "a1");
    });
    assert_eq!(service.asked(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_saves_and_stops_polling_delays_nobody() {
    let service = Service::new();
    let store = holding(bare("old")).await;
    let session = service.unkept();
    assert_eq!(session.access().await, "a1");
    aside!(session.tokens.save_to(store.clone(), "bob".to_owned()), {
        run_tasks().await;
        assert_eq!(held(&*store).await.unwrap(), "r2");
        assert_eq!(service.session(None, &store).access().await, "a1");
    });
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_flushes_and_stops_polling_delays_nobody() {
    let (service, store, session) = with_something_unsaved().await;
    aside!(session.tokens.flush(), {
        run_tasks().await;
        assert_eq!(held(&*store).await.unwrap(), "r2");
        assert_eq!(service.session(None, &store).access().await, "a1");
    });
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_logs_out_and_stops_polling_delays_nobody() {
    let (service, store, session) = restored(Service::new()).await;
    assert_eq!(session.access().await, "a1");
    aside!(session.tokens.log_out(), {
        run_tasks().await;
        assert!(held(&*store).await.is_none());
        assert_eq!(service.session(Some("r2"), &store).access().await, "a2");
    });
}
