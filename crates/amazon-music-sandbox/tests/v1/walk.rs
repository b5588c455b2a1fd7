//! A test with random operations and parameters, which are taken from earlier responses. The client checks every response.

use std::{collections::HashMap, time::Duration};

use amazon_music_api::{Operation, v1::OPERATIONS};
use amazon_music_sandbox::{Profile, Tier, Visibility};
use serde_json::{Value, json};

use crate::{
    client::{Client, next, scopes},
    template,
};

const STEPS: usize = 6_000;

#[test]
fn every_response_of_a_long_walk_conforms_to_the_spec() {
    let mut client = Client::new();
    client.sandbox.world(|world| world.add_account(Profile::new("Sam Visitor")));
    let mut walker = Walker::new(&client);
    for step in 0..STEPS {
        if step.is_multiple_of(50) {
            walker.change_state(&mut client, step);
        }
        let operation = &OPERATIONS[walker.below(OPERATIONS.len())];
        let path = walker.path(operation);
        let body = walker.body(operation);
        let request = format!("{} {path}", operation.method);
        let (status, response) = client.call(&request, &body);
        assert_ne!(status, 500);
        walker.learn(&path, &response["data"]);
    }
    for operation in OPERATIONS {
        let successes = client.successes.get(operation.id).copied().unwrap_or_default();
        assert!(successes >= 5, "{} succeeded {successes} times only", operation.id);
    }
}

/// Makes random requests from the content of earlier responses.
struct Walker {
    random: u64,
    /// IDs by their kinds, and cursors by the paths of their lists.
    known: HashMap<String, Vec<String>>,
}

impl Walker {
    fn new(client: &Client) -> Self {
        let users = client.sandbox.world(|world| {
            world.accounts().iter().map(|account| account.id().to_owned()).collect::<Vec<_>>()
        });
        let known = client.catalogue(|catalogue| {
            let awkward = catalogue.edge_case_track_ids();
            let shows = catalogue.podcast_show_ids().chain(catalogue.podcast_show_asins());
            let groups = ["home_top_songs", "home_frequent", "home_stations"].map(String::from);
            [
                ("track", awkward.chain(catalogue.track_ids().skip(60).take(40)).collect()),
                ("album", catalogue.album_ids().take(30).collect()),
                ("artist", catalogue.artist_ids().take(30).collect()),
                ("playlist", catalogue.playlist_ids().take(6).collect()),
                ("show", shows.collect()),
                ("episode", catalogue.podcast_episode_ids().take(40).collect()),
                ("station", catalogue.station_ids().collect()),
                ("user", users),
                ("group", groups.to_vec()),
            ]
        });
        Self { random: 7, known: known.map(|(kind, ids)| (kind.to_owned(), ids)).into() }
    }

    /// Changes the state: advances the clock, changes tiers and markets, logs in to another account.
    fn change_state(&mut self, client: &mut Client, step: usize) {
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
        client.log_in(account, &scopes());
        client.account(|account, now| {
            for artist in &self.known["artist"][..8] {
                account.follow_artist(artist, now).unwrap();
            }
        });
    }

    /// The path of an operation with random parameters.
    fn path(&mut self, operation: &Operation) -> String {
        let kind = match operation.id {
            "move_playlist_tracks" | "remove_playlist_tracks" => "listed playlist",
            _ => template::kind(operation),
        };
        let path = template::path(operation, || self.id(kind));
        let mut query = Vec::new();
        for parameter in operation.parameters {
            let value = match parameter.name {
                "limit" if self.percent(60) => {
                    (1 + self.below(parameter.maximum.unwrap_or(12).min(12) as usize)).to_string()
                }
                "cursor" if self.percent(5) => "0:none".to_owned(),
                "cursor" if self.percent(70) && self.known.contains_key(&path) => self.id(&path),
                "ids" => (0..1 + self.below(4)).map(|_| self.id(kind) + ",").collect(),
                "query" => self.pick(&["the", "r", "a", "夜", "zzzz", "%20", "x%26y"]).to_owned(),
                "mediaType" if self.percent(30) => self.pick(&["AUDIO", "VIDEO", "X"]).to_owned(),
                "sortBy" if self.percent(30) => {
                    self.pick(&["NAME", "RECENTLY_UPDATED", "X"]).to_owned()
                }
                _ => continue,
            };
            query.push(format!("{}={value}", parameter.name));
        }
        if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
    }

    /// The body of an operation with random values; `null` if it has none.
    fn body(&mut self, operation: &Operation) -> Value {
        if operation.has_body && self.percent(3) {
            return json!({ "title": 7 });
        }
        let value = &mut |name: &str| Some(self.value(name)).filter(|value| !value.is_null());
        template::body(operation, value).unwrap_or_default()
    }

    /// A random value of a field; `null` for fields that stay as they are.
    fn value(&mut self, name: &str) -> Value {
        match name {
            "title" => "Ünïcode \u{202e} mix".into(),
            "visibility" | "playbackVisibility" => self.pick(&["PUBLIC", "PRIVATE"]).into(),
            "trackIds" => (0..1 + self.below(5)).map(|_| self.id("track")).collect(),
            "addDuplicateTracks" => self.percent(50).into(),
            "entryIds" => json!([self.id("entry")]),
            "entryIdAbove" => self.id("entry").into(),
            "likeState" => self.pick(&["LIKE", "DISLIKE", "NEUTRAL"]).into(),
            "playParams" => {
                let kinds = ["track", "album", "artist", "playlist", "station", "episode", "show"];
                let kind = self.pick(&kinds);
                let name = format!("mrn:1.0:catalog:{kind}:asin:{}", self.id(kind));
                let params = [json!({ "id": name }), json!({ "containerIds": [name] })];
                params[self.below(2)].clone()
            }
            "shuffleMode" => self.pick(&["SHUFFLE_ON", "SHUFFLE_OFF"]).into(),
            "loopMode" => self.pick(&["LOOP_ON", "LOOP_OFF"]).into(),
            "startAsStation" => self.percent(20).into(),
            "metricId" => self.id("metric").into(),
            "type" => self.pick(&["start", "stop"]).into(),
            "terminationReason" => self.pick(&["userNext", "userPrev", "userPause"]).into(),
            "searchFilters" => {
                let query = self.pick(&["the", "r", "e", "qq", "category-jazz"]);
                let fields = ["name", "artistName", "albumName", "categoryId", "isrc"];
                let field = Some(self.pick(&fields)).filter(|_| self.percent(50));
                json!([{ "query": query, "field": field }])
            }
            "limit" => (1 + self.below(12)).into(),
            "sortBy" => self.pick(&["relevance", "release", "popularity", "name"]).into(),
            _ => Value::Null,
        }
    }

    /// A known value of a kind, sometimes an unknown one.
    fn id(&mut self, kind: &str) -> String {
        if self.percent(3) {
            return "none".to_owned();
        }
        let known = self.known.get(kind).cloned().unwrap_or_default();
        known.get(self.below(known.len().max(1))).map_or_else(|| "none".to_owned(), String::clone)
    }

    /// Stores the IDs and cursors of a response.
    fn learn(&mut self, path: &str, data: &Value) {
        let lists =
            data.as_object().and_then(|data| data.values().find_map(|root| find_token(root, 3)));
        let path = path.split('?').next().unwrap_or(path);
        for token in [next(&data["content"]), lists].into_iter().flatten() {
            self.known.entry(path.to_owned()).or_default().push(token);
        }
        let metrics =
            data["queue"].as_array().into_iter().flatten().map(|entry| &entry["metricId"]);
        let ids = metrics.map(|id| ("metric", id));
        for (kind, id) in ids
            .chain([("playlist", &data["createPlaylist"]["id"]), ("session", &data["sessionId"])])
        {
            let known = self.known.entry(kind.to_owned()).or_default();
            known.extend(id.as_str().map(str::to_owned));
            // The latest few of each kind.
            known.drain(..known.len().saturating_sub(12));
        }
        let edges = data["playlist"]["tracks"]["edges"].as_array().into_iter().flatten();
        let entry = |edge: &Value| Some(edge["cursor"].as_str()?.split_once(':')?.1.to_owned());
        let entries: Vec<String> = edges.filter_map(entry).collect();
        // Playlists of users have UUIDs.
        let playlist = data["playlist"]["id"].as_str().filter(|id| id.contains('-'));
        if let Some(playlist) = playlist.filter(|_| entries.len() > 1) {
            self.known.insert("listed playlist".to_owned(), vec![playlist.to_owned()]);
            self.known.insert("entry".to_owned(), entries);
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
fn find_token(value: &Value, depth: usize) -> Option<String> {
    let fields = value.as_object().filter(|_| depth > 0)?;
    next(value).or_else(|| fields.values().find_map(|inner| find_token(inner, depth - 1)))
}
