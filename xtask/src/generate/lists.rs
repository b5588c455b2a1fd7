//! Writes the traits of lists: their position in a response, pagination, lookups, and completion of items.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::request::{List, Request};
use crate::{
    model::Page,
    spec::segments,
    types::{Ty, field},
};

/// Returns the implementation of `ListParameters`, if the payload is or contains a list.
pub(super) fn list(request: &Request<'_>) -> Option<TokenStream> {
    let List { path, element, item: (value, item) } = request.list.as_ref()?;
    let (name, gate) = (request.ident(), request.gate());
    let payloads = request.operation.payload.iter();
    let lists = payloads.map(|payload| pointer(payload) + &pointer(path));
    Some(quote! {
        #gate
        impl ListParameters for #name {
            type Element = #element;
            type Item = #item;
            const LISTS: &'static [&'static str] = &[#(#lists),*];
            #[inline]
            fn item(element: Self::Element) -> Option<Self::Item> {
                #value
            }
        }
    })
}

/// Returns the JSON Pointer of a path; empty for `.`.
fn pointer(path: &str) -> String {
    let first = |first| if first { "/0" } else { "" };
    segments(path).map(|segment| format!("/{}{}", segment.name, first(segment.first))).collect()
}

/// Returns the implementation of `PagedParameters`, if the list has pages.
///
/// # Errors
/// Returns an error if a path of the spec does not fit the types.
pub(super) fn paged(request: &Request<'_>) -> Result<Option<TokenStream>, String> {
    let (Some(page), Some(list)) = (&request.operation.page, &request.list) else {
        return Ok(None);
    };
    let problem =
        |key: &str| format!("`{}`: x-page `{key}` does not fit the types", request.operation.id);
    let (name, gate) = (request.ident(), request.gate());
    let place = |input: &crate::model::Parameter| {
        let field = field(&input.name);
        if input.location == "body" { quote!(self.body.#field) } else { quote!(self.#field) }
    };
    let cursor = request.inputs().find(|input| request.is_cursor(input)).map(place);
    let cursor = cursor.ok_or_else(|| problem("send"))?;
    let set_page_size = match request.inputs().find(|input| request.is_page_size(input)).map(place)
    {
        Some(size) => quote! {
            #[inline]
            fn set_page_size(&mut self, page_size: u32) {
                #size = Some(page_size);
            }
        },
        // The service decides.
        None => quote!(
            fn set_page_size(&mut self, _: u32) {}
        ),
    };
    let page = self::page(request, page, list).map_err(problem)?;
    Ok(Some(quote! {
        #gate
        impl PagedParameters for #name {
            #[inline]
            fn set_cursor(&mut self, cursor: String) {
                #cursor = Some(cursor);
            }
            #set_page_size
            #[inline]
            fn page(payload: Self::Payload) -> Page<Self::Item> {
                #page
            }
        }
    }))
}

/// Returns the body of `PagedParameters::page`; the error is the key that does not fit.
fn page(request: &Request<'_>, page: &Page, list: &List) -> Result<TokenStream, &'static str> {
    let (types, (_, payload)) = (request.types, &request.payload);
    let peek = |path: &str, ty: Ty| {
        let (value, found) = payload.peek(types, quote!(payload), path)?;
        (found == Ty::Optional(Box::new(ty))).then_some(value)
    };
    let next = peek(&page.next, Ty::Text).ok_or("next")?;
    let more = match &page.more {
        Some(path) => {
            let more = peek(path, Ty::Bool).ok_or("more")?;
            quote! {
                fn more(payload: &#payload) -> Option<bool> {
                    #more
                }
                let more = more(&payload);
            }
        }
        None => quote!(let more = None;),
    };
    let (items, _) = payload.follow(types, quote!(payload), &page.items).ok_or("items")?;
    let (value, item) = &list.item;
    let items = match &page.item {
        None => items,
        Some(_) => quote!(#items.into_iter().filter_map(|element| #value).collect()),
    };
    Ok(quote! {
        fn next(payload: &#payload) -> Option<String> {
            #next.clone()
        }
        fn items(payload: #payload) -> Option<Vec<#item>> {
            Some(#items)
        }
        let next = next(&payload);
        #more
        Page::new(items(payload).unwrap_or_default(), next, more)
    })
}

/// Returns the implementation of `LookupParameters`, if the operation takes a list of IDs.
pub(super) fn lookup(request: &Request<'_>) -> Option<TokenStream> {
    let ids = request.lookup()?;
    let (name, gate) = (request.ident(), request.gate());
    let maximum = Literal::u64_unsuffixed(ids.maximum?);
    let optional = request.own().filter(|parameter| !parameter.required);
    let optional = optional.map(|parameter| {
        let field = field(&parameter.name);
        quote!(#field: None)
    });
    let ids = field(&ids.name);
    Some(quote! {
        #gate
        impl LookupParameters for #name {
            const MAX_IDS: usize = #maximum;
            #[inline]
            fn new(#ids: Vec<String>) -> Self {
                Self { #ids, #(#optional),* }
            }
            #[inline]
            fn ids(&self) -> &[String] {
                &self.#ids
            }
            #[inline]
            fn set_ids(&mut self, ids: Vec<String>) {
                self.#ids = ids;
            }
            #[inline]
            fn items(payload: Self::Payload) -> Vec<Self::Item> {
                payload
            }
        }
    })
}

/// Returns the lookup that completes the items of a list, and the entity in an item `self` as an `Option`.
pub(super) fn completed_by<'r, 'a>(
    request: &Request<'_>,
    requests: &'r [Request<'a>],
) -> Option<(&'r Request<'a>, TokenStream)> {
    request.operation.page.as_ref()?;
    let (_, item) = &request.list.as_ref()?.item;
    let lookup = |entity: &Ty| {
        requests.iter().find(|lookup| {
            let list = lookup.list.as_ref().filter(|_| lookup.lookup().is_some());
            list.is_some_and(|list| list.element == *entity)
        })
    };
    // Items are entities themselves, or have one as their `node`.
    if let Some(lookup) = lookup(item) {
        return Some((lookup, quote!(Some(self))));
    }
    let (node, ty) = item.field(request.types, "node")?;
    let as_mut = match &ty {
        Ty::Optional(inner) if matches!(**inner, Ty::Boxed(_)) => quote!(as_deref_mut),
        _ => quote!(as_mut),
    };
    let (_, entity) = ty.optional(quote!());
    Some((lookup(&entity)?, quote!(self.#node.#as_mut())))
}

/// Returns the implementations of `Hydrate`, one for each type of items.
pub(super) fn hydrate(requests: &[Request<'_>]) -> Vec<TokenStream> {
    let mut items = BTreeMap::new();
    for request in requests {
        let (Some(list), Some((lookup, entity))) = (&request.list, completed_by(request, requests))
        else {
            continue;
        };
        let (_, item) = &list.item;
        let parameters = lookup.ident();
        let gate = lookup.gate().or_else(|| request.gate());
        let tokens = quote! {
            #gate
            impl Sealed for #item {}
            #gate
            impl Hydrate for #item {
                type Lookup = #parameters;
                #[inline]
                fn entity_mut(&mut self) -> Option<&mut <Self::Lookup as ListParameters>::Item> {
                    #entity
                }
            }
        };
        // An implementation without a gate replaces one with a gate.
        let known =
            items.entry(quote!(#item).to_string()).or_insert((gate.is_some(), tokens.clone()));
        if known.0 && gate.is_none() {
            *known = (false, tokens);
        }
    }
    items.into_values().map(|(_, tokens)| tokens).collect()
}
