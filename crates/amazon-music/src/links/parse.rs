//! Finds the address of Amazon Music in pasted text, and parses it.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::{
    InvalidLink, Link, Marketplace, Mrn, Target,
    error::{Reason, quote},
    plain_text::{plain, unescape},
};

/// The largest number of bytes of a text: more than any message that a phone shares.
const LONGEST: usize = 8 * 1024;

/// The largest number of addresses that are parsed, so that the work grows linearly with the length of the text.
const MOST_ADDRESSES: usize = 16;

/// The largest number of times that an address is decoded: redirects contain the address of the next one, encoded again.
const MOST_ENCODINGS: usize = 4;

/// A part of every host of Amazon.
const MARKER: &str = "amazon.";

/// Amazon's short links. Only its servers can resolve them.
const SHORT_LINKS: [&str; 4] = ["a.co/", "amzn.to/", "amzn.eu/", "amzn.asia/"];

/// A parsed text.
pub(super) enum Named {
    Link(Link),
    Mrn(Mrn),
    /// Text that looks like an ID alone.
    Id(String),
}

/// Parses pasted text.
pub(super) fn read(text: &str) -> Result<Named, InvalidLink> {
    if text.len() > LONGEST {
        return Err(Reason::TooLong { limit: LONGEST }.into());
    }
    let text = plain(text);
    if text.trim().is_empty() {
        return Err(Reason::Empty.into());
    }
    // Without quotes and brackets around it.
    let trimmed = text.trim_matches(|c: char| !is_id_char(c));
    if trimmed.starts_with("mrn:") {
        return trimmed.parse().map(Named::Mrn);
    }
    if !trimmed.is_empty() && trimmed.chars().all(is_id_char) {
        return Ok(Named::Id(trimmed.to_owned()));
    }
    let mut link = find(&text);
    let mut encoded = text;
    for _ in 1..MOST_ENCODINGS {
        if link.is_ok() {
            break;
        }
        encoded = unescape(&decode(&encoded));
        link = find(&encoded).or(link);
    }
    link.map(Named::Link)
}

/// Returns the first link in a text. If there is none, the error is about the last address, since a title often precedes
/// it.
fn find(text: &str) -> Result<Link, InvalidLink> {
    let mut failure = None;
    for address in addresses(text) {
        match address.link() {
            Ok(link) => return Ok(link),
            Err(error) => failure = Some(error),
        }
    }
    Err(failure.unwrap_or_else(|| {
        let is_short = has_short_link(text);
        if is_short { Reason::ShortLink.into() } else { Reason::NoAddress.into() }
    }))
}

fn is_id_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '@')
}

fn is_host_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// Characters that are never part of a URL, and those that people and formats put around one.
fn is_delimiter(c: char) -> bool {
    c.is_whitespace() || c.is_control() || "<>\"'`{}|\\^()[],*".contains(c)
}

fn has_short_link(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let begins_at = |start: usize| {
        let before = text.get(..start).unwrap_or_default();
        !before.strip_suffix("www.").unwrap_or(before).ends_with(is_host_char)
    };
    SHORT_LINKS.iter().any(|short| text.match_indices(short).any(|(start, _)| begins_at(start)))
}

/// A host of Amazon, and the rest of the address.
struct Address<'a> {
    host: &'a str,
    rest: &'a str,
}

/// Returns the first addresses with a host of Amazon in a text.
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
            _ if is_shop => return Err(Reason::Shop.into()),
            [language, rest @ ..] if is_language(language) => rest,
            path => path,
        };
        let track = parameter(query, "trackAsin");
        Ok(Link {
            target: Target::at(path, track.as_deref())?,
            marketplace,
            marketplace_id: parameter(query, "marketplaceId").as_deref().and_then(marketplace_id),
            territory: parameter(query, "musicTerritory").as_deref().and_then(territory),
            autoplay: parameter(query, "do")
                .is_some_and(|what| alphanumeric_prefix(&what) == "play"),
        })
    }

    /// Returns the marketplace, and `true` if the host is that of the shop.
    fn marketplace(&self) -> Result<(Marketplace, bool), InvalidLink> {
        let host = self.host.to_ascii_lowercase();
        let name = host.trim_end_matches('.');
        let name = name.strip_prefix("www.").unwrap_or(name);
        let (domain, is_shop) = match name.strip_prefix("music.amazon.") {
            Some(domain) => (Some(domain), false),
            None => (name.strip_prefix("amazon."), true),
        };
        match domain.and_then(Marketplace::of_domain) {
            Some(marketplace) => Ok((marketplace, is_shop)),
            None => Err(Reason::UnknownHost(quote(&host)).into()),
        }
    }
}

fn decode(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// Returns `true` for `/music/player`, the path of the player on the domain of the shop.
fn is_player(music: &str, player: &str) -> bool {
    music.eq_ignore_ascii_case("music") && player.eq_ignore_ascii_case("player")
}

/// Returns `true` for a language such as `es-us`, which precedes the path of some shared links.
fn is_language(part: &str) -> bool {
    let is_two_letters =
        |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    part.split_once('-')
        .is_some_and(|(language, country)| is_two_letters(language) && is_two_letters(country))
}

/// Returns the first parameter of that name which has a value.
fn parameter<'a>(query: &'a str, name: &str) -> Option<Cow<'a, str>> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let mut values =
        pairs.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| decode(value));
    values.find(|value| !value.is_empty())
}

/// Returns the marketplace ID that the text begins with. All known ones have 13 or 14 letters and digits.
fn marketplace_id(text: &str) -> Option<String> {
    let id = alphanumeric_prefix(text);
    (10..=20).contains(&id.len()).then(|| id.to_ascii_uppercase())
}

/// Returns the country that the text begins with, as two letters.
fn territory(text: &str) -> Option<String> {
    let code = alphanumeric_prefix(text);
    let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_code.then(|| code.to_ascii_uppercase())
}

fn alphanumeric_prefix(text: &str) -> &str {
    text.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
}
