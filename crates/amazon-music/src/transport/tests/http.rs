//! HTTP: the requests that are sent, and errors of the exchange.

use super::*;

#[tokio::test(start_paused = true)]
async fn path_and_query_are_sent_below_the_base_url() {
    for (base, path, query, uri) in [
        ("https://a.example/v1", "/albums/a%2Fb", None, "https://a.example/v1/albums/a%2Fb"),
        ("http://127.0.0.1:1/a/b/", "/me", Some("q=%20"), "http://127.0.0.1:1/a/b/me?q=%20"),
        ("http://localhost", "/me", None, "http://localhost/me"),
    ] {
        let service = Service::default();
        let application = service.builder().base_url(base).build().unwrap();
        let mut request = ApiRequest::new(Method::GET, path);
        request.query = query.map(str::to_owned);
        application.client_with(Tokens::default()).send(request).await.unwrap();
        let received = &service.received()[0];
        assert_eq!((&received.method, received.uri.to_string()), (&Method::GET, uri.to_owned()));
    }
}

#[test]
fn stale_connections_are_used_only_for_requests_that_may_be_sent_twice() {
    for (operation, retry, expected) in [
        (Some("get_album"), None, Connection::Pooled),
        (Some("create_playlist"), None, Connection::Recent),
        (Some("create_playlist"), Some(Retry::Idempotent), Connection::Pooled),
        (Some("get_album"), Some(Retry::Never), Connection::Recent),
        (None, None, Connection::Recent),
        (None, Some(Retry::Safe), Connection::Pooled),
    ] {
        let mut request = never();
        request.operation = operation.map(|id| crate::api::v1::operation(id).unwrap());
        request.options.retry = retry;
        assert_eq!(connection(&request), expected, "{operation:?} {retry:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn path_traversal_is_rejected() {
    let service = Service::default();
    let application = service.builder().base_url("http://localhost/v1").build().unwrap();
    let account = application.client_with(Tokens::default());
    for path in ["/../v2/me", "/..", "/%2e%2e/me", "/.././..", "me"] {
        let error = account.send(ApiRequest::new(Method::GET, path)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{path}");
    }
    assert_eq!(service.count(), 0);
}

#[test]
fn a_default_header_that_the_client_sets_itself_is_a_configuration_error() {
    for (name, value) in
        [("authorization", "canary"), ("x-api-key", "canary"), ("a b", "c"), ("a", "canary\n")]
    {
        let error = Service::default().builder().default_header(name, value).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{name}");
        assert!(!format!("{error:?}").contains("canary"));
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_are_sensitive_headers() {
    let service = Service::default();
    let mut request = get();
    request.headers.insert("authorization", "of the request".parse().unwrap());
    service.account().send(request).await.unwrap();
    let headers = &service.received()[0].headers;
    assert_eq!(headers.get_all("authorization").iter().collect::<Vec<_>>(), ["Bearer canary-0"]);
    assert_eq!(headers["x-api-key"], "canary-key");
    assert!(headers["authorization"].is_sensitive() && headers["x-api-key"].is_sensitive());
}

#[tokio::test(start_paused = true)]
async fn errors_of_the_exchange_have_kind_and_uncertainty() {
    for (kind, expected, uncertain, retried) in [
        (HttpErrorKind::Configuration, ErrorKind::Configuration, false, false),
        (HttpErrorKind::Connect, ErrorKind::Connect, false, true),
        (HttpErrorKind::Timeout, ErrorKind::Timeout, true, false),
        (HttpErrorKind::Io, ErrorKind::Io, true, false),
        (HttpErrorKind::TooLarge, ErrorKind::ResponseTooLarge, false, false),
        (HttpErrorKind::ContentCoding, ErrorKind::Decode, false, false),
    ] {
        let service = Service::replying(vec![failure(kind); 4]);
        let error = service.account().send(never()).await.unwrap_err();
        assert_eq!((error.kind(), error.is_uncertain()), (expected, uncertain), "{error}");
        assert_eq!(service.count() > 1, retried, "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_response_that_is_too_large_is_an_error_and_an_error_response_stays_one() {
    let large = |number: u16| Reply { body: vec![b' '; 11].into(), ..status(number) };
    let service = Service::replying([large(200), large(503).asking(60)]);
    let application = service.builder().max_response_bytes(10).build().unwrap();
    let account = application.client_with(Tokens::default());
    let error = account.get().await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::ResponseTooLarge, Some(200)));
    assert!(error.is_decode() && error.to_string().contains("more than 10 bytes"), "{error}");
    let error = account.get().await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Response, Some(503)));
    assert_eq!((error.retry_after(), service.count()), (Some(60 * SECOND), 2));
}

#[tokio::test(start_paused = true)]
async fn an_error_response_shows_no_secret() {
    for text in [
        "canary-0",
        "canary-key",
        "Atza|canary",
        "Atzr|canary",
        "Atza%7Ccanary",
        "amzn1.oa2-cs.v1.canary",
    ] {
        for reply in
            [code(403, text), Reply { body: format!("<p>{text}</p>").into(), ..status(403) }]
        {
            let service = Service::replying([reply]);
            let error = service.account().get().await.unwrap_err();
            let all =
                format!("{error:?} {:?} {:?} {:?}", error.code(), error.message(), error.excerpt());
            assert!(!all.contains("canary"), "{all}");
        }
    }
    // Not that of a rejected token either.
    let echo = Reply { body: "canary-0 canary-1".into(), ..status(403) };
    let service = Service::replying([code(401, TOKEN_REJECTED[0]), echo]);
    let error = service.account().get().await.unwrap_err();
    assert_eq!(error.excerpt(), Some("[redacted] [redacted]"));
}

#[tokio::test(start_paused = true)]
async fn transports_are_wrapped_in_their_order() {
    #[derive(Debug)]
    struct Tagging(&'static str, Arc<dyn Transport>);
    impl Transport for Tagging {
        fn send(&self, mut request: ApiRequest) -> BoxFuture<'_, Result<ApiResponse, Error>> {
            request.headers.append("x-tag", self.0.parse().unwrap());
            self.1.send(request)
        }
    }
    let service = Service::default();
    let application = service
        .builder()
        .wrap_transport(|inner| Arc::new(Tagging("inner", inner)))
        .wrap_transport(|inner| Arc::new(Tagging("outer", inner)))
        .build()
        .unwrap();
    application.client_with(Tokens::default()).get().await.unwrap();
    let received = service.received();
    assert_eq!(received[0].headers.get_all("x-tag").iter().collect::<Vec<_>>(), ["outer", "inner"]);
}
