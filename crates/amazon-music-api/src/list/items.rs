//! A list as a stream of its items.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::{FusedStream, Stream};
use serde_json::value::RawValue;

use super::{Pages, Position};
use crate::{Error, Hydrate, ListParameters, PagedParameters};

/// A stream of the items of a list. See [`Request::items`](crate::Request::items).
///
/// It yields `Result<T, Error>`. An item that fails to decode is an error of kind
/// [`ErrorKind::Item`](crate::ErrorKind::Item), after which the stream continues; [`Error::item`] is the item as JSON.
/// Any other error is about a page: it is yielded once and ends the stream. A loop with `?` therefore ends at the first
/// undecodable item, unless [`skip_undecodable`](Self::skip_undecodable) leaves such items out.
///
/// # Examples
/// ```no_run
/// use amazon_music::{Client, ErrorKind, Position};
///
/// # async fn example(music: Client, stored: Position) -> Result<(), amazon_music::Error> {
/// let mut tracks = music.api().list_my_library_tracks().page_size(100).items().resume(stored).prefetch();
/// while let Some(track) = tracks.next().await {
///     match track {
///         Ok(track) => println!("{track:?}"),
///         Err(error) if error.kind() == ErrorKind::Item => eprintln!("{error}"),
///         Err(error) => {
///             // `tracks.position()` is where to resume.
///             return Err(error);
///         }
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Items<P: PagedParameters, T = <P as ListParameters>::Item> {
    pages: Pages<P, T>,
    page: vec::IntoIter<Result<T, Error>>,
    /// The position of the next item of `page`, or the start of the stream before the first page.
    position: Position,
    /// The cursor of the page after `page`.
    next: Option<String>,
    has_begun: bool,
    settings: Settings,
}

/// The limits of the stream.
struct Settings {
    /// The number of items that the stream may still yield.
    remaining: usize,
    /// Receives undecodable items instead of the caller.
    skip: Option<Box<dyn FnMut(Error) + Send>>,
    skipped: usize,
}

impl<P: PagedParameters> Items<P> {
    /// Completes the items by one lookup per page, like [`Pages::hydrate`].
    pub fn hydrate(self) -> Self
    where
        P::Item: Hydrate,
    {
        Self { pages: self.pages.hydrate(), ..self }
    }

    /// Yields the elements of the list as JSON, like [`Pages::raw`].
    ///
    /// If the stream has already yielded items, it continues at its [`position`](Self::position).
    pub fn raw(self) -> Items<P, Box<RawValue>> {
        let position = self.position();
        Items { settings: self.settings, ..Items::new(self.pages.raw()).resume(position) }
    }
}

impl<P: PagedParameters, T: Send + 'static> Items<P, T> {
    pub(super) fn new(pages: Pages<P, T>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
            position: Position::default(),
            next: None,
            has_begun: false,
            settings: Settings { remaining: usize::MAX, skip: None, skipped: 0 },
        }
    }

    /// Starts at `position`: a stored [`Position`], or a cursor for the first item of its page.
    ///
    /// The stream requests the whole page and skips its items before the position. If the list has changed since, those may
    /// be other items than before. The service does not document how long it accepts a cursor. If the stream has already
    /// yielded items, this restarts it.
    pub fn resume(self, position: impl Into<Position>) -> Self {
        let position = position.into();
        let pages = self.pages.starting_at(position.cursor.clone());
        Self { position, settings: self.settings, ..Self::new(pages) }
    }

    /// Requests the next page while the items of the current one are being used, like [`Pages::prefetch`].
    pub fn prefetch(self) -> Self {
        Self { pages: self.pages.prefetch(), ..self }
    }

    /// Ends the stream after `n` items.
    ///
    /// The stream requests no page that it does not need, also with [`prefetch`](Self::prefetch). Items that
    /// [`skip_undecodable`](Self::skip_undecodable) leaves out do not count.
    pub fn take(mut self, n: usize) -> Self {
        self.settings.remaining = self.settings.remaining.min(n);
        self
    }

    /// Leaves out items that fail to decode.
    ///
    /// [`skipped`](Self::skipped) counts them, and so do the counters of the client. Other errors still end the stream.
    pub fn skip_undecodable(self) -> Self {
        self.skip_undecodable_with(drop)
    }

    /// Leaves out items that fail to decode, and calls `report` with the error of each.
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music::Client;
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// let tracks = music.api().list_my_library_tracks().items();
    /// let mut tracks = tracks.skip_undecodable_with(|error| eprintln!("skipped: {error}"));
    /// while let Some(track) = tracks.try_next().await? {
    ///     println!("{track:?}");
    /// }
    /// println!("{} tracks are missing", tracks.skipped());
    /// # Ok(())
    /// # }
    /// ```
    pub fn skip_undecodable_with(mut self, report: impl FnMut(Error) + Send + 'static) -> Self {
        self.settings.skip = Some(Box::new(report));
        self
    }

    /// Returns the number of undecodable items that the stream has left out so far.
    #[must_use]
    pub fn skipped(&self) -> usize {
        self.settings.skipped
    }

    /// Returns the position of the next item, to be stored for [`resume`](Self::resume).
    ///
    /// After an error that ended the stream, it is the position of the error.
    #[must_use]
    pub fn position(&self) -> Position {
        match &self.next {
            Some(next) if self.page.len() == 0 => Position::new(Some(next.clone()), 0),
            _ => self.position.clone(),
        }
    }

    /// Returns the cursor of the page with the next item.
    ///
    /// It is `None` for the first page that was requested. A stream that resumes there yields the whole page again;
    /// [`position`](Self::position) is exact.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        match &self.next {
            Some(next) if self.page.len() == 0 => Some(next),
            _ => self.position.cursor.as_deref(),
        }
    }

    /// Returns the next item; `None` after the last one.
    ///
    /// # Errors
    /// Yields the error of an undecodable item, after which the stream continues, or the error that ends the stream.
    ///
    /// # Cancel safety
    /// No item is lost: the stream keeps the request that is being sent, and the next call waits for it.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the next item, with `Ok(None)` after the last one.
    ///
    /// # Errors
    /// Returns the error of an undecodable item, after which the stream continues, or the error that ends the stream.
    ///
    /// # Cancel safety
    /// Like [`next`](Self::next).
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// Returns the first item; `None` if the list is empty.
    ///
    /// # Errors
    /// Returns the error of the first item if it is undecodable, or that of its page.
    pub async fn first(self) -> Result<Option<T>, Error> {
        self.take(1).try_next().await
    }

    /// Collects all items; [`take`](Self::take) limits their number.
    ///
    /// # Errors
    /// Returns the first error, including that of an undecodable item.
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music::Client;
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// let tracks: Vec<_> = music.api().search_tracks("one more time").items().take(50).try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn try_collect<C: Default + Extend<T>>(mut self) -> Result<C, Error> {
        let mut items = C::default();
        while let Some(item) = self.try_next().await? {
            items.extend(Some(item));
        }
        Ok(items)
    }
}

impl Settings {
    /// Returns the number of items in `page` that the stream yields.
    fn count<T>(&self, page: &[Result<T, Error>]) -> usize {
        if self.skip.is_some() {
            page.iter().filter(|item| item.is_ok()).count()
        } else {
            page.len()
        }
    }

    /// Returns the item if the stream yields it.
    fn admit<T>(&mut self, item: Result<T, Error>) -> Option<Result<T, Error>> {
        match (item, &mut self.skip) {
            (Err(error), Some(report)) => {
                self.skipped += 1;
                report(error);
                None
            }
            (item, _) => {
                self.remaining -= 1;
                Some(item)
            }
        }
    }
}

impl<P: PagedParameters, T: Send + 'static> Stream for Items<P, T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        while this.settings.remaining > 0 {
            if let Some(item) = this.page.next() {
                this.position.index += 1;
                match this.settings.admit(item) {
                    Some(item) => return Poll::Ready(Some(item)),
                    None => continue,
                }
            }
            let Some(page) = ready!(this.pages.poll_page(context)).transpose()? else {
                return Poll::Ready(None);
            };
            let seen = if this.has_begun { 0 } else { this.position.index.min(page.items.len()) };
            this.has_begun = true;
            this.position = Position::new(page.cursor().map(str::to_owned), seen);
            this.next = page.next_cursor().map(str::to_owned);
            this.page = page.items.into_iter();
            this.page.by_ref().take(seen).for_each(drop);
            if this.settings.count(this.page.as_slice()) < this.settings.remaining {
                this.pages.start_prefetch();
            }
        }
        Poll::Ready(None)
    }
}

impl<P: PagedParameters, T: Send + 'static> FusedStream for Items<P, T> {
    fn is_terminated(&self) -> bool {
        self.settings.remaining == 0 || (self.page.len() == 0 && self.pages.is_terminated())
    }
}

impl<P: PagedParameters, T> Unpin for Items<P, T> {}

impl<P: PagedParameters, T> fmt::Debug for Items<P, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("buffered", &self.page.len())
            .finish_non_exhaustive()
    }
}
