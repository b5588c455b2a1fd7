//! The requests of a device login, against a server of this machine.

use super::*;

/// The decoded pairs of a form, sorted.
fn form(body: &[u8]) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = url::form_urlencoded::parse(body).into_owned().collect();
    pairs.sort_unstable();
    pairs
}

fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
}

/// A server whose user is done at the first question.
async fn serve() -> MockServer {
    let server = MockServer::start().await;
    let codes = json!({
        "device_code": "canary-d|1", "user_code": "canary-u&2", "interval": 1,
        "verification_uri": "https://amazon.com/us/code", "expires_in": 600,
    });
    Mock::given(path("/auth/o2/create/codepair"))
        .respond_with(ResponseTemplate::new(200).set_body_json(codes))
        .expect(1)
        .mount(&server)
        .await;
    Mock::given(path("/auth/o2/token"))
        .respond_with(ResponseTemplate::new(200).set_body_raw(TOKENS, "application/json"))
        .expect(1)
        .mount(&server)
        .await;
    server
}

#[tokio::test]
async fn the_requests_are_those_that_login_with_amazon_documents() {
    let server = serve().await;
    let scopes: ScopeSet = "music::library music::library:read music::catalog".parse().unwrap();
    let login = Login::new(ClientId::new(ID).unwrap(), scopes)
        .client_secret(ClientSecret::new("canary-secret"))
        .endpoints(Endpoints::with_base_url(&server.uri()).unwrap())
        .other_scope("profile:user_id");
    let device =
        login.device().accept_language("de-DE").scope_data(r#"{"profile":{"essential":false}}"#);
    let device = device.start().await.unwrap();
    assert_eq!(device.prompt().verification_uri(), "https://amazon.com/us/code");
    clock::run_ahead(Duration::from_secs(1)).await;
    device.wait().await.unwrap();

    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests.len(), 2);
    let asked = &requests[0];
    assert_eq!(asked.method.as_str(), "POST");
    assert_eq!(asked.headers["accept-language"], "de-DE");
    assert!(!asked.headers.contains_key("authorization"));
    let expected = pairs([
        ("client_id", ID),
        ("response_type", "device_code"),
        ("scope", "music::catalog music::library profile:user_id"),
        ("scope_data", r#"{"profile":{"essential":false}}"#),
    ]);
    assert_eq!(form(&asked.body), expected);

    let polled = &requests[1];
    assert_eq!(polled.method.as_str(), "POST");
    assert_eq!(polled.headers["content-type"], "application/x-www-form-urlencoded");
    assert!(!polled.headers.contains_key("authorization"));
    let expected = pairs([
        ("device_code", "canary-d|1"),
        ("grant_type", "device_code"),
        ("user_code", "canary-u&2"),
    ]);
    assert_eq!(form(&polled.body), expected);
}

#[tokio::test]
async fn settings_that_cannot_be_sent_are_rejected_before_any_request() {
    let builder = || login().device();
    let no_scope = Login::new(ClientId::new(ID).unwrap(), ScopeSet::new())
        .endpoints(Endpoints::with_base_url("http://127.0.0.1:9").unwrap());
    for builder in [
        builder().accept_language("de\n"),
        builder().scope_data("[]"),
        login().other_scope("a b").device(),
        login().other_scope("").device(),
        no_scope.device(),
    ] {
        assert_eq!(builder.start().await.err().unwrap().kind(), ErrorKind::Configuration);
    }
}

#[tokio::test]
async fn where_it_is_wanted_the_questions_are_those_of_the_rfc_too() {
    let server = serve().await;
    let login = login().endpoints(Endpoints::with_base_url(&server.uri()).unwrap());
    let device = login.device().rfc8628_grant_type(true).start().await.unwrap();
    clock::run_ahead(Duration::from_secs(1)).await;
    device.wait().await.unwrap();
    let polled = server.received_requests().await.unwrap().remove(1);
    let expected = pairs([
        ("client_id", ID),
        ("device_code", "canary-d|1"),
        ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
        ("user_code", "canary-u&2"),
    ]);
    assert_eq!(form(&polled.body), expected);
}
