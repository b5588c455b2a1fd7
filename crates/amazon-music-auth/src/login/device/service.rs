//! What a login on a device sends to Login with Amazon.
//!
//! The crate `oauth2` makes the request for a code pair. It cannot make the questions that follow: they
//! depart from RFC 8628 in the name of the grant, in carrying the user's code, and in naming no client.

use std::{fmt, future::Future, pin::Pin, sync::Arc};

use http::{HeaderValue, Request, header};
use oauth2::{AsyncHttpClient, DeviceAuthorizationUrl, HttpRequest, HttpResponse};
use tracing::Instrument as _;

use super::{super::check_scope_data, DeviceLoginBuilder, pair::CodePair};
use crate::{
    Error, ErrorKind, HttpClient, RefreshToken,
    exchange::{Outcome, TokenEndpoint, Wire},
    http::Answer,
    renewal::TokenSource as _,
    token::TokenAnswer,
    trace,
};

/// An answer that will come. It belongs to nobody but who waits for it.
pub(super) type Reply<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// Login with Amazon, as a device sees it. Tests put a script in its place.
pub(super) trait Service: fmt::Debug + Send + Sync {
    /// Asks for a pair of codes.
    fn code_pair(self: Arc<Self>) -> Reply<Answer>;

    /// Asks whether the user has entered the code.
    fn poll(self: Arc<Self>, pair: Arc<CodePair>) -> Reply<Answer>;

    /// Trades a refresh token for an access token.
    fn renew(self: Arc<Self>, refresh_token: RefreshToken) -> Reply<TokenAnswer>;
}

/// The real one.
#[derive(Debug)]
pub(super) struct Lwa {
    client_id: String,
    code_pair_url: DeviceAuthorizationUrl,
    token_url: String,
    scopes: Vec<String>,
    scope_data: Option<String>,
    accept_language: Option<HeaderValue>,
    rfc8628_grant_type: bool,
    tokens: TokenEndpoint,
    /// For traces.
    region: &'static str,
    http: HttpClient,
}

impl Lwa {
    /// # Errors
    /// Where a setting cannot be sent ([`ErrorKind::Configuration`]).
    pub(super) fn new(settings: &DeviceLoginBuilder) -> Result<Self, Error> {
        let login = &settings.login;
        let endpoints = login.get_endpoints();
        let misset = |message: &'static str| Error::new(ErrorKind::Configuration, message);
        let code_pair_url = DeviceAuthorizationUrl::new(endpoints.code_pair_url().to_owned())
            .map_err(|why| misset("the endpoint for code pairs is no URL").with_source(why))?;
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
        Ok(Self {
            client_id: login.get_client_id().as_str().to_owned(),
            code_pair_url,
            token_url: endpoints.token_url().to_owned(),
            scopes,
            scope_data: settings.scope_data.clone(),
            accept_language,
            rfc8628_grant_type: settings.rfc8628_grant_type,
            tokens: login.token_endpoint()?,
            region: trace::region(endpoints),
            http: login.http()?,
        })
    }

    /// The form that asks whether the user has entered the code.
    fn question(&self, pair: &CodePair) -> String {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        if self.rfc8628_grant_type {
            form.append_pair("grant_type", "urn:ietf:params:oauth:grant-type:device_code")
                .append_pair("client_id", &self.client_id);
        } else {
            form.append_pair("grant_type", "device_code");
        }
        form.append_pair("device_code", &pair.device_code)
            .append_pair("user_code", pair.prompt.user_code())
            .finish()
    }
}

impl Service for Lwa {
    fn code_pair(self: Arc<Self>) -> Reply<Answer> {
        Box::pin(async move {
            // Without the secret, even where there is one: with it, `oauth2` would leave out the client.
            let oauth =
                oauth2::basic::BasicClient::new(oauth2::ClientId::new(self.client_id.clone()))
                    .set_auth_type(oauth2::AuthType::RequestBody)
                    .set_device_authorization_url(self.code_pair_url.clone());
            let scopes = self.scopes.iter().cloned().map(oauth2::Scope::new);
            let mut request = oauth
                .exchange_device_code()
                // Not of the RFC, and required.
                .add_extra_param("response_type", "device_code")
                .add_scopes(scopes);
            if let Some(json) = &self.scope_data {
                request = request.add_extra_param("scope_data", json.as_str());
            }
            let wire = InLanguage { wire: Wire(&self.http), language: &self.accept_language };
            let asked = request
                .request_async::<_, oauth2::EmptyExtraDeviceAuthorizationFields>(&wire)
                .await;
            match asked {
                Err(oauth2::RequestTokenError::Request(outcome)) => outcome.into_answer(),
                _ => Err(Error::new(ErrorKind::Configuration, "the request cannot be made")),
            }
        })
    }

    fn poll(self: Arc<Self>, pair: Arc<CodePair>) -> Reply<Answer> {
        Box::pin(async move {
            let request = Request::post(&self.token_url)
                .header(header::ACCEPT, "application/json")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(self.question(&pair).into_bytes())
                .map_err(|why| {
                    Error::new(ErrorKind::Configuration, "the request cannot be made")
                        .with_source(why)
                })?;
            let span = trace::token_request("device_code", self.region);
            self.http.send(request).instrument(span).await
        })
    }

    fn renew(self: Arc<Self>, refresh_token: RefreshToken) -> Reply<TokenAnswer> {
        Box::pin(async move { self.tokens.renew(&refresh_token).await })
    }
}

/// The HTTP client for `oauth2`, with the header that this crate cannot set.
struct InLanguage<'h> {
    wire: Wire<'h>,
    language: &'h Option<HeaderValue>,
}

impl<'c> AsyncHttpClient<'c> for InLanguage<'_> {
    type Error = Outcome;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Outcome>> + Send + 'c>>;

    fn call(&'c self, mut request: HttpRequest) -> Self::Future {
        if let Some(language) = self.language {
            request.headers_mut().insert(header::ACCEPT_LANGUAGE, language.clone());
        }
        self.wire.call(request)
    }
}
