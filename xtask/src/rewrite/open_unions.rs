//! Unions keep members that the spec does not know, as raw JSON.

use syn::{Fields, Item, ItemEnum, parse_quote};

use super::{module, serde_says};

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
            add(
                item,
                parse_quote! {
                    /// A form that this version does not know; it is kept as it came.
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
            "mod types { #[serde(untagged)] pub enum Answer { Jar(Jar), Pebble(Pebble) } }",
            apply,
            "mod types {
                #[serde(untagged)]
                #[non_exhaustive]
                pub enum Answer {
                    Jar(Jar),
                    Pebble(Pebble),
                    /// A form that this version does not know; it is kept as it came.
                    Unknown(::serde_json::Value),
                }
            }",
        );
    }

    #[test]
    fn a_tagged_union_keeps_the_fact_of_another_kind() {
        becomes(
            r#"mod types { #[serde(tag = "kind")] pub enum Filter { Colour { is: Colour }, Weight(Weight) } }"#,
            apply,
            r#"mod types {
                #[serde(tag = "kind")]
                #[non_exhaustive]
                pub enum Filter {
                    Colour { is: Colour },
                    Weight(Weight),
                    /// A kind that this version does not know.
                    #[serde(other)]
                    Unknown,
                }
            }"#,
        );
    }

    #[test]
    fn words_and_unions_that_serde_tags_from_outside_stay() {
        stays(
            r#"mod types {
                #[serde(untagged)]
                pub enum Words { Red, Blue }
                #[serde(untagged)]
                pub enum Mixed { Red, Other(String) }
                #[serde(rename_all = "camelCase")]
                pub enum Outside { Jar(Jar), Pebble(Pebble) }
                pub struct Jar;
            }"#,
            apply,
        );
        stays("#[serde(untagged)] pub enum Outside { Jar(Jar) }", apply);
    }
}
