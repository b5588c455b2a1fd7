// Written by `cargo xtask generate` from xtask/golden/tiny.yaml. Do not edit: change the spec or xtask.

//! The table of operations, in the order of their IDs.
use crate::{
    Evidence::{Cited, Documented, Observed, Unverified},
    Location::{Header, Path, Query},
    Operation, Parameter, Retry::{Idempotent, Never, Safe},
};
/// All operations sorted by ID, including those that need the feature `unverified`.
pub const OPERATIONS: &[Operation] = &[
    Operation::new(
        "break_jar",
        "DELETE",
        "/jars/{id}",
        "jars",
        &[&["tiny:write"]],
        Observed,
        Never,
        "a noise",
        &[Parameter::new("id", Path, true, None)],
        false,
        true,
    ),
    Operation::new(
        "get_jars",
        "GET",
        "/jars",
        "jars",
        &[&["tiny:read"], &["tiny:write", "tiny:read"]],
        Documented,
        Safe,
        "the label | on the jar",
        &[
            Parameter::new("ids", Query, true, Some(5u32)),
            Parameter::new("Accept-Language", Header, false, None),
        ],
        false,
        false,
    ),
    Operation::new(
        "get_shelf",
        "GET",
        "/shelf",
        "shelves",
        &[&["tiny:read"]],
        Documented,
        Safe,
        "the wall",
        &[Parameter::new("cursor", Query, false, None)],
        false,
        false,
    ),
    Operation::new(
        "list_pebbles",
        "GET",
        "/jars/{id}/pebbles",
        "jars",
        &[&["tiny:read"]],
        Documented,
        Safe,
        "the label on the jar",
        &[
            Parameter::new("id", Path, true, None),
            Parameter::new("limit", Query, false, Some(50u32)),
            Parameter::new("cursor", Query, false, None),
        ],
        false,
        false,
    ),
    Operation::new(
        "search_pebbles",
        "POST",
        "/pebbles/search",
        "jars",
        &[&["tiny:read"]],
        Documented,
        Safe,
        "the lid",
        &[],
        true,
        false,
    ),
    Operation::new(
        "update_jar",
        "PUT",
        "/jars/{id}",
        "jars",
        &[&["tiny:write"]],
        Cited,
        Idempotent,
        "the label of another jar",
        &[Parameter::new("id", Path, true, None)],
        true,
        false,
    ),
    Operation::new(
        "weigh_jar",
        "POST",
        "/jars/{id}/weight",
        "jars",
        &[&["tiny:read"]],
        Unverified,
        Safe,
        "a guess",
        &[Parameter::new("id", Path, true, None)],
        true,
        false,
    ),
];
/// Returns the operation with an ID such as `get_album`.
#[must_use]
pub fn operation(id: &str) -> Option<&'static Operation> {
    let row = OPERATIONS.binary_search_by(|row| row.id.cmp(id)).ok()?;
    OPERATIONS.get(row)
}
