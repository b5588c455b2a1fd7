//! Which item of an answer belongs to which id that was asked for.

use std::collections::HashMap;

use serde_json::Value;

use super::Answer;
use crate::{Decoded, Identified};

/// Gives every id its item.
///
/// The service may answer with another id of the same thing, such as the ASIN of the customer's territory for
/// the one that is the same everywhere. An item that goes by none of the ids is taken for the one at its
/// place, where the answer is as long as the question and no item that is known stands elsewhere; that the
/// service keeps the order then is inferred.
pub(super) fn assign<T: Identified + Clone>(
    ids: Vec<String>,
    items: Vec<Decoded<T>>,
) -> Vec<(String, Answer<T>)> {
    let names: Vec<_> = items.iter().map(names).collect();
    let mut places = HashMap::new();
    for rank in 0..3 {
        for (place, names) in names.iter().enumerate() {
            if let Some(name) = names.get(rank) {
                places.entry(name.as_str()).or_insert(place);
            }
        }
    }
    let places: Vec<_> = ids.iter().map(|id| places.get(id.as_str()).copied()).collect();
    let at_its_place = |(index, place): (usize, &Option<usize>)| place.is_none_or(|p| p == index);
    let in_order = ids.len() == items.len() && places.iter().enumerate().all(at_its_place);
    // It may be any of those that are missing.
    let nameless =
        names.iter().position(Vec::is_empty).and_then(|place| items[place].clone().err());

    let mut uses = vec![0_usize; items.len()];
    let place_of = |index: usize| if in_order { Some(index) } else { places[index] };
    (0..ids.len()).filter_map(place_of).for_each(|place| uses[place] += 1);
    let mut items: Vec<_> = items.into_iter().map(Some).collect();
    let answers = ids.into_iter().enumerate().map(|(index, id)| {
        let item = place_of(index).and_then(|place| {
            uses[place] -= 1;
            if uses[place] == 0 { items[place].take() } else { items[place].clone() }
        });
        let answer = match item {
            Some(Ok(item)) => Answer::Found(item),
            Some(Err(item)) => Answer::Undecodable(item),
            None => nameless.clone().map_or(Answer::LeftOut, Answer::Undecodable),
        };
        (id, answer)
    });
    answers.collect()
}

/// The ids that an item goes by, its own first. Of one that cannot be read, those that can.
fn names<T: Identified>(item: &Decoded<T>) -> Vec<String> {
    match item {
        Ok(item) => std::iter::once(item.id()).chain(item.other_ids()).map(str::to_owned).collect(),
        Err(item) => {
            let item: Value = serde_json::from_str(item.json()).unwrap_or_default();
            let names = ["id", "globalAsin", "localAsin"].into_iter();
            names.filter_map(|name| Some(item.get(name)?.as_str()?.to_owned())).collect()
        }
    }
}
