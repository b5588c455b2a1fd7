//! Refresh tokens: valid, rotated, revoked.

use amazon_music_auth::{ErrorKind, Session};
use amazon_music_sandbox::{Fault, Sandbox};

use crate::client::{Response, builder, form, session, small, status, status_with};

/// The response to a refresh by the website.
fn refresh(sandbox: &Sandbox, token: &str, has_secret: bool) -> Response {
    let credentials = sandbox.credentials();
    let secret = if has_secret { credentials.client_secret() } else { "" };
    let body = format!(
        "grant_type=refresh_token&refresh_token={}&client_id={}&client_secret={secret}",
        token.replace('|', "%7C"),
        credentials.client_id()
    );
    form(sandbox, "/auth/o2/token", &body)
}

/// A session that has refreshed its token.
async fn refreshed(sandbox: &Sandbox) -> Session {
    let session = session(sandbox);
    assert_eq!(status(sandbox, &session).await.unwrap(), 200);
    session
}

#[tokio::test]
async fn a_refresh_token_is_rotated_and_revoked_if_configured() {
    for (rotates, keeps, old_status) in [(false, false, 200), (true, false, 400), (true, true, 200)]
    {
        let builder = builder().rotate_refresh_tokens(rotates).keep_rotated_refresh_tokens(keeps);
        let sandbox = builder.build();
        let old = sandbox.credentials().refresh_token().to_owned();
        let new = refreshed(&sandbox).await.refresh_token().unwrap();
        assert_eq!(new.expose() != old, rotates);
        if !keeps {
            assert_eq!(sandbox.credentials().refresh_token(), new.expose());
        }
        let response = refresh(&sandbox, &old, true);
        assert_eq!(response.status(), old_status);
        assert!(old_status == 200 || response.error().1 == "invalid_grant");
        assert_eq!(refresh(&sandbox, new.expose(), true).status(), 200);
    }
}

#[test]
fn a_refresh_without_the_secret_returns_and_revokes_no_refresh_token() {
    let sandbox = builder().rotate_refresh_tokens(true).build();
    let token = sandbox.credentials().refresh_token().to_owned();
    let response = refresh(&sandbox, &token, false).json();
    assert!(response["access_token"].is_string() && response["refresh_token"].is_null());
    assert_eq!(sandbox.credentials().refresh_token(), token);
}

#[tokio::test]
async fn a_rotated_refresh_token_is_lost_with_its_response() {
    let sandbox = builder().rotate_refresh_tokens(true).build();
    let before = sandbox.credentials().refresh_token().to_owned();
    sandbox.add_fault(Fault::status(503).on("lwa.token").after_processing().times(1)).unwrap();
    assert!(session(&sandbox).access_token().await.is_err());
    assert_ne!(sandbox.credentials().refresh_token(), before);
}

#[tokio::test]
async fn a_revoked_login_requires_a_new_one() {
    let sandbox = small();
    let session = refreshed(&sandbox).await;
    let token = session.token().await.unwrap();
    sandbox.world(|world| world.revoke_login(token.access_token().expose()));
    assert_eq!(status_with(&sandbox, token.access_token().expose()), 401);
    let error = session.refresh(token.revision()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LoginRequired);
    assert_eq!(sandbox.credentials().refresh_token(), "");
    sandbox.reset();
    assert_eq!(refresh(&sandbox, sandbox.credentials().refresh_token(), true).status(), 200);
}
