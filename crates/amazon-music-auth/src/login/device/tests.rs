//! Logins on a device against a script, under a clock that turns by itself, and the requests against a
//! server on this machine.

use std::{collections::VecDeque, future::pending, sync::Mutex};

use serde_json::json;
use tokio::time::Instant as Moment;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::path};

mod starting;
mod wire;

use super::*;
use crate::{AccessToken, ClientId, ClientSecret, Endpoints, RefreshToken, Scope, ScopeSet};

const ID: &str = "amzn1.application-oa2-client.a";

const TOKENS: &str = r#"{"access_token":"Atza|canary-a","refresh_token":"Atzr|canary-r",
    "token_type":"bearer","expires_in":3600}"#;

/// One reply of the scripted service.
#[derive(Clone)]
enum Say {
    /// A status and a body.
    Response(u16, String),
    /// As the other, with `Retry-After` in seconds.
    Later(u16, u64),
    /// No network.
    Unreachable,
    /// A token, for the use of a refresh token.
    Refreshed(Option<&'static str>),
    /// A response that takes so long.
    Slow(Duration, &'static str),
    Never,
}

fn rejection(code: &str) -> Say {
    Say::Response(400, format!(r#"{{"error":"{code}","error_description":"canary-d said"}}"#))
}

fn pair(more: &str) -> Say {
    Say::Response(
        200,
        format!(
            r#"{{"device_code":"canary-d","user_code":"canary-u","verification_uri":"https://a.example/code"{more}}}"#
        ),
    )
}

/// Gives its replies one after the other, and notes when it was asked for what.
#[derive(Default)]
struct Script {
    replies: Mutex<VecDeque<Say>>,
    asked: Mutex<Vec<(&'static str, Duration)>>,
    began: Mutex<Option<Moment>>,
}

impl Script {
    fn next(&self, what: &'static str) -> Say {
        let now = Moment::now();
        let began = *self.began.lock().unwrap().get_or_insert(now);
        self.asked.lock().unwrap().push((what, now - began));
        self.replies.lock().unwrap().pop_front().unwrap_or(Say::Never)
    }

    /// The seconds at which it was asked whether the user is done.
    fn polls(&self) -> Vec<u64> {
        self.times("poll")
    }

    fn times(&self, wanted: &str) -> Vec<u64> {
        let asked = self.asked.lock().unwrap();
        asked.iter().filter(|(what, _)| *what == wanted).map(|(_, at)| at.as_secs()).collect()
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Script")
    }
}

fn unreachable() -> Error {
    Error::new(ErrorKind::Transient, "Login with Amazon could not be reached")
}

fn response(say: Say) -> Reply<LwaResponse> {
    Box::pin(async move {
        match say {
            Say::Response(status, body) => Ok(LwaResponse::new(status, None, body.into_bytes())),
            Say::Later(status, after) => {
                Ok(LwaResponse::new(status, Some(Duration::from_secs(after)), Vec::new()))
            }
            Say::Slow(pause, body) => {
                tokio::time::sleep(pause).await;
                Ok(LwaResponse::new(200, None, body.as_bytes().to_vec()))
            }
            Say::Never => pending().await,
            Say::Unreachable | Say::Refreshed(_) => Err(unreachable()),
        }
    })
}

impl Service for Script {
    fn code_pair(self: Arc<Self>) -> Reply<LwaResponse> {
        response(self.next("pair"))
    }

    fn poll(self: Arc<Self>, pair: Arc<CodePair>) -> Reply<LwaResponse> {
        assert_eq!(&*pair.device_code, "canary-d");
        response(self.next("poll"))
    }

    fn refresh(self: Arc<Self>, refresh_token: RefreshToken) -> Reply<TokenResponse> {
        assert_eq!(refresh_token.expose(), "Atzr|canary-r");
        let say = self.next("refresh");
        Box::pin(async move {
            match say {
                Say::Refreshed(refresh) => Ok(TokenResponse {
                    access_token: AccessToken::new("Atza|canary-b"),
                    refresh_token: refresh.map(RefreshToken::new),
                    lifetime: Duration::from_secs(3600),
                    scopes: None,
                }),
                other => TokenResponse::read(&response(other).await?, &[]),
            }
        })
    }
}

fn login() -> Login {
    // A sandbox, so that the tests also pass in a build without TLS.
    Login::new(ClientId::new(ID).unwrap(), ScopeSet::from(Scope::LibraryRead))
        .endpoints(Endpoints::with_base_url("http://127.0.0.1:9").unwrap())
}

async fn start(
    builder: DeviceLoginBuilder,
    replies: impl IntoIterator<Item = Say>,
) -> (Arc<Script>, Result<DeviceLogin, Error>) {
    let script = Arc::new(Script {
        replies: Mutex::new(replies.into_iter().collect()),
        ..Script::default()
    });
    let service: Arc<dyn Service> = script.clone();
    let device = builder.start_with(service).await;
    (script, device)
}

/// A login with a pair of 600 s and 5 s, followed by `replies`; what its events are called, and its end.
async fn run(
    builder: DeviceLoginBuilder,
    replies: impl IntoIterator<Item = Say>,
) -> (Arc<Script>, Vec<&'static str>, Result<Session, Error>) {
    let first = pair(r#","expires_in":600,"interval":5"#);
    let (script, device) = start(builder, [first].into_iter().chain(replies)).await;
    let mut events = Vec::new();
    let end = device.unwrap().wait_with(|event| events.push(event.name())).await;
    (script, events, end)
}

fn granted() -> Say {
    Say::Response(200, TOKENS.to_owned())
}

#[tokio::test(start_paused = true)]
async fn the_user_finishes_while_the_device_asks() {
    let pendings = [rejection("authorization_pending"), rejection("AUTHORIZATION_PENDING")];
    let (script, events, end) =
        run(login().device(), pendings.into_iter().chain([granted()])).await;
    assert_eq!(events, ["prompt", "pending", "pending", "finished"]);
    assert_eq!(script.polls(), [5, 10, 15]);
    let session = end.unwrap();
    assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-a");
    assert_eq!(session.refresh_token().unwrap().expose(), "Atzr|canary-r");
    assert_eq!(session.scopes(), Some(Scope::LibraryRead.into()));
    assert_eq!(script.times("refresh"), [0; 0]);
}

#[tokio::test(start_paused = true)]
async fn slowing_down_doubles_the_pause_up_to_a_minute() {
    let slow = || rejection("slow_down");
    let (script, events, _) =
        run(login().device(), [slow(), slow(), slow(), slow(), slow(), granted()]).await;
    // 5 s, then 10, 20, 40, 60, 60.
    assert_eq!(script.polls(), [5, 15, 35, 75, 135, 195]);
    assert_eq!(events[1..6], ["slow_down"; 5]);
}

#[tokio::test(start_paused = true)]
async fn slowing_down_adds_five_seconds_at_least() {
    let first = pair(r#","interval":1"#);
    let (script, device) =
        start(login().device(), [first, rejection("slow_down"), granted()]).await;
    let mut device = device.unwrap();
    assert!(matches!(device.next_event().await, Ok(DeviceEvent::Prompt(_))));
    let slowed = device.next_event().await.unwrap();
    assert!(matches!(slowed, DeviceEvent::SlowDown { interval } if interval.as_secs() == 6));
    device.wait().await.unwrap();
    assert_eq!(script.polls(), [1, 7]);
}

#[tokio::test(start_paused = true)]
async fn every_wire_error_ends_the_login_or_does_not() {
    use ErrorKind::{Configuration, Denied, Expired, Protocol};

    for (code, kind) in [
        ("invalid_code_pair", Expired),
        ("expired_token", Expired),
        ("invalid_grant", Expired),
        ("access_denied", Denied),
        ("invalid_client", Configuration),
        ("unauthorized_client", Configuration),
        ("invalid_scope", Configuration),
        ("invalid_request", Protocol),
        ("InvalidValue", Protocol),
        ("unsupported_grant_type", Protocol),
    ] {
        for code in [code.to_owned(), code.to_uppercase()] {
            let (script, events, end) = run(login().device(), [rejection(&code)]).await;
            let error = end.unwrap_err();
            assert_eq!(error.kind(), kind, "{code}");
            assert_eq!(error.oauth_error(), Some(&*code));
            assert_eq!(error.status(), Some(400));
            assert_eq!(error.description(), Some("[redacted] said"));
            let beta = ["unauthorized_client", "invalid_scope"].contains(&&*code.to_lowercase());
            assert_eq!(error.may_be_closed_beta(), beta, "{code}");
            assert_eq!((events, script.polls()), (vec!["prompt"], vec![5]), "{code}");
        }
    }
    for again in [
        rejection("servererror"),
        rejection("ServerError"),
        rejection("temporarily_unavailable"),
        rejection("never_heard_of"),
        Say::Response(500, String::new()),
        Say::Response(500, "<html>canary</html>".to_owned()),
        Say::Response(503, r#"{"message":"canary"}"#.to_owned()),
        Say::Response(200, "<html>captive portal</html>".to_owned()),
        Say::Response(302, String::new()),
        Say::Response(404, "<html>proxy</html>".to_owned()),
        Say::Response(429, String::new()),
        Say::Unreachable,
    ] {
        let (script, events, end) = run(login().device(), [again, granted()]).await;
        assert!(end.is_ok());
        assert_eq!(events, ["prompt", "retrying", "finished"]);
        assert_eq!(script.polls(), [5, 10]);
    }
    for (status, body) in [(400, "<html>canary</html>"), (200, "{}"), (400, "")] {
        let (_, _, end) = run(login().device(), [Say::Response(status, body.to_owned())]).await;
        assert_eq!(end.unwrap_err().kind(), Protocol, "{status} {body}");
    }
}

#[tokio::test(start_paused = true)]
async fn failures_in_a_row_double_the_pause_and_an_answer_resets_it() {
    let down = || Say::Unreachable;
    let (script, _, _) = run(
        login().device(),
        [down(), down(), down(), down(), down(), rejection("authorization_pending"), granted()],
    )
    .await;
    // 5, 10, 20, 40, 60 (the most) after the failures; 5 again after the response.
    assert_eq!(script.polls(), [5, 10, 20, 40, 80, 140, 145]);
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_the_server_asks_for_is_kept() {
    let (script, _, end) = run(login().device(), [Say::Later(429, 17), granted()]).await;
    assert!(end.is_ok());
    assert_eq!(script.polls(), [5, 22]);
}

#[tokio::test(start_paused = true)]
async fn a_code_that_nobody_enters_expires_at_its_own_time() {
    let first = pair(r#","expires_in":22,"interval":5"#);
    let replies = [first].into_iter().chain((0..9).map(|_| rejection("authorization_pending")));
    let (script, device) = start(login().device(), replies).await;
    let began = Moment::now();
    let error = device.unwrap().wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    assert_eq!(began.elapsed().as_secs(), 22);
    assert_eq!(script.polls(), [5, 10, 15, 20]);
    assert!(std::error::Error::source(&error).is_none());
}

#[tokio::test(start_paused = true)]
async fn the_deadline_counts_from_before_the_request() {
    let body = r#"{"device_code":"canary-d","user_code":"canary-u","verification_uri":"https://a.example",
        "expires_in":30,"interval":20}"#;
    let (_, device) = start(login().device(), [Say::Slow(Duration::from_secs(12), body)]).await;
    assert_eq!(device.unwrap().prompt().expires_in().as_secs(), 18);
}

#[tokio::test(start_paused = true)]
async fn an_expiry_tells_what_went_wrong_on_the_way() {
    let replies = (0..99).map(|_| Say::Unreachable);
    let (_, _, end) = run(login().device(), replies).await;
    let error = end.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    let why = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(why, "Login with Amazon could not be reached");
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_comes_after_the_deadline_still_counts() {
    let first = pair(r#","expires_in":20,"interval":15"#);
    let late = Say::Slow(Duration::from_secs(20), TOKENS);
    let (_, device) = start(login().device(), [first, late]).await;
    assert!(device.unwrap().wait().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_used_up_pair_is_refreshed_where_that_is_wanted() {
    let again = pair(r#","expires_in":600,"interval":10"#);
    for ended in
        [rejection("invalid_code_pair"), rejection("expired_token"), rejection("invalid_grant")]
    {
        let (script, events, end) =
            run(login().device().replace_expired_code(true), [ended, again.clone(), granted()])
                .await;
        assert!(end.is_ok());
        assert_eq!(events, ["prompt", "prompt", "finished"]);
        assert_eq!(script.times("pair"), [0, 5]);
        assert_eq!(script.polls(), [5, 15]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_pair_that_ran_out_is_refreshed_and_a_slower_pace_is_forgotten() {
    let short = pair(r#","expires_in":30,"interval":5"#);
    let replies = [short, rejection("slow_down"), rejection("slow_down"), pair(""), granted()];
    let (script, device) = start(login().device().replace_expired_code(true), replies).await;
    let mut device = device.unwrap();
    let mut prompts = 0;
    let session = loop {
        match device.next_event().await.unwrap() {
            DeviceEvent::Prompt(prompt) => {
                prompts += 1;
                assert_eq!(prompt.expires_in(), device.prompt().expires_in());
            }
            DeviceEvent::Finished(session) => break session,
            _ => {}
        }
    };
    assert_eq!(prompts, 2);
    assert_eq!(script.times("pair"), [0, 30]);
    assert_eq!(script.polls(), [5, 15, 35]);
    // The end is told again to who asks again.
    assert!(matches!(device.next_event().await, Ok(DeviceEvent::Finished(_))));
    assert!(session.refresh_token().is_some());
}

#[tokio::test(start_paused = true)]
async fn refreshing_a_pair_survives_a_network_that_is_down_and_not_a_rejection() {
    let replies = [
        rejection("invalid_code_pair"),
        Say::Unreachable,
        Say::Response(302, "<html>log in to the hotel</html>".to_owned()),
        pair(""),
        granted(),
    ];
    let (script, events, end) = run(login().device().replace_expired_code(true), replies).await;
    assert!(end.is_ok());
    assert_eq!(events, ["prompt", "retrying", "retrying", "prompt", "finished"]);
    assert_eq!(script.times("pair"), [0, 5, 10, 20]);

    let replies = [rejection("invalid_code_pair"), rejection("invalid_scope")];
    let (_, events, end) = run(login().device().replace_expired_code(true), replies).await;
    assert_eq!(events, ["prompt"]);
    assert!(end.unwrap_err().may_be_closed_beta());
}

#[tokio::test(start_paused = true)]
async fn dead_pairs_are_not_asked_for_without_a_pause() {
    let dead = || pair(r#","expires_in":0,"interval":5"#);
    let (script, device) =
        start(login().device().replace_expired_code(true), [dead(), dead(), dead(), Say::Never])
            .await;
    let mut device = device.unwrap();
    let ten_minutes = Duration::from_secs(600);
    let all = async { while device.next_event().await.is_ok() {} };
    assert!(tokio::time::timeout(ten_minutes, all).await.is_err());
    assert_eq!(script.times("pair"), [0, 5, 10, 15]);
}

#[tokio::test(start_paused = true)]
async fn without_somebody_to_show_it_a_pair_is_not_refreshed() {
    let replies = [pair(""), rejection("invalid_code_pair"), pair("")];
    let (script, device) = start(login().device().replace_expired_code(true), replies).await;
    let error = device.unwrap().wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    assert_eq!(script.times("pair"), [0]);
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_stops_waiting_for_an_event_loses_nothing() {
    let slow = Say::Slow(Duration::from_secs(10), TOKENS);
    let (script, device) = start(login().device(), [pair(""), slow]).await;
    let mut device = device.unwrap();
    let session = loop {
        // Impatient: the question alone takes ten times as long.
        let event = tokio::time::timeout(Duration::from_secs(1), device.next_event());
        if let Ok(Ok(DeviceEvent::Finished(session))) = event.await {
            break session;
        }
    };
    assert_eq!(script.polls(), [5]);
    assert!(session.refresh_token().is_some());
}

#[tokio::test(start_paused = true)]
async fn a_dropped_login_asks_no_more() {
    let (script, device) =
        start(login().device(), [pair(""), rejection("authorization_pending")]).await;
    let waiting = tokio::time::timeout(Duration::from_secs(7), device.unwrap().wait());
    assert!(waiting.await.is_err());
    tokio::time::advance(Duration::from_secs(600)).await;
    assert_eq!(script.polls(), [5]);
    assert_eq!(Arc::strong_count(&script), 1);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_token_is_proved_where_that_is_wanted() {
    for (rotated, stored) in [(None, "Atzr|canary-r"), (Some("Atzr|canary-s"), "Atzr|canary-s")] {
        let (script, events, end) = run(
            login().device().prove_refresh_token(true),
            [granted(), Say::Unreachable, Say::Refreshed(rotated)],
        )
        .await;
        assert_eq!(events, ["prompt", "retrying", "finished"]);
        assert_eq!(script.times("refresh"), [5, 10]);
        let session = end.unwrap();
        assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-b");
        assert_eq!(session.refresh_token().unwrap().expose(), stored);
    }
    let (_, _, end) =
        run(login().device().prove_refresh_token(true), [granted(), rejection("invalid_grant")])
            .await;
    assert!(end.unwrap_err().is_login_required());
    let bare = Say::Response(200, r#"{"access_token":"Atza|canary"}"#.to_owned());
    let (_, _, end) = run(login().device().prove_refresh_token(true), [bare]).await;
    assert_eq!(end.unwrap_err().kind(), ErrorKind::Protocol);
}

#[tokio::test(start_paused = true)]
async fn proving_goes_on_no_longer_than_the_access_token_lives() {
    let replies = [granted()].into_iter().chain((0..999).map(|_| Say::Unreachable));
    let began = Moment::now();
    let (_, _, end) = run(login().device().prove_refresh_token(true), replies).await;
    assert!(end.unwrap_err().is_transient());
    let took = began.elapsed().as_secs();
    assert!((3500..=3700).contains(&took), "{took}");
}

#[test]
fn a_login_can_be_waited_for_in_another_task() {
    fn check<T: Send>(_: impl FnOnce(DeviceLogin) -> T) {}
    check(DeviceLogin::wait);
    check(|mut device| async move { device.next_event().await.map(drop) });
}
