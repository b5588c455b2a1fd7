//! Bounds of public types: what programs can move to other threads, clone and keep.

use amazon_music::{
    Application, ApplicationBuilder, Client, Counters, Error, Items, Language, LookupResult,
    LookupResults, Page, Pages, RawRequest, Report, Request, Response, RetryPolicy,
    api::{
        ApiRequest, Operation, Parameters, RequestOptions,
        v1::{self, params},
    },
    auth::{AccessToken, HttpClient, RefreshToken, Session, SessionBuilder},
    types,
};
use futures_util::{Stream, stream::FusedStream};

use crate::{
    fixtures,
    mock::{MockMusic, ScriptedService, json_response},
};

fn shared<T: Clone + Send + Sync + 'static>() {}
fn stream<S: Stream + FusedStream + Send + Unpin + 'static>() {}
#[test]
fn values_that_programs_keep_can_cross_threads() {
    shared::<Application>();
    shared::<ApplicationBuilder>();
    shared::<RetryPolicy>();
    shared::<Counters>();
    shared::<Client>();
    shared::<v1::Client>();
    shared::<Session>();
    shared::<SessionBuilder>();
    shared::<HttpClient>();
    shared::<AccessToken>();
    shared::<RefreshToken>();
    shared::<Operation>();
    shared::<types::Album>();
    shared::<Page<types::Track>>();
    shared::<LookupResult<types::Track>>();
    shared::<RawRequest>();
    shared::<ApiRequest>();
    shared::<RequestOptions>();
    shared::<Report>();
    shared::<Response<types::AlbumResponse>>();
    shared::<Language>();
}

#[test]
fn requests_and_streams_can_cross_threads() {
    shared::<v1::GetAlbum>();
    shared::<v1::SearchTracks>();
    shared::<params::CreatePlaylist>();
    stream::<Items<params::ListTopTracks>>();
    stream::<Pages<params::SearchTracks>>();
    stream::<Items<params::GetHomeViewGroup>>();
    stream::<LookupResults<params::GetTracks>>();
}

/// The album of the fixture, for every request.
fn album_service() -> ScriptedService {
    let album = fixtures::case("get_album", "default").json();
    ScriptedService::immediate(move |_| json_response(200, &album))
}

/// Neither borrows the client that it came from.
#[tokio::test]
async fn requests_and_streams_can_be_spawned_by_themselves() {
    let music = MockMusic::serving(&fixtures::case("list_top_tracks", "last_page")).await;
    let spawned = {
        let client = music.client();
        let request = client.api().list_top_tracks();
        let sent = tokio::spawn(request.clone().send());
        let fetched = tokio::spawn(request.clone().fetch());
        let mut stream = request.items();
        (sent, fetched, tokio::spawn(async move { stream.next().await }))
    };
    assert!(spawned.0.await.unwrap().is_ok());
    assert!(spawned.1.await.unwrap().is_ok());
    spawned.2.await.unwrap().unwrap().unwrap();
}

/// Code for all operations, such as a queue or a cache.
#[tokio::test]
async fn requests_can_be_sent_by_generic_code() {
    async fn run<P: Parameters>(request: Request<P>) -> (&'static str, Result<P::Payload, Error>) {
        (P::OPERATION.id, request.fetch().await)
    }
    let client = album_service().client();
    let (id, album) =
        tokio::spawn(async move { run(client.api().get_album("a")).await }).await.unwrap();
    assert_eq!((id, album.is_ok()), ("get_album", true));
}

#[tokio::test]
async fn a_clone_of_a_request_can_be_sent_again() {
    let service = album_service();
    let client = service.client();
    let request = client.api().get_album("a");
    let albums =
        [request.clone(), request.clone(), request].map(Request::<params::GetAlbum>::fetch);
    assert_eq!(futures_util::future::try_join_all(albums).await.unwrap().len(), 3);
    assert_eq!(service.received().len(), 3);
}
