//! Objects are read by one shared visitor (`crate::object`), to which each type gives what its fields are.
//!
//! `serde_derive` would write a visitor of its own for each type, which is half of all code that the bindings
//! have. Lists and maps read `null` as empty here: the service prints either.

use quote::quote;
use syn::{Field, Ident, Item, ItemStruct, parse_quote};

use super::{doc, ends_in, retain_derives, serde_says};
use crate::generate::{argument, name, renamed};

pub(crate) fn apply(types: &mut syn::File) {
    for mut item in std::mem::take(&mut types.items) {
        let readers = match &mut item {
            Item::Struct(item) => {
                document_rest(item);
                readers(item)
            }
            _ => None,
        };
        types.items.push(item);
        types.items.extend(readers.into_iter().flatten());
    }
}

/// Documents the field that progenitor adds for what the spec does not list.
fn document_rest(item: &mut ItemStruct) {
    for field in &mut item.fields {
        if serde_says(&field.attrs, "flatten") {
            field.attrs.insert(0, doc("Fields that the spec does not list, as they were sent."));
        }
    }
}

/// What reads a type, in the place of what would be derived.
fn readers(item: &mut ItemStruct) -> Option<[Item; 2]> {
    let fields: Vec<(&Ident, &Field)> = item
        .fields
        .iter()
        .map(|field| Some((field.ident.as_ref()?, field)))
        .collect::<Option<_>>()?;
    if serde_says(&item.attrs, "transparent") {
        return None;
    }
    let mut is_read = false;
    retain_derives(&mut item.attrs, |path| {
        let reads = ends_in(path, "Deserialize");
        is_read |= reads;
        !reads
    });
    if !is_read {
        return None;
    }
    let (of, text) = (&item.ident, item.ident.to_string());
    let (mut starts, mut arms, mut ends) = (Vec::new(), Vec::new(), Vec::new());
    let mut rest = quote!(_ => crate::object::skip(&mut object));
    for (field, declared) in fields {
        let wire = renamed(&declared.attrs).unwrap_or_else(|| field.to_string());
        let local = quote::format_ident!("{field}_");
        let (mut start, mut end) = (quote!(None), quote!(#local));
        let inner = argument(&declared.ty, "Option").and_then(name);
        let reader = match (name(&declared.ty).as_deref(), inner.as_deref()) {
            _ if serde_says(&declared.attrs, "flatten") => {
                start = quote!(::serde_json::Map::new());
                rest = quote!(name => crate::object::keep(&mut #local, name, &mut object));
                None
            }
            (Some("Option"), Some("u32")) => Some(quote!(count)),
            (Some("Option"), Some("f64")) => Some(quote!(number)),
            (Some("Option"), _) => Some(quote!(value)),
            (Some("Vec"), _) if serde_says(&declared.attrs, "default") => {
                start = quote!(::std::vec::Vec::new());
                Some(quote!(list))
            }
            _ if serde_says(&declared.attrs, "default") => {
                start = quote!(::std::default::Default::default());
                Some(quote!(value_or_null))
            }
            _ => {
                end = quote!(crate::object::required(#local, #wire)?);
                Some(quote!(some))
            }
        };
        starts.push(quote!(let mut #local = #start;));
        arms.extend(
            reader.map(|reader| quote!(#wire => crate::object::#reader(&mut #local, &mut object))),
        );
        ends.push(quote!(#field: #end));
    }
    Some([
        parse_quote! {
            impl<'de> ::serde::Deserialize<'de> for #of {
                fn deserialize<D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Self, D::Error> {
                    crate::object::read(deserializer)
                }
            }
        },
        parse_quote! {
            impl crate::object::Object for #of {
                const NAME: &'static str = #text;
                fn read<'de, M: ::serde::de::MapAccess<'de>>(mut object: M) -> Result<Self, M::Error> {
                    #(#starts)*
                    while let Some(name) = crate::object::name(&mut object)? {
                        match &*name {
                            #(#arms,)*
                            #rest,
                        }?;
                    }
                    Ok(Self { #(#ends),* })
                }
            }
        },
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, stays};

    #[test]
    fn each_field_is_read_by_its_kind() {
        becomes(
            r#"#[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
                pub struct Jar {
                    pub id: ::std::string::String,
                    pub ids: ::std::vec::Vec<::std::string::String>,
                    #[serde(rename = "isFull", skip_serializing_if = "::std::option::Option::is_none")]
                    pub is_full: ::std::option::Option<bool>,
                    pub grams: ::std::option::Option<f64>,
                    pub count: ::std::option::Option<u32>,
                    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
                    pub pebbles: ::std::vec::Vec<Pebble>,
                    #[serde(default)]
                    pub labels: ::std::collections::BTreeMap<String, Pebble>,
                    #[serde(flatten)]
                    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
                }"#,
            apply,
            r#"#[derive(::serde::Serialize, Clone)]
                pub struct Jar {
                    pub id: ::std::string::String,
                    pub ids: ::std::vec::Vec<::std::string::String>,
                    #[serde(rename = "isFull", skip_serializing_if = "::std::option::Option::is_none")]
                    pub is_full: ::std::option::Option<bool>,
                    pub grams: ::std::option::Option<f64>,
                    pub count: ::std::option::Option<u32>,
                    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
                    pub pebbles: ::std::vec::Vec<Pebble>,
                    #[serde(default)]
                    pub labels: ::std::collections::BTreeMap<String, Pebble>,
                    /// Fields that the spec does not list, as they were sent.
                    #[serde(flatten)]
                    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
                }
                impl<'de> ::serde::Deserialize<'de> for Jar {
                    fn deserialize<D: ::serde::Deserializer<'de>>(
                        deserializer: D,
                    ) -> Result<Self, D::Error> {
                        crate::object::read(deserializer)
                    }
                }
                impl crate::object::Object for Jar {
                    const NAME: &'static str = "Jar";
                    fn read<'de, M: ::serde::de::MapAccess<'de>>(
                        mut object: M,
                    ) -> Result<Self, M::Error> {
                        let mut id_ = None;
                        let mut ids_ = None;
                        let mut is_full_ = None;
                        let mut grams_ = None;
                        let mut count_ = None;
                        let mut pebbles_ = ::std::vec::Vec::new();
                        let mut labels_ = ::std::default::Default::default();
                        let mut extra_ = ::serde_json::Map::new();
                        while let Some(name) = crate::object::name(&mut object)? {
                            match &*name {
                                "id" => crate::object::some(&mut id_, &mut object),
                                "ids" => crate::object::some(&mut ids_, &mut object),
                                "isFull" => crate::object::value(&mut is_full_, &mut object),
                                "grams" => crate::object::number(&mut grams_, &mut object),
                                "count" => crate::object::count(&mut count_, &mut object),
                                "pebbles" => crate::object::list(&mut pebbles_, &mut object),
                                "labels" => crate::object::value_or_null(&mut labels_, &mut object),
                                name => crate::object::keep(&mut extra_, name, &mut object),
                            }?;
                        }
                        Ok(Self {
                            id: crate::object::required(id_, "id")?,
                            ids: crate::object::required(ids_, "ids")?,
                            is_full: is_full_,
                            grams: grams_,
                            count: count_,
                            pebbles: pebbles_,
                            labels: labels_,
                            extra: extra_
                        })
                    }
                }"#,
        );
    }

    #[test]
    fn types_that_are_no_objects_stay() {
        stays(
            r#"#[derive(::serde::Deserialize, Clone)]
            #[serde(transparent)]
            pub struct Weight {
                pub value: f64,
            }
            #[derive(::serde::Deserialize)]
            pub struct Grams(pub f64);
            #[derive(::serde::Deserialize)]
            #[serde(untagged)]
            pub enum Either {
                Weight(Weight),
            }
            #[derive(Clone)]
            pub struct Unread {
                pub id: String,
            }"#,
            apply,
        );
    }
}
