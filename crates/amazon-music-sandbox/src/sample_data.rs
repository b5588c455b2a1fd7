//! Sample data for accounts.

use std::time::Duration;

use crate::{
    account::{Account, Collection, LikeState, Visibility},
    catalogue::{Catalogue, Entry},
    clock::Timestamp,
    random::Random,
};

/// The entries of the long playlist beside awkward tracks and duplicates.
const LONG: usize = 200;

/// The number of entities of an account; the smallest catalogue has fewer of some.
const SAVED_TRACKS: usize = 120;
const LIKED_TRACKS: usize = 45;
const ALBUMS: usize = 24;
const ARTISTS: usize = 12;
const PLAYLISTS: usize = 5;
const SHOWS: usize = 3;
const PLAYS: usize = 150;

/// Fills an empty account. The content depends on `seed` and the catalogue, the times on `now`.
pub(crate) fn add_sample_data(
    account: &mut Account,
    catalogue: &Catalogue,
    seed: u64,
    now: Timestamp,
) {
    let mut sample = Sample { random: Random::new(seed), catalogue, now };
    sample.playlists(account);
    sample.library(account);
    sample.follows(account);
    sample.history(account);
}

/// A source of sample data.
struct Sample<'a> {
    random: Random,
    catalogue: &'a Catalogue,
    now: Timestamp,
}

impl Sample<'_> {
    fn playlists(&mut self, account: &mut Account) {
        let coffee = self.tracks(15);
        let mut long: Vec<String> = self.catalogue.edge_case_track_ids().collect();
        long.extend(self.tracks(LONG));
        // Duplicates, some of them next to each other.
        let again: Vec<String> = long.iter().step_by(10).cloned().collect();
        long.extend(again);
        long.extend(coffee.first().into_iter().flat_map(|track| [track.clone(), track.clone()]));
        for (days, title, tracks, visibility) in [
            (400, "Long way home", &*long, Visibility::Public),
            (90, "First coffee", &*coffee, Visibility::Private),
            (30, "夜 / Ночь / ليل", &*self.tracks(40), Visibility::Public),
            (2, "Not yet", &[], Visibility::Private),
        ] {
            // The error is that of a playlist with more than 10,000 entries.
            let _ = account.playlists.add(title, tracks, visibility, self.days_ago(days));
        }
    }

    fn library(&mut self, account: &mut Account) {
        for (number, track) in self.tracks(SAVED_TRACKS).iter().enumerate() {
            let since = self.days_ago(2 * (SAVED_TRACKS - number) as u64);
            account.library.tracks.insert(track, since);
            if number < LIKED_TRACKS {
                account.library.rate(track, LikeState::Like, since);
            }
        }
        let (library, catalogue) = (&mut account.library, self.catalogue);
        self.fill(&mut library.albums, catalogue.album_ids(), ALBUMS, 60);
        self.fill(&mut library.episodes, catalogue.podcast_episode_ids(), SHOWS, 3);
    }

    fn follows(&mut self, account: &mut Account) {
        let (follows, catalogue) = (&mut account.follows, self.catalogue);
        self.fill(&mut follows.artists, catalogue.artist_ids(), ARTISTS, 100);
        self.fill(&mut follows.playlists, catalogue.playlist_ids(), PLAYLISTS, 50);
        self.fill(&mut follows.shows, catalogue.podcast_show_ids(), SHOWS, 20);
    }

    /// Adds some of `ids` to a collection.
    fn fill(
        &mut self,
        collection: &mut Collection,
        ids: impl Iterator<Item = String>,
        count: usize,
        days: u64,
    ) {
        for id in self.sample(ids, count) {
            collection.insert(&id, self.days_ago(days));
        }
    }

    /// Adds a track every two hours, until an hour ago.
    fn history(&mut self, account: &mut Account) {
        for (number, track) in self.tracks(PLAYS).iter().enumerate() {
            let hours = 1 + 2 * (PLAYS - 1 - number) as u64;
            let album = self.catalogue.find_track(track);
            let album = album.and_then(|place| self.catalogue.track(place).album);
            let album = album.map(|place| self.catalogue.id(Entry::Album(place)));
            let at = self.now.minus(Duration::from_secs(hours * 3_600));
            account.history.add(track, album.as_deref(), at);
        }
    }

    /// Returns some popular tracks, each once, in random order.
    fn tracks(&mut self, count: usize) -> Vec<String> {
        let tracks = self.catalogue.entries.popular_tracks.iter().take(2 * count);
        let tracks = tracks.map(|track| self.catalogue.id(Entry::Track(*track)));
        self.sample(tracks, count)
    }

    /// Returns some of `ids`, each once, in random order.
    fn sample(&mut self, ids: impl Iterator<Item = String>, count: usize) -> Vec<String> {
        let mut ids: Vec<String> = ids.collect();
        self.random.shuffle(&mut ids);
        ids.truncate(count);
        ids
    }

    fn days_ago(&self, days: u64) -> Timestamp {
        self.now.minus(Duration::from_secs(days * 24 * 3_600))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::account::Profile;

    const NOW: Timestamp = Timestamp::from_milliseconds(1_790_000_000_000);

    fn account(seed: u64, tracks: usize) -> Account {
        let mut account = Account::new("account".to_owned(), Profile::new("Robin Example"), 1);
        add_sample_data(&mut account, &Catalogue::new(seed, tracks), seed, NOW);
        account
    }

    #[test]
    fn sample_data_depends_on_the_seed_only() {
        assert_eq!(account(7, 2_000), account(7, 2_000));
        assert_ne!(account(7, 2_000), account(8, 2_000));
    }

    #[test]
    fn the_long_playlist_has_several_pages_and_duplicates() {
        let account = account(7, 2_000);
        let long = account.playlist_ids().next().unwrap();
        let tracks: Vec<&str> = account.playlist_track_ids(long).collect();
        let distinct: HashSet<&str> = tracks.iter().copied().collect();
        assert!(tracks.len() > 200 && distinct.len() + 20 <= tracks.len(), "{}", tracks.len());
    }

    #[test]
    fn the_smallest_catalogue_has_enough_for_sample_data() {
        let account = account(7, 100);
        assert_eq!(account.playlist_ids().count(), 4);
        assert!(account.saved_track_ids().count() > 50);
        assert!(account.liked_track_ids().count() > 0);
        assert!(account.saved_album_ids().count() > 0);
        assert!(account.followed_artist_ids().count() > 0);
        assert!(account.followed_playlist_ids().count() > 0);
        assert!(account.followed_podcast_show_ids().count() > 0);
        assert!(account.played_ids().count() > 50);
    }
}
