//! The complete form of entities, for requests by ID.

use serde_json::{Value, json};

use super::{Entity, MEDIA, PLAYER, Render};
use crate::{
    account::{Account, playlists::Playlist},
    catalogue::{Entry, GENRES},
    clock::Timestamp,
    random::hash,
};

impl Render<'_> {
    /// A complete entry. Podcasts are without their episodes, and artists without the followers among the accounts.
    pub(in crate::v1) fn whole(&self, entry: Entry) -> Value {
        let place = entry.place();
        match entry {
            Entry::Artist(_) => self.artist(place),
            Entry::Album(_) => self.album(place),
            Entry::Track(_) => self.track(place),
            Entry::Playlist(_) => self.catalogue_playlist(place),
            Entry::Show(_) => self.show(place),
            Entry::Episode(_) => self.episode(place),
            Entry::Station(_) => self.station(place),
        }
    }

    /// A complete playlist of either kind.
    pub(in crate::v1) fn playlist(&self, playlist: Entity<'_>) -> Value {
        match playlist {
            Entity::Entry(entry) => self.whole(entry),
            Entity::Playlist(owner, playlist) => self.customer_playlist(owner, playlist),
        }
    }

    fn track(&self, place: u32) -> Value {
        let (entry, track) = (Entry::Track(place), self.catalogue.track(place));
        let id = self.catalogue.id(entry);
        let released = self.catalogue.released(place).iso();
        let album = track.album.map(|album| self.catalogue.album(album));
        let number = album.and_then(|album| album.tracks.iter().position(|track| track == place));
        let number = number.map(|index| index + 1);
        let mut whole = json!({
            "id": id,
            "audioQualities": self.qualities(entry),
            "globalAsin": id,
            "localAsin": id,
            "dmid": (hash(self.catalogue.seed(), "dmid", place.into()) % 900_000_000 + 100_000_000).to_string(),
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
            let fields = whole.as_object_mut().into_iter().flatten();
            let blank = fields.filter(|(name, _)| !matches!(name.as_str(), "id" | "title"));
            blank.for_each(|(_, value)| *value = Value::Null);
        }
        whole
    }

    fn album(&self, place: u32) -> Value {
        let (entry, album) = (Entry::Album(place), self.catalogue.album(place));
        let id = self.catalogue.id(entry);
        let released = Timestamp::from_day(album.day.into()).iso();
        let is_explicit = album.tracks.iter().any(|track| self.catalogue.track(track).is_explicit);
        json!({
            "id": id,
            "audioQualities": self.qualities(entry),
            "globalAsin": id,
            "localAsin": id,
            "title": album.title,
            "shortTitle": album.title,
            "duration": self.duration(album.tracks.iter()),
            "url": self.url(entry, &id),
            "release": { "originalReleaseDate": released, "digitalReleaseDate": released },
            "releaseDate": released,
            "musicTerritory": self.territory(),
            "market": self.market_object(&self.market),
            "availableMarkets": album.markets.codes().map(|code| self.market_object(code)).collect::<Vec<_>>(),
            "artists": [self.short(Entry::Artist(album.artist))],
            "eligibility": self.eligibility(entry),
            "parentalSettings": self.parental(is_explicit),
            "tracks": album.tracks.iter().map(|track| self.short(Entry::Track(track))).collect::<Vec<_>>(),
            "trackCount": album.tracks.len(),
            "images": self.images("album", place),
            "label": album.label,
        })
    }

    fn artist(&self, place: u32) -> Value {
        let (entry, artist) = (Entry::Artist(place), self.catalogue.artist(place));
        let id = self.catalogue.id(entry);
        let genre = GENRES[usize::from(artist.genre)].1;
        json!({
            "id": id,
            "name": artist.name,
            "url": self.url(entry, &id),
            "globalAsin": id,
            "localAsin": id,
            "followerCount": artist.popularity,
            "images": self.images("artist", place),
            "musicTerritory": self.territory(),
            "market": self.market_object(&self.market),
            "biography": { "text": format!("{genre}, {} albums. Nobody in particular.", artist.albums.len()) },
        })
    }

    fn catalogue_playlist(&self, place: u32) -> Value {
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

    fn customer_playlist(&self, owner: &Account, playlist: &Playlist) -> Value {
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
            "visibility": playlist.visibility,
            "lastModifiedDate": playlist.changed.iso(),
        })
    }

    fn show(&self, place: u32) -> Value {
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

    fn episode(&self, place: u32) -> Value {
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

    fn station(&self, place: u32) -> Value {
        let mut station = self.short(Entry::Station(place));
        station["images"] = self.images("station", place);
        station
    }
}
