//! Parses and builds links to Amazon Music, and its resource names.
//!
//! ```
//! use amazon_music::links::{AlbumId, Link, Marketplace, Target};
//!
//! // An ID is parsed from a link, a resource name or the ID itself.
//! let album: AlbumId = "https://music.amazon.de/albums/B0064UPU4G?trackAsin=B0064UPUDC".parse()?;
//! assert_eq!(album.as_str(), "B0064UPU4G");
//! let wrong = "https://music.amazon.com/artists/B00JPFDJY8/someone".parse::<AlbumId>();
//! assert!(wrong.unwrap_err().to_string().starts_with("this names an artist, not an album"));
//!
//! // A link tells its target. Text around it is ignored.
//! let link: Link = "Listen to this: music.amazon.co.jp/tracks/B0064UPUDC?ref=dm_sh_x".parse()?;
//! assert!(matches!(link.target(), Target::Track(track) if track.as_str() == "B0064UPUDC"));
//! assert_eq!(link.to_string(), "https://music.amazon.co.jp/tracks/B0064UPUDC");
//!
//! // Links are built from IDs.
//! let link = Link::new(Target::Album { album, track: None }).with_marketplace(Marketplace::Japan);
//! assert_eq!(link.to_string(), "https://music.amazon.co.jp/albums/B0064UPU4G");
//! # Ok::<(), amazon_music::links::InvalidLink>(())
//! ```
//!
//! Operations accept the IDs as parameters:
//!
//! ```no_run
//! use amazon_music::{Client, links::{AlbumId, Link, TrackId}};
//!
//! # async fn example(music: Client, pasted: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let id: AlbumId = pasted.parse()?;
//! let album = music.api().get_album(&id).fetch().await?;
//!
//! let links: Vec<Link> = vec![pasted.parse()?];
//! let tracks: Vec<TrackId> = links.iter().filter_map(|link| link.try_into().ok()).collect();
//! let tracks = music.api().get_tracks(tracks).fetch().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Accepted text
//!
//! The text may contain more than the link. Invisible characters, full-width forms, and the escapes of HTML, JSON and URLs
//! are undone. A link in the parameter of another one is found, also if it is encoded several times. Scheme, `www.`,
//! port, a language (`/es-us/…`), titles beside the ID, the fragment and other parameters are optional and ignored. Upper
//! and lower case matter in IDs only. Parsing sends no request: a short link (`a.co`, `amzn.to`) is an error, for which
//! [`InvalidLink::is_short_link`] returns `true`. The apps' own scheme (`amznmusic:`) is not supported, since no address
//! of an item with it is known.
//!
//! | path | [`Target`] | known from |
//! |---|---|---|
//! | `/albums/{ASIN}`, `?trackAsin={ASIN}` | `Album` | the `url` of responses of the Web API |
//! | `/artists/{ASIN}` | `Artist` | the same |
//! | `/playlists/{ASIN}` | `Playlist` | the same |
//! | `/my/playlists/{UUID}` | `MyPlaylist` | the same; also with a title beside the ID, shared links |
//! | `/podcasts/{UUID}` | `Podcast` | the same |
//! | `/podcasts/{UUID}/episodes/{UUID}` | `Episode` | the same |
//! | `/stations/{key}` | `Station` | the same |
//! | `/profiles/{id}` | `Profile` | the same |
//! | `/profiles/@{handle}` | `Handle` | shared links |
//! | `/tracks/{ASIN}` | `Track` | shared links |
//! | `/user-playlists/{id}` | `UserPlaylist` | shared links |
//! | `/embed/{id}` | `Embed` | the player that websites embed |
//! | `/embed/track/{ASIN}` and the like | `Track` and the like | a public program |
//! | `/browse/…/artist/{ASIN}` | `Artist` | shared links |
//!
//! "Shared links" are those found on public websites in 2026; Amazon documents none of them. Some have
//! `amazon.{domain}/music/player/…` instead of `music.amazon.{domain}/…`. This module accepts that form with every path,
//! although only albums, tracks, artists and podcasts were seen. It also accepts a title before the ID and ASINs in lower
//! case, which were not seen at all.

mod error;
mod id;
mod marketplace;
mod mrn;
mod parse;
mod plain_text;
mod target;
#[cfg(test)]
mod tests;

use std::{fmt, str::FromStr};

pub use error::InvalidLink;
pub use id::{
    AlbumId, ArtistId, EmbedId, EpisodeId, Handle, PlaylistId, PodcastId, StationId, TrackId,
    UserId, UserPlaylistId,
};
pub use marketplace::Marketplace;
pub use mrn::Mrn;
pub use target::Target;

use error::Reason;
use parse::Named;

/// A link to an entity of Amazon Music.
///
/// [`FromStr`] finds it in pasted text; the [module](self) lists the accepted forms. It also accepts an [`Mrn`] of an
/// entity that has a link. `Display` prints the link without parameters for tracking. Parsing that gives the same `Link`.
///
/// # Examples
/// ```
/// use amazon_music::links::{Link, Marketplace};
///
/// let link: Link = "https://amazon.de/music/player/albums/B089B6KC3W?\
///                   marketplaceId=A1PA6795UKMFR9&musicTerritory=DE&ref=dm_sh_x".parse()?;
/// assert_eq!(link.marketplace(), Marketplace::Germany);
/// assert_eq!(link.territory(), Some("DE"));
/// assert_eq!(
///     link.to_string(),
///     "https://music.amazon.de/albums/B089B6KC3W?marketplaceId=A1PA6795UKMFR9&musicTerritory=DE",
/// );
/// # Ok::<(), amazon_music::links::InvalidLink>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Link {
    target: Target,
    marketplace: Marketplace,
    marketplace_id: Option<String>,
    territory: Option<String>,
    autoplay: bool,
}

impl Link {
    /// Creates a link to `target` on `music.amazon.com`.
    ///
    /// Countries without a domain of their own use it too.
    #[must_use]
    pub fn new(target: Target) -> Self {
        Self {
            target,
            marketplace: Marketplace::default(),
            marketplace_id: None,
            territory: None,
            autoplay: false,
        }
    }

    /// Returns the same link on the domain of `marketplace`.
    ///
    /// It has no parameters about marketplace and territory, since those were of another one. An ASIN may be local to one
    /// territory: responses of the Web API distinguish `localAsin` and `globalAsin`.
    #[must_use]
    pub fn with_marketplace(self, marketplace: Marketplace) -> Self {
        Self { marketplace, marketplace_id: None, territory: None, ..self }
    }

    /// Returns the same link with or without `do=play`, which starts playing when the link is opened.
    ///
    /// Not documented: the meaning of `do=play`, which follows from its name and from where such links are used.
    #[must_use]
    pub fn with_autoplay(self, autoplay: bool) -> Self {
        Self { autoplay, ..self }
    }

    /// Returns the target of the link. `TrackId::try_from(&link)` and the like return its ID.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// Returns the marketplace whose domain the link is on.
    #[must_use]
    pub fn marketplace(&self) -> Marketplace {
        self.marketplace
    }

    /// Returns the parameter `marketplaceId`, such as `ATVPDKIKX0DER`.
    ///
    /// It can differ from the [usual one](Marketplace::id) of the domain: shared links from a country without a domain of
    /// its own, and some others, have the ID of a part of the world.
    #[must_use]
    pub fn marketplace_id(&self) -> Option<&str> {
        self.marketplace_id.as_deref()
    }

    /// Returns the parameter `musicTerritory`, a country as two capital letters.
    ///
    /// It can differ from that of the domain.
    #[must_use]
    pub fn territory(&self) -> Option<&str> {
        self.territory.as_deref()
    }

    /// Returns `true` if the link has `do=play`; see [`with_autoplay`](Self::with_autoplay).
    #[must_use]
    pub fn autoplay(&self) -> bool {
        self.autoplay
    }

    /// Returns the resource name of the target, if one is known.
    ///
    /// For a track of an album, it is the name of the track.
    #[must_use]
    pub fn mrn(&self) -> Option<Mrn> {
        Mrn::of(&self.target)
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (_, path) = self.target.what_and_path();
        write!(f, "https://music.amazon.{}/{path}", self.marketplace.domain())?;
        let track = match &self.target {
            Target::Album { track, .. } => track.as_ref(),
            _ => None,
        };
        let parameters = [
            ("trackAsin", track.map(TrackId::as_str)),
            ("marketplaceId", self.marketplace_id()),
            ("musicTerritory", self.territory()),
            ("do", self.autoplay.then_some("play")),
        ];
        let given = parameters.iter().filter_map(|(name, value)| Some((name, (*value)?)));
        for (position, (name, value)) in given.enumerate() {
            let separator = if position == 0 { '?' } else { '&' };
            write!(f, "{separator}{name}={value}")?;
        }
        Ok(())
    }
}

impl FromStr for Link {
    type Err = InvalidLink;

    fn from_str(text: &str) -> Result<Self, InvalidLink> {
        match parse::read(text)? {
            Named::Link(link) => Ok(link),
            Named::Mrn(mrn) => Target::named_by(&mrn).map(Self::new),
            Named::Id(_) => Err(Reason::IdAlone.into()),
        }
    }
}
