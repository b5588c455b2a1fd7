//! What progenitor makes of the spec: the types, and for each operation the types of parameters, body and response and
//! the statuses of success.
//!
//! The types are used as they are, after the passes of `rewrite`. Of the client only the signatures are read.

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
};

use heck::ToSnakeCase;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle};
use quote::ToTokens as _;
use syn::{
    FnArg, ImplItem, ImplItemFn, Item, Pat, ReturnType, Type,
    visit::{self, Visit},
};

use super::{
    prepare,
    types::{argument, name},
};
use crate::{model::Operation, spec::Spec};

/// The types of a spec, and its operations by their IDs.
pub(super) struct Output {
    pub(super) types: syn::File,
    pub(super) signatures: BTreeMap<String, Signature>,
}

/// The types of one operation, as owned values.
pub(super) struct Signature {
    /// By their names in Rust; the body among them.
    parameters: BTreeMap<String, Parameter>,
    response: Type,
    statuses: Vec<String>,
}

struct Parameter {
    ty: Type,
    required: bool,
}

/// The type of maps.
const MAP: &str = "::std::collections::BTreeMap";

/// The name of the body among the parameters.
const BODY: &str = "body";

/// Runs progenitor.
///
/// # Errors
/// Returns what progenitor says; also if it panics, which means that a lint rule is missing.
pub(super) fn run(spec: &Spec) -> Result<Output, String> {
    let document = prepare::prepare(spec)?;
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_map_type(MAP)
        .with_derive("::schemars::JsonSchema");
    let mut generator = Generator::new(&settings);
    let tokens = quietly(|| generator.generate_tokens(&document))
        .map_err(|panic| format!("progenitor panicked, so a lint rule is missing: {panic}"))?
        .map_err(|error| format!("progenitor rejects the spec: {error}"))?;
    // Maps of free-form objects too are those of the standard library: `serde_json::Map` would be public.
    let code =
        tokens.to_string().replace(":: serde_json :: Map", MAP).replace("::serde_json::Map", MAP);
    let file = syn::parse_file(&code)
        .map_err(|error| format!("progenitor's output does not parse: {error}"))?;
    let mut types = Vec::new();
    let mut signatures = BTreeMap::new();
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                types = module.content.map(|(_, items)| items).unwrap_or_default();
            }
            Item::Impl(item) if item.trait_.is_none() => {
                for item in item.items {
                    if let ImplItem::Fn(function) = item
                        && let Some(signature) = Signature::of(&function)
                    {
                        signatures.insert(function.sig.ident.to_string(), signature);
                    }
                }
            }
            _ => {}
        }
    }
    let types = syn::File { items: types, ..syn::parse_quote!() };
    Ok(Output { types, signatures })
}

impl Signature {
    /// Reads a method that returns `Result<ResponseValue<…>, …>`.
    fn of(function: &ImplItemFn) -> Option<Self> {
        let ReturnType::Type(_, result) = &function.sig.output else { return None };
        let response = argument(argument(result, "Result")?, "ResponseValue")?.clone();
        let parameters = function.sig.inputs.iter().filter_map(|input| {
            let FnArg::Typed(input) = input else { return None };
            let Pat::Ident(pattern) = &*input.pat else { return None };
            let (ty, required) = match argument(&input.ty, "Option") {
                Some(inner) => (owned(inner), false),
                None => (owned(&input.ty), true),
            };
            Some((pattern.ident.to_string(), Parameter { ty, required }))
        });
        let mut statuses = Statuses::default();
        statuses.visit_impl_item_fn(function);
        Some(Self { parameters: parameters.collect(), response, statuses: statuses.0 })
    }

    pub(super) fn response(&self) -> &Type {
        &self.response
    }

    /// The type of a parameter, by its name on the wire.
    pub(super) fn parameter(&self, name: &str) -> Option<&Type> {
        self.parameters.get(&name.to_snake_case()).map(|parameter| &parameter.ty)
    }

    /// Compares with what the generator's own model says.
    ///
    /// # Errors
    /// Returns an error that says what differs.
    pub(super) fn check(&self, operation: &Operation) -> Result<(), String> {
        let differs = |what: &str| {
            Err(format!("`{}`: progenitor and the model disagree about {what}", operation.id))
        };
        let listed = operation.parameters.iter().map(|parameter| parameter.name.to_snake_case());
        let mut listed: Vec<String> = listed.collect();
        listed.extend(operation.body.as_ref().map(|_| BODY.to_owned()));
        listed.sort();
        if !self.parameters.keys().eq(listed.iter()) {
            return differs("the parameters");
        }
        for parameter in &operation.parameters {
            let Some(found) = self.parameters.get(&parameter.name.to_snake_case()) else {
                continue;
            };
            let is_list = argument(&found.ty, "Vec").is_some();
            if found.required != parameter.required || is_list != parameter.is_list {
                return differs(&format!("the parameter `{}`", parameter.name));
            }
        }
        let body = self.parameters.get(BODY).map(|body| name(&body.ty));
        if body != operation.body.as_ref().map(|body| Some(body.schema.clone())) {
            return differs("the body");
        }
        if name(&self.response).as_ref() != Some(&operation.response) {
            return differs("the response");
        }
        if self.statuses != operation.statuses {
            return differs("the statuses of success");
        }
        Ok(())
    }
}

/// The type behind a reference; `&str` is a `String`.
fn owned(ty: &Type) -> Type {
    let Type::Reference(reference) = ty else { return ty.clone() };
    if name(&reference.elem).as_deref() == Some("str") {
        return syn::parse_quote!(String);
    }
    (*reference.elem).clone()
}

/// The statuses of success in a method, as the spec writes them.
#[derive(Default)]
struct Statuses(Vec<String>);

impl<'ast> Visit<'ast> for Statuses {
    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        let pattern = arm.pat.to_token_stream().to_string().replace([' ', '_'], "");
        let pattern = pattern.replace("u16", "");
        if pattern == "200..=299" {
            self.0.push("2XX".to_owned());
        } else if pattern.len() == 3 && pattern.starts_with('2') {
            self.0.push(pattern);
        }
        visit::visit_arm(self, arm);
    }
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
    use crate::golden::{alone, tiny};

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

    #[test]
    fn the_generator_fails_if_its_model_disagrees_with_progenitor() {
        let (spec, operations) = tiny();
        let output = alone(|| run(&spec)).unwrap();
        let operation = operations.iter().find(|operation| operation.id == "update_jar").unwrap();
        let signature = &output.signatures["update_jar"];
        assert_eq!(signature.check(operation), Ok(()));
        type Change = fn(&mut Operation);
        let changes: [(Change, &str); 6] = [
            (|operation| operation.parameters.clear(), "the parameters"),
            (|operation| operation.parameters[0].required = false, "the parameter `id`"),
            (|operation| operation.parameters[0].is_list = true, "the parameter `id`"),
            (|operation| operation.body.as_mut().unwrap().schema.push('s'), "the body"),
            (|operation| operation.response.push('s'), "the response"),
            (|operation| operation.statuses = vec!["2XX".to_owned()], "the statuses of success"),
        ];
        for (change, wanted) in changes {
            let mut changed = operation.clone();
            change(&mut changed);
            let problem = signature.check(&changed).unwrap_err();
            assert!(problem.ends_with(wanted), "{problem}");
        }
    }
}
