//! The context of a request: its checked parameters, and the state that it reads and changes.

use std::{borrow::Cow, collections::BTreeMap};

use amazon_music_api::Operation;
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    body::Body,
    error_response::ErrorResponse,
    page::{self, Page, PageRequest},
    render::{Entity, Render},
};
use crate::{
    account::{Account, Collection, CollectionItem, Visibility},
    catalogue::{Catalogue, Entry, EntryKind, Text},
    clock::Timestamp,
    request::{Request, RequestExt as _},
};

/// The JSON of a response; `None` for writes whose response body is unknown.
pub(super) type HandlerResult = Result<Option<String>, ErrorResponse>;

/// A collection of an account.
type CollectionOf = fn(&mut Account) -> &mut Collection;

/// A response with its `data`.
pub(super) fn respond(data: impl Serialize) -> HandlerResult {
    let json = serde_json::to_string(&BTreeMap::from([("data", data)]));
    // JSON can hold everything that handlers render.
    Ok(Some(json.unwrap_or_default()))
}

/// A response with one entity under its name.
pub(super) fn data(name: &str, entity: impl Serialize) -> HandlerResult {
    respond(BTreeMap::from([(name, entity)]))
}

/// A response with a list of a user.
pub(super) fn user_list(account: &Account, name: &str, list: impl Serialize) -> HandlerResult {
    let id = Either::Left(account.id());
    data("user", BTreeMap::from([("id", id), (name, Either::Right(list))]))
}

/// One of two values, without a trace of the choice in its JSON.
#[derive(Serialize)]
#[serde(untagged)]
enum Either<L, R> {
    Left(L),
    Right(R),
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

    /// The account in the path, if `visibility` of it is public or it is the requesting account.
    pub(super) fn visible_account(
        &self,
        visibility: fn(&Account) -> Visibility,
    ) -> Result<&Account, ErrorResponse> {
        let found = self.accounts.iter().find(|account| account.id() == self.id());
        let account = found.ok_or_else(|| ErrorResponse::not_found("customer"))?;
        let is_visible =
            account.id() == self.me().id() || visibility(account) == Visibility::Public;
        if is_visible { Ok(account) } else { Err(ErrorResponse::NOT_OWNER) }
    }

    /// The first parameter in the path; no operation has more than one.
    pub(super) fn id(&self) -> &str {
        self.path.first().map_or("", |id| id)
    }

    /// A parameter in the query.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
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

    /// The name of the list at a path, for which its cursors are valid.
    pub(super) fn list(&self, path: &str) -> String {
        format!("{} {}", self.me().id(), path.trim_end_matches('/'))
    }

    /// The device ID that the request sends; empty if it sends none.
    pub(super) fn device(&self) -> String {
        self.request.header_text("x-amzn-device-id").unwrap_or_default().to_owned()
    }

    /// The fields of the JSON body.
    pub(super) fn body(&self) -> Result<Body, ErrorResponse> {
        Body::json(self.request.body())
    }

    /// The index of the entry in the path, which must be of a kind.
    pub(super) fn index(&self, kind: EntryKind) -> Result<u32, ErrorResponse> {
        let found = self.catalogue.find_kind(self.id(), kind);
        found.ok_or_else(|| ErrorResponse::not_found(kind(0).kind_name()))
    }

    /// An entry in its complete form.
    pub(super) fn complete(&self, entry: Entry) -> Value {
        let mut complete = self.render.complete(entry);
        if let Entry::Artist(artist) = entry {
            complete["followerCount"] = self.follower_count(artist).into();
        }
        complete
    }

    /// The text of an entry in its complete form.
    fn complete_text(&self, entry: Entry) -> Text {
        match entry {
            // Followers change.
            Entry::Artist(_) => Text::from(&self.complete(entry)),
            _ => self.render.complete_text(entry),
        }
    }

    /// The accounts that follow an artist.
    pub(super) fn followers(&self, artist: u32) -> impl Iterator<Item = &Account> {
        let id = self.catalogue.id(Entry::Artist(artist));
        self.accounts.iter().filter(move |account| account.follows.artists.contains(&id))
    }

    /// The number of followers of an artist: invented ones, and those among the accounts.
    pub(super) fn follower_count(&self, artist: u32) -> usize {
        self.catalogue.artist(artist).popularity as usize + self.followers(artist).count()
    }

    /// Responds with the entry in the path.
    pub(super) fn one(&self, name: &str, kind: EntryKind) -> HandlerResult {
        data(name, self.complete_text(kind(self.index(kind)?)))
    }

    /// Responds with the entries of a batch request, each once. Unknown IDs are left out.
    pub(super) fn batch(&self, name: &str, kind: EntryKind) -> HandlerResult {
        let mut ids: Vec<&str> = Vec::new();
        for id in self.query("ids").unwrap_or_default().split(',') {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        let found = ids.into_iter().filter_map(|id| self.catalogue.find_kind(id, kind));
        data(name, found.map(|index| self.complete_text(kind(index))).collect::<Vec<_>>())
    }

    /// A page of short entries of the catalogue.
    pub(super) fn short_entries(
        &self,
        request: &PageRequest,
        entries: impl IntoIterator<Item = Entry>,
    ) -> Result<Value, ErrorResponse> {
        let page = page::by_name(request, entries, |entry| self.catalogue.id(*entry), |_| true)?;
        Ok(json!(page.connection(|_, entry| page::edge(self.render.short(entry)))))
    }

    /// The requested page of a collection.
    pub(super) fn page<'c>(
        &self,
        collection: &'c Collection,
    ) -> Result<Page<&'c CollectionItem>, ErrorResponse> {
        page::by_number(&self.page_request(), collection.iter(), |item| item.number, true)
    }

    /// Responds with a page of a collection of the account, in complete entries.
    pub(super) fn collection(&self, name: &str, collection: &Collection) -> HandlerResult {
        let list = self.page(collection)?.connection(|_, item| {
            let entry = self.catalogue.find(&item.id);
            page::edge(entry.map(|entry| self.complete_text(entry)))
        });
        user_list(self.me(), name, list)
    }

    /// Inserts the entry in the path into a collection of the account.
    pub(super) fn insert(&mut self, kind: EntryKind, collection: CollectionOf) -> HandlerResult {
        let (id, now) = (self.catalogue.id(kind(self.index(kind)?)), self.now);
        collection(self.me_mut()).insert(&id, now);
        Ok(None)
    }

    /// Removes the entry in the path from a collection of the account. An unknown ID changes nothing.
    pub(super) fn remove(&mut self, collection: CollectionOf) -> HandlerResult {
        // A podcast has two IDs.
        let entry = self.catalogue.find(self.id());
        let id = entry.map_or_else(|| self.id().to_owned(), |entry| self.catalogue.id(entry));
        collection(self.me_mut()).remove(&id);
        Ok(None)
    }

    /// The playlist in the path, if the account may see it.
    pub(super) fn playlist(&self) -> Result<Entity<'_>, ErrorResponse> {
        self.find_playlist(self.id()).ok_or_else(|| ErrorResponse::not_found("playlist"))
    }

    /// A playlist of the catalogue, of the account, or a public one of another account.
    pub(super) fn find_playlist(&self, id: &str) -> Option<Entity<'_>> {
        if let Some(entry @ Entry::Playlist(_)) = self.catalogue.find(id) {
            return Some(Entity::Entry(entry));
        }
        let mut playlists = self.accounts.iter().enumerate().filter_map(|(at, account)| {
            let playlist = account.playlists.get(id)?;
            let may_see = at == self.me || playlist.visibility == Visibility::Public;
            may_see.then_some(Entity::Playlist(account, playlist))
        });
        playlists.next()
    }

    /// The entity with an ID, if the account may see it.
    pub(super) fn find_entity(&self, id: &str) -> Option<Entity<'_>> {
        self.catalogue.find(id).map(Entity::Entry).or_else(|| self.find_playlist(id))
    }
}
