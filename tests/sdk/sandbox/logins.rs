//! Logins of several accounts, restored from a store, and logins that the user has revoked.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use amazon_music::{
    Application,
    auth::{self, HttpClient, Login, MemoryStore, Scope, SecurityProfileId, Session, Sessions},
    prelude::*,
};
use amazon_music_sandbox::{Decision, Sandbox};

/// A return URL of the website that the sandbox knows.
const RETURN_URL: &str = "https://music.example/callback";

/// An app of the sandbox: an application and a login over the same HTTP client.
fn app(sandbox: &Sandbox) -> (Application, Login) {
    let http = HttpClient::from_service(sandbox.service());
    let profile = SecurityProfileId::from_env_with(sandbox.env()).unwrap();
    let application = Application::builder(profile).base_url(sandbox.api_url());
    let login = Login::from_env_with([Scope::ProfileRead], sandbox.env()).unwrap();
    (application.http_client(http.clone()).build().unwrap(), login.http_client(http))
}

/// Logs an account in on the website.
async fn log_in(sandbox: &Sandbox, login: &Login, account: &str) -> Result<Session, auth::Error> {
    let pending = login.website(RETURN_URL).start()?;
    let decision = Decision::AllowAs(account.to_owned());
    let callback = sandbox.visit(pending.authorize_url(), decision).unwrap();
    login.finish(pending, &callback).await
}

/// Revokes the login of a session, as the user does on a page of Amazon.
fn revoke(sandbox: &Sandbox, session: &Session) {
    let token = session.refresh_token().unwrap();
    sandbox.world(|world| world.revoke_login(token.expose()));
}

fn accounts(sandbox: &Sandbox) -> Vec<String> {
    sandbox.world(|world| world.accounts().iter().map(|account| account.id().to_owned()).collect())
}

/// The number of API requests that the sandbox received.
fn api_requests(sandbox: &Sandbox) -> usize {
    sandbox.journal().iter().filter(|request| request.path().starts_with("/v1/")).count()
}

#[tokio::test]
async fn a_revoked_login_leads_to_a_new_one_at_the_next_start() {
    let sandbox = Sandbox::builder().tracks(50).build();
    let account = accounts(&sandbox).remove(0);
    let (application, login) = app(&sandbox);
    let (store, logins) = (Arc::new(MemoryStore::new()), AtomicUsize::new(0));
    let start = async || {
        let session = login.session_or_login(store.clone(), "default", async |login| {
            logins.fetch_add(1, Ordering::SeqCst);
            log_in(&sandbox, &login, &account).await
        });
        application.client(session.await.unwrap())
    };
    for expected in [1, 1] {
        let client = start().await;
        assert_eq!(client.api().get_current_user().fetch().await.unwrap().id, account);
        assert_eq!(logins.load(Ordering::SeqCst), expected);
    }
    let client = start().await;
    revoke(&sandbox, client.session().unwrap());
    let error = client.api().get_current_user().fetch().await.unwrap_err();
    assert!(error.is_login_required() && error.auth().is_some(), "{error:?}");

    let client = start().await;
    assert_eq!(client.api().get_current_user().fetch().await.unwrap().id, account);
    assert_eq!(logins.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn after_invalid_grant_the_stored_access_token_is_not_sent_again() {
    let sandbox = Sandbox::builder().tracks(50).build();
    let account = accounts(&sandbox).remove(0);
    let (application, login) = app(&sandbox);
    let store = Arc::new(MemoryStore::new());
    let session = log_in(&sandbox, &login, &account).await.unwrap();
    session.save_to(store.clone(), "default").await.unwrap();
    revoke(&sandbox, &session);

    // Each iteration is a start of the program.
    for sent in [1, 0, 0] {
        let before = api_requests(&sandbox);
        let session = login.session_from_store(store.clone(), "default").unwrap();
        let client = application.client(session);
        let error = client.api().get_current_user().fetch().await.unwrap_err();
        assert!(error.is_login_required(), "{error:?}");
        assert_eq!(api_requests(&sandbox) - before, sent);
    }
}

#[tokio::test]
async fn a_revoked_login_does_not_affect_other_accounts() {
    let sandbox = Sandbox::builder().tracks(50).accounts(3).build();
    let accounts = accounts(&sandbox);
    let (application, login) = app(&sandbox);
    let sessions = Sessions::new(login.clone(), Arc::new(MemoryStore::new()));
    for account in &accounts {
        let session = log_in(&sandbox, &login, account).await.unwrap();
        sessions.insert(account, session).await.unwrap();
    }
    let user = async |account: &str| {
        let client = application.client(sessions.get(account).unwrap());
        client.api().get_current_user().fetch().await.map(|user| user.id)
    };
    for account in &accounts {
        assert_eq!(user(account).await.unwrap(), *account);
    }

    revoke(&sandbox, &sessions.get(&accounts[1]).unwrap());
    assert!(user(&accounts[1]).await.unwrap_err().is_login_required());
    assert!(user(&accounts[1]).await.unwrap_err().is_login_required());
    for account in [&accounts[0], &accounts[2]] {
        assert_eq!(user(account).await.unwrap(), *account);
    }
    let session = log_in(&sandbox, &login, &accounts[1]).await.unwrap();
    sessions.insert(&accounts[1], session).await.unwrap();
    assert_eq!(user(&accounts[1]).await.unwrap(), accounts[1]);
    assert!(sessions.flush_all().await.is_empty());
}
