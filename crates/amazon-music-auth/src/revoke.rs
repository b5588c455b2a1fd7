//! Revocation, which Login with Amazon does not document, at a URL of the caller's.

use crate::{Error, Login, RefreshToken, SecureUrl, lwa::LwaRequest, token};

impl Login {
    /// Sends a request to `url` to revoke a refresh token, in the form of RFC 7009.
    ///
    /// Login with Amazon documents **no** such URL. This is for those who know one, or have one of their own.
    /// Success means no more than a response with success: only a refresh shows whether the token still works. The
    /// session is not logged out; see [`Session::logout`](crate::Session::logout).
    ///
    /// ```no_run
    /// use amazon_music_auth::{Error, Login, SecureUrl, Session};
    ///
    /// async fn end(login: &Login, session: &Session, configured: &SecureUrl) -> Result<(), Error> {
    ///     let refresh_token = session.refresh_token();
    ///     session.logout().await?;
    ///     match refresh_token {
    ///         Some(refresh_token) => login.revoke(configured, &refresh_token).await,
    ///         None => Ok(()),
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    /// Returns the error of the response, or of its absence. A response that is neither empty nor JSON is no
    /// success.
    pub async fn revoke(&self, url: &SecureUrl, refresh_token: &RefreshToken) -> Result<(), Error> {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.append_pair("token", refresh_token.expose());
        form.append_pair("token_type_hint", "refresh_token");
        form.append_pair("client_id", self.get_client_id().as_str());
        let secret = self.get_client_secret().map_or("", |secret| secret.expose());
        if !secret.is_empty() {
            form.append_pair("client_secret", secret);
        }
        let request = LwaRequest::post_form(url.as_str(), form.finish())?;
        let response = request.send(&self.http()?).await?;
        if matches!(response.status(), 200..=299) && response.body().trim_ascii().is_empty() {
            return Ok(());
        }
        token::read_object(&response, &[refresh_token.expose(), secret]).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use wiremock::{
        Mock, MockServer, ResponseTemplate,
        matchers::{method, path},
    };

    use super::*;
    use crate::{ClientSecret, ErrorKind, login::tests::login};

    async fn revoke(response: ResponseTemplate) -> (String, Result<(), Error>) {
        let server = MockServer::start().await;
        Mock::given(method("POST"))
            .and(path("/revoke"))
            .respond_with(response)
            .expect(1)
            .mount(&server)
            .await;
        let login = login(&server).client_secret(ClientSecret::new("canary-secret"));
        let url = SecureUrl::new(&format!("{}/revoke", server.uri())).unwrap();
        let revoked = login.revoke(&url, &RefreshToken::new("Atzr|canary")).await;
        let request = server.received_requests().await.unwrap().remove(0);
        (String::from_utf8(request.body).unwrap(), revoked)
    }

    #[tokio::test]
    async fn a_revocation_is_sent_where_the_caller_says() {
        for body in ["", " \n", "{}"] {
            let (sent, revoked) = revoke(ResponseTemplate::new(200).set_body_string(body)).await;
            assert!(revoked.is_ok());
            assert_eq!(
                sent,
                "token=Atzr%7Ccanary&token_type_hint=refresh_token\
                 &client_id=amzn1.application-oa2-client.a&client_secret=canary-secret"
            );
        }
    }

    #[tokio::test]
    async fn a_revocation_never_pretends() {
        let rejection = json!({ "error": "invalid_client", "error_description": "canary-secret" });
        for (response, kind) in [
            (ResponseTemplate::new(200).set_body_string("<html>"), ErrorKind::Transient),
            (ResponseTemplate::new(200).set_body_json(&rejection), ErrorKind::Configuration),
            (ResponseTemplate::new(401).set_body_json(&rejection), ErrorKind::Configuration),
            (ResponseTemplate::new(404), ErrorKind::Configuration),
            (ResponseTemplate::new(503), ErrorKind::Transient),
            (ResponseTemplate::new(302), ErrorKind::Protocol),
        ] {
            let (_, revoked) = revoke(response).await;
            let error = revoked.unwrap_err();
            assert_eq!(error.kind(), kind, "{error}");
            assert!(!format!("{error:?}").contains("canary"));
        }
    }
}
