//! Playback sessions and their queues. What is answered here was never seen; only parts of it are documented.

use serde_json::{Value, json};

use super::{Answer, Call, Refusal, body::Body, data, thing::Thing};
use crate::{
    account::{
        Tier,
        playback::{Item, Options, Playable, Session},
    },
    catalogue::{Catalogue, Entry},
};

/// Entries of a queue in an answer: at most, as older editions of the service's page say, and if nothing is
/// said, as the newest one does.
const WINDOW: u64 = 11;
const DEFAULT_WINDOW: usize = 5;
/// Entries that follow by themselves when a queue has ended.
const SIMILAR: usize = 20;
/// Entries of a queue.
const QUEUE: usize = 500;
/// Containers that one call names at most; no maximum is documented.
const CONTAINERS: usize = 100;

pub(super) fn create(call: &mut Call<'_>) -> Answer {
    let body = call.body()?;
    let given = body.object("playbackOptions")?;
    let mode = |name, on, off| given.as_ref().map_or(Ok(None), |given| given.mode(name, on, off));
    let station = given.as_ref().map_or(Ok(None), |given| given.flag("startAsStation"))?;
    let shuffle = mode("shuffleMode", "SHUFFLE_ON", "SHUFFLE_OFF")?.unwrap_or(false);
    let is_station = station.unwrap_or(false);
    let options = Options {
        is_station,
        is_shuffled: shuffle && !is_station,
        is_looped: mode("loopMode", "LOOP_ON", "LOOP_OFF")?.unwrap_or(false),
        plays_on: mode("playbackContinuationMode", "AUTOPLAY_ON", "AUTOPLAY_OFF")?.unwrap_or(true),
    };
    let limit = body.limit(WINDOW)?.unwrap_or(DEFAULT_WINDOW);
    let mut items = items(call, &body.needed_object("playParams")?)?;
    if is_station {
        items.truncate(1);
    }
    if is_station || options.plays_on {
        add_similar(call.catalogue, &mut items);
    }
    let (device, tier) = (device(call), call.me().profile.tier);
    let id = call.me_mut().playback.create(items, options, &device, tier)?.id.clone();
    session(call, &id, limit)
}

pub(super) fn active(call: &mut Call<'_>) -> Answer {
    let sessions = call.me().playback.active();
    let sessions = sessions.map(|session| session_json(call, session, DEFAULT_WINDOW));
    data("sessions", sessions.collect())
}

pub(super) fn restore(call: &mut Call<'_>) -> Answer {
    let (id, device) = (call.id().to_owned(), device(call));
    call.me_mut().playback.restore(&id, &device)?;
    session(call, &id, DEFAULT_WINDOW)
}

/// The current entry and all that follows.
pub(super) fn queue(call: &mut Call<'_>) -> Answer {
    session(call, call.id(), QUEUE)
}

pub(super) fn current(call: &mut Call<'_>) -> Answer {
    let session = call.me().playback.get(call.id())?;
    let current = session.current().ok_or_else(|| Refusal::not_found("playable entry"))?;
    let mut playable = playable_json(call, session, current);
    playable["sessionId"] = session.id.clone().into();
    Ok(Some(playable))
}

pub(super) fn next(call: &mut Call<'_>) -> Answer {
    let session = call.me().playback.get(call.id())?;
    part(call, session, session.window().skip(1))
}

/// The nearest first.
pub(super) fn previous(call: &mut Call<'_>) -> Answer {
    let session = call.me().playback.get(call.id())?;
    part(call, session, session.previous())
}

pub(super) fn queue_next(call: &mut Call<'_>) -> Answer {
    let items = items(call, &call.body()?.needed_object("playParams")?)?;
    let (id, tier) = (call.id().to_owned(), call.me().profile.tier);
    call.me_mut().playback.queue_next(&id, items, tier)?;
    Ok(None)
}

pub(super) fn queue_last(call: &mut Call<'_>) -> Answer {
    let items = items(call, &call.body()?.needed_object("playParams")?)?;
    let (id, tier) = (call.id().to_owned(), call.me().profile.tier);
    call.me_mut().playback.queue_last(&id, items, tier)?;
    Ok(None)
}

pub(super) fn set_loop(call: &mut Call<'_>) -> Answer {
    let mode = needed_mode(&call.body()?, "loopMode", "LOOP_ON", "LOOP_OFF")?;
    let id = call.id().to_owned();
    call.me_mut().playback.set_loop(&id, mode)?;
    Ok(None)
}

pub(super) fn set_shuffle(call: &mut Call<'_>) -> Answer {
    let mode = needed_mode(&call.body()?, "shuffleMode", "SHUFFLE_ON", "SHUFFLE_OFF")?;
    let (id, tier) = (call.id().to_owned(), call.me().profile.tier);
    call.me_mut().playback.set_shuffle(&id, mode, tier)?;
    Ok(None)
}

fn needed_mode(body: &Body, name: &str, on: &str, off: &str) -> Result<bool, Refusal> {
    let missing = || Refusal::bad_request(format!("'{name}' is required."));
    body.mode(name, on, off)?.ok_or_else(missing)
}

/// The device that calls, as it names itself.
pub(super) fn device(call: &Call<'_>) -> String {
    call.incoming.find_header("X-Amzn-Device-Id").unwrap_or_default().to_owned()
}

// --- What to play.

/// What play parameters name. Where an entry and its container are given, playing starts at the entry and
/// goes on with what follows it in the container.
fn items(call: &Call<'_>, parameters: &Body) -> Result<Vec<Item>, Refusal> {
    let mut items = Vec::new();
    let containers = parameters.texts("containerIds")?.unwrap_or_default();
    if containers.len() > CONTAINERS {
        let message = format!("'containerIds' holds {CONTAINERS} names at most.");
        return Err(Refusal::bad_request(message));
    }
    for container in containers {
        items.extend(inside(call, named(call, &container)?));
    }
    if let Some(id) = parameters.text("id")? {
        let first = inside(call, named(call, id)?);
        let entry = first.first().map(|item| item.entry.clone());
        match items.iter().position(|item| Some(&item.entry) == entry.as_ref()) {
            Some(at) if first.len() == 1 => items = items.split_off(at),
            _ => items.splice(0..0, first).for_each(drop),
        }
    } else if items.is_empty() {
        return Err(Refusal::bad_request("'playParams' needs an id or containerIds."));
    }
    items.truncate(QUEUE);
    Ok(items)
}

/// What a resource name stands for, such as `mrn:1.0:catalog:track:asin:B0064UPU4G`.
fn named<'a>(call: &'a Call<'_>, name: &str) -> Result<Thing<'a>, Refusal> {
    let id = name.strip_prefix("mrn:").and_then(|rest| rest.rsplit(':').next());
    let id = id.ok_or_else(|| Refusal::bad_request("What to play must be a resource name."))?;
    let thing = Thing::find(call.catalogue, call.accounts, call.me, id);
    thing.ok_or_else(|| Refusal::not_found("playable entry"))
}

/// What there is to hear in a thing, in the market of the account.
fn inside(call: &Call<'_>, thing: Thing<'_>) -> Vec<Item> {
    let catalogue = call.catalogue;
    let found: Vec<Entry> = match thing {
        Thing::Made(_, playlist) => {
            let tracks = playlist.entries().filter_map(|entry| catalogue.find_track(&entry.track));
            tracks.map(Entry::Track).collect()
        }
        Thing::Entry(entry) => match entry {
            Entry::Track(_) | Entry::Episode(_) => vec![entry],
            Entry::Album(place) => {
                catalogue.album(place).tracks.clone().map(Entry::Track).collect()
            }
            Entry::Artist(place) => {
                catalogue.artist(place).tracks.clone().map(Entry::Track).collect()
            }
            Entry::Playlist(place) => {
                catalogue.playlist(place).tracks.iter().map(|track| Entry::Track(*track)).collect()
            }
            Entry::Show(place) => {
                catalogue.show(place).episodes.clone().map(Entry::Episode).collect()
            }
            Entry::Station(place) => {
                let genre = catalogue.stations[place as usize].genre;
                catalogue.tracks_of_genre(genre).take(2 * SIMILAR).map(Entry::Track).collect()
            }
        },
    };
    let is_alone = matches!(thing, Thing::Entry(Entry::Track(_) | Entry::Episode(_)));
    let container = (!is_alone).then(|| thing.id(catalogue));
    let here = found.into_iter().filter(|entry| catalogue.is_in(*entry, call.render.market()));
    here.map(|entry| Item { entry: catalogue.id(entry), container: container.clone() }).collect()
}

/// Lets popular tracks of the same genre follow.
fn add_similar(catalogue: &Catalogue, items: &mut Vec<Item>) {
    let last = items.last().and_then(|item| catalogue.find_track(&item.entry));
    let Some(last) = last else { return };
    let genre = catalogue.artist(catalogue.track(last).artist).genre;
    for track in catalogue.tracks_of_genre(genre).take(SIMILAR) {
        let entry = catalogue.id(Entry::Track(track));
        if !items.iter().any(|item| item.entry == entry) {
            items.push(Item { entry, container: None });
        }
    }
}

// --- Answers.

fn session(call: &Call<'_>, id: &str, limit: usize) -> Answer {
    let session = call.me().playback.get(id)?;
    Ok(Some(session_json(call, session, limit)))
}

/// Some of the queue, as many as the query says.
fn part<'a>(
    call: &Call<'_>,
    session: &Session,
    playables: impl Iterator<Item = &'a Playable>,
) -> Answer {
    let part = playables.take(call.limit(DEFAULT_WINDOW));
    let queue: Vec<Value> = part.map(|playable| playable_json(call, session, playable)).collect();
    Ok(Some(json!({ "sessionId": session.id, "queue": queue })))
}

fn session_json(call: &Call<'_>, session: &Session, limit: usize) -> Value {
    let window = session.window().take(limit);
    let queue: Vec<Value> = window.map(|playable| playable_json(call, session, playable)).collect();
    let options = session.options;
    let word = |is_on, on: &'static str, off: &'static str| if is_on { on } else { off };
    json!({
        "sessionId": session.id,
        "playbackOptions": {
            "shuffleMode": word(options.is_shuffled, "SHUFFLE_ON", "SHUFFLE_OFF"),
            "loopMode": word(options.is_looped, "LOOP_ON", "LOOP_OFF"),
            "startAsStation": options.is_station,
            "playbackContinuationMode": word(options.plays_on, "AUTOPLAY_ON", "AUTOPLAY_OFF"),
        },
        "queue": queue,
    })
}

fn playable_json(call: &Call<'_>, session: &Session, playable: &Playable) -> Value {
    let id = &playable.item.entry;
    let mut json = match call.catalogue.find(id) {
        Some(entry) => call.render.entity(Thing::Entry(entry)),
        None => json!({ "id": id }),
    };
    json["metricId"] = playable.metric_id.clone().into();
    json["actions"] = actions(call, session);
    json["playbackInformation"] = json!({
        "url": format!("https://stream.example.com/dash/{id}/manifest.mpd"),
        "protocol": "DASH",
        "format": "ENCRYPTED_OPUS_FLAC",
        "licenseUrl": "https://license.example.com/widevine",
        "licenseHeaders": { "content-type": "application/octet-stream" },
    });
    json
}

/// What the tier of the account allows.
fn actions(call: &Call<'_>, session: &Session) -> Value {
    let allowed = json!({ "isAllowed": true });
    let denied = |why: &str| json!({ "isAllowed": false, "disableType": why });
    let tier = call.me().profile.tier;
    let Some(skips) = call.me().playback.remaining_skips(tier, call.now) else {
        return json!({
            "next": allowed,
            "previous": allowed,
            "scrubForward": allowed,
            "scrubBackward": allowed,
            "loopAll": allowed,
            "shuffle": if session.options.is_station { denied("FEATURE_NOT_AVAILABLE") } else { allowed.clone() },
        });
    };
    let next = match skips {
        0 => json!({ "isAllowed": false, "disableType": "NO_MORE_SKIPS", "remainingSkips": 0 }),
        _ => json!({ "isAllowed": true, "remainingSkips": skips }),
    };
    let why = match tier {
        Tier::Free => "NEED_AMAZON_MUSIC_SUBSCRIPTION_FOR_AD_FREE_PLAYBACK",
        _ => "NEED_AMAZON_MUSIC_UNLIMITED_CATALOG_ACCESS",
    };
    json!({
        "next": next,
        "previous": denied(why),
        "scrubForward": denied(why),
        "scrubBackward": denied(why),
        "loopAll": allowed,
        "shuffle": denied("NEED_AMAZON_MUSIC_SUBSCRIPTION_TO_SHUFFLE_NON_STATION"),
    })
}
