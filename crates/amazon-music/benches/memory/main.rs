//! The most memory that streaming a library takes, by the size of the library. The numbers stand in the README
//! beside.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run has no result")]
#![expect(clippy::print_stdout, reason = "this is where the result goes")]

#[path = "../service/mod.rs"]
mod service;

use std::time::Duration;

use amazon_music::{Client, RequestExt as _, auth::HttpClient};
use peak_alloc::PeakAlloc;
use service::{PAGE, Service};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let http = HttpClient::new().unwrap();
    for prefetch in [false, true] {
        for pages in [10, 100] {
            let service = Service::start(pages, Duration::ZERO);
            let music = service.client(&http);
            // The first run makes the connection and whatever else is made once.
            let stream = || runtime.block_on(stream(&music, prefetch));
            stream();
            let before = MEMORY.current_usage();
            MEMORY.reset_peak_usage();
            service.answered();
            let items = stream();
            let peak = MEMORY.peak_usage() - before;
            assert_eq!(service.answered().0, pages);
            println!("prefetch {prefetch}: {items} items, {peak} bytes at most");
        }
    }
}

/// How many items there were.
async fn stream(music: &Client, prefetch: bool) -> usize {
    let items = music.api().list_my_library_tracks().limit(PAGE as u32).items();
    let mut items = if prefetch { items.prefetch() } else { items };
    let mut count = 0;
    while let Some(item) = items.next().await {
        item.unwrap().unwrap();
        count += 1;
    }
    count
}
