//! Assigns the items of a response to the IDs of its request.

use std::collections::HashMap;

use serde_json::Value;

use super::LookupResult;
use crate::{Error, Identified};

/// Returns the result of every ID.
///
/// The service may respond with another ID of the same entity, e.g. the ASIN of the user's territory instead of the
/// global one. An item that has none of the IDs is assigned by its index, if there are as many items as IDs and every item
/// with a known ID is at the index of that ID. Not documented: that the service keeps the order.
pub(super) fn assign<T: Identified>(
    ids: Vec<String>,
    items: Vec<Result<T, Error>>,
) -> Vec<(String, LookupResult<T>)> {
    let item_ids: Vec<_> = items.iter().map(item_ids).collect();
    let mut indices = HashMap::new();
    // An item's own ID takes precedence over its other IDs.
    for rank in 0..3 {
        for (index, ids) in item_ids.iter().enumerate() {
            if let Some(id) = ids.get(rank) {
                indices.entry(id.as_str()).or_insert(index);
            }
        }
    }
    let indices: Vec<_> = ids.iter().map(|id| indices.get(id.as_str()).copied()).collect();
    let is_in_place =
        |(place, index): (usize, &Option<usize>)| index.is_none_or(|index| index == place);
    let is_in_order = ids.len() == items.len() && indices.iter().enumerate().all(is_in_place);
    // An item without an ID may be any of the missing ones.
    let unidentified = item_ids.iter().position(Vec::is_empty);
    let unidentified = unidentified.and_then(|index| items[index].as_ref().err().cloned());

    let index_of = |place: usize| if is_in_order { Some(place) } else { indices[place] };
    let mut uses = vec![0_usize; items.len()];
    (0..ids.len()).filter_map(index_of).for_each(|index| uses[index] += 1);
    let mut items: Vec<_> = items.into_iter().map(Some).collect();
    let results = ids.into_iter().enumerate().map(|(place, id)| {
        let item = index_of(place).and_then(|index| {
            uses[index] -= 1;
            if uses[index] == 0 { items[index].take() } else { items[index].clone() }
        });
        let result = match item {
            Some(Ok(item)) => LookupResult::Found(item),
            Some(Err(error)) => LookupResult::Undecodable(error),
            None => unidentified.clone().map_or(LookupResult::Missing, LookupResult::Undecodable),
        };
        (id, result)
    });
    results.collect()
}

/// Returns the IDs of an item, its own first. Those of an undecodable item are read from its JSON.
fn item_ids<T: Identified>(item: &Result<T, Error>) -> Vec<String> {
    match item {
        Ok(item) => std::iter::once(item.id()).chain(item.other_ids()).map(str::to_owned).collect(),
        Err(error) => {
            let json = error.item().and_then(|item| serde_json::from_str(item.get()).ok());
            let item: Value = json.unwrap_or_default();
            let names = ["id", "globalAsin", "localAsin"].into_iter();
            names.filter_map(|name| Some(item.get(name)?.as_str()?.to_owned())).collect()
        }
    }
}
