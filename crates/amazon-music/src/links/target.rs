//! The targets of links, and the path of each.

use super::{
    AlbumId, ArtistId, EmbedId, EpisodeId, Handle, InvalidLink, Mrn, PlaylistId, PodcastId,
    StationId, TrackId, UserId, UserPlaylistId,
    error::{Reason, quote},
    id::Id,
};

/// The largest number of parts of the path of a list.
const DEEPEST: usize = 8;

/// The target of a [`Link`](super::Link).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Target {
    /// An album, or one of its tracks.
    Album {
        /// The album.
        album: AlbumId,
        /// The track in it.
        track: Option<TrackId>,
    },
    /// A track by itself.
    Track(TrackId),
    /// An artist.
    Artist(ArtistId),
    /// A playlist of the catalogue.
    Playlist(PlaylistId),
    /// A playlist in the library of the user who opens the link.
    ///
    /// Not documented: other users do not find it.
    MyPlaylist(PlaylistId),
    /// A user's playlist, shared with everybody.
    UserPlaylist(UserPlaylistId),
    /// A podcast.
    Podcast(PodcastId),
    /// An episode of a podcast.
    Episode {
        /// The podcast.
        podcast: PodcastId,
        /// The episode.
        episode: EpisodeId,
    },
    /// A station.
    Station(StationId),
    /// A user's profile, by ID.
    Profile(UserId),
    /// A user's profile, by handle.
    Handle(Handle),
    /// The player for other websites. The link does not say what it plays.
    Embed(EmbedId),
}

impl Target {
    /// Returns the kind of entity with its article, for messages, and the path of the link.
    pub(super) fn what_and_path(&self) -> (&'static str, String) {
        match self {
            Self::Album { album, .. } => (AlbumId::WHAT, format!("albums/{album}")),
            Self::Track(track) => (TrackId::WHAT, format!("tracks/{track}")),
            Self::Artist(artist) => (ArtistId::WHAT, format!("artists/{artist}")),
            Self::Playlist(playlist) => (PlaylistId::WHAT, format!("playlists/{playlist}")),
            Self::MyPlaylist(playlist) => (PlaylistId::WHAT, format!("my/playlists/{playlist}")),
            Self::UserPlaylist(id) => (UserPlaylistId::WHAT, format!("user-playlists/{id}")),
            Self::Podcast(podcast) => (PodcastId::WHAT, format!("podcasts/{podcast}")),
            Self::Episode { podcast, episode } => {
                (EpisodeId::WHAT, format!("podcasts/{podcast}/episodes/{episode}"))
            }
            Self::Station(station) => (StationId::WHAT, format!("stations/{station}")),
            Self::Profile(user) => (UserId::WHAT, format!("profiles/{user}")),
            Self::Handle(handle) => (Handle::WHAT, format!("profiles/@{handle}")),
            Self::Embed(id) => (EmbedId::WHAT, format!("embed/{id}")),
        }
    }

    /// Returns the target of a path. `track` is the value of `trackAsin`.
    pub(super) fn at(path: &[&str], track: Option<&str>) -> Result<Self, InvalidLink> {
        let (first, rest) = path.split_first().ok_or(Reason::NoTarget(String::new()))?;
        match first.to_ascii_lowercase().as_str() {
            "embed" => {
                Self::entity(rest, track).or_else(|_| EmbedId::first_in(rest).map(Self::Embed))
            }
            // A list of the entity that is named last, such as `browse/tracks/artist/{ASIN}`.
            "browse" => {
                let starts = (0..rest.len().min(DEEPEST)).rev();
                let mut entities = starts.flat_map(|start| Self::entity(&rest[start..], track));
                entities.next().ok_or_else(|| Reason::NoTarget(quote(first)).into())
            }
            _ => Self::entity(path, track),
        }
    }

    fn entity(path: &[&str], track: Option<&str>) -> Result<Self, InvalidLink> {
        let (kind, rest) = path.split_first().ok_or(Reason::NoTarget(String::new()))?;
        let name = kind.to_ascii_lowercase();
        // Embedded players and lists have the singular.
        match name.strip_suffix('s').unwrap_or(&name) {
            "album" => {
                let track = track.map(TrackId::at_start_of).transpose()?;
                Ok(Self::Album { album: AlbumId::first_in(rest)?, track })
            }
            "track" => TrackId::first_in(rest).map(Self::Track),
            "artist" => ArtistId::first_in(rest).map(Self::Artist),
            "playlist" => PlaylistId::first_in(rest).map(Self::Playlist),
            "my" => match rest.split_first() {
                Some((kind, rest)) if kind.eq_ignore_ascii_case("playlists") => {
                    PlaylistId::first_in(rest).map(Self::MyPlaylist)
                }
                _ => Err(Reason::NoTarget(quote(kind)).into()),
            },
            "user-playlist" => UserPlaylistId::first_in(rest).map(Self::UserPlaylist),
            "podcast" => podcast(rest),
            "station" => StationId::first_in(rest).map(Self::Station),
            "profile" if rest.first().is_some_and(|name| name.starts_with('@')) => {
                Handle::first_in(rest).map(Self::Handle)
            }
            "profile" => UserId::first_in(rest).map(Self::Profile),
            _ => Err(Reason::NoTarget(quote(kind)).into()),
        }
    }

    /// Returns the target that a resource name stands for, if it has a link.
    pub(super) fn named_by(mrn: &Mrn) -> Result<Self, InvalidLink> {
        let id = mrn.id();
        match (mrn.namespace(), mrn.kind(), mrn.id_type()) {
            ("catalog", "album", "asin") => {
                Ok(Self::Album { album: AlbumId::checked(id, None)?, track: None })
            }
            ("catalog", "track", "asin") => TrackId::checked(id, None).map(Self::Track),
            ("catalog", "artist", "asin") => ArtistId::checked(id, None).map(Self::Artist),
            ("catalog", "playlist", "asin") => PlaylistId::checked(id, None).map(Self::Playlist),
            ("catalog", "station", "key") => StationId::checked(id, None).map(Self::Station),
            _ => Err(Reason::MrnWithoutLink(quote(mrn.kind())).into()),
        }
    }
}

fn podcast(rest: &[&str]) -> Result<Target, InvalidLink> {
    let is_episodes = |segment: &&str| segment.eq_ignore_ascii_case("episodes");
    let mut parts = rest.splitn(2, is_episodes);
    let podcast = PodcastId::first_in(parts.next().unwrap_or_default())?;
    match parts.next() {
        Some(episode) if !episode.is_empty() => {
            Ok(Target::Episode { podcast, episode: EpisodeId::first_in(episode)? })
        }
        _ => Ok(Target::Podcast(podcast)),
    }
}
