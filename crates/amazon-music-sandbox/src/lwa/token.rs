//! The endpoint where codes, pairs of codes and refresh tokens are traded for access tokens.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;

use super::{Form, OauthRefusal, RegisteredClient, client::Kind, code::Code, device, success};
use crate::{
    grants::Login,
    server::{Incoming, Outgoing},
    world::World,
};

/// What is given for an access token beside it.
enum Refresh {
    /// None: the app showed no secret.
    No,
    /// A new one.
    New,
    /// The one that was sent.
    Same(String),
}

pub(super) fn answer(world: &mut World, incoming: &Incoming) -> Result<Outgoing, OauthRefusal> {
    let form = Form::of_body(incoming);
    match form.get("grant_type") {
        Some("authorization_code") => by_code(world, incoming, &form),
        Some("refresh_token") => by_refresh_token(world, incoming, &form),
        Some("device_code") => by_pair(world, &form),
        _ => Err(OauthRefusal::GRANT_TYPE),
    }
}

fn by_code(world: &mut World, incoming: &Incoming, form: &Form) -> Result<Outgoing, OauthRefusal> {
    let (client, secret_shown) = authenticate(world, incoming, form)?;
    let sent = form.get("code").ok_or(OauthRefusal::parameter("code"))?;
    let uri = form.get("redirect_uri").ok_or(OauthRefusal::parameter("redirect_uri"))?;
    // Whatever is wrong with the rest, the code is used up: nobody tries again what does not fit.
    let code = world.lwa.codes.take(sent, world.clock.now());
    let Code { authorization, account } = code.ok_or(OauthRefusal::grant("code"))?;
    if authorization.client_id != client.id() {
        return Err(OauthRefusal::grant("code"));
    }
    if authorization.redirect_uri != uri {
        return Err(OauthRefusal::grant("redirect_uri"));
    }
    match (&authorization.challenge, form.get("code_verifier")) {
        (Some(_), None) => return Err(OauthRefusal::parameter("code_verifier")),
        (Some(challenge), Some(verifier)) if !challenge.is_met_by(verifier) => {
            return Err(OauthRefusal::grant("code_verifier"));
        }
        (None, Some(_)) => return Err(OauthRefusal::grant("code_verifier")),
        // Somebody who took the code would need nothing else.
        (None, None) if !secret_shown => return Err(OauthRefusal::CLIENT),
        _ => {}
    }
    let refresh =
        if secret_shown || client.kind() != Kind::Website { Refresh::New } else { Refresh::No };
    let login = log_in(world, &client, &account, authorization.scopes);
    Ok(tokens(world, &login, refresh))
}

fn by_refresh_token(
    world: &mut World,
    incoming: &Incoming,
    form: &Form,
) -> Result<Outgoing, OauthRefusal> {
    let (client, secret_shown) = authenticate(world, incoming, form)?;
    let sent = form.get("refresh_token").ok_or(OauthRefusal::parameter("refresh_token"))?;
    let login = world.grants.find_refresh(sent).cloned();
    let login = login.ok_or(OauthRefusal::grant("refresh_token"))?;
    if login.client_id != client.id() {
        return Err(OauthRefusal::NOT_ALLOWED);
    }
    let refresh = if client.kind() == Kind::Website && !secret_shown {
        Refresh::No
    } else if world.lwa.rotates {
        if !world.lwa.keeps_rotated {
            world.grants.end(sent);
        }
        Refresh::New
    } else {
        Refresh::Same(sent.to_owned())
    };
    Ok(tokens(world, &login, refresh))
}

fn by_pair(world: &mut World, form: &Form) -> Result<Outgoing, OauthRefusal> {
    let (pair, account) = device::finish(world, form)?;
    let client = world.lwa.client(&pair.client_id).cloned().ok_or(OauthRefusal::CLIENT)?;
    let login = log_in(world, &client, &account, pair.scopes);
    Ok(tokens(world, &login, Refresh::New))
}

/// The app that asks, and whether it showed its secret: in the body, or as HTTP Basic.
fn authenticate(
    world: &World,
    incoming: &Incoming,
    form: &Form,
) -> Result<(RegisteredClient, bool), OauthRefusal> {
    let basic = incoming.find_header("Authorization").and_then(basic);
    let (id, secret) = match &basic {
        Some((id, secret)) => (Some(id.as_str()), Some(secret.as_str())),
        None => (form.get("client_id"), form.get("client_secret")),
    };
    let id = id.ok_or(OauthRefusal::parameter("client_id"))?;
    let client = world.lwa.client(id).ok_or(OauthRefusal::CLIENT)?;
    if secret.is_some() && secret != client.secret_text() {
        return Err(OauthRefusal::CLIENT);
    }
    Ok((client.clone(), secret.is_some()))
}

/// Id and secret of a header, which are percent-encoded before they are put together (RFC 6749, 2.3.1).
fn basic(header: &str) -> Option<(String, String)> {
    let (kind, encoded) = header.split_once(' ')?;
    let decoded = STANDARD.decode(encoded.trim()).ok()?;
    let pair = Form::read(&str::from_utf8(&decoded).ok()?.replacen(':', "=", 1));
    let (id, secret) = pair.iter().next()?;
    kind.eq_ignore_ascii_case("basic").then(|| (id.clone(), secret.clone()))
}

/// Notes that a customer agreed.
fn log_in(
    world: &mut World,
    client: &RegisteredClient,
    account: &str,
    scopes: Vec<String>,
) -> Login {
    let security_profile = client.own_security_profile().unwrap_or(&world.security_profile);
    world.grants.log_in(account, client.id(), security_profile, scopes)
}

fn tokens(world: &mut World, login: &Login, refresh: Refresh) -> Outgoing {
    let lifetime = world.lwa.access_lifetime;
    let now = world.clock.now();
    let mut body = json!({
        "access_token": world.grants.give_access(login, now, lifetime),
        "token_type": "bearer",
        "expires_in": lifetime.as_secs(),
    });
    match refresh {
        Refresh::No => {}
        Refresh::New => body["refresh_token"] = world.grants.give_refresh(login).into(),
        Refresh::Same(token) => body["refresh_token"] = token.into(),
    }
    success(&body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_holds_id_and_secret_percent_encoded() {
        let header = |text: &str| format!("Basic {}", STANDARD.encode(text));
        assert_eq!(basic(&header("id:a%3Ab")), Some(("id".to_owned(), "a:b".to_owned())));
        assert_eq!(basic("Basic ?"), None);
        assert_eq!(basic(&header("id:a").replace("Basic", "Bearer")), None);
    }
}
