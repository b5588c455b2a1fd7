//! The error of text that is not the expected link, ID or resource name.

use std::{error, fmt};

/// The largest number of characters of a link that an error quotes.
const LONGEST_QUOTE: usize = 40;

/// An error of text that is not the expected link, ID or resource name.
///
/// Its message says what to do. It quotes at most 40 characters, and only of addresses and resource names: other text
/// may be a secret that was pasted by mistake.
///
/// # Examples
/// ```
/// use amazon_music::links::Link;
///
/// let error = "https://a.co/d/0a1b2c".parse::<Link>().unwrap_err();
/// assert!(error.is_short_link());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidLink(Reason);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reason {
    Empty,
    TooLong { limit: usize },
    NoAddress,
    ShortLink,
    UnknownHost(String),
    Shop,
    NoTarget(String),
    MissingId(&'static str),
    InvalidId { what: &'static str, rule: &'static str, found: Option<String> },
    IdAlone,
    OtherKind { wanted: &'static str, found: &'static str },
    InvalidMrn,
    MrnWithoutLink(String),
}

impl InvalidLink {
    /// Returns `true` if the text is a short link (`a.co`, `amzn.to`), which only Amazon can resolve.
    ///
    /// Request it without following redirects, and parse the header `Location` of the response.
    #[must_use]
    pub fn is_short_link(&self) -> bool {
        self.0 == Reason::ShortLink
    }
}

/// Returns the beginning of `text`, with control characters escaped.
pub(super) fn quote(text: &str) -> String {
    let mut quoted: String =
        text.chars().take(LONGEST_QUOTE).flat_map(char::escape_debug).collect();
    if text.chars().nth(LONGEST_QUOTE).is_some() {
        quoted.push('…');
    }
    quoted
}

impl From<Reason> for InvalidLink {
    fn from(reason: Reason) -> Self {
        Self(reason)
    }
}

impl fmt::Display for InvalidLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Empty => f.write_str("there is no text; paste a link to Amazon Music"),
            Reason::TooLong { limit } => {
                write!(f, "the text has more than {limit} bytes; paste the link alone")
            }
            Reason::NoAddress => f.write_str(
                "there is no address of Amazon Music in the text; share the item from Amazon Music, and paste the link",
            ),
            Reason::ShortLink => f.write_str(
                "this is a short link, which only Amazon can resolve; open it in a browser, and paste the address it leads to",
            ),
            Reason::UnknownHost(host) => write!(
                f,
                "`{host}` is no known address of Amazon Music; if it is one, replace it by music.amazon.com",
            ),
            Reason::Shop => f.write_str(
                "this is an address of Amazon's shop, not of Amazon Music; open the item in Amazon Music, and paste its address",
            ),
            Reason::NoTarget(kind) => {
                f.write_str("the address leads to no album, track, artist, playlist, podcast, episode, station or profile")?;
                if !kind.is_empty() {
                    write!(f, ", but to `{kind}`")?;
                }
                f.write_str("; open one in Amazon Music, and paste its address")
            }
            Reason::MissingId(what) => {
                write!(f, "the link to {what} ends before the ID; copy the whole link")
            }
            Reason::InvalidId { what, rule, found: None } => {
                write!(f, "this is not the ID of {what}: {rule}")
            }
            Reason::InvalidId { what, rule, found: Some(found) } => {
                write!(f, "`{found}` in the link is not the ID of {what}: {rule}")
            }
            Reason::IdAlone => f.write_str(
                "an ID alone does not tell of which kind it is; paste a link, or parse it as `AlbumId`, `TrackId` and the like",
            ),
            Reason::OtherKind { wanted, found } => {
                write!(f, "this names {found}, not {wanted}; paste a link to {wanted}")
            }
            Reason::InvalidMrn => f.write_str(
                "this is not a resource name; paste one such as mrn:1.0:catalog:album:asin:B0064UPU4G",
            ),
            Reason::MrnWithoutLink(kind) => {
                write!(f, "no link is known for a resource name of the kind `{kind}`")
            }
        }
    }
}

impl error::Error for InvalidLink {}
