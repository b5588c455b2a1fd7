//! Playback sessions, their queues, and the events that devices report. These responses were never observed, and only
//! parts of them are documented.

use serde::Deserialize as _;
use serde_json::{Value, json};

use super::{
    body::Body,
    context::{Context, HandlerResult, data, respond},
    error_response::ErrorResponse,
    render::Entity,
};
use crate::{
    account::{
        Tier,
        playback::{Event, Playable, QueueItem, Session, SessionOptions},
    },
    catalogue::{Catalogue, Entry},
};

/// The entries of a queue in a response: the maximum of older editions of the service's documentation, and the default
/// of the newest one.
const WINDOW: usize = 11;
const DEFAULT_WINDOW: usize = 5;
/// The entries that autoplay adds to a queue.
const SIMILAR: usize = 20;
/// The entries of a queue.
const QUEUE: usize = 500;
/// The largest number of containers or reports in one request; no maximum is documented.
const SEVERAL: usize = 100;

pub(super) fn create(context: &mut Context<'_>) -> HandlerResult {
    let body = context.body()?;
    let given = body.optional::<Body>("playbackOptions")?.unwrap_or_default();
    let is_station = given.optional("startAsStation")?.unwrap_or(false);
    let shuffle = given.mode("shuffleMode", "SHUFFLE")?.unwrap_or(false);
    let options = SessionOptions {
        is_station,
        is_shuffled: shuffle && !is_station,
        is_looped: given.mode("loopMode", "LOOP")?.unwrap_or(false),
        has_autoplay: given.mode("playbackContinuationMode", "AUTOPLAY")?.unwrap_or(true),
    };
    let limit = body.limit(WINDOW)?.unwrap_or(DEFAULT_WINDOW);
    let mut items = items(context, &body)?;
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
    data("sessions", sessions.collect::<Vec<_>>())
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
    respond(playable)
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

pub(super) fn enqueue(context: &mut Context<'_>, is_next: bool) -> HandlerResult {
    let items = items(context, &context.body()?)?;
    let (id, tier) = (context.id().to_owned(), context.me().profile.tier);
    context.me_mut().playback.enqueue(&id, items, tier, is_next)?;
    Ok(None)
}

pub(super) fn set_loop(context: &mut Context<'_>) -> HandlerResult {
    let mode = context.body()?.required_mode("loopMode", "LOOP")?;
    let id = context.id().to_owned();
    context.me_mut().playback.set_loop(&id, mode)?;
    Ok(None)
}

pub(super) fn set_shuffle(context: &mut Context<'_>) -> HandlerResult {
    let mode = context.body()?.required_mode("shuffleMode", "SHUFFLE")?;
    let (id, tier) = (context.id().to_owned(), context.me().profile.tier);
    context.me_mut().playback.set_shuffle(&id, mode, tier)?;
    Ok(None)
}

/// Applies the event that a device reports. A start moves its session on, and is added to the history.
pub(super) fn report(context: &mut Context<'_>) -> HandlerResult {
    let report = context.body()?;
    apply(context, &report)
}

/// Applies reports one by one. The first that is rejected ends the request, and earlier ones stay applied.
pub(super) fn report_several(context: &mut Context<'_>) -> HandlerResult {
    let reports: Vec<Value> = serde_json::from_slice(context.request.body())
        .map_err(|_| ErrorResponse::bad_request("The body is not a JSON array."))?;
    if reports.len() > SEVERAL {
        return Err(ErrorResponse::bad_request(format!("There may be at most {SEVERAL} reports.")));
    }
    for report in reports {
        let report = Body::deserialize(report)
            .map_err(|_| ErrorResponse::bad_request("A report is not a JSON object."))?;
        apply(context, &report)?;
    }
    Ok(None)
}

fn apply(context: &mut Context<'_>, report: &Body) -> HandlerResult {
    let metric_id: String = report.required("metricId")?;
    let event: Body = report.required("event")?;
    let kind: String = event.required("type")?;
    let reason: Option<String> = event.optional("terminationReason")?;
    let event = match (&*kind, reason.as_deref()) {
        ("start", _) => Event::Start,
        ("stop", Some("userNext")) => Event::StopForNext,
        ("stop", Some("userPrev")) => Event::StopForPrevious,
        ("stop", _) => Event::Stop,
        _ => return Err(ErrorResponse::bad_request("'type' must be start or stop.")),
    };
    let (device, tier, now) = (context.device(), context.me().profile.tier, context.now);
    let me = context.me_mut();
    if let Some(started) = me.playback.report(&metric_id, event, &device, tier, now)? {
        me.history.add(&started.entry, started.container.as_deref(), now);
    }
    Ok(None)
}

/// The items of the `playParams` of a body. If an entry and its container are given, the queue starts at the entry and
/// continues with what follows it in the container.
fn items(context: &Context<'_>, body: &Body) -> Result<Vec<QueueItem>, ErrorResponse> {
    let parameters: Body = body.required("playParams")?;
    let mut items = Vec::new();
    let containers: Vec<String> = parameters.optional("containerIds")?.unwrap_or_default();
    if containers.len() > SEVERAL {
        let message = format!("'containerIds' has at most {SEVERAL} names.");
        return Err(ErrorResponse::bad_request(message));
    }
    for container in containers {
        items.extend(contents(context, named(context, &container)?));
    }
    if let Some(id) = parameters.optional::<String>("id")? {
        let first = contents(context, named(context, &id)?);
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
    let message = "IDs in 'playParams' must be resource names that begin with mrn:.";
    let id = id.ok_or_else(|| ErrorResponse::bad_request(message))?;
    context.find_entity(id).ok_or_else(|| ErrorResponse::not_found("playable entry"))
}

/// The tracks and episodes of an entity that the market of the account has.
fn contents(context: &Context<'_>, entity: Entity<'_>) -> Vec<QueueItem> {
    let catalogue = context.catalogue;
    let found: Vec<Entry> = match entity {
        Entity::Playlist(_, playlist) => {
            playlist.entries().filter_map(|entry| catalogue.find(&entry.track)).collect()
        }
        Entity::Entry(entry) => catalogue.contents(entry),
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
    respond(session_json(context, session, limit))
}

/// Responds with a part of the queue, of the requested size.
fn part<'a>(
    context: &Context<'_>,
    session: &Session,
    playables: impl Iterator<Item = &'a Playable>,
) -> HandlerResult {
    let queue = queue_json(context, session, playables.take(context.limit(DEFAULT_WINDOW)));
    respond(json!({ "sessionId": session.id, "queue": queue }))
}

fn session_json(context: &Context<'_>, session: &Session, limit: usize) -> Value {
    let options = session.options;
    let mode = |prefix, is_on| format!("{prefix}_{}", if is_on { "ON" } else { "OFF" });
    json!({
        "sessionId": session.id,
        "playbackOptions": {
            "shuffleMode": mode("SHUFFLE", options.is_shuffled),
            "loopMode": mode("LOOP", options.is_looped),
            "startAsStation": options.is_station,
            "playbackContinuationMode": mode("AUTOPLAY", options.has_autoplay),
        },
        "queue": queue_json(context, session, session.window().take(limit)),
    })
}

fn queue_json<'a>(
    context: &Context<'_>,
    session: &Session,
    playables: impl Iterator<Item = &'a Playable>,
) -> Value {
    playables.map(|playable| playable_json(context, session, playable)).collect()
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
    let allowed = || json!({ "isAllowed": true });
    let denied = |why: &str| json!({ "isAllowed": false, "disableType": why });
    let tier = context.me().profile.tier;
    let (next, others, shuffle) = match context.me().playback.remaining_skips(tier, context.now) {
        None if session.options.is_station => {
            (allowed(), allowed(), denied("FEATURE_NOT_AVAILABLE"))
        }
        None => (allowed(), allowed(), allowed()),
        Some(skips) => {
            let mut next = if skips == 0 { denied("NO_MORE_SKIPS") } else { allowed() };
            next["remainingSkips"] = skips.into();
            let why = match tier {
                Tier::Free => "NEED_AMAZON_MUSIC_SUBSCRIPTION_FOR_AD_FREE_PLAYBACK",
                _ => "NEED_AMAZON_MUSIC_UNLIMITED_CATALOG_ACCESS",
            };
            let shuffle = denied("NEED_AMAZON_MUSIC_SUBSCRIPTION_TO_SHUFFLE_NON_STATION");
            (next, denied(why), shuffle)
        }
    };
    json!({
        "next": next,
        "previous": others,
        "scrubForward": others,
        "scrubBackward": others,
        "loopAll": allowed(),
        "shuffle": shuffle,
    })
}
