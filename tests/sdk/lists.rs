//! Lists in responses: the JSON Pointers of the bindings, compared with every fixture of a list.
//!
//! With them a list can be decoded element by element. The tests themselves are in `operations`.

use std::marker::PhantomData;

use amazon_music::{
    Request,
    api::{ListParameters, PagedParameters, Parameters},
};
use serde::Serialize;
use serde_json::Value;

use crate::{
    fixtures::{self, Case},
    spec,
};

/// Selects the check by the traits that the parameters implement: the first of the three traits below that applies.
pub(crate) struct Probe<P>(PhantomData<P>);

impl<P> Probe<P> {
    pub(crate) fn of(_: &Request<P>) -> Self {
        Self(PhantomData)
    }
}

/// A list in pages.
pub(crate) trait PagedOperation {
    fn check(&self, id: &str);
}

/// A list that is sent as a whole.
pub(crate) trait ListOperation {
    fn check(&self, id: &str);
}

/// No list.
pub(crate) trait AnyOperation {
    fn check(&self, id: &str);
}

impl<P: PagedParameters<Item: Serialize>> PagedOperation for &&Probe<P> {
    fn check(&self, id: &str) {
        assert!(is_paged(id), "{id}");
        for case in fixtures::cases(id) {
            check::<P>(&case, |payload| P::page(payload).items);
        }
    }
}

impl<T: Serialize, P: ListParameters<Item = T, Payload = Vec<T>>> ListOperation for &Probe<P> {
    fn check(&self, id: &str) {
        assert!(!is_paged(id), "{id}");
        for case in fixtures::cases(id) {
            check::<P>(&case, |payload| payload);
        }
    }
}

impl<P: Parameters> AnyOperation for Probe<P> {
    fn check(&self, id: &str) {
        assert!(!is_paged(id), "{id}");
        // The payload of a list whose response nobody has seen is the whole content.
        let is_list = id.starts_with("list_") || id.starts_with("search_");
        let payload = &spec::operation(id)["x-payload"];
        assert!(!is_list || *payload == "." || *payload == "data", "{id}: {payload}");
    }
}

fn is_paged(id: &str) -> bool {
    spec::operation(id).get("x-page").is_some()
}

/// Decodes the list of a fixture in both ways.
fn check<P: ListParameters<Item: Serialize>>(
    case: &Case,
    items: impl FnOnce(P::Payload) -> Vec<P::Item>,
) {
    let name = format!("{}@{}", case.operation, case.name);
    let body = case.json();
    let response: P::Response = serde_json::from_value(body.clone()).unwrap();
    let items = P::payload(response).map(items).unwrap_or_default();

    let lists = P::LISTS.iter().filter_map(|pointer| body.pointer(pointer)?.as_array());
    let lists: Vec<&Vec<Value>> = lists.collect();
    assert!(!lists.is_empty() || items.is_empty(), "{name}: no list at {:?}", P::LISTS);
    let list = lists.iter().find(|list| !list.is_empty()).copied().cloned().unwrap_or_default();
    let elements = list.into_iter().filter(|element| !element.is_null());
    let one_by_one: Vec<P::Item> =
        elements.filter_map(|element| P::item(serde_json::from_value(element).unwrap())).collect();
    let json = |items: &[P::Item]| serde_json::to_value(items).unwrap();
    assert_eq!(json(&one_by_one), json(&items), "{name}");
}
