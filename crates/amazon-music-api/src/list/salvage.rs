//! Decodes a list element by element after it failed to decode as a whole.

use bytes::Bytes;

use super::split::{offset, split};
use crate::{
    Error, ListParameters,
    decode::{Unknown, decode_error, decode_text, lenient, text},
    error::location,
};

/// The largest number of elements that are decoded one by one: far more than any page or lookup has.
///
/// An element may have two bytes, and its error takes hundreds.
const MAX_ELEMENTS: usize = 10_000;

/// A payload with an empty list, and the items of that list.
pub(super) struct Salvaged<P: ListParameters> {
    pub(super) payload: P::Payload,
    pub(super) items: Vec<Result<P::Item, Error>>,
    pub(super) unknown: Unknown,
    pub(super) undecodable_items: u32,
}

/// Decodes the valid elements of `body`, without nested objects that fail to decode; returns `None` if anything but single elements is invalid.
pub(super) fn salvage<P: ListParameters>(body: &Bytes) -> Option<Salvaged<P>> {
    let text = text(body, false);
    let split = split(&text, P::LISTS).ok()?;
    if split.elements.len() > MAX_ELEMENTS {
        return None;
    }
    let (response, mut all_unknown) = decode_text(&split.rest).ok()?;
    let payload = P::payload(response)?;
    let first = location::path(text.as_bytes(), offset(&text, split.elements.first()?));
    let list = first.strip_suffix("[0]")?;
    let mut items = Vec::with_capacity(split.elements.len());
    let mut undecodable_items = 0;
    for (index, element) in split.elements.into_iter().enumerate() {
        let json = element.get();
        let (decoded, unknown) = lenient::<Option<P::Element>>(json);
        match decoded {
            Ok(element) => {
                all_unknown.add(unknown);
                // Like a list that decodes as a whole, without elements that are `null`.
                items.extend(element.and_then(P::item).map(Ok));
            }
            Err(error) => {
                undecodable_items += 1;
                let error = decode_error(json, Some(&format!("{list}[{index}]")), &error);
                items.push(Err(error.of_item(element.to_owned())));
            }
        }
    }
    Some(Salvaged { payload, items, unknown: all_unknown, undecodable_items })
}
