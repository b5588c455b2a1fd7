//! Sockets: several sandboxes, large requests, slow clients, and the end.

use std::net::{Ipv4Addr, SocketAddr};

use amazon_music_sandbox::{Fault, Sandbox, StartError};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::{
    http,
    user::{call, ready, small},
};

#[tokio::test]
async fn sandboxes_are_independent() {
    let mut sandboxes = Vec::new();
    for seed in 0..8 {
        sandboxes.push(small().seed(seed).start().await.unwrap());
    }
    for sandbox in &sandboxes {
        assert_eq!(call(sandbox, &ready(sandbox)).await.unwrap(), 200);
        assert_eq!(sandbox.journal().len(), 2);
    }
    let mut urls: Vec<String> = sandboxes.iter().map(Sandbox::api_url).collect();
    urls.sort();
    urls.dedup();
    assert_eq!(urls.len(), sandboxes.len());
}

#[tokio::test]
async fn a_body_or_head_that_is_too_large_is_rejected() {
    let sandbox = small().start().await.unwrap();
    let fits = " ".repeat(4 * 1024 * 1024);
    assert_eq!(http::form(&sandbox, "/auth/o2/token", &fits).await.status, 400);
    let long = format!("{fits} ");
    assert_eq!(http::form(&sandbox, "/auth/o2/token", &long).await.status, 413);
    let target = format!("GET /v1/me?{}", "a".repeat(70_000));
    let rejected =
        http::send(&sandbox, &target, "", "").await.map_or(431, |response| response.status);
    assert!([414, 431].contains(&rejected), "{rejected}");
    assert_eq!(http::get(&sandbox, "/v1/me").await.status, 401);
}

#[tokio::test]
async fn heads_have_each_header_once() {
    let sandbox = small().start().await.unwrap();
    let names = |response: &http::Response| {
        let lines = response.head.lines().skip(1).filter_map(|line| line.split_once(':'));
        let mut names: Vec<String> = lines.map(|(name, _)| name.to_owned()).collect();
        names.sort();
        names
    };
    let rejected = http::get(&sandbox, "/v1/me").await;
    assert_eq!(names(&rejected), ["connection", "content-length", "content-type", "date"]);
    assert_eq!(rejected.header("content-length"), Some(&*rejected.body.len().to_string()));
    let done = http::json(&sandbox, "DELETE /sandbox/journal", "").await;
    assert_eq!((done.status, names(&done)), (204, vec!["connection".into(), "date".into()]));
    let unread = http::send(&sandbox, "HEAD /v1/me", "", "").await.unwrap();
    assert_eq!((unread.status, unread.body.len()), (404, 0));
    assert_ne!(unread.header("content-length"), Some("0"));
}

#[tokio::test]
async fn a_slow_client_does_not_block_others() {
    let sandbox = small().start().await.unwrap();
    let mut slow = Vec::new();
    for part in
        ["", "GET /v1", "POST /auth/o2/token HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na"]
    {
        let mut stream = http::connect(&sandbox).await;
        stream.write_all(part.as_bytes()).await.unwrap();
        slow.push(stream);
    }
    assert_eq!(http::get(&sandbox, "/v1/me").await.status, 401);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_never_ends_times_out() {
    let sandbox = small().start().await.unwrap();
    let mut stream = http::connect(&sandbox).await;
    let head = "POST /auth/o2/token HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na";
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut response = vec![0; 12];
    stream.read_exact(&mut response).await.unwrap();
    assert_eq!(response, b"HTTP/1.1 408");
}

#[tokio::test(start_paused = true)]
async fn a_stopped_sandbox_closes_all_connections() {
    let sandbox = small().start().await.unwrap();
    let address = sandbox.lwa_url().replace("http://", "");
    let mut idle = http::connect(&sandbox).await;
    let mut stuck = http::connect(&sandbox).await;
    stuck.write_all(b"GET /v1").await.unwrap();
    assert_eq!(http::get(&sandbox, "/v1/me").await.status, 401);
    sandbox.add_fault(Fault::stalled_body()).unwrap();
    let mut stalled = http::connect(&sandbox).await;
    stalled.write_all(b"GET /v1/me HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    stalled.readable().await.unwrap();
    sandbox.stop().await;
    assert!(TcpStream::connect(&address).await.is_err());
    for stream in [&mut idle, &mut stuck] {
        // The end, or a reset where something was not read.
        assert!(matches!(stream.read(&mut [0; 1]).await, Ok(0) | Err(_)));
    }
    let _ = stalled.read_to_end(&mut Vec::new()).await;
}

#[tokio::test]
async fn a_sandbox_that_is_dropped_stops_too() {
    let sandbox = small().start().await.unwrap();
    let mut idle = http::connect(&sandbox).await;
    assert_eq!(http::get(&sandbox, "/v1/me").await.status, 401);
    drop(sandbox);
    assert!(matches!(idle.read(&mut [0; 1]).await, Ok(0) | Err(_)));
}

#[tokio::test]
async fn a_port_in_use_is_an_error() {
    let sandbox = small().start().await.unwrap();
    let address: SocketAddr = sandbox.lwa_url().replace("http://", "").parse().unwrap();
    assert_eq!(address.ip(), Ipv4Addr::LOCALHOST);
    let error = small().port(address.port()).start().await.unwrap_err();
    assert!(matches!(error, StartError::Listen { .. }));
    assert!(error.to_string().contains(&address.to_string()));
}
