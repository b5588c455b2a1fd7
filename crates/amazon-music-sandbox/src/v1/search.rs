//! Searches: one for everything at once, and one for each kind with filters.

use serde_json::Value;

use super::{
    Answer, Call, Refusal,
    body::Body,
    data, page,
    thing::Thing,
    views::{self, Group, group},
};
use crate::catalogue::{
    Entry,
    search::{Filter, Kind, Sort},
};

/// Results per page at most, as older editions of the service's page say, and if nothing is said, as the
/// newest reading of it does.
const LIMIT: u64 = 100;
const DEFAULT_LIMIT: usize = 20;
/// Filters of a search at most. No maximum is documented, and no search has as many fields.
const FILTERS: usize = 20;
/// Entities per group in the search for everything.
const GROUP_LIMIT: usize = 10;

pub(super) fn tracks(call: &mut Call<'_>) -> Answer {
    search(call, Kind::Track, "searchTracks")
}

pub(super) fn albums(call: &mut Call<'_>) -> Answer {
    search(call, Kind::Album, "searchAlbums")
}

pub(super) fn artists(call: &mut Call<'_>) -> Answer {
    search(call, Kind::Artist, "searchArtists")
}

pub(super) fn playlists(call: &mut Call<'_>) -> Answer {
    search(call, Kind::Playlist, "searchPlaylists")
}

pub(super) fn shows(call: &mut Call<'_>) -> Answer {
    search(call, Kind::Show, "searchPodcastShows")
}

pub(super) fn episodes(call: &mut Call<'_>) -> Answer {
    search(call, Kind::Episode, "searchPodcastEpisodes")
}

fn search(call: &Call<'_>, kind: Kind, root: &str) -> Answer {
    let body = call.body()?;
    let filters = body.needed_objects("searchFilters")?;
    if filters.len() > FILTERS {
        let message = format!("'searchFilters' holds {FILTERS} filters at most.");
        return Err(Refusal::bad_request(message));
    }
    let filters = filters.iter().map(filter).collect::<Result<Vec<_>, _>>()?;
    let sort = match body.text("sortBy")? {
        None | Some("relevance") => Sort::Relevance,
        Some("release") => Sort::Release,
        Some("popularity") => Sort::Popularity,
        Some("name") => Sort::Name,
        Some(_) => {
            let words = "'sortBy' must be relevance, release, popularity or name.";
            return Err(Refusal::bad_request(words));
        }
    };
    let ask = page::Ask {
        list: format!("{} {filters:?} {sort:?}", call.list(&call.incoming.path)),
        cursor: body.text("token")?.map(str::to_owned),
        limit: body.limit(LIMIT)?.unwrap_or(DEFAULT_LIMIT),
    };
    let found = call.catalogue.search(kind, &filters, sort, call.render.market());
    let found =
        found.ok_or_else(|| Refusal::bad_request("A 'field' is not one of this search."))?;
    let page = page::named(&ask, found, |entry| call.catalogue.id(*entry), |_| true)?;
    let list = page.connection(|_, entry| page::edge(call.render.short(entry)));
    data(root, list)
}

fn filter(body: &Body) -> Result<Filter, Refusal> {
    let query = body.needed_text("query")?.to_owned();
    if query.trim().is_empty() {
        return Err(Refusal::bad_request("'query' must not be empty."));
    }
    Ok(Filter { field: body.text("field")?.map(str::to_owned), query })
}

/// Two views at most: music, whose first group has the best of each kind, and podcasts.
pub(super) fn catalog(call: &mut Call<'_>) -> Answer {
    let limit = call.limit(GROUP_LIMIT);
    let query = call.query("query").unwrap_or_default();
    let filter = Filter { field: None, query: query.to_owned() };
    let find = |kind| {
        let found = call.catalogue.search(
            kind,
            std::slice::from_ref(&filter),
            Sort::Relevance,
            call.render.market(),
        );
        found.unwrap_or_default()
    };
    let artists = find(Kind::Artist);
    let (tracks, albums, playlists) = (find(Kind::Track), find(Kind::Album), find(Kind::Playlist));
    let best =
        [&artists, &tracks, &albums, &playlists].into_iter().filter_map(|found| found.first());
    let top_hits = best.copied().take(limit).collect();
    let mut music = vec![section("topHits", "Top hits", "LIST", top_hits)];
    music.extend(filled("songs", "Songs", "LIST", tracks));
    music.extend(filled("albums", "Albums", "GRID", albums));
    music.extend(filled("artists", "Artists", "GRID", artists));
    music.extend(filled("playlists", "Playlists", "GRID", playlists));
    let mut podcasts = Vec::new();
    podcasts.extend(filled("shows", "Podcasts", "GRID", find(Kind::Show)));
    podcasts.extend(filled("episodes", "Episodes", "LIST", find(Kind::Episode)));
    let mut views = vec![view(call, "catalog", music, limit)];
    if !podcasts.is_empty() {
        views.push(view(call, "podcasts", podcasts, limit));
    }
    Ok(Some(views.into()))
}

/// A group, if anything was found.
fn filled(
    id: &'static str,
    title: &'static str,
    view_type: &'static str,
    found: Vec<Entry>,
) -> Option<Group<'static>> {
    (!found.is_empty()).then(|| section(id, title, view_type, found))
}

fn section(
    id: &'static str,
    title: &'static str,
    view_type: &'static str,
    found: Vec<Entry>,
) -> Group<'static> {
    Group { id, title, view_type, things: found.into_iter().map(Thing::Entry).collect() }
}

/// A view without pages: the operation takes no cursor.
fn view(call: &Call<'_>, id: &str, groups: Vec<Group<'_>>, limit: usize) -> Value {
    let shown =
        |found: &Group<'_>| group(call, found, found.things.iter().copied().take(limit), None);
    views::view(id, None, groups.iter().map(shown).collect(), None)
}
