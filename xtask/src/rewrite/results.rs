//! The documentation of each operation says what `fetch` gives, and what a list consists of.

use std::collections::BTreeMap;

use syn::{Attribute, Expr, ExprLit, ImplItem, Item, ItemImpl, Lit, Meta, parse_quote};

/// What comes of a call, as types in words.
pub(crate) struct Results {
    /// The payload.
    pub(crate) fetch: String,
    /// The item of a list.
    pub(crate) item: Option<String>,
}

/// Adds rows to the tables that `docs` wrote.
pub(crate) fn apply(file: &mut syn::File, results: &BTreeMap<String, Results>) {
    for item in &mut file.items {
        let Item::Impl(ItemImpl { trait_: None, items, .. }) = item else { continue };
        for item in items {
            let ImplItem::Fn(function) = item else { continue };
            if let Some(results) = results.get(&function.sig.ident.to_string()) {
                add_rows(&mut function.attrs, results);
            }
        }
    }
}

fn add_rows(attributes: &mut Vec<Attribute>, results: &Results) {
    let Some(request) = attributes.iter().position(is_request_row) else { return };
    let mut rows = vec![format!(" | `fetch` gives | `{}` |", results.fetch)];
    rows.extend(results.item.iter().map(|item| format!(" | `items` yield | `{item}` |")));
    for (at, row) in rows.iter().enumerate() {
        attributes.insert(request + 1 + at, parse_quote!(#[doc = #row]));
    }
}

fn is_request_row(attribute: &Attribute) -> bool {
    let Meta::NameValue(meta) = &attribute.meta else { return false };
    let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &meta.value else { return false };
    text.value().trim_start().starts_with("| request |")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, stays};

    #[test]
    fn rows_follow_the_request() {
        let results = Results { fetch: "Vec<Jar>".to_owned(), item: Some("Jar".to_owned()) };
        let results = BTreeMap::from([("list_jars".to_owned(), results)]);
        becomes(
            "impl Client {
                /// | request | `GET /jars` |
                /// | scopes | |
                fn list_jars(&self) {}
            }",
            |file| apply(file, &results),
            "impl Client {
                /// | request | `GET /jars` |
                /// | `fetch` gives | `Vec<Jar>` |
                /// | `items` yield | `Jar` |
                /// | scopes | |
                fn list_jars(&self) {}
            }",
        );
        stays("impl Client { fn other(&self) {} }", |file| apply(file, &results));
    }
}
