//! Measures the memory of a sandbox by the size of its catalogue. The figures are in the README beside.
//!
//! The memory is what was requested from the allocator, without its own overhead.

#![expect(clippy::print_stdout, reason = "this is where the result goes")]

use amazon_music_sandbox::Sandbox;

fn main() {
    for tracks in [2_000, 100_000] {
        let mut sandbox = None;
        let taken = allocation_counter::measure(|| {
            sandbox = Some(Sandbox::builder().tracks(tracks).with_sample_data().build());
        });
        drop(sandbox);
        let megabytes = |bytes| bytes as f64 / 1e6;
        println!(
            "{tracks} tracks: {:.1} MB kept, {:.1} MB at most while it is made",
            megabytes(taken.bytes_current),
            megabytes(taken.bytes_max as i64)
        );
    }
}
