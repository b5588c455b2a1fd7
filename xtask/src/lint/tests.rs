//! The rules, each by a document that breaks it; and broken documents.

mod broken;
mod rules;

use super::*;
use crate::golden::{TINY, folder, replaced};

#[test]
fn ten_faults_are_reported_on_their_lines() {
    let message = run(Some(&folder("golden/ten-faults.yaml"))).unwrap_err();
    let wanted = [
        "22: x-payload `data.pot`: no property `pot` in the schema",
        "31: PUT /jars/{id} has no operationId",
        "46: responses of PUT /jars/{id}: no `default`: list 4XX and 5XX",
        "51: operationId `get_jar` again: first on line 13",
        "66: responses of `get_jar`: two success bodies: the generator takes one for all success statuses, or none",
        "75: `list_jars` has no x-retry",
        "87: x-page `items`: no property `jars` in the schema",
        "104: unknown scope `faulty:write`: the security scheme lists the known ones",
        "114: response 200 of `create_jar`: JSON without a schema",
        "153: `$ref: #/components/schemas/Jar` leads nowhere, or in a circle",
    ];
    let wanted = wanted.map(|line| format!("xtask/golden/ten-faults.yaml:{line}\n")).concat();
    assert_eq!(message, format!("{wanted}10 problem(s)"));
}

#[test]
fn valid_specs_have_no_problems() {
    let valid = run(Some(&folder("golden/tiny.yaml"))).unwrap();
    assert_eq!(valid, "xtask/golden/tiny.yaml: no problems");
    assert!(run(None).unwrap().ends_with("amazon-music-v1.yaml: no problems"));
    let message = load(&folder("golden/none.yaml")).unwrap_err();
    assert!(message.contains("none.yaml: cannot be read: "), "{message}");
}
