//! Writes the table of operations.

use heck::ToPascalCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::Operation;

pub(super) fn generate(operations: &[Operation]) -> TokenStream {
    let rows = operations.iter().map(row);
    quote! {
        //! The table of operations, in the order of their IDs.
        use crate::{
            Evidence::{Cited, Documented, Observed, Unverified},
            Location::{Header, Path, Query},
            Operation, Parameter,
            Retry::{Idempotent, Never, Safe},
        };

        /// All operations sorted by ID, including those that need the feature `unverified`.
        pub const OPERATIONS: &[Operation] = &[#(#rows),*];

        /// Returns the operation with an ID such as `get_album`.
        #[must_use]
        pub fn operation(id: &str) -> Option<&'static Operation> {
            let row = OPERATIONS.binary_search_by(|row| row.id.cmp(id)).ok()?;
            OPERATIONS.get(row)
        }
    }
}

fn row(operation: &Operation) -> TokenStream {
    let Operation { id, method, path, tag, scopes, source, .. } = operation;
    let scopes = scopes.iter().map(|set| quote!(&[#(#set),*]));
    let confidence = variant(&operation.confidence);
    let retry = variant(&operation.retry);
    let parameters = operation.parameters.iter().map(|parameter| {
        let (name, required) = (&parameter.name, parameter.required);
        let location = variant(&parameter.location);
        let maximum = match parameter.maximum.and_then(|maximum| u32::try_from(maximum).ok()) {
            Some(maximum) => quote!(Some(#maximum)),
            None => quote!(None),
        };
        quote!(Parameter::new(#name, #location, #required, #maximum))
    });
    let has_body = operation.body.is_some();
    let response_may_be_empty = operation.payload.is_empty();
    quote! {
        Operation::new(
            #id, #method, #path, #tag, &[#(#scopes),*], #confidence, #retry, #source,
            &[#(#parameters),*], #has_body, #response_may_be_empty,
        )
    }
}

/// Returns the variant of a value: `Safe` for `safe`.
fn variant(value: &str) -> syn::Ident {
    format_ident!("{}", value.to_pascal_case())
}
