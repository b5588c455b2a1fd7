//! Guides, each to one task. Their text is in the folder `guides` of this crate, and all their code is compiled.
//!
//! | | |
//! |---|---|
//! | [`first_call`] | from nothing to the first answer, without and with an account |
//! | [`calls`] | what one call can be told, retries and limits, and many accounts in one program |
//! | [`pages`] | lists: as streams, resumed, fetched ahead |
//! | [`batches`] | any number of ids, playlists of any size, searches |
//! | [`errors`] | what goes wrong, and what to do about it |
//! | [`scopes`] | what to ask a user for |
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
