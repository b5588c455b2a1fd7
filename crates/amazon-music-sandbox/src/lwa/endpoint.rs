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
        self.path_and_name().0
    }

    /// The name in faults and in the journal.
    pub(crate) fn name(self) -> &'static str {
        self.path_and_name().1
    }

    fn path_and_name(self) -> (&'static str, &'static str) {
        match self {
            Self::Authorize => ("/ap/oa", "lwa.authorize"),
            Self::Token => ("/auth/o2/token", "lwa.token"),
            Self::CodePair => ("/auth/o2/create/codepair", "lwa.code_pair"),
            Self::TokenInfo => ("/auth/o2/tokeninfo", "lwa.token_info"),
            Self::Profile => ("/user/profile", "lwa.profile"),
            Self::CodePage => ("/code", "lwa.code_page"),
        }
    }
}
