//! Bounds of public types: `Send`, `Sync`, `Clone` and `'static`.

use std::error::Error;

use amazon_music::{
    AppendError, Application, ApplicationBuilder, Client, Counters, InvalidHeader,
    InvalidHeaderValue, InvalidIsrc, Items, Language, LookupResult, LookupResults, MissingScopes,
    Page, Pages, RawRequest, Report, Request, Response, RetryPolicy,
    api::{
        ApiRequest, Operation, Parameters, RequestOptions,
        v1::{self, params},
    },
    auth::{self, AccessToken, HttpClient, RefreshToken, Session, SessionBuilder},
    links::InvalidLink,
    types,
};
use amazon_music_sandbox as sandbox;
use futures_util::{Stream, stream::FusedStream};

use crate::{
    fixtures,
    mock::{self, MockMusic, ScriptedService},
    scripted::fixture,
};

fn shared<T: Clone + Send + Sync + 'static>() {}
fn error<T: Error + Send + Sync + 'static>() {}
fn stream<S: Stream + FusedStream + Send + Unpin + 'static>() {}
#[test]
fn values_can_cross_threads() {
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
fn errors_can_cross_threads() {
    error::<AppendError>();
    error::<amazon_music::Error>();
    error::<auth::Error>();
    error::<auth::HttpError>();
    error::<auth::InvalidIdentity>();
    error::<auth::InvalidUrl>();
    error::<auth::UnknownRegion>();
    error::<auth::UnknownScope>();
    error::<InvalidHeader>();
    error::<InvalidHeaderValue>();
    error::<InvalidIsrc>();
    error::<InvalidLink>();
    error::<MissingScopes>();
    error::<sandbox::ChangeError>();
    error::<sandbox::ConnectionError>();
    error::<sandbox::InvalidFault>();
    error::<sandbox::StartError>();
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
    async fn run<P: Parameters>(
        request: Request<P>,
    ) -> (&'static str, Result<P::Payload, amazon_music::Error>) {
        (P::OPERATION.id, request.fetch().await)
    }
    let client = ScriptedService::in_turn([], fixture("get_album")).client();
    let (id, album) =
        tokio::spawn(async move { run(client.api().get_album("a")).await }).await.unwrap();
    assert_eq!((id, album.is_ok()), ("get_album", true));
}

/// Programs that use `anyhow` do this.
async fn errors_of_every_kind_become_boxed_errors(
    music: Client,
) -> Result<(), Box<dyn Error + Send + Sync>> {
    let album = music.api().get_album("a").fetch().await?;
    music.api().get_album(&album.id).send().await?;
    music.api().list_my_playlists().items().try_next().await?;
    let playlist = music.api().create_playlist("Mix", types::Visibility::Private).fetch().await?;
    music.api().add_playlist_tracks(&playlist.id, ["t"]).append().await?;
    let link: amazon_music::links::Link = album.url.as_deref().unwrap_or_default().parse()?;
    let isrc: amazon_music::Isrc = link.to_string().parse()?;
    music.api().search_tracks(isrc).extra_header("x-a", "b")?.fetch().await?;
    Ok(())
}

#[test]
fn futures_of_requests_are_send() {
    fn assert<T: Send>(_: T) {}
    let music = Application::builder(mock::profile()).http_client(mock::http()).build().unwrap();
    let music = music.client(mock::session());
    let api = music.api();
    assert(api.get_album("a").fetch());
    assert(api.get_album("a").send());
    assert(music.raw("GET", "/me").fetch::<serde_json::Value>());
    assert(music.raw("GET", "/me").send());
    assert(api.list_my_playlists().items().next());
    assert(api.list_my_playlists().items().try_next());
    assert(api.list_my_playlists().items().first());
    assert(api.list_my_playlists().items().try_collect::<Vec<_>>());
    assert(api.list_my_playlists().pages().next());
    assert(api.get_tracks(["a"]).lookup().into_future());
    assert(api.get_tracks(["a"]).lookup().results().next());
    assert(api.add_playlist_tracks("p", ["a"]).append().into_future());
    assert(api.search_tracks("a").items().hydrate().next());
    assert(errors_of_every_kind_become_boxed_errors(music.clone()));
}
