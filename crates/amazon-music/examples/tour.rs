//! A tour of the SDK: a login, a search, a list as a stream, a playlist, retries, and an error.
//!
//! ```text
//! cargo run --example tour
//! ```
//!
//! It needs no account and opens no socket: the service is a sandbox inside this program, and
//! [`HttpClient::from_service`] sends all requests to it. The other examples also work with the real service.

use std::{
    error::Error,
    io::{self, Write},
};

use amazon_music::{
    Application, Client, TrackQuery,
    api::v1,
    auth::{HttpClient, Login, ScopeSet, SecurityProfileId, Session},
    prelude::*,
    types::{TrackSearchField, Visibility},
};
use amazon_music_sandbox::{Decision, Fault, Sandbox};

/// A registered return URL of the sandbox, to which Amazon's page redirects the browser after the login.
const REDIRECT_URI: &str = "https://music.example/callback";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    run(&mut io::stdout()).await
}

pub(crate) async fn run(out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    writeln!(out, "This is a tour of an unofficial Rust client of the Amazon Music Web API.")?;
    writeln!(out, "It runs against a sandbox: a service inside this program, with made-up music.")?;
    let sandbox = Sandbox::builder().with_sample_data().build();
    let http = HttpClient::from_service(sandbox.service());

    writeln!(
        out,
        "\n1. Log in. A program may only access what its user has allowed on Amazon's page."
    )?;
    let session = log_in(&sandbox, &http).await?;
    writeln!(
        out,
        "   The user allowed these scopes (here the sandbox acts as browser and user): {}",
        session.scopes().unwrap_or_default()
    )?;
    let profile = SecurityProfileId::new(sandbox.credentials().security_profile_id())?;
    let application =
        Application::builder(profile).base_url(sandbox.api_url()).http_client(http).build()?;
    let music = application.client(session);

    search(&music, out).await?;
    stream(&music, out).await?;
    edit(&music, out).await?;
    retry(&music, &sandbox, out).await?;
    error(&music, out).await?;
    let counters = application.counters();
    writeln!(
        out,
        "\nThe client sent {} API requests in {} attempts. {} was retried, after the 503.",
        counters.requests, counters.attempts, counters.retries
    )?;
    writeln!(
        out,
        "To write your own program, read crates/amazon-music/guides/getting_started.md."
    )?;
    Ok(())
}

/// Logs in with the scopes that the requests below need, and no others.
async fn log_in(sandbox: &Sandbox, http: &HttpClient) -> Result<Session, Box<dyn Error>> {
    let operations = [
        "search_tracks",
        "list_my_library_tracks",
        "create_playlist",
        "add_playlist_tracks",
        "move_playlist_tracks",
        "list_playlist_tracks",
        "get_track",
        "get_tracks",
        "get_album",
    ];
    let scopes = ScopeSet::for_operations(operations.into_iter().filter_map(v1::operation))?;
    let login = Login::from_env_with(scopes, sandbox.env())?.http_client(http.clone());
    let pending = login.website(REDIRECT_URI).start()?;
    // A website redirects the browser to `authorize_url`. Here the sandbox replaces browser and user.
    let callback = sandbox.visit(pending.authorize_url(), Decision::Allow);
    let callback = callback.ok_or("the browser did not come back")?;
    Ok(login.finish(pending, &callback).await?)
}

async fn search(music: &Client, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    writeln!(
        out,
        "\n2. Search. The results have no ISRC (the international ID of a recording), so the"
    )?;
    writeln!(
        out,
        "   client completes them by a lookup. Three tracks with \"night\" in the title:"
    )?;
    let query = TrackQuery::field(TrackSearchField::Name, "night");
    let mut found = music.api().search_tracks(query).items().hydrate().take(3);
    while let Some(track) = found.try_next().await? {
        let title = track.title.as_deref().unwrap_or("?");
        let artists: Vec<&str> = track.artist_names().collect();
        let isrc = track.isrc.as_deref().unwrap_or("none");
        writeln!(out, "   - {title} by {} (ISRC {isrc})", artists.join(", "))?;
    }
    Ok(())
}

async fn stream(music: &Client, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    writeln!(
        out,
        "\n3. Read a list. The service sends it in pages; the program reads one stream of items."
    )?;
    let library = music.api().list_my_library_tracks().page_size(50);
    let mut library = library.items().hydrate().prefetch().skip_undecodable();
    let (mut tracks, mut seconds) = (0, 0.0);
    while let Some(entry) = library.try_next().await? {
        tracks += 1;
        seconds += entry.node.and_then(|track| track.duration).unwrap_or_default();
    }
    writeln!(
        out,
        "   The user has saved {tracks} tracks, {:.1} hours of music.",
        seconds / 3600.0
    )?;
    Ok(())
}

async fn edit(music: &Client, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    writeln!(
        out,
        "\n4. Change the library. A new playlist with three saved tracks, the last one moved"
    )?;
    writeln!(out, "   to the top:")?;
    let new = music.api().create_playlist("Tour", Visibility::Private);
    let id = new.description("Made by an example").fetch().await?.id;
    let library = music.api().list_my_library_tracks().items().skip_undecodable().take(3);
    let saved: Vec<_> = library.try_collect().await?;
    let tracks = saved.into_iter().filter_map(|entry| entry.node).map(|track| track.id);
    music.api().add_playlist_tracks(&id, tracks).append().await?;

    let entries: Vec<_> = music.api().list_playlist_tracks(&id).items().try_collect().await?;
    let entry_ids: Vec<&str> = entries.iter().filter_map(|entry| entry.entry_id()).collect();
    let [first, .., last] = entry_ids.as_slice() else {
        return Err("the playlist is too short".into());
    };
    music.api().move_playlist_tracks(&id, [*last]).entry_id_below(*first).fetch().await?;

    let mut entries = music.api().list_playlist_tracks(&id).items();
    while let Some(entry) = entries.try_next().await? {
        let title = entry.node.and_then(|track| track.title);
        writeln!(out, "   - {}", title.as_deref().unwrap_or("?"))?;
    }
    Ok(())
}

async fn retry(
    music: &Client,
    sandbox: &Sandbox,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    writeln!(
        out,
        "\n5. Survive failures. The client retries by itself, so that the program gets its album."
    )?;
    let album = sandbox.world(|world| world.catalogue().album_ids().next()).unwrap_or_default();
    sandbox.add_fault(Fault::status(503).on("get_album").times(1))?;
    let attempts = music.api().get_album(&album).send().await?.report().attempts;
    writeln!(
        out,
        "   - The service was unavailable (503). Attempt {attempts} returned the album."
    )?;

    sandbox.add_fault(Fault::revoke_token().on("get_album").nth(1))?;
    music.api().get_album(&album).fetch().await?;
    writeln!(
        out,
        "   - The access token was rejected (401). The client refreshed it and then got the album."
    )?;
    Ok(())
}

async fn error(music: &Client, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    writeln!(out, "\n6. Handle errors. An error is one line for the log, without tokens:")?;
    let Err(error) = music.api().get_album("NOSUCHALBUM").fetch().await else {
        return Err("the sandbox should not have this album".into());
    };
    writeln!(out, "   {error}")?;
    writeln!(out, "   The program decides by predicates:")?;
    writeln!(
        out,
        "   is_not_found: {}, is_login_required: {}, is_transient: {}",
        error.is_not_found(),
        error.is_login_required(),
        error.is_transient(),
    )?;
    Ok(())
}
