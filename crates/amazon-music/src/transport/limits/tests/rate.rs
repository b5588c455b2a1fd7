//! The rate limiter: the rate that was set, and the rates that it finds.

use std::pin::pin;

use futures_util::FutureExt as _;

use super::super::*;

const SECOND: Duration = Duration::from_secs(1);
const MS: Duration = Duration::from_millis(1);

const THROTTLED: Option<Throttled> = Some(Throttled { retry_after: None });

fn limiter(per_second: f64, burst: u32) -> RateLimiter {
    RateLimiter::new(Rate::new(per_second, burst))
}

async fn wait(limiter: &RateLimiter) -> Start {
    limiter.wait(Scope::Application, None).await.unwrap()
}

/// Returns the milliseconds until each of `count` attempts starts.
async fn starts(limiter: &RateLimiter, count: usize) -> Vec<u128> {
    let begin = Instant::now();
    let mut starts = Vec::new();
    for _ in 0..count {
        starts.push((wait(limiter).await.at - begin).as_millis());
    }
    starts
}

#[tokio::test(start_paused = true)]
async fn attempts_start_at_the_rate_in_the_order_they_came() {
    let limiter = Arc::new(limiter(10.0, 1));
    let begin = Instant::now();
    let order = Arc::new(Mutex::new(Vec::new()));
    let tasks: Vec<_> = (0..20)
        .map(|number| {
            let (limiter, order) = (limiter.clone(), order.clone());
            tokio::spawn(async move {
                let start = wait(&limiter).await;
                order.lock().unwrap().push((number, begin.elapsed().as_millis() / 100));
                start.waited
            })
        })
        .collect();
    let mut waited = Vec::new();
    for task in tasks {
        waited.push(task.await.unwrap());
    }
    let expected: Vec<_> = (0..20).map(|number| (number, number)).collect();
    assert_eq!(*order.lock().unwrap(), expected);
    assert!(!waited[0] && waited[1..].iter().all(|waited| *waited));
}

#[tokio::test(start_paused = true)]
async fn attempts_do_not_overtake_each_other() {
    let limiter = limiter(1.0, 1);
    wait(&limiter).await;
    let mut second = pin!(wait(&limiter));
    assert!(second.as_mut().now_or_never().is_none());
    tokio::time::advance(SECOND + MS).await;
    assert!(wait(&limiter).now_or_never().is_none());
    assert!(second.as_mut().now_or_never().is_some());
}

#[tokio::test(start_paused = true)]
async fn a_dropped_future_leaves_the_queue() {
    let limiter = limiter(1.0, 1);
    let begin = Instant::now();
    wait(&limiter).await;
    {
        let mut dropped = [pin!(wait(&limiter)), pin!(wait(&limiter)), pin!(wait(&limiter))];
        for waiting in &mut dropped {
            assert!(waiting.as_mut().now_or_never().is_none());
        }
        tokio::time::advance(SECOND / 2).await;
    }
    wait(&limiter).await;
    assert_eq!(begin.elapsed(), SECOND);
    // If the first attempt of the queue is dropped, the next one is woken.
    let mut first = Box::pin(wait(&limiter));
    assert!(first.as_mut().now_or_never().is_none());
    tokio::join!(wait(&limiter), async { drop(first) });
    assert_eq!(begin.elapsed(), 2 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_rate_lets_a_burst_through_and_then_one_at_a_time() {
    let limited = limiter(10.0, 3);
    assert_eq!(starts(&limited, 6).await, [0, 0, 0, 100, 200, 300]);
    // After a rest, another burst, and no larger one.
    tokio::time::advance(60 * SECOND).await;
    assert_eq!(starts(&limited, 5).await, [0, 0, 0, 100, 200]);
    // A burst of zero means one.
    for burst in [0, 1] {
        assert_eq!(starts(&limiter(0.5, burst), 3).await, [0, 2000, 4000]);
    }
    assert_eq!(starts(&limiter(f64::MAX, u32::MAX), 3).await, [0; 3]);
    assert_eq!(starts(&RateLimiter::new(None), 3).await, [0; 3]);
}

#[test]
fn an_invalid_rate_is_rejected() {
    for per_second in [0.0, -0.0, -1.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e-9, 1e-300] {
        assert_eq!(Rate::new(per_second, u32::MAX), None, "{per_second}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_single_429_delays_no_other_attempt() {
    let limiter = RateLimiter::new(None);
    let start = wait(&limiter).await;
    limiter.finished("a", 0, start.at, Some(Throttled { retry_after: Some(9 * SECOND) }));
    assert_eq!(starts(&limiter, 3).await, [0; 3]);
}

/// Counts `attempts` attempts of an operation and an account, all of them throttled or none.
fn count(limiter: &RateLimiter, scopes: (&'static str, u64), attempts: usize, throttled: bool) {
    let retry_after = Some(7 * SECOND);
    let throttled = throttled.then_some(Throttled { retry_after });
    for _ in 0..attempts {
        limiter.finished(scopes.0, scopes.1, Instant::now(), throttled);
    }
}

/// Returns the scopes that are paused.
async fn paused(limiter: &RateLimiter) -> Vec<Scope> {
    let scopes = ["a", "b"].map(Scope::Operation).into_iter();
    let scopes = scopes.chain([0, 1].map(Scope::Account)).chain([Scope::Application]);
    let deadline = Some(Instant::now() + SECOND);
    let mut paused = Vec::new();
    for scope in scopes {
        if limiter.wait(scope, deadline).await.is_err() {
            paused.push(scope);
        }
    }
    paused
}

#[tokio::test(start_paused = true)]
async fn only_the_operation_or_account_that_is_throttled_waits_for_retry_after() {
    let all = [("a", 0), ("a", 1), ("b", 0), ("b", 1)];
    type IsThrottled = fn((&'static str, u64)) -> bool;
    let by_operation: IsThrottled = |scopes| scopes.0 == "a";
    let by_account: IsThrottled = |scopes| scopes.1 == 1;
    let by_application: IsThrottled = |_| true;
    let cases: [(IsThrottled, Scope); 3] = [
        (by_operation, Scope::Operation("a")),
        (by_account, Scope::Account(1)),
        (by_application, Scope::Application),
    ];
    for (is_throttled, expected) in cases {
        let limiter = RateLimiter::new(None);
        limiter.is_active.store(true, Ordering::Relaxed);
        all.iter().for_each(|scopes| count(&limiter, *scopes, 5, false));
        for _ in 0..20 {
            all.iter().for_each(|scopes| count(&limiter, *scopes, 1, is_throttled(*scopes)));
        }
        assert_eq!(paused(&limiter).await, [expected]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_before_the_end_of_a_pause_fails_at_once() {
    let limiter = RateLimiter::new(None);
    count(&limiter, ("a", 0), 5, true);
    let wait = |seconds| limiter.wait(Scope::Application, Some(Instant::now() + seconds * SECOND));
    assert_eq!(wait(6).await.unwrap_err(), 7 * SECOND);
    // An attempt that waits already learns of a longer pause.
    let begin = Instant::now();
    let later = async {
        tokio::time::sleep(SECOND).await;
        (0..3).for_each(|_| {
            let retry_after = Some(60 * SECOND);
            limiter.finished("a", 0, Instant::now(), Some(Throttled { retry_after }));
        });
    };
    let (first, second, ()) = tokio::join!(wait(8), wait(8), later);
    assert!(first.is_err() && second.is_err());
    assert!(begin.elapsed() <= 7 * SECOND + MS);
    assert!(wait(90).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn idle_accounts_are_forgotten() {
    let limiter = RateLimiter::new(None);
    limiter.finished("a", 0, Instant::now(), THROTTLED);
    for account in 1..=3 * MANY_ACCOUNTS as u64 {
        limiter.finished("a", account, Instant::now(), None);
        tokio::time::advance(SECOND).await;
    }
    assert!(limiter.state().accounts.len() <= MANY_ACCOUNTS + 1);
}

/// A model of the service: a limit, and some random 429s.
#[derive(Debug, Clone, Copy)]
struct Model {
    /// Accepted attempts per second.
    limit: f64,
    /// The share of random 429s.
    random: f64,
    retry_after: bool,
    /// Fixed windows of a second, instead of a token bucket.
    windows: bool,
}

struct Service {
    model: Model,
    begin: Instant,
    window: u64,
    tokens: f64,
    updated: Instant,
    /// A generator of the family xorshift.
    random: u64,
}

impl Service {
    fn new(model: Model) -> Self {
        let now = Instant::now();
        Self {
            model,
            begin: now,
            window: 0,
            tokens: model.limit,
            updated: now,
            random: 0x9e37_79b9,
        }
    }

    fn random(&mut self) -> f64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        (self.random >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Returns `true` if the attempt is accepted.
    fn accepts(&mut self, is_limited: bool) -> bool {
        if self.random() < self.model.random {
            return false;
        }
        let now = Instant::now();
        if self.model.windows {
            let window = (now - self.begin).as_secs();
            if window > self.window {
                (self.window, self.tokens) = (window, self.model.limit);
            }
        } else {
            let earned = (now - self.updated).as_secs_f64() * self.model.limit;
            self.tokens = (self.tokens + earned).min(self.model.limit);
            self.updated = now;
        }
        let accepts = !is_limited || self.tokens >= 1.0;
        self.tokens -= f64::from(u8::from(accepts && is_limited));
        accepts
    }
}

/// The accepted and the throttled attempts of each second.
type Seconds = Arc<Mutex<Vec<[u32; 2]>>>;

/// Keeps a service busy with `workers` requests at once for `seconds`.
async fn run(
    limiter: &Arc<RateLimiter>,
    service: &Arc<Mutex<Service>>,
    workers: u64,
    seconds: u64,
    request: impl Fn(u64) -> (&'static str, u64, bool),
) -> Vec<Vec<[u32; 2]>> {
    let begin = Instant::now();
    let mut tasks = Vec::new();
    for worker in 0..workers {
        let (operation, account, is_limited) = request(worker);
        let (limiter, service) = (limiter.clone(), service.clone());
        let counted: Seconds = Arc::new(Mutex::new(vec![[0; 2]; seconds as usize]));
        let counts = counted.clone();
        let task = tokio::spawn(async move {
            while begin.elapsed() < Duration::from_secs(seconds) {
                for scope in [Scope::Operation(operation), Scope::Account(account)] {
                    limiter.wait(scope, None).await.unwrap();
                }
                let start = limiter.wait(Scope::Application, None).await.unwrap();
                let (accepted, wait, pause) = {
                    let mut service = service.lock().unwrap();
                    let accepted = service.accepts(is_limited);
                    let retry_after = service.model.retry_after.then_some(SECOND);
                    (accepted, 15 * MS + MS * (10.0 * service.random()) as u32, retry_after)
                };
                tokio::time::sleep(wait).await;
                let throttled = (!accepted).then_some(Throttled { retry_after: pause });
                limiter.finished(operation, account, start.at, throttled);
                let second = begin.elapsed().as_secs();
                if let Some(count) = counts.lock().unwrap().get_mut(second as usize) {
                    count[usize::from(!accepted)] += 1;
                }
                if !accepted {
                    // The request is retried later, and another one takes its place.
                    tokio::time::sleep(MS).await;
                }
            }
        });
        tasks.push((task, counted));
    }
    let mut counts = Vec::new();
    for (task, counted) in tasks {
        task.await.unwrap();
        counts.push(std::mem::take(&mut *counted.lock().unwrap()));
    }
    counts
}

/// Adds the counts of several workers.
fn total(counts: &[Vec<[u32; 2]>]) -> Vec<[u32; 2]> {
    (0..counts[0].len())
        .map(|second| {
            counts.iter().fold([0; 2], |sum, counts| {
                [sum[0] + counts[second][0], sum[1] + counts[second][1]]
            })
        })
        .collect()
}

/// Returns the smallest rate of ten seconds in a row, and the share of throttled attempts.
fn figures(counts: &[[u32; 2]]) -> (f64, f64) {
    let accepted = |counts: &[[u32; 2]]| counts.iter().map(|count| count[0]).sum::<u32>();
    let least = counts.windows(10).map(accepted).min().unwrap();
    let throttled: u32 = counts.iter().map(|count| count[1]).sum();
    let all = f64::from(throttled + accepted(counts));
    (f64::from(least) / 10.0, f64::from(throttled) / all)
}

#[tokio::test(start_paused = true)]
async fn an_unknown_limit_is_found_and_used_despite_random_429s() {
    for (limit, random, retry_after, windows) in [
        (10.0, 0.02, false, true),
        (50.0, 0.001, true, false),
        (50.0, 0.01, false, true),
        (100.0, 0.02, true, false),
        (200.0, 0.005, true, true),
    ] {
        let model = Model { limit, random, retry_after, windows };
        let limiter = Arc::new(RateLimiter::new(None));
        let service = Arc::new(Mutex::new(Service::new(model)));
        let counts = run(&limiter, &service, 16, 630, |worker| ("a", worker % 4, true)).await;
        // Half a minute to find the limit, and then ten minutes.
        let (least, share) = figures(&total(&counts)[30..]);
        assert!(least >= 0.8 * limit, "{model:?}: {least}");
        assert!(share <= random + 0.02, "{model:?}: {share}");
    }
}

#[tokio::test(start_paused = true)]
async fn random_429s_alone_do_not_slow_down() {
    for retry_after in [false, true] {
        let model = Model { limit: f64::MAX, random: 0.01, retry_after, windows: true };
        let limiter = Arc::new(RateLimiter::new(None));
        let service = Arc::new(Mutex::new(Service::new(model)));
        let counts = run(&limiter, &service, 8, 60, |worker| ("a", worker, true)).await;
        let (least, _) = figures(&total(&counts));
        // Eight at once, 20 ms each.
        assert!(least > 350.0, "{least}");
        assert_eq!(limiter.state().application.control.interval(), None);
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_of_one_operation_or_account_does_not_slow_down_the_others() {
    let limited: [fn(&'static str, u64) -> bool; 2] =
        [|operation, _| operation == "a", |_, account| account == 0];
    for is_limited in limited {
        let model = Model { limit: 20.0, random: 0.005, retry_after: true, windows: false };
        let limiter = Arc::new(RateLimiter::new(None));
        let service = Arc::new(Mutex::new(Service::new(model)));
        // Each pair of three operations and four accounts.
        let scopes = |worker: u64| (["a", "b", "c"][worker as usize / 4], worker % 4);
        let counts = run(&limiter, &service, 12, 130, |worker| {
            let (operation, account) = scopes(worker);
            (operation, account, is_limited(operation, account))
        });
        let counts = counts.await;
        let part = |wanted: bool| {
            let part = counts.iter().zip(0..).filter(|(_, worker)| {
                let (operation, account) = scopes(*worker);
                is_limited(operation, account) == wanted
            });
            let part: Vec<_> = part.map(|(counts, _)| counts[30..].to_vec()).collect();
            (figures(&total(&part)).0, part.len() as f64)
        };
        let (least, _) = part(true);
        assert!(least >= 0.8 * 20.0, "{least}");
        let (least, workers) = part(false);
        assert!(least > 40.0 * workers, "{least} of {workers} workers");
    }
}
