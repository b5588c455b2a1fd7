//! Problems found in a spec, each with its line.

use std::{fmt::Write as _, path::Path};

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    pub(crate) line: usize,
    pub(crate) message: String,
}

/// Collects problems.
#[derive(Debug, Default)]
pub(crate) struct Findings(Vec<Finding>);

impl Findings {
    pub(crate) fn report(&mut self, line: usize, message: impl Into<String>) {
        // Messages contain text of the spec, which must not control the terminal.
        let message = message.into();
        let message =
            message.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        self.0.push(Finding { line, message });
    }

    /// Returns all problems in the order of the document, without duplicates.
    pub(crate) fn into_sorted(mut self) -> Vec<Finding> {
        self.0.sort();
        self.0.dedup();
        self.0
    }
}

/// Returns the lines `file:line: message` and a count.
pub(crate) fn render(path: &Path, findings: &[Finding]) -> String {
    let mut text = String::new();
    for finding in findings {
        let _ = writeln!(text, "{}:{}: {}", path.display(), finding.line, finding.message);
    }
    let _ = write!(text, "{} problem(s)", findings.len());
    text
}
