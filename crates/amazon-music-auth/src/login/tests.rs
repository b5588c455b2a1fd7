//! An app for the tests of requests that a login makes possible.

use wiremock::MockServer;

use super::*;
use crate::Scope;

pub(crate) const ID: &str = "amzn1.application-oa2-client.a";

/// Returns an app whose endpoints are those of `server`.
pub(crate) fn login(server: &MockServer) -> Login {
    let scopes = ScopeSet::from_iter([Scope::Catalog, Scope::Library, Scope::LibraryRead]);
    Login::new(ClientId::new(ID).unwrap(), scopes)
        .endpoints(Endpoints::with_base_url(&server.uri()).unwrap())
}

#[tokio::test(start_paused = true)]
async fn code_that_was_not_sent_is_sent_again_and_one_that_may_have_been_is_not() {
    use std::{
        future::ready,
        sync::atomic::{AtomicUsize, Ordering},
    };

    use crate::http::{HttpError, HttpErrorKind, tests::Scripted};

    for (kind, failures, expected, is_ok) in [
        (HttpErrorKind::Connect, 2, 3, true),
        (HttpErrorKind::Connect, 99, 3, false),
        (HttpErrorKind::Io, 1, 1, false),
        (HttpErrorKind::Timeout, 1, 1, false),
    ] {
        let requests = Arc::<AtomicUsize>::default();
        let count = Arc::clone(&requests);
        let service = Scripted(move |_| {
            let is_failure = count.fetch_add(1, Ordering::Relaxed) < failures;
            let body = r#"{"access_token":"Atza|canary","token_type":"bearer","expires_in":60}"#;
            ready(match is_failure {
                true => Err(HttpError { kind, status: None, headers: None, source: None }),
                false => Ok(http::Response::new(body.into())),
            })
        });
        let login = Login::new(ClientId::new(ID).unwrap(), Scope::Catalog)
            .http_client(HttpClient::from_service(service));
        let exchange = login.exchange_code("canary", "https://a.example/", "v".repeat(43));
        let outcome = exchange.send().await;
        assert_eq!(outcome.is_ok(), is_ok, "{outcome:?}");
        assert_eq!(requests.load(Ordering::Relaxed), expected, "{kind:?}");
    }
}
