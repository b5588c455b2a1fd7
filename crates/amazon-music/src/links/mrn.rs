//! MRNs, which playback uses instead of IDs.

use std::{fmt, str::FromStr};

use super::{
    AlbumId, ArtistId, InvalidLink, StationId, Target, TrackId,
    error::Reason,
    id::{Syntax, string_type},
};

const LONGEST: usize = 512;

/// An MRN, a resource name such as `mrn:1.0:catalog:track:asin:B084KVZP2G`.
///
/// The letters probably stand for "music resource name", which is not documented. An MRN has a version, a namespace, a
/// kind, a type of ID and the ID. Any other version, namespace, kind or type is accepted unchanged.
///
/// According to Amazon's pages on views and playback, those of albums and tracks have version 1.0, namespace `catalog` and
/// type `asin`. Not documented: those of artists, playlists of the catalogue and stations. The first two are similar to
/// those of albums. Clients of another of Amazon's APIs use `catalog:station:key:…`.
///
/// # Examples
/// ```
/// use amazon_music::links::{AlbumId, Mrn};
///
/// let mrn: Mrn = "mrn:1.0:catalog:album:asin:B084KYMDXT".parse()?;
/// assert_eq!((mrn.kind(), mrn.id()), ("album", "B084KYMDXT"));
///
/// let album: AlbumId = "https://music.amazon.com/albums/B084KYMDXT".parse()?;
/// assert_eq!(Mrn::from(&album), mrn);
/// # Ok::<(), amazon_music::links::InvalidLink>(())
/// ```
///
/// Playback takes an MRN:
///
/// ```no_run
/// use amazon_music::{Client, links::{AlbumId, Mrn}, types::PlayParamsRequest};
///
/// # async fn example(music: Client, album: AlbumId) -> Result<(), amazon_music::Error> {
/// let mut what = PlayParamsRequest::default();
/// what.id = Some(Mrn::from(&album).into());
/// music.api().create_playback_session(what).fetch().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mrn(String);

string_type!(Mrn);

impl Mrn {
    /// Returns the version of the form, such as `1.0`.
    #[must_use]
    pub fn version(&self) -> &str {
        self.part(1)
    }

    /// Returns the namespace, such as `catalog`.
    #[must_use]
    pub fn namespace(&self) -> &str {
        self.part(2)
    }

    /// Returns the kind of entity, such as `album`.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.part(3)
    }

    /// Returns the type of the ID, such as `asin`.
    #[must_use]
    pub fn id_type(&self) -> &str {
        self.part(4)
    }

    /// Returns the ID, such as `B084KYMDXT`.
    #[must_use]
    pub fn id(&self) -> &str {
        self.part(5)
    }

    fn part(&self, position: usize) -> &str {
        parts(&self.0).nth(position).unwrap_or_default()
    }

    /// Returns the resource name of a target; `None` if none is known, e.g. for playlists of users.
    pub(super) fn of(target: &Target) -> Option<Self> {
        match target {
            Target::Album { track: Some(track), .. } | Target::Track(track) => Some(track.into()),
            Target::Album { album, track: None } => Some(album.into()),
            Target::Artist(artist) => Some(artist.into()),
            Target::Playlist(playlist) => {
                let asin = Syntax::Asin.check(playlist.as_str())?;
                Some(Self::in_catalog("playlist", "asin", &asin))
            }
            Target::Station(station) => Some(station.into()),
            _ => None,
        }
    }

    fn in_catalog(kind: &str, id_type: &str, id: &str) -> Self {
        Self(format!("mrn:1.0:catalog:{kind}:{id_type}:{id}"))
    }
}

/// Returns the six parts of a name. An ID may have colons of its own.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.splitn(6, ':')
}

impl FromStr for Mrn {
    type Err = InvalidLink;

    fn from_str(text: &str) -> Result<Self, InvalidLink> {
        let text = text.trim();
        let is_printable =
            text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_graphic());
        let is_whole = parts(text).filter(|part| !part.is_empty()).count() == 6;
        if is_printable && is_whole && text.starts_with("mrn:") {
            Ok(Self(text.to_owned()))
        } else {
            Err(Reason::InvalidMrn.into())
        }
    }
}

macro_rules! from_id {
    ($($(#[$doc:meta])* $id:ident: $kind:literal, $id_type:literal;)*) => {$(
        $(#[$doc])*
        impl From<&$id> for Mrn {
            fn from(id: &$id) -> Self {
                Self::in_catalog($kind, $id_type, id.as_str())
            }
        }
    )*};
}

from_id! {
    AlbumId: "album", "asin";
    TrackId: "track", "asin";
    /// Not documented; see [`Mrn`].
    ArtistId: "artist", "asin";
    /// Not documented; see [`Mrn`].
    StationId: "station", "key";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::links::Link;

    #[test]
    fn unknown_kinds_parse_and_have_no_link() {
        let mrn: Mrn = "mrn:2.0:library:mood:uuid:a:b".parse().unwrap();
        assert_eq!(mrn.version(), "2.0");
        assert_eq!(mrn.namespace(), "library");
        assert_eq!(mrn.kind(), "mood");
        assert_eq!(mrn.id_type(), "uuid");
        assert_eq!(mrn.id(), "a:b");
        assert_eq!(mrn.to_string(), "mrn:2.0:library:mood:uuid:a:b");
        let error = mrn.as_str().parse::<Link>().unwrap_err();
        assert_eq!(error.to_string(), "no link is known for a resource name of the kind `mood`");
    }

    #[test]
    fn invalid_resource_names_are_rejected() {
        for text in [
            "",
            "mrn",
            "mrn:1.0:catalog:track:asin",
            "mrn:1.0:catalog:track:asin:",
            "urn:1.0:catalog:track:asin:B0",
            "mrn:1.0:catalog:track:asin:B0 x",
        ] {
            assert!(text.parse::<Mrn>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_link_to_a_track_of_an_album_names_the_track() {
        let link: Link =
            "https://music.amazon.com/albums/B0064UPU4G?trackAsin=B0064UPUDC".parse().unwrap();
        assert_eq!(link.mrn().unwrap().as_str(), "mrn:1.0:catalog:track:asin:B0064UPUDC");
    }

    #[test]
    fn playlists_of_users_and_podcasts_have_no_resource_name() {
        for text in [
            "https://music.amazon.com/my/playlists/15e6a15f-4c2f-4b24-a2fd-286b37ad4fa3",
            "https://music.amazon.com/playlists/15e6a15f-4c2f-4b24-a2fd-286b37ad4fa3",
            "https://music.amazon.com/podcasts/81514dfe-fa3b-4d37-b47c-c5fc62b2e437",
        ] {
            assert_eq!(text.parse::<Link>().unwrap().mrn(), None, "{text}");
        }
    }
}
