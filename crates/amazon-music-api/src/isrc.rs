//! International standard recording codes.

use std::{error, fmt, str::FromStr};

use crate::{Error, ErrorKind};

/// An ISRC, the international standard recording code (ISO 3901), in its plain form: `USUM70816320`.
///
/// Parsing ignores case, a leading `ISRC`, and everything but letters and digits: hyphens and dashes of any kind, spaces,
/// quotes and invisible characters. The catalog can have many tracks of one recording, e.g. one on each album that contains
/// it.
///
/// # Examples
/// ```
/// use amazon_music::Isrc;
///
/// let isrc: Isrc = "ISRC us-um7-08-16320".parse()?;
/// assert_eq!(isrc.as_str(), "USUM70816320");
/// assert!("US-UM7-08".parse::<Isrc>().is_err());
/// # Ok::<(), amazon_music::InvalidIsrc>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Isrc(String);

impl Isrc {
    /// Returns the twelve characters in upper case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Isrc {
    type Err = InvalidIsrc;

    fn from_str(text: &str) -> Result<Self, InvalidIsrc> {
        // The long vowel marks of Japanese are letters, but are typed for dashes.
        let is_part = |c: &char| c.is_alphanumeric() && !matches!(c, 'ー' | 'ｰ');
        let mut plain: String = text.chars().filter(is_part).map(ascii_capital).collect();
        if plain.len() == 16 && plain.starts_with("ISRC") {
            plain.drain(..4);
        }
        // Two letters for the country, three characters for the registrant, the year, a number.
        let form = |(index, byte): (usize, u8)| match index {
            0..2 => byte.is_ascii_uppercase(),
            2..5 => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
            _ => byte.is_ascii_digit(),
        };
        let valid = plain.len() == 12 && plain.bytes().enumerate().all(form);
        if valid { Ok(Self(plain)) } else { Err(InvalidIsrc { _private: () }) }
    }
}

/// Returns a letter in upper case. Full-width forms become ASCII.
fn ascii_capital(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        _ => c,
    }
    .to_ascii_uppercase()
}

impl fmt::Display for Isrc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is not an ISRC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidIsrc {
    _private: (),
}

impl fmt::Display for InvalidIsrc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "not an ISRC: it must have two letters, three letters or digits, and seven digits, like US-UM7-08-16320",
        )
    }
}

impl error::Error for InvalidIsrc {}

impl From<InvalidIsrc> for Error {
    fn from(error: InvalidIsrc) -> Self {
        Self::new(ErrorKind::InvalidRequest).with_message(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_isrc_parses_with_dashes_quotes_invisible_characters_prefix_and_any_case() {
        for text in [
            "USUM70816320",
            "us-um7-08-16320",
            " US UM7 08 16320\n",
            "ISRC: US-UM7-08-16320",
            "isrcusum70816320",
            "“US—UM7—08—16320”",
            "'US−UM7‑08‒16320'",
            "US―UM7⁃08﹣16320",
            "US－ＵＭ７－０８－１６３２０",
            "USーUM7ｰ08ー16320",
            "\u{feff}US\u{200b}UM7\u{ad}0816320\u{200d}",
            "«US UM7 08 16320»",
            "`US_UM7_08_16320`,",
        ] {
            assert_eq!(text.parse::<Isrc>().unwrap().as_str(), "USUM70816320", "{text}");
        }
        // A registrant of Iceland, not the prefix `ISRC`.
        assert_eq!("IS-RC1-08-16320".parse::<Isrc>().unwrap().to_string(), "ISRC10816320");
    }

    #[test]
    fn anything_else_is_an_invalid_isrc() {
        for text in [
            "",
            "ISRC",
            "USUM7081632",
            "USUM708163200",
            "1SUM70816320",
            "USUM7O816320",
            "USÜM70816320",
            "USUM7081632٣",
            "US-UM7-08-163²0",
        ] {
            let error = Error::from(text.parse::<Isrc>().unwrap_err());
            assert!(error.to_string().starts_with("not sent: not an ISRC: "), "{text}");
        }
    }
}
