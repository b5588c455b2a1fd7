//! A mock server that counts connections and concurrent requests, which wiremock does not.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering::SeqCst},
};

use amazon_music::{Application, ApplicationBuilder};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
};

use crate::{
    fixtures,
    mock::{self, quick_retries},
};

/// How often a request yields to the others before its response.
const YIELDS: usize = 200;

/// Amazon Music with one album, for any number of connections.
pub(crate) struct CountingMusic {
    url: String,
    counts: Arc<Counts>,
}

#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    requests: AtomicUsize,
    concurrent: AtomicUsize,
    most_concurrent: AtomicUsize,
}

impl CountingMusic {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/v1", listener.local_addr().unwrap());
        let counts = Arc::new(Counts::default());
        let counted = counts.clone();
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                counted.connections.fetch_add(1, SeqCst);
                tokio::spawn(serve(connection, counted.clone()));
            }
        });
        Self { url, counts }
    }

    pub(crate) fn application(&self) -> ApplicationBuilder {
        let builder = Application::builder(mock::profile()).base_url(&self.url);
        builder.http_client(mock::http()).retry(quick_retries())
    }

    pub(crate) fn connections(&self) -> usize {
        self.counts.connections.load(SeqCst)
    }

    pub(crate) fn requests(&self) -> usize {
        self.counts.requests.load(SeqCst)
    }

    pub(crate) fn most_concurrent(&self) -> usize {
        self.counts.most_concurrent.load(SeqCst)
    }
}

/// Responds to the requests of one connection, which have no bodies.
async fn serve(connection: TcpStream, counts: Arc<Counts>) -> std::io::Result<()> {
    let body = fixtures::case("get_album", "default").json().to_string();
    let mut connection = BufReader::new(connection);
    let mut line = String::new();
    while connection.read_line(&mut line).await? > 0 {
        if line == "\r\n" {
            counts.requests.fetch_add(1, SeqCst);
            counts.most_concurrent.fetch_max(counts.concurrent.fetch_add(1, SeqCst) + 1, SeqCst);
            for _ in 0..YIELDS {
                tokio::task::yield_now().await;
            }
            counts.concurrent.fetch_sub(1, SeqCst);
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
            let response = format!("{head}content-length: {}\r\n\r\n{body}", body.len());
            connection.write_all(response.as_bytes()).await?;
        }
        line.clear();
    }
    Ok(())
}
