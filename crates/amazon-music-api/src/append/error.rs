//! The error of an append.

use std::{collections::VecDeque, error, fmt};

use super::{Append, PAGE_SIZE};
use crate::{Error, ErrorKind, Identified as _};

/// An error of an append.
///
/// It divides the tracks into three parts, in their order: [`added`](Self::added), [`unknown`](Self::unknown) and
/// [`not_sent`](Self::not_sent). [`resume`](Self::resume) appends the rest, without a [`rejected`](Self::rejected) track.
///
/// # Examples
/// ```no_run
/// use amazon_music::Client;
///
/// # async fn example(music: Client, tracks: Vec<String>) -> Result<(), amazon_music::Error> {
/// let mut append = music.api().add_playlist_tracks("3ae81437-f6ab", tracks).append().allow_duplicates(true);
/// while let Err(mut error) = append.await {
///     if let Some(track) = error.rejected() {
///         println!("{track} is left out: {}", error.error());
///     } else if !error.error().is_connection() {
///         return Err(error.into());
///     }
///     // Duplicates are allowed, so no track may be sent twice.
///     if !error.reconcile().await? {
///         return Err(error.into());
///     }
///     append = error.resume();
/// }
/// # Ok(())
/// # }
/// ```
pub struct AppendError {
    append: Box<Append>,
    unknown: usize,
    is_rejected: bool,
    error: Error,
}

impl AppendError {
    pub(super) fn new(append: Append, unknown: usize, is_rejected: bool, error: Error) -> Self {
        Self { append: Box::new(append), unknown, is_rejected, error }
    }

    /// Returns the error of the request that failed.
    #[must_use]
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// Returns the tracks that the service has confirmed.
    ///
    /// They include those before a [`resume`](Self::resume). Without [`Append::allow_duplicates`] the service has skipped those that the playlist already contained.
    #[must_use]
    pub fn added(&self) -> &[String] {
        &self.append.tracks[..self.append.added]
    }

    /// Returns the tracks of the request whose outcome is unknown; often none.
    ///
    /// See [`Error::is_uncertain`].
    #[must_use]
    pub fn unknown(&self) -> &[String] {
        &self.append.tracks[self.append.added..][..self.unknown]
    }

    /// Returns the tracks that were not added.
    ///
    /// They were not sent, or the service rejected the request.
    #[must_use]
    pub fn not_sent(&self) -> &[String] {
        &self.append.tracks[self.append.added + self.unknown..]
    }

    /// Returns the ID of the track that the service does not accept, such as an unknown one.
    ///
    /// The service rejected a request with this track alone, with the status 400, 404, 413 or 422. It is the first one of
    /// [`not_sent`](Self::not_sent). `None` if the cause is another one, e.g. because the playlist cannot be read.
    #[must_use]
    pub fn rejected(&self) -> Option<&str> {
        self.not_sent().first().filter(|_| self.is_rejected).map(String::as_str)
    }

    /// Returns an append of the tracks that were not added, with the same settings.
    ///
    /// It leaves out a [`rejected`](Self::rejected) track.
    ///
    /// It sends [`unknown`](Self::unknown) tracks again. Without `allow_duplicates` the service skips those that the
    /// playlist contains. With it, call [`reconcile`](Self::reconcile) first.
    pub fn resume(mut self) -> Append {
        if self.is_rejected {
            self.append.tracks.remove(self.append.added);
        }
        *self.append
    }

    /// Reads the playlist to determine if the [`unknown`](Self::unknown) tracks were added.
    ///
    /// Returns `true` if the outcome is known now. Then [`unknown`](Self::unknown) is empty.
    ///
    /// - The tracks were added if the playlist ends with the [`added`](Self::added) tracks and then these.
    /// - They were not added if the playlist ends with the `added` tracks. If there are none, the playlist must contain
    ///   none of the unknown tracks.
    /// - Otherwise the outcome stays unknown, for example if the playlist was changed in another way meanwhile.
    ///
    /// The result can be wrong if the playlist had the same last entries before the append.
    ///
    /// The request has the options of the append, without its deadline.
    ///
    /// # Errors
    /// Returns an error if the playlist cannot be read.
    pub async fn reconcile(&mut self) -> Result<bool, Error> {
        if self.unknown == 0 {
            return Ok(true);
        }
        let sent = self.append.added + self.unknown;
        let mut end = VecDeque::with_capacity(sent);
        let mut contains_some = false;
        let mut entries = self.append.read_playlist();
        entries.options.deadline = None;
        let mut entries = entries.page_size(PAGE_SIZE).items();
        while let Some(entry) = entries.next().await {
            let track = match entry {
                Ok(entry) => entry.node,
                Err(error) if error.kind() == ErrorKind::Item => None,
                Err(error) => return Err(error),
            };
            // An unknown entry may be any track.
            let may_be = |id: &String| track.as_ref().is_none_or(|track| track.has_id(id));
            contains_some |= self.unknown().iter().any(may_be);
            if end.len() == sent {
                end.pop_front();
            }
            end.push_back(track);
        }
        let ends_with = |tracks: &[String]| {
            let mut pairs = end.iter().rev().zip(tracks.iter().rev());
            end.len() >= tracks.len()
                && pairs.all(|(track, id)| track.as_ref().is_some_and(|track| track.has_id(id)))
        };
        let is_as_before =
            if self.added().is_empty() { !contains_some } else { ends_with(self.added()) };
        if ends_with(&self.append.tracks[..sent]) {
            self.append.added = sent;
        } else if !is_as_before {
            return Ok(false);
        }
        self.unknown = 0;
        Ok(true)
    }
}

impl fmt::Display for AppendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} tracks were added", self.append.added, self.append.tracks.len())?;
        match self.unknown {
            0 => {}
            unknown => write!(f, ", and the outcome of {unknown} more is unknown")?,
        }
        match self.rejected() {
            Some(track) => write!(f, "; the service rejected the track `{track}`"),
            None => Ok(()),
        }
    }
}

/// The line of `Display` and the error of the request.
impl fmt::Debug for AppendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AppendError({self}: {:?})", self.error)
    }
}

impl error::Error for AppendError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        Some(&self.error)
    }
}

/// Returns the error of the request.
impl From<AppendError> for Error {
    fn from(error: AppendError) -> Self {
        error.error
    }
}
