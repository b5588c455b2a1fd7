//! Recording codes (ISRC): country, registrant, year and number. The form is valid, the registrants are not
//! anybody's on purpose.

use crate::clock::Timestamp;

/// Codes of one registrant.
const NUMBERS: u32 = 100_000;

/// The code of the recording at a place, without hyphens, as the service writes it.
pub(crate) fn isrc(place: u32, released: Timestamp) -> String {
    // QZ is one of the prefixes that are not a country's; ZZ and a digit or more make the registrant.
    let registrant = place / NUMBERS;
    format!("QZZ{:02}{:02}{:05}", registrant % 100, released.year() % 100, place % NUMBERS)
}

/// A code as the service writes it, and the one place whose code it could be.
pub(crate) fn read(text: &str) -> Option<(String, u32)> {
    let plain = text.replace('-', "").to_ascii_uppercase();
    if plain.len() != 12 || !plain.is_ascii() {
        return None;
    }
    let registrant: u32 = plain.get(3..5)?.parse().ok()?;
    let number: u32 = plain.get(7..)?.parse().ok()?;
    Some((plain, registrant * NUMBERS + number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_the_form_of_the_standard() {
        let code = isrc(123_456, Timestamp::from_day(19_000));
        assert_eq!(code, "QZZ012223456");
        assert_eq!(code.len(), 12);
    }

    #[test]
    fn a_code_leads_back_to_its_place() {
        let place = |text| read(text).map(|found| found.1);
        assert_eq!(place("qz-z01-22-23456"), Some(123_456));
        for text in ["", "QZZ01222345", "QZZ0122ABCDE", "éééééé"] {
            assert_eq!(place(text), None, "{text}");
        }
    }
}
