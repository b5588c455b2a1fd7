//! An app for the tests of requests that a login makes possible.

use wiremock::MockServer;

use super::*;
use crate::Scope;

pub(crate) const ID: &str = "amzn1.application-oa2-client.a";

/// Returns an app whose endpoints are those of `server`.
pub(crate) fn login(server: &MockServer) -> Login {
    let scopes = ScopeSet::from_iter([Scope::Catalog, Scope::Library, Scope::LibraryRead]);
    Login::new(ClientId::new(ID).unwrap(), scopes)
        .endpoints(Endpoints::with_base_url(&server.uri()).unwrap())
}
