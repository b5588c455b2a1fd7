//! The link that the browser is started with, in place of the address of Amazon's page.
//!
//! While a command runs, every user of the machine can read its arguments. The address of Amazon's page
//! holds the state of the login, and whoever reads it can agree there in the name of an account of their
//! own and bring the redirect to the port: the user would be logged in to a foreign account, and PKCE would
//! not object. So the browser is started with a random address of the port, which leads to Amazon's page
//! once. Where somebody else was faster, the browser comes second, and the login is given up.
//!
//! It is no file that leads on, the other way to do it: browsers in a Snap or Flatpak cannot read the
//! folders where it would be private. It responds by a redirect and not by a page: a redirect leaves nothing
//! in the history that would be fetched again, and desktops that fetch an address to learn what it is
//! follow it, instead of handing the same address to a browser.
//!
//! What is left is a race: a program that sees the arguments, agrees at Amazon and brings the redirect before
//! the user's browser has followed the link goes unnoticed.

use std::sync::atomic::{AtomicBool, Ordering};

use oauth2::CsrfToken;

use crate::{Error, ErrorKind};

/// An address of this machine that leads to Amazon's page once.
pub(super) struct Link {
    origin: String,
    path: String,
    used: AtomicBool,
}

impl Link {
    /// A new link below `origin`: 16 random bytes of the platform.
    pub(super) fn new(origin: String) -> Self {
        let path = format!("/{}", CsrfToken::new_random_len(16).into_secret());
        Self { origin, path, used: AtomicBool::new(false) }
    }

    pub(super) fn url(&self) -> String {
        format!("{}{}", self.origin, self.path)
    }

    pub(super) fn is_at(&self, path: &str) -> bool {
        self.path == path
    }

    /// Uses the link up.
    ///
    /// # Errors
    /// Returns an error if that was done before: whoever did it may know the state ([`ErrorKind::Protocol`]).
    pub(super) fn follow(&self) -> Result<(), Error> {
        if !self.used.swap(true, Ordering::Relaxed) {
            return Ok(());
        }
        let message =
            "the link that opens this login was followed twice, so somebody else may have it";
        Err(Error::new(ErrorKind::Protocol, message).with_hint(
            "start the login again; if this repeats, show the address of Amazon's page instead of \
             opening it: another user of this machine may be watching, or the browser asks twice",
        ))
    }
}
