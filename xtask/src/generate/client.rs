//! Writes the client: a method for each operation, the alias of its request, and the setters of what is optional.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Type, parse_quote};

use super::{
    docs, examples, owned_argument,
    parameters::{
        Request, field,
        lists::{Lookups, PAGE_SIZE},
        qualified,
    },
    taken,
    types::{Types, argument},
};
use crate::{
    model::{Property, Send},
    rewrite::constructors::default_value,
};

/// The file `client.rs`.
///
/// # Errors
/// Returns an error if an example of the spec does not fit the generated types.
pub(super) fn generate(
    requests: &[Request<'_>],
    lookups: &Lookups<'_>,
    types: &syn::File,
) -> Result<TokenStream, String> {
    let shapes = examples::Shapes::of(&types.items);
    let (mut methods, mut rest) = (Vec::new(), Vec::new());
    for request in requests {
        let ways = docs::Ways::of(request, lookups)?;
        methods.push(method(request, &ways, &shapes)?);
        rest.push(alias(request, &ways));
        rest.extend(setters(request)?);
    }
    let bodies = requests.iter().filter_map(|request| request.operation.body.as_ref());
    let queries: BTreeSet<&String> =
        bodies.flat_map(|body| &body.properties).filter_map(|it| it.argument.as_ref()).collect();
    let queries = queries.into_iter().map(|query| format_ident!("{query}"));
    Ok(quote! {
        //! The client, the request of each operation, and the setters of its optional parameters.
        use std::sync::Arc;
        use super::{params, types};
        use crate::{Request, Transport #(, #queries)*};

        /// The operations of the service: one method each, which returns a [`Request`].
        ///
        /// It is cheap to clone.
        #[derive(Debug, Clone)]
        pub struct Client {
            transport: Arc<dyn Transport>,
        }
        impl Client {
            /// Returns a client whose requests are sent by `transport`.
            #[must_use]
            pub fn new(transport: Arc<dyn Transport>) -> Self {
                Self { transport }
            }
            /// Returns the transport.
            #[must_use]
            pub fn transport(&self) -> &Arc<dyn Transport> {
                &self.transport
            }
            #(#methods)*
        }
        #(#rest)*
    })
}

/// The arguments of the method and the values of the fields of the parameters.
fn method(
    request: &Request<'_>,
    ways: &docs::Ways,
    shapes: &examples::Shapes,
) -> Result<TokenStream, String> {
    let (name, gate) = (request.ident(), request.gate());
    let method = format_ident!("{}", request.operation.id);
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    for parameter in request.own() {
        let field = field(&parameter.name);
        if !parameter.required {
            values.push(quote!(#field: None));
            continue;
        }
        let (argument, value) = taken(&field, &request.ty(parameter)?);
        arguments.push(argument);
        values.push(if field == value.to_string() {
            value
        } else {
            quote!(#field: #value)
        });
    }
    if let Some((body_arguments, value)) = body(request)? {
        arguments.extend(body_arguments);
        values.push(quote!(body: #value));
    }
    let docs = docs::method(request.operation, ways);
    let example = examples::example(shapes, request)?;
    let docs = docs::attributes(&format!("{docs}{}", example.unwrap_or_default()));
    Ok(quote! {
        #gate
        #(#docs)*
        pub fn #method(&self, #(#arguments),*) -> #name {
            Request::new(Arc::clone(&self.transport), params::#name { #(#values),* })
        }
    })
}

/// The arguments that make the body, and the body.
fn body(request: &Request<'_>) -> Result<Option<(Vec<TokenStream>, TokenStream)>, String> {
    let (Some(body), Some(ty)) = (&request.operation.body, request.body()) else { return Ok(None) };
    if let Some(item) = request.types.list(&ty) {
        let item = qualified(item);
        let argument = quote!(body: impl IntoIterator<Item: Into<#item>>);
        return Ok(Some((vec![argument], quote!(#ty(body.into_iter().map(Into::into).collect())))));
    }
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    for property in body.properties.iter().filter(|property| property.required) {
        let (ident, ty) = property_field(request.types, &ty, property)
            .ok_or_else(|| request.problem(&format!("the body has no `{}`", property.name)))?;
        match &property.argument {
            Some(argument) => {
                let (name, ty) = (owned_argument(argument), format_ident!("{argument}"));
                arguments.push(quote!(#name: impl Into<#ty>));
                values.push(quote!(#name.into().0));
            }
            None => {
                let (argument, _) = taken(&ident, &ty);
                arguments.push(argument);
                values.push(quote!(#ident));
            }
        }
    }
    let value =
        if values.is_empty() { quote!(#ty::default()) } else { quote!(#ty::new(#(#values),*)) };
    Ok(Some((arguments, value)))
}

/// The field of a property, and its type as it is named from outside of `types`.
fn property_field(types: &Types, body: &Type, property: &Property) -> Option<(Ident, Type)> {
    let (ident, ty) = types.field(body, &property.name)?;
    Some((ident.clone(), qualified(ty)))
}

fn alias(request: &Request<'_>, ways: &docs::Ways) -> TokenStream {
    let (name, gate) = (request.ident(), request.gate());
    let docs = docs::attributes(&docs::alias(request, ways));
    quote! {
        #gate
        #(#docs)*
        pub type #name = Request<params::#name>;
    }
}

/// `x(value)` and `set_x(Option<…>)` for what is optional, and `body(whole)`.
fn setters(request: &Request<'_>) -> Result<Option<TokenStream>, String> {
    let mut setters = Vec::new();
    let is_paged = request.operation.page.is_some();
    for parameter in request.own().filter(|parameter| !parameter.required) {
        if is_paged && is_page(request, &parameter.name) {
            continue;
        }
        let field = field(&parameter.name);
        let ty = request.ty(parameter)?;
        setters.push(setter(&field, &quote!(#field), &ty, &parameter.description, None));
    }
    if let (Some(body), Some(ty)) = (&request.operation.body, request.body()) {
        for property in body.properties.iter().filter(|property| !property.required) {
            if is_paged && is_page(request, &property.name) {
                continue;
            }
            let (ident, field_type) = property_field(request.types, &ty, property)
                .ok_or_else(|| request.problem(&format!("the body has no `{}`", property.name)))?;
            let inner = argument(&field_type, "Option").map_or(field_type.clone(), qualified);
            let description = &property.description;
            let default = property.default.as_ref().and_then(default_value);
            setters.push(setter(&ident, &quote!(body.#ident), &inner, description, default));
        }
        let doc = format!(" Sets the whole body. {}", body.description);
        setters.push(quote! {
            #[doc = #doc]
            pub fn body(mut self, body: #ty) -> Self {
                self.parameters.body = body;
                self
            }
        });
    }
    if setters.is_empty() {
        return Ok(None);
    }
    let (name, gate) = (request.ident(), request.gate());
    Ok(Some(quote! {
        #gate
        impl Request<params::#name> {
            #(#setters)*
        }
    }))
}

/// Whether a parameter or property is the size of a page or its cursor, which `Request` sets for all lists.
pub(super) fn is_page(request: &Request<'_>, name: &str) -> bool {
    let Some(page) = &request.operation.page else { return false };
    let cursor = match &page.send {
        Send::Query(name) | Send::Body(name) => name,
    };
    name == PAGE_SIZE || name == cursor
}

fn setter(
    name: &Ident,
    place: &TokenStream,
    ty: &Type,
    description: &str,
    default: Option<TokenStream>,
) -> TokenStream {
    let set = format_ident!("set_{}", name.to_string().trim_end_matches('_'));
    let doc = format!(" Sets `{name}`. {description}");
    let set_doc = match &default {
        Some(_) => format!(" Sets `{name}` or, with `None`, its default."),
        None => format!(" Sets or clears `{name}`."),
    };
    let (argument, value) = taken(name, ty);
    if super::types::argument(ty, "Vec").is_some() {
        return quote! {
            #[doc = #doc]
            pub fn #name(mut self, #argument) -> Self {
                self.parameters.#place = #value;
                self
            }
        };
    }
    let reset = default.map(|default| quote!(.or_else(|| Some(#default))));
    let optional: Type = parse_quote!(Option<#ty>);
    quote! {
        #[doc = #doc]
        pub fn #name(mut self, #argument) -> Self {
            self.parameters.#place = Some(#value);
            self
        }
        #[doc = #set_doc]
        pub fn #set(mut self, #name: #optional) -> Self {
            self.parameters.#place = #name #reset;
            self
        }
    }
}
