//! Loads a page while the page before it is in use.

use std::task::{Context, Poll, Waker};

use tokio::{runtime::Handle, task::JoinHandle};

use super::load::Loading;

/// Starts to load a page, and continues in a separate task.
///
/// Without a runtime, the page is loaded when the caller polls.
pub(super) fn spawned<T: Send + 'static>(
    load: impl FnOnce() -> Loading<T> + Clone + Send + 'static,
) -> Loading<T> {
    let Ok(runtime) = Handle::try_current() else { return load() };
    let mut loading = load.clone()();
    // The first poll is here, so that the request belongs to the caller's tracing span.
    if let Poll::Ready(loaded) = loading.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        return Box::pin(std::future::ready(loaded));
    }
    let mut task = Task(runtime.spawn(loading));
    Box::pin(async move {
        match (&mut task.0).await {
            Ok(loaded) => loaded,
            // The runtime was shut down or the task panicked. Loading again would panic again.
            Err(_) => load().await,
        }
    })
}

/// A task that is aborted on drop.
struct Task<T>(JoinHandle<T>);

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::Page;

    fn load() -> Loading<()> {
        Box::pin(async {
            tokio::task::yield_now().await;
            Ok(Page::new(vec![], None, None))
        })
    }

    fn poll(loading: &mut Loading<()>) -> Poll<bool> {
        let mut context = Context::from_waker(Waker::noop());
        loading.as_mut().poll(&mut context).map(|loaded| loaded.is_ok())
    }

    #[tokio::test]
    async fn dropping_a_prefetched_page_aborts_its_task() {
        let used = Arc::new(());
        let mark = Arc::downgrade(&used);
        let loading = spawned(move || -> Loading<()> {
            Box::pin(async move {
                let _used = mark.upgrade();
                std::future::pending().await
            })
        });
        tokio::task::yield_now().await;
        assert_eq!(Arc::strong_count(&used), 2);
        drop(loading);
        tokio::task::yield_now().await;
        assert_eq!(Arc::strong_count(&used), 1);
    }

    #[test]
    fn without_a_runtime_a_page_is_loaded_when_it_is_polled() {
        let mut loading = spawned(load);
        assert!(poll(&mut loading).is_pending());
        assert_eq!(poll(&mut loading), Poll::Ready(true));
    }

    #[test]
    fn a_page_whose_runtime_was_shut_down_is_loaded_again() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let mut loading = {
            let _entered = runtime.enter();
            spawned(load)
        };
        drop(runtime);
        assert!(poll(&mut loading).is_pending());
        assert_eq!(poll(&mut loading), Poll::Ready(true));
    }
}
