//! Playlists: those of customers, which can be changed, and those of the catalogue, which cannot.

use serde_json::{Value, json};

use super::{Answer, Call, Refusal, body::Body, data, page, thing::Thing, users};
use crate::{
    account::{
        Account, Visibility,
        playlists::{Playlist, PlaylistChange},
    },
    catalogue::{Entry, ids},
};

/// Entries on a page for which no limit is given. Seen live, although the pages of the service say 100.
const ENTRIES: usize = 50;
/// Tracks that one call appends at most; the service's limit is not known for this version.
const APPENDED: usize = 100;
/// What the service's sample sends to change a playlist.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

pub(super) fn create(call: &mut Call<'_>) -> Answer {
    let body = call.body()?;
    let title = title(body.needed_text("title")?)?;
    let description = body.needed_text("description")?;
    let visibility = body.needed_visibility("visibility")?;
    let now = call.now;
    let id = call.me_mut().playlists.create(title, description, visibility, now);
    data("createPlaylist", mine_as_json(call, &id)?)
}

pub(super) fn one(call: &mut Call<'_>) -> Answer {
    data("playlist", call.render.playlist(call.playlist()?))
}

/// Takes a form, as the service's sample has it, or JSON. What is absent stays as it is.
pub(super) fn change(call: &mut Call<'_>) -> Answer {
    let body = if call.incoming.has_media_type(FORM) {
        Body::form(&call.incoming.body)?
    } else {
        call.body()?
    };
    let change = PlaylistChange {
        title: body.text("title")?.map(title).transpose()?.map(str::to_owned),
        description: body.text("description")?.map(str::to_owned),
        visibility: body.visibility("visibility")?,
    };
    let (id, now) = (own(call)?, call.now);
    call.me_mut().playlists.change(&id, change, now)?;
    data("updatePlaylist", mine_as_json(call, &id)?)
}

pub(super) fn delete(call: &mut Call<'_>) -> Answer {
    let (id, now) = (own(call)?, call.now);
    call.me_mut().playlists.delete(&id, now)?;
    Ok(None)
}

/// The whole playlist, with a page of its entries.
pub(super) fn entries(call: &mut Call<'_>) -> Answer {
    let playlist = call.playlist()?;
    let entries = page(call, &call.ask_or(ENTRIES), playlist)?.connection(|index, entry| {
        let node = match entry.track {
            Some(track) => call.render.playlist_track(track),
            None => json!({ "id": entry.track_id }),
        };
        json!({ "cursor": format!("{index}:{}", entry.id), "node": node })
    });
    let mut whole = call.render.playlist(playlist);
    whole["tracks"] = entries;
    data("playlist", whole)
}

/// An entry of a playlist of either kind.
pub(super) struct PlaylistEntry {
    id: String,
    track_id: String,
    /// The place of the track, if the catalogue has it.
    pub(super) track: Option<u32>,
    is_there: bool,
}

/// A page of the entries of a playlist of either kind.
pub(super) fn page(
    call: &Call<'_>,
    ask: &page::Ask,
    playlist: Thing<'_>,
) -> Result<page::Page<PlaylistEntry>, Refusal> {
    let catalogue = call.catalogue;
    let entries: Vec<PlaylistEntry> = match playlist {
        Thing::Made(_, playlist) => {
            let entry = |entry: &crate::account::playlists::PlaylistEntry| PlaylistEntry {
                id: entry.id.clone(),
                track_id: entry.track.clone(),
                track: catalogue.find_track(&entry.track),
                is_there: !entry.is_removed,
            };
            playlist.entries.iter().map(entry).collect()
        }
        Thing::Entry(entry) => {
            let tracks = &catalogue.playlist(entry.place()).tracks;
            let number = |index| u64::from(entry.place()) << 16 | index;
            let entry = |(index, track): (u64, &u32)| PlaylistEntry {
                id: ids::uuid(catalogue.seed(), "entry", number(index)),
                track_id: catalogue.id(Entry::Track(*track)),
                track: Some(*track),
                is_there: true,
            };
            (0..).zip(tracks.iter()).map(entry).collect()
        }
    };
    page::named(ask, entries, |entry| entry.id.clone(), |entry| entry.is_there)
}

pub(super) fn append(call: &mut Call<'_>) -> Answer {
    let body = call.body()?;
    let tracks = body.needed_texts("trackIds")?;
    let duplicates = body.flag("addDuplicateTracks")?.unwrap_or(false);
    let (id, now) = (own(call)?, call.now);
    if tracks.len() > APPENDED {
        return Err(Refusal::bad_request(format!("'trackIds' holds {APPENDED} ids at most.")));
    }
    if !tracks.iter().all(|track| call.catalogue.find_track(track).is_some()) {
        return Err(Refusal::not_found("track"));
    }
    call.me_mut().playlists.append(&id, &tracks, duplicates, now)?;
    Ok(None)
}

pub(super) fn move_entries(call: &mut Call<'_>) -> Answer {
    let body = call.body()?;
    let entries = body.needed_texts("entryIds")?;
    let (above, below) = (body.text("entryIdAbove")?, body.text("entryIdBelow")?);
    let (id, now) = (own(call)?, call.now);
    call.me_mut().playlists.move_entries(&id, &entries, above, below, now)?;
    Ok(None)
}

pub(super) fn remove(call: &mut Call<'_>) -> Answer {
    let entries = call.body()?.needed_texts("entryIds")?;
    let (id, now) = (own(call)?, call.now);
    call.me_mut().playlists.remove(&id, &entries, now)?;
    Ok(None)
}

pub(super) fn mine(call: &mut Call<'_>) -> Answer {
    list(call, call.me())
}

pub(super) fn of_user(call: &mut Call<'_>) -> Answer {
    let account = call.account(call.id())?;
    let is_me = account.id() == call.me().id();
    if is_me || account.profile.visibility == Visibility::Public {
        list(call, account)
    } else {
        Err(Refusal::NOT_YOURS)
    }
}

/// The playlists of an account that the caller may see.
fn list(call: &Call<'_>, account: &Account) -> Answer {
    let is_me = account.id() == call.me().id();
    let sort = call.query("sortBy");
    let key: fn(&Playlist) -> String = match sort {
        None => |_| String::new(),
        Some("NAME") => |playlist| playlist.title.to_lowercase(),
        Some("RECENTLY_UPDATED") => {
            |playlist| format!("{:020}", u64::MAX - playlist.changed.milliseconds())
        }
        Some(_) => return Err(Refusal::bad_request("'sortBy' must be NAME or RECENTLY_UPDATED.")),
    };
    // Among equals, and where nothing is said, in the order of making.
    let playlists = account.playlists.with_deleted().iter().enumerate();
    let playlists =
        playlists.map(|(made, playlist)| (format!("{}\u{1f}{made:020}", key(playlist)), playlist));
    let mut ask = call.ask();
    ask.list = format!("{} {sort:?}", ask.list);
    let is_there = |playlist: &&Playlist| {
        !playlist.is_deleted && (is_me || playlist.visibility == Visibility::Public)
    };
    let page = page::sorted(&ask, playlists.collect(), |playlist| playlist.id.clone(), is_there)?;
    let playlists = page.connection(|index, playlist| {
        let node = call.render.made_playlist(account, playlist);
        json!({ "cursor": format!("{index}:{}", playlist.id), "node": node })
    });
    users::list(account, "playlists", playlists)
}

/// Followed playlists that can still be seen.
pub(super) fn followed(call: &mut Call<'_>) -> Answer {
    let followed = call.me().follows.playlists.iter();
    let visible = followed.filter_map(|kept| Some((kept.number, call.find_playlist(&kept.id)?)));
    let page = page::numbered(&call.ask(), visible, |(number, _)| *number, true)?;
    let playlists = page.connection(|_, (_, playlist)| page::edge(call.render.playlist(playlist)));
    users::list(call.me(), "followedPlaylists", playlists)
}

pub(super) fn follow(call: &mut Call<'_>) -> Answer {
    let playlist = call.playlist()?;
    if matches!(playlist, Thing::Made(owner, _) if owner.id() == call.me().id()) {
        return Err(Refusal::bad_request("A playlist of one's own cannot be followed."));
    }
    let (id, now) = (playlist.id(call.catalogue), call.now);
    call.me_mut().follows.playlists.put(&id, now);
    Ok(None)
}

pub(super) fn unfollow(call: &mut Call<'_>) -> Answer {
    let id = call.id().to_owned();
    call.me_mut().follows.playlists.take(&id);
    Ok(None)
}

fn title(title: &str) -> Result<&str, Refusal> {
    if title.trim().is_empty() {
        return Err(Refusal::bad_request("'title' must not be empty."));
    }
    Ok(title)
}

/// The id of the playlist in the path, which must be the caller's own.
fn own(call: &Call<'_>) -> Result<String, Refusal> {
    match call.playlist()? {
        Thing::Made(owner, playlist) if owner.id() == call.me().id() => Ok(playlist.id.clone()),
        _ => Err(Refusal::NOT_YOURS),
    }
}

fn mine_as_json(call: &Call<'_>, id: &str) -> Result<Value, Refusal> {
    let playlist = call.me().playlists.get(id).ok_or_else(|| Refusal::not_found("playlist"))?;
    Ok(call.render.made_playlist(call.me(), playlist))
}
