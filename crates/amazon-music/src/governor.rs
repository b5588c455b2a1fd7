//! Lets the attempts of all clients of an application start: not too many at once, not too fast, and each
//! account in its turn.
//!
//! An account's calls wait for each other first, in its [`Line`], and only as many of them as may be in flight
//! at all wait for one of the application's places. So one account may use all places while it is alone, and
//! another finds no more than that before it, however many calls the first has waiting.
//!
//! All queues are first come, first served, and whoever no longer waits is no longer in them.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::{Instant, sleep_until},
};

use crate::pace::{Pace, Rate};

/// One for an application.
#[derive(Debug)]
pub(crate) struct Governor {
    most_in_flight: usize,
    places: Semaphore,
    /// Whoever holds it is the next to start. A lock of its own, so that a throttled attempt can
    /// lengthen the wait of the one that holds it.
    next: tokio::sync::Mutex<()>,
    pace: Mutex<Pace>,
}

impl Governor {
    /// Lets at most `most_in_flight` attempts be under way; zero means one.
    pub(crate) fn new(most_in_flight: usize, rate: Option<Rate>) -> Self {
        let most_in_flight = most_in_flight.clamp(1, Semaphore::MAX_PERMITS);
        Self {
            most_in_flight,
            places: Semaphore::new(most_in_flight),
            next: tokio::sync::Mutex::new(()),
            pace: Mutex::new(Pace::new(rate)),
        }
    }

    /// The line of one more account.
    pub(crate) fn line(&self) -> Line {
        Line(Semaphore::new(self.most_in_flight))
    }

    /// Waits until an attempt may start. It is under way until what is returned is dropped.
    pub(crate) async fn start(&self) -> InFlight<'_> {
        let (place, mut waited) = permit(&self.places).await;
        let _next = self.next.lock().await;
        let started = loop {
            let now = Instant::now();
            let wait = self.pace().wait(now);
            if wait.is_zero() {
                self.pace().start(now);
                break now;
            }
            waited = true;
            sleep_until(now + wait).await;
        };
        InFlight { started, waited, _place: place }
    }

    /// An attempt was throttled: nobody starts during `pause`, and then one after the other.
    pub(crate) fn throttled(&self, attempt: &InFlight<'_>, pause: Duration) {
        self.pace().throttled(attempt.started, Instant::now(), pause);
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where the calls of one account wait for each other.
#[derive(Debug)]
pub(crate) struct Line(Semaphore);

impl Line {
    /// Waits until one more call of the account may look for a place; it is the call's until dropped.
    pub(crate) async fn enter(&self) -> Option<SemaphorePermit<'_>> {
        permit(&self.0).await.0
    }
}

/// An attempt that may be under way.
#[derive(Debug)]
pub(crate) struct InFlight<'a> {
    started: Instant,
    /// Whether it had to wait for its turn.
    pub(crate) waited: bool,
    _place: Option<SemaphorePermit<'a>>,
}

/// A permit, and whether it had to be waited for. Nobody closes these semaphores.
async fn permit(semaphore: &Semaphore) -> (Option<SemaphorePermit<'_>>, bool) {
    match semaphore.try_acquire() {
        Ok(permit) => (Some(permit), false),
        Err(_) => (semaphore.acquire().await.ok(), true),
    }
}

#[cfg(test)]
mod tests;
