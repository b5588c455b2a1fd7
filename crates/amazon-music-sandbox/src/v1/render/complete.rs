//! The complete form of entities, for requests by ID.

use serde_json::{Value, json};

use super::{Entity, MEDIA, PLAYER, Render};
use crate::{
    account::{Account, playlists::Playlist},
    catalogue::{Entry, GENRES, Text},
    clock::Timestamp,
    random::hash,
};

impl Render<'_> {
    /// A complete entry. Podcasts are without their episodes, and artists without the followers among the accounts.
    pub(in crate::v1) fn complete(&self, entry: Entry) -> Value {
        let mut complete = self.short(entry);
        let index = entry.index();
        let further = match entry {
            Entry::Artist(_) => self.artist(index),
            Entry::Album(_) => self.album(index),
            Entry::Track(_) => self.track(index),
            Entry::Playlist(_) => self.catalogue_playlist(index),
            Entry::Show(_) => self.show(index),
            Entry::Episode(_) => self.episode(index),
            Entry::Station(_) => json!({ "images": self.images("station", index) }),
        };
        if let (Value::Object(complete), Value::Object(further)) = (&mut complete, further) {
            if matches!(entry, Entry::Artist(_) | Entry::Album(_) | Entry::Track(_)) {
                let id = complete["id"].clone();
                complete
                    .extend([("globalAsin".to_owned(), id.clone()), ("localAsin".to_owned(), id)]);
            }
            complete.extend(further);
            if matches!(entry, Entry::Track(index) if self.catalogue.track(index).is_bare) {
                let blank =
                    complete.iter_mut().filter(|(name, _)| !matches!(&***name, "id" | "title"));
                blank.for_each(|(_, value)| *value = Value::Null);
            }
        }
        complete
    }

    /// The text of a complete entry, which is rendered once.
    pub(in crate::v1) fn complete_text(&self, entry: Entry) -> Text {
        self.catalogue.text(&self.form, entry, || self.complete(entry))
    }

    /// A complete playlist of either kind.
    pub(in crate::v1) fn playlist(&self, playlist: Entity<'_>) -> Value {
        match playlist {
            Entity::Entry(entry) => self.complete(entry),
            Entity::Playlist(owner, playlist) => self.customer_playlist(owner, playlist),
        }
    }

    fn track(&self, index: u32) -> Value {
        let (entry, track) = (Entry::Track(index), self.catalogue.track(index));
        let released = self.catalogue.released(index).iso();
        let album = track.album.map(|album| self.catalogue.album(album));
        let number = album.and_then(|album| album.tracks.iter().position(|track| *track == index));
        let number = number.map(|index| index + 1);
        json!({
            "audioQualities": self.qualities(entry),
            "dmid": (hash(self.catalogue.seed(), "dmid", index.into()) % 900_000_000 + 100_000_000).to_string(),
            "shortTitle": track.title.trim_end_matches(" [Explicit]"),
            "duration": track.seconds,
            "album": track.album.map(|album| self.short(Entry::Album(album))),
            "trackNumber": number,
            "discNumber": album.map(|_| 1),
            "releaseDate": released,
            "isrc": self.catalogue.isrc(index),
            "label": album.map(|album| &album.label),
            "previewUrl": format!("{MEDIA}/previews/{}.mp3", self.catalogue.id(entry)),
            "mediaType": "AUDIO",
            "artists": self.artists_of(index),
            "musicTerritory": self.territory(),
            "market": self.market_object(&self.form.market),
            "availableMarkets": track.markets.codes().map(|code| self.market_object(code)).collect::<Vec<_>>(),
            "eligibility": self.eligibility(entry),
            "parentalSettings": self.parental(track.is_explicit),
            "images": self.images("track", index),
        })
    }

    fn album(&self, index: u32) -> Value {
        let (entry, album) = (Entry::Album(index), self.catalogue.album(index));
        let released = Timestamp::from_day(album.day.into()).iso();
        let is_explicit = album.tracks.iter().any(|track| self.catalogue.track(*track).is_explicit);
        json!({
            "audioQualities": self.qualities(entry),
            "shortTitle": album.title,
            "duration": self.duration(album.tracks.iter().copied()),
            "release": { "originalReleaseDate": released, "digitalReleaseDate": released },
            "releaseDate": released,
            "musicTerritory": self.territory(),
            "market": self.market_object(&self.form.market),
            "availableMarkets": album.markets.codes().map(|code| self.market_object(code)).collect::<Vec<_>>(),
            "artists": [self.short(Entry::Artist(album.artist))],
            "eligibility": self.eligibility(entry),
            "parentalSettings": self.parental(is_explicit),
            "tracks": album.tracks.iter().map(|track| self.short(Entry::Track(*track))).collect::<Vec<_>>(),
            "trackCount": album.tracks.len(),
            "images": self.images("album", index),
            "label": album.label,
        })
    }

    fn artist(&self, index: u32) -> Value {
        let artist = self.catalogue.artist(index);
        let genre = GENRES[usize::from(artist.genre)].1;
        json!({
            "followerCount": artist.popularity,
            "images": self.images("artist", index),
            "musicTerritory": self.territory(),
            "market": self.market_object(&self.form.market),
            "biography": { "text": format!("{genre}, {} albums. Nobody in particular.", artist.albums.len()) },
        })
    }

    fn catalogue_playlist(&self, index: u32) -> Value {
        let (entry, playlist) = (Entry::Playlist(index), self.catalogue.playlist(index));
        json!({
            "description": format!("Our choice of {}.", GENRES[usize::from(playlist.genre)].1),
            "curator": { "id": "amazonmusiceditors", "name": "Amazon Music" },
            "duration": self.duration(playlist.tracks.iter().copied()),
            "images": self.images("playlist", index),
            "eligibility": self.eligibility(entry),
            "trackCount": playlist.tracks.len(),
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

    fn show(&self, index: u32) -> Value {
        let show = self.catalogue.show(index);
        json!({
            "description": format!("<p>All about <b>{}</b>, every week.</p>", show.title.replace('&', "&amp;")),
            "author": show.author,
            "publisher": show.publisher,
            "images": self.images("show", index),
        })
    }

    fn episode(&self, index: u32) -> Value {
        let episode = self.catalogue.episode(index);
        json!({
            "description": "<p>Recorded on the usual evening.</p>",
            "duration": episode.seconds,
            "publishDate": Timestamp::from_day(episode.day.into()).iso(),
            "images": self.images("show", episode.show),
            "podcastShow": self.short(Entry::Show(episode.show)),
        })
    }
}
