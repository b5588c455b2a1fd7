//! Lists: where they stand in a response, how pages turn, how a page is taken apart, and which lookup completes items.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use super::{Request, optional, qualified};
use crate::{
    generate::{argument, name},
    model::{self, Page},
    rewrite::feature_gates::unverified_only,
    spec::{Segment, segments},
};

/// A function that takes a page of some payload apart; lists of the same form share it.
pub(in crate::generate) struct PageFunction {
    name: syn::Ident,
    gated: bool,
    payload: Type,
    pub(in crate::generate) item: Type,
    items: TokenStream,
    next: TokenStream,
    /// `None` if the service does not say.
    more: Option<TokenStream>,
}

impl Request<'_> {
    /// How the list can be read element by element, if the payload is or contains one.
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
        let (name, gate) = (self.ident(), self.gate());
        let lists = self.operation.payload.iter().map(|payload| pointer(payload) + &pointer(items));
        let (value, ty) = self.item(&element, item)?;
        let element = qualified(&element);
        Ok(Some(quote! {
            #gate
            impl ListParameters for #name {
                type Element = #element;
                type Item = #ty;
                const LISTS: &'static [&'static str] = &[#(#lists),*];
                #[inline]
                fn item(element: Self::Element) -> Option<Self::Item> {
                    #value
                }
            }
        }))
    }

    /// The item of an `element`, as an `Option`, and its type.
    fn item(&self, element: &Type, path: Option<&str>) -> Result<(TokenStream, Type), String> {
        let Some(path) = path else { return Ok((quote!(Some(element)), qualified(element))) };
        let inner = self.types.follow(quote!(element), element, path);
        let missing = || self.problem("x-page `item` does not fit the types");
        Ok(optional(&inner.ok_or_else(missing)?))
    }

    pub(super) fn paged(
        &self,
        functions: &mut BTreeMap<String, PageFunction>,
    ) -> Result<Option<TokenStream>, String> {
        let Some(page) = &self.operation.page else { return Ok(None) };
        let (_, payload) = self.payload()?;
        let function = self.page_function(page, &payload)?;
        let name = function.name.clone();
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
        let (parameters, gate) = (self.ident(), self.gate());
        let place = |parameter: &str| self.place(parameter, page);
        let cursor =
            place(page.send.name()).ok_or_else(|| self.problem("x-page `send` does not fit"))?;
        let set_page_size = match place(PAGE_SIZE) {
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
        Ok(Some(quote! {
            #gate
            impl PagedParameters for #parameters {
                #[inline]
                fn set_cursor(&mut self, cursor: String) {
                    #cursor = Some(cursor);
                }
                #set_page_size
                #[inline]
                fn page(payload: Self::Payload) -> Page<Self::Item> {
                    #name(payload)
                }
            }
        }))
    }

    /// Where an optional parameter, or the property of the body, of that name is.
    fn place(&self, name: &str, page: &Page) -> Option<TokenStream> {
        if matches!(page.send, model::Send::Body(_)) {
            let (field, _) = self.types.field(&self.body()?, name)?;
            return Some(quote!(self.body.#field));
        }
        let parameter = self.own().find(|parameter| parameter.name == name)?;
        let field = super::field(&parameter.name);
        Some(quote!(self.#field))
    }

    /// How any number of IDs is looked up, if the operation takes a list of IDs and nothing else, and returns a list.
    pub(super) fn lookup(&self) -> Result<Option<TokenStream>, String> {
        let Some((_, ids)) = self.looked_up()? else { return Ok(None) };
        let (parameters, gate) = (self.ident(), self.gate());
        let ids_field = super::field(&ids.name);
        let maximum = ids.maximum.unwrap_or_default();
        let optional = self.own().filter(|parameter| !parameter.required);
        let optional = optional.map(|parameter| {
            let field = super::field(&parameter.name);
            quote!(#field: None)
        });
        let value = if ids_field == "ids" { quote!(ids) } else { quote!(#ids_field: ids) };
        let maximum = proc_macro2::Literal::u64_unsuffixed(maximum);
        Ok(Some(quote! {
            #gate
            impl LookupParameters for #parameters {
                const MAX_IDS: usize = #maximum;
                #[inline]
                fn new(ids: Vec<String>) -> Self {
                    Self { #value, #(#optional),* }
                }
                #[inline]
                fn ids(&self) -> &[String] {
                    &self.#ids_field
                }
                #[inline]
                fn set_ids(&mut self, ids: Vec<String>) {
                    self.#ids_field = ids;
                }
                #[inline]
                fn items(payload: Self::Payload) -> Vec<Self::Item> {
                    payload
                }
            }
        }))
    }

    /// The items of a lookup and its list of IDs, if the operation is one.
    pub(in crate::generate) fn looked_up(
        &self,
    ) -> Result<Option<(Type, &model::Parameter)>, String> {
        let required: Vec<_> = self.own().filter(|parameter| parameter.required).collect();
        let [ids] = required.as_slice() else { return Ok(None) };
        if !ids.is_list || ids.maximum.is_none() || self.operation.body.is_some() {
            return Ok(None);
        }
        let (_, payload) = self.payload()?;
        let item = argument(&payload, "Vec").cloned();
        Ok(item.filter(|item| self.types.field(item, "id").is_some()).map(|item| (item, *ids)))
    }

    pub(in crate::generate) fn page_function(
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
            gated: self.operation.is_unverified(),
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
        let gate = gated.then(unverified_only);
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
            #[inline]
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

/// The parameter that says how many items a page has.
pub(crate) const PAGE_SIZE: &str = "limit";

/// The lookups by the types of their items.
pub(in crate::generate) struct Lookups<'a>(BTreeMap<Option<String>, &'a Request<'a>>);

/// How an item of a list is completed.
struct Hydrated<'a> {
    item: Type,
    lookup: &'a Request<'a>,
    /// The entity in `self`, as an `Option`.
    entity: TokenStream,
}

impl<'a> Lookups<'a> {
    /// # Errors
    /// Returns an error if a path of the spec does not fit the generated types.
    pub(in crate::generate) fn of(requests: &'a [Request<'a>]) -> Result<Self, String> {
        let mut lookups = BTreeMap::new();
        for request in requests {
            if let Some((item, _)) = request.looked_up()? {
                lookups.entry(name(&item)).or_insert(request);
            }
        }
        Ok(Self(lookups))
    }

    /// The ID of the lookup that completes the items of a list.
    pub(in crate::generate) fn of_items(
        &self,
        request: &Request<'_>,
    ) -> Result<Option<&'a str>, String> {
        Ok(self.hydrated(request)?.map(|hydrated| hydrated.lookup.operation.id.as_str()))
    }

    /// Items are entities themselves, or have one as their `node`.
    fn hydrated(&self, request: &Request<'_>) -> Result<Option<Hydrated<'a>>, String> {
        let Some(page) = &request.operation.page else { return Ok(None) };
        let (_, payload) = request.payload()?;
        let item = request.page_function(page, &payload)?.item;
        if let Some(lookup) = self.0.get(&name(&item)) {
            return Ok(Some(Hydrated { item, lookup, entity: quote!(Some(self)) }));
        }
        let Some((node, ty)) = request.types.field(&item, "node") else { return Ok(None) };
        let inner = argument(ty, "Option").unwrap_or(ty);
        let (inner, entity) = match argument(inner, "Box") {
            Some(inner) => (inner, quote!(self.#node.as_deref_mut())),
            None => (inner, quote!(self.#node.as_mut())),
        };
        Ok(self.0.get(&name(inner)).map(|lookup| Hydrated { item, lookup, entity }))
    }

    /// The implementations of `Hydrate`, one for each type of items.
    pub(super) fn hydrate(&self, requests: &[Request<'_>]) -> Result<Vec<TokenStream>, String> {
        let mut items = BTreeMap::new();
        for request in requests {
            let Some(Hydrated { item, lookup, entity }) = self.hydrated(request)? else { continue };
            let parameters = lookup.ident();
            let gate = lookup.gate().or_else(|| request.gate());
            let tokens = quote! {
                #gate
                impl Sealed for #item {}
                #gate
                impl Hydrate for #item {
                    type Lookup = #parameters;
                    #[inline]
                    fn entity_mut(
                        &mut self,
                    ) -> Option<&mut <Self::Lookup as ListParameters>::Item> {
                        #entity
                    }
                }
            };
            // The one without a gate serves all.
            let known =
                items.entry(name(&item)).or_insert_with(|| (gate.is_some(), tokens.clone()));
            if known.0 && gate.is_none() {
                *known = (false, tokens);
            }
        }
        Ok(items.into_values().map(|(_, tokens)| tokens).collect())
    }
}
