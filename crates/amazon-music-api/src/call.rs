//! One call, ready to be attempted any number of times: credentials in, one renewal after a rejected token,
//! refusals tidied.

use std::{fmt, net::Ipv4Addr, sync::Arc};

use http::StatusCode;
use reqwest::{
    Method, Request, Url,
    header::{CONTENT_LENGTH, HeaderName, HeaderValue},
};

use crate::{
    Attempt, CallOptions, Connection, Credentials, Failure, Operation, Report,
    answer::{Answer, Unread},
    exchange::Failed,
    path,
};

/// Progenitor adds this header to every request; the service does not know it.
const API_VERSION: HeaderName = HeaderName::from_static("api-version");

/// The one code that says: renew the token and send the call again (Amazon's Authentication page).
const INVALID_ACCESS_TOKEN: &str = "INVALID_ACCESS_TOKEN";

/// One call. [`Deliver`](crate::Deliver) is given it to make attempts.
pub struct Call {
    http: reqwest::Client,
    connection: Connection,
    operation: Option<&'static Operation>,
    request: Request,
    report: Arc<Report>,
}

impl Call {
    /// A call that goes to `template` below `base_url`, or nowhere.
    pub(crate) fn new(
        http: reqwest::Client,
        connection: Connection,
        base_url: &str,
        operation: Option<&'static Operation>,
        template: &str,
        mut request: Request,
    ) -> Result<Self, Failure> {
        if !path::fits(template, base_url, request.url()) {
            return Err(Failure::path(template));
        }
        if !is_secure(request.url()) {
            return Err(Failure::insecure());
        }
        let headers = request.headers_mut();
        headers.remove(API_VERSION);
        connection.options.apply(headers);
        if request.body().is_none() && [Method::PUT, Method::POST].contains(request.method()) {
            // Without it, some gateways answer 411 to a write that has no body (RFC 9110, 8.6).
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        *request.timeout_mut() = connection.options.attempt_timeout;
        let report = connection.options.report.clone().unwrap_or_default();
        Ok(Self { http, connection, operation, request, report })
    }

    /// The operation; `None` for a call that the spec does not list.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.operation
    }

    /// What the caller wants of this call.
    #[must_use]
    pub fn options(&self) -> &CallOptions {
        &self.connection.options
    }

    /// The HTTP method in upper case.
    #[must_use]
    pub fn method(&self) -> &str {
        self.request.method().as_str()
    }

    /// The path with its ids, below the host, without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.request.url().path()
    }

    /// What has happened so far.
    #[must_use]
    pub fn report(&self) -> &Arc<Report> {
        &self.report
    }

    /// Makes one attempt: asks for credentials, sends the request, and after `INVALID_ACCESS_TOKEN` sends it
    /// once more with renewed ones.
    ///
    /// Dropping the future gives the attempt up; the service may have got it.
    pub async fn attempt(&self) -> Attempt {
        let attempt = match self.exchange().await {
            Ok(answer) => Attempt::answered(answer),
            Err(failed) => Attempt::failed(failed),
        };
        self.report.attempted(&attempt);
        attempt
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    async fn exchange(&self) -> Result<Answer, Failed> {
        let authorize = &self.connection.authorize;
        let credentials = authorize.credentials(self.operation).await.map_err(Failure::authorize);
        let credentials = credentials.map_err(Failed::Inside)?;
        let answer = self.send(&credentials).await?;
        if answer.status() != StatusCode::UNAUTHORIZED
            || answer.code().as_deref() != Some(INVALID_ACCESS_TOKEN)
        {
            return Ok(tidied(answer, &[&credentials]));
        }
        match authorize.renew(&credentials).await {
            Ok(renewed) => {
                self.report.renewed();
                let answer = self.send(&renewed).await?;
                Ok(tidied(answer, &[&credentials, &renewed]))
            }
            Err(error) => {
                let answer = tidied(answer, &[&credentials]);
                let status = Some(answer.status().as_u16());
                let (code, reference) = answer.code_and_reference();
                let failure = Failure::authorize(error);
                Err(Failed::Inside(Failure { status, code, reference, ..failure }))
            }
        }
    }

    async fn send(&self, credentials: &Credentials) -> Result<Answer, Failed> {
        let limit = self.connection.answer_limit;
        // Bodies are in memory, so that this is a copy of a pointer, and never `None`.
        let Some(mut request) = self.request.try_clone() else {
            return Err(Failed::Inside(Failure::path(self.path())));
        };
        credentials.apply(request.headers_mut());
        let response = self.http.execute(request).await.map_err(Failed::Sending)?;
        let status = response.status();
        Answer::read(response, limit).await.map_err(|unread| match unread {
            Unread::TooLarge => Failed::Inside(Failure::too_large(limit, status)),
            Unread::Broken(error) => Failed::Reading(error, status),
        })
    }
}

fn tidied(mut answer: Answer, credentials: &[&Credentials]) -> Answer {
    let secrets: Vec<&str> = credentials.iter().flat_map(|sent| sent.secrets()).collect();
    answer.tidy(&secrets);
    answer
}

/// Leaves headers and body out.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.map(|operation| operation.id))
            .field("method", &self.method())
            .field("options", self.options())
            .finish_non_exhaustive()
    }
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
