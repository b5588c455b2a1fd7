//! Playback sessions and their queues. These responses were never observed, and only parts of them are documented.

use serde_json::{Value, json};

use super::{
    body::Body,
    context::{Context, HandlerResult, data},
    entity::Entity,
    error_response::ErrorResponse,
};
use crate::{
    account::{
        Tier,
        playback::{Playable, QueueItem, Session, SessionOptions},
    },
    catalogue::{Catalogue, Entry},
};

/// The entries of a queue in a response: the maximum of older editions of the service's page, and the default of the
/// newest one.
const WINDOW: u64 = 11;
const DEFAULT_WINDOW: usize = 5;
/// The entries that autoplay adds to a queue.
const SIMILAR: usize = 20;
/// The entries of a queue.
const QUEUE: usize = 500;
/// The containers of one request at most; no maximum is documented.
const CONTAINERS: usize = 100;

pub(super) fn create(context: &mut Context<'_>) -> HandlerResult {
    let body = context.body()?;
    let given = body.object("playbackOptions")?;
    let mode = |name, on, off| given.as_ref().map_or(Ok(None), |given| given.mode(name, on, off));
    let station = given.as_ref().map_or(Ok(None), |given| given.flag("startAsStation"))?;
    let shuffle = mode("shuffleMode", "SHUFFLE_ON", "SHUFFLE_OFF")?.unwrap_or(false);
    let is_station = station.unwrap_or(false);
    let options = SessionOptions {
        is_station,
        is_shuffled: shuffle && !is_station,
        is_looped: mode("loopMode", "LOOP_ON", "LOOP_OFF")?.unwrap_or(false),
        has_autoplay: mode("playbackContinuationMode", "AUTOPLAY_ON", "AUTOPLAY_OFF")?
            .unwrap_or(true),
    };
    let limit = body.limit(WINDOW)?.unwrap_or(DEFAULT_WINDOW);
    let mut items = items(context, &body.required_object("playParams")?)?;
    if is_station {
        items.truncate(1);
    }
    if is_station || options.has_autoplay {
        add_similar(context.catalogue, &mut items);
    }
    let (device, tier) = (context.device(), context.me().profile.tier);
    let id = context.me_mut().playback.create(items, options, &device, tier)?.id.clone();
    session(context, &id, limit)
}

pub(super) fn active(context: &mut Context<'_>) -> HandlerResult {
    let sessions = context.me().playback.active();
    let sessions = sessions.map(|session| session_json(context, session, DEFAULT_WINDOW));
    data("sessions", sessions.collect())
}

pub(super) fn restore(context: &mut Context<'_>) -> HandlerResult {
    let (id, device) = (context.id().to_owned(), context.device());
    context.me_mut().playback.restore(&id, &device)?;
    session(context, &id, DEFAULT_WINDOW)
}

/// The current entry and all that follows.
pub(super) fn queue(context: &mut Context<'_>) -> HandlerResult {
    session(context, context.id(), QUEUE)
}

pub(super) fn current(context: &mut Context<'_>) -> HandlerResult {
    let session = context.me().playback.get(context.id())?;
    let current = session.current().ok_or_else(|| ErrorResponse::not_found("playable entry"))?;
    let mut playable = playable_json(context, session, current);
    playable["sessionId"] = session.id.clone().into();
    Ok(Some(playable))
}

pub(super) fn next(context: &mut Context<'_>) -> HandlerResult {
    let session = context.me().playback.get(context.id())?;
    part(context, session, session.window().skip(1))
}

/// The nearest first.
pub(super) fn previous(context: &mut Context<'_>) -> HandlerResult {
    let session = context.me().playback.get(context.id())?;
    part(context, session, session.previous())
}

pub(super) fn queue_next(context: &mut Context<'_>) -> HandlerResult {
    enqueue(context, true)
}

pub(super) fn queue_last(context: &mut Context<'_>) -> HandlerResult {
    enqueue(context, false)
}

fn enqueue(context: &mut Context<'_>, is_next: bool) -> HandlerResult {
    let items = items(context, &context.body()?.required_object("playParams")?)?;
    let (id, tier) = (context.id().to_owned(), context.me().profile.tier);
    context.me_mut().playback.enqueue(&id, items, tier, is_next)?;
    Ok(None)
}

pub(super) fn set_loop(context: &mut Context<'_>) -> HandlerResult {
    let mode = required_mode(&context.body()?, "loopMode", "LOOP_ON", "LOOP_OFF")?;
    let id = context.id().to_owned();
    context.me_mut().playback.set_loop(&id, mode)?;
    Ok(None)
}

pub(super) fn set_shuffle(context: &mut Context<'_>) -> HandlerResult {
    let mode = required_mode(&context.body()?, "shuffleMode", "SHUFFLE_ON", "SHUFFLE_OFF")?;
    let (id, tier) = (context.id().to_owned(), context.me().profile.tier);
    context.me_mut().playback.set_shuffle(&id, mode, tier)?;
    Ok(None)
}

fn required_mode(body: &Body, name: &str, on: &str, off: &str) -> Result<bool, ErrorResponse> {
    let missing = || ErrorResponse::bad_request(format!("'{name}' is required."));
    body.mode(name, on, off)?.ok_or_else(missing)
}

/// The items of play parameters. If an entry and its container are given, the queue starts at the entry and continues with
/// what follows it in the container.
fn items(context: &Context<'_>, parameters: &Body) -> Result<Vec<QueueItem>, ErrorResponse> {
    let mut items = Vec::new();
    let containers = parameters.texts("containerIds")?.unwrap_or_default();
    if containers.len() > CONTAINERS {
        let message = format!("'containerIds' has at most {CONTAINERS} names.");
        return Err(ErrorResponse::bad_request(message));
    }
    for container in containers {
        items.extend(inside(context, named(context, &container)?));
    }
    if let Some(id) = parameters.text("id")? {
        let first = inside(context, named(context, id)?);
        let entry = first.first().map(|item| item.entry.clone());
        match items.iter().position(|item| Some(&item.entry) == entry.as_ref()) {
            Some(at) if first.len() == 1 => items = items.split_off(at),
            _ => items.splice(0..0, first).for_each(drop),
        }
    } else if items.is_empty() {
        return Err(ErrorResponse::bad_request("'playParams' needs an id or containerIds."));
    }
    items.truncate(QUEUE);
    Ok(items)
}

/// The entity of a resource name, such as `mrn:1.0:catalog:track:asin:B0064UPU4G`.
fn named<'a>(context: &'a Context<'_>, name: &str) -> Result<Entity<'a>, ErrorResponse> {
    let id = name.strip_prefix("mrn:").and_then(|rest| rest.rsplit(':').next());
    let id =
        id.ok_or_else(|| ErrorResponse::bad_request("What to play must be a resource name."))?;
    context.find_entity(id).ok_or_else(|| ErrorResponse::not_found("playable entry"))
}

/// The tracks and episodes of an entity that the market of the account has.
fn inside(context: &Context<'_>, entity: Entity<'_>) -> Vec<QueueItem> {
    let catalogue = context.catalogue;
    let found: Vec<Entry> = match entity {
        Entity::Playlist(_, playlist) => {
            let tracks = playlist.entries().filter_map(|entry| catalogue.find_track(&entry.track));
            tracks.map(Entry::Track).collect()
        }
        Entity::Entry(entry) => match entry {
            Entry::Track(_) | Entry::Episode(_) => vec![entry],
            Entry::Album(place) => catalogue.album(place).tracks.iter().map(Entry::Track).collect(),
            Entry::Artist(place) => {
                catalogue.artist(place).tracks.iter().map(Entry::Track).collect()
            }
            Entry::Playlist(place) => {
                catalogue.playlist(place).tracks.iter().map(|track| Entry::Track(*track)).collect()
            }
            Entry::Show(place) => {
                catalogue.show(place).episodes.clone().map(Entry::Episode).collect()
            }
            Entry::Station(place) => {
                let genre = catalogue.entries.stations[place as usize].genre;
                catalogue.tracks_of_genre(genre).take(2 * SIMILAR).map(Entry::Track).collect()
            }
        },
    };
    let is_alone = matches!(entity, Entity::Entry(Entry::Track(_) | Entry::Episode(_)));
    let container = (!is_alone).then(|| entity.id(catalogue));
    let here = found.into_iter().filter(|entry| catalogue.is_in(*entry, context.render.market()));
    here.map(|entry| QueueItem { entry: catalogue.id(entry), container: container.clone() })
        .collect()
}

/// Appends popular tracks of the same genre.
fn add_similar(catalogue: &Catalogue, items: &mut Vec<QueueItem>) {
    let last = items.last().and_then(|item| catalogue.find_track(&item.entry));
    let Some(last) = last else { return };
    let genre = catalogue.artist(catalogue.track(last).artist).genre;
    for track in catalogue.tracks_of_genre(genre).take(SIMILAR) {
        let entry = catalogue.id(Entry::Track(track));
        if !items.iter().any(|item| item.entry == entry) {
            items.push(QueueItem { entry, container: None });
        }
    }
}

fn session(context: &Context<'_>, id: &str, limit: usize) -> HandlerResult {
    let session = context.me().playback.get(id)?;
    Ok(Some(session_json(context, session, limit)))
}

/// A part of the queue, of the requested size.
fn part<'a>(
    context: &Context<'_>,
    session: &Session,
    playables: impl Iterator<Item = &'a Playable>,
) -> HandlerResult {
    let part = playables.take(context.limit(DEFAULT_WINDOW));
    let queue: Vec<Value> =
        part.map(|playable| playable_json(context, session, playable)).collect();
    Ok(Some(json!({ "sessionId": session.id, "queue": queue })))
}

fn session_json(context: &Context<'_>, session: &Session, limit: usize) -> Value {
    let window = session.window().take(limit);
    let queue: Vec<Value> =
        window.map(|playable| playable_json(context, session, playable)).collect();
    let options = session.options;
    let mode = |is_on, on: &'static str, off: &'static str| if is_on { on } else { off };
    json!({
        "sessionId": session.id,
        "playbackOptions": {
            "shuffleMode": mode(options.is_shuffled, "SHUFFLE_ON", "SHUFFLE_OFF"),
            "loopMode": mode(options.is_looped, "LOOP_ON", "LOOP_OFF"),
            "startAsStation": options.is_station,
            "playbackContinuationMode": mode(options.has_autoplay, "AUTOPLAY_ON", "AUTOPLAY_OFF"),
        },
        "queue": queue,
    })
}

fn playable_json(context: &Context<'_>, session: &Session, playable: &Playable) -> Value {
    let id = &playable.item.entry;
    let mut json = match context.catalogue.find(id) {
        Some(entry) => context.render.entity(Entity::Entry(entry)),
        None => json!({ "id": id }),
    };
    json["metricId"] = playable.metric_id.clone().into();
    json["actions"] = actions(context, session);
    json["playbackInformation"] = json!({
        "url": format!("https://stream.example.com/dash/{id}/manifest.mpd"),
        "protocol": "DASH",
        "format": "ENCRYPTED_OPUS_FLAC",
        "licenseUrl": "https://license.example.com/widevine",
        "licenseHeaders": { "content-type": "application/octet-stream" },
    });
    json
}

/// The actions that the tier of the account allows.
fn actions(context: &Context<'_>, session: &Session) -> Value {
    let allowed = json!({ "isAllowed": true });
    let denied = |why: &str| json!({ "isAllowed": false, "disableType": why });
    let tier = context.me().profile.tier;
    let Some(skips) = context.me().playback.remaining_skips(tier, context.now) else {
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
