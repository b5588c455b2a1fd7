//! Lists as streams. Lazy; an empty page is not the end, and a cursor that comes again is an error.

use std::{
    collections::HashSet,
    fmt,
    future::{Future, poll_fn},
    hash::{BuildHasher as _, RandomState},
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use amazon_music_api::{Page, PagedRequest};
use futures_core::Stream;

use crate::{Error, RequestExt as _};

/// How many pages in a row may be empty. The service pages past things that it hides, but not for ever.
const MOST_EMPTY_PAGES: usize = 100;

type Fetching<T> = Pin<Box<dyn Future<Output = Result<Page<T>, Error>> + Send>>;

/// A stream of the pages of a list. See [`RequestExt::pages`](crate::RequestExt::pages).
///
/// After an error it has ended.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<R: PagedRequest> {
    request: R,
    step: Step<R::Item>,
    /// Every cursor so far, as its hash, to notice when the service goes in a circle.
    seen: HashSet<u64>,
    hasher: RandomState,
    /// Pages without items since the last one with some.
    empty: usize,
}

/// What the next poll does.
enum Step<T> {
    Ask { cursor: Option<String> },
    Wait(Fetching<T>),
    Fail(Error),
    End,
}

impl<R: PagedRequest> Pages<R> {
    pub(crate) fn new(request: R) -> Self {
        Self {
            request,
            step: Step::Ask { cursor: None },
            seen: HashSet::new(),
            hasher: RandomState::new(),
            empty: 0,
        }
    }

    /// The next page; `None` after the last one.
    ///
    /// Cancel safe: a page that is being fetched is kept for the next call.
    pub async fn next(&mut self) -> Option<Result<Page<R::Item>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// What comes after a page.
    fn after(&mut self, page: &Page<R::Item>) -> Step<R::Item> {
        let cursor = page.next.as_deref().filter(|cursor| !cursor.is_empty());
        self.empty = if page.items.is_empty() { self.empty + 1 } else { 0 };
        match (page.more, cursor) {
            (Some(false), _) | (None, None) => Step::End,
            (Some(true), None) => Step::Fail(Error::no_cursor(R::OPERATION)),
            _ if self.empty == MOST_EMPTY_PAGES => Step::Fail(Error::only_empty(R::OPERATION)),
            (_, Some(cursor)) if !self.seen.insert(self.hasher.hash_one(cursor)) => {
                Step::Fail(Error::cursor_again(R::OPERATION))
            }
            (_, Some(cursor)) => Step::Ask { cursor: Some(cursor.to_owned()) },
        }
    }
}

impl<R: PagedRequest> Stream for Pages<R> {
    type Item = Result<Page<R::Item>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match std::mem::replace(&mut this.step, Step::End) {
                Step::Ask { cursor } => {
                    let request = this.request.clone();
                    let request = match &cursor {
                        Some(cursor) => request.at(cursor),
                        None => request,
                    };
                    let fetching = async move { request.fetch().await.map(R::page) };
                    this.step = Step::Wait(Box::pin(fetching));
                }
                Step::Wait(mut fetching) => {
                    let Poll::Ready(page) = fetching.as_mut().poll(context) else {
                        this.step = Step::Wait(fetching);
                        return Poll::Pending;
                    };
                    if let Ok(page) = &page {
                        this.step = this.after(page);
                    }
                    return Poll::Ready(Some(page));
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

/// A stream of the items of a list. See [`RequestExt::items`](crate::RequestExt::items).
///
/// After an error it has ended.
#[must_use = "streams do nothing unless polled"]
pub struct Items<R: PagedRequest> {
    pages: Pages<R>,
    page: vec::IntoIter<R::Item>,
}

impl<R: PagedRequest> Items<R> {
    pub(crate) fn new(pages: Pages<R>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// The next item; `None` after the last one.
    ///
    /// Cancel safe: a page that is being fetched is kept for the next call.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<R: PagedRequest> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(context)) {
                Some(Ok(page)) => this.page = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: PagedRequest> Unpin for Items<R> {}

impl<R: PagedRequest> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("buffered", &self.page.len())
            .finish()
    }
}
