//! Generates the bindings from the spec: builds all files in memory, then writes or compares them.

mod client;
mod docs;
mod examples;
mod lists;
mod operations;
mod parameters;
mod prepare;
mod progenitor;
mod request;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use similar::TextDiff;
use syn::Ident;

use self::request::Request;
use crate::{lint, model, rewrite, spec::Spec};

/// The use of the generated files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
}

const SPEC: &str = "spec/amazon-music-v1.yaml";
/// The module of the version of the API.
const MODULE: &str = "v1";
const OUTPUT: &str = "crates/amazon-music-api/src/generated";
const COMMAND: &str = "cargo xtask generate";

/// `cargo xtask generate [--check]`.
///
/// # Errors
/// Returns the problems of a spec before any file is written, or the first difference in [`Mode::Check`].
pub(crate) fn run(mode: Mode) -> Result<String, String> {
    let root = workspace_root();
    let spec = lint::load(&spec_path())?;
    let bindings = bindings(SPEC, &spec)?.into_iter();
    let mut files: BTreeMap<String, String> =
        bindings.map(|(name, text)| (format!("{MODULE}/{name}"), text)).collect();
    let module = format_ident!("{MODULE}");
    let modules = quote! {
        //! One module per version of the service's API.
        pub mod #module;
    };
    files.insert("mod.rs".to_owned(), format("spec/", &modules)?);
    let lines: usize = files.values().map(|text| text.lines().count()).sum();
    let directory = root.join(OUTPUT);
    match mode {
        Mode::Write => {
            let written = write(&directory, &files)?;
            Ok(format!("{OUTPUT}: {lines} lines in {} files, {written} changed", files.len()))
        }
        Mode::Check => match difference(&directory, &files)? {
            None => Ok(format!("{OUTPUT}: current")),
            Some(difference) => Err(format!(
                "{difference}\nthe bindings are out of date: run `{COMMAND}` and commit the result"
            )),
        },
    }
}

/// Returns the path of the spec.
pub(crate) fn spec_path() -> PathBuf {
    workspace_root().join(SPEC)
}

/// Returns the folder of the workspace.
pub(crate) fn workspace_root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// Returns the files of one API version, by name.
///
/// # Errors
/// Returns an error if progenitor rejects the spec or disagrees with it, or if a path or an example does not fit.
pub(crate) fn bindings(source: &str, spec: &Spec) -> Result<Vec<(&'static str, String)>, String> {
    let mut types = progenitor::run(spec)?;
    rewrite::apply(&mut types.file, spec);
    let operations = model::operations(&types)?;
    rewrite::feature_gates::apply(&mut types.file, spec, &operations);
    let requests = operations.iter().enumerate().map(|row| Request::of(&types, row));
    let requests = requests.collect::<Result<Vec<_>, String>>()?;
    let file = &types.file;
    let file = quote! {
        //! The types of bodies and parameters.
        #file
    };
    Ok(vec![
        ("mod.rs", format(source, &version_module(spec))?),
        ("types.rs", format(source, &file)?),
        ("params.rs", format(source, &parameters::generate(&requests)?)?),
        ("client.rs", format(source, &client::generate(&requests)?)?),
        ("operations.rs", format(source, &operations::generate(&operations))?),
    ])
}

/// Returns the name of an argument of a type of the bindings: `TrackQuery` is a `query`.
fn owned_argument(ty: &str) -> Ident {
    let name = ty.to_snake_case();
    format_ident!("{}", name.rsplit('_').next().unwrap_or(&name))
}

fn version_module(spec: &Spec) -> TokenStream {
    let info = |key| spec.root.get("info").and_then(|info| info.text(key)).unwrap_or_default();
    let (title, version) = (info("title"), info("version"));
    let doc =
        format!(" {title}, {version}: client, parameters, types and the table of operations.");
    let servers = spec.root.items_of("servers");
    let base = servers.first().and_then(|server| server.text("url")).unwrap_or_default();
    quote! {
        #![doc = #doc]
        mod client;
        mod operations;
        pub mod params;
        pub mod types;

        pub use client::*;
        pub use operations::{OPERATIONS, operation};

        /// The base URL of the service.
        pub const BASE_URL: &str = #base;
    }
}

/// Formats a file, and names its source in the first line.
fn format(source: &str, tokens: &TokenStream) -> Result<String, String> {
    let file: syn::File = syn::parse2(tokens.clone())
        .map_err(|error| format!("the generated code does not parse: {error}"))?;
    let body = short_first_lines(&prettyplease::unparse(&file));
    Ok(format!(
        "// Written by `{COMMAND}` from {source}. Do not edit: change the spec or xtask.\n\n{body}"
    ))
}

/// Puts the first sentence of each description into a paragraph of its own.
fn short_first_lines(code: &str) -> String {
    let mut text = String::with_capacity(code.len());
    let mut is_first = true;
    for line in code.lines() {
        let indent = line.len() - line.trim_start().len();
        match line.split_once("/// ").and_then(|(_, doc)| doc.split_once(". ")) {
            Some((first, rest)) if is_first && line[indent..].starts_with("/// ") => {
                let indent = &line[..indent];
                text.push_str(&format!("{indent}/// {first}.\n{indent}///\n{indent}/// {rest}"));
            }
            _ => text.push_str(line),
        }
        is_first = !line.trim_start().starts_with("///");
        text.push('\n');
    }
    text
}

/// Writes the files that differ and removes stale ones; returns the number of changed files.
fn write(directory: &Path, files: &BTreeMap<String, String>) -> Result<usize, String> {
    let problem = |path: &Path, error| format!("{}: {error}", path.display());
    let mut changed = 0;
    for (name, text) in files {
        let path = directory.join(name);
        if read(&path).as_deref() == Some(text) {
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| problem(parent, error))?;
        }
        fs::write(&path, text).map_err(|error| problem(&path, error))?;
        changed += 1;
    }
    for name in stale(directory, files) {
        let path = directory.join(name);
        fs::remove_file(&path).map_err(|error| problem(&path, error))?;
        changed += 1;
    }
    Ok(changed)
}

/// Returns the first difference between disk and `files`, as a patch.
fn difference(
    directory: &Path,
    files: &BTreeMap<String, String>,
) -> Result<Option<String>, String> {
    for (name, text) in files {
        let current = read(&directory.join(name)).unwrap_or_default();
        if current != *text {
            let diff = TextDiff::from_lines(current.as_str(), text.as_str());
            let mut unified = diff.unified_diff();
            let hunk = unified.context_radius(3).iter_hunks().next();
            let hunk = hunk.map(|hunk| hunk.to_string()).unwrap_or_default();
            return Ok(Some(format!("--- {OUTPUT}/{name}\n+++ generated\n{hunk}")));
        }
    }
    Ok(stale(directory, files)
        .first()
        .map(|name| format!("{OUTPUT}/{name} is no longer generated")))
}

/// Reads a file, with the line ends of the generator.
fn read(path: &Path) -> Option<String> {
    fs::read_to_string(path).ok().map(|text| text.replace("\r\n", "\n"))
}

/// Returns the files in the output folder that are not generated.
fn stale(directory: &Path, files: &BTreeMap<String, String>) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![directory.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(relative) = path.strip_prefix(directory) {
                let name = relative.to_string_lossy().replace('\\', "/");
                if !files.contains_key(&name) {
                    found.push(name);
                }
            }
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests;
