//! Fetching a list so that an item that cannot be read costs nothing but itself.

use amazon_music_api::{self as api, ListRequest, PagedRequest};

use super::{Decoded, Page, hydrate::Hydrate, prefetch::Fetched, salvage::salvage};
use crate::{Error, call};

/// The payload of a list. Where an item of it cannot be read, its lists are empty and the items stand beside.
pub(crate) struct List<R: ListRequest> {
    pub(crate) payload: R::Payload,
    pub(crate) salvaged: Option<Vec<Decoded<R::Item>>>,
}

/// Sends the call and reads the list that it answers.
pub(crate) async fn fetch<R: ListRequest>(request: R) -> Result<List<R>, Error> {
    let deliver = request.connection().deliver().cloned();
    let (course, answer) = call::send(request).await;
    match answer {
        Ok(answer) => {
            let payload = R::payload(answer.into_inner());
            let payload = payload.ok_or_else(|| Error::no_content(&course))?;
            Ok(List { payload, salvaged: None })
        }
        Err(api::Error::InvalidResponsePayload(body, error)) => match salvage::<R>(&body) {
            Some((payload, items)) => {
                if let Some(deliver) = deliver {
                    let undecodable = items.iter().filter(|item| item.is_err()).count();
                    deliver.undecodable(R::OPERATION, undecodable);
                }
                Ok(List { payload, salvaged: Some(items) })
            }
            None => Err(Error::undecodable(&course, &body, &error)),
        },
        Err(error) => Err(Error::of_call(&course, error)),
    }
}

/// The page at `cursor`, and whether the service says that another one follows.
pub(super) async fn page<R: PagedRequest>(
    request: R,
    cursor: Option<String>,
    hydrate: Option<Hydrate<R::Item>>,
) -> Fetched<R::Item> {
    match items(request, cursor.as_deref(), hydrate).await {
        Ok((items, next, more)) => Ok((Page { items, cursor, next }, more)),
        Err(error) => Err(error.at_cursor(cursor.as_deref())),
    }
}

/// The items of the page at `cursor`, where the next page is, and whether there is one.
async fn items<R: PagedRequest>(
    request: R,
    cursor: Option<&str>,
    hydrate: Option<Hydrate<R::Item>>,
) -> Result<(Vec<Decoded<R::Item>>, Option<String>, Option<bool>), Error> {
    let request = match cursor {
        Some(cursor) => request.at(cursor),
        None => request,
    };
    let list = fetch(request).await?;
    let page = R::page(list.payload);
    let mut items = list.salvaged.unwrap_or_else(|| page.items.into_iter().map(Ok).collect());
    if let Some(hydrate) = hydrate {
        items = hydrate.all(items).await?;
    }
    Ok((items, page.next, page.more))
}
