//! Clients of a sandbox in the same process: plain requests, and logins by the crate `amazon-music-auth`.

use std::time::Duration;

use amazon_music_auth::{
    ClientId, ClientSecret, Endpoints, Error, HttpClient, Login, Scope, ScopeSet, Session,
};
use amazon_music_sandbox::{Decision, Sandbox, SandboxBuilder};
use bytes::Bytes;
use http::Request;
use serde_json::Value;

/// The return URL of logins.
pub(crate) const CALLBACK: &str = "https://music.example/callback";

/// The builder of a small sandbox.
pub(crate) fn builder() -> SandboxBuilder {
    Sandbox::builder().tracks(100)
}

/// A small sandbox without sockets.
pub(crate) fn small() -> Sandbox {
    builder().build()
}

/// An app with a client ID, which requests the catalogue and the profile.
pub(crate) fn app(sandbox: &Sandbox, client_id: &str) -> Login {
    let scopes = ScopeSet::from_iter([Scope::Catalog, Scope::ProfileRead]);
    Login::new(ClientId::new(client_id).unwrap(), scopes)
        .endpoints(Endpoints::with_base_url(&sandbox.lwa_url()).unwrap())
        .http_client(HttpClient::from_service(sandbox.service()))
}

/// The website of the sandbox, with its secret.
pub(crate) fn website(sandbox: &Sandbox) -> Login {
    let credentials = sandbox.credentials();
    app(sandbox, credentials.client_id())
        .client_secret(ClientSecret::new(credentials.client_secret()))
}

/// The device of the sandbox.
pub(crate) fn device(sandbox: &Sandbox) -> Login {
    app(sandbox, sandbox.credentials().device_client_id())
}

/// Logs in by redirect with the decision of the user.
pub(crate) async fn log_in(
    sandbox: &Sandbox,
    login: &Login,
    decision: Decision,
) -> Result<Session, Error> {
    let pending = login.website(CALLBACK).start().unwrap();
    let back = sandbox.visit(pending.authorize_url(), decision).unwrap();
    login.finish(pending, &back).await
}

/// A session with the refresh token that exists from the start.
pub(crate) fn session(sandbox: &Sandbox) -> Session {
    let session = Session::from_env_with(sandbox.env()).unwrap();
    session.http_client(HttpClient::from_service(sandbox.service())).build().unwrap()
}

/// The status of a request with the token of a session.
pub(crate) async fn status(sandbox: &Sandbox, session: &Session) -> Result<u16, Error> {
    let token = session.access_token().await?;
    Ok(status_with(sandbox, token.expose()))
}

/// The status of a request with an access token.
pub(crate) fn status_with(sandbox: &Sandbox, token: &str) -> u16 {
    send(sandbox, "GET /v1/me", &bearer(sandbox, token), "").status()
}

/// A response of the sandbox.
pub(crate) struct Response(http::Response<Bytes>);

impl Response {
    pub(crate) fn status(&self) -> u16 {
        self.0.status().as_u16()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.0.headers().get(name).map(|value| value.to_str().unwrap())
    }

    pub(crate) fn text(&self) -> &str {
        str::from_utf8(self.0.body()).unwrap()
    }

    /// The decoded body; `null` if it is not JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(self.0.body()).unwrap_or_default()
    }

    /// The status, and the error code of the Web API or of OAuth.
    pub(crate) fn error(&self) -> (u16, String) {
        let error = &self.json()["error"];
        let code = error["code"].as_str().or(error.as_str());
        (self.status(), code.unwrap_or_default().to_owned())
    }
}

/// Sends a request with headers. `line` has its method and URI.
pub(crate) fn send(
    sandbox: &Sandbox,
    line: &str,
    headers: &[(&str, String)],
    body: impl Into<Bytes>,
) -> Response {
    let (method, uri) = line.split_once(' ').unwrap();
    let mut request = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    Response(sandbox.handle(&request.body(body.into()).unwrap()))
}

/// Sends a request without a body.
pub(crate) fn get(sandbox: &Sandbox, uri: &str) -> Response {
    send(sandbox, &format!("GET {uri}"), &[], "")
}

/// Sends a request with JSON.
pub(crate) fn json(sandbox: &Sandbox, line: &str, body: &str) -> Response {
    send(sandbox, line, &[("content-type", "application/json".to_owned())], body.to_owned())
}

/// Sends a request with a form.
pub(crate) fn form(sandbox: &Sandbox, uri: &str, body: &str) -> Response {
    let media_type = ("content-type", "application/x-www-form-urlencoded".to_owned());
    send(sandbox, &format!("POST {uri}"), &[media_type], body.to_owned())
}

/// The headers of a request to the Web API.
pub(crate) fn bearer(sandbox: &Sandbox, token: &str) -> Vec<(&'static str, String)> {
    let api_key = sandbox.credentials().security_profile_id().to_owned();
    vec![("authorization", format!("Bearer {token}")), ("x-api-key", api_key)]
}

/// The headers of a request to the Web API with JSON and a new access token.
pub(crate) fn authorized(sandbox: &Sandbox) -> Vec<(&'static str, String)> {
    let token = sandbox.world(|world| {
        let account = world.accounts()[0].id().to_owned();
        let scopes = ["music::library", "music::profile", "music::catalog"];
        world.issue_access_token(&account, &scopes, Duration::from_secs(60))
    });
    let mut headers = bearer(sandbox, &token);
    headers.push(("content-type", "application/json".to_owned()));
    headers
}
