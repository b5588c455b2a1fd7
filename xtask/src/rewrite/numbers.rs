//! Serializes whole numbers without `.0`, like the service.

use syn::{Item, Type, parse_quote};

use super::{argument, name};

pub(crate) fn apply(types: &mut syn::File) {
    for item in &mut types.items {
        match item {
            Item::Struct(item) => item.fields.iter_mut().for_each(serialize_whole),
            Item::Enum(item) => {
                item.variants
                    .iter_mut()
                    .flat_map(|variant| &mut variant.fields)
                    .for_each(serialize_whole);
            }
            _ => {}
        }
    }
}

fn serialize_whole(field: &mut syn::Field) {
    let ty: &Type = argument(&field.ty, "Option").unwrap_or(&field.ty);
    if field.ident.is_some() && name(ty).as_deref() == Some("f64") {
        field.attrs.push(parse_quote!(#[serde(serialize_with = "crate::de::write_number")]));
    }
}
