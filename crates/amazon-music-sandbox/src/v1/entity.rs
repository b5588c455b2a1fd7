//! An entity of views, histories and follows: an entry of the catalogue, or a playlist of a customer.

use crate::{
    account::{Account, playlists::Playlist},
    catalogue::{Catalogue, Entry},
};

/// An entry of the catalogue, or a playlist of a customer.
#[derive(Debug, Clone, Copy)]
pub(super) enum Entity<'a> {
    Entry(Entry),
    /// A playlist of a customer, with its owner.
    Playlist(&'a Account, &'a Playlist),
}

impl Entity<'_> {
    pub(super) fn id(self, catalogue: &Catalogue) -> String {
        match self {
            Self::Entry(entry) => catalogue.id(entry),
            Self::Playlist(_, playlist) => playlist.id.clone(),
        }
    }
}
