//! Search queries.

use crate::{
    Error, ErrorKind, Isrc,
    v1::types::{SearchFilter, TrackSearchField, TrackSearchFilter},
};

/// A search query for tracks.
///
/// Text converts into a search in all fields, and an [`Isrc`] into a search for the tracks of a recording. The service does
/// not document how it combines several filters.
///
/// # Examples
/// ```no_run
/// use amazon_music::{
///     Client, Isrc, TrackQuery,
///     types::{SearchSort, TrackSearchField},
/// };
///
/// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
/// let tracks = music.api().search_tracks("one more time").sort_by(SearchSort::Popularity);
/// let mut tracks = tracks.items().hydrate().take(10);
/// while let Some(track) = tracks.try_next().await? {
///     println!("{:?}", track.title);
/// }
///
/// let query = TrackQuery::field(TrackSearchField::ArtistName, "daft punk");
/// let first = music.api().search_tracks(query).items().first().await?;
///
/// let isrc: Isrc = "GB-DUW-00-00059".parse()?;
/// let first = music.api().search_tracks(isrc).items().first().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct TrackQuery(pub(crate) Vec<TrackSearchFilter>);

impl From<Isrc> for TrackQuery {
    fn from(isrc: Isrc) -> Self {
        Self::field(TrackSearchField::Isrc, isrc.as_str())
    }
}

/// A search query for albums, artists, playlists or podcasts.
///
/// Text converts into a search in all fields. The names of fields are not documented. `id`, `asin` and `name` are likely.
#[derive(Debug, Clone)]
pub struct SearchQuery(pub(crate) Vec<SearchFilter>);

macro_rules! query {
    ($query:ident, $filter:ident, $field:ty) => {
        impl $query {
            /// Creates a search for `text` in one field.
            pub fn field(field: impl Into<$field>, text: impl Into<String>) -> Self {
                Self(vec![$filter { field: Some(field.into()), query: trimmed(text) }])
            }

            /// Adds a search for `text` in one field.
            #[must_use]
            pub fn filter(mut self, field: impl Into<$field>, text: impl Into<String>) -> Self {
                self.0.push($filter { field: Some(field.into()), query: trimmed(text) });
                self
            }

            /// Adds the searches of another query, such as a text in all fields.
            #[must_use]
            pub fn and(mut self, other: impl Into<Self>) -> Self {
                self.0.extend(other.into().0);
                self
            }

            /// Returns an error if there is nothing to search for: the service would reject the request.
            pub(crate) fn validate(filters: &[$filter]) -> Result<(), Error> {
                if filters.is_empty() || filters.iter().any(|filter| filter.query.trim().is_empty())
                {
                    let error = Error::new(ErrorKind::InvalidRequest);
                    return Err(error.with_message("the text to search for is empty"));
                }
                Ok(())
            }
        }

        impl From<&str> for $query {
            fn from(text: &str) -> Self {
                Self(vec![$filter { field: None, query: trimmed(text) }])
            }
        }

        impl From<String> for $query {
            fn from(text: String) -> Self {
                text.as_str().into()
            }
        }

        impl From<&String> for $query {
            fn from(text: &String) -> Self {
                text.as_str().into()
            }
        }
    };
}

query!(TrackQuery, TrackSearchFilter, TrackSearchField);
query!(SearchQuery, SearchFilter, String);

fn trimmed(text: impl Into<String>) -> String {
    text.into().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_isrcs_and_fields_become_filters_in_their_order() {
        let query = TrackQuery::from(" one more time\n")
            .filter(TrackSearchField::Name, String::from("b"))
            .and("gb-duw-00-00059".parse::<Isrc>().unwrap());
        let filters: Vec<_> =
            query.0.into_iter().map(|filter| (filter.field, filter.query)).collect();
        let expected = [
            (None, "one more time"),
            (Some(TrackSearchField::Name), "b"),
            (Some(TrackSearchField::Isrc), "GBDUW0000059"),
        ];
        assert_eq!(filters, expected.map(|(field, text)| (field, text.to_owned())));
    }

    #[test]
    fn an_empty_text_is_an_invalid_request() {
        assert!(TrackQuery::validate(&TrackQuery::from("a").0).is_ok());
        for text in ["", " \n"] {
            let query = SearchQuery::from("a").filter("name", text);
            let error = SearchQuery::validate(&query.0).unwrap_err();
            assert!(error.is_invalid_request());
            assert!(error.to_string().ends_with("the text to search for is empty"), "{error}");
        }
        assert!(TrackQuery::validate(&[]).is_err());
    }
}
