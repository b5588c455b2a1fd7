//! Each way to log in.

use amazon_music_auth::{ClientId, ErrorKind, PkcePair, Scope, ScopeSet};
use amazon_music_sandbox::{Decision, Profile, RegisteredClient};

use crate::{
    http,
    user::{CALLBACK, app, call, device, log_in, small, website},
};

#[tokio::test]
async fn a_website_with_its_secret_gets_a_refresh_token() {
    let sandbox = small().start().await.unwrap();
    let login = website(&sandbox);
    let session = log_in(&sandbox, &login, Decision::Allow).await.unwrap();
    assert!(session.is_refreshable());
    let granted = ScopeSet::from_iter([Scope::Catalog, Scope::ProfileRead]);
    assert_eq!(session.scopes(), Some(granted));
    assert_eq!(call(&sandbox, &session).await.unwrap(), 200);
}

#[tokio::test]
async fn a_website_without_its_secret_gets_no_refresh_token() {
    let sandbox = small().start().await.unwrap();
    let login = app(&sandbox, sandbox.credentials().client_id());
    let session = log_in(&sandbox, &login, Decision::Allow).await.unwrap();
    assert!(!session.is_refreshable());
    assert_eq!(call(&sandbox, &session).await.unwrap(), 200);
}

#[tokio::test]
async fn a_desktop_app_logs_in_by_loopback() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let redirect_uri = format!("http://{free}/callback");
    let sandbox = small().redirect_uri(&redirect_uri).start().await.unwrap();
    let waiting = website(&sandbox).loopback([redirect_uri]).start().unwrap();
    let back = sandbox.visit(waiting.authorize_url(), Decision::Allow).unwrap();
    let (address, target) = back.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let (address, target) = (address.to_owned(), target.to_owned());
    let browser = async move {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
        let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
        let request =
            format!("GET /{target} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut page = Vec::new();
        stream.read_to_end(&mut page).await.unwrap();
    };
    let (session, ()) = tokio::join!(waiting.wait(), browser);
    assert_eq!(call(&sandbox, &session.unwrap()).await.unwrap(), 200);
}

#[tokio::test]
async fn a_mobile_app_logs_in_with_pkce_and_no_secret() {
    let sandbox = small().start().await.unwrap();
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
    assert_eq!(call(&sandbox, &session).await.unwrap(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_device_logs_in_once_its_code_was_typed() {
    let sandbox = small().start().await.unwrap();
    let login = device(&sandbox);
    let device = login.device().prove_refresh_token(true).start().await.unwrap();
    let prompt = device.prompt();
    assert_eq!(prompt.verification_uri(), format!("{}/code", sandbox.lwa_url()));
    let typed =
        format!(" {}-{} ", &prompt.user_code()[..3], prompt.user_code()[3..].to_lowercase());
    assert!(sandbox.enter_code(&typed, Decision::Allow));
    assert!(!sandbox.enter_code(&typed, Decision::Allow));
    let session = device.wait().await.unwrap();
    assert!(session.is_refreshable());
    assert_eq!(call(&sandbox, &session).await.unwrap(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_device_polls_until_its_customer_denies() {
    let sandbox = small().start().await.unwrap();
    let login = device(&sandbox);
    let device = login.device().start().await.unwrap();
    let code = device.prompt().user_code().to_owned();
    let mut request = 0;
    let ended = device.wait_with(|event| {
        request += 1;
        if request == 3 {
            assert!(sandbox.enter_code(&code, Decision::Deny), "{event:?}");
        }
    });
    assert_eq!(ended.await.unwrap_err().kind(), ErrorKind::Denied);
}

#[tokio::test(start_paused = true)]
async fn another_customer_logs_in_and_an_unknown_one_does_not() {
    let sandbox = small().start().await.unwrap();
    let kim = sandbox.world(|world| world.add_account(Profile::new("Kim Example")));
    let (as_kim, as_nobody) =
        (Decision::AllowAs(kim.clone()), Decision::AllowAs("a&account=".to_owned()));
    let user_id = format!("amzn1.account.{}", kim.to_uppercase());

    let login = website(&sandbox);
    let pending = login.website(CALLBACK).start().unwrap();
    assert_eq!(sandbox.visit(pending.authorize_url(), as_nobody.clone()), None);
    let back = sandbox.visit(pending.authorize_url(), as_kim.clone()).unwrap();
    let session = login.finish(pending, &back).await.unwrap();
    let info = login.token_info(&session.access_token().await.unwrap()).await.unwrap();
    assert_eq!(info.user_id(), Some(&*user_id));

    let login = device(&sandbox);
    let device = login.device().start().await.unwrap();
    assert!(!sandbox.enter_code(device.prompt().user_code(), as_nobody));
    assert!(sandbox.enter_code(device.prompt().user_code(), as_kim));
    let session = device.wait().await.unwrap();
    let info = login.token_info(&session.access_token().await.unwrap()).await.unwrap();
    assert_eq!(info.user_id(), Some(&*user_id));
}

#[tokio::test]
async fn a_denied_login_redirects_with_an_error() {
    let sandbox = small().start().await.unwrap();
    let login = website(&sandbox);
    let error = log_in(&sandbox, &login, Decision::Deny).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Denied);
}

#[tokio::test]
async fn an_app_outside_the_closed_beta_gets_invalid_scope() {
    let id = "amzn1.application-oa2-client.0a1b";
    let website = RegisteredClient::website(id).redirect_uri(CALLBACK).outside_the_beta();
    let tv = "amzn1.application-oa2-client.0a1c";
    let device = RegisteredClient::device(tv).outside_the_beta();
    let sandbox = small().client(website).client(device).start().await.unwrap();
    let pending = app(&sandbox, id).website(CALLBACK).start().unwrap();
    assert_eq!(sandbox.visit(pending.authorize_url(), Decision::Allow), None);
    let error = app(&sandbox, tv).device().start().await.unwrap_err();
    assert_eq!(error.oauth_error(), Some("invalid_scope"));
    assert!(error.may_be_closed_beta());
}

#[tokio::test]
async fn token_information_and_profile_name_the_customer() {
    let sandbox = small().start().await.unwrap();
    let login = website(&sandbox).other_scope("profile");
    let session = log_in(&sandbox, &login, Decision::Allow).await.unwrap();
    let token = session.access_token().await.unwrap();
    sandbox.clock().advance(std::time::Duration::from_secs(600));
    let info = login.token_info(&token).await.unwrap();
    assert!(info.expires_in().unwrap().as_secs() <= 3_000);
    let profile_id = info.security_profile().unwrap();
    assert_eq!(profile_id.as_str(), sandbox.credentials().security_profile_id());
    let profile = login.customer_profile(&token).await.unwrap();
    assert_eq!(profile.user_id(), info.user_id());
    assert_eq!(profile.email(), Some("robin-example@example.com"));
    assert_eq!(profile.postal_code(), None);
}

#[tokio::test]
async fn the_verification_uri_shows_the_code_page() {
    let sandbox = small().start().await.unwrap();
    let page = http::get(&sandbox, "/code").await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("name=\"user_code\""));
}
