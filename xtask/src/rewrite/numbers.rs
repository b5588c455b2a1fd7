//! Whole numbers are written without `.0`, as the service writes them.

use syn::{Item, Type, parse_quote};

use super::{argument, name};

pub(crate) fn apply(types: &mut syn::File) {
    for item in &mut types.items {
        match item {
            Item::Struct(item) => item.fields.iter_mut().for_each(write_whole),
            Item::Enum(item) => {
                item.variants
                    .iter_mut()
                    .flat_map(|variant| &mut variant.fields)
                    .for_each(write_whole);
            }
            _ => {}
        }
    }
}

fn write_whole(field: &mut syn::Field) {
    let ty: &Type = argument(&field.ty, "Option").unwrap_or(&field.ty);
    if field.ident.is_some() && name(ty).as_deref() == Some("f64") {
        field.attrs.push(parse_quote!(#[serde(serialize_with = "crate::de::write_number")]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::becomes;

    #[test]
    fn numbers_that_may_have_fractions_are_written_by_the_crate() {
        becomes(
            "pub struct Jar { grams: Option<f64>, pebbles: Option<u32> }
            pub enum Filter { Weight { grams: f64 }, Count { pebbles: u32 } }",
            apply,
            r#"pub struct Jar {
                #[serde(serialize_with = "crate::de::write_number")]
                grams: Option<f64>,
                pebbles: Option<u32>,
            }
            pub enum Filter {
                Weight {
                    #[serde(serialize_with = "crate::de::write_number")]
                    grams: f64,
                },
                Count { pebbles: u32 },
            }"#,
        );
    }
}
