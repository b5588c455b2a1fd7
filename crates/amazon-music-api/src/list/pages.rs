//! Lists as streams of pages. Lazy; an empty page is not the end, and a cursor that comes again is an error.

mod decoded;
mod fetch;
mod hydrate;
mod items;
mod position;
mod prefetch;
mod salvage;
mod strict;

use std::{
    collections::HashSet,
    fmt,
    future::poll_fn,
    hash::{BuildHasher as _, RandomState},
    pin::Pin,
    task::{Context, Poll},
};

use amazon_music_api::PagedRequest;
use futures_core::Stream;

pub use decoded::{Decoded, UndecodableItem};
pub use items::Items;
pub use position::Position;
pub use strict::Strict;

pub(crate) use fetch::fetch;
use hydrate::Hydrate;
use prefetch::Fetching;

use crate::{Error, LookupRequest};

/// How many pages in a row may be empty. The service pages past things that it hides, but not for ever.
const MOST_EMPTY_PAGES: usize = 100;

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// What is on it, in the service's order; may be empty although more pages follow. Elements that are
    /// `null` are left out.
    pub items: Vec<T>,
    cursor: Option<String>,
    next: Option<String>,
}

impl<T> Page<T> {
    /// Where this page is; `None` for the page that the request itself asks for.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Where the list goes on; `None` where it ends, or where the stream ends with an error.
    #[must_use]
    pub fn next_cursor(&self) -> Option<&str> {
        self.next.as_deref()
    }
}

/// A stream of the pages of a list. See [`RequestExt::pages`](crate::RequestExt::pages).
///
/// It yields `Result<Page<Decoded<R::Item>>, Error>`: an item that cannot be read costs nothing but itself;
/// [`strict`](Self::strict) makes it an error of the stream. After an error it has ended, and
/// [`Error::cursor`] says where it can be taken up again with [`resume`](Self::resume).
///
/// ```no_run
/// use amazon_music::{Client, RequestExt as _};
///
/// # async fn example(music: Client, stored: Option<String>) -> Result<(), amazon_music::Error> {
/// let mut pages = music.api().list_my_library_tracks().limit(100).pages().prefetch();
/// if let Some(cursor) = stored {
///     pages = pages.resume(cursor);
/// }
/// while let Some(page) = pages.next().await {
///     let page = page?;
///     println!("{} tracks; the next ones are at {:?}", page.items.len(), page.next_cursor());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Pages<R: PagedRequest> {
    request: R,
    /// The page that `step` is about.
    cursor: Option<String>,
    step: Step<R::Item>,
    ahead: bool,
    hydrate: Option<Hydrate<R::Item>>,
    /// Every cursor so far, as its hash, to notice when the service goes in a circle.
    seen: HashSet<u64>,
    hasher: RandomState,
    /// Pages without items since the last one with some.
    empty: usize,
}

/// What the next poll does.
enum Step<T> {
    Ask,
    Wait(Fetching<T>),
    Fail(Error),
    End,
}

impl<R: PagedRequest> Pages<R> {
    pub(crate) fn new(request: R) -> Self {
        Self {
            request,
            cursor: None,
            step: Step::Ask,
            ahead: false,
            hydrate: None,
            seen: HashSet::new(),
            hasher: RandomState::new(),
            empty: 0,
        }
    }

    /// Starts at the page at `cursor`, which came from [`Page::next_cursor`], [`Error::cursor`] or
    /// [`Items::cursor`] of the same list. Cursors are the service's words; how long they stay valid is not
    /// documented.
    ///
    /// A stream that has begun starts over.
    pub fn resume(self, cursor: impl Into<String>) -> Self {
        self.starting_at(Some(cursor.into()))
    }

    /// The same list from the page at `cursor`, or from where the request itself begins.
    fn starting_at(self, cursor: Option<String>) -> Self {
        let mut pages =
            Self { ahead: self.ahead, hydrate: self.hydrate, ..Self::new(self.request) };
        if let Some(cursor) = &cursor {
            pages.seen.insert(pages.hasher.hash_one(cursor.as_str()));
        }
        Self { cursor, ..pages }
    }

    /// Asks for the next page as soon as one has come, while the items of that one are being used. One page
    /// and no more; with the one in use, two are held.
    ///
    /// It is fetched by a task of its own, which ends when the stream is dropped. What went wrong with it
    /// comes where the page would have come. Outside of a tokio runtime nothing is asked for ahead.
    pub fn prefetch(mut self) -> Self {
        self.ahead = true;
        self
    }

    /// Completes the items of each page with one lookup by their ids, e.g. the tracks of a search, which
    /// carry little more than id, title and URL.
    ///
    /// The order is kept. What the lookup leaves out, or cannot be read there, stays as it was; where the
    /// lookup itself fails, the page fails.
    ///
    /// ```no_run
    /// use amazon_music::{Client, RequestExt as _};
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// let tracks = music.api().list_top_tracks().pages().hydrate(music.api().get_tracks());
    /// # let _ = tracks;
    /// # Ok(())
    /// # }
    /// ```
    pub fn hydrate<L: LookupRequest<Item = R::Item>>(mut self, lookup: L) -> Self {
        self.hydrate = Some(Hydrate::by(lookup));
        self
    }

    /// Makes an item that cannot be read an error of the stream; the pages then hold plain items. Comes after
    /// the other settings.
    pub fn strict(self) -> Strict<Self> {
        Strict::new(self)
    }

    /// The next page; `None` after the last one.
    ///
    /// Cancel safe: a page that is being fetched is kept for the next call.
    pub async fn next(&mut self) -> Option<Result<Page<Decoded<R::Item>>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The call for the page at `self.cursor`.
    fn fetch(&self) -> impl FnOnce() -> Fetching<R::Item> + Clone + Send + 'static {
        let (request, cursor) = (self.request.clone(), self.cursor.clone());
        let hydrate = self.hydrate.clone();
        move || -> Fetching<R::Item> { Box::pin(fetch::page(request, cursor, hydrate)) }
    }

    /// What comes after the page at `self.cursor`: another one, an error or the end.
    fn advance(&mut self, page: &mut Page<Decoded<R::Item>>, more: Option<bool>) {
        let next = page.next.take().filter(|cursor| !cursor.is_empty());
        self.empty = if page.items.is_empty() { self.empty + 1 } else { 0 };
        let fail = |error: Error| Step::Fail(error.at_cursor(page.cursor.as_deref()));
        self.step = match (more, next) {
            (Some(false), _) | (None, None) => Step::End,
            (Some(true), None) => fail(Error::no_cursor(R::OPERATION)),
            _ if self.empty == MOST_EMPTY_PAGES => fail(Error::only_empty(R::OPERATION)),
            (_, Some(cursor)) if !self.seen.insert(self.hasher.hash_one(cursor.as_str())) => {
                fail(Error::cursor_again(R::OPERATION))
            }
            (_, next) => {
                page.next.clone_from(&next);
                self.cursor = next;
                if self.ahead { Step::Wait(prefetch::spawned(self.fetch())) } else { Step::Ask }
            }
        };
    }
}

impl<R: PagedRequest> Stream for Pages<R> {
    type Item = Result<Page<Decoded<R::Item>>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match std::mem::replace(&mut this.step, Step::End) {
                Step::Ask => this.step = Step::Wait(this.fetch()()),
                Step::Wait(mut fetching) => {
                    let Poll::Ready(fetched) = fetching.as_mut().poll(context) else {
                        this.step = Step::Wait(fetching);
                        return Poll::Pending;
                    };
                    return Poll::Ready(Some(fetched.map(|(mut page, more)| {
                        this.advance(&mut page, more);
                        page
                    })));
                }
                Step::Fail(error) => return Poll::Ready(Some(Err(error))),
                Step::End => return Poll::Ready(None),
            }
        }
    }
}

// The request is never pinned, only the boxed future is.
impl<R: PagedRequest> Unpin for Pages<R> {}

impl<R: PagedRequest> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &R::OPERATION.id)
            .field("cursors", &self.seen.len())
            .finish_non_exhaustive()
    }
}
