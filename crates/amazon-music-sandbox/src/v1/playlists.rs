//! Playlists of customers, which can be changed, and of the catalogue, which cannot.

use serde_json::{Value, json};

use super::{
    body::Body,
    context::{Context, HandlerResult, data},
    entity::Entity,
    error_response::ErrorResponse,
    page::{self, PageRequest},
    users,
};
use crate::{
    account::{
        Account, Visibility,
        playlists::{Playlist, PlaylistChange},
    },
    catalogue::{Entry, ids},
    form::FORM,
    request::RequestExt as _,
};

/// The default page size. Observed at the service, although its pages say 100.
const ENTRIES: usize = 50;
/// The tracks of one request at most; the service's limit is not known for this version.
const APPENDED: usize = 100;

pub(super) fn create(context: &mut Context<'_>) -> HandlerResult {
    let body = context.body()?;
    let title = title(body.required_text("title")?)?;
    let description = body.required_text("description")?;
    let visibility = body.required_visibility("visibility")?;
    let now = context.now;
    let id = context.me_mut().playlists.create(title, description, visibility, now);
    data("createPlaylist", mine_as_json(context, &id)?)
}

pub(super) fn one(context: &mut Context<'_>) -> HandlerResult {
    data("playlist", context.render.playlist(context.playlist()?))
}

/// Accepts a form, like the service's sample, or JSON. Missing properties do not change.
pub(super) fn change(context: &mut Context<'_>) -> HandlerResult {
    let body = if context.request.has_media_type(FORM) {
        Body::form(context.request.body())?
    } else {
        context.body()?
    };
    let change = PlaylistChange {
        title: body.text("title")?.map(title).transpose()?.map(str::to_owned),
        description: body.text("description")?.map(str::to_owned),
        visibility: body.visibility("visibility")?,
    };
    let (id, now) = (own(context)?, context.now);
    context.me_mut().playlists.change(&id, change, now)?;
    data("updatePlaylist", mine_as_json(context, &id)?)
}

pub(super) fn delete(context: &mut Context<'_>) -> HandlerResult {
    let (id, now) = (own(context)?, context.now);
    context.me_mut().playlists.delete(&id, now)?;
    Ok(None)
}

/// The whole playlist, with a page of its entries.
pub(super) fn entries(context: &mut Context<'_>) -> HandlerResult {
    let playlist = context.playlist()?;
    let entries =
        page(context, &context.page_request_or(ENTRIES), playlist)?.connection(|index, entry| {
            let node = match entry.track {
                Some(track) => context.render.playlist_track(track),
                None => json!({ "id": entry.track_id }),
            };
            json!({ "cursor": format!("{index}:{}", entry.id), "node": node })
        });
    let mut whole = context.render.playlist(playlist);
    whole["tracks"] = entries;
    data("playlist", whole)
}

/// An entry of a playlist of either kind.
pub(super) struct ListedEntry {
    id: String,
    track_id: String,
    /// The place of the track, if the catalogue has it.
    pub(super) track: Option<u32>,
    is_there: bool,
}

/// A page of the entries of a playlist of either kind.
pub(super) fn page(
    context: &Context<'_>,
    request: &PageRequest,
    playlist: Entity<'_>,
) -> Result<page::Page<ListedEntry>, ErrorResponse> {
    let catalogue = context.catalogue;
    let entries: Vec<ListedEntry> = match playlist {
        Entity::Playlist(_, playlist) => {
            let entry = |entry: &crate::account::playlists::PlaylistEntry| ListedEntry {
                id: entry.id.clone(),
                track_id: entry.track.clone(),
                track: catalogue.find_track(&entry.track),
                is_there: !entry.is_removed,
            };
            playlist.entries.iter().map(entry).collect()
        }
        Entity::Entry(entry) => {
            let tracks = &catalogue.playlist(entry.place()).tracks;
            let number = |index| u64::from(entry.place()) << 16 | index;
            let entry = |(index, track): (u64, &u32)| ListedEntry {
                id: ids::uuid(catalogue.seed(), "entry", number(index)),
                track_id: catalogue.id(Entry::Track(*track)),
                track: Some(*track),
                is_there: true,
            };
            (0..).zip(tracks.iter()).map(entry).collect()
        }
    };
    page::named(request, entries, |entry| entry.id.clone(), |entry| entry.is_there)
}

pub(super) fn append(context: &mut Context<'_>) -> HandlerResult {
    let body = context.body()?;
    let tracks = body.required_texts("trackIds")?;
    let duplicates = body.flag("addDuplicateTracks")?.unwrap_or(false);
    let (id, now) = (own(context)?, context.now);
    if tracks.len() > APPENDED {
        return Err(ErrorResponse::bad_request(format!("'trackIds' has at most {APPENDED} IDs.")));
    }
    if !tracks.iter().all(|track| context.catalogue.find_track(track).is_some()) {
        return Err(ErrorResponse::not_found("track"));
    }
    context.me_mut().playlists.append(&id, &tracks, duplicates, now)?;
    Ok(None)
}

pub(super) fn move_entries(context: &mut Context<'_>) -> HandlerResult {
    let body = context.body()?;
    let entries = body.required_texts("entryIds")?;
    let (above, below) = (body.text("entryIdAbove")?, body.text("entryIdBelow")?);
    let (id, now) = (own(context)?, context.now);
    context.me_mut().playlists.move_entries(&id, &entries, above, below, now)?;
    Ok(None)
}

pub(super) fn remove(context: &mut Context<'_>) -> HandlerResult {
    let entries = context.body()?.required_texts("entryIds")?;
    let (id, now) = (own(context)?, context.now);
    context.me_mut().playlists.remove(&id, &entries, now)?;
    Ok(None)
}

pub(super) fn mine(context: &mut Context<'_>) -> HandlerResult {
    list(context, context.me())
}

pub(super) fn of_user(context: &mut Context<'_>) -> HandlerResult {
    let account = context.account(context.id())?;
    let is_me = account.id() == context.me().id();
    if is_me || account.profile.visibility == Visibility::Public {
        list(context, account)
    } else {
        Err(ErrorResponse::NOT_OWNER)
    }
}

/// The playlists of an account that the requesting account may see.
fn list(context: &Context<'_>, account: &Account) -> HandlerResult {
    let is_me = account.id() == context.me().id();
    let sort = context.query("sortBy");
    let key: fn(&Playlist) -> String = match sort {
        None => |_| String::new(),
        Some("NAME") => |playlist| playlist.title.to_lowercase(),
        Some("RECENTLY_UPDATED") => {
            |playlist| format!("{:020}", u64::MAX - playlist.changed.milliseconds())
        }
        Some(_) => {
            return Err(ErrorResponse::bad_request("'sortBy' must be NAME or RECENTLY_UPDATED."));
        }
    };
    // Equal keys, and all playlists without `sortBy`, are in the order of creation.
    let playlists = account.playlists.with_deleted().iter().enumerate();
    let playlists =
        playlists.map(|(made, playlist)| (format!("{}\u{1f}{made:020}", key(playlist)), playlist));
    let mut request = context.page_request();
    request.list = format!("{} {sort:?}", request.list);
    let is_there = |playlist: &&Playlist| {
        !playlist.is_deleted && (is_me || playlist.visibility == Visibility::Public)
    };
    let page =
        page::sorted(&request, playlists.collect(), |playlist| playlist.id.clone(), is_there)?;
    let playlists = page.connection(|index, playlist| {
        let node = context.render.customer_playlist(account, playlist);
        json!({ "cursor": format!("{index}:{}", playlist.id), "node": node })
    });
    users::list(account, "playlists", playlists)
}

/// The followed playlists that are still visible.
pub(super) fn followed(context: &mut Context<'_>) -> HandlerResult {
    let followed = context.me().follows.playlists.iter();
    let visible = followed.filter_map(|item| Some((item.number, context.find_playlist(&item.id)?)));
    let page = page::numbered(&context.page_request(), visible, |(number, _)| *number, true)?;
    let playlists =
        page.connection(|_, (_, playlist)| page::edge(context.render.playlist(playlist)));
    users::list(context.me(), "followedPlaylists", playlists)
}

pub(super) fn follow(context: &mut Context<'_>) -> HandlerResult {
    let playlist = context.playlist()?;
    if matches!(playlist, Entity::Playlist(owner, _) if owner.id() == context.me().id()) {
        return Err(ErrorResponse::bad_request("An account cannot follow its own playlist."));
    }
    let (id, now) = (playlist.id(context.catalogue), context.now);
    context.me_mut().follows.playlists.insert(&id, now);
    Ok(None)
}

pub(super) fn unfollow(context: &mut Context<'_>) -> HandlerResult {
    context.remove(|me| &mut me.follows.playlists)
}

fn title(title: &str) -> Result<&str, ErrorResponse> {
    if title.trim().is_empty() {
        return Err(ErrorResponse::bad_request("'title' must not be empty."));
    }
    Ok(title)
}

/// The ID of the playlist in the path, which must belong to the requesting account.
fn own(context: &Context<'_>) -> Result<String, ErrorResponse> {
    match context.playlist()? {
        Entity::Playlist(owner, playlist) if owner.id() == context.me().id() => {
            Ok(playlist.id.clone())
        }
        _ => Err(ErrorResponse::NOT_OWNER),
    }
}

fn mine_as_json(context: &Context<'_>, id: &str) -> Result<Value, ErrorResponse> {
    let playlist =
        context.me().playlists.get(id).ok_or_else(|| ErrorResponse::not_found("playlist"))?;
    Ok(context.render.customer_playlist(context.me(), playlist))
}
