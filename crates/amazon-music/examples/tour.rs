//! A tour of the SDK: a login, a search, a library as a stream, a playlist that is made and changed, faults that are
//! survived, and an error.
//!
//! It needs no account and no network: the service is a sandbox on this machine. Programs for the real service are
//! the other examples.

mod local;

use std::process::ExitCode;

use amazon_music::{
    Client, RequestExt as _, ScopeSetExt as _,
    api::v1,
    auth::{ClientId, ClientSecret, Endpoints, Login, ScopeSet, SecurityProfileId, Session},
    types::{TrackSearchField, Visibility},
};
use amazon_music_sandbox::{Decision, Fault, Sandbox};
use local::Outcome;

/// Where the sandbox's page of consent sends the browser back to.
const REDIRECT_URI: &str = "https://music.example/callback";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    local::end(run(local::say).await)
}

pub(crate) async fn run(mut say: impl FnMut(&str)) -> Outcome<()> {
    let sandbox = local::sandbox(Sandbox::builder().redirect_uri(REDIRECT_URI)).await?;
    let say: &mut dyn FnMut(&str) = &mut say;

    say("1. A login, by a browser that comes back with a code");
    let session = log_in(&sandbox).await?;
    let profile = SecurityProfileId::new(sandbox.credentials().security_profile_id())?;
    let music = Client::builder(session.clone(), profile).base_url(sandbox.api_url()).build()?;
    say(&format!("   {}", session.scopes().unwrap_or_default()));

    search(&music, say).await?;
    stream(&music, say).await?;
    edit(&music, say).await?;
    faults(&music, &sandbox, say).await?;
    error(&music, say).await?;

    // A token may be being renewed in the background, and the new refresh token must not get lost.
    session.settle().await?;
    sandbox.stop().await;
    Ok(())
}

/// Logs in with the scopes that the calls below need, and no others.
async fn log_in(sandbox: &Sandbox) -> Outcome<Session> {
    let operations = [
        "search_tracks",
        "list_my_library_tracks",
        "create_playlist",
        "add_playlist_tracks",
        "move_playlist_tracks",
        "list_playlist_tracks",
        "get_track",
        "get_album",
    ];
    let scopes = ScopeSet::for_operations(operations.into_iter().filter_map(v1::operation))?;
    let credentials = sandbox.credentials();
    let login = Login::new(ClientId::new(credentials.client_id())?, scopes)
        .client_secret(ClientSecret::new(credentials.client_secret()))
        .endpoints(Endpoints::below(&sandbox.lwa_url())?);
    let pending = login.website(REDIRECT_URI).start()?;
    let callback = sandbox.visit(pending.authorize_url(), Decision::Allow);
    Ok(login.finish(pending, &callback.ok_or("the browser stayed at Amazon's page")?).await?)
}

async fn search(music: &Client, say: &mut dyn FnMut(&str)) -> Outcome<()> {
    say("2. A search in one field, completed by one lookup a page");
    let search =
        music.api().search_tracks().field(TrackSearchField::Name, "night").limit(3).items();
    let mut found = search.hydrate(music.api().get_tracks());
    for _ in 0..3 {
        let Some(track) = found.next().await else { break };
        let track = track??;
        let artist = track.artists.first().and_then(|artist| artist.name.as_deref());
        say(&format!("   {} by {}", track.title.as_deref().unwrap_or("?"), artist.unwrap_or("?")));
    }
    Ok(())
}

async fn stream(music: &Client, say: &mut dyn FnMut(&str)) -> Outcome<()> {
    say("3. A library as a stream: page after page, one ahead");
    let mut library = music.api().list_my_library_tracks().limit(50).items().prefetch();
    let mut seconds = 0.0;
    let mut tracks = 0;
    while let Some(entry) = library.next().await {
        let track = entry??.node;
        seconds += track.and_then(|track| track.duration).unwrap_or_default();
        tracks += 1;
    }
    say(&format!("   {tracks} tracks, {:.0} hours", seconds / 3600.0));
    Ok(())
}

async fn edit(music: &Client, say: &mut dyn FnMut(&str)) -> Outcome<()> {
    say("4. A playlist: made, filled, put in another order");
    let new = music.api().create_playlist().body_map(|body| {
        body.title("Tour").description("Made by an example").visibility(Visibility::Private)
    });
    let id = new.fetch().await?.id;
    let mut tracks = Vec::new();
    let mut library = music.api().list_my_library_tracks().limit(3).items().strict();
    while tracks.len() < 3 {
        let Some(entry) = library.next().await else { break };
        tracks.extend(entry?.node.map(|track| track.id));
    }
    music.api().add_playlist_tracks().id(&id).append(tracks).await?;

    let entries = music.api().list_playlist_tracks().id(&id).fetch().await?;
    let entries: Vec<String> =
        entries.edges.iter().filter_map(|edge| edge.entry_id()).map(str::to_owned).collect();
    let [first, .., last] = entries.as_slice() else {
        return Err("the playlist is too short".into());
    };
    let (first, last) = (first.clone(), vec![last.clone()]);
    let reorder = music.api().move_playlist_tracks().id(&id);
    reorder.body_map(|body| body.entry_ids(last).entry_id_below(first)).fetch().await?;

    let mut entries = music.api().list_playlist_tracks().id(&id).items().strict();
    while let Some(entry) = entries.next().await {
        let title = entry?.node.and_then(|track| track.title);
        say(&format!("   {}", title.as_deref().unwrap_or("?")));
    }
    Ok(())
}

async fn faults(music: &Client, sandbox: &Sandbox, say: &mut dyn FnMut(&str)) -> Outcome<()> {
    say("5. A service that is out of order, and a token that ends before its time");
    let album = sandbox.world(|world| world.catalogue().album_ids().next()).unwrap_or_default();
    sandbox.add_fault(Fault::status(503).on("get_album").times(1))?;
    let (album, report) = music.api().get_album().id(album).fetch_with_report().await?;
    say(&format!("   {}, at attempt {}", album.title.as_deref().unwrap_or("?"), report.attempts()));

    sandbox.add_fault(Fault::end_token().on("get_album").nth(1))?;
    let (_, report) = music.api().get_album().id(&album.id).fetch_with_report().await?;
    say(&format!("   again, with {} renewed token", report.renewals()));
    Ok(())
}

async fn error(music: &Client, say: &mut dyn FnMut(&str)) -> Outcome<()> {
    say("6. An error: one line, and questions to ask it");
    let Err(error) = music.api().get_album().id("NOSUCHALBUM").fetch().await else {
        return Err("the sandbox should not know this album".into());
    };
    say(&format!("   {error}"));
    say(&format!("   not found? {}   log in? {}", error.is_not_found(), error.is_login_required()));
    Ok(())
}
