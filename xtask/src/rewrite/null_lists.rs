//! Lists and maps read `null` as empty: the service prints either.

use syn::{Item, Type, parse_quote};

use super::module;

pub(crate) fn apply(file: &mut syn::File) {
    let Some(items) = module(&mut file.items, &["types"]) else { return };
    for item in items {
        let Item::Struct(item) = item else { continue };
        for field in &mut item.fields {
            // Only optional ones carry `default`; a flattened map has no `null` of its own.
            let attributes = field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde"));
            let words: Vec<String> = attributes.map(|attribute| quote::quote!(#attribute).to_string()).collect();
            let optional = words.iter().any(|text| text.contains("default"));
            let flattened = words.iter().any(|text| text.contains("flatten"));
            if optional && !flattened && is_collection(&field.ty) {
                field.attrs.push(parse_quote!(#[serde(deserialize_with = "crate::lenient::null_is_empty")]));
            }
        }
    }
}

fn is_collection(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    path.path.segments.last().is_some_and(|segment| {
        ["Vec", "BTreeMap", "HashMap", "Map"].iter().any(|name| segment.ident == name)
    })
}
