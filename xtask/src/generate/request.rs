//! An operation with the code for its payload and its list.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Attribute, Ident};

use crate::{
    model::{Operation, Page, Parameter, Send},
    rewrite::{feature_gates::unverified_only, open_unions::UNKNOWN},
    types::{Reached, Ty, Types},
};

/// Headers that every request can have, whatever the operation.
const COMMON_HEADERS: [&str; 2] = ["Accept-Language", "amzn-image-style"];

/// The parameter that sets the number of items per page.
const PAGE_SIZE: &str = "limit";

/// An operation, and the code that depends on the types of the spec.
pub(super) struct Request<'a> {
    pub(super) types: &'a Types<'a>,
    pub(super) operation: &'a Operation,
    /// The index in the table of operations.
    pub(super) row: usize,
    /// The payload as an `Option` made of `response`, and its type.
    pub(super) payload: Reached,
    pub(super) list: Option<List>,
}

/// The list that a payload is or contains.
pub(super) struct List {
    /// The path of the list from the payload.
    pub(super) path: String,
    pub(super) element: Ty,
    /// The item as an `Option` made of `element`, and its type.
    pub(super) item: Reached,
}

impl<'a> Request<'a> {
    /// # Errors
    /// Returns an error if a path of the spec does not fit the types.
    pub(super) fn of(
        types: &'a Types<'a>,
        (row, operation): (usize, &'a Operation),
    ) -> Result<Self, String> {
        let problem = |key: &str| format!("`{}`: {key} does not fit the types", operation.id);
        let payload = payload(types, operation).ok_or_else(|| problem("x-payload"))?;
        let list = match (&operation.page, &payload.1) {
            (Some(Page { items, item, .. }), payload) => {
                let list = payload.follow(types, quote!(), items).map(|(_, list)| list);
                let Some(Ty::List(element)) = list else { return Err(problem("x-page `items`")) };
                let list = List::of(types, items, *element, item.as_deref());
                Some(list.ok_or_else(|| problem("x-page `item`"))?)
            }
            (None, Ty::List(element)) => List::of(types, ".", (**element).clone(), None),
            _ => None,
        };
        Ok(Self { types, operation, row, payload, list })
    }

    /// Returns the name of the parameters, and of the alias of the request.
    pub(super) fn ident(&self) -> Ident {
        format_ident!("{}", self.operation.type_name())
    }

    pub(super) fn gate(&self) -> Option<Attribute> {
        self.operation.is_unverified().then(unverified_only)
    }

    /// Returns the parameters of the path, the query and the header, without common headers.
    pub(super) fn own(&self) -> impl Iterator<Item = &'a Parameter> {
        let of = |location: &'static str| {
            let all = self.operation.parameters.iter();
            all.filter(move |it| it.location == location && !COMMON_HEADERS.contains(&&*it.name))
        };
        of("path").chain(of("query")).chain(of("header"))
    }

    /// Returns the own parameters, and the properties of the body.
    pub(super) fn inputs(&self) -> impl Iterator<Item = &'a Parameter> {
        self.own().chain(self.operation.body.iter().flat_map(|body| &body.properties))
    }

    /// Returns the optional inputs that have a setter of their own.
    pub(super) fn optional(&self) -> impl Iterator<Item = &'a Parameter> {
        self.inputs().filter(|it| !it.required && !self.is_cursor(it) && !self.is_page_size(it))
    }

    /// Returns `true` for the cursor of a list.
    pub(super) fn is_cursor(&self, input: &Parameter) -> bool {
        match self.operation.page.as_ref().map(|page| &page.send) {
            Some(Send::Body(name)) => input.location == "body" && input.name == *name,
            Some(Send::Query(name)) => input.location == "query" && input.name == *name,
            None => false,
        }
    }

    /// Returns `true` for the input that `Request::page_size` sets.
    pub(super) fn is_page_size(&self, input: &Parameter) -> bool {
        self.operation.page.is_some() && input.name == PAGE_SIZE
    }

    /// Returns the type of a body that is a list.
    pub(super) fn body_list(&self) -> Option<Ty> {
        self.operation.body.as_ref()?.ty.list(self.types)
    }

    /// Returns the list of IDs, if it is the only required input and the payload is a list of entities.
    pub(super) fn lookup(&self) -> Option<&'a Parameter> {
        let mut required = self.own().filter(|parameter| parameter.required);
        let ids = required.next().filter(|ids| matches!(ids.ty, Ty::List(_)))?;
        let is_lookup = required.next().is_none()
            && ids.maximum.is_some()
            && self.operation.body.is_none()
            && matches!(&self.payload.1, Ty::List(item) if item.field(self.types, "id").is_some());
        is_lookup.then_some(ids)
    }
}

impl List {
    fn of(types: &Types<'_>, path: &str, element: Ty, item: Option<&str>) -> Option<Self> {
        let (value, ty) = element.follow(types, quote!(element), item.unwrap_or("."))?;
        Some(Self { path: path.to_owned(), element, item: ty.optional(value) })
    }
}

/// Returns the payload of a `response`.
fn payload(types: &Types<'_>, operation: &Operation) -> Option<Reached> {
    let (response, paths) = (&operation.response, &operation.payload);
    if paths.is_empty() {
        return Some((quote!(Some(())), Ty::Unit));
    }
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    let members = response.members(types).unwrap_or_default();
    if members.is_empty() || paths == ["."] {
        return first_of(types, response, &paths);
    }
    // A union: each of its forms has the payload in its own place. The form itself, `.`, is the last resort.
    let unknown = format_ident!("{UNKNOWN}");
    let (mut arms, mut payload) = (Vec::new(), None);
    for (name, ty) in members {
        let exists = |path: &&str| *path != "." && ty.follow(types, quote!(), path).is_some();
        let mut fitting: Vec<&str> = paths.iter().copied().filter(exists).collect();
        if fitting.is_empty() {
            fitting.extend(paths.iter().filter(|path| **path == "."));
        }
        match first_of(types, &ty, &fitting) {
            Some((value, ty)) => {
                arms.push(quote!(#response::#name(response) => #value));
                payload = Some(ty);
            }
            None => arms.push(quote!(#response::#name(_) => None)),
        }
    }
    Some((quote!(match response { #(#arms,)* #response::#unknown(_) => None }), payload?))
}

/// Returns the first of several places, all in one object, that is not empty.
fn first_of(types: &Types<'_>, ty: &Ty, paths: &[&str]) -> Option<Reached> {
    let (first, others) = paths.split_first()?;
    let (value, found) = ty.follow(types, quote!(response), first)?;
    if others.is_empty() {
        return Some(found.optional(value));
    }
    let (parent, _) = first.rsplit_once('.').unwrap_or_default();
    let (holder, ty) = ty.follow(types, quote!(response), parent)?;
    let (holder, ty) = ty.unwrapped(holder, &quote!(?));
    let places = paths.iter().map(|path| {
        let (field, _) = ty.field(types, path.rsplit('.').next()?)?;
        Some(quote!(holder.#field))
    });
    let places = places.collect::<Option<Vec<TokenStream>>>()?;
    match found {
        Ty::List(_) => {
            let value = quote!({
                let holder = #holder;
                [#(#places),*].into_iter().find(|list| !list.is_empty()).or_else(|| Some(Vec::new()))
            });
            Some((value, found))
        }
        Ty::Optional(inner) => {
            let (first, others) = places.split_first()?;
            Some((quote!({ let holder = #holder; #first #(.or(#others))* }), *inner))
        }
        _ => None,
    }
}
