//! The time to stream 10,000 items, as a ratio to the time that the service takes for their pages.

use std::time::{Duration, Instant};

use amazon_music::{
    Items,
    api::{PagedParameters, Parameters, v1::params::ListMyLibraryTracks},
};
use criterion::Criterion;
use tokio::time::sleep;

use crate::{
    decode::request,
    service::{PAGE, Service, by_hand::ByHand},
};

/// The time that the service takes for a page.
const LATENCY: Duration = Duration::from_millis(20);
const PAGES: usize = 100;

/// The time that the program takes for the items of a page, e.g. to store them.
const WORK: Duration = Duration::from_millis(10);

pub(crate) fn bench(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let service = Service::start(PAGES, LATENCY);
    let (music, by_hand) = (service.client(), service.by_hand());
    let mut measure = |name: &str, stream: &dyn Fn() -> usize| {
        let mut ratios = Vec::new();
        let mut group = criterion.benchmark_group("stream");
        group.sample_size(10).warm_up_time(LATENCY).bench_function(name, |bencher| {
            bencher.iter_custom(|iterations| {
                let begin = Instant::now();
                for _ in 0..iterations {
                    service.served();
                    let begin = Instant::now();
                    assert_eq!(stream(), PAGE * PAGES);
                    let took = begin.elapsed().as_secs_f64();
                    let (requests, waited) = service.served();
                    assert_eq!(requests, PAGES);
                    let nominal = LATENCY * PAGES as u32;
                    ratios.push((took / waited.as_secs_f64(), took / nominal.as_secs_f64()));
                }
                begin.elapsed()
            });
        });
        group.finish();
        report(name, &ratios);
    };
    let items = || request(music.api()).items();
    measure("by hand", &|| runtime.block_on(follow(&by_hand)));
    measure("one by one", &|| runtime.block_on(count(items(), Duration::ZERO)));
    measure("prefetch", &|| runtime.block_on(count(items().prefetch(), Duration::ZERO)));
    measure("one by one, 10 ms of work per page", &|| runtime.block_on(count(items(), WORK)));
    measure("prefetch, 10 ms of work per page", &|| {
        runtime.block_on(count(items().prefetch(), WORK))
    });
}

/// Returns the number of items, and works for `work` after every page of them.
async fn count(mut items: Items<ListMyLibraryTracks>, work: Duration) -> usize {
    let mut count = 0;
    while let Some(item) = items.next().await {
        drop(item.unwrap());
        count += 1;
        if count % PAGE == 0 && !work.is_zero() {
            sleep(work).await;
        }
    }
    count
}

/// Returns the number of items, read by hand.
async fn follow(by_hand: &ByHand) -> usize {
    let (mut count, mut cursor) = (0, String::new());
    loop {
        let path = format!("me/library/tracks?{cursor}limit={PAGE}");
        let payload = ListMyLibraryTracks::payload(by_hand.get(&path).await).unwrap();
        let page = ListMyLibraryTracks::page(payload);
        count += page.items.len();
        match page.next_cursor() {
            Some(next) => cursor = format!("cursor={next}&"),
            None => return count,
        }
    }
}

/// Prints nothing if criterion was told to leave the benchmark out.
fn report(name: &str, ratios: &[(f64, f64)]) {
    let (mut real, mut nominal): (Vec<_>, Vec<_>) = ratios.iter().copied().unzip();
    real.sort_unstable_by(f64::total_cmp);
    nominal.sort_unstable_by(f64::total_cmp);
    if let ([low, .., high], Some(nominal)) = (&*real, nominal.get(nominal.len() / 2)) {
        let ratio = real[real.len() / 2];
        println!(
            "stream/{name}: {ratio:.3} ({low:.3} to {high:.3}) of the server's latency, {nominal:.3} of \
             {PAGES} times {LATENCY:?}\n"
        );
    }
}
