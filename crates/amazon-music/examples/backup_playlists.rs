//! Writes all playlists of an account to a CSV file, one row per track, with ISRCs.
//!
//! ```text
//! cargo run --example backup_playlists -- playlists.csv
//! ```
//!
//! Press Ctrl-C at any time: the same command resumes the backup. Its progress is stored in `playlists.csv.progress`.
//! Without an account (see [`Client::from_env`]) it backs up the playlists of a sandbox.

mod local;

use std::{
    error::Error,
    fs::{self, File},
    io::{self, BufWriter, Seek as _, Write},
    path::{Path, PathBuf},
};

use amazon_music::{Client, types::PlaylistTrackEdge};
use clap::Parser as _;
use serde::{Deserialize, Serialize};

const HEADER: &str = "playlist_id,playlist,track_id,title,artists,album,seconds,isrc";

/// Writes all playlists of an account to a CSV file.
#[derive(clap::Parser)]
struct Arguments {
    /// The file. An interrupted backup is resumed.
    file: PathBuf,
}

/// The progress of an interrupted backup.
#[derive(Serialize, Deserialize)]
struct Progress {
    /// The remaining playlists, read once so that they cannot change between two runs.
    playlists: Vec<Playlist>,
    /// The cursor of the next page of the first of them; `None` for its first page.
    cursor: Option<String>,
    /// The length of the complete part of the file.
    bytes: u64,
    rows: usize,
}

#[derive(Clone, Serialize, Deserialize)]
struct Playlist {
    id: String,
    title: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let (music, _sandbox) = local::client().await?;
    let out = &mut io::stdout();
    tokio::select! {
        outcome = run(&music, &arguments.file, out) => outcome,
        _ = tokio::signal::ctrl_c() => Err("interrupted: run the same command to resume".into()),
    }
}

/// Starts or resumes a backup, and reports each page.
pub(crate) async fn run(
    music: &Client,
    path: &Path,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let (mut file, mut progress) = match load(path)? {
        Some(progress) => {
            writeln!(out, "Resuming after {} rows.", progress.rows)?;
            (open(path, progress.bytes)?, progress)
        }
        None => start(music, path).await?,
    };
    while let Some(playlist) = progress.playlists.first().cloned() {
        // Playlists have short entries: `hydrate` completes them with ISRC and duration.
        let entries = music.api().list_playlist_tracks(&playlist.id).page_size(100);
        let mut pages = entries.pages().hydrate().prefetch();
        if let Some(cursor) = progress.cursor.take() {
            pages = pages.resume(cursor);
        }
        while let Some(page) = pages.try_next().await? {
            let next = page.next_cursor().map(str::to_owned);
            let (entries, undecodable) = page.partition();
            for entry in &entries {
                writeln!(file, "{}", row(&playlist, entry))?;
            }
            for error in undecodable {
                writeln!(out, "Skipped: {error}")?;
            }
            progress.rows += entries.len();
            if next.is_none() {
                progress.playlists.remove(0);
            }
            progress.cursor = next;
            save(path, &mut file, &mut progress)?;
            writeln!(out, "{}: {} rows", playlist.title, progress.rows)?;
        }
    }
    fs::remove_file(progress_path(path))?;
    writeln!(out, "The backup is complete: {} rows in {}", progress.rows, path.display())?;
    Ok(())
}

/// Starts a backup: lists the playlists and creates the file.
async fn start(music: &Client, path: &Path) -> Result<(BufWriter<File>, Progress), Box<dyn Error>> {
    let mut playlists = Vec::new();
    let mut list = music.api().list_my_playlists().page_size(100).items().skip_undecodable();
    while let Some(playlist) = list.try_next().await? {
        let title = playlist.title.unwrap_or_default();
        playlists.push(Playlist { id: playlist.id, title });
    }
    let mut progress = Progress { playlists, cursor: None, bytes: 0, rows: 0 };
    let file = File::create_new(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut file = BufWriter::new(file);
    writeln!(file, "{HEADER}")?;
    save(path, &mut file, &mut progress)?;
    Ok((file, progress))
}

/// Opens the file at the end of its complete part, and truncates the rest.
fn open(path: &Path, bytes: u64) -> Result<BufWriter<File>, Box<dyn Error>> {
    let mut file = File::options().write(true).open(path)?;
    if file.metadata()?.len() < bytes {
        return Err(format!("{} is shorter than before: start a new backup", path.display()).into());
    }
    file.set_len(bytes)?;
    file.seek(io::SeekFrom::End(0))?;
    Ok(BufWriter::new(file))
}

/// Returns the progress of an interrupted backup; `None` if there is none.
fn load(path: &Path) -> Result<Option<Progress>, Box<dyn Error>> {
    match fs::read_to_string(progress_path(path)) {
        Ok(text) => Ok(Some(serde_json::from_str(&text)?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Writes the rows to the disk, and then replaces the progress atomically.
fn save(
    path: &Path,
    file: &mut BufWriter<File>,
    progress: &mut Progress,
) -> Result<(), Box<dyn Error>> {
    file.flush()?;
    file.get_ref().sync_data()?;
    progress.bytes = file.stream_position()?;
    let (path, new) = (progress_path(path), progress_path(path).with_extension("new"));
    fs::write(&new, serde_json::to_string(progress)?)?;
    fs::rename(new, path)?;
    Ok(())
}

fn progress_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".progress");
    name.into()
}

/// Returns an entry as a row of CSV.
fn row(playlist: &Playlist, entry: &PlaylistTrackEdge) -> String {
    let mut cells = vec![playlist.id.clone(), playlist.title.clone()];
    // An entry without a track is a row too, so that there is one row per entry.
    if let Some(track) = &entry.node {
        let album = track.album.as_ref().and_then(|album| album.title.clone());
        let seconds = track.duration().map(|duration| duration.as_secs().to_string());
        cells.extend([
            track.id.clone(),
            track.title.clone().unwrap_or_default(),
            track.artist_names().collect::<Vec<_>>().join("; "),
            album.unwrap_or_default(),
            seconds.unwrap_or_default(),
            track.isrc.clone().unwrap_or_default(),
        ]);
    }
    cells.resize(HEADER.split(',').count(), String::new());
    cells.iter().map(|cell| quote(cell)).collect::<Vec<_>>().join(",")
}

/// Quotes a cell if it needs quotes (RFC 4180).
fn quote(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        return format!("\"{}\"", cell.replace('"', "\"\""));
    }
    cell.to_owned()
}
