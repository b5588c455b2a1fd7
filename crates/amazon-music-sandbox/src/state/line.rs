//! The lines of a state file after the state.

use std::{mem, sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};

use crate::{
    changes::{Change, Changes, StateText},
    counter::Counter,
    grants::{Grant, RefreshGrant},
    token_map::TokenChanges,
    v1,
    world::World,
};

/// All changes of one write.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    clock_advanced_milliseconds: u64,
    error_responses: Counter,
    issued: Counter,
    changes: Vec<Change>,
    access: TokenChanges<Grant>,
    refresh: TokenChanges<RefreshGrant>,
}

impl World {
    /// Returns `true` if a write is due. Without a state file none is.
    pub(crate) fn is_changed(&mut self) -> bool {
        if !self.changes.are_recorded {
            self.clear_changes();
            return false;
        }
        let Changes { is_rewrite_due, list, issued, .. } = &self.changes;
        *is_rewrite_due
            || !list.is_empty()
            || self.grants.changes() > 0
            || *issued != self.grants.count
            || self.is_clock_changed()
    }

    /// Returns `true` if the clock was advanced or reset since the last write.
    pub(crate) fn is_clock_changed(&self) -> bool {
        self.changes.clock_advanced != self.clock.advanced()
    }

    /// Returns the changes since the last time, or the whole state if `is_whole`; `None` if nothing changed.
    pub(crate) fn take_changes(&mut self, is_whole: bool) -> Option<StateText> {
        if !is_whole && !self.is_changed() {
            return None;
        }
        let text = if is_whole || self.changes.is_rewrite_due {
            StateText::Whole(self.to_json())
        } else {
            let line = Line {
                clock_advanced_milliseconds: self.clock.advanced(),
                error_responses: self.error_responses,
                issued: self.grants.count,
                changes: mem::take(&mut self.changes.list),
                access: self.grants.access.take_changes(),
                refresh: self.grants.refresh.take_changes(),
            };
            // JSON can hold strings, numbers and maps with string keys.
            StateText::Line(serde_json::to_string(&line).unwrap_or_default())
        };
        self.clear_changes();
        Some(text)
    }

    fn clear_changes(&mut self) {
        self.changes = Changes {
            are_recorded: self.changes.are_recorded,
            clock_advanced: self.clock.advanced(),
            issued: self.grants.count,
            ..Changes::default()
        };
        self.grants.access.clear_changes();
        self.grants.refresh.clear_changes();
    }

    /// Applies a line that [`take_changes`](Self::take_changes) returned.
    pub(crate) fn apply_line(&mut self, line: &str) -> Result<(), serde_json::Error> {
        let line: Line = serde_json::from_str(line)?;
        for change in line.changes {
            match change {
                // The state was valid when they were written.
                Change::Track(track) => drop(Arc::make_mut(&mut self.catalogue).add(track)),
                Change::Account(account) => self.accounts.push(*account),
                Change::Request(request) => v1::repeat(self, &request),
            }
        }
        self.grants.apply(line.issued, line.access, line.refresh);
        self.error_responses = line.error_responses;
        self.clock.reset();
        self.clock.advance(Duration::from_millis(line.clock_advanced_milliseconds));
        Ok(())
    }
}
