//! Writes the parameters of each operation: a struct, and the traits that say how it becomes a request and what is in
//! the response; through `lists` also how pages turn.

pub(super) mod lists;

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Type, parse_quote};

use self::lists::Lookups;
use super::{
    progenitor::Signature,
    types::{Reached, Types, argument, name},
};
use crate::{
    model::{Operation, Parameter},
    rewrite::{feature_gates::unverified_only, open_unions},
};

/// Headers that every request can have, whatever the operation.
const COMMON_HEADERS: [&str; 2] = ["Accept-Language", "amzn-image-style"];

/// An operation, and what progenitor and the spec say about its types.
pub(super) struct Request<'a> {
    pub(super) types: &'a Types,
    pub(super) operation: &'a Operation,
    pub(super) signature: &'a Signature,
    /// Its place in the table of operations.
    pub(super) row: usize,
}

/// The file `params.rs`.
///
/// # Errors
/// Returns an error if a path of the spec does not fit the generated types.
pub(super) fn generate(
    requests: &[Request<'_>],
    lookups: &Lookups<'_>,
) -> Result<TokenStream, String> {
    let mut items = Vec::new();
    let mut pages = BTreeMap::new();
    for request in requests {
        items.push(request.parameters()?);
        items.extend(request.list()?);
        items.extend(request.lookup()?);
        items.extend(request.paged(&mut pages)?);
    }
    items.extend(lookups.hydrate(requests)?);
    items.extend(pages.into_values().map(|page: lists::PageFunction| page.tokens()));
    Ok(quote! {
        //! The parameters of each operation, as [`Request`](crate::Request) carries them.
        #![allow(clippy::wildcard_imports, unused_imports, reason = "not every spec needs all of them")]
        use http::Method;
        use super::{operations::OPERATIONS, types};
        use crate::{
            ApiRequest, Error, Hydrate, ListParameters, LookupParameters, Operation, Page, PagedParameters,
            Parameters, encode, request::sealed::Sealed,
        };
        #(#items)*
    })
}

impl<'a> Request<'a> {
    pub(super) fn ident(&self) -> Ident {
        format_ident!("{}", self.operation.type_name())
    }

    pub(super) fn gate(&self) -> Option<syn::Attribute> {
        self.operation.is_unverified().then(unverified_only)
    }

    /// Path, query and header parameters that this operation alone has, in the order in which they are sent.
    pub(super) fn own(&self) -> impl Iterator<Item = &'a Parameter> {
        let is_own = |parameter: &&Parameter| {
            parameter.location != "header" || !COMMON_HEADERS.contains(&&*parameter.name)
        };
        let of = |location: &'static str| {
            let all = self.operation.parameters.iter().filter(is_own);
            all.filter(move |parameter| parameter.location == location)
        };
        of("path").chain(of("query")).chain(of("header"))
    }

    /// The type of one of its parameters.
    pub(super) fn ty(&self, parameter: &Parameter) -> Result<Type, String> {
        let ty = self.signature.parameter(&parameter.name);
        ty.map(qualified)
            .ok_or_else(|| self.problem(&format!("has no parameter `{}`", parameter.name)))
    }

    /// The type of the body.
    pub(super) fn body(&self) -> Option<Type> {
        let body = format_ident!("{}", self.operation.body.as_ref()?.schema);
        Some(parse_quote!(types::#body))
    }

    fn response(&self) -> Type {
        qualified(self.signature.response())
    }

    fn parameters(&self) -> Result<TokenStream, String> {
        let (name, gate, row) = (self.ident(), self.gate(), self.row);
        let mut fields = Vec::new();
        for parameter in self.own() {
            let (field, ty) = (field(&parameter.name), self.ty(parameter)?);
            let ty = if parameter.required { quote!(#ty) } else { quote!(Option<#ty>) };
            fields.push(quote!(pub(crate) #field: #ty));
        }
        fields.extend(self.body().map(|ty| quote!(pub(crate) body: #ty)));
        let (payload, payload_type) = self.payload()?;
        let argument = if self.operation.payload.is_empty() { quote!(_) } else { quote!(response) };
        let (response, into_request) = (self.response(), self.encoding()?);
        let id = &self.operation.id;
        let doc = format!(" The parameters of [`{id}`](super::Client::{id}).");
        Ok(quote! {
            #gate
            #[doc = #doc]
            #[derive(Debug, Clone)]
            pub struct #name { #(#fields),* }
            #gate
            impl Sealed for #name {}
            #gate
            impl Parameters for #name {
                const OPERATION: &'static Operation = &OPERATIONS[#row];
                type Response = #response;
                type Payload = #payload_type;
                #[inline]
                fn into_request(self) -> Result<ApiRequest, Error> {
                    #into_request
                }
                #[inline]
                fn payload(#argument: Self::Response) -> Option<Self::Payload> {
                    #payload
                }
            }
        })
    }

    /// The body of `Parameters::into_request`.
    fn encoding(&self) -> Result<TokenStream, String> {
        let method = format_ident!("{}", self.operation.method);
        let (mut before, mut path, mut after) = (Vec::new(), Vec::new(), Vec::new());
        // Whatever the order in the spec is, the query string stays the same.
        let mut parameters: Vec<_> = self.own().collect();
        parameters.sort_by_key(|parameter| &parameter.name);
        for parameter in parameters {
            let (wire, field) = (&parameter.name, field(&parameter.name));
            let ty = self.ty(parameter)?;
            match (parameter.location.as_str(), argument(&ty, "Vec")) {
                ("path", _) => path.push(quote!((#wire, &self.#field))),
                ("query", Some(_)) => {
                    let maximum = match parameter.maximum {
                        Some(maximum) => {
                            let maximum = proc_macro2::Literal::u64_unsuffixed(maximum);
                            quote!(Some(#maximum))
                        }
                        None => quote!(None),
                    };
                    before.push(quote! {
                        let #field = encode::list(#wire, &self.#field, #maximum)?;
                    });
                    after.push(quote!(encode::query_pair(&mut request, #wire, Some(&#field));));
                }
                ("query", None) => {
                    let value = self.text(&quote!(self.#field), &ty, parameter.required);
                    after.push(quote!(encode::query_pair(&mut request, #wire, #value);));
                }
                _ => {
                    let value = self.text(&quote!(self.#field), &ty, parameter.required);
                    after.push(quote!(encode::header(&mut request, #wire, #value)?;));
                }
            }
        }
        after.extend(self.body_statements()?);
        let is_write =
            self.operation.body.is_none() && ["PUT", "POST"].contains(&&*self.operation.method);
        if is_write {
            after.push(quote!(encode::without_body(&mut request);));
        }
        let template = &self.operation.path;
        let request = quote!(encode::request(Method::#method, #template, &[#(#path),*]));
        if after.is_empty() {
            return Ok(quote!(#(#before)* #request));
        }
        Ok(quote! {
            #(#before)*
            let mut request = #request?;
            #(#after)*
            Ok(request)
        })
    }

    fn body_statements(&self) -> Result<Vec<TokenStream>, String> {
        let (Some(body), Some(ty)) = (&self.operation.body, self.body()) else {
            return Ok(Vec::new());
        };
        let mut statements = Vec::new();
        for property in &body.properties {
            if let (Some(argument), Some((field, _))) =
                (&property.argument, self.types.field(&ty, &property.name))
            {
                let argument = format_ident!("{argument}");
                statements.push(quote!(crate::#argument::validate(&self.body.#field)?;));
            }
        }
        if body.media_type != FORM {
            statements.push(quote!(encode::json(&mut request, &self.body)?;));
            return Ok(statements);
        }
        let mut pairs = Vec::new();
        for (wire, (field, ty)) in self.types.fields(&ty) {
            let (inner, required) = match argument(ty, "Option") {
                Some(inner) => (inner, false),
                None => (ty, true),
            };
            if name(inner).as_deref() != Some("String") && !self.types.is_enum(inner) {
                return Err(
                    self.problem(&format!("`{wire}` is no text, so that no form can hold it"))
                );
            }
            let value = self.text(&quote!(self.body.#field), &qualified(inner), required);
            pairs.push(quote!((#wire, #value)));
        }
        statements.push(quote!(encode::form(&mut request, &[#(#pairs),*]);));
        Ok(statements)
    }

    /// A value as `Option<&str>`.
    fn text(&self, value: &TokenStream, ty: &Type, required: bool) -> TokenStream {
        let name = name(ty).unwrap_or_default();
        match (name.as_str(), required) {
            ("String", true) => quote!(Some(&#value)),
            ("String", false) => quote!(#value.as_deref()),
            (_, true) if self.types.is_enum(ty) => quote!(Some(#value.as_str())),
            (_, false) if self.types.is_enum(ty) => {
                quote!(#value.as_ref().map(#ty::as_str))
            }
            (_, true) => quote!(Some(&#value.to_string())),
            (_, false) => quote!(#value.map(|value| value.to_string()).as_deref()),
        }
    }

    /// The body of `Parameters::payload`, and the payload's type.
    pub(super) fn payload(&self) -> Result<(TokenStream, Type), String> {
        let paths = &self.operation.payload;
        if paths.is_empty() {
            return Ok((quote!(Some(())), parse_quote!(())));
        }
        let variants = self.types.variants(&self.response());
        if variants.is_empty() || paths == &["."] {
            return self.alternatives(quote!(response), &self.response(), paths);
        }
        // A union: each of its forms has the payload in its own place.
        let union = self.response();
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

    /// The paths that exist in one form of a union; the form itself, `.`, only if no other does.
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

    pub(super) fn problem(&self, message: &str) -> String {
        format!("`{}`: {message}", self.operation.id)
    }
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

/// A type as it is named from outside of the module `types`; one of the standard library by its short name.
pub(super) fn qualified(ty: &Type) -> Type {
    let Type::Path(path) = ty else { return ty.clone() };
    if let Some(inner) = argument(ty, "Vec").map(qualified) {
        return parse_quote!(Vec<#inner>);
    }
    match path.path.get_ident() {
        _ if name(ty).as_deref() == Some("String") => parse_quote!(String),
        // `bool`, `f64` and the like are small.
        Some(ident) if ident.to_string().starts_with(char::is_uppercase) => {
            parse_quote!(types::#ident)
        }
        _ => ty.clone(),
    }
}

/// The name of a parameter in Rust.
pub(super) fn field(name: &str) -> Ident {
    format_ident!("{}", name.to_snake_case())
}

/// The media type of bodies that are forms.
const FORM: &str = "application/x-www-form-urlencoded";
