//! Functions are compiled where they are called: a program pays for the operations that it uses, and not
//! for all of them.

use syn::{
    Attribute, ImplItemFn, ItemFn, Signature, parse_quote,
    visit_mut::{self, VisitMut},
};

pub(crate) fn apply(file: &mut syn::File) {
    Inline.visit_file_mut(file);
}

struct Inline;

impl VisitMut for Inline {
    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        inline(&function.sig, &mut function.attrs);
        visit_mut::visit_impl_item_fn_mut(self, function);
    }

    fn visit_item_fn_mut(&mut self, function: &mut ItemFn) {
        inline(&function.sig, &mut function.attrs);
        visit_mut::visit_item_fn_mut(self, function);
    }
}

/// Functions with type parameters are compiled there anyway.
fn inline(signature: &Signature, attributes: &mut Vec<Attribute>) {
    if signature.generics.type_params().next().is_none() {
        attributes.push(parse_quote!(#[inline]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::becomes;

    #[test]
    fn functions_without_type_parameters_are_marked() {
        becomes(
            "impl Jar {
                /// Opens it.
                pub fn open(self) {}
                pub fn fill<V>(self, value: V) {}
            }
            mod inner { fn page(jar: &Jar) { fn next() {} } }
            pub struct Jar;",
            apply,
            "impl Jar {
                /// Opens it.
                #[inline]
                pub fn open(self) {}
                pub fn fill<V>(self, value: V) {}
            }
            mod inner {
                #[inline]
                fn page(jar: &Jar) { #[inline] fn next() {} }
            }
            pub struct Jar;",
        );
    }
}
