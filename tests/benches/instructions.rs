//! The instructions of one request through the client and by hand, counted by callgrind. The README beside has the
//! numbers.
//!
//! Without arguments it runs itself under valgrind, which must be installed. Each figure is the difference between two
//! runs of different length, so that the start of the program does not count.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run has no result")]
#![expect(clippy::print_stdout, reason = "the result goes to the terminal")]

mod service;

use std::{env, process::Command, time::Duration};

use amazon_music::types::TrackResponse;
use service::Service;

const SHORT: u64 = 200;
const LONG: u64 = 1_200;

fn main() {
    let arguments: Vec<String> = env::args().collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [_, "client", requests] => client(requests.parse().unwrap()),
        [_, "by-hand", requests] => by_hand(requests.parse().unwrap()),
        _ => {
            let (client, by_hand) = (per_request("client"), per_request("by-hand"));
            println!("instructions per request, client and server together:");
            println!("  by hand: {by_hand}");
            println!("  client:  {client}, {} more", client - by_hand);
        }
    }
}

/// Returns the instructions of one request.
fn per_request(subject: &str) -> i64 {
    let instructions = |requests: u64| {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(env::current_exe().unwrap())
            .args([subject, &requests.to_string()])
            .output()
            .unwrap();
        let report = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{report}");
        let (_, collected) = report.split_once("Collected : ").unwrap();
        collected.split_whitespace().next().unwrap().parse::<i64>().unwrap()
    };
    (instructions(LONG) - instructions(SHORT)) / (LONG - SHORT) as i64
}

fn client(requests: u64) {
    let service = Service::start(1, Duration::ZERO);
    let music = service.client();
    block_on(async {
        for _ in 0..requests {
            music.api().get_track("B0000000").fetch().await.unwrap();
        }
    });
}

fn by_hand(requests: u64) {
    let service = Service::start(1, Duration::ZERO);
    let by_hand = service.by_hand();
    block_on(async {
        for _ in 0..requests {
            let response: TrackResponse = by_hand.get("tracks/B0000000").await;
            response.data.unwrap().track.unwrap();
        }
    });
}

fn block_on(work: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work);
}
