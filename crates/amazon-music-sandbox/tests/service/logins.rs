//! Logins by redirect.

use std::time::Duration;

use amazon_music_auth::{ClientId, ErrorKind, Login, PkcePair, Scope, ScopeSet, Session};
use amazon_music_sandbox::{Decision, Profile, RegisteredClient};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::client::{CALLBACK, app, builder, device, log_in, session, small, status, website};

#[tokio::test]
async fn a_website_gets_a_refresh_token_if_it_sends_its_secret() {
    let sandbox = small();
    let granted = ScopeSet::from_iter([Scope::Catalog, Scope::ProfileRead]);
    for (login, is_refreshable) in
        [(website(&sandbox), true), (app(&sandbox, sandbox.credentials().client_id()), false)]
    {
        let session = log_in(&sandbox, &login, Decision::Allow).await.unwrap();
        assert_eq!(session.is_refreshable(), is_refreshable);
        assert_eq!(session.scopes(), Some(granted.clone()));
        assert_eq!(status(&sandbox, &session).await.unwrap(), 200);
    }
}

#[tokio::test]
async fn a_desktop_app_logs_in_by_loopback() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let redirect_uri = format!("http://{free}/callback");
    let sandbox = builder().redirect_uri(&redirect_uri).build();
    let waiting = website(&sandbox).loopback([redirect_uri]).start().unwrap();
    let back = sandbox.visit(waiting.authorize_url(), Decision::Allow).unwrap();
    let target = back.strip_prefix(&format!("http://{free}")).unwrap();
    let request = format!("GET {target} HTTP/1.1\r\nHost: {free}\r\nConnection: close\r\n\r\n");
    let browser = async {
        let mut stream = tokio::net::TcpStream::connect(free).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        stream.read_to_end(&mut Vec::new()).await.unwrap();
    };
    let (session, ()) = tokio::join!(waiting.wait(), browser);
    assert_eq!(status(&sandbox, &session.unwrap()).await.unwrap(), 200);
}

#[tokio::test]
async fn a_mobile_app_logs_in_with_pkce_and_no_secret() {
    let sandbox = small();
    let credentials = sandbox.credentials();
    let (pair, uri) = (PkcePair::generate(), "amzn://com.example.music");
    let id = credentials.mobile_client_id();
    let url = format!(
        "/ap/oa?client_id={id}&scope=music::catalog+music::profile:read&response_type=code\
         &redirect_uri=amzn%3A%2F%2Fcom.example.music&code_challenge={}&code_challenge_method=S256",
        pair.challenge()
    );
    let back = sandbox.visit(&url, Decision::Allow).unwrap();
    let (_, query) = back.split_once("?code=").unwrap();
    let code = query.split('&').next().unwrap();
    let exchange = website(&sandbox).exchange_code(code, uri, pair.expose_verifier());
    let session = exchange.client_id(ClientId::new(id).unwrap()).send().await.unwrap();
    assert!(session.is_refreshable());
    assert_eq!(status(&sandbox, &session).await.unwrap(), 200);
}

async fn assert_user(login: &Login, session: &Session, account: &str) {
    let info = login.token_info(&session.access_token().await.unwrap()).await.unwrap();
    let user_id = format!("amzn1.account.{}", account.to_uppercase());
    assert_eq!(info.user_id(), Some(&*user_id));
}

#[tokio::test(start_paused = true)]
async fn the_user_chooses_an_existing_account() {
    let sandbox = small();
    let kim = sandbox.world(|world| world.add_account(Profile::new("Kim Example")));
    let as_kim = || Decision::AllowAs(kim.clone());
    let as_nobody = || Decision::AllowAs("a&account=".to_owned());

    let login = website(&sandbox);
    let pending = login.website(CALLBACK).start().unwrap();
    assert_eq!(sandbox.visit(pending.authorize_url(), as_nobody()), None);
    let session = log_in(&sandbox, &login, as_kim()).await.unwrap();
    assert_user(&login, &session, &kim).await;

    let login = device(&sandbox);
    let device = login.device().start().await.unwrap();
    assert!(!sandbox.enter_code(device.prompt().user_code(), as_nobody()));
    assert!(sandbox.enter_code(device.prompt().user_code(), as_kim()));
    assert_user(&login, &device.wait().await.unwrap(), &kim).await;
}

#[tokio::test]
async fn each_account_of_the_start_has_a_login_of_its_own() {
    let sandbox = builder().accounts(2).build();
    let account = sandbox.world(|world| world.accounts()[1].id().to_owned());
    let variables = sandbox.env_for(&account).unwrap();
    let token = variables("AMAZON_MUSIC_REFRESH_TOKEN").unwrap();
    assert_eq!(sandbox.credentials_for(&account).unwrap().refresh_token(), token);
    assert_ne!(sandbox.credentials().refresh_token(), token);
    let http = amazon_music_auth::HttpClient::from_service(sandbox.service());
    let session = Session::from_env_with(variables).unwrap().http_client(http).build().unwrap();
    assert_user(&website(&sandbox), &session, &account).await;
}

#[tokio::test]
async fn a_denied_login_redirects_with_an_error() {
    let sandbox = small();
    let error = log_in(&sandbox, &website(&sandbox), Decision::Deny).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Denied);
}

#[tokio::test]
async fn an_app_outside_the_closed_beta_gets_invalid_scope() {
    let (id, tv) = ("amzn1.application-oa2-client.0a1b", "amzn1.application-oa2-client.0a1c");
    let website = RegisteredClient::website(id).redirect_uri(CALLBACK).outside_the_beta();
    let device = RegisteredClient::device(tv).outside_the_beta();
    let sandbox = builder().client(website).client(device).build();
    let pending = app(&sandbox, id).website(CALLBACK).start().unwrap();
    assert_eq!(sandbox.visit(pending.authorize_url(), Decision::Allow), None);
    let error = app(&sandbox, tv).device().start().await.unwrap_err();
    assert_eq!(error.oauth_error(), Some("invalid_scope"));
}

#[tokio::test]
async fn the_logins_of_the_start_may_have_fewer_scopes() {
    let sandbox = builder().scopes(["music::catalog"]).build();
    assert_eq!(status(&sandbox, &session(&sandbox)).await.unwrap(), 403);
    for scope in ["music::nonsense", "music::catalog music::library", ""] {
        let error = builder().scopes([scope]).start().await.unwrap_err().to_string();
        assert!(error.starts_with(&format!("`{scope}` is not a scope")), "{error}");
    }
}

#[tokio::test]
async fn token_information_and_profile_name_the_user() {
    let sandbox = small();
    let login = website(&sandbox).other_scope("profile");
    let session = log_in(&sandbox, &login, Decision::Allow).await.unwrap();
    let token = session.access_token().await.unwrap();
    sandbox.clock().advance(Duration::from_secs(600));
    let info = login.token_info(&token).await.unwrap();
    assert!(info.expires_in().unwrap().as_secs() <= 3_000);
    let profile_id = info.security_profile().unwrap();
    assert_eq!(profile_id.as_str(), sandbox.credentials().security_profile_id());
    let profile = login.customer_profile(&token).await.unwrap();
    assert_eq!(profile.user_id(), info.user_id());
    assert_eq!(profile.email(), Some("robin-example@example.com"));
    assert_eq!(profile.postal_code(), None);
}

#[tokio::test(start_paused = true)]
async fn the_sandbox_follows_the_paused_clock_of_tokio() {
    let sandbox = small();
    let session = session(&sandbox);
    for _ in 0..4 {
        assert_eq!(status(&sandbox, &session).await.unwrap(), 200);
        tokio::time::advance(Duration::from_secs(3_600)).await;
    }
    let journal = sandbox.journal();
    let refreshes = journal.iter().filter(|request| request.operation() == "lwa.token");
    assert_eq!(refreshes.count(), 4);
}
