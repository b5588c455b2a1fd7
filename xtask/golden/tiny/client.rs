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
    /// - Evidence: observed (a noise)
    /// - Retries: never if the outcome is unknown, twice is not the same as once
    ///
    /// Arguments:
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
    /// - Evidence: documented (the label | on the jar)
    /// - Retries: safe, it changes nothing
    ///
    /// Arguments:
    ///
    /// - `ids`, at most 5: Which jars.
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
    /// - Evidence: documented (the wall)
    /// - Retries: safe, it changes nothing
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// Lists carry short entries: ID, title or name, and URL. Every other field may be empty, e.g. ISRC and duration of a track. [`hydrate`](crate::Items::hydrate) completes them by `get_jars`, as far as it finds them.
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
    /// - Evidence: documented (the label on the jar)
    /// - Retries: safe, it changes nothing
    ///
    /// Arguments:
    ///
    /// - `id`: ID of the jar.
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
    /// - Evidence: documented (the lid)
    /// - Retries: safe, it changes nothing
    ///
    /// Arguments:
    ///
    /// - `query`: What must hold.
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
    /// - Evidence: cited (the label of another jar)
    /// - Retries: idempotent, twice leaves the same as once
    ///
    /// Arguments:
    ///
    /// - `id`: ID of the jar.
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
    /// Weighs a jar.
    ///
    /// Nobody has seen the scales; only this operation uses its body and its response.
    ///
    /// **Nobody has confirmed the path, which may return 404.** Needs the feature `unverified`.
    ///
    /// - Request: `POST /jars/{id}/weight`
    /// - Scopes: `tiny:read`
    /// - Evidence: unverified (a guess)
    /// - Retries: safe, it changes nothing
    ///
    /// Arguments:
    ///
    /// - `id`: ID of the jar.
    /// - `since`: When the scales were set to zero, in milliseconds since 1970.
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
/// A request of [`break_jar`](Client::break_jar): break a jar.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type BreakJar = Request<params::BreakJar>;
/// A request of [`get_jars`](Client::get_jars): get several jars.
///
/// Ways to send: [`lookup`](Request::lookup) for any number of IDs, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetJars = Request<params::GetJars>;
/// A request of [`get_shelf`](Client::get_shelf): get the shelf.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// Lists carry short entries: ID, title or name, and URL. Every other field may be empty, e.g. ISRC and duration of a track. [`hydrate`](crate::Items::hydrate) completes them by `get_jars`, as far as it finds them.
pub type GetShelf = Request<params::GetShelf>;
/// A request of [`list_pebbles`](Client::list_pebbles): list the pebbles of a jar.
///
/// Optional:
///
/// - [`page_size`](Request::page_size): Pebbles per page.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ListPebbles = Request<params::ListPebbles>;
/// A request of [`search_pebbles`](Client::search_pebbles): search for pebbles.
///
/// Optional:
///
/// - [`page_size`](Request::page_size): Pebbles per page.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type SearchPebbles = Request<params::SearchPebbles>;
impl Request<params::SearchPebbles> {
    /// Sets the whole body.
    ///
    /// What to look for.
    pub fn body(mut self, body: types::PebbleSearchRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
/// A request of [`update_jar`](Client::update_jar): change a jar.
///
/// Optional:
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
    /// What to change.
    pub fn body(mut self, body: types::UpdateJarRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request of [`weigh_jar`](Client::weigh_jar): weigh a jar.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type WeighJar = Request<params::WeighJar>;
#[cfg(feature = "unverified")]
impl Request<params::WeighJar> {
    /// Sets the whole body.
    ///
    /// How to weigh.
    pub fn body(mut self, body: types::WeighJarRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
