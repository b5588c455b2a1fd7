//! No public type prints a secret with `Debug`, with `Display`, or in the source of an error.
//!
//! The test creates every exported type from secrets and prints it. It fails if a new type is not printed here.

use std::{
    collections::BTreeSet,
    error::Error as _,
    fmt::Display,
    net::TcpListener,
    sync::Arc,
    time::{Duration, SystemTime},
};

use amazon_music_auth::{
    AccessToken, ClientId, ClientSecret, CodeExchangeBuilder, Connection, CustomerProfile,
    DeviceEvent, DeviceLogin, DeviceLoginBuilder, DevicePrompt, Doctor, Endpoints,
    EnvironmentStore, Error, ErrorKind, FileStore, Finding, HttpClient, HttpClientBuilder,
    HttpError, HttpErrorKind, HttpRequest, InvalidIdentity, InvalidUrl, IssuedToken, Login,
    LoopbackLogin, LoopbackLoginBuilder, MemoryStore, PendingLogin, PkcePair, RefreshToken, Region,
    Scope, ScopeSet, SecureUrl, SecurityProfileId, Session, SessionBuilder, Sessions, Severity,
    StoreGuard, StoreKey, StoredLogin, Subject, TokenInfo, TokenStore as _, UnknownRegion,
    UnknownScope, WebsiteLoginBuilder,
};
use http::HeaderMap;
use serde_json::{Value, json};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::path};

use crate::{
    listener, local,
    service::{self, CLIENT_ID, client_id},
};

/// Exports without `Debug`: a trait, and the type of its futures.
const NOT_PRINTED: [&str; 2] = ["StoreFuture", "TokenStore"];

/// The printed text, and the names of the printed types.
#[derive(Default)]
struct Printed {
    text: String,
    types: BTreeSet<&'static str>,
}

/// Formats a value with `Display` if its type implements that.
struct Displayed<'a, T>(&'a T);

impl<T: Display> Displayed<'_, T> {
    fn text(&self) -> String {
        self.0.to_string()
    }
}

/// The method that the compiler chooses for other types.
trait NotDisplayed {
    fn text(&self) -> String {
        String::new()
    }
}

impl<T> NotDisplayed for Displayed<'_, T> {}

/// Prints values, and checks that they have these types.
macro_rules! print_types {
    ($printed:expr; $($type:ident = $value:expr;)*) => {$({
        let value: &$type = &$value;
        $printed.types.insert(stringify!($type));
        $printed.text += &format!("{value:?}\n{value:#?}\n{}\n", Displayed(value).text());
    })*};
}

const REDIRECT_URI: &str = "https://music.example/callback";

/// Starts a service that grants every login, and has information about its user.
async fn serve() -> MockServer {
    let server = local::service().await;
    let info = json!({ "aud": CLIENT_ID, "user_id": "amzn1.account.canary", "exp": 60 });
    let profile = json!({
        "user_id": "amzn1.account.canary", "name": "Canary", "email": "canary@a.example",
        "postal_code": "canary",
    });
    for (at, body) in [("/auth/o2/tokeninfo", info), ("/user/profile", profile)] {
        let response = ResponseTemplate::new(200).set_body_json(body);
        Mock::given(path(at)).respond_with(response).mount(&server).await;
    }
    server
}

/// Returns the error of a refresh whose error response repeats the request.
async fn rejection(token_path: &str) -> Error {
    let server = service::start().await;
    let body = json!({
        "error": "invalid_grant",
        "error_description": "Atzr|canary and canary-secret, also as Atzr%7Ccanary",
    });
    let response = ResponseTemplate::new(400).set_body_json(body);
    Mock::given(path(token_path)).respond_with(response).mount(&server).await;
    let session = builder(&service::endpoints(&server)).build().unwrap();
    session.access_token().await.unwrap_err()
}

fn builder(endpoints: &Endpoints) -> SessionBuilder {
    let an_hour = SystemTime::UNIX_EPOCH + Duration::from_secs(3600);
    Session::from_refresh_token(client_id(), RefreshToken::new("Atzr|canary"))
        .access_token(AccessToken::new("Atza|canary"), an_hour)
        .client_secret(ClientSecret::new("canary-secret"))
        .endpoints(endpoints.clone())
}

fn print_values(printed: &mut Printed) {
    let headers = HeaderMap::from_iter([(http::header::COOKIE, "canary".parse().unwrap())]);
    let endpoints = Endpoints::region(Region::Europe);
    let at = SystemTime::UNIX_EPOCH;
    print_types! { printed;
        AccessToken = AccessToken::new("Atza|canary");
        RefreshToken = RefreshToken::new("Atzr|canary");
        ClientSecret = ClientSecret::new("amzn1.oa2-cs.v1.canary");
        PkcePair = PkcePair::from_verifier("canary-verifier".repeat(4)).unwrap();
        StoredLogin = StoredLogin::new(RefreshToken::new("Atzr|canary"))
            .with_access_token(AccessToken::new("Atza|canary"), at, at);
        StoreGuard = StoreGuard::new("canary".to_owned());
        EnvironmentStore = EnvironmentStore::from_env_with(|_| Some("Atzr|canary".to_owned()));
        FileStore = FileStore::new("/nowhere");
        Endpoints = endpoints;
        ErrorKind = ErrorKind::Denied;
        Severity = Severity::Problem;
        Subject = Subject::Session;
        HttpClientBuilder = HttpClient::builder();
        HttpClient = HttpClient::new().unwrap();
        HttpErrorKind = HttpErrorKind::Io;
        Connection = Connection::New;
        StoreKey = StoreKey::new("bob", client_id(), &endpoints).unwrap();
        ClientId = client_id();
        SecurityProfileId = SecurityProfileId::new("amzn1.application.a").unwrap();
        Region = Region::Europe;
        SecureUrl = SecureUrl::new("https://a.example").unwrap();
        Scope = Scope::Catalog;
        ScopeSet = ScopeSet::from([Scope::Catalog, Scope::Library]);
        HttpRequest = HttpRequest {
            method: http::Method::GET,
            url: "https://canary:canary@a.example/canary?canary".parse().unwrap(),
            headers: headers.clone(),
            body: "canary".into(),
            timeout: None,
            max_response_bytes: 0,
            connection: Connection::New,
        };
        HttpError = HttpError {
            kind: HttpErrorKind::TooLarge,
            status: Some(http::StatusCode::OK),
            headers: Some(headers),
            source: None,
        };
    }
    let url = SecureUrl::new("https://canary@a.example/?canary#canary").unwrap_err();
    print_types! { printed; InvalidUrl = url; }
    print_error(printed, &url.into());
    // A token in the wrong place.
    for secret in ["Atza|canary", "amzn1.oa2-cs.v1.canary"] {
        let identity = ClientId::new(secret).unwrap_err();
        let region = secret.parse::<Region>().unwrap_err();
        let scope = secret.parse::<Scope>().unwrap_err();
        print_types! { printed;
            InvalidIdentity = identity;
            UnknownRegion = region;
            UnknownScope = scope;
        }
        for error in [identity.into(), region.into(), Error::from(scope)] {
            print_error(printed, &error);
        }
    }
}

fn print_error(printed: &mut Printed, error: &Error) {
    print_types! { printed; Error = *error; }
    let texts =
        [error.hint(), error.description().unwrap_or(""), error.oauth_error().unwrap_or("")];
    printed.text += &texts.join("\n");
    let mut source = error.source();
    while let Some(why) = source {
        printed.text += &format!("{why}\n{why:?}\n{why:#?}\n");
        source = why.source();
    }
}

/// Prints the types of every login. Returns the secrets of these logins.
async fn print_logins(printed: &mut Printed, login: &Login) -> Vec<String> {
    let website = login.website(REDIRECT_URI);
    let loopback = login.loopback([free_redirect_uri(), free_redirect_uri()]);
    let exchange = login.exchange_code("canary-code", REDIRECT_URI, "canary-v".repeat(6));
    let builder = login.device();
    print_types! { printed;
        Login = *login;
        WebsiteLoginBuilder = website;
        LoopbackLoginBuilder = loopback;
        CodeExchangeBuilder = exchange;
        DeviceLoginBuilder = builder;
    }
    let pending = website.start().unwrap();
    let waiting = loopback.start().unwrap();
    let mut device = builder.start().await.unwrap();
    print_types! { printed;
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
        device.prompt().user_code().to_owned(),
    ]
}

fn free_redirect_uri() -> String {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    format!("http://127.0.0.1:{port}/callback")
}

async fn print_sessions(printed: &mut Printed, login: &Login, endpoints: &Endpoints) {
    let builder = builder(endpoints);
    print_types! { printed; SessionBuilder = builder; }
    let session = builder.build().unwrap();
    print_types! { printed; Session = session; }
    let token = session.token().await.unwrap();
    let store = Arc::new(MemoryStore::new());
    session.save_to(store.clone(), "bob").await.unwrap();
    let key = StoreKey::new("bob", client_id(), endpoints).unwrap();
    print_types! { printed;
        IssuedToken = token;
        Session = session;
        MemoryStore = *store;
        Sessions = Sessions::new(login.clone(), store.clone());
        StoredLogin = store.load(&key).await.unwrap().unwrap();
        TokenInfo = login.token_info(token.access_token()).await.unwrap();
        CustomerProfile = login.customer_profile(token.access_token()).await.unwrap();
        Doctor = login.doctor().session(&session);
    }
    for finding in login.doctor().session(&session).run().await {
        print_types! { printed; Finding = finding; }
    }
}

#[tokio::test]
async fn no_public_type_prints_a_secret() {
    listener::listen();
    let server = serve().await;
    let login = service::login(&server);
    let mut printed = Printed::default();
    print_values(&mut printed);
    print_sessions(&mut printed, &login, &service::endpoints(&server)).await;
    print_error(&mut printed, &rejection("/auth/o2/token").await);
    print_error(&mut printed, &rejection("/nowhere").await);
    for secret in print_logins(&mut printed, &login).await {
        assert!(!printed.text.contains(&secret), "{secret} is in {}", printed.text);
    }
    let leak = printed.text.lines().find(|line| listener::has_secret(line));
    assert_eq!(leak, None);

    // Print a new type above.
    let root = include_str!("../../src/lib.rs");
    let exports = root.split("pub use ").skip(1).filter_map(|rest| rest.split(';').next());
    let names = exports.flat_map(|export| export.split(|c: char| !c.is_alphanumeric() && c != '_'));
    let exported = names
        .filter(|name| name.starts_with(char::is_uppercase) && !NOT_PRINTED.contains(name))
        .collect();
    assert_eq!(printed.types, exported, "the printed and the exported types");
}
