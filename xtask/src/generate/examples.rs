//! The documentation of each operation ends with an example, made of the spec's `example`s: what a user of the facade
//! would write. They are compiled as doc tests of the bindings.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Ident, Type};

use super::{
    client::is_page,
    parameters::{Request, field, lists::PAGE_SIZE},
    types::{Types, argument, name},
};
use crate::model::{Body, Property};

/// The example of an operation as Markdown; `None` if the spec gives no values for what is required.
///
/// # Errors
/// Returns an error if an example of the spec does not fit the generated types.
pub(super) fn example(request: &Request<'_>) -> Result<Option<String>, String> {
    if !has_values(request) {
        return Ok(None);
    }
    let mut example = Example { types: request.types, before: Vec::new() };
    let statements = example.statements(request).ok_or_else(|| {
        request.problem("an `example` of the spec does not fit the generated types")
    })?;
    markdown(&statements).map(Some)
}

fn has_values(request: &Request<'_>) -> bool {
    let mut required = request.own().filter(|parameter| parameter.required);
    required.all(|parameter| parameter.example.is_some())
        && request.operation.body.as_ref().is_none_or(|body| body.example.is_some())
}

/// One example that is being put together.
struct Example<'a> {
    types: &'a Types,
    /// Statements that make the objects which the call needs.
    before: Vec<TokenStream>,
}

impl Example<'_> {
    fn statements(&mut self, request: &Request<'_>) -> Option<TokenStream> {
        let operation = request.operation;
        let mut arguments = Vec::new();
        for parameter in request.own().filter(|parameter| parameter.required) {
            arguments.push(literal(parameter.example.as_ref()?)?);
        }
        let mut setters = TokenStream::new();
        if let Some(body) = &operation.body {
            self.body(request, body, &mut arguments, &mut setters)?;
        }
        let id = format_ident!("{}", operation.id);
        let call = quote!(music.api().#id(#(#arguments),*) #setters);
        let before = &self.before;
        let (_, payload) = request.payload().ok()?;
        // What is got is a thing of its own, also if a list in it has pages.
        if let Some(page) = operation.page.as_ref().filter(|_| !operation.id.starts_with("get_")) {
            let item = request.page_function(page, &payload).ok()?.item;
            let item = variable(&item, "item");
            let text = format!("{{{item}:?}}");
            return Some(quote! {
                #(#before)*
                let mut items = #call.items().take(50);
                while let Some(#item) = items.try_next().await? {
                    println!(#text);
                }
            });
        }
        if operation.payload.is_empty() {
            return Some(quote!(#(#before)* #call.fetch().await?;));
        }
        let response = variable(&payload, "response");
        let text = format!("{{{response}:?}}");
        Some(quote! {
            #(#before)*
            let #response = #call.fetch().await?;
            println!(#text);
        })
    }

    fn body(
        &mut self,
        request: &Request<'_>,
        body: &Body,
        arguments: &mut Vec<TokenStream>,
        setters: &mut TokenStream,
    ) -> Option<()> {
        let example = body.example.as_ref()?;
        let of = request.body()?;
        if let Some(item) = self.types.list(&of) {
            arguments.push(self.list(item, example, true)?);
            return Some(());
        }
        for property in &body.properties {
            let (ident, ty) = self.types.field(&of, &property.name)?;
            let Some(value) = example.get(&property.name) else {
                if property.required {
                    return None;
                }
                continue;
            };
            if property.required {
                arguments.push(self.argument(property, ident, ty, value)?);
            } else if property.name == PAGE_SIZE && is_page(request, PAGE_SIZE) {
                let value = literal(value)?;
                setters.extend(quote!(.page_size(#value)));
            } else {
                let value = self.value(ident, argument(ty, "Option").unwrap_or(ty), value, true)?;
                setters.extend(quote!(.#ident(#value)));
            }
        }
        Some(())
    }

    fn argument(
        &mut self,
        property: &Property,
        ident: &Ident,
        ty: &Type,
        value: &Value,
    ) -> Option<TokenStream> {
        let Some(query) = &property.argument else { return self.value(ident, ty, value, true) };
        // A query is made of a text, or of a field and a text.
        let [filter] = value.as_array()?.as_slice() else { return None };
        let text = literal(filter.get("query")?)?;
        let Some(value) = filter.get("field") else { return Some(text) };
        let (ident, ty) = self.types.field(argument(ty, "Vec")?, "field")?;
        let value = self.value(ident, argument(ty, "Option").unwrap_or(ty), value, true)?;
        let query = format_ident!("{query}");
        Some(quote!(#query::field(#value, #text)))
    }

    /// A value of a type; `converted` if it is given to a function that takes texts and lists of any kind.
    fn value(
        &mut self,
        ident: &Ident,
        ty: &Type,
        value: &Value,
        converted: bool,
    ) -> Option<TokenStream> {
        if let Some(inner) = argument(ty, "Option") {
            let inner = self.value(ident, inner, value, false)?;
            return Some(quote!(Some(#inner)));
        }
        if let Some(item) = argument(ty, "Vec") {
            let list = self.list(item, value, converted)?;
            return Some(if converted { list } else { quote!(Vec::from(#list)) });
        }
        if let Some(values) = self.types.values(ty) {
            let (ty, variant) = (format_ident!("{}", name(ty)?), values.get(value.as_str()?)?);
            return Some(quote!(types::#ty::#variant));
        }
        if self.types.is_object(ty) {
            return self.object(ident, ty, value);
        }
        match value {
            Value::String(text) if !converted => Some(quote!(#text.to_owned())),
            _ if name(ty).as_deref() == Some("f64") => {
                let value = Literal::f64_unsuffixed(value.as_f64()?);
                Some(quote!(#value))
            }
            _ => literal(value),
        }
    }

    /// An object: its constructor, and an assignment for each further field.
    fn object(&mut self, ident: &Ident, ty: &Type, value: &Value) -> Option<TokenStream> {
        let types = self.types;
        let new = types.constructor(ty);
        let required = new.unwrap_or_default();
        let mut arguments = Vec::new();
        for argument in required {
            let (wire, (_, ty)) = types.fields(ty).find(|(_, (field, _))| field == argument)?;
            arguments.push(self.value(argument, ty, value.get(wire)?, true)?);
        }
        let mut assignments = Vec::new();
        for (wire, (field, ty)) in types.fields(ty).filter(|(_, (it, _))| !required.contains(it)) {
            if let Some(value) = value.get(wire) {
                let value = self.value(field, ty, value, false)?;
                assignments.push(quote!(#ident.#field = #value;));
            }
        }
        let ty = format_ident!("{}", name(ty)?);
        let object = match new {
            Some(_) => quote!(types::#ty::new(#(#arguments),*)),
            None => quote!(types::#ty::default()),
        };
        if assignments.is_empty() {
            return Some(object);
        }
        self.before.push(quote!(let mut #ident = #object; #(#assignments)*));
        Some(quote!(#ident))
    }

    fn list(&mut self, item: &Type, value: &Value, converted: bool) -> Option<TokenStream> {
        let one = format_ident!("item");
        let mut items = Vec::new();
        for value in value.as_array()? {
            let before = self.before.len();
            let ident = name(item).map_or(one.clone(), |name| field(&name));
            let tokens = self.value(&ident, item, value, converted)?;
            // Two objects of one name would hide each other, were they not used at once.
            if !items.is_empty() && self.before.len() > before {
                self.before.truncate(before);
                break;
            }
            items.push(tokens);
        }
        Some(quote!([#(#items),*]))
    }
}

/// What a value is called: after its type, if that names a thing.
fn variable(ty: &Type, other: &str) -> Ident {
    if let Some(item) = argument(ty, "Vec") {
        return format_ident!("{}s", variable(item, other));
    }
    let name = name(ty).unwrap_or_default();
    let is_thing = name.starts_with(char::is_uppercase) && !name.ends_with("Response");
    match name.strip_suffix("Edge") {
        Some(_) => format_ident!("entry"),
        None if is_thing && name != "Value" => field(&name),
        None => format_ident!("{other}"),
    }
}

/// A plain value, as methods take it.
fn literal(value: &Value) -> Option<TokenStream> {
    match value {
        Value::Bool(value) => Some(quote!(#value)),
        Value::Number(value) => value.to_string().parse().ok(),
        Value::String(text) => Some(quote!(#text)),
        Value::Array(items) => {
            let items = items.iter().map(literal).collect::<Option<Vec<_>>>()?;
            Some(quote!([#(#items),*]))
        }
        _ => None,
    }
}

/// The statements as a section that compiles by itself and does not run.
fn markdown(statements: &TokenStream) -> Result<String, String> {
    let function: syn::File = syn::parse2(quote!(fn example() { #statements }))
        .map_err(|error| format!("an example does not parse: {error}: {statements}"))?;
    let formatted = prettyplease::unparse(&function);
    let lines: Vec<&str> = formatted.lines().collect();
    let inner = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    let mut names = vec!["Client", "Error"];
    let queries = ["SearchQuery", "TrackQuery"];
    names.extend(queries.iter().filter(|query| formatted.contains(&format!("{query}::"))));
    if formatted.contains("types::") {
        names.push("types");
    }
    let mut text = format!(
        "\n# Examples\n\n```no_run\n# use amazon_music::{{{}}};\n# async fn example(music: Client) -> Result<(), Error> {{\n",
        names.join(", ")
    );
    for line in inner {
        text.push_str(line.strip_prefix("    ").unwrap_or(line));
        text.push('\n');
    }
    text.push_str("# Ok(())\n# }\n```\n");
    Ok(text)
}

#[cfg(test)]
mod tests {
    use crate::{
        generate::{bindings, specs},
        golden::{TINY, TINY_BINDINGS, alone, parse, replaced},
    };

    /// The example of an operation of the tiny spec.
    fn of_tiny(id: &str) -> String {
        let client = &TINY_BINDINGS["client.rs"];
        let end = client.find(&format!("pub fn {id}(")).unwrap();
        let start = client[..end].rfind("```no_run").unwrap();
        let lines = client[start..end].lines().map(|line| line.trim_start_matches([' ', '/']));
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn an_example_gives_what_is_required_and_shows_what_is_returned() {
        let text = of_tiny("get_jars");
        assert!(text.contains("music.api().get_jars([\"a\", \"b\"]).fetch().await?;"), "{text}");
        assert!(text.contains("println!(\"{jars:?}\");"), "{text}");
        let text = of_tiny("list_pebbles");
        assert!(text.contains("music.api().list_pebbles(\"a\").items().take(50);"), "{text}");
        assert!(text.contains("while let Some(pebble) = items.try_next().await? {"), "{text}");
        let text = of_tiny("break_jar");
        assert!(text.contains("\nmusic.api().break_jar(\"a\").fetch().await?;"), "{text}");
    }

    #[test]
    fn optional_properties_are_set_one_by_one() {
        let text = of_tiny("update_jar");
        assert!(text.contains(".name(\"Left\")"), "{text}");
        assert!(text.contains(".colour(types::Colour::SeaGreen)"), "{text}");
        assert!(text.contains("use amazon_music::{Client, Error, types};"), "{text}");
    }

    #[test]
    fn a_value_that_fits_no_type_stops_the_generator() {
        let broken = replaced(TINY, "colour: sea-green }", "colour: plaid }");
        let problem = alone(|| bindings("tiny.yaml", &parse(&broken))).unwrap_err();
        assert_eq!(
            problem,
            "`update_jar`: an `example` of the spec does not fit the generated types"
        );
    }

    #[test]
    fn every_operation_of_the_service_has_an_example() {
        for path in specs() {
            let spec = crate::lint::load(&path).unwrap();
            let files = alone(|| bindings("spec", &spec)).unwrap();
            let (_, client) = files.iter().find(|(name, _)| *name == "client.rs").unwrap();
            for operation in crate::model::operations(&spec).unwrap() {
                let end = client.find(&format!("pub fn {}(", operation.id)).unwrap();
                let call = format!("api().{}(", operation.id);
                let call = call.strip_prefix("api()").unwrap();
                assert!(client[..end].rfind(call).is_some(), "{}", operation.id);
            }
        }
    }
}
