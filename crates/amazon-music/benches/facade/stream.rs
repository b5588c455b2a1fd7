//! 10,000 items streamed, to the time that the service takes for their pages.

use std::time::{Duration, Instant};

use amazon_music::{Items, RequestExt as _, api::PagedRequest, auth::HttpClient};
use criterion::Criterion;
use tokio::time::sleep;

use crate::{
    call::ByHand,
    decode::read,
    service::{PAGE, Service},
};

/// How long the service takes for a page.
const LATENCY: Duration = Duration::from_millis(20);
const PAGES: usize = 100;

/// How long the program takes for the items of a page, e.g. to write them down.
const WORK: Duration = Duration::from_millis(10);

pub(crate) fn bench(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let service = Service::start(PAGES, LATENCY);
    let http = HttpClient::new().unwrap();
    let (music, by_hand) = (service.client(&http), ByHand::new(&service, &http));
    let mut measure = |name: &str, stream: &dyn Fn() -> usize| {
        let mut ratios = Vec::new();
        let mut group = criterion.benchmark_group("stream");
        group.sample_size(10).warm_up_time(LATENCY).bench_function(name, |bencher| {
            bencher.iter_custom(|iterations| {
                let begin = Instant::now();
                for _ in 0..iterations {
                    service.answered();
                    let begin = Instant::now();
                    assert_eq!(stream(), PAGE * PAGES);
                    let took = begin.elapsed().as_secs_f64();
                    let (requests, waited) = service.answered();
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
    let request = || music.api().list_my_library_tracks().limit(PAGE as u32);
    measure("by hand", &|| runtime.block_on(follow(&by_hand, request())));
    measure("one by one", &|| runtime.block_on(count(request().items(), Duration::ZERO)));
    measure("prefetch", &|| runtime.block_on(count(request().items().prefetch(), Duration::ZERO)));
    measure("one by one, 10 ms of work a page", &|| {
        runtime.block_on(count(request().items(), WORK))
    });
    measure("prefetch, 10 ms of work a page", &|| {
        runtime.block_on(count(request().items().prefetch(), WORK))
    });
}

/// How many items there are; something is done for `work` after every page of them.
async fn count<R: PagedRequest>(mut items: Items<R>, work: Duration) -> usize {
    let mut count = 0;
    while let Some(item) = items.next().await {
        drop(item.unwrap().unwrap());
        count += 1;
        if count % PAGE == 0 && !work.is_zero() {
            sleep(work).await;
        }
    }
    count
}

/// How many items there are, without the facade: `request` only says what kind of answer to read.
async fn follow<R: PagedRequest>(by_hand: &ByHand, request: R) -> usize {
    let (mut count, mut cursor) = (0, String::new());
    loop {
        let path = format!("me/library/tracks?{cursor}limit={PAGE}");
        let page = read(&request, by_hand.get(&path).await);
        count += page.items.len();
        match page.next {
            Some(next) => cursor = format!("cursor={next}&"),
            None => return count,
        }
    }
}

/// Nothing where criterion was told to leave the benchmark out.
fn report(name: &str, ratios: &[(f64, f64)]) {
    let (mut real, mut nominal): (Vec<_>, Vec<_>) = ratios.iter().copied().unzip();
    real.sort_unstable_by(f64::total_cmp);
    nominal.sort_unstable_by(f64::total_cmp);
    if let ([low, .., high], Some(nominal)) = (&*real, nominal.get(nominal.len() / 2)) {
        let ratio = real[real.len() / 2];
        println!(
            "stream/{name}: {ratio:.3} ({low:.3} to {high:.3}) of the latency that there was, {nominal:.3} of \
             {PAGES} times {LATENCY:?}\n"
        );
    }
}
