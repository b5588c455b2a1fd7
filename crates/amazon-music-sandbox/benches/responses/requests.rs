//! A request of each operation that succeeds on an account with sample data, any number of times.

use std::time::Duration;

use amazon_music_api::{Operation, v1::operation};
use amazon_music_sandbox::{Sandbox, Visibility};
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};

/// The IDs in batch requests and bodies.
const SEVERAL: usize = 10;

/// The parts of requests.
pub(crate) struct Ready {
    token: String,
    api_key: String,
    account: String,
    tracks: Vec<String>,
    albums: Vec<String>,
    artists: Vec<String>,
    shows: Vec<String>,
    episodes: Vec<String>,
    station: String,
    /// A playlist of the catalogue.
    followed: String,
    /// The long playlist of the account, and its first entries.
    playlist: String,
    entries: Vec<String>,
    session: String,
    metric: String,
}

impl Ready {
    pub(crate) fn new(sandbox: &Sandbox) -> Self {
        let mut ready = sandbox.world(|world| {
            let account = world.accounts()[0].id().to_owned();
            let playlist = world.accounts()[0].playlist_ids().next().unwrap().to_owned();
            let scopes = ["catalog", "favorites", "history", "library", "playback", "profile"]
                .map(|scope| format!("music::{scope}"));
            let scopes = scopes.each_ref().map(String::as_str);
            let token = world.issue_access_token(&account, &scopes, Duration::from_secs(3_600));
            let catalogue = world.catalogue();
            let awkward = catalogue.awkward_track_ids().count();
            Self {
                token,
                api_key: world.security_profile_id().to_owned(),
                account,
                tracks: catalogue.track_ids().skip(awkward).take(SEVERAL).collect(),
                albums: catalogue.album_ids().take(SEVERAL).collect(),
                artists: catalogue.artist_ids().take(SEVERAL).collect(),
                shows: catalogue.podcast_show_ids().take(SEVERAL).collect(),
                episodes: catalogue.podcast_episode_ids().take(SEVERAL).collect(),
                station: catalogue.station_ids().next().unwrap(),
                followed: catalogue.playlist_ids().next().unwrap(),
                playlist,
                entries: Vec::new(),
                session: String::new(),
                metric: String::new(),
            }
        });
        let list = ready.response(sandbox, "list_playlist_tracks");
        let edges = list["data"]["playlist"]["tracks"]["edges"].as_array().unwrap();
        let entry =
            |edge: &Value| edge["cursor"].as_str()?.split_once(':').map(|(_, id)| id.to_owned());
        ready.entries = edges.iter().filter_map(entry).take(SEVERAL).collect();
        let started = ready.response(sandbox, "create_playback_session");
        ready.session = started["data"]["sessionId"].as_str().unwrap().to_owned();
        ready.metric = started["data"]["queue"][0]["metricId"].as_str().unwrap().to_owned();
        ready
    }

    fn response(&self, sandbox: &Sandbox, id: &str) -> Value {
        let response = sandbox.handle(&self.request(sandbox, operation(id).unwrap()));
        serde_json::from_slice(response.body()).unwrap()
    }

    /// A request of an operation. What it deletes is created first.
    pub(crate) fn request(&self, sandbox: &Sandbox, operation: &Operation) -> Request<Bytes> {
        let path = match operation.path.split_once('{') {
            None => operation.path.to_owned(),
            Some((before, after)) => {
                let id = match operation.id {
                    "delete_playlist" => self.another_playlist(sandbox),
                    _ => self.id(before).to_owned(),
                };
                let (_, after) = after.split_once('}').unwrap();
                format!("{before}{id}{after}")
            }
        };
        let mut query = Vec::new();
        for parameter in operation.parameters {
            match parameter.name {
                "limit" => query.extend(parameter.maximum.map(|most| format!("limit={most}"))),
                "ids" => query.push(format!("ids={}", self.ids(operation.path).join(","))),
                "query" => query.push("query=the".to_owned()),
                _ => {}
            }
        }
        let target = format!("/v1{path}?{}", query.join("&"));
        let body = operation.has_body.then(|| self.body(operation.id).to_string());
        Request::builder()
            .method(operation.method)
            .uri(target)
            .header("authorization", format!("Bearer {}", self.token))
            .header("x-api-key", &self.api_key)
            .header("content-type", "application/json")
            .body(body.unwrap_or_default().into())
            .unwrap()
    }

    /// The ID that follows the beginning of a path.
    fn id(&self, before: &str) -> &str {
        match before {
            "/playlists/" | "/views/playlist/" => &self.playlist,
            "/me/followed/playlists/" => &self.followed,
            "/playback/sessions/" => &self.session,
            "/stations/" => &self.station,
            "/users/" => &self.account,
            "/views/home/" => "home_top_songs",
            _ => &self.ids(before)[0],
        }
    }

    /// The IDs of the kind that a path is about.
    fn ids(&self, path: &str) -> &[String] {
        let kinds = [
            ("episodes", &self.episodes),
            ("podcast", &self.shows),
            ("album", &self.albums),
            ("artist", &self.artists),
        ];
        let found = kinds.into_iter().find(|(word, _)| path.contains(word));
        found.map_or(&self.tracks, |(_, ids)| ids)
    }

    fn another_playlist(&self, sandbox: &Sandbox) -> String {
        sandbox.world(|world| {
            let now = world.now();
            let account = &mut world.accounts_mut()[0];
            account.add_playlist("Short-lived", &self.tracks, Visibility::Private, now).unwrap()
        })
    }

    fn body(&self, id: &str) -> Value {
        let play = || {
            let name = |kind: &str, id: &str| format!("mrn:1.0:catalog:{kind}:asin:{id}");
            json!({ "containerIds": [name("album", &self.albums[0])] })
        };
        let report = || json!({ "metricId": self.metric, "event": { "type": "start" } });
        match id {
            "create_playlist" | "update_playlist" => {
                json!({ "title": "A title", "description": "", "visibility": "PRIVATE" })
            }
            "add_playlist_tracks" => json!({ "trackIds": self.tracks, "addDuplicateTracks": true }),
            "move_playlist_tracks" => {
                json!({ "entryIds": self.entries[1..], "entryIdAbove": self.entries[0] })
            }
            "remove_playlist_tracks" => json!({ "entryIds": self.entries }),
            "set_track_like" => json!({ "likeState": "LIKE" }),
            "update_current_user" => {
                json!({ "name": "Robin", "visibility": "PUBLIC", "playbackVisibility": "PUBLIC" })
            }
            "create_playback_session" | "queue_next" | "queue_last" => {
                json!({ "playParams": play() })
            }
            "set_playback_loop" => json!({ "loopMode": "LOOP_ON" }),
            "set_playback_shuffle" => json!({ "shuffleMode": "SHUFFLE_ON" }),
            "report_playback_event" => report(),
            "report_playback_events" => json!([report()]),
            _ => json!({ "searchFilters": [{ "query": "the" }], "limit": 100 }),
        }
    }
}
