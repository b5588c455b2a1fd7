//! Appending many tracks to a playlist: order, progress, and errors in the middle.

use std::{
    net::TcpListener,
    sync::{Arc, Mutex, MutexGuard},
};

use amazon_music::{Append, AppendError, Application, Error};
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

use crate::mock::{self, MockMusic, client_of_raw_response, error_response, route};

/// A service with one playlist.
struct Playlist {
    music: MockMusic,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    tracks: Vec<String>,
    requests: usize,
    fault: Option<Fault>,
}

/// A fault of one request.
struct Fault {
    /// The number of the request, from 1.
    request: usize,
    /// `true` if the tracks are added all the same.
    added: bool,
    response: ResponseTemplate,
}

impl State {
    fn append(&mut self, request: &Request) -> ResponseTemplate {
        self.requests += 1;
        let fault = self.fault.take_if(|fault| fault.request == self.requests);
        if fault.as_ref().is_none_or(|fault| fault.added) {
            let body: Value = serde_json::from_slice(&request.body).unwrap();
            for track in body["trackIds"].as_array().unwrap() {
                let track = track.as_str().unwrap();
                if body["addDuplicateTracks"] == true || !self.tracks.iter().any(|t| t == track) {
                    self.tracks.push(track.to_owned());
                }
            }
        }
        fault.map_or_else(|| ResponseTemplate::new(204), |fault| fault.response)
    }

    fn list(&self, request: &Request) -> ResponseTemplate {
        let cursor = request.url.query_pairs().find(|(name, _)| name == "cursor");
        let start: usize = cursor.map_or(0, |(_, cursor)| cursor.parse().unwrap());
        let end = self.tracks.len().min(start + 60);
        let edges: Vec<_> =
            self.tracks[start..end].iter().map(|id| json!({ "node": { "id": id } })).collect();
        let more = end < self.tracks.len();
        let info = json!({ "hasNextPage": more, "token": more.then(|| end.to_string()) });
        let tracks = json!({ "edges": edges, "pageInfo": info });
        let body = json!({ "data": { "playlist": { "id": "p", "tracks": tracks } } });
        ResponseTemplate::new(200).set_body_json(body)
    }
}

impl Playlist {
    async fn with(tracks: &[String]) -> Self {
        let state = State { tracks: tracks.to_vec(), ..State::default() };
        let state = Arc::new(Mutex::new(state));
        let music = MockMusic::start().await;
        let (appended, listed) = (Arc::clone(&state), Arc::clone(&state));
        let append = move |request: &Request| appended.lock().unwrap().append(request);
        music.mount(route("PUT", "/playlists/p/tracks").respond_with(append)).await;
        let list = move |request: &Request| listed.lock().unwrap().list(request);
        music.mount(route("GET", "/playlists/p/tracks").respond_with(list)).await;
        Self { music, state }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    fn fails(&self, request: usize, added: bool, response: ResponseTemplate) {
        self.state().fault = Some(Fault { request, added, response });
    }

    fn append(&self, tracks: &[String]) -> Append {
        self.music.client().api().add_playlist_tracks("p", tracks).append()
    }
}

fn tracks(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("B{number:09}")).collect()
}

/// The numbers of tracks that are added, unknown and not sent.
fn parts(error: &AppendError) -> [usize; 3] {
    [error.added(), error.unknown(), error.not_sent()].map(<[String]>::len)
}

#[tokio::test]
async fn tracks_are_added_in_order_and_progress_is_reported() {
    let playlist = Playlist::with(&["old".to_owned()]).await;
    let reported = Arc::new(Mutex::new(Vec::new()));
    let report = Arc::clone(&reported);
    let append = playlist.append(&tracks(120)).on_progress(move |progress| {
        report.lock().unwrap().push((progress.added, progress.total));
    });
    assert_eq!(format!("{append:?}"), "Append { added: 0, total: 120, .. }");
    append.await.unwrap();
    assert_eq!(playlist.state().tracks[1..], tracks(120));
    assert_eq!(*reported.lock().unwrap(), [(50, 120), (100, 120), (120, 120)]);
}

#[tokio::test]
async fn no_tracks_need_no_request() {
    let playlist = Playlist::with(&[]).await;
    playlist.append(&[]).await.unwrap();
    assert!(playlist.music.received().await.is_empty());
}

#[tokio::test]
async fn duplicates_are_added_only_if_they_are_allowed() {
    for allow in [false, true] {
        let playlist = Playlist::with(&tracks(2)).await;
        playlist.append(&tracks(3)).allow_duplicates(allow).await.unwrap();
        assert_eq!(playlist.state().tracks.len(), if allow { 5 } else { 3 });
    }
}

#[tokio::test]
async fn a_rejected_request_has_added_nothing() {
    let playlist = Playlist::with(&[]).await;
    playlist.fails(3, false, error_response(403, "ACCESS_DENIED"));
    let append = playlist.append(&tracks(50)).tracks_per_request(10).allow_duplicates(true);
    let error = append.await.unwrap_err();
    assert_eq!(parts(&error), [20, 0, 30]);
    assert_eq!(error.added(), playlist.state().tracks);
    assert_eq!(error.error().code(), Some("ACCESS_DENIED"));
    assert_eq!(error.to_string(), "20 of 50 tracks were added");
    error.resume().await.unwrap();
    assert_eq!(playlist.state().tracks, tracks(50));
    assert_eq!(playlist.state().requests, 6);
}

#[tokio::test]
async fn the_rest_can_be_appended_in_one_request_of_any_size() {
    let playlist = Playlist::with(&[]).await;
    playlist.fails(2, false, error_response(403, "ACCESS_DENIED"));
    let error = playlist.append(&tracks(30)).tracks_per_request(10).await.unwrap_err();
    error.resume().tracks_per_request(usize::MAX).await.unwrap();
    assert_eq!(playlist.state().requests, 3);
    assert_eq!(playlist.state().tracks, tracks(30));
}

#[tokio::test]
async fn reconcile_finds_out_an_unknown_outcome_so_that_no_track_is_added_twice_or_missing() {
    for added in [false, true] {
        let playlist = Playlist::with(&tracks(90)).await;
        playlist.fails(3, added, error_response(500, "INTERNAL"));
        let append = playlist.append(&tracks(100)).tracks_per_request(20).allow_duplicates(true);
        let mut error = append.await.unwrap_err();
        assert_eq!(parts(&error), [40, 20, 40]);
        assert_eq!(error.unknown(), &tracks(60)[40..]);
        let line = "40 of 100 tracks were added, and the outcome of 20 more is unknown";
        assert_eq!(error.to_string(), line);
        assert!(error.error().is_uncertain());

        assert!(error.reconcile().await.unwrap());
        assert_eq!(parts(&error), if added { [60, 0, 40] } else { [40, 0, 60] });
        error.resume().await.unwrap();
        assert_eq!(playlist.state().tracks[90..], tracks(100));
        assert_eq!(playlist.state().requests, if added { 5 } else { 6 });
    }
}

#[tokio::test]
async fn without_duplicates_a_request_of_unknown_outcome_can_be_sent_again() {
    for added in [false, true] {
        let playlist = Playlist::with(&[]).await;
        playlist.fails(3, added, error_response(503, "INTERNAL"));
        let error = playlist.append(&tracks(100)).tracks_per_request(20).await.unwrap_err();
        assert_eq!(parts(&error), [40, 20, 40]);
        error.resume().await.unwrap();
        assert_eq!(playlist.state().tracks, tracks(100));
    }
}

#[tokio::test]
async fn changes_by_others_leave_the_outcome_unknown() {
    let playlist = Playlist::with(&[]).await;
    playlist.fails(2, true, error_response(500, "INTERNAL"));
    let mut error = playlist.append(&tracks(30)).tracks_per_request(10).await.unwrap_err();
    playlist.state().tracks.push("theirs".to_owned());
    assert!(!error.reconcile().await.unwrap());
    assert_eq!(parts(&error), [10, 10, 10]);
    playlist.state().tracks.clear();
    assert!(!error.reconcile().await.unwrap());
}

#[tokio::test]
async fn the_first_request_was_not_processed_if_the_playlist_contains_none_of_its_tracks() {
    for (contained, known, left) in
        [("theirs", true, [0, 0, 20]), ("B000000003", false, [0, 10, 10])]
    {
        let playlist = Playlist::with(&[contained.to_owned(), "theirs".to_owned()]).await;
        playlist.fails(1, false, error_response(500, "INTERNAL"));
        let mut error = playlist.append(&tracks(20)).tracks_per_request(10).await.unwrap_err();
        assert_eq!(parts(&error), [0, 10, 10]);
        assert_eq!(error.reconcile().await.unwrap(), known);
        assert_eq!(parts(&error), left);
    }
}

#[tokio::test]
async fn a_success_that_is_not_json_leaves_the_outcome_unknown() {
    for (was_processed, left) in [(true, [20, 0, 10]), (false, [10, 0, 20])] {
        let playlist = Playlist::with(&[]).await;
        let html = ResponseTemplate::new(200).set_body_raw("<html>", "text/html");
        playlist.fails(2, was_processed, html);
        let mut error = playlist.append(&tracks(30)).tracks_per_request(10).await.unwrap_err();
        assert_eq!(parts(&error), [10, 10, 10]);
        assert!(error.reconcile().await.unwrap());
        assert_eq!(parts(&error), left);
    }
}

#[tokio::test]
async fn a_request_whose_response_is_lost_is_unknown_and_not_retried() {
    for response in ["", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"] {
        let client = client_of_raw_response(response).await;
        let append = client.api().add_playlist_tracks("p", tracks(30)).append();
        let error = append.tracks_per_request(20).await.unwrap_err();
        assert_eq!(parts(&error), [0, 20, 10], "{error:?}");
    }
}

#[tokio::test]
async fn without_a_connection_nothing_is_unknown() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = format!("http://{}/v1", listener.local_addr().unwrap());
    drop(listener);
    let application =
        Application::builder(mock::profile()).base_url(nobody).retry(mock::quick_retries());
    let client = application.build().unwrap().client(mock::session());
    let append = client.api().add_playlist_tracks("p", ["canary"]).append();
    let error = append.await.unwrap_err();
    assert_eq!(parts(&error), [0, 0, 1]);
    let printed = format!("{error} {error:?}");
    assert!(!printed.contains("canary"), "{printed}");
    assert!(Error::from(error).is_connection());
}
