//! The schemas that operations use, directly or through others.

use std::collections::BTreeSet;

use crate::{model::Operation, spec::Spec, yaml::Node};

/// Returns the names of all schemas that `operations` use.
pub(crate) fn schemas_of<'a>(
    spec: &Spec,
    operations: impl Iterator<Item = &'a Operation>,
) -> BTreeSet<String> {
    let raw = spec.operations();
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for operation in operations {
        let node = raw.iter().find(|raw| raw.node.text("operationId") == Some(&operation.id));
        let Some(node) = node.map(|raw| raw.node) else { continue };
        walk(spec, node, &mut found, &mut seen);
    }
    found
}

/// Adds every schema that `node` refers to.
pub(crate) fn follow(spec: &Spec, node: &Node, found: &mut BTreeSet<String>) {
    walk(spec, node, found, &mut BTreeSet::new());
}

/// `seen` contains the references that were followed, which may form a cycle.
fn walk<'a>(
    spec: &'a Spec,
    node: &'a Node,
    found: &mut BTreeSet<String>,
    seen: &mut BTreeSet<&'a str>,
) {
    if let Some(reference) = node.text("$ref")
        && seen.insert(reference)
    {
        if let Some(name) = reference.strip_prefix("#/components/schemas/") {
            found.insert(name.to_owned());
        }
        if let Some(target) = spec.target(reference) {
            walk(spec, target, found, seen);
        }
    }
    for child in node.entries().iter().map(|entry| &entry.node).chain(node.items()) {
        walk(spec, child, found, seen);
    }
}
