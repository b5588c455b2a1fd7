//! Copies a playlist into a new one: in order, with tracks that come twice.
//!
//! ```text
//! cargo run --example copy_playlist -- https://music.amazon.com/my/playlists/4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11
//! cargo run --example copy_playlist -- --into 0f4d7a52-63c1-4e2b-9b7e-5a1c8e2d9f30 4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11
//! ```
//!
//! The second form goes on with a copy that was stopped. What could not be copied is named at the end. Without an
//! account (see [`Client::from_env`]) a sandbox has a playlist.

mod local;

use std::process::ExitCode;

use amazon_music::{Client, Error, RequestExt as _, links::PlaylistId, types::Visibility};
use clap::Parser as _;
use local::{Outcome, Place};

/// Copies a playlist.
#[derive(clap::Parser)]
pub(crate) struct Arguments {
    /// The playlist to copy: a link or an id.
    pub(crate) from: Option<PlaylistId>,
    /// Goes on with a copy that was stopped: a link or an id.
    #[arg(long)]
    pub(crate) into: Option<PlaylistId>,
    /// What the copy is called; by default as the playlist.
    #[arg(long)]
    pub(crate) title: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    local::end(start(Arguments::parse()).await)
}

async fn start(mut arguments: Arguments) -> Outcome<()> {
    let place = Place::of_environment().await?;
    if let (None, Some(sandbox)) = (&arguments.from, &place.sandbox) {
        let first =
            sandbox.world(|world| world.accounts()[0].playlist_ids().next().map(str::to_owned));
        arguments.from = first.map(|id| id.parse()).transpose()?;
    }
    let outcome = run(&place.music, &arguments, local::say).await;
    place.leave(outcome).await
}

/// Copies, and says how far it is.
pub(crate) async fn run(
    music: &Client,
    arguments: &Arguments,
    mut say: impl FnMut(&str),
) -> Outcome<()> {
    let from = arguments.from.as_ref().ok_or("name the playlist to copy, by a link or its id")?;
    let (tracks, mut left_out) = readable(music, from.as_str()).await?;
    let (into, begin) = match &arguments.into {
        Some(into) => {
            let there = readable(music, into.as_str()).await?.0;
            let begin = behind(&tracks, &there).ok_or(
                "the copy holds something else than the beginning of the playlist: start anew without --into",
            )?;
            (into.to_string(), begin)
        }
        None => (create(music, from.as_str(), arguments.title.as_deref()).await?, 0),
    };
    say(&format!("{} tracks go to {into}.", tracks.len() - begin));
    let outcome = copy(music, &into, &tracks[begin..], &mut left_out, &mut say).await;
    for (track, why) in &left_out {
        say(&format!("Left out: {track}: {why}"));
    }
    if outcome.is_err() {
        say(&format!("To go on: copy_playlist --into {into} {from}"));
    }
    outcome?;
    say(&format!("Copied to {into}."));
    Ok(())
}

/// A track, and why it is not in the copy.
type LeftOut = (String, String);

/// The tracks of a playlist in order, and what of it cannot be copied.
async fn readable(music: &Client, playlist: &str) -> Result<(Vec<String>, Vec<LeftOut>), Error> {
    let (mut tracks, mut left_out) = (Vec::new(), Vec::new());
    let mut entries = music.api().list_playlist_tracks().id(playlist).limit(100).items().prefetch();
    let mut number = 0;
    while let Some(entry) = entries.next().await {
        number += 1;
        match entry? {
            Ok(entry) => match entry.node {
                Some(track) => tracks.push(track.id),
                None => left_out.push((format!("number {number}"), "it has no track".to_owned())),
            },
            Err(unreadable) => left_out.push((format!("number {number}"), unreadable.to_string())),
        }
    }
    Ok((tracks, left_out))
}

async fn create(music: &Client, from: &str, title: Option<&str>) -> Result<String, Error> {
    let original = music.api().get_playlist().id(from).fetch().await?;
    let title = title.map(str::to_owned).or(original.title).unwrap_or_else(|| "Copy".to_owned());
    let new = music.api().create_playlist().body_map(|body| {
        let description = original.description.unwrap_or_default();
        body.title(title).description(description).visibility(Visibility::Private)
    });
    Ok(new.fetch().await?.id)
}

/// How many of `tracks` an earlier run has dealt with, if `there` is what it copied: all of them in order, but for
/// those that could not be copied.
fn behind(tracks: &[String], there: &[String]) -> Option<usize> {
    let mut rest = tracks.iter();
    let all_found = there.iter().all(|copied| rest.any(|track| track == copied));
    all_found.then(|| tracks.len() - rest.len())
}

/// Adds the tracks. One that the service refuses is left out, and the others are added.
async fn copy(
    music: &Client,
    into: &str,
    tracks: &[String],
    left_out: &mut Vec<LeftOut>,
    say: &mut impl FnMut(&str),
) -> Outcome<()> {
    let append = |tracks: &[String]| {
        let request = music.api().add_playlist_tracks().id(into);
        request.append(tracks).allow_duplicates(true)
    };
    let entries = || music.api().list_playlist_tracks().id(into).limit(100);
    let mut rest = tracks;
    let mut per_call = MANY;
    while !rest.is_empty() {
        // Where a call of many was refused, the culprit is among them.
        let part = if per_call == 1 { &rest[..rest.len().min(MANY)] } else { rest };
        let Err(mut interrupted) = append(part).per_call(per_call).await else {
            rest = &rest[part.len()..];
            per_call = MANY;
            say(&format!("{} of {} tracks", tracks.len() - rest.len(), tracks.len()));
            continue;
        };
        let was_sent = !interrupted.uncertain().is_empty();
        if was_sent && !interrupted.find_out(entries()).await? {
            return Err(
                "nobody knows whether the last tracks were added: look at the copy first".into()
            );
        }
        rest = &rest[interrupted.added().len()..];
        let error = interrupted.error();
        let is_refused = matches!(error.status(), Some(400 | 404 | 422));
        match (is_refused, per_call) {
            (true, 1) => {
                left_out.push((rest[0].clone(), error.to_string()));
                rest = &rest[1..];
            }
            (true, _) => per_call = 1,
            // The last call has arrived, as is known by now.
            (false, _) if was_sent && !interrupted.added().is_empty() => {
                say(&format!("Going on after: {error}"));
            }
            (false, _) => return Err(interrupted.into()),
        }
    }
    Ok(())
}

/// How many tracks a call carries while all goes well.
const MANY: usize = 50;
