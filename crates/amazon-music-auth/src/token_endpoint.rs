//! The token endpoint of Login with Amazon, as one app uses it.
//!
//! The crate `oauth2` makes the requests, and sends none: it is stricter about responses than Login with Amazon is,
//! and its errors print whole bodies. Responses are read in `token`.

mod unread;

use std::{borrow::Cow, cell::Cell, fmt};

use oauth2::{AuthType, AuthorizationCode, PkceCodeVerifier, RedirectUrl, TokenUrl};
use tracing::Instrument as _;

use unread::Unread;

use crate::{
    ClientId, ClientSecret, Endpoints, Error, ErrorKind, HttpClient, RefreshToken, StoreKey,
    lwa::{self, LwaRequest},
    refresh::{Refreshing, TokenSource},
    token::TokenResponse,
    trace,
};

/// The client of `oauth2` with a token endpoint and nothing else, which reads no responses.
type OauthClient = oauth2::Client<
    Unread,
    Unread,
    oauth2::basic::BasicTokenIntrospectionResponse,
    oauth2::StandardRevocableToken,
    oauth2::basic::BasicRevocationErrorResponse,
    oauth2::EndpointNotSet,
    oauth2::EndpointNotSet,
    oauth2::EndpointNotSet,
    oauth2::EndpointNotSet,
    oauth2::EndpointSet,
>;

/// The values that a login exchanges for its first tokens.
pub(crate) struct CodeGrant<'a> {
    pub(crate) code: &'a str,
    /// As it stood in the request for the code, letter by letter.
    pub(crate) redirect_uri: &'a str,
    pub(crate) verifier: &'a str,
}

/// The token endpoint, as one app uses it.
pub(crate) struct TokenEndpoint {
    client_id: ClientId,
    endpoints: Endpoints,
    oauth: OauthClient,
    client_secret: Option<ClientSecret>,
    http: HttpClient,
    /// For traces.
    region: &'static str,
}

impl TokenEndpoint {
    /// # Errors
    /// Returns an error if the endpoint cannot be used at all ([`ErrorKind::Configuration`]).
    pub(crate) fn new(
        client_id: &ClientId,
        client_secret: Option<ClientSecret>,
        endpoints: &Endpoints,
        http: HttpClient,
    ) -> Result<Self, Error> {
        let url = TokenUrl::new(endpoints.token_url().to_owned()).map_err(|why| {
            Error::new(ErrorKind::Configuration, "the token endpoint is not a URL").with_source(why)
        })?;
        // Every request would fail without it; this says so at once.
        http.check_tls(url.url()).map_err(lwa::failed)?;
        let mut oauth = oauth2::Client::new(oauth2::ClientId::new(client_id.as_str().to_owned()))
            // Every example of Login with Amazon sends the client's identity in the body.
            .set_auth_type(AuthType::RequestBody)
            .set_token_uri(url);
        if let Some(secret) = &client_secret {
            oauth = oauth.set_client_secret(oauth2::ClientSecret::new(secret.expose().to_owned()));
        }
        let region = trace::region(endpoints);
        let (client_id, endpoints) = (client_id.clone(), endpoints.clone());
        Ok(Self { client_id, endpoints, oauth, client_secret, http, region })
    }

    async fn exchange_refresh_token(
        &self,
        refresh_token: &RefreshToken,
    ) -> Result<TokenResponse, Error> {
        let sent = oauth2::RefreshToken::new(refresh_token.expose().to_owned());
        let request =
            made(|capture| drop(self.oauth.exchange_refresh_token(&sent).request(&capture)))?;
        self.send(request, &[refresh_token.expose()]).await.map_err(|error| {
            if refresh_token.looks_like_an_access_token() && error.oauth_error().is_some() {
                return error.with_hint(
                    "the refresh token starts with `Atza|` as access tokens do; \
                     use the one that starts with `Atzr|`",
                );
            }
            error
        })
    }

    /// Exchanges the code of a redirect for the first tokens.
    pub(crate) async fn exchange_code(
        &self,
        grant: &CodeGrant<'_>,
    ) -> Result<TokenResponse, Error> {
        // It keeps the text letter by letter, as Login with Amazon compares it.
        let redirect_uri = RedirectUrl::new(grant.redirect_uri.to_owned()).map_err(|why| {
            Error::new(ErrorKind::Configuration, "the redirect URI is not a URI").with_source(why)
        })?;
        let request = made(|capture| {
            let request = self.oauth.exchange_code(AuthorizationCode::new(grant.code.to_owned()));
            let verifier = PkceCodeVerifier::new(grant.verifier.to_owned());
            let request = request.set_pkce_verifier(verifier);
            drop(request.set_redirect_uri(Cow::Owned(redirect_uri)).request(&capture));
        })?;
        let span = trace::token_request("authorization_code", self.region);
        let secrets = [grant.code, grant.verifier];
        let response = self.send(request, &secrets).instrument(span.clone()).await;
        span.in_scope(|| trace::record(&span, &response));
        response
    }

    /// Sends a request and reads the response. `secrets` are the tokens or codes in the request.
    async fn send(&self, request: LwaRequest, secrets: &[&str]) -> Result<TokenResponse, Error> {
        let response = request.send(&self.http).await?;
        let client_secret = self.client_secret.as_ref().map_or("", ClientSecret::expose);
        TokenResponse::read(&response, &[secrets, &[client_secret]].concat())
    }
}

/// Takes the request that `make` has `oauth2` make. To hand it out, that crate has to believe that it sends it:
/// the capture in the place of an HTTP client keeps the request, and reports that there is no response.
fn made(make: impl FnOnce(&dyn Fn(oauth2::HttpRequest) -> Captured)) -> Result<LwaRequest, Error> {
    let captured = Cell::new(None);
    make(&|request| {
        captured.set(Some(request));
        Err(fmt::Error)
    });
    match captured.take() {
        Some(request) => LwaRequest::from_oauth2(request),
        None => Err(Error::new(ErrorKind::Configuration, "the token request cannot be made")),
    }
}

type Captured = Result<oauth2::HttpResponse, fmt::Error>;

impl fmt::Debug for TokenEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenEndpoint")
            .field("url", &self.oauth.token_uri().as_str())
            .field("client_secret", &self.client_secret)
            .finish_non_exhaustive()
    }
}

impl TokenSource for TokenEndpoint {
    fn refresh<'a>(&'a self, refresh_token: &'a RefreshToken) -> Refreshing<'a> {
        let span = trace::token_request("refresh_token", self.region);
        Box::pin(async move {
            let asked = self.exchange_refresh_token(refresh_token).instrument(span.clone());
            let response = asked.await;
            span.in_scope(|| trace::record(&span, &response));
            response
        })
    }

    fn timeout(&self) -> std::time::Duration {
        self.http.timeout()
    }

    fn store_key(&self, account: String) -> Result<StoreKey, Error> {
        StoreKey::new(account, self.client_id.clone(), &self.endpoints)
    }
}

#[cfg(test)]
mod tests {
    use wiremock::{Mock, MockServer, Request, ResponseTemplate, matchers::any};

    use super::*;

    const ID: &str = "amzn1.application-oa2-client.a";

    async fn ask(
        secret: Option<&str>,
        token: &str,
        response: ResponseTemplate,
    ) -> (Request, Result<TokenResponse, Error>) {
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(response).expect(1).mount(&server).await;
        let endpoint = TokenEndpoint::new(
            &ClientId::new(ID).unwrap(),
            secret.map(ClientSecret::new),
            &Endpoints::with_base_url(&server.uri()).unwrap(),
            HttpClient::new().unwrap(),
        )
        .unwrap();
        let printed = format!("{endpoint:?}");
        assert!(secret.is_none_or(|secret| !printed.contains(secret)), "{printed}");
        let response = endpoint.refresh(&RefreshToken::new(token)).await;
        (server.received_requests().await.unwrap().remove(0), response)
    }

    fn success() -> ResponseTemplate {
        let body = r#"{"access_token":"Atza|b","token_type":"bearer","expires_in":"60"}"#;
        // Amazon's own sample has this malformed content type.
        ResponseTemplate::new(200).set_body_raw(body, "application/json;charset UTF-8")
    }

    #[tokio::test]
    async fn the_request_carries_the_identity_in_its_body() {
        let (request, response) = ask(Some("canary-secret"), "Atzr|r", success()).await;
        assert_eq!(request.method.as_str(), "POST");
        assert_eq!(request.url.path(), "/auth/o2/token");
        assert_eq!(request.headers["content-type"], "application/x-www-form-urlencoded");
        assert_eq!(request.headers["accept"], "application/json");
        assert!(!request.headers.contains_key("authorization"));
        let body = String::from_utf8(request.body).unwrap();
        let mut pairs: Vec<_> = body.split('&').collect();
        pairs.sort_unstable();
        let id = format!("client_id={ID}");
        let expected = [
            &*id,
            "client_secret=canary-secret",
            "grant_type=refresh_token",
            "refresh_token=Atzr%7Cr",
        ];
        assert_eq!(pairs, expected);
        assert_eq!(response.unwrap().lifetime.as_secs(), 60);
    }

    #[tokio::test]
    async fn an_app_without_a_secret_sends_none() {
        let (request, response) = ask(None, "Atzr|r", success()).await;
        let body = String::from_utf8(request.body).unwrap();
        assert!(body.contains(ID) && !body.contains("client_secret"), "{body}");
        assert!(response.is_ok());
    }

    #[tokio::test]
    async fn secrets_that_are_echoed_stay_hidden() {
        let body =
            r#"{"error":"invalid_grant","error_description":"canary-secret for odd-canary"}"#;
        let rejection = ResponseTemplate::new(400).set_body_string(body);
        let (_, response) = ask(Some("canary-secret"), "odd-canary", rejection).await;
        assert_eq!(response.unwrap_err().description(), Some("[redacted] for [redacted]"));
    }

    #[tokio::test]
    async fn an_access_token_in_the_place_of_a_refresh_token_is_hinted_at() {
        let body = r#"{"error":"invalid_grant"}"#;
        let rejection = || ResponseTemplate::new(400).set_body_string(body);
        let (_, response) = ask(None, "Atza|a", rejection()).await;
        assert!(response.unwrap_err().hint().contains("`Atzr|`"));
        let (_, response) = ask(None, "Atzr|a", rejection()).await;
        assert!(!response.unwrap_err().hint().contains("`Atzr|`"));
    }
}
