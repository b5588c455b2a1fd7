//! The endpoints of Login with Amazon, by their paths and names.

/// An endpoint of Login with Amazon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Endpoint {
    Authorize,
    Token,
    CodePair,
    TokenInfo,
    Profile,
    CodePage,
}

impl Endpoint {
    pub(crate) const ALL: [Self; 6] = [
        Self::Authorize,
        Self::Token,
        Self::CodePair,
        Self::TokenInfo,
        Self::Profile,
        Self::CodePage,
    ];

    /// The endpoint at a path. Case does not matter: Amazon's own pages print `/auth/O2/token` too.
    pub(crate) fn at(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|endpoint| endpoint.path().eq_ignore_ascii_case(path))
    }

    /// The endpoint of clients that a longer path ends with.
    pub(crate) fn misplaced(path: &str) -> Option<Self> {
        let path = path.to_ascii_lowercase();
        let mut clients = Self::ALL.into_iter().filter(|endpoint| *endpoint != Self::CodePage);
        clients.find(|endpoint| path.ends_with(endpoint.path()))
    }

    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Authorize => "/ap/oa",
            Self::Token => "/auth/o2/token",
            Self::CodePair => "/auth/o2/create/codepair",
            Self::TokenInfo => "/auth/o2/tokeninfo",
            Self::Profile => "/user/profile",
            Self::CodePage => "/code",
        }
    }

    /// The name in faults and in the journal.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Authorize => "lwa.authorize",
            Self::Token => "lwa.token",
            Self::CodePair => "lwa.code_pair",
            Self::TokenInfo => "lwa.token_info",
            Self::Profile => "lwa.profile",
            Self::CodePage => "lwa.code_page",
        }
    }
}
