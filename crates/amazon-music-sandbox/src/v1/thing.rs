//! What views, histories and follows name: an entry of the catalogue, or a playlist that a customer made.

use crate::{
    account::{Account, Visibility, playlists::Playlist},
    catalogue::{Catalogue, Entry},
};

#[derive(Debug, Clone, Copy)]
pub(super) enum Thing<'a> {
    Entry(Entry),
    /// A playlist and whose it is.
    Made(&'a Account, &'a Playlist),
}

impl<'a> Thing<'a> {
    /// The playlist with an id, if the account at `me` may see it.
    pub(super) fn find_playlist(
        catalogue: &Catalogue,
        accounts: &'a [Account],
        me: usize,
        id: &str,
    ) -> Option<Self> {
        if let Some(entry @ Entry::Playlist(_)) = catalogue.find(id) {
            return Some(Self::Entry(entry));
        }
        let mut made = accounts.iter().enumerate().filter_map(|(at, account)| {
            let playlist = account.playlists.get(id)?;
            let may_see = at == me || playlist.visibility == Visibility::Public;
            may_see.then_some(Self::Made(account, playlist))
        });
        made.next()
    }

    /// What an id names, if the account at `me` may see it.
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
            Self::Made(_, playlist) => playlist.id.clone(),
        }
    }
}
