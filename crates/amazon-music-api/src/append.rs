//! Appending any number of tracks to a playlist.

mod error;
#[cfg(test)]
mod tests;

use std::{fmt, pin::Pin, sync::Arc};

pub use error::AppendError;

use crate::{Request, v1::params};

/// The default number of tracks per request.
///
/// The service does not document a maximum. Clients send between 1 and 100, and version 2 of the API documents 100.
const TRACKS_PER_REQUEST: usize = 50;

impl Request<params::AddPlaylistTracks> {
    /// Appends any number of tracks.
    ///
    /// The requests are sent one after the other, so that the order stays the same. Awaiting the append sends them.
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music::Client;
    ///
    /// # async fn example(music: Client, tracks: Vec<String>) -> Result<(), amazon_music::Error> {
    /// let append = music.api().add_playlist_tracks("3ae81437-f6ab", tracks).append();
    /// append.on_progress(|progress| println!("{} of {}", progress.added, progress.total)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn append(self) -> Append {
        let mut request = self;
        let tracks = std::mem::take(&mut request.parameters.body.track_ids);
        Append {
            request,
            tracks,
            added: 0,
            tracks_per_request: TRACKS_PER_REQUEST,
            on_progress: None,
        }
    }
}

/// The progress of an [`Append`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of tracks in requests that the service has confirmed.
    pub added: usize,
    /// The number of all tracks.
    pub total: usize,
}

/// Appends tracks to a playlist. See [`Request::append`].
#[derive(Clone)]
#[must_use = "nothing is sent before it is awaited"]
pub struct Append {
    /// The request without its tracks.
    request: Request<params::AddPlaylistTracks>,
    tracks: Vec<String>,
    /// The number of tracks that are confirmed.
    added: usize,
    tracks_per_request: usize,
    on_progress: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
}

impl Append {
    /// Adds tracks again that the playlist already contains; by default the service skips them.
    ///
    /// Like `add_duplicate_tracks` of the request.
    pub fn allow_duplicates(mut self, allow: bool) -> Self {
        self.request.parameters.body.add_duplicate_tracks = Some(allow);
        self
    }

    /// Sets the number of tracks per request; 50 by default.
    ///
    /// The service documents no maximum.
    pub fn tracks_per_request(self, tracks: usize) -> Self {
        Self { tracks_per_request: tracks.max(1), ..self }
    }

    /// Calls `report` after each confirmed request.
    pub fn on_progress(self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self { on_progress: Some(Arc::new(report)), ..self }
    }

    /// Sends the requests, like awaiting the append.
    ///
    /// # Errors
    /// Returns an error if a request fails. It tells which tracks were added, and can resume the append.
    ///
    /// # Cancel safety
    /// Not cancel safe. If the future is dropped, no further request is sent, and the outcome of the current one is unknown.
    /// [`on_progress`](Self::on_progress) has reported those before it. To stop after some time with an [`AppendError`], set
    /// the request's [`deadline`](Request::deadline) instead.
    pub async fn send(mut self) -> Result<(), AppendError> {
        while self.added < self.tracks.len() {
            let end = self.tracks.len().min(self.added.saturating_add(self.tracks_per_request));
            let mut request = self.request.clone();
            request.parameters.body.track_ids = self.tracks[self.added..end].to_vec();
            match request.fetch().await {
                // If the body of a 2xx response fails to decode, the tracks were added nevertheless.
                Err(error) if !error.is_decode() || error.is_uncertain() => {
                    let unknown = if error.is_uncertain() { end - self.added } else { 0 };
                    return Err(AppendError::new(self, unknown, error));
                }
                _ => self.added = end,
            }
            if let Some(report) = &self.on_progress {
                report(Progress { added: self.added, total: self.tracks.len() });
            }
        }
        Ok(())
    }
}

/// Awaiting sends the requests, like [`Append::send`].
impl IntoFuture for Append {
    type Output = Result<(), AppendError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for Append {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Append")
            .field("added", &self.added)
            .field("total", &self.tracks.len())
            .finish_non_exhaustive()
    }
}
