//! The rules, each by a document that breaks it, and the promise that no document makes them panic.

mod broken;
mod generator;
mod paths;
mod rules;

use super::*;
use crate::golden::{TINY, folder, replaced};

/// `golden/tiny.yaml` with one place changed. Both texts are quoted as they stand in the file.
type Change = (&'static str, &'static str, &'static str);

/// Makes each change on its own, and wants a finding that says the third text.
fn each_is_found(changes: &[Change]) {
    let silent: Vec<String> = changes
        .iter()
        .filter_map(|(from, to, wanted)| {
            let found = problems(&replaced(TINY, from, to));
            let says = found.iter().any(|finding| finding.message.contains(wanted));
            (!says).then(|| format!("`{from}` -> `{to}`: no {wanted:?} in {found:#?}"))
        })
        .collect();
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

#[test]
fn ten_faults_are_ten_findings_on_their_lines() {
    let text = include_str!("../../golden/ten-faults.yaml");
    let found: Vec<(usize, String)> =
        problems(text).into_iter().map(|finding| (finding.line, finding.message)).collect();
    let wanted = [
        (22, "x-payload `data.pot`: no property `pot` in the schema"),
        (31, "PUT /jars/{id} has no operationId"),
        (46, "responses of PUT /jars/{id}: no `default`: list 4XX and 5XX"),
        (51, "operationId `get_jar` again: first on line 13"),
        (
            66,
            "responses of `get_jar`: two success bodies: the generator takes one for all success \
             statuses, or none at all",
        ),
        (75, "`list_jars` has no x-retry"),
        (87, "x-page `items`: no property `jars` in the schema"),
        (104, "unknown scope `faulty:write`: the security scheme lists the known ones"),
        (114, "response 200 of `create_jar`: JSON without a schema"),
        (153, "`$ref: #/components/schemas/Jar` leads nowhere, or in a circle"),
    ];
    assert_eq!(found, wanted.map(|(line, message)| (line, message.to_owned())));
}

#[test]
fn a_faulty_spec_is_not_loaded_and_its_findings_name_file_and_line() {
    let path = folder("golden/ten-faults.yaml");
    let message = load(&path).unwrap_err();
    assert_eq!(run(Some(&path)), Err(message.clone()));
    let lines: Vec<&str> = message.lines().collect();
    assert_eq!(lines.len(), 11);
    assert!(lines[0].contains("golden/ten-faults.yaml:22: x-payload `data.pot`"), "{}", lines[0]);
    assert_eq!(lines[10], "10 problem(s)");
}

#[test]
fn a_spec_that_keeps_the_rules_is_loaded() {
    let path = folder("golden/tiny.yaml");
    assert!(
        run(Some(&path)).is_ok_and(|message| message.ends_with("golden/tiny.yaml: no problems"))
    );
    assert!(run(None).is_ok_and(|message| message.ends_with("amazon-music-v1.yaml: no problems")));
}

#[test]
fn a_file_that_is_not_there_is_an_error() {
    let message = load(&folder("golden/none.yaml")).unwrap_err();
    assert!(message.contains("none.yaml: cannot be read: "), "{message}");
}
