//! Measures the memory of a sandbox by the size of its catalogue. The figures are in the README beside.
//!
//! It counts the bytes requested from the allocator, without the overhead of the allocator.

#![expect(clippy::print_stdout, reason = "the result is printed")]

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
            "{tracks} tracks: {:.1} MB in use, {:.1} MB at the peak",
            megabytes(taken.bytes_current),
            megabytes(taken.bytes_max as i64)
        );
    }
}
