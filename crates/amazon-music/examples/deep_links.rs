//! Finds links to Amazon Music in pasted text, shows their targets, and rewrites them for another country.
//!
//! ```text
//! cargo run --example deep_links -- "Listen to https://music.amazon.com/albums/B0064UPU4G?trackAsin=B0064UPUDC" --market DE
//! ```
//!
//! Without an account (see [`Client::from_env`]) it uses a sandbox, which has its own catalogue only. Without links, it uses
//! some of the sandbox.

mod local;

use std::{
    error::Error,
    io::{self, Write},
};

use amazon_music::{
    Client,
    links::{Link, Marketplace, Target},
};
use amazon_music_sandbox::Sandbox;
use clap::Parser as _;

/// Shows the targets of links to Amazon Music.
#[derive(clap::Parser)]
struct Arguments {
    /// Links, or texts with a link in them.
    links: Vec<String>,
    /// The country of the rewritten links, as two letters.
    #[arg(long)]
    market: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let (music, sandbox) = local::client().await?;
    let links = match (arguments.links.as_slice(), &sandbox) {
        ([], None) => return Err("pass links".into()),
        ([], Some(sandbox)) => samples(sandbox),
        (given, _) => given.to_vec(),
    };
    run(&music, &links, arguments.market.as_deref(), &mut io::stdout()).await
}

/// Prints the title of each target, and the link without optional parts.
pub(crate) async fn run(
    music: &Client,
    links: &[String],
    market: Option<&str>,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let market = market.map(|territory| {
        let market = Marketplace::of_territory(&territory.to_uppercase());
        market.ok_or_else(|| format!("{territory} has no domain of its own"))
    });
    let market = market.transpose()?;
    for text in links {
        let link: Link = match text.parse() {
            Ok(link) => link,
            Err(error) => {
                writeln!(out, "{text}: {error}")?;
                continue;
            }
        };
        let title = match title(music, link.target()).await {
            Ok(title) => title.unwrap_or_else(|| "(cannot be looked up)".to_owned()),
            Err(error) if error.is_not_found() => "(not in the catalogue)".to_owned(),
            Err(error) => return Err(error.into()),
        };
        let plain = match market {
            Some(market) => link.with_marketplace(market),
            None => link,
        };
        writeln!(out, "{title}\n  {plain}")?;
        if let Some(mrn) = plain.mrn() {
            writeln!(out, "  {mrn}")?;
        }
    }
    Ok(())
}

/// Returns the title of a target; `None` if no operation looks it up.
async fn title(music: &Client, target: &Target) -> Result<Option<String>, amazon_music::Error> {
    let api = music.api();
    Ok(match target {
        Target::Album { track: Some(track), .. } | Target::Track(track) => {
            api.get_track(track).fetch().await?.title
        }
        Target::Album { album, .. } => api.get_album(album).fetch().await?.title,
        Target::Artist(artist) => api.get_artist(artist).fetch().await?.name,
        Target::Playlist(playlist) | Target::MyPlaylist(playlist) => {
            api.get_playlist(playlist).fetch().await?.title
        }
        Target::Podcast(podcast) => api.get_podcast_show(podcast).fetch().await?.title,
        Target::Station(station) => api.get_station(station).fetch().await?.name,
        _ => None,
    })
}

/// Returns shared links to entities of the sandbox, and one that cannot be parsed.
pub(crate) fn samples(sandbox: &Sandbox) -> Vec<String> {
    sandbox.world(|world| {
        let catalogue = world.catalogue();
        let album = catalogue.album_ids().next();
        let artist = catalogue.artist_ids().next();
        let account = &world.accounts()[0];
        let playlist = account.playlist_ids().next();
        [
            album.map(|id| format!("https://music.amazon.de/albums/{id}?ref=dm_sh_x")),
            artist.map(|id| format!("Look: music.amazon.com/artists/{id}")),
            playlist.map(|id| format!("https://music.amazon.com/my/playlists/{id}")),
            Some("https://a.co/d/0a1b2c3".to_owned()),
        ]
        .into_iter()
        .flatten()
        .collect()
    })
}
