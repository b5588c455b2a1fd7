//! Errors of HTTP exchanges without a complete response.

use crate::{
    Error, ErrorKind,
    auth::{HttpError, HttpErrorKind},
};

/// Returns the error of an exchange without a complete response.
pub(super) fn error(error: HttpError, limit: usize) -> Error {
    let HttpError { kind, status, source, .. } = error;
    let mut error = Error::new(self::kind(kind));
    if let Some(status) = status {
        error = error.with_status(status);
    }
    match (kind, source) {
        (HttpErrorKind::Configuration, Some(source)) => {
            error.with_message(format!("the request cannot be sent: {source}"))
        }
        (HttpErrorKind::InvalidRequest, _) => {
            error.with_message("path and query make no valid URL")
        }
        (HttpErrorKind::TooLarge, _) => {
            error.with_message(format!("the response has more than {limit} bytes"))
        }
        (HttpErrorKind::ContentCoding, Some(source)) => {
            error.with_message(format!("the response cannot be decoded: {source}"))
        }
        (_, Some(source)) => error.with_dyn_source(source),
        (_, None) => error,
    }
}

/// Returns the kind of error that a failed exchange leads to.
pub(crate) fn kind(kind: HttpErrorKind) -> ErrorKind {
    match kind {
        HttpErrorKind::Configuration => ErrorKind::Configuration,
        HttpErrorKind::InvalidRequest => ErrorKind::InvalidRequest,
        HttpErrorKind::Connect => ErrorKind::Connect,
        HttpErrorKind::Timeout => ErrorKind::Timeout,
        HttpErrorKind::Io => ErrorKind::Io,
        HttpErrorKind::TooLarge => ErrorKind::ResponseTooLarge,
        HttpErrorKind::ContentCoding => ErrorKind::Decode,
    }
}
