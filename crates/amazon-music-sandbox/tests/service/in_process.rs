//! A sandbox as an HTTP service in the same process, without sockets.

use std::{error::Error, time::Duration};

use amazon_music_sandbox::{
    ChangeError, ConnectionError, Fault, InvalidFault, Sandbox, StartError,
};
use bytes::Bytes;
use http::Request;
use tokio::time::{Instant, timeout};
use tower_service::Service as _;

use crate::client::small;

/// The status of a request without a token.
async fn send(sandbox: &Sandbox) -> Result<u16, ConnectionError> {
    let request = Request::get(format!("{}/me", sandbox.api_url())).body(Bytes::new()).unwrap();
    sandbox.service().call(request).await.map(|response| response.status().as_u16())
}

#[tokio::test]
async fn a_lost_or_incomplete_response_is_an_error_of_the_service() {
    let sandbox = small();
    for (fault, error) in [
        (Fault::no_response(), ConnectionError::NoResponse),
        (Fault::cut_body(), ConnectionError::IncompleteBody),
    ] {
        let fault = sandbox.add_fault(fault.times(1)).unwrap();
        assert_eq!(send(&sandbox).await, Err(error));
        assert_eq!(sandbox.fault_count(fault), Some(1));
        assert_eq!(send(&sandbox).await, Ok(401));
    }
}

#[tokio::test(start_paused = true)]
async fn latency_delays_a_response_and_a_stalled_body_stays_pending() {
    let sandbox = small();
    let hour = Duration::from_secs(3_600);
    sandbox.add_fault(Fault::latency(hour).times(1)).unwrap();
    let before = Instant::now();
    assert_eq!(send(&sandbox).await, Ok(401));
    assert!(before.elapsed() >= hour);
    sandbox.add_fault(Fault::stalled_body()).unwrap();
    assert!(timeout(hour, send(&sandbox)).await.is_err());
    assert_eq!(sandbox.journal().len(), 2);
}

#[test]
fn public_errors_are_send_sync_and_static() {
    fn check<E: Error + Send + Sync + 'static>() {}
    check::<ChangeError>();
    check::<ConnectionError>();
    check::<InvalidFault>();
    check::<StartError>();
}
