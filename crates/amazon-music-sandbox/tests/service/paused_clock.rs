//! A paused clock of Tokio, which the sandbox follows.

use std::time::Duration;

use amazon_music_auth::DeviceEvent;
use amazon_music_sandbox::Decision;
use tokio::time;

use crate::{
    http,
    user::{call, device, ready, small},
};

#[tokio::test(start_paused = true)]
async fn hours_pass_at_once() {
    let sandbox = small().start().await.unwrap();
    let session = ready(&sandbox);
    for _ in 0..4 {
        assert_eq!(call(&sandbox, &session).await.unwrap(), 200);
        time::advance(Duration::from_secs(3_600)).await;
    }
    let renewals =
        sandbox.journal().iter().filter(|request| request.operation() == "lwa.token").count();
    assert_eq!(renewals, 4);
}

#[tokio::test(start_paused = true)]
async fn a_device_waits_the_interval_and_is_never_too_early() {
    let sandbox = small().start().await.unwrap();
    let login = device(&sandbox);
    let mut device = login.device().start().await.unwrap();
    let code = device.prompt().user_code().to_owned();
    assert!(matches!(device.next_event().await.unwrap(), DeviceEvent::Prompt(_)));
    for _ in 0..3 {
        let event = device.next_event().await.unwrap();
        assert!(matches!(event, DeviceEvent::Pending), "{event:?}");
    }
    assert!(sandbox.enter_code(&code, Decision::Allow));
    device.wait().await.unwrap();
}

#[tokio::test]
async fn a_device_interval_is_at_least_one_second() {
    let sandbox = small().device_interval(Duration::ZERO).start().await.unwrap();
    let client_id = sandbox.credentials().device_client_id().to_owned();
    let form = format!("response_type=device_code&scope=profile&client_id={client_id}");
    let pair = http::form(&sandbox, "/auth/o2/create/codepair", &form).await;
    assert_eq!(pair.json()["interval"], 1);
}
