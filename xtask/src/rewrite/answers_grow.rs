//! Types that are only read may get new fields in any release: nobody can write them out field by field.

use std::collections::BTreeSet;

use syn::{Item, parse_quote};

use super::module;

/// `sent` are the types of request bodies, which people do write out.
pub(crate) fn apply(file: &mut syn::File, sent: &BTreeSet<String>) {
    for item in module(&mut file.items, &["types"]).into_iter().flatten() {
        if let Item::Struct(item) = item
            && item.fields.iter().any(|field| field.ident.is_some())
            && !sent.contains(&item.ident.to_string())
        {
            item.attrs.push(parse_quote!(#[non_exhaustive]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::becomes;

    #[test]
    fn answers_may_grow_and_requests_are_written_out() {
        becomes(
            "mod types { struct Jar { id: String } struct JarRequest { id: String } struct Any(Value); }",
            |file| apply(file, &BTreeSet::from(["JarRequest".to_owned()])),
            "mod types {
                #[non_exhaustive] struct Jar { id: String }
                struct JarRequest { id: String }
                struct Any(Value);
            }",
        );
    }
}
