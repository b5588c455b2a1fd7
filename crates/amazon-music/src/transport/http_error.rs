//! Errors of HTTP exchanges without a complete response.

use bytes::Bytes;
use http::StatusCode;

use crate::{
    Error, ErrorKind,
    auth::{HttpError, HttpErrorKind},
};

/// Returns the head of an error response whose body is too large: its status says enough.
///
/// # Errors
/// Returns the error of an exchange without a complete response.
pub(super) fn response(error: HttpError, limit: usize) -> Result<http::Response<Bytes>, Error> {
    let HttpError { kind, status, headers, source } = error;
    let is_error = |status: &StatusCode| !status.is_success();
    if let (HttpErrorKind::TooLarge, Some(status)) = (kind, status.filter(is_error)) {
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = status;
        *response.headers_mut() = headers.unwrap_or_default();
        return Ok(response);
    }
    let error = match kind {
        HttpErrorKind::Configuration => {
            let why = source.as_ref().map_or_else(String::new, |why| format!(": {why}"));
            Error::new(ErrorKind::Configuration)
                .with_message(format!("the request cannot be sent{why}"))
        }
        HttpErrorKind::InvalidRequest => {
            Error::new(ErrorKind::InvalidRequest).with_message("path and query make no valid URL")
        }
        HttpErrorKind::Connect => Error::new(ErrorKind::Connect),
        HttpErrorKind::Timeout => Error::new(ErrorKind::Timeout),
        HttpErrorKind::Io => Error::new(ErrorKind::Io),
        HttpErrorKind::TooLarge => Error::new(ErrorKind::ResponseTooLarge)
            .with_message(format!("the response has more than {limit} bytes")),
    };
    let error = match status {
        Some(status) => error.with_status(status),
        None => error,
    };
    Err(match source {
        Some(source) => error.with_dyn_source(source),
        None => error,
    })
}
