//! The endpoints of Login with Amazon.

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
    /// The endpoints in the order of the enum, with their paths, and their names in faults and in the journal.
    pub(crate) const ALL: [(Self, &str, &str); 6] = [
        (Self::Authorize, "/ap/oa", "lwa.authorize"),
        (Self::Token, "/auth/o2/token", "lwa.token"),
        (Self::CodePair, "/auth/o2/create/codepair", "lwa.code_pair"),
        (Self::TokenInfo, "/auth/o2/tokeninfo", "lwa.token_info"),
        (Self::Profile, "/user/profile", "lwa.profile"),
        (Self::CodePage, "/code", "lwa.code_page"),
    ];

    /// The endpoint at a path. Case does not matter: Amazon's own pages print `/auth/O2/token` too.
    pub(crate) fn at(path: &str) -> Option<Self> {
        let found = Self::ALL.into_iter().find(|(_, known, _)| known.eq_ignore_ascii_case(path));
        found.map(|(endpoint, ..)| endpoint)
    }

    /// The endpoint of clients that a longer path ends with.
    pub(crate) fn misplaced(path: &str) -> Option<Self> {
        let path = path.to_ascii_lowercase();
        let found = Self::ALL.into_iter().find(|(_, known, _)| path.ends_with(known));
        found.map(|(endpoint, ..)| endpoint).filter(|endpoint| *endpoint != Self::CodePage)
    }

    pub(crate) fn path(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    pub(crate) fn name(self) -> &'static str {
        Self::ALL[self as usize].2
    }
}
