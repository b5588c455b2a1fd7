//! Playlists of users, which can be changed, and of the catalogue, which cannot.

use serde_json::json;

use super::{
    body::Body,
    context::{Context, HandlerResult, data, user_list},
    error_response::ErrorResponse,
    page::{self, Page, PageRequest},
    render::Entity,
};
use crate::{
    account::{
        Account, Visibility,
        playlists::{Playlist, PlaylistChange},
    },
    catalogue::ids,
    form::FORM,
    request::RequestExt as _,
};

/// The default page size. Observed at the service, although its documentation says 100.
const ENTRIES: usize = 50;
/// The largest number of tracks in one request; the service's limit is not known for this version.
const APPENDED: usize = 100;

pub(super) fn create(context: &mut Context<'_>) -> HandlerResult {
    let body = context.body()?;
    let title: String = body.required("title")?;
    check_title(&title)?;
    let description: String = body.required("description")?;
    let visibility = body.required("visibility")?;
    let now = context.now;
    let id = context.me_mut().playlists.create(&title, &description, visibility, now);
    mine_by_id(context, "createPlaylist", &id)
}

/// Accepts a form, like the service's sample, or JSON. Missing properties do not change.
pub(super) fn change(context: &mut Context<'_>) -> HandlerResult {
    let body = if context.request.has_media_type(FORM) {
        Body::form(context.request.body())?
    } else {
        context.body()?
    };
    let change = PlaylistChange {
        title: body.optional("title")?,
        description: body.optional("description")?,
        visibility: body.optional("visibility")?,
    };
    change.title.as_deref().map_or(Ok(()), check_title)?;
    let (id, now) = (own(context)?, context.now);
    context.me_mut().playlists.change(&id, change, now)?;
    mine_by_id(context, "updatePlaylist", &id)
}

pub(super) fn delete(context: &mut Context<'_>) -> HandlerResult {
    let (id, now) = (own(context)?, context.now);
    context.me_mut().playlists.delete(&id, now)?;
    Ok(None)
}

/// The whole playlist, with a page of its entries.
pub(super) fn entries(context: &mut Context<'_>) -> HandlerResult {
    let playlist = context.playlist()?;
    let page = page(context, &context.page_request_or(ENTRIES), playlist)?;
    let mut complete = context.render.playlist(playlist);
    complete["tracks"] = json!(page.connection(|index, entry| {
        let node = entry.track.map(|track| context.render.playlist_track(track));
        json!({ "cursor": format!("{index}:{}", entry.id), "node": node })
    }));
    data("playlist", complete)
}

/// An entry of a playlist of either kind.
pub(super) struct ListedEntry {
    id: String,
    /// The index of the track, if the catalogue has it.
    pub(super) track: Option<u32>,
    is_removed: bool,
}

/// A page of the entries of a playlist of either kind.
pub(super) fn page(
    context: &Context<'_>,
    request: &PageRequest,
    playlist: Entity<'_>,
) -> Result<Page<ListedEntry>, ErrorResponse> {
    let catalogue = context.catalogue;
    let entries: Vec<ListedEntry> = match playlist {
        Entity::Playlist(_, playlist) => {
            let entries = playlist.entries.iter().map(|entry| ListedEntry {
                id: entry.id.clone(),
                track: catalogue.find_track(&entry.track),
                is_removed: entry.is_removed,
            });
            entries.collect()
        }
        Entity::Entry(entry) => {
            let tracks = catalogue.playlist(entry.index()).tracks.iter();
            let number = |at| u64::from(entry.index()) << 16 | at;
            let entries = (0..).zip(tracks).map(|(at, track)| ListedEntry {
                id: ids::uuid(catalogue.seed(), "entry", number(at)),
                track: Some(*track),
                is_removed: false,
            });
            entries.collect()
        }
    };
    page::by_name(request, entries, |entry| entry.id.clone(), |entry| !entry.is_removed)
}

pub(super) fn append(context: &mut Context<'_>) -> HandlerResult {
    let body = context.body()?;
    let tracks: Vec<String> = body.list("trackIds")?;
    let duplicates = body.optional("addDuplicateTracks")?.unwrap_or(false);
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
    let entries: Vec<String> = body.list("entryIds")?;
    let above: Option<String> = body.optional("entryIdAbove")?;
    let below: Option<String> = body.optional("entryIdBelow")?;
    let (id, now) = (own(context)?, context.now);
    let (above, below) = (above.as_deref(), below.as_deref());
    context.me_mut().playlists.move_entries(&id, &entries, above, below, now)?;
    Ok(None)
}

pub(super) fn remove(context: &mut Context<'_>) -> HandlerResult {
    let entries: Vec<String> = context.body()?.list("entryIds")?;
    let (id, now) = (own(context)?, context.now);
    context.me_mut().playlists.remove(&id, &entries, now)?;
    Ok(None)
}

pub(super) fn of_user(context: &mut Context<'_>) -> HandlerResult {
    list(context, context.visible_account(|account| account.profile.visibility)?)
}

/// The playlists of an account that the requesting account may see.
pub(super) fn list(context: &Context<'_>, account: &Account) -> HandlerResult {
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
        page::by_key(&request, playlists.collect(), |playlist| playlist.id.clone(), is_there)?;
    let playlists = page.connection(|index, playlist| {
        let node = context.render.playlist(Entity::Playlist(account, playlist));
        json!({ "cursor": format!("{index}:{}", playlist.id), "node": node })
    });
    user_list(account, "playlists", playlists)
}

/// The followed playlists that are still visible.
pub(super) fn followed(context: &mut Context<'_>) -> HandlerResult {
    let followed = context.me().follows.playlists.iter();
    let visible = followed.filter_map(|item| Some((item.number, context.find_playlist(&item.id)?)));
    let page = page::by_number(&context.page_request(), visible, |(number, _)| *number, true)?;
    let playlists =
        page.connection(|_, (_, playlist)| page::edge(context.render.playlist(playlist)));
    user_list(context.me(), "followedPlaylists", playlists)
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

fn check_title(title: &str) -> Result<(), ErrorResponse> {
    if title.trim().is_empty() {
        return Err(ErrorResponse::bad_request("'title' must not be empty."));
    }
    Ok(())
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

/// Responds with a playlist of the account.
fn mine_by_id(context: &Context<'_>, name: &str, id: &str) -> HandlerResult {
    let playlist = context.find_playlist(id).ok_or_else(|| ErrorResponse::not_found("playlist"))?;
    data(name, context.render.playlist(playlist))
}
