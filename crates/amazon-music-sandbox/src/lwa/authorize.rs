//! The page where a customer's browser is sent, and how it gets back to the app.
//!
//! What is wrong with the app or its return URL ends on a page; what is wrong otherwise, or refused, goes back to
//! the app. That Login with Amazon shows a page for scopes that it does not know was seen by others.

use std::borrow::Cow;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    Form, OauthRefusal, Question, RegisteredClient,
    client::Kind,
    code::{self, Challenge},
    consent_page::{self, Decision},
    page, scopes,
};
use crate::{
    server::{Incoming, Outgoing},
    world::World,
};

/// What an app asks for.
#[derive(Clone)]
pub(super) struct Authorization {
    pub(super) client_id: String,
    pub(super) redirect_uri: String,
    state: Option<String>,
    pub(super) scopes: Vec<String>,
    pub(super) challenge: Option<Challenge>,
}

/// Why the customer is not asked.
enum Unasked {
    /// The browser stays here, since it is not safe to send it back.
    Page(&'static str, Cow<'static, str>),
    /// The app is told: where, with which state, and why.
    Redirect(String, Option<String>, OauthRefusal),
}

impl Unasked {
    fn outgoing(&self) -> Outgoing {
        match self {
            Self::Page(code, what) => page::error(code, what),
            Self::Redirect(uri, state, refusal) => refused(uri, state.as_deref(), refusal),
        }
    }
}

/// Shows the page.
pub(super) fn ask(world: &mut World, incoming: &Incoming) -> Outgoing {
    let authorization = match read(world, &Form::of_query(incoming)) {
        Ok(authorization) => authorization,
        Err(unasked) => return unasked.outgoing(),
    };
    let now = world.clock.now();
    let consent = world.lwa.ask(Question::Redirect(authorization.clone()), now);
    match world.lwa.client(&authorization.client_id) {
        Some(client) => {
            consent_page::show(&world.accounts, client, &authorization.scopes, &consent, "/ap/oa")
        }
        None => Outgoing::empty(404),
    }
}

/// Takes the customer's decision, and sends the browser back.
pub(super) fn decide(world: &mut World, incoming: &Incoming) -> Outgoing {
    let decision = consent_page::read(world, &Form::of_body(incoming));
    let Some(Decision { question: Question::Redirect(authorization), account }) = decision else {
        return page::error("lwa-invalid-parameter", "This page was used or is too old.");
    };
    let Some(account) = account else {
        let state = authorization.state.as_deref();
        return refused(&authorization.redirect_uri, state, &OauthRefusal::DENIED);
    };
    let (uri, state) = (authorization.redirect_uri.clone(), authorization.state.clone());
    let scope = authorization.scopes.join(" ");
    let code = code::give(world, authorization, account);
    back(&uri, &[("code", Some(&code)), ("scope", Some(&scope)), ("state", state.as_deref())])
}

/// Refuses as faults do, whether a page is asked for or its form is sent: the app is told by redirect, and what leads to
/// no app ends on a page.
pub(crate) fn refuse_browser(
    world: &mut World,
    incoming: &Incoming,
    refusal: &OauthRefusal,
) -> Outgoing {
    let (query, form) = (Form::of_query(incoming), Form::of_body(incoming));
    let now = world.clock.now();
    // It stays: the customer has not been heard yet, or is to be heard all the same.
    let asked = form.get("consent").and_then(|consent| world.lwa.consents.get_mut(consent, now));
    let asked = asked.cloned();
    match (asked, app(world, &query)) {
        (Some(Question::Redirect(asked)), _) => {
            refused(&asked.redirect_uri, asked.state.as_deref(), refusal)
        }
        (_, Ok((_, uri))) => refused(uri, query.get("state"), refusal),
        _ => page::error(refusal.error(), refusal.description()),
    }
}

/// The app that asks, and where it wants the browser back.
fn app<'a>(world: &'a World, form: &'a Form) -> Result<(&'a RegisteredClient, &'a str), Unasked> {
    let client = form.get("client_id").and_then(|id| world.lwa.client(id));
    let client = client.filter(|client| client.kind() != Kind::Device).ok_or(Unasked::Page(
        "lwa-invalid-parameter-bad-client",
        "No app with this client ID can log in by this page.".into(),
    ))?;
    let uri = form.get("redirect_uri").filter(|uri| client.redirect_uris().contains(uri));
    let uri = uri.ok_or_else(|| {
        let allowed = client.redirect_uris().join(", ");
        Unasked::Page(
            "lwa-invalid-parameter-bad-redirect-uri-vendor",
            format!("The redirect URI is not among the allowed return URLs of the app: {allowed}")
                .into(),
        )
    })?;
    Ok((client, uri))
}

fn read(world: &World, form: &Form) -> Result<Authorization, Unasked> {
    let (client, uri) = app(world, form)?;
    let state = form.get("state").map(str::to_owned);
    let tell = |refusal| Unasked::Redirect(uri.to_owned(), state.clone(), refusal);
    match form.get("response_type") {
        Some("code") => {}
        Some("token") => {
            return Err(Unasked::Page(
                "lwa-invalid-parameter-unauthorized-implicit-grant-request",
                "Implicit Grant (response_type=token) is no longer supported.".into(),
            ));
        }
        Some(_) => return Err(tell(OauthRefusal::RESPONSE_TYPE)),
        None => return Err(tell(OauthRefusal::parameter("response_type"))),
    }
    let scopes = scopes::split(form.get("scope").unwrap_or_default());
    if scopes.is_empty() {
        return Err(tell(OauthRefusal::parameter("scope")));
    }
    if !scopes.iter().all(|scope| client.may_ask_for(scope)) {
        return Err(Unasked::Page(
            "lwa-invalid-parameter-bad-scope",
            "An unknown scope was requested.".into(),
        ));
    }
    let challenge = Challenge::read(form).map_err(|name| tell(OauthRefusal::parameter(name)))?;
    if challenge.is_none() && client.kind() == Kind::Mobile {
        return Err(tell(OauthRefusal::parameter("code_challenge")));
    }
    Ok(Authorization {
        client_id: client.id().to_owned(),
        redirect_uri: uri.to_owned(),
        state,
        scopes,
        challenge,
    })
}

fn refused(redirect_uri: &str, state: Option<&str>, refusal: &OauthRefusal) -> Outgoing {
    let parameters = [
        ("error", Some(refusal.error())),
        ("error_description", Some(refusal.description())),
        ("state", state),
    ];
    back(redirect_uri, &parameters)
}

/// Sends the browser to the app.
fn back(redirect_uri: &str, parameters: &[(&str, Option<&str>)]) -> Outgoing {
    let encoded = |value| utf8_percent_encode(value, NON_ALPHANUMERIC);
    let mut target = redirect_uri.to_owned();
    for (name, value) in parameters {
        if let Some(value) = value {
            target.push(if target.contains('?') { '&' } else { '?' });
            target.push_str(&format!("{name}={}", encoded(value)));
        }
    }
    Outgoing::empty(302).header("Location", target).header("Cache-Control", "no-store")
}
