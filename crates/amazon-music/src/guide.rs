//! Guides, each for one task. Their text is in the folder `guides` of this crate, and all their code is compiled.
//!
//! | | |
//! |---|---|
//! | [`getting_started`] | from nothing to the first response, without and with an account |
//! | [`requests`] | options of one request, retries, limits, other transports |
//! | [`lists`] | lists of any length: as streams, resumed, prefetched |
//! | [`batches`] | any number of IDs, playlists of any size, searches |
//! | [`errors`] | what can go wrong, and what to do about it |
//! | [`accounts`] | programs with many accounts, e.g. a website |
//! | [`scopes`] | what to ask a user for |
//! | [`testing`] | tests of your own code, without the service |

macro_rules! guides {
    ($($name:ident: $text:literal;)*) => {$(
        #[doc = include_str!($text)]
        pub mod $name {}
    )*};
}

guides! {
    getting_started: "../guides/getting_started.md";
    requests: "../guides/requests.md";
    lists: "../guides/lists.md";
    batches: "../guides/batches.md";
    errors: "../guides/errors.md";
    accounts: "../guides/accounts.md";
    scopes: "../guides/scopes.md";
    testing: "../guides/testing.md";
}
