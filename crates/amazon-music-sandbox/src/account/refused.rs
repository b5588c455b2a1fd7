//! Why an account does not do what was asked.

use std::fmt;

/// Why an account does not do what was asked. What it becomes on the wire is the business of the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refused {
    /// There is no such thing; says what was looked for.
    NotFound(&'static str),
    /// It is somebody else's, or the catalogue's.
    NotYours,
    /// The request makes no sense; says why.
    Invalid(&'static str),
    /// The subscription does not include it.
    Tier,
    /// Another device of the account is playing.
    OtherDevicePlays,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(what) => write!(f, "no {what} has this id"),
            Self::NotYours => f.write_str("only its owner may change it"),
            Self::Invalid(why) => f.write_str(why),
            Self::Tier => f.write_str("the subscription of the account does not include this"),
            Self::OtherDevicePlays => f.write_str("music is already playing on another device"),
        }
    }
}

impl std::error::Error for Refused {}
