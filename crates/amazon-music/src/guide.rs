//! Guides, each for one task. Their text is in the folder `guides` of this crate, and all their code is compiled.
//!
//! | | |
//! |---|---|
//! | [`first_call`] | from nothing to the first response, without and with an account |
//! | [`calls`] | options of one request, retries and limits, and many accounts in one program |
//! | [`pages`] | lists as streams: resumed, prefetched |
//! | [`batches`] | any number of IDs, playlists of any size, searches |
//! | [`errors`] | errors, and what to do about them |
//! | [`scopes`] | the scopes to ask a user for |
//! | [`testing`] | tests of your own code, without the service |

macro_rules! guides {
    ($($name:ident: $text:literal;)*) => {$(
        #[doc = include_str!($text)]
        pub mod $name {}
    )*};
}

guides! {
    first_call: "../guides/first_call.md";
    calls: "../guides/calls.md";
    pages: "../guides/pages.md";
    batches: "../guides/batches.md";
    errors: "../guides/errors.md";
    scopes: "../guides/scopes.md";
    testing: "../guides/testing.md";
}
