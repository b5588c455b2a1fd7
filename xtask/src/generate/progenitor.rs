//! The types that progenitor generates from the spec, before the passes of `rewrite`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor_impl::{GenerationSettings, Generator};
use syn::Item;

use super::prepare;
use crate::spec::Spec;

/// The type of maps.
const MAP: &str = "::std::collections::BTreeMap";

/// Runs progenitor.
///
/// # Errors
/// Returns progenitor's error; also if it panics, which means that a lint rule is missing.
pub(super) fn types(spec: &Spec) -> Result<syn::File, String> {
    let document = prepare::prepare(spec)?;
    let mut settings = GenerationSettings::default();
    settings.with_map_type(MAP).with_derive("::schemars::JsonSchema");
    let mut generator = Generator::new(&settings);
    let tokens = quietly(|| generator.generate_tokens(&document))
        .map_err(|panic| format!("progenitor panicked, so a lint rule is missing: {panic}"))?
        .map_err(|error| format!("progenitor rejects the spec: {error}"))?;
    // `serde_json::Map` must not be in the public API.
    let code =
        tokens.to_string().replace(":: serde_json :: Map", MAP).replace("::serde_json::Map", MAP);
    let file = syn::parse_file(&code)
        .map_err(|error| format!("progenitor's output does not parse: {error}"))?;
    let items = file.items.into_iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content.map(|(_, items)| items),
        _ => None,
    });
    Ok(syn::File { items: items.unwrap_or_default(), ..syn::parse_quote!() })
}

/// Runs `work` and turns a panic into its message, without the default report on stderr.
fn quietly<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    let previous = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let outcome = catch_unwind(AssertUnwindSafe(work));
    std::panic::set_hook(previous);
    outcome.map_err(|payload| {
        let text = payload.downcast_ref::<String>().cloned();
        text.or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned()))
            .unwrap_or_else(|| "no message".to_owned())
    })
}
