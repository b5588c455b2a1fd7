//! The Rust types of schemas, and the code that reaches a property of a value.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::Ident;

use crate::{
    spec::{Spec, segments, wrapped},
    yaml::Node,
};

/// The Rust type of a schema or property.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ty {
    Unit,
    Bool,
    /// `u32` or `i64`.
    Integer(&'static str),
    Number,
    Text,
    /// Any JSON.
    Json,
    /// A schema with a name.
    Named(String),
    List(Box<Ty>),
    Map(Box<Ty>),
    Optional(Box<Ty>),
    Boxed(Box<Ty>),
}

/// A value and its type.
pub(crate) type Reached = (TokenStream, Ty);

impl Ty {
    /// Returns the type of a schema; `None` if the schema is incomplete.
    pub(crate) fn of(schema: &Node) -> Option<Self> {
        if let Some(inner) = wrapped(schema) {
            return Self::of(inner);
        }
        if let Some(reference) = schema.text("$ref") {
            return Some(Self::Named(reference.rsplit('/').next()?.to_owned()));
        }
        let inner = |key: &str| schema.get(key).and_then(Self::of).unwrap_or(Self::Json);
        Some(match schema.text("type") {
            Some("boolean") => Self::Bool,
            Some("integer") if schema.text("format") == Some("int64") => Self::Integer("i64"),
            Some("integer") => Self::Integer("u32"),
            Some("number") => Self::Number,
            Some("string") => Self::Text,
            Some("array") => Self::List(Box::new(inner("items"))),
            Some("object") => Self::Map(Box::new(inner("additionalProperties"))),
            _ => Self::Json,
        })
    }

    /// Returns the schema of a named type.
    pub(crate) fn schema<'a>(&self, spec: &'a Spec) -> Option<&'a Node> {
        let Self::Named(name) = self else { return None };
        spec.target(&format!("#/components/schemas/{name}"))
    }

    /// Returns the values of an enum.
    pub(crate) fn values<'a>(&self, spec: &'a Spec) -> Option<&'a [Node]> {
        self.schema(spec)?.get("enum").map(Node::items)
    }

    /// Returns the field of a property, and its type.
    pub(crate) fn field(&self, spec: &Spec, name: &str) -> Option<(Ident, Self)> {
        let schema = self.schema(spec)?;
        let property = |name: &str| Some(Self::of(schema.get("properties")?.get(name)?));
        let ty = property(name)??;
        let is_object = || ty.schema(spec).is_some_and(|schema| schema.get("properties").is_some());
        let is_entity = || requires(schema, "id") && property("id").flatten() == Some(Self::Text);
        let ty = match ty {
            Self::List(_) | Self::Map(_) => ty,
            _ if requires(schema, name) => ty,
            // The pass `boxes` does this to the types.
            _ if is_object() && is_entity() => Self::Optional(Box::new(Self::Boxed(Box::new(ty)))),
            _ => Self::Optional(Box::new(ty)),
        };
        Some((field(name), ty))
    }

    /// Follows a path of properties from an owned `value`; the last step keeps its `Option`.
    pub(crate) fn follow(&self, spec: &Spec, value: TokenStream, path: &str) -> Option<Reached> {
        self.walk(spec, value, path, &quote!(?), &quote!(into_iter().next()?))
    }

    /// Like [`follow`](Self::follow), from a reference.
    pub(crate) fn peek(&self, spec: &Spec, value: TokenStream, path: &str) -> Option<Reached> {
        self.walk(spec, value, path, &quote!(.as_ref()?), &quote!(first()?))
    }

    fn walk(
        &self,
        spec: &Spec,
        value: TokenStream,
        path: &str,
        unwrap: &TokenStream,
        first: &TokenStream,
    ) -> Option<Reached> {
        segments(path).try_fold((value, self.clone()), |(value, ty), segment| {
            let (value, ty) = ty.unwrapped(value, unwrap);
            let (field, ty) = ty.field(spec, segment.name)?;
            let value = quote!(#value.#field);
            match (segment.first, ty) {
                (false, ty) => Some((value, ty)),
                (true, Self::List(item)) => Some((quote!(#value.#first), *item)),
                (true, _) => None,
            }
        })
    }

    /// Returns the type inside `Option` and `Box`, and the value in it.
    pub(crate) fn unwrapped(self, value: TokenStream, unwrap: &TokenStream) -> Reached {
        match self {
            Self::Optional(inner) => inner.unwrapped(quote!(#value #unwrap), unwrap),
            // Fields are moved out of a box like those of a struct.
            Self::Boxed(inner) => inner.unwrapped(value, unwrap),
            ty => (value, ty),
        }
    }

    /// Returns the value as an `Option`, and the type inside.
    pub(crate) fn optional(self, value: TokenStream) -> Reached {
        match self {
            Self::Optional(inner) => match *inner {
                Self::Boxed(inner) => (quote!(#value.map(|boxed| *boxed)), *inner),
                inner => (value, inner),
            },
            ty => (quote!(Some(#value)), ty),
        }
    }

    /// Returns a function's argument of this type, and the value made of it. `module` stands before named types.
    pub(crate) fn argument(
        &self,
        name: &Ident,
        module: &TokenStream,
    ) -> (TokenStream, TokenStream) {
        match self {
            Self::Text => (quote!(#name: impl Into<String>), quote!(#name.into())),
            Self::List(item) => {
                let item = item.tokens(module);
                (
                    quote!(#name: impl IntoIterator<Item: Into<#item>>),
                    quote!(#name.into_iter().map(Into::into).collect()),
                )
            }
            ty => {
                let ty = ty.tokens(module);
                (quote!(#name: #ty), quote!(#name))
            }
        }
    }

    fn tokens(&self, module: &TokenStream) -> TokenStream {
        match self {
            Self::Unit => quote!(()),
            Self::Bool => quote!(bool),
            Self::Integer(name) => format_ident!("{name}").into_token_stream(),
            Self::Number => quote!(f64),
            Self::Text => quote!(String),
            Self::Json => quote!(::serde_json::Value),
            Self::Named(name) => {
                let name = format_ident!("{name}");
                quote!(#module #name)
            }
            Self::List(item) => {
                let item = item.tokens(module);
                quote!(Vec<#item>)
            }
            Self::Map(value) => {
                let value = value.tokens(module);
                quote!(::std::collections::BTreeMap<::std::string::String, #value>)
            }
            Self::Optional(inner) => {
                let inner = inner.tokens(module);
                quote!(Option<#inner>)
            }
            Self::Boxed(inner) => inner.tokens(module),
        }
    }
}

impl ToTokens for Ty {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.tokens(&quote!(types::)));
    }
}

/// Returns `true` if an object requires a property.
pub(crate) fn requires(schema: &Node, property: &str) -> bool {
    let required = schema.items_of("required");
    required.iter().any(|name| name.str() == Some(property))
}

/// Returns the name of a parameter or property in Rust.
pub(crate) fn field(name: &str) -> Ident {
    let name = name.to_snake_case();
    syn::parse_str(&name).unwrap_or_else(|_| format_ident!("{name}_"))
}
