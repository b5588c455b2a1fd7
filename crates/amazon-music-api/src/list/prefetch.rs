//! Fetching a page while the one before it is being used.

use std::pin::Pin;

use tokio::{runtime::Handle, task::JoinHandle};
use tracing::Instrument as _;

use super::{Decoded, Page};
use crate::Error;

/// A page on its way, and whether the service says that another one follows.
pub(super) type Fetching<T> = Pin<Box<dyn Future<Output = Fetched<T>> + Send>>;

pub(super) type Fetched<T> = Result<(Page<Decoded<T>>, Option<bool>), Error>;

/// Fetches in a task of its own, from now on. Where there is no runtime to spawn on, fetches when polled.
pub(super) fn spawned<T: Send + 'static>(
    fetch: impl FnOnce() -> Fetching<T> + Clone + Send + 'static,
) -> Fetching<T> {
    let Ok(runtime) = Handle::try_current() else { return fetch() };
    let mut task = Task(runtime.spawn(fetch.clone()().in_current_span()));
    Box::pin(async move {
        match (&mut task.0).await {
            Ok(fetched) => fetched,
            // The runtime of the task has ended, or the task panicked: what that was shows here again.
            Err(_) => fetch().await,
        }
    })
}

/// A task that ends when nobody waits for it any more.
struct Task<T>(JoinHandle<T>);

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::Arc,
        task::{Context, Poll, Waker},
    };

    use super::*;

    /// A way to fetch an empty page, and how often it was used: a clone of the `Arc` for each.
    fn counted() -> (Arc<()>, impl FnOnce() -> Fetching<()> + Clone + Send + 'static) {
        let used = Arc::new(());
        let mark = Arc::downgrade(&used);
        let fetch = move || -> Fetching<()> {
            let mark = mark.upgrade();
            Box::pin(async move {
                tokio::task::yield_now().await;
                drop(mark);
                Ok((Page { items: vec![], cursor: None, next: None }, None))
            })
        };
        (used, fetch)
    }

    fn poll(fetching: &mut Fetching<()>) -> Poll<bool> {
        let mut context = Context::from_waker(Waker::noop());
        fetching.as_mut().poll(&mut context).map(|fetched| fetched.is_ok())
    }

    #[tokio::test]
    async fn a_page_is_fetched_before_anybody_asks() {
        let (used, fetch) = counted();
        let fetching = spawned(fetch);
        assert_eq!(Arc::strong_count(&used), 2);
        assert!(fetching.await.is_ok());
        assert_eq!(Arc::strong_count(&used), 1);
    }

    #[tokio::test]
    async fn a_page_that_nobody_wants_any_more_is_given_up() {
        let used = Arc::new(());
        let mark = Arc::downgrade(&used);
        let fetching = spawned(move || -> Fetching<()> {
            Box::pin(async move {
                let _used = mark.upgrade();
                std::future::pending().await
            })
        });
        tokio::task::yield_now().await;
        assert_eq!(Arc::strong_count(&used), 2);
        drop(fetching);
        tokio::task::yield_now().await;
        assert_eq!(Arc::strong_count(&used), 1);
    }

    #[test]
    fn outside_of_a_runtime_a_page_is_fetched_when_it_is_wanted() {
        let (used, fetch) = counted();
        let mut fetching = spawned(fetch);
        assert!(poll(&mut fetching).is_pending());
        assert_eq!(poll(&mut fetching), Poll::Ready(true));
        drop(fetching);
        assert_eq!(Arc::strong_count(&used), 1);
    }

    #[test]
    fn a_page_whose_task_is_lost_is_fetched_again() {
        let (_used, fetch) = counted();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let mut fetching = {
            let _entered = runtime.enter();
            spawned(fetch)
        };
        drop(runtime);
        assert!(poll(&mut fetching).is_pending());
        assert_eq!(poll(&mut fetching), Poll::Ready(true));
    }
}
