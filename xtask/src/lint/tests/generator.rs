//! What progenitor panics on, rejects, or reads wrongly must be a finding before it runs.

use super::*;

const TEXT: &str = "description: Language of the names.\n          schema: { type: string }";
const LIST: &str = "style: form\n          explode: false\n          schema: { type: array, items: \
                    { type: string }, maxItems: 5 }";
/// The success of `get_jars`, up to its error responses.
const JARS: &str = "\"#/components/schemas/JarsResponse\" } }\n";
const WEIGH: &str = "\
        description: How to weigh.
        required: true
        content:
          application/json:
            schema: { $ref: \"#/components/schemas/WeighJarRequest\" }";
const COLOUR: &str = "type: string
      description: Colour of a pebble; more than one word, hence open.
      enum: [RED, sea-green]";

/// One more response of `get_jars`, with a body or without.
fn response(status: &str, schema: Option<&str>) -> String {
    let content = schema.map(|name| {
        format!(
            ", content: {{ application/json: {{ schema: {{ $ref: \"#/components/schemas/{name}\" }} }} }}"
        )
    });
    let content = content.unwrap_or_default();
    replaced(
        TINY,
        JARS,
        &format!("{JARS}        \"{status}\": {{ description: More.{content} }}\n"),
    )
}

#[test]
fn one_body_for_all_successes_and_one_for_all_errors() {
    for (status, schema, wanted) in [
        ("204", None, "two success bodies"),
        ("207", Some("Acknowledgement"), "two success bodies"),
        ("2XX", Some("Acknowledgement"), "two success bodies"),
        ("404", None, "two error bodies"),
        ("404", Some("Acknowledgement"), "two error bodies"),
        ("default", Some("Acknowledgement"), "no `default`"),
        ("default", Some("ErrorEnvelope"), "no `default`"),
        ("default", None, "no `default`"),
    ] {
        let found = problems(&response(status, schema));
        let says = found.iter().any(|finding| finding.message.contains(wanted));
        assert!(says, "{status} with {schema:?}: {found:#?}");
    }
}

#[test]
fn the_same_body_under_several_statuses_is_fine() {
    assert_eq!(problems(&response("206", Some("JarsResponse"))), []);
    assert_eq!(problems(&response("429", Some("ErrorEnvelope"))), []);
}

#[test]
fn bodies_that_the_generator_cannot_take_are_found() {
    each_is_found(&[
        (
            WEIGH,
            "description: How to weigh.\n        required: true\n        content:\n          \
             application/json: { schema: { $ref: \"#/components/schemas/WeighJarRequest\" } }\n          \
             application/x-www-form-urlencoded: { schema: { $ref: \
             \"#/components/schemas/WeighJarRequest\" } }",
            "several media types",
        ),
        (
            WEIGH,
            "description: How to weigh.\n        required: true\n        content:\n          \
             multipart/form-data: { schema: { $ref: \"#/components/schemas/WeighJarRequest\" } }",
            "cannot send `multipart/form-data`",
        ),
        (
            WEIGH,
            "description: How to weigh.\n        required: true\n        content:\n          \
             application/merge-patch+json: { schema: { $ref: \"#/components/schemas/WeighJarRequest\" } }",
            "cannot send `application/merge-patch+json`",
        ),
        (
            WEIGH,
            "description: How to weigh.\n        required: true\n        content:\n          \
             application/octet-stream: {}",
            "cannot send `application/octet-stream`",
        ),
        (
            "        description: How to weigh.\n        required: true\n",
            "",
            "must say `required: true`",
        ),
        (
            "        description: How to weigh.\n        required: true",
            "        required: false",
            "must say `required: true`",
        ),
        (
            "application/json: { schema: { $ref: \"#/components/schemas/Shelf\" } }",
            "application/json: {}",
            "JSON without a schema",
        ),
        (
            "application/json: { schema: { $ref: \"#/components/schemas/Shelf\" } }",
            "application/vnd.tiny+json: { schema: { $ref: \"#/components/schemas/Shelf\" } }",
            "`application/vnd.tiny+json` would be read as raw bytes",
        ),
        (
            "application/json: { schema: { $ref: \"#/components/schemas/Shelf\" } }",
            "text/plain: { schema: { type: string } }",
            "`text/plain` would be read as raw bytes",
        ),
        (
            "application/json: { schema: { $ref: \"#/components/schemas/Shelf\" } }",
            "application/json: { schema: { $ref: \"#/components/schemas/Shelf\" } }\n            text/plain: {}",
            "must have one media type",
        ),
    ]);
}

#[test]
fn versions_and_ids_that_the_generator_rejects_are_found() {
    each_is_found(&[
        ("openapi: 3.0.3", "openapi: 3.1.0", "`openapi` must be 3.0.x"),
        ("openapi: 3.0.3", "openapi: 2.0", "`openapi` must be 3.0.x"),
        ("openapi: 3.0.3", "swagger: \"2.0\"", "`openapi` is missing"),
        ("      operationId: get_shelf\n", "", "GET /shelf has no operationId"),
        ("operationId: get_shelf", "operationId: get-shelf", "must be snake_case"),
        ("operationId: get_shelf", "operationId: getShelf", "must be snake_case"),
        ("operationId: get_shelf", "operationId: match", "no Rust keyword"),
    ]);
}

#[test]
fn parameters_that_the_generator_cannot_send_are_found() {
    each_is_found(&[
        (LIST, "style: pipeDelimited\n          schema: { type: array }", "no other style than"),
        (LIST, "style: spaceDelimited\n          schema: { type: array }", "no other style than"),
        (LIST, "style: deepObject\n          schema: { type: object }", "no other style than"),
        (LIST, "schema: { type: object }", "must be a string, number"),
        (
            LIST,
            "schema: { oneOf: [{ type: string }, { type: number }] }",
            "must be a string, number",
        ),
        (LIST, "content: { application/json: { schema: {} } }", "has no schema"),
        (TEXT, "schema: { type: array, items: { type: string } }", "a list must be in the query"),
        ("          in: header", "          in: cookie", "the generator has no cookies"),
        ("      in: path\n", "      in: body\n", "`in` must be path, query or header"),
    ]);
}

#[test]
fn schemas_that_the_generator_reads_wrongly_are_found() {
    each_is_found(&[
        (
            COLOUR,
            "description: x\n      anyOf: [{ type: string, enum: [RED] }, { type: string }]",
            "`anyOf`",
        ),
        (COLOUR, "description: x\n      not: { type: string }", "`not`"),
        (
            COLOUR,
            "description: x\n      allOf: [{ $ref: \"#/components/schemas/Grain\" }, { type: string }]",
            "`allOf` only as",
        ),
        (
            "isFull: { type: boolean, nullable: true,",
            "isFull: { nullable: true, anyOf: [{ type: boolean }, { type: string }],",
            "schema `Jar.isFull`: the generator reads `anyOf` wrongly",
        ),
        (
            "          items: { $ref: \"#/components/schemas/PebbleEdge\" }\n",
            "          items: { anyOf: [{ $ref: \"#/components/schemas/PebbleEdge\" }] }\n",
            "schema `PebbleConnection.edges[]`: the generator reads `anyOf` wrongly",
        ),
        (
            "          items: { $ref: \"#/components/schemas/PebbleEdge\" }\n",
            "",
            "schema `PebbleConnection.edges`: a list without `items`",
        ),
    ]);
}
