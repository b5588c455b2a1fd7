//! The local server of the tour: Login with Amazon and a few operations, on an ephemeral loopback port.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use serde_json::{Value, json};
use wiremock::{
    Mock, MockServer, Request, Respond, ResponseTemplate,
    matchers::{method, path, path_regex},
};

/// Album and playlist bodies: the fixtures of the tests, which are written after the documentation.
const ALBUM: &str = include_str!("../../../../tests/fixtures/get_album.documented.json");
const USER: &str = include_str!("../../../../tests/fixtures/get_current_user.documented.json");

/// A running server. It stops when it is dropped.
pub(crate) struct Server {
    mock: MockServer,
    /// Which access token is good: the one of the latest token request, until it is revoked.
    issued: Arc<AtomicU32>,
    revoked: Arc<AtomicU32>,
}

pub(crate) async fn start() -> Server {
    let server =
        Server { mock: MockServer::start().await, issued: Arc::default(), revoked: Arc::default() };
    let token = Token { issued: Arc::clone(&server.issued) };
    Mock::given(method("POST"))
        .and(path("/auth/o2/token"))
        .respond_with(token)
        .mount(&server.mock)
        .await;
    let music = Music { issued: Arc::clone(&server.issued), revoked: Arc::clone(&server.revoked) };
    Mock::given(path_regex("^/v1/")).respond_with(music).mount(&server.mock).await;
    server
}

impl Server {
    pub(crate) fn uri(&self) -> String {
        self.mock.uri()
    }

    /// From now on the service answers `INVALID_ACCESS_TOKEN` to the token that it gave out last.
    pub(crate) fn revoke_access_token(&self) {
        self.revoked.store(self.issued.load(Ordering::SeqCst), Ordering::SeqCst);
    }

    pub(crate) async fn token_requests(&self) -> usize {
        let requests = self.mock.received_requests().await.unwrap_or_default();
        requests.iter().filter(|request| request.url.path() == "/auth/o2/token").count()
    }
}

/// Login with Amazon's token endpoint.
struct Token {
    issued: Arc<AtomicU32>,
}

impl Respond for Token {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        let number = self.issued.fetch_add(1, Ordering::SeqCst) + 1;
        ResponseTemplate::new(200).set_body_json(json!({
            "access_token": format!("Atza|access-{number}"),
            "token_type": "bearer",
            "expires_in": 3600,
        }))
    }
}

/// The Web API.
struct Music {
    issued: Arc<AtomicU32>,
    revoked: Arc<AtomicU32>,
}

impl Respond for Music {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let number = self.issued.load(Ordering::SeqCst);
        let good = format!("Bearer Atza|access-{number}");
        let sent = request.headers.get("authorization").and_then(|value| value.to_str().ok());
        if sent != Some(&good) || self.revoked.load(Ordering::SeqCst) == number {
            return refusal(401, "INVALID_ACCESS_TOKEN", "The access token is not valid any more.");
        }
        match request.url.path() {
            "/v1/albums/B0064UPU4G" => body(ALBUM),
            "/v1/me" => body(USER),
            "/v1/search/tracks" => search(request),
            "/v1/playlists/B07QHGBGC9/tracks" => playlist(request),
            _ => refusal(404, "RESOURCE_NOT_FOUND", "There is nothing here."),
        }
    }
}

fn body(text: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_raw(text, "application/json")
}

fn refusal(status: u16, code: &str, message: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(json!({
        "error": { "status": status.to_string(), "code": code, "message": message, "reference": "tour-1" },
    }))
}

/// Two pages of sparse tracks; the token of the second is in the body.
fn search(request: &Request) -> ResponseTemplate {
    let asked: Value = request.body_json().unwrap_or_default();
    let second = asked.get("token").is_some();
    let nodes = if second {
        [("B08G9TMYCZ", "One More Time / Aerodynamic")].to_vec()
    } else {
        [("B0064UPUDC", "One More Time"), ("B0785GTW4T", "One More Time (Live)")].to_vec()
    };
    let edges =
        nodes.into_iter().map(|(id, title)| json!({ "node": { "id": id, "title": title } }));
    connection("searchTracks", edges.collect(), (!second).then_some("tztok-v2_second"))
}

/// Seven entries, three a page at most.
fn playlist(request: &Request) -> ResponseTemplate {
    let parameter = |name: &str| {
        let found = request.url.query_pairs().find(|(key, _)| key == name);
        found.and_then(|(_, value)| value.parse::<usize>().ok())
    };
    let titles = [
        "Beggin'",
        "Aerodynamic",
        "Digital Love",
        "Nightvision",
        "Superheroes",
        "High Life",
        "Voyager",
    ];
    let start = parameter("cursor").unwrap_or(0);
    let limit = parameter("limit").unwrap_or(50);
    let entries = titles.iter().enumerate().skip(start).take(limit);
    let edges = entries.map(|(at, title)| {
        json!({ "cursor": format!("{at}:entry-{at}"), "node": { "id": format!("B00000000{at}"), "title": title } })
    });
    let next = (start + limit < titles.len()).then(|| (start + limit).to_string());
    let tracks = page(edges.collect(), next.as_deref());
    ResponseTemplate::new(200)
        .set_body_json(json!({ "data": { "playlist": { "id": "B07QHGBGC9", "tracks": tracks } } }))
}

fn connection(name: &str, edges: Vec<Value>, next: Option<&str>) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({ "data": { name: page(edges, next) } }))
}

fn page(edges: Vec<Value>, next: Option<&str>) -> Value {
    json!({
        "pageInfo": { "hasNextPage": next.is_some(), "token": next },
        "edgeCount": edges.len(),
        "edges": edges,
    })
}
