//! A plain HTTP client with one connection for each request.

use amazon_music_sandbox::Sandbox;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// A response as it was received.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Response {
    fn read(text: &str) -> Option<Self> {
        let (head, body) = text.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        Some(Self { status, head: head.to_lowercase(), body: body.to_owned() })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let start = format!("{name}: ");
        self.head.lines().find_map(|line| line.strip_prefix(&start))
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// Connects to a sandbox.
pub(crate) async fn connect(sandbox: &Sandbox) -> TcpStream {
    let url = sandbox.lwa_url();
    TcpStream::connect(url.strip_prefix("http://").unwrap()).await.unwrap()
}

/// Sends a request with headers, one per line.
pub(crate) async fn send(
    sandbox: &Sandbox,
    line: &str,
    headers: &str,
    body: &str,
) -> Option<Response> {
    let mut stream = connect(sandbox).await;
    let length = body.len();
    let headers: String = headers.lines().map(|header| format!("{header}\r\n")).collect();
    let request = format!(
        "{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
    );
    // A server that rejects a body need not read it.
    let _ = stream.write_all(request.as_bytes()).await;
    let mut received = Vec::new();
    let _ = stream.read_to_end(&mut received).await;
    Response::read(&String::from_utf8_lossy(&received))
}

/// A request without a body.
pub(crate) async fn get(sandbox: &Sandbox, target: &str) -> Response {
    send(sandbox, &format!("GET {target}"), "", "").await.unwrap()
}

/// A request with JSON.
pub(crate) async fn json(sandbox: &Sandbox, line: &str, body: &str) -> Response {
    send(sandbox, line, "Content-Type: application/json", body).await.unwrap()
}

/// A request with a form.
pub(crate) async fn form(sandbox: &Sandbox, target: &str, body: &str) -> Response {
    let headers = "Content-Type: application/x-www-form-urlencoded";
    send(sandbox, &format!("POST {target}"), headers, body).await.unwrap()
}
