//! The table of operations.

use heck::ToPascalCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::Operation;

pub(super) fn generate(operations: &[Operation]) -> TokenStream {
    let rows = operations.iter().map(row);
    quote! {
        //! What is known about each operation, in the order of their ids.
        use crate::{
            Confidence::{Cited, Documented, Inferred, Observed},
            Location::{Header, Path, Query},
            Operation, Parameter,
            Retry::{Idempotent, Never, Safe},
        };

        /// Every operation of the spec, also those that the feature `inferred` leaves out, sorted by id.
        pub const OPERATIONS: &[Operation] = &[#(#rows),*];

        /// The row of an operation, by its id.
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
    let confidence = word(&operation.confidence);
    let retry = word(&operation.retry);
    let parameters = operation.parameters.iter().map(|parameter| {
        let (name, required) = (&parameter.name, parameter.required);
        let location = word(&parameter.location);
        let maximum = match parameter.maximum.and_then(|maximum| u32::try_from(maximum).ok()) {
            Some(maximum) => quote!(Some(#maximum)),
            None => quote!(None),
        };
        quote!(Parameter::new(#name, #location, #required, #maximum))
    });
    let has_body = operation.body.is_some();
    let answer_may_be_empty = operation.payload.is_empty();
    quote! {
        Operation::new(
            #id, #method, #path, #tag, &[#(#scopes),*], #confidence, #retry, #source,
            &[#(#parameters),*], #has_body, #answer_may_be_empty,
        )
    }
}

/// `safe` is the variant `Safe`.
fn word(word: &str) -> syn::Ident {
    format_ident!("{}", word.to_pascal_case())
}
