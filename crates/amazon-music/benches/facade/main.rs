//! Benchmarks of the facade, each a ratio to what it can be measured by. The numbers stand in the README
//! beside.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run has no result")]
#![expect(clippy::print_stdout, reason = "the ratios are printed beside criterion's numbers")]

mod call;
mod decode;
#[path = "../service/mod.rs"]
mod service;
mod storm;
mod stream;
mod turns;

use criterion::{criterion_group, criterion_main};

criterion_group!(facade, call::bench, decode::bench, stream::bench, storm::bench);
criterion_main!(facade);
