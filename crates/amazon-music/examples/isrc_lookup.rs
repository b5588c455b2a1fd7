//! Finds the tracks of recordings by their ISRC.
//!
//! ```text
//! cargo run --example isrc_lookup -- US-UM7-08-16320 GBDUW0000059
//! cut -f3 my-collection.tsv | cargo run --example isrc_lookup -- -
//! ```
//!
//! Without an account (see [`Client::from_env`]) a sandbox answers, and without ISRCs it is asked for some of its own.

mod local;

use std::{error::Error, io, process::ExitCode};

use amazon_music::{Client, InvalidIsrc, Isrc, RequestExt as _, types::Track};
use clap::Parser as _;
use futures_util::{StreamExt as _, stream};
use local::{Outcome, Place};

/// How many searches run at once.
const AT_ONCE: usize = 4;

/// Finds the tracks of recordings by their ISRC.
#[derive(clap::Parser)]
struct Arguments {
    /// ISRCs in any spelling; `-` reads them from standard input, one a line.
    isrcs: Vec<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    local::end(start(Arguments::parse()).await)
}

async fn start(arguments: Arguments) -> Outcome<()> {
    let place = Place::of_environment().await?;
    let isrcs = match (arguments.isrcs.as_slice(), &place.sandbox) {
        ([], None) => return Err("give ISRCs, or `-` to read them from standard input".into()),
        ([], Some(sandbox)) => some_of(&place.music, sandbox).await?,
        ([dash], _) if dash == "-" => io::stdin().lines().collect::<Result<_, _>>()?,
        (given, _) => given.to_vec(),
    };
    let outcome = run(&place.music, isrcs, local::say).await;
    place.leave(outcome).await
}

/// Says a line for each track found and for each recording that has none, in the order of `isrcs`.
pub(crate) async fn run(
    music: &Client,
    isrcs: Vec<String>,
    mut say: impl FnMut(&str),
) -> Outcome<()> {
    let isrcs = isrcs.into_iter().filter(|line| !line.trim().is_empty());
    let searches = isrcs.map(|isrc| async {
        let found = find(music, &isrc).await;
        (isrc, found)
    });
    let mut searches = stream::iter(searches).buffered(AT_ONCE);
    let (mut recordings, mut without) = (0, 0);
    while let Some((isrc, found)) = searches.next().await {
        recordings += 1;
        match found {
            Ok(tracks) if tracks.is_empty() => {
                without += 1;
                say(&format!("{isrc}\tno track"));
            }
            Ok(tracks) => tracks.iter().for_each(|track| say(&line(&isrc, track))),
            // What somebody has mistyped does not stop the others; what the service says does.
            Err(error) if error.is::<InvalidIsrc>() => {
                without += 1;
                say(&format!("{isrc}\t{error}"));
            }
            Err(error) => return Err(error),
        }
    }
    say(&format!("{} of {recordings} recordings found", recordings - without));
    Ok(())
}

/// The tracks of one recording, with all that is known about them.
async fn find(music: &Client, isrc: &str) -> Result<Vec<Track>, Box<dyn Error>> {
    let isrc: Isrc = isrc.parse()?;
    let found = music.api().search_tracks().isrc(isrc).items();
    let mut found = found.hydrate(music.api().get_tracks()).strict();
    let mut tracks = Vec::new();
    while let Some(track) = found.next().await {
        tracks.push(track?);
    }
    Ok(tracks)
}

fn line(isrc: &str, track: &Track) -> String {
    let artists: Vec<&str> =
        track.artists.iter().filter_map(|artist| artist.name.as_deref()).collect();
    let album = track.album.as_ref().and_then(|album| album.title.as_deref());
    let title = track.title.as_deref();
    [isrc, &track.id, title.unwrap_or("?"), &artists.join(", "), album.unwrap_or("?")].join("\t")
}

/// Some ISRCs that the sandbox has.
pub(crate) async fn some_of(
    music: &Client,
    sandbox: &amazon_music_sandbox::Sandbox,
) -> Outcome<Vec<String>> {
    let ids = sandbox.world(|world| world.catalogue().track_ids().take(3).collect::<Vec<_>>());
    let tracks = music.api().get_tracks().ids(ids).fetch().await?;
    Ok(tracks.into_iter().filter_map(|track| track.isrc).collect())
}
