//! An account that is lived in, so that there is something to see and to page through from the start.

use std::time::Duration;

use crate::{
    account::{Account, Visibility},
    catalogue::{Catalogue, Entry},
    clock::Timestamp,
    random::Random,
};

/// Entries of the long playlist that are no duplicates of earlier ones, beside the awkward tracks.
const LONG: usize = 200;

/// How many of each the account has, at most: the smallest catalogue has fewer of some.
const SAVED_TRACKS: usize = 120;
const LIKED_TRACKS: usize = 45;
const ALBUMS: usize = 24;
const ARTISTS: usize = 12;
const PLAYLISTS: usize = 5;
const SHOWS: usize = 3;
const PLAYS: usize = 150;

/// Fills an empty account. What depends on the catalogue's seed alone, when on `now` too.
pub(crate) fn furnish(account: &mut Account, catalogue: &Catalogue, now: Timestamp) {
    let mut room = Room { random: Random::new(catalogue.seed()), catalogue, now };
    room.playlists(account);
    room.library(account);
    room.follows(account);
    room.history(account);
}

/// What there is to choose from.
struct Room<'a> {
    random: Random,
    catalogue: &'a Catalogue,
    now: Timestamp,
}

impl Room<'_> {
    fn playlists(&mut self, account: &mut Account) {
        let coffee = self.tracks(15);
        let mut long: Vec<String> = self.catalogue.awkward_track_ids().collect();
        long.extend(self.tracks(LONG));
        // What comes twice, some of it right after each other.
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
            let _ = account.add_playlist(title, tracks, visibility, self.days_ago(days));
        }
    }

    fn library(&mut self, account: &mut Account) {
        for (number, track) in self.tracks(SAVED_TRACKS).iter().enumerate() {
            let since = self.days_ago(2 * (SAVED_TRACKS - number) as u64);
            account.save_track(track, since);
            if number < LIKED_TRACKS {
                account.like_track(track, since);
            }
        }
        for album in self.some(self.catalogue.album_ids(), ALBUMS) {
            account.save_album(&album, self.days_ago(60));
        }
        for episode in self.some(self.catalogue.podcast_episode_ids(), SHOWS) {
            account.library.episodes.put(&episode, self.days_ago(3));
        }
    }

    fn follows(&mut self, account: &mut Account) {
        for artist in self.some(self.catalogue.artist_ids(), ARTISTS) {
            account.follow_artist(&artist, self.days_ago(100));
        }
        for playlist in self.some(self.catalogue.playlist_ids(), PLAYLISTS) {
            account.follow_playlist(&playlist, self.days_ago(50));
        }
        for show in self.some(self.catalogue.podcast_show_ids(), SHOWS) {
            account.follow_podcast_show(&show, self.days_ago(20));
        }
    }

    /// A track every two hours, up to an hour ago.
    fn history(&mut self, account: &mut Account) {
        for (number, track) in self.tracks(PLAYS).iter().enumerate() {
            let hours = 1 + 2 * (PLAYS - 1 - number) as u64;
            let album = self.catalogue.find_track(track);
            let album = album.and_then(|place| self.catalogue.track(place).album);
            let album = album.map(|place| self.catalogue.id(Entry::Album(place)));
            let at = self.now.minus(Duration::from_secs(hours * 3_600));
            account.note_play(track, album.as_deref(), at);
        }
    }

    /// Some popular tracks, each once, in any order.
    fn tracks(&mut self, count: usize) -> Vec<String> {
        let tracks = self.catalogue.popular_tracks.iter().take(2 * count);
        let tracks = tracks.map(|track| self.catalogue.id(Entry::Track(*track)));
        self.some(tracks, count)
    }

    /// Some of `ids`, each once, in any order.
    fn some(&mut self, ids: impl Iterator<Item = String>, count: usize) -> Vec<String> {
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

    fn lived_in(seed: u64, tracks: usize) -> Account {
        let mut account = Account::new("account".to_owned(), Profile::new("Robin Example"));
        furnish(&mut account, &Catalogue::new(seed, tracks), NOW);
        account
    }

    #[test]
    fn a_seed_always_gives_the_same_account_and_another_seed_another_one() {
        assert_eq!(lived_in(7, 2_000), lived_in(7, 2_000));
        assert_ne!(lived_in(7, 2_000), lived_in(8, 2_000));
    }

    #[test]
    fn the_long_playlist_has_several_pages_and_duplicates() {
        let account = lived_in(7, 2_000);
        let long = account.playlist_ids().next().unwrap();
        let tracks: Vec<&str> = account.playlist_track_ids(long).collect();
        let distinct: HashSet<&str> = tracks.iter().copied().collect();
        assert!(tracks.len() > 200 && distinct.len() + 20 <= tracks.len(), "{}", tracks.len());
    }

    #[test]
    fn the_smallest_catalogue_is_enough() {
        let account = lived_in(7, 100);
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
