//! Tests of queues, tiers, skips and devices.

use super::*;

const NOW: Timestamp = Timestamp::from_milliseconds(1_000_000_000);
const TIER_ERROR: Result<(), ChangeError> = Err(ChangeError::SubscriptionTier);

/// A user with one session. A track has a letter as its ID.
struct Player {
    playback: Playback,
    id: String,
    tier: Tier,
}

impl Player {
    fn new(tier: Tier) -> Self {
        let mut player = Self { playback: Playback::new("account"), id: String::new(), tier };
        player.id = player.create("abcdef");
        player
    }

    fn create(&mut self, entries: &str) -> String {
        let options = SessionOptions::default();
        self.playback.create(items(entries), options, "phone", self.tier).unwrap().id.clone()
    }

    fn enqueue(&mut self, entries: &str, is_next: bool) -> Result<(), ChangeError> {
        self.playback.enqueue(&self.id, items(entries), self.tier, is_next)
    }

    fn set_shuffle(&mut self, is_shuffled: bool) -> Result<(), ChangeError> {
        self.playback.set_shuffle(&self.id, is_shuffled, self.tier)
    }

    fn session(&self) -> &Session {
        self.playback.get(&self.id).unwrap()
    }

    fn window(&self) -> String {
        self.session().window().map(|playable| &*playable.item.entry).collect()
    }

    /// Reports an event for an entry of the window.
    fn report(&mut self, at: usize, event: Event) -> Result<(), ChangeError> {
        let metric_id = self.session().window().nth(at).unwrap().metric_id.clone();
        let started = self.playback.report(&metric_id, event, "phone", self.tier, NOW)?;
        assert_eq!(started.is_some(), event == Event::Start);
        Ok(())
    }
}

fn items(entries: &str) -> Vec<QueueItem> {
    entries.chars().map(|entry| QueueItem { entry: entry.to_string(), container: None }).collect()
}

#[test]
fn a_reported_start_moves_to_its_entry() {
    let mut player = Player::new(Tier::Unlimited);
    player.report(2, Event::Start).unwrap();
    assert_eq!(player.window(), "cdef");
    let previous = player.session().previous().map(|playable| &*playable.item.entry);
    assert_eq!(previous.collect::<String>(), "ba");
}

#[test]
fn unlimited_skips_without_limit_and_goes_back() {
    let mut player = Player::new(Tier::Unlimited);
    for _ in 0..8 {
        player.report(0, Event::StopForNext).unwrap();
    }
    assert_eq!(player.window(), "f");
    player.report(0, Event::StopForPrevious).unwrap();
    assert_eq!(player.window(), "ef");
    assert_eq!(player.playback.remaining_skips(Tier::Unlimited, NOW), None);
}

#[test]
fn prime_neither_goes_back_nor_queues_nor_shuffles() {
    let mut player = Player::new(Tier::Prime);
    assert_eq!(player.report(0, Event::StopForPrevious), TIER_ERROR);
    assert_eq!(player.enqueue("x", true), TIER_ERROR);
    assert_eq!(player.set_shuffle(true), TIER_ERROR);
    assert!(player.session().options.is_shuffled, "the queue of Prime is shuffled");
}

#[test]
fn shuffling_affects_following_entries_and_is_reversible() {
    let mut player = Player::new(Tier::Unlimited);
    player.set_shuffle(true).unwrap();
    let shuffled = player.window();
    assert!(shuffled.starts_with('a') && shuffled != "abcdef", "{shuffled}");
    player.set_shuffle(false).unwrap();
    assert_eq!(player.window(), "abcdef");
}

#[test]
fn a_looped_queue_starts_again() {
    let mut player = Player::new(Tier::Unlimited);
    player.playback.set_loop(&player.id, true).unwrap();
    for expected in ["bcdefa", "cdefab", "defabc", "efabcd", "fabcde", "abcdef"] {
        player.report(0, Event::StopForNext).unwrap();
        assert_eq!(player.window(), expected);
    }
}

#[test]
fn items_are_queued_next_or_last_up_to_a_limit() {
    let mut player = Player::new(Tier::Unlimited);
    player.enqueue("z", false).unwrap();
    player.enqueue("xy", true).unwrap();
    assert_eq!(player.window(), "axybcdefz");
    player.enqueue(&"x".repeat(QUEUE - 9), false).unwrap();
    assert!(matches!(player.enqueue("x", true), Err(ChangeError::Invalid(_))));
    assert_eq!(player.window().len(), QUEUE);
}

#[test]
fn a_device_has_one_session_and_can_restore_an_older_one() {
    let mut player = Player::new(Tier::Unlimited);
    let (first, second) = (player.id.clone(), player.create("xyz"));
    assert!(player.playback.active().map(|session| &session.id).eq([&second]));
    player.playback.restore(&first, "phone").unwrap();
    assert!(player.playback.active().map(|session| &session.id).eq([&first]));
    let unknown = player.playback.restore("none", "phone");
    assert_eq!(unknown, Err(ChangeError::NotFound("playback session")));
}

#[test]
fn old_sessions_are_dropped() {
    let mut player = Player::new(Tier::Unlimited);
    for _ in 0..SESSIONS {
        player.create("x");
    }
    assert!(player.playback.get(&player.id).is_err());
}
