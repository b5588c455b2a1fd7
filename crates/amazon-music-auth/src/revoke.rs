//! Revocation of refresh tokens, which Login with Amazon does not document.

use crate::{
    Error, Login, RefreshToken, SecureUrl,
    lwa::LwaRequest,
    secret::{self, Kind},
    token,
};

impl Login {
    /// Sends a request to `url` to revoke a refresh token, in the form of RFC 7009.
    ///
    /// Login with Amazon documents **no** such URL: use one that you know. A successful response does not prove that
    /// the token is invalid; only a refresh shows that. The session is not logged out; see
    /// [`Session::logout`](crate::Session::logout).
    ///
    /// # Examples
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
    /// Returns an error if the token cannot be valid, the request fails, or the response is an error or neither empty
    /// nor JSON.
    pub async fn revoke(&self, url: &SecureUrl, refresh_token: &RefreshToken) -> Result<(), Error> {
        secret::check_entered(Kind::RefreshToken, "refresh token", refresh_token.expose())?;
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
