//! The memory that a sandbox takes, by the size of its catalogue. The numbers stand in the README beside.
//!
//! What is counted is what was asked of the allocator; what the allocator itself needs comes on top.

#![expect(clippy::print_stdout, reason = "this is where the result goes")]

use amazon_music_sandbox::Sandbox;

fn main() {
    for tracks in [2_000, 100_000] {
        let mut item = None;
        let taken = allocation_counter::measure(|| {
            item = Some(Sandbox::builder().tracks(tracks).with_sample_data().build());
        });
        drop(item);
        let megabytes = |bytes| bytes as f64 / 1e6;
        println!(
            "{tracks} tracks: {:.1} MB item, {:.1} MB at most while it is made",
            megabytes(taken.bytes_current),
            megabytes(taken.bytes_max as i64)
        );
    }
}
