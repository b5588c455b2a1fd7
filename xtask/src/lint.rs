//! The rules for a spec, all of them reported at once. What is known to break the generator is found here, with its
//! line.

mod contents;
mod document;
mod operations;
mod paths;
mod schemas;

use std::path::Path;

use crate::{
    findings::{self, Findings},
    generate,
    spec::Spec,
};

/// `cargo xtask lint`.
///
/// # Errors
/// The list of problems, where there are any.
pub(crate) fn run(path: Option<&Path>) -> Result<String, String> {
    let paths = match path {
        Some(path) => vec![path.to_owned()],
        None => generate::specs(),
    };
    for path in &paths {
        load(path)?;
    }
    let names: Vec<String> = paths.iter().map(|path| shown(path).display().to_string()).collect();
    Ok(format!("{}: no problems", names.join(", ")))
}

/// Reads a spec that keeps every rule.
///
/// # Errors
/// The list of problems, or why the file cannot be read.
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

/// A path of this workspace is shown as it is written there.
fn shown(path: &Path) -> &Path {
    path.strip_prefix(generate::workspace_root()).unwrap_or(path)
}

/// All problems of a document given as text.
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
    operations::inspect(spec, findings);
    contents::inspect(spec, findings);
    schemas::inspect(spec, findings);
    paths::inspect(spec, findings);
}

#[cfg(test)]
mod tests;
