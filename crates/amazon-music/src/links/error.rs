//! The error of a text that is not a link, ID or resource name.

use std::{error, fmt};

use super::Mrn;

/// The number of characters of a link that an error repeats.
const LONGEST_QUOTE: usize = 40;

/// A text that does not name what it should.
///
/// Its own text says what to do. It repeats at most 40 characters, and of addresses and
/// resource names alone: other text may be a secret that was pasted by mistake.
///
/// ```
/// use amazon_music::links::Link;
///
/// let error = "https://a.co/d/0a1b2c".parse::<Link>().unwrap_err();
/// assert!(error.is_short_link());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidLink {
    fault: Fault,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Fault {
    Empty,
    TooLong { limit: usize },
    NoAddress,
    ShortLink,
    UnknownHost(String),
    Shop,
    NoTarget(String),
    MissingId(&'static str),
    Id { what: &'static str, rule: &'static str, found: Option<String> },
    IdAlone,
    OtherKind { wanted: &'static str, found: &'static str },
    Mrn,
    MrnWithoutLink(String),
}

impl InvalidLink {
    /// Returns `true` if the text is a short link (`a.co`, `amzn.to`), which only Amazon can resolve.
    ///
    /// Request it without following redirects, and parse the header `Location` of the response.
    #[must_use]
    pub fn is_short_link(&self) -> bool {
        self.fault == Fault::ShortLink
    }

    pub(super) fn empty() -> Self {
        Fault::Empty.into()
    }

    pub(super) fn too_long(limit: usize) -> Self {
        Fault::TooLong { limit }.into()
    }

    pub(super) fn no_address() -> Self {
        Fault::NoAddress.into()
    }

    pub(super) fn short_link() -> Self {
        Fault::ShortLink.into()
    }

    pub(super) fn unknown_host(host: &str) -> Self {
        Fault::UnknownHost(quote(host)).into()
    }

    pub(super) fn shop() -> Self {
        Fault::Shop.into()
    }

    pub(super) fn no_target(kind: &str) -> Self {
        Fault::NoTarget(quote(kind)).into()
    }

    pub(super) fn missing_id(what: &'static str) -> Self {
        Fault::MissingId(what).into()
    }

    pub(super) fn id(what: &'static str, rule: &'static str) -> Self {
        Fault::Id { what, rule, found: None }.into()
    }

    pub(super) fn id_alone() -> Self {
        Fault::IdAlone.into()
    }

    pub(super) fn other_kind(wanted: &'static str, found: &'static str) -> Self {
        Fault::OtherKind { wanted, found }.into()
    }

    pub(super) fn mrn() -> Self {
        Fault::Mrn.into()
    }

    pub(super) fn mrn_without_link(mrn: &Mrn) -> Self {
        Fault::MrnWithoutLink(quote(mrn.kind())).into()
    }

    /// The same error, repeating the part of the link that is not an ID.
    pub(super) fn quoting(mut self, part: &str) -> Self {
        if let Fault::Id { found, .. } = &mut self.fault {
            *found = Some(quote(part));
        }
        self
    }
}

/// The beginning of `text`, without characters that do something to a terminal.
fn quote(text: &str) -> String {
    let mut quoted: String =
        text.chars().take(LONGEST_QUOTE).flat_map(char::escape_debug).collect();
    if text.chars().nth(LONGEST_QUOTE).is_some() {
        quoted.push('…');
    }
    quoted
}

impl From<Fault> for InvalidLink {
    fn from(fault: Fault) -> Self {
        Self { fault }
    }
}

impl fmt::Display for InvalidLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            Fault::Empty => f.write_str("there is no text; paste a link to Amazon Music"),
            Fault::TooLong { limit } => {
                write!(f, "the text has more than {limit} bytes; paste the link alone")
            }
            Fault::NoAddress => f.write_str(
                "there is no address of Amazon Music in the text; share the item from Amazon Music, and paste the link",
            ),
            Fault::ShortLink => f.write_str(
                "this is a short link, which does not say where it leads; open it in a browser, and paste the address there",
            ),
            Fault::UnknownHost(host) => write!(
                f,
                "`{host}` is no known address of Amazon Music; if it should be, put music.amazon.com in its place",
            ),
            Fault::Shop => f.write_str(
                "an address of Amazon's shop does not say what it sells; open the item in Amazon Music, and paste its address",
            ),
            Fault::NoTarget(kind) => {
                f.write_str("the address leads to no album, track, artist, playlist, podcast, episode, station or profile")?;
                if !kind.is_empty() {
                    write!(f, ", but to `{kind}`")?;
                }
                f.write_str("; open one in Amazon Music, and paste its address")
            }
            Fault::MissingId(what) => {
                write!(f, "the link to {what} ends before the id; copy it again, to its end")
            }
            Fault::Id { what, rule, found: None } => {
                write!(f, "this is not the id of {what}: {rule}")
            }
            Fault::Id { what, rule, found: Some(found) } => {
                write!(f, "`{found}` in the link is not the id of {what}: {rule}")
            }
            Fault::IdAlone => f.write_str(
                "an id alone does not say what it is the id of; paste a link, or parse it as `AlbumId`, `TrackId` and the like",
            ),
            Fault::OtherKind { wanted, found } => {
                write!(f, "this names {found}, not {wanted}; paste a link to {wanted}")
            }
            Fault::Mrn => f.write_str(
                "this is not a resource name, which looks like mrn:1.0:catalog:album:asin:B0064UPU4G",
            ),
            Fault::MrnWithoutLink(kind) => {
                write!(f, "no link is known for a resource name of the kind `{kind}`")
            }
        }
    }
}

impl error::Error for InvalidLink {}
