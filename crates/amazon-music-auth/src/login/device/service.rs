//! The requests of a login on a device.
//!
//! Not by the crate `oauth2`: the flow departs from RFC 8628 in a parameter of the first request, and in the
//! polls that follow in the name of the grant, in carrying the user's code, and in naming no client.

use std::{fmt, future::Future, pin::Pin, sync::Arc};

use http::{HeaderValue, header};
use tracing::Instrument as _;

use super::{super::check_scope_data, pair::CodePair};
use crate::{
    Error, ErrorKind, HttpClient, Login, RefreshToken,
    lwa::{LwaRequest, LwaResponse},
    refresh::TokenSource as _,
    token::TokenResponse,
    token_endpoint::TokenEndpoint,
    trace,
};

/// A response that will come. It belongs to nobody but who waits for it.
pub(super) type Reply<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// Login with Amazon, as a device sees it. Tests put a script in its place.
pub(super) trait Service: fmt::Debug + Send + Sync {
    /// Requests a pair of codes.
    fn code_pair(self: Arc<Self>) -> Reply<LwaResponse>;

    /// Polls whether the user has entered the code.
    fn poll(self: Arc<Self>, pair: Arc<CodePair>) -> Reply<LwaResponse>;

    /// Exchanges a refresh token for an access token.
    fn refresh(self: Arc<Self>, refresh_token: RefreshToken) -> Reply<TokenResponse>;
}

/// The settings of what is sent.
#[derive(Debug, Clone, Default)]
pub(super) struct Settings {
    pub(super) accept_language: Option<String>,
    pub(super) scope_data: Option<String>,
    pub(super) rfc8628_grant_type: bool,
}

/// The real one.
#[derive(Debug)]
pub(super) struct Lwa {
    login: Login,
    settings: Settings,
    scopes: Vec<String>,
    accept_language: Option<HeaderValue>,
    tokens: TokenEndpoint,
    http: HttpClient,
}

impl Lwa {
    /// # Errors
    /// Returns an error if a setting cannot be sent ([`ErrorKind::Configuration`]).
    pub(super) fn new(login: Login, settings: Settings) -> Result<Self, Error> {
        let misset = |message: &'static str| Error::new(ErrorKind::Configuration, message);
        let scopes = login.scope_words()?;
        if let Some(json) = &settings.scope_data {
            check_scope_data(json)?;
        }
        let accept_language = settings.accept_language.as_deref().map(HeaderValue::from_str);
        let accept_language = accept_language.transpose().map_err(|why| {
            misset("the language cannot be sent")
                .with_hint("give a language tag such as de-DE")
                .with_source(why)
        })?;
        let (tokens, http) = (login.token_endpoint()?, login.http()?);
        Ok(Self { login, settings, scopes, accept_language, tokens, http })
    }

    /// The form that requests a pair of codes. The client shows no secret, even where it has one.
    fn pair_form(&self) -> String {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.append_pair("client_id", self.login.get_client_id().as_str())
            .append_pair("scope", &self.scopes.join(" "))
            // Not of the RFC, and required.
            .append_pair("response_type", "device_code");
        if let Some(json) = &self.settings.scope_data {
            form.append_pair("scope_data", json);
        }
        form.finish()
    }

    /// The form that polls whether the user has entered the code.
    fn poll_form(&self, pair: &CodePair) -> String {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        if self.settings.rfc8628_grant_type {
            form.append_pair("grant_type", "urn:ietf:params:oauth:grant-type:device_code")
                .append_pair("client_id", self.login.get_client_id().as_str());
        } else {
            form.append_pair("grant_type", "device_code");
        }
        form.append_pair("device_code", &pair.device_code)
            .append_pair("user_code", pair.prompt.user_code())
            .finish()
    }
}

impl Service for Lwa {
    fn code_pair(self: Arc<Self>) -> Reply<LwaResponse> {
        Box::pin(async move {
            let url = self.login.get_endpoints().code_pair_url();
            let mut request = LwaRequest::post_form(url, self.pair_form())?;
            if let Some(language) = &self.accept_language {
                request = request.header(header::ACCEPT_LANGUAGE, language.clone());
            }
            request.send(&self.http).await
        })
    }

    fn poll(self: Arc<Self>, pair: Arc<CodePair>) -> Reply<LwaResponse> {
        Box::pin(async move {
            let endpoints = self.login.get_endpoints();
            let request = LwaRequest::post_form(endpoints.token_url(), self.poll_form(&pair))?;
            let span = trace::token_request("device_code", trace::region(endpoints));
            request.send(&self.http).instrument(span).await
        })
    }

    fn refresh(self: Arc<Self>, refresh_token: RefreshToken) -> Reply<TokenResponse> {
        Box::pin(async move { self.tokens.refresh(&refresh_token).await })
    }
}
