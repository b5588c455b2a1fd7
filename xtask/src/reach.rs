//! Which schemas operations use, directly or through others.

use std::collections::BTreeSet;

use crate::{model::Operation, spec::Spec, yaml::Node};

/// Which side of a call is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    Requests,
    All,
}

/// Names of all schemas that `operations` reach.
pub(crate) fn schemas_of<'a>(
    spec: &Spec,
    operations: impl Iterator<Item = &'a Operation>,
    reach: Reach,
) -> BTreeSet<String> {
    let raw = spec.operations();
    let mut found = BTreeSet::new();
    for operation in operations {
        let node = raw.iter().find(|raw| raw.node.text("operationId") == Some(&operation.id));
        let Some(node) = node.map(|raw| raw.node) else { continue };
        match reach {
            Reach::All => follow(spec, node, &mut found),
            Reach::Requests => {
                if let Some(body) = node.get("requestBody") {
                    follow(spec, body, &mut found);
                }
            }
        }
    }
    found
}

/// Adds every schema that `node` refers to.
pub(crate) fn follow(spec: &Spec, node: &Node, found: &mut BTreeSet<String>) {
    if let Some(reference) = node.text("$ref") {
        let schema = reference.strip_prefix("#/components/schemas/");
        let is_new = schema.is_none_or(|name| found.insert(name.to_owned()));
        if let (true, Some(target)) = (is_new, spec.target(reference)) {
            follow(spec, target, found);
        }
    }
    for child in node.entries().iter().map(|entry| &entry.node).chain(node.items()) {
        follow(spec, child, found);
    }
}
