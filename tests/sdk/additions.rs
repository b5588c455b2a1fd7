//! Adding many tracks to a playlist: order, progress, and what is known when it stops in the middle.

use std::{
    net::TcpListener,
    sync::{Arc, Mutex, MutexGuard},
};

use amazon_music::{
    Additions, Client, Error, Interrupted, RequestExt as _,
    api::v1::builder::{AddPlaylistTracks, ListPlaylistTracks},
    auth::{AccessToken, Session},
};
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

use crate::{
    attempts::saying,
    mock::{self, MockMusic, call, refusal},
};

/// A service with one playlist.
struct Playlist {
    music: MockMusic,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    tracks: Vec<String>,
    calls: usize,
    fault: Option<Fault>,
}

/// What goes wrong with a call, once.
struct Fault {
    /// Which call, from 1.
    call: usize,
    /// Whether the tracks are added all the same.
    added: bool,
    answer: ResponseTemplate,
}

impl State {
    fn append(&mut self, request: &Request) -> ResponseTemplate {
        self.calls += 1;
        let fault = self.fault.take_if(|fault| fault.call == self.calls);
        if fault.as_ref().is_none_or(|fault| fault.added) {
            let body: Value = serde_json::from_slice(&request.body).unwrap();
            for track in body["trackIds"].as_array().unwrap() {
                let track = track.as_str().unwrap();
                if body["addDuplicateTracks"] == true || !self.tracks.iter().any(|t| t == track) {
                    self.tracks.push(track.to_owned());
                }
            }
        }
        fault.map_or_else(|| ResponseTemplate::new(204), |fault| fault.answer)
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
    async fn holding(tracks: &[String]) -> Self {
        let state = State { tracks: tracks.to_vec(), ..State::default() };
        let state = Arc::new(Mutex::new(state));
        let music = MockMusic::start().await;
        let (appended, listed) = (Arc::clone(&state), Arc::clone(&state));
        let append = move |request: &Request| appended.lock().unwrap().append(request);
        music.mount(call("PUT", "/playlists/p/tracks").respond_with(append)).await;
        let list = move |request: &Request| listed.lock().unwrap().list(request);
        music.mount(call("GET", "/playlists/p/tracks").respond_with(list)).await;
        Self { music, state }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    fn fails(&self, call: usize, added: bool, answer: ResponseTemplate) {
        self.state().fault = Some(Fault { call, added, answer });
    }

    fn append(&self, tracks: &[String]) -> Additions<AddPlaylistTracks> {
        self.music.client().api().add_playlist_tracks().id("p").append(tracks)
    }

    fn entries(&self) -> ListPlaylistTracks {
        self.music.client().api().list_playlist_tracks().id("p").limit(60u32)
    }
}

fn tracks(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("B{number:09}")).collect()
}

/// How many tracks are added, uncertain and not sent.
fn parts(interrupted: &Interrupted<AddPlaylistTracks>) -> [usize; 3] {
    [interrupted.added(), interrupted.uncertain(), interrupted.not_sent()].map(<[String]>::len)
}

#[tokio::test]
async fn tracks_are_added_in_order_and_each_step_is_told() {
    let playlist = Playlist::holding(&["old".to_owned()]).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&told);
    let additions = playlist.append(&tracks(120)).on_progress(move |progress| {
        tell.lock().unwrap().push((progress.added, progress.total));
    });
    assert_eq!(format!("{additions:?}"), "Additions { added: 0, total: 120, .. }");
    additions.await.unwrap();
    assert_eq!(playlist.state().tracks[1..], tracks(120));
    assert_eq!(*told.lock().unwrap(), [(50, 120), (100, 120), (120, 120)]);
}

#[tokio::test]
async fn no_tracks_are_no_call() {
    let playlist = Playlist::holding(&[]).await;
    playlist.append(&[]).await.unwrap();
    assert!(playlist.music.received().await.is_empty());
}

#[tokio::test]
async fn duplicates_are_sent_only_where_they_are_allowed() {
    for allow in [false, true] {
        let playlist = Playlist::holding(&tracks(2)).await;
        playlist.append(&tracks(3)).allow_duplicates(allow).await.unwrap();
        assert_eq!(playlist.state().tracks.len(), if allow { 5 } else { 3 });
    }
}

#[tokio::test]
async fn a_refused_call_has_added_nothing() {
    let playlist = Playlist::holding(&[]).await;
    playlist.fails(3, false, refusal(403, "ACCESS_DENIED"));
    let additions = playlist.append(&tracks(50)).per_call(10).allow_duplicates(true);
    let interrupted = additions.await.unwrap_err();
    assert_eq!(parts(&interrupted), [20, 0, 30]);
    assert_eq!(interrupted.added(), playlist.state().tracks);
    assert_eq!(interrupted.error().code(), Some("ACCESS_DENIED"));
    assert_eq!(interrupted.to_string(), "20 of 50 tracks were added");
    interrupted.resume().await.unwrap();
    assert_eq!(playlist.state().tracks, tracks(50));
    assert_eq!(playlist.state().calls, 6);
}

#[tokio::test]
async fn the_rest_may_go_in_one_call_of_any_size() {
    let playlist = Playlist::holding(&[]).await;
    playlist.fails(2, false, refusal(403, "ACCESS_DENIED"));
    let interrupted = playlist.append(&tracks(30)).per_call(10).await.unwrap_err();
    interrupted.resume().per_call(usize::MAX).await.unwrap();
    assert_eq!(playlist.state().calls, 3);
    assert_eq!(playlist.state().tracks, tracks(30));
}

#[tokio::test]
async fn a_call_of_unknown_outcome_is_found_out_and_nothing_comes_twice_or_is_missing() {
    for added in [false, true] {
        let playlist = Playlist::holding(&tracks(90)).await;
        playlist.fails(3, added, refusal(500, "INTERNAL"));
        let additions = playlist.append(&tracks(100)).per_call(20).allow_duplicates(true);
        let mut interrupted = additions.await.unwrap_err();
        assert_eq!(parts(&interrupted), [40, 20, 40]);
        assert_eq!(interrupted.uncertain(), &tracks(60)[40..]);
        let line = "40 of 100 tracks were added, and of 20 more it is not known";
        assert_eq!(interrupted.to_string(), line);
        assert!(interrupted.error().is_uncertain());

        assert!(interrupted.find_out(playlist.entries()).await.unwrap());
        assert_eq!(parts(&interrupted), if added { [60, 0, 40] } else { [40, 0, 60] });
        interrupted.resume().await.unwrap();
        assert_eq!(playlist.state().tracks[90..], tracks(100));
        assert_eq!(playlist.state().calls, if added { 5 } else { 6 });
    }
}

#[tokio::test]
async fn without_duplicates_a_call_of_unknown_outcome_can_be_sent_again() {
    for added in [false, true] {
        let playlist = Playlist::holding(&[]).await;
        playlist.fails(3, added, refusal(503, "INTERNAL"));
        let interrupted = playlist.append(&tracks(100)).per_call(20).await.unwrap_err();
        assert_eq!(parts(&interrupted), [40, 20, 40]);
        interrupted.resume().await.unwrap();
        assert_eq!(playlist.state().tracks, tracks(100));
    }
}

#[tokio::test]
async fn what_somebody_else_does_to_the_playlist_keeps_the_outcome_unknown() {
    let playlist = Playlist::holding(&[]).await;
    playlist.fails(2, true, refusal(500, "INTERNAL"));
    let mut interrupted = playlist.append(&tracks(30)).per_call(10).await.unwrap_err();
    playlist.state().tracks.push("theirs".to_owned());
    assert!(!interrupted.find_out(playlist.entries()).await.unwrap());
    assert_eq!(parts(&interrupted), [10, 10, 10]);
    playlist.state().tracks.clear();
    assert!(!interrupted.find_out(playlist.entries()).await.unwrap());
}

#[tokio::test]
async fn the_first_call_was_not_made_where_the_playlist_holds_nothing_of_it() {
    for (held, known, left) in [("theirs", true, [0, 0, 20]), ("B000000003", false, [0, 10, 10])] {
        let playlist = Playlist::holding(&[held.to_owned(), "theirs".to_owned()]).await;
        playlist.fails(1, false, refusal(500, "INTERNAL"));
        let mut interrupted = playlist.append(&tracks(20)).per_call(10).await.unwrap_err();
        assert_eq!(parts(&interrupted), [0, 10, 10]);
        assert_eq!(interrupted.find_out(playlist.entries()).await.unwrap(), known);
        assert_eq!(parts(&interrupted), left);
    }
}

#[tokio::test]
async fn a_success_that_is_no_json_may_not_be_of_the_service() {
    for (carried_out, left) in [(true, [20, 0, 10]), (false, [10, 0, 20])] {
        let playlist = Playlist::holding(&[]).await;
        let html = ResponseTemplate::new(200).set_body_raw("<html>", "text/html");
        playlist.fails(2, carried_out, html);
        let mut interrupted = playlist.append(&tracks(30)).per_call(10).await.unwrap_err();
        assert_eq!(parts(&interrupted), [10, 10, 10]);
        assert!(interrupted.find_out(playlist.entries()).await.unwrap());
        assert_eq!(parts(&interrupted), left);
    }
}

#[tokio::test]
async fn a_call_whose_answer_is_lost_is_uncertain_and_not_repeated() {
    for answer in ["", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"] {
        let client = saying(answer).await;
        let additions = client.api().add_playlist_tracks().id("p").append(tracks(30));
        let interrupted = additions.per_call(20).await.unwrap_err();
        assert_eq!(parts(&interrupted), [0, 20, 10], "{interrupted:?}");
    }
}

#[tokio::test]
async fn without_a_connection_nothing_is_uncertain() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = format!("http://{}/v1", listener.local_addr().unwrap());
    drop(listener);
    let session = Session::from_access_token(AccessToken::new(mock::ACCESS_TOKEN));
    let client = Client::builder(session, mock::profile()).base_url(nobody).build().unwrap();
    let additions = client.api().add_playlist_tracks().id("p").append(["canary"]);
    let interrupted = additions.await.unwrap_err();
    assert_eq!(parts(&interrupted), [0, 0, 1]);
    let printed = format!("{interrupted} {interrupted:?}");
    assert!(!printed.contains("canary"), "{printed}");
    assert!(Error::from(interrupted).is_connection());
}
