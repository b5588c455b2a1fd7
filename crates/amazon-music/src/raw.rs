//! Calls that no builder makes: by the id of an operation, or by method and path.

use std::time::{Duration, Instant};

use amazon_music_api::{self as api, Operation, Retry, v1};
use serde::{Serialize, de::DeserializeOwned};

use crate::{Error, Language, call::Course};

pub use amazon_music_api::RawAnswer;

/// A call that no builder makes: of an operation that is chosen at run time, or of a path that the spec
/// lacks. From [`Client::raw_operation`](crate::Client::raw_operation) and [`Client::raw`](crate::Client::raw).
///
/// It has the credentials, limits, retries and errors of every other call. An operation's class in the table
/// decides about retries; of a path without an operation, a GET is repeated and nothing else is, unless
/// [`retry`](Self::retry) says otherwise.
///
/// ```no_run
/// use amazon_music::Client;
///
/// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
/// let credits = music.raw("GET", "/albums/{id}/credits").path_parameter("id", "B0064UPU4G");
/// let credits: serde_json::Value = credits.query("limit", "10").fetch().await?;
///
/// let album = music.raw_operation("get_album")?.path_parameter("id", "B0064UPU4G").send().await?;
/// println!("{} {}", album.status(), album.text());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is sent before `fetch` or `send`"]
pub struct RawRequest {
    request: api::RawRequest,
    operation: Option<&'static Operation>,
}

impl RawRequest {
    pub(crate) fn new(api: &v1::Client, method: &str, path: &str) -> Self {
        let request = api::RawRequest::new(api, method, path);
        Self { request, operation: None }
    }

    pub(crate) fn of_operation(api: &v1::Client, operation: &'static Operation) -> Self {
        let request = api::RawRequest::of_operation(api, operation);
        Self { request, operation: Some(operation) }
    }

    /// Sets the parameter that stands as `{name}` in the path. It stays one segment, whatever `value` is.
    pub fn path_parameter(self, name: &str, value: &str) -> Self {
        self.with(|request| request.path_parameter(name, value))
    }

    /// Adds a parameter to the query.
    pub fn query(self, name: &str, value: &str) -> Self {
        self.with(|request| request.query(name, value))
    }

    /// Sends `body` as JSON.
    ///
    /// # Errors
    /// Where it cannot be written as JSON, such as a map whose keys are no text.
    pub fn json(self, body: &impl Serialize) -> Result<Self, Error> {
        match serde_json::to_vec(body) {
            Ok(json) => Ok(self.with(|request| request.json_body(json))),
            // The reason may quote the body.
            Err(_) => Err(self.unusable("the body cannot be written as JSON")),
        }
    }

    /// Whether the call may be repeated when its outcome is unknown, in place of what is known or assumed of
    /// it.
    pub fn retry(mut self, class: Retry) -> Self {
        self.options().retry = Some(class);
        self
    }

    /// As [`RequestExt::no_retry`](crate::RequestExt::no_retry).
    pub fn no_retry(mut self) -> Self {
        self.options().may_repeat = false;
        self
    }

    /// As [`RequestExt::timeout`](crate::RequestExt::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options().timeout = Some(timeout);
        self
    }

    /// As [`RequestExt::deadline`](crate::RequestExt::deadline).
    pub fn deadline(mut self, deadline: Instant) -> Self {
        self.options().deadline = Some(deadline);
        self
    }

    /// As [`RequestExt::attempt_timeout`](crate::RequestExt::attempt_timeout).
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options().attempt_timeout = Some(timeout);
        self
    }

    /// As [`RequestExt::language`](crate::RequestExt::language).
    pub fn language(mut self, language: Language) -> Self {
        // Words have no character that a header cannot have.
        let _ = self.options().set_header(Language::HEADER, language.as_str());
        self
    }

    /// As [`RequestExt::extra_header`](crate::RequestExt::extra_header).
    ///
    /// # Errors
    /// As there.
    pub fn extra_header(mut self, name: &str, value: &str) -> Result<Self, Error> {
        match self.options().set_header(name, value) {
            Ok(()) => Ok(self),
            Err(error) => Err(self.unusable(&error.to_string())),
        }
    }

    /// Sends the call and reads the body of the answer as JSON.
    ///
    /// # Errors
    /// As [`send`](Self::send), and where the body is not a `T`; the error has the path of what does not fit.
    pub async fn fetch<T: DeserializeOwned>(self) -> Result<T, Error> {
        let (course, answer) = self.sent().await?;
        serde_json::from_slice(answer.body())
            .map_err(|error| Error::undecodable(&course, answer.body(), &error))
    }

    /// Sends the call and returns status, headers and body of a success.
    ///
    /// # Errors
    /// As of any other call: a method or path that cannot be sent, refusals of the service, failures of the
    /// connection.
    pub async fn send(self) -> Result<RawAnswer, Error> {
        Ok(self.sent().await?.1)
    }

    async fn sent(mut self) -> Result<(Course, RawAnswer), Error> {
        let course = Course::of(self.operation, self.request.connection_mut());
        match self.request.send().await {
            Ok(answer) => Ok((course, answer)),
            Err(error) => Err(Error::of_call(&course, error)),
        }
    }

    fn options(&mut self) -> &mut api::CallOptions {
        self.request.connection_mut().options_mut()
    }

    fn with(self, set: impl FnOnce(api::RawRequest) -> api::RawRequest) -> Self {
        Self { request: set(self.request), ..self }
    }

    fn unusable(&self, what: &str) -> Error {
        Error::invalid_request(self.operation, what)
    }
}
