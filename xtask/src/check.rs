//! The checks of CI except the tests: formatting, lints, generated code, documentation.

use std::{env, process::Command};

use crate::{docs, generate, sources::workspace_root};

/// The steps that are cargo commands; each must succeed without a warning.
const STEPS: [(&str, &str); 5] = [
    ("format", "fmt --all --check"),
    ("clippy", "clippy --workspace --all-targets --locked -- -D warnings"),
    // The whole workspace has every feature on for its tests; users start with the default features.
    ("clippy, default features", "clippy -p amazon-music --all-targets --locked -- -D warnings"),
    ("clippy, no features", "clippy -p amazon-music --no-default-features --locked -- -D warnings"),
    ("rustdoc", "doc --workspace --exclude xtask --no-deps --locked"),
];

/// `cargo xtask check`.
///
/// # Errors
/// Returns the steps that failed. Each has printed its own errors.
pub(crate) fn run() -> Result<String, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut failed = Vec::new();
    if let Err(message) = generate::run(generate::Mode::Check) {
        failed.push(format!("generated code: {message}"));
    }
    if let Err(message) = docs::run() {
        failed.push(format!("documentation:\n{message}"));
    }
    for (name, arguments) in STEPS {
        let status = Command::new(&cargo)
            .args(arguments.split_whitespace())
            .env("RUSTDOCFLAGS", "-D warnings")
            .current_dir(workspace_root())
            .status()
            .map_err(|error| format!("cargo cannot be started: {error}"))?;
        if !status.success() {
            failed.push(format!("{name}: `cargo {arguments}` failed"));
        }
    }
    if failed.is_empty() { Ok("check: no problems".to_owned()) } else { Err(failed.join("\n")) }
}
