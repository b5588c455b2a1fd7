//! Operations whose path is a guess, and types that only they use, need the feature `inferred`.

use std::collections::BTreeSet;

use heck::ToPascalCase;
use quote::ToTokens;
use syn::{Attribute, ImplItem, Item, ItemImpl, parse_quote};

use super::module;
use crate::{
    model::Operation,
    reach::{Reach, schemas_of},
    spec::Spec,
};

pub(crate) fn apply(file: &mut syn::File, spec: &Spec, operations: &[Operation]) {
    let inferred = || operations.iter().filter(|operation| operation.is_inferred());
    let evidenced = operations.iter().filter(|operation| !operation.is_inferred());
    let needed = schemas_of(spec, evidenced, Reach::All);
    let types = schemas_of(spec, inferred(), Reach::All);
    let types: BTreeSet<String> = types.difference(&needed).cloned().collect();
    let methods: BTreeSet<String> = inferred().map(|operation| operation.id.clone()).collect();
    let builders: BTreeSet<String> =
        inferred().map(|operation| operation.id.to_pascal_case()).collect();

    for (path, names) in
        [(&["types"][..], &types), (&["types", "builder"], &types), (&["builder"], &builders)]
    {
        for item in module(&mut file.items, path).into_iter().flatten() {
            gate(item, names);
        }
    }
    for item in &mut file.items {
        if let Item::Impl(ItemImpl { trait_: None, items, .. }) = item {
            for item in items {
                if let ImplItem::Fn(function) = item
                    && methods.contains(&function.sig.ident.to_string())
                {
                    function.attrs.push(inferred_only());
                }
            }
        }
    }
}

/// The attribute that leaves an item out.
pub(crate) fn inferred_only() -> Attribute {
    parse_quote!(#[cfg(feature = "inferred")])
}

fn gate(item: &mut Item, names: &BTreeSet<String>) {
    let (attributes, mentioned) = match item {
        Item::Struct(item) => (&mut item.attrs, vec![item.ident.to_string()]),
        Item::Enum(item) => (&mut item.attrs, vec![item.ident.to_string()]),
        Item::Type(item) => (&mut item.attrs, vec![item.ident.to_string()]),
        Item::Impl(item) => {
            let mut mentioned = words(&item.self_ty);
            mentioned.extend(item.trait_.iter().flat_map(|(path, _)| words(path)));
            (&mut item.attrs, mentioned)
        }
        _ => return,
    };
    if mentioned.iter().any(|name| names.contains(name)) {
        attributes.push(inferred_only());
    }
}

/// All identifiers in a type or path.
fn words(tokens: &impl ToTokens) -> Vec<String> {
    fn collect(tokens: proc_macro2::TokenStream, words: &mut Vec<String>) {
        for token in tokens {
            match token {
                proc_macro2::TokenTree::Ident(ident) => words.push(ident.to_string()),
                proc_macro2::TokenTree::Group(group) => collect(group.stream(), words),
                _ => {}
            }
        }
    }
    let mut words = Vec::new();
    collect(tokens.to_token_stream(), &mut words);
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, tiny};

    /// `weigh_jar` is inferred; `WeighJarRequest`, `WeightResponse` and `WeightData` are its own.
    fn gate(file: &mut syn::File) {
        let (spec, operations) = tiny();
        apply(file, &spec, &operations);
    }

    #[test]
    fn methods_and_builders_of_inferred_operations_need_the_feature() {
        becomes(
            "impl Client { pub fn weigh_jar() {} pub fn get_jars() {} }
            impl ClientInfo for Client { fn weigh_jar() {} }
            pub mod builder {
                pub struct WeighJar;
                impl WeighJar { fn send() {} }
                pub struct GetJars;
                impl GetJars { fn send() {} }
            }",
            gate,
            r#"impl Client { #[cfg(feature = "inferred")] pub fn weigh_jar() {} pub fn get_jars() {} }
            impl ClientInfo for Client { fn weigh_jar() {} }
            pub mod builder {
                #[cfg(feature = "inferred")]
                pub struct WeighJar;
                #[cfg(feature = "inferred")]
                impl WeighJar { fn send() {} }
                pub struct GetJars;
                impl GetJars { fn send() {} }
            }"#,
        );
    }

    #[test]
    fn types_that_only_they_use_need_it_too() {
        becomes(
            "pub mod types {
                pub struct WeightData;
                impl Default for WeightData {}
                impl From<WeightData> for Value {}
                impl From<&WeightData> for WeightData {}
                pub struct JarsData;
                impl Default for JarsData {}
                pub mod builder {
                    pub struct WeighJarRequest;
                    impl TryFrom<WeighJarRequest> for super::WeighJarRequest {}
                    pub struct UpdateJarRequest;
                }
            }",
            gate,
            r#"pub mod types {
                #[cfg(feature = "inferred")]
                pub struct WeightData;
                #[cfg(feature = "inferred")]
                impl Default for WeightData {}
                #[cfg(feature = "inferred")]
                impl From<WeightData> for Value {}
                #[cfg(feature = "inferred")]
                impl From<&WeightData> for WeightData {}
                pub struct JarsData;
                impl Default for JarsData {}
                pub mod builder {
                    #[cfg(feature = "inferred")]
                    pub struct WeighJarRequest;
                    #[cfg(feature = "inferred")]
                    impl TryFrom<WeighJarRequest> for super::WeighJarRequest {}
                    pub struct UpdateJarRequest;
                }
            }"#,
        );
    }

    #[test]
    fn types_that_others_use_as_well_are_always_there() {
        // The envelope of errors is in every operation's answers, the inferred one's too.
        let code =
            "pub mod types { pub struct ErrorEnvelope; pub enum Colour { Red } pub struct Jar; }";
        crate::golden::stays(code, gate);
    }
}
