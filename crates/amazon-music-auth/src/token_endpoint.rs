//! Requests to the token endpoint of Login with Amazon. Responses are read in `token`.

use tracing::Instrument as _;
use url::{Url, form_urlencoded};

use crate::{
    ClientId, ClientSecret, Endpoints, Error, ErrorKind, HttpClient, RefreshToken, StoreKey,
    lwa::{self, LwaRequest},
    refresh::{Refreshing, TokenSource},
    token::TokenResponse,
    trace,
};

/// The values that a login exchanges for its first tokens.
pub(crate) struct CodeGrant<'a> {
    pub(crate) code: &'a str,
    /// Must be identical to that of the authorization request.
    pub(crate) redirect_uri: &'a str,
    pub(crate) verifier: &'a str,
}

/// The token endpoint with the identity of one app.
#[derive(Debug)]
pub(crate) struct TokenEndpoint {
    client_id: ClientId,
    client_secret: Option<ClientSecret>,
    endpoints: Endpoints,
    http: HttpClient,
}

impl TokenEndpoint {
    /// # Errors
    /// Returns an error if the endpoint needs TLS and this build has none ([`ErrorKind::Configuration`]).
    pub(crate) fn new(
        client_id: &ClientId,
        client_secret: Option<ClientSecret>,
        endpoints: &Endpoints,
        http: HttpClient,
    ) -> Result<Self, Error> {
        // Checked here, since every request would fail.
        http.check_tls(endpoints.token_url()).map_err(lwa::failed)?;
        let (client_id, endpoints) = (client_id.clone(), endpoints.clone());
        Ok(Self { client_id, client_secret, endpoints, http })
    }

    /// Exchanges the code of a redirect for the first tokens.
    pub(crate) async fn exchange_code(
        &self,
        grant: &CodeGrant<'_>,
    ) -> Result<TokenResponse, Error> {
        Url::parse(grant.redirect_uri).map_err(|why| {
            Error::new(ErrorKind::Configuration, "the redirect URI is not a URI").with_source(why)
        })?;
        let secrets = [("code", grant.code), ("code_verifier", grant.verifier)];
        self.request("authorization_code", &secrets, Some(grant.redirect_uri)).await
    }

    /// Requests tokens. Errors do not repeat the values of `secrets`.
    async fn request(
        &self,
        grant_type: &'static str,
        secrets: &[(&str, &str)],
        redirect_uri: Option<&str>,
    ) -> Result<TokenResponse, Error> {
        let client_secret = self.client_secret.as_ref().map(ClientSecret::expose);
        // Every example of Login with Amazon sends the client's identity in the body.
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("grant_type", grant_type)
            .extend_pairs(secrets)
            .append_pair("client_id", self.client_id.as_str())
            .extend_pairs(client_secret.map(|secret| ("client_secret", secret)))
            .extend_pairs(redirect_uri.map(|uri| ("redirect_uri", uri)))
            .finish();
        let span = trace::token_request(grant_type, trace::region(&self.endpoints));
        let request = LwaRequest::post_form(self.endpoints.token_url(), form)?.send(&self.http);
        let response = request.instrument(span.clone()).await;
        let tokens = response.and_then(|response| {
            let sent: Vec<_> =
                secrets.iter().map(|(_, value)| *value).chain(client_secret).collect();
            TokenResponse::read(&response, &sent)
        });
        span.in_scope(|| trace::record(&span, &tokens));
        tokens
    }
}

impl TokenSource for TokenEndpoint {
    fn refresh<'a>(&'a self, refresh_token: &'a RefreshToken) -> Refreshing<'a> {
        Box::pin(async move {
            let token = refresh_token.expose();
            let response = self.request("refresh_token", &[("refresh_token", token)], None).await;
            response.map_err(|error| {
                if token.starts_with("Atza|") && error.oauth_error().is_some() {
                    return error.with_hint(
                        "the refresh token starts with `Atza|` like an access token; \
                         use the one that starts with `Atzr|`",
                    );
                }
                error
            })
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

    async fn refresh(
        secret: Option<&str>,
        token: &str,
        response: ResponseTemplate,
    ) -> (Request, Result<TokenResponse, Error>) {
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(response).expect(1).mount(&server).await;
        let endpoint = TokenEndpoint::new(
            &ClientId::new("amzn1.application-oa2-client.a").unwrap(),
            secret.map(ClientSecret::new),
            &Endpoints::with_base_url(&server.uri()).unwrap(),
            HttpClient::new().unwrap(),
        )
        .unwrap();
        assert!(!format!("{endpoint:?}").contains("canary"));
        let response = endpoint.refresh(&RefreshToken::new(token)).await;
        (server.received_requests().await.unwrap().remove(0), response)
    }

    #[tokio::test]
    async fn the_body_has_the_client_id_and_the_secret_if_there_is_one() {
        for (secret, expected) in
            [(Some("canary-secret"), "&client_secret=canary-secret"), (None, "")]
        {
            let body = r#"{"access_token":"Atza|b","token_type":"bearer","expires_in":"60"}"#;
            // Amazon's own sample has this malformed content type.
            let success =
                ResponseTemplate::new(200).set_body_raw(body, "application/json;charset UTF-8");
            let (request, response) = refresh(secret, "Atzr|r", success).await;
            assert_eq!((request.method.as_str(), request.url.path()), ("POST", "/auth/o2/token"));
            assert_eq!(request.headers["content-type"], "application/x-www-form-urlencoded");
            assert_eq!(request.headers["accept"], "application/json");
            assert!(!request.headers.contains_key("authorization"));
            let form = "grant_type=refresh_token&refresh_token=Atzr%7Cr\
                        &client_id=amzn1.application-oa2-client.a";
            assert_eq!(String::from_utf8(request.body).unwrap(), format!("{form}{expected}"));
            assert_eq!(response.unwrap().lifetime.as_secs(), 60);
        }
    }

    #[tokio::test]
    async fn errors_do_not_repeat_secrets_and_hint_at_a_wrong_kind_of_token() {
        for (token, hinted) in [("odd-canary", false), ("Atzr|a", false), ("Atza|a", true)] {
            let body =
                r#"{"error":"invalid_grant","error_description":"canary-secret for odd-canary"}"#;
            let rejection = ResponseTemplate::new(400).set_body_string(body);
            let (_, response) = refresh(Some("canary-secret"), token, rejection).await;
            let error = response.unwrap_err();
            assert_eq!(error.hint().contains("`Atzr|`"), hinted, "{token}");
            assert!(error.description().unwrap().starts_with("[redacted] for "), "{error:?}");
            assert_eq!(error.description().unwrap().contains("canary"), token != "odd-canary");
        }
    }
}
