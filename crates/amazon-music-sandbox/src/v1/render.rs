//! Renders entities as JSON: short in lists, with their type in views, complete if requested by ID.

mod complete;

use serde_json::{Value, json};

use crate::{
    account::{Account, playlists::Playlist},
    catalogue::{Catalogue, Entry, Form, GENRES, markets},
    random::hash,
};

/// The base URL of entries in the web player. The entries do not exist there.
pub(super) const PLAYER: &str = "https://music.amazon.com";
/// The base URL of images and samples, which do not exist.
pub(super) const MEDIA: &str = "https://media.example.com";

/// An entity of views, histories and follows: an entry of the catalogue, or a playlist of a user.
#[derive(Debug, Clone, Copy)]
pub(super) enum Entity<'a> {
    Entry(Entry),
    /// A playlist of a user, with its owner.
    Playlist(&'a Account, &'a Playlist),
}

impl Entity<'_> {
    pub(super) fn id(self, catalogue: &Catalogue) -> String {
        match self {
            Self::Entry(entry) => catalogue.id(entry),
            Self::Playlist(_, playlist) => playlist.id.clone(),
        }
    }
}

impl From<Entry> for Entity<'_> {
    fn from(entry: Entry) -> Self {
        Self::Entry(entry)
    }
}

/// Renders entities for one request.
#[derive(Debug)]
pub(super) struct Render<'a> {
    catalogue: &'a Catalogue,
    form: Form,
}

impl<'a> Render<'a> {
    /// `image_style` is the header `amzn-image-style`, such as `SL160`; other styles are ignored.
    pub(super) fn new(catalogue: &'a Catalogue, market: String, image_style: Option<&str>) -> Self {
        let image_side = image_style.and_then(|style| style.strip_prefix("SL")?.parse().ok());
        Self { catalogue, form: Form { market, image_side } }
    }

    pub(super) fn market(&self) -> &str {
        &self.form.market
    }

    /// The short form of an entry, like in searches and charts: ID, title or name, URL.
    pub(super) fn short(&self, entry: Entry) -> Value {
        let id = self.catalogue.id(entry);
        let url = self.url(entry, &id);
        match entry {
            Entry::Artist(_) | Entry::Station(_) => {
                json!({ "id": id, "name": self.title(entry), "url": url })
            }
            _ => json!({ "id": id, "title": self.title(entry), "url": url }),
        }
    }

    /// An entry of a view: short, with its type and what to send to play it.
    pub(super) fn entity(&self, entity: Entity<'_>) -> Value {
        let Entity::Entry(entry) = entity else { return self.playlist_entity(entity) };
        let mut entity = self.short(entry);
        let (kind, about, image) = match entry {
            Entry::Artist(index) => ("Artist", "artist", index),
            Entry::Album(index) => ("Album", "album", index),
            Entry::Track(index) => ("Track", "track", index),
            Entry::Playlist(index) => ("Playlist", "playlist", index),
            Entry::Show(index) => ("PodcastShow", "show", index),
            Entry::Episode(index) => ("PodcastEpisode", "show", self.catalogue.episode(index).show),
            Entry::Station(index) => ("Station", "station", index),
        };
        entity["_type"] = kind.into();
        entity["images"] = self.images(about, image);
        entity["playParams"] = json!({ "id": self.resource_name(kind, entry) });
        match entry {
            Entry::Track(index) => {
                entity["artists"] = self.artists_of(index);
                entity["album"] = self.album_of(index);
                entity["duration"] = self.catalogue.track(index).seconds.into();
                if let Some(album) = self.catalogue.track(index).album {
                    let container = self.resource_name("Album", Entry::Album(album));
                    entity["playParams"]["containerIds"] = json!([container]);
                }
            }
            Entry::Album(index) => {
                let artist = Entry::Artist(self.catalogue.album(index).artist);
                entity["artists"] =
                    json!([{ "id": self.catalogue.id(artist), "name": self.title(artist) }]);
            }
            Entry::Episode(index) => {
                entity["duration"] = self.catalogue.episode(index).seconds.into();
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
        let complete = self.playlist(entity);
        let mut entity = json!({ "_type": "Playlist" });
        for field in ["id", "title", "url", "visibility", "images", "trackCount"] {
            entity[field] = complete[field].clone();
        }
        let id = entity["id"].as_str().unwrap_or_default();
        entity["playParams"] = json!({ "id": format!("mrn:1.0:library:playlist:uuid:{id}") });
        entity
    }

    /// The name by which an entry is played, with its type in lower case.
    fn resource_name(&self, kind: &str, entry: Entry) -> String {
        let form = match entry {
            Entry::Show(_) | Entry::Episode(_) => "uuid",
            Entry::Station(_) => "key",
            _ => "asin",
        };
        format!("mrn:1.0:catalog:{}:{form}:{}", kind.to_lowercase(), self.catalogue.id(entry))
    }

    /// A track in a playlist: short, with its album and artists.
    pub(super) fn playlist_track(&self, track: u32) -> Value {
        let mut short = self.short(Entry::Track(track));
        short["album"] = self.album_of(track);
        short["artists"] = self.artists_of(track);
        short
    }

    pub(super) fn title(&self, entry: Entry) -> String {
        match entry {
            Entry::Artist(index) => self.catalogue.artist(index).name.to_string(),
            Entry::Album(index) => self.catalogue.album(index).title.to_string(),
            Entry::Track(index) => self.catalogue.track(index).title.to_string(),
            Entry::Playlist(index) => self.catalogue.playlist(index).title.to_string(),
            Entry::Show(index) => self.catalogue.show(index).title.to_string(),
            Entry::Episode(index) => self.catalogue.episode(index).title.to_string(),
            Entry::Station(index) => {
                let genre = self.catalogue.entries.stations[index as usize].genre;
                let kind = if (index as usize) < GENRES.len() { "Radio" } else { "Classics" };
                format!("{} {kind}", GENRES[usize::from(genre)].1)
            }
        }
    }

    /// The URL in the web player; tracks have that of their album.
    fn url(&self, entry: Entry, id: &str) -> Value {
        let path = match entry {
            Entry::Artist(_) => format!("artists/{id}"),
            Entry::Album(_) => format!("albums/{id}"),
            Entry::Track(index) => match self.catalogue.track(index).album {
                Some(album) => {
                    format!("albums/{}?trackAsin={id}", self.catalogue.id(Entry::Album(album)))
                }
                None if self.catalogue.track(index).is_bare => return Value::Null,
                None => format!("tracks/{id}"),
            },
            Entry::Playlist(_) => format!("playlists/{id}"),
            Entry::Show(_) => format!("podcasts/{id}"),
            Entry::Episode(index) => {
                let show = self.catalogue.id(Entry::Show(self.catalogue.episode(index).show));
                format!("podcasts/{show}/episodes/{id}")
            }
            Entry::Station(_) => format!("stations/{id}"),
        };
        format!("{PLAYER}/{path}").into()
    }

    fn album_of(&self, track: u32) -> Value {
        let Some(album) = self.catalogue.track(track).album else { return Value::Null };
        json!({ "id": self.catalogue.id(Entry::Album(album)), "title": self.catalogue.album(album).title })
    }

    fn artists_of(&self, track: u32) -> Value {
        let track = self.catalogue.track(track);
        let artists = [track.artist].into_iter().chain(track.guests.iter().copied());
        artists.map(|artist| self.short(Entry::Artist(artist))).collect()
    }

    fn duration(&self, tracks: impl Iterator<Item = u32>) -> u32 {
        tracks.map(|track| u32::from(self.catalogue.track(track).seconds)).sum()
    }

    fn qualities(&self, entry: Entry) -> Value {
        match hash(self.catalogue.seed(), "quality", entry.index().into()) % 4 {
            0 => json!(["SD"]),
            1 => json!(["SD", "HD", "UHD", "ATMOS"]),
            2 => json!(["SD", "HD", "UHD"]),
            _ => json!(["SD", "HD"]),
        }
    }

    fn eligibility(&self, entry: Entry) -> Value {
        let is_here = self.catalogue.is_in(entry, &self.form.market);
        let is_prime = hash(self.catalogue.seed(), "prime", entry.index().into()).is_multiple_of(3);
        json!({
            "playback": { "canPlayOnDemand": is_here, "shuffleType": "INLINE" },
            "playbackSubscriptionTiers": [],
            "isDownloadable": is_here,
            "isPurchaseable": is_here,
            "isPreviewable": true,
            "isPrimeEligible": is_prime,
        })
    }

    fn parental(&self, is_explicit: bool) -> Value {
        json!({ "isKidFriendly": !is_explicit, "hasExplicitLanguage": is_explicit })
    }

    fn territory(&self) -> Value {
        json!({ "code": self.form.market, "territoryName": markets::name(&self.form.market) })
    }

    pub(super) fn market_object(&self, code: &str) -> Value {
        json!({ "id": code, "name": markets::name(code) })
    }

    /// The images of an entry. Like in the service's samples, stations have three sizes, and only artists and playlists have a type.
    fn images(&self, about: &str, index: u32) -> Value {
        let name = hash(self.catalogue.seed(), about, index.into());
        let sides: &[u32] = match &self.form.image_side {
            Some(side) => std::slice::from_ref(side),
            None if about == "station" => &[2_400, 48, 1_000],
            None => &[1_200],
        };
        let image = |side: &u32| {
            let url = format!("{MEDIA}/images/{name:016x}._SL{side}_.jpg");
            let mut image = json!({ "height": side, "width": side, "url": url });
            if matches!(about, "artist" | "playlist") {
                image["imageType"] = "PRIMARY".into();
            }
            image
        };
        sides.iter().map(image).collect()
    }
}
