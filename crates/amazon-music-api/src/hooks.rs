//! What happens around each call: credentials in, one renewal after a rejected token, refusals tidied.
//!
//! Progenitor calls `exec` for every generated operation. [`execute`] serves every version of the API, and
//! [`hooks!`] ties it to one generated client.

use std::net::Ipv4Addr;

use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};
use reqwest::{
    Method, Request, Response, Url,
    header::{CONTENT_LENGTH, HeaderName, HeaderValue},
};

use crate::{
    Connection, Credentials, Failure, Operation,
    answer::{Answer, TooLarge},
    generated::v1,
    path,
};

/// Progenitor adds this header to every request; the service does not know it.
const API_VERSION: HeaderName = HeaderName::from_static("api-version");

/// The one code that says: renew the token and send the call again (Amazon's Authentication page).
const INVALID_ACCESS_TOKEN: &str = "INVALID_ACCESS_TOKEN";

/// Ties [`execute`] to a generated client.
macro_rules! hooks {
    ($version:ident) => {
        impl ClientHooks<Connection> for $version::Client {
            async fn exec(
                &self,
                request: Request,
                info: &OperationInfo,
            ) -> reqwest::Result<Response> {
                let operation = $version::operation(info.operation_id);
                if let Some(Operation { path, .. }) = operation
                    && !path::fits(path, self.baseurl(), request.url())
                {
                    return Ok(Failure::path(path).into_response());
                }
                execute(self.client(), self.inner(), operation, request).await
            }
        }
    };
}

hooks!(v1);

/// Sends `request` with credentials; after `INVALID_ACCESS_TOKEN`, once more with new ones.
async fn execute(
    http: &reqwest::Client,
    connection: &Connection,
    operation: Option<&'static Operation>,
    mut request: Request,
) -> reqwest::Result<Response> {
    if !is_secure(request.url()) {
        return Ok(Failure::insecure().into_response());
    }
    request.headers_mut().remove(API_VERSION);
    if request.body().is_none() && [Method::PUT, Method::POST].contains(request.method()) {
        // Without it, some gateways answer 411 to a write that has no body (RFC 9110, 8.6).
        request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    let credentials = match connection.authorize.credentials(operation).await {
        Ok(credentials) => credentials,
        Err(error) => return Ok(Failure::authorize(error).into_response()),
    };
    // Bodies are JSON or forms in memory, so that this is a copy of a pointer, and never `None`.
    let again = request.try_clone();
    let limit = connection.answer_limit;
    let answer = match send(http, request, &credentials, limit).await? {
        Ok(answer) => answer,
        Err(TooLarge { status }) => return Ok(Failure::too_large(limit, status).into_response()),
    };
    let code = if answer.status() == http::StatusCode::UNAUTHORIZED { answer.code() } else { None };
    let (Some(again), Some(INVALID_ACCESS_TOKEN)) = (again, code.as_deref()) else {
        return Ok(finish(answer, operation, &[&credentials]));
    };
    match connection.authorize.renew(&credentials).await {
        Ok(renewed) => Ok(match send(http, again, &renewed, limit).await? {
            Ok(answer) => finish(answer, operation, &[&credentials, &renewed]),
            Err(TooLarge { status }) => Failure::too_large(limit, status).into_response(),
        }),
        Err(error) => {
            let status = Some(answer.status().as_u16());
            Ok(Failure { status, code, ..Failure::authorize(error) }.into_response())
        }
    }
}

async fn send(
    http: &reqwest::Client,
    mut request: Request,
    credentials: &Credentials,
    limit: usize,
) -> reqwest::Result<Result<Answer, TooLarge>> {
    credentials.apply(request.headers_mut());
    Answer::read(http.execute(request).await?, limit).await
}

fn finish(
    mut answer: Answer,
    operation: Option<&'static Operation>,
    credentials: &[&Credentials],
) -> Response {
    if operation.is_some_and(|operation| operation.answer_may_be_empty) {
        answer.allow_empty();
    }
    let secrets: Vec<&str> = credentials.iter().flat_map(|sent| sent.secrets()).collect();
    answer.tidy_refusal(&secrets);
    answer.into_response()
}

/// Whether credentials may be sent to `url`: by https, or to this very machine.
fn is_secure(url: &Url) -> bool {
    let is_this_machine = match url.host_str() {
        Some("localhost" | "[::1]") => true,
        Some(host) => host.parse().is_ok_and(|address: Ipv4Addr| address.is_loopback()),
        None => false,
    };
    url.scheme() == "https" || (url.scheme() == "http" && is_this_machine)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_leave_by_https_or_stay_on_this_machine() {
        let is_secure = |url: &str| is_secure(&Url::parse(url).unwrap());
        for url in
            ["https://host.example", "http://127.0.0.1:1", "http://localhost/a", "http://[::1]:2"]
        {
            assert!(is_secure(url), "{url}");
        }
        for url in [
            "http://host.example",
            "http://localhost.evil",
            "http://127.0.0.1.evil",
            "ftp://localhost",
        ] {
            assert!(!is_secure(url), "{url}");
        }
    }
}
