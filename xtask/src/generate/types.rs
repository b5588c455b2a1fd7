//! The generated types by name, to find out what a path of property names means in Rust.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{Attribute, Expr, ExprLit, Fields, GenericArgument, Item, Lit, PathArguments, Type};

use crate::spec::segments;

/// All structs and untagged unions of the types.
#[derive(Default)]
pub(super) struct Types {
    structs: BTreeMap<String, BTreeMap<String, (syn::Ident, Type)>>,
    unions: BTreeMap<String, Vec<(syn::Ident, Type)>>,
    enums: BTreeSet<String>,
    /// Lists under a name of their own, and their items.
    lists: BTreeMap<String, Type>,
}

/// An owned value of some type that is reached from another, in a function that returns `Option`.
pub(super) struct Reached {
    /// Has the type `ty`; may use `?`.
    pub(super) value: TokenStream,
    pub(super) ty: Type,
}

impl Types {
    pub(super) fn of(file: &syn::File) -> Self {
        let mut types = Self::default();
        for item in &file.items {
            match item {
                Item::Struct(item) => {
                    if let Fields::Unnamed(fields) = &item.fields
                        && let Some(inner) =
                            fields.unnamed.first().and_then(|it| argument(&it.ty, "Vec"))
                    {
                        types.lists.insert(item.ident.to_string(), inner.clone());
                    }
                    let fields = item.fields.iter().filter_map(|field| {
                        let ident = field.ident.clone()?;
                        let wire = renamed(&field.attrs).unwrap_or_else(|| ident.to_string());
                        Some((wire, (ident, field.ty.clone())))
                    });
                    types.structs.insert(item.ident.to_string(), fields.collect());
                }
                Item::Enum(item) => {
                    if item.variants.iter().any(|variant| matches!(variant.fields, Fields::Unit)) {
                        types.enums.insert(item.ident.to_string());
                    }
                    let variants =
                        item.variants.iter().filter_map(|variant| match &variant.fields {
                            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                                Some((variant.ident.clone(), fields.unnamed.first()?.ty.clone()))
                            }
                            _ => None,
                        });
                    types.unions.insert(item.ident.to_string(), variants.collect());
                }
                _ => {}
            }
        }
        types
    }

    /// The field of a struct by its name on the wire, and its type.
    pub(super) fn field(&self, ty: &Type, wire: &str) -> Option<&(syn::Ident, Type)> {
        self.structs.get(&name(ty)?)?.get(wire)
    }

    /// All fields of a struct by their names on the wire, in the order in which they are sent.
    pub(super) fn fields(&self, ty: &Type) -> impl Iterator<Item = (&String, &(syn::Ident, Type))> {
        name(ty).and_then(|name| self.structs.get(&name)).into_iter().flatten()
    }

    /// Whether the type is an enum whose variants hold nothing, or of which one is unknown.
    pub(super) fn is_enum(&self, ty: &Type) -> bool {
        name(ty).is_some_and(|name| self.enums.contains(&name))
    }

    /// The items of a list that has a name of its own.
    pub(super) fn list(&self, ty: &Type) -> Option<&Type> {
        self.lists.get(&name(ty)?)
    }

    pub(super) fn variants(&self, ty: &Type) -> &[(syn::Ident, Type)] {
        name(ty).and_then(|name| self.unions.get(&name)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Follows `path` from an owned `value`; the last step keeps its `Option`, if it has one.
    pub(super) fn follow(&self, value: TokenStream, ty: &Type, path: &str) -> Option<Reached> {
        self.walk(Reached { value, ty: ty.clone() }, path, unwrapped, &quote!(into_iter().next()))
    }

    /// Like [`follow`](Self::follow), and out of the `Option` of the last step.
    pub(super) fn enter(&self, value: TokenStream, ty: &Type, path: &str) -> Option<Reached> {
        self.follow(value, ty, path).map(unwrapped)
    }

    /// Like [`follow`](Self::follow) from a reference, and through references.
    pub(super) fn peek(&self, value: TokenStream, ty: &Type, path: &str) -> Option<Reached> {
        self.walk(Reached { value, ty: ty.clone() }, path, borrowed, &quote!(first()))
    }

    fn walk(
        &self,
        start: Reached,
        path: &str,
        open: fn(Reached) -> Reached,
        first: &TokenStream,
    ) -> Option<Reached> {
        segments(path).try_fold(start, |reached, segment| {
            let Reached { value, ty } = open(reached);
            let (ident, ty) = self.structs.get(&name(&ty)?)?.get(segment.name)?.clone();
            let reached = Reached { value: quote!(#value.#ident), ty };
            if !segment.first {
                return Some(reached);
            }
            let Reached { value, ty } = open(reached);
            let ty = argument(&ty, "Vec")?.clone();
            Some(Reached { value: quote!(#value.#first?), ty })
        })
    }
}

/// The type inside `Option`, `Vec` or `Box`.
pub(crate) fn argument<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    if last.ident != wrapper {
        return None;
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The type's name without its module.
pub(crate) fn name(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}

fn unwrapped(reached: Reached) -> Reached {
    let Reached { value, ty } = reached;
    if let Some(inner) = argument(&ty, "Option") {
        return unwrapped(Reached { value: quote!(#value?), ty: inner.clone() });
    }
    if let Some(inner) = argument(&ty, "Box") {
        // Fields are moved out of a box as they are out of a struct.
        return unwrapped(Reached { value, ty: inner.clone() });
    }
    Reached { value, ty }
}

fn borrowed(reached: Reached) -> Reached {
    let Reached { value, ty } = reached;
    if let Some(inner) = argument(&ty, "Option") {
        return borrowed(Reached { value: quote!(#value.as_ref()?), ty: inner.clone() });
    }
    if let Some(inner) = argument(&ty, "Box") {
        return borrowed(Reached { value, ty: inner.clone() });
    }
    Reached { value, ty }
}

/// The name in `#[serde(rename = "…")]`.
pub(crate) fn renamed(attributes: &[Attribute]) -> Option<String> {
    let mut name = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                if let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = meta.value()?.parse()? {
                    name = Some(text.value());
                }
            } else if meta.input.peek(syn::Token![=]) {
                let _: Expr = meta.value()?.parse()?;
            }
            Ok(())
        });
    }
    name
}

/// The value of a variant on the wire: `rename` of serde, or of schemars once serde's is gone.
pub(super) fn sent_as(variant: &syn::Variant) -> String {
    let of_schemars = || {
        let attributes = variant.attrs.iter().filter(|it| it.path().is_ident("cfg_attr"));
        let text = attributes.map(|it| it.meta.to_token_stream().to_string()).collect::<String>();
        let (_, rest) = text.split_once("rename = \"")?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    };
    renamed(&variant.attrs).or_else(of_schemars).unwrap_or_else(|| variant.ident.to_string())
}
