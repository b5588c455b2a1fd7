//! Views: screens of the app, made of groups of entries.
//!
//! A screen with several groups is paged by group, and each group shows its first entries; deeper into a
//! group leads an operation for the home screen only. A screen with one group is paged by entry.

use serde_json::{Value, json};

use super::{Answer, Call, Refusal, browse, history, page, playlists, thing::Thing};
use crate::{account::playlists::Playlist, catalogue::Entry};

/// Groups on a page of a screen.
const GROUPS: usize = 3;
/// Entries per group if no limit is given.
const ENTITIES: usize = 10;

/// A group of a screen.
pub(super) struct Group<'a> {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) view_type: &'static str,
    pub(super) things: Vec<Thing<'a>>,
}

pub(super) fn home(call: &mut Call<'_>) -> Answer {
    let deeper = |group: &Group<'_>| Some(format!("/v1/views/home/{}", group.id));
    screen(call, "home", None, home_groups(call), deeper)
}

/// One group of the home screen, from the cursor on.
pub(super) fn home_group(call: &mut Call<'_>) -> Answer {
    let mut groups = home_groups(call).into_iter();
    let found = groups.find(|group| group.id == call.id());
    let found = found.ok_or_else(|| Refusal::not_found("group"))?;
    let (ask, things) = (call.ask_or(ENTITIES), found.things.iter().copied());
    let page = page::named(&ask, things, |thing| thing.id(call.catalogue), |_| true)?;
    let shown = page.entries.into_iter().map(|(_, thing)| thing);
    let group = group(call, &found, shown, page.next.as_deref());
    Ok(Some(view("home", None, vec![group], None)))
}

fn home_groups<'a>(call: &'a Call<'_>) -> Vec<Group<'a>> {
    let catalogue = call.catalogue;
    let here = |entry: &Entry| catalogue.is_in(*entry, call.render.market());
    let popular = catalogue.popular_tracks.iter().map(|track| Entry::Track(*track));
    let albums = (0..catalogue.albums.len() as u32).rev().map(Entry::Album);
    let stations = (0..catalogue.stations.len() as u32).map(Entry::Station);
    let frequent: Vec<Thing<'_>> = plays(call).map(|(_, thing)| thing).collect();
    let mut groups = vec![
        entries("home_top_songs", "Top Songs", "LIST", popular.filter(here).take(100)),
        entries("home_albums", "Albums for You", "GRID", albums.filter(here).take(50)),
        entries(
            "home_playlists",
            "Playlists",
            "GRID",
            browse::popular_playlists(call).into_iter().take(50),
        ),
        entries("home_stations", "Stations", "LIST", stations),
        entries("home_podcasts", "Podcasts", "GRID", shows(call)),
    ];
    if !frequent.is_empty() {
        let (id, title) = ("home_frequent", "Your Frequent Plays");
        groups.insert(0, Group { id, title, view_type: "LIST", things: frequent });
    }
    groups
}

pub(super) fn podcasts(call: &mut Call<'_>) -> Answer {
    let latest = call.catalogue.shows.iter().map(|show| Entry::Episode(show.episodes.start));
    let groups = vec![
        entries("podcasts_popular", "Popular Shows", "GRID", shows(call)),
        entries("podcasts_latest", "Latest Episodes", "LIST", latest),
    ];
    screen(call, "podcasts", Some(json!("Podcasts")), groups, |_| None)
}

pub(super) fn artist(call: &mut Call<'_>) -> Answer {
    let place = call.artist()?;
    let artist = call.catalogue.artist(place);
    let mut tracks: Vec<u32> = artist.tracks.clone().collect();
    tracks.sort_by_key(|track| std::cmp::Reverse(call.catalogue.track(*track).popularity));
    let related = call.catalogue.related(place).into_iter().map(Entry::Artist);
    let groups = vec![
        entries("artist_top_songs", "Top Songs", "LIST", tracks.into_iter().map(Entry::Track)),
        entries("artist_albums", "Albums", "GRID", artist.albums.clone().map(Entry::Album)),
        entries("artist_related", "Fans Also Like", "GRID", related),
    ];
    screen(call, &call.catalogue.id(Entry::Artist(place)), Some(json!(artist.name)), groups, |_| {
        None
    })
}

pub(super) fn album(call: &mut Call<'_>) -> Answer {
    let place = call.album()?;
    let tracks = call.catalogue.album(place).tracks.clone().map(Entry::Track);
    details(call, Entry::Album(place), "album_tracks", "Tracks", tracks)
}

pub(super) fn show(call: &mut Call<'_>) -> Answer {
    let place = call.show()?;
    let episodes = call.catalogue.show(place).episodes.clone().map(Entry::Episode);
    details(call, Entry::Show(place), "show_episodes", "Episodes", episodes)
}

pub(super) fn playlist(call: &mut Call<'_>) -> Answer {
    let playlist = call.playlist()?;
    let page = playlists::page(call, &call.ask_or(ENTITIES), playlist)?;
    let whole = call.render.playlist(playlist);
    let shown = page.entries.into_iter().filter_map(|(_, entry)| entry.track);
    let things = shown.map(|track| Thing::Entry(Entry::Track(track))).collect();
    let id = playlist.id(call.catalogue);
    let tracks = Group { id: "playlist_tracks", title: "Tracks", view_type: "LIST", things };
    Ok(Some(single(call, &id, Some(whole["title"].clone()), tracks, page.next)))
}

pub(super) fn library(call: &mut Call<'_>) -> Answer {
    let own = call.me().playlists.iter().map(|playlist| Thing::Made(call.me(), playlist));
    let kept = |shelf| things(call, shelf).collect::<Vec<_>>();
    let (library, follows) = (&call.me().library, &call.me().follows);
    let group = |id, title, view_type, things| Group { id, title, view_type, things };
    let groups = vec![
        group("library_playlists", "Playlists", "STACK", own.collect()),
        group("library_albums", "Albums", "GRID", kept(&library.albums)),
        group("library_songs", "Songs", "LIST", kept(&library.tracks)),
        group("library_artists", "Artists", "GRID", kept(&follows.artists)),
        group("library_podcasts", "Podcasts", "GRID", kept(&follows.shows)),
    ];
    screen(call, "library", Some(json!("Library")), groups, |_| None)
}

pub(super) fn library_albums(call: &mut Call<'_>) -> Answer {
    shelf(call, &call.me().library.albums, "libraryAlbums", "albums", "Albums", "GRID")
}

pub(super) fn library_songs(call: &mut Call<'_>) -> Answer {
    shelf(call, &call.me().library.tracks, "librarySongs", "songs", "Songs", "LIST")
}

/// The followed artists.
pub(super) fn library_artists(call: &mut Call<'_>) -> Answer {
    shelf(call, &call.me().follows.artists, "libraryArtists", "artists", "Artists", "GRID")
}

/// The followed podcasts.
pub(super) fn library_podcasts(call: &mut Call<'_>) -> Answer {
    shelf(call, &call.me().follows.shows, "libraryPodcasts", "podcasts", "Podcasts", "GRID")
}

/// The customer's own playlists.
pub(super) fn library_playlists(call: &mut Call<'_>) -> Answer {
    let all = call.me().playlists.with_deleted();
    let name = |playlist: &&Playlist| playlist.id.clone();
    let page = page::named(&call.ask_or(ENTITIES), all, name, |playlist| !playlist.is_deleted)?;
    let made = page.entries.into_iter().map(|(_, playlist)| Thing::Made(call.me(), playlist));
    let things = made.collect();
    let group = Group { id: "playlists", title: "Playlists", view_type: "GRID", things };
    Ok(Some(single(call, "libraryPlaylists", Some(json!("Playlists")), group, page.next)))
}

pub(super) fn recently_played(call: &mut Call<'_>) -> Answer {
    let page = page::numbered(&call.ask_or(ENTITIES), plays(call), |play| play.0, false)?;
    let things = page.entries.into_iter().map(|(_, (_, thing))| thing).collect();
    let group = Group { id: "recent", title: "Recently Played", view_type: "LIST", things };
    Ok(Some(single(call, "recentlyPlayed", Some(json!("Recently Played")), group, page.next)))
}

/// What the customer played last, with the numbers of the plays.
fn plays<'a>(call: &'a Call<'_>) -> impl Iterator<Item = (u64, Thing<'a>)> {
    history::recent(call, call.me()).into_iter().map(|(play, thing)| (play.number, thing))
}

/// Podcasts, the most popular first.
fn shows(call: &Call<'_>) -> impl Iterator<Item = Entry> + use<> {
    let mut shows: Vec<u32> = (0..call.catalogue.shows.len() as u32).collect();
    shows.sort_by_key(|show| std::cmp::Reverse(call.catalogue.show(*show).popularity));
    shows.into_iter().take(50).map(Entry::Show)
}

/// What stands on a shelf and is in the catalogue.
fn things<'a>(
    call: &'a Call<'_>,
    shelf: &'a crate::account::Shelf,
) -> impl Iterator<Item = Thing<'a>> {
    shelf.iter().filter_map(|kept| call.catalogue.find(&kept.id).map(Thing::Entry))
}

/// A screen with what stands on a shelf.
fn shelf(
    call: &Call<'_>,
    shelf: &crate::account::Shelf,
    id: &str,
    group: &'static str,
    title: &'static str,
    view_type: &'static str,
) -> Answer {
    let known = shelf.iter().filter_map(|kept| Some((kept.number, call.catalogue.find(&kept.id)?)));
    let page = page::numbered(&call.ask_or(ENTITIES), known, |(number, _)| *number, true)?;
    let things = page.entries.into_iter().map(|(_, (_, entry))| Thing::Entry(entry)).collect();
    let group = Group { id: group, title, view_type, things };
    Ok(Some(single(call, id, Some(json!(title)), group, page.next)))
}

/// The screen of one entry, with what it holds.
fn details(
    call: &Call<'_>,
    entry: Entry,
    id: &'static str,
    title: &'static str,
    inside: impl Iterator<Item = Entry>,
) -> Answer {
    let page =
        page::named(&call.ask_or(ENTITIES), inside, |entry| call.catalogue.id(*entry), |_| true)?;
    let group = entries(id, title, "LIST", page.entries.into_iter().map(|(_, entry)| entry));
    let title = Some(json!(call.render.title(entry)));
    Ok(Some(single(call, &call.catalogue.id(entry), title, group, page.next)))
}

fn entries(
    id: &'static str,
    title: &'static str,
    view_type: &'static str,
    entries: impl Iterator<Item = Entry>,
) -> Group<'static> {
    Group { id, title, view_type, things: entries.map(Thing::Entry).collect() }
}

/// A screen with several groups. `deeper` names the list in which a group goes on, if there is one.
fn screen(
    call: &Call<'_>,
    id: &str,
    title: Option<Value>,
    groups: Vec<Group<'_>>,
    deeper: impl Fn(&Group<'_>) -> Option<String>,
) -> Answer {
    let entities = call.limit(ENTITIES);
    let ask = page::Ask { limit: GROUPS, ..call.ask() };
    let page = page::named(&ask, groups, |group| group.id.to_owned(), |_| true)?;
    let mut shown = Vec::new();
    for (_, found) in page.entries {
        let next = match deeper(&found) {
            Some(path) => {
                let ask = page::Ask { list: call.list(&path), cursor: None, limit: entities };
                let things = found.things.iter();
                page::named(&ask, things, |thing| thing.id(call.catalogue), |_| true)?.next
            }
            None => None,
        };
        let first = found.things.iter().copied().take(entities);
        shown.push(group(call, &found, first, next.as_deref()));
    }
    Ok(Some(view(id, title, shown, page.next)))
}

/// A screen with one group, whose entries are those of the page.
fn single(
    call: &Call<'_>,
    id: &str,
    title: Option<Value>,
    shown: Group<'_>,
    next: Option<String>,
) -> Value {
    let group = group(call, &shown, shown.things.iter().copied(), None);
    view(id, title, vec![group], next)
}

/// A group with the entries to show, and the cursor of the next ones.
pub(super) fn group<'a>(
    call: &Call<'_>,
    group: &Group<'_>,
    shown: impl Iterator<Item = Thing<'a>>,
    next: Option<&str>,
) -> Value {
    let mut content = json!({ "_type": "EntityGroupContent" });
    content["entities"] = shown.map(|thing| call.render.entity(thing)).collect();
    if let Some(next) = next {
        content["nextPageToken"] = next.into();
    }
    let mut json = json!({
        "_type": "EntityGroup",
        "id": group.id,
        "title": group.title,
        "viewType": group.view_type,
    });
    json["content"] = content;
    json
}

/// A screen with its groups, and the cursor of the next ones.
pub(super) fn view(
    id: &str,
    title: Option<Value>,
    groups: Vec<Value>,
    next: Option<String>,
) -> Value {
    let mut content = json!({ "_type": "ViewContent" });
    content["entityGroups"] = groups.into();
    if let Some(next) = next {
        content["nextPageToken"] = next.into();
    }
    let mut view = json!({ "_type": "View", "id": id, "images": [] });
    view["content"] = content;
    if let Some(title) = title {
        view["title"] = title;
    }
    view
}
