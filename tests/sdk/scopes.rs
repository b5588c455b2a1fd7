//! Missing scopes: before a request, and as the explanation of an error response.

use amazon_music::{
    Client, Credentials, CredentialsProvider, Error, ErrorKind,
    api::{BoxFuture, Operation, v1},
    auth::{ClientId, Endpoints, RefreshToken, ScopeSet, Session},
    prelude::*,
    types::Visibility,
};
use wiremock::ResponseTemplate;

use crate::mock::{self, MockLwa, MockMusic, access_token, error_response};

fn operation(id: &str) -> &'static Operation {
    v1::operation(id).unwrap()
}

fn set(text: &str) -> ScopeSet {
    text.parse().unwrap()
}

/// A session that was granted `scopes`, with tokens from `lwa`.
fn session(lwa: &MockLwa, scopes: &str) -> Session {
    let id = ClientId::new("amzn1.application-oa2-client.test").unwrap();
    let endpoints = Endpoints::custom(&format!("{}/ap/oa", lwa.url()), &lwa.url()).unwrap();
    Session::from_refresh_token(id, RefreshToken::new(mock::REFRESH_TOKEN))
        .endpoints(endpoints)
        .http_client(mock::http())
        .scopes(set(scopes))
        .build()
        .unwrap()
}

async fn create(client: &Client) -> Result<String, Error> {
    let playlist = client.api().create_playlist("Mix", Visibility::Private).fetch().await?;
    Ok(playlist.id)
}

#[test]
fn a_scope_set_is_made_from_operations() {
    let used = [operation("list_my_playlists"), operation("create_playlist")];
    assert_eq!(ScopeSet::for_operations(used).unwrap(), set("music::library"));
    assert_eq!(ScopeSet::for_operations([]).unwrap(), ScopeSet::new());
}

#[tokio::test]
async fn missing_scopes_are_known_before_any_request() {
    let lwa = MockLwa::issuing_tokens(0).await;
    let music = MockMusic::start().await;
    let client = music.client_of(session(&lwa, "music::library:read"));
    let missing = |id| client.missing_scopes(operation(id)).unwrap().to_string();
    assert_eq!(missing("list_my_playlists"), "");
    assert_eq!(missing("create_playlist"), "music::library");
    assert_eq!(missing("get_album"), "music::catalog");
    assert!(music.received().await.is_empty());
}

#[tokio::test]
async fn without_known_scopes_only_a_code_about_permissions_names_them() {
    let music = MockMusic::responding(error_response(403, "DENIED")).await;
    let client = music.client();
    assert_eq!(client.missing_scopes(operation("create_playlist")), None);
    let error = create(&client).await.unwrap_err();
    assert_eq!((error.missing_scopes(), error.scopes_to_request()), (None, None));
    assert!(!error.to_string().contains("scope"), "{error}");

    let music = MockMusic::responding(error_response(403, "ACCESS_DENIED")).await;
    let error = create(&music.client()).await.unwrap_err();
    assert_eq!(error.missing_scopes(), Some(&set("music::library")));
    assert_eq!(error.granted_scopes(), None);
    assert_eq!(
        error.to_string(),
        "create_playlist: 403 ACCESS_DENIED: Not now. (the login may lack music::library, request r-1, 1 attempt)"
    );
}

#[tokio::test]
async fn an_error_names_the_scopes_that_are_missing_granted_and_to_be_requested() {
    let lwa = MockLwa::issuing_tokens(1).await;
    let music = MockMusic::responding(error_response(403, "ACCESS_DENIED")).await;
    let client = music.client_of(session(&lwa, "music::library:read music::profile:read"));
    let error = create(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Response);
    assert_eq!(error.missing_scopes(), Some(&set("music::library")));
    assert_eq!(error.granted_scopes(), Some(&set("music::library:read music::profile:read")));
    assert_eq!(error.scopes_to_request(), Some(set("music::library music::profile:read")));
    assert_eq!(
        error.to_string(),
        "create_playlist: 403 ACCESS_DENIED: Not now. (the login lacks music::library, request r-1, 1 attempt)"
    );
    // The login itself is in order.
    assert!(!error.is_login_required() && !error.is_auth());
    assert_eq!(music.received().await.len(), 1);
}

#[tokio::test]
async fn errors_with_another_cause_are_not_explained_by_scopes() {
    for response in [
        error_response(403, "DENIED_SUBSCRIPTION_TIER"),
        error_response(403, "NO_MUSIC_ACCOUNT_FOUND"),
        error_response(401, "NO_X_API_KEY"),
        error_response(404, "RESOURCE_NOT_FOUND"),
        ResponseTemplate::new(503),
    ] {
        let lwa = MockLwa::issuing_tokens(1).await;
        let music = MockMusic::responding(response).await;
        let client = music.client_of(session(&lwa, "music::library:read"));
        let error = create(&client).await.unwrap_err();
        assert_eq!(error.missing_scopes(), None, "{error}");
    }
}

/// A provider of credentials with known scopes.
#[derive(Debug)]
struct WithScopes;

impl CredentialsProvider for WithScopes {
    fn credentials<'a>(
        &'a self,
        _: Option<&'static Operation>,
    ) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { Credentials::new(&access_token(1), mock::API_KEY, 0) })
    }

    fn refresh<'a>(&'a self, _: &'a Credentials) -> BoxFuture<'a, Result<Credentials, Error>> {
        self.credentials(None)
    }

    fn granted_scopes(&self) -> Option<ScopeSet> {
        Some(set("music::library:read"))
    }
}

#[tokio::test]
async fn a_credentials_provider_can_return_granted_scopes() {
    let music = MockMusic::start().await;
    let application = music.application().enforce_scopes(true).build().unwrap();
    let client = application.client_with(WithScopes);
    assert!(client.session().is_none());
    assert_eq!(client.missing_scopes(operation("list_my_playlists")), Some(ScopeSet::new()));
    let error = create(&client).await.unwrap_err();
    assert_eq!(error.granted_scopes(), Some(&set("music::library:read")));
    assert!(music.received().await.is_empty());
}
