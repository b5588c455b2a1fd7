//! Measures how many pages of 100 library tracks a sandbox sends per second over TCP. The figures are in the README beside.
//!
//! Sandbox and clients share two threads.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run has no result")]
#![expect(clippy::print_stdout, reason = "the result is printed")]

use std::time::{Duration, Instant};

use amazon_music_sandbox::Sandbox;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    task::JoinSet,
};

const CLIENTS: u32 = 16;
const TIME: Duration = Duration::from_secs(5);

fn main() {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime.worker_threads(2).enable_all().build().unwrap().block_on(measure());
}

async fn measure() {
    let sandbox = Sandbox::builder().with_sample_data().start().await.unwrap();
    let request = sandbox.world(|world| {
        let account = world.accounts()[0].id().to_owned();
        let token = world.issue_access_token(&account, &["music::library"], 2 * TIME);
        let api_key = world.security_profile_id();
        format!(
            "GET /v1/me/library/tracks?limit=100 HTTP/1.1\r\nHost: localhost\r\n\
             Authorization: Bearer {token}\r\nx-api-key: {api_key}\r\n\r\n"
        )
    });
    let address = sandbox.lwa_url().replace("http://", "");
    let (begin, mut clients) = (Instant::now(), JoinSet::new());
    for _ in 0..CLIENTS {
        let (request, address) = (request.clone(), address.clone());
        clients.spawn(async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            let mut pages = 0;
            while begin.elapsed() < TIME {
                stream.write_all(request.as_bytes()).await.unwrap();
                read_response(&mut stream).await;
                pages += 1;
            }
            pages
        });
    }
    let pages: u32 = clients.join_all().await.iter().sum();
    println!("{:.0} pages per second", f64::from(pages) / begin.elapsed().as_secs_f64());
}

/// Reads a response with a `Content-Length`.
async fn read_response(stream: &mut TcpStream) {
    let mut received = Vec::with_capacity(256 * 1024);
    let mut length = None;
    while length.is_none_or(|length| received.len() < length) {
        assert_ne!(stream.read_buf(&mut received).await.unwrap(), 0);
        if length.is_none()
            && let Some(end) = received.windows(4).position(|end| end == b"\r\n\r\n")
        {
            let head = String::from_utf8_lossy(&received[..end]).to_lowercase();
            assert!(head.starts_with("http/1.1 200"));
            let body = head.split("content-length: ").nth(1).unwrap().lines().next().unwrap();
            length = Some(end + 4 + body.parse::<usize>().unwrap());
        }
    }
}
