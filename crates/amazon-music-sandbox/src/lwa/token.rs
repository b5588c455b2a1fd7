//! The token endpoint: exchanges codes, pairs of codes and refresh tokens for access tokens.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;

use super::{
    client::{ClientKind, RegisteredClient},
    device,
    error_response::{OauthError, success},
    state::Code,
};
use crate::{
    form::Form,
    grants::Login,
    request::{Request, RequestExt as _},
    response::Response,
    world::World,
};

pub(super) fn respond(world: &mut World, request: &Request) -> Result<Response, OauthError> {
    let form = Form::of_body(request);
    form.repeated().map_or(Ok(()), |name| Err(OauthError::parameter(name)))?;
    match form.get("grant_type") {
        Some("authorization_code") => by_code(world, request, &form),
        Some("refresh_token") => by_refresh_token(world, request, &form),
        Some("device_code") => by_pair(world, &form),
        _ => Err(OauthError::GRANT_TYPE),
    }
}

fn by_code(world: &mut World, request: &Request, form: &Form) -> Result<Response, OauthError> {
    let (client, has_secret) = authenticate(world, request, form)?;
    let sent = form.get("code").ok_or(OauthError::parameter("code"))?;
    let uri = form.get("redirect_uri").ok_or(OauthError::parameter("redirect_uri"))?;
    // The code is used up even if the rest is invalid.
    let code = world.lwa.codes.remove(sent, world.clock.now());
    let Code { authorization, account } = code.ok_or(OauthError::grant("code"))?;
    if authorization.client_id != client.id() {
        return Err(OauthError::grant("code"));
    }
    if authorization.redirect_uri != uri {
        return Err(OauthError::grant("redirect_uri"));
    }
    match (&authorization.challenge, form.get("code_verifier")) {
        (Some(_), None) => return Err(OauthError::parameter("code_verifier")),
        (Some(challenge), Some(verifier)) if !challenge.matches(verifier) => {
            return Err(OauthError::grant("code_verifier"));
        }
        (None, Some(_)) => return Err(OauthError::grant("code_verifier")),
        // A stolen code would be enough otherwise.
        (None, None) if !has_secret => return Err(OauthError::CLIENT),
        _ => {}
    }
    let login = log_in(world, &client, &account, authorization.scopes);
    let is_refreshable = has_secret || client.kind != ClientKind::Website;
    let refresh_token = is_refreshable.then(|| world.grants.issue_refresh(&login));
    Ok(tokens(world, &login, refresh_token))
}

fn by_refresh_token(
    world: &mut World,
    request: &Request,
    form: &Form,
) -> Result<Response, OauthError> {
    let (client, has_secret) = authenticate(world, request, form)?;
    let sent = form.get("refresh_token").ok_or(OauthError::parameter("refresh_token"))?;
    let grant = world.grants.find_refresh(sent).ok_or(OauthError::grant("refresh_token"))?;
    let login = grant.login.clone();
    if login.client_id != client.id() {
        return Err(OauthError::NOT_ALLOWED);
    }
    if grant.is_used {
        world.grants.revoke_login_of(sent);
        return Err(OauthError::grant("refresh_token"));
    }
    let rotates = client.kind != ClientKind::Website || has_secret;
    let refresh_token = rotates.then(|| world.grants.rotate(sent, world.settings.rotation));
    Ok(tokens(world, &login, refresh_token))
}

fn by_pair(world: &mut World, form: &Form) -> Result<Response, OauthError> {
    let (pair, account) = device::finish(world, form)?;
    let client = world.lwa.client(&pair.client_id).cloned().ok_or(OauthError::CLIENT)?;
    let login = log_in(world, &client, &account, pair.scopes);
    let refresh_token = world.grants.issue_refresh(&login);
    Ok(tokens(world, &login, Some(refresh_token)))
}

/// Returns the client, and `true` if it sent its secret: in the body, or by HTTP Basic.
fn authenticate(
    world: &World,
    request: &Request,
    form: &Form,
) -> Result<(RegisteredClient, bool), OauthError> {
    let basic = request.header_text("Authorization").and_then(basic);
    let (id, secret) = match &basic {
        Some((id, secret)) => (Some(id.as_str()), Some(secret.as_str())),
        None => (form.get("client_id"), form.get("client_secret")),
    };
    let id = id.ok_or(OauthError::parameter("client_id"))?;
    let client = world.lwa.client(id).ok_or(OauthError::CLIENT)?;
    if secret.is_some() && secret != client.secret.as_deref() {
        return Err(OauthError::CLIENT);
    }
    Ok((client.clone(), secret.is_some()))
}

/// The client ID and secret of an `Authorization` header, which are percent-encoded (RFC 6749, 2.3.1).
fn basic(header: &str) -> Option<(String, String)> {
    let (kind, encoded) = header.split_once(' ')?;
    let decoded = STANDARD.decode(encoded.trim()).ok()?;
    let pair = Form::parse(&str::from_utf8(&decoded).ok()?.replacen(':', "=", 1));
    let (id, secret) = pair.iter().next()?;
    kind.eq_ignore_ascii_case("basic").then(|| (id.clone(), secret.clone()))
}

/// Adds a login after the consent of a user.
fn log_in(
    world: &mut World,
    client: &RegisteredClient,
    account: &str,
    scopes: Vec<String>,
) -> Login {
    let security_profile = client.security_profile.as_deref().unwrap_or(&world.security_profile);
    world.grants.log_in(account, client.id(), security_profile, scopes)
}

fn tokens(world: &mut World, login: &Login, refresh_token: Option<String>) -> Response {
    let lifetime = world.settings.access_token_lifetime;
    let now = world.clock.now();
    let mut body = json!({
        "access_token": world.grants.issue_access(login, now, lifetime),
        "token_type": "bearer",
        "expires_in": lifetime.as_secs(),
    });
    if let Some(token) = refresh_token {
        body["refresh_token"] = token.into();
    }
    success(&body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn basic_authentication_is_percent_decoded() {
        let header = |text: &str| format!("Basic {}", STANDARD.encode(text));
        assert_eq!(basic(&header("id:a%3Ab")), Some(("id".to_owned(), "a:b".to_owned())));
        assert_eq!(basic("Basic ?"), None);
        assert_eq!(basic(&header("id:a").replace("Basic", "Bearer")), None);
    }
}
