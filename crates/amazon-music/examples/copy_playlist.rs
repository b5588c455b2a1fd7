//! Copies a playlist into a new one, in order and with its duplicates.
//!
//! ```text
//! cargo run --example copy_playlist -- https://music.amazon.com/my/playlists/4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11
//! cargo run --example copy_playlist -- --into 0f4d7a52-63c1-4e2b-9b7e-5a1c8e2d9f30 4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11
//! ```
//!
//! The second form resumes an interrupted copy. At the end, the program lists the tracks that it could not copy. Without an
//! account (see [`Client::from_env`]) it copies a playlist of a sandbox.

mod local;

use std::{
    error::Error,
    io::{self, Write},
};

use amazon_music::{Client, ErrorKind, links::PlaylistId, types::Visibility};
use clap::Parser as _;

/// Copies a playlist.
#[derive(clap::Parser)]
pub(crate) struct Arguments {
    /// The playlist to copy: a link or an ID.
    pub(crate) from: Option<PlaylistId>,
    /// The interrupted copy to resume: a link or an ID.
    #[arg(long)]
    pub(crate) into: Option<PlaylistId>,
    /// The title of the copy; by default that of the playlist.
    #[arg(long)]
    pub(crate) title: Option<String>,
}

/// The number of tracks per request, unless the service rejects some.
const BATCH: usize = 50;

/// A track, and the reason why it was not copied.
type Skipped = (String, String);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = Arguments::parse();
    let (music, sandbox) = local::client().await?;
    if let (None, Some(sandbox)) = (&arguments.from, &sandbox) {
        let first =
            sandbox.world(|world| world.accounts()[0].playlist_ids().next().map(str::to_owned));
        arguments.from = first.map(|id| id.parse()).transpose()?;
    }
    run(&music, &arguments, &mut io::stdout()).await
}

/// Copies a playlist, and reports the progress.
pub(crate) async fn run(
    music: &Client,
    arguments: &Arguments,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let from = arguments.from.as_ref().ok_or("pass the playlist to copy: a link or its ID")?;
    let (tracks, mut skipped) = read(music, from.as_str()).await?;
    let (into, done) = match &arguments.into {
        Some(into) => {
            let copied = read(music, into.as_str()).await?.0;
            let done = count_done(&tracks, &copied).ok_or(
                "the copy has other tracks than the playlist: start a new one without --into",
            )?;
            (into.to_string(), done)
        }
        None => (create(music, from.as_str(), arguments.title.as_deref()).await?, 0),
    };
    writeln!(out, "Copying {} tracks to {into}.", tracks.len() - done)?;
    let outcome = copy(music, &into, &tracks[done..], &mut skipped, out).await;
    for (track, reason) in &skipped {
        writeln!(out, "Skipped {track}: {reason}")?;
    }
    if outcome.is_err() {
        writeln!(out, "To resume: copy_playlist --into {into} {from}")?;
    }
    outcome?;
    writeln!(out, "The copy is complete: {into}")?;
    Ok(())
}

/// Returns the tracks of a playlist in order, and the entries that cannot be copied.
async fn read(
    music: &Client,
    playlist: &str,
) -> Result<(Vec<String>, Vec<Skipped>), amazon_music::Error> {
    let (mut tracks, mut skipped) = (Vec::new(), Vec::new());
    let mut entries = music.api().list_playlist_tracks(playlist).page_size(100).items().prefetch();
    let mut number = 0;
    while let Some(entry) = entries.next().await {
        number += 1;
        match entry {
            Ok(entry) => match entry.node {
                Some(track) => tracks.push(track.id),
                None => skipped.push((format!("entry {number}"), "it has no track".to_owned())),
            },
            Err(error) if error.kind() == ErrorKind::Item => {
                skipped.push((format!("entry {number}"), error.to_string()));
            }
            Err(error) => return Err(error),
        }
    }
    Ok((tracks, skipped))
}

/// Creates the playlist for the copy and returns its ID.
async fn create(
    music: &Client,
    from: &str,
    title: Option<&str>,
) -> Result<String, amazon_music::Error> {
    let original = music.api().get_playlist(from).fetch().await?;
    let title = title.map(str::to_owned).or(original.title).unwrap_or_else(|| "Copy".to_owned());
    let new = music.api().create_playlist(title, Visibility::Private);
    Ok(new.description(original.description.unwrap_or_default()).fetch().await?.id)
}

/// Returns the number of `tracks` that an earlier run has copied or skipped.
///
/// It is `None` unless `copied` are some of these tracks, in the same order.
fn count_done(tracks: &[String], copied: &[String]) -> Option<usize> {
    let mut rest = tracks.iter();
    let all_found = copied.iter().all(|copied| rest.any(|track| track == copied));
    all_found.then(|| tracks.len() - rest.len())
}

/// Appends the tracks. It skips a track that the service rejects.
async fn copy(
    music: &Client,
    into: &str,
    tracks: &[String],
    skipped: &mut Vec<Skipped>,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let mut append = music.api().add_playlist_tracks(into, tracks).append().allow_duplicates(true);
    append = append.tracks_per_request(BATCH);
    while let Err(mut failed) = append.await {
        // With duplicates allowed, nothing may be sent twice: find out first if it was added.
        let was_unknown = !failed.unknown().is_empty();
        if was_unknown && !failed.reconcile().await? {
            return Err(
                "the outcome of the last request is unknown: check the end of the copy".into()
            );
        }
        match failed.rejected() {
            Some(track) => skipped.push((track.to_owned(), failed.error().to_string())),
            // The last batch was added despite the error.
            None if was_unknown && !failed.added().is_empty() => {
                writeln!(out, "Resuming after: {}", failed.error())?;
            }
            None => return Err(failed.into()),
        }
        append = failed.resume();
    }
    Ok(())
}
