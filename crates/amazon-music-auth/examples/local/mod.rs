//! A Login with Amazon on this machine, with a user who agrees at once, for the examples of logins.

use std::{
    error::Error,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use amazon_music_auth::{ClientId, Endpoints, Login, PkcePair, ScopeSet, Session};
use serde_json::json;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use url::{Url, form_urlencoded};
use wiremock::{
    Mock, MockServer, Request, Respond, ResponseTemplate,
    matchers::{body_string_contains, method, path},
};

pub(crate) type Outcome<T> = Result<T, Failure>;

/// Any error. `main` prints the `Debug` of what it returns, so that says what `Display` would, and the cure.
pub(crate) struct Failure(Box<dyn Error + Send + Sync>);

impl<E: Into<Box<dyn Error + Send + Sync>>> From<E> for Failure {
    fn from(why: E) -> Self {
        Self(why.into())
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        match self.0.downcast_ref::<amazon_music_auth::Error>() {
            Some(error) => write!(f, ": {}", error.hint()),
            None => Ok(()),
        }
    }
}

/// It works once. The tests of this workspace look for its name in everything that is printed.
const CODE: &str = "a-canary-code";

/// The access token that this server gives out.
pub(crate) const ACCESS_TOKEN: &str = "Atza|a-canary-access-token";

/// The refresh token that this server gives out, and takes.
pub(crate) const REFRESH_TOKEN: &str = "Atzr|a-canary-refresh-token";

/// A running server. It stops when it is dropped.
pub(crate) struct Local {
    server: MockServer,
    state: Lwa,
}

/// What the server knows: the PKCE challenge of the code that it gave out last.
#[derive(Clone, Default)]
struct Lwa {
    challenge: Arc<Mutex<Option<String>>>,
}

impl Local {
    pub(crate) async fn start() -> Self {
        let server = MockServer::start().await;
        let state = Lwa::default();
        let page = Mock::given(method("GET")).and(path("/ap/oa"));
        page.respond_with(Page(state.clone())).mount(&server).await;
        let pair = json!({
            "user_code": "A1B2C",
            "device_code": CODE,
            "verification_uri": "https://amazon.com/us/code",
            "expires_in": 600,
            "interval": 1,
        });
        let pair = ResponseTemplate::new(200).set_body_json(pair);
        Mock::given(path("/auth/o2/create/codepair")).respond_with(pair).mount(&server).await;
        // The user of a device enters the code between the first poll and the second.
        let pending = json!({ "error": "authorization_pending" });
        let pending = ResponseTemplate::new(400).set_body_json(pending);
        let polls = Mock::given(body_string_contains("device_code="));
        polls.respond_with(pending).up_to_n_times(1).mount(&server).await;
        let tokens = Mock::given(method("POST")).and(path("/auth/o2/token"));
        tokens.respond_with(Tokens(state.clone())).mount(&server).await;
        Self { server, state }
    }

    pub(crate) fn uri(&self) -> String {
        self.server.uri()
    }

    /// An app that this server knows.
    #[allow(dead_code, reason = "for the examples that log in")]
    pub(crate) fn login(&self, scopes: impl Into<ScopeSet>) -> Outcome<Login> {
        let client_id = ClientId::new("amzn1.application-oa2-client.0a1b2c")?;
        Ok(Login::new(client_id, scopes).endpoints(Endpoints::with_base_url(&self.uri())?))
    }

    /// What Amazon's SDK does in an app on a phone: it shows the page, and gets a code.
    #[allow(dead_code, reason = "for the example of mobile apps")]
    pub(crate) fn code_for_an_app(&self, challenge: &str) -> String {
        self.state.give_out(challenge.to_owned());
        CODE.to_owned()
    }
}

impl Lwa {
    fn give_out(&self, challenge: String) {
        *self.challenge.lock().unwrap_or_else(PoisonError::into_inner) = Some(challenge);
    }

    fn take_back(&self) -> Option<String> {
        self.challenge.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The page that users see. This one agrees by itself.
struct Page(Lwa);

impl Respond for Page {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let value = |name: &str| {
            let pair = request.url.query_pairs().find(|(key, _)| key == name);
            pair.map(|(_, value)| value.into_owned()).unwrap_or_default()
        };
        self.0.give_out(value("code_challenge"));
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("code", CODE)
            .append_pair("scope", &value("scope"))
            .append_pair("state", &value("state"))
            .finish();
        let back = format!("{}?{query}", value("redirect_uri"));
        ResponseTemplate::new(302).insert_header("location", back)
    }
}

/// The token endpoint. It takes a code once, with the verifier of its challenge, and its refresh token.
struct Tokens(Lwa);

impl Respond for Tokens {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let value = |name: &str| {
            let mut pairs = form_urlencoded::parse(&request.body);
            let pair = pairs.find(|(key, _)| key == name);
            pair.map(|(_, value)| value.into_owned()).unwrap_or_default()
        };
        let mut answer = json!({
            "access_token": ACCESS_TOKEN,
            "token_type": "bearer",
            "expires_in": 3600,
        });
        if value("device_code") == CODE {
            answer["refresh_token"] = REFRESH_TOKEN.into();
            return ResponseTemplate::new(200).set_body_json(answer);
        }
        if value("refresh_token") == REFRESH_TOKEN {
            return ResponseTemplate::new(200).set_body_json(answer);
        }
        let pair = PkcePair::from_verifier(value("code_verifier")).ok();
        let proven = pair.map(|pair| pair.challenge().to_owned());
        if value("code") == CODE && proven.is_some() && proven == self.0.take_back() {
            // As Amazon's pages say: apps on phones get one, and websites that send a secret.
            if !value("client_secret").is_empty() || value("redirect_uri").starts_with("amzn") {
                answer["refresh_token"] = REFRESH_TOKEN.into();
            }
            return ResponseTemplate::new(200).set_body_json(answer);
        }
        ResponseTemplate::new(400).set_body_json(json!({ "error": "invalid_grant" }))
    }
}

/// Says what a login brought.
#[allow(dead_code, reason = "for the examples that log in")]
pub(crate) fn tell(session: &Session, mut say: impl FnMut(&str)) {
    say(&format!("Logged in, with {}.", session.scopes().unwrap_or_default()));
    if session.is_refreshable() {
        say("The session refreshes itself: keep it in a store.");
    } else {
        say("The session cannot be refreshed: without a client secret there is no refresh token.");
    }
}

/// The user's browser: asks for a page, and gives where that sends it, or else the page.
#[allow(dead_code, reason = "for the examples with a browser")]
pub(crate) async fn visit(url: &str) -> Outcome<String> {
    let url = Url::parse(url)?;
    let port = url.port_or_known_default().ok_or("no port")?;
    let mut stream = TcpStream::connect((url.host_str().ok_or("no host")?, port)).await?;
    let target = format!("{}?{}", url.path(), url.query().unwrap_or_default());
    let request = format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut response = String::new();
    stream.read_to_string(&mut response).await?;
    let location = response.lines().find_map(|line| line.strip_prefix("location: "));
    Ok(location.map(str::to_owned).unwrap_or(response))
}

/// A line that the user types, read off the threads of the runtime; `None` where there is no more input.
#[allow(dead_code, reason = "for the examples that ask for something")]
pub(crate) async fn read_line() -> Option<String> {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let mut line = String::new();
        let read = std::io::stdin().read_line(&mut line);
        let _ = sender.send(matches!(read, Ok(1..)).then_some(line));
    });
    receiver.await.ok().flatten()
}

/// The variable `name` of the environment, where it is set and not empty.
pub(crate) fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

#[expect(clippy::print_stdout, reason = "an example talks to the terminal")]
pub(crate) fn say(line: &str) {
    println!("{line}");
}
