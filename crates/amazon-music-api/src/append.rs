//! Adding any number of tracks to a playlist.

mod interrupted;

use std::{fmt, pin::Pin};

use amazon_music_api::{Request, v1::builder};

pub use interrupted::Interrupted;

use crate::RequestExt as _;

/// How many tracks a call carries. The service does not say how many it takes: clients send between 1 and 100,
/// and version 2 of the API documents 100.
const PER_CALL: usize = 50;

/// The call that appends tracks to a playlist.
pub trait AppendRequest: Request + Clone {
    /// The same call for `tracks`.
    #[must_use]
    fn for_tracks(self, tracks: &[String], allow_duplicates: bool) -> Self;
}

impl AppendRequest for builder::AddPlaylistTracks {
    fn for_tracks(self, tracks: &[String], allow_duplicates: bool) -> Self {
        self.body_map(|body| body.track_ids(tracks.to_vec()).add_duplicate_tracks(allow_duplicates))
    }
}

/// How far [`Additions`] are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many of the tracks are dealt with: the service has confirmed the calls that carried them.
    pub added: usize,
    /// How many there are.
    pub total: usize,
}

/// Tracks on their way to a playlist. See [`RequestExt::append`](crate::RequestExt::append).
///
/// Calls run one after the other, so that the order is kept. Awaited, it ends when the service has confirmed
/// the last one, or with [`Interrupted`], which says exactly what was added and goes on from there.
#[must_use = "nothing is sent before it is awaited"]
pub struct Additions<R> {
    template: R,
    tracks: Vec<String>,
    /// How many of them are confirmed.
    added: usize,
    per_call: usize,
    allow_duplicates: bool,
    progress: Option<Box<dyn FnMut(Progress) + Send>>,
}

impl<R: AppendRequest> Additions<R> {
    pub(crate) fn new(template: R, tracks: Vec<String>) -> Self {
        let (added, per_call, allow_duplicates) = (0, PER_CALL, false);
        Self { template, tracks, added, per_call, allow_duplicates, progress: None }
    }

    /// Whether a track is added that the playlist holds already. If not, which is the default here and of the
    /// service, it is skipped.
    pub fn allow_duplicates(self, allow: bool) -> Self {
        Self { allow_duplicates: allow, ..self }
    }

    /// How many tracks a call carries; 50 by default, since the service does not say how many it takes.
    pub fn per_call(self, tracks: usize) -> Self {
        Self { per_call: tracks.max(1), ..self }
    }

    /// Calls `progress` after each confirmed call.
    pub fn on_progress(self, progress: impl FnMut(Progress) + Send + 'static) -> Self {
        Self { progress: Some(Box::new(progress)), ..self }
    }

    async fn run(mut self) -> Result<(), Interrupted<R>> {
        while self.added < self.tracks.len() {
            let end = self.tracks.len().min(self.added.saturating_add(self.per_call));
            let tracks = &self.tracks[self.added..end];
            let request = self.template.clone().for_tracks(tracks, self.allow_duplicates);
            match request.fetch().await {
                // A success that cannot be read is a success, if it is the service's.
                Err(error) if !error.is_decode() || error.is_uncertain() => {
                    let uncertain = if error.is_uncertain() { end - self.added } else { 0 };
                    return Err(Interrupted::new(self, uncertain, error));
                }
                _ => self.added = end,
            }
            if let Some(progress) = &mut self.progress {
                progress(Progress { added: self.added, total: self.tracks.len() });
            }
        }
        Ok(())
    }
}

impl<R: AppendRequest + 'static> IntoFuture for Additions<R> {
    type Output = Result<(), Interrupted<R>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<R> fmt::Debug for Additions<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Additions")
            .field("added", &self.added)
            .field("total", &self.tracks.len())
            .finish_non_exhaustive()
    }
}
