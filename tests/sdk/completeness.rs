//! The spec, the table of operations, the calls of the tests and the fixtures agree.

use std::collections::BTreeSet;

use amazon_music::{
    api::v1::{self, OPERATIONS},
    auth::Scope,
};

use crate::{fixtures, operations, spec};

#[test]
fn every_operation_has_a_call_and_every_call_is_an_operation() {
    let known: Vec<_> = OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(operations::names(), known);
}

#[test]
fn the_table_matches_the_spec() {
    let spec = spec::spec();
    let methods = |path: &serde_json::Value| path.as_object().unwrap().clone();
    let mut in_spec: Vec<_> = spec["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, operations)| {
            methods(operations).into_iter().map(move |(method, operation)| {
                let text = |key: &str| operation[key].as_str().unwrap_or_default().to_owned();
                let about = [text("operationId"), text("x-confidence"), text("x-retry")];
                (about, method.to_uppercase(), path.clone())
            })
        })
        .collect();
    in_spec.sort();
    let table: Vec<_> = OPERATIONS
        .iter()
        .map(|row| {
            let about = [row.id, row.evidence.as_str(), row.retry.as_str()].map(str::to_owned);
            (about, row.method.to_owned(), row.path.to_owned())
        })
        .collect();
    assert_eq!(table, in_spec);
}

#[test]
fn every_operation_has_a_fixture_and_every_fixture_an_operation() {
    let known: BTreeSet<_> = OPERATIONS.iter().map(|operation| operation.id.to_owned()).collect();
    let cases = fixtures::all();
    let defaults: BTreeSet<_> = cases
        .iter()
        .filter(|case| case.name == "default")
        .map(|case| case.operation.clone())
        .collect();
    assert_eq!(defaults, known);
    let served: BTreeSet<_> = cases.into_iter().map(|case| case.operation).collect();
    assert_eq!(served, known);
}

#[test]
fn only_operations_with_unknown_responses_may_have_an_empty_one() {
    for operation in OPERATIONS {
        let case = fixtures::case(operation.id, "default");
        assert_eq!(case.json().is_null(), operation.response_may_be_empty, "{}", operation.id);
    }
}

#[test]
fn every_scope_of_the_table_is_a_scope_of_logins() {
    for operation in OPERATIONS {
        assert!(!operation.scopes.is_empty(), "{} needs no scope", operation.id);
        for scope in operation.scopes.iter().copied().flatten() {
            let parsed = scope.parse::<Scope>();
            assert!(parsed.is_ok(), "{}: {scope}: {parsed:?}", operation.id);
        }
    }
}

#[test]
fn an_operation_is_found_by_its_id_only() {
    // The search needs this order.
    assert!(OPERATIONS.is_sorted_by(|one, next| one.id < next.id));
    for operation in OPERATIONS {
        assert_eq!(v1::operation(operation.id), Some(operation));
    }
    for unknown in ["nope", "", "get_albu", "get_album ", "GET_ALBUM", "zzz"] {
        assert_eq!(v1::operation(unknown), None, "{unknown}");
    }
}

#[test]
fn no_two_operations_share_method_and_path() {
    let routes: BTreeSet<_> =
        OPERATIONS.iter().map(|operation| (operation.method, operation.path)).collect();
    assert_eq!(routes.len(), OPERATIONS.len());
}
