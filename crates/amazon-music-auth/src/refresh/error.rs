//! The errors of sessions that cannot get a token.

use crate::{Error, ErrorKind};

pub(super) fn interrupted() -> Error {
    Error::new(ErrorKind::Transient, "the token refresh was interrupted")
}

pub(super) fn not_refreshable() -> Error {
    Error::new(ErrorKind::LoginRequired, "the access token is no longer valid and cannot be refreshed")
        .with_hint(
            "log in again; a session with a refresh token refreshes itself, and Login with Amazon gives \
             a website one only if it sends its client secret",
        )
}

pub(super) fn not_storable() -> Error {
    Error::new(ErrorKind::Configuration, "a session without a refresh token cannot be stored")
        .with_hint("log in in a way that gives a refresh token")
}

pub(super) fn logged_out() -> Error {
    Error::new(ErrorKind::LoginRequired, "this session has logged out")
        .with_hint("log in again: its tokens are forgotten")
}

pub(super) fn removed() -> Error {
    Error::new(ErrorKind::LoginRequired, "the login has been removed from its store")
        .with_hint("log in again: another program, or another part of this one, has logged out")
}

pub(super) fn nothing_stored() -> Error {
    Error::new(ErrorKind::LoginRequired, "no login is stored for this account, app and region")
        .with_hint("log in, and save the login with `Session::save_to`")
}

pub(super) fn ended() -> Error {
    Error::new(
        ErrorKind::LoginRequired,
        "the login has ended: its refresh token was rejected before",
    )
}

pub(super) fn replaced() -> Error {
    Error::new(ErrorKind::Store, "another login was saved in the store meanwhile")
        .with_hint("nothing to do: the session uses it from the next refresh on")
}
