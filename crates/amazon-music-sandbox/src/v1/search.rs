//! Searches: one for all kinds at once, and one for each kind with filters.

use serde_json::Value;

use super::{
    body::Body,
    context::{Context, HandlerResult, data},
    entity::Entity,
    error_response::ErrorResponse,
    page::PageRequest,
    views::{self, Group, group},
};
use crate::{
    catalogue::{Entry, Filter, SearchKind, Sort},
    request::RequestExt as _,
};

/// The page size: the maximum of older editions of the service's page, and the default of the newest one.
const LIMIT: u64 = 100;
const DEFAULT_LIMIT: usize = 20;
/// The filters of a search at most. No maximum is documented, and no search has as many fields.
const FILTERS: usize = 20;
/// The default number of entities per group in the search for all kinds.
const GROUP_LIMIT: usize = 10;

/// A search for one kind, whose results are below the name `root`.
pub(super) fn one_kind(context: &Context<'_>, kind: SearchKind, root: &str) -> HandlerResult {
    let body = context.body()?;
    let filters = body.required_objects("searchFilters")?;
    if filters.len() > FILTERS {
        let message = format!("'searchFilters' has at most {FILTERS} filters.");
        return Err(ErrorResponse::bad_request(message));
    }
    let filters = filters.iter().map(filter).collect::<Result<Vec<_>, _>>()?;
    let sort = match body.text("sortBy")? {
        None | Some("relevance") => Sort::Relevance,
        Some("release") => Sort::Release,
        Some("popularity") => Sort::Popularity,
        Some("name") => Sort::Name,
        Some(_) => {
            let message = "'sortBy' must be relevance, release, popularity or name.";
            return Err(ErrorResponse::bad_request(message));
        }
    };
    let request = PageRequest {
        list: format!("{} {filters:?} {sort:?}", context.list(context.request.path())),
        cursor: body.text("token")?.map(str::to_owned),
        limit: body.limit(LIMIT)?.unwrap_or(DEFAULT_LIMIT),
    };
    let found = context.catalogue.search(kind, &filters, sort, context.render.market());
    let found =
        found.ok_or_else(|| ErrorResponse::bad_request("A 'field' is not one of this search."))?;
    data(root, context.short_entries(&request, found)?)
}

fn filter(body: &Body) -> Result<Filter, ErrorResponse> {
    let query = body.required_text("query")?.to_owned();
    if query.trim().is_empty() {
        return Err(ErrorResponse::bad_request("'query' must not be empty."));
    }
    Ok(Filter { field: body.text("field")?.map(str::to_owned), query })
}

/// At most two views: music, whose first group has the best of each kind, and podcasts.
pub(super) fn catalog(context: &mut Context<'_>) -> HandlerResult {
    let limit = context.limit(GROUP_LIMIT);
    let query = context.query("query").unwrap_or_default();
    let filter = Filter { field: None, query: query.to_owned() };
    let find = |kind| {
        let found = context.catalogue.search(
            kind,
            std::slice::from_ref(&filter),
            Sort::Relevance,
            context.render.market(),
        );
        found.unwrap_or_default()
    };
    let artists = find(SearchKind::Artist);
    let (tracks, albums, playlists) =
        (find(SearchKind::Track), find(SearchKind::Album), find(SearchKind::Playlist));
    let best =
        [&artists, &tracks, &albums, &playlists].into_iter().filter_map(|found| found.first());
    let top_hits = best.copied().take(limit).collect();
    let mut music = vec![section("topHits", "Top hits", "LIST", top_hits)];
    music.extend(filled("songs", "Songs", "LIST", tracks));
    music.extend(filled("albums", "Albums", "GRID", albums));
    music.extend(filled("artists", "Artists", "GRID", artists));
    music.extend(filled("playlists", "Playlists", "GRID", playlists));
    let mut podcasts = Vec::new();
    podcasts.extend(filled("shows", "Podcasts", "GRID", find(SearchKind::Show)));
    podcasts.extend(filled("episodes", "Episodes", "LIST", find(SearchKind::Episode)));
    let mut views = vec![view(context, "catalog", music, limit)];
    if !podcasts.is_empty() {
        views.push(view(context, "podcasts", podcasts, limit));
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
    Group { id, title, view_type, entities: found.into_iter().map(Entity::Entry).collect() }
}

/// A view without pages: the operation takes no cursor.
fn view(context: &Context<'_>, id: &str, groups: Vec<Group<'_>>, limit: usize) -> Value {
    let shown =
        |found: &Group<'_>| group(context, found, found.entities.iter().copied().take(limit), None);
    views::view(id, None, groups.iter().map(shown).collect(), None)
}
