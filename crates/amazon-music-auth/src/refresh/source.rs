//! The interface behind which new tokens come from.

use std::{fmt, future::Future, pin::Pin, time::Duration};

use super::error::not_storable;
use crate::{Error, RefreshToken, StoreKey, token::TokenResponse};

/// The source of new tokens: the token endpoint, or a script in tests.
pub(crate) trait TokenSource: fmt::Debug + Send + Sync {
    /// Exchanges a refresh token for an access token.
    fn refresh<'a>(&'a self, refresh_token: &'a RefreshToken) -> Refreshing<'a>;

    /// The limit for one request.
    fn timeout(&self) -> Duration;

    /// The key under which a store keeps the login of `account`.
    fn store_key(&self, account: String) -> Result<StoreKey, Error> {
        drop(account);
        Err(not_storable())
    }
}

pub(crate) type Refreshing<'a> =
    Pin<Box<dyn Future<Output = Result<TokenResponse, Error>> + Send + 'a>>;
