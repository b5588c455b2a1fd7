//! The authorization endpoint: the consent page, and the redirect back to the app.
//!
//! An invalid client ID or return URL leads to an error page. Other errors, and a denial, are redirected to the app. Others
//! have observed an error page for unknown scopes at Login with Amazon.

use http::header::{CACHE_CONTROL, LOCATION};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    client::{ClientKind, RegisteredClient},
    consent_page::{self, ConsentDecision},
    error_response::OauthError,
    page,
    pkce::Challenge,
    state::{Authorization, CODE_LIFETIME, Code, ConsentRequest},
};
use crate::{
    form::Form,
    request::Request,
    response::{self, Response, with_header},
    scopes,
    world::World,
};

/// Shows the consent page.
pub(super) fn show(world: &mut World, request: &Request) -> Response {
    match read(world, &Form::of_query(request)) {
        Ok(authorization) => {
            let (id, scopes) = (authorization.client_id.clone(), authorization.scopes.clone());
            let request = ConsentRequest::Redirect(authorization);
            consent_page::show(world, request, &id, &scopes, "/ap/oa")
        }
        Err(response) => *response,
    }
}

/// Takes the user's decision, and redirects to the app.
pub(super) fn decide(world: &mut World, request: &Request) -> Response {
    let decision = consent_page::read(world, &Form::of_body(request));
    let Some(ConsentDecision { request: ConsentRequest::Redirect(authorization), account }) =
        decision
    else {
        return page::error("lwa-invalid-parameter", "This page was used or has expired.");
    };
    let Some(account) = account else {
        let state = authorization.state.as_deref();
        return redirect_error(&authorization.redirect_uri, state, &OauthError::DENIED);
    };
    let (code, scope) = (world.grants.text(20), authorization.scopes.join(" "));
    let parameters = [
        ("code", Some(&*code)),
        ("scope", Some(&*scope)),
        ("state", authorization.state.as_deref()),
    ];
    let response = redirect(&authorization.redirect_uri, &parameters);
    let granted = Code { authorization, account };
    world.lwa.codes.insert(&code, granted, world.clock.now(), CODE_LIFETIME);
    response
}

/// Responds with the error of a fault to a request of the page or of its form.
///
/// It is a redirect, or a page if the request leads to no app.
pub(crate) fn redirect_with_error(
    world: &mut World,
    request: &Request,
    error: &OauthError,
) -> Response {
    let (query, form) = (Form::of_query(request), Form::of_body(request));
    // The consent stays valid: the user may still decide.
    let consents = &mut world.lwa.consents;
    let consent = consents.iter_mut(world.clock.now()).find(|it| form.get("consent") == Some(it.0));
    if let Some((_, ConsentRequest::Redirect(authorization))) = consent {
        redirect_error(&authorization.redirect_uri, authorization.state.as_deref(), error)
    } else if let Ok((_, uri)) = app(world, &query) {
        redirect_error(uri, query.get("state"), error)
    } else {
        page::error(&error.error, &error.description)
    }
}

/// Returns the app of a request and its return URL, or an error page, since a redirect would not be safe.
fn app<'a>(
    world: &'a World,
    form: &'a Form,
) -> Result<(&'a RegisteredClient, &'a str), Box<Response>> {
    let client = form.get("client_id").and_then(|id| world.lwa.client(id));
    let client = client.filter(|client| client.kind != ClientKind::Device).ok_or_else(|| {
        let message = "No app with this client ID can log in by this page.";
        page::error("lwa-invalid-parameter-bad-client", message)
    })?;
    let uri = form.get("redirect_uri");
    let uri = uri.filter(|uri| client.redirect_uris.iter().any(|known| known == uri));
    let uri = uri.ok_or_else(|| {
        let allowed = client.redirect_uris.join(", ");
        let message =
            format!("The redirect URI is not among the allowed return URLs of the app: {allowed}");
        page::error("lwa-invalid-parameter-bad-redirect-uri-vendor", &message)
    })?;
    Ok((client, uri))
}

/// Reads an authorize request, or returns the response with the error.
fn read(world: &World, form: &Form) -> Result<Authorization, Box<Response>> {
    let (client, uri) = app(world, form)?;
    let to_app = |error| Box::new(redirect_error(uri, form.get("state"), &error));
    if let Some(name) = form.repeated() {
        return Err(to_app(OauthError::parameter(name)));
    }
    match form.get("response_type") {
        Some("code") => {}
        Some("token") => {
            let message = "Implicit Grant (response_type=token) is no longer supported.";
            let code = "lwa-invalid-parameter-unauthorized-implicit-grant-request";
            return Err(page::error(code, message).into());
        }
        Some(_) => return Err(to_app(OauthError::RESPONSE_TYPE)),
        None => return Err(to_app(OauthError::parameter("response_type"))),
    }
    let scopes = scopes::split(form.get("scope").unwrap_or_default());
    if scopes.is_empty() {
        return Err(to_app(OauthError::parameter("scope")));
    }
    if !scopes.iter().all(|scope| client.may_request(scope)) {
        let message = "An unknown scope was requested.";
        return Err(page::error("lwa-invalid-parameter-bad-scope", message).into());
    }
    let challenge = Challenge::read(form).map_err(|name| to_app(OauthError::parameter(name)))?;
    if challenge.is_none() && client.kind == ClientKind::Mobile {
        return Err(to_app(OauthError::parameter("code_challenge")));
    }
    Ok(Authorization {
        client_id: client.id().to_owned(),
        redirect_uri: uri.to_owned(),
        state: form.get("state").map(str::to_owned),
        scopes,
        challenge,
    })
}

fn redirect_error(redirect_uri: &str, state: Option<&str>, error: &OauthError) -> Response {
    let parameters = [
        ("error", Some(&*error.error)),
        ("error_description", Some(&*error.description)),
        ("state", state),
    ];
    redirect(redirect_uri, &parameters)
}

/// Redirects the browser to the app.
fn redirect(redirect_uri: &str, parameters: &[(&str, Option<&str>)]) -> Response {
    let encoded = |value| utf8_percent_encode(value, NON_ALPHANUMERIC);
    let mut target = redirect_uri.to_owned();
    for (name, value) in parameters {
        if let Some(value) = value {
            target.push(if target.contains('?') { '&' } else { '?' });
            target.push_str(&format!("{name}={}", encoded(value)));
        }
    }
    let response = with_header(response::empty(302), LOCATION, &target);
    with_header(response, CACHE_CONTROL, "no-store")
}
