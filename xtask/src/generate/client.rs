//! Writes the client: a method for each operation, the alias of its request, and the setters of optional parameters.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{docs, examples, owned_argument, request::Request};
use crate::{
    model::{Body, Parameter},
    rewrite::constructors::default_value,
    types::{Ty, field},
};

/// Returns the file `client.rs`.
///
/// # Errors
/// Returns an error if an example of the spec does not fit the types.
pub(super) fn generate(requests: &[Request<'_>]) -> Result<TokenStream, String> {
    let (mut methods, mut rest) = (Vec::new(), Vec::new());
    for request in requests {
        let sending = docs::sending(request, requests);
        methods.push(method(request, &sending)?);
        let (name, gate) = (request.ident(), request.gate());
        let docs = docs::attributes(&docs::alias(request, &sending));
        rest.push(quote! {
            #gate
            #(#docs)*
            pub type #name = Request<params::#name>;
        });
        let setters = setters(request);
        if !setters.is_empty() {
            rest.push(quote! {
                #gate
                impl Request<params::#name> {
                    #(#setters)*
                }
            });
        }
    }
    let arguments = requests.iter().flat_map(Request::inputs).filter_map(|it| it.argument.as_ref());
    let arguments: BTreeSet<&String> = arguments.collect();
    let arguments = arguments.into_iter().map(|argument| format_ident!("{argument}"));
    Ok(quote! {
        //! The client, the request of each operation, and the setters of its optional parameters.
        use std::sync::Arc;
        use super::{params, types};
        use crate::{Request, Transport #(, #arguments)*};

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

fn method(request: &Request<'_>, sending: &str) -> Result<TokenStream, String> {
    let (name, gate) = (request.ident(), request.gate());
    let method = format_ident!("{}", request.operation.id);
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    for parameter in request.own() {
        let field = field(&parameter.name);
        if !parameter.required {
            values.push(quote!(#field: None));
            continue;
        }
        let (argument, value) = parameter.ty.argument(&field, &quote!(types::));
        arguments.push(argument);
        values.push(if field == value.to_string() { value } else { quote!(#field: #value) });
    }
    if let Some(body) = &request.operation.body {
        let body = self::body(request, body, &mut arguments);
        values.push(quote!(body: #body));
    }
    let docs = docs::method(request, sending) + &examples::example(request)?.unwrap_or_default();
    let docs = docs::attributes(&docs);
    Ok(quote! {
        #gate
        #(#docs)*
        pub fn #method(&self, #(#arguments),*) -> #name {
            Request::new(Arc::clone(&self.transport), params::#name { #(#values),* })
        }
    })
}

/// Returns the body, and adds its arguments to `arguments`.
fn body(request: &Request<'_>, body: &Body, arguments: &mut Vec<TokenStream>) -> TokenStream {
    let (ty, types) = (&body.ty, quote!(types::));
    if let Some(items) = request.body_list() {
        let (argument, value) = items.argument(&format_ident!("body"), &types);
        arguments.push(argument);
        return quote!(#ty(#value));
    }
    let mut values = Vec::new();
    for property in body.properties.iter().filter(|property| property.required) {
        if let Some(argument) = &property.argument {
            let (name, argument) = (owned_argument(argument), format_ident!("{argument}"));
            arguments.push(quote!(#name: impl Into<#argument>));
            values.push(quote!(#name.into().0));
        } else {
            let name = field(&property.name);
            arguments.push(property.ty.argument(&name, &types).0);
            values.push(quote!(#name));
        }
    }
    if values.is_empty() { quote!(#ty::default()) } else { quote!(#ty::new(#(#values),*)) }
}

/// Returns `x(value)` and `set_x(Option<…>)` for optional parameters, and `body(whole)`.
fn setters(request: &Request<'_>) -> Vec<TokenStream> {
    let mut setters: Vec<TokenStream> = request.optional().map(setter).collect();
    if let Some(Body { ty, description, .. }) = &request.operation.body {
        let doc = format!(" Sets the whole body. {description}");
        setters.push(quote! {
            #[doc = #doc]
            pub fn body(mut self, body: #ty) -> Self {
                self.parameters.body = body;
                self
            }
        });
    }
    setters
}

fn setter(input: &Parameter) -> TokenStream {
    let (name, ty) = (field(&input.name), &input.ty);
    let place = if input.location == "body" { quote!(body.#name) } else { quote!(#name) };
    let (argument, value) = ty.argument(&name, &quote!(types::));
    let doc = format!(" Sets `{name}`. {}", input.description);
    let value = if matches!(ty, Ty::List(_)) { value } else { quote!(Some(#value)) };
    let setter = quote! {
        #[doc = #doc]
        pub fn #name(mut self, #argument) -> Self {
            self.parameters.#place = #value;
            self
        }
    };
    if matches!(ty, Ty::List(_)) {
        return setter;
    }
    let set = format_ident!("set_{}", name.to_string().trim_end_matches('_'));
    let default = input.default.as_ref().and_then(default_value);
    let doc = match &default {
        Some(_) => format!(" Sets `{name}` or, with `None`, its default."),
        None => format!(" Sets or clears `{name}`."),
    };
    let reset = default.map(|default| quote!(.or_else(|| Some(#default))));
    quote! {
        #setter
        #[doc = #doc]
        pub fn #set(mut self, #name: Option<#ty>) -> Self {
            self.parameters.#place = #name #reset;
            self
        }
    }
}
