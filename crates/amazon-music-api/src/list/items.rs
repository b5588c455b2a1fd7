//! Lists as streams of their items.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use amazon_music_api::PagedRequest;
use futures_core::Stream;

use super::{Decoded, Pages, Position, Strict};
use crate::{Error, LookupRequest};

/// A stream of the items of a list. See [`RequestExt::items`](crate::RequestExt::items).
///
/// It yields `Result<Decoded<R::Item>, Error>`: the outer error is about a page and ends the stream, the inner
/// one is an item that cannot be read, after which the others come. `item??` takes both as an error;
/// [`strict`](Self::strict) makes one of them.
///
/// ```no_run
/// use amazon_music::{Client, Position, RequestExt as _};
///
/// # async fn example(music: Client, stored: Position) -> Result<(), amazon_music::Error> {
/// let mut tracks = music.api().list_my_library_tracks().limit(100).items().resume(stored).prefetch();
/// while let Some(track) = tracks.next().await {
///     match track {
///         Ok(Ok(edge)) => println!("{edge:?}"),
///         Ok(Err(unreadable)) => eprintln!("{unreadable}"),
///         Err(error) => {
///             // `tracks.position()` is what to resume from.
///             return Err(error);
///         }
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Items<R: PagedRequest> {
    pages: Pages<R>,
    page: vec::IntoIter<Decoded<R::Item>>,
    /// The place of the next item of `page`; before the first page, where to begin.
    position: Position,
    /// Where the page after `page` is, where there is one.
    next: Option<String>,
    /// Whether there was a page yet.
    begun: bool,
}

impl<R: PagedRequest> Items<R> {
    pub(crate) fn new(pages: Pages<R>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
            position: Position::default(),
            next: None,
            begun: false,
        }
    }

    /// Starts at `position`: a [`Position`] that was kept, or a cursor, then at the first item of its page.
    /// Cursors are the service's words; how long they stay valid is not documented.
    ///
    /// A page is the least that can be asked for: the items of it that come before the position are read and
    /// left out. Where the list has changed in between, they may be others than those that were seen.
    ///
    /// A stream that has begun starts over.
    pub fn resume(self, position: impl Into<Position>) -> Self {
        let position = position.into();
        let pages = self.pages.starting_at(position.cursor.clone());
        Self { position, ..Self::new(pages) }
    }

    /// The place of the next item, for [`resume`](Self::resume). After an error it is where that happened.
    #[must_use]
    pub fn position(&self) -> Position {
        match &self.next {
            Some(next) if self.page.len() == 0 => Position::new(Some(next.clone()), 0),
            _ => self.position.clone(),
        }
    }

    /// The page of the next item; `None` for the page that the request itself asks for. Resumed from there,
    /// items of that page that were seen come again; [`position`](Self::position) knows which.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        match &self.next {
            Some(next) if self.page.len() == 0 => Some(next),
            _ => self.position.cursor.as_deref(),
        }
    }

    /// As [`Pages::prefetch`]: asks for one page ahead.
    pub fn prefetch(self) -> Self {
        Self { pages: self.pages.prefetch(), ..self }
    }

    /// As [`Pages::hydrate`]: completes the items by one lookup a page.
    pub fn hydrate<L: LookupRequest<Item = R::Item>>(self, lookup: L) -> Self {
        Self { pages: self.pages.hydrate(lookup), ..self }
    }

    /// Makes an item that cannot be read an error of the stream, which then yields plain items. Comes after
    /// the other settings.
    pub fn strict(self) -> Strict<Self> {
        Strict::new(self)
    }

    /// The next item; `None` after the last one.
    ///
    /// Cancel safe: a page that is being fetched is kept for the next call.
    pub async fn next(&mut self) -> Option<Result<Decoded<R::Item>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<R: PagedRequest> Stream for Items<R> {
    type Item = Result<Decoded<R::Item>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.page.next() {
                this.position.index += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            let Some(page) = ready!(Pin::new(&mut this.pages).poll_next(context)).transpose()?
            else {
                return Poll::Ready(None);
            };
            let seen = if this.begun { 0 } else { this.position.index.min(page.items.len()) };
            this.begun = true;
            this.position = Position::new(page.cursor, seen);
            this.next = page.next;
            this.page = page.items.into_iter();
            this.page.by_ref().take(seen).for_each(drop);
        }
    }
}

impl<R: PagedRequest> Unpin for Items<R> {}

impl<R: PagedRequest> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("buffered", &self.page.len())
            .finish_non_exhaustive()
    }
}
