//! A service for the benchmarks. It runs on threads of its own, and its responses are made before anything is
//! measured, so that as little as possible of what is measured is the server's work.

#![allow(
    dead_code,
    reason = "each benchmark compiles this module for itself and uses what it needs"
)]

pub(crate) mod by_hand;
pub(crate) mod content;

use std::{
    collections::HashMap,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use amazon_music::{
    Application, Client,
    auth::{AccessToken, HttpClient, SecurityProfileId, Session},
};
use by_hand::ByHand;

/// The number of tracks of a page: the largest that the service takes.
pub(crate) const PAGE: usize = 100;

/// A running service: Amazon Music below `/v1`, and Login with Amazon beside it.
pub(crate) struct Service {
    pub(crate) url: String,
    served: Arc<Mutex<Served>>,
    /// The connections of the client and of the requests by hand.
    http: reqwest::Client,
}

/// The number of requests, and the time between them and their responses.
type Served = (usize, Duration);

impl Service {
    /// Starts a service with a library of `pages` pages, whose responses come after `delay`.
    pub(crate) fn start(pages: usize, delay: Duration) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let served = Arc::new(Mutex::new((0, Duration::ZERO)));
        let (content, count) = (Arc::new(content::all(pages)), Arc::clone(&served));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (content, count) = (Arc::clone(&content), Arc::clone(&count));
                // A client that disconnects in the middle of a response ends this thread and nothing else.
                thread::spawn(move || serve(&stream?, &content, delay, &count));
            }
        });
        // Our own client brings its provider of TLS; one by hand needs it. It is installed by the first service.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        Self { url, served, http: http.build().unwrap() }
    }

    /// Returns what was served since the last time.
    pub(crate) fn served(&self) -> Served {
        std::mem::take(&mut *self.served.lock().unwrap())
    }

    /// Returns a client with the default settings.
    pub(crate) fn client(&self) -> Client {
        self.application().client(Session::from_access_token(AccessToken::new("Atza|bench")))
    }

    /// Returns an application with the default settings.
    pub(crate) fn application(&self) -> Application {
        let profile = SecurityProfileId::new("amzn1.application.bench").unwrap();
        let application = Application::builder(profile).base_url(format!("{}/v1", self.url));
        application.http_client(HttpClient::from_reqwest(self.http.clone())).build().unwrap()
    }

    /// Returns requests by hand, with the connections of the client.
    pub(crate) fn by_hand(&self) -> ByHand {
        ByHand::new(self.http.clone(), format!("{}/v1", self.url))
    }
}

/// Serves requests on one connection until the client closes it.
fn serve(
    mut stream: &TcpStream,
    content: &HashMap<String, Vec<u8>>,
    delay: Duration,
    served: &Mutex<Served>,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let target = line.split(' ').nth(1).unwrap_or_default().to_owned();
        let mut length = 0;
        while !line.trim().is_empty() {
            line.clear();
            reader.read_line(&mut line)?;
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        let begin = Instant::now();
        io::copy(&mut reader.by_ref().take(length), &mut io::sink())?;
        if !delay.is_zero() {
            thread::sleep(delay);
        }
        {
            let mut served = served.lock().unwrap();
            *served = (served.0 + 1, served.1 + begin.elapsed());
        }
        stream.write_all(content.get(&target).unwrap_or(&content[""]))?;
    }
}
