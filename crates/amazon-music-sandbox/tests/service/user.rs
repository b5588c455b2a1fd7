//! Clients of a sandbox by the crate `amazon-music-auth`.

use amazon_music_auth::{
    ClientId, ClientSecret, Endpoints, Error, Login, Scope, ScopeSet, Session,
};
use amazon_music_sandbox::{Decision, Sandbox, SandboxBuilder};
use bytes::Bytes;
use http::{Request, Response};

/// The builder of a small sandbox.
pub(crate) fn small() -> SandboxBuilder {
    Sandbox::builder().tracks(100)
}

/// An app with a client ID, which requests the catalogue and the profile.
pub(crate) fn app(sandbox: &Sandbox, client_id: &str) -> Login {
    let client_id = ClientId::new(client_id).unwrap();
    let scopes = ScopeSet::from_iter([Scope::Catalog, Scope::ProfileRead]);
    Login::new(client_id, scopes).endpoints(Endpoints::with_base_url(&sandbox.lwa_url()).unwrap())
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

/// The return URL of logins.
pub(crate) const CALLBACK: &str = "https://music.example/callback";

/// Logs in by redirect, as a customer who decides so.
pub(crate) async fn log_in(
    sandbox: &Sandbox,
    login: &Login,
    decision: Decision,
) -> Result<Session, Error> {
    let pending = login.website(CALLBACK).start().unwrap();
    let back = sandbox.visit(pending.authorize_url(), decision).unwrap();
    login.finish(pending, &back).await
}

/// The session that exists from the start.
pub(crate) fn ready(sandbox: &Sandbox) -> Session {
    Session::from_env_with(sandbox.env()).unwrap().build().unwrap()
}

/// The status of a request with the token of a session.
pub(crate) async fn call(sandbox: &Sandbox, session: &Session) -> Result<u16, Error> {
    let token = session.access_token().await?;
    Ok(call_with(sandbox, token.expose()))
}

/// The status of a request with a token.
pub(crate) fn call_with(sandbox: &Sandbox, token: &str) -> u16 {
    let request = Request::get("/v1/me")
        .header("authorization", format!("Bearer {token}"))
        .header("x-api-key", sandbox.credentials().security_profile_id());
    handle(sandbox, request, "").status().as_u16()
}

/// Sends a request without a socket.
pub(crate) fn handle(
    sandbox: &Sandbox,
    request: http::request::Builder,
    body: impl Into<Bytes>,
) -> Response<Bytes> {
    sandbox.handle(&request.body(body.into()).unwrap())
}

/// A header as text.
pub(crate) fn header<'a>(response: &'a Response<Bytes>, name: &str) -> Option<&'a str> {
    response.headers().get(name).map(|value| value.to_str().unwrap())
}
