//! Unions keep members that the spec does not know, as raw JSON.

use syn::{Attribute, Fields, Item, ItemEnum, parse_quote};

use super::module;

/// The name of the added member.
pub(crate) const UNKNOWN: &str = "Unknown";

pub(crate) fn apply(file: &mut syn::File) {
    let Some(items) = module(&mut file.items, &["types"]) else { return };
    for item in items {
        let Item::Enum(item) = item else { continue };
        if item.variants.iter().any(|variant| matches!(variant.fields, Fields::Unit)) {
            continue;
        }
        if serde_says(&item.attrs, "untagged") {
            add(item, parse_quote! {
                /// A form that this version does not know; it is kept as it came.
                Unknown(::serde_json::Value)
            });
        } else if serde_says(&item.attrs, "tag") {
            // Serde hands no content to `other`, so that only the fact remains.
            add(item, parse_quote! {
                /// A kind that this version does not know.
                #[serde(other)]
                Unknown
            });
        }
    }
}

/// The new variant comes last: serde tries untagged members in order.
fn add(item: &mut ItemEnum, variant: syn::Variant) {
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    item.variants.push(variant);
}

/// Whether `#[serde(…)]` holds the word.
fn serde_says(attributes: &[Attribute], word: &str) -> bool {
    attributes.iter().filter(|attribute| attribute.path().is_ident("serde")).any(|attribute| {
        let mut found = false;
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.is_ident(word);
            if meta.input.peek(syn::Token![=]) {
                let _: syn::Expr = meta.value()?.parse()?;
            }
            Ok(())
        });
        found
    })
}
