//! A tour of the SDK: a lookup, a search, a streamed playlist, a token that is renewed, an error.
//!
//! It needs no account and no network: `local.rs` starts a server on this machine that answers with
//! bodies in the shapes of the documentation. Against the real service, only the building of the client
//! differs: `Client::from_env()`.

mod local;

use amazon_music::{
    Client, RequestExt as _,
    auth::{ClientId, Endpoints, RefreshToken, Scope, ScopeSet, SecurityProfileId, Session},
    types::{SearchSort, TrackSearchField},
};

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let server = local::start().await;
    say(&format!("A local Amazon Music answers at {}.", server.uri()));

    let scopes = ScopeSet::from_iter([Scope::Catalog, Scope::LibraryRead]);
    let session = Session::from_refresh_token(
        ClientId::new("amzn1.application-oa2-client.0a1b2c")?,
        RefreshToken::new("Atzr|a-refresh-token-of-an-earlier-login"),
    )
    .scopes(scopes)
    .endpoints(Endpoints::below(&server.uri())?)
    .build()?;
    let profile = SecurityProfileId::new("amzn1.application.0a1b2c")?;
    let music =
        Client::builder(session, profile).base_url(format!("{}/v1", server.uri())).build()?;

    lookup(&music).await?;
    search(&music).await?;
    stream(&music).await?;
    refresh(&music, &server).await?;
    error(&music).await?;

    // A token may be being renewed in the background, and the new refresh token must not get lost.
    if let Some(session) = music.session() {
        session.settle().await?;
    }
    Ok(())
}

async fn lookup(music: &Client) -> Outcome {
    say("\n1. A lookup: `get_album`");
    let album = music.api().get_album().id("B0064UPU4G").fetch().await?;
    let artists: Vec<&str> = album.artists.iter().filter_map(|a| a.name.as_deref()).collect();
    say(&format!(
        "   {} by {}, {} tracks, {} seconds",
        album.title.as_deref().unwrap_or("(no title)"),
        artists.join(", "),
        album.track_count.unwrap_or_default(),
        album.duration.unwrap_or_default(),
    ));
    Ok(())
}

async fn search(music: &Client) -> Outcome {
    say("\n2. A search: `search_tracks`, whose pages travel in the body");
    let by_name = music.api().search_tracks().field(TrackSearchField::Name, "one more time");
    let mut found = by_name.sort_by(SearchSort::Relevance).limit(2).items();
    while let Some(track) = found.next().await {
        let track = track??;
        say(&format!("   {}  {}", track.id, track.title.as_deref().unwrap_or("(no title)")));
    }
    Ok(())
}

async fn stream(music: &Client) -> Outcome {
    say("\n3. A playlist as a stream: `list_playlist_tracks`, page after page as it is read");
    let mut entries = music.api().list_playlist_tracks().id("B07QHGBGC9").limit(3).items();
    let mut count = 0;
    while let Some(entry) = entries.next().await {
        let title = entry??.node.and_then(|track| track.title);
        count += 1;
        say(&format!("   {count}. {}", title.as_deref().unwrap_or("(no title)")));
    }
    Ok(())
}

async fn refresh(music: &Client, server: &local::Server) -> Outcome {
    say("\n4. A token that the service no longer takes: renewed once, and the call sent again");
    let before = server.token_requests().await;
    server.revoke_access_token();
    let user = music.api().get_current_user().fetch().await?;
    say(&format!(
        "   hello again, {} ({} token request in between)",
        user.name.as_deref().unwrap_or("(no name)"),
        server.token_requests().await - before,
    ));
    Ok(())
}

async fn error(music: &Client) -> Outcome {
    say("\n5. An error: one line, and questions to ask it");
    let Err(error) = music.api().get_album().id("NOSUCHALBUM").fetch().await else {
        return Err("the local server should not know this album".into());
    };
    say(&format!("   {error}"));
    say(&format!(
        "   not found? {}   login required? {}",
        error.is_not_found(),
        error.is_login_required()
    ));
    Ok(())
}

#[expect(clippy::print_stdout, reason = "an example talks to the terminal")]
fn say(line: &str) {
    println!("{line}");
}
