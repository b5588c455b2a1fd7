//! A checked request together with the state it works on.

use std::borrow::Cow;

use amazon_music_api::Operation;

use super::{Refusal, body::Body, page::Ask, render::Render, thing::Thing};
use crate::{
    account::Account,
    catalogue::{Catalogue, Entry},
    clock::Timestamp,
    server::Incoming,
};

/// A request that may be answered.
pub(super) struct Call<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) accounts: &'a mut [Account],
    /// Which of the accounts calls.
    pub(super) me: usize,
    pub(super) now: Timestamp,
    pub(super) operation: &'static Operation,
    /// What stands in the path for its parameters, in order.
    pub(super) path: Vec<Cow<'a, str>>,
    pub(super) query: Vec<(String, String)>,
    pub(super) incoming: &'a Incoming,
    pub(super) render: Render<'a>,
}

impl Call<'_> {
    /// The account that calls.
    pub(super) fn me(&self) -> &Account {
        &self.accounts[self.me]
    }

    /// The account that calls, to change it.
    pub(super) fn me_mut(&mut self) -> &mut Account {
        &mut self.accounts[self.me]
    }

    /// The account with an id.
    pub(super) fn account(&self, id: &str) -> Result<&Account, Refusal> {
        let found = self.accounts.iter().find(|account| account.id() == id);
        found.ok_or_else(|| Refusal::not_found("customer"))
    }

    /// The first parameter in the path; no operation has more than one.
    pub(super) fn id(&self) -> &str {
        self.path.first().map_or("", |id| id)
    }

    /// A parameter in the query.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The ids that a batch call asks for, each once.
    pub(super) fn ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = Vec::new();
        for id in self.query("ids").unwrap_or_default().split(',') {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// Entries per page: what was asked for, or `default`.
    pub(super) fn limit(&self, default: usize) -> usize {
        self.query("limit").and_then(|limit| limit.parse().ok()).unwrap_or(default)
    }

    /// Which page of the list of this operation is asked for. Without a limit it has the largest size.
    pub(super) fn ask(&self) -> Ask {
        let limit = self.operation.parameters.iter().find(|parameter| parameter.name == "limit");
        self.ask_or(limit.and_then(|limit| limit.maximum).unwrap_or(100) as usize)
    }

    /// Which page is asked for, with a default size.
    pub(super) fn ask_or(&self, limit: usize) -> Ask {
        Ask {
            list: self.list(&self.incoming.path),
            cursor: self.query("cursor").map(str::to_owned),
            limit: self.limit(limit),
        }
    }

    /// The name of a list, which its cursors hold for.
    pub(super) fn list(&self, what: &str) -> String {
        let what = what.trim_end_matches('/');
        format!("{} {what}", self.me().id())
    }

    /// The fields of the JSON body.
    pub(super) fn body(&self) -> Result<Body, Refusal> {
        Body::json(&self.incoming.body)
    }

    /// The track in the path.
    pub(super) fn track(&self) -> Result<u32, Refusal> {
        self.catalogue.find_track(self.id()).ok_or_else(|| Refusal::not_found("track"))
    }

    /// The album in the path.
    pub(super) fn album(&self) -> Result<u32, Refusal> {
        match self.catalogue.find(self.id()) {
            Some(Entry::Album(album)) => Ok(album),
            _ => Err(Refusal::not_found("album")),
        }
    }

    /// The artist in the path.
    pub(super) fn artist(&self) -> Result<u32, Refusal> {
        match self.catalogue.find(self.id()) {
            Some(Entry::Artist(artist)) => Ok(artist),
            _ => Err(Refusal::not_found("artist")),
        }
    }

    /// The podcast in the path.
    pub(super) fn show(&self) -> Result<u32, Refusal> {
        match self.catalogue.find(self.id()) {
            Some(Entry::Show(show)) => Ok(show),
            _ => Err(Refusal::not_found("podcast")),
        }
    }

    /// The episode in the path.
    pub(super) fn episode(&self) -> Result<u32, Refusal> {
        match self.catalogue.find(self.id()) {
            Some(Entry::Episode(episode)) => Ok(episode),
            _ => Err(Refusal::not_found("episode")),
        }
    }

    /// The playlist in the path, if the caller may see it.
    pub(super) fn playlist(&self) -> Result<Thing<'_>, Refusal> {
        self.find_playlist(self.id()).ok_or_else(|| Refusal::not_found("playlist"))
    }

    /// A playlist of the catalogue, of the caller, or a public one of another account.
    pub(super) fn find_playlist(&self, id: &str) -> Option<Thing<'_>> {
        Thing::find_playlist(self.catalogue, self.accounts, self.me, id)
    }
}
