//! Entries of views: short, with their type and what to send to play them.

use serde_json::{Value, json};

use super::Render;
use crate::{catalogue::Entry, v1::entity::Entity};

impl Render<'_> {
    /// An entry of a view: short, with its type and what to send to play it.
    pub(in crate::v1) fn entity(&self, entity: Entity<'_>) -> Value {
        let Entity::Entry(entry) = entity else { return self.playlist_entity(entity) };
        let mut entity = self.short(entry);
        let (kind, about) = match entry {
            Entry::Artist(_) => ("Artist", "artist"),
            Entry::Album(_) => ("Album", "album"),
            Entry::Track(_) => ("Track", "track"),
            Entry::Playlist(_) => ("Playlist", "playlist"),
            Entry::Show(_) => ("PodcastShow", "show"),
            Entry::Episode(_) => ("PodcastEpisode", "show"),
            Entry::Station(_) => ("Station", "station"),
        };
        entity["_type"] = kind.into();
        let image = match entry {
            Entry::Episode(place) => self.catalogue.episode(place).show,
            _ => entry.place(),
        };
        entity["images"] = self.images(about, image);
        entity["playParams"] = json!({ "id": self.resource_name(entry) });
        match entry {
            Entry::Track(place) => {
                entity["artists"] = self.artists_of(place);
                entity["album"] = self.album_of(place);
                entity["duration"] = self.catalogue.track(place).seconds.into();
                if let Some(album) = self.catalogue.track(place).album {
                    let container = self.resource_name(Entry::Album(album));
                    entity["playParams"]["containerIds"] = json!([container]);
                }
            }
            Entry::Album(place) => {
                let artist = Entry::Artist(self.catalogue.album(place).artist);
                entity["artists"] =
                    json!([{ "id": self.catalogue.id(artist), "name": self.title(artist) }]);
            }
            Entry::Episode(place) => {
                entity["duration"] = self.catalogue.episode(place).seconds.into();
            }
            Entry::Artist(_) => {
                entity["playParams"]["selections"] = json!(["PLAY", "SHUFFLE", "STATION"]);
            }
            Entry::Station(_) => entity["playParams"]["selections"] = json!(["STATION"]),
            Entry::Playlist(_) | Entry::Show(_) => {}
        }
        entity
    }

    fn playlist_entity(&self, entity: Entity<'_>) -> Value {
        let whole = self.playlist(entity);
        let mut entity = json!({ "_type": "Playlist" });
        for field in ["id", "title", "url", "visibility", "images", "trackCount"] {
            entity[field] = whole[field].clone();
        }
        let id =
            format!("mrn:1.0:library:playlist:uuid:{}", whole["id"].as_str().unwrap_or_default());
        entity["playParams"] = json!({ "id": id });
        entity
    }

    /// The name by which an entry is played.
    pub(in crate::v1) fn resource_name(&self, entry: Entry) -> String {
        let (kind, form) = match entry {
            Entry::Artist(_) => ("artist", "asin"),
            Entry::Album(_) => ("album", "asin"),
            Entry::Track(_) => ("track", "asin"),
            Entry::Playlist(_) => ("playlist", "asin"),
            Entry::Show(_) => ("podcastshow", "uuid"),
            Entry::Episode(_) => ("podcastepisode", "uuid"),
            Entry::Station(_) => ("station", "key"),
        };
        format!("mrn:1.0:catalog:{kind}:{form}:{}", self.catalogue.id(entry))
    }
}
