//! Raw requests: by path, or of an operation that is chosen at run time.

use std::{borrow::Cow, fmt, sync::Arc};

use bytes::Bytes;
use http::Method;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    ApiRequest, Error, ErrorKind, Operation, Request, Response, Retry, Transport,
    decode::Unknown,
    encode,
    request::{Dispatched, dispatch},
};

const METHODS: [Method; 5] =
    [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE];

/// A request by method and path, or of an operation that is chosen at run time.
///
/// It has the credentials, limits, retries and errors of every other request. The class of the operation decides about
/// retries. Without an operation only a GET is retried, unless [`retry`](Request::retry) sets another class.
///
/// # Examples
/// ```no_run
/// # async fn example(music: amazon_music::Client) -> Result<(), amazon_music::Error> {
/// let credits = music.raw("GET", "/albums/{id}/credits").path_parameter("id", "B0064UPU4G");
/// let credits: serde_json::Value = credits.query("limit", "10").fetch().await?;
///
/// let album = music.raw_operation("get_album")?.path_parameter("id", "B0064UPU4G").send().await?;
/// println!("{} {}", album.status(), album.text());
/// # Ok(())
/// # }
/// ```
pub type RawRequest = Request<Raw>;

/// A response to a [`RawRequest`], which is not decoded.
pub type RawResponse = Response<Bytes>;

/// The parameters of a [`RawRequest`].
#[derive(Clone)]
pub struct Raw {
    operation: Option<&'static Operation>,
    method: String,
    path: String,
    parameters: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Option<Bytes>,
}

/// Omits the values that the caller sends.
impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raw")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl Request<Raw> {
    /// Creates a request for `path` below the base URL.
    ///
    /// `method` is `GET`, `POST`, `PUT`, `PATCH` or `DELETE`. `path` begins with a slash and has its parameters in braces.
    /// Sending the request fails if they are invalid.
    pub fn by_path(transport: Arc<dyn Transport>, method: &str, path: &str) -> Self {
        let parameters = Raw {
            operation: None,
            method: method.to_owned(),
            path: path.to_owned(),
            parameters: Vec::new(),
            query: Vec::new(),
            body: None,
        };
        Self::new(transport, parameters)
    }

    /// Creates a request of an operation, e.g. with parameters that the spec does not list.
    pub fn of_operation(transport: Arc<dyn Transport>, operation: &'static Operation) -> Self {
        let mut request = Self::by_path(transport, operation.method, operation.path);
        request.parameters.operation = Some(operation);
        request
    }

    /// Sets the parameter `{name}` of the path. Its value is encoded as one segment.
    pub fn path_parameter(mut self, name: &str, value: &str) -> Self {
        self.parameters.parameters.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Adds a parameter to the query.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.parameters.query.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sets the body, which is sent as JSON.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::InvalidRequest`] if the body cannot be JSON, such as a map with keys other than
    /// strings.
    pub fn json(mut self, body: &impl Serialize) -> Result<Self, Error> {
        let json = encode::to_json(body);
        let operation = self.parameters.operation;
        self.parameters.body = Some(json.map_err(|error| error.with_operation(operation))?);
        Ok(self)
    }

    /// Sets the class that decides about retries, instead of that of the operation or method.
    pub fn retry(mut self, class: Retry) -> Self {
        self.options.retry = Some(class);
        self
    }

    /// Sends the request and decodes the body of the response.
    ///
    /// An empty body, such as that of a 204, is decoded like `null`: as `()`, `Option<T>` or `serde_json::Value`.
    ///
    /// # Errors
    /// Like [`send`](Self::send), and returns an error of kind [`ErrorKind::Decode`] if the body is not a `T`.
    ///
    /// # Cancel safety
    /// Like [`Request::fetch`].
    pub async fn fetch<T: DeserializeOwned>(self) -> Result<T, Error> {
        self.dispatch().await?.decode()
    }

    /// Sends the request and returns status, headers and body of a 2xx response.
    ///
    /// # Errors
    /// Returns an [`Error`] if the request is invalid, cannot be sent, or is rejected; [`Error::kind`] tells which. An invalid
    /// method or path is of kind [`ErrorKind::InvalidRequest`].
    ///
    /// # Cancel safety
    /// Like [`Request::fetch`].
    pub async fn send(self) -> Result<RawResponse, Error> {
        let mut sent = self.dispatch().await?;
        let body = std::mem::take(&mut sent.response.body);
        sent.decoded(Unknown::default(), 0);
        Ok(sent.respond(body))
    }

    async fn dispatch(self) -> Result<Dispatched, Error> {
        let Self { transport, options, parameters } = self;
        let operation = parameters.operation;
        dispatch(transport, options, operation, parameters.into_request()).await
    }
}

impl Raw {
    fn into_request(self) -> Result<ApiRequest, Error> {
        let method = METHODS.into_iter().find(|method| *method.as_str() == *self.method);
        let method = method.ok_or_else(|| {
            Error::new(ErrorKind::InvalidRequest)
                .with_message("the method must be GET, POST, PUT, PATCH or DELETE")
        })?;
        let parameters: Vec<(&str, &str)> =
            self.parameters.iter().map(|(name, value)| (&**name, &**value)).collect();
        let mut request = ApiRequest::new(method, encode::path(&self.path, &parameters)?);
        for (name, value) in &self.query {
            encode::query_pair(&mut request, name, Some(value));
        }
        match self.body {
            Some(json) => encode::set_json(&mut request, json),
            None => encode::without_body(&mut request),
        }
        Ok(request)
    }
}

impl Response<Bytes> {
    /// Returns the body; empty if there is none.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self
    }

    /// Returns the body as text. Invalid UTF-8 becomes `U+FFFD`.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self)
    }
}
