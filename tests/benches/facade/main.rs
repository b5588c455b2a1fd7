//! Benchmarks of the client, each as a ratio to a yardstick in the same run. The README beside has the numbers.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run has no result")]
#![expect(clippy::print_stdout, reason = "the ratios are printed beside criterion's numbers")]

mod decode;
mod request;
#[path = "../service/mod.rs"]
mod service;
mod storm;
mod stream;
mod turns;

use criterion::{criterion_group, criterion_main};

criterion_group!(facade, request::bench, decode::bench, stream::bench, storm::bench);
criterion_main!(facade);
