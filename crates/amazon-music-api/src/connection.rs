//! What every call of a generated client shares beside the HTTP client.

use std::sync::Arc;

use crate::Authorize;

/// The hooks' state: where credentials come from, and how much of an answer is read.
#[derive(Debug, Clone)]
pub struct Connection {
    pub(crate) authorize: Arc<dyn Authorize>,
    pub(crate) answer_limit: usize,
}

impl Connection {
    /// Calls are authorised by `authorize`; answers may have up to 8 MiB, many times what a full page has.
    #[must_use]
    pub fn new(authorize: Arc<dyn Authorize>) -> Self {
        Self { authorize, answer_limit: 8 << 20 }
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
}
