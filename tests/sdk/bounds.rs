//! What callers may do with the types: move them to other threads, clone them, keep them.

use std::future::Future;

use amazon_music::{
    Answers, Application, ApplicationBuilder, Authorizer, Client, ClientBuilder, Counters, Error,
    Items, Language, Page, Pages, RawRequest, Report, RequestExt as _, RetryPolicy, Strict,
    api::{
        Credentials, Operation, Request, ResponseValue,
        v1::{self, builder},
    },
    auth::{AccessToken, HttpClient, RefreshToken, Session, SessionBuilder},
    types,
};
use futures_util::{Stream, StreamExt as _, TryStreamExt as _};

use crate::{fixtures, mock::MockMusic};

fn thread_safe<T: Send + Sync + Unpin + 'static>() {}
fn shared<T: Clone + Send + Sync + 'static>() {}
fn error<T: std::error::Error + Clone + Send + Sync + 'static>() {}
fn sendable<T: Send>(value: T) -> T {
    value
}

#[test]
fn everything_that_a_program_keeps_can_cross_threads() {
    shared::<Application>();
    shared::<ApplicationBuilder>();
    shared::<RetryPolicy>();
    shared::<Counters>();
    shared::<Client>();
    shared::<ClientBuilder>();
    shared::<Session>();
    shared::<SessionBuilder>();
    shared::<Authorizer>();
    shared::<Credentials>();
    shared::<HttpClient>();
    shared::<AccessToken>();
    shared::<RefreshToken>();
    shared::<Operation>();
    shared::<types::Album>();
    shared::<Page<types::Track>>();
    shared::<RawRequest>();
    shared::<Report>();
    shared::<Language>();
    thread_safe::<v1::Client>();
    error::<Error>();
    error::<amazon_music::auth::Error>();
}

#[test]
fn builders_and_streams_can_cross_threads() {
    fn request<T: Request + Clone + Send + Sync + 'static>() {}
    request::<builder::GetAlbum>();
    request::<builder::SearchTracks>();
    fn stream<S: Stream + Send + Unpin + 'static>() {}
    stream::<Items<builder::ListTopTracks>>();
    stream::<Pages<builder::SearchTracks>>();
    stream::<Items<builder::GetHomeViewGroup>>();
    stream::<Strict<Items<builder::ListTopTracks>>>();
    stream::<Answers<builder::GetTracks>>();
}

#[tokio::test]
async fn futures_of_calls_can_cross_threads() {
    fn album<F: Future<Output = Result<types::Album, Error>> + Send>(future: F) -> F {
        future
    }
    let music = MockMusic::serving(&fixtures::case("get_album", "default")).await;
    let client = music.client();
    let fetched = album(client.api().get_album().id("a").fetch()).await.unwrap();
    let sent: ResponseValue<_> = sendable(client.api().get_album().id("a").send()).await.unwrap();
    assert_eq!(sent.into_inner().data.unwrap().album.unwrap().id, fetched.id);
    sendable(client.api().list_top_tracks().items().next()).await;
}

/// Neither borrows the client that it came from.
#[tokio::test]
async fn calls_and_streams_can_be_spawned_by_themselves() {
    let music = MockMusic::serving(&fixtures::case("list_top_tracks", "last_page")).await;
    let spawned = {
        let client = music.client();
        let call = client.api().list_top_tracks();
        let sent = tokio::spawn(call.clone().send());
        let fetched = tokio::spawn(call.clone().fetch());
        let mut stream = call.items();
        (sent, fetched, tokio::spawn(async move { stream.next().await }))
    };
    assert!(spawned.0.await.unwrap().is_ok());
    assert!(spawned.1.await.unwrap().is_ok());
    spawned.2.await.unwrap().unwrap().unwrap().unwrap();
}

/// Code over all operations, as a queue or a cache would have it.
#[tokio::test]
async fn calls_can_be_sent_by_generic_code() {
    async fn run<R: Request>(request: R) -> (&'static str, Result<R::Payload, Error>) {
        (R::OPERATION.id, request.fetch().await)
    }
    let music = MockMusic::serving(&fixtures::case("get_album", "default")).await;
    let client = music.client();
    let (id, album) =
        tokio::spawn(async move { run(client.api().get_album().id("a")).await }).await.unwrap();
    assert_eq!((id, album.is_ok()), ("get_album", true));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_can_own_a_client_and_stream_with_it() {
    let music = MockMusic::serving(&fixtures::case("list_playlist_tracks", "default")).await;
    let client = music.client();
    let task = tokio::spawn(async move {
        let entries = client.api().list_playlist_tracks().id("p").items().strict();
        let nodes = entries.try_filter_map(|entry| async move { Ok(entry.node) });
        nodes.take(2).map_ok(|track| track.id).try_collect::<Vec<_>>().await
    });
    assert_eq!(task.await.unwrap().unwrap().len(), 2);
}

#[tokio::test]
async fn a_builder_is_a_template_that_can_be_sent_often() {
    let music = MockMusic::serving(&fixtures::case("get_album", "default")).await;
    let client = music.client();
    let template = client.api().get_album();
    let albums = ["a", "b", "c"].map(|id| template.clone().id(id).fetch());
    let albums: Vec<_> = futures_util::future::try_join_all(albums).await.unwrap();
    assert_eq!(albums.len(), 3);
    let mut paths: Vec<_> =
        music.received().await.iter().map(|request| request.url.path().to_owned()).collect();
    paths.sort();
    assert_eq!(paths, ["/v1/albums/a", "/v1/albums/b", "/v1/albums/c"]);
}
