//! A list as a stream of pages.

use std::{
    collections::HashSet,
    fmt,
    future::poll_fn,
    hash::{BuildHasher as _, RandomState},
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::{FusedStream, Stream};
use serde_json::value::RawValue;

use super::{
    Page, hydrate,
    load::{self, Load, Loaded, Loading},
    prefetch,
};
use crate::{Error, ErrorKind, Hydrate, ListParameters, PagedParameters, Request};

/// The number of empty pages in a row at which a list fails. The service sends empty pages for hidden items.
const MAX_EMPTY_PAGES: usize = 100;

/// A stream of the pages of a list. See [`Request::pages`].
///
/// It yields `Result<Page<Result<T, Error>>, Error>`. An item that fails to decode is an error of kind
/// [`ErrorKind::Item`] on its page, among the items that were decoded; [`Page::partition`] separates them. Any other
/// error is one of the stream: it is yielded once and ends the stream, and [`Error::cursor`] is the page to
/// [`resume`](Self::resume) from.
///
/// # Examples
/// ```no_run
/// use amazon_music::Client;
///
/// # async fn example(music: Client, stored: Option<String>) -> Result<(), amazon_music::Error> {
/// let mut pages = music.api().list_my_library_tracks().page_size(100).pages().prefetch();
/// if let Some(cursor) = stored {
///     pages = pages.resume(cursor);
/// }
/// while let Some(page) = pages.try_next().await? {
///     println!("the next page is at {:?}", page.next_cursor());
///     let (tracks, errors) = page.partition();
///     println!("{} tracks, {} undecodable items", tracks.len(), errors.len());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Pages<P: PagedParameters, T = <P as ListParameters>::Item> {
    request: Request<P>,
    load: Load<P, T>,
    /// The cursor of the page of `step`.
    cursor: Option<String>,
    step: Step<T>,
    prefetch: bool,
    /// Hashes of all cursors so far, to detect a cycle.
    seen: HashSet<u64>,
    hasher: RandomState,
    /// The number of empty pages since the last one with items.
    empty: usize,
}

/// The action of the next poll.
enum Step<T> {
    Request,
    Wait(Loading<T>),
    Fail(Error),
    End,
}

impl<P: PagedParameters> Pages<P> {
    pub(super) fn new(request: Request<P>) -> Self {
        Self::loaded_by(load::decoded, request, None)
    }

    /// Completes the items of each page by one lookup of their IDs.
    ///
    /// Many lists have short items. For example, tracks of a search have little more than ID, title and URL. For a
    /// playlist entry, `hydrate` completes its `node`. The order stays the same. An item that the lookup does not return or that fails to decode stays
    /// as it was. If the lookup fails, the page fails. The lookup has the options of the list's request.
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music::Client;
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// let mut entries = music.api().list_playlist_tracks("3ae81437-f6ab").items().hydrate();
    /// while let Some(entry) = entries.try_next().await? {
    ///     println!("{:?}", entry.node.and_then(|track| track.isrc));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn hydrate(self) -> Self
    where
        P::Item: Hydrate,
    {
        Self { load: hydrate::hydrated, ..self }
    }

    /// Yields the elements of the list as unchanged JSON.
    ///
    /// An element is e.g. an entry with its cursor and node. Only the cursor of the next page is decoded, so no item is
    /// undecodable, and [`hydrate`](Self::hydrate) has no effect. If the stream has already
    /// yielded pages, this restarts it at its current cursor.
    pub fn raw(self) -> Pages<P, Box<RawValue>> {
        let prefetch = self.prefetch;
        Pages { prefetch, ..Pages::loaded_by(load::raw, self.request, self.cursor) }
    }
}

impl<P: PagedParameters, T: Send + 'static> Pages<P, T> {
    fn loaded_by(load: Load<P, T>, request: Request<P>, cursor: Option<String>) -> Self {
        let hasher = RandomState::new();
        let seen = cursor.iter().map(|cursor| hasher.hash_one(cursor.as_str())).collect();
        Self { request, load, cursor, step: Step::Request, prefetch: false, seen, hasher, empty: 0 }
    }

    /// Starts at the page with the given cursor.
    ///
    /// The cursor comes from [`Page::next_cursor`], [`Error::cursor`] or [`Items::cursor`](crate::Items::cursor) of the
    /// same list. The service does not document how long it accepts a cursor. If the stream has
    /// already yielded pages, this restarts it.
    pub fn resume(self, cursor: impl Into<String>) -> Self {
        self.starting_at(Some(cursor.into()))
    }

    /// Starts at the page with the given cursor, or at the first page that was requested.
    pub(super) fn starting_at(self, cursor: Option<String>) -> Self {
        let prefetch = self.prefetch;
        Self { prefetch, ..Self::loaded_by(self.load, self.request, cursor) }
    }

    /// Requests the next page while the items of the current one are being used.
    ///
    /// The stream buffers at most two pages: the one in use and the next. A separate task requests the next page and is
    /// aborted if the stream is dropped. An error of that page is yielded in its place. Outside a Tokio runtime nothing is
    /// prefetched.
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// Returns the next page; `None` after the last one.
    ///
    /// # Errors
    /// Yields the error that ends the stream. An error of kind [`ErrorKind::Item`] is on the page instead.
    ///
    /// # Cancel safety
    /// No page is lost: the stream keeps the request that is being sent, and the next call waits for it.
    pub async fn next(&mut self) -> Option<Result<Page<Result<T, Error>>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the next page, with `Ok(None)` after the last one.
    ///
    /// # Errors
    /// Returns the error that ends the stream.
    ///
    /// # Cancel safety
    /// Like [`next`](Self::next).
    pub async fn try_next(&mut self) -> Result<Option<Page<Result<T, Error>>>, Error> {
        self.next().await.transpose()
    }

    /// Polls for the next page without prefetching the one after it.
    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Loaded<T>>> {
        loop {
            match std::mem::replace(&mut self.step, Step::End) {
                Step::Request => {
                    let (request, cursor) = (self.request.clone(), self.cursor.clone());
                    self.step = Step::Wait((self.load)(request, cursor));
                }
                Step::Wait(mut loading) => {
                    let Poll::Ready(loaded) = loading.as_mut().poll(context) else {
                        self.step = Step::Wait(loading);
                        return Poll::Pending;
                    };
                    return Poll::Ready(Some(loaded.map(|mut page| {
                        self.advance(&mut page);
                        page
                    })));
                }
                Step::Fail(error) => return Poll::Ready(Some(Err(error))),
                Step::End => return Poll::Ready(None),
            }
        }
    }

    /// Starts to load the next page, if there is one and pages are prefetched.
    pub(super) fn start_prefetch(&mut self) {
        if self.prefetch && matches!(self.step, Step::Request) {
            let (load, request, cursor) = (self.load, self.request.clone(), self.cursor.clone());
            self.step = Step::Wait(prefetch::spawned(move || load(request, cursor)));
        }
    }

    /// Decides what follows `page`: another page, an error or the end.
    fn advance(&mut self, page: &mut Page<Result<T, Error>>) {
        let next = page.next.take().filter(|cursor| !cursor.is_empty());
        self.empty = if page.items.is_empty() { self.empty + 1 } else { 0 };
        let fail = |message| {
            let error = Error::new(ErrorKind::Paging)
                .with_operation(Some(P::OPERATION))
                .with_message(message)
                .with_report(page.report.clone());
            Step::Fail(error.with_cursor(page.cursor().map(str::to_owned)))
        };
        self.step = match (page.more, next) {
            (Some(false), _) | (None, None) => Step::End,
            (Some(true), None) => fail(
                "the service says that more pages follow but sent no cursor: the list is incomplete",
            ),
            _ if self.empty == MAX_EMPTY_PAGES => fail("the service sent 100 empty pages in a row"),
            (_, Some(cursor)) if !self.seen.insert(self.hasher.hash_one(cursor.as_str())) => {
                fail("the service sent the same cursor twice: the list would not end")
            }
            (_, next) => {
                page.next.clone_from(&next);
                self.cursor = next;
                Step::Request
            }
        };
    }
}

impl<P: PagedParameters, T: Send + 'static> Stream for Pages<P, T> {
    type Item = Result<Page<Result<T, Error>>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let page = ready!(this.poll_page(context));
        this.start_prefetch();
        Poll::Ready(page)
    }
}

impl<P: PagedParameters, T: Send + 'static> FusedStream for Pages<P, T> {
    fn is_terminated(&self) -> bool {
        matches!(self.step, Step::End)
    }
}

// Only the boxed future is pinned.
impl<P: PagedParameters, T> Unpin for Pages<P, T> {}

impl<P: PagedParameters, T> fmt::Debug for Pages<P, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &P::OPERATION.id)
            .field("cursors", &self.seen.len())
            .finish_non_exhaustive()
    }
}
