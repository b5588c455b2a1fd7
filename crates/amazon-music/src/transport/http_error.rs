//! Errors of HTTP exchanges without a complete response.

use bytes::Bytes;

use crate::{
    Error, ErrorKind,
    api::ApiResponse,
    auth::{HttpError, HttpErrorKind},
};

/// Returns the error of an exchange without a complete response, which may contain `secrets`.
///
/// An error response counts as such if its headers arrived: its status and `Retry-After` matter more than its body.
pub(super) fn error(error: HttpError, limit: usize, secrets: &[&str]) -> Error {
    let hint = error.hint();
    let HttpError { kind, status, headers, source } = error;
    let mut error = Error::new(self::kind(kind));
    if let Some(hint) = hint {
        error = error.with_hint(hint);
    }
    if let Some(status) = status {
        let mut head = http::Response::new(Bytes::new());
        *head.status_mut() = status;
        *head.headers_mut() = headers.unwrap_or_default();
        error = match ApiResponse::from_http(head, secrets) {
            Ok(head) => error.with_status(status).with_request_id(head.report.request_id),
            Err(response) => response,
        };
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::*;

    fn interrupted(status: StatusCode) -> Error {
        let headers = [("retry-after", "7"), ("x-amzn-requestid", "r-1"), ("x-echo", "canary")];
        let headers = headers
            .into_iter()
            .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)));
        let headers = Some(HeaderMap::from_iter(headers));
        let source = None;
        let error = HttpError { kind: HttpErrorKind::Io, status: Some(status), headers, source };
        self::error(error, 1, &["canary"])
    }

    #[test]
    fn an_interrupted_error_response_is_an_error_response() {
        let error = interrupted(StatusCode::TOO_MANY_REQUESTS);
        assert_eq!((error.kind(), error.status()), (ErrorKind::Response, Some(429)));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(error.request_id(), Some("r-1"));
    }

    #[test]
    fn an_interrupted_success_keeps_status_and_request_id() {
        let error = interrupted(StatusCode::OK);
        assert_eq!((error.kind(), error.status()), (ErrorKind::Io, Some(200)));
        assert_eq!((error.request_id(), error.is_uncertain()), (Some("r-1"), true));
    }
}
