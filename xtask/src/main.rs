//! The tasks of the workspace: the list of commands and their dispatch.

mod check;
#[cfg(test)]
mod cycles;
mod docs;
mod findings;
mod generate;
#[cfg(test)]
mod golden;
mod items;
mod lint;
mod model;
#[cfg(test)]
mod package_budget;
#[cfg(test)]
mod public_api;
mod reach;
#[cfg(test)]
mod request_path;
mod rewrite;
mod sources;
mod spec;
#[cfg(test)]
mod tidy;
mod types;
mod yaml;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Tasks of this workspace", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write the bindings from the spec, after linting it.
    Generate {
        /// Write nothing; fail and show the difference if the bindings are out of date.
        #[arg(long)]
        check: bool,
    },
    /// Report every problem of a spec as `file:line: message`.
    Lint {
        /// The document to check, instead of the spec of this workspace.
        #[arg(long)]
        spec: Option<PathBuf>,
    },
    /// Report every public item whose documentation or name breaks a rule.
    Docs,
    /// Run all checks of CI except the tests: format, clippy, generated code and documentation.
    Check,
}

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "the output of the command")]
fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Generate { check: true } => generate::run(generate::Mode::Check),
        Task::Generate { check: false } => generate::run(generate::Mode::Write),
        Task::Lint { spec } => lint::run(spec.as_deref()),
        Task::Docs => docs::run(),
        Task::Check => check::run(),
    };
    match outcome {
        Ok(message) => {
            println!("{message}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
