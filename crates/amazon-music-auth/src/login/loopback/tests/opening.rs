//! How the browser is started, and who else may see how.

use super::*;

/// A login whose browser is about to be started with the path that is given beside it.
fn opened(login: &Login) -> (LoopbackLogin, String) {
    let waiting = start(login);
    let mut path = String::new();
    let browser = |link: &str| {
        let origin = waiting.redirect_uri().strip_suffix("/callback").unwrap();
        path.push_str(link.strip_prefix(origin).unwrap());
        Ok::<(), Error>(())
    };
    waiting.open(browser).unwrap();
    (waiting, path)
}

#[tokio::test]
async fn the_browser_is_started_with_a_link_that_says_nothing_and_leads_to_amazons_page() {
    let server = server(1, tokens()).await;
    let (waiting, path) = opened(&login(&server));
    let random = path.strip_prefix('/').unwrap();
    assert!(random.len() >= 22 && !random.contains(['/', '?', '#', '=']), "{path}");
    assert_ne!(opened(&login(&server)).1, path);
    let authorize_url = waiting.authorize_url().to_owned();

    let waiting = Waiting::new(waiting);
    assert!(!path.contains(&waiting.state));
    let response = waiting.get(&path).await;
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 302 Found\r\n"), "{head}");
    assert!(head.contains(&format!("\r\nLocation: {authorize_url}\r\n")));
    assert!(head.contains("no-store") && head.contains("Referrer-Policy: no-referrer"));
    assert!(!body.contains(&waiting.state));
    waiting.finish().await;
}

#[tokio::test]
async fn a_link_that_is_followed_twice_ends_the_login() {
    let server = server(0, tokens()).await;
    let (waiting, path) = opened(&login(&server));
    let waiting = Waiting::new(waiting);
    // Somebody who read the arguments of the command was faster than the browser.
    assert!(waiting.get(&path).await.starts_with("HTTP/1.1 302 "));
    let page = waiting.get(&path).await;
    assert!(page.contains("The login did not work") && page.contains("start the login again"));
    assert!(!page.contains("Location") && !page.contains(&waiting.state), "{page}");
    let error = waiting.outcome.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert!(error.to_string().contains("followed twice"), "{error}");
    assert!(error.hint().contains("another user"), "{}", error.hint());
}

#[tokio::test]
async fn only_a_get_of_the_very_link_uses_it_up() {
    let server = server(1, tokens()).await;
    let (waiting, path) = opened(&login(&server));
    let waiting = Waiting::new(waiting);
    for target in ["/".to_owned(), format!("{path}/"), path[..path.len() - 1].to_owned()] {
        assert!(waiting.get(&target).await.starts_with("HTTP/1.1 404 "), "{target}");
    }
    for method in ["HEAD", "POST", "OPTIONS"] {
        let request = format!("{method} {path} HTTP/1.1\r\n\r\n");
        let response = waiting.send(request.as_bytes()).await;
        assert!(
            response.starts_with("HTTP/1.1 405 ") && !response.contains("Location"),
            "{method}"
        );
    }
    // One that breaks off before it is whole.
    let mut broken = waiting.connect().await;
    broken.write_all(format!("GET {path} HTTP/1.1\r\n").as_bytes()).await.unwrap();
    drop(broken);
    assert!(waiting.get(&path).await.starts_with("HTTP/1.1 302 "));
    waiting.finish().await;
}
