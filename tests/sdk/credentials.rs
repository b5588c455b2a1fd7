//! Credentials that do not come from a session: how often a provider is asked, and what its errors become.

use std::{
    future::pending,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use amazon_music::{
    Client, Credentials, CredentialsProvider, Error, ErrorKind,
    api::{BoxFuture, Operation},
};
use tokio::sync::Semaphore;

use crate::{
    mock::{API_KEY, ScriptedService, access_token},
    scripted::{error, fixture},
};

/// A provider that returns the tokens [`access_token`]`(1)`, `(2)` and so on, each as soon as `open` has a permit.
#[derive(Debug, Clone)]
struct Counting {
    open: Arc<Semaphore>,
    tokens: Arc<AtomicU64>,
    refreshes: Arc<AtomicU64>,
}

impl Counting {
    fn new() -> Self {
        let open = Arc::new(Semaphore::new(Semaphore::MAX_PERMITS));
        Self { open, tokens: Arc::default(), refreshes: Arc::default() }
    }

    /// The number of tokens that were provided, and of refreshes.
    fn counts(&self) -> (u64, u64) {
        (self.tokens.load(Ordering::SeqCst), self.refreshes.load(Ordering::SeqCst))
    }
}

impl CredentialsProvider for Counting {
    fn credentials<'a>(
        &'a self,
        operation: Option<&'static Operation>,
    ) -> BoxFuture<'a, Result<Credentials, Error>> {
        assert_eq!(operation.map(|operation| operation.id), Some("get_album"));
        Box::pin(async {
            self.open.acquire().await.unwrap().forget();
            let number = 1 + self.tokens.fetch_add(1, Ordering::SeqCst);
            Ok(Credentials::new(&access_token(number), API_KEY, number)?)
        })
    }

    fn refresh<'a>(
        &'a self,
        rejected: &'a Credentials,
    ) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async {
            assert_eq!(rejected.revision(), self.tokens.load(Ordering::SeqCst));
            self.refreshes.fetch_add(1, Ordering::SeqCst);
            Ok(Credentials::new(&access_token(100), API_KEY, 100)?)
        })
    }
}

async fn fetch(client: &Client) -> Result<String, Error> {
    client.api().get_album("a").fetch().await.map(|album| album.id)
}

/// The token of each request, by its number.
fn tokens(service: &ScriptedService) -> Vec<u64> {
    let number = |request: &http::Request<_>| {
        let header = request.headers()["authorization"].to_str().unwrap().to_owned();
        header.rsplit('-').next().unwrap().parse().unwrap()
    };
    service.received().iter().map(number).collect()
}

#[tokio::test(start_paused = true)]
async fn credentials_are_requested_once_per_attempt() {
    let service = ScriptedService::in_turn([error(503, ""), error(502, "")], fixture("get_album"));
    let provider = Counting::new();
    let client = service.application().build().unwrap().client_with(provider.clone());
    fetch(&client).await.unwrap();
    assert_eq!((tokens(&service), provider.counts()), (vec![1, 2, 3], (3, 0)));
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_had_to_wait_gets_the_credentials_once_more() {
    let service = ScriptedService::new(async |_| {
        tokio::time::sleep(Duration::from_secs(1)).await;
        Ok(fixture("get_album"))
    });
    let provider = Counting::new();
    let application = service.application().max_in_flight(1).build().unwrap();
    let (first, second) =
        (application.client_with(provider.clone()), application.client_with(provider.clone()));
    let (one, other) = tokio::join!(fetch(&first), fetch(&second));
    one.and(other).unwrap();
    assert_eq!((tokens(&service), provider.counts()), (vec![1, 3], (3, 0)));
}

#[tokio::test(start_paused = true)]
async fn a_refresh_happens_once_per_attempt_and_is_not_one() {
    let rejection = || error(401, "INVALID_ACCESS_TOKEN");
    let responses = [rejection(), error(503, ""), rejection()];
    let service = ScriptedService::in_turn(responses, fixture("get_album"));
    let provider = Counting::new();
    let client = service.application().build().unwrap().client_with(provider.clone());
    let response = client.api().get_album("a").send().await.unwrap();
    assert_eq!((response.report().attempts, response.report().refreshes), (2, 2));
    assert_eq!((tokens(&service), provider.counts()), (vec![1, 100, 2, 100], (2, 2)));

    let service = ScriptedService::in_turn([], rejection());
    let client = service.application().build().unwrap().client_with(Counting::new());
    let error = fetch(&client).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(401), 1));
    assert_eq!(tokens(&service), [1, 100]);
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_takes_its_time_holds_up_no_other_account() {
    let service = ScriptedService::in_turn([], fixture("get_album"));
    let application = service.application().max_in_flight(1).build().unwrap();
    let (slow, quick) =
        (Counting { open: Arc::new(Semaphore::new(0)), ..Counting::new() }, Counting::new());
    let waiting = tokio::spawn({
        let client = application.client_with(slow.clone());
        async move { fetch(&client).await }
    });
    tokio::task::yield_now().await;
    fetch(&application.client_with(quick)).await.unwrap();
    assert!(!waiting.is_finished());
    slow.open.add_permits(1);
    waiting.await.unwrap().unwrap();
}

/// A provider without credentials.
#[derive(Debug)]
struct Without(ErrorKind);

impl CredentialsProvider for Without {
    fn credentials<'a>(
        &'a self,
        _: Option<&'static Operation>,
    ) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { Err(Error::new(self.0).with_message("the vault is closed")) })
    }

    fn refresh<'a>(&'a self, _: &'a Credentials) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(pending())
    }
}

#[tokio::test(start_paused = true)]
async fn the_error_of_a_provider_is_that_of_the_request() {
    for kind in [ErrorKind::Credentials, ErrorKind::LoginRequired] {
        let service = ScriptedService::in_turn([], fixture("get_album"));
        let client = service.application().build().unwrap().client_with(Without(kind));
        let error = fetch(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, 0));
        assert_eq!(error.to_string(), "get_album: the vault is closed");
        assert!(error.is_auth() && !error.is_uncertain());
        assert!(service.received().is_empty());
    }
}
