//! One view of the error bodies of all API versions.

use crate::{answer::EXCERPT_KEY, v1};

/// What the service says about a refusal. Everything is optional: gateways leave things out.
pub trait Problem: std::fmt::Debug + Send + 'static {
    /// The service's code, e.g. `INVALID_ACCESS_TOKEN`; new ones may come.
    fn code(&self) -> Option<&str>;
    /// A sentence for people, in the language of the call.
    fn message(&self) -> Option<&str>;
    /// An id under which the service's operators find the call.
    fn reference(&self) -> Option<&str>;
    /// A page that the account's owner should visit, where there is one.
    fn url(&self) -> Option<&str>;
    /// The beginning of a body in another form, such as a gateway's page of HTML; at most 512 characters.
    fn excerpt(&self) -> Option<&str>;
}

impl Problem for v1::types::ErrorEnvelope {
    fn code(&self) -> Option<&str> {
        self.error.code.as_deref()
    }

    fn message(&self) -> Option<&str> {
        self.error.message.as_deref()
    }

    fn reference(&self) -> Option<&str> {
        self.error.reference.as_deref()
    }

    fn url(&self) -> Option<&str> {
        self.error.url.as_deref()
    }

    fn excerpt(&self) -> Option<&str> {
        self.error.payload.get(EXCERPT_KEY)?.as_str()
    }
}
