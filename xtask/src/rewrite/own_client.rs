//! Builders own their client, so that calls, streams and futures can outlive the place that made them.
//!
//! Progenitor's builders borrow it. A clone is a few pointers, as the base URL is shared too.

use syn::{
    GenericArgument, GenericParam, Item, ItemImpl, ItemStruct, PathArguments, Type, parse_quote,
    visit_mut::{self, VisitMut},
};

use super::module;

pub(crate) fn apply(file: &mut syn::File) {
    for item in module(&mut file.items, &["builder"]).into_iter().flatten() {
        match item {
            Item::Struct(item) => own(item),
            Item::Impl(item) => Owned.visit_item_impl_mut(item),
            _ => {}
        }
    }
    for item in &mut file.items {
        match item {
            Item::Struct(item) if item.ident == "Client" => share_base_url(item),
            Item::Impl(item) => Owned.visit_item_impl_mut(item),
            _ => {}
        }
    }
}

fn own(item: &mut ItemStruct) {
    if let Some(client) = item.fields.iter_mut().find(|field| is_client(field)) {
        // The traits of `calls.rs` reach the options of a call through it.
        client.vis = parse_quote!(pub(crate));
        client.ty = parse_quote!(super::Client);
        item.generics = syn::Generics::default();
    }
}

fn is_client(field: &syn::Field) -> bool {
    field.ident.as_ref().is_some_and(|name| name == "client")
        && matches!(&field.ty, Type::Reference(_))
}

fn share_base_url(client: &mut ItemStruct) {
    for field in &mut client.fields {
        if field.ident.as_ref().is_some_and(|name| name == "baseurl") {
            field.ty = parse_quote!(::std::sync::Arc<str>);
        }
    }
}

/// Drops lifetimes from builders and what makes them, and clones the client.
struct Owned;

impl VisitMut for Owned {
    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        let is_lifetime = |parameter: &GenericParam| matches!(parameter, GenericParam::Lifetime(_));
        if item.generics.params.iter().all(is_lifetime) {
            item.generics = syn::Generics::default();
        }
        visit_mut::visit_item_impl_mut(self, item);
    }

    fn visit_path_arguments_mut(&mut self, arguments: &mut PathArguments) {
        let is_lifetime =
            |argument: &GenericArgument| matches!(argument, GenericArgument::Lifetime(_));
        if let PathArguments::AngleBracketed(bracketed) = arguments
            && bracketed.args.iter().all(is_lifetime)
        {
            *arguments = PathArguments::None;
        }
        visit_mut::visit_path_arguments_mut(self, arguments);
    }

    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        reference.lifetime =
            reference.lifetime.take().filter(|lifetime| lifetime.ident == "static");
        visit_mut::visit_type_reference_mut(self, reference);
    }

    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        let syn::Member::Named(name) = &field.member else { return };
        let value = &field.expr;
        if name == "client" && *value == parse_quote!(client) && field.colon_token.is_some() {
            field.expr = parse_quote!(client.clone());
        } else if name == "baseurl" && *value == parse_quote!(baseurl.to_string()) {
            field.expr = parse_quote!(baseurl.into());
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        if *expression == parse_quote!(self.baseurl.as_str()) {
            *expression = parse_quote!(&self.baseurl);
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, stays};

    #[test]
    fn a_builder_owns_its_client_and_has_no_lifetime() {
        becomes(
            "impl Client { pub fn get_jars(&self) -> builder::GetJars<'_> { builder::GetJars::new(self) } }
            pub mod builder {
                pub struct GetJars<'a> { client: &'a super::Client, ids: Vec<String> }
                impl<'a> GetJars<'a> {
                    pub fn new(client: &'a super::Client) -> Self { Self { client: client, ids: vec![] } }
                    pub fn ids<V>(mut self, value: V) -> Self where V: TryInto<Vec<String>> { self }
                }
            }",
            apply,
            "impl Client { pub fn get_jars(&self) -> builder::GetJars { builder::GetJars::new(self) } }
            pub mod builder {
                pub struct GetJars { pub(crate) client: super::Client, ids: Vec<String> }
                impl GetJars {
                    pub fn new(client: &super::Client) -> Self { Self { client: client.clone(), ids: vec![] } }
                    pub fn ids<V>(mut self, value: V) -> Self where V: TryInto<Vec<String>> { self }
                }
            }",
        );
    }

    #[test]
    fn clones_of_a_client_share_its_base_url() {
        becomes(
            "pub struct Client { baseurl: String, client: reqwest::Client }
            impl Client {
                pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
                    Self { baseurl: baseurl.to_string(), client }
                }
                fn api_version() -> &'static str { VERSION }
                fn baseurl(&self) -> &str { self.baseurl.as_str() }
            }",
            apply,
            "pub struct Client { baseurl: ::std::sync::Arc<str>, client: reqwest::Client }
            impl Client {
                pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
                    Self { baseurl: baseurl.into(), client }
                }
                fn api_version() -> &'static str { VERSION }
                fn baseurl(&self) -> &str { &self.baseurl }
            }",
        );
    }

    #[test]
    fn types_stay() {
        stays(
            "mod types {
                pub struct Jar<'a> { client: &'a str }
                impl<'de> Deserialize<'de> for Jar {}
            }",
            apply,
        );
    }
}
