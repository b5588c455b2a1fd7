//! Appending any number of tracks to a playlist.

mod error;
#[cfg(test)]
mod tests;

use std::{collections::HashSet, fmt, pin::Pin, sync::Arc};

pub use error::AppendError;

use crate::{
    Error, ErrorKind, Identified as _, Request,
    v1::{self, params},
};

/// The default number of tracks per request.
///
/// The service does not document a maximum. Clients send between 1 and 100, and version 2 of the API documents 100.
const TRACKS_PER_REQUEST: usize = 50;

/// The largest page of a playlist's entries.
const PAGE_SIZE: u32 = 100;

impl Request<params::AddPlaylistTracks> {
    /// Appends any number of tracks.
    ///
    /// The requests are sent one after the other, so that the order stays the same. Awaiting the append sends them. If the
    /// service rejects the tracks of a request, the append sends ever fewer of them, until it has found the one that is
    /// rejected: see [`AppendError::rejected`].
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
            duplicates: 0,
            added: 0,
            skips_contained: false,
            tracks_per_request: TRACKS_PER_REQUEST,
            on_progress: None,
        }
    }
}

/// The progress and the result of an [`Append`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of tracks in requests that the service has confirmed.
    ///
    /// The service does not tell which of them it skipped because the playlist contained them. To know,
    /// use [`Append::skip_contained`].
    pub added: usize,
    /// The number of tracks that were not sent because they are duplicates.
    pub duplicates: usize,
    /// The number of all tracks, without the [`rejected`](AppendError::rejected) ones that were left out.
    pub total: usize,
}

/// Appends tracks to a playlist. See [`Request::append`].
#[derive(Clone)]
#[must_use = "nothing is sent before it is awaited"]
pub struct Append {
    /// The request without its tracks.
    request: Request<params::AddPlaylistTracks>,
    /// Without duplicates as soon as sending begins, unless they are allowed.
    tracks: Vec<String>,
    /// The number of duplicates that were removed from `tracks`.
    duplicates: usize,
    /// The number of tracks that are confirmed.
    added: usize,
    skips_contained: bool,
    tracks_per_request: usize,
    on_progress: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
}

impl Append {
    /// Adds tracks again that the playlist already contains. By default the service skips them.
    ///
    /// By default, an ID that the list of tracks contains more than once is also sent only once.
    pub fn allow_duplicates(mut self, allow: bool) -> Self {
        self.request.parameters.body.add_duplicate_tracks = Some(allow);
        self
    }

    /// Reads the playlist first, and does not send the tracks that it contains.
    ///
    /// It has no effect if duplicates are allowed. [`Progress::added`] then counts no tracks that the service would skip.
    pub fn skip_contained(self) -> Self {
        Self { skips_contained: true, ..self }
    }

    /// Sets the number of tracks per request. The default is 50, since the service documents no maximum.
    pub fn tracks_per_request(self, tracks: usize) -> Self {
        Self { tracks_per_request: tracks.max(1), ..self }
    }

    /// Calls `report` after each confirmed request.
    pub fn on_progress(self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self { on_progress: Some(Arc::new(report)), ..self }
    }

    /// Sends the requests, like awaiting the append, and returns the numbers of tracks.
    ///
    /// # Errors
    /// Returns an error if a request fails. It tells which tracks were added, and can resume the append.
    ///
    /// # Cancel safety
    /// Not cancel safe. If the future is dropped, no further request is sent, and the outcome of the current one is unknown.
    /// [`on_progress`](Self::on_progress) has reported those before it. To stop after some time with an [`AppendError`], set
    /// the request's [`deadline`](Request::deadline) instead.
    pub async fn send(mut self) -> Result<Progress, AppendError> {
        if self.request.parameters.body.add_duplicate_tracks != Some(true)
            && let Err(error) = self.remove_duplicates().await
        {
            return Err(AppendError::new(self, 0, false, error));
        }
        let mut at_most = self.tracks_per_request;
        while self.added < self.tracks.len() {
            let end = self.tracks.len().min(self.added.saturating_add(at_most));
            let count = end - self.added;
            let mut request = self.request.clone();
            request.parameters.body.track_ids = self.tracks[self.added..end].to_vec();
            match request.fetch().await {
                // A rejected request has added nothing, so its tracks can be sent once more.
                Err(error) if is_about_tracks(&error) && count > 1 => {
                    at_most = count.div_ceil(2);
                    continue;
                }
                // If the body of a success fails to decode, the tracks were added nevertheless.
                Err(error) if !error.is_decode() || error.is_uncertain() => {
                    let unknown = if error.is_uncertain() { count } else { 0 };
                    let is_rejected = is_about_tracks(&error)
                        && (self.added > 0
                            || self.read_playlist().page_size(1).fetch().await.is_ok());
                    return Err(AppendError::new(self, unknown, is_rejected, error));
                }
                _ => self.added = end,
            }
            if let Some(report) = &self.on_progress {
                report(self.progress());
            }
        }
        Ok(self.progress())
    }

    fn progress(&self) -> Progress {
        let Self { added, duplicates, .. } = *self;
        Progress { added, duplicates, total: self.tracks.len() + duplicates }
    }

    /// Removes tracks that are not sent yet and that the list, or the playlist if it is read, contains already.
    async fn remove_duplicates(&mut self) -> Result<(), Error> {
        let count = self.tracks.len();
        let mut known = HashSet::new();
        self.tracks.retain(|track| known.insert(track.clone()));
        if self.skips_contained {
            let mut unsent = self.tracks.split_off(self.added);
            let mut entries = self.read_playlist().page_size(PAGE_SIZE).items();
            while let Some(entry) = entries.next().await {
                match entry {
                    Ok(entry) => unsent
                        .retain(|id| entry.node.as_ref().is_none_or(|track| !track.has_id(id))),
                    Err(error) if error.kind() == ErrorKind::Item => {}
                    Err(error) => {
                        self.tracks.append(&mut unsent);
                        return Err(error);
                    }
                }
            }
            self.tracks.append(&mut unsent);
        }
        self.duplicates += count - self.tracks.len();
        Ok(())
    }

    /// Returns a request for the playlist, with the options of the append.
    fn read_playlist(&self) -> Request<params::ListPlaylistTracks> {
        let request = &self.request;
        let client = v1::Client::new(request.transport.clone());
        let mut entries = client.list_playlist_tracks(request.parameters.id.as_str());
        entries.options.clone_from(&request.options);
        entries.options.retry = None;
        entries
    }
}

/// Returns `true` if a rejected request may succeed with other or fewer tracks.
fn is_about_tracks(error: &Error) -> bool {
    error.kind() == ErrorKind::Response
        && matches!(error.effective_status(), Some(400 | 404 | 413 | 422))
}

/// Awaiting sends the requests, like [`Append::send`].
impl IntoFuture for Append {
    type Output = Result<Progress, AppendError>;
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
