//! An entity of views, histories and follows: an entry of the catalogue, or a playlist of a customer.

use crate::{
    account::{Account, Visibility, playlists::Playlist},
    catalogue::{Catalogue, Entry},
};

/// An entry of the catalogue, or a playlist of a customer.
#[derive(Debug, Clone, Copy)]
pub(super) enum Entity<'a> {
    Entry(Entry),
    /// A playlist of a customer, with its owner.
    Playlist(&'a Account, &'a Playlist),
}

impl<'a> Entity<'a> {
    /// The playlist with an ID, if the account at `me` may see it.
    pub(super) fn find_playlist(
        catalogue: &Catalogue,
        accounts: &'a [Account],
        me: usize,
        id: &str,
    ) -> Option<Self> {
        if let Some(entry @ Entry::Playlist(_)) = catalogue.find(id) {
            return Some(Self::Entry(entry));
        }
        let mut playlists = accounts.iter().enumerate().filter_map(|(at, account)| {
            let playlist = account.playlists.get(id)?;
            let may_see = at == me || playlist.visibility == Visibility::Public;
            may_see.then_some(Self::Playlist(account, playlist))
        });
        playlists.next()
    }

    /// The entity with an ID, if the account at `me` may see it.
    pub(super) fn find(
        catalogue: &Catalogue,
        accounts: &'a [Account],
        me: usize,
        id: &str,
    ) -> Option<Self> {
        let entry = catalogue.find(id).map(Self::Entry);
        entry.or_else(|| Self::find_playlist(catalogue, accounts, me, id))
    }

    pub(super) fn id(self, catalogue: &Catalogue) -> String {
        match self {
            Self::Entry(entry) => catalogue.id(entry),
            Self::Playlist(_, playlist) => playlist.id.clone(),
        }
    }
}
