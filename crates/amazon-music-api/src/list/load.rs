//! Loads lists. An item that fails to decode does not affect the others.

use serde_json::value::RawValue;

use super::{
    Page,
    salvage::{self, Salvaged},
    split::split,
};
use crate::{
    BoxFuture, Error, ListParameters, PagedParameters, Report, Request,
    decode::{decode, decode_as_is, decode_error, decode_text, text},
    request::{Dispatched, no_payload},
};

/// Loads the page at a cursor, or the page of the request itself.
pub(super) type Load<P, T> = fn(Request<P>, Option<String>) -> Loading<T>;

pub(super) type Loading<T> = BoxFuture<'static, Loaded<T>>;

pub(super) type Loaded<T> = Result<Page<Result<T, Error>>, Error>;

/// The payload of a list. If an item failed to decode, the list in the payload is empty and the items are in `salvaged`.
pub(crate) struct List<P: ListParameters> {
    pub(crate) payload: P::Payload,
    pub(crate) salvaged: Option<Vec<Result<P::Item, Error>>>,
    pub(crate) report: Report,
}

/// Sends the request and decodes the list of its response: as a whole, and only if that fails element by element.
pub(crate) async fn fetch<P: ListParameters>(request: Request<P>) -> Result<List<P>, Error> {
    let mut sent = request.dispatch().await?;
    let (response, unknown) = match decode_as_is(&sent.response.body) {
        Some(decoded) => decoded,
        None => match salvage::salvage::<P>(&sent.response.body) {
            Some(Salvaged { payload, items, unknown, undecodable_items }) => {
                sent.decoded(unknown, undecodable_items);
                let report = sent.response.report;
                let complete = |error: Error| {
                    error.with_operation(Some(P::OPERATION)).with_report(report.clone())
                };
                let items = items.into_iter().map(|item| item.map_err(complete)).collect();
                return Ok(List { payload, salvaged: Some(items), report });
            }
            None => decode(&sent.response.body, P::OPERATION.response_may_be_empty)
                .map_err(|error| sent.fail(error))?,
        },
    };
    sent.decoded(unknown, 0);
    let report = sent.response.report;
    match P::payload(response) {
        Some(payload) => Ok(List { payload, salvaged: None, report }),
        None => Err(no_payload(P::OPERATION, report)),
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
        Ok(page.with_items(items, cursor, list.report))
    })
}

/// Loads a page of elements that are not decoded.
pub(super) fn raw<P: PagedParameters>(
    request: Request<P>,
    cursor: Option<String>,
) -> Loading<Box<RawValue>> {
    Box::pin(async move {
        let loaded = match at(request, cursor.as_deref()).dispatch().await {
            Ok(sent) => raw_page::<P>(sent),
            Err(error) => Err(error),
        };
        match loaded {
            Ok((page, items, report)) => Ok(page.with_items(items, cursor, report)),
            Err(error) => Err(error.with_cursor(cursor)),
        }
    })
}

/// A page without its items, and the items.
type RawPage<T> = (Page<T>, Vec<Result<Box<RawValue>, Error>>, Report);

fn raw_page<P: PagedParameters>(mut sent: Dispatched) -> Result<RawPage<P::Item>, Error> {
    let body = sent.response.body.clone();
    let text = text(&body, P::OPERATION.response_may_be_empty);
    let split = match split(&text, P::LISTS) {
        Ok(split) => split,
        Err(error) => return Err(sent.fail(decode_error(&text, None, &error))),
    };
    let (response, unknown) = decode_text(&split.rest).map_err(|error| sent.fail(error))?;
    sent.decoded(unknown, 0);
    let report = sent.response.report;
    match P::payload(response) {
        Some(payload) => {
            let elements = split.elements.iter().filter(|element| element.get() != "null");
            let items = elements.map(|element| Ok((*element).to_owned())).collect();
            Ok((P::page(payload), items, report))
        }
        None => Err(no_payload(P::OPERATION, report)),
    }
}

fn at<P: PagedParameters>(mut request: Request<P>, cursor: Option<&str>) -> Request<P> {
    if let Some(cursor) = cursor {
        request.parameters.set_cursor(cursor.to_owned());
    }
    request
}
