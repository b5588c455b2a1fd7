//! Leaves out what nobody calls: builders of types that are only read, and the client's own HTTP set-up.
//!
//! Builders of answers are a third of progenitor's output.
//! `Client::new` makes an HTTP client that follows redirects, which would carry the API key along.

use std::collections::BTreeSet;

use syn::{ImplItem, Item, Type};

use super::module;
use crate::{
    model::Operation,
    reach::{Reach, schemas_of},
    spec::Spec,
};

pub(crate) fn apply(file: &mut syn::File, spec: &Spec, operations: &[Operation]) {
    let sent = schemas_of(spec, operations.iter(), Reach::Requests);
    if let Some(types) = module(&mut file.items, &["types"]) {
        for item in types.iter_mut() {
            if let Item::Impl(item) = item
                && item.trait_.is_none()
                && !names(&item.self_ty, &sent)
            {
                item.items.retain(|item| !is_function(item, "builder"));
            }
        }
        types.retain(|item| !matches!(item, Item::Impl(item) if item.trait_.is_none() && item.items.is_empty()));
    }
    if let Some(builders) = module(&mut file.items, &["types", "builder"]) {
        builders.retain(|item| match item {
            Item::Struct(item) => sent.contains(&item.ident.to_string()),
            Item::Impl(item) => names(&item.self_ty, &sent),
            _ => true,
        });
    }
    for item in &mut file.items {
        if let Item::Impl(item) = item
            && item.trait_.is_none()
        {
            item.items.retain(|item| !is_function(item, "new"));
        }
    }
    file.items.retain(|item| !matches!(item, Item::Mod(module) if module.ident == "prelude"));
}

fn is_function(item: &ImplItem, name: &str) -> bool {
    matches!(item, ImplItem::Fn(function) if function.sig.ident == name)
}

fn names(ty: &Type, names: &BTreeSet<String>) -> bool {
    match ty {
        Type::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|segment| names.contains(&segment.ident.to_string())),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, tiny};

    /// `UpdateJarRequest` is sent, and `Colour` in it; `Jar` is only read.
    fn trim(file: &mut syn::File) {
        let (spec, operations) = tiny();
        apply(file, &spec, &operations);
    }

    #[test]
    fn builders_of_what_is_only_read_go_and_those_of_requests_stay() {
        becomes(
            "mod types {
                pub struct Jar;
                impl Jar { pub fn builder() {} }
                impl Jar { pub fn builder() {} pub fn other() {} }
                impl Default for Jar { fn builder() {} }
                pub struct UpdateJarRequest;
                impl UpdateJarRequest { pub fn builder() {} }
                pub mod builder {
                    pub struct Jar;
                    impl Default for Jar {}
                    impl Jar { fn id(self) {} }
                    impl TryFrom<Jar> for super::Jar {}
                    impl From<super::Jar> for Jar {}
                    pub struct UpdateJarRequest;
                    impl Default for UpdateJarRequest {}
                    impl UpdateJarRequest { fn name(self) {} }
                    impl TryFrom<UpdateJarRequest> for super::UpdateJarRequest {}
                    impl From<super::UpdateJarRequest> for UpdateJarRequest {}
                }
            }",
            trim,
            "mod types {
                pub struct Jar;
                impl Jar { pub fn other() {} }
                impl Default for Jar { fn builder() {} }
                pub struct UpdateJarRequest;
                impl UpdateJarRequest { pub fn builder() {} }
                pub mod builder {
                    pub struct UpdateJarRequest;
                    impl Default for UpdateJarRequest {}
                    impl UpdateJarRequest { fn name(self) {} }
                    impl TryFrom<UpdateJarRequest> for super::UpdateJarRequest {}
                    impl From<super::UpdateJarRequest> for UpdateJarRequest {}
                }
            }",
        );
    }

    #[test]
    fn the_client_makes_no_http_client_and_the_prelude_goes() {
        becomes(
            "pub struct Client;
            impl Client { pub fn new() {} pub fn new_with_client() {} pub fn get_jars() {} }
            impl ClientInfo for Client { fn new() {} }
            pub mod builder { impl GetJars { pub fn new() {} } }
            pub mod prelude { pub use super::Client; }",
            trim,
            "pub struct Client;
            impl Client { pub fn new_with_client() {} pub fn get_jars() {} }
            impl ClientInfo for Client { fn new() {} }
            pub mod builder { impl GetJars { pub fn new() {} } }",
        );
    }
}
