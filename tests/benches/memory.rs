//! The peak of the heap while a library is streamed, by the size of the library. The README beside has the numbers.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run has no result")]
#![expect(clippy::print_stdout, reason = "the result goes to the terminal")]

mod service;

use std::time::Duration;

use amazon_music::Client;
use service::{PAGE, Service};

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for prefetch in [false, true] {
        for pages in [10, 100] {
            let service = Service::start(pages, Duration::ZERO);
            let music = service.client();
            // The first run connects, and sets up whatever else is set up once.
            let stream = || runtime.block_on(stream(&music, prefetch));
            stream();
            service.served();
            let mut items = 0;
            let peak = allocation_counter::measure(|| items = stream()).bytes_max;
            assert_eq!(service.served().0, pages);
            println!("prefetch {prefetch}: {items} items, {peak} bytes at the peak");
        }
    }
}

/// Returns the number of items.
async fn stream(music: &Client, prefetch: bool) -> usize {
    let items = music.api().list_my_library_tracks().page_size(PAGE as u32).items();
    let mut items = if prefetch { items.prefetch() } else { items };
    let mut count = 0;
    while let Some(item) = items.next().await {
        item.unwrap();
        count += 1;
    }
    count
}
