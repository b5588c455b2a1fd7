//! Sends a call of the bindings, and keeps what an error will have to say about it.

use std::sync::Arc;

use amazon_music_api::{Authorize, Connection, Error, Operation, Report, Request, ResponseValue};
use amazon_music_auth::ScopeSet;

use crate::scopes;

/// How a call went, whatever came of it.
pub(crate) struct Course {
    operation: Option<&'static Operation>,
    report: Arc<Report>,
    authorize: Arc<dyn Authorize>,
}

impl Course {
    /// Of the call that is about to be sent with `connection`.
    pub(crate) fn of(operation: Option<&'static Operation>, connection: &mut Connection) -> Self {
        let authorize = Arc::clone(connection.authorize());
        let report = Arc::clone(connection.options_mut().report.get_or_insert_default());
        Self { operation, report, authorize }
    }

    pub(crate) fn operation(&self) -> Option<&'static Operation> {
        self.operation
    }

    pub(crate) fn report(&self) -> &Report {
        &self.report
    }

    /// The scopes that the login has, where they are known.
    pub(crate) fn granted(&self) -> Option<ScopeSet> {
        scopes::granted(&*self.authorize)
    }
}

/// Sends the call.
pub(crate) async fn send<R: Request>(
    mut request: R,
) -> (Course, Result<ResponseValue<R::Response>, Error<R::Refusal>>) {
    let course = Course::of(Some(R::OPERATION), request.connection_mut());
    let answer = request.send().await;
    (course, answer)
}
