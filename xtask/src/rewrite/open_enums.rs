//! Adds a variant for unknown values to enums.
//!
//! An enum with a single value is the tag of a union's member. It stays closed, since every member would match otherwise.

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

/// Returns the variants and their values on the wire, if no variant has fields.
fn values(item: &ItemEnum) -> Option<Values> {
    if !item.variants.iter().all(|variant| matches!(variant.fields, Fields::Unit)) {
        return None;
    }
    let value = |it: &syn::Variant| (it.ident.clone(), sent_as(&it.attrs, &it.ident));
    Some(item.variants.iter().map(value).collect())
}

fn open(item: &mut ItemEnum, values: &Values) {
    // `implementations` replaces Serialize and Deserialize. A String cannot be Copy.
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
        /// An unknown value, as it was received.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String)
    });
}

/// Returns `true` for Display, FromStr and TryFrom of opened enums, which `implementations` replaces.
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
            /// Returns the value on the wire.
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
        /// Accepts only known values. Use `Unknown` for others.
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
