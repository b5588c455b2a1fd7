//! Why an example ends early, as text for people.

use std::{error::Error, fmt};

pub(crate) type Outcome<T> = Result<T, Failure>;

/// Any error. `main` prints the `Debug` of what it returns, so that says what `Display` would, and the cure.
pub(crate) struct Failure(Box<dyn Error + Send + Sync>);

impl<E: Into<Box<dyn Error + Send + Sync>>> From<E> for Failure {
    fn from(why: E) -> Self {
        Self(why.into())
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        match self.0.downcast_ref::<amazon_music_auth::Error>() {
            Some(error) => write!(f, ": {}", error.hint()),
            None => Ok(()),
        }
    }
}
