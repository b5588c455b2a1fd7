//! Writes the parameters of each operation: a struct, and the traits that encode the request and decode the response.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{lists, request::Request};
use crate::{
    model::Parameter,
    types::{Ty, field},
};

/// Returns the file `params.rs`.
///
/// # Errors
/// Returns an error if a path of the spec does not fit the types.
pub(super) fn generate(requests: &[Request<'_>]) -> Result<TokenStream, String> {
    let mut items = Vec::new();
    for request in requests {
        items.push(parameters(request));
        items.extend(lists::list(request));
        items.extend(lists::lookup(request));
        items.extend(lists::paged(request)?);
    }
    items.extend(lists::hydrate(requests));
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

fn parameters(request: &Request<'_>) -> TokenStream {
    let (name, gate, row) = (request.ident(), request.gate(), request.row);
    let operation = request.operation;
    let own = request.own().map(|parameter| {
        let (field, ty) = (field(&parameter.name), &parameter.ty);
        let ty = if parameter.required { quote!(#ty) } else { quote!(Option<#ty>) };
        quote!(pub(crate) #field: #ty)
    });
    let body = operation.body.iter().map(|body| {
        let ty = &body.ty;
        quote!(pub(crate) body: #ty)
    });
    let fields = own.chain(body);
    let (payload, payload_type) = &request.payload;
    let argument = if operation.payload.is_empty() { quote!(_) } else { quote!(response) };
    let (response, into_request) = (&operation.response, into_request(request));
    let doc = format!(" The parameters of [`{0}`](super::Client::{0}).", operation.id);
    quote! {
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
    }
}

/// Returns the body of `Parameters::into_request`.
fn into_request(request: &Request<'_>) -> TokenStream {
    let operation = request.operation;
    let method = format_ident!("{}", operation.method);
    let (mut before, mut path, mut after) = (Vec::new(), Vec::new(), Vec::new());
    // The query string does not depend on the order in the spec.
    let mut own: Vec<&Parameter> = request.own().collect();
    own.sort_by_key(|parameter| &parameter.name);
    for parameter in own {
        let (wire, field) = (&parameter.name, field(&parameter.name));
        let value = text(request, &quote!(self.#field), parameter);
        match (parameter.location.as_str(), &parameter.ty) {
            ("path", _) => path.push(quote!((#wire, &self.#field))),
            ("query", Ty::List(_)) => {
                let maximum = match parameter.maximum.map(Literal::u64_unsuffixed) {
                    Some(maximum) => quote!(Some(#maximum)),
                    None => quote!(None),
                };
                before.push(quote!(let #field = encode::list(#wire, &self.#field, #maximum)?;));
                after.push(quote!(encode::query_pair(&mut request, #wire, Some(&#field));));
            }
            ("query", _) => after.push(quote!(encode::query_pair(&mut request, #wire, #value);)),
            _ => after.push(quote!(encode::header(&mut request, #wire, #value)?;)),
        }
    }
    if let Some(body) = &operation.body {
        for property in &body.properties {
            if let Some(argument) = &property.argument {
                let (argument, field) = (format_ident!("{argument}"), field(&property.name));
                after.push(quote!(crate::#argument::validate(&self.body.#field)?;));
            }
        }
        if body.is_form {
            let mut properties: Vec<&Parameter> = body.properties.iter().collect();
            properties.sort_by_key(|property| &property.name);
            let pairs = properties.into_iter().map(|property| {
                let (wire, field) = (&property.name, field(&property.name));
                let value = text(request, &quote!(self.body.#field), property);
                quote!((#wire, #value))
            });
            after.push(quote!(encode::form(&mut request, &[#(#pairs),*]);));
        } else {
            after.push(quote!(encode::json(&mut request, &self.body)?;));
        }
    } else if ["PUT", "POST"].contains(&&*operation.method) {
        after.push(quote!(encode::without_body(&mut request);));
    }
    let template = &operation.path;
    let start = quote!(encode::request(Method::#method, #template, &[#(#path),*]));
    if after.is_empty() {
        return quote!(#(#before)* #start);
    }
    quote! {
        #(#before)*
        let mut request = #start?;
        #(#after)*
        Ok(request)
    }
}

/// Returns a value as `Option<&str>`.
fn text(request: &Request<'_>, value: &TokenStream, input: &Parameter) -> TokenStream {
    let ty = &input.ty;
    let is_enum = ty.values(request.types).next().is_some();
    match (ty, input.required) {
        (Ty::Text, true) => quote!(Some(&#value)),
        (Ty::Text, false) => quote!(#value.as_deref()),
        (_, true) if is_enum => quote!(Some(#value.as_str())),
        (_, false) if is_enum => quote!(#value.as_ref().map(#ty::as_str)),
        (_, true) => quote!(Some(&#value.to_string())),
        (_, false) => quote!(#value.map(|value| value.to_string()).as_deref()),
    }
}
