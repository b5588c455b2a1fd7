//! Finds the tracks of recordings by their ISRC.
//!
//! ```text
//! cargo run --example isrc_lookup -- US-UM7-08-16320 GBDUW0000059
//! cut -f3 my-collection.tsv | cargo run --example isrc_lookup -- -
//! ```
//!
//! Without an account (see [`Client::from_env`]) it uses a sandbox, and without ISRCs some of the sandbox.

mod local;

use std::{
    error::Error,
    io::{self, Write},
};

use amazon_music::{Client, InvalidIsrc, Isrc, types::Track};
use amazon_music_sandbox::Sandbox;
use clap::Parser as _;
use futures_util::{StreamExt as _, stream};

/// The number of searches that run at once.
const CONCURRENCY: usize = 4;

/// The largest number of tracks per recording. A popular one is on many albums.
const MAX_TRACKS: usize = 5;

/// Finds the tracks of recordings by their ISRC.
#[derive(clap::Parser)]
struct Arguments {
    /// ISRCs in any spelling; `-` reads them from standard input, one per line.
    isrcs: Vec<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let (music, sandbox) = local::client().await?;
    let isrcs = match (arguments.isrcs.as_slice(), &sandbox) {
        ([], None) => return Err("pass ISRCs, or `-` to read them from standard input".into()),
        ([], Some(sandbox)) => samples(sandbox),
        ([dash], _) if dash == "-" => io::stdin().lines().collect::<Result<_, _>>()?,
        (given, _) => given.to_vec(),
    };
    run(&music, isrcs, &mut io::stdout()).await
}

/// Prints a line for each track found and for each recording without one, in the order of `isrcs`.
pub(crate) async fn run(
    music: &Client,
    isrcs: Vec<String>,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let isrcs = isrcs.into_iter().filter(|line| !line.trim().is_empty());
    let searches = isrcs.map(|isrc| async {
        let found = find(music, &isrc).await;
        (isrc, found)
    });
    let mut searches = stream::iter(searches).buffered(CONCURRENCY);
    let (mut recordings, mut found) = (0, 0);
    while let Some((isrc, tracks)) = searches.next().await {
        recordings += 1;
        match tracks {
            Ok(tracks) if tracks.is_empty() => writeln!(out, "{isrc}\tno track")?,
            Ok(tracks) => {
                found += 1;
                tracks.iter().try_for_each(|track| writeln!(out, "{isrc}\t{}", describe(track)))?;
            }
            // A typing error does not stop the others; an error of the service does.
            Err(error) if error.is::<InvalidIsrc>() => writeln!(out, "{isrc}\t{error}")?,
            Err(error) => return Err(error),
        }
    }
    writeln!(out, "{found} of {recordings} recordings found")?;
    Ok(())
}

/// Returns the tracks of one recording, completed by a lookup.
async fn find(music: &Client, isrc: &str) -> Result<Vec<Track>, Box<dyn Error>> {
    let isrc: Isrc = isrc.parse()?;
    let tracks = music.api().search_tracks(isrc).items().hydrate();
    Ok(tracks.skip_undecodable().take(MAX_TRACKS).try_collect().await?)
}

fn describe(track: &Track) -> String {
    let artists: Vec<&str> = track.artist_names().collect();
    let album = track.album.as_ref().and_then(|album| album.title.as_deref());
    let title = track.title.as_deref();
    [&track.id, title.unwrap_or("?"), &artists.join(", "), album.unwrap_or("?")].join("\t")
}

/// Returns ISRCs that the sandbox has.
pub(crate) fn samples(sandbox: &Sandbox) -> Vec<String> {
    sandbox.world(|world| {
        let tracks = world.catalogue().ordinary_tracks("US");
        tracks.map(|track| track.isrc).take(3).collect()
    })
}
