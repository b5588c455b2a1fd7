//! Lookups of any number of IDs.

mod assign;
#[cfg(test)]
mod tests;

use std::{
    collections::HashMap,
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::{FusedStream, Stream};
use futures_util::{StreamExt as _, stream};

use crate::{Error, ErrorKind, LookupParameters, Request, list};

/// The default number of concurrent requests. The service documents no figure for its limit per application.
const CONCURRENCY: usize = 4;

impl<P: LookupParameters> Request<P> {
    /// Looks up any number of IDs.
    ///
    /// Several requests run concurrently, each with as many IDs as the service accepts. Awaiting the lookup returns a
    /// [`LookupResult`] for every ID, in the order of the IDs.
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music::{Client, LookupResult};
    ///
    /// # async fn example(music: Client, ids: Vec<String>) {
    /// for (id, result) in music.api().get_tracks(ids).lookup().await {
    ///     match result {
    ///         LookupResult::Found(track) => println!("{id}: {}", track.title.unwrap_or_default()),
    ///         LookupResult::Missing => println!("{id}: no such track"),
    ///         LookupResult::Undecodable(error) | LookupResult::Failed(error) => println!("{id}: {error}"),
    ///         _ => {}
    ///     }
    /// }
    /// # }
    /// ```
    pub fn lookup(self) -> Lookup<P> {
        Lookup { request: self, ids_per_request: P::MAX_IDS, concurrency: CONCURRENCY }
    }
}

/// The result of a lookup for one ID.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LookupResult<T> {
    /// The entity with the ID.
    Found(T),
    /// The response does not contain the ID: the entity does not exist, or this user has no access.
    Missing,
    /// The entity failed to decode; the error is of kind [`ErrorKind::Item`].
    ///
    /// If an undecodable item has no readable ID, it could be any ID that was not found. So all of those IDs get this result.
    Undecodable(Error),
    /// The request with the ID failed. All IDs of that request have the same error.
    Failed(Error),
}

impl<T> LookupResult<T> {
    /// Returns the entity if it was found.
    #[must_use]
    pub fn found(self) -> Option<T> {
        match self {
            Self::Found(found) => Some(found),
            _ => None,
        }
    }

    /// Returns the entity; `None` if it is missing.
    ///
    /// # Errors
    /// Returns an error if the entity failed to decode, or if the request failed.
    pub fn into_result(self) -> Result<Option<T>, Error> {
        match self {
            Self::Found(found) => Ok(Some(found)),
            Self::Missing => Ok(None),
            Self::Undecodable(error) | Self::Failed(error) => Err(error),
        }
    }
}

/// A lookup of any number of IDs. See [`Request::lookup`].
///
/// Awaiting it returns all results in the order of the IDs, and [`results`](Self::results) is a stream of them. A request that
/// fails affects only its own IDs. An ID that occurs several times is sent once.
#[derive(Clone)]
#[must_use = "nothing is sent before it is awaited or polled"]
pub struct Lookup<P> {
    request: Request<P>,
    ids_per_request: usize,
    concurrency: usize,
}

impl<P: LookupParameters> Lookup<P> {
    /// Sets the number of IDs per request.
    ///
    /// The default is the documented maximum. A larger number has no effect.
    pub fn ids_per_request(self, ids: usize) -> Self {
        Self { ids_per_request: ids.clamp(1, P::MAX_IDS), ..self }
    }

    /// Sets the number of concurrent requests; the default is 4.
    pub fn concurrency(self, requests: usize) -> Self {
        Self { concurrency: requests.max(1), ..self }
    }

    /// Returns the results as a stream, in the order of the IDs.
    ///
    /// The stream buffers the results of the concurrent requests, and those of IDs that occur again.
    pub fn results(self) -> LookupResults<P> {
        let Self { mut request, ids_per_request, concurrency } = self;
        let ids = request.parameters.ids().to_vec();
        request.parameters.set_ids(Vec::new());
        let mut uses = HashMap::with_capacity(ids.len());
        let mut buffered = HashMap::new();
        let mut wanted = Vec::with_capacity(ids.len());
        for id in &ids {
            let uses = uses.entry(id.clone()).or_insert(0_usize);
            *uses += 1;
            match *uses {
                1 if can_be_looked_up(id) => wanted.push(id.clone()),
                1 => {
                    let error = Error::new(ErrorKind::InvalidRequest)
                        .with_operation(Some(P::OPERATION))
                        .with_message("an ID is empty or contains a comma");
                    buffered.insert(id.clone(), LookupResult::Failed(error));
                }
                _ => {}
            }
        }
        let mut wanted = wanted.into_iter();
        let chunks = std::iter::from_fn(move || {
            let chunk: Vec<_> = wanted.by_ref().take(ids_per_request).collect();
            (!chunk.is_empty()).then_some(chunk)
        });
        let responses = chunks.map(move |ids| fetch(request.clone(), ids));
        LookupResults {
            ids: ids.into_iter(),
            uses,
            buffered,
            responses: Box::pin(stream::iter(responses).buffered(concurrency)),
        }
    }
}

/// Awaiting sends the requests and returns all results.
///
/// # Cancel safety
/// Dropping the future aborts the requests and discards the results; [`Lookup::results`] keeps them.
impl<P: LookupParameters> IntoFuture for Lookup<P> {
    type Output = Vec<(String, LookupResult<P::Item>)>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.results().collect())
    }
}

impl<P: LookupParameters> fmt::Debug for Lookup<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lookup")
            .field("operation", &P::OPERATION.id)
            .field("ids", &self.request.parameters.ids().len())
            .finish_non_exhaustive()
    }
}

/// A stream of IDs and their results. See [`Lookup::results`].
///
/// An error does not end the stream: it is the result of its IDs.
#[must_use = "streams do nothing unless polled"]
pub struct LookupResults<P: LookupParameters> {
    ids: vec::IntoIter<String>,
    /// The number of times that each ID is still to be yielded.
    uses: HashMap<String, usize>,
    /// Results that are still to be yielded.
    buffered: HashMap<String, LookupResult<P::Item>>,
    responses: Responses<P::Item>,
}

/// A stream of the results of each request.
type Responses<T> = Pin<Box<dyn Stream<Item = Vec<(String, LookupResult<T>)>> + Send>>;

impl<P: LookupParameters> LookupResults<P> {
    /// Returns the next ID and its result; `None` after the last one.
    ///
    /// # Cancel safety
    /// No result is lost: the stream keeps the requests that are being sent, and the next call waits for them.
    pub async fn next(&mut self) -> Option<(String, LookupResult<P::Item>)> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<P: LookupParameters> Stream for LookupResults<P> {
    type Item = (String, LookupResult<P::Item>);

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let Some(id) = this.ids.as_slice().first() else { return Poll::Ready(None) };
        while !this.buffered.contains_key(id) {
            match ready!(this.responses.as_mut().poll_next(context)) {
                Some(results) => this.buffered.extend(results),
                None => return Poll::Ready(None),
            }
        }
        Poll::Ready(this.ids.next().and_then(|id| {
            let uses = this.uses.get_mut(&id)?;
            *uses -= 1;
            let result = if *uses == 0 {
                this.buffered.remove(&id)
            } else {
                this.buffered.get(&id).cloned()
            };
            Some((id, result?))
        }))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.ids.size_hint()
    }
}

impl<P: LookupParameters> FusedStream for LookupResults<P> {
    fn is_terminated(&self) -> bool {
        self.ids.len() == 0
    }
}

impl<P: LookupParameters> Unpin for LookupResults<P> {}

impl<P: LookupParameters> fmt::Debug for LookupResults<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LookupResults")
            .field("operation", &P::OPERATION.id)
            .field("ids", &self.ids.len())
            .finish_non_exhaustive()
    }
}

/// Returns `true` if an ID can be sent in a list of IDs.
pub(crate) fn can_be_looked_up(id: &str) -> bool {
    !id.is_empty() && !id.contains(',')
}

/// Sends one request.
async fn fetch<P: LookupParameters>(
    mut request: Request<P>,
    ids: Vec<String>,
) -> Vec<(String, LookupResult<P::Item>)> {
    request.parameters.set_ids(ids.clone());
    match list::fetch(request).await {
        Ok(list) => {
            let decoded = || P::items(list.payload).into_iter().map(Ok).collect();
            assign::assign(ids, list.salvaged.unwrap_or_else(decoded))
        }
        Err(error) => ids.into_iter().map(|id| (id, LookupResult::Failed(error.clone()))).collect(),
    }
}
