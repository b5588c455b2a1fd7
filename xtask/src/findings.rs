//! Problems found in a spec, each with its line.

use std::{fmt::Write as _, path::Path};

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    pub(crate) line: usize,
    pub(crate) message: String,
}

/// Collects problems; a rule reports and goes on.
#[derive(Debug, Default)]
pub(crate) struct Findings(Vec<Finding>);

impl Findings {
    pub(crate) fn report(&mut self, line: usize, message: impl Into<String>) {
        // Spec text stands in messages; it must not steer the terminal.
        let message = message.into();
        let message =
            message.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        self.0.push(Finding { line, message });
    }

    /// All problems in the order of the document, each once.
    pub(crate) fn into_sorted(mut self) -> Vec<Finding> {
        self.0.sort();
        self.0.dedup();
        self.0
    }
}

/// The lines that are printed: `file:line: message`, then a count.
pub(crate) fn render(path: &Path, findings: &[Finding]) -> String {
    let mut text = String::new();
    for finding in findings {
        let _ = writeln!(text, "{}:{}: {}", path.display(), finding.line, finding.message);
    }
    let _ = write!(text, "{} problem(s)", findings.len());
    text
}
