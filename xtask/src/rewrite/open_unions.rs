//! Adds a variant for unknown members to unions.

use syn::{Fields, Item, ItemEnum, parse_quote};

use super::{doc, serde_says};

/// The name of the added variant.
pub(crate) const UNKNOWN: &str = "Unknown";

pub(crate) fn apply(types: &mut syn::File) {
    for item in &mut types.items {
        let Item::Enum(item) = item else { continue };
        if item.variants.iter().any(|variant| matches!(variant.fields, Fields::Unit)) {
            continue;
        }
        for variant in &mut item.variants {
            if !variant.attrs.iter().any(|attribute| attribute.path().is_ident("doc")) {
                variant.attrs.insert(0, doc(&format!("The form of [`{}`].", variant.ident)));
            }
        }
        if serde_says(&item.attrs, "untagged") {
            add(
                item,
                parse_quote! {
                    /// An unknown form, as JSON.
                    Unknown(::serde_json::Value)
                },
            );
        } else if serde_says(&item.attrs, "tag") {
            // Serde passes no content to `other`.
            add(
                item,
                parse_quote! {
                    /// An unknown kind.
                    #[serde(other)]
                    Unknown
                },
            );
        }
    }
}

/// Adds a variant as the last one: serde tries untagged variants in order.
fn add(item: &mut ItemEnum, variant: syn::Variant) {
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    item.variants.push(variant);
}
