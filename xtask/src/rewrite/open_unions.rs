//! Unions keep members that the spec does not know, as raw JSON.

use syn::{Fields, Item, ItemEnum, parse_quote};

use super::{doc, serde_says};

/// The name of the added member.
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
                    /// A form that this version does not know, as it was sent.
                    Unknown(::serde_json::Value)
                },
            );
        } else if serde_says(&item.attrs, "tag") {
            // Serde hands no content to `other`, so that only the fact remains.
            add(
                item,
                parse_quote! {
                    /// A kind that this version does not know.
                    #[serde(other)]
                    Unknown
                },
            );
        }
    }
}

/// The new variant comes last: serde tries untagged members in order.
fn add(item: &mut ItemEnum, variant: syn::Variant) {
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    item.variants.push(variant);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, stays};

    #[test]
    fn an_untagged_union_keeps_any_json_as_its_last_member() {
        becomes(
            "#[serde(untagged)] pub enum Response { Jar(Jar), Pebble(Pebble) }",
            apply,
            "#[serde(untagged)]
            #[non_exhaustive]
            pub enum Response {
                /// The form of [`Jar`].
                Jar(Jar),
                /// The form of [`Pebble`].
                Pebble(Pebble),
                /// A form that this version does not know, as it was sent.
                Unknown(::serde_json::Value),
            }",
        );
    }

    #[test]
    fn a_tagged_union_keeps_the_fact_of_another_kind() {
        becomes(
            r#"#[serde(tag = "kind")] pub enum Filter { /** By colour. */ Colour { is: Colour } }"#,
            apply,
            r#"#[serde(tag = "kind")]
            #[non_exhaustive]
            pub enum Filter {
                /** By colour. */
                Colour { is: Colour },
                /// A kind that this version does not know.
                #[serde(other)]
                Unknown,
            }"#,
        );
    }

    #[test]
    fn plain_enums_stay() {
        stays(
            r#"#[serde(untagged)]
            pub enum Values { Red, Blue }
            #[serde(untagged)]
            pub enum Mixed { Red, Other(String) }
            pub struct Jar;"#,
            apply,
        );
    }
}
