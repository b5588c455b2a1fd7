//! Views: screens of the app, made of groups of entities.
//!
//! A screen with several groups is paged by group, and each group shows its first entities. Only groups of the home screen
//! have an operation for further entities. A screen with one group is paged by entity.

use serde_json::{Value, json};

use super::{
    context::{Context, HandlerResult, respond},
    error_response::ErrorResponse,
    history,
    page::{self, PageRequest},
    playlists,
    render::Entity,
};
use crate::{
    account::{Collection, playlists::Playlist},
    catalogue::{Entry, EntryKind},
};

/// The groups on a page of a screen.
const GROUPS: usize = 3;
/// The default number of entities per group.
const ENTITIES: usize = 10;

/// A group of a screen.
pub(super) struct Group<'a> {
    pub(super) id: String,
    title: &'static str,
    view_type: &'static str,
    pub(super) entities: Vec<Entity<'a>>,
}

impl<'a> Group<'a> {
    pub(super) fn new<E: Into<Entity<'a>>>(
        id: impl Into<String>,
        title: &'static str,
        view_type: &'static str,
        entities: impl IntoIterator<Item = E>,
    ) -> Self {
        let entities = entities.into_iter().map(Into::into).collect();
        Self { id: id.into(), title, view_type, entities }
    }

    /// The group with the entities to show, and the cursor of the next ones.
    pub(super) fn json<'b>(
        &self,
        context: &Context<'_>,
        shown: impl IntoIterator<Item = &'b Entity<'b>>,
        next: Option<String>,
    ) -> Value {
        let shown = shown.into_iter().map(|entity| context.render.entity(*entity)).collect();
        let mut group = json!({ "_type": "EntityGroup", "id": self.id });
        group["title"] = self.title.into();
        group["viewType"] = self.view_type.into();
        group["content"] = content("EntityGroupContent", "entities", shown, next);
        group
    }
}

pub(super) fn home(context: &mut Context<'_>) -> HandlerResult {
    screen(context, "home", None, home_groups(context), Some("/v1/views/home"))
}

/// One group of the home screen, from the cursor on.
pub(super) fn home_group(context: &mut Context<'_>) -> HandlerResult {
    let mut groups = home_groups(context).into_iter();
    let found = groups.find(|group| group.id == context.id());
    let found = found.ok_or_else(|| ErrorResponse::not_found("group"))?;
    let (request, id) =
        (context.page_request_or(ENTITIES), |entity: &&Entity<'_>| entity.id(context.catalogue));
    let page = page::by_name(&request, &found.entities, id, |_| true)?;
    respond(view("home", None, vec![found.json(context, page.entries, page.next)], None))
}

fn home_groups<'a>(context: &'a Context<'_>) -> Vec<Group<'a>> {
    let catalogue = context.catalogue;
    let here = |entry: &Entry| catalogue.is_in(*entry, context.render.market());
    let tracks = catalogue.entries.popular_tracks.iter().copied().map(Entry::Track);
    let albums = (0..catalogue.entries.albums.len() as u32).rev().map(Entry::Album);
    let playlists = catalogue.popular(Entry::Playlist).take(50);
    let stations = (0..catalogue.entries.stations.len() as u32).map(Entry::Station);
    let shows = catalogue.popular(Entry::Show).take(50);
    let plays = history::recent(context, context.me()).into_iter().map(|(_, entity)| entity);
    let mut groups = vec![
        Group::new("home_frequent", "Your Frequent Plays", "LIST", plays),
        Group::new("home_top_songs", "Top Songs", "LIST", tracks.filter(here).take(100)),
        Group::new("home_albums", "Albums for You", "GRID", albums.filter(here).take(50)),
        Group::new("home_playlists", "Playlists", "GRID", playlists),
        Group::new("home_stations", "Stations", "LIST", stations),
        Group::new("home_podcasts", "Podcasts", "GRID", shows),
    ];
    if groups[0].entities.is_empty() {
        groups.remove(0);
    }
    groups
}

pub(super) fn podcasts(context: &mut Context<'_>) -> HandlerResult {
    let popular = context.catalogue.popular(Entry::Show).take(50);
    let shows = context.catalogue.entries.shows.iter();
    let latest = shows.map(|show| Entry::Episode(show.episodes.start));
    let groups = vec![
        Group::new("podcasts_popular", "Popular Shows", "GRID", popular),
        Group::new("podcasts_latest", "Latest Episodes", "LIST", latest),
    ];
    screen(context, "podcasts", Some("Podcasts"), groups, None)
}

pub(super) fn artist(context: &mut Context<'_>) -> HandlerResult {
    let index = context.index(Entry::Artist)?;
    let artist = context.catalogue.artist(index);
    let mut tracks = artist.tracks.clone();
    tracks.sort_by_key(|track| std::cmp::Reverse(context.catalogue.track(*track).popularity));
    let related = context.catalogue.related(index).into_iter().map(Entry::Artist);
    let groups = vec![
        Group::new("artist_top_songs", "Top Songs", "LIST", tracks.into_iter().map(Entry::Track)),
        Group::new(
            "artist_albums",
            "Albums",
            "GRID",
            artist.albums.iter().copied().map(Entry::Album),
        ),
        Group::new("artist_related", "Fans Also Like", "GRID", related),
    ];
    let id = context.catalogue.id(Entry::Artist(index));
    screen(context, &id, Some(&artist.name), groups, None)
}

/// The screen of one entry, with its tracks or episodes.
pub(super) fn details(
    context: &Context<'_>,
    kind: EntryKind,
    id: &'static str,
    title: &'static str,
) -> HandlerResult {
    let entry = kind(context.index(kind)?);
    let (request, contents) =
        (context.page_request_or(ENTITIES), context.catalogue.contents(entry));
    let page = page::by_name(&request, contents, |entry| context.catalogue.id(*entry), |_| true)?;
    let group = Group::new(id, title, "LIST", page.entries);
    let id = context.catalogue.id(entry);
    single(context, &id, &context.render.title(entry), group, page.next)
}

pub(super) fn playlist(context: &mut Context<'_>) -> HandlerResult {
    let playlist = context.playlist()?;
    let page = playlists::page(context, &context.page_request_or(ENTITIES), playlist)?;
    let tracks = page.entries.into_iter().filter_map(|entry| entry.track).map(Entry::Track);
    let group = Group::new("playlist_tracks", "Tracks", "LIST", tracks);
    let title = match playlist {
        Entity::Entry(entry) => context.render.title(entry),
        Entity::Playlist(_, playlist) => playlist.title.clone(),
    };
    single(context, &playlist.id(context.catalogue), &title, group, page.next)
}

/// The library: the first entities of each part.
pub(super) fn library(context: &mut Context<'_>) -> HandlerResult {
    let me = context.me();
    let own = me.playlists.iter().map(|playlist| Entity::Playlist(me, playlist));
    let entries = |collection| numbered_entries(context, collection).map(|(_, entry)| entry);
    let groups = vec![
        Group::new("library_playlists", "Playlists", "STACK", own),
        Group::new("library_albums", "Albums", "GRID", entries(&me.library.albums)),
        Group::new("library_songs", "Songs", "LIST", entries(&me.library.tracks)),
        Group::new("library_artists", "Artists", "GRID", entries(&me.follows.artists)),
        Group::new("library_podcasts", "Podcasts", "GRID", entries(&me.follows.shows)),
    ];
    screen(context, "library", Some("Library"), groups, None)
}

/// The screen of a collection of the account.
pub(super) fn collection(
    context: &Context<'_>,
    collection: &Collection,
    title: &'static str,
) -> HandlerResult {
    let (request, entries) =
        (context.page_request_or(ENTITIES), numbered_entries(context, collection));
    let page = page::by_number(&request, entries, |(number, _)| *number, true)?;
    let entries = page.entries.into_iter().map(|(_, entry)| entry);
    let view_type = if title == "Songs" { "LIST" } else { "GRID" };
    let group = Group::new(title.to_lowercase(), title, view_type, entries);
    single(context, &format!("library{title}"), title, group, page.next)
}

/// The entries of a collection, with the numbers of their items.
fn numbered_entries<'a>(
    context: &'a Context<'_>,
    collection: &'a Collection,
) -> impl Iterator<Item = (u64, Entry)> {
    collection.iter().filter_map(|item| Some((item.number, context.catalogue.find(&item.id)?)))
}

/// The user's own playlists.
pub(super) fn library_playlists(context: &mut Context<'_>) -> HandlerResult {
    let (me, request) = (context.me(), context.page_request_or(ENTITIES));
    let id = |playlist: &&Playlist| playlist.id.clone();
    let page = page::by_name(&request, me.playlists.with_deleted(), id, |it| !it.is_deleted)?;
    let own = page.entries.into_iter().map(|playlist| Entity::Playlist(me, playlist));
    let group = Group::new("playlists", "Playlists", "GRID", own);
    single(context, "libraryPlaylists", "Playlists", group, page.next)
}

pub(super) fn recently_played(context: &mut Context<'_>) -> HandlerResult {
    let plays = history::recent(context, context.me());
    let request = context.page_request_or(ENTITIES);
    let page = page::by_number(&request, plays, |(play, _)| play.number, false)?;
    let entities = page.entries.into_iter().map(|(_, entity)| entity);
    let group = Group::new("recent", "Recently Played", "LIST", entities);
    single(context, "recentlyPlayed", "Recently Played", group, page.next)
}

/// A screen with several groups. `groups_path` is the path of the lists with further entities of each group, if any.
fn screen(
    context: &Context<'_>,
    id: &str,
    title: Option<&str>,
    groups: Vec<Group<'_>>,
    groups_path: Option<&str>,
) -> HandlerResult {
    let limit = context.limit(ENTITIES);
    let request = PageRequest { limit: GROUPS, ..context.page_request() };
    let page = page::by_name(&request, groups, |group| group.id.clone(), |_| true)?;
    let groups = page.entries.iter().map(|group| {
        let list = context.list(&format!("{}/{}", groups_path.unwrap_or_default(), group.id));
        let request = PageRequest { list, cursor: None, limit };
        let id = |entity: &&Entity<'_>| entity.id(context.catalogue);
        let page = page::by_name(&request, &group.entities, id, |_| true)?;
        Ok(group.json(context, page.entries, groups_path.and(page.next)))
    });
    respond(view(id, title, groups.collect::<Result<_, ErrorResponse>>()?, page.next))
}

/// A screen with one group, whose entities are those of the page.
fn single(
    context: &Context<'_>,
    id: &str,
    title: &str,
    group: Group<'_>,
    next: Option<String>,
) -> HandlerResult {
    let groups = vec![group.json(context, &group.entities, None)];
    respond(view(id, Some(title), groups, next))
}

/// The JSON of a screen: its groups, and the cursor of the next ones.
pub(super) fn view(
    id: &str,
    title: Option<&str>,
    groups: Vec<Value>,
    next: Option<String>,
) -> Value {
    let mut view = json!({ "_type": "View", "id": id, "images": [] });
    view["content"] = content("ViewContent", "entityGroups", groups, next);
    if let Some(title) = title {
        view["title"] = title.into();
    }
    view
}

fn content(kind: &str, name: &str, parts: Vec<Value>, next: Option<String>) -> Value {
    let mut content = Value::from_iter([("_type", kind.into()), (name, Value::Array(parts))]);
    if let Some(next) = next {
        content["nextPageToken"] = next.into();
    }
    content
}
