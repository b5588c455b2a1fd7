//! The row type of the generated tables of operations.

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
    /// The part of the service, e.g. `albums`.
    pub tag: &'static str,
    /// The Login with Amazon scopes that the operation needs: any **one** of these sets.
    ///
    /// The service's pages contain errors about scopes. The sets help to choose scopes and to explain an error response, but
    /// a request with other scopes may succeed.
    pub scopes: &'static [&'static [&'static str]],
    /// The evidence for method and path.
    pub evidence: Evidence,
    /// The class that decides about retries.
    pub retry: Retry,
    /// The source of the evidence.
    pub source: &'static str,
    /// The parameters in path, query and headers, in the order of the spec.
    pub parameters: &'static [Parameter],
    /// `true` if the request has a body.
    pub has_body: bool,
    /// `true` if a 2xx response may have an empty body.
    ///
    /// The response of the service to such an operation is unknown.
    pub response_may_be_empty: bool,
}

impl Operation {
    /// Creates a row.
    #[doc(hidden)]
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "a table row; called by generated code only")]
    pub const fn new(
        id: &'static str,
        method: &'static str,
        path: &'static str,
        tag: &'static str,
        scopes: &'static [&'static [&'static str]],
        evidence: Evidence,
        retry: Retry,
        source: &'static str,
        parameters: &'static [Parameter],
        has_body: bool,
        response_may_be_empty: bool,
    ) -> Self {
        Self {
            id,
            method,
            path,
            tag,
            scopes,
            evidence,
            retry,
            source,
            parameters,
            has_body,
            response_may_be_empty,
        }
    }
}

/// The evidence for an operation's method and path, ordered from the most to the least certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Evidence {
    /// Amazon's documentation states it.
    Documented,
    /// A third party quotes it from Amazon's documentation.
    Cited,
    /// A public client sends such a request.
    Observed,
    /// It is derived from a documented name or a similar operation, and may return 404.
    Unverified,
}

impl Evidence {
    /// Returns the value that the spec uses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Cited => "cited",
            Self::Observed => "observed",
            Self::Unverified => "unverified",
        }
    }
}

/// The class of an operation that decides if it is retried after an attempt with an unknown outcome.
///
/// The HTTP method does not decide it: searches are POST and safe, and a PUT that appends is not idempotent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// Read-only: it changes nothing.
    Safe,
    /// Idempotent: two requests have the same effect as one.
    Idempotent,
    /// Not idempotent. It is retried only if the service has not processed the request.
    Never,
}

impl Retry {
    /// Returns the value that the spec uses.
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
    /// The place in the request.
    pub location: Location,
    /// `true` if the request fails without it.
    pub required: bool,
    /// For numbers, the largest value; for lists, the most items that one request takes.
    pub maximum: Option<u32>,
}

impl Parameter {
    /// Creates a row.
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

/// The place of a [`Parameter`] in the request.
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
