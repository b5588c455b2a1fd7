//! The type into which the crate `oauth2` would read responses: one without values, since it never sees a response.
//!
//! With the types that it brings, every program would compile readers that are never called.

use std::{fmt, time::Duration};

use oauth2::{AccessToken, RefreshToken, Scope, basic::BasicTokenType};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

#[derive(Debug)]
pub(super) enum Unread {}

impl<'de> Deserialize<'de> for Unread {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(D::Error::custom("responses are not read here"))
    }
}

impl Serialize for Unread {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        match *self {}
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl oauth2::ErrorResponse for Unread {}

impl oauth2::TokenResponse for Unread {
    type TokenType = BasicTokenType;

    fn access_token(&self) -> &AccessToken {
        match *self {}
    }

    fn token_type(&self) -> &BasicTokenType {
        match *self {}
    }

    fn expires_in(&self) -> Option<Duration> {
        match *self {}
    }

    fn refresh_token(&self) -> Option<&RefreshToken> {
        match *self {}
    }

    fn scopes(&self) -> Option<&Vec<Scope>> {
        match *self {}
    }
}
