//! No public type prints a secret: not with `Debug`, not with `Display`, not as the source of an error.
//!
//! Every type that the crate exports is made here from secrets, and printed. A type that is new and not
//! printed here fails the test.

#![expect(clippy::unwrap_used, reason = "what nobody expects ends the test")]

#[path = "../src/trace/listener.rs"]
mod listener;

use std::{
    collections::BTreeSet,
    error::Error as _,
    fmt::{Debug, Display},
    fs,
    net::TcpListener,
    path::Path,
    sync::Arc,
    time::{Duration, SystemTime},
};

use amazon_music_auth::{
    AccessToken, ClientId, ClientSecret, CodeExchange, CustomerProfile, DeviceEvent, DeviceLogin,
    DeviceLoginBuilder, DevicePrompt, Doctor, Endpoints, EnvironmentStore, Error, ErrorKind,
    FileStore, Finding, HttpClient, HttpClientBuilder, HttpError, HttpErrorKind, HttpRequest,
    InvalidIdentity, InvalidUrl, IssuedToken, Login, Loopback, LoopbackLogin, MemoryStore,
    PendingLogin, PkcePair, RefreshToken, Region, Scope, ScopeSet, ScopeSetIter, SecureUrl,
    SecurityProfileId, Session, SessionBuilder, Sessions, Severity, StoreGuard, StoreKey,
    StoredLogin, Subject, TokenInfo, TokenStore as _, UnknownRegion, UnknownScope, Website,
};
use http::HeaderMap;
use serde_json::{Value, json};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::path};

/// What is exported and has nothing to print: a trait, and the name of a future.
const NOT_PRINTED: [&str; 2] = ["Storing", "TokenStore"];

/// What was printed, and of which types.
#[derive(Default)]
struct Printed {
    text: String,
    debug: BTreeSet<String>,
    display: BTreeSet<String>,
}

impl Printed {
    fn debug(&mut self, name: &str, value: &impl Debug) {
        self.debug.insert(name.to_owned());
        self.text += &format!("{name}: {value:?}\n{value:#?}\n");
    }

    fn display(&mut self, name: &str, value: &impl Display) {
        self.display.insert(name.to_owned());
        self.text += &format!("{name}: {value}\n");
    }
}

/// Prints values with `Debug`, and makes sure that they have the types they are listed under.
macro_rules! debug {
    ($printed:expr; $($type:ident = $value:expr;)*) => {$({
        let value: &$type = &$value;
        $printed.debug(stringify!($type), value);
    })*};
}

/// The same with `Display`.
macro_rules! display {
    ($printed:expr; $($type:ident = $value:expr;)*) => {$({
        let value: &$type = &$value;
        $printed.display(stringify!($type), value);
    })*};
}

const CLIENT_ID: &str = "amzn1.application-oa2-client.a";
const REDIRECT_URI: &str = "https://music.example/callback";

/// A Login with Amazon that grants everything, and knows who the user is.
async fn serve() -> MockServer {
    let server = MockServer::start().await;
    let codes = json!({
        "device_code": "canary-device", "user_code": "canary-user", "interval": 1,
        "verification_uri": "https://a.example/code",
    });
    let tokens = json!({
        "access_token": "Atza|canary", "refresh_token": "Atzr|canary", "token_type": "bearer",
        "expires_in": 3600,
    });
    let info = json!({ "aud": CLIENT_ID, "user_id": "amzn1.account.canary", "exp": 60 });
    let profile = json!({
        "user_id": "amzn1.account.canary", "name": "Canary", "email": "canary@a.example",
        "postal_code": "canary",
    });
    for (at, body) in [
        ("/auth/o2/create/codepair", codes),
        ("/auth/o2/token", tokens),
        ("/auth/o2/tokeninfo", info),
        ("/user/profile", profile),
    ] {
        let answer = ResponseTemplate::new(200).set_body_json(body);
        Mock::given(path(at)).respond_with(answer).mount(&server).await;
    }
    server
}

/// An error of a refused refresh whose server repeats whatever it was sent.
async fn rejection(login_at: &str) -> Error {
    let server = MockServer::start().await;
    let body = json!({
        "error": "invalid_grant",
        "error_description": "Atzr|canary and canary-secret, also as Atzr%7Ccanary",
    });
    let answer = ResponseTemplate::new(400).set_body_json(body);
    Mock::given(path(login_at)).respond_with(answer).mount(&server).await;
    let endpoints = Endpoints::with_base_url(&server.uri()).unwrap();
    builder(&endpoints).build().unwrap().access_token().await.unwrap_err()
}

fn builder(endpoints: &Endpoints) -> SessionBuilder {
    let an_hour = SystemTime::UNIX_EPOCH + Duration::from_secs(3600);
    Session::from_refresh_token(client_id(), RefreshToken::new("Atzr|canary"))
        .access_token(AccessToken::new("Atza|canary"), an_hour)
        .client_secret(ClientSecret::new("canary-secret"))
        .endpoints(endpoints.clone())
}

fn client_id() -> ClientId {
    ClientId::new(CLIENT_ID).unwrap()
}

fn print_values(printed: &mut Printed) {
    let endpoints = Endpoints::region(Region::Europe);
    let scopes = ScopeSet::from_iter([Scope::Catalog, Scope::Library]);
    let key = StoreKey::new("bob", client_id(), &endpoints).unwrap();
    let profile = SecurityProfileId::new("amzn1.application.a").unwrap();
    let url = SecureUrl::new("https://a.example").unwrap();
    let lookup = |_: &str| Some("Atzr|canary".to_owned());
    let at = SystemTime::UNIX_EPOCH;
    debug! { printed;
        AccessToken = AccessToken::new("Atza|canary");
        RefreshToken = RefreshToken::new("Atzr|canary");
        ClientSecret = ClientSecret::new("amzn1.oa2-cs.v1.canary");
        PkcePair = PkcePair::from_verifier("canary-verifier".repeat(4)).unwrap();
        StoredLogin = StoredLogin::new(RefreshToken::new("Atzr|canary"))
            .with_access_token(AccessToken::new("Atza|canary"), at, at);
        StoreKey = key;
        StoreGuard = StoreGuard::new("canary".to_owned());
        EnvironmentStore = EnvironmentStore::from_env_with(lookup);
        FileStore = FileStore::new("/nowhere");
        ClientId = client_id();
        SecurityProfileId = profile;
        Endpoints = endpoints;
        Region = Region::Europe;
        SecureUrl = url;
        Scope = Scope::Catalog;
        ScopeSet = scopes;
        ScopeSetIter = scopes.clone().into_iter();
        ErrorKind = ErrorKind::Denied;
        Severity = Severity::Problem;
        Subject = Subject::Session;
        HttpClientBuilder = HttpClient::builder();
        HttpClient = HttpClient::new().unwrap();
        HttpErrorKind = HttpErrorKind::Io;
    }
    print_http(printed);
    display! { printed;
        StoreKey = key;
        ClientId = client_id();
        SecurityProfileId = profile;
        Region = Region::Europe;
        SecureUrl = url;
        Scope = Scope::Catalog;
        ScopeSet = scopes;
    }
    let url = SecureUrl::new("https://canary@a.example/?canary#canary").unwrap_err();
    debug! { printed; InvalidUrl = url; }
    display! { printed; InvalidUrl = url; }
    print_error(printed, &url.into());
    // What a token in the wrong place leads to.
    for secret in ["Atza|canary", "amzn1.oa2-cs.v1.canary"] {
        let identity = ClientId::new(secret).unwrap_err();
        let region = secret.parse::<Region>().unwrap_err();
        let scope = secret.parse::<Scope>().unwrap_err();
        debug! { printed;
            InvalidIdentity = identity;
            UnknownRegion = region;
            UnknownScope = scope;
        }
        display! { printed;
            InvalidIdentity = identity;
            UnknownRegion = region;
            UnknownScope = scope;
        }
        for error in [identity.into(), region.into(), Error::from(scope)] {
            print_error(printed, &error);
        }
    }
}

fn print_http(printed: &mut Printed) {
    let headers = HeaderMap::from_iter([(http::header::COOKIE, "canary".parse().unwrap())]);
    let request = HttpRequest {
        method: http::Method::GET,
        url: "https://canary:canary@a.example/canary?canary".parse().unwrap(),
        headers: headers.clone(),
        body: "canary".into(),
        timeout: None,
        max_response_bytes: 0,
    };
    let error = HttpError {
        kind: HttpErrorKind::TooLarge,
        status: Some(http::StatusCode::OK),
        headers: Some(headers),
        source: None,
    };
    debug! { printed;
        HttpRequest = request;
        HttpError = error;
    }
    display! { printed; HttpError = error; }
}

fn print_error(printed: &mut Printed, error: &Error) {
    debug! { printed; Error = *error; }
    display! { printed; Error = *error; }
    let said = [error.hint(), error.description().unwrap_or(""), error.oauth_error().unwrap_or("")];
    printed.text += &said.join("\n");
    let mut source = error.source();
    while let Some(why) = source {
        printed.text += &format!("{why}\n{why:?}\n{why:#?}\n");
        source = why.source();
    }
}

/// Prints the steps of every way to log in. Gives the secrets that these made up themselves.
async fn print_logins(printed: &mut Printed, login: &Login) -> Vec<String> {
    let website = login.website(REDIRECT_URI);
    let loopback = login.loopback([free_redirect_uri(), free_redirect_uri()]);
    let exchange = login.exchange_code("canary-code", REDIRECT_URI, "canary-v".repeat(6));
    let builder = login.device();
    debug! { printed;
        Login = *login;
        Website = website;
        Loopback = loopback;
        CodeExchange = exchange;
        DeviceLoginBuilder = builder;
    }
    let pending = website.start().unwrap();
    let waiting = loopback.start().unwrap();
    let mut device = builder.start().await.unwrap();
    debug! { printed;
        PendingLogin = pending;
        LoopbackLogin = waiting;
        DeviceLogin = device;
        DevicePrompt = *device.prompt();
        DeviceEvent = device.next_event().await.unwrap();
        DeviceEvent = DeviceEvent::Finished(exchange.send().await.unwrap());
    }
    let stored: Value = serde_json::from_str(&pending.to_json()).unwrap();
    let state = |url: &str| {
        let url = url::Url::parse(url).unwrap();
        url.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned()
    };
    vec![
        stored["verifier"].as_str().unwrap().to_owned(),
        state(pending.authorize_url()),
        state(waiting.authorize_url()),
    ]
}

fn free_redirect_uri() -> String {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    format!("http://127.0.0.1:{port}/callback")
}

async fn print_sessions(printed: &mut Printed, login: &Login, endpoints: &Endpoints) {
    let builder = builder(endpoints);
    debug! { printed; SessionBuilder = builder; }
    let session = builder.build().unwrap();
    debug! { printed; Session = session; }
    let token = session.token().await.unwrap();
    let store = Arc::new(MemoryStore::new());
    session.save_to(store.clone(), "bob").await.unwrap();
    let key = StoreKey::new("bob", client_id(), endpoints).unwrap();
    debug! { printed;
        IssuedToken = token;
        Session = session;
        MemoryStore = *store;
        Sessions = Sessions::new(login.clone(), store.clone());
        StoredLogin = store.load(&key).await.unwrap().unwrap();
        TokenInfo = login.token_info(token.access_token()).await.unwrap();
        CustomerProfile = login.customer_profile(token.access_token()).await.unwrap();
        Doctor = login.doctor().session(&session);
    }
    for finding in login.doctor().session(&session).examine().await {
        debug! { printed; Finding = finding; }
        display! { printed; Finding = finding; }
    }
}

#[tokio::test]
async fn no_public_type_prints_a_secret() {
    listener::listen();
    let server = serve().await;
    let endpoints = Endpoints::with_base_url(&server.uri()).unwrap();
    let login = Login::new(client_id(), Scope::Catalog)
        .client_secret(ClientSecret::new("canary-secret"))
        .endpoints(endpoints.clone());
    let mut printed = Printed::default();
    print_values(&mut printed);
    print_sessions(&mut printed, &login, &endpoints).await;
    print_error(&mut printed, &rejection("/auth/o2/token").await);
    print_error(&mut printed, &rejection("/nowhere").await);
    for secret in print_logins(&mut printed, &login).await {
        assert!(!printed.text.contains(&secret), "a made up secret is in {}", printed.text);
    }
    let leak = printed.text.lines().find(|line| listener::holds_a_secret(line));
    assert_eq!(leak, None);

    // Each of these has a home here before it is exported.
    let exported = exported();
    assert_eq!(printed.debug, exported, "the printed types, and those that are exported");
    let displayed = displayed().into_iter().filter(|name| exported.contains(name)).collect();
    assert_eq!(printed.display, displayed, "the displayed types, and those that have `Display`");
}

/// The types that the crate exports.
fn exported() -> BTreeSet<String> {
    let root = include_str!("../src/lib.rs");
    let exports = root.split("pub use ").skip(1).filter_map(|rest| rest.split(';').next());
    let words = exports.flat_map(|export| export.split(|c: char| !c.is_alphanumeric() && c != '_'));
    words
        .filter(|word| word.starts_with(char::is_uppercase) && !NOT_PRINTED.contains(word))
        .map(str::to_owned)
        .collect()
}

/// The types that have `Display`, the private ones too.
fn displayed() -> BTreeSet<String> {
    // A macro writes these two.
    let mut names = BTreeSet::from(["ClientId", "SecurityProfileId"].map(str::to_owned));
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(path).unwrap();
            let after = text.split("Display for ").skip(1);
            let name = |rest: &str| rest.split([' ', '<']).next().unwrap_or("").to_owned();
            names.extend(after.map(name));
        }
    }
    names
}

#[test]
fn every_test_of_this_folder_is_listened_to() {
    listener::listen();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let tests = text
            .lines()
            .filter(|line| line.starts_with("#[test]") || line.starts_with("#[tokio::test"));
        // Only the children have sessions there.
        let needed = if path.ends_with("processes.rs") { 1 } else { tests.count() };
        let listening = text.lines().filter(|line| line.trim() == "listener::listen();").count();
        assert!(listening >= needed, "{}: {listening} of {needed}", path.display());
    }
}
