//! All operations, each with one call that sets every parameter.
//!
//! Each row becomes a test of `requests`, one of `responses`, one of `broken_json` and one of `lists`, with the checks of the modules of these names.

use amazon_music::{Request, api::v1};

/// Defines the tests of one table of operations, and what other tests derive from it.
macro_rules! operations {
    ($($operation:ident: |$api:ident| $call:expr;)*) => {
        pub(crate) const NAMES: &[&str] = &[$(stringify!($operation)),*];

        /// Adds the schemas of all request and response bodies.
        pub(crate) fn add_schemas(schemas: &mut $crate::json_schema::Schemas) {
            use $crate::json_schema::WithoutBody as _;

            let api = $crate::operations::offline();
            $({
                let $api = &api;
                schemas.add_response(&$call);
                schemas.add_body(|body| $call.body(body));
            })*
        }

        mod requests {
            use super::*;

            $(
                #[tokio::test]
                async fn $operation() {
                    $crate::requests::check(stringify!($operation), |$api| $call).await;
                }
            )*
        }

        mod responses {
            use super::*;

            $(
                #[tokio::test]
                async fn $operation() {
                    $crate::responses::check(stringify!($operation), |$api| $call).await;
                }
            )*
        }

        mod broken_json {
            use super::*;

            $(
                #[tokio::test]
                async fn $operation() {
                    $crate::broken_json::check(stringify!($operation), |$api| $call).await;
                }
            )*
        }

        mod lists {
            #[allow(unused_imports, reason = "a table may have no list that is sent as a whole")]
            use $crate::lists::{AnyOperation as _, ListOperation as _, PagedOperation as _, Probe};
            use super::*;

            $(
                #[test]
                fn $operation() {
                    let $api = &$crate::operations::offline();
                    (&&&Probe::of(&$call)).check(stringify!($operation));
                }
            )*
        }
    };
}

mod account;
mod catalog;

/// A function that makes the request of an operation.
pub(crate) trait Call<P>: Fn(&v1::Client) -> Request<P> {}

impl<P, F: Fn(&v1::Client) -> Request<P>> Call<P> for F {}

/// The names of all operations that have a call, sorted.
pub(crate) fn names() -> Vec<&'static str> {
    let mut names = [account::NAMES, catalog::NAMES].concat();
    names.sort_unstable();
    names
}

/// Adds the schemas of the request and response bodies of all operations.
pub(crate) fn add_schemas(schemas: &mut crate::json_schema::Schemas) {
    account::add_schemas(schemas);
    catalog::add_schemas(schemas);
}

/// A client whose requests are not sent.
pub(crate) fn offline() -> v1::Client {
    crate::mock::ScriptedService::immediate(|request| panic!("sent: {}", request.uri()))
        .client()
        .api()
        .clone()
}
