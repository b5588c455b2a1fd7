//! Renders entities as JSON: short in lists, with their type in views, complete if requested by ID.

mod whole;

use serde_json::{Value, json};

use crate::{
    account::{Account, playlists::Playlist},
    catalogue::{Catalogue, Entry, GENRES, markets},
    random::hash,
};

/// The base URL of entries in the web player. The entries do not exist there.
pub(super) const PLAYER: &str = "https://music.amazon.com";
/// The base URL of images and samples, which do not exist.
pub(super) const MEDIA: &str = "https://media.example.com";

/// An entity of views, histories and follows: an entry of the catalogue, or a playlist of a customer.
#[derive(Debug, Clone, Copy)]
pub(super) enum Entity<'a> {
    Entry(Entry),
    /// A playlist of a customer, with its owner.
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
    market: String,
    /// The longer side of images, if the request has one.
    image_side: Option<u32>,
}

impl<'a> Render<'a> {
    /// `image_style` is the header `amzn-image-style`, such as `SL160`; other styles are ignored.
    pub(super) fn new(catalogue: &'a Catalogue, market: String, image_style: Option<&str>) -> Self {
        let image_side = image_style.and_then(|style| style.strip_prefix("SL")?.parse().ok());
        Self { catalogue, market, image_side }
    }

    pub(super) fn market(&self) -> &str {
        &self.market
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
            Entry::Artist(place) => ("Artist", "artist", place),
            Entry::Album(place) => ("Album", "album", place),
            Entry::Track(place) => ("Track", "track", place),
            Entry::Playlist(place) => ("Playlist", "playlist", place),
            Entry::Show(place) => ("PodcastShow", "show", place),
            Entry::Episode(place) => ("PodcastEpisode", "show", self.catalogue.episode(place).show),
            Entry::Station(place) => ("Station", "station", place),
        };
        entity["_type"] = kind.into();
        entity["images"] = self.images(about, image);
        entity["playParams"] = json!({ "id": self.resource_name(kind, entry) });
        match entry {
            Entry::Track(place) => {
                entity["artists"] = self.artists_of(place);
                entity["album"] = self.album_of(place);
                entity["duration"] = self.catalogue.track(place).seconds.into();
                if let Some(album) = self.catalogue.track(place).album {
                    let container = self.resource_name("Album", Entry::Album(album));
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
            Entry::Artist(place) => self.catalogue.artist(place).name.to_string(),
            Entry::Album(place) => self.catalogue.album(place).title.to_string(),
            Entry::Track(place) => self.catalogue.track(place).title.to_string(),
            Entry::Playlist(place) => self.catalogue.playlist(place).title.to_string(),
            Entry::Show(place) => self.catalogue.show(place).title.to_string(),
            Entry::Episode(place) => self.catalogue.episode(place).title.to_string(),
            Entry::Station(place) => {
                let genre = self.catalogue.entries.stations[place as usize].genre;
                let kind = if (place as usize) < GENRES.len() { "Radio" } else { "Classics" };
                format!("{} {kind}", GENRES[usize::from(genre)].1)
            }
        }
    }

    /// The URL in the web player; tracks have that of their album.
    fn url(&self, entry: Entry, id: &str) -> Value {
        let path = match entry {
            Entry::Artist(_) => format!("artists/{id}"),
            Entry::Album(_) => format!("albums/{id}"),
            Entry::Track(place) => match self.catalogue.track(place).album {
                Some(album) => {
                    format!("albums/{}?trackAsin={id}", self.catalogue.id(Entry::Album(album)))
                }
                None if self.catalogue.track(place).is_bare => return Value::Null,
                None => format!("tracks/{id}"),
            },
            Entry::Playlist(_) => format!("playlists/{id}"),
            Entry::Show(_) => format!("podcasts/{id}"),
            Entry::Episode(place) => {
                let show = self.catalogue.id(Entry::Show(self.catalogue.episode(place).show));
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
        match hash(self.catalogue.seed(), "quality", entry.place().into()) % 4 {
            0 => json!(["SD"]),
            1 => json!(["SD", "HD", "UHD", "ATMOS"]),
            2 => json!(["SD", "HD", "UHD"]),
            _ => json!(["SD", "HD"]),
        }
    }

    fn eligibility(&self, entry: Entry) -> Value {
        let is_here = self.catalogue.is_in(entry, &self.market);
        let is_prime = hash(self.catalogue.seed(), "prime", entry.place().into()).is_multiple_of(3);
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
        json!({ "code": self.market, "territoryName": markets::name(&self.market) })
    }

    pub(super) fn market_object(&self, code: &str) -> Value {
        json!({ "id": code, "name": markets::name(code) })
    }

    /// The images of an entry. Like in the service's samples, stations have three sizes, and only artists and playlists have a type.
    fn images(&self, about: &str, place: u32) -> Value {
        let name = hash(self.catalogue.seed(), about, place.into());
        let sides: &[u32] = match &self.image_side {
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
