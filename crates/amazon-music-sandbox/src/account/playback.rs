//! A user's playback: sessions with their queues, devices, and the skips that a tier allows.
//!
//! Nothing is played. Devices report events, which change the current entry of a session.

use serde::{Deserialize, Serialize};

use super::profile::Tier;
use crate::{
    catalogue::ids,
    change_error::ChangeError,
    clock::Timestamp,
    counter::Counter,
    random::{Random, fnv},
};

/// The skips of tiers below Unlimited within [`SKIP_WINDOW`]. The service's documentation says six for Prime.
const SKIPS: usize = 6;
/// An hour, in milliseconds.
const SKIP_WINDOW: u64 = 3_600_000;
/// The largest number of sessions; older ones are dropped.
const SESSIONS: usize = 50;
/// The largest number of entries of a queue.
const QUEUE: usize = 10_000;

/// Sessions and skips of a user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Playback {
    seed: u64,
    /// The last number of a session, an entry of a queue, or a shuffle.
    count: Counter,
    sessions: Vec<Session>,
    /// The times of the skips within the window.
    skips: Vec<Timestamp>,
}

/// A queue and its device.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Session {
    /// A UUID.
    pub(crate) id: String,
    /// The device ID that requests send; empty if they send none.
    device: String,
    pub(crate) options: SessionOptions,
    queue: Vec<Playable>,
    /// The index of the current entry. A queue is never empty and never shrinks.
    position: usize,
    /// `true` for the current session of its device.
    is_active: bool,
    /// `true` after a reported start and before a stop.
    is_playing: bool,
}

/// The options of a session.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SessionOptions {
    pub(crate) is_shuffled: bool,
    pub(crate) is_looped: bool,
    pub(crate) is_station: bool,
    pub(crate) has_autoplay: bool,
}

/// An entry of a queue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Playable {
    /// A UUID, by which events refer to the entry.
    pub(crate) metric_id: String,
    /// Determines the order without shuffling.
    number: u64,
    pub(crate) item: QueueItem,
}

/// The IDs of a track or episode to play, and of the container that it is played from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct QueueItem {
    pub(crate) entry: String,
    pub(crate) container: Option<String>,
}

/// An event that a device reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    Start,
    /// The entry ended or was paused.
    Stop,
    /// The user went on to the next entry.
    StopForNext,
    /// The user went back.
    StopForPrevious,
}

impl Session {
    pub(crate) fn current(&self) -> Option<&Playable> {
        self.queue.get(self.position)
    }

    /// The current entry and those after it. A looped queue continues with those before it.
    pub(crate) fn window(&self) -> impl Iterator<Item = &Playable> {
        let again = if self.options.is_looped { self.before() } else { &[] };
        self.queue.iter().skip(self.position).chain(again)
    }

    /// The entries before the current one, the nearest first.
    pub(crate) fn previous(&self) -> impl Iterator<Item = &Playable> {
        self.before().iter().rev()
    }

    fn before(&self) -> &[Playable] {
        self.queue.get(..self.position).unwrap_or_default()
    }

    /// Shuffles the entries after the current one, or restores their order.
    fn set_shuffle(&mut self, is_shuffled: bool, random: &mut Random) {
        self.options.is_shuffled = is_shuffled;
        let following = self.position.saturating_add(1).min(self.queue.len());
        let following = &mut self.queue[following..];
        following.sort_by_key(|playable| playable.number);
        if is_shuffled {
            random.shuffle(following);
        }
    }
}

impl Playback {
    pub(super) fn new(account: &str) -> Self {
        Self {
            seed: fnv(account.as_bytes()),
            count: Counter::default(),
            sessions: Vec::new(),
            skips: Vec::new(),
        }
    }

    /// Starts a session, which replaces the current one of the device.
    ///
    /// Tiers below Unlimited get a shuffled queue, except for stations.
    pub(crate) fn create(
        &mut self,
        items: Vec<QueueItem>,
        options: SessionOptions,
        device: &str,
        tier: Tier,
    ) -> Result<&Session, ChangeError> {
        if items.is_empty() {
            return Err(ChangeError::NotFound("playable entry"));
        }
        let queue = self.playables(items);
        let is_shuffled = !options.is_station && (options.is_shuffled || tier != Tier::Unlimited);
        let number = self.count.next();
        let mut session = Session {
            id: ids::uuid(self.seed, "session", number),
            device: device.to_owned(),
            options,
            queue,
            position: 0,
            is_active: false,
            is_playing: false,
        };
        if is_shuffled {
            let mut random = Random::new(self.seed ^ number);
            let first = random.below(session.queue.len());
            session.queue.swap(0, first);
            session.set_shuffle(true, &mut random);
        }
        let id = session.id.clone();
        self.sessions.push(session);
        if self.sessions.len() > SESSIONS {
            self.sessions.remove(0);
        }
        self.restore(&id, device)
    }

    /// Makes a session the current one of a device again.
    pub(crate) fn restore(&mut self, id: &str, device: &str) -> Result<&Session, ChangeError> {
        let at = self.find(id)?;
        for session in self.sessions.iter_mut().filter(|session| session.device == device) {
            session.is_active = false;
            session.is_playing = false;
        }
        let session = &mut self.sessions[at];
        device.clone_into(&mut session.device);
        session.is_active = true;
        Ok(session)
    }

    pub(crate) fn get(&self, id: &str) -> Result<&Session, ChangeError> {
        self.find(id).map(|at| &self.sessions[at])
    }

    /// The current sessions of all devices, the latest first.
    pub(crate) fn active(&self) -> impl Iterator<Item = &Session> {
        self.sessions.iter().rev().filter(|session| session.is_active)
    }

    /// Inserts items directly after the current entry, or at the end of the queue.
    pub(crate) fn enqueue(
        &mut self,
        id: &str,
        items: Vec<QueueItem>,
        tier: Tier,
        is_next: bool,
    ) -> Result<(), ChangeError> {
        let at = self.find(id)?;
        on_demand(tier)?;
        if items.is_empty() {
            return Err(ChangeError::NotFound("playable entry"));
        }
        if self.sessions[at].queue.len() + items.len() > QUEUE {
            return Err(ChangeError::invalid("a queue holds 10,000 entries at most"));
        }
        let playables = self.playables(items);
        let session = &mut self.sessions[at];
        let end = session.queue.len();
        let index = if is_next { end.min(session.position.saturating_add(1)) } else { end };
        session.queue.splice(index..index, playables);
        Ok(())
    }

    pub(crate) fn set_loop(&mut self, id: &str, is_looped: bool) -> Result<(), ChangeError> {
        let at = self.find(id)?;
        self.sessions[at].options.is_looped = is_looped;
        Ok(())
    }

    /// Shuffles the entries after the current one, or restores their order. Needs Unlimited; stations are never shuffled.
    pub(crate) fn set_shuffle(
        &mut self,
        id: &str,
        is_shuffled: bool,
        tier: Tier,
    ) -> Result<(), ChangeError> {
        let at = self.find(id)?;
        on_demand(tier)?;
        if self.sessions[at].options.is_station {
            return Err(ChangeError::invalid("a station cannot be shuffled"));
        }
        let mut random = Random::new(self.seed ^ self.count.next());
        self.sessions[at].set_shuffle(is_shuffled, &mut random);
        Ok(())
    }

    /// The skips that are left; `None` if the tier has no limit.
    pub(crate) fn remaining_skips(&self, tier: Tier, now: Timestamp) -> Option<usize> {
        let recent = self.skips.iter().filter(|skip| is_recent(**skip, now)).count();
        (tier != Tier::Unlimited).then_some(SKIPS.saturating_sub(recent))
    }

    /// Applies an event and returns the item that was started, for the history.
    pub(crate) fn report(
        &mut self,
        metric_id: &str,
        event: Event,
        device: &str,
        tier: Tier,
        now: Timestamp,
    ) -> Result<Option<QueueItem>, ChangeError> {
        let find = |(at, session): (usize, &Session)| {
            Some((at, session.queue.iter().position(|playable| playable.metric_id == metric_id)?))
        };
        let found = self.sessions.iter().enumerate().rev().find_map(find);
        let (at, index) = found.ok_or(ChangeError::NotFound("playable entry"))?;
        match event {
            Event::Start => {
                let elsewhere = |session: &Session| session.is_playing && session.device != device;
                if self.sessions.iter().any(elsewhere) {
                    return Err(ChangeError::OtherDevicePlaying);
                }
                let session = &mut self.sessions[at];
                session.position = index;
                session.is_playing = true;
                device.clone_into(&mut session.device);
                return Ok(session.current().map(|playable| playable.item.clone()));
            }
            Event::Stop => {}
            Event::StopForNext => self.skip(tier, now)?,
            Event::StopForPrevious => on_demand(tier)?,
        }
        let session = &mut self.sessions[at];
        session.is_playing = false;
        session.position = match event {
            Event::StopForNext if index + 1 < session.queue.len() => index + 1,
            Event::StopForNext if session.options.is_looped => 0,
            Event::StopForPrevious => index.saturating_sub(1),
            _ => index,
        };
        Ok(None)
    }

    /// Uses a skip, if the tier has a limit.
    fn skip(&mut self, tier: Tier, now: Timestamp) -> Result<(), ChangeError> {
        self.skips.retain(|skip| is_recent(*skip, now));
        match self.remaining_skips(tier, now) {
            None => {}
            Some(0) => return Err(ChangeError::SubscriptionTier),
            Some(_) => self.skips.push(now),
        }
        Ok(())
    }

    fn find(&self, id: &str) -> Result<usize, ChangeError> {
        let found = self.sessions.iter().position(|session| session.id == id);
        found.ok_or(ChangeError::NotFound("playback session"))
    }

    fn playables(&mut self, items: Vec<QueueItem>) -> Vec<Playable> {
        let playable = |item| {
            let number = self.count.next();
            Playable { metric_id: ids::uuid(self.seed, "metric", number), number, item }
        };
        items.into_iter().map(playable).collect()
    }
}

fn is_recent(skip: Timestamp, now: Timestamp) -> bool {
    now.milliseconds().saturating_sub(skip.milliseconds()) < SKIP_WINDOW
}

/// Returns an error for tiers that cannot choose what is played.
fn on_demand(tier: Tier) -> Result<(), ChangeError> {
    if tier == Tier::Unlimited { Ok(()) } else { Err(ChangeError::SubscriptionTier) }
}

#[cfg(test)]
mod tests;
