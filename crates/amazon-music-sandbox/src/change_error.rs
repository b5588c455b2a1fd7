//! The error of a change to an account or to the catalogue.

use std::{borrow::Cow, error, fmt};

/// The error of a change to an account or to the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChangeError {
    /// The sandbox has no entity of this kind with the given ID.
    NotFound(&'static str),
    /// Only the owner may change it.
    NotOwner,
    /// The change is invalid, for the given reason.
    Invalid(Cow<'static, str>),
    /// The subscription of the account does not include it.
    SubscriptionTier,
    /// Another device of the account is playing.
    OtherDevicePlaying,
}

impl ChangeError {
    pub(crate) fn invalid(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::Invalid(reason.into())
    }
}

impl fmt::Display for ChangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(what) => write!(f, "no {what} has this ID"),
            Self::NotOwner => f.write_str("only its owner may change it"),
            Self::Invalid(reason) => f.write_str(reason),
            Self::SubscriptionTier => {
                f.write_str("the subscription of the account does not include this")
            }
            Self::OtherDevicePlaying => f.write_str("music is already playing on another device"),
        }
    }
}

impl error::Error for ChangeError {}
