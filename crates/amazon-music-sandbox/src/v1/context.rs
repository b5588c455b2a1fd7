//! The context of a request: its checked parameters, and the state that it reads and changes.

use std::borrow::Cow;

use amazon_music_api::Operation;

use serde_json::Value;

use super::{
    body::Body, entity::Entity, error_response::ErrorResponse, page::PageRequest, render::Render,
};
use crate::{
    account::Account,
    catalogue::{Catalogue, Entry},
    clock::Timestamp,
    request::{Request, RequestExt as _},
};

/// The `data` of a response; `None` for writes whose response body is unknown.
pub(super) type HandlerResult = Result<Option<Value>, ErrorResponse>;

/// A response with one entity under its name. The entity is moved, while `json!` would clone it.
pub(super) fn data(name: &str, entity: Value) -> HandlerResult {
    Ok(Some(Value::from_iter([(name, entity)])))
}

/// The context of an authorized request.
pub(super) struct Context<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) accounts: &'a mut [Account],
    /// The index of the account that the access token belongs to.
    pub(super) me: usize,
    pub(super) now: Timestamp,
    pub(super) operation: &'static Operation,
    /// The parameters in the path, in order.
    pub(super) path: Vec<Cow<'a, str>>,
    pub(super) query: Vec<(String, String)>,
    pub(super) request: &'a Request,
    pub(super) render: Render<'a>,
}

impl Context<'_> {
    /// The account of the access token.
    pub(super) fn me(&self) -> &Account {
        &self.accounts[self.me]
    }

    /// The account of the access token, to change it.
    pub(super) fn me_mut(&mut self) -> &mut Account {
        &mut self.accounts[self.me]
    }

    /// The account with an ID.
    pub(super) fn account(&self, id: &str) -> Result<&Account, ErrorResponse> {
        let found = self.accounts.iter().find(|account| account.id() == id);
        found.ok_or_else(|| ErrorResponse::not_found("customer"))
    }

    /// The first parameter in the path; no operation has more than one.
    pub(super) fn id(&self) -> &str {
        self.path.first().map_or("", |id| id)
    }

    /// A parameter in the query.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The IDs of a batch request, each once.
    pub(super) fn ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = Vec::new();
        for id in self.query("ids").unwrap_or_default().split(',') {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// The requested page size, or `default`.
    pub(super) fn limit(&self, default: usize) -> usize {
        self.query("limit").and_then(|limit| limit.parse().ok()).unwrap_or(default)
    }

    /// The requested page of the list of this operation. Without a limit it has the largest size.
    pub(super) fn page_request(&self) -> PageRequest {
        let limit = self.operation.parameters.iter().find(|parameter| parameter.name == "limit");
        self.page_request_or(limit.and_then(|limit| limit.maximum).unwrap_or(100) as usize)
    }

    /// The requested page, with a default size.
    pub(super) fn page_request_or(&self, limit: usize) -> PageRequest {
        PageRequest {
            list: self.list(self.request.path()),
            cursor: self.query("cursor").map(str::to_owned),
            limit: self.limit(limit),
        }
    }

    /// The name of a list, for which its cursors are valid.
    pub(super) fn list(&self, what: &str) -> String {
        let what = what.trim_end_matches('/');
        format!("{} {what}", self.me().id())
    }

    /// The device ID that the request sends; empty if it sends none.
    pub(super) fn device(&self) -> String {
        self.request.header_text("x-amzn-device-id").unwrap_or_default().to_owned()
    }

    /// The fields of the JSON body.
    pub(super) fn body(&self) -> Result<Body, ErrorResponse> {
        Body::json(self.request.body())
    }

    /// The track in the path.
    pub(super) fn track(&self) -> Result<u32, ErrorResponse> {
        self.catalogue.find_track(self.id()).ok_or_else(|| ErrorResponse::not_found("track"))
    }

    /// The album in the path.
    pub(super) fn album(&self) -> Result<u32, ErrorResponse> {
        match self.catalogue.find(self.id()) {
            Some(Entry::Album(album)) => Ok(album),
            _ => Err(ErrorResponse::not_found("album")),
        }
    }

    /// The artist in the path.
    pub(super) fn artist(&self) -> Result<u32, ErrorResponse> {
        match self.catalogue.find(self.id()) {
            Some(Entry::Artist(artist)) => Ok(artist),
            _ => Err(ErrorResponse::not_found("artist")),
        }
    }

    /// The podcast in the path.
    pub(super) fn show(&self) -> Result<u32, ErrorResponse> {
        match self.catalogue.find(self.id()) {
            Some(Entry::Show(show)) => Ok(show),
            _ => Err(ErrorResponse::not_found("podcast")),
        }
    }

    /// The episode in the path.
    pub(super) fn episode(&self) -> Result<u32, ErrorResponse> {
        match self.catalogue.find(self.id()) {
            Some(Entry::Episode(episode)) => Ok(episode),
            _ => Err(ErrorResponse::not_found("episode")),
        }
    }

    /// The playlist in the path, if the account may see it.
    pub(super) fn playlist(&self) -> Result<Entity<'_>, ErrorResponse> {
        self.find_playlist(self.id()).ok_or_else(|| ErrorResponse::not_found("playlist"))
    }

    /// A playlist of the catalogue, of the account, or a public one of another account.
    pub(super) fn find_playlist(&self, id: &str) -> Option<Entity<'_>> {
        Entity::find_playlist(self.catalogue, self.accounts, self.me, id)
    }
}
