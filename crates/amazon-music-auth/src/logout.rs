//! The end of a session by the app's own wish, and the revocation that Login with Amazon does not document.

use std::{error, future::Future};

use http::{Request, header};

use crate::{Error, ErrorKind, Login, RefreshToken, SecureUrl, Session, tls, token};

impl Session {
    /// Logs out on this side: forgets all tokens. Every clone of the session ends, and later calls get an
    /// error of kind [`ErrorKind::LoginRequired`]. The refresh token is returned, so that copies of it
    /// can be found and deleted.
    ///
    /// This is what Amazon's guide to logging users out asks for. It tells Amazon nothing: whoever holds
    /// a copy of the refresh token can go on using it, until the user withdraws the app's access in the
    /// settings of the Amazon account.
    pub fn forget(&self) -> Option<RefreshToken> {
        self.renewal().forget_tokens()
    }

    /// As [`forget`](Self::forget), and has `delete` remove the refresh token from where it is kept.
    ///
    /// ```
    /// use amazon_music_auth::{AccessToken, Session};
    ///
    /// # async fn example() -> Result<(), amazon_music_auth::Error> {
    /// let session = Session::from_access_token(AccessToken::new("Atza|…"));
    /// session.logout_with(async |_refresh_token| std::fs::remove_file("login.json")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Store`] where `delete` fails, with its error as `source()`. The session has ended all
    /// the same.
    pub async fn logout_with<D, F, E>(&self, delete: D) -> Result<(), Error>
    where
        D: FnOnce(Option<RefreshToken>) -> F,
        F: Future<Output = Result<(), E>>,
        E: error::Error + Send + Sync + 'static,
    {
        delete(self.forget()).await.map_err(|why| {
            Error::new(ErrorKind::Store, "the tokens of this login could not be deleted")
                .with_hint("delete them where they are kept: they still work")
                .with_source(why)
        })
    }
}

impl Login {
    /// Asks the address `url` to revoke a refresh token, in the form of RFC 7009.
    ///
    /// Login with Amazon documents **no** such address. This is for those who know one, or have one of
    /// their own. Success means that this address answered with success, and no more: whether the token
    /// still works, only a renewal shows. The session is not logged out; see [`Session::forget`].
    ///
    /// ```no_run
    /// use amazon_music_auth::{Error, Login, SecureUrl, Session};
    ///
    /// async fn end(login: &Login, session: &Session, configured: &SecureUrl) -> Result<(), Error> {
    ///     if let Some(refresh_token) = session.forget() {
    ///         login.revoke(configured, &refresh_token).await?;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// What the address answered, or that it did not. An answer that is neither empty nor JSON is no
    /// success.
    pub async fn revoke(&self, url: &SecureUrl, refresh_token: &RefreshToken) -> Result<(), Error> {
        tls::require(url.as_str())?;
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.append_pair("token", refresh_token.expose());
        form.append_pair("token_type_hint", "refresh_token");
        form.append_pair("client_id", self.get_client_id().as_str());
        let secret = self.get_client_secret().map_or("", |secret| secret.expose());
        if !secret.is_empty() {
            form.append_pair("client_secret", secret);
        }
        let request = Request::post(url.as_str())
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(form.finish().into_bytes())
            .map_err(|why| {
                Error::new(ErrorKind::Configuration, "the request cannot be made").with_source(why)
            })?;
        let answer = self.http()?.send(request).await?;
        if matches!(answer.status(), 200..=299) && answer.body().trim_ascii().is_empty() {
            return Ok(());
        }
        token::read_object(&answer, &[refresh_token.expose(), secret]).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use serde_json::json;
    use wiremock::{
        Mock, MockServer, ResponseTemplate,
        matchers::{method, path},
    };

    use super::*;
    use crate::{AccessToken, ClientId, ClientSecret, Endpoints, ScopeSet};

    fn session() -> Session {
        let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
        Session::from_refresh_token(client_id, RefreshToken::new("Atzr|canary"))
            .endpoints(Endpoints::below("http://127.0.0.1:9").unwrap())
            .build()
            .unwrap()
    }

    #[tokio::test]
    async fn a_session_that_is_forgotten_ends_for_all_its_clones_without_a_request() {
        let session = session();
        let clone = session.clone();
        assert_eq!(session.forget().unwrap().expose(), "Atzr|canary");
        for session in [session, clone] {
            let error = session.access_token().await.unwrap_err();
            assert!(error.is_login_required());
            assert!(error.to_string().contains("logged out"), "{error}");
            assert!(session.refresh_token().is_none() && session.expires_in().is_none());
            assert!(session.forget().is_none());
        }
    }

    #[tokio::test]
    async fn a_fixed_token_is_forgotten_too() {
        let session = Session::from_access_token(AccessToken::new("Atza|canary"));
        assert!(session.access_token().await.is_ok());
        assert!(session.forget().is_none());
        assert!(session.access_token().await.unwrap_err().is_login_required());
    }

    #[tokio::test]
    async fn logging_out_deletes_by_the_callers_means_and_tells_when_that_fails() {
        let mut deleted = None;
        let delete = |token: Option<RefreshToken>| {
            deleted = token.map(|token| token.expose().to_owned());
            async { Ok::<(), io::Error>(()) }
        };
        session().logout_with(delete).await.unwrap();
        assert_eq!(deleted.as_deref(), Some("Atzr|canary"));

        let session = session();
        let failed = session.logout_with(async |_| Err(io::Error::other("read-only"))).await;
        let error = failed.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Store);
        assert_eq!(error::Error::source(&error).unwrap().to_string(), "read-only");
        assert!(session.refresh_token().is_none());
    }

    async fn revoke(response: ResponseTemplate) -> (String, Result<(), Error>) {
        let server = MockServer::start().await;
        Mock::given(method("POST"))
            .and(path("/revoke"))
            .respond_with(response)
            .expect(1)
            .mount(&server)
            .await;
        let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
        let login =
            Login::new(client_id, ScopeSet::new()).client_secret(ClientSecret::new("hunter2"));
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
                 &client_id=amzn1.application-oa2-client.a&client_secret=hunter2"
            );
        }
    }

    #[tokio::test]
    async fn a_revocation_never_pretends() {
        let refusal = json!({ "error": "invalid_client", "error_description": "hunter2" });
        for (response, kind) in [
            (ResponseTemplate::new(200).set_body_string("<html>"), ErrorKind::Transient),
            (ResponseTemplate::new(200).set_body_json(&refusal), ErrorKind::Configuration),
            (ResponseTemplate::new(401).set_body_json(&refusal), ErrorKind::Configuration),
            (ResponseTemplate::new(404), ErrorKind::Configuration),
            (ResponseTemplate::new(503), ErrorKind::Transient),
            (ResponseTemplate::new(302), ErrorKind::Protocol),
        ] {
            let (_, revoked) = revoke(response).await;
            let error = revoked.unwrap_err();
            assert_eq!(error.kind(), kind, "{error}");
            assert!(!format!("{error:?}").contains("hunter2"));
        }
    }
}
