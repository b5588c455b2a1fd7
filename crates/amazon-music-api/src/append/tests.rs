//! Appends over a scripted transport.

use std::sync::{Arc, Mutex, MutexGuard};

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

use super::{Append, AppendError, Progress};
use crate::{
    ApiRequest, Error, ErrorKind, Request,
    list::scripted::{Reply, Scripted, parameter, server_error},
    v1::params::AddPlaylistTracks,
};

/// A service with one playlist.
struct Playlist {
    service: Arc<Scripted>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    tracks: Vec<String>,
    requests: usize,
    fault: Option<Fault>,
    /// The IDs that the service does not know.
    unknown: Vec<String>,
}

/// The number of the request that fails, if its tracks are added all the same, and how it fails.
type Fault = (usize, bool, fn() -> Reply);

impl State {
    fn append(&mut self, request: &ApiRequest) -> Reply {
        self.requests += 1;
        let fault = self.fault.take_if(|(number, ..)| *number == self.requests);
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let tracks = body["trackIds"].as_array().unwrap();
        if tracks.iter().any(|track| self.unknown.iter().any(|unknown| track == unknown)) {
            return rejected(StatusCode::NOT_FOUND);
        }
        if fault.is_none_or(|(_, added, _)| added) {
            for track in tracks {
                let track = track.as_str().unwrap();
                if body["addDuplicateTracks"] == true
                    || !self.tracks.iter().any(|known| known == track)
                {
                    self.tracks.push(track.to_owned());
                }
            }
        }
        fault.map_or_else(|| Reply::Body(Bytes::new()), |(.., reply)| reply())
    }

    fn list(&self, request: &ApiRequest) -> Reply {
        let start: usize = parameter(request, "cursor").map_or(0, |cursor| cursor.parse().unwrap());
        let end = self.tracks.len().min(start + 60);
        let edges: Vec<_> =
            self.tracks[start..end].iter().map(|id| json!({ "node": { "id": id } })).collect();
        let more = end < self.tracks.len();
        let info = json!({ "hasNextPage": more, "token": more.then(|| end.to_string()) });
        json!({ "data": { "playlist": { "id": "p", "tracks": { "edges": edges, "pageInfo": info } } } }).into()
    }
}

impl Playlist {
    fn holding(tracks: &[String]) -> Self {
        let state = Arc::new(Mutex::new(State { tracks: tracks.to_vec(), ..State::default() }));
        let shared = Arc::clone(&state);
        let service = Scripted::new(move |request| {
            assert_eq!(request.path, "/playlists/p/tracks");
            let mut state = shared.lock().unwrap();
            if request.method == "GET" { state.list(request) } else { state.append(request) }
        });
        Self { service, state }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    fn fails(&self, request: usize, added: bool, reply: fn() -> Reply) {
        self.state().fault = Some((request, added, reply));
    }

    fn request(&self, tracks: &[String]) -> Request<AddPlaylistTracks> {
        self.service.client().add_playlist_tracks("p", tracks)
    }

    fn append(&self, tracks: &[String]) -> Append {
        self.request(tracks).append()
    }
}

fn tracks(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("B{number:09}")).collect()
}

/// Returns the numbers of tracks that are added, unknown and not sent.
fn parts(error: &AppendError) -> [usize; 3] {
    [error.added(), error.unknown(), error.not_sent()].map(<[String]>::len)
}

fn denied() -> Reply {
    rejected(StatusCode::FORBIDDEN)
}

fn rejected(status: StatusCode) -> Reply {
    Reply::Fail(Error::new(ErrorKind::Response).with_status(status))
}

#[tokio::test]
async fn tracks_are_added_in_order_and_progress_is_reported() {
    let playlist = Playlist::holding(&["old".to_owned()]);
    let reported = Arc::new(Mutex::new(Vec::new()));
    let report = Arc::clone(&reported);
    let append = playlist.append(&tracks(120)).on_progress(move |progress| {
        report.lock().unwrap().push((progress.added, progress.total));
    });
    assert_eq!(format!("{append:?}"), "Append { added: 0, total: 120, .. }");
    assert_eq!(append.await.unwrap(), Progress { added: 120, duplicates: 0, total: 120 });
    assert_eq!(playlist.state().tracks[1..], tracks(120));
    assert_eq!(*reported.lock().unwrap(), [(50, 120), (100, 120), (120, 120)]);
    playlist.append(&[]).await.unwrap();
    assert_eq!(playlist.state().requests, 3);
}

#[tokio::test]
async fn duplicates_are_added_only_if_they_are_allowed() {
    for allow in [false, true] {
        let playlist = Playlist::holding(&tracks(2));
        playlist.append(&tracks(3)).allow_duplicates(allow).await.unwrap();
        playlist.request(&tracks(3)).add_duplicate_tracks(allow).append().await.unwrap();
        assert_eq!(playlist.state().tracks.len(), if allow { 8 } else { 3 });
    }
}

#[tokio::test]
async fn a_rejected_request_has_added_nothing() {
    let playlist = Playlist::holding(&[]);
    playlist.fails(3, false, denied);
    let append = playlist.append(&tracks(50)).tracks_per_request(10).allow_duplicates(true);
    let mut error = append.await.unwrap_err();
    assert_eq!(parts(&error), [20, 0, 30]);
    assert_eq!(error.added(), playlist.state().tracks);
    assert_eq!(
        (error.error().status(), error.to_string().as_str()),
        (Some(403), "20 of 50 tracks were added")
    );
    assert!(error.reconcile().await.unwrap(), "nothing is unknown");
    // Settings can be changed after an error.
    error.resume().tracks_per_request(usize::MAX).await.unwrap();
    assert_eq!(playlist.state().tracks, tracks(50));
    assert_eq!(playlist.state().requests, 4);
}

#[tokio::test]
async fn tracks_of_a_failed_request_are_unknown_if_it_may_have_been_carried_out() {
    let cases: [(fn() -> Reply, bool); 7] = [
        (denied, false),
        (server_error, true),
        (|| Reply::Fail(Error::new(ErrorKind::Connect)), false),
        (|| Reply::Fail(Error::new(ErrorKind::Io)), true),
        (|| Reply::Body(Bytes::from_static(b"<html>")), true),
        // Errors in a success.
        (|| json!({ "error": { "code": "ACCESS_DENIED" } }).into(), false),
        (|| json!({ "data": null, "errors": [{ "code": "NEW" }] }).into(), true),
    ];
    for (reply, is_unknown) in cases {
        let playlist = Playlist::holding(&[]);
        playlist.fails(2, false, reply);
        let error = playlist.append(&tracks(30)).tracks_per_request(10).await.unwrap_err();
        let text = format!("{error} {error:?}");
        assert_eq!(parts(&error), if is_unknown { [10, 10, 10] } else { [10, 0, 20] }, "{text}");
        assert!(!text.contains("B0000"), "{text}");
    }
}

#[tokio::test]
async fn reconcile_determines_if_unknown_tracks_were_added() {
    for added in [false, true] {
        let playlist = Playlist::holding(&tracks(90));
        playlist.fails(3, added, server_error);
        let append = playlist.append(&tracks(100)).tracks_per_request(20).allow_duplicates(true);
        let mut error = append.await.unwrap_err();
        assert_eq!(parts(&error), [40, 20, 40]);
        assert_eq!(error.unknown(), &tracks(60)[40..]);
        let text = "40 of 100 tracks were added, and the outcome of 20 more is unknown";
        assert_eq!(error.to_string(), text);
        assert!(error.error().is_uncertain());

        assert!(error.reconcile().await.unwrap());
        assert_eq!(parts(&error), if added { [60, 0, 40] } else { [40, 0, 60] });
        error.resume().await.unwrap();
        assert_eq!(playlist.state().tracks[90..], tracks(100));
        assert_eq!(playlist.state().requests, if added { 5 } else { 6 });
    }
}

#[tokio::test]
async fn the_outcome_stays_unknown_if_somebody_else_changes_the_playlist() {
    let playlist = Playlist::holding(&[]);
    playlist.fails(2, true, server_error);
    let mut error = playlist.append(&tracks(30)).tracks_per_request(10).await.unwrap_err();
    playlist.state().tracks.push("theirs".to_owned());
    assert!(!error.reconcile().await.unwrap());
    assert_eq!(parts(&error), [10, 10, 10]);
    playlist.state().tracks.clear();
    assert!(!error.reconcile().await.unwrap());
}

#[tokio::test]
async fn the_first_request_was_not_carried_out_if_the_playlist_contains_none_of_its_tracks() {
    for (held, known, left) in [("theirs", true, [0, 0, 20]), ("B000000003", false, [0, 10, 10])] {
        let playlist = Playlist::holding(&[held.to_owned(), "theirs".to_owned()]);
        playlist.fails(1, false, server_error);
        let mut error = playlist.append(&tracks(20)).tracks_per_request(10).await.unwrap_err();
        assert_eq!(parts(&error), [0, 10, 10]);
        assert_eq!(error.reconcile().await.unwrap(), known);
        assert_eq!(parts(&error), left);
    }
}

#[tokio::test]
async fn reconcile_returns_an_error_if_the_playlist_cannot_be_read() {
    let service = Scripted::new(|_| server_error());
    let mut error = service.client().add_playlist_tracks("p", ["a"]).append().await.unwrap_err();
    assert_eq!(
        error.reconcile().await.unwrap_err().operation().unwrap().id,
        "list_playlist_tracks"
    );
    assert_eq!(parts(&error), [0, 1, 0]);
}

#[tokio::test]
async fn an_unknown_track_is_named_and_left_out_when_the_append_is_resumed() {
    for unknown in [&[0][..], &[17], &[49, 50, 99], &[0, 1, 2]] {
        let playlist = Playlist::holding(&[]);
        let all = tracks(100);
        playlist.state().unknown = unknown.iter().map(|number| all[*number].clone()).collect();
        let mut append = playlist.append(&all);
        let mut named = Vec::new();
        while let Err(error) = append.await {
            let track = error.rejected().unwrap().to_owned();
            assert_eq!(error.added(), playlist.state().tracks);
            assert_eq!(error.not_sent()[0], track);
            assert!(
                error.to_string().ends_with(&format!("; the service rejected the track `{track}`"))
            );
            named.push(track);
            append = error.resume();
        }
        assert_eq!(named, playlist.state().unknown);
        let known = all.into_iter().filter(|track| !named.contains(track));
        assert_eq!(playlist.state().tracks, known.collect::<Vec<_>>());
        // A search by halves for each.
        assert!(playlist.state().requests <= 3 + 9 * named.len(), "{unknown:?}");
    }
}

#[tokio::test]
async fn no_track_is_named_if_the_playlist_is_unknown() {
    let service = Scripted::new(|_| rejected(StatusCode::NOT_FOUND));
    let append = service.client().add_playlist_tracks("p", tracks(9)).append();
    let error = append.await.unwrap_err();
    assert_eq!((error.rejected(), parts(&error)), (None, [0, 0, 9]));
    assert_eq!(error.resume().await.unwrap_err().not_sent(), tracks(9));
}

#[tokio::test]
async fn requests_become_smaller_if_the_service_takes_fewer_tracks() {
    let service = Scripted::new(|request| {
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        match body["trackIds"].as_array().unwrap().len() {
            0..=20 => Reply::Body(Bytes::new()),
            _ => rejected(StatusCode::BAD_REQUEST),
        }
    });
    service.client().add_playlist_tracks("p", tracks(60)).append().await.unwrap();
    // 50 and 25 are rejected.
    assert_eq!(service.requests().len(), 2 + 5);
}

#[tokio::test]
async fn known_duplicates_are_neither_sent_nor_counted_as_added() {
    let list = [tracks(30), tracks(40)].concat();
    let playlist = Playlist::holding(&tracks(5));
    let append = playlist.append(&list);
    let result = append.clone().await.unwrap();
    assert_eq!(result, Progress { added: 40, duplicates: 30, total: 70 });
    assert_eq!(playlist.state().tracks.len(), 40);
    assert_eq!(playlist.state().requests, 1);

    let playlist = Playlist::holding(&tracks(5));
    playlist.fails(2, false, denied);
    let append = playlist.append(&list).skip_contained().tracks_per_request(20);
    let error = append.await.unwrap_err();
    assert_eq!((parts(&error), playlist.state().tracks.len()), ([20, 0, 15], 25));
    let result = error.resume().await.unwrap();
    assert_eq!(result, Progress { added: 35, duplicates: 35, total: 70 });
    assert_eq!(playlist.state().tracks, tracks(40));

    let playlist = Playlist::holding(&tracks(5));
    let append = playlist.append(&list).skip_contained().allow_duplicates(true);
    assert_eq!(append.await.unwrap(), Progress { added: 70, duplicates: 0, total: 70 });
    assert_eq!(playlist.state().tracks.len(), 75);
}
