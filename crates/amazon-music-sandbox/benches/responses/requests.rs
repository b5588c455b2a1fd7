//! A request of each operation that succeeds on an account with sample data, any number of times.

use std::{collections::HashMap, time::Duration};

use amazon_music_api::{
    Operation,
    v1::{OPERATIONS, operation},
};
use amazon_music_sandbox::{Sandbox, Visibility};
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};

use crate::template;

/// The IDs in batch requests and bodies.
const SEVERAL: usize = 10;

/// The parts of requests.
pub(crate) struct Ready {
    token: String,
    api_key: String,
    /// IDs by their kinds.
    known: HashMap<&'static str, Vec<String>>,
}

impl Ready {
    pub(crate) fn new(sandbox: &Sandbox) -> Self {
        let mut ready = sandbox.world(|world| {
            let account = world.accounts()[0].id().to_owned();
            let playlist = world.accounts()[0].playlist_ids().next().unwrap().to_owned();
            let scopes = OPERATIONS.iter().flat_map(|operation| operation.scopes.concat());
            let scopes: Vec<&str> = scopes.collect();
            let token = world.issue_access_token(&account, &scopes, Duration::from_secs(3_600));
            let catalogue = world.catalogue();
            let awkward = catalogue.edge_case_track_ids().count();
            let known = HashMap::from([
                ("track", catalogue.track_ids().skip(awkward).take(SEVERAL).collect()),
                ("album", catalogue.album_ids().take(SEVERAL).collect()),
                ("artist", catalogue.artist_ids().take(SEVERAL).collect()),
                ("show", catalogue.podcast_show_ids().take(SEVERAL).collect()),
                ("episode", catalogue.podcast_episode_ids().take(SEVERAL).collect()),
                ("station", catalogue.station_ids().take(1).collect()),
                ("followed playlist", catalogue.playlist_ids().take(1).collect()),
                ("playlist", vec![playlist]),
                ("user", vec![account]),
                ("group", vec!["home_top_songs".to_owned()]),
            ]);
            Self { token, api_key: world.security_profile_id().to_owned(), known }
        });
        let list = ready.response(sandbox, "list_playlist_tracks");
        let edges = list["data"]["playlist"]["tracks"]["edges"].as_array().unwrap();
        let entry =
            |edge: &Value| edge["cursor"].as_str()?.split_once(':').map(|(_, id)| id.to_owned());
        ready.known.insert("entry", edges.iter().filter_map(entry).take(SEVERAL).collect());
        let started = ready.response(sandbox, "create_playback_session");
        for (kind, id) in [
            ("session", &started["data"]["sessionId"]),
            ("metric", &started["data"]["queue"][0]["metricId"]),
        ] {
            ready.known.insert(kind, vec![id.as_str().unwrap().to_owned()]);
        }
        ready
    }

    fn response(&self, sandbox: &Sandbox, id: &str) -> Value {
        let response = sandbox.handle(&self.request(sandbox, operation(id).unwrap()));
        serde_json::from_slice(response.body()).unwrap()
    }

    /// A request of an operation. A playlist to delete is created first.
    pub(crate) fn request(&self, sandbox: &Sandbox, operation: &Operation) -> Request<Bytes> {
        let kind = match operation.id {
            "follow_playlist" | "unfollow_playlist" => "followed playlist",
            _ => template::kind(operation),
        };
        let path = template::path(operation, || match operation.id {
            "delete_playlist" => self.another_playlist(sandbox),
            _ => self.known[kind][0].clone(),
        });
        let mut query = Vec::new();
        for parameter in operation.parameters {
            match parameter.name {
                "limit" => query.extend(parameter.maximum.map(|most| format!("limit={most}"))),
                "ids" => query.push(format!("ids={}", self.known[kind].join(","))),
                "query" => query.push("query=the".to_owned()),
                _ => {}
            }
        }
        let body = template::body(operation, &mut |name| self.value(operation, name));
        Request::builder()
            .method(operation.method)
            .uri(format!("/v1{path}?{}", query.join("&")))
            .header("authorization", format!("Bearer {}", self.token))
            .header("x-api-key", &self.api_key)
            .header("content-type", "application/json")
            .body(body.map(|body| body.to_string()).unwrap_or_default().into())
            .unwrap()
    }

    fn another_playlist(&self, sandbox: &Sandbox) -> String {
        sandbox.world(|world| {
            let now = world.now();
            let account = &mut world.accounts_mut()[0];
            let tracks = &self.known["track"];
            account.add_playlist("To be deleted", tracks, Visibility::Private, now).unwrap()
        })
    }

    /// The value of a field of a body; `None` for the one in the example of the spec.
    fn value(&self, operation: &Operation, name: &str) -> Option<Value> {
        Some(match name {
            "trackIds" => json!(self.known["track"]),
            "addDuplicateTracks" => true.into(),
            "entryIds" => json!(self.known["entry"][1..]),
            "entryIdAbove" => json!(self.known["entry"][0]),
            "playParams" => {
                let album = format!("mrn:1.0:catalog:album:asin:{}", self.known["album"][0]);
                json!({ "containerIds": [album] })
            }
            "metricId" => json!(self.known["metric"][0]),
            "type" => "start".into(),
            "searchFilters" => json!([{ "query": "the" }]),
            "limit" if operation.tag == "search" => 100.into(),
            _ => return None,
        })
    }
}
