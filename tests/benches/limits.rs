//! A sandbox that limits the rate, and a client that does not know the limit. The README beside has the numbers.
//!
//! It takes two minutes: half a minute to find the limit, and a minute and a half to keep to it.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run has no result")]
#![expect(clippy::print_stdout, reason = "the result goes to the terminal")]

use std::{
    future::Future,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering::Relaxed},
    },
    task::{Context, Poll},
    time::{Duration, Instant},
};

use amazon_music::{
    Application,
    auth::{HttpClient, Session},
};
use amazon_music_sandbox::{Sandbox, SandboxService};
use bytes::Bytes;
use http::{Request, Response};
use tokio::task::JoinSet;
use tower_service::Service;

/// Accepted requests per second.
const LIMIT: f64 = 200.0;
/// Every so many requests, one gets a 429 at random.
const RANDOM: u32 = 100;
/// The latency of the service.
const LATENCY: Duration = Duration::from_millis(20);
const SECONDS: usize = 120;
const WARM_UP: usize = 30;

/// A sandbox behind a token bucket.
#[derive(Clone)]
struct Limited {
    sandbox: SandboxService,
    bucket: Arc<Mutex<(f64, Instant)>>,
    requests: Arc<AtomicU32>,
}

impl Limited {
    fn accepts(&self) -> bool {
        // A multiplicative hash is random enough.
        let number = self.requests.fetch_add(1, Relaxed).wrapping_mul(0x9e37_79b9) >> 8;
        let mut bucket = self.bucket.lock().unwrap();
        let (tokens, updated) = *bucket;
        let now = Instant::now();
        let tokens = (tokens + (now - updated).as_secs_f64() * LIMIT).min(LIMIT);
        let accepts = tokens >= 1.0 && !number.is_multiple_of(RANDOM);
        *bucket = (if accepts { tokens - 1.0 } else { tokens }, now);
        accepts
    }
}

impl Service<Request<Bytes>> for Limited {
    type Response = Response<Bytes>;
    type Error = <SandboxService as Service<Request<Bytes>>>::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Bytes>, Self::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let limited = self.clone();
        Box::pin(async move {
            tokio::time::sleep(LATENCY).await;
            if limited.accepts() {
                return limited.sandbox.clone().call(request).await;
            }
            let mut response = Response::new(Bytes::from_static(b"{}"));
            *response.status_mut() = http::StatusCode::TOO_MANY_REQUESTS;
            Ok(response)
        })
    }
}

fn main() {
    tokio::runtime::Runtime::new().unwrap().block_on(run());
}

async fn run() {
    let sandbox = Sandbox::builder().build();
    let track = sandbox.world(|world| world.catalogue().track_ids().next().unwrap());
    let service = Limited {
        sandbox: sandbox.service(),
        bucket: Arc::new(Mutex::new((LIMIT, Instant::now()))),
        requests: Arc::default(),
    };
    let session = Session::from_env_with(sandbox.env()).unwrap();
    let session = session.http_client(HttpClient::from_service(sandbox.service()));
    let application = Application::from_env_with(sandbox.env()).unwrap();
    let application = application.http_client(HttpClient::from_service(service)).build().unwrap();
    let music = application.client(session.build().unwrap());
    let accepted: Arc<Vec<AtomicU32>> = Arc::new((0..SECONDS).map(|_| AtomicU32::new(0)).collect());
    let begin = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..64 {
        let (music, track, accepted) = (music.clone(), track.clone(), accepted.clone());
        tasks.spawn(async move {
            while let Some(second) = accepted.get(begin.elapsed().as_secs() as usize) {
                if music.api().get_track(&track).fetch().await.is_ok() {
                    second.fetch_add(1, Relaxed);
                }
            }
        });
    }
    tokio::time::sleep(Duration::from_secs(WARM_UP as u64)).await;
    let before = application.counters();
    tasks.join_all().await;
    let after = application.counters();
    let accepted: Vec<u32> = accepted.iter().map(|second| second.load(Relaxed)).collect();
    let least = accepted[WARM_UP..].windows(10).map(|ten| ten.iter().sum::<u32>()).min().unwrap();
    let share =
        (after.throttled - before.throttled) as f64 / (after.attempts - before.attempts) as f64;
    let excess = 100.0 * (share - 1.0 / f64::from(RANDOM));
    println!("least rate of ten seconds, to the limit: {:.2}", f64::from(least) / 10.0 / LIMIT);
    println!("429s beyond the random ones: {excess:.2} percentage points");
}
