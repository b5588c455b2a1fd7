//! The responses of the service: tracks with the fields that the service's documentation shows.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::PAGE;

/// The cursor of a page with an undecodable item.
pub(crate) const SPOILED: &str = "spoiled";

/// Returns the responses by request target; that of the empty target is for everything else.
pub(super) fn all(pages: usize) -> HashMap<String, Vec<u8>> {
    let mut responses = HashMap::from([
        (String::new(), response("404 Not Found", &json!({ "error": { "code": "NOT_FOUND" } }))),
        ("/v1/tracks/B0000000".to_owned(), ok(&json!({ "data": { "track": track(0) } }))),
        (target(SPOILED), ok(&page(0, Some(String::new()), true))),
        (
            "/auth/o2/token".to_owned(),
            ok(&json!({
                "access_token": "Atza|bench-refreshed",
                "refresh_token": "Atzr|bench",
                "token_type": "bearer",
                "expires_in": 3600,
            })),
        ),
    ]);
    for number in 0..pages {
        let next = (number + 1 < pages).then(|| format!("cursor-{}", number + 1));
        let page = ok(&page(number, next, false));
        match number {
            0 => responses.insert(format!("/v1/me/library/tracks?limit={PAGE}"), page),
            _ => responses.insert(target(&format!("cursor-{number}")), page),
        };
    }
    responses
}

fn target(cursor: &str) -> String {
    format!("/v1/me/library/tracks?cursor={cursor}&limit={PAGE}")
}

fn page(number: usize, next: Option<String>, spoiled: bool) -> Value {
    let node = |index| json!({ "node": track(number * PAGE + index) });
    let mut edges: Vec<Value> = (0..PAGE).map(node).collect();
    if spoiled {
        edges[PAGE / 2]["node"]["title"] = json!(["Happy"]);
    }
    let info = json!({ "hasNextPage": next.is_some(), "token": next });
    let tracks = json!({ "pageInfo": info, "edgeCount": PAGE, "edges": edges });
    json!({ "data": { "user": { "id": "bench", "libraryTracks": tracks } } })
}

fn track(number: usize) -> Value {
    json!({
        "id": format!("B{number:07}"),
        "audioQualities": ["SD", "HD", "UHD", "360RA"],
        "globalAsin": format!("B{number:07}"),
        "title": format!("Happy {number}"),
        "shortTitle": "Happy",
        "duration": 232,
        "album": {
            "id": "B076YSK8CS",
            "title": "G I R L",
            "url": "https://music.amazon.com/albums/B076YSK8CS",
        },
        "releaseDate": "2013-06-18T04:00:00.000Z",
        "isrc": "USQ4E1300686",
        "artists": [{
            "id": "B000QJPQTA",
            "name": "Pharrell Williams",
            "url": "https://music.amazon.com/artists/B000QJPQTA",
        }],
        "images": [{ "url": "https://m.media-amazon.com/images/I/7urcGl6q1.jpg" }],
        "parentalSettings": { "hasExplicitLanguage": false },
        "musicTerritory": { "code": "US", "territoryName": "United States" },
        "market": { "id": "US", "name": "United States" },
        "eligibility": {
            "isDownloadable": true,
            "isPurchaseable": true,
            "isPreviewable": true,
            "isPrimeEligible": false,
        },
    })
}

fn ok(body: &Value) -> Vec<u8> {
    response("200 OK", body)
}

fn response(status: &str, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    (head + &body).into_bytes()
}
