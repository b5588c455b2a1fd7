//! Lists: where they stand in an answer, how pages turn, and how a page is taken apart.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use super::{Call, optional, qualified};
use crate::{
    generate::{argument, name},
    model::{self, Page},
    rewrite::feature_gates::inferred_only,
    spec::{Segment, segments},
};

/// A function that takes a page of some payload apart; lists of the same form share it.
pub(super) struct PageFunction {
    name: syn::Ident,
    gated: bool,
    payload: Type,
    pub(super) item: Type,
    items: TokenStream,
    next: TokenStream,
    /// `None` where the service does not say.
    more: Option<TokenStream>,
}

impl Call<'_> {
    /// How the list can be read element by element, where the payload is or holds one.
    pub(super) fn list(&self) -> Result<Option<TokenStream>, String> {
        let (_, payload) = self.payload()?;
        let (element, items, item) = match &self.operation.page {
            Some(page) => {
                let list = self.types.follow(quote!(), &payload, &page.items);
                let element = list.and_then(|list| argument(&list.ty, "Vec").cloned());
                let missing = || self.problem("x-page `items` does not fit the types");
                (element.ok_or_else(missing)?, page.items.as_str(), page.item.as_deref())
            }
            None => match argument(&payload, "Vec") {
                Some(element) => (element.clone(), ".", None),
                None => return Ok(None),
            },
        };
        let builder = format_ident!("{}", self.builder);
        let gate = self.operation.is_inferred().then(inferred_only);
        let lists = self.operation.payload.iter().map(|payload| pointer(payload) + &pointer(items));
        let (value, ty) = self.item(&element, item)?;
        let element = qualified(&element);
        Ok(Some(quote! {
            #gate
            impl ListRequest for builder::#builder {
                type Element = #element;
                type Item = #ty;
                const LISTS: &'static [&'static str] = &[#(#lists),*];
                fn item(element: Self::Element) -> Option<Self::Item> {
                    #value
                }
            }
        }))
    }

    /// What callers want of an `element`, as an `Option`, and its type.
    fn item(&self, element: &Type, path: Option<&str>) -> Result<(TokenStream, Type), String> {
        let Some(path) = path else { return Ok((quote!(Some(element)), qualified(element))) };
        let inner = self.types.follow(quote!(element), element, path);
        let missing = || self.problem("x-page `item` does not fit the types");
        Ok(optional(&inner.ok_or_else(missing)?))
    }

    pub(super) fn paged(
        &self,
        page: &Page,
        functions: &mut BTreeMap<String, PageFunction>,
    ) -> Result<TokenStream, String> {
        let builder = format_ident!("{}", self.builder);
        let (_, payload) = self.payload()?;
        let function = self.page_function(page, &payload)?;
        let name = function.name.clone();
        let gate = self.operation.is_inferred().then(inferred_only);
        match functions.get_mut(&name.to_string()) {
            Some(known)
                if known.next.to_string() != function.next.to_string()
                    || known.more.as_ref().map(ToString::to_string)
                        != function.more.as_ref().map(ToString::to_string) =>
            {
                return Err(self
                    .problem("x-page finds the next page of this list elsewhere than others do"));
            }
            Some(known) => known.gated &= function.gated,
            None => {
                functions.insert(name.to_string(), function);
            }
        }
        let at = match &page.send {
            model::Send::Query(parameter) => {
                let setter = format_ident!("{}", parameter.to_snake_case());
                quote!(self.#setter(cursor))
            }
            model::Send::Body(property) => {
                let setter = format_ident!("{}", property.to_snake_case());
                quote!(self.body_map(|body| body.#setter(cursor)))
            }
        };
        Ok(quote! {
            #gate
            impl PagedRequest for builder::#builder {
                fn at(self, cursor: &str) -> Self {
                    #at
                }
                fn page(payload: Self::Payload) -> Page<Self::Item> {
                    #name(payload)
                }
            }
        })
    }

    pub(super) fn page_function(
        &self,
        page: &Page,
        payload: &Type,
    ) -> Result<PageFunction, String> {
        let missing = |key: &str| self.problem(&format!("x-page `{key}` does not fit the types"));
        let items = self
            .types
            .follow(quote!(payload), payload, &page.items)
            .ok_or_else(|| missing("items"))?;
        let element = argument(&items.ty, "Vec").ok_or_else(|| missing("items"))?;
        let list = items.value;
        let (value, item) = self.item(element, page.item.as_deref())?;
        let items = match &page.item {
            None => quote!(Some(#list)),
            Some(_) => quote!(Some(#list.into_iter().filter_map(|element| #value).collect())),
        };
        let peek = |key: &str, path: &str| {
            let reached = self.types.peek(quote!(payload), payload, path);
            reached
                .filter(|reached| argument(&reached.ty, "Option").is_some())
                .ok_or_else(|| missing(key))
        };
        let next = peek("next", &page.next)?.value;
        let more = match &page.more {
            Some(path) => Some(peek("more", path)?.value),
            None => None,
        };
        let mut parts = vec![name(payload).unwrap_or_default(), page.items.clone()];
        parts.extend(page.item.clone());
        Ok(PageFunction {
            name: format_ident!("{}_page", parts.join("_").to_snake_case()),
            gated: self.operation.is_inferred(),
            payload: payload.clone(),
            item,
            items,
            next: quote!(#next.clone()),
            more,
        })
    }
}

impl PageFunction {
    pub(super) fn tokens(self) -> TokenStream {
        let Self { name, gated, payload, item, items, next, more } = self;
        let gate = gated.then(inferred_only);
        let more = match more {
            None => quote!(let more = None;),
            Some(more) => quote! {
                fn more(payload: &#payload) -> Option<bool> {
                    #more
                }
                let more = more(&payload);
            },
        };
        quote! {
            #gate
            fn #name(payload: #payload) -> Page<#item> {
                fn next(payload: &#payload) -> Option<String> {
                    #next
                }
                fn items(payload: #payload) -> Option<Vec<#item>> {
                    #items
                }
                let next = next(&payload);
                #more
                Page::new(items(payload).unwrap_or_default(), next, more)
            }
        }
    }
}

/// The JSON Pointer of a path; empty for `.`.
fn pointer(path: &str) -> String {
    let first = |segment: &Segment<'_>| if segment.first { "/0" } else { "" };
    segments(path).map(|segment| format!("/{}{}", segment.name, first(&segment))).collect()
}
