//! Alternates two measurements, so that other load of the machine affects both.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use criterion::Criterion;
use tokio::runtime::Runtime;

/// The number of parts of the turns whose ratios show the spread.
const PARTS: usize = 10;

/// Measures `subject` and `yardstick` in turns, and prints the ratio of their medians and its range over tenths of the
/// turns. Criterion reports the time of the subject.
pub(crate) fn ratio<Y, S>(
    criterion: &mut Criterion,
    runtime: &Runtime,
    name: &str,
    yardstick: impl AsyncFn() -> Y,
    subject: impl AsyncFn() -> S,
) {
    let mut turns = Vec::new();
    criterion.bench_function(name, |bencher| {
        bencher.iter_custom(|iterations| {
            runtime.block_on(async {
                let mut total = Duration::ZERO;
                for turn in 0..iterations {
                    let (one, other) = if turn % 2 == 0 {
                        let one = time(&yardstick).await;
                        (one, time(&subject).await)
                    } else {
                        let other = time(&subject).await;
                        (time(&yardstick).await, other)
                    };
                    turns.push((one, other));
                    total += other;
                }
                total
            })
        });
    });
    report(name, &turns);
}

async fn time<T>(work: impl AsyncFn() -> T) -> Duration {
    let begin = Instant::now();
    drop(black_box(work().await));
    begin.elapsed()
}

/// Prints nothing if criterion was told to leave the benchmark out.
fn report(name: &str, turns: &[(Duration, Duration)]) {
    if turns.is_empty() {
        return;
    }
    let (yardstick, subject) = medians(turns);
    let parts = turns.chunks(turns.len().div_ceil(PARTS)).map(|part| {
        let (yardstick, subject) = medians(part);
        subject / yardstick
    });
    let (low, high) =
        parts.fold((f64::MAX, 0_f64), |(low, high), ratio| (low.min(ratio), high.max(ratio)));
    let ratio = subject / yardstick;
    println!(
        "{name}: {ratio:.3} ({low:.3} to {high:.3}): {subject:.1} µs to {yardstick:.1} µs, {} turns\n",
        turns.len()
    );
}

/// Returns the medians in microseconds.
fn medians(turns: &[(Duration, Duration)]) -> (f64, f64) {
    let median = |mut times: Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 2].as_secs_f64() * 1e6
    };
    let (one, other) = turns.iter().copied().unzip();
    (median(one), median(other))
}
