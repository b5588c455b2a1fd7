//! A request of one operation: its options, and the methods that send it.

use std::{
    fmt,
    future::Future,
    sync::Arc,
    time::{Duration, Instant},
};

use http::StatusCode;
use serde::de::DeserializeOwned;

use crate::{
    ApiRequest, ApiResponse, DecodeStats, Error, ErrorKind, Identified, ImageStyle, Language,
    Operation, Page, Report, RequestOptions, Response, Transport,
    decode::{Unknown, decode},
};

pub(crate) mod sealed {
    /// Prevents implementations in other crates.
    pub trait Sealed {}
}

/// A request of one operation, e.g. [`v1::GetAlbum`](crate::v1::GetAlbum).
///
/// The methods of [`v1::Client`](crate::v1::Client) return it. Every request has [`fetch`](Self::fetch) and
/// [`send`](Self::send). A list has [`items`](Self::items) and [`pages`](Self::pages) as well, and a lookup by IDs has
/// [`lookup`](Self::lookup). Sending the same request again takes a clone.
///
/// # Examples
/// ```no_run
/// use std::time::Duration;
///
/// use amazon_music::{Client, Error, Language};
///
/// # async fn example(music: Client) -> Result<(), Error> {
/// let request = music.api().get_album("B0064UPU4G").timeout(Duration::from_secs(2));
/// let album = request.language(Language::DE_DE).fetch().await?;
/// println!("{}", album.title.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a request does nothing before it is sent"]
pub struct Request<P> {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) options: RequestOptions,
    pub(crate) parameters: P,
}

/// Omits parameters and transport.
impl<P> fmt::Debug for Request<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request").field("options", &self.options).finish_non_exhaustive()
    }
}

impl<P> Request<P> {
    pub(crate) fn new(transport: Arc<dyn Transport>, parameters: P) -> Self {
        Self { transport, options: RequestOptions::default(), parameters }
    }

    /// Sets the timeout of the whole request, including queueing, retries and the waits between them.
    ///
    /// For a list or a lookup it applies to each request; [`deadline`](Self::deadline) applies to all together.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Sets the deadline of the whole request, list or lookup.
    ///
    /// The earlier of this and [`timeout`](Self::timeout) counts.
    pub fn deadline(mut self, deadline: Instant) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// Sets the timeout of one attempt, from connecting to the last byte of the response.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options.attempt_timeout = Some(timeout);
        self
    }

    /// Disables retries. A rejected token is still refreshed.
    pub fn no_retry(mut self) -> Self {
        self.options.no_retry = true;
        self
    }

    /// Sets the language of titles and messages.
    pub fn language(self, language: Language) -> Self {
        self.value_header(Language::HEADER, language.as_str())
    }

    /// Sets the size of images.
    pub fn image_style(self, style: ImageStyle) -> Self {
        self.value_header(ImageStyle::HEADER, style.as_str())
    }

    /// Sets a header, which replaces that of the request or the client with the same name.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::InvalidRequest`] if name or value are not valid in a header, or if the client
    /// sets that header itself, such as `Authorization`.
    pub fn extra_header(mut self, name: &str, value: &str) -> Result<Self, Error> {
        self.options.set_header(name, value)?;
        Ok(self)
    }

    fn value_header(mut self, name: &str, value: &str) -> Self {
        // Such values consist of letters, digits, hyphens and underscores.
        let _ = self.options.set_header(name, value);
        self
    }
}

impl<P: Parameters> Request<P> {
    /// Sends the request and returns the content of the response, e.g. the album itself.
    ///
    /// # Errors
    /// Returns an [`Error`] if the request is invalid, cannot be sent, or is rejected; [`Error::kind`] tells which.
    ///
    /// # Cancel safety
    /// Dropping the future aborts the request, and the next waiting one starts. A token refresh that other requests wait for
    /// continues. If the request was already sent, the outcome of a write is unknown.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(music: amazon_music::Client) -> Result<(), amazon_music::Error> {
    /// let album = music.api().get_album("B0064UPU4G").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn fetch(self) -> Result<P::Payload, Error> {
        let mut sent = self.dispatch().await?;
        P::payload(sent.decode()?).ok_or_else(|| no_payload(P::OPERATION, sent.response.report))
    }

    /// Sends the request and returns the whole response: body, status, headers and report.
    ///
    /// # Errors
    /// Returns an [`Error`] if the request is invalid, cannot be sent, or is rejected; [`Error::kind`] tells which.
    ///
    /// # Cancel safety
    /// Like [`fetch`](Self::fetch).
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(music: amazon_music::Client) -> Result<(), amazon_music::Error> {
    /// let response = music.api().get_album("B0064UPU4G").send().await?;
    /// println!("{} after {} attempts", response.status(), response.report().attempts);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send(self) -> impl Future<Output = Result<Response<P::Response>, Error>> + Send {
        let sent = self.dispatch();
        async move {
            let mut sent = sent.await?;
            let value = sent.decode()?;
            Ok(sent.respond(value))
        }
    }

    /// Sends the request. The response is not decoded yet.
    pub(crate) fn dispatch(self) -> impl Future<Output = Result<Dispatched, Error>> + Send {
        // Programs compile this function for each operation that they use. The rest is not generic.
        let Self { transport, options, parameters } = self;
        dispatch(transport, options, Some(P::OPERATION), parameters.into_request())
    }
}

pub(crate) fn no_payload(operation: &'static Operation, report: Report) -> Error {
    let error = Error::new(ErrorKind::Decode).with_operation(Some(operation));
    of_response(error.with_message("the response does not contain the requested data"), report)
}

/// Adds what is known of the response to `error`, which was found when the body was read.
fn of_response(error: Error, report: Report) -> Error {
    let error = match &*report.errors {
        [] => error,
        // They may say that the change was not made.
        errors => error.with_hint(errors.join(", ")).with_uncertain(true),
    };
    error.with_report(report)
}

/// A response before it is decoded.
pub(crate) struct Dispatched {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) response: ApiResponse,
    pub(crate) started: Instant,
}

/// Sends a request. An error has the operation and the elapsed time.
pub(crate) fn dispatch(
    transport: Arc<dyn Transport>,
    options: RequestOptions,
    operation: Option<&'static Operation>,
    mut request: Result<ApiRequest, Error>,
) -> impl Future<Output = Result<Dispatched, Error>> + Send {
    // Outside of the async block, which would store the request and the options several times.
    if let Ok(request) = &mut request {
        request.operation = operation;
        for (name, value) in &options.headers {
            request.headers.insert(name, value.clone());
        }
        request.options = options;
    }
    async move {
        let started = Instant::now();
        let sent = match request {
            Ok(request) => transport.send(request).await,
            Err(error) => Err(error),
        };
        match sent {
            Ok(response) => Ok(Dispatched { transport, operation, response, started }),
            Err(error) => Err(error.with_operation(operation).with_elapsed(started.elapsed())),
        }
    }
}

impl Dispatched {
    /// Decodes the whole body.
    pub(crate) fn decode<T: DeserializeOwned>(&mut self) -> Result<T, Error> {
        let may_be_empty = match self.response.status {
            StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT => true,
            _ => self.operation.is_none_or(|operation| operation.response_may_be_empty),
        };
        match decode(&self.response.body, may_be_empty) {
            Ok((value, unknown)) => {
                self.decoded(unknown, 0);
                Ok(value)
            }
            Err(error) => Err(self.fail(error)),
        }
    }

    /// Reports that the body was decoded.
    pub(crate) fn decoded(&mut self, unknown: Unknown, undecodable_items: u32) {
        self.transport.decoded(self.operation, DecodeStats::new(unknown.values, undecodable_items));
        self.response.report.unknown_values = unknown.values;
        self.response.report.undecoded = unknown.objects;
        self.response.report.elapsed = self.started.elapsed();
    }

    /// Returns the response with `value` as its body.
    pub(crate) fn respond<T>(self, value: T) -> Response<T> {
        let ApiResponse { status, headers, report, .. } = self.response;
        Response { value, status, headers, report }
    }

    /// Reports that the body failed to decode, and returns the error of the request.
    pub(crate) fn fail(&mut self, error: Error) -> Error {
        self.decoded(Unknown::default(), 0);
        of_response(error.with_operation(self.operation), self.response.report.clone())
    }
}

/// The parameters of one operation.
///
/// Generated code implements it for [`v1::params`](crate::v1::params).
pub trait Parameters: sealed::Sealed + fmt::Debug + Send + Sized + 'static {
    /// The operation.
    const OPERATION: &'static Operation;
    /// The whole body of a 2xx response.
    type Response: DeserializeOwned + Send + 'static;
    /// The part of the body that callers want.
    type Payload: Send + 'static;

    /// Returns the request.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::InvalidRequest`] if a parameter cannot be sent.
    #[doc(hidden)]
    fn into_request(self) -> Result<ApiRequest, Error>;

    /// Returns the payload; `None` if the body does not contain it.
    #[doc(hidden)]
    fn payload(response: Self::Response) -> Option<Self::Payload>;
}

/// The parameters of an operation whose response contains a list: a page, or the entities of a lookup.
pub trait ListParameters: Parameters {
    /// An element of the list in the response, such as an entry with its cursor.
    ///
    /// Elements that are `null` are left out.
    type Element: DeserializeOwned + Send + 'static;
    /// An item that streams and lookups return.
    type Item: Send + 'static;
    /// The possible places of the list in the body, as JSON Pointers (RFC 6901).
    ///
    /// The first list that is not empty counts.
    #[doc(hidden)]
    const LISTS: &'static [&'static str];

    /// Returns the item of an element; `None` if it has none.
    #[doc(hidden)]
    fn item(element: Self::Element) -> Option<Self::Item>;
}

/// The parameters of an operation whose response is one page of a list.
pub trait PagedParameters: ListParameters + Clone {
    /// Sets the cursor of the page.
    #[doc(hidden)]
    fn set_cursor(&mut self, cursor: String);

    /// Sets the number of items per page.
    #[doc(hidden)]
    fn set_page_size(&mut self, page_size: u32);

    /// Returns the page that a payload contains.
    #[doc(hidden)]
    fn page(payload: Self::Payload) -> Page<Self::Item>;
}

/// The parameters of an operation that looks up several IDs.
pub trait LookupParameters: ListParameters<Item: Identified> + Clone {
    /// The largest number of IDs of one request.
    const MAX_IDS: usize;

    /// Returns parameters for `ids`.
    #[doc(hidden)]
    fn new(ids: Vec<String>) -> Self;

    /// Returns the IDs.
    #[doc(hidden)]
    fn ids(&self) -> &[String];

    /// Replaces the IDs.
    #[doc(hidden)]
    fn set_ids(&mut self, ids: Vec<String>);

    /// Returns the items that a payload contains.
    #[doc(hidden)]
    fn items(payload: Self::Payload) -> Vec<Self::Item>;
}

/// An item of a list that a lookup by ID can complete: an entity, or an entry with one.
pub trait Hydrate: sealed::Sealed + Send + 'static {
    /// The parameters of the lookup.
    type Lookup: LookupParameters;

    /// Returns the entity to complete; `None` if the item has none.
    #[doc(hidden)]
    fn entity_mut(&mut self) -> Option<&mut <Self::Lookup as ListParameters>::Item>;
}
