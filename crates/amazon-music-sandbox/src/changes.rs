//! The changes since the state file was last written.
//!
//! A change by a request of the Web API is stored as that request, which is processed again when the file is read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    account::Account,
    catalogue::NewTrack,
    clock::Timestamp,
    counter::Counter,
    request::{Request, RequestExt as _},
};

/// The changes of a world since the last write.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// `true` if there is a state file.
    pub(crate) are_recorded: bool,
    /// `true` if the whole state has to be written.
    pub(crate) is_rewrite_due: bool,
    pub(crate) list: Vec<Change>,
    /// The advance of the clock at the last write, in milliseconds.
    pub(crate) clock_advanced: u64,
    /// The number of issued tokens and codes at the last write.
    pub(crate) issued: Counter,
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
