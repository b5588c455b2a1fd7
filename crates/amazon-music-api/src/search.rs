//! Searches by text, by field and by ISRC.

use amazon_music_api::{PagedRequest, v1::builder};

use crate::{
    Isrc, Items, Pages, RequestExt as _,
    types::{self, SearchFilter, SearchSort, TrackSearchField, TrackSearchFilter},
};

/// How many results a page has. Editions of the service's page disagree whether 20 or 100 is the most.
const PER_PAGE: u32 = 20;

/// The calls that search for one kind of thing.
pub trait SearchRequest: PagedRequest {
    /// What a field is named by: for tracks the list of the service's page, for others a word, since those are
    /// not documented.
    type Field: Clone + Send + 'static;

    /// The same call for `terms`.
    #[must_use]
    fn for_terms(self, terms: SearchTerms<Self::Field>) -> Self;
}

/// What to look for, in which order, and how many results a page has.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SearchTerms<F> {
    /// Texts, each with the field to look at, or none for all of them. How several combine is not documented.
    pub filters: Vec<(Option<F>, String)>,
    /// Results per page, from 1. Sources disagree on the most: 20 is safe.
    pub limit: u32,
    /// The order of what is found; the service's own, where left out.
    pub sort_by: Option<SearchSort>,
}

/// A search that is being put together. See [`RequestExt::text`](crate::RequestExt::text).
///
/// ```no_run
/// use amazon_music::{
///     Client, RequestExt as _,
///     types::{SearchSort, TrackSearchField},
/// };
///
/// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
/// let search = music.api().search_tracks().text("one more time");
/// let mut tracks = search.sort_by(SearchSort::Popularity).items().hydrate(music.api().get_tracks());
/// while let Some(track) = tracks.next().await {
///     println!("{:?}", track??.title);
/// }
///
/// let by_artist = music.api().search_tracks().field(TrackSearchField::ArtistName, "daft punk").items();
/// let by_isrc = music.api().search_tracks().isrc("GB-DUW-00-00059".parse()?).items();
/// # let _ = (by_artist, by_isrc);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a search does nothing before `items` or `pages`"]
pub struct Search<R: SearchRequest> {
    request: R,
    terms: SearchTerms<R::Field>,
}

impl<R: SearchRequest> Search<R> {
    pub(crate) fn new(request: R) -> Self {
        let terms = SearchTerms { filters: Vec::new(), limit: PER_PAGE, sort_by: None };
        Self { request, terms }
    }

    /// Looks for `text` in every field.
    pub fn text(self, text: impl Into<String>) -> Self {
        self.filter(None, text.into())
    }

    /// Looks for `text` in one field.
    pub fn field(self, field: impl Into<R::Field>, text: impl Into<String>) -> Self {
        self.filter(Some(field.into()), text.into())
    }

    fn filter(mut self, field: Option<R::Field>, text: String) -> Self {
        self.terms.filters.push((field, text));
        self
    }

    /// In which order results come.
    pub fn sort_by(mut self, sort: SearchSort) -> Self {
        self.terms.sort_by = Some(sort);
        self
    }

    /// Results per page; 20 by default. Editions of the service's page disagree whether 20 or 100 is the most.
    pub fn limit(mut self, results: u32) -> Self {
        self.terms.limit = results;
        self
    }

    /// The results as a stream. A text to look for that is empty is an error of the stream, and nothing is
    /// sent: the service would refuse it.
    pub fn items(self) -> Items<R> {
        self.request().items()
    }

    /// The results as a stream of pages.
    pub fn pages(self) -> Pages<R> {
        self.request().pages()
    }

    /// The call of the bindings, for its first page.
    pub fn request(self) -> R {
        self.request.for_terms(self.terms)
    }
}

impl<R: SearchRequest<Field = TrackSearchField>> Search<R> {
    /// Looks for a recording. One recording can be many tracks.
    pub fn isrc(self, isrc: Isrc) -> Self {
        self.field(TrackSearchField::Isrc, isrc.as_str())
    }
}

macro_rules! search_requests {
    ($($(#[$attribute:meta])* $request:ident: $field:ty,)*) => {$(
        $(#[$attribute])*
        impl SearchRequest for builder::$request {
            type Field = $field;

            fn for_terms(self, terms: SearchTerms<$field>) -> Self {
                self.body(terms)
            }
        }
    )*};
}

search_requests! {
    SearchTracks: TrackSearchField,
    SearchAlbums: String,
    SearchArtists: String,
    #[cfg(feature = "inferred")]
    SearchPlaylists: String,
    #[cfg(feature = "inferred")]
    SearchPodcastShows: String,
    #[cfg(feature = "inferred")]
    SearchPodcastEpisodes: String,
}

impl TryFrom<SearchTerms<TrackSearchField>> for types::TrackSearchRequest {
    type Error = &'static str;

    fn try_from(terms: SearchTerms<TrackSearchField>) -> Result<Self, Self::Error> {
        let search_filters =
            filters(terms.filters, |field, query| TrackSearchFilter { field, query })?;
        let (limit, sort_by) = (Some(terms.limit), terms.sort_by);
        Ok(Self { search_filters, limit, sort_by, token: None })
    }
}

impl TryFrom<SearchTerms<String>> for types::SearchRequest {
    type Error = &'static str;

    fn try_from(terms: SearchTerms<String>) -> Result<Self, Self::Error> {
        let search_filters = filters(terms.filters, |field, query| SearchFilter { field, query })?;
        let (limit, sort_by) = (Some(terms.limit), terms.sort_by);
        Ok(Self { search_filters, limit, sort_by, token: None })
    }
}

/// The filters as the service takes them.
fn filters<F, T>(
    filters: Vec<(Option<F>, String)>,
    filter: impl Fn(Option<F>, String) -> T,
) -> Result<Vec<T>, &'static str> {
    let filters = filters.into_iter().map(|(field, text)| match text.trim() {
        "" => Err("the text to search for is empty"),
        text => Ok(filter(field, text.to_owned())),
    });
    filters.collect()
}
