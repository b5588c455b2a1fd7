//! Apps that log their users in to a sandbox, by the crate `amazon-music-auth`.

use amazon_music_auth::{
    ClientId, ClientSecret, Endpoints, Error, Login, Scope, ScopeSet, Session,
};
use amazon_music_sandbox::{Incoming, Sandbox, SandboxBuilder};

/// A small sandbox that is not started yet.
pub(crate) fn small() -> SandboxBuilder {
    Sandbox::builder().tracks(100)
}

/// An app with a client ID, which asks for the profile.
pub(crate) fn app(sandbox: &Sandbox, client_id: &str) -> Login {
    let client_id = ClientId::new(client_id).unwrap();
    let scopes = ScopeSet::from_iter([Scope::Catalog, Scope::ProfileRead]);
    Login::new(client_id, scopes).endpoints(Endpoints::below(&sandbox.lwa_url()).unwrap())
}

/// The ready-made website, with its secret.
pub(crate) fn website(sandbox: &Sandbox) -> Login {
    let credentials = sandbox.credentials();
    app(sandbox, credentials.client_id())
        .client_secret(ClientSecret::new(credentials.client_secret()))
}

/// The session that is there from the start.
pub(crate) fn ready(sandbox: &Sandbox) -> Session {
    let credentials = sandbox.credentials();
    let lookup = |name: &str| {
        let variables = credentials.environment();
        let found = variables.into_iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.to_owned())
    };
    Session::from_lookup(lookup).unwrap().build().unwrap()
}

/// The status of a call with the token of a session.
pub(crate) async fn call(sandbox: &Sandbox, session: &Session) -> Result<u16, Error> {
    let token = session.access_token().await?;
    Ok(call_with(sandbox, token.expose()))
}

/// The status of a call with a token.
pub(crate) fn call_with(sandbox: &Sandbox, token: &str) -> u16 {
    let call = Incoming::new("GET", "/v1/me")
        .header("Authorization", &format!("Bearer {token}"))
        .header("x-api-key", sandbox.credentials().security_profile_id());
    sandbox.handle(&call).status()
}
