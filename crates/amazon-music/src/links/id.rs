//! Typed IDs: of albums, tracks, artists and so on.

use std::{fmt, str::FromStr};

use super::{
    InvalidLink, Link, Target,
    error::{Reason, quote},
    parse::{self, Named},
};

/// The longest ID that is taken; the longest one seen has 37 characters.
const LONGEST: usize = 64;

/// The common part of all IDs.
pub(super) trait Id: Sized + Clone + AsRef<str> {
    /// The entity, with its article.
    const WHAT: &'static str;
    const SYNTAX: Syntax;

    fn from_checked(id: String) -> Self;

    /// Returns the ID in the target of a link.
    fn of(target: &Target) -> Option<&Self>;

    /// Returns `id` if it is an ID and nothing else. `quoted` is the part of a link that contains it.
    fn checked(id: &str, quoted: Option<&str>) -> Result<Self, InvalidLink> {
        let (what, rule, found) = (Self::WHAT, Self::SYNTAX.rule(), quoted.map(quote));
        let id = Self::SYNTAX.check(id).ok_or(Reason::InvalidId { what, rule, found })?;
        Ok(Self::from_checked(id))
    }

    /// Returns the ID at the start of a part of a link. Text that the link was pasted into may follow.
    fn at_start_of(part: &str) -> Result<Self, InvalidLink> {
        let end = part.find(|c| !Self::SYNTAX.allows(c)).unwrap_or(part.len());
        let (id, rest) = part.split_at_checked(end).unwrap_or_default();
        let id = if ends_id(rest) { id } else { part };
        Self::checked(Self::SYNTAX.without_emphasis(id), Some(part))
    }

    /// Returns the ID in the parts of a path; the others are titles.
    ///
    /// It is the first part that has the form of an ASIN or a UUID, or else the first one that can be an ID: a title may
    /// look like an ID of another form.
    fn first_in(parts: &[&str]) -> Result<Self, InvalidLink> {
        let mut best = Err(Reason::MissingId(Self::WHAT).into());
        for (position, part) in parts.iter().enumerate() {
            let id = Self::at_start_of(part);
            if id.as_ref().is_ok_and(|id| has_known_form(id.as_ref())) {
                return id;
            }
            if position == 0 || (best.is_err() && id.is_ok()) {
                best = id;
            }
        }
        best
    }
}

/// Returns `true` for an ASIN of music, a UUID, and the ID of a shared playlist, which begins like a UUID without hyphens.
fn has_known_form(id: &str) -> bool {
    let is_asin = id.len() == 10 && id.starts_with("B0");
    let mut digits = id.bytes().filter(|byte| *byte != b'-').take(32);
    is_asin || (id.len() >= 32 && digits.all(|byte| byte.is_ascii_hexdigit()))
}

/// Returns `true` if an ID can end before `rest`.
///
/// It ends at a space, at text in another script, at a parameter of another link around this one, and at punctuation before
/// the end. Anything else may belong to an ID of an unknown form, which must not be cut.
fn ends_id(rest: &str) -> bool {
    let is_around = rest
        .starts_with(|c: char| !c.is_ascii() || c.is_ascii_whitespace() || matches!(c, '&' | ';'));
    is_around || !rest.contains(|c: char| c.is_ascii_alphanumeric())
}

/// The forms that IDs have.
#[derive(Debug, Clone, Copy)]
pub(super) enum Syntax {
    /// Ten letters and digits; all ASINs of music in Amazon's documentation begin with `B0`.
    Asin,
    /// UUIDs, ASINs, and what else the service may take; a digit tells them from a title.
    Key,
    /// Keys of stations and users are random letters and digits, perhaps without a digit.
    Opaque,
    /// Like `Opaque`, after an `@` that does not belong to it.
    Handle,
}

impl Syntax {
    fn allows(self, c: char) -> bool {
        c.is_ascii_alphanumeric()
            || matches!(c, '-' | '_')
            || c == '@' && matches!(self, Self::Handle)
    }

    /// Returns `id` without the underscores that mark italics in chats. Only users may choose IDs that end with one.
    fn without_emphasis(self, id: &str) -> &str {
        match self {
            Self::Asin | Self::Key => id.trim_end_matches('_'),
            Self::Opaque | Self::Handle => id,
        }
    }

    pub(super) fn check(self, id: &str) -> Option<String> {
        let has_digit = || id.bytes().any(|byte| byte.is_ascii_digit());
        match self {
            Self::Asin => {
                let fits = id.len() == 10 && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
                (fits && has_digit()).then(|| id.to_ascii_uppercase())
            }
            Self::Key => Self::Opaque.check(id).filter(|_| has_digit()),
            Self::Opaque => {
                let fits = (1..=LONGEST).contains(&id.len()) && id.chars().all(|c| self.allows(c));
                fits.then(|| id.to_owned())
            }
            Self::Handle => Self::Opaque.check(id.strip_prefix('@').unwrap_or(id)),
        }
    }

    fn rule(self) -> &'static str {
        match self {
            Self::Asin => "it has 10 letters and digits, such as B0064UPU4G",
            Self::Key => {
                "it has letters and digits, `-` and `_`, at least one digit, and at most 64 characters"
            }
            Self::Opaque | Self::Handle => {
                "it has letters, digits, `-` and `_`, and at most 64 characters"
            }
        }
    }
}

/// Returns the ID in a link, a resource name or the ID itself.
fn read<I: Id>(text: &str) -> Result<I, InvalidLink> {
    match parse::read(text)? {
        Named::Id(id) => I::checked(&id, None),
        Named::Link(link) => in_target(&link.target),
        Named::Mrn(mrn) => in_target(&Target::named_by(&mrn)?),
    }
}

/// Returns the ID in the target of a link.
fn in_target<I: Id>(target: &Target) -> Result<I, InvalidLink> {
    let other = Reason::OtherKind { wanted: I::WHAT, found: target.what_and_path().0 };
    I::of(target).cloned().ok_or(other.into())
}

/// Implements the conversions of a `String` with a type of its own.
macro_rules! string_type {
    ($name:ident) => {
        impl $name {
            /// Returns the value as a string slice.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl From<&$name> for String {
            fn from(value: &$name) -> Self {
                value.0.clone()
            }
        }
    };
}
pub(super) use string_type;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $what:literal, $syntax:ident, $($target:pat => $id:expr),+) => {
        $(#[$doc])*
        ///
        /// `parse` accepts a pasted link, a resource name ([`Mrn`](super::Mrn)) or the ID alone. Its error says what
        /// the text is instead. Operations accept the ID as a parameter.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        string_type!($name);

        impl Id for $name {
            const WHAT: &'static str = $what;
            const SYNTAX: Syntax = Syntax::$syntax;

            fn from_checked(id: String) -> Self {
                Self(id)
            }

            fn of(target: &Target) -> Option<&Self> {
                match target {
                    $($target => $id,)+
                    _ => None,
                }
            }
        }

        /// Returns the ID in the target of a link, or an error that says what the target is.
        impl TryFrom<&Link> for $name {
            type Error = InvalidLink;

            fn try_from(link: &Link) -> Result<Self, InvalidLink> {
                in_target(&link.target)
            }
        }

        impl FromStr for $name {
            type Err = InvalidLink;

            fn from_str(text: &str) -> Result<Self, InvalidLink> {
                read(text)
            }
        }
    };
}

id!(
    /// The ID of an album: an ASIN, in capitals. A link to one of its tracks has it too.
    AlbumId, "an album", Asin, Target::Album { album, .. } => Some(album)
);
id!(
    /// The ID of a track, alone or in its album: an ASIN, in capitals.
    TrackId, "a track", Asin,
    Target::Album { track, .. } => track.as_ref(),
    Target::Track(track) => Some(track)
);
id!(
    /// The ID of an artist: an ASIN, in capitals.
    ArtistId, "an artist", Asin, Target::Artist(artist) => Some(artist)
);
id!(
    /// The ID of a playlist: an ASIN in the catalogue, a UUID in a user's library.
    ///
    /// A shared link to a user's playlist has a [`UserPlaylistId`] instead.
    PlaylistId, "a playlist", Key,
    Target::Playlist(playlist) | Target::MyPlaylist(playlist) => Some(playlist)
);
id!(
    /// The ID that a user's playlist has in shared links.
    ///
    /// Those seen have 32 hexadecimal digits and four characters. It is unknown if operations take it as the ID of a
    /// playlist; in their documentation such IDs are UUIDs.
    UserPlaylistId, "a user's shared playlist", Key,
    Target::UserPlaylist(playlist) => Some(playlist)
);
id!(
    /// The ID of a podcast: a UUID. A link to one of its episodes has it too.
    ///
    /// Operations also accept an ASIN.
    PodcastId, "a podcast", Key,
    Target::Podcast(podcast) | Target::Episode { podcast, .. } => Some(podcast)
);
id!(
    /// The ID of an episode of a podcast: a UUID.
    EpisodeId, "an episode of a podcast", Key, Target::Episode { episode, .. } => Some(episode)
);
id!(
    /// The key of a station, such as `A3QXXOBP9MU5LY`.
    StationId, "a station", Opaque, Target::Station(station) => Some(station)
);
id!(
    /// The ID of a user, such as `k35wo4lm34maumbz2vir6xgs7a`.
    UserId, "a user", Opaque, Target::Profile(user) => Some(user)
);
id!(
    /// The handle of a user, without its `@`. Operations need a [`UserId`] instead.
    Handle, "a user's handle", Handle, Target::Handle(handle) => Some(handle)
);
id!(
    /// The ID in the address of an embedded player.
    ///
    /// It is the ASIN of an album, track or playlist, or the ID of a user's shared playlist.
    EmbedId, "an embedded player", Key, Target::Embed(id) => Some(id)
);
