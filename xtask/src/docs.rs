//! The rules for the documentation and the names of public items.
//!
//! The sources are read, not compiled: whatever is `pub` counts as public, as a lint of the workspace ensures.

mod patterns;

use std::{collections::BTreeMap, fmt::Display};

use syn::{
    Attribute, Expr, ExprLit, ImplItem, Item, Lit, Meta, TraitItem,
    visit::{self, Visit},
};

use self::patterns::{LONGEST_FIRST_LINE, OPENINGS, WORDS};
use crate::{
    items::{is_left_out, is_public, parts},
    rewrite::name,
    sources::{is_generated, sources},
};

/// The public crates.
const CRATES: [&str; 5] = [
    "crates/amazon-music/",
    "crates/amazon-music-api/",
    "crates/amazon-music-auth/",
    "crates/amazon-music-json/",
    "crates/amazon-music-sandbox/",
];

/// `cargo xtask docs`.
///
/// # Errors
/// Returns the violations in the public crates, or why a file cannot be read.
pub(crate) fn run() -> Result<String, String> {
    let sources = sources("rs")?;
    let mut found = Vec::new();
    for folder in CRATES {
        let src = format!("{folder}src/");
        let files = sources.iter().filter(|(name, _)| name.starts_with(&src));
        found.extend(violations(files.map(|(name, text)| (name.as_str(), text.as_str())))?);
    }
    if found.is_empty() { Ok("docs: no problems".to_owned()) } else { Err(found.join("\n")) }
}

/// Returns the violations in the files of one crate.
fn violations<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Vec<String>, String> {
    let mut reader = Reader::default();
    for (name, text) in files {
        let file = syn::parse_file(text).map_err(|error| format!("{name}: {error}"))?;
        reader.file = name.to_owned();
        if name.ends_with("/lib.rs") {
            reader.docs("the crate", &file.attrs);
        }
        reader.visit_file(&file);
    }
    for ((name, _), files) in reader.names.iter().filter(|(_, files)| files.len() > 1) {
        reader.found.push(format!("{}: two public items named `{name}`", files.join(", ")));
    }
    Ok(reader.found)
}

/// Checks the public items of one crate.
#[derive(Default)]
struct Reader {
    file: String,
    /// The files that define an item, by its name and its namespace (`true` for types).
    names: BTreeMap<(String, bool), Vec<String>>,
    found: Vec<String>,
}

impl Reader {
    fn docs(&mut self, item: &str, attributes: &[Attribute]) {
        let lines = attributes.iter().filter_map(doc).collect::<Vec<_>>();
        let first = lines.first().map(|line| line.trim()).unwrap_or_default();
        let mut problems = Vec::new();
        for (opening, reason) in OPENINGS.iter().filter(|(opening, _)| first.starts_with(opening)) {
            problems.push(format!("opens with \"{opening}\": {reason}"));
        }
        let length = rendered(first).chars().count();
        if length > LONGEST_FIRST_LINE {
            problems.push(format!(
                "the first line has {length} characters, more than {LONGEST_FIRST_LINE}"
            ));
        }
        let text = lines.join("\n").to_lowercase();
        for (word, reason) in WORDS {
            if text.split(|c: char| !c.is_alphanumeric()).any(|found| found.starts_with(word)) {
                problems.push(format!("contains \"{word}\": {reason}"));
            }
        }
        let at = &self.file;
        self.found.extend(problems.into_iter().map(|problem| format!("{at}: `{item}`: {problem}")));
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        if let Item::Impl(it) = item
            && it.trait_.is_none()
        {
            let of = name(&it.self_ty).unwrap_or_default();
            for item in &it.items {
                let (attributes, visibility, ident) = match item {
                    ImplItem::Fn(it) => (&it.attrs, &it.vis, &it.sig.ident),
                    ImplItem::Const(it) => (&it.attrs, &it.vis, &it.ident),
                    _ => continue,
                };
                if is_public(visibility) && !is_left_out(attributes) {
                    self.docs(&format!("{of}::{ident}"), attributes);
                }
            }
        }
        let Some((attributes, visibility, ident)) = parts(item) else { return };
        // What is in `mod sealed` cannot be named by users.
        if is_left_out(attributes) || ident == "sealed" {
            return;
        }
        if !is_public(visibility) {
            if let Item::Mod(_) = item {
                visit::visit_item(self, item);
            }
            return;
        }
        self.docs(&ident.to_string(), attributes);
        let has_condition = attributes.iter().any(|attribute| attribute.path().is_ident("cfg"));
        let is_module = matches!(item, Item::Mod(_));
        if !is_generated(&self.file) && !has_condition && !is_module {
            let is_type = !matches!(item, Item::Fn(_) | Item::Const(_));
            let files = self.names.entry((ident.to_string(), is_type)).or_default();
            files.push(self.file.clone());
        }
        let mut docs = |inner: &dyn Display, attributes: &[Attribute]| {
            self.docs(&format!("{ident}::{inner}"), attributes);
        };
        match item {
            Item::Enum(it) => {
                for variant in &it.variants {
                    docs(&variant.ident, &variant.attrs);
                    variant.fields.iter().for_each(|field| docs(&variant.ident, &field.attrs));
                }
            }
            Item::Struct(it) => {
                for field in it.fields.iter().filter(|field| is_public(&field.vis)) {
                    let name = field.ident.as_ref().map(ToString::to_string);
                    docs(&name.unwrap_or_default(), &field.attrs);
                }
            }
            Item::Trait(it) => {
                for item in &it.items {
                    let (attributes, ident) = match item {
                        TraitItem::Fn(it) => (&it.attrs, &it.sig.ident),
                        TraitItem::Const(it) => (&it.attrs, &it.ident),
                        TraitItem::Type(it) => (&it.attrs, &it.ident),
                        _ => continue,
                    };
                    docs(ident, attributes);
                }
            }
            Item::Mod(_) => visit::visit_item(self, item),
            _ => {}
        }
    }
}

/// Returns the line of a `///`.
fn doc(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else { return None };
    match &meta.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if meta.path.is_ident("doc") => {
            Some(text.value())
        }
        _ => None,
    }
}

/// Returns a line of Markdown without the targets of its links.
fn rendered(line: &str) -> String {
    let mut parts = line.split("](");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.split_once(')').map_or(part, |(_, rest)| rest));
    (first + &rest.collect::<String>()).replace(['[', ']', '`'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        violations(files.iter().copied()).unwrap()
    }

    #[test]
    fn violations_are_found() {
        let long = format!("/// {} [`A`](crate::a::A).\npub struct A;", "Long ".repeat(20));
        for (source, wanted) in [
            ("/// What it holds.\npub struct A;", "`A`: opens with \"What \""),
            ("pub struct A { /** How long. */ pub b: u8 }", "`A::b`: opens with \"How \""),
            ("pub enum A { /// Where it is.\nB }", "`A::B`: opens with \"Where \""),
            ("impl A { /// Whether it ends.\npub fn b() {} }", "`A::b`: opens with \"Whether \""),
            ("pub trait A { /// As [`B`].\nfn b(); }", "`A::b`: opens with \"As [`\""),
            ("/// A.\n///\n/// Two answers.\npub fn a() {}", "`a`: contains \"answer\""),
            ("/// A refusal.\npub type A = u8;", "`A`: contains \"refusal\""),
            ("mod a { /// Renewals.\npub const B: u8 = 1; }", "`B`: contains \"renewal\""),
            (&long, "`A`: the first line has 103 characters, more than 100"),
            ("pub struct A; mod b { pub type A = u8; }", "two public items named `A`"),
        ] {
            let found = found(&[("a.rs", source)]);
            assert!(found.len() == 1 && found[0].contains(wanted), "{source}: {found:?}");
        }
        let found = found(&[
            ("src/lib.rs", "//! How to use it.\npub struct A;"),
            ("b.rs", "pub enum A {}"),
        ]);
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn other_documentation_and_private_items_are_ignored() {
        for source in [
            "/// Whatever it holds.\npub struct A;",
            "/// What it holds.\nstruct A { /// Whether.\npub b: u8 }",
            "/// Whether.\n#[doc(hidden)] pub fn a() {}",
            "#[cfg(test)] mod tests { /// What.\npub struct A; }",
            "impl B for A { /// What.\nfn b() {} }",
            "#[cfg(unix)] pub fn a() {} #[cfg(windows)] pub fn a() {}",
            "mod sealed { pub trait A {} } pub struct A;",
            "pub struct A; pub mod b { pub const A: u8 = 1; }",
        ] {
            assert_eq!(found(&[("a.rs", source)]), [""; 0], "{source}");
        }
        let alias =
            [("src/generated/a.rs", "pub struct A;"), ("src/generated/b.rs", "pub type A = u8;")];
        assert_eq!(found(&alias), [""; 0]);
    }
}
