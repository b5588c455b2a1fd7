//! Passes over the syntax tree of progenitor's types.

pub(crate) mod boxes;
pub(crate) mod constructors;
pub(crate) mod feature_gates;
pub(crate) mod json_schema;
pub(crate) mod numbers;
pub(crate) mod objects;
pub(crate) mod open_enums;
pub(crate) mod open_unions;

use syn::{
    Attribute, Expr, ExprLit, GenericArgument, Ident, Lit, Path, PathArguments, Token, Type,
    punctuated::Punctuated,
};

use crate::spec::Spec;

/// Applies all passes except `feature_gates`; their order matters.
pub(crate) fn apply(types: &mut syn::File, spec: &Spec) {
    open_enums::apply(types);
    open_unions::apply(types);
    boxes::apply(types);
    constructors::apply(types, spec);
    objects::apply(types);
    numbers::apply(types);
    json_schema::apply(types);
}

/// Removes the paths from `#[derive(…)]` for which `keep` returns `false`.
fn retain_derives(attributes: &mut [Attribute], mut keep: impl FnMut(&Path) -> bool) {
    for attribute in attributes.iter_mut().filter(|attribute| attribute.path().is_ident("derive")) {
        let parsed = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
        let Ok(paths) = parsed else { continue };
        let kept: Punctuated<Path, Token![,]> =
            paths.into_iter().filter(|path| keep(path)).collect();
        *attribute = syn::parse_quote!(#[derive(#kept)]);
    }
}

/// Returns `true` if `#[serde(…)]` contains `key`.
pub(crate) fn serde_says(attributes: &[Attribute], key: &str) -> bool {
    let mut found = false;
    each_of_serde(attributes, |path, _| found |= path.is_ident(key));
    found
}

/// Returns `true` if a value of the struct needs the field.
pub(crate) fn is_required(field: &syn::Field) -> bool {
    argument(&field.ty, "Option").is_none() && !serde_says(&field.attrs, "default")
}

/// Returns `true` if a path ends in `name`.
fn ends_in(path: &Path, name: &str) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == name)
}

/// Returns `true` if a struct has fields with names.
fn has_named_fields(item: &syn::ItemStruct) -> bool {
    matches!(item.fields, syn::Fields::Named(_))
}

/// Returns the type inside `Option`, `Vec` or `Box`.
pub(crate) fn argument<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == wrapper)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Returns a type's name without its module.
pub(crate) fn name(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}

/// Returns the name in `#[serde(rename = "…")]`, or else the name of the field or variant itself.
fn sent_as(attributes: &[Attribute], ident: &Ident) -> String {
    let mut name = None;
    each_of_serde(attributes, |key, value| match value {
        Some(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) if key.is_ident("rename") => {
            name = Some(text.value());
        }
        _ => {}
    });
    name.unwrap_or_else(|| ident.to_string())
}

/// Passes the keys and values in `#[serde(…)]` to `visit`.
fn each_of_serde(attributes: &[Attribute], mut visit: impl FnMut(&Path, Option<Expr>)) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            let has_value = meta.input.peek(Token![=]);
            let value = has_value.then(|| meta.value()?.parse()).transpose()?;
            visit(&meta.path, value);
            Ok(())
        });
    }
}

/// Returns documentation for an item to which progenitor gives none.
fn doc(text: &str) -> Attribute {
    let text = format!(" {text}");
    syn::parse_quote!(#[doc = #text])
}
