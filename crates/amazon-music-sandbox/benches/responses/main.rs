//! Measures the start of a sandbox and its response to each operation. The figures are in the README beside.
//!
//! The account has sample data. Requests do not pass through sockets, so that only the sandbox is measured, and lists are
//! requested in their largest pages.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a benchmark that cannot run has no result")]
#![expect(clippy::print_stdout, reason = "the result is printed")]

mod requests;
#[path = "../../../../tests/sdk/spec.rs"]
mod spec;
#[path = "../../tests/v1/template.rs"]
mod template;

use std::time::{Duration, Instant};

use amazon_music_api::v1::OPERATIONS;
use amazon_music_sandbox::{Sandbox, SandboxBuilder};

const STARTS: usize = 21;
const REQUESTS: usize = 201;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for tracks in [2_000, 100_000] {
        let start = median(STARTS, || {
            let begin = Instant::now();
            let sandbox = runtime.block_on(builder(tracks).start()).unwrap();
            let took = begin.elapsed();
            runtime.block_on(sandbox.stop());
            took
        });
        println!("{tracks} tracks: started within {start:.1?}");
        responses(&builder(tracks).build());
    }
}

fn builder(tracks: usize) -> SandboxBuilder {
    Sandbox::builder().tracks(tracks).with_sample_data()
}

/// Prints the slowest operations, and the median of the medians of all.
fn responses(sandbox: &Sandbox) {
    let mut medians = Vec::new();
    for operation in OPERATIONS {
        sandbox.reset();
        let ready = requests::Ready::new(sandbox);
        let took = median(REQUESTS, || {
            let request = ready.request(sandbox, operation);
            let begin = Instant::now();
            let response = sandbox.handle(&request);
            let took = begin.elapsed();
            assert!(response.status().is_success(), "{} got {}", operation.id, response.status());
            took
        });
        medians.push((took, operation.id));
    }
    medians.sort_unstable();
    let (middle, _) = medians[medians.len() / 2];
    println!("  {} operations, median {middle:.1?}; the slowest:", medians.len());
    for (took, id) in medians.iter().rev().take(10) {
        println!("  {id}: {took:.1?}");
    }
}

fn median(times: usize, measure: impl FnMut() -> Duration) -> Duration {
    let mut took: Vec<Duration> = std::iter::repeat_with(measure).take(times).collect();
    took.sort_unstable();
    took[times / 2]
}
