//! Writes the tracks of a library to a file, as lines of JSON or as CSV, and goes on where it was stopped.
//!
//! ```text
//! cargo run --example export_library -- library.ndjson
//! cargo run --example export_library -- --format csv library.csv
//! ```
//!
//! How far it came stands beside the file, in `library.ndjson.progress`, until it is whole: the same command goes
//! on, however the last one ended. Without an account (see [`Client::from_env`]) a sandbox has a library.

mod local;

use std::{
    fs::{self, File},
    io::{self, BufWriter, Seek as _, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use amazon_music::{Client, RequestExt as _, types::UserTrackEdge};
use clap::Parser as _;
use local::{Outcome, Place};
use serde::{Deserialize, Serialize};

/// Writes the tracks of a library to a file.
#[derive(clap::Parser)]
pub(crate) struct Arguments {
    /// The file. If it is there from before and not finished, it is completed.
    pub(crate) file: PathBuf,
    /// What the file holds.
    #[arg(long, value_enum, default_value = "ndjson")]
    pub(crate) format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// Each track as it came, one a line.
    Ndjson,
    /// id, title, artists, album, ISRC.
    Csv,
}

/// How far an export is. Everything up to here is in the file.
#[derive(Default, Serialize, Deserialize)]
struct Progress {
    /// The page that comes next.
    cursor: Option<String>,
    /// How long the file is.
    bytes: u64,
    tracks: usize,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    local::end(start(&Arguments::parse()).await)
}

async fn start(arguments: &Arguments) -> Outcome<()> {
    let place = Place::of_environment().await?;
    let outcome = run(&place.music, arguments, local::say).await;
    place.leave(outcome).await
}

/// Exports, and says how far it is after each page.
pub(crate) async fn run(
    music: &Client,
    arguments: &Arguments,
    mut say: impl FnMut(&str),
) -> Outcome<()> {
    let Arguments { file: path, format } = arguments;
    let (mut file, mut progress) =
        open(path).map_err(|why| format!("{}: {why}", path.display()))?;
    if progress.bytes > 0 {
        say(&format!("Going on behind {} tracks.", progress.tracks));
    } else if *format == Format::Csv {
        writeln!(file, "id,title,artists,album,isrc")?;
    }
    let mut pages = music.api().list_my_library_tracks().limit(100).pages().prefetch();
    if let Some(cursor) = progress.cursor.take() {
        pages = pages.resume(cursor);
    }
    while let Some(page) = pages.next().await {
        let page = page?;
        for track in &page.items {
            match track {
                Ok(track) => {
                    writeln!(file, "{}", line(track, *format)?)?;
                    progress.tracks += 1;
                }
                Err(unreadable) => say(&format!("Left out: {unreadable}.")),
            }
        }
        say(&format!("{} tracks", progress.tracks));
        if let Some(cursor) = page.next_cursor() {
            file.flush()?;
            file.get_ref().sync_data()?;
            progress.bytes = file.stream_position()?;
            progress.cursor = Some(cursor.to_owned());
            save(path, &progress)?;
        }
    }
    file.flush()?;
    file.get_ref().sync_data()?;
    remove(&beside(path))?;
    say(&format!("{} has the whole library.", path.display()));
    Ok(())
}

/// The file to write to, behind what an earlier run has brought to an end.
fn open(path: &Path) -> Outcome<(BufWriter<File>, Progress)> {
    let progress = match fs::read_to_string(beside(path)) {
        Ok(text) => serde_json::from_str(&text)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if path.exists() {
                return Err("it is there already: move it away first".into());
            }
            // A run that is stopped before its first page has ended leaves a beginning, too.
            save(path, &Progress::default())?;
            Progress::default()
        }
        Err(error) => return Err(error.into()),
    };
    let mut file = File::options().write(true).create(true).truncate(false).open(path)?;
    if file.metadata()?.len() < progress.bytes {
        return Err("it is shorter than it was: start anew".into());
    }
    // A page that was not finished comes again.
    file.set_len(progress.bytes)?;
    file.seek(io::SeekFrom::End(0))?;
    Ok((BufWriter::new(file), progress))
}

/// Replaces what was saved as a whole.
fn save(path: &Path, progress: &Progress) -> Outcome<()> {
    let (path, new) = (beside(path), beside(path).with_extension("new"));
    fs::write(&new, serde_json::to_string(progress)?)?;
    fs::rename(new, path)?;
    Ok(())
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".progress");
    name.into()
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn line(edge: &UserTrackEdge, format: Format) -> Outcome<String> {
    if format == Format::Ndjson {
        return Ok(serde_json::to_string(edge)?);
    }
    let Some(track) = &edge.node else { return Ok(",,,,".to_owned()) };
    let artists: Vec<&str> =
        track.artists.iter().filter_map(|artist| artist.name.as_deref()).collect();
    let album = track.album.as_ref().and_then(|album| album.title.as_deref());
    let cells = [
        Some(track.id.as_str()),
        track.title.as_deref(),
        Some(&artists.join("; ")),
        album,
        track.isrc.as_deref(),
    ];
    Ok(cells.map(|cell| quoted(cell.unwrap_or_default())).join(","))
}

/// A cell of CSV (RFC 4180).
fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        return format!("\"{}\"", cell.replace('"', "\"\""));
    }
    cell.to_owned()
}
