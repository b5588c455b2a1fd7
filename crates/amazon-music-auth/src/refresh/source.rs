//! The interface to the source of new tokens.

use std::{fmt, pin::Pin, time::Duration};

use crate::{Error, RefreshToken, StoreKey, token::TokenResponse};

/// The source of new tokens: the token endpoint, or a fake in tests.
pub(crate) trait TokenSource: fmt::Debug + Send + Sync {
    /// Exchanges a refresh token for an access token.
    fn refresh<'a>(&'a self, refresh_token: &'a RefreshToken) -> Refreshing<'a>;

    /// Returns the timeout of one request.
    fn timeout(&self) -> Duration;

    /// Returns the key of the login of `account` in a store.
    fn store_key(&self, account: String) -> Result<StoreKey, Error>;
}

pub(crate) type Refreshing<'a> =
    Pin<Box<dyn Future<Output = Result<TokenResponse, Error>> + Send + 'a>>;
