//! A sandbox without sockets, as an HTTP service in the same process.

use std::{
    error::Error,
    future::{Future as _, poll_fn},
    pin::pin,
    task::Poll,
    time::Duration,
};

use amazon_music_auth::{ErrorKind, HttpClient, Session};
use amazon_music_sandbox::{ConnectionError, Decision, Fault, Sandbox, SandboxService};
use bytes::Bytes;
use http::{Request, Response};
use tokio::time::Instant;
use tower_service::Service as _;

use crate::user::{call, log_in, small, website};

fn get(path: &str) -> Request<Bytes> {
    let uri = format!("http://localhost{path}");
    Request::get(uri).body(Bytes::new()).unwrap()
}

async fn send(
    sandbox: &Sandbox,
    request: Request<Bytes>,
) -> Result<Response<Bytes>, ConnectionError> {
    sandbox.service().call(request).await
}

#[test]
fn the_service_fulfils_the_bounds_of_http_clients() {
    fn is_service<S>(_: &S)
    where
        S: tower_service::Service<Request<Bytes>, Response = Response<Bytes>>
            + Clone
            + Send
            + Sync
            + 'static,
        S::Error: Into<Box<dyn Error + Send + Sync>>,
        S::Future: Send,
    {
    }
    is_service::<SandboxService>(&small().build().service());
}

#[tokio::test(start_paused = true)]
async fn the_sdk_logs_in_and_refreshes_without_a_socket() {
    let sandbox = small().build();
    assert_eq!(sandbox.api_url(), "http://localhost/v1");
    let login = website(&sandbox).http_client(HttpClient::from_service(sandbox.service()));
    let session = log_in(&sandbox, &login, Decision::Allow).await.unwrap();
    assert_eq!(call(&sandbox, &session).await.unwrap(), 200);
    tokio::time::advance(Duration::from_secs(3_600)).await;
    assert_eq!(call(&sandbox, &session).await.unwrap(), 200);
    tokio::time::advance(Duration::from_secs(3_600)).await;
    sandbox.add_fault(Fault::no_response().on("lwa.token")).unwrap();
    let error = session.access_token().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transient);
}

#[tokio::test]
async fn a_lost_or_incomplete_response_is_an_error_of_the_service() {
    let sandbox = small().build();
    for (fault, error) in [
        (Fault::no_response(), ConnectionError::NoResponse),
        (Fault::cut_body(), ConnectionError::IncompleteBody),
    ] {
        let fault = sandbox.add_fault(fault.times(1)).unwrap();
        assert_eq!(send(&sandbox, get("/v1/me")).await.unwrap_err(), error);
        assert_eq!(sandbox.fault_count(fault), Some(1));
        assert_eq!(send(&sandbox, get("/v1/me")).await.unwrap().status(), 401);
    }
}

#[tokio::test(start_paused = true)]
async fn a_delayed_response_takes_its_time_and_a_stalled_body_never_comes() {
    let sandbox = small().build();
    let hour = Duration::from_secs(3_600);
    sandbox.add_fault(Fault::latency(hour).times(1)).unwrap();
    let before = Instant::now();
    assert_eq!(send(&sandbox, get("/v1/me")).await.unwrap().status(), 401);
    assert!(before.elapsed() >= hour);
    sandbox.add_fault(Fault::stalled_body()).unwrap();
    let mut stalled = pin!(send(&sandbox, get("/v1/me")));
    poll_fn(|context| {
        assert!(stalled.as_mut().poll(context).is_pending());
        Poll::Ready(())
    })
    .await;
    assert_eq!(sandbox.journal().len(), 2);
}

#[tokio::test]
async fn each_account_has_a_login_of_its_own() {
    let sandbox = small().accounts(2).build();
    let accounts: Vec<String> = sandbox
        .world(|world| world.accounts().iter().map(|account| account.id().to_owned()).collect());
    assert_eq!(accounts.len(), 2);
    let name = "AMAZON_MUSIC_REFRESH_TOKEN";
    let tokens: Vec<String> =
        accounts.iter().map(|id| sandbox.env_for(id).unwrap()(name).unwrap()).collect();
    assert_eq!(sandbox.env()(name).as_ref(), Some(&tokens[0]));
    assert_ne!(tokens[0], tokens[1]);
    let credentials = sandbox.credentials_for(&accounts[1]).unwrap();
    assert_eq!(credentials.refresh_token(), tokens[1]);
    let http = HttpClient::from_service(sandbox.service());
    let session = Session::from_env_with(sandbox.env_for(&accounts[1]).unwrap()).unwrap();
    let session = session.http_client(http.clone()).build().unwrap();
    let token = session.access_token().await.unwrap();
    let info = website(&sandbox).http_client(http).token_info(&token).await.unwrap();
    let user_id = format!("amzn1.account.{}", accounts[1].to_uppercase());
    assert_eq!(info.user_id(), Some(&*user_id));
}

#[test]
fn public_errors_are_send_sync_and_static() {
    fn check<E: Error + Send + Sync + 'static>() {}
    check::<amazon_music_sandbox::ChangeError>();
    check::<ConnectionError>();
    check::<amazon_music_sandbox::InvalidFault>();
    check::<amazon_music_sandbox::StartError>();
}
