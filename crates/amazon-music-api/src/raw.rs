//! Calls of what the spec does not list, by method and path: the same credentials, attempts and refusals as
//! any other call, and an answer that is not decoded.

use std::{borrow::Cow, fmt};

use progenitor_client::{ClientInfo, Error};
use reqwest::{
    Method, Request, Url,
    header::{ACCEPT, CONTENT_TYPE, HeaderValue},
};

use crate::{
    Connection, Operation,
    answer::Answer,
    call::Call,
    exchange::{Failed, exchange},
    path,
    send::read,
    v1::types::ErrorEnvelope,
};

const METHODS: [Method; 5] =
    [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE];

/// A call by method and path.
///
/// ```
/// use amazon_music_api::{RawRequest, v1};
///
/// # fn example(api: &v1::Client) {
/// let request = RawRequest::new(api, "GET", "/albums/{id}/credits")
///     .path_parameter("id", "B0064UPU4G")
///     .query("limit", "10");
/// // let credits = request.send().await?;
/// # let _ = request;
/// # }
/// ```
#[derive(Clone)]
pub struct RawRequest {
    http: reqwest::Client,
    base_url: String,
    connection: Connection,
    operation: Option<&'static Operation>,
    method: String,
    path: String,
    parameters: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Option<Vec<u8>>,
}

impl RawRequest {
    /// A call of `path` below the client's base URL.
    ///
    /// `method` is `GET`, `POST`, `PUT`, `PATCH` or `DELETE`; `path` begins with a slash and has its
    /// parameters in braces. What is wrong with them is said by [`send`](Self::send).
    #[must_use]
    pub fn new(client: &impl ClientInfo<Connection>, method: &str, path: &str) -> Self {
        Self {
            http: client.client().clone(),
            base_url: client.baseurl().to_owned(),
            connection: client.inner().clone(),
            operation: None,
            method: method.to_owned(),
            path: path.to_owned(),
            parameters: Vec::new(),
            query: Vec::new(),
            body: None,
        }
    }

    /// A call of an operation of the spec, for instance with parameters that the spec does not list.
    #[must_use]
    pub fn of_operation(
        client: &impl ClientInfo<Connection>,
        operation: &'static Operation,
    ) -> Self {
        let request = Self::new(client, operation.method, operation.path);
        Self { operation: Some(operation), ..request }
    }

    /// Sets the parameter that stands as `{name}` in the path. It stays one segment, whatever `value` is.
    #[must_use]
    pub fn path_parameter(mut self, name: &str, value: &str) -> Self {
        self.parameters.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Adds a parameter to the query.
    #[must_use]
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.query.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sends `json`, a JSON document, as the body.
    #[must_use]
    pub fn json_body(mut self, json: impl Into<Vec<u8>>) -> Self {
        self.body = Some(json.into());
        self
    }

    /// What the call is sent with, to change it for this call. Headers are set in its
    /// [options](Connection::options_mut).
    pub fn connection_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// Sends the call. Every status of success is one.
    ///
    /// # Errors
    /// As of any other call: a method or path that cannot be sent, refusals of the service, failures of the
    /// connection, answers that are neither success nor refusal.
    pub async fn send(self) -> Result<RawAnswer, Error<ErrorEnvelope>> {
        let exchanged = exchange(self.call()?).await;
        exchanged.end(|result| {
            let answer = result.map_err(Failed::into_error)?;
            if answer.status().is_success() {
                return Ok(RawAnswer { answer });
            }
            if answer.is_refusal() {
                return Err(Error::ErrorResponse(read(answer)?));
            }
            Err(Error::UnexpectedResponse(answer.into_response()))
        })
    }

    fn call(self) -> Result<Call, Error<ErrorEnvelope>> {
        let invalid = |message: String| Error::InvalidRequest(message);
        let method = METHODS.into_iter().find(|method| *method.as_str() == *self.method);
        let method = method.ok_or_else(|| invalid("the method is not a known one".to_owned()))?;
        let filled = path::fill(&self.path, &self.parameters).map_err(invalid)?;
        let mut url = Url::parse(&format!("{}{filled}", self.base_url))
            .map_err(|_| invalid("the address that the path makes is not valid".to_owned()))?;
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        let mut request = Request::new(method, url);
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().insert(ACCEPT, json.clone());
        if let Some(body) = self.body {
            request.headers_mut().insert(CONTENT_TYPE, json);
            *request.body_mut() = Some(body.into());
        }
        Call::new(self.http, self.connection, &self.base_url, self.operation, &self.path, request)
            .map_err(|failure| Failed::Inside(failure).into_error())
    }
}

/// Leaves out what the caller sends.
impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// A success, as it came.
pub struct RawAnswer {
    answer: Answer,
}

impl RawAnswer {
    /// The HTTP status, 200 to 299.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.answer.status().as_u16()
    }

    /// The value of a header, where it is there and text. Upper and lower case are the same.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.answer.header(name)
    }

    /// The body; empty where there is none.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.answer.body()
    }

    /// The body as text; what is not UTF-8 becomes `U+FFFD`.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.body())
    }

    /// The body, to keep.
    #[must_use]
    pub fn into_body(self) -> Vec<u8> {
        self.answer.into_parts().2.into()
    }
}

/// Leaves headers and body out.
impl fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawAnswer")
            .field("status", &self.status())
            .field("bytes", &self.body().len())
            .finish()
    }
}
