//! The state of a sandbox as JSON: accounts, tokens, added tracks, and how far the clock was advanced.
//!
//! It does not contain the generated catalogue, which follows from the seed, codes and consent pages, which are valid for
//! minutes only, nor faults and the journal, which belong to tests.

mod line;

use std::{mem, sync::Arc, time::Duration};

use serde::{
    Deserialize, Serialize,
    de::{DeserializeOwned, IgnoredAny},
};

use crate::{
    account::{self, Account},
    catalogue::NewTrack,
    counter::Counter,
    grants::Grants,
    world::World,
};

/// The version of the document. Other versions are rejected.
const VERSION: u32 = 3;

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

    /// Restores the state of a state file: that of [`to_json`](Self::to_json), and lines with later changes.
    ///
    /// A process that was killed may have written only a part of the last line.
    ///
    /// # Errors
    /// Returns the reason if the text is invalid, without any part of the text.
    pub(crate) fn read_file(&mut self, text: &str) -> Result<(), String> {
        let mut documents = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
        let state = match documents.next() {
            Some(Ok(_)) => &text[..documents.byte_offset()],
            _ => text,
        };
        self.read_json(state)?;
        for (number, line) in text[state.len()..].split_inclusive('\n').enumerate() {
            let Some(line) = line.strip_suffix('\n') else { break };
            let applied = if line.is_empty() { Ok(()) } else { self.apply_line(line) };
            applied.map_err(|_| format!("its change {number} is invalid"))?;
        }
        self.grants.index();
        Ok(())
    }

    /// Restores a state of [`to_json`](Self::to_json). Tokens of logins that exist in both states stay valid.
    ///
    /// # Errors
    /// Returns an error like [`read_json`](Self::read_json).
    pub(crate) fn replace_by(&mut self, text: &str) -> Result<(), String> {
        let earlier = mem::replace(&mut self.grants, Grants::new(self.settings.seed));
        match self.read_json(text) {
            Ok(()) => self.grants.keep_tokens(earlier),
            Err(reason) => {
                self.grants = earlier;
                return Err(reason);
            }
        }
        Ok(())
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
        self.changes.is_rewrite_due = true;
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
    use crate::{Clock, Profile, Timestamp, changes::StateText, dispatch, settings::Settings};

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
        assert_eq!(other.accounts, world.accounts);
        assert_eq!(other.catalogue.track_ids().count(), world.catalogue.track_ids().count());
    }

    #[test]
    fn lines_after_a_state_restore_later_changes() {
        let (mut world, mut other) = (world(), world());
        world.changes.are_recorded = true;
        let Some(StateText::Whole(mut text)) = world.take_changes(true) else { unreachable!() };
        world.add_track("Blue Window", ["Example Band"], "QZABC2600001").unwrap();
        let account = world.add_account(Profile::new("Kim Example"));
        let token =
            world.issue_access_token(&account, &["music::library"], Duration::from_secs(60));
        let headers = [
            ("authorization", format!("Bearer {token}")),
            ("x-api-key", world.security_profile_id().to_owned()),
            ("content-type", "application/json".to_owned()),
        ];
        let body = r#"{"title":"Mix","description":"","visibility":"PRIVATE"}"#;
        let mut request = http::Request::post("/v1/playlists");
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let (response, _) = dispatch::respond(&mut world, &request.body(body.into()).unwrap());
        assert_eq!(response.status(), 200);
        world.clock.advance(Duration::from_secs(60));
        assert!(world.is_changed());
        let Some(StateText::Line(line)) = world.take_changes(false) else { unreachable!() };
        assert!(!world.is_changed() && world.take_changes(false).is_none());
        text.push_str(&format!("\n{line}\n"));
        // A killed process may have written a part of another line.
        other.read_file(&(text.clone() + "{\"clock")).unwrap();
        assert_eq!(other.to_json(), world.to_json());
        assert!(other.read_file(&(text + "canary\n")).unwrap_err().contains("change 2"));
    }

    #[test]
    fn a_reset_restores_the_state_of_the_start() {
        let mut world = world();
        // No token is issued twice.
        let state = |world: &World| {
            let mut state: serde_json::Value = serde_json::from_str(&world.to_json()).unwrap();
            (state["grants"]["count"].take().as_u64(), state)
        };
        let (count, written) = state(&world);
        change(&mut world);
        assert_ne!(state(&world).1, written);
        world.reset();
        assert!(state(&world).0 > count);
        assert_eq!(state(&world).1, written);
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
            (changed("\"version\": 3", "\"version\": 4"), "the version 4"),
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
