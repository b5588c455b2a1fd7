//! Reads links to Amazon Music out of pasted text, says what they lead to, and writes them for another country.
//!
//! ```text
//! cargo run --example deep_links -- "Listen to https://music.amazon.com/albums/B0064UPU4G?trackAsin=B0064UPUDC" --market DE
//! ```
//!
//! Without an account (see [`Client::from_env`]) a sandbox answers, which knows nothing of the service; without links
//! it is asked for some of its own.

mod local;

use std::process::ExitCode;

use amazon_music::{
    Client, Error, RequestExt as _,
    links::{Link, Marketplace, Target},
};
use amazon_music_sandbox::Sandbox;
use clap::Parser as _;
use local::{Outcome, Place};

/// Says what links to Amazon Music lead to.
#[derive(clap::Parser)]
struct Arguments {
    /// Links, or texts with a link in them.
    links: Vec<String>,
    /// The country to write them for, as two letters.
    #[arg(long)]
    market: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    local::end(start(Arguments::parse()).await)
}

async fn start(arguments: Arguments) -> Outcome<()> {
    let place = Place::of_environment().await?;
    let links = match (arguments.links.as_slice(), &place.sandbox) {
        ([], None) => return Err("give links".into()),
        ([], Some(sandbox)) => some_of(sandbox),
        (given, _) => given.to_vec(),
    };
    let outcome = run(&place.music, &links, arguments.market.as_deref(), local::say).await;
    place.leave(outcome).await
}

/// Says for each link what it leads to, and the plain form of the link.
pub(crate) async fn run(
    music: &Client,
    links: &[String],
    market: Option<&str>,
    mut say: impl FnMut(&str),
) -> Outcome<()> {
    let market = market.map(|territory| {
        let market = Marketplace::of_territory(&territory.to_uppercase());
        market.ok_or_else(|| format!("{territory} has no domain of its own"))
    });
    let market = market.transpose()?;
    for text in links {
        let link: Link = match text.parse() {
            Ok(link) => link,
            Err(error) => {
                say(&format!("{text}: {error}"));
                continue;
            }
        };
        let title = match title(music, link.target()).await {
            Ok(Some(title)) => title,
            Ok(None) => "(nothing that can be looked up)".to_owned(),
            Err(error) if error.is_not_found() => "(not in the catalogue)".to_owned(),
            Err(error) => return Err(error.into()),
        };
        let plain = match market {
            Some(market) => link.with_marketplace(market),
            None => link,
        };
        say(&format!("{title}\n  {plain}"));
        if let Some(mrn) = plain.mrn() {
            say(&format!("  {mrn}"));
        }
    }
    Ok(())
}

/// What the thing is called; `None` where no operation, or only an inferred one, looks it up.
async fn title(music: &Client, target: &Target) -> Result<Option<String>, Error> {
    let api = music.api();
    Ok(match target {
        Target::Album { track: Some(track), .. } | Target::Track(track) => {
            api.get_track().id(track).fetch().await?.title
        }
        Target::Album { album, .. } => api.get_album().id(album).fetch().await?.title,
        Target::Artist(artist) => api.get_artist().id(artist).fetch().await?.name,
        Target::Playlist(playlist) | Target::MyPlaylist(playlist) => {
            api.get_playlist().id(playlist).fetch().await?.title
        }
        Target::Podcast(podcast) => api.get_podcast_show().id(podcast).fetch().await?.title,
        Target::Station(station) => api.get_station().id(station).fetch().await?.name,
        _ => None,
    })
}

/// Links to things that the sandbox has, as people share them.
pub(crate) fn some_of(sandbox: &Sandbox) -> Vec<String> {
    sandbox.world(|world| {
        let catalogue = world.catalogue();
        let album = catalogue
            .album_ids()
            .take(1)
            .map(|id| format!("https://music.amazon.de/albums/{id}?ref=dm_sh_x"));
        let artist =
            catalogue.artist_ids().take(1).map(|id| format!("Look: music.amazon.com/artists/{id}"));
        let playlist = world.accounts()[0]
            .playlist_ids()
            .map(|id| format!("https://music.amazon.com/my/playlists/{id}"));
        album.chain(artist).chain(playlist).chain(["https://a.co/d/0a1b2c3".to_owned()]).collect()
    })
}
