//! Nothing is left out: the table of operations, the calls of the tests and the fixtures agree.

use std::collections::BTreeSet;

use amazon_music::{
    api::{
        Confidence,
        v1::{self, OPERATIONS},
    },
    auth::Scope,
};

use crate::{fixtures, operations};

#[test]
fn every_operation_has_a_call_here_and_every_call_is_an_operation() {
    let known: Vec<_> = OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(operations::names(), known);
}

#[test]
fn the_counts_are_those_of_the_evidence() {
    let count = |confidence| {
        OPERATIONS.iter().filter(|operation| operation.confidence == confidence).count()
    };
    assert_eq!(OPERATIONS.len(), 83);
    assert_eq!(count(Confidence::Documented), 22);
    assert_eq!(count(Confidence::Cited), 13);
    assert_eq!(count(Confidence::Observed), 11);
    assert_eq!(count(Confidence::Inferred), 37);
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
fn only_operations_whose_answer_nobody_has_seen_may_answer_nothing() {
    for operation in OPERATIONS {
        let case = fixtures::case(operation.id, "default");
        assert_eq!(case.json().is_null(), operation.answer_may_be_empty, "{}", operation.id);
    }
}

#[test]
fn every_scope_of_the_table_is_one_of_the_login() {
    for operation in OPERATIONS {
        assert!(!operation.scopes.is_empty(), "{} needs no scope", operation.id);
        for scope in operation.scopes.iter().copied().flatten() {
            let parsed = scope.parse::<Scope>();
            assert!(parsed.is_ok(), "{}: {scope}: {parsed:?}", operation.id);
        }
    }
}

#[test]
fn an_operation_is_found_by_its_id_and_nothing_else_is() {
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
    let mut ways: Vec<_> =
        OPERATIONS.iter().map(|operation| (operation.method, operation.path)).collect();
    ways.sort_unstable();
    ways.dedup();
    assert_eq!(ways.len(), OPERATIONS.len());
}
