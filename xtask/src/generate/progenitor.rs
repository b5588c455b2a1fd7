//! Runs progenitor, and reads the types and the signatures of operations from its output.

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
};

use progenitor_impl::{GenerationSettings, Generator};
use quote::{ToTokens as _, format_ident};
use syn::{FnArg, ImplItem, ImplItemFn, Item, Pat, ReturnType};

use super::prepare;
use crate::{
    rewrite::argument,
    spec::Spec,
    types::{Inputs, Signature, Ty, Types},
};

/// The type of maps.
const MAP: &str = "::std::collections::BTreeMap";

/// Returns progenitor's output, before the passes of `rewrite`.
///
/// # Errors
/// Returns progenitor's error; also if it panics, which means that a lint rule is missing.
pub(super) fn run(spec: &Spec) -> Result<Types<'_>, String> {
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
    let (mut items, mut signatures) = (Vec::new(), BTreeMap::new());
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                items = module.content.map(|(_, items)| items).unwrap_or_default();
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let named = |item: &ImplItem| match item {
                    ImplItem::Fn(item) => Some((item.sig.ident.to_string(), signature(item)?)),
                    _ => None,
                };
                signatures.extend(item.items.iter().filter_map(named));
            }
            _ => {}
        }
    }
    Ok(Types { spec, file: syn::File { items, ..syn::parse_quote!() }, signatures })
}

/// Reads a method that returns `Result<ResponseValue<…>, …>`.
fn signature(method: &ImplItemFn) -> Option<Signature> {
    let ReturnType::Type(_, result) = &method.sig.output else { return None };
    let response = Ty::of(argument(argument(result, "Result")?, "ResponseValue")?)?;
    let mut parameters = Inputs::new();
    for input in &method.sig.inputs {
        let FnArg::Typed(input) = input else { continue };
        let Pat::Ident(pattern) = &*input.pat else { return None };
        let input = match Ty::of(&input.ty)? {
            Ty::Optional(ty) => (*ty, false),
            ty => (ty, true),
        };
        parameters.insert(pattern.ident.clone(), input);
    }
    let body = parameters.remove(&format_ident!("body")).map(|(ty, _)| ty);
    let code = method.block.to_token_stream().to_string();
    let patterns = code.split("=>").filter_map(|code| code.rsplit(['{', '}']).next());
    let statuses = patterns.filter_map(|pattern| match pattern.trim() {
        "200 ..= 299" => Some("2XX".to_owned()),
        code => code.strip_suffix("u16").filter(|it| it.starts_with('2')).map(str::to_owned),
    });
    Some(Signature { parameters, body, response, statuses: statuses.collect() })
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
