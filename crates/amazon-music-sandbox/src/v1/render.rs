//! Writes entries of the catalogue as the service does: short in lists, whole when asked for by id.

use serde_json::{Map, Value, json};

use super::thing::Thing;
use crate::{
    account::{Account, playlists::Playlist},
    catalogue::{Catalogue, Entry, GENRES, markets},
    clock::Timestamp,
    random::hash,
};

/// Where entries are said to be in the web player. Nothing of it exists.
const PLAYER: &str = "https://music.amazon.com";
/// Where images and samples are said to be. The name leads nowhere.
const MEDIA: &str = "https://media.example.com";

/// How entries are written for one request.
#[derive(Debug)]
pub(super) struct Render<'a> {
    catalogue: &'a Catalogue,
    market: String,
    /// The longer side of images, if the request says one.
    image_side: Option<u32>,
}

impl<'a> Render<'a> {
    /// `image_style` is the header `amzn-image-style`, such as `SL160`; other styles count for nothing.
    pub(super) fn new(catalogue: &'a Catalogue, market: String, image_style: Option<&str>) -> Self {
        let image_side = image_style.and_then(|style| style.strip_prefix("SL")?.parse().ok());
        Self { catalogue, market, image_side }
    }

    pub(super) fn market(&self) -> &str {
        &self.market
    }

    // --- Short entries, as in searches and in browsing: id, title or name, address.

    /// A short entry of any kind.
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

    /// A track in a playlist: short, with its album and artists.
    pub(super) fn playlist_track(&self, track: u32) -> Value {
        let mut short = self.short(Entry::Track(track));
        short["album"] = self.album_of(track);
        short["artists"] = self.artists_of(track);
        short
    }

    // --- Whole entries.

    pub(super) fn track(&self, place: u32) -> Value {
        let (entry, track) = (Entry::Track(place), self.catalogue.track(place));
        let id = self.catalogue.id(entry);
        let released = self.catalogue.released(place).iso();
        let album = track.album.map(|album| self.catalogue.album(album));
        let number = album.map(|album| place - album.tracks.start + 1);
        let mut whole = json!({
            "id": id,
            "audioQualities": self.qualities(entry),
            "globalAsin": id,
            "localAsin": id,
            "dmid": (hash(self.seed(), "dmid", place.into()) % 900_000_000 + 100_000_000).to_string(),
            "title": track.title,
            "shortTitle": track.title.trim_end_matches(" [Explicit]"),
            "duration": track.seconds,
            "url": self.url(entry, &id),
            "album": track.album.map(|album| self.short(Entry::Album(album))),
            "trackNumber": number,
            "discNumber": album.map(|_| 1),
            "releaseDate": released,
            "isrc": self.catalogue.isrc(place),
            "label": album.map(|album| &album.label),
            "previewUrl": format!("{MEDIA}/previews/{id}.mp3"),
            "mediaType": "AUDIO",
            "artists": self.artists_of(place),
            "musicTerritory": self.territory(),
            "market": self.market_object(&self.market),
            "availableMarkets": track.markets.codes().map(|code| self.market_object(code)).collect::<Vec<_>>(),
            "eligibility": self.eligibility(entry),
            "parentalSettings": self.parental(track.is_explicit),
            "images": self.images("track", place),
        });
        if track.is_bare {
            blank(&mut whole, &["id", "title"]);
        }
        whole
    }

    pub(super) fn album(&self, place: u32) -> Value {
        let (entry, album) = (Entry::Album(place), self.catalogue.album(place));
        let id = self.catalogue.id(entry);
        let tracks = album.tracks.clone();
        let released = self.catalogue.released(album.tracks.start).iso();
        let is_explicit = tracks.clone().any(|track| self.catalogue.track(track).is_explicit);
        json!({
            "id": id,
            "audioQualities": self.qualities(entry),
            "globalAsin": id,
            "localAsin": id,
            "title": album.title,
            "shortTitle": album.title,
            "duration": self.duration(tracks.clone()),
            "url": self.url(entry, &id),
            "release": { "originalReleaseDate": released, "digitalReleaseDate": released },
            "releaseDate": released,
            "musicTerritory": self.territory(),
            "market": self.market_object(&self.market),
            "availableMarkets": album.markets.codes().map(|code| self.market_object(code)).collect::<Vec<_>>(),
            "artists": [self.short(Entry::Artist(album.artist))],
            "eligibility": self.eligibility(entry),
            "parentalSettings": self.parental(is_explicit),
            "tracks": tracks.clone().map(|track| self.short(Entry::Track(track))).collect::<Vec<_>>(),
            "trackCount": tracks.len(),
            "images": self.images("album", place),
            "label": album.label,
        })
    }

    pub(super) fn artist(&self, place: u32, followers: usize) -> Value {
        let (entry, artist) = (Entry::Artist(place), self.catalogue.artist(place));
        let id = self.catalogue.id(entry);
        let genre = GENRES[usize::from(artist.genre)].1;
        json!({
            "id": id,
            "name": artist.name,
            "url": self.url(entry, &id),
            "globalAsin": id,
            "localAsin": id,
            "followerCount": self.follower_count(place, followers),
            "images": self.images("artist", place),
            "musicTerritory": self.territory(),
            "market": self.market_object(&self.market),
            "biography": { "text": format!("{genre}, {} albums. Nobody in particular.", artist.albums.len()) },
        })
    }

    /// Followers whom nobody sees, and those among the accounts.
    pub(super) fn follower_count(&self, artist: u32, followers: usize) -> usize {
        self.catalogue.artist(artist).popularity as usize + followers
    }

    pub(super) fn catalogue_playlist(&self, place: u32) -> Value {
        let (entry, playlist) = (Entry::Playlist(place), self.catalogue.playlist(place));
        let id = self.catalogue.id(entry);
        json!({
            "id": id,
            "title": playlist.title,
            "description": format!("Our choice of {}.", GENRES[usize::from(playlist.genre)].1),
            "curator": { "id": "amazonmusiceditors", "name": "Amazon Music" },
            "duration": self.duration(playlist.tracks.iter().copied()),
            "images": self.images("playlist", place),
            "eligibility": self.eligibility(entry),
            "trackCount": playlist.tracks.len(),
            "url": self.url(entry, &id),
            "visibility": "PUBLIC",
        })
    }

    /// A playlist that a customer made.
    pub(super) fn made_playlist(&self, owner: &Account, playlist: &Playlist) -> Value {
        let tracks = playlist.entries().filter_map(|entry| self.catalogue.find_track(&entry.track));
        let image =
            json!({ "url": format!("{MEDIA}/images/playlist.png"), "imageType": "PRIMARY" });
        json!({
            "id": playlist.id,
            "title": playlist.title,
            "description": playlist.description,
            "curator": { "id": owner.id() },
            "duration": self.duration(tracks),
            "images": [image],
            "eligibility": {
                "playback": { "canPlayOnDemand": true, "shuffleType": "INLINE" },
                "playbackSubscriptionTiers": [],
                "isDownloadable": false,
            },
            "trackCount": playlist.entries().count(),
            "url": format!("{PLAYER}/my/playlists/{}", playlist.id),
            "visibility": playlist.visibility.word(),
            "lastModifiedDate": playlist.changed.iso(),
        })
    }

    /// A playlist of either kind.
    pub(super) fn playlist(&self, playlist: Thing<'_>) -> Value {
        match playlist {
            Thing::Entry(entry) => self.catalogue_playlist(entry.place()),
            Thing::Made(owner, playlist) => self.made_playlist(owner, playlist),
        }
    }

    /// A podcast without its episodes.
    pub(super) fn show(&self, place: u32) -> Value {
        let (entry, show) = (Entry::Show(place), self.catalogue.show(place));
        let id = self.catalogue.id(entry);
        json!({
            "id": id,
            "title": show.title,
            "description": format!("<p>All about <b>{}</b>, every week.</p>", show.title.replace('&', "&amp;")),
            "url": self.url(entry, &id),
            "author": show.author,
            "publisher": show.publisher,
            "images": self.images("show", place),
        })
    }

    pub(super) fn episode(&self, place: u32) -> Value {
        let (entry, episode) = (Entry::Episode(place), self.catalogue.episode(place));
        let id = self.catalogue.id(entry);
        json!({
            "id": id,
            "title": episode.title,
            "url": self.url(entry, &id),
            "description": "<p>Recorded on the usual evening.</p>",
            "duration": episode.seconds,
            "publishDate": Timestamp::from_day(episode.day.into()).iso(),
            "images": self.images("show", episode.show),
            "podcastShow": self.short(Entry::Show(episode.show)),
        })
    }

    pub(super) fn station(&self, place: u32) -> Value {
        let mut station = self.short(Entry::Station(place));
        station["images"] = self.images("station", place);
        station
    }

    // --- Entities of views, and what is played.

    /// An entry of a view: short, with its type and what to send to play it.
    pub(super) fn entity(&self, thing: Thing<'_>) -> Value {
        let Thing::Entry(entry) = thing else { return self.made_entity(thing) };
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

    fn made_entity(&self, thing: Thing<'_>) -> Value {
        let whole = self.playlist(thing);
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
    pub(super) fn resource_name(&self, entry: Entry) -> String {
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

    // --- Parts.

    fn seed(&self) -> u64 {
        self.catalogue.seed()
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
                let genre = self.catalogue.stations[place as usize].genre;
                let kind = if (place as usize) < GENRES.len() { "Radio" } else { "Classics" };
                format!("{} {kind}", GENRES[usize::from(genre)].1)
            }
        }
    }

    /// The address in the web player; tracks have that of their album.
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
        let artists = [Some(track.artist), track.guest].into_iter().flatten();
        artists.map(|artist| self.short(Entry::Artist(artist))).collect()
    }

    fn duration(&self, tracks: impl Iterator<Item = u32>) -> u32 {
        tracks.map(|track| u32::from(self.catalogue.track(track).seconds)).sum()
    }

    fn qualities(&self, entry: Entry) -> Value {
        match hash(self.seed(), "quality", entry.place().into()) % 4 {
            0 => json!(["SD"]),
            1 => json!(["SD", "HD", "UHD", "ATMOS"]),
            2 => json!(["SD", "HD", "UHD"]),
            _ => json!(["SD", "HD"]),
        }
    }

    fn eligibility(&self, entry: Entry) -> Value {
        let is_here = self.catalogue.is_in(entry, &self.market);
        let is_prime = hash(self.seed(), "prime", entry.place().into()).is_multiple_of(3);
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

    fn images(&self, about: &str, place: u32) -> Value {
        let name = hash(self.seed(), about, place.into());
        let (style, side) = match self.image_side {
            Some(side) => (format!("._SL{side}_"), side),
            None => (String::new(), 1_200),
        };
        let url = format!("{MEDIA}/images/{name:016x}{style}.jpg");
        json!([{ "height": side, "width": side, "url": url, "imageType": "PRIMARY" }])
    }
}

/// Makes all fields `null` but some.
fn blank(entry: &mut Value, kept: &[&str]) {
    for (name, value) in entry.as_object_mut().into_iter().flat_map(Map::iter_mut) {
        if !kept.contains(&name.as_str()) {
            *value = Value::Null;
        }
    }
}

/// An image of a customer, of no size.
pub(super) fn profile_image() -> Value {
    json!({ "height": 0, "width": 0, "url": format!("{MEDIA}/images/profile.png") })
}

/// The address of a customer in the web player.
pub(super) fn profile_url(id: &str) -> String {
    format!("{PLAYER}/profiles/{id}")
}
