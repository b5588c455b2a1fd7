//! ISRCs, the codes of recordings: country, registrant, year and number.
//!
//! Those of the generated catalogue are valid, and their registrants belong to nobody.

use crate::clock::Timestamp;

/// The codes of one registrant.
const NUMBERS: u32 = 100_000;

/// The ISRC of the generated track at an index, without hyphens, as the service writes it.
pub(super) fn generated(index: u32, released: Timestamp) -> String {
    // QZ is one of the prefixes that are not a country's; ZZ and a digit or more make the registrant.
    let registrant = index / NUMBERS;
    format!("QZZ{:02}{:02}{:05}", registrant % 100, released.year() % 100, index % NUMBERS)
}

/// An ISRC in capitals and without hyphens; `None` if the text is not an ISRC.
pub(super) fn parse(text: &str) -> Option<String> {
    let isrc = text.trim().replace('-', "").to_ascii_uppercase();
    let bytes = isrc.as_bytes();
    let is_valid = bytes.len() == 12
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..5].iter().all(u8::is_ascii_alphanumeric)
        && bytes[5..].iter().all(u8::is_ascii_digit);
    is_valid.then_some(isrc)
}

/// The only index that can have this generated ISRC.
pub(super) fn index(isrc: &str) -> Option<u32> {
    let registrant: u32 = isrc.get(3..5)?.parse().ok()?;
    let number: u32 = isrc.get(7..)?.parse().ok()?;
    Some(registrant * NUMBERS + number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_generated_isrc_has_the_form_of_the_standard() {
        let isrc = generated(123_456, Timestamp::from_day(19_000));
        assert_eq!(isrc, "QZZ012223456");
        assert_eq!(parse(&isrc), Some(isrc));
    }

    #[test]
    fn a_generated_isrc_leads_back_to_its_place() {
        let found = |text| index(&parse(text)?);
        assert_eq!(found("qz-z01-22-23456"), Some(123_456));
        for text in ["", "QZZ01222345", "QZZ0122ABCDE", "éééééé"] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
