//! Sockets: several sandboxes, large requests, slow clients, incomplete responses, and the end of a sandbox.

use std::net::{Ipv4Addr, SocketAddr};

use amazon_music_auth::Session;
use amazon_music_sandbox::{Fault, Sandbox, StartError};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::client::{builder, status};

async fn start() -> Sandbox {
    builder().start().await.unwrap()
}

async fn connect(sandbox: &Sandbox) -> TcpStream {
    let url = sandbox.lwa_url();
    TcpStream::connect(url.strip_prefix("http://").unwrap()).await.unwrap()
}

/// Opens a connection and sends a text.
async fn write(sandbox: &Sandbox, text: &str) -> TcpStream {
    let mut stream = connect(sandbox).await;
    // A server that rejects a body need not read it.
    let _ = stream.write_all(text.as_bytes()).await;
    stream
}

const GET: &str = "GET /v1/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

const POST: &str = "POST /auth/o2/token HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

/// Sends a request, and returns the status, the lines of the head in lower case, and the body of the response.
async fn send(sandbox: &Sandbox, request: &str) -> (u16, Vec<String>, String) {
    let mut received = Vec::new();
    let _ = write(sandbox, request).await.read_to_end(&mut received).await;
    let text = String::from_utf8_lossy(&received);
    // Without a response, the server has closed the connection before it had read a head that is too large.
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or(("HTTP/1.1 431", ""));
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let mut lines: Vec<String> = lines.map(str::to_lowercase).collect();
    lines.sort();
    (status, lines, body.to_owned())
}

#[tokio::test]
async fn sandboxes_are_independent() {
    let mut sandboxes = Vec::new();
    for seed in 0..8 {
        sandboxes.push(builder().seed(seed).start().await.unwrap());
    }
    for sandbox in &sandboxes {
        let session = Session::from_env_with(sandbox.env()).unwrap().build().unwrap();
        assert_eq!(status(sandbox, &session).await.unwrap(), 200);
        assert_eq!(sandbox.journal().len(), 2);
    }
}

#[tokio::test]
async fn a_body_or_head_that_is_too_large_is_rejected() {
    let sandbox = start().await;
    for (length, status) in [(4 * 1024 * 1024, 400), (4 * 1024 * 1024 + 1, 413)] {
        let body = " ".repeat(length);
        let request = format!("{POST}Content-Length: {length}\r\n\r\n{body}");
        assert_eq!(send(&sandbox, &request).await.0, status);
    }
    let long = GET.replace("/me", &format!("/me?{}", "a".repeat(70_000)));
    let (status, ..) = send(&sandbox, &long).await;
    assert!([414, 431].contains(&status), "{status}");
    assert_eq!(send(&sandbox, GET).await.0, 401);
}

#[tokio::test]
async fn a_state_of_any_size_is_restored() {
    let sandbox = start().await;
    let get = GET.replace("/v1/me", "/sandbox/state");
    let state = send(&sandbox, &get).await.2 + &" ".repeat(4 * 1024 * 1024);
    let put = get.replace("GET", "PUT").replace("\r\n\r\n", "\r\nContent-Length: ");
    assert_eq!(send(&sandbox, &format!("{put}{}\r\n\r\n{state}", state.len())).await.0, 204);
}

#[tokio::test]
async fn urls_have_the_host_name_for_other_machines() {
    let sandbox = builder().host("sandbox").start().await.unwrap();
    assert!(sandbox.api_url().starts_with("http://sandbox:"));
    assert_eq!(sandbox.env()("AMAZON_MUSIC_API_URL"), Some(sandbox.api_url()));
}

#[tokio::test]
async fn heads_have_each_header_once() {
    let sandbox = start().await;
    let names = |lines: &[String]| -> Vec<String> {
        lines.iter().map(|line| line.split(':').next().unwrap().to_owned()).collect()
    };
    let (_, head, body) = send(&sandbox, GET).await;
    assert_eq!(names(&head), ["connection", "content-length", "content-type", "date"]);
    let length = format!("content-length: {}", body.len());
    assert_eq!(head[1], length);
    let delete = GET.replace("GET /v1/me", "DELETE /sandbox/journal");
    let (status, head, _) = send(&sandbox, &delete).await;
    assert_eq!((status, names(&head)), (204, vec!["connection".into(), "date".into()]));
    let (status, of_head, of_head_body) = send(&sandbox, &GET.replace("GET", "HEAD")).await;
    assert_eq!((status, &*of_head_body, &of_head[1]), (401, "", &length));
}

#[tokio::test]
async fn a_slow_client_does_not_block_others() {
    let sandbox = start().await;
    let mut slow = Vec::new();
    for part in ["", "GET /v1", &format!("{POST}Content-Length: 9\r\n\r\na")] {
        slow.push(write(&sandbox, part).await);
    }
    assert_eq!(send(&sandbox, GET).await.0, 401);
}

#[tokio::test(start_paused = true)]
async fn an_incomplete_request_times_out() {
    let sandbox = start().await;
    let request = format!("{POST}Content-Length: 9\r\n\r\na");
    assert_eq!(send(&sandbox, &request).await.0, 408);
}

#[tokio::test]
async fn a_cut_body_is_shorter_than_its_content_length() {
    let sandbox = start().await;
    sandbox.add_fault(Fault::cut_body().times(1)).unwrap();
    let (status, cut, body) = send(&sandbox, GET).await;
    let (_, complete, _) = send(&sandbox, GET).await;
    assert_eq!((status, &cut[1]), (401, &complete[1]));
    assert_eq!(complete[1], format!("content-length: {}", 2 * body.len() + 1));
    sandbox.add_fault(Fault::no_response()).unwrap();
    let mut stream = write(&sandbox, GET).await;
    assert!(matches!(stream.read(&mut [0; 1]).await, Ok(0) | Err(_)));
}

#[tokio::test(start_paused = true)]
async fn a_stopped_sandbox_closes_all_connections() {
    let sandbox = start().await;
    let address = sandbox.lwa_url().replace("http://", "");
    let mut idle = connect(&sandbox).await;
    let mut stuck = write(&sandbox, "GET /v1").await;
    sandbox.add_fault(Fault::stalled_body().times(1)).unwrap();
    let mut stalled = write(&sandbox, GET).await;
    stalled.readable().await.unwrap();
    // The stalled body does not block other requests.
    assert_eq!(send(&sandbox, GET).await.0, 401);
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
    let sandbox = start().await;
    let mut idle = connect(&sandbox).await;
    assert_eq!(send(&sandbox, GET).await.0, 401);
    drop(sandbox);
    assert!(matches!(idle.read(&mut [0; 1]).await, Ok(0) | Err(_)));
}

#[tokio::test]
async fn a_port_in_use_is_an_error() {
    let sandbox = start().await;
    let address: SocketAddr = sandbox.lwa_url().replace("http://", "").parse().unwrap();
    assert_eq!(address.ip(), Ipv4Addr::LOCALHOST);
    let error = builder().port(address.port()).start().await.unwrap_err();
    assert!(matches!(error, StartError::Listen { .. }));
    assert!(error.to_string().contains(&address.to_string()));
}
