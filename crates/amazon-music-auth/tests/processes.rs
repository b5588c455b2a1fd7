//! What only several processes can show: they share a store of files, and they are killed.
//!
//! The children are this binary itself. What they are told comes in environment variables and through
//! their standard input, what they say goes through their standard output: nobody waits for a time.

#![expect(clippy::unwrap_used, reason = "what nobody expects ends the test")]

#[path = "../src/trace/listener.rs"]
mod listener;

use std::{
    fs::File,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex, mpsc},
    time::{Duration, Instant, SystemTime},
};

use amazon_music_auth::{
    AccessToken, ClientId, Endpoints, ErrorKind, FileStore, RefreshToken, Session, StoreKey,
    StoredLogin, TokenStore as _,
};
use serde_json::{Value, json};
use wiremock::{
    Mock, MockServer, Request, Respond, ResponseTemplate,
    matchers::{body_string_contains, method, path},
};

const ROLE: &str = "AUTH_TEST_ROLE";
const FOLDER: &str = "AUTH_TEST_FOLDER";
const SERVER: &str = "AUTH_TEST_SERVER";

/// Long enough for any machine; only a test that fails waits for it.
const AT_MOST: Duration = Duration::from_secs(60);

/// The children begin here; in the suite itself there is nothing to do.
#[test]
fn child() {
    let Ok(role) = std::env::var(ROLE) else { return };
    listener::listen();
    let folder = PathBuf::from(std::env::var_os(FOLDER).unwrap());
    let server = std::env::var(SERVER).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    match &*role {
        "refreshes" => runtime.block_on(refreshes(&folder, &server)),
        "writes" => runtime.block_on(writes(&folder, &server)),
        "locks" => runtime.block_on(locks(&folder, &server)),
        other => panic!("no such role: {other}"),
    }
}

/// Says when it is ready and when it is about to ask for a token, and which it got.
async fn refreshes(folder: &Path, server: &str) {
    let session = session(folder, server);
    say("ready");
    hear();
    say("asking");
    match session.access_token().await {
        Ok(token) => say(token.expose()),
        Err(error) => say(&format!("failed: {error:?}")),
    }
}

/// Writes one login after the other and counts them aloud, until it is killed.
async fn writes(folder: &Path, server: &str) {
    let store = FileStore::new(folder).lock_wait(Duration::ZERO);
    let key = key(server);
    loop {
        let turn = store.lock(&key).await.unwrap();
        let before = store.load(&key).await.unwrap().map_or(0, |login| login.revision());
        let login = StoredLogin::new(RefreshToken::new(format!("r{}", before + 1)));
        store.save(&key, &login.with_revision(before + 1)).await.unwrap();
        drop(turn);
        say(&(before + 1).to_string());
    }
}

/// Holds the lock until it is killed.
async fn locks(folder: &Path, server: &str) {
    let turn = FileStore::new(folder).lock(&key(server)).await.unwrap();
    say("locked");
    hear();
    drop(turn);
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // The mark tells it from what the test harness prints.
    writeln!(out, "\n>{line}").unwrap();
    out.flush().unwrap();
}

fn hear() {
    std::io::stdin().lock().read_line(&mut String::new()).unwrap();
}

/// A process of ours. It ends when the test is done with it.
struct Process {
    child: Child,
    ears: ChildStdin,
    mouth: BufReader<ChildStdout>,
}

impl Process {
    fn start(role: &str, folder: &Path, server: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child", "--nocapture", "--test-threads=1"])
            .envs([(ROLE, role), (SERVER, server)])
            .env(FOLDER, folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (ears, mouth) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Self { child, ears, mouth: BufReader::new(mouth) }
    }

    /// The next thing that it says.
    fn said(&mut self) -> String {
        loop {
            let mut line = String::new();
            assert!(self.mouth.read_line(&mut line).unwrap() > 0, "the child ended early");
            if let Some(said) = line.trim_end().strip_prefix('>') {
                return said.to_owned();
            }
        }
    }

    fn tell(&mut self) {
        self.ears.write_all(b"go\n").unwrap();
        self.ears.flush().unwrap();
    }

    /// As `kill -9` does it.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// A folder of a test's own, which goes with it.
struct Scratch(PathBuf);

impl Scratch {
    fn new(test: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        Self(folder.join(format!("{test}-{}", std::process::id())))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn client_id() -> ClientId {
    ClientId::new("amzn1.application-oa2-client.a").unwrap()
}

fn key(server: &str) -> StoreKey {
    StoreKey::new("bob", client_id(), &Endpoints::with_base_url(server).unwrap()).unwrap()
}

fn session(folder: &Path, server: &str) -> Session {
    Session::from_store(client_id(), Arc::new(FileStore::new(folder)), "bob")
        .endpoints(Endpoints::with_base_url(server).unwrap())
        .build()
        .unwrap()
}

/// A Login with Amazon that answers each refresh token once, with the next one.
async fn login_with_amazon() -> MockServer {
    let server = MockServer::start().await;
    for number in 1..=2 {
        Mock::given(method("POST"))
            .and(path("/auth/o2/token"))
            .and(body_string_contains(format!("refresh_token=r{number}&")))
            .respond_with(ResponseTemplate::new(200).set_body_json(tokens(number)))
            .up_to_n_times(1)
            .expect(0..=1)
            .mount(&server)
            .await;
    }
    server
}

/// What the refresh token of this number brings.
fn tokens(number: u64) -> Value {
    json!({
        "access_token": format!("a{number}"),
        "refresh_token": format!("r{}", number + 1),
        "token_type": "bearer",
        "expires_in": 3600,
    })
}

async fn requests(server: &MockServer) -> usize {
    server.received_requests().await.unwrap().len()
}

/// Says that it was asked, and answers when it is told to.
struct Held {
    answer: ResponseTemplate,
    asked: mpsc::Sender<()>,
    go: Mutex<mpsc::Receiver<()>>,
}

impl Respond for Held {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        self.asked.send(()).unwrap();
        match self.go.lock().unwrap().recv_timeout(AT_MOST) {
            Ok(()) => self.answer.clone(),
            Err(_) => ResponseTemplate::new(500),
        }
    }
}

#[tokio::test]
async fn eight_processes_make_one_request() {
    let scratch = Scratch::new("eight");
    let server = MockServer::start().await;
    let ((asked, was_asked), (go, may_go)) = (mpsc::channel(), mpsc::channel());
    let answer = ResponseTemplate::new(200).set_body_json(tokens(1));
    let held = Held { answer, asked, go: Mutex::new(may_go) };
    let one = Mock::given(method("POST")).and(path("/auth/o2/token"));
    one.and(body_string_contains("refresh_token=r1&")).respond_with(held).mount(&server).await;
    let (store, key) = (FileStore::new(&scratch.0), key(&server.uri()));
    let used_up = SystemTime::now() - Duration::from_secs(7200);
    let login = StoredLogin::new(RefreshToken::new("r1")).with_access_token(
        AccessToken::new("a0"),
        used_up,
        used_up + Duration::from_secs(3600),
    );
    store.save(&key, &login).await.unwrap();
    let mut processes: Vec<Process> =
        (0..8).map(|_| Process::start("refreshes", &scratch.0, &server.uri())).collect();
    for process in &mut processes {
        assert_eq!(process.said(), "ready");
    }
    for process in &mut processes {
        process.tell();
    }
    for process in &mut processes {
        assert_eq!(process.said(), "asking");
    }
    // One of them has asked, and none gets a token before all of them want one.
    was_asked.recv_timeout(AT_MOST).unwrap();
    // Whoever asks beside it is answered too, and counted.
    for _ in &processes {
        go.send(()).unwrap();
    }
    for process in &mut processes {
        assert_eq!(process.said(), "a1");
    }
    assert_eq!(requests(&server).await, 1);
    let stored = store.load(&key).await.unwrap().unwrap();
    assert_eq!((stored.refresh_token().expose(), stored.revision()), ("r2", 1));
    // And one more that starts later needs none.
    let mut late = Process::start("refreshes", &scratch.0, &server.uri());
    assert_eq!(late.said(), "ready");
    late.tell();
    assert_eq!((late.said(), late.said()), ("asking".to_owned(), "a1".to_owned()));
    assert_eq!(requests(&server).await, 1);
}

#[tokio::test]
async fn a_lock_ends_with_the_process_that_held_it() {
    let scratch = Scratch::new("lock");
    let server = login_with_amazon().await;
    let store = FileStore::new(&scratch.0).lock_wait(Duration::ZERO);
    let key = key(&server.uri());
    store.save(&key, &StoredLogin::new(RefreshToken::new("r1"))).await.unwrap();
    let mut process = Process::start("locks", &scratch.0, &server.uri());
    assert_eq!(process.said(), "locked");
    assert_eq!(store.lock(&key).await.unwrap_err().kind(), ErrorKind::Transient);
    process.kill();
    drop(store.lock(&key).await.unwrap());
    assert_eq!(session(&scratch.0, &server.uri()).access_token().await.unwrap().expose(), "a1");
}

/// The writes that are under way, or were when their process died.
fn unfinished(folder: &Path) -> Vec<PathBuf> {
    // Before the first write there is no folder either.
    let paths = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|kind| kind == "new")).collect()
}

/// Kills a process that writes, at a moment that is another one in each round.
fn kill_in_mid_write(process: Process, folder: &Path, round: u32) {
    // In half of the rounds a write is seen to have begun and not to have ended; where processes take
    // turns on one processor, that is seldom so by chance.
    let until = Instant::now() + AT_MOST;
    while round.is_multiple_of(2) && unfinished(folder).is_empty() {
        assert!(Instant::now() < until, "it does not write");
    }
    // In every fourth round at once, else so many instructions later, for it to be anywhere in the write.
    for _ in 0..(round % 4) * (round % 200) * 20 {
        std::hint::spin_loop();
    }
    process.kill();
}

#[tokio::test]
async fn two_hundred_kills_during_writes_leave_a_whole_login() {
    let scratch = Scratch::new("kills");
    let server = "http://127.0.0.1:9";
    let store = FileStore::new(&scratch.0).lock_wait(Duration::ZERO);
    let (mut round, mut last, mut interrupted) = (0, 0, 0);
    // On a disk half of them interrupt a write. In memory a write takes microseconds: it needs some more.
    while round < 200 || interrupted < 10 {
        assert!(round < 2000, "only {interrupted} kills hit a write");
        let mut process = Process::start("writes", &scratch.0, server);
        let mut left_over = unfinished(&scratch.0);
        // Somewhere in the write after this one, or the one after that.
        for _ in 0..=round % 3 {
            let said: u64 = process.said().parse().unwrap();
            assert_eq!(said, last.max(said));
            last = said;
        }
        // It has swept away what the one before it left.
        left_over.retain(|path| path.exists());
        assert_eq!(left_over, [] as [PathBuf; 0]);
        kill_in_mid_write(process, &scratch.0, round);
        for path in unfinished(&scratch.0) {
            interrupted += 1;
            let old = SystemTime::now() - Duration::from_secs(7200);
            File::options().write(true).open(path).unwrap().set_modified(old).unwrap();
        }
        // The lock is free, and what was said to be saved is there, or what came after it.
        let turn = store.lock(&key(server)).await.unwrap();
        let stored = store.load(&key(server)).await.unwrap().unwrap();
        assert!(stored.revision() >= last, "{} < {last}", stored.revision());
        assert_eq!(stored.refresh_token().expose(), format!("r{}", stored.revision()));
        last = stored.revision();
        drop(turn);
        round += 1;
    }
    assert!(last >= 200);
}
