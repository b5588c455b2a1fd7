//! Setters of optional fields take the value itself, as those of operations do: `.title("x")`, not
//! `.title(Some("x".to_owned()))`.

use syn::{
    GenericArgument, ImplItem, ImplItemFn, Item, PathArguments, TypeParamBound, WherePredicate,
    parse_quote,
};

use super::module;

pub(crate) fn apply(file: &mut syn::File) {
    for item in module(&mut file.items, &["types", "builder"]).into_iter().flatten() {
        let Item::Impl(item) = item else { continue };
        if item.trait_.is_some() {
            continue;
        }
        for item in &mut item.items {
            if let ImplItem::Fn(function) = item {
                unwrap_option(function);
            }
        }
    }
}

/// Turns the bound `TryInto<Option<T>>` into `TryInto<T>`, and wraps the value inside.
fn unwrap_option(function: &mut ImplItemFn) {
    let name = function.sig.ident.clone();
    let Some(clause) = &mut function.sig.generics.where_clause else { return };
    let bounds = clause.predicates.iter_mut().filter_map(|predicate| match predicate {
        WherePredicate::Type(predicate) => Some(&mut predicate.bounds),
        _ => None,
    });
    let mut unwrapped = false;
    for bound in bounds.flatten() {
        let TypeParamBound::Trait(bound) = bound else { continue };
        let Some(last) = bound.path.segments.last_mut() else { continue };
        let PathArguments::AngleBracketed(arguments) = &mut last.arguments else { continue };
        let Some(GenericArgument::Type(ty)) = arguments.args.first_mut() else { continue };
        if let Some(inner) = crate::generate::argument(ty, "Option").cloned() {
            *ty = inner;
            unwrapped = true;
        }
    }
    if unwrapped {
        let message = format!("error converting supplied value for {name}: {{e}}");
        function.block = parse_quote!({
            self.#name = value.try_into().map(Some).map_err(|e| format!(#message));
            self
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(setter: &str) -> String {
        let text = format!("mod types {{ mod builder {{ impl Body {{ {setter} }} }} }}");
        let mut file = syn::parse_file(&text).unwrap();
        apply(&mut file);
        prettyplease::unparse(&file)
    }

    #[test]
    fn an_optional_field_takes_the_value_itself() {
        let text = rewritten(
            "fn title<T>(mut self, value: T) -> Self where T: TryInto<Option<String>> { self }",
        );
        assert!(text.contains("T: TryInto<String>"), "{text}");
        assert!(text.contains(".map(Some)"), "{text}");
    }

    #[test]
    fn a_required_field_is_left_alone() {
        let text =
            rewritten("fn title<T>(mut self, value: T) -> Self where T: TryInto<String> { self }");
        assert!(!text.contains("Some"), "{text}");
    }
}
