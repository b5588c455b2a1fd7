//! Who a customer is, what they pay for, and who may see them.

use serde::{Deserialize, Serialize};

/// Who a customer is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Profile {
    /// Display name. The service may say `null` here.
    pub name: Option<String>,
    /// Short public name.
    pub handle: String,
    /// What the account pays for.
    pub tier: Tier,
    /// Country code of the account, one of `US`, `GB`, `DE`, `JP`, `BR`, `IN`, `MX`.
    pub market: String,
    /// Who may see the profile and its public playlists.
    pub visibility: Visibility,
    /// Who may see what is played.
    pub playback_visibility: Visibility,
    /// Whether the account has Amazon Music set up at all. Without it every call is refused.
    pub has_music: bool,
}

impl Profile {
    /// A public profile with everything paid for, in the United States.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            name: Some(name.to_owned()),
            handle: name.to_lowercase().replace(' ', "-"),
            tier: Tier::Unlimited,
            market: "US".to_owned(),
            visibility: Visibility::Public,
            playback_visibility: Visibility::Public,
            has_music: true,
        }
    }
}

/// What an account pays for. The words on the wire are the sandbox's own; the service's are not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Tier {
    /// Nothing.
    Free,
    /// Comes with Prime: shuffled, and six skips an hour.
    Prime,
    /// Everything on demand.
    Unlimited,
}

impl Tier {
    /// The word on the wire.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Free => "FREE",
            Self::Prime => "PRIME",
            Self::Unlimited => "UNLIMITED",
        }
    }
}

/// Who may see something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Visibility {
    /// Everybody.
    Public,
    /// The customer alone.
    Private,
}

impl Visibility {
    /// The word on the wire.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Public => "PUBLIC",
            Self::Private => "PRIVATE",
        }
    }

    /// The meaning of a word on the wire.
    pub(crate) fn read(word: &str) -> Option<Self> {
        [Self::Public, Self::Private].into_iter().find(|visibility| visibility.word() == word)
    }
}
