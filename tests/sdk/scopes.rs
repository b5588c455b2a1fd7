//! Scopes that a login lacks: what is known before a call, and how a refusal is explained.

use amazon_music::{
    Client, Error, RequestExt as _, ScopeSetExt as _,
    api::{Authorize, Authorizing, Credentials, Operation, v1},
    auth::{ClientId, Endpoints, RefreshToken, ScopeSet, Session},
    types::Visibility,
};
use wiremock::ResponseTemplate;

use crate::mock::{self, MockLwa, MockMusic, access_token, refusal};

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
    let body = client
        .api()
        .create_playlist()
        .body_map(|body| body.title("Mix").description("").visibility(Visibility::Private));
    body.fetch().await.map(|playlist| playlist.id)
}

#[test]
fn a_set_of_scopes_is_made_from_operations() {
    let used = [operation("list_my_playlists"), operation("create_playlist")];
    assert_eq!(ScopeSet::for_operations(used).unwrap(), set("music::library"));
    assert_eq!(ScopeSet::for_operations([]).unwrap(), ScopeSet::new());
}

#[tokio::test]
async fn what_a_client_lacks_is_known_before_any_call() {
    let lwa = MockLwa::giving_tokens(0).await;
    let music = MockMusic::start().await;
    let client = music.client_of(session(&lwa, "music::library:read"));
    let missing = |id| client.missing_scopes(operation(id)).unwrap().to_string();
    assert_eq!(missing("list_my_playlists"), "");
    assert_eq!(missing("create_playlist"), "music::library");
    assert_eq!(missing("get_album"), "music::catalog");
    assert!(music.received().await.is_empty());
}

#[tokio::test]
async fn where_nobody_knows_what_was_granted_nothing_is_claimed() {
    let music = MockMusic::answering(refusal(403, "DENIED")).await;
    let client = music.client();
    assert_eq!(client.missing_scopes(operation("create_playlist")), None);
    let error = create(&client).await.unwrap_err();
    assert_eq!((error.missing_scope(), error.scopes_to_request()), (None, None));
    assert_eq!(error.to_string(), "create_playlist: 403 DENIED: Not now. (reference r-1)");

    // A code that hints at permissions is explained as far as it can be.
    let music = MockMusic::answering(refusal(403, "ACCESS_DENIED")).await;
    let error = create(&music.client()).await.unwrap_err();
    assert_eq!(error.missing_scope(), Some(&set("music::library")));
    assert_eq!(error.granted_scopes(), None);
    assert_eq!(
        error.to_string(),
        "create_playlist: 403 ACCESS_DENIED: Not now. (the login may lack music::library, reference r-1)"
    );
}

#[tokio::test]
async fn a_refusal_says_what_was_needed_what_was_granted_and_what_to_ask_for() {
    let lwa = MockLwa::giving_tokens(1).await;
    let music = MockMusic::answering(refusal(403, "ACCESS_DENIED")).await;
    let client = music.client_of(session(&lwa, "music::library:read music::profile:read"));
    let error = create(&client).await.unwrap_err();
    assert_eq!(error.missing_scope(), Some(&set("music::library")));
    assert_eq!(error.granted_scopes(), Some(&set("music::library:read music::profile:read")));
    assert_eq!(error.scopes_to_request(), Some(set("music::library music::profile:read")));
    assert_eq!(
        error.to_string(),
        "create_playlist: 403 ACCESS_DENIED: Not now. (the login lacks music::library, reference r-1)"
    );
    // The login itself is in order.
    assert!(!error.is_login_required() && !error.is_auth());
    assert_eq!(music.received().await.len(), 1);
}

#[tokio::test]
async fn refusals_for_another_cause_are_not_explained_by_scopes() {
    for response in [
        refusal(403, "DENIED_SUBSCRIPTION_TIER"),
        refusal(403, "NO_MUSIC_ACCOUNT_FOUND"),
        refusal(401, "NO_X_API_KEY"),
        refusal(404, "RESOURCE_NOT_FOUND"),
        ResponseTemplate::new(503),
    ] {
        let lwa = MockLwa::giving_tokens(1).await;
        let music = MockMusic::answering(response).await;
        let client = music.client_of(session(&lwa, "music::library:read"));
        let error = create(&client).await.unwrap_err();
        assert_eq!(error.missing_scope(), None, "{error}");
    }
}

#[tokio::test]
async fn scopes_are_not_enforced_unless_asked_for() {
    let lwa = MockLwa::giving_tokens(1).await;
    let created = crate::fixtures::case("create_playlist", "default").response();
    let music = MockMusic::answering(created).await;
    let client = music.client_of(session(&lwa, "music::library:read"));
    create(&client).await.unwrap();
}

#[tokio::test]
async fn enforced_scopes_hold_a_call_back() {
    let lwa = MockLwa::giving_tokens(1).await;
    let music = MockMusic::answering(refusal(500, "INTERNAL")).await;
    let builder = music.builder_of(session(&lwa, "music::library:read")).enforce_scopes(true);
    let client = builder.build().unwrap();
    let error = create(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "create_playlist: not sent: the login lacks music::library");
    assert_eq!(error.missing_scope(), Some(&set("music::library")));
    assert_eq!(error.scopes_to_request(), Some(set("music::library")));
    assert_eq!((error.attempts(), error.status()), (0, None));
    assert!(!error.is_uncertain());
    assert!(music.received().await.is_empty());

    // What the login can do is sent.
    let error = client.api().list_my_playlists().fetch().await.unwrap_err();
    assert_eq!(error.code(), Some("INTERNAL"));
    assert_eq!(music.received().await.len(), 1);
}

#[tokio::test]
async fn nothing_is_held_back_where_nobody_knows_what_was_granted() {
    let created = crate::fixtures::case("create_playlist", "default").response();
    let music = MockMusic::answering(created).await;
    let client = music.builder_of(mock::session()).enforce_scopes(true).build().unwrap();
    create(&client).await.unwrap();
}

/// Tokens from elsewhere, whose scopes are known, among them one that this version does not know.
#[derive(Debug)]
struct Elsewhere;

impl Authorize for Elsewhere {
    fn credentials<'a>(&'a self, _: Option<&'static Operation>) -> Authorizing<'a> {
        Box::pin(async { Ok(Credentials::new(&access_token(1), mock::API_KEY, 0).unwrap()) })
    }

    fn renew<'a>(&'a self, _: &'a Credentials) -> Authorizing<'a> {
        self.credentials(None)
    }

    fn granted_scopes(&self) -> Option<String> {
        Some("music::new music::library:read".to_owned())
    }
}

#[tokio::test]
async fn credentials_from_elsewhere_can_tell_their_scopes() {
    let music = MockMusic::start().await;
    let application = music.application().enforce_scopes(true).build().unwrap();
    let client = application.client_with(Elsewhere);
    assert_eq!(client.missing_scopes(operation("list_my_playlists")), Some(ScopeSet::new()));
    let error = create(&client).await.unwrap_err();
    assert_eq!(error.granted_scopes(), Some(&set("music::library:read")));
    assert!(music.received().await.is_empty());
}
