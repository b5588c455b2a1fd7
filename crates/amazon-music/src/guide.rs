//! Guides, each for one task. Their source is the folder `guides` of this crate, and their code is compiled.
//!
//! | guide | topic |
//! |---|---|
//! | [`getting_started`] | a first program, a login that lasts, and requests |
//! | [`requests`] | options of a request, retries, limits, transports |
//! | [`lists`] | streams of lists: items, pages, resuming, prefetching |
//! | [`batches`] | lookups of many IDs, appends to playlists, searches |
//! | [`errors`] | errors of requests, and how to handle them |
//! | [`accounts`] | programs with many accounts, e.g. a website; graceful shutdown |
//! | [`scopes`] | the permissions that a login requests |
//! | [`playback`] | playback sessions, for makers of closed devices |
//! | [`testing`] | tests of your own code, with the sandbox |
//! | [`troubleshooting`] | error pages of Amazon and other problems with the setup |

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
    playback: "../guides/playback.md";
    testing: "../guides/testing.md";
    troubleshooting: "../guides/troubleshooting.md";
}
