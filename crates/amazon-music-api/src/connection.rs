//! What every call of a generated client shares beside the HTTP client, and what one call may change.

use std::sync::Arc;

use crate::{Authorize, CallOptions, Deliver};

/// The client's state: where credentials come from, how much of an answer is read, who decides about
/// attempts, and what is wanted of calls.
#[derive(Debug, Clone)]
pub struct Connection {
    pub(crate) authorize: Arc<dyn Authorize>,
    pub(crate) answer_limit: usize,
    pub(crate) deliver: Option<Arc<dyn Deliver>>,
    pub(crate) options: CallOptions,
}

impl Connection {
    /// Calls are authorised by `authorize`; answers may have up to 8 MiB, many times what a full page has.
    #[must_use]
    pub fn new(authorize: Arc<dyn Authorize>) -> Self {
        Self { authorize, answer_limit: 8 << 20, deliver: None, options: CallOptions::new() }
    }

    /// Answers with more than `bytes` are refused instead of read into memory.
    ///
    /// Decoded, an answer can take a hundred times its size in the worst case: a list of objects that
    /// leave everything out.
    #[must_use]
    pub fn with_answer_limit(mut self, bytes: usize) -> Self {
        self.answer_limit = bytes;
        self
    }

    /// Attempts of calls are made as `deliver` decides. Without one, each call has one attempt.
    #[must_use]
    pub fn with_deliver(mut self, deliver: Arc<dyn Deliver>) -> Self {
        self.deliver = Some(deliver);
        self
    }

    /// Where credentials come from.
    #[must_use]
    pub fn authorize(&self) -> &Arc<dyn Authorize> {
        &self.authorize
    }

    /// Who decides about attempts, where somebody does.
    #[must_use]
    pub fn deliver(&self) -> Option<&Arc<dyn Deliver>> {
        self.deliver.as_ref()
    }

    /// What is wanted of calls.
    #[must_use]
    pub fn options(&self) -> &CallOptions {
        &self.options
    }

    /// What is wanted of calls, to change it.
    pub fn options_mut(&mut self) -> &mut CallOptions {
        &mut self.options
    }
}
