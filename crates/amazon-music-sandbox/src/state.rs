//! The state of a sandbox as JSON: accounts, tokens, and how far the clock was moved.
//!
//! The catalogue follows from the seed and is not in it. Neither is what lasts for minutes only: codes, and pages
//! that were not answered. Nor are faults and the journal, which belong to tests.

use std::{fmt, time::Duration};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{DeserializeOwned, Error as _},
};

use crate::{account::Account, grants::Grants, world::World};

/// The version of the document. One of another version is refused.
const VERSION: u32 = 1;

/// What is written and read, with parts that are borrowed or owned.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document<A, G> {
    version: u32,
    seed: u64,
    tracks: usize,
    clock_moved_milliseconds: u64,
    #[serde(deserialize_with = "counter")]
    refusals: u64,
    accounts: A,
    grants: G,
}

/// What is read first, to tell a document that is broken from one that is of another kind.
#[derive(Deserialize)]
struct Head {
    version: u32,
    seed: u64,
    tracks: usize,
}

impl World {
    /// The state as JSON. It holds tokens.
    pub(crate) fn to_json(&self) -> String {
        let document = Document {
            version: VERSION,
            seed: self.settings.seed,
            tracks: self.settings.tracks,
            clock_moved_milliseconds: self.clock.moved(),
            refusals: self.refusals,
            accounts: &self.accounts,
            grants: &self.grants,
        };
        // Texts, numbers and maps with texts as keys, which JSON can always hold.
        serde_json::to_string_pretty(&document).unwrap_or_default()
    }

    /// Takes the state of [`to_json`](Self::to_json). Where that is refused, nothing changes.
    pub(crate) fn read_json(&mut self, text: &str) -> Result<(), StateError> {
        let head: Head = read(text)?;
        if head.version != VERSION {
            return Err(StateError(format!("it has the version {}, not {VERSION}", head.version)));
        }
        if (head.seed, head.tracks) != (self.settings.seed, self.settings.tracks) {
            return Err(StateError(format!(
                "it belongs to the catalogue of seed {} with {} tracks",
                head.seed, head.tracks
            )));
        }
        let document: Document<Vec<Account>, Grants> = read(text)?;
        if document.accounts.is_empty() {
            return Err(StateError("it has no account".to_owned()));
        }
        crate::account::known::check(&document.accounts, &self.catalogue)
            .map_err(|why| StateError(format!("its accounts cannot be used: {why}")))?;
        self.accounts = document.accounts;
        self.grants = document.grants;
        self.refusals = document.refusals;
        self.clock.reset();
        self.clock.advance(Duration::from_millis(document.clock_moved_milliseconds));
        Ok(())
    }
}

/// Reads JSON. The reason of a failure is not told in full, since it could repeat a token.
fn read<T: DeserializeOwned>(text: &str) -> Result<T, StateError> {
    serde_json::from_str(text).map_err(|why| {
        let what = if why.is_data() { "something unexpected" } else { "no JSON" };
        StateError(format!("there is {what} at line {}, column {}", why.line(), why.column()))
    })
}

/// Reads a number that only ever grows, and that ids are made of. One that could run over is refused; ids would repeat
/// themselves long before.
pub(crate) fn counter<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
    let number = u64::deserialize(from)?;
    if number < 1 << 48 { Ok(number) } else { Err(D::Error::custom("too large")) }
}

/// Why a state cannot be used. It repeats nothing of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StateError(String);

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for StateError {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    fn world(seed: u64) -> World {
        World::new(&Settings { seed, tracks: 100, ..Settings::default() })
    }

    #[test]
    fn what_is_read_is_what_was_written() {
        let mut world = world(7);
        let (now, id) = (world.now(), world.catalogue.track_ids().next().unwrap());
        world.accounts[0].save_track(&id, now);
        world.clock.advance(Duration::from_secs(60));
        let account = world.accounts[0].id().to_owned();
        let token = world.give_token(&account, &["music::catalog"], Duration::from_secs(60));
        let written = world.to_json();
        let mut other = self::world(7);
        other.read_json(&written).unwrap();
        assert_eq!(other.accounts, world.accounts);
        assert!(other.grants.find(&token, world.now()).is_some());
        assert_eq!(other.ready_refresh_token(), world.ready_refresh_token());
        assert_eq!(other.to_json(), written);
    }

    #[test]
    fn what_cannot_be_used_is_refused_without_repeating_it() {
        let mut world = world(7);
        let written = world.to_json();
        let changed = |from: &str, to: &str| written.replacen(from, to, 1);
        for (text, why) in [
            (String::new(), "no JSON at line 1"),
            (written[..written.len() / 2].to_owned(), "no JSON"),
            (r#"{"version":"canary"}"#.to_owned(), "something unexpected"),
            (changed("\"version\": 1", "\"version\": 2"), "the version 2"),
            (changed("\"seed\": 7", "\"seed\": 8"), "seed 8 with 100 tracks"),
            (changed("\"refusals\": 0", "\"refusals\": \"canary\""), "something unexpected"),
            (changed("\"refusals\": 0", "\"canary\": 0"), "something unexpected"),
        ] {
            let error = world.read_json(&text).unwrap_err().to_string();
            assert!(error.contains(why) && !error.contains("canary"), "{error}");
            assert_eq!(world.to_json(), written);
        }
    }

    #[test]
    fn a_state_whose_counters_have_no_room_left_is_refused() {
        let mut world = world(7);
        let written: serde_json::Value = serde_json::from_str(&world.to_json()).unwrap();
        for counter in [
            "/refusals",
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
    fn a_reset_takes_everything_back_but_the_catalogue() {
        let mut world = world(7);
        let at_first = world.to_json();
        let account = world.accounts[0].id().to_owned();
        world.give_token(&account, &[], Duration::from_secs(60));
        world.add_account(crate::Profile::new("Kim Example"));
        world.clock.advance(Duration::from_secs(60));
        world.reset();
        assert_eq!(world.to_json(), at_first);
    }

    #[test]
    fn a_furnished_account_is_furnished_again_by_a_reset() {
        let clock =
            crate::Clock::standing_at(crate::Timestamp::from_milliseconds(1_790_000_000_000));
        let settings = Settings { tracks: 100, is_furnished: true, clock, ..Settings::default() };
        let mut world = World::new(&settings);
        let at_first = world.to_json();
        let playlist = world.accounts[0].playlist_ids().next().unwrap().to_owned();
        let now = world.now();
        world.accounts[0].playlists.delete(&playlist, now).unwrap();
        world.clock.advance(Duration::from_secs(60));
        world.reset();
        assert_eq!(world.to_json(), at_first);
    }

    #[test]
    fn accounts_must_be_different_and_have_what_the_catalogue_has() {
        let mut world = world(7);
        let (now, other) = (world.now(), world.accounts[0].clone());
        world.accounts.push(other);
        let error = world.read_json(&world.to_json()).unwrap_err().to_string();
        assert!(error.contains("twice"), "{error}");
        world.accounts.pop();
        world.accounts[0].save_track("canary", now);
        let error = world.read_json(&world.to_json()).unwrap_err().to_string();
        assert!(error.contains("no track") && !error.contains("canary"), "{error}");
    }
}
