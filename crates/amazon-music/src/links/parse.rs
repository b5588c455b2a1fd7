//! Finding the address of Amazon Music in pasted text, and reading it.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::{InvalidLink, Link, Marketplace, Mrn, Target};

/// More than any message that a phone shares.
const LONGEST: usize = 8 * 1024;

/// How many addresses are looked at, so that the work grows with the length of the text and no faster.
const MOST_ADDRESSES: usize = 16;

/// In every host of Amazon.
const MARKER: &str = "amazon.";

/// Amazon's own short links. Where they lead, only their servers know.
const SHORT_LINKS: [&str; 4] = ["a.co/", "amzn.to/", "amzn.eu/", "amzn.asia/"];

/// What a text names.
pub(super) enum Named<'a> {
    Link(Link),
    Mrn(Mrn),
    /// Something that looks like an id, by itself.
    Id(&'a str),
}

/// Reads whatever a person pastes.
pub(super) fn read(text: &str) -> Result<Named<'_>, InvalidLink> {
    let text = text.trim();
    if text.is_empty() {
        return Err(InvalidLink::empty());
    }
    if text.len() > LONGEST {
        return Err(InvalidLink::too_long(LONGEST));
    }
    if text.starts_with("mrn:") {
        return text.parse().map(Named::Mrn);
    }
    if text.chars().all(is_id_char) {
        return Ok(Named::Id(text));
    }
    // A redirect may carry the address percent-encoded as a whole.
    let link = find(text).or_else(|error| find(&decode(text)).map_err(|_| error))?;
    Ok(Named::Link(link))
}

/// The first link in a text. Where there is none, the error is about the last address, since what
/// comes before it is often a title.
fn find(text: &str) -> Result<Link, InvalidLink> {
    let mut failure = None;
    for address in addresses(text) {
        match address.link() {
            Ok(link) => return Ok(link),
            Err(error) => failure = Some(error),
        }
    }
    Err(failure.unwrap_or_else(|| {
        let is_short = text.split(is_delimiter).any(is_short_link);
        if is_short { InvalidLink::short_link() } else { InvalidLink::no_address() }
    }))
}

fn is_id_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '@')
}

fn is_host_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// Characters that never stand in a URL, and those that people and formats put around one.
fn is_delimiter(c: char) -> bool {
    c.is_whitespace() || c.is_control() || "<>\"'`{}|\\^()[],*".contains(c)
}

fn is_short_link(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    let host = word.split_once("://").map_or(word.as_str(), |(_, rest)| rest);
    SHORT_LINKS.iter().any(|short| host.strip_prefix("www.").unwrap_or(host).starts_with(short))
}

/// A host of Amazon, and what follows it.
struct Address<'a> {
    host: &'a str,
    rest: &'a str,
}

/// The first addresses with a host of Amazon in a text.
fn addresses(text: &str) -> impl Iterator<Item = Address<'_>> {
    // Of the same length, byte for byte.
    let lower = text.to_ascii_lowercase();
    let mut from = 0;
    std::iter::from_fn(move || {
        let marker = from + lower.get(from..)?.find(MARKER)?;
        let start = from + text.get(from..marker)?.trim_end_matches(is_host_char).len();
        let address = text.get(start..)?;
        let host = address.find(|c| !is_host_char(c)).unwrap_or(address.len());
        let end = address.find(is_delimiter).unwrap_or(address.len());
        let (host, rest) = address.get(..end)?.split_at_checked(host)?;
        // A redirect has the address in its own query: go on behind the host, not behind the address.
        from = start + host.len();
        Some(Address { host, rest })
    })
    .take(MOST_ADDRESSES)
}

impl Address<'_> {
    fn link(&self) -> Result<Link, InvalidLink> {
        let (marketplace, is_shop) = self.marketplace()?;
        let without_fragment = self.rest.split('#').next().unwrap_or_default();
        let (path, query) = without_fragment.split_once('?').unwrap_or((without_fragment, ""));
        let decoded: Vec<Cow<'_, str>> = path.split('/').skip(1).map(decode).collect();
        let path: Vec<&str> =
            decoded.iter().map(AsRef::as_ref).filter(|part| !part.is_empty()).collect();
        let path = match path.as_slice() {
            [music, player, rest @ ..] if is_shop && is_player(music, player) => rest,
            _ if is_shop => return Err(InvalidLink::shop()),
            [language, rest @ ..] if is_language(language) => rest,
            path => path,
        };
        let track = parameter(query, "trackAsin");
        Ok(Link {
            target: Target::at(path, track.as_deref())?,
            marketplace,
            marketplace_id: parameter(query, "marketplaceId").as_deref().and_then(marketplace_id),
            territory: parameter(query, "musicTerritory").as_deref().and_then(territory),
            autoplay: parameter(query, "do").is_some_and(|what| leading_word(&what) == "play"),
        })
    }

    /// The marketplace, and whether the host is that of the shop.
    fn marketplace(&self) -> Result<(Marketplace, bool), InvalidLink> {
        let host = self.host.to_ascii_lowercase();
        let name = host.trim_end_matches('.');
        let name = name.strip_prefix("www.").unwrap_or(name);
        let (domain, is_shop) = match name.strip_prefix("music.amazon.") {
            Some(domain) => (Some(domain), false),
            None => (name.strip_prefix("amazon."), true),
        };
        let marketplace = domain.and_then(Marketplace::of_domain);
        marketplace
            .map(|marketplace| (marketplace, is_shop))
            .ok_or_else(|| InvalidLink::unknown_host(&host))
    }
}

fn decode(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// The shop has the player under `/music/player`.
fn is_player(music: &str, player: &str) -> bool {
    music.eq_ignore_ascii_case("music") && player.eq_ignore_ascii_case("player")
}

/// `es-us` and the like, which share links have in front of the path.
fn is_language(part: &str) -> bool {
    let is_two_letters =
        |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    part.split_once('-')
        .is_some_and(|(language, country)| is_two_letters(language) && is_two_letters(country))
}

/// The first parameter of that name which has a value.
fn parameter<'a>(query: &'a str, name: &str) -> Option<Cow<'a, str>> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let mut values =
        pairs.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| decode(value));
    values.find(|value| !value.is_empty())
}

/// A marketplace id, if the text begins with one: 13 or 14 letters and digits in all that are known.
fn marketplace_id(text: &str) -> Option<String> {
    let id = leading_word(text);
    (10..=20).contains(&id.len()).then(|| id.to_ascii_uppercase())
}

/// A country as two letters, if the text begins with one.
fn territory(text: &str) -> Option<String> {
    let code = leading_word(text);
    let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_code.then(|| code.to_ascii_uppercase())
}

fn leading_word(text: &str) -> &str {
    text.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
}
