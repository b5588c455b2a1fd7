//! Sends what a builder has made and reads the answer: the one way of all generated calls.

use std::{borrow::Cow, future::Future, ops::RangeInclusive, pin::Pin};

use progenitor_client::{ClientInfo, Error, ResponseValue};
use serde::de::DeserializeOwned;

use crate::{
    Connection, Operation, Request,
    answer::Answer,
    call::Call,
    exchange::{Failed, exchange},
    failure::Failure,
};

/// A call on its way: `T` is the body of a success, `E` that of a refusal.
pub type Sending<T, E> = Pin<Box<dyn Future<Output = Result<ResponseValue<T>, Error<E>>> + Send>>;

/// A call whose request is made, and the statuses with which it has succeeded.
#[doc(hidden)]
#[derive(Debug)]
pub struct Prepared {
    call: Result<Call, Failure>,
    success: RangeInclusive<u16>,
}

impl Prepared {
    /// `request` must go to the path of `operation`; that is looked at here.
    pub(crate) fn new(
        client: &impl ClientInfo<Connection>,
        operation: &'static Operation,
        request: reqwest::Request,
        success: RangeInclusive<u16>,
    ) -> Self {
        let (http, connection) = (client.client().clone(), client.inner().clone());
        let (base_url, path) = (client.baseurl(), operation.path);
        let call = Call::new(http, connection, base_url, Some(operation), path, request);
        Self { call, success }
    }
}

/// Sends the call and decodes the answer by its status.
pub(crate) fn send<R: Request>(request: R) -> Sending<R::Response, R::Refusal> {
    Box::pin(async move {
        let Prepared { call, success } = request.prepare()?;
        let call = call.map_err(|failure| Error::UnexpectedResponse(failure.into_response()))?;
        let exchanged = exchange(call).await;
        exchanged.end(|result| decode::<R>(result.map_err(Failed::into_error)?, &success))
    })
}

fn decode<R: Request>(
    mut answer: Answer,
    success: &RangeInclusive<u16>,
) -> Result<ResponseValue<R::Response>, Error<R::Refusal>> {
    if success.contains(&answer.status().as_u16()) {
        if R::OPERATION.answer_may_be_empty {
            answer.allow_empty();
        }
        return read(answer);
    }
    if answer.is_refusal() {
        return Err(Error::ErrorResponse(read(answer)?));
    }
    Err(Error::UnexpectedResponse(answer.into_response()))
}

/// Decodes the whole body. What is not UTF-8 becomes `U+FFFD`, and an error keeps the body in that form.
pub(crate) fn read<T: DeserializeOwned, E>(answer: Answer) -> Result<ResponseValue<T>, Error<E>> {
    let (status, headers, body) = answer.into_parts();
    // Of bytes, serde_json would look at each text by itself to see whether it is UTF-8, which takes an
    // eighth of the time.
    let text = match str::from_utf8(&body) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(&body),
    };
    match serde_json::from_str(&text) {
        Ok(value) => Ok(ResponseValue::new(value, status, headers)),
        Err(error) => {
            let body = match text {
                Cow::Borrowed(_) => body.clone(),
                Cow::Owned(text) => text.into(),
            };
            Err(Error::InvalidResponsePayload(body, error))
        }
    }
}
