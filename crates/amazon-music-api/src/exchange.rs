//! From a call to its answer: by whoever decides about attempts, or by one attempt.

use std::{future::Future, pin::Pin, sync::Arc};

use http::StatusCode;
use progenitor_client::Error;

use crate::{Call, Deliver, Failure, Operation, Report, answer::Answer, words};

/// Why there is no answer.
pub(crate) enum Failed {
    /// For a reason of our own.
    Inside(Failure),
    /// The request could not be sent, or nothing came back.
    Sending(reqwest::Error),
    /// The answer began and did not end.
    Reading(reqwest::Error, StatusCode),
}

impl Failed {
    pub(crate) fn into_error<E>(self) -> Error<E> {
        match self {
            Self::Inside(failure) => Error::UnexpectedResponse(failure.into_response()),
            Self::Sending(error) => Error::CommunicationError(error),
            Self::Reading(error, _) => Error::ResponseBodyError(error),
        }
    }
}

/// What came of a call, before it is decoded.
pub(crate) struct Exchanged {
    result: Result<Answer, Failed>,
    operation: Option<&'static Operation>,
    report: Arc<Report>,
    deliver: Option<Arc<dyn Deliver>>,
}

/// Boxed here, so that programs do not compile it again for every operation that they call.
pub(crate) fn exchange(call: Call) -> Pin<Box<dyn Future<Output = Exchanged> + Send>> {
    Box::pin(async move {
        let (operation, report) = (call.operation(), Arc::clone(call.report()));
        let deliver = call.connection().deliver.clone();
        report.begin();
        let result = match &deliver {
            None => call.attempt().await.into_result(),
            Some(deliver) => match deliver.deliver(&call).await {
                Ok(attempt) => attempt.into_result(),
                Err(error) => Err(Failed::Inside(Failure::delivery(error, &report))),
            },
        };
        Exchanged { result, operation, report, deliver }
    })
}

impl Exchanged {
    /// Ends the call with `decode`, whose time and findings belong to it.
    pub(crate) fn end<T>(self, decode: impl FnOnce(Result<Answer, Failed>) -> T) -> T {
        let Self { result, operation, report, deliver } = self;
        let (decoded, unknown) = words::counted(|| decode(result));
        report.end(unknown);
        if let Some(deliver) = deliver {
            deliver.finished(operation, &report);
        }
        decoded
    }
}
