//! Bounds of public types: what programs can move to other threads, clone and keep.

use std::future::Future;

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
fn sendable<F: Future + Send + 'static>(future: F) -> F {
    future
}

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

#[tokio::test]
async fn futures_can_cross_threads() {
    let client = album_service().client();
    let api = client.api();
    let fetched: types::Album = sendable(api.get_album("a").fetch()).await.unwrap();
    let sent = sendable(api.get_album("a").send()).await.unwrap().into_inner();
    assert_eq!(sent.data.unwrap().album.unwrap().id, fetched.id);
    drop(sendable(client.raw("GET", "/new").send()));
    drop(sendable(client.raw("GET", "/new").fetch::<types::AlbumResponse>()));
    drop(sendable(api.get_tracks(["a"]).lookup().into_future()));
    drop(sendable(api.add_playlist_tracks("p", ["a"]).append().into_future()));
    drop(sendable(api.list_top_tracks().items().first()));
    drop(sendable(api.list_top_tracks().items().try_collect::<Vec<_>>()));
    let (mut items, mut pages) = (api.list_top_tracks().items(), api.list_top_tracks().pages());
    drop(sendable(async move { (items.next().await, items.try_next().await, pages.next().await) }));
}

#[tokio::test]
async fn the_error_of_an_append_is_an_error_that_can_cross_threads() {
    async fn append(client: &Client) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        client.api().add_playlist_tracks("p", ["a"]).append().await?;
        Ok(())
    }
    let client =
        ScriptedService::immediate(|_| json_response(404, &serde_json::Value::Null)).client();
    assert!(append(&client).await.unwrap_err().is::<amazon_music::AppendError>());
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

#[tokio::test(flavor = "multi_thread")]
async fn a_task_can_own_a_client_and_stream_with_it() {
    let music = MockMusic::serving(&fixtures::case("list_playlist_tracks", "default")).await;
    let client = music.client();
    let task = tokio::spawn(async move {
        let entries = client.api().list_playlist_tracks("p").items();
        entries.take(2).try_collect::<Vec<_>>().await
    });
    assert_eq!(task.await.unwrap().unwrap().len(), 2);
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
