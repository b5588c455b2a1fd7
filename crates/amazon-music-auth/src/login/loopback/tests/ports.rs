//! Ports of this machine, taken and given back.

use std::net::Ipv6Addr;

use super::*;

#[tokio::test]
async fn at_localhost_a_browser_is_heard_whichever_address_it_tries() {
    let server = server(1, tokens()).await;
    let candidates = (0..5).map(|_| format!("http://localhost:{}/callback", free_port()));
    let waiting = login(&server).loopback(candidates).start().unwrap();
    let addresses = waiting.listeners.iter().map(|listener| listener.local_addr().unwrap());
    let addresses: Vec<_> = addresses.collect();
    let has_ipv6 = TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).is_ok();
    assert_eq!(addresses.len(), 1 + usize::from(has_ipv6));
    let state = parameter(waiting.authorize_url(), "state").unwrap();
    let outcome = tokio::spawn(waiting.wait());
    let ask = |address, target: String| async move {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(format!("GET {target} HTTP/1.1\r\n\r\n").as_bytes()).await.unwrap();
        read(stream).await
    };
    for address in &addresses {
        assert!(ask(*address, "/".to_owned()).await.starts_with("HTTP/1.1 404 "), "{address}");
    }
    let response = format!("/callback?code=canary&state={state}");
    assert!(ask(addresses[0], response).await.contains("You are logged in"));
    assert!(outcome.await.unwrap().is_ok());
}

#[tokio::test]
async fn dropping_a_login_frees_its_port() {
    let login = local();
    let uri = format!("http://127.0.0.1:{}/callback", free_port());
    let start = || login.loopback([uri.as_str()]).start();
    drop(start().unwrap());
    let waiting = Waiting::new(start().unwrap());
    assert!(waiting.get("/").await.contains(" 404 "));
    assert_eq!(start().unwrap_err().kind(), ErrorKind::Transient);
    waiting.outcome.abort();
    assert!(waiting.outcome.await.unwrap_err().is_cancelled());
    drop(start().unwrap());
}
