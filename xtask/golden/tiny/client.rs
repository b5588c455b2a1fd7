// Written by `cargo xtask generate` from xtask/golden/tiny.yaml. Do not edit: change the spec or xtask.

//! The client, the request of each operation, and the setters of its optional parameters.
use std::sync::Arc;
use super::{params, types};
use crate::{Request, Transport, PebbleQuery};
/// The operations of the service: one method each, which returns a [`Request`].
///
/// It is cheap to clone.
#[derive(Debug, Clone)]
pub struct Client {
    transport: Arc<dyn Transport>,
}
impl Client {
    /// Returns a client whose requests are sent by `transport`.
    #[must_use]
    pub fn new(transport: Arc<dyn Transport>) -> Self {
        Self { transport }
    }
    /// Returns the transport.
    #[must_use]
    pub fn transport(&self) -> &Arc<dyn Transport> {
        &self.transport
    }
    /// Breaks a jar.
    ///
    /// The body of the response is unknown.
    ///
    /// - Request: `DELETE /jars/{id}`
    /// - Scopes: `tiny:write`
    /// - Evidence: observed. Public client code sends this request, but Amazon does not document its path. It may change without notice.
    /// - Retry safety: not idempotent. It must not be retried if the outcome is unknown, since it may take effect twice.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the jar.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music.api().break_jar("a").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn break_jar(&self, id: impl Into<String>) -> BreakJar {
        Request::new(Arc::clone(&self.transport), params::BreakJar { id: id.into() })
    }
    /// Gets several jars.
    ///
    /// IDs are joined by commas; the response has them under one of two keys.
    ///
    /// - Request: `GET /jars`
    /// - Scopes: `tiny:read`, or `tiny:write` and `tiny:read`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `ids` (at most 5): The IDs of the jars.
    ///
    /// Ways to send: [`lookup`](Request::lookup) for any number of IDs, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let jars = music.api().get_jars(["a", "b"]).fetch().await?;
    /// println!("{jars:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_jars(&self, ids: impl IntoIterator<Item: Into<String>>) -> GetJars {
        Request::new(
            Arc::clone(&self.transport),
            params::GetJars {
                ids: ids.into_iter().map(Into::into).collect(),
            },
        )
    }
    /// Gets the shelf.
    ///
    /// The whole body is the payload, and its first row is the list.
    ///
    /// - Request: `GET /shelf`
    /// - Scopes: `tiny:read`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_jars`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let shelf = music.api().get_shelf().fetch().await?;
    /// println!("{shelf:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_shelf(&self) -> GetShelf {
        Request::new(Arc::clone(&self.transport), params::GetShelf { cursor: None })
    }
    /// Lists the pebbles of a jar.
    ///
    /// Pages by a cursor in the query.
    ///
    /// - Request: `GET /jars/{id}/pebbles`
    /// - Scopes: `tiny:read`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the jar.
    ///
    /// Methods of [`ListPebbles`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_pebbles("a").items().take(50);
    /// while let Some(pebble) = items.try_next().await? {
    ///     println!("{pebble:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pebbles(&self, id: impl Into<String>) -> ListPebbles {
        Request::new(
            Arc::clone(&self.transport),
            params::ListPebbles {
                id: id.into(),
                limit: None,
                cursor: None,
            },
        )
    }
    /// Searches for pebbles.
    ///
    /// Pages by a token in the body.
    ///
    /// - Request: `POST /pebbles/search`
    /// - Scopes: `tiny:read`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `query`: The filter.
    ///
    /// Methods of [`SearchPebbles`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    pub fn search_pebbles(&self, query: impl Into<PebbleQuery>) -> SearchPebbles {
        Request::new(
            Arc::clone(&self.transport),
            params::SearchPebbles {
                body: types::PebbleSearchRequest::new(query.into().0),
            },
        )
    }
    /// Changes a jar.
    ///
    /// Sends a form; the response has one of two shapes.
    ///
    /// - Request: `PUT /jars/{id}`
    /// - Scopes: `tiny:write`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the jar.
    ///
    /// Methods of [`UpdateJar`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let jar = music
    ///     .api()
    ///     .update_jar("a")
    ///     .name("Left")
    ///     .colour(types::Colour::SeaGreen)
    ///     .fetch()
    ///     .await?;
    /// println!("{jar:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_jar(&self, id: impl Into<String>) -> UpdateJar {
        Request::new(
            Arc::clone(&self.transport),
            params::UpdateJar {
                id: id.into(),
                body: types::UpdateJarRequest::default(),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Weighes a jar.
    ///
    /// Only this operation uses its body and its response.
    ///
    /// - Request: `POST /jars/{id}/weight`
    /// - Scopes: `tiny:read`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the jar.
    /// - `since`: The time at which the scales were set to zero, in milliseconds since 1970.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    pub fn weigh_jar(&self, id: impl Into<String>, since: i64) -> WeighJar {
        Request::new(
            Arc::clone(&self.transport),
            params::WeighJar {
                id: id.into(),
                body: types::WeighJarRequest::new(since),
            },
        )
    }
}
/// A request that breaks a jar.
///
/// [`Client::break_jar`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type BreakJar = Request<params::BreakJar>;
/// A request that gets several jars.
///
/// [`Client::get_jars`] returns it.
///
/// Ways to send: [`lookup`](Request::lookup) for any number of IDs, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetJars = Request<params::GetJars>;
/// A request that gets the shelf.
///
/// [`Client::get_shelf`] returns it.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_jars`.
pub type GetShelf = Request<params::GetShelf>;
/// A request that lists the pebbles of a jar.
///
/// [`Client::list_pebbles`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Pebbles per page.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ListPebbles = Request<params::ListPebbles>;
/// A request that searches for pebbles.
///
/// [`Client::search_pebbles`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Pebbles per page.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type SearchPebbles = Request<params::SearchPebbles>;
impl Request<params::SearchPebbles> {
    /// Sets the whole body.
    ///
    /// The search.
    pub fn body(mut self, body: types::PebbleSearchRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
/// A request that changes a jar.
///
/// [`Client::update_jar`] returns it.
///
/// Optional parameters:
///
/// - `name`: New name.
/// - `colour`: New colour.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type UpdateJar = Request<params::UpdateJar>;
impl Request<params::UpdateJar> {
    /// Sets `name`.
    ///
    /// New name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.parameters.body.name = Some(name.into());
        self
    }
    /// Sets or clears `name`.
    pub fn set_name(mut self, name: Option<String>) -> Self {
        self.parameters.body.name = name;
        self
    }
    /// Sets `colour`.
    ///
    /// New colour.
    pub fn colour(mut self, colour: types::Colour) -> Self {
        self.parameters.body.colour = Some(colour);
        self
    }
    /// Sets or clears `colour`.
    pub fn set_colour(mut self, colour: Option<types::Colour>) -> Self {
        self.parameters.body.colour = colour;
        self
    }
    /// Sets the whole body.
    ///
    /// The changes.
    pub fn body(mut self, body: types::UpdateJarRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request that weighes a jar.
///
/// [`Client::weigh_jar`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type WeighJar = Request<params::WeighJar>;
#[cfg(feature = "unverified")]
impl Request<params::WeighJar> {
    /// Sets the whole body.
    ///
    /// The options of weighing.
    pub fn body(mut self, body: types::WeighJarRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
