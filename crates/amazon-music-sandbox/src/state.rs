//! The state of a sandbox as JSON: accounts, tokens, added tracks, and how far the clock was advanced.
//!
//! It does not contain the generated catalogue, which follows from the seed, codes and consent pages, which are valid for
//! minutes only, nor faults and the journal, which belong to tests.

use std::{sync::Arc, time::Duration};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    account::{self, Account},
    catalogue::NewTrack,
    counter::Counter,
    grants::Grants,
    world::World,
};

/// The version of the document. Other versions are rejected.
const VERSION: u32 = 2;

/// The document, with borrowed or owned parts.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document<A, G, T> {
    version: u32,
    seed: u64,
    tracks: usize,
    clock_advanced_milliseconds: u64,
    error_responses: Counter,
    added_tracks: T,
    accounts: A,
    grants: G,
}

/// The part that is read first, since it decides whether the rest can be decoded.
#[derive(Deserialize)]
struct Head {
    version: u32,
    seed: u64,
    tracks: usize,
}

impl World {
    /// The state as JSON, tokens included.
    pub(crate) fn to_json(&self) -> String {
        let document = Document {
            version: VERSION,
            seed: self.settings.seed,
            tracks: self.settings.tracks,
            clock_advanced_milliseconds: self.clock.advanced(),
            error_responses: self.error_responses,
            added_tracks: self.catalogue.added(),
            accounts: &self.accounts,
            grants: &self.grants,
        };
        // JSON can hold strings, numbers and maps with string keys.
        serde_json::to_string_pretty(&document).unwrap_or_default()
    }

    /// Restores a state of [`to_json`](Self::to_json).
    ///
    /// # Errors
    /// Returns the reason if the text is invalid, without any part of the text. The state is unchanged then.
    pub(crate) fn read_json(&mut self, text: &str) -> Result<(), String> {
        let Head { version, seed, tracks } = read(text)?;
        if version != VERSION {
            return Err(format!("it has the version {version}, not {VERSION}"));
        }
        if (seed, tracks) != (self.settings.seed, self.settings.tracks) {
            return Err(format!("it belongs to the catalogue of seed {seed} with {tracks} tracks"));
        }
        let document: Document<Vec<Account>, Grants, Vec<NewTrack>> = read(text)?;
        if document.accounts.is_empty() {
            return Err("it has no account".to_owned());
        }
        let mut catalogue = Arc::clone(&self.generated);
        for track in document.added_tracks {
            let added = Arc::make_mut(&mut catalogue).add(track);
            added.map_err(|error| format!("its tracks are invalid: {error}"))?;
        }
        account::check(&document.accounts, &catalogue)
            .map_err(|error| format!("its accounts are invalid: {error}"))?;
        self.catalogue = catalogue;
        self.accounts = document.accounts;
        self.grants = document.grants;
        self.error_responses = document.error_responses;
        self.clock.reset();
        self.clock.advance(Duration::from_millis(document.clock_advanced_milliseconds));
        Ok(())
    }
}

/// Decodes JSON. The error has the position only, since the full reason could contain a token.
fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| {
        let what = if error.is_data() { "an unexpected value" } else { "invalid JSON" };
        format!("there is {what} at line {}, column {}", error.line(), error.column())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Clock, Profile, Timestamp, settings::Settings};

    fn world() -> World {
        let clock = Clock::fixed(Timestamp::from_milliseconds(1_790_000_000_000));
        World::new(&Settings { tracks: 100, has_sample_data: true, clock, ..Settings::default() })
    }

    /// Adds a track, an account and a token, saves a track, deletes a playlist, and advances the clock.
    fn change(world: &mut World) {
        let (now, id) = (world.now(), world.catalogue.track_ids().next().unwrap());
        let account = &mut world.accounts[0];
        account.library.tracks.insert(&id, now);
        let playlist = account.playlist_ids().next().unwrap().to_owned();
        account.playlists.delete(&playlist, now).unwrap();
        world.add_track("Blue Window", ["Example Band"], "QZABC2600001").unwrap();
        let account = world.add_account(Profile::new("Kim Example"));
        world.issue_access_token(&account, &["music::catalog"], Duration::from_secs(60));
        world.clock.advance(Duration::from_secs(60));
    }

    #[test]
    fn a_state_survives_a_round_trip() {
        let (mut world, mut other) = (world(), world());
        change(&mut world);
        let written = world.to_json();
        other.read_json(&written).unwrap();
        assert_eq!(other.to_json(), written);
        assert!(other.accounts == world.accounts && other.grants.len() == world.grants.len());
        assert_eq!(other.catalogue.track_ids().count(), world.catalogue.track_ids().count());
    }

    #[test]
    fn a_reset_restores_the_state_of_the_start() {
        let mut world = world();
        let written = world.to_json();
        change(&mut world);
        assert_ne!(world.to_json(), written);
        world.reset();
        assert_eq!(world.to_json(), written);
    }

    #[test]
    fn an_invalid_state_is_rejected_without_showing_it() {
        let mut world = world();
        let written = world.to_json();
        let changed = |from: &str, to: &str| written.replacen(from, to, 1);
        for (text, why) in [
            (String::new(), "invalid JSON at line 1"),
            (written[..written.len() / 2].to_owned(), "invalid JSON"),
            (r#"{"version":"canary"}"#.to_owned(), "an unexpected value"),
            (changed("\"version\": 2", "\"version\": 3"), "the version 3"),
            (changed("\"seed\": 7", "\"seed\": 8"), "seed 8 with 100 tracks"),
            (changed("\"error_responses\": 0", "\"canary\": 0"), "an unexpected value"),
            (
                changed("\"error_responses\": 0", "\"error_responses\": \"canary\""),
                "an unexpected value",
            ),
        ] {
            let error = world.read_json(&text).unwrap_err();
            assert!(error.contains(why) && !error.contains("canary"), "{error}");
            assert_eq!(world.to_json(), written);
        }
    }

    #[test]
    fn a_state_with_a_counter_near_overflow_is_rejected() {
        let mut world = world();
        let written: serde_json::Value = serde_json::from_str(&world.to_json()).unwrap();
        for counter in [
            "/error_responses",
            "/grants/count",
            "/accounts/0/playlists/count",
            "/accounts/0/playback/count",
            "/accounts/0/history/count",
            "/accounts/0/library/tracks/last_number",
        ] {
            let mut changed = written.clone();
            *changed.pointer_mut(counter).unwrap() = u64::MAX.into();
            assert!(world.read_json(&changed.to_string()).is_err(), "{counter}");
        }
    }

    #[test]
    fn accounts_must_be_unique_and_refer_to_existing_tracks() {
        let mut world = world();
        let (now, other) = (world.now(), world.accounts[0].clone());
        world.accounts.push(other);
        let error = world.read_json(&world.to_json()).unwrap_err();
        assert!(error.contains("the same ID"), "{error}");
        world.accounts.pop();
        world.accounts[0].library.tracks.insert("canary", now);
        let error = world.read_json(&world.to_json()).unwrap_err();
        assert!(error.contains("no track") && !error.contains("canary"), "{error}");
    }
}
