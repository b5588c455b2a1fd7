//! Loading a list, so that an item that fails to decode costs nothing but itself.

use serde_json::value::RawValue;

use super::{
    Page,
    salvage::{self, Salvaged},
    split::split,
};
use crate::{
    BoxFuture, DecodeStats, Error, ListParameters, PagedParameters, Request,
    decode::{decode, decode_error, text},
    request::{Dispatched, dispatch, no_payload},
};

/// Loads the page at a cursor, or the one that the request itself is for.
pub(super) type Load<P, T> = fn(Request<P>, Option<String>) -> Loading<T>;

pub(super) type Loading<T> = BoxFuture<'static, Loaded<T>>;

pub(super) type Loaded<T> = Result<Page<Result<T, Error>>, Error>;

/// The payload of a list. If an item failed to decode, the list in the payload is empty and the items are in `salvaged`.
pub(crate) struct List<P: ListParameters> {
    pub(crate) payload: P::Payload,
    pub(crate) salvaged: Option<Vec<Result<P::Item, Error>>>,
}

/// Sends the request and decodes the list of its response: as a whole, and only if that fails element by element.
pub(crate) async fn fetch<P: ListParameters>(request: Request<P>) -> Result<List<P>, Error> {
    let sent = send(request).await?;
    let decoded = decode(&sent.response.body, P::OPERATION.response_may_be_empty);
    match decoded {
        Ok((response, unknown_values)) => {
            let report = sent.finish((), DecodeStats::new(unknown_values, 0)).report;
            let payload = P::payload(response).ok_or_else(|| no_payload(P::OPERATION, report))?;
            Ok(List { payload, salvaged: None })
        }
        Err(error) => match salvage::salvage::<P>(&sent.response.body) {
            Some(Salvaged { payload, items, stats }) => {
                let report = sent.finish((), stats).report;
                let complete = |error: Error| {
                    error.with_operation(Some(P::OPERATION)).with_report(report.clone())
                };
                let items = items.into_iter().map(|item| item.map_err(complete)).collect();
                Ok(List { payload, salvaged: Some(items) })
            }
            None => Err(sent.fail(error)),
        },
    }
}

/// Loads a page of decoded items.
pub(super) fn decoded<P: PagedParameters>(
    request: Request<P>,
    cursor: Option<String>,
) -> Loading<P::Item> {
    Box::pin(async move {
        let at_cursor = |error: Error| error.with_cursor(cursor.clone());
        let list = fetch(at(request, cursor.as_deref())).await.map_err(at_cursor)?;
        let mut page = P::page(list.payload);
        let items = match list.salvaged {
            None => std::mem::take(&mut page.items).into_iter().map(Ok).collect(),
            Some(items) => items.into_iter().map(|item| item.map_err(at_cursor)).collect(),
        };
        Ok(page.with_items(items, cursor))
    })
}

/// Loads a page of elements that are not decoded.
pub(super) fn raw<P: PagedParameters>(
    request: Request<P>,
    cursor: Option<String>,
) -> Loading<Box<RawValue>> {
    Box::pin(async move {
        let loaded = match send(at(request, cursor.as_deref())).await {
            Ok(sent) => raw_page::<P>(sent),
            Err(error) => Err(error),
        };
        match loaded {
            Ok((page, items)) => Ok(page.with_items(items, cursor)),
            Err(error) => Err(error.with_cursor(cursor)),
        }
    })
}

/// A page whose items are beside it.
type RawPage<T> = (Page<T>, Vec<Result<Box<RawValue>, Error>>);

fn raw_page<P: PagedParameters>(sent: Dispatched) -> Result<RawPage<P::Item>, Error> {
    let text = text(&sent.response.body, false);
    let decoded = match split(&text, P::LISTS) {
        Ok(split) => {
            let elements = split.elements.iter().filter(|element| element.get() != "null");
            let items = elements.map(|element| Ok((*element).to_owned())).collect();
            let rest = split.rest.into_owned().into();
            decode(&rest, P::OPERATION.response_may_be_empty).map(|decoded| (decoded, items))
        }
        Err(error) => Err(decode_error(text.as_bytes(), None, &error)),
    };
    match decoded {
        Ok(((response, unknown_values), items)) => {
            let report = sent.finish((), DecodeStats::new(unknown_values, 0)).report;
            let payload = P::payload(response).ok_or_else(|| no_payload(P::OPERATION, report))?;
            Ok((P::page(payload), items))
        }
        Err(error) => Err(sent.fail(error)),
    }
}

async fn send<P: ListParameters>(request: Request<P>) -> Result<Dispatched, Error> {
    let Request { transport, options, parameters } = request;
    dispatch(transport, options, Some(P::OPERATION), parameters.into_request()).await
}

fn at<P: PagedParameters>(mut request: Request<P>, cursor: Option<&str>) -> Request<P> {
    if let Some(cursor) = cursor {
        request.parameters.set_cursor(cursor.to_owned());
    }
    request
}
