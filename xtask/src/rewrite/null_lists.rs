//! Lists and maps read `null` as empty: the service prints either. An element that is `null` is left out:
//! it says nothing, and must not cost the others.

use syn::{Item, Type, parse_quote};

use super::{module, serde_says};

pub(crate) fn apply(file: &mut syn::File) {
    let Some(items) = module(&mut file.items, &["types"]) else { return };
    for item in items {
        let Item::Struct(item) = item else { continue };
        for field in &mut item.fields {
            // Only optional ones carry `default`; a flattened map has no `null` of its own.
            if !serde_says(&field.attrs, "default") || serde_says(&field.attrs, "flatten") {
                continue;
            }
            let reader = match collection(&field.ty).as_deref() {
                Some("Vec") => "crate::lenient::without_nulls",
                Some("BTreeMap" | "HashMap" | "Map") => "crate::lenient::null_is_empty",
                _ => continue,
            };
            field.attrs.push(parse_quote!(#[serde(deserialize_with = #reader)]));
        }
    }
}

/// The last name of a type's path.
fn collection(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, stays};

    #[test]
    fn optional_lists_and_maps_read_null_as_empty() {
        becomes(
            r#"mod types {
                pub struct Jar {
                    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
                    pub pebbles: ::std::vec::Vec<Pebble>,
                    #[serde(rename = "byName", default)]
                    pub by_name: ::std::collections::BTreeMap<String, Pebble>,
                    #[serde(default)]
                    pub rest: ::serde_json::Map<String, ::serde_json::Value>,
                }
            }"#,
            apply,
            r#"mod types {
                pub struct Jar {
                    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
                    #[serde(deserialize_with = "crate::lenient::without_nulls")]
                    pub pebbles: ::std::vec::Vec<Pebble>,
                    #[serde(rename = "byName", default)]
                    #[serde(deserialize_with = "crate::lenient::null_is_empty")]
                    pub by_name: ::std::collections::BTreeMap<String, Pebble>,
                    #[serde(default)]
                    #[serde(deserialize_with = "crate::lenient::null_is_empty")]
                    pub rest: ::serde_json::Map<String, ::serde_json::Value>,
                }
            }"#,
        );
    }

    #[test]
    fn required_flattened_and_other_fields_stay() {
        stays(
            r#"mod types {
                pub struct Jar {
                    pub pebbles: Vec<Pebble>,
                    #[serde(rename = "ids")]
                    pub all_ids: Vec<String>,
                    #[serde(default, flatten)]
                    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
                    #[serde(default)]
                    pub count: u32,
                    #[serde(default)]
                    pub colour: Option<Vec<Colour>>,
                }
            }"#,
            apply,
        );
    }

    #[test]
    fn only_types_are_looked_at() {
        stays(
            r#"
                pub struct Client {
                    #[serde(default)]
                    pub list: Vec<String>,
                }
                mod types {
                    mod builder {
                        pub struct Jar {
                            #[serde(default)]
                            list: Vec<String>,
                        }
                    }
                }
            "#,
            apply,
        );
        stays("pub mod builder {}", apply);
    }
}
