//! Logins on a device, under a paused clock.

use std::{convert::identity, error::Error as _};

use amazon_music_auth::{
    ClientSecret, DeviceEvent, DeviceLogin, DeviceLoginBuilder, Error, ErrorKind, Session,
};

use super::*;

fn codes(more: &str) -> Reply {
    let body = r#"{"device_code":"canary-d","user_code":"canary-u","verification_uri":"https://a.example/code""#;
    Reply::new(200, format!("{body}{more}}}"))
}

fn pending() -> Reply {
    Reply::error("authorization_pending")
}

/// A login with its script, and the names of its events so far.
struct Run {
    lwa: Lwa,
    events: Vec<&'static str>,
    outcome: Result<Session, Error>,
}

async fn start(
    settings: fn(DeviceLoginBuilder) -> DeviceLoginBuilder,
    replies: impl IntoIterator<Item = Reply>,
) -> (Lwa, Result<DeviceLogin, Error>) {
    let lwa = Lwa::new(replies);
    let device = settings(lwa.login_with(Scope::LibraryRead).device()).start().await;
    (lwa, device)
}

/// Runs a login with a code pair of 600 s and an interval of 5 s.
async fn run(
    settings: fn(DeviceLoginBuilder) -> DeviceLoginBuilder,
    replies: impl IntoIterator<Item = Reply>,
) -> Run {
    let first = codes(r#","expires_in":600,"interval":5"#);
    let (lwa, device) = start(settings, [first].into_iter().chain(replies)).await;
    let mut events = Vec::new();
    let outcome = device.unwrap().wait_with(|event| {
        events.push(match event {
            DeviceEvent::Prompt(_) => "prompt",
            DeviceEvent::Pending => "pending",
            DeviceEvent::SlowDown { .. } => "slow_down",
            DeviceEvent::Retrying(_) => "retrying",
            DeviceEvent::Finished(_) => "finished",
            _ => "unknown",
        });
    });
    let outcome = outcome.await;
    Run { lwa, events, outcome }
}

fn polls(lwa: &Lwa) -> Vec<u64> {
    lwa.times("device_code")
}

fn code_requests(lwa: &Lwa) -> Vec<u64> {
    lwa.times("response_type")
}

fn replace(device: DeviceLoginBuilder) -> DeviceLoginBuilder {
    device.replace_expired_code(true)
}

fn prove(device: DeviceLoginBuilder) -> DeviceLoginBuilder {
    device.verify_refresh_token(true)
}

#[tokio::test(start_paused = true)]
async fn requests_have_the_documented_parameters() {
    let data = r#"{"profile":{"essential":false}}"#;
    let documented = form([
        ("grant_type", "device_code"),
        ("device_code", "canary-d"),
        ("user_code", "canary-u"),
    ]);
    let rfc8628 = form([
        ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
        ("client_id", ID),
        ("device_code", "canary-d"),
        ("user_code", "canary-u"),
    ]);
    for (is_rfc8628, poll) in [(false, documented), (true, rfc8628)] {
        let lwa = Lwa::new([codes(""), Reply::tokens()]);
        let login = lwa.login().client_secret(ClientSecret::new("canary-secret"));
        let device = login.other_scope("profile:user_id").device().accept_language("de-DE");
        let device = device.scope_data(data).rfc8628_grant_type(is_rfc8628).start().await;
        device.unwrap().wait().await.unwrap();
        let code_request = form([
            ("client_id", ID),
            ("response_type", "device_code"),
            ("scope", "music::catalog music::library profile:user_id"),
            ("scope_data", data),
        ]);
        assert_eq!(lwa.forms(), [code_request, poll]);
        let requests = lwa.requests.lock().unwrap();
        assert_eq!(requests[0].1.headers()["accept-language"], "de-DE");
        for ((_, request), path) in requests.iter().zip(["/create/codepair", "/token"]) {
            assert_eq!(request.uri().path(), format!("/auth/o2{path}"));
            assert_eq!(request.method(), "POST");
            let content_type = &request.headers()["content-type"];
            assert_eq!(content_type, "application/x-www-form-urlencoded");
            assert!(!request.headers().contains_key("authorization"));
        }
    }
}

#[tokio::test]
async fn invalid_settings_are_rejected_before_any_request() {
    let login = || Lwa::new([]).login();
    for builder in [
        login().device().accept_language("de\n"),
        login().device().scope_data("[]"),
        login().other_scope("a b").device(),
        login().other_scope("").device(),
        Lwa::new([]).login_with(ScopeSet::new()).device(),
    ] {
        assert_eq!(builder.start().await.unwrap_err().kind(), ErrorKind::Configuration);
    }
}

#[tokio::test(start_paused = true)]
async fn login_is_polled_until_the_user_has_finished() {
    let uppercase = Reply::error("AUTHORIZATION_PENDING");
    let run = run(identity, [pending(), uppercase, Reply::tokens()]).await;
    assert_eq!(run.events, ["prompt", "pending", "pending", "finished"]);
    assert_eq!(polls(&run.lwa), [5, 10, 15]);
    let session = run.outcome.unwrap();
    assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-access");
    assert_eq!(session.refresh_token().unwrap().expose(), "Atzr|canary-refresh");
    assert_eq!(session.scopes(), Some(Scope::LibraryRead.into()));
}

#[tokio::test(start_paused = true)]
async fn slow_down_doubles_the_interval_within_bounds() {
    for (interval, slow_downs, expected) in
        [(5, 5, &[5, 15, 35, 75, 135, 195][..]), (1, 1, &[1, 7])]
    {
        let first = codes(&format!(r#","interval":{interval}"#));
        let slow = (0..slow_downs).map(|_| Reply::error("slow_down"));
        let replies = [first].into_iter().chain(slow).chain([Reply::tokens()]);
        let (lwa, device) = start(identity, replies).await;
        let mut device = device.unwrap();
        assert!(matches!(device.next_event().await, Ok(DeviceEvent::Prompt(_))));
        let pause = Duration::from_secs(expected[1] - expected[0]);
        let event = device.next_event().await.unwrap();
        assert!(matches!(event, DeviceEvent::SlowDown { interval } if interval == pause));
        device.wait().await.unwrap();
        assert_eq!(polls(&lwa), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn final_error_ends_the_login() {
    use ErrorKind::{Configuration, Denied, Expired, Protocol};

    for (code, kind, is_beta) in [
        ("invalid_code_pair", Expired, false),
        ("EXPIRED_TOKEN", Expired, false),
        ("invalid_grant", Expired, false),
        ("access_denied", Denied, false),
        ("ACCESS_DENIED", Denied, false),
        ("invalid_client", Configuration, false),
        ("unauthorized_client", Configuration, true),
        ("invalid_scope", Configuration, true),
        ("InvalidValue", Protocol, false),
        ("unsupported_grant_type", Protocol, false),
    ] {
        let run = run(identity, [Reply::error(code)]).await;
        let error = run.outcome.unwrap_err();
        assert_eq!((error.kind(), error.status()), (kind, Some(400)), "{code}");
        assert_eq!(error.oauth_error(), Some(code));
        assert_eq!(error.description(), Some("[redacted] was sent"));
        assert_eq!(error.may_be_closed_beta(), is_beta, "{code}");
        assert_eq!((run.events, polls(&run.lwa)), (vec!["prompt"], vec![5]), "{code}");
    }
    for (status, body) in [(400, "<html>canary</html>"), (200, "{}"), (400, "")] {
        let run = run(identity, [Reply::new(status, body)]).await;
        assert_eq!(run.outcome.unwrap_err().kind(), Protocol, "{status} {body}");
    }
}

#[tokio::test(start_paused = true)]
async fn transient_error_is_retried() {
    for reply in [
        Reply::error("ServerError"),
        Reply::error("temporarily_unavailable"),
        Reply::error("never_heard_of"),
        Reply::new(500, ""),
        Reply::new(503, r#"{"message":"canary"}"#),
        Reply::new(200, "<html>captive portal</html>"),
        Reply::new(302, ""),
        Reply::new(404, "<html>proxy</html>"),
        Reply::new(429, ""),
        Reply::new(503, r#"{"error":"invalid_grant"}"#),
        Reply::new(429, r#"{"error":"expired_token"}"#),
        Reply::new(500, r#"{"error":"access_denied"}"#),
        Reply::broken_off(),
    ] {
        let run = run(identity, [reply, Reply::tokens()]).await;
        assert!(run.outcome.is_ok());
        assert_eq!(run.events, ["prompt", "retrying", "finished"]);
        assert_eq!(polls(&run.lwa), [5, 10]);
    }
}

#[tokio::test(start_paused = true)]
async fn retries_back_off_until_a_poll_succeeds_and_retry_after_is_honoured() {
    let failures = (0..5).map(|_| Reply::broken_off());
    let last = [pending(), Reply::new(429, "").retry_after(17), Reply::tokens()];
    let run = run(identity, failures.chain(last)).await;
    // 5, 10, 20, 40, 60 (the maximum) after failures; 5 again after the response.
    assert_eq!(polls(&run.lwa), [5, 10, 20, 40, 80, 140, 145, 162]);
}

#[tokio::test(start_paused = true)]
async fn times_of_a_code_pair_have_defaults_and_bounds() {
    for (more, expires_in, interval) in [
        (r#","expires_in":300,"interval":30"#, 300, 30),
        (r#","expires_in":"300","interval":"30""#, 300, 30),
        ("", 600, 5),
        (r#","expires_in":null,"interval":null"#, 600, 5),
        (r#","expires_in":9,"interval":0"#, 9, 5),
        (r#","expires_in":1e30,"interval":30000"#, 86_400, 60),
        (r#","interval":0.01"#, 600, 1),
    ] {
        let (lwa, device) = start(identity, [codes(more), Reply::tokens()]).await;
        let device = device.unwrap();
        assert_eq!(device.prompt().expires_in().as_secs(), expires_in, "{more}");
        device.wait().await.unwrap();
        assert_eq!(polls(&lwa), [interval], "{more}");
    }
    for expires_in in ["0", "-1"] {
        let more = format!(r#","expires_in":{expires_in}"#);
        let device = start(identity, [codes(&more)]).await.1.unwrap();
        assert_eq!(device.wait().await.unwrap_err().kind(), ErrorKind::Expired);
    }
}

#[tokio::test]
async fn incomplete_or_unsafe_code_pair_is_a_protocol_error() {
    for fields in [
        r#""verification_uri":7"#,
        r#""device_code":"""#,
        r#""user_code":7"#,
        r#""user_code":"canary\nb""#,
        r#""verification_uri":"http://canary.example""#,
        r#""verification_uri":"javascript:canary""#,
        r#""verification_uri":"https://a.example/\u001b""#,
        r#""verification_uri":"amazon.com/us/code""#,
    ] {
        // The last of equal fields counts.
        let (_, device) = start(identity, [codes(&format!(",{fields}"))]).await;
        let error = device.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Protocol, Some(200)), "{fields}");
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    }
    let with_query = codes(r#","verification_uri":"https://a.example/?a#b""#);
    let device = start(identity, [with_query]).await.1.unwrap();
    assert_eq!(device.prompt().verification_uri(), "https://a.example/?a#b");
    assert_eq!(device.prompt().user_code(), "canary-u");
    assert!(!format!("{device:?} {:?}", device.prompt()).contains("canary"));
}

#[tokio::test]
async fn errors_of_the_code_request_have_kinds_and_hints() {
    use ErrorKind::{Configuration, Denied, Protocol, Transient};

    for (code, kind, hint) in [
        ("InvalidValue", Protocol, "report it"),
        ("invalid_client", Configuration, "TVs and other devices"),
        ("unauthorized_client", Configuration, "enable yours for music::library:read"),
        ("access_denied", Denied, "the cause may be that the Amazon Music Web API is in closed"),
        ("ServerError", Transient, "try again later"),
        ("never_heard_of", Protocol, "report it"),
    ] {
        let (_, device) = start(identity, [Reply::error(code)]).await;
        let error = device.unwrap_err();
        assert_eq!((error.kind(), error.oauth_error()), (kind, Some(code)));
        assert!(error.hint().contains(hint), "{code}: {}", error.hint());
        assert_eq!(error.may_be_closed_beta(), code == "unauthorized_client", "{code}");
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn unused_code_expires_at_its_own_time() {
    let first = codes(r#","expires_in":22,"interval":5"#);
    let replies = [first].into_iter().chain((0..5).map(|_| pending()));
    let (lwa, device) = start(identity, replies).await;
    let error = device.unwrap().wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    assert_eq!(lwa.created_at.elapsed().as_secs(), 22);
    assert_eq!(polls(&lwa), [5, 10, 15, 20, 22]);
    assert!(error.source().is_none());
}

#[tokio::test(start_paused = true)]
async fn code_is_polled_a_last_time_when_it_expires() {
    for (times, before, expected) in [
        (r#","expires_in":8,"interval":5"#, vec![pending()], &[5, 8][..]),
        (r#","expires_in":3,"interval":5"#, vec![], &[3]),
        (r#","expires_in":9,"interval":5"#, vec![Reply::error("slow_down")], &[5, 9]),
        (r#","expires_in":9,"interval":5"#, vec![Reply::broken_off()], &[5, 9]),
    ] {
        let replies = [codes(times)].into_iter().chain(before).chain([Reply::tokens()]);
        let (lwa, device) = start(identity, replies).await;
        assert!(device.unwrap().wait().await.is_ok());
        assert_eq!(polls(&lwa), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn lifetime_counts_from_before_the_request_and_a_late_response_counts() {
    let slow = codes(r#","expires_in":30,"interval":20"#).delayed(12);
    let (_, device) = start(identity, [slow, Reply::tokens().delayed(20)]).await;
    let device = device.unwrap();
    assert_eq!(device.prompt().expires_in().as_secs(), 18);
    assert!(device.wait().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn expiry_has_the_last_failure_as_its_source() {
    let run = run(identity, (0..99).map(|_| Reply::broken_off())).await;
    let error = run.outcome.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    assert!(error.source().unwrap().to_string().contains("broke off"), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn expired_code_is_replaced_if_that_is_on() {
    for code in ["invalid_code_pair", "expired_token", "invalid_grant"] {
        let again = codes(r#","expires_in":600,"interval":10"#);
        let run = run(replace, [Reply::error(code), again, Reply::tokens()]).await;
        assert!(run.outcome.is_ok());
        assert_eq!(run.events, ["prompt", "prompt", "finished"]);
        assert_eq!((code_requests(&run.lwa), polls(&run.lwa)), (vec![0, 5], vec![5, 15]));
    }
    // Without events, nobody would show the new code.
    let (_, device) = start(replace, [codes(""), Reply::error("invalid_code_pair")]).await;
    assert_eq!(device.unwrap().wait().await.unwrap_err().kind(), ErrorKind::Expired);
}

#[tokio::test(start_paused = true)]
async fn replaced_code_resets_the_interval_and_the_prompt() {
    let short = codes(r#","expires_in":30,"interval":5"#);
    let slow = || Reply::error("slow_down");
    let (lwa, device) =
        start(replace, [short, slow(), slow(), pending(), codes(""), Reply::tokens()]).await;
    let mut device = device.unwrap();
    let mut lifetimes = Vec::new();
    loop {
        match device.next_event().await.unwrap() {
            DeviceEvent::Prompt(_) => lifetimes.push(device.prompt().expires_in().as_secs()),
            DeviceEvent::Finished(_) => break,
            _ => {}
        }
    }
    assert_eq!(lifetimes, [30, 600]);
    assert_eq!((code_requests(&lwa), polls(&lwa)), (vec![0, 30], vec![5, 15, 30, 35]));
    // The outcome is returned again.
    assert!(matches!(device.next_event().await, Ok(DeviceEvent::Finished(_))));
}

#[tokio::test(start_paused = true)]
async fn replacing_a_code_is_retried_after_transient_errors_only() {
    let expired = || Reply::error("invalid_code_pair");
    let portal = Reply::new(302, "<html>log in to the hotel</html>");
    let replies = [expired(), Reply::broken_off(), portal, codes(""), Reply::tokens()];
    let retried = run(replace, replies).await;
    assert!(retried.outcome.is_ok());
    assert_eq!(retried.events, ["prompt", "retrying", "retrying", "prompt", "finished"]);
    assert_eq!(code_requests(&retried.lwa), [0, 5, 10, 20]);

    let rejected = run(replace, [expired(), Reply::error("invalid_scope")]).await;
    assert_eq!(rejected.events, ["prompt"]);
    assert!(rejected.outcome.unwrap_err().may_be_closed_beta());
}

#[tokio::test(start_paused = true)]
async fn codes_that_have_expired_on_arrival_are_replaced_with_pauses() {
    let expired = (0..3).map(|_| codes(r#","expires_in":0,"interval":5"#));
    let (lwa, device) = start(replace, expired.chain([codes("").delayed(29)])).await;
    let mut device = device.unwrap();
    let all = async { while device.next_event().await.is_ok() {} };
    assert!(tokio::time::timeout(Duration::from_secs(40), all).await.is_err());
    assert_eq!(code_requests(&lwa), [0, 5, 10, 15]);
}

#[tokio::test(start_paused = true)]
async fn next_event_is_cancel_safe() {
    let (lwa, device) = start(identity, [codes(""), Reply::tokens().delayed(10)]).await;
    let mut device = device.unwrap();
    let session = loop {
        let event = tokio::time::timeout(Duration::from_secs(1), device.next_event());
        if let Ok(Ok(DeviceEvent::Finished(session))) = event.await {
            break session;
        }
    };
    assert_eq!(polls(&lwa), [5]);
    assert!(session.refresh_token().is_some());
}

#[tokio::test(start_paused = true)]
async fn dropped_login_sends_no_more_requests() {
    let (lwa, device) = start(identity, [codes(""), pending()]).await;
    // In a task, which requires `Send`.
    let waiting = tokio::spawn(device.unwrap().wait());
    sleep(Duration::from_secs(7)).await;
    waiting.abort();
    sleep(Duration::from_secs(600)).await;
    assert_eq!(polls(&lwa), [5]);
}

#[tokio::test(start_paused = true)]
async fn refresh_token_is_proved_if_that_is_on() {
    for (rotated, expected) in
        [("", "Atzr|canary-refresh"), (r#","refresh_token":"Atzr|canary-2""#, "Atzr|canary-2")]
    {
        let refreshed = format!(r#"{{"access_token":"Atza|canary-2"{rotated}}}"#);
        let replies = [Reply::tokens(), Reply::broken_off(), Reply::new(200, refreshed)];
        let run = run(prove, replies).await;
        assert_eq!(run.events, ["prompt", "retrying", "finished"]);
        assert_eq!(run.lwa.times("refresh_token"), [5, 10]);
        let session = run.outcome.unwrap();
        assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-2");
        assert_eq!(session.refresh_token().unwrap().expose(), expected);
    }
    let rejected = run(prove, [Reply::tokens(), Reply::error("invalid_grant")]).await;
    assert!(rejected.outcome.unwrap_err().is_login_required());
    let bare = Reply::new(200, r#"{"access_token":"Atza|canary"}"#);
    let rejected = run(prove, [bare]).await;
    assert_eq!(rejected.outcome.unwrap_err().kind(), ErrorKind::Protocol);
}

#[tokio::test(start_paused = true)]
async fn proving_is_retried_only_while_the_access_token_is_valid() {
    let failures = (0..99).map(|_| Reply::broken_off());
    let run = run(prove, [Reply::tokens()].into_iter().chain(failures)).await;
    assert!(run.outcome.unwrap_err().is_transient());
    let seconds = run.lwa.created_at.elapsed().as_secs();
    assert!((3500..=3700).contains(&seconds), "{seconds}");
}
