//! The authorization endpoint: the consent page, and the redirect back to the app.
//!
//! An invalid client ID or return URL leads to an error page; other errors, and a denial, are redirected to the app. An
//! error page for unknown scopes was observed by others at Login with Amazon.

use std::borrow::Cow;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use http::header::{CACHE_CONTROL, LOCATION};

use super::{
    client::{ClientKind, RegisteredClient},
    consent_page::{self, ConsentDecision},
    error_response::OauthError,
    page,
    pkce::Challenge,
    state::{Authorization, Code, ConsentRequest},
};
use crate::{
    form::Form,
    request::Request,
    response::{self, Response, with_header},
    scopes,
    world::World,
};

/// A request that leads to no consent page.
enum Rejection {
    /// An error page, since a redirect would not be safe.
    Page(&'static str, Cow<'static, str>),
    /// A redirect to the app: its return URL, the state, and the error.
    Redirect(String, Option<String>, OauthError),
}

impl Rejection {
    fn response(&self) -> Response {
        match self {
            Self::Page(code, what) => page::error(code, what),
            Self::Redirect(uri, state, error) => redirect_error(uri, state.as_deref(), error),
        }
    }
}

/// Shows the consent page.
pub(super) fn show(world: &mut World, request: &Request) -> Response {
    let authorization = match read(world, &Form::of_query(request)) {
        Ok(authorization) => authorization,
        Err(rejection) => return rejection.response(),
    };
    let now = world.clock.now();
    let consent = world.lwa.request_consent(ConsentRequest::Redirect(authorization.clone()), now);
    match world.lwa.client(&authorization.client_id) {
        Some(client) => {
            consent_page::show(&world.accounts, client, &authorization.scopes, &consent, "/ap/oa")
        }
        None => response::empty(404),
    }
}

/// Takes the customer's decision, and redirects to the app.
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
    let (uri, state) = (authorization.redirect_uri.clone(), authorization.state.clone());
    let scope = authorization.scopes.join(" ");
    let code = world.grants.text(20);
    let now = world.clock.now();
    world.lwa.insert_code(&code, Code { authorization, account }, now);
    redirect(&uri, &[("code", Some(&code)), ("scope", Some(&scope)), ("state", state.as_deref())])
}

/// Responds with an error for a fault, to a request of the page or of its form: by redirect, or on a page if the request
/// leads to no app.
pub(crate) fn redirect_with_error(
    world: &World,
    request: &Request,
    error: &OauthError,
) -> Response {
    let (query, form) = (Form::of_query(request), Form::of_body(request));
    // The consent stays valid: the customer may still decide.
    let consent = form.get("consent").and_then(|it| world.lwa.consents.get(it, world.clock.now()));
    match (consent, app(world, &query)) {
        (Some(ConsentRequest::Redirect(authorization)), _) => {
            redirect_error(&authorization.redirect_uri, authorization.state.as_deref(), error)
        }
        (_, Ok((_, uri))) => redirect_error(uri, query.get("state"), error),
        _ => page::error(error.error(), error.description()),
    }
}

/// The app of a request, and its return URL.
fn app<'a>(world: &'a World, form: &'a Form) -> Result<(&'a RegisteredClient, &'a str), Rejection> {
    let client = form.get("client_id").and_then(|id| world.lwa.client(id));
    let client =
        client.filter(|client| client.kind != ClientKind::Device).ok_or(Rejection::Page(
            "lwa-invalid-parameter-bad-client",
            "No app with this client ID can log in by this page.".into(),
        ))?;
    let uri =
        form.get("redirect_uri").filter(|uri| client.redirect_uris.iter().any(|it| it == uri));
    let uri = uri.ok_or_else(|| {
        let allowed = client.redirect_uris.join(", ");
        Rejection::Page(
            "lwa-invalid-parameter-bad-redirect-uri-vendor",
            format!("The redirect URI is not among the allowed return URLs of the app: {allowed}")
                .into(),
        )
    })?;
    Ok((client, uri))
}

fn read(world: &World, form: &Form) -> Result<Authorization, Rejection> {
    let (client, uri) = app(world, form)?;
    let state = form.get("state").map(str::to_owned);
    let to_app = |error| Rejection::Redirect(uri.to_owned(), state.clone(), error);
    match form.get("response_type") {
        Some("code") => {}
        Some("token") => {
            return Err(Rejection::Page(
                "lwa-invalid-parameter-unauthorized-implicit-grant-request",
                "Implicit Grant (response_type=token) is no longer supported.".into(),
            ));
        }
        Some(_) => return Err(to_app(OauthError::RESPONSE_TYPE)),
        None => return Err(to_app(OauthError::parameter("response_type"))),
    }
    let scopes = scopes::split(form.get("scope").unwrap_or_default());
    if scopes.is_empty() {
        return Err(to_app(OauthError::parameter("scope")));
    }
    if !scopes.iter().all(|scope| client.may_request(scope)) {
        return Err(Rejection::Page(
            "lwa-invalid-parameter-bad-scope",
            "An unknown scope was requested.".into(),
        ));
    }
    let challenge = Challenge::read(form).map_err(|name| to_app(OauthError::parameter(name)))?;
    if challenge.is_none() && client.kind == ClientKind::Mobile {
        return Err(to_app(OauthError::parameter("code_challenge")));
    }
    Ok(Authorization {
        client_id: client.id().to_owned(),
        redirect_uri: uri.to_owned(),
        state,
        scopes,
        challenge,
    })
}

fn redirect_error(redirect_uri: &str, state: Option<&str>, error: &OauthError) -> Response {
    let parameters = [
        ("error", Some(error.error())),
        ("error_description", Some(error.description())),
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
