//! Implements the seam's traits for every builder: what the payload of an answer is, and through `lists` how
//! pages turn.

mod lists;

use std::collections::BTreeMap;

use heck::ToPascalCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Item, ReturnType, Type, parse_quote};

use super::types::{Reached, Types, argument, both, name};
use crate::{
    model::Operation,
    rewrite::{feature_gates::inferred_only, inline, open_unions, results},
};

/// The trait implementations for all builders of `client`.
///
/// # Errors
/// Where a path of the spec does not fit the generated types.
pub(super) fn generate(client: &syn::File, operations: &[Operation]) -> Result<syn::File, String> {
    let types = Types::of(client);
    let answers = answers(client);
    let mut implementations = Vec::new();
    let mut pages = BTreeMap::new();
    for (row, operation) in operations.iter().enumerate() {
        let builder = operation.id.to_pascal_case();
        let (response, refusal) = answers
            .get(&builder)
            .ok_or_else(|| format!("`{}`: no builder {builder} was generated", operation.id))?;
        let call = Call { types: &types, operation, builder, row, response, refusal };
        implementations.push(call.request()?);
        implementations.extend(call.list()?);
        if let Some(page) = &operation.page {
            implementations.push(call.paged(page, &mut pages)?);
        }
    }
    let pages = pages.into_values().map(|page: lists::PageFunction| page.tokens());
    let mut file: syn::File = parse_quote! {
        //! What every builder can do, as the spec's `x-payload` and `x-page` say.
        use progenitor_client::Error;
        use super::{builder, operations::OPERATIONS, types};
        use crate::{Connection, ListRequest, Operation, Page, PagedRequest, Prepared, Request};
        #(#implementations)*
        #(#pages)*
    };
    inline::apply(&mut file);
    Ok(file)
}

/// What `fetch` gives for an operation, and what its list consists of, in words.
pub(super) fn results(
    client: &syn::File,
    operations: &[Operation],
) -> Result<BTreeMap<String, results::Results>, String> {
    let types = Types::of(client);
    let answers = answers(client);
    let mut results = BTreeMap::new();
    for operation in operations {
        let builder = operation.id.to_pascal_case();
        let Some((response, refusal)) = answers.get(&builder) else { continue };
        let call = Call { types: &types, operation, builder, row: 0, response, refusal };
        let (_, payload) = call.payload()?;
        let item = match &operation.page {
            Some(page) => Some(shown(&call.page_function(page, &payload)?.item)),
            None => None,
        };
        results.insert(operation.id.clone(), results::Results { fetch: shown(&payload), item });
    }
    Ok(results)
}

/// A type as users write it.
fn shown(ty: &Type) -> String {
    quote!(#ty).to_string().replace(' ', "").replace("types::", "").replace("::std::string::", "")
}

/// One builder and what is known about it.
struct Call<'a> {
    types: &'a Types,
    operation: &'a Operation,
    builder: String,
    row: usize,
    response: &'a Type,
    refusal: &'a Type,
}

impl Call<'_> {
    fn request(&self) -> Result<TokenStream, String> {
        let Self { row, response, refusal, .. } = self;
        let builder = format_ident!("{}", self.builder);
        let gate = self.operation.is_inferred().then(inferred_only);
        let (payload, ty) = self.payload()?;
        let argument = if self.operation.payload.is_empty() { quote!(_) } else { quote!(response) };
        Ok(quote! {
            #gate
            impl Request for builder::#builder {
                const OPERATION: &'static Operation = &OPERATIONS[#row];
                type Response = #response;
                type Payload = #ty;
                type Refusal = #refusal;
                fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
                    builder::#builder::prepare(self)
                }
                fn connection(&self) -> &Connection {
                    &self.client.inner
                }
                fn connection_mut(&mut self) -> &mut Connection {
                    &mut self.client.inner
                }
                fn payload(#argument: Self::Response) -> Option<Self::Payload> {
                    #payload
                }
            }
        })
    }

    /// The body of `Request::payload`, and the payload's type.
    fn payload(&self) -> Result<(TokenStream, Type), String> {
        let paths = &self.operation.payload;
        if paths.is_empty() {
            return Ok((quote!(Some(())), parse_quote!(())));
        }
        let variants = self.types.variants(self.response);
        if variants.is_empty() || paths == &["."] {
            return self.alternatives(quote!(response), self.response, paths);
        }
        // A union: each of its forms has the payload in its own place.
        let union = self.response;
        let mut arms = Vec::new();
        let mut payload = None;
        for (variant, ty) in variants {
            let ty = qualified(ty);
            let fitting = self.fitting(&ty, paths);
            if variant == open_unions::UNKNOWN || fitting.is_empty() {
                arms.push(quote!(#union::#variant(_) => None));
                continue;
            }
            let (value, ty) = self.alternatives(quote!(response), &ty, &fitting)?;
            if payload.as_ref().is_some_and(|payload| *payload != ty) {
                return Err(self.problem("x-payload has different types in the forms of the union"));
            }
            arms.push(quote!(#union::#variant(response) => #value));
            payload = Some(ty);
        }
        let payload = payload.ok_or_else(|| self.problem("x-payload fits no form of the union"))?;
        Ok((quote!(match response { #(#arms),* }), payload))
    }

    /// The paths that exist in one form of a union; the form itself, `.`, only where no other does.
    fn fitting(&self, ty: &Type, paths: &[String]) -> Vec<String> {
        let (whole, inside): (Vec<&String>, Vec<&String>) =
            paths.iter().partition(|path| *path == ".");
        let exists = |path: &&String| self.types.follow(quote!(), ty, path).is_some();
        let inside: Vec<String> = inside.into_iter().filter(exists).cloned().collect();
        if inside.is_empty() { whole.into_iter().cloned().collect() } else { inside }
    }

    /// The first of several places, all in one object, that holds something.
    fn alternatives(
        &self,
        value: TokenStream,
        ty: &Type,
        paths: &[String],
    ) -> Result<(TokenStream, Type), String> {
        let reached = paths.iter().filter_map(|path| {
            let (parent, _) = path.rsplit_once('.').unwrap_or_default();
            Some((parent, path, self.types.follow(value.clone(), ty, path)?))
        });
        let reached: Vec<_> = reached.collect();
        let (parent, first) = match reached.as_slice() {
            [] => return Err(self.problem("x-payload does not exist in the generated types")),
            [(_, _, only)] => return Ok(optional(only)),
            [(parent, _, first), ..] => (*parent, first),
        };
        if reached.iter().any(|(other, _, reached)| *other != parent || reached.ty != first.ty) {
            return Err(
                self.problem("x-payload lists places in different objects, or of different types")
            );
        }
        let holder = self
            .types
            .enter(value, ty, parent)
            .ok_or_else(|| self.problem("x-payload does not exist in the generated types"))?;
        let places = paths.iter().filter_map(|path| {
            let last = path.rsplit('.').next()?;
            Some(self.types.follow(quote!(holder), &holder.ty, last)?.value)
        });
        let mut places = places.collect::<Vec<_>>().into_iter();
        let holder = holder.value;
        if let Some(inner) = argument(&first.ty, "Option") {
            let first = places.next();
            let found = quote!({ let holder = #holder; #first #(.or(#places))* });
            return Ok((found, qualified(inner)));
        }
        if argument(&first.ty, "Vec").is_some() {
            let found = quote!({
                let holder = #holder;
                [#(#places),*].into_iter().find(|list| !list.is_empty()).or_else(|| Some(Vec::new()))
            });
            return Ok((found, qualified(&first.ty)));
        }
        Err(self.problem("x-payload lists places that are always there"))
    }

    fn problem(&self, message: &str) -> String {
        format!("`{}`: {message}", self.operation.id)
    }
}

/// What each builder's `send` returns: success and refusal.
fn answers(client: &syn::File) -> BTreeMap<String, (Type, Type)> {
    let mut answers = BTreeMap::new();
    let modules = client.items.iter().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "builder" => module.content.as_ref(),
        _ => None,
    });
    for item in modules.flat_map(|(_, items)| items) {
        let Item::Impl(item) = item else { continue };
        let send = item.items.iter().find_map(|item| match item {
            syn::ImplItem::Fn(function) if function.sig.ident == "send" => Some(function),
            _ => None,
        });
        let Some(ReturnType::Type(_, result)) = send.map(|send| &send.sig.output) else { continue };
        if let (Some(name), Some((response, refusal))) = (name(&item.self_ty), both(result)) {
            answers.insert(name, (response.clone(), refusal.clone()));
        }
    }
    answers
}

/// The value as an `Option`, and the type inside.
fn optional(reached: &Reached) -> (TokenStream, Type) {
    let value = &reached.value;
    let Some(inner) = argument(&reached.ty, "Option") else {
        return (quote!(Some(#value)), qualified(&reached.ty));
    };
    // Types that hold themselves are boxed.
    match argument(inner, "Box") {
        Some(inner) => (quote!(#value.map(|boxed| *boxed)), qualified(inner)),
        None => (quote!(#value), qualified(inner)),
    }
}

/// A type of the module `types`, as it is named from outside of it.
fn qualified(ty: &Type) -> Type {
    let Type::Path(path) = ty else { return ty.clone() };
    if let Some(inner) = argument(ty, "Vec") {
        let inner = qualified(inner);
        return parse_quote!(Vec<#inner>);
    }
    match path.path.get_ident() {
        // `bool`, `f64` and the like are small.
        Some(ident) if ident.to_string().starts_with(char::is_uppercase) => {
            parse_quote!(types::#ident)
        }
        _ => ty.clone(),
    }
}
