//! Errors of HTTP exchanges without a complete response.

use crate::{
    Error, ErrorKind,
    auth::{HttpError, HttpErrorKind},
};

/// Returns the error of an exchange without a complete response.
pub(super) fn error(error: HttpError, limit: usize) -> Error {
    let HttpError { kind, status, source, .. } = error;
    let mut error = match kind {
        HttpErrorKind::Configuration => {
            let why = source.map_or_else(String::new, |why| format!(": {why}"));
            return Error::new(ErrorKind::Configuration)
                .with_message(format!("the request cannot be sent{why}"));
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
    if let Some(status) = status {
        error = error.with_status(status);
    }
    match source {
        Some(source) => error.with_dyn_source(source),
        None => error,
    }
}
