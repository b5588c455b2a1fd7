//! Progenitor's client, and the passes over it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor_impl::{
    GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl,
};
use quote::quote;

use crate::{
    model::Operation,
    reach::{Reach, schemas_of},
    rewrite::{
        answers_grow, docs, examples, feature_gates, inline, json_schema, one_send, open_enums,
        open_unions, own_client, path_encoding, plain_setters, read_objects, results,
        short_setters, trim,
    },
    spec::Spec,
};

use super::{
    calls,
    prepare::{self, COMMA_LIST},
};

/// The client of a linted spec.
///
/// # Errors
/// What progenitor says; also where it panics, which means that a lint rule is missing.
pub(super) fn generate(spec: &Spec, operations: &[Operation]) -> Result<syn::File, String> {
    let document = prepare::prepare(spec)?;
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::Connection))
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("::schemars::JsonSchema")
        .with_replacement(
            COMMA_LIST,
            "crate::CommaList",
            [TypeImpl::Display, TypeImpl::FromStr].into_iter(),
        );
    let mut generator = Generator::new(&settings);
    let tokens = quietly(|| generator.generate_tokens(&document))
        .map_err(|panic| format!("progenitor panicked, so a lint rule is missing: {panic}"))?
        .map_err(|error| format!("progenitor refuses the spec: {error}"))?;
    let mut file: syn::File = syn::parse2(tokens)
        .map_err(|error| format!("progenitor's output does not parse: {error}"))?;

    trim::apply(&mut file, spec, operations);
    one_send::apply(&mut file)?;
    // Before the passes that rename what it speaks of.
    docs::apply(&mut file, operations);
    let results = calls::results(&file, operations)?;
    results::apply(&mut file, &results);
    examples::apply(&mut file, operations, &results)?;
    open_enums::apply(&mut file);
    open_unions::apply(&mut file);
    read_objects::apply(&mut file);
    plain_setters::apply(&mut file);
    short_setters::apply(&mut file);
    path_encoding::apply(&mut file);
    own_client::apply(&mut file);
    json_schema::apply(&mut file);
    answers_grow::apply(&mut file, &schemas_of(spec, operations.iter(), Reach::Requests));
    feature_gates::apply(&mut file, spec, operations);
    inline::apply(&mut file);
    Ok(file)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::alone;

    #[test]
    fn a_panic_becomes_its_message() {
        assert_eq!(
            alone(|| quietly(|| -> () { panic!("two words") })),
            Err("two words".to_owned())
        );
        let formatted = alone(|| quietly(|| -> () { panic!("{} words", 3) }));
        assert_eq!(formatted, Err("3 words".to_owned()));
        let other = alone(|| quietly(|| -> () { std::panic::panic_any(4) }));
        assert_eq!(other, Err("no message".to_owned()));
        assert_eq!(alone(|| quietly(|| 5)), Ok(5));
    }
}
