//! What is known about each operation: the row type of the generated tables.
//!
//! The rows themselves are in `generated/*/operations.rs`; they are plain data, so that callers can
//! compute scopes, decide on retries or list what exists without making a call.

/// One operation of the service, as the spec describes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The operation's name, which is also the name of its method on the client, e.g. `get_album`.
    pub id: &'static str,
    /// HTTP method in upper case.
    pub method: &'static str,
    /// Path below the base URL, with its parameters in braces, e.g. `/albums/{id}`.
    pub path: &'static str,
    /// The part of the service it belongs to, e.g. `albums`.
    pub tag: &'static str,
    /// Login with Amazon scopes that the operation needs: any **one** of these sets will do.
    ///
    /// The service's own pages are unreliable here in places; treat this as documentation that helps
    /// to choose scopes and to explain a refusal, not as a gate.
    pub scopes: &'static [&'static [&'static str]],
    /// How surely the method and path are known.
    pub confidence: Confidence,
    /// Whether the call may be repeated.
    pub retry: Retry,
    /// Where the operation is known from, in words.
    pub source: &'static str,
    /// The parameters in path, query and headers, in the order of the spec.
    pub parameters: &'static [Parameter],
    /// Whether the call carries a body.
    pub has_body: bool,
    /// Whether an empty answer is a success, because nobody has seen what the service answers.
    pub answer_may_be_empty: bool,
}

impl Operation {
    /// Makes a row. Meant for the generated tables and for tests of code that takes an operation.
    #[doc(hidden)]
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "a table row; called by generated code only")]
    pub const fn new(
        id: &'static str,
        method: &'static str,
        path: &'static str,
        tag: &'static str,
        scopes: &'static [&'static [&'static str]],
        confidence: Confidence,
        retry: Retry,
        source: &'static str,
        parameters: &'static [Parameter],
        has_body: bool,
        answer_may_be_empty: bool,
    ) -> Self {
        Self {
            id,
            method,
            path,
            tag,
            scopes,
            confidence,
            retry,
            source,
            parameters,
            has_body,
            answer_may_be_empty,
        }
    }
}

/// How surely an operation's method and path are known. Ordered: the first is the surest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Confidence {
    /// Read on the service's own reference page.
    Documented,
    /// Cited by a third party that read the service's page.
    Cited,
    /// Sent by a public client.
    Observed,
    /// Guessed from a documented name or a sibling operation: it may answer 404.
    Inferred,
}

impl Confidence {
    /// The word that the spec uses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Cited => "cited",
            Self::Observed => "observed",
            Self::Inferred => "inferred",
        }
    }
}

/// Whether a call may be sent again when its outcome is unknown. The HTTP method does not decide it:
/// searches are POST and safe, and a PUT that appends is not idempotent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// Changes nothing.
    Safe,
    /// Changes something, but twice leaves the same as once.
    Idempotent,
    /// Twice is not the same as once.
    Never,
}

impl Retry {
    /// The word that the spec uses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Idempotent => "idempotent",
            Self::Never => "never",
        }
    }
}

/// One parameter of an [`Operation`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it is sent.
    pub location: Location,
    /// Whether the call fails without it.
    pub required: bool,
    /// For numbers, the largest value; for lists, the most items that one call takes.
    pub maximum: Option<u32>,
}

impl Parameter {
    /// Makes a row. Meant for the generated tables.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        location: Location,
        required: bool,
        maximum: Option<u32>,
    ) -> Self {
        Self { name, location, required, maximum }
    }
}

/// Where a [`Parameter`] is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
}
