//! The public API of the crates, and examples of foreign types.

use super::*;

fn parsed(text: &str) -> File {
    syn::parse_file(text).unwrap()
}

/// Returns the crate in `folder`, and the foreign paths in its public API, each with its file.
fn foreign_paths(folder: &str) -> (Crate, Vec<(String, String)>) {
    let mut sources = sources("rs").unwrap();
    sources.retain(|(name, _)| name.starts_with(&format!("{folder}src/")));
    let sources: Vec<_> = sources.into_iter().map(|(name, text)| (name, parsed(&text))).collect();
    let root = sources.iter().find(|(name, _)| name.ends_with("src/lib.rs")).unwrap();
    let all = Crate::read(dependencies(folder), &root.1, &sources);
    let named = sources.iter().flat_map(|(name, source)| {
        let paths = Scope::of(source, &all).foreign_in_items(&source.items);
        paths.into_iter().map(move |path| (name.clone(), path))
    });
    let named = named.collect();
    (all, named)
}

/// Returns the dependencies in the manifest except the crates of this workspace.
fn dependencies(folder: &str) -> BTreeSet<String> {
    let manifests = sources("toml").unwrap();
    let (_, manifest) =
        manifests.iter().find(|(name, _)| *name == format!("{folder}Cargo.toml")).unwrap();
    let sections = manifest.split("\n[").filter_map(|section| section.split_once("]\n"));
    let ours = sections.filter(|(title, _)| {
        title.ends_with("dependencies") && !title.ends_with("dev-dependencies")
    });
    let names = ours.flat_map(|(_, lines)| lines.lines());
    let names = names.filter_map(|line| line.split(['.', ' ']).next());
    let names = names.filter(|name| !name.is_empty() && !name.starts_with('#'));
    names
        .filter(|name| !name.starts_with("amazon-music"))
        .map(|name| name.replace('-', "_"))
        .collect()
}

fn is_allowed(path: &str) -> bool {
    ALLOWED.iter().any(|allowed| {
        path.strip_prefix(allowed).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    })
}

#[test]
fn the_public_api_has_only_allowed_foreign_types() {
    let mut faults = Vec::new();
    for folder in CRATES {
        let (all, named) = foreign_paths(folder);
        assert!(!all.exported.is_empty() && !all.other_crates.is_empty(), "{folder}");
        let named = named.into_iter().filter(|(_, path)| !is_allowed(path));
        faults.extend(named.map(|(file, path)| format!("{file}: {path}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn single_types_of_a_crate_can_be_allowed() {
    for path in ["http", "http::Request", "serde_json::Value", "serde_json::value::RawValue"] {
        assert!(is_allowed(path), "{path}");
    }
    for path in
        ["serde_json", "serde_json::Error", "serde_json::Map", "https::A", "reqwest::Client"]
    {
        assert!(!is_allowed(path), "{path}");
    }
}

/// Returns the foreign paths in a file of a crate that exports `Session` and re-exports tokio's `Instant` internally.
fn found(text: &str) -> Vec<String> {
    let root = parsed("mod http; pub use session::Session; pub use http::HttpClient;");
    let clock = parsed("pub(crate) use tokio::time::Instant;");
    let others = ["http", "oauth2", "reqwest", "serde", "tokio", "url", "zeroize"];
    let others = others.map(str::to_owned).into();
    let all = Crate::read(others, &root, &[("clock.rs".to_owned(), clock)]);
    let source = parsed(text);
    Scope::of(&source, &all).foreign_in_items(&source.items)
}

#[test]
fn foreign_types_in_public_items_are_found() {
    for text in [
        "pub fn a(b: reqwest::Client) {}",
        "pub async fn a() -> Result<(), ::http::Error> {}",
        "use url::Url; pub fn a() -> Option<Url> { None }",
        "use url::Url as U; pub struct A { pub b: Vec<U> }",
        "use url::Url; pub struct A(pub Url);",
        "use tokio::time; pub const A: time::Instant = b();",
        "use tokio::time::{self}; pub enum A { B { c: time::Instant } }",
        "use crate::clock::Instant; pub fn a(b: Instant) {}",
        "use crate::{clock::{self, Instant as I}}; pub fn a(b: I) {}",
        "use crate::clock; pub fn a() -> clock::Instant { b() }",
        "pub use reqwest::Client;",
        "pub type A = oauth2::ClientId;",
        "pub trait A { fn b(&self, c: &url::Url); }",
        "pub trait A: serde::Serialize {}",
        "pub fn a<T: oauth2::AsyncHttpClient>(b: T) {}",
        "pub fn a() -> impl serde::Serialize {}",
        "#[derive(Clone, serde::Serialize)] pub struct A;",
        "use serde::Serialize; #[derive(Clone, Serialize)] pub enum A {}",
        "impl Session { pub fn a(&self) -> &reqwest::Client { b() } }",
        "impl From<reqwest::Error> for Session { fn from(why: reqwest::Error) -> Self { a() } }",
        "use url::Url; impl AsRef<Url> for Session {}",
        "impl serde::Serialize for Session {}",
        "impl Iterator for Session { type Item = url::Url; }",
        "mod a { pub fn b(c: url::Url) {} }",
        "use url::Url; macro_rules! a { ($b:ident) => { impl $b { pub fn c(self) -> Url { d() } } } }",
    ] {
        assert!(!found(text).is_empty(), "{text}");
    }
}

#[test]
fn private_hidden_and_own_items_are_ignored() {
    for text in [
        "use std::time::Instant; pub fn a(b: Instant, c: std::time::Instant) {}",
        "use url::Url; fn a(b: Url) {} pub(crate) fn c(d: Url) {}",
        "use url::Url; pub struct A { b: Url } pub(crate) struct C(pub(crate) Url);",
        "use zeroize::Zeroizing; pub fn a() { let b: Zeroizing<String> = c(); }",
        "mod http; pub use http::HttpClient;",
        "use crate::http::Message; pub fn a(b: crate::HttpClient) {}",
        "impl From<reqwest::Error> for Private {}",
        "impl Session { #[doc(hidden)] pub fn a(&self) -> &reqwest::Client { b() } }",
        r#"impl Session { #[cfg(feature = "reqwest-0-13")] pub fn a(b: reqwest::Client) {} }"#,
        "#[cfg(test)] mod tests { pub fn a(b: url::Url) {} }",
        "use url::Url; macro_rules! a { () => { pub struct A(Url); impl A { pub fn b(&self) {} } } }",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}
