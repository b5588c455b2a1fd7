//! All operations, each with one call that sets every parameter it has. Tests are made of them here.
//!
//! A row makes two tests of the operation's name: `requests` looks at what is sent, `responses` at what is
//! made of every fixture. What the tests check is in the modules of the same names at the top.

/// Makes the tests of one table of operations, and the list of their names.
macro_rules! operations {
    ($($operation:ident: |$api:ident| $call:expr;)*) => {
        pub(crate) const NAMES: &[&str] = &[$(stringify!($operation)),*];

        mod requests {
            use crate::{fixtures, mock::MockMusic, requests};
            use super::*;

            $(
                #[tokio::test]
                async fn $operation() {
                    let name = stringify!($operation);
                    let music = MockMusic::serving(&fixtures::case(name, "default")).await;
                    let client = music.client();
                    let $api = client.api();
                    $call.send().await.unwrap();
                    requests::check(name, &music.only_request().await);
                }
            )*
        }

        // Written out for each operation: builders borrow the client, so no function can take them all.
        mod responses {
            use amazon_music::RequestExt as _;

            use crate::{fixtures, mock::MockMusic, responses::Faults};
            use super::*;

            $(
                #[tokio::test]
                async fn $operation() {
                    let mut faults = Faults::default();
                    for case in fixtures::cases(stringify!($operation)) {
                        let music = MockMusic::serving(&case).await;
                        let client = music.client();
                        let $api = client.api();
                        let answer = $call.send().await;
                        faults.check(&case, answer.map(|answer| answer.into_inner()));
                        faults.check_found(&case, $call.fetch().await);
                    }
                    faults.finish();
                }
            )*
        }
    };
}

mod account;
mod catalog;

/// The names of all operations that have tests here, sorted.
pub(crate) fn names() -> Vec<&'static str> {
    let mut names = [account::NAMES, catalog::NAMES].concat();
    names.sort_unstable();
    names
}
