//! Lookups of any number of ids.

mod assign;

use std::{
    collections::HashMap,
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use amazon_music_api::{ListRequest, v1::builder};
use futures_core::Stream;
use futures_util::{StreamExt as _, stream};

use crate::{Error, Identified, UndecodableItem, pages};

/// How many calls run at once. The service limits calls per application and does not say how many.
const AT_ONCE: usize = 4;

/// The calls that look several things up by their ids.
pub trait LookupRequest:
    ListRequest<Item: Identified + Clone, Payload = Vec<<Self as ListRequest>::Item>> + Clone + Sync
{
    /// The same call for `ids`.
    #[must_use]
    fn for_ids(self, ids: &[String]) -> Self;
}

macro_rules! lookup_requests {
    ($($(#[$attribute:meta])* $request:ident,)*) => {$(
        $(#[$attribute])*
        impl LookupRequest for builder::$request {
            fn for_ids(self, ids: &[String]) -> Self {
                self.ids(ids)
            }
        }
    )*};
}

lookup_requests! {
    GetAlbums,
    GetArtists,
    GetTracks,
    #[cfg(feature = "inferred")]
    GetPodcastEpisodes,
    #[cfg(feature = "inferred")]
    GetPodcastShows,
}

/// What became of one id of a [`Lookup`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Answer<T> {
    /// The thing that the id is of.
    Found(T),
    /// The service answered, and left it out: there is no such thing, or not for this customer.
    LeftOut,
    /// It came, and could not be read. Where an unreadable item does not even tell its id, every id that the
    /// answer leaves out gets it, since it may be any of them.
    Undecodable(UndecodableItem),
    /// The call failed that asked for it, and with it for others: they share the error.
    Failed(Error),
}

impl<T> Answer<T> {
    /// The thing, where it was found.
    #[must_use]
    pub fn found(self) -> Option<T> {
        match self {
            Self::Found(found) => Some(found),
            _ => None,
        }
    }

    /// The thing; `None` where the service left it out.
    ///
    /// # Errors
    /// Where it could not be read, or the call failed.
    pub fn into_result(self) -> Result<Option<T>, Error> {
        match self {
            Self::Found(found) => Ok(Some(found)),
            Self::LeftOut => Ok(None),
            Self::Undecodable(item) => Err(item.into()),
            Self::Failed(error) => Err(error),
        }
    }
}

/// A lookup of any number of ids. See [`RequestExt::lookup`](crate::RequestExt::lookup).
///
/// Awaited, it gives every id with its [`Answer`], in the order of the ids; [`answers`](Self::answers) gives
/// them one by one. Each call carries as many ids as the service takes, and several calls run at once. A call
/// that fails costs only its own ids. An id that comes more than once is asked for once.
#[derive(Clone)]
#[must_use = "nothing is sent before it is awaited or polled"]
pub struct Lookup<R> {
    template: R,
    ids: Vec<String>,
    per_call: usize,
    at_once: usize,
}

impl<R: LookupRequest> Lookup<R> {
    pub(crate) fn new(template: R, ids: Vec<String>) -> Self {
        Self { template, ids, per_call: most_ids::<R>(), at_once: AT_ONCE }
    }

    /// How many ids a call carries; by default as many as the service is documented to take, which is the
    /// most that is possible here.
    pub fn per_call(self, ids: usize) -> Self {
        Self { per_call: ids.clamp(1, most_ids::<R>()), ..self }
    }

    /// How many calls run at once; 4 by default.
    pub fn concurrency(self, calls: usize) -> Self {
        Self { at_once: calls.max(1), ..self }
    }

    /// The answers as a stream, in the order of the ids. Memory holds those of the calls that run at once, and
    /// of ids that come again.
    pub fn answers(self) -> Answers<R> {
        let Self { template, ids, per_call, at_once } = self;
        let mut uses = HashMap::with_capacity(ids.len());
        let mut held = HashMap::new();
        let mut wanted = Vec::with_capacity(ids.len());
        for id in &ids {
            let uses = uses.entry(id.clone()).or_insert(0_usize);
            *uses += 1;
            match *uses {
                1 if !can_be_asked_for(id) => {
                    let error =
                        Error::invalid_request(R::OPERATION, "an id is empty or holds a comma");
                    held.insert(id.clone(), Answer::Failed(error));
                }
                1 => wanted.push(id.clone()),
                _ => {}
            }
        }
        let mut wanted = wanted.into_iter();
        let chunks = std::iter::from_fn(move || {
            let chunk: Vec<_> = wanted.by_ref().take(per_call).collect();
            (!chunk.is_empty()).then_some(chunk)
        });
        let calls = chunks.map(move |ids| ask(template.clone(), ids));
        Answers {
            ids: ids.into_iter(),
            uses,
            held,
            calls: Box::pin(stream::iter(calls).buffered(at_once)),
        }
    }
}

impl<R: LookupRequest> IntoFuture for Lookup<R> {
    type Output = Vec<(String, Answer<R::Item>)>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.answers().collect())
    }
}

impl<R: LookupRequest> fmt::Debug for Lookup<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lookup")
            .field("operation", &R::OPERATION.id)
            .field("ids", &self.ids.len())
            .finish_non_exhaustive()
    }
}

/// A stream of ids and their answers. See [`Lookup::answers`].
///
/// It never fails as a whole: errors stand in the answers.
#[must_use = "streams do nothing unless polled"]
pub struct Answers<R: LookupRequest> {
    ids: vec::IntoIter<String>,
    /// How often each id is still to be answered.
    uses: HashMap<String, usize>,
    /// Answers that have come and are still wanted.
    held: HashMap<String, Answer<R::Item>>,
    calls: Calls<R::Item>,
}

/// The answers of one call after the other.
type Calls<T> = Pin<Box<dyn Stream<Item = Vec<(String, Answer<T>)>> + Send>>;

impl<R: LookupRequest> Answers<R> {
    /// The next id and its answer; `None` after the last one.
    ///
    /// Cancel safe: calls under way are kept.
    pub async fn next(&mut self) -> Option<(String, Answer<R::Item>)> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<R: LookupRequest> Stream for Answers<R> {
    type Item = (String, Answer<R::Item>);

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let Some(id) = this.ids.as_slice().first() else { return Poll::Ready(None) };
        while !this.held.contains_key(id) {
            match ready!(this.calls.as_mut().poll_next(context)) {
                Some(answers) => this.held.extend(answers),
                None => return Poll::Ready(None),
            }
        }
        Poll::Ready(this.ids.next().and_then(|id| {
            let uses = this.uses.get_mut(&id)?;
            *uses -= 1;
            let answer =
                if *uses == 0 { this.held.remove(&id) } else { this.held.get(&id).cloned() };
            Some((id, answer?))
        }))
    }
}

impl<R: LookupRequest> Unpin for Answers<R> {}

impl<R: LookupRequest> fmt::Debug for Answers<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answers")
            .field("operation", &R::OPERATION.id)
            .field("ids", &self.ids.len())
            .finish_non_exhaustive()
    }
}

/// Whether an id can stand in a list of ids.
pub(crate) fn can_be_asked_for(id: &str) -> bool {
    !id.is_empty() && !id.contains(',')
}

/// How many ids one call takes, as the table of operations has it.
fn most_ids<R: LookupRequest>() -> usize {
    let ids = R::OPERATION.parameters.iter().find(|parameter| parameter.name == "ids");
    ids.and_then(|ids| ids.maximum).map_or(1, |most| most as usize)
}

/// One call.
async fn ask<R: LookupRequest>(template: R, ids: Vec<String>) -> Vec<(String, Answer<R::Item>)> {
    match pages::fetch(template.for_ids(&ids)).await {
        Ok(list) => {
            let read = || list.payload.into_iter().map(Ok).collect();
            assign::assign(ids, list.salvaged.unwrap_or_else(read))
        }
        Err(error) => ids.into_iter().map(|id| (id, Answer::Failed(error.clone()))).collect(),
    }
}
