//! A test with random operations and parameters, which are taken from earlier responses. The client checks every response.

use std::{collections::HashMap, time::Duration};

use amazon_music_api::{Operation, v1::OPERATIONS};
use amazon_music_sandbox::{Profile, Tier, Visibility};
use serde_json::{Value, json};

use crate::{
    client::{Client, SCOPES},
    schema::RESPONSES,
};

/// Steps of one walk.
const STEPS: usize = 6_000;

#[test]
fn every_response_of_a_long_walk_conforms_to_the_spec() {
    let mut client = Client::new();
    client.sandbox.world(|world| world.add_account(Profile::new("Sam Visitor")));
    let mut walker = Walker::new(&client);
    for step in 0..STEPS {
        walker.change_state(&mut client, step);
        let operation = &walker.pick(OPERATIONS);
        let path = walker.path(operation);
        let body = operation.has_body.then(|| walker.body(operation.id));
        let request = format!("{} {path}", operation.method);
        let (status, response) = client.call(&request, &body.unwrap_or_default());
        assert_ne!(status, 500);
        walker.learn(operation, &path, &response);
    }
    for operation in OPERATIONS {
        let successes = client.successes.get(operation.id).copied().unwrap_or_default();
        assert!(successes >= 5, "{} succeeded {successes} times only", operation.id);
    }
}

/// Makes random requests from the content of earlier responses.
struct Walker {
    random: u64,
    /// IDs by their kinds.
    known: HashMap<&'static str, Vec<String>>,
    /// The customer's playlist that was listed last, and its entries.
    listed: (String, Vec<String>),
    /// The cursors of each list.
    cursors: HashMap<String, Vec<String>>,
}

impl Walker {
    fn new(client: &Client) -> Self {
        let known = client.sandbox.world(|world| {
            let catalogue = world.catalogue();
            let awkward = catalogue.awkward_track_ids();
            HashMap::from([
                ("track", awkward.chain(catalogue.track_ids().skip(60).take(40)).collect()),
                ("album", catalogue.album_ids().take(30).collect()),
                ("artist", catalogue.artist_ids().take(30).collect()),
                ("playlist", catalogue.playlist_ids().take(6).collect()),
                (
                    "show",
                    catalogue.podcast_show_ids().chain(catalogue.podcast_show_asins()).collect(),
                ),
                ("episode", catalogue.podcast_episode_ids().take(40).collect()),
                ("station", catalogue.station_ids().collect()),
                ("user", world.accounts().iter().map(|account| account.id().to_owned()).collect()),
                (
                    "group",
                    vec!["home_top_songs".into(), "home_frequent".into(), "home_stations".into()],
                ),
                ("session", Vec::new()),
                ("metric", Vec::new()),
            ])
        });
        Self { random: 7, known, listed: Default::default(), cursors: HashMap::new() }
    }

    /// Changes the state: advances the clock, changes tiers and markets, logs in to another account.
    fn change_state(&mut self, client: &mut Client, step: usize) {
        if step.is_multiple_of(50) {
            client.clock.advance(Duration::from_secs(600));
            let tier = self.pick(&[Tier::Free, Tier::Prime, Tier::Unlimited, Tier::Unlimited]);
            let market = self.pick(&["US", "JP", "XX"]).to_owned();
            let visibility = self.pick(&[Visibility::Public, Visibility::Private]);
            let account = self.below(2);
            client.sandbox.world(|world| {
                let profile = &mut world.accounts_mut()[account].profile;
                (profile.tier, profile.market) = (tier, market);
                (profile.visibility, profile.playback_visibility) = (visibility, visibility);
                profile.name = (step != 0).then(|| "R".to_owned());
            });
            client.log_in(account, &SCOPES);
            client.account(|account, now| {
                for artist in &self.known["artist"][..8] {
                    account.follow_artist(artist, now).unwrap();
                }
            });
        }
    }

    /// The path of an operation with random parameters.
    fn path(&mut self, operation: &Operation) -> String {
        if matches!(operation.id, "move_playlist_tracks" | "remove_playlist_tracks") {
            return format!("/playlists/{}/tracks", self.listed.0);
        }
        let segments = operation.path.split('/');
        let segments = segments.map(|segment| match segment.strip_prefix('{') {
            Some(_) => self.id(of(operation)),
            None => segment.to_owned(),
        });
        let path = segments.collect::<Vec<_>>().join("/");
        let mut query = Vec::new();
        for parameter in operation.parameters {
            let value = match parameter.name {
                "limit" if self.percent(60) => {
                    let number = 1 + self.below(parameter.maximum.unwrap_or(12).min(12) as usize);
                    Some(number.to_string())
                }
                "cursor" if self.percent(70) => self.cursor(&path),
                "ids" => {
                    let kind = of(operation);
                    let ids: Vec<String> = (0..1 + self.below(4)).map(|_| self.id(kind)).collect();
                    Some(ids.join(","))
                }
                "query" => {
                    Some(self.pick(&["the", "r", "a", "夜", "zzzz", "%20", "x%26y"]).to_owned())
                }
                "mediaType" if self.percent(30) => {
                    Some(self.pick(&["AUDIO", "VIDEO", "X"]).to_owned())
                }
                "sortBy" if self.percent(30) => {
                    Some(self.pick(&["NAME", "RECENTLY_UPDATED", "X"]).to_owned())
                }
                _ => None,
            };
            query.extend(value.map(|value| format!("{}={value}", parameter.name)));
        }
        if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
    }

    fn cursor(&mut self, list: &str) -> Option<String> {
        if self.percent(5) {
            return Some("0:none".to_owned());
        }
        let cursors = self.cursors.get(list)?.clone();
        (!cursors.is_empty()).then(|| cursors[self.below(cursors.len())].clone())
    }

    fn body(&mut self, id: &str) -> Value {
        if self.percent(3) {
            return json!({ "title": 7 });
        }
        let visibility = self.pick(&["PUBLIC", "PRIVATE"]);
        let entries = self.listed.1.clone();
        let entry = |walker: &mut Self| match &entries[..] {
            [] => "none".to_owned(),
            entries => entries[walker.below(entries.len())].clone(),
        };
        let several = |walker: &mut Self, kind| -> Vec<String> {
            (0..1 + walker.below(5)).map(|_| walker.id(kind)).collect()
        };
        let params = |walker: &mut Self| {
            let kind = walker
                .pick(&["track", "album", "artist", "playlist", "station", "episode", "show"]);
            let name = format!("mrn:1.0:catalog:{kind}:asin:{}", walker.id(kind));
            if walker.percent(50) {
                json!({ "id": name })
            } else {
                json!({ "containerIds": [name] })
            }
        };
        match id {
            "create_playlist" | "update_playlist" => {
                json!({ "title": "Ünïcode \u{202e} mix", "description": "", "visibility": visibility })
            }
            "add_playlist_tracks" => {
                json!({ "trackIds": several(self, "track"), "addDuplicateTracks": self.percent(50) })
            }
            "move_playlist_tracks" => {
                json!({ "entryIds": [entry(self)], "entryIdAbove": entry(self) })
            }
            "remove_playlist_tracks" => json!({ "entryIds": [entry(self)] }),
            "set_track_like" => json!({ "likeState": self.pick(&["LIKE", "DISLIKE", "NEUTRAL"]) }),
            "update_current_user" => {
                json!({ "name": "Robin", "visibility": visibility, "playbackVisibility": visibility })
            }
            "create_playback_session" => json!({
                "playParams": params(self),
                "playbackOptions": {
                    "shuffleMode": self.pick(&["SHUFFLE_ON", "SHUFFLE_OFF"]),
                    "loopMode": self.pick(&["LOOP_ON", "LOOP_OFF"]),
                    "startAsStation": self.percent(20),
                },
            }),
            "queue_next" | "queue_last" => json!({ "playParams": params(self) }),
            "set_playback_loop" => json!({ "loopMode": self.pick(&["LOOP_ON", "LOOP_OFF"]) }),
            "set_playback_shuffle" => {
                json!({ "shuffleMode": self.pick(&["SHUFFLE_ON", "SHUFFLE_OFF"]) })
            }
            "report_playback_event" => self.report(),
            "report_playback_events" => json!([self.report()]),
            _ if id.starts_with("search_") => self.search(),
            _ => RESPONSES[id].body.clone(),
        }
    }

    fn report(&mut self) -> Value {
        let reason = self.pick(&["userNext", "userPrev", "userPause"]);
        let event = json!({ "type": self.pick(&["start", "stop"]), "terminationReason": reason });
        json!({ "metricId": self.id("metric"), "event": event })
    }

    fn search(&mut self) -> Value {
        let mut filter = json!({ "query": self.pick(&["the", "r", "e", "qq", "category-jazz"]) });
        if self.percent(50) {
            filter["field"] =
                self.pick(&["name", "artistName", "albumName", "categoryId", "isrc"]).into();
        }
        let mut search = json!({ "searchFilters": [filter], "limit": 1 + self.below(30) });
        if self.percent(30) {
            search["sortBy"] = self.pick(&["relevance", "release", "popularity", "name"]).into();
        }
        search
    }

    /// An ID of a kind, sometimes an unknown one.
    fn id(&mut self, kind: &str) -> String {
        let known = self.known[kind].clone();
        if known.is_empty() || self.percent(3) {
            "none".to_owned()
        } else {
            known[self.below(known.len())].clone()
        }
    }

    /// Stores the IDs and cursors of a response.
    fn learn(&mut self, operation: &Operation, path: &str, response: &Value) {
        let data = &response["data"];
        let list = path.split('?').next().unwrap_or(path);
        for token in [
            data["content"]["nextPageToken"].as_str(),
            data.as_object().and_then(|data| data.values().find_map(|root| find_token(root, 3))),
        ] {
            self.cursors.entry(list.to_owned()).or_default().extend(token.map(str::to_owned));
        }
        let playlist = &data["createPlaylist"]["id"];
        self.keep("playlist", playlist);
        self.keep("session", &data["sessionId"]);
        for entry in data["queue"].as_array().into_iter().flatten() {
            self.keep("metric", &entry["metricId"]);
        }
        let (playlist, edges) = (&data["playlist"]["id"], &data["playlist"]["tracks"]["edges"]);
        let edges = edges.as_array().into_iter().flatten();
        let entry = |edge: &Value| Some(edge["cursor"].as_str()?.split_once(':')?.1.to_owned());
        let entries: Vec<String> = edges.filter_map(entry).collect();
        // A UUID is a customer's.
        let playlist =
            playlist.as_str().filter(|id| operation.tag == "playlists" && id.contains('-'));
        if let Some(playlist) = playlist.filter(|_| entries.len() > 1) {
            self.listed = (playlist.to_owned(), entries);
        }
    }

    /// Stores an ID; the latest few of each kind.
    fn keep(&mut self, kind: &'static str, id: &Value) {
        if let (Some(id), Some(known)) = (id.as_str(), self.known.get_mut(kind)) {
            known.push(id.to_owned());
            if known.len() > 12 {
                known.remove(0);
            }
        }
    }

    fn below(&mut self, bound: usize) -> usize {
        // The linear congruential generator of Knuth's MMIX; its high bits are random enough.
        self.random = self
            .random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.random >> 33) as usize % bound
    }

    fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

/// The token of the first connection within a few levels.
fn find_token(value: &Value, depth: usize) -> Option<&str> {
    let fields = value.as_object().filter(|_| depth > 0)?;
    let here = value["pageInfo"]["token"].as_str();
    here.or_else(|| fields.values().find_map(|inner| find_token(inner, depth - 1)))
}

/// The kind of the parameter in the path of an operation, or of its `ids`.
fn of(operation: &Operation) -> &'static str {
    let path = operation.path;
    let kinds = [
        ("sessions", "session"),
        ("/users/", "user"),
        ("home", "group"),
        ("shows", "show"),
        ("views/podcast/", "show"),
        ("episodes", "episode"),
        ("stations", "station"),
        ("playlist", "playlist"),
        ("album", "album"),
        ("artist", "artist"),
    ];
    // The first word of the path that is a kind decides: `/artists/{id}/albums` is about an artist.
    let found = kinds.iter().filter_map(|(word, kind)| Some((path.find(word)?, *kind)));
    let first = found.min_by_key(|(at, _)| *at);
    match operation.id {
        "list_artist_tracks" => "artist",
        "list_playlist_tracks" => "playlist",
        _ => first.map_or("track", |(_, kind)| kind),
    }
}
