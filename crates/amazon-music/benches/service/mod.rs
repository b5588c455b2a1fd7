//! A service for the benchmarks. It runs on threads of its own, and its answers are made before anything is
//! measured, so that as little as possible of what is measured is the server's work.

pub(crate) mod content;

use std::{
    collections::HashMap,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use amazon_music::auth::{AccessToken, HttpClient, SecurityProfileId, Session};
use amazon_music::{Application, Client};

/// How many tracks a page holds: the most that may be asked for.
pub(crate) const PAGE: usize = 100;

/// One that answers as Amazon Music and as Login with Amazon.
pub(crate) struct Service {
    /// Where it answers: `/v1` below is Amazon Music, the rest Login with Amazon.
    pub(crate) url: String,
    answered: Arc<Mutex<Answered>>,
}

/// What was answered: how many requests, and how much time passed between a request and its answer.
type Answered = (usize, Duration);

impl Service {
    /// A library of so many pages; each answer comes after `delay`.
    pub(crate) fn start(pages: usize, delay: Duration) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let answered = Arc::new(Mutex::new((0, Duration::ZERO)));
        let (content, count) = (Arc::new(content::all(pages)), Arc::clone(&answered));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (content, count) = (Arc::clone(&content), Arc::clone(&count));
                // Whoever hangs up in the middle of an answer ends the thread, and nothing else.
                thread::spawn(move || serve(&stream?, &content, delay, &count));
            }
        });
        Self { url, answered }
    }

    /// What was answered since the last time that somebody asked.
    pub(crate) fn answered(&self) -> Answered {
        std::mem::take(&mut *self.answered.lock().unwrap())
    }

    /// A client of the service, with the usual settings.
    pub(crate) fn client(&self, http: &HttpClient) -> Client {
        self.application(http).client(Session::from_access_token(AccessToken::new("Atza|bench")))
    }

    /// An application with the usual settings.
    pub(crate) fn application(&self, http: &HttpClient) -> Application {
        let profile = SecurityProfileId::new("amzn1.application.bench").unwrap();
        let application = Application::builder(profile).http_client(http.clone());
        application.base_url(format!("{}/v1", self.url)).build().unwrap()
    }
}

/// Answers requests on one connection until the client hangs up.
fn serve(
    mut stream: &TcpStream,
    content: &HashMap<String, Vec<u8>>,
    delay: Duration,
    answered: &Mutex<Answered>,
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
            let mut answered = answered.lock().unwrap();
            *answered = (answered.0 + 1, answered.1 + begin.elapsed());
        }
        stream.write_all(content.get(&target).unwrap_or(&content[""]))?;
    }
}
