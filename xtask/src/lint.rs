//! The rules for a spec. All violations are reported at once, each with its line.

mod contents;
mod document;
mod limits;
mod operations;
mod paths;
mod schemas;

use std::path::Path;

use crate::{
    findings::{self, Findings},
    generate,
    sources::workspace_root,
    spec::Spec,
};

/// `cargo xtask lint`.
///
/// # Errors
/// Returns the list of problems, if there are any.
pub(crate) fn run(path: Option<&Path>) -> Result<String, String> {
    let path = path.map_or_else(generate::spec_path, Path::to_owned);
    load(&path)?;
    Ok(format!("{}: no problems", shown(&path).display()))
}

/// Reads a spec and checks all rules.
///
/// # Errors
/// Returns the list of problems, or why the file cannot be read.
pub(crate) fn load(path: &Path) -> Result<Spec, String> {
    let mut findings = Findings::default();
    let spec = Spec::load(path, &mut findings)?;
    if let Some(spec) = &spec {
        inspect(spec, &mut findings);
    }
    match (spec, findings.into_sorted()) {
        (Some(spec), findings) if findings.is_empty() => Ok(spec),
        (_, findings) => Err(findings::render(shown(path), &findings)),
    }
}

/// Returns a path relative to the workspace, if it is in it.
fn shown(path: &Path) -> &Path {
    path.strip_prefix(workspace_root()).unwrap_or(path)
}

/// Returns all problems of a document.
#[cfg(test)]
pub(crate) fn problems(text: &str) -> Vec<findings::Finding> {
    let mut findings = Findings::default();
    if let Some(spec) = Spec::parse(text, &mut findings) {
        inspect(&spec, &mut findings);
    }
    findings.into_sorted()
}

fn inspect(spec: &Spec, findings: &mut Findings) {
    document::inspect(spec, findings);
    limits::inspect(&spec.root, findings);
    operations::inspect(spec, findings);
    contents::inspect(spec, findings);
    schemas::inspect(spec, findings);
    paths::inspect(spec, findings);
}

#[cfg(test)]
mod tests;
