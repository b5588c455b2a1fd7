//! Searches: one for all kinds at once, and one for each kind with filters.

use serde_json::{Value, json};

use super::{
    body::Body,
    context::{Context, HandlerResult, data, respond},
    error_response::ErrorResponse,
    page::PageRequest,
    views::{self, Group},
};
use crate::{
    catalogue::{Entry, EntryKind, Filter, Sort},
    request::RequestExt as _,
};

/// The page size: the maximum of older editions of the service's documentation, and the default of the newest one.
const LIMIT: usize = 100;
const DEFAULT_LIMIT: usize = 20;
/// The largest number of filters. No maximum is documented, and no search has as many fields.
const FILTERS: usize = 20;
/// The default number of entities per group in the search for all kinds.
const GROUP_LIMIT: usize = 10;

/// A search for one kind, whose results are below the name `root`.
pub(super) fn one_kind(context: &Context<'_>, kind: EntryKind, root: &str) -> HandlerResult {
    let body = context.body()?;
    let filters: Vec<Body> = body.list("searchFilters")?;
    if filters.len() > FILTERS {
        let message = format!("'searchFilters' has at most {FILTERS} filters.");
        return Err(ErrorResponse::bad_request(message));
    }
    let filters = filters.iter().map(filter).collect::<Result<Vec<_>, _>>()?;
    let sort = match body.optional::<String>("sortBy")?.as_deref() {
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
        cursor: body.optional("token")?,
        limit: body.limit(LIMIT)?.unwrap_or(DEFAULT_LIMIT),
    };
    let found = context.catalogue.search(kind, &filters, sort, context.render.market());
    let found =
        found.ok_or_else(|| ErrorResponse::bad_request("A 'field' is not one of this search."))?;
    data(root, context.short_entries(&request, found)?)
}

fn filter(body: &Body) -> Result<Filter, ErrorResponse> {
    let query: String = body.required("query")?;
    if query.trim().is_empty() {
        return Err(ErrorResponse::bad_request("'query' must not be empty."));
    }
    Ok(Filter { field: body.optional("field")?, query })
}

/// Responds with at most two views: music, whose first group has the best of each kind, and podcasts.
///
/// The operation takes no cursor, so that the views have no pages.
pub(super) fn catalog(context: &mut Context<'_>) -> HandlerResult {
    let limit = context.limit(GROUP_LIMIT);
    let query = context.query("query").unwrap_or_default();
    let filters = [Filter { field: None, query: query.to_owned() }];
    let find = |kind: EntryKind| -> Vec<Entry> {
        let market = context.render.market();
        context.catalogue.search(kind, &filters, Sort::Relevance, market).unwrap_or_default()
    };
    let kinds: [EntryKind; 4] = [Entry::Artist, Entry::Track, Entry::Album, Entry::Playlist];
    let [artists, tracks, albums, playlists] = kinds.map(find);
    let best = [&artists, &tracks, &albums, &playlists].map(|found| found.first().copied());
    let music = vec![
        Group::new("topHits", "Top hits", "LIST", best.into_iter().flatten()),
        Group::new("songs", "Songs", "LIST", tracks),
        Group::new("albums", "Albums", "GRID", albums),
        Group::new("artists", "Artists", "GRID", artists),
        Group::new("playlists", "Playlists", "GRID", playlists),
    ];
    let podcasts = vec![
        Group::new("shows", "Podcasts", "GRID", find(Entry::Show)),
        Group::new("episodes", "Episodes", "LIST", find(Entry::Episode)),
    ];
    let views = [("catalog", music), ("podcasts", podcasts)].map(|(id, mut groups)| {
        groups.retain(|group| group.id == "topHits" || !group.entities.is_empty());
        let json = |group: &Group<'_>| group.json(context, group.entities.iter().take(limit), None);
        views::view(id, None, groups.iter().map(json).collect(), None)
    });
    let is_filled = |view: &Value| view["content"]["entityGroups"] != json!([]);
    respond(views.into_iter().filter(is_filled).collect::<Vec<_>>())
}
