//! Enums keep values that the spec does not know, and write them back unchanged.
//!
//! Only enums of two or more values: a single value is the tag of a union's member, and opening it would make every
//! member match.

use syn::{Fields, Item, ItemEnum, parse_quote};

use super::{doc, ends_in, retain_derives, sent_as};

pub(crate) fn apply(types: &mut syn::File) {
    let mut opened = Vec::new();
    for item in &mut types.items {
        let Item::Enum(item) = item else { continue };
        let Some(values) = values(item) else { continue };
        for (variant, (_, value)) in item.variants.iter_mut().zip(&values) {
            variant.attrs.insert(0, doc(&format!("`{value}`")));
        }
        if values.len() > 1 {
            open(item, &values);
            opened.push((item.ident.clone(), values));
        }
    }
    types.items.retain(|item| !is_replaced(item, &opened));
    for (name, values) in opened {
        types.items.extend(implementations(&name, &values));
    }
}

type Values = Vec<(syn::Ident, String)>;

/// Variants and their values on the wire, if no variant holds anything.
fn values(item: &ItemEnum) -> Option<Values> {
    if !item.variants.iter().all(|variant| matches!(variant.fields, Fields::Unit)) {
        return None;
    }
    let value = |it: &syn::Variant| (it.ident.clone(), sent_as(&it.attrs, &it.ident));
    Some(item.variants.iter().map(value).collect())
}

fn open(item: &mut ItemEnum, values: &Values) {
    // Serialize and Deserialize are written by hand below; a String inside cannot be Copy.
    retain_derives(&mut item.attrs, |path| {
        !["Serialize", "Deserialize", "Copy"].iter().any(|name| ends_in(path, name))
    });
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    for (variant, (_, value)) in item.variants.iter_mut().zip(values) {
        variant.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
        variant
            .attrs
            .push(parse_quote!(#[cfg_attr(feature = "json-schema", schemars(rename = #value))]));
    }
    item.variants.push(parse_quote! {
        /// A value that this version does not know, as it was sent.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String)
    });
}

/// Display, FromStr and TryFrom of opened enums, which the implementations below replace.
fn is_replaced(item: &Item, opened: &[(syn::Ident, Values)]) -> bool {
    let Item::Impl(item) = item else { return false };
    let of_opened = match &*item.self_ty {
        syn::Type::Path(ty) => opened.iter().any(|(name, _)| ty.path.is_ident(name)),
        _ => false,
    };
    let replaced = item.trait_.as_ref().is_some_and(|(path, _)| {
        ["Display", "FromStr", "TryFrom"].iter().any(|name| ends_in(path, name))
    });
    of_opened && replaced
}

fn implementations(name: &syn::Ident, values: &Values) -> Vec<Item> {
    let (variants, texts): (Vec<_>, Vec<_>) = values.iter().cloned().unzip();
    let unknown = format!("not one of {}", texts.join(", "));
    let file: syn::File = parse_quote! {
        impl #name {
            /// Returns the value as it is sent.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #texts,)*
                    Self::Unknown(value) => value,
                }
            }
        }
        impl ::std::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        /// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
        impl ::std::str::FromStr for #name {
            type Err = self::error::ConversionError;
            #[inline]
            fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(match value {
                    #(#texts => Self::#variants,)*
                    _ => return Err(#unknown.into()),
                })
            }
        }
        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                crate::de::value(deserializer, Self::Unknown)
            }
        }
    };
    file.items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, rewritten, stays};

    #[test]
    fn an_enum_of_two_values_or_more_keeps_unknown_values() {
        let opened = rewritten(
            r#"/// A colour.
                #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, PartialEq)]
                pub enum Colour {
                    #[serde(rename = "RED")]
                    Red,
                    #[serde(rename = "sea-green")]
                    SeaGreen,
                    Plain,
                }"#,
            apply,
        );
        let definition = r#"
/// A colour.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Colour {
    /// `RED`
    #[cfg_attr(feature = "json-schema", schemars(rename = "RED"))]
    Red,
    /// `sea-green`
    #[cfg_attr(feature = "json-schema", schemars(rename = "sea-green"))]
    SeaGreen,
    /// `Plain`
    #[cfg_attr(feature = "json-schema", schemars(rename = "Plain"))]
    Plain,
    /// A value that this version does not know, as it was sent.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
"#
        .trim_start();
        assert!(opened.contains(definition), "{opened}");
        for there in [
            r#"Self::Red => "RED","#,
            r#"Self::SeaGreen => "sea-green","#,
            r#"Self::Plain => "Plain","#,
            "Self::Unknown(value) => value,",
            r#""RED" => Self::Red,"#,
            r#""sea-green" => Self::SeaGreen,"#,
            r#"_ => return Err("not one of RED, sea-green, Plain".into()),"#,
            "crate::de::value(deserializer, Self::Unknown)",
            "impl ::std::fmt::Display for Colour {",
            "impl ::std::str::FromStr for Colour {",
            "impl ::serde::Serialize for Colour {",
            "impl<'de> ::serde::Deserialize<'de> for Colour {",
        ] {
            assert_eq!(opened.matches(there).count(), 1, "{there}: {opened}");
        }
    }

    #[test]
    fn conversions_are_replaced_and_other_implementations_stay() {
        let opened = rewritten(
            "pub enum Colour { Red, Blue }
            impl ::std::fmt::Display for Colour { fn progenitor() {} }
            impl ::std::str::FromStr for Colour { fn progenitor() {} }
            impl ::std::convert::TryFrom<&str> for Colour { fn progenitor() {} }
            impl Colour { fn kept() {} }
            impl ::std::fmt::Display for Jar { fn of_another_type() {} }",
            apply,
        );
        assert!(!opened.contains("progenitor"), "{opened}");
        for kept in ["fn kept()", "fn of_another_type()"] {
            assert!(opened.contains(kept), "{opened}");
        }
        assert_eq!(opened.matches("::std::fmt::Display for Colour").count(), 1);
    }

    #[test]
    fn a_single_value_stays_closed_and_is_documented() {
        becomes(
            r#"#[derive(::serde::Deserialize, Copy)]
            pub enum Kind { #[serde(rename = "track")] Track }
            impl ::std::fmt::Display for Kind { fn progenitor() {} }"#,
            apply,
            r#"#[derive(::serde::Deserialize, Copy)]
            pub enum Kind {
                /// `track`
                #[serde(rename = "track")]
                Track,
            }
            impl ::std::fmt::Display for Kind { fn progenitor() {} }"#,
        );
    }

    #[test]
    fn unions_stay() {
        stays(
            "#[serde(untagged)]
            pub enum Response { Jar(Jar), Pebble(Pebble) }
            pub enum Mixed { Red, Other(String) }
            pub enum Fields { A { a: u32 }, B { b: u32 } }",
            apply,
        );
    }
}
