//! Calls on Tokio's paused clock, with attempts that the tests make up.

use std::{collections::VecDeque, sync::Mutex};

use amazon_music_api::{Authorizing, Credentials, Outcome};
use futures_util::future::join_all;

use super::*;
use crate::Counters;

const SECOND: Duration = Duration::from_secs(1);

/// An answer, and how long it takes.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Answer {
    outcome: Outcome,
    status: Option<u16>,
    retry_after: Option<Duration>,
    takes: Duration,
}

const OK: Answer =
    Answer { outcome: Outcome::Success, status: Some(200), retry_after: None, takes: SECOND };

fn refusal(status: u16) -> Answer {
    Answer { outcome: Outcome::Refused, status: Some(status), ..OK }
}

fn asking(status: u16, seconds: u64) -> Answer {
    Answer { retry_after: Some(Duration::from_secs(seconds)), ..refusal(status) }
}

impl Tried for Answer {
    fn trial(&self) -> Trial<'_> {
        let Self { outcome, status, retry_after, .. } = *self;
        Trial { outcome, status, code: None, retry_after }
    }
}

/// A service that gives its answers in order, and then nothing but [`OK`]; and when they were asked for.
#[derive(Debug, Default)]
struct Service {
    answers: Mutex<VecDeque<Answer>>,
    asked: Mutex<Vec<Instant>>,
}

impl Service {
    fn giving(answers: impl IntoIterator<Item = Answer>) -> Self {
        Self { answers: Mutex::new(answers.into_iter().collect()), ..Self::default() }
    }

    async fn answer(&self) -> Answer {
        self.asked.lock().unwrap().push(Instant::now());
        let answer = self.answers.lock().unwrap().pop_front().unwrap_or(OK);
        sleep(answer.takes).await;
        answer
    }

    fn asked(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

const SAFE: Terms =
    Terms { operation: None, class: Retry::Safe, may_repeat: true, deadline: None, timeout: None };

fn due_in(seconds: u64) -> Terms {
    Terms { deadline: Some(Instant::now() + Duration::from_secs(seconds)), ..SAFE }
}

fn policies(retry: RetryPolicy, timeout: Option<Duration>) -> Arc<Policies> {
    Arc::new(Policies::new(Governor::new(4, None), retry, timeout))
}

/// An account, by what happens when it is asked for its token.
#[derive(Debug)]
enum Account {
    Ready,
    /// Its renewal never ends.
    Hanging,
    LoggedOut,
}

impl Authorize for Account {
    fn credentials<'a>(&'a self, _: Option<&'static Operation>) -> Authorizing<'a> {
        Box::pin(async move {
            match self {
                Self::Ready => Ok(Credentials::new("Atza|canary", "canary", 1).unwrap()),
                Self::Hanging => std::future::pending().await,
                Self::LoggedOut => Err(Arc::new(fmt::Error) as AuthorizeError),
            }
        })
    }

    fn renew<'a>(&'a self, _: &'a Credentials) -> Authorizing<'a> {
        self.credentials(None)
    }
}

fn delivery_of(policies: &Arc<Policies>, account: Account) -> Delivery {
    Delivery::new(policies.clone(), Arc::new(account))
}

fn delivery() -> Delivery {
    delivery_of(&policies(RetryPolicy::default(), None), Account::Ready)
}

fn missed(result: Result<Answer, Undelivered>) -> Option<u32> {
    match result {
        Err(Undelivered::DeadlineMissed { attempts }) => Some(attempts),
        _ => None,
    }
}

impl Delivery {
    async fn call(&self, terms: Terms, service: &Service) -> Result<Answer, Undelivered> {
        self.run(&terms, &Span::none(), || service.answer()).await
    }

    fn counters(&self) -> Counters {
        self.policies.tally.snapshot()
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_is_attempted_until_it_succeeds() {
    let service = Service::giving([refusal(503), refusal(503)]);
    let delivery = delivery();
    assert_eq!(delivery.call(SAFE, &service).await.unwrap(), OK);
    let Counters { calls, attempts, retries, .. } = delivery.counters();
    assert_eq!((calls, attempts, retries, service.asked()), (1, 3, 2, 3));
}

#[tokio::test(start_paused = true)]
async fn the_last_answer_is_returned_when_the_attempts_are_used_up() {
    let service = Service::giving([502, 503, 504, 503].map(refusal));
    assert_eq!(delivery().call(SAFE, &service).await.unwrap(), refusal(503));
    assert_eq!(service.asked(), 4);
}

#[tokio::test(start_paused = true)]
async fn what_is_never_repeated_is_sent_once_and_so_is_a_call_that_asks_for_it() {
    let never = Terms { class: Retry::Never, ..SAFE };
    let once = Terms { may_repeat: false, ..SAFE };
    for (terms, answer) in [(never, 503), (once, 503), (once, 429)] {
        let service = Service::giving([refusal(answer)]);
        assert_eq!(delivery().call(terms, &service).await.unwrap(), refusal(answer));
        assert_eq!(service.asked(), 1);
    }
    // It was throttled, so it was not carried out.
    let service = Service::giving([refusal(429)]);
    assert_eq!(delivery().call(never, &service).await.unwrap(), OK);
}

#[tokio::test(start_paused = true)]
async fn the_service_says_how_long_to_wait_at_least() {
    for status in [429, 503] {
        let service = Service::giving([asking(status, 7)]);
        assert_eq!(delivery().call(SAFE, &service).await.unwrap(), OK);
        let asked = service.asked.lock().unwrap();
        let waited = asked[1] - asked[0] - SECOND;
        assert!(waited >= 7 * SECOND && waited < 8 * SECOND, "{waited:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_too_long_is_the_callers_to_decide_about() {
    let begin = Instant::now();
    for status in [429, 503] {
        let service = Service::giving([asking(status, 3600)]);
        assert_eq!(delivery().call(SAFE, &service).await.unwrap(), asking(status, 3600));
    }
    assert_eq!(begin.elapsed(), 2 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_wait_past_the_deadline_is_not_begun() {
    for status in [429, 503] {
        let (begin, delivery) = (Instant::now(), delivery());
        let service = Service::giving([asking(status, 9)]);
        assert_eq!(delivery.call(due_in(10), &service).await.unwrap(), asking(status, 9));
        assert_eq!((begin.elapsed(), delivery.counters().deadlines_missed), (SECOND, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_hangs_ends_at_the_deadline() {
    let hanging = Answer { takes: Duration::from_secs(1_000_000), ..OK };
    for (before, attempts) in [(vec![], 1), (vec![refusal(503)], 2)] {
        let (begin, delivery) = (Instant::now(), delivery());
        let service = Service::giving(before.into_iter().chain([hanging]));
        assert_eq!(missed(delivery.call(due_in(10), &service).await), Some(attempts));
        assert_eq!(begin.elapsed(), 10 * SECOND);
        assert_eq!(delivery.counters().deadlines_missed, 1);
        // Its place is free again.
        assert_eq!(delivery.call(SAFE, &service).await.unwrap(), OK);
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_whose_turn_does_not_come_is_not_sent() {
    let hanging = Answer { takes: 100 * SECOND, ..OK };
    let delivery = delivery();
    let service = Service::giving([hanging; 4]);
    let busy = join_all((0..4).map(|_| delivery.call(SAFE, &service)));
    let begin = Instant::now();
    let waiting = async {
        // After the others have started.
        tokio::task::yield_now().await;
        (missed(delivery.call(due_in(10), &service).await), begin.elapsed())
    };
    let (_, waited) = tokio::join!(busy, waiting);
    assert_eq!(waited, (Some(0), 10 * SECOND));
    assert_eq!(service.asked(), 4);
}

#[tokio::test(start_paused = true)]
async fn after_the_deadline_nothing_is_sent() {
    let service = Service::default();
    let delivery = delivery();
    assert_eq!(missed(delivery.call(due_in(0), &service).await), Some(0));
    assert_eq!(service.asked(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_call_without_a_deadline_has_that_of_the_application() {
    let limited = |timeout| policies(RetryPolicy::default(), Some(timeout));
    let delivery = delivery_of(&limited(10 * SECOND), Account::Ready);
    let service = Service::giving([Answer { takes: 100 * SECOND, ..OK }; 2]);
    let begin = Instant::now();
    assert!(delivery.call(SAFE, &service).await.is_err());
    assert_eq!(begin.elapsed(), 10 * SECOND);
    // Its own comes first, also where it is later.
    assert!(delivery.call(due_in(101), &service).await.is_ok());
    // A limit beyond what the clock can tell is none.
    let delivery = delivery_of(&limited(Duration::MAX), Account::Ready);
    assert_eq!(delivery.call(SAFE, &service).await.unwrap(), OK);
}

#[tokio::test(start_paused = true)]
async fn a_throttled_call_stops_the_calls_of_all_accounts() {
    let shared = policies(RetryPolicy::default(), None);
    let [one, other] = [(); 2].map(|()| delivery_of(&shared, Account::Ready));
    let service = Service::giving([asking(429, 20)]);
    let begin = Instant::now();
    let later = async {
        sleep(2 * SECOND).await;
        for answer in join_all((0..3).map(|_| other.call(SAFE, &service))).await {
            assert_eq!(answer.unwrap(), OK);
        }
    };
    let (answer, ()) = tokio::join!(one.call(SAFE, &service), later);
    assert_eq!(answer.unwrap(), OK);
    let asked = service.asked.lock().unwrap();
    assert_eq!((asked.len(), asked[0]), (5, begin));
    for pair in asked[1..].windows(2) {
        assert!(pair[0] >= begin + 21 * SECOND);
        // Not as a herd.
        assert!(pair[1] - pair[0] >= SECOND / 2, "{asked:?}");
    }
    let Counters { throttled, waits, .. } = one.counters();
    assert_eq!((throttled, waits), (1, 4));
}

#[tokio::test(start_paused = true)]
async fn a_service_that_is_down_sees_a_tenth_more_when_the_budget_is_spent() {
    let delivery = delivery();
    let service = Service::giving(vec![refusal(503); 10_000]);
    let mut before = 0;
    for round in 0..10 {
        for _ in 0..100 {
            assert_eq!(delivery.call(SAFE, &service).await.unwrap(), refusal(503));
        }
        let asked = service.asked() - before;
        before = service.asked();
        // The budget of 50 is spent in the first round.
        assert!(asked <= if round == 0 { 160 } else { 110 }, "{asked} in round {round}");
    }
    let Counters { calls, retries, retries_denied, .. } = delivery.counters();
    // The first call found the budget full.
    assert_eq!((calls, retries), (1000, 50 + 999 / 10));
    assert!(retries_denied > 800, "{retries_denied}");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_leaves_its_place() {
    let delivery = delivery();
    let service = Service::giving([Answer { takes: 100 * SECOND, ..OK }; 8]);
    for _ in 0..8 {
        let dropped = tokio::time::timeout(SECOND, delivery.call(SAFE, &service)).await;
        assert!(dropped.is_err());
    }
    assert_eq!(delivery.call(SAFE, &service).await.unwrap(), OK);
}

/// How long a call of another account takes, made while `waiting` goes on; and what comes of that.
async fn meanwhile<T>(
    shared: &Arc<Policies>,
    service: &Service,
    waiting: impl Future<Output = T>,
) -> (Duration, T) {
    let other = delivery_of(shared, Account::Ready);
    let call = async {
        // After the others have started.
        tokio::task::yield_now().await;
        let begin = Instant::now();
        other.call(SAFE, service).await.unwrap();
        begin.elapsed()
    };
    let (waited, took) = tokio::join!(waiting, call);
    (took, waited)
}

#[tokio::test(start_paused = true)]
async fn an_account_that_waits_for_its_token_takes_no_place() {
    let shared = policies(RetryPolicy::default(), None);
    let hanging = delivery_of(&shared, Account::Hanging);
    let service = Service::default();
    let calls = join_all((0..50).map(|_| hanging.call(due_in(10), &service)));
    let (took, answers) = meanwhile(&shared, &service, calls).await;
    assert_eq!((took, service.asked()), (SECOND, 1));
    assert!(answers.into_iter().all(|answer| missed(answer) == Some(0)));
}

#[tokio::test(start_paused = true)]
async fn an_account_with_a_thousand_calls_holds_up_no_other() {
    let shared = policies(RetryPolicy::default(), None);
    let busy = delivery_of(&shared, Account::Ready);
    let service = Service::default();
    let calls = join_all((0..1000).map(|_| busy.call(SAFE, &service)));
    assert_eq!(meanwhile(&shared, &service, calls).await.0, 2 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_waits_to_try_again_takes_no_place() {
    let shared = policies(RetryPolicy::default(), None);
    let failing = delivery_of(&shared, Account::Ready);
    let service = Service::giving([asking(503, 20); 4]);
    let calls = join_all((0..4).map(|_| failing.call(SAFE, &service)));
    assert_eq!(meanwhile(&shared, &service, calls).await.0, 2 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn without_a_token_nothing_is_attempted() {
    let delivery = delivery_of(&policies(RetryPolicy::default(), None), Account::LoggedOut);
    let service = Service::default();
    let error = delivery.call(SAFE, &service).await.unwrap_err();
    assert!(matches!(error, Undelivered::NoCredentials(_)), "{error}");
    assert_eq!((service.asked(), delivery.counters().attempts), (0, 0));
}
