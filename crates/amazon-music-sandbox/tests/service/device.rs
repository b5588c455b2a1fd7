//! Logins of devices.

use std::time::Duration;

use amazon_music_auth::{DeviceEvent, ErrorKind};
use amazon_music_sandbox::Decision;

use crate::client::{builder, device, form, get, small, status};

#[tokio::test(start_paused = true)]
async fn a_device_logs_in_after_its_code_was_typed() {
    let sandbox = small();
    let login = device(&sandbox);
    let device = login.device().verify_refresh_token(true).start().await.unwrap();
    let prompt = device.prompt();
    assert_eq!(prompt.verification_uri(), format!("{}/code", sandbox.lwa_url()));
    let page = get(&sandbox, "/code");
    assert!(page.status() == 200 && page.text().contains("name=\"user_code\""));
    let typed =
        format!(" {}-{} ", &prompt.user_code()[..3], prompt.user_code()[3..].to_lowercase());
    assert!(sandbox.enter_code(&typed, Decision::Allow));
    assert!(!sandbox.enter_code(&typed, Decision::Allow));
    let session = device.wait().await.unwrap();
    assert!(session.is_refreshable());
    assert_eq!(status(&sandbox, &session).await.unwrap(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_device_polls_at_the_interval_until_its_user_denies() {
    let sandbox = small();
    let login = device(&sandbox);
    let mut device = login.device().start().await.unwrap();
    let code = device.prompt().user_code().to_owned();
    assert!(matches!(device.next_event().await.unwrap(), DeviceEvent::Prompt(_)));
    for _ in 0..3 {
        let event = device.next_event().await.unwrap();
        assert!(matches!(event, DeviceEvent::Pending), "{event:?}");
    }
    assert!(sandbox.enter_code(&code, Decision::Deny));
    assert_eq!(device.wait().await.unwrap_err().kind(), ErrorKind::Denied);
}

#[test]
fn device_codes_are_polled_slowly_and_expire() {
    let sandbox = small();
    let id = sandbox.credentials().device_client_id().to_owned();
    let pair_form =
        |id: &str, scope: &str| format!("response_type=device_code&client_id={id}&scope={scope}");
    let path = "/auth/o2/create/codepair";
    let pair = form(&sandbox, path, &pair_form(&id, "music::catalog")).json();
    assert_eq!((pair["expires_in"].as_u64(), pair["interval"].as_u64()), (Some(600), Some(5)));
    let (device_code, user_code) =
        (pair["device_code"].as_str().unwrap(), pair["user_code"].as_str().unwrap());
    let body = format!("grant_type=device_code&device_code={device_code}&user_code={user_code}");
    let urn = body.replace("=device_code&", "=urn:ietf:params:oauth:grant-type:device_code&");
    for (seconds, body, error) in [
        (0, &body, "authorization_pending"),
        (0, &body, "slow_down"),
        (5, &body, "authorization_pending"),
        (0, &urn, "unsupported_grant_type"),
        (0, &body.replace(user_code, "BCDFGH"), "invalid_code_pair"),
        (600, &body, "invalid_code_pair"),
    ] {
        sandbox.clock().advance(Duration::from_secs(seconds));
        assert_eq!(form(&sandbox, "/auth/o2/token", body).error(), (400, error.to_owned()));
    }
    assert!(!sandbox.enter_code(user_code, Decision::Allow));

    for (body, error) in [
        (pair_form(sandbox.credentials().client_id(), "music::catalog"), "unauthorized_client"),
        (pair_form("x", "music::catalog"), "invalid_client"),
        (pair_form(&id, "music::everything"), "invalid_scope"),
        (pair_form(&id, ""), "invalid_request"),
        (pair_form("", "music::catalog"), "invalid_request"),
        (format!("client_id={id}&scope=music::catalog"), "invalid_request"),
    ] {
        assert_eq!(form(&sandbox, path, &body).error().1, error);
    }
}

#[test]
fn a_device_interval_is_at_least_one_second() {
    let sandbox = builder().device_interval(Duration::ZERO).build();
    let id = sandbox.credentials().device_client_id().to_owned();
    let body = format!("response_type=device_code&scope=profile&client_id={id}");
    assert_eq!(form(&sandbox, "/auth/o2/create/codepair", &body).json()["interval"], 1);
}

#[test]
fn an_unknown_user_code_is_rejected_and_escaped() {
    let page = form(&small(), "/code", "user_code=%3Cscript%3E");
    assert!(page.status() == 400 && page.text().contains("invalid"));
    assert!(!page.text().contains("script"));
}
