//! Queues, tiers, skips and devices.

use super::*;

const NOW: Timestamp = Timestamp::from_milliseconds(1_000_000_000);
const IN_ORDER: SessionOptions =
    SessionOptions { is_shuffled: false, is_looped: false, is_station: false, has_autoplay: false };

fn items(entries: &str) -> Vec<QueueItem> {
    entries.chars().map(|entry| QueueItem { entry: entry.to_string(), container: None }).collect()
}

fn session(tier: Tier, options: SessionOptions) -> (Playback, String) {
    let mut playback = Playback::new("account");
    let id = playback.create(items("abcdef"), options, "phone", tier).unwrap().id.clone();
    (playback, id)
}

fn window(playback: &Playback, id: &str) -> String {
    playback.get(id).unwrap().window().map(|playable| &*playable.item.entry).collect()
}

/// Reports an event for the current entry.
fn report(
    playback: &mut Playback,
    id: &str,
    event: Event,
    device: &str,
    tier: Tier,
    now: Timestamp,
) -> Result<Option<QueueItem>, ChangeError> {
    let metric_id = playback.get(id).unwrap().current().unwrap().metric_id.clone();
    playback.report(&metric_id, event, device, tier, now)
}

#[test]
fn a_reported_start_moves_to_its_entry() {
    let (mut playback, id) = session(Tier::Unlimited, IN_ORDER);
    let third = playback.get(&id).unwrap().window().nth(2).unwrap().metric_id.clone();
    let started = playback.report(&third, Event::Start, "phone", Tier::Unlimited, NOW).unwrap();
    assert_eq!(started.unwrap().entry, "c");
    assert_eq!(window(&playback, &id), "cdef");
    let previous: String =
        playback.get(&id).unwrap().previous().map(|playable| &*playable.item.entry).collect();
    assert_eq!(previous, "ba");
}

#[test]
fn unlimited_skips_without_limit_and_goes_back() {
    let (mut playback, id) = session(Tier::Unlimited, IN_ORDER);
    for _ in 0..8 {
        report(&mut playback, &id, Event::StopForNext, "phone", Tier::Unlimited, NOW).unwrap();
    }
    assert_eq!(window(&playback, &id), "f");
    report(&mut playback, &id, Event::StopForPrevious, "phone", Tier::Unlimited, NOW).unwrap();
    assert_eq!(window(&playback, &id), "ef");
    assert_eq!(playback.remaining_skips(Tier::Unlimited, NOW), None);
}

#[test]
fn prime_neither_goes_back_nor_queues_nor_shuffles() {
    let (mut playback, id) = session(Tier::Prime, IN_ORDER);
    let back = report(&mut playback, &id, Event::StopForPrevious, "phone", Tier::Prime, NOW);
    assert_eq!(back, Err(ChangeError::SubscriptionTier));
    assert_eq!(
        playback.enqueue(&id, items("x"), Tier::Prime, true),
        Err(ChangeError::SubscriptionTier)
    );
    assert_eq!(playback.set_shuffle(&id, true, Tier::Prime), Err(ChangeError::SubscriptionTier));
    assert!(playback.get(&id).unwrap().options.is_shuffled, "what Prime gets is shuffled");
}

#[test]
fn shuffling_affects_following_entries_and_is_reversible() {
    let (mut playback, id) = session(Tier::Unlimited, IN_ORDER);
    playback.set_shuffle(&id, true, Tier::Unlimited).unwrap();
    let shuffled = window(&playback, &id);
    assert!(shuffled.starts_with('a') && shuffled != "abcdef", "{shuffled}");
    playback.set_shuffle(&id, false, Tier::Unlimited).unwrap();
    assert_eq!(window(&playback, &id), "abcdef");
}

#[test]
fn a_looped_queue_starts_again() {
    let (mut playback, id) = session(Tier::Unlimited, IN_ORDER);
    playback.set_loop(&id, true).unwrap();
    for expected in ["bcdefa", "cdefab", "defabc", "efabcd", "fabcde", "abcdef"] {
        report(&mut playback, &id, Event::StopForNext, "phone", Tier::Unlimited, NOW).unwrap();
        assert_eq!(window(&playback, &id), expected);
    }
}

#[test]
fn items_are_queued_next_or_last() {
    let (mut playback, id) = session(Tier::Unlimited, IN_ORDER);
    playback.enqueue(&id, items("z"), Tier::Unlimited, false).unwrap();
    playback.enqueue(&id, items("xy"), Tier::Unlimited, true).unwrap();
    assert_eq!(window(&playback, &id), "axybcdefz");
}

#[test]
fn a_device_has_one_session_and_can_restore_an_older_one() {
    let (mut playback, first) = session(Tier::Unlimited, IN_ORDER);
    let second =
        playback.create(items("xyz"), IN_ORDER, "phone", Tier::Unlimited).unwrap().id.clone();
    let active = |playback: &Playback| playback.active().map(|s| s.id.clone()).collect::<Vec<_>>();
    assert_eq!(active(&playback), [second.as_str()]);
    playback.restore(&first, "phone").unwrap();
    assert_eq!(active(&playback), [first.as_str()]);
    assert_eq!(playback.restore("none", "phone"), Err(ChangeError::NotFound("playback session")));
}

#[test]
fn old_sessions_are_dropped() {
    let (mut playback, first) = session(Tier::Unlimited, IN_ORDER);
    for _ in 0..SESSIONS {
        playback.create(items("x"), IN_ORDER, "phone", Tier::Unlimited).unwrap();
    }
    assert!(playback.get(&first).is_err());
}

#[test]
fn a_queue_is_limited() {
    let (mut playback, id) = session(Tier::Unlimited, IN_ORDER);
    let room = QUEUE - 6;
    playback.enqueue(&id, items(&"x".repeat(room)), Tier::Unlimited, false).unwrap();
    let rejected = playback.enqueue(&id, items("x"), Tier::Unlimited, true);
    assert!(matches!(rejected, Err(ChangeError::Invalid(_))));
    assert_eq!(window(&playback, &id).len(), QUEUE);
}
