//! The profile of a user: name, subscription tier, market and visibility.

use serde::{Deserialize, Serialize};

/// The profile of a user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Profile {
    /// The display name, which may be `null` like the service's.
    pub name: Option<String>,
    /// The short public name.
    pub handle: String,
    /// The subscription tier.
    pub tier: Tier,
    /// The country code of the account, one of `US`, `GB`, `DE`, `JP`, `BR`, `IN`, `MX`.
    pub market: String,
    /// The visibility of the profile and its public playlists.
    pub visibility: Visibility,
    /// The visibility of the playback history.
    pub playback_visibility: Visibility,
    /// `true` if the account has Amazon Music; without it every request is rejected.
    pub has_music: bool,
}

impl Profile {
    /// Creates a public profile of the tier Unlimited in the United States.
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

/// A subscription tier.
///
/// Its values in JSON are the sandbox's own, since those of the service are not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Tier {
    /// The free tier.
    Free,
    /// The tier of Prime: shuffled, with six skips an hour.
    Prime,
    /// The tier with all music on demand.
    Unlimited,
}

/// The visibility of a profile, a playlist or a history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Visibility {
    /// Visible to everybody.
    Public,
    /// Visible to the user only.
    Private,
}
