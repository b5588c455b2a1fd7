//! Lists in which an item that cannot be read is an error.

use std::{
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use amazon_music_api::PagedRequest;
use futures_core::Stream;

use super::{Decoded, Items, Page, Pages, Position};
use crate::Error;

/// A stream that ends with an [`Error`] at the first item that cannot be read.
///
/// Made by [`Items::strict`], then it yields `Result<R::Item, Error>`, or by [`Pages::strict`], then it
/// yields `Result<Page<R::Item>, Error>`: a page comes whole or not at all.
#[derive(Debug)]
#[must_use = "streams do nothing unless polled"]
pub struct Strict<S> {
    stream: S,
    failed: bool,
}

impl<S> Strict<S> {
    pub(super) fn new(stream: S) -> Self {
        Self { stream, failed: false }
    }

    /// Polls with `poll`, until it has failed.
    fn poll<T>(
        &mut self,
        poll: impl FnOnce(&mut S) -> Poll<Option<Result<T, Error>>>,
    ) -> Poll<Option<Result<T, Error>>> {
        if self.failed {
            return Poll::Ready(None);
        }
        let next = ready!(poll(&mut self.stream));
        self.failed = matches!(next, Some(Err(_)));
        Poll::Ready(next)
    }
}

impl<R: PagedRequest> Strict<Items<R>> {
    /// The next item; `None` after the last one. Cancel safe.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// As [`Items::position`]. After an item that cannot be read it is the place behind that item.
    #[must_use]
    pub fn position(&self) -> Position {
        self.stream.position()
    }

    /// As [`Items::cursor`].
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.stream.cursor()
    }
}

impl<R: PagedRequest> Strict<Pages<R>> {
    /// The next page; `None` after the last one. Cancel safe.
    pub async fn next(&mut self) -> Option<Result<Page<R::Item>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<R: PagedRequest> Stream for Strict<Items<R>> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(|items| {
            let next = ready!(Pin::new(&mut *items).poll_next(context));
            Poll::Ready(next.map(|item| readable(item?, items.cursor())))
        })
    }
}

impl<R: PagedRequest> Stream for Strict<Pages<R>> {
    type Item = Result<Page<R::Item>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(|pages| {
            let next = ready!(Pin::new(pages).poll_next(context));
            Poll::Ready(next.map(|page| {
                let Page { items, cursor, next } = page?;
                let items = items.into_iter().map(|item| readable(item, cursor.as_deref()));
                Ok(Page { items: items.collect::<Result<_, _>>()?, cursor, next })
            }))
        })
    }
}

/// The item, or the error that it is on the page at `cursor`.
fn readable<T>(item: Decoded<T>, cursor: Option<&str>) -> Result<T, Error> {
    item.map_err(|item| Error::from(item).at_cursor(cursor))
}
