//! The types that progenitor generates, and the code that reaches a property of a value.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Fields, GenericArgument, Ident, Item, PathArguments, Type};

use crate::{
    rewrite::{is_required, open_unions::UNKNOWN, serde_says},
    spec::{Spec, segments},
};

/// A spec, and what progenitor generates from it.
#[derive(Clone)]
pub(crate) struct Types<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) file: syn::File,
    /// The signatures of the client's methods, by operation ID.
    pub(crate) signatures: BTreeMap<String, Signature>,
}

/// The types of an operation.
#[derive(Clone)]
pub(crate) struct Signature {
    pub(crate) parameters: Inputs,
    pub(crate) body: Option<Ty>,
    pub(crate) response: Ty,
    /// The statuses of success, such as `200` or `2XX`.
    pub(crate) statuses: BTreeSet<String>,
}

/// Parameters or fields by their names in Rust, each with its type, and `true` if it is required.
pub(crate) type Inputs = BTreeMap<Ident, (Ty, bool)>;

/// A type in progenitor's output.
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
    /// Reads a type, through references; `None` if the generator does not support it.
    pub(crate) fn of(ty: &Type) -> Option<Self> {
        let path = match ty {
            Type::Reference(reference) => return Self::of(&reference.elem),
            Type::Path(path) => path.path.segments.last()?,
            _ => return None,
        };
        let inner = || {
            let PathArguments::AngleBracketed(inner) = &path.arguments else { return None };
            let GenericArgument::Type(inner) = inner.args.last()? else { return None };
            Self::of(inner).map(Box::new)
        };
        let name = path.ident.to_string();
        Some(match name.as_str() {
            "bool" => Self::Bool,
            "u32" => Self::Integer("u32"),
            "i64" => Self::Integer("i64"),
            "f64" => Self::Number,
            "str" | "String" => Self::Text,
            "Value" => Self::Json,
            "Vec" => Self::List(inner()?),
            "BTreeMap" => Self::Map(inner()?),
            "Option" => Self::Optional(inner()?),
            "Box" => Self::Boxed(inner()?),
            _ => Self::Named(name),
        })
    }

    /// Returns the name of a schema.
    pub(crate) fn name(&self) -> Option<&str> {
        let Self::Named(name) = self else { return None };
        Some(name)
    }

    fn fields<'a>(&self, types: &'a Types<'_>) -> impl Iterator<Item = &'a syn::Field> {
        let fields = types.file.items.iter().filter_map(|item| match item {
            Item::Struct(it) if *self == Self::Named(it.ident.to_string()) => Some(&it.fields),
            _ => None,
        });
        fields.flatten()
    }

    fn variants<'a>(&self, types: &'a Types<'_>) -> impl Iterator<Item = &'a syn::Variant> {
        let variants = types.file.items.iter().filter_map(|item| match item {
            Item::Enum(it) if *self == Self::Named(it.ident.to_string()) => Some(&it.variants),
            _ => None,
        });
        variants.flatten().filter(|variant| variant.ident != UNKNOWN)
    }

    /// Returns the variants of an enum; none if the type is not an enum.
    pub(crate) fn values<'a>(&self, types: &'a Types<'_>) -> impl Iterator<Item = &'a Ident> {
        let variants = self.variants(types);
        variants.filter(|it| matches!(it.fields, Fields::Unit)).map(|variant| &variant.ident)
    }

    /// Returns the variants of a union, and the type in each; `None` if a variant has no type of its own.
    pub(crate) fn members(&self, types: &Types<'_>) -> Option<Vec<(Ident, Self)>> {
        let member = |variant: &syn::Variant| {
            let Fields::Unnamed(fields) = &variant.fields else { return None };
            Some((variant.ident.clone(), Self::of(&fields.unnamed.first()?.ty)?))
        };
        self.variants(types).map(member).collect()
    }

    /// Returns the type of a schema that is a list.
    pub(crate) fn list(&self, types: &Types<'_>) -> Option<Self> {
        let field = self.fields(types).find(|field| field.ident.is_none())?;
        Self::of(&field.ty).filter(|ty| matches!(ty, Self::List(_)))
    }

    /// Returns the fields of an object, except the one for unlisted fields.
    pub(crate) fn inputs(&self, types: &Types<'_>) -> Inputs {
        let fields = self.fields(types).filter(|field| !serde_says(&field.attrs, "flatten"));
        let input = |field: &syn::Field| {
            let (_, ty) = Self::of(&field.ty)?.unwrapped(quote!(), &quote!());
            Some((field.ident.clone()?, (ty, is_required(field))))
        };
        fields.filter_map(input).collect()
    }

    /// Returns the field of a property, and its type.
    pub(crate) fn field(&self, types: &Types<'_>, name: &str) -> Option<(Ident, Self)> {
        let name = field(name);
        let field = self.fields(types).find(|field| field.ident.as_ref() == Some(&name))?;
        Some((name, Self::of(&field.ty)?))
    }

    /// Follows a path of properties from an owned `value`; the last step keeps its `Option`.
    pub(crate) fn follow(
        &self,
        types: &Types<'_>,
        value: TokenStream,
        path: &str,
    ) -> Option<Reached> {
        self.walk(types, value, path, &quote!(?), &quote!(into_iter().next()?))
    }

    /// Like [`follow`](Self::follow), from a reference.
    pub(crate) fn peek(
        &self,
        types: &Types<'_>,
        value: TokenStream,
        path: &str,
    ) -> Option<Reached> {
        self.walk(types, value, path, &quote!(.as_ref()?), &quote!(first()?))
    }

    fn walk(
        &self,
        types: &Types<'_>,
        value: TokenStream,
        path: &str,
        unwrap: &TokenStream,
        first: &TokenStream,
    ) -> Option<Reached> {
        segments(path).try_fold((value, self.clone()), |(value, ty), segment| {
            let (value, ty) = ty.unwrapped(value, unwrap);
            let (field, ty) = ty.field(types, segment.name)?;
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

/// Returns the name of a parameter or property in Rust.
pub(crate) fn field(name: &str) -> Ident {
    let name = name.to_snake_case();
    syn::parse_str(&name).unwrap_or_else(|_| format_ident!("{name}_"))
}
