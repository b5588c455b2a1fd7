//! Each rule, by a change to `golden/tiny.yaml` that breaks it.

use super::*;

/// The texts to replace and to insert, and a part of the finding.
type Change = (&'static str, &'static str, &'static str);

/// Makes each change by itself, and asserts that there is a finding with the third text.
fn each_is_found(changes: &[Change]) {
    for (from, to, wanted) in changes {
        let found = problems(&replaced(&TINY, from, to));
        let is_found = found.iter().any(|finding| finding.message.contains(wanted));
        assert!(is_found, "`{from}` -> `{to}`: no {wanted:?} in {found:#?}");
    }
}

const GRAMS: &str = "type: number, nullable: true, description: Weight in grams. }\n\n    Jar:";
const CURSOR: &str =
    "in: query\n      description: Token of the page before.\n      schema: { type";
const WEIGH: &str =
    "application/json:\n            schema: { $ref: \"#/components/schemas/WeighJarRequest\" }";
const SCHEMA: &str = "schema: { $ref: \"#/components/schemas/WeighJarRequest\" }";
const JARS: &str =
    "application/json: { schema: { $ref: \"#/components/schemas/JarsResponse\" } }\n";
const SHELF: &str = "application/json: { schema: { $ref: \"#/components/schemas/Shelf\" } }";
const ITEMS: &str = "items: { $ref: \"#/components/schemas/PebbleEdge\" }";

#[test]
fn yaml() {
    each_is_found(&[
        ("version: v0", "version: [", "not YAML: "),
        ("servers:\n", "---\nservers:\n", "not YAML: "),
        ("title: Tiny", "title: T, title: Tiny", "key `title` again: first on line 4"),
        ("title: Tiny", "title: &t Tiny", "YAML tags and anchors are not used"),
        ("title: Tiny", "title: !!str Tiny", "YAML tags and anchors are not used"),
        ("title: Tiny", "title: &t Tiny, x: *t", "YAML aliases are not used"),
        ("title: Tiny", "? [a] : b, title: Tiny", "a key must be plain text"),
        ("title: Tiny", "title: No", "`No` is text to some readers of YAML"),
        ("maxItems: 5", "maxItems: 0144", "`0144` is text to some readers of YAML"),
        (
            "\"200\":\n          description: The jars.",
            "200:\n          description: The jars.",
            "key `200` must be quoted",
        ),
    ]);
}

#[test]
fn limits_and_flags() {
    const LIMIT: &str = "maximum: 50, default: 20";
    const FULL: &str = "isFull: { type: boolean, nullable: true";
    each_is_found(&[
        ("maxItems: 5", "maxItems: \"100\"", "`maxItems` must be a whole number"),
        ("maxItems: 5", "maxItems: 1_00", "`maxItems` must be a whole number"),
        ("maxItems: 5", "maxItems: 1:40", "`maxItems` must be a whole number"),
        ("maxItems: 5", "maxItems: 0144", "`maxItems` must be a whole number"),
        ("maxItems: 5", "maxItems: 5.5", "`maxItems` must be a whole number"),
        ("maxItems: 5", "maxItems: 5.0", "`maxItems` must be a whole number"),
        ("maxItems: 5", "maxItems: -5", "`maxItems` must be a whole number"),
        ("maxItems: 5", "maxItems: 4294967296", "`maxItems` must be a whole number"),
        ("maxItems: 5", "maxItems:", "`maxItems` must be a whole number"),
        ("maximum: 50, default: 50", "maximum: 5e1, default: 50", "`maximum` must be a whole"),
        (LIMIT, "maximum: \"50\"", "`maximum` must be a whole number"),
        (LIMIT, "maximum: 0.5", "`maximum` must be a whole number"),
        ("format: int64", "format: int64\n          minimum: 0.5", "`minimum` must be a whole"),
        (GRAMS, "type: number, minimum: a }\n\n    Jar:", "`minimum` must be a number"),
        (GRAMS, "type: number, multipleOf: a }\n\n    Jar:", "`multipleOf` must be a number"),
        (
            "name: { type: string, d",
            "name: { type: string, maxLength: many, d",
            "`maxLength` must be",
        ),
        ("explode: false", "explode: \"false\"", "`explode` must be `true` or `false`"),
        (
            "of weighing.\n        required: true",
            "of weighing.\n        required: \"true\"",
            "`required` must be `true`, `false` or a list",
        ),
        (FULL, "isFull: { type: boolean, nullable: 1", "`nullable` must be `true` or `false`"),
    ]);
    let int64 = "format: int64\n          minimum: -5\n          maximum: 5000000000";
    assert_eq!(problems(&replaced(&TINY, "format: int64", int64)), []);
    // Neither data nor the names of properties are keywords.
    let data = "name: { type: string, example: { maxItems: a }, d";
    assert_eq!(problems(&replaced(&TINY, "name: { type: string, d", data)), []);
    let name = "nullable: { type: string, d";
    assert_eq!(problems(&replaced(&TINY, "name: { type: string, d", name)), []);
}

#[test]
fn document() {
    each_is_found(&[
        ("openapi: 3.0.3", "swagger: \"2.0\"", "`openapi` is missing"),
        ("openapi: 3.0.3", "openapi: 3.0", "`openapi` must be 3.0.x as text"),
        ("openapi: 3.0.3", "openapi: 3.1.0", "`openapi` must be 3.0.x as text"),
        ("title: Tiny, ", "", "`info.title` is missing"),
        (", version: v0", "", "`info.version` is missing"),
        ("servers:\n", "x-servers:\n", "`servers` is missing"),
        ("https://tiny.example/v0", "http://tiny.example/v0", "must have an https URL"),
        ("https://tiny.example/v0", "/v0", "must have an https URL"),
        ("https://tiny.example/v0", "https://{host}/v0", "https URL without variables"),
        ("description: Nowhere.", "variables: {}", "https URL without variables"),
        ("paths:\n", "x-paths:\n", "`paths` is missing or empty"),
        ("/jars/{id}/weight:", "/jars/{id}/{id}:", "path `/jars/{id}/{id}` has a parameter twice"),
        (
            "JarId\" }\n    put:",
            "JarId\", descripton: A }\n    put:",
            "`descripton` beside `$ref` is ignored",
        ),
        ("  /shelf:", "  shelf:", "path `shelf` must start with `/`"),
        ("  /shelf:\n", "  /shelf:\n    trace: {}\n", "the generator has no `trace`"),
        ("A shelf.", "\"```A shelf.```\"", "no code in descriptions"),
        ("Shelf\" } }\n        \"4", "None\" } }\n        \"4", "schemas/None` leads nowhere"),
        ("Shelf\" } }\n        \"4", "../Shelf\" } }\n        \"4", "Shelf` leads nowhere"),
        ("$ref: \"#/components/schemas/JarsResponse\"", "$ref: a.yaml", "must point into"),
        ("$ref: \"#/components/schemas/JarsResponse\"", "$ref: []", "`$ref` must be text"),
        (
            "    Grain:\n      type: string\n",
            "    Grain:\n      $ref: \"#/components/schemas/Grain\"\n",
            "leads nowhere, or in a circle",
        ),
        ("    Grain:\n", "    Spare: {}\n    Grain:\n", "component `Spare` is not used"),
        ("    Cursor:\n", "    Spare: {}\n    Cursor:\n", "component `Spare` is not used"),
    ]);
}

#[test]
fn operations() {
    each_is_found(&[
        ("      operationId: get_jars\n", "", "GET /jars has no operationId"),
        ("operationId: get_jars", "operationId: getJars", "must be snake_case"),
        ("operationId: get_jars", "operationId: get-jars", "must be snake_case"),
        ("operationId: get_jars", "operationId: 5", "must be snake_case"),
        ("operationId: get_jars", "operationId: type", "no Rust keyword"),
        ("operationId: get_jars", "operationId: get_shelf", "again: first on line"),
        ("operationId: get_jars", "operationId: transport", "is a method that every client has"),
        ("      summary: Get several jars\n", "", "`get_jars` has no summary"),
        ("summary: Get several jars", "summary: \" \"", "`get_jars` has no summary"),
        ("description: IDs are joined", "x: IDs are joined", "`get_jars` has no description"),
        ("      x-source: a guess\n", "", "`weigh_jar` has no x-source"),
        ("x-source: a guess", "x-source: 7", "x-source must be text"),
        ("      x-confidence: unverified\n", "", "`weigh_jar` has no x-confidence"),
        ("x-confidence: unverified", "x-confidence: rumour", "must be one of documented, cited"),
        ("x-retry: never", "x-retry: often", "must be one of safe, idempotent, never"),
        ("tags: [shelves]", "tags: [walls]", "tag `walls` is not declared"),
        ("tags: [shelves]", "tags: [shelves, jars]", "`get_shelf` must have one tag"),
        ("tags: [shelves]", "tags: []", "`get_shelf` must have one tag"),
        ("tags: [shelves]\n", "tags: [shelves]\n      security: []\n", "`security` again"),
        ("tiny:write\", \"tiny:read", "tiny:own", "unknown scope `tiny:own`"),
        ("- { login: [\"tiny:write\", ", "- { key: [", "security scheme `key` is not declared"),
        (", \"tiny:read\"], profile: [] }", "] }", "must name the scheme `profile` too"),
        ("x-source: a noise", "x-source: a noise\n      servers: []", "`servers` of the document"),
    ]);
}

#[test]
fn parameters() {
    each_is_found(&[
        ("of the jar.\n      required: true", "of the jar.", "must have `required: true`"),
        (CURSOR, "in: query\n      schema: { type", "has no description"),
        (CURSOR, "in: cookie\n      schema: { type", "does not support cookies"),
        (CURSOR, "in: form\n      schema: { type", "`in` must be"),
        (CURSOR, "in: query\n      content: { type", "has no schema"),
        (CURSOR, "in: query\n      schema: { pattern: a, type", "`pattern` would be checked"),
        ("style: form", "style: pipeDelimited", "does not support styles other than `form`"),
        ("style: form", "style: deepObject", "does not support styles other than `form`"),
        ("type: array, items: { type: string }, maxItems: 5", "type: object", "must be a string"),
        ("in: header\n          description: L", "in: header\n          x: L", "no description"),
        (
            "schema: { type: string }\n          example: en",
            "schema: { type: array }",
            "in the query",
        ),
        ("- name: limit", "- name: cursor", "`cursor` of `list_pebbles`: is listed twice"),
        ("- name: limit", "- name: body", "this name cannot be a setter"),
        ("/shelf:", "/shelf/{row}:", "`get_shelf`: `row` must be both in the path and"),
        ("/jars/{id}/weight:", "/jars/weight:", "`weigh_jar`: `id` must be both in the path and"),
    ]);
}

#[test]
fn request_bodies() {
    each_is_found(&[
        ("of weighing.\n        required: true", "of weighing.", "must have `required: true`"),
        (
            "of weighing.\n        required: true",
            "of weighing.\n        required: false",
            "must have",
        ),
        (SCHEMA, "x: 1", "request body of `weigh_jar`: has no schema"),
        (SCHEMA, "schema: { type: string }", "its schema must be a named component"),
        (WEIGH, "multipart/form-data: {}", "cannot send `multipart/form-data`"),
        (WEIGH, "application/merge-patch+json: {}", "cannot send `application/merge-patch+json`"),
        (
            "content:\n          application/json:\n            schema: { $ref: \"#/components/schemas/WeighJarRequest\" }",
            "x: 1",
            "has no content",
        ),
        (SCHEMA, "encoding: {}", "the generator does not support `encoding`"),
        ("x-generate: application/x-www-form-urlencoded", "x: 1", "several media types"),
        ("x-generate: application/x-www-form-urlencoded", "x-generate: a/b", "several media types"),
    ]);
}

#[test]
fn responses() {
    each_is_found(&[
        (
            "responses:\n        \"204\"",
            "x-responses:\n        \"204\"",
            "`break_jar` has no responses",
        ),
        ("\"2XX\": {", "\"3XX\": {", "responses of `break_jar`: no success response"),
        ("        \"204\": { description: Done. }\n", "", "so describe 204 too"),
        (
            "\"204\": { description: Done. }",
            "\"204\": { $ref: \"#/components/responses/Acknowledgement\" }",
            "a 204 has no body",
        ),
        ("\"2XX\": {", "\"302\": {}\n        \"2XX\": {", "`302` is not a status"),
        ("description: The jars.\n          c", "x: 1\n          c", "has no description"),
        (SHELF, "application/json: {}", "JSON without a schema"),
        (SHELF, "application/json: { schema: {} }", "its schema must be a named component"),
        (SHELF, "text/plain: {}", "`text/plain` would be read as raw bytes"),
        (SHELF, "application/json: {}\n            text/plain: {}", "must have one media type"),
    ]);
    for (more, wanted) in [
        ("\"204\": { description: Nothing. }", "a 204 has no body"),
        ("\"207\": { $ref: \"#/components/responses/Acknowledgement\" }", "two success bodies"),
        ("\"2XX\": { $ref: \"#/components/responses/Acknowledgement\" }", "two success bodies"),
        ("\"404\": { description: Nothing. }", "two error bodies"),
        ("\"404\": { $ref: \"#/components/responses/Acknowledgement\" }", "two error bodies"),
        ("default: { $ref: \"#/components/responses/Error\" }", "no `default`"),
    ] {
        let found = problems(&replaced(&TINY, JARS, &format!("{JARS}        {more}\n")));
        let is_found = found.iter().any(|finding| finding.message.contains(wanted));
        assert!(is_found, "{more}: {found:#?}");
    }
    let same = format!("{JARS}        \"429\": {{ $ref: \"#/components/responses/Error\" }}\n");
    assert_eq!(problems(&replaced(&TINY, JARS, &same)), []);
}

#[test]
fn schemas() {
    each_is_found(&[
        ("    Grain:\n", "    grain:\n", "schema `grain` must be named `Grain`, like a type"),
        ("description: Grain of", "x: Grain of", "schema `Grain` has no description"),
        ("enum: [RED, sea-green]", "enum: [RED, red]", "each value must be text with a name"),
        (
            "description: \"`true` if there is no",
            "x: \"`true` if there is no",
            "`Jar.isFull` has no description",
        ),
        (
            "isFull: {",
            "is_full: { x: 1 }\n        isFull: {",
            "in Rust it has the name of `is_full`",
        ),
        ("isFull: { type: boolean", "isFull: { type: bool", "there is no such type"),
        (GRAMS, "not: {} }\n\n    Jar:", "does not support `not`"),
        (GRAMS, "anyOf: [] }\n\n    Jar:", "does not support `anyOf`"),
        (GRAMS, "allOf: [{ type: number }] }\n\n    Jar:", "`Pebble.grams`: `allOf` only as"),
        (GRAMS, "type: array }\n\n    Jar:", "`Pebble.grams`: a list without `items`"),
        (GRAMS, "properties: {} }\n\n    Jar:", "`Pebble.grams`: name this schema"),
        (GRAMS, "oneOf: [] }\n\n    Jar:", "`Pebble.grams`: name this schema"),
        (GRAMS, "enum: [a, b] }\n\n    Jar:", "`Pebble.grams`: name this enum"),
        (ITEMS, "items: { anyOf: [] }", "`PebbleConnection.edges[]`: the generator does not"),
        (ITEMS, "items: { enum: [a] }", "`PebbleConnection.edges[]`: name this schema"),
        ("name: { type: string, d", "name: { type: string, default: a, d", "is optional, beside"),
        ("required: [filter]", "required: [filter, limit]", "a property with a default is"),
    ]);
}

#[test]
fn response_schemas() {
    each_is_found(&[
        (
            "additionalProperties: true\n      properties",
            "additionalProperties: false\n      properties",
            "would fail on new fields",
        ),
        ("[id]\n      additional", "[id, pebbles]\n      additional", "`pebbles` is required, but"),
        (GRAMS, "type: number, format: float }\n\n    Jar:", "`Pebble.grams`: `format` would fail"),
        (GRAMS, "type: number }\n\n    Jar:", "`Pebble.grams` must be `nullable: true`"),
        ("by language.", "by language.\n          minItems: 3", "`Jar.labels`: `minItems` would"),
        (ITEMS, "items: { type: string, pattern: a }", "edges[]`: `pattern` would fail whole"),
    ]);
    let strict = "name: { type: string, minLength: 1, d";
    assert_eq!(problems(&replaced(&TINY, "name: { type: string, d", strict)), []);
}

#[test]
fn payloads_and_pages() {
    const SEND: &str = "send: body.token";
    const LIST: &str = "items: rows[0].jars";
    const NEXT: &str = "next: rows[0].token";
    each_is_found(&[
        ("      x-payload: none\n", "", "`break_jar` has no x-payload"),
        ("x-payload: none", "x-payload: 7", "x-payload must be a path"),
        ("x-payload: none", "x-payload: []", "x-payload must be a path"),
        ("[data.jar, data.jars]", "[data.jar, jars]", "must be properties of one object"),
        ("[data.jar, data.jars]", "[data.jar, data.jar]", "a path is listed twice"),
        ("x-payload: data.weight", "x-payload: data..weight", "`data..weight`: a step is empty"),
        ("x-payload: data.weight", "x-payload: .data.weight", "a step is empty"),
        ("x-payload: data.weight", "x-payload: data.weight.", "a step is empty"),
        ("x-payload: data.weight", "x-payload: \"data.[0]\"", "a step is empty"),
        ("x-payload: data.weight", "x-payload: \"\"", "a step is empty"),
        (NEXT, "next: rows[0]..token", "x-page `next`: a step is empty"),
        ("[data.jar, data.jars]", "[data.pots]", "x-payload `data.pots`: no property `pots`"),
        ("[data.jar, data.jars]", "[\"data.jars[0].lid\"]", "no property `lid` in the schema"),
        ("x-payload: data.weight", "x-payload: \"data[0].weight\"", "`data` is not a list"),
        ("x-payload: none", "x-payload: none\n      x-append: ids", "x-append must name a list"),
        ("x-payload: \".\"", "x-payload: none", "x-page needs an x-payload"),
        (LIST, "items: rows[0].jars\n        size: 3", "x-page has no `size`"),
        (LIST, "x: 1", "x-page has no `items`"),
        (NEXT, "x: 1", "x-page has no `next`"),
        (LIST, "items: rows[0].pots", "x-page `items`: no property `pots`"),
        (LIST, "items: rows[0].token", "x-page `items` must have the type array"),
        (NEXT, "next: rows[0].jars", "x-page `next` must have the type string"),
        (NEXT, "next: rows.token", "x-page `next`: no property `token`"),
        (NEXT, "next: rows[0].token\n        more: rows[0].token", "must have the type boolean"),
        (NEXT, "next: rows[0].token\n        item: pot", "x-page `item`: no property `pot`"),
        ("cursor\n        items: rows", "token\n        items: rows", "no query parameter `token`"),
        (SEND, "send: body.cursor", "no property `cursor` of type string in the request body"),
        (SEND, "send: cursor", "must be `query.NAME` or `body.NAME`"),
        (SEND, "send: header.token", "must be `query.NAME` or `body.NAME`"),
        (SEND, "send: body.", "must be `query.NAME` or `body.NAME`"),
        (SEND, "x: 1", "must be `query.NAME` or `body.NAME`"),
        (
            "x-page:\n        send: query.cursor\n        items: rows",
            "x:\n        items: rows",
            "`get_shelf` takes a cursor but has no x-page",
        ),
        (
            "x-page:\n        send: body",
            "x:\n        send: body",
            "takes a cursor but has no x-page",
        ),
    ]);
}
