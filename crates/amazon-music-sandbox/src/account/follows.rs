//! The artists, playlists and podcasts that a customer follows.

use serde::{Deserialize, Serialize};

use super::collection::Collection;

/// Followed artists, playlists and podcasts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Follows {
    pub(crate) artists: Collection,
    pub(crate) playlists: Collection,
    pub(crate) shows: Collection,
}
