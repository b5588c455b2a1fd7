//! Refresh tokens: valid, rotated, revoked.

use amazon_music_auth::{ErrorKind, Session};
use amazon_music_sandbox::Sandbox;

use crate::{
    http,
    user::{call, call_with, ready, small},
};

/// The response to a refresh by the website.
async fn refresh(sandbox: &Sandbox, token: &str, secret: bool) -> http::Response {
    let credentials = sandbox.credentials();
    let secret = if secret { credentials.client_secret() } else { "" };
    let form = format!(
        "grant_type=refresh_token&refresh_token={}&client_id={}&client_secret={secret}",
        token.replace('|', "%7C"),
        credentials.client_id()
    );
    http::form(sandbox, "/auth/o2/token", &form).await
}

/// A session that has refreshed its token.
async fn refreshed(sandbox: &Sandbox) -> Session {
    let session = ready(sandbox);
    assert_eq!(call(sandbox, &session).await.unwrap(), 200);
    session
}

#[tokio::test]
async fn a_refresh_token_stays_valid_by_default() {
    let sandbox = small().start().await.unwrap();
    let before = sandbox.credentials();
    let session = refreshed(&sandbox).await;
    assert_eq!(session.refresh_token().unwrap().expose(), before.refresh_token());
    assert_eq!(sandbox.credentials(), before);
    assert_eq!(refresh(&sandbox, before.refresh_token(), true).await.status, 200);
}

#[tokio::test]
async fn a_rotated_refresh_token_works_once() {
    let sandbox = small().rotate_refresh_tokens(true).start().await.unwrap();
    let old = sandbox.credentials().refresh_token().to_owned();
    let session = refreshed(&sandbox).await;
    let new = session.refresh_token().unwrap();
    assert_ne!(new.expose(), old);
    assert_eq!(sandbox.credentials().refresh_token(), new.expose());
    let response = refresh(&sandbox, &old, true).await;
    assert_eq!((response.status, response.json()["error"].as_str()), (400, Some("invalid_grant")));
    assert_eq!(refresh(&sandbox, new.expose(), true).await.status, 200);
}

#[tokio::test]
async fn a_rotated_refresh_token_stays_valid_if_configured() {
    let builder = small().rotate_refresh_tokens(true).keep_rotated_refresh_tokens(true);
    let sandbox = builder.start().await.unwrap();
    let old = sandbox.credentials().refresh_token().to_owned();
    let new = refreshed(&sandbox).await.refresh_token().unwrap();
    assert_ne!(new.expose(), old);
    for token in [&*old, new.expose()] {
        assert_eq!(refresh(&sandbox, token, true).await.status, 200);
    }
}

#[tokio::test]
async fn a_refresh_without_the_secret_returns_and_revokes_no_refresh_token() {
    let sandbox = small().rotate_refresh_tokens(true).start().await.unwrap();
    let token = sandbox.credentials().refresh_token().to_owned();
    let response = refresh(&sandbox, &token, false).await.json();
    assert!(response["access_token"].is_string() && response["refresh_token"].is_null());
    assert_eq!(sandbox.credentials().refresh_token(), token);
}

#[tokio::test]
async fn a_revoked_login_ends_its_session() {
    let sandbox = small().start().await.unwrap();
    let session = refreshed(&sandbox).await;
    let token = session.token().await.unwrap();
    sandbox.world(|world| world.revoke_login(token.access_token().expose()));
    assert_eq!(call_with(&sandbox, token.access_token().expose()), 401);
    let error = session.refresh(token.revision()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LoginRequired);
    assert_eq!(sandbox.credentials().refresh_token(), "");
    sandbox.reset();
    assert_eq!(refresh(&sandbox, sandbox.credentials().refresh_token(), true).await.status, 200);
}
