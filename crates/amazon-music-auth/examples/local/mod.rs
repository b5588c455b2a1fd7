//! A mock of Login with Amazon for the examples. Its user agrees at once.

#![allow(dead_code, reason = "each example compiles this module for itself and uses what it needs")]

use std::{collections::HashMap, error::Error};

use amazon_music_auth::{
    ClientId, Connection, Endpoints, HttpClient, HttpRequest, Login, ScopeSet, Session,
};
use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::json;
use url::Url;
use wiremock::{
    Mock, MockServer, Request, ResponseTemplate,
    matchers::{body_string_contains, path},
};

pub(crate) type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The code of a login. The tests fail if one of these values is logged.
pub(crate) const CODE: &str = "a-canary-code";
pub(crate) const ACCESS_TOKEN: &str = "Atza|a-canary-access-token";
pub(crate) const REFRESH_TOKEN: &str = "Atzr|a-canary-refresh-token";

/// Starts the mock. It stops when it is dropped.
pub(crate) async fn service() -> MockServer {
    let server = MockServer::start().await;
    Mock::given(path("/ap/oa")).respond_with(redirect).mount(&server).await;
    let pair = json!({
        "user_code": "A1B2C",
        "device_code": CODE,
        "verification_uri": "https://amazon.com/us/code",
        "expires_in": 600,
        "interval": 1,
    });
    let pair = ResponseTemplate::new(200).set_body_json(pair);
    Mock::given(path("/auth/o2/create/codepair")).respond_with(pair).mount(&server).await;
    // The user of a device enters the code between the first poll and the second.
    let pending = json!({ "error": "authorization_pending" });
    let pending = ResponseTemplate::new(400).set_body_json(pending);
    let poll = Mock::given(body_string_contains("device_code="));
    poll.respond_with(pending).up_to_n_times(1).mount(&server).await;
    let tokens = json!({
        "access_token": ACCESS_TOKEN,
        "refresh_token": REFRESH_TOKEN,
        "token_type": "bearer",
        "expires_in": 3600,
    });
    let tokens = ResponseTemplate::new(200).set_body_json(tokens);
    Mock::given(path("/auth/o2/token")).respond_with(tokens).mount(&server).await;
    server
}

/// Redirects the browser of a user who agrees.
fn redirect(request: &Request) -> ResponseTemplate {
    let query: HashMap<_, _> = request.url.query_pairs().into_owned().collect();
    let value = |name: &str| query.get(name).map_or("", String::as_str);
    let sent = [("code", CODE), ("scope", value("scope")), ("state", value("state"))];
    match Url::parse_with_params(value("redirect_uri"), sent) {
        Ok(back) => ResponseTemplate::new(302).insert_header("location", back.as_str()),
        Err(_) => ResponseTemplate::new(400),
    }
}

/// Returns the login of an app at the mock.
pub(crate) fn login(server: &MockServer, scopes: impl Into<ScopeSet>) -> Outcome<Login> {
    let client_id = ClientId::new("amzn1.application-oa2-client.0a1b2c")?;
    Ok(Login::new(client_id, scopes).endpoints(Endpoints::with_base_url(&server.uri())?))
}

/// Requests a page like the user's browser. Returns the URL to which it redirects.
pub(crate) async fn visit(url: &str) -> Outcome<String> {
    let request = HttpRequest {
        method: Method::GET,
        url: url.parse()?,
        headers: HeaderMap::new(),
        body: Bytes::new(),
        timeout: None,
        max_response_bytes: 1 << 20,
        connection: Connection::Pooled,
    };
    let response = HttpClient::new()?.send(request).await?;
    let location = response.headers().get("location").map(|location| location.to_str());
    Ok(location.transpose()?.unwrap_or_default().to_owned())
}

/// Prints the result of a login.
pub(crate) fn report(session: &Session, mut say: impl FnMut(&str)) {
    say(&format!("Logged in, with {}.", session.scopes().unwrap_or_default()));
    if session.is_refreshable() {
        say("The session can be refreshed: save it in a store.");
    } else {
        say("The session cannot be refreshed: without a client secret there is no refresh token.");
    }
}

/// Reads a line from standard input on a thread of its own; `None` at the end of the input.
pub(crate) async fn read_line() -> Option<String> {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let mut line = String::new();
        let read = std::io::stdin().read_line(&mut line);
        let _ = sender.send(matches!(read, Ok(1..)).then_some(line));
    });
    receiver.await.ok().flatten()
}

/// Returns an environment variable that is not empty.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

#[expect(clippy::print_stdout, reason = "an example prints to the terminal")]
pub(crate) fn say(line: &str) {
    println!("{line}");
}
