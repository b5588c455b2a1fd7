//! Path parameters are encoded by the seam, which also encodes what URLs treat as a slash.

use syn::{Item, UseTree, parse_quote};

pub(crate) fn apply(file: &mut syn::File) {
    let mut replaced = false;
    for item in &mut file.items {
        let Item::Use(item) = item else { continue };
        let UseTree::Path(path) = &mut item.tree else { continue };
        let UseTree::Group(group) = &mut *path.tree else { continue };
        let is_encoder =
            |tree: &UseTree| matches!(tree, UseTree::Name(name) if name.ident == "encode_path");
        if group.items.iter().any(is_encoder) {
            group.items = group.items.iter().filter(|tree| !is_encoder(tree)).cloned().collect();
            replaced = true;
        }
    }
    if replaced {
        let import = parse_quote!(
            #[allow(unused_imports)]
            use crate::path::encode as encode_path;
        );
        let at = file.items.iter().position(|item| !matches!(item, Item::Use(_)));
        file.items.insert(at.unwrap_or(0), import);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, stays};

    #[test]
    fn the_encoder_of_progenitor_gives_way_to_ours() {
        becomes(
            "use progenitor_client::{encode_path, ClientHooks}; mod builder {}",
            apply,
            "use progenitor_client::{ClientHooks};
             #[allow(unused_imports)] use crate::path::encode as encode_path;
             mod builder {}",
        );
        stays("use progenitor_client::{ClientHooks}; mod builder {}", apply);
    }
}
