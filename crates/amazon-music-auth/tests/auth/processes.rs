//! Several processes share a `FileStore`: one refresh for all, and kills during writes.
//!
//! The child processes run this test binary. They are controlled through environment variables, standard input
//! and standard output.

use std::{
    fs::File,
    hash::{BuildHasher as _, RandomState},
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex, mpsc},
    time::{Duration, Instant, SystemTime},
};

use amazon_music_auth::{
    AccessToken, Endpoints, Error, ErrorKind, FileStore, HttpClient, RefreshToken, Session,
    StoreFuture, StoreGuard, StoreKey, StoredLogin, TokenStore,
};
use serde_json::json;
use wiremock::{
    Mock, Request, ResponseTemplate,
    matchers::{any, body_string_contains},
};

use crate::{
    listener,
    service::{self, client_id},
};

const ROLE: &str = "AUTH_TEST_ROLE";
const FOLDER: &str = "AUTH_TEST_FOLDER";
const SERVER: &str = "AUTH_TEST_SERVER";

/// Reached by failing tests only.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The `main` of the child processes. In the test suite itself it does nothing.
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
        "unreliable" => runtime.block_on(refreshes_often(&folder, &server)),
        #[cfg(unix)]
        "saves" => runtime.block_on(saves(&folder, &server)),
        other => panic!("no such role: {other}"),
    }
}

/// Refreshes a session, and reports each step.
async fn refreshes(folder: &Path, server: &str) {
    let session = Session::from_store(client_id(), Arc::new(FileStore::new(folder)), "bob")
        .endpoints(Endpoints::with_base_url(server).unwrap())
        .build()
        .unwrap();
    say("ready");
    wait_for_input();
    say("refreshing");
    match session.access_token().await {
        Ok(token) => say(token.expose()),
        Err(error) => say(&format!("failed: {error:?}")),
    }
}

/// Writes one login after the other and reports their revisions, until it is killed.
async fn writes(folder: &Path, server: &str) {
    let store = FileStore::new(folder).lock_wait(Duration::ZERO);
    let key = key(server);
    loop {
        let guard = store.lock(&key).await.unwrap();
        let revision = store.load(&key).await.unwrap().map_or(0, |login| login.revision()) + 1;
        let login = StoredLogin::new(RefreshToken::new(format!("r{revision}")));
        store.save(&key, &login.with_revision(revision)).await.unwrap();
        drop(guard);
        say(&revision.to_string());
    }
}

/// The number of refreshes of one login by processes whose store is unreliable.
const REFRESHES: u64 = 2000;

/// A `FileStore` of which a fifth of the loads and saves fail. Half of the failed saves have written the file.
#[derive(Debug)]
struct UnreliableStore(FileStore);

impl UnreliableStore {
    fn fails(percent: u64) -> bool {
        RandomState::new().hash_one(0) % 100 < percent
    }

    fn failure() -> Error {
        Error::store(std::io::Error::other("fails at random"))
    }
}

impl TokenStore for UnreliableStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoredLogin>> {
        if Self::fails(20) {
            return Box::pin(async { Err(Self::failure()) });
        }
        self.0.load(key)
    }

    fn save<'a>(&'a self, key: &'a StoreKey, login: &'a StoredLogin) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            if Self::fails(10) {
                return Err(Self::failure());
            }
            self.0.save(key, login).await?;
            if Self::fails(10) { Err(Self::failure()) } else { Ok(()) }
        })
    }

    fn delete<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, ()> {
        self.0.delete(key)
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, StoreGuard> {
        self.0.lock(key)
    }
}

/// Rejects the stored access token in one session after the other, and reports the errors of kinds other than `Store`.
async fn refreshes_often(folder: &Path, server: &str) {
    let store = Arc::new(UnreliableStore(FileStore::new(folder)));
    let http = HttpClient::new().unwrap();
    loop {
        let session = Session::from_store(client_id(), store.clone(), "bob")
            .endpoints(Endpoints::with_base_url(server).unwrap())
            .http_client(http.clone())
            .build()
            .unwrap();
        let refreshed = async { session.refresh(session.token().await?.revision()).await };
        let is_last = match refreshed.await {
            Ok(token) => token.access_token().expose()[1..].parse::<u64>().unwrap() >= REFRESHES,
            Err(error) if error.kind() == ErrorKind::Store => false,
            Err(error) => return say(&format!("failed: {error:?}")),
        };
        while session.flush().await.is_err() {}
        if is_last {
            return say("done");
        }
    }
}

/// Saves one login under a lock.
#[cfg(unix)]
async fn saves(folder: &Path, server: &str) {
    let (store, key) = (FileStore::new(folder), key(server));
    let _guard = store.lock(&key).await.unwrap();
    store.save(&key, &StoredLogin::new(RefreshToken::new("r1"))).await.unwrap();
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // The prefix distinguishes it from the output of the test harness.
    writeln!(out, "\n>{line}").unwrap();
    out.flush().unwrap();
}

fn wait_for_input() {
    std::io::stdin().lock().read_line(&mut String::new()).unwrap();
}

/// A child process. It is killed when it is dropped.
struct Process {
    child: Child,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
}

impl Process {
    fn start(role: &str, folder: &Path, server: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "processes::child", "--nocapture", "--test-threads=1"])
            .envs([(ROLE, role), (SERVER, server)])
            .env(FOLDER, folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (stdin, stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Self { child, stdin, stdout: BufReader::new(stdout) }
    }

    fn next_line(&mut self) -> String {
        loop {
            let mut line = String::new();
            assert!(self.stdout.read_line(&mut line).unwrap() > 0, "the child exited early");
            if let Some(line) = line.trim_end().strip_prefix('>') {
                return line.to_owned();
            }
        }
    }

    fn resume(&mut self) {
        self.stdin.write_all(b"go\n").unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// A temporary folder.
struct TempFolder(PathBuf);

impl TempFolder {
    fn new(test: &str) -> Self {
        Self::within(Path::new(env!("CARGO_TARGET_TMPDIR")), test)
    }

    /// Prefers a RAM disk, for tests whose saves would wait for a disk most of the time.
    fn in_memory(test: &str) -> Self {
        let ram = Path::new("/dev/shm");
        if ram.is_dir() { Self::within(ram, test) } else { Self::new(test) }
    }

    fn within(folder: &Path, test: &str) -> Self {
        Self(folder.join(format!("{test}-{}", std::process::id())))
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn key(server: &str) -> StoreKey {
    StoreKey::new("bob", client_id(), &Endpoints::with_base_url(server).unwrap()).unwrap()
}

#[tokio::test]
async fn eight_processes_make_one_refresh() {
    let folder = TempFolder::new("eight");
    let service = service::start().await;
    let ((requested, was_requested), (respond_now, may_respond)) =
        (mpsc::channel(), mpsc::channel());
    let may_respond = Mutex::new(may_respond);
    let tokens = ResponseTemplate::new(200).set_body_json(json!({
        "access_token": "a1",
        "refresh_token": "r2",
        "token_type": "bearer",
        "expires_in": 3600,
    }));
    let responder = move |_: &Request| {
        requested.send(()).unwrap();
        may_respond.lock().unwrap().recv_timeout(TIMEOUT).unwrap();
        tokens.clone()
    };
    let refresh = Mock::given(body_string_contains("refresh_token=r1&"));
    refresh.respond_with(responder).expect(1).mount(&service).await;
    let (store, key) = (FileStore::new(&folder.0), key(&service.uri()));
    let issued_at = SystemTime::now() - Duration::from_secs(7200);
    let login = StoredLogin::new(RefreshToken::new("r1")).with_access_token(
        AccessToken::new("a0"),
        issued_at,
        issued_at + Duration::from_secs(3600),
    );
    store.save(&key, &login).await.unwrap();
    let mut processes: Vec<Process> =
        (0..8).map(|_| Process::start("refreshes", &folder.0, &service.uri())).collect();
    for process in &mut processes {
        assert_eq!(process.next_line(), "ready");
    }
    for process in &mut processes {
        process.resume();
    }
    for process in &mut processes {
        assert_eq!(process.next_line(), "refreshing");
    }
    // The response is sent after all processes have started to refresh.
    was_requested.recv_timeout(TIMEOUT).unwrap();
    respond_now.send(()).unwrap();
    for process in &mut processes {
        assert_eq!(process.next_line(), "a1");
    }
    let stored = store.load(&key).await.unwrap().unwrap();
    assert_eq!((stored.refresh_token().expose(), stored.revision()), ("r2", 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_processes_with_an_unreliable_store_lose_no_login_on_a_server_that_detects_reuse() {
    let folder = TempFolder::in_memory("unreliable");
    let service = service::start().await;
    // The number of the refresh token that is valid, or the one that was used again.
    let valid = Arc::new(Mutex::new(Ok(1)));
    let state = Arc::clone(&valid);
    let responder = move |request: &Request| {
        let body = str::from_utf8(&request.body).unwrap();
        let (_, sent) = body.split_once("refresh_token=r").unwrap();
        let sent: u64 = sent.split_once('&').unwrap().0.parse().unwrap();
        let mut valid = state.lock().unwrap();
        if *valid != Ok(sent) {
            *valid = Err(sent);
            return ResponseTemplate::new(400).set_body_json(json!({ "error": "invalid_grant" }));
        }
        *valid = Ok(sent + 1);
        ResponseTemplate::new(200).set_body_json(json!({
            "access_token": format!("a{sent}"),
            "refresh_token": format!("r{}", sent + 1),
            "expires_in": 3600,
        }))
    };
    Mock::given(any()).respond_with(responder).mount(&service).await;
    let (store, key) = (FileStore::new(&folder.0), key(&service.uri()));
    store.save(&key, &StoredLogin::new(RefreshToken::new("r1"))).await.unwrap();
    let mut processes: Vec<Process> =
        (0..8).map(|_| Process::start("unreliable", &folder.0, &service.uri())).collect();
    for process in &mut processes {
        assert_eq!(process.next_line(), "done");
    }
    let number = valid.lock().unwrap().unwrap();
    assert!(number > REFRESHES, "{number}");
    let stored = store.load(&key).await.unwrap().unwrap();
    assert_eq!(stored.refresh_token().expose(), format!("r{number}"));
}

/// Returns the temporary files of unfinished writes.
fn unfinished(folder: &Path) -> Vec<PathBuf> {
    // Before the first write the folder does not exist.
    let paths = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|kind| kind == "new")).collect()
}

/// Kills a process during a write, at another moment in each round.
fn kill_during_write(process: Process, folder: &Path, round: u32) {
    // Half of the rounds wait for an unfinished write, which is rare by chance on one processor.
    let until = Instant::now() + TIMEOUT;
    while round.is_multiple_of(2) && unfinished(folder).is_empty() {
        assert!(Instant::now() < until, "the child does not write");
    }
    // Every fourth round kills at once, the others after a varying number of instructions.
    for _ in 0..(round % 4) * (round % 200) * 20 {
        std::hint::spin_loop();
    }
    drop(process);
}

#[tokio::test]
async fn a_kill_during_a_write_leaves_a_complete_login_and_releases_the_lock() {
    let folder = TempFolder::new("kills");
    let server = "http://127.0.0.1:9";
    let store = FileStore::new(&folder.0).lock_wait(Duration::ZERO);
    let (mut round, mut last, mut interrupted) = (0, 0, 0);
    // A write takes microseconds on a RAM disk, which needs more rounds.
    while round < 200 || interrupted < 10 {
        assert!(round < 2000, "only {interrupted} kills interrupted a write");
        let mut process = Process::start("writes", &folder.0, server);
        let mut left_over = unfinished(&folder.0);
        for _ in 0..=round % 3 {
            let revision: u64 = process.next_line().parse().unwrap();
            assert!(revision >= last, "{revision} < {last}");
            last = revision;
        }
        // The next process has removed the old temporary files.
        left_over.retain(|path| path.exists());
        assert_eq!(left_over, [] as [PathBuf; 0]);
        kill_during_write(process, &folder.0, round);
        for path in unfinished(&folder.0) {
            interrupted += 1;
            let old = SystemTime::now() - Duration::from_secs(7200);
            File::options().write(true).open(path).unwrap().set_modified(old).unwrap();
        }
        // The lock is free, and the stored login is the reported one or a later one.
        let _guard = store.lock(&key(server)).await.unwrap();
        let stored = store.load(&key(server)).await.unwrap().unwrap();
        assert!(stored.revision() >= last, "{} < {last}", stored.revision());
        assert_eq!(stored.refresh_token().expose(), format!("r{}", stored.revision()));
        last = stored.revision();
        round += 1;
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_umask_takes_no_permissions_from_the_owner() {
    use std::os::unix::fs::MetadataExt as _;

    let mode = |path: &Path| std::fs::metadata(path).unwrap().mode() & 0o777;
    let above = TempFolder::new("umask");
    for umask in ["0177", "0777", "0000"] {
        let folder = above.0.join(umask).join("logins");
        let status = Command::new("sh")
            .args(["-c", "umask $0 && exec \"$@\"", umask])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "processes::child"])
            .envs([(ROLE, "saves"), (SERVER, "http://127.0.0.1:9")])
            .env(FOLDER, &folder)
            .stdout(Stdio::null())
            .status();
        assert!(status.unwrap().success());
        assert_eq!([&*folder, folder.parent().unwrap()].map(mode), [0o700; 2]);
        let files = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
        assert_eq!(files.map(|file| mode(&file)).collect::<Vec<_>>(), [0o600; 2]);
    }
}
