//! Views: screens of the app, made of groups of entries.
//!
//! A screen with several groups is paged by group, and each group shows its first entries; only groups of the home screen
//! have an operation for further entries. A screen with one group is paged by entry.

use serde_json::{Value, json};

use super::{
    browse,
    context::{Context, HandlerResult},
    entity::Entity,
    error_response::ErrorResponse,
    history,
    page::{self, PageRequest},
    playlists,
};
use crate::{account::playlists::Playlist, catalogue::Entry};

/// The groups on a page of a screen.
const GROUPS: usize = 3;
/// The default number of entries per group.
const ENTITIES: usize = 10;

/// A group of a screen.
pub(super) struct Group<'a> {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) view_type: &'static str,
    pub(super) entities: Vec<Entity<'a>>,
}

pub(super) fn home(context: &mut Context<'_>) -> HandlerResult {
    let deeper = |group: &Group<'_>| Some(format!("/v1/views/home/{}", group.id));
    screen(context, "home", None, home_groups(context), deeper)
}

/// One group of the home screen, from the cursor on.
pub(super) fn home_group(context: &mut Context<'_>) -> HandlerResult {
    let mut groups = home_groups(context).into_iter();
    let found = groups.find(|group| group.id == context.id());
    let found = found.ok_or_else(|| ErrorResponse::not_found("group"))?;
    let (request, entities) = (context.page_request_or(ENTITIES), found.entities.iter().copied());
    let page = page::named(&request, entities, |entity| entity.id(context.catalogue), |_| true)?;
    let shown = page.entries.into_iter().map(|(_, entity)| entity);
    let group = group(context, &found, shown, page.next.as_deref());
    Ok(Some(view("home", None, vec![group], None)))
}

fn home_groups<'a>(context: &'a Context<'_>) -> Vec<Group<'a>> {
    let catalogue = context.catalogue;
    let here = |entry: &Entry| catalogue.is_in(*entry, context.render.market());
    let popular = catalogue.entries.popular_tracks.iter().map(|track| Entry::Track(*track));
    let albums = (0..catalogue.entries.albums.len() as u32).rev().map(Entry::Album);
    let stations = (0..catalogue.entries.stations.len() as u32).map(Entry::Station);
    let frequent: Vec<Entity<'_>> = plays(context).map(|(_, entity)| entity).collect();
    let mut groups = vec![
        entries("home_top_songs", "Top Songs", "LIST", popular.filter(here).take(100)),
        entries("home_albums", "Albums for You", "GRID", albums.filter(here).take(50)),
        entries(
            "home_playlists",
            "Playlists",
            "GRID",
            browse::popular_playlists(context).into_iter().take(50),
        ),
        entries("home_stations", "Stations", "LIST", stations),
        entries("home_podcasts", "Podcasts", "GRID", shows(context)),
    ];
    if !frequent.is_empty() {
        let (id, title) = ("home_frequent", "Your Frequent Plays");
        groups.insert(0, Group { id, title, view_type: "LIST", entities: frequent });
    }
    groups
}

pub(super) fn podcasts(context: &mut Context<'_>) -> HandlerResult {
    let latest =
        context.catalogue.entries.shows.iter().map(|show| Entry::Episode(show.episodes.start));
    let groups = vec![
        entries("podcasts_popular", "Popular Shows", "GRID", shows(context)),
        entries("podcasts_latest", "Latest Episodes", "LIST", latest),
    ];
    screen(context, "podcasts", Some(json!("Podcasts")), groups, |_| None)
}

pub(super) fn artist(context: &mut Context<'_>) -> HandlerResult {
    let place = context.place(Entry::Artist)?;
    let artist = context.catalogue.artist(place);
    let mut tracks: Vec<u32> = artist.tracks.iter().collect();
    tracks.sort_by_key(|track| std::cmp::Reverse(context.catalogue.track(*track).popularity));
    let related = context.catalogue.related(place).into_iter().map(Entry::Artist);
    let groups = vec![
        entries("artist_top_songs", "Top Songs", "LIST", tracks.into_iter().map(Entry::Track)),
        entries("artist_albums", "Albums", "GRID", artist.albums.iter().map(Entry::Album)),
        entries("artist_related", "Fans Also Like", "GRID", related),
    ];
    screen(
        context,
        &context.catalogue.id(Entry::Artist(place)),
        Some(json!(artist.name)),
        groups,
        |_| None,
    )
}

pub(super) fn album(context: &mut Context<'_>) -> HandlerResult {
    let place = context.place(Entry::Album)?;
    let tracks = context.catalogue.album(place).tracks.iter().map(Entry::Track);
    details(context, Entry::Album(place), "album_tracks", "Tracks", tracks)
}

pub(super) fn show(context: &mut Context<'_>) -> HandlerResult {
    let place = context.place(Entry::Show)?;
    let episodes = context.catalogue.show(place).episodes.clone().map(Entry::Episode);
    details(context, Entry::Show(place), "show_episodes", "Episodes", episodes)
}

pub(super) fn playlist(context: &mut Context<'_>) -> HandlerResult {
    let playlist = context.playlist()?;
    let page = playlists::page(context, &context.page_request_or(ENTITIES), playlist)?;
    let whole = context.render.playlist(playlist);
    let shown = page.entries.into_iter().filter_map(|(_, entry)| entry.track);
    let entities = shown.map(|track| Entity::Entry(Entry::Track(track))).collect();
    let id = playlist.id(context.catalogue);
    let tracks = Group { id: "playlist_tracks", title: "Tracks", view_type: "LIST", entities };
    Ok(Some(single(context, &id, Some(whole["title"].clone()), tracks, page.next)))
}

pub(super) fn library(context: &mut Context<'_>) -> HandlerResult {
    let own =
        context.me().playlists.iter().map(|playlist| Entity::Playlist(context.me(), playlist));
    let saved = |collection| entities(context, collection).collect::<Vec<_>>();
    let (library, follows) = (&context.me().library, &context.me().follows);
    let group = |id, title, view_type, entities| Group { id, title, view_type, entities };
    let groups = vec![
        group("library_playlists", "Playlists", "STACK", own.collect()),
        group("library_albums", "Albums", "GRID", saved(&library.albums)),
        group("library_songs", "Songs", "LIST", saved(&library.tracks)),
        group("library_artists", "Artists", "GRID", saved(&follows.artists)),
        group("library_podcasts", "Podcasts", "GRID", saved(&follows.shows)),
    ];
    screen(context, "library", Some(json!("Library")), groups, |_| None)
}

pub(super) fn library_albums(context: &mut Context<'_>) -> HandlerResult {
    collection(context, &context.me().library.albums, "libraryAlbums", "albums", "Albums", "GRID")
}

pub(super) fn library_songs(context: &mut Context<'_>) -> HandlerResult {
    collection(context, &context.me().library.tracks, "librarySongs", "songs", "Songs", "LIST")
}

/// The followed artists.
pub(super) fn library_artists(context: &mut Context<'_>) -> HandlerResult {
    collection(
        context,
        &context.me().follows.artists,
        "libraryArtists",
        "artists",
        "Artists",
        "GRID",
    )
}

/// The followed podcasts.
pub(super) fn library_podcasts(context: &mut Context<'_>) -> HandlerResult {
    collection(
        context,
        &context.me().follows.shows,
        "libraryPodcasts",
        "podcasts",
        "Podcasts",
        "GRID",
    )
}

/// The customer's own playlists.
pub(super) fn library_playlists(context: &mut Context<'_>) -> HandlerResult {
    let all = context.me().playlists.with_deleted();
    let name = |playlist: &&Playlist| playlist.id.clone();
    let page = page::named(&context.page_request_or(ENTITIES), all, name, |playlist| {
        !playlist.is_deleted
    })?;
    let made =
        page.entries.into_iter().map(|(_, playlist)| Entity::Playlist(context.me(), playlist));
    let entities = made.collect();
    let group = Group { id: "playlists", title: "Playlists", view_type: "GRID", entities };
    Ok(Some(single(context, "libraryPlaylists", Some(json!("Playlists")), group, page.next)))
}

pub(super) fn recently_played(context: &mut Context<'_>) -> HandlerResult {
    let page =
        page::numbered(&context.page_request_or(ENTITIES), plays(context), |play| play.0, false)?;
    let entities = page.entries.into_iter().map(|(_, (_, entity))| entity).collect();
    let group = Group { id: "recent", title: "Recently Played", view_type: "LIST", entities };
    Ok(Some(single(context, "recentlyPlayed", Some(json!("Recently Played")), group, page.next)))
}

/// The latest plays of the account, with their numbers.
fn plays<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (u64, Entity<'a>)> {
    history::recent(context, context.me()).into_iter().map(|(play, entity)| (play.number, entity))
}

/// Podcasts, the most popular first.
fn shows(context: &Context<'_>) -> impl Iterator<Item = Entry> + use<> {
    let mut shows: Vec<u32> = (0..context.catalogue.entries.shows.len() as u32).collect();
    shows.sort_by_key(|show| std::cmp::Reverse(context.catalogue.show(*show).popularity));
    shows.into_iter().take(50).map(Entry::Show)
}

/// The items of a collection that the catalogue has.
fn entities<'a>(
    context: &'a Context<'_>,
    collection: &'a crate::account::Collection,
) -> impl Iterator<Item = Entity<'a>> {
    collection.iter().filter_map(|item| context.catalogue.find(&item.id).map(Entity::Entry))
}

/// A screen with the items of a collection.
fn collection(
    context: &Context<'_>,
    collection: &crate::account::Collection,
    id: &str,
    group: &'static str,
    title: &'static str,
    view_type: &'static str,
) -> HandlerResult {
    let known =
        collection.iter().filter_map(|item| Some((item.number, context.catalogue.find(&item.id)?)));
    let page =
        page::numbered(&context.page_request_or(ENTITIES), known, |(number, _)| *number, true)?;
    let entities = page.entries.into_iter().map(|(_, (_, entry))| Entity::Entry(entry)).collect();
    let group = Group { id: group, title, view_type, entities };
    Ok(Some(single(context, id, Some(json!(title)), group, page.next)))
}

/// The screen of one entry, with its content.
fn details(
    context: &Context<'_>,
    entry: Entry,
    id: &'static str,
    title: &'static str,
    inside: impl Iterator<Item = Entry>,
) -> HandlerResult {
    let page = context.entries(&context.page_request_or(ENTITIES), inside)?;
    let group = entries(id, title, "LIST", page.entries.into_iter().map(|(_, entry)| entry));
    let title = Some(json!(context.render.title(entry)));
    Ok(Some(single(context, &context.catalogue.id(entry), title, group, page.next)))
}

fn entries(
    id: &'static str,
    title: &'static str,
    view_type: &'static str,
    entries: impl Iterator<Item = Entry>,
) -> Group<'static> {
    Group { id, title, view_type, entities: entries.map(Entity::Entry).collect() }
}

/// A screen with several groups. `deeper` returns the path of the list with further entries of a group, if it has one.
fn screen(
    context: &Context<'_>,
    id: &str,
    title: Option<Value>,
    groups: Vec<Group<'_>>,
    deeper: impl Fn(&Group<'_>) -> Option<String>,
) -> HandlerResult {
    let entities = context.limit(ENTITIES);
    let request = PageRequest { limit: GROUPS, ..context.page_request() };
    let page = page::named(&request, groups, |group| group.id.to_owned(), |_| true)?;
    let mut shown = Vec::new();
    for (_, found) in page.entries {
        let next = match deeper(&found) {
            Some(path) => {
                let request =
                    PageRequest { list: context.list(&path), cursor: None, limit: entities };
                let entities = found.entities.iter();
                page::named(&request, entities, |entity| entity.id(context.catalogue), |_| true)?
                    .next
            }
            None => None,
        };
        let first = found.entities.iter().copied().take(entities);
        shown.push(group(context, &found, first, next.as_deref()));
    }
    Ok(Some(view(id, title, shown, page.next)))
}

/// A screen with one group, whose entries are those of the page.
fn single(
    context: &Context<'_>,
    id: &str,
    title: Option<Value>,
    shown: Group<'_>,
    next: Option<String>,
) -> Value {
    let group = group(context, &shown, shown.entities.iter().copied(), None);
    view(id, title, vec![group], next)
}

/// A group with the entries to show, and the cursor of the next ones.
pub(super) fn group<'a>(
    context: &Context<'_>,
    group: &Group<'_>,
    shown: impl Iterator<Item = Entity<'a>>,
    next: Option<&str>,
) -> Value {
    let mut content = json!({ "_type": "EntityGroupContent" });
    content["entities"] = shown.map(|entity| context.render.entity(entity)).collect();
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
