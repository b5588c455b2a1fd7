//! Enums keep words that the spec does not know, and write them back unchanged.
//!
//! Only enums of two or more words: a single word is the tag of a union's member, and opening it would
//! make every member match.

use syn::{Expr, ExprLit, Fields, Item, ItemEnum, Lit, parse_quote};

use super::{ends_in, module, retain_derives};
use crate::generate::renamed;

pub(crate) fn apply(file: &mut syn::File) {
    let Some(items) = module(&mut file.items, &["types"]) else { return };
    let mut opened = Vec::new();
    for item in items.iter_mut() {
        if let Item::Enum(item) = item
            && let Some(words) = words(item)
        {
            open(item, &words);
            opened.push((item.ident.clone(), words));
        }
    }
    items.retain(|item| !is_replaced(item, &opened));
    for (name, words) in opened {
        items.extend(implementations(&name, &words));
    }
}

type Words = Vec<(syn::Ident, String)>;

/// Variants and their words, where all of two or more variants are plain words.
fn words(item: &ItemEnum) -> Option<Words> {
    let plain = item.variants.iter().all(|variant| matches!(variant.fields, Fields::Unit));
    if !plain || item.variants.len() < 2 {
        return None;
    }
    let word = |variant: &syn::Variant| {
        renamed(&variant.attrs).unwrap_or_else(|| variant.ident.to_string())
    };
    Some(item.variants.iter().map(|variant| (variant.ident.clone(), word(variant))).collect())
}

fn open(item: &mut ItemEnum, words: &Words) {
    // Serialize and Deserialize are written by hand below; a String inside cannot be Copy.
    retain_derives(&mut item.attrs, |path| {
        !["Serialize", "Deserialize", "Copy"].iter().any(|name| ends_in(path, name))
    });
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    for (variant, (_, word)) in item.variants.iter_mut().zip(words) {
        variant.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
        variant
            .attrs
            .push(parse_quote!(#[cfg_attr(feature = "json-schema", schemars(rename = #word))]));
    }
    item.variants.push(parse_quote! {
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String)
    });
}

/// Display and FromStr of opened enums, which implementations of ours take the place of.
fn is_replaced(item: &Item, opened: &[(syn::Ident, Words)]) -> bool {
    let Item::Impl(item) = item else { return false };
    let of_opened = match &*item.self_ty {
        syn::Type::Path(ty) => opened.iter().any(|(name, _)| ty.path.is_ident(name)),
        _ => false,
    };
    let replaced = item
        .trait_
        .as_ref()
        .is_some_and(|(path, _)| ends_in(path, "Display") || ends_in(path, "FromStr"));
    of_opened && replaced
}

fn implementations(name: &syn::Ident, words: &Words) -> Vec<Item> {
    let variants = words.iter().map(|(variant, _)| variant);
    let words_of_variants = words.iter().map(|(_, word)| word);
    let from_words = words.iter().map(|(variant, word)| -> syn::Arm {
        let word = Expr::Lit(ExprLit {
            attrs: Vec::new(),
            lit: Lit::Str(syn::LitStr::new(word, variant.span())),
        });
        parse_quote!(#word => Self::#variant,)
    });
    let listed: Vec<&str> = words.iter().map(|(_, word)| word.as_str()).collect();
    let unknown = format!("not one of {}", listed.join(", "));
    let file: syn::File = parse_quote! {
        impl #name {
            /// The word on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #words_of_variants,)*
                    Self::Unknown(word) => word,
                }
            }
        }
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
        impl ::std::str::FromStr for #name {
            type Err = self::error::ConversionError;
            fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(match value {
                    #(#from_words)*
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
                crate::words::read(deserializer, Self::Unknown)
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
    fn two_words_or_more_get_a_place_for_others() {
        let opened = rewritten(
            r#"mod types {
                /// A colour.
                #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, PartialEq)]
                pub enum Colour {
                    #[serde(rename = "RED")]
                    Red,
                    #[serde(rename = "sea-green")]
                    SeaGreen,
                    Plain,
                }
            }"#,
            apply,
        );
        let definition = r#"
    /// A colour.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Colour {
        #[cfg_attr(feature = "json-schema", schemars(rename = "RED"))]
        Red,
        #[cfg_attr(feature = "json-schema", schemars(rename = "sea-green"))]
        SeaGreen,
        #[cfg_attr(feature = "json-schema", schemars(rename = "Plain"))]
        Plain,
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
"#;
        assert!(opened.contains(definition), "{opened}");
        for there in [
            r#"Self::Red => "RED","#,
            r#"Self::SeaGreen => "sea-green","#,
            r#"Self::Plain => "Plain","#,
            "Self::Unknown(word) => word,",
            r#""RED" => Self::Red,"#,
            r#""sea-green" => Self::SeaGreen,"#,
            r#"_ => return Err("not one of RED, sea-green, Plain".into()),"#,
            "crate::words::read(deserializer, Self::Unknown)",
            "impl ::std::fmt::Display for Colour {",
            "impl ::std::str::FromStr for Colour {",
            "impl ::serde::Serialize for Colour {",
            "impl<'de> ::serde::Deserialize<'de> for Colour {",
        ] {
            assert_eq!(opened.matches(there).count(), 1, "{there}: {opened}");
        }
    }

    #[test]
    fn display_and_from_str_are_replaced_and_other_implementations_stay() {
        let opened = rewritten(
            "mod types {
                pub enum Colour { Red, Blue }
                impl ::std::fmt::Display for Colour { fn progenitor() {} }
                impl ::std::str::FromStr for Colour { fn progenitor() {} }
                impl ::std::convert::TryFrom<&str> for Colour { fn kept() {} }
                impl Colour { fn kept_too() {} }
                impl ::std::fmt::Display for Jar { fn of_another_type() {} }
            }",
            apply,
        );
        assert!(!opened.contains("progenitor"), "{opened}");
        for kept in ["fn kept()", "fn kept_too()", "fn of_another_type()"] {
            assert!(opened.contains(kept), "{opened}");
        }
        assert_eq!(opened.matches("::std::fmt::Display for Colour").count(), 1);
    }

    #[test]
    fn a_single_word_stays_closed() {
        stays(
            r#"mod types {
                #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy)]
                pub enum Kind {
                    #[serde(rename = "track")]
                    Track,
                }
                impl ::std::fmt::Display for Kind { fn progenitor() {} }
            }"#,
            apply,
        );
    }

    #[test]
    fn unions_stay() {
        stays(
            "mod types {
                #[serde(untagged)]
                pub enum Answer { Jar(Jar), Pebble(Pebble) }
                pub enum Mixed { Red, Other(String) }
                pub enum Fields { A { a: u32 }, B { b: u32 } }
            }",
            apply,
        );
    }

    #[test]
    fn enums_outside_of_types_stay() {
        stays(
            "pub enum Colour { Red, Blue } mod types { mod inner { pub enum Colour { Red, Blue } } }",
            apply,
        );
    }

    #[test]
    fn a_file_without_types_stays() {
        becomes("fn a() {}", apply, "fn a() {}");
    }
}
