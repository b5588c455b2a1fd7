//! JSON Schemas of the types, compared with the spec.
//!
//! The types are those of the request and response bodies of all operations, with everything that is in them.

use std::collections::{BTreeMap, BTreeSet};

use amazon_music::{
    Request,
    api::Parameters,
    types::{ErrorEnvelope, PlaylistSort},
};
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value};

use crate::{operations, spec};

/// The schemas of types, by their names.
#[derive(Default)]
pub(crate) struct Schemas(SchemaGenerator);

impl Schemas {
    pub(crate) fn add_response<P: Parameters<Response: JsonSchema>>(&mut self, _: &Request<P>) {
        self.add::<P::Response>();
    }

    /// Adds the body that `set` takes.
    pub(crate) fn add_body<B: JsonSchema, R>(&mut self, _set: impl FnOnce(B) -> R) {
        self.add::<B>();
    }

    fn add<T: JsonSchema>(&mut self) {
        if T::schema_name() != NoBody::schema_name() {
            self.0.subschema_for::<T>();
        }
    }
}

/// The body of a request that has none.
#[derive(JsonSchema)]
pub(crate) struct NoBody;

/// Stands in for the method `body` of requests that have none.
pub(crate) trait WithoutBody: Sized {
    fn body(self, _: NoBody) -> Self {
        self
    }
}

impl<P> WithoutBody for Request<P> {}

/// The schemas of the spec.
fn in_spec() -> Map<String, Value> {
    match spec::spec()["components"]["schemas"].take() {
        Value::Object(schemas) => schemas,
        other => panic!("the spec has no schemas: {other:?}"),
    }
}

/// The schemas of the types.
fn derived() -> BTreeMap<String, Value> {
    let mut schemas = Schemas::default();
    operations::add_schemas(&mut schemas);
    // What is in no body: errors and parameters.
    schemas.add::<ErrorEnvelope>();
    schemas.add::<PlaylistSort>();
    schemas.0.take_definitions(true).into_iter().collect()
}

/// The strings of a list in a schema.
fn strings(list: Option<&Value>) -> BTreeSet<&str> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The names of the properties of a schema.
fn properties(schema: &Value) -> BTreeSet<&str> {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.into_iter().flatten().map(|(name, _)| name.as_str()).collect()
}

#[test]
fn every_schema_of_the_spec_is_a_type_and_every_type_is_in_the_spec() {
    let (spec, derived) = (in_spec(), derived());
    let in_spec: BTreeSet<_> = spec.keys().collect();
    let in_code: BTreeSet<_> = derived.keys().collect();
    assert_eq!(in_spec, in_code);
}

#[test]
fn properties_match_the_spec() {
    let (spec, derived) = (in_spec(), derived());
    for (name, derived) in &derived {
        let spec = &spec[name];
        assert_eq!(properties(derived), properties(spec), "{name}");
        // A property with a default may be left out in Rust and is always sent.
        let has_default = |property: &&str| spec["properties"][property].get("default").is_some();
        let required = |schema| -> BTreeSet<_> {
            strings(Value::get(schema, "required"))
                .into_iter()
                .filter(|name| !has_default(name))
                .collect()
        };
        assert_eq!(required(derived), required(spec), "{name}");
    }
}

#[test]
fn values_of_enums_are_those_of_the_spec_and_any_other() {
    let (spec, derived) = (in_spec(), derived());
    for (name, derived) in &derived {
        let Some(known) = spec[name].get("enum") else { continue };
        let mut found = BTreeSet::new();
        collect_values(derived, &mut found);
        assert_eq!(found, strings(Some(known)), "{name}");
        let any = derived.to_string();
        assert!(any.contains(r#""type":"string""#), "{name} is closed: {any}");
    }
}

/// Collects the values that a derived schema lists, in whatever form.
fn collect_values<'a>(schema: &'a Value, found: &mut BTreeSet<&'a str>) {
    found.extend(schema.get("const").and_then(Value::as_str));
    found.extend(strings(schema.get("enum")));
    for key in ["oneOf", "anyOf"] {
        for part in schema.get(key).and_then(Value::as_array).into_iter().flatten() {
            collect_values(part, found);
        }
    }
}

#[test]
fn open_objects_are_open_in_both() {
    let (spec, derived) = (in_spec(), derived());
    for (name, derived) in &derived {
        let open = spec[name].get("additionalProperties") == Some(&Value::Bool(true));
        if open && spec[name].get("properties").is_some() {
            assert_eq!(derived.get("additionalProperties"), Some(&Value::Bool(true)), "{name}");
        }
    }
}
