//! The seam below the facade: who decides about attempts, what one attempt can come to, what a call may
//! want, and what is known about it afterwards.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use amazon_music::{
    Client,
    api::{
        Attempt, Call, Deliver, DeliverError, Delivering, Failure, FailureKind, Operation, Outcome,
        Report, Request, v1::builder::GetAlbum,
    },
    auth::{AccessToken, Session},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};
use wiremock::ResponseTemplate;

use crate::{
    fixtures,
    mock::{self, MockLwa, MockMusic, call, refusal},
};

/// What an [`Observer`] saw of an attempt.
type Seen = (Outcome, Option<u16>, Option<String>, Option<Duration>);

/// Makes a number of attempts whatever comes of them, and writes down what came.
#[derive(Debug, Default)]
struct Observer {
    attempts: usize,
    gives_up: bool,
    seen: Mutex<Vec<Seen>>,
    finished: AtomicUsize,
}

impl Observer {
    fn making(attempts: usize) -> Arc<Self> {
        Arc::new(Self { attempts, ..Self::default() })
    }

    fn only(&self) -> Seen {
        let seen = self.seen.lock().unwrap();
        assert_eq!(seen.len(), 1, "{seen:?}");
        seen[0].clone()
    }
}

#[derive(Debug)]
struct GivenUp;

impl std::fmt::Display for GivenUp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("given up")
    }
}

impl std::error::Error for GivenUp {}

impl Deliver for Observer {
    fn deliver<'a>(&'a self, call: &'a Call) -> Delivering<'a> {
        Box::pin(async move {
            let mut last: Option<Attempt> = None;
            for _ in 0..self.attempts {
                let attempt = call.attempt().await;
                self.seen.lock().unwrap().push((
                    attempt.outcome(),
                    attempt.status(),
                    attempt.code().map(str::to_owned),
                    attempt.retry_after(),
                ));
                last = Some(attempt);
            }
            last.filter(|_| !self.gives_up).ok_or_else(|| Arc::new(GivenUp) as DeliverError)
        })
    }

    fn finished(&self, operation: Option<&'static Operation>, report: &Report) {
        assert_eq!(operation.map(|operation| operation.id), Some("get_album"));
        assert_eq!(report.attempts(), u32::try_from(self.attempts).unwrap());
        self.finished.fetch_add(1, Ordering::SeqCst);
    }
}

/// A call of `get_album` that `observer` delivers, and its report.
fn album(client: &Client, observer: &Arc<Observer>) -> (GetAlbum, Arc<Report>) {
    let report = Arc::new(Report::new());
    let mut call = client.api().get_album().id("a");
    let deliver = Arc::clone(observer) as Arc<dyn Deliver>;
    *call.connection_mut() = call.connection().clone().with_deliver(deliver);
    call.connection_mut().options_mut().report = Some(Arc::clone(&report));
    (call, report)
}

fn session() -> Session {
    Session::from_access_token(AccessToken::new(mock::ACCESS_TOKEN))
}

fn client_at(url: String) -> Client {
    let builder = Client::builder(session(), mock::profile());
    builder.base_url(url).http_client(mock::http()).build().unwrap()
}

/// A server that reads a request, answers with `text`, and closes the connection.
pub(crate) async fn saying(text: &'static str) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = [0; 4096];
        let _ = stream.read(&mut request).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
    });
    client_at(url)
}

#[tokio::test]
async fn a_deliver_may_attempt_twice_and_the_last_answer_counts() {
    let music = MockMusic::start().await;
    let busy = refusal(429, "THROTTLED").insert_header("retry-after", "3");
    let first = call("GET", "/albums/a").respond_with(busy).up_to_n_times(1).with_priority(1);
    music.mount(first).await;
    let answer = fixtures::case("get_album", "default").response();
    music.mount(call("GET", "/albums/a").respond_with(answer).expect(1)).await;

    let observer = Observer::making(2);
    let (call, report) = album(&music.client(), &observer);
    assert_eq!(call.send().await.unwrap().status(), 200);
    let wait = Some(Duration::from_secs(3));
    assert_eq!(
        *observer.seen.lock().unwrap(),
        [
            (Outcome::Refused, Some(429), Some("THROTTLED".to_owned()), wait),
            (Outcome::Success, Some(200), None, None),
        ]
    );
    assert_eq!((report.attempts(), report.status(), report.renewals()), (2, Some(200), 0));
    assert_eq!((report.code(), report.retry_after(), report.reference()), (None, None, None));
    assert_eq!(observer.finished.load(Ordering::SeqCst), 1);
    assert_eq!(report.elapsed(), report.elapsed(), "it has ended");
}

#[tokio::test]
async fn a_refused_connection_means_that_nothing_was_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    drop(listener);
    let observer = Observer::making(1);
    let (call, report) = album(&client_at(url), &observer);
    assert!(call.send().await.is_err());
    assert_eq!(observer.only(), (Outcome::NotConnected, None, None, None));
    assert_eq!((report.attempts(), report.status()), (1, None));
    assert_eq!(observer.finished.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_cut_answer_is_broken_and_its_status_is_kept() {
    let observer = Observer::making(1);
    let client = saying("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"data\":").await;
    let (call, report) = album(&client, &observer);
    assert!(call.send().await.is_err());
    assert_eq!(observer.only(), (Outcome::Broken, Some(200), None, None));
    assert_eq!(report.status(), Some(200));

    let observer = Observer::making(1);
    let (call, report) = album(&saying("").await, &observer);
    assert!(call.send().await.is_err());
    assert_eq!(observer.only(), (Outcome::Broken, None, None, None));
    assert_eq!(report.status(), None);
}

#[tokio::test]
async fn an_attempt_ends_when_its_time_is_over() {
    let late = ResponseTemplate::new(200).set_delay(Duration::from_secs(5));
    let music = MockMusic::answering(late).await;
    let observer = Observer::making(2);
    let (mut call, _) = album(&music.client(), &observer);
    call.connection_mut().options_mut().attempt_timeout = Some(Duration::from_millis(50));
    assert!(call.send().await.is_err());
    let timed_out = (Outcome::TimedOut, None, None, None);
    assert_eq!(*observer.seen.lock().unwrap(), [timed_out.clone(), timed_out]);
}

#[tokio::test]
async fn a_failed_renewal_is_a_failure_with_the_status_of_the_rejection() {
    let lwa = MockLwa::giving_one_token_then(ResponseTemplate::new(400)).await;
    let music = MockMusic::answering(refusal(401, "INVALID_ACCESS_TOKEN")).await;
    let observer = Observer::making(1);
    let (call, report) = album(&music.client_of(lwa.session()), &observer);
    let error = call.send().await.unwrap_err();
    assert!(matches!(Failure::of(&error).unwrap().kind, FailureKind::Authorize(_)));
    let code = Some("INVALID_ACCESS_TOKEN".to_owned());
    assert_eq!(observer.only(), (Outcome::Failed, Some(401), code, None));
    assert_eq!((report.renewals(), report.reference().as_deref()), (0, Some("r-1")));
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_never_worth_a_second_attempt() {
    let music = MockMusic::answering(fixtures::case("get_album", "default").response()).await;
    let client = music.builder_of(session()).answer_limit(10).build().unwrap();
    let observer = Observer::making(1);
    let (call, _) = album(&client, &observer);
    assert!(call.send().await.is_err());
    assert_eq!(observer.only(), (Outcome::Failed, Some(200), None, None));
}

#[tokio::test]
async fn a_call_that_is_given_up_says_so_with_the_last_status() {
    let music = MockMusic::answering(refusal(503, "BUSY")).await;
    let observer = Arc::new(Observer { attempts: 1, gives_up: true, ..Observer::default() });
    let (call, _) = album(&music.client(), &observer);
    let error = call.send().await.unwrap_err();
    let failure = Failure::of(&error).unwrap();
    assert_eq!((failure.status, failure.code.as_deref()), (Some(503), Some("BUSY")));
    let FailureKind::Delivery(cause) = &failure.kind else { panic!("{failure:?}") };
    assert!(cause.is::<GivenUp>());
    assert_eq!(observer.finished.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_path_that_leads_elsewhere_is_not_delivered() {
    let music = MockMusic::start().await;
    let observer = Observer::making(1);
    let (call, report) = album(&music.client(), &observer);
    let error = call.id("..").send().await.unwrap_err();
    assert!(matches!(&Failure::of(&error).unwrap().kind, FailureKind::Path { .. }));
    assert_eq!((report.attempts(), observer.finished.load(Ordering::SeqCst)), (0, 0));
    assert_eq!(report.elapsed(), Duration::ZERO);
}

#[tokio::test]
async fn a_report_counts_renewals_and_unknown_words() {
    let lwa = MockLwa::giving_tokens(2).await;
    let music = MockMusic::start().await;
    let old = call("GET", "/tracks/t").and(mock::bearer(&mock::access_token(1)));
    music.mount(old.respond_with(refusal(401, "INVALID_ACCESS_TOKEN")).expect(1)).await;
    let answer = fixtures::case("get_track", "unknown_words").response();
    let answer = answer.insert_header("x-amzn-requestid", "canary-free-1");
    music.mount(call("GET", "/tracks/t").respond_with(answer)).await;
    let client = music.client_of(lwa.session());

    let report = Arc::new(Report::new());
    let mut call = client.api().get_track().id("t");
    call.connection_mut().options_mut().report = Some(Arc::clone(&report));
    let track = call.clone().send().await.unwrap().into_inner();
    let words = serde_json::to_string(&track).unwrap();
    assert!(report.unknown_words() > 0, "{words}");
    let unknown = report.unknown_words();
    assert_eq!((report.attempts(), report.renewals(), report.status()), (1, 1, Some(200)));
    assert_eq!(report.reference().as_deref(), Some("canary-free-1"));

    // Another call with the same report starts anew.
    call.send().await.unwrap();
    assert_eq!((report.attempts(), report.renewals()), (1, 0));
    assert_eq!(report.unknown_words(), unknown);
}

#[tokio::test]
async fn the_reference_of_a_refusal_is_the_one_in_its_body_unless_it_has_none() {
    for (response, reference) in [
        (refusal(404, "RESOURCE_NOT_FOUND").insert_header("x-amzn-requestid", "h"), "r-1"),
        (ResponseTemplate::new(503).insert_header("x-amz-request-id", "h"), "h"),
        (ResponseTemplate::new(503).insert_header("x-amzn-trace-id", "t"), "t"),
    ] {
        let music = MockMusic::answering(response).await;
        let (call, report) = album(&music.client(), &Observer::making(1));
        assert!(call.send().await.is_err());
        assert_eq!(report.reference().as_deref(), Some(reference));
    }
    // A header that echoes the token is no reference.
    let echo = ResponseTemplate::new(200).set_body_string("{}");
    let echo = echo.insert_header("x-amzn-requestid", mock::ACCESS_TOKEN);
    let music = MockMusic::answering(echo).await;
    let (call, report) = album(&music.client(), &Observer::making(1));
    call.send().await.unwrap();
    assert_eq!(report.reference(), None);
}

#[tokio::test]
async fn headers_of_the_options_reach_the_wire_in_place_of_the_call_s_own() {
    let music = MockMusic::serving(&fixtures::case("get_home_view", "default")).await;
    let mut call = music.client().api().get_home_view().accept_language("en-us");
    let options = call.connection_mut().options_mut();
    options.set_header("Accept-Language", "de-de").unwrap();
    options.set_header("X-Amzn-Device-Id", "canary").unwrap();
    for forbidden in ["Authorization", "x-api-key", "Host", "content-length"] {
        assert!(options.set_header(forbidden, "canary").is_err(), "{forbidden}");
    }
    assert!(!format!("{call:?}").contains("canary"));
    call.send().await.unwrap();
    let sent = music.only_request().await;
    assert_eq!(sent.headers.get_all("accept-language").iter().count(), 1);
    assert_eq!(sent.headers["accept-language"], "de-de");
    assert_eq!(sent.headers["x-amzn-device-id"], "canary");
    assert_eq!(sent.headers["x-api-key"], mock::API_KEY);
    assert_eq!(sent.headers["authorization"], format!("Bearer {}", mock::ACCESS_TOKEN));
}

/// What a policy sees of a call, for spans and decisions.
#[tokio::test]
async fn a_call_shows_its_method_path_and_options_and_no_secrets() {
    #[derive(Debug)]
    struct Looker;
    impl Deliver for Looker {
        fn deliver<'a>(&'a self, call: &'a Call) -> Delivering<'a> {
            assert_eq!((call.method(), call.path()), ("GET", "/v1/albums/a"));
            assert_eq!(call.operation().map(|operation| operation.id), Some("get_album"));
            assert!(!call.options().may_repeat);
            let call_text = format!("{call:?}");
            assert!(!call_text.contains("canary"), "{call_text}");
            Box::pin(async move {
                let attempt = call.attempt().await;
                let text = format!("{attempt:?}");
                assert!(!text.contains("canary") && !text.contains("B0064UPU4G"), "{text}");
                Ok(attempt)
            })
        }
    }
    let music = MockMusic::serving(&fixtures::case("get_album", "default")).await;
    let (mut call, _) = album(&music.client(), &Observer::making(1));
    *call.connection_mut() = call.connection().clone().with_deliver(Arc::new(Looker));
    call.connection_mut().options_mut().may_repeat = false;
    call.send().await.unwrap();
}
