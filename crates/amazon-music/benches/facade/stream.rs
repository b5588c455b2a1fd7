//! 10,000 items streamed, to the time that the service takes for their pages.

use std::{
    cell::RefCell,
    time::{Duration, Instant},
};

use amazon_music::{RequestExt as _, auth::HttpClient};
use criterion::Criterion;
use tokio::time::sleep;

use crate::service::{PAGE, Service};

/// How long the service takes for a page.
const LATENCY: Duration = Duration::from_millis(20);
const PAGES: usize = 100;

/// How long the program takes for the items of a page, e.g. to write them down.
const WORK: Duration = Duration::from_millis(10);

pub(crate) fn bench(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let service = Service::start(PAGES, LATENCY);
    let http = HttpClient::new().unwrap();
    let music = service.client(&http);
    let stream = async |prefetch: bool, work: Duration| {
        let items = music.api().list_my_library_tracks().limit(PAGE as u32).items();
        let mut items = if prefetch { items.prefetch() } else { items };
        let mut count = 0;
        while let Some(item) = items.next().await {
            item.unwrap().unwrap();
            count += 1;
            if count % PAGE == 0 && !work.is_zero() {
                sleep(work).await;
            }
        }
        assert_eq!(count, PAGE * PAGES);
    };
    let mut group = criterion.benchmark_group("stream");
    group.sample_size(10).warm_up_time(LATENCY);
    for (name, prefetch, work) in [
        ("one by one", false, Duration::ZERO),
        ("prefetch", true, Duration::ZERO),
        ("one by one, 10 ms of work a page", false, WORK),
        ("prefetch, 10 ms of work a page", true, WORK),
    ] {
        let ratios = RefCell::new(Vec::new());
        group.bench_function(name, |bencher| {
            bencher.iter_custom(|iterations| {
                let begin = Instant::now();
                for _ in 0..iterations {
                    service.answered();
                    let begin = Instant::now();
                    runtime.block_on(stream(prefetch, work));
                    let (requests, waited) = service.answered();
                    assert_eq!(requests, PAGES);
                    let latency = LATENCY * PAGES as u32;
                    let ratio = |sum: Duration| begin.elapsed().as_secs_f64() / sum.as_secs_f64();
                    ratios.borrow_mut().push((ratio(waited), ratio(latency)));
                }
                begin.elapsed()
            });
        });
        report(name, ratios.into_inner());
    }
    group.finish();
}

/// Nothing where criterion was told to leave the benchmark out.
fn report(name: &str, ratios: Vec<(f64, f64)>) {
    let (mut measured, mut nominal): (Vec<_>, Vec<_>) = ratios.into_iter().unzip();
    measured.sort_unstable_by(f64::total_cmp);
    nominal.sort_unstable_by(f64::total_cmp);
    let middle = measured.len() / 2;
    if let ([low, .., high], Some(median)) = (&*measured, nominal.get(middle)) {
        println!(
            "stream/{name}: {:.3} ({low:.3} to {high:.3}) of the latency that the service had, {median:.3} of \
             {PAGES} times {LATENCY:?}\n",
            measured[middle]
        );
    }
}
