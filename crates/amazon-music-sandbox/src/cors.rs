//! Cross-origin requests of pages in a browser, for the origins that the sandbox allows (the Fetch standard, "CORS protocol").

use http::{
    HeaderMap, HeaderValue, Method,
    header::{
        ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
        ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_REQUEST_HEADERS,
        ACCESS_CONTROL_REQUEST_METHOD, ORIGIN, VARY,
    },
};

use crate::{
    request::Request,
    response::{self, Response},
};

/// Returns `true` if a request comes from a page of one of the origins.
pub(crate) fn is_allowed(origins: &[String], headers: &HeaderMap) -> bool {
    headers.get(ORIGIN).is_some_and(|origin| origins.iter().any(|known| known == origin))
}

/// Responds to a preflight request of an allowed origin.
pub(crate) fn preflight(origins: &[String], request: &Request) -> Option<Response> {
    let headers = request.headers();
    let method = headers.get(ACCESS_CONTROL_REQUEST_METHOD)?;
    if request.method() != Method::OPTIONS || !is_allowed(origins, headers) {
        return None;
    }
    let mut response = response::empty(204);
    response.headers_mut().insert(ACCESS_CONTROL_ALLOW_METHODS, method.clone());
    if let Some(names) = headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
        response.headers_mut().insert(ACCESS_CONTROL_ALLOW_HEADERS, names.clone());
    }
    // Browsers ask for it if a public page calls this machine.
    if headers.contains_key("access-control-request-private-network") {
        let yes = HeaderValue::from_static("true");
        response.headers_mut().insert("access-control-allow-private-network", yes);
    }
    Some(response)
}

/// Allows the page that sent a request to read the response, if its origin is allowed.
pub(crate) fn expose(origins: &[String], headers: &HeaderMap, response: &mut Response) {
    if origins.is_empty() {
        return;
    }
    response.headers_mut().append(VARY, HeaderValue::from_static("Origin"));
    if let Some(origin) = headers.get(ORIGIN).filter(|_| is_allowed(origins, headers)) {
        response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        let all = HeaderValue::from_static("*");
        response.headers_mut().insert(ACCESS_CONTROL_EXPOSE_HEADERS, all);
    }
}
