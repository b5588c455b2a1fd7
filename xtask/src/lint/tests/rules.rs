//! Every rule fires at least once; those for paths are next door.

use super::*;

/// The success of `get_jars`, from the description on.
const JARS: &str = "\
          description: The jars.
          content:
            application/json: { schema: { $ref: \"#/components/schemas/JarsResponse\" } }\n";
const GRAMS: &str = "grams: { type: number, nullable: true, description: Weight in grams. }";
const LABELS: &str =
    "additionalProperties: { type: string }\n          description: Labels by language.";
const LIST_OF_PEBBLES: &str =
    "items: { $ref: \"#/components/schemas/Pebble\" }\n          description: The pebbles in it.";
const SHELF_SECURITY: &str = "\
      security:
        - { login: [\"tiny:read\"], profile: [] }
      x-confidence: documented
      x-source: the wall\n";
const CURSOR: &str = "\
      name: cursor
      in: query
      description: Token of the page before.
      schema: { type: string }";

const SHELF: &str = "schema: { $ref: \"#/components/schemas/Shelf\"";

#[test]
fn of_yaml() {
    each_is_found(&[
        ("info: { title: Tiny, version: v0 }", "info: { title: Tiny, version: [ }", "not YAML: "),
        (
            "info: { title: Tiny,",
            "info: { title: Tiny, title: Tiny,",
            "key `title` again: first on line 4",
        ),
        ("info: { title: Tiny,", "info: { title: &t Tiny,", "YAML tags and anchors are not used"),
        (
            "info: { title: Tiny,",
            "info: { title: !!str Tiny,",
            "YAML tags and anchors are not used",
        ),
        (
            "info: { title: Tiny,",
            "info: { title: &t Tiny, description: *t,",
            "YAML aliases are not used",
        ),
        ("info: { title: Tiny,", "info: { ? [a] : b,", "a key must be a plain word"),
        ("servers:\n", "---\nservers:\n", "not YAML: "),
    ]);
}

#[test]
fn of_the_document() {
    each_is_found(&[
        ("openapi: 3.0.3\n", "", "`openapi` is missing"),
        ("openapi: 3.0.3", "openapi: 3.0", "`openapi` must be 3.0.x as text"),
        ("title: Tiny, ", "", "`info.title` is missing"),
        (", version: v0", "", "`info.version` is missing"),
        ("paths:\n", "x-paths:\n", "`paths` is missing or empty"),
        (
            SHELF,
            "schema: { $ref: \"#/components/schemas/Shelves\"",
            "`$ref: #/components/schemas/Shelves` leads nowhere",
        ),
        (
            SHELF,
            "schema: { $ref: \"other.yaml#/components/schemas/Shelf\"",
            "must point into `#/components/` of this file",
        ),
        (SHELF, "schema: { $ref: \"#/paths/Shelf\"", "must point into `#/components/`"),
        (SHELF, "schema: { $ref: []", "`$ref` must be text"),
        (
            "    Grain:\n      type: string\n",
            "    Grain:\n      $ref: \"#/components/schemas/Grain\"\n",
            "`$ref: #/components/schemas/Grain` leads nowhere, or in a circle",
        ),
        (
            "    Grain:\n",
            "    Unused: { type: string, description: Used nowhere. }\n    Grain:\n",
            "component `Unused` is used nowhere",
        ),
        (
            "    Cursor:\n",
            "    Spare: { name: spare, in: query, schema: { type: string } }\n    Cursor:\n",
            "component `Spare` is used nowhere",
        ),
    ]);
}

#[test]
fn of_operations() {
    each_is_found(&[
        ("      operationId: get_jars\n", "", "GET /jars has no operationId"),
        ("operationId: get_jars", "operationId: GetJars", "must be snake_case"),
        ("operationId: get_jars", "operationId: 5", "must be snake_case"),
        ("operationId: get_jars", "operationId: type", "no Rust keyword"),
        ("operationId: get_jars", "operationId: get_shelf", "again: first on line"),
        ("      summary: Get several jars\n", "", "`get_jars` has no summary"),
        ("summary: Get several jars", "summary: \" \"", "`get_jars` has no summary"),
        (
            "      description: The body of the response is unknown.\n",
            "",
            "`break_jar` has no description",
        ),
        ("      x-source: a guess\n", "", "`weigh_jar` has no x-source"),
        ("x-source: a guess", "x-source: 7", "x-source must be text"),
        ("      x-confidence: unverified\n", "", "`weigh_jar` has no x-confidence"),
        (
            "x-confidence: unverified",
            "x-confidence: rumour",
            "must be one of documented, cited, observed, unverified",
        ),
        ("      x-retry: never\n", "", "`break_jar` has no x-retry"),
        ("x-retry: never", "x-retry: often", "must be one of safe, idempotent, never"),
        ("tags: [shelves]", "tags: [walls]", "tag `walls` is not declared"),
        ("tags: [shelves]", "tags: [shelves, jars]", "`get_shelf` must have one tag"),
        ("tags: [shelves]", "tags: []", "`get_shelf` must have one tag"),
        (
            SHELF_SECURITY,
            "x-confidence: documented\n      x-source: the wall\n",
            "`get_shelf` has no security",
        ),
        ("[\"tiny:write\", \"tiny:read\"]", "[\"tiny:own\"]", "unknown scope `tiny:own`"),
        (
            "{ login: [\"tiny:write\", \"tiny:read\"], profile: [] }",
            "{ key: [] }",
            "security scheme `key` is not declared",
        ),
    ]);
}

#[test]
fn of_parameters() {
    each_is_found(&[
        (
            "      description: ID of the jar.\n      required: true\n",
            "      description: ID of the jar.\n",
            "a path parameter must say `required: true`",
        ),
        (
            CURSOR,
            "name: cursor\n      in: query\n      schema: { type: string }",
            "has no description",
        ),
        (CURSOR, "name: cursor\n      in: cookie\n      schema: { type: string }", "no cookies"),
        (CURSOR, "name: cursor\n      in: form\n      schema: { type: string }", "`in` must be"),
        (CURSOR, "name: cursor\n      in: query\n      description: x", "has no schema"),
        (
            CURSOR,
            "name: cursor\n      in: query\n      description: x\n      schema: { type: object }",
            "must be a string, number, boolean or list",
        ),
        (
            CURSOR,
            "name: cursor\n      in: header\n      description: x\n      schema: { type: array }",
            "a list must be in the query",
        ),
        (
            "          style: form\n",
            "          style: pipeDelimited\n",
            "no other style than `form`",
        ),
        (
            "        - name: limit\n",
            "        - name: cursor\n",
            "parameter `cursor` of `list_pebbles`: is listed twice",
        ),
        (
            "  /shelf:\n",
            "  /shelf/{row}:\n",
            "`get_shelf`: `row` must stand both in the path and in the parameters",
        ),
        (
            "  /jars/{id}/weight:\n",
            "  /jars/weight:\n",
            "`weigh_jar`: `id` must stand both in the path",
        ),
    ]);
}

#[test]
fn of_request_bodies() {
    each_is_found(&[
        (
            "        description: How to weigh.\n        required: true\n",
            "        description: How to weigh.\n",
            "must say `required: true`",
        ),
        (
            "        content:\n          application/json:\n            schema: { $ref: \"#/components/schemas/WeighJarRequest\" }\n",
            "",
            "request body of `weigh_jar`: has no content",
        ),
        (
            "          application/json:\n            schema: { $ref: \"#/components/schemas/WeighJarRequest\" }\n",
            "          application/xml:\n            schema: { $ref: \"#/components/schemas/WeighJarRequest\" }\n",
            "the generator cannot send `application/xml`",
        ),
        (
            "            schema: { $ref: \"#/components/schemas/WeighJarRequest\" }\n",
            "            example: {}\n",
            "request body of `weigh_jar`: has no schema",
        ),
        (
            "            schema: { $ref: \"#/components/schemas/WeighJarRequest\" }\n",
            "            schema: { type: string }\n",
            "its schema must be a named component",
        ),
        (
            "            schema: { $ref: \"#/components/schemas/WeighJarRequest\" }\n",
            "            schema: { $ref: \"#/components/schemas/WeighJarRequest\" }\n            encoding: {}\n",
            "the generator has no `encoding`",
        ),
        ("        x-generate: application/x-www-form-urlencoded\n", "", "several media types"),
        (
            "x-generate: application/x-www-form-urlencoded",
            "x-generate: text/plain",
            "several media types",
        ),
    ]);
}

#[test]
fn of_responses() {
    let success = |content: &str| format!("description: The jars.\n{content}");
    each_is_found(&[(
        "      responses:\n        \"2XX\"",
        "      x-responses:\n        \"2XX\"",
        "`break_jar` has no responses",
    )]);
    for (to, wanted) in [
        (success("        default: { $ref: \"#/components/responses/Error\" }\n"), "no `default`"),
        (
            success("        \"302\": { description: Elsewhere. }\n"),
            "`302` is not a status the generator can take",
        ),
        (
            success(
                "        \"204\": { description: Nothing. }\n        \"202\": { $ref: \"#/components/responses/Acknowledgement\" }\n",
            ),
            "two success bodies",
        ),
        (success("        \"404\": { description: Nothing. }\n"), "two error bodies"),
        (success("          content: { application/json: {} }\n"), "JSON without a schema"),
        (
            success("          content: { application/json: { schema: {} } }\n"),
            "its schema must be a named component",
        ),
        (
            success("          content: { image/png: {} }\n"),
            "`image/png` would be read as raw bytes",
        ),
        (success("          content: {}\n"), "must have one media type"),
    ] {
        let found = problems(&replaced(TINY, JARS, &to));
        assert!(
            found.iter().any(|finding| finding.message.contains(wanted)),
            "{wanted}: {found:#?}"
        );
    }
    each_is_found(&[
        (
            "        \"2XX\": {",
            "        \"3XX\": {",
            "responses of `break_jar`: no success response",
        ),
        (
            "        \"2XX\": { $ref: \"#/components/responses/Acknowledgement\" }\n        \"4XX\"",
            "        \"2XX\": { $ref: \"#/components/responses/Acknowledgement\" }\n        \"404\"",
            "responses of `break_jar`: 4XX is missing",
        ),
        (
            "        \"2XX\": { $ref: \"#/components/responses/Acknowledgement\" }\n        \"4XX\": { $ref: \"#/components/responses/Error\" }\n        \"5XX\"",
            "        \"2XX\": { $ref: \"#/components/responses/Acknowledgement\" }\n        \"4XX\": { $ref: \"#/components/responses/Error\" }\n        \"500\"",
            "responses of `break_jar`: 5XX is missing",
        ),
    ]);
}

#[test]
fn of_schemas() {
    each_is_found(&[
        ("    Grain:\n", "    grain:\n", "schema `grain` must be named `Grain`, like a type"),
        (
            "      description: Grain of a pebble; a single word, hence closed.\n",
            "",
            "schema `Grain` has no description",
        ),
        (
            "isFull: { type: boolean, nullable: true, description: Whether a pebble more would fall out. }",
            "isFull: { type: boolean, nullable: true }",
            "`Jar.isFull` has no description",
        ),
        (GRAMS, "grams: { not: {}, nullable: true, description: Weight. }", "reads `not` wrongly"),
        (
            GRAMS,
            "grams: { anyOf: [], nullable: true, description: Weight. }",
            "reads `anyOf` wrongly",
        ),
        (
            GRAMS,
            "grams: { allOf: [{ type: number }], nullable: true, description: Weight. }",
            "schema `Pebble.grams`: `allOf` only as",
        ),
        (
            GRAMS,
            "grams: { type: array, nullable: true, description: Weight. }",
            "schema `Pebble.grams`: a list without `items`",
        ),
        (
            GRAMS,
            "grams: { type: object, nullable: true, description: Weight., properties: {} }",
            "`Pebble.grams`: name this schema",
        ),
        (
            GRAMS,
            "grams: { nullable: true, description: Weight., oneOf: [] }",
            "`Pebble.grams`: name this schema",
        ),
        (
            GRAMS,
            "grams: { type: string, nullable: true, description: Weight., enum: [a, b] }",
            "`Pebble.grams`: name this enum",
        ),
        (
            "        name: { type: string, description: New name. }",
            "        name: { type: string, default: \"\", description: New name. }",
            "`UpdateJarRequest.name`: a property with a default is optional",
        ),
        (
            "      required: [filter]",
            "      required: [filter, limit]",
            "`PebbleSearchRequest.limit`: a property with a default is optional",
        ),
    ]);
}

#[test]
fn of_response_schemas() {
    each_is_found(&[
        (
            GRAMS,
            "grams: { type: number, nullable: true, description: Weight., format: float }",
            "`Pebble.grams`: `format` would fail responses",
        ),
        (
            "      required: [id]\n      additionalProperties: true\n",
            "      required: [id]\n      additionalProperties: false\n",
            "`Jar`: `additionalProperties: false` would fail on new fields",
        ),
        (
            "      required: [id]\n      additionalProperties: true\n",
            "      required: [id, pebbles]\n      additionalProperties: true\n",
            "`Jar`: `pebbles` is required, but a response may only require `id`",
        ),
        (
            GRAMS,
            "grams: { type: number, description: Weight. }",
            "`Pebble.grams` must be `nullable: true`",
        ),
        (
            LABELS,
            "description: Labels by language.\n          minItems: 3",
            "`Jar.labels`: `minItems` would fail",
        ),
        (
            LIST_OF_PEBBLES,
            "items: { type: string, format: uuid }\n          description: The pebbles in it.",
            "`Jar.pebbles[]`: `format` would fail",
        ),
    ]);
    for key in [
        "pattern",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "minItems",
        "maxItems",
        "uniqueItems",
        "exclusiveMinimum",
        "exclusiveMaximum",
    ] {
        let to =
            format!("grams: {{ type: number, nullable: true, description: Weight., {key}: 1 }}");
        let wanted = format!("`Pebble.grams`: `{key}` would fail whole responses");
        let found = problems(&replaced(TINY, GRAMS, &to));
        assert!(found.iter().any(|finding| finding.message == wanted), "{wanted}: {found:#?}");
    }
}

#[test]
fn what_only_requests_use_may_be_strict() {
    let strict = replaced(
        TINY,
        "        name: { type: string, description: New name. }",
        "        name: { type: string, minLength: 1, description: New name. }",
    );
    assert_eq!(problems(&strict), []);
}
