//! The changes since the state file was last written, and the lines that store them.
//!
//! A change by a request of the Web API is stored as that request, which is processed again when the file is read.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};

use crate::{
    account::Account,
    catalogue::NewTrack,
    clock::Timestamp,
    counter::Counter,
    grants::{Grant, RefreshGrant},
    request::{Request, RequestExt as _},
    token_map::TokenChanges,
    v1,
    world::World,
};

/// The changes of a world since the last write.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// `true` if there is a state file.
    pub(crate) are_recorded: bool,
    /// `true` if the whole state has to be written.
    pub(crate) is_rewrite_due: bool,
    list: Vec<Change>,
    clock_advanced: u64,
    issued: Counter,
}

/// A change other than that of a token.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Change {
    /// An added track.
    Track(NewTrack),
    /// An added account.
    Account(Box<Account>),
    /// A request of the Web API.
    Request(StoredRequest),
}

/// A request of the Web API that may have changed an account.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredRequest {
    pub(crate) at: Timestamp,
    /// The ID of the account.
    pub(crate) account: String,
    method: String,
    uri: String,
    headers: BTreeMap<String, String>,
    body: String,
}

/// The headers that handlers of changes read.
const HEADERS: [&str; 2] = ["content-type", "x-amzn-device-id"];

impl StoredRequest {
    /// Returns `None` if the body is invalid UTF-8: such a request changes nothing.
    pub(crate) fn new(request: &Request, account: &str, at: Timestamp) -> Option<Self> {
        let header = |name| Some((String::from(name), request.header_text(name)?.to_owned()));
        Some(Self {
            at,
            account: account.to_owned(),
            method: request.method().to_string(),
            uri: request.uri().to_string(),
            headers: HEADERS.into_iter().filter_map(header).collect(),
            body: str::from_utf8(request.body()).ok()?.to_owned(),
        })
    }

    pub(crate) fn to_request(&self) -> Option<Request> {
        let mut builder = http::Request::builder().method(&*self.method).uri(&self.uri);
        for (name, value) in &self.headers {
            builder = builder.header(name, value);
        }
        builder.body(self.body.clone().into()).ok()
    }
}

/// A line of the state file after the state: all changes of one write.
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

/// The text for the next write of the state file.
pub(crate) enum StateText {
    /// The whole state.
    Whole(String),
    /// A line with changes.
    Line(String),
}

impl Changes {
    pub(crate) fn push(&mut self, change: Change) {
        if self.are_recorded {
            self.list.push(change);
        }
    }
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
                changes: std::mem::take(&mut self.changes.list),
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
