//! IDs of the catalogue: ASINs, UUIDs, and keys of stations.
//!
//! An ID encodes the index of its entry by an invertible multiplication, so that an entry is found by its ID without a
//! table.

use crate::random::hash;

/// The number of IDs with eight digits of base 36.
const ASINS: u128 = 36_u128.pow(8);
/// Odd and not a multiple of three, so that it has an inverse; near the golden ratio, so that neighbouring IDs differ.
const STEP: u128 = 1_743_541_808_669;
const STEP_INVERSE: u128 = inverse();
const DIGITS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// The largest number of entries of a kind.
const INDICES: u128 = 1 << 32;

/// `B0` and eight characters for the entry of a kind (a small number) at an index.
pub(crate) fn asin(seed: u64, kind: u8, index: u32) -> String {
    let plain = u128::from(kind) * INDICES + u128::from(index);
    let mut rest = (plain * STEP + u128::from(offset(seed))) % ASINS;
    let mut text = *b"B000000000";
    for digit in text[2..].iter_mut().rev() {
        *digit = DIGITS[(rest % 36) as usize];
        rest /= 36;
    }
    text.iter().map(|digit| char::from(*digit)).collect()
}

/// The kind and index of an ID, if it is one.
pub(crate) fn find_asin(seed: u64, text: &str) -> Option<(u8, u32)> {
    let digits = text.strip_prefix("B0").filter(|digits| digits.len() == 8)?;
    let mut number = 0;
    for digit in digits.bytes() {
        number = number * 36 + DIGITS.iter().position(|d| *d == digit)? as u128;
    }
    let plain = (number + ASINS - u128::from(offset(seed))) * STEP_INVERSE % ASINS;
    Some((u8::try_from(plain / INDICES).ok()?, u32::try_from(plain % INDICES).ok()?))
}

/// A text with the form of a UUID of version 4. Its last twelve digits encode the number.
pub(crate) fn uuid(seed: u64, kind: &str, number: u64) -> String {
    let first = hash(seed, kind, number);
    let second = hash(seed, kind, !number);
    format!(
        "{:08x}-{:04x}-4{:03x}-{:x}{:03x}-{:012x}",
        first >> 32,
        first >> 16 & 0xffff,
        first & 0xfff,
        8 + (second >> 62),
        second & 0xfff,
        encode(number) & MASK,
    )
}

/// The number of a UUID of this kind.
pub(crate) fn find_uuid(seed: u64, kind: &str, text: &str) -> Option<u64> {
    let tail = text.get(24..)?;
    let number = decode(u64::from_str_radix(tail, 16).ok()?);
    (uuid(seed, kind, number) == text).then_some(number)
}

/// The key of a station: not an ASIN.
pub(crate) fn station_key(seed: u64, index: u32) -> String {
    let digit = |at| DIGITS[(hash(seed, "station", u64::from(index) * 16 + at) % 36) as usize];
    std::iter::once('A').chain((0..13).map(|at| char::from(digit(at)))).collect()
}

const MASK: u64 = (1 << 48) - 1;
/// Odd, hence invertible modulo every power of two.
const MULTIPLIER: u64 = 0x9e37_79b9_7f4b;

fn encode(number: u64) -> u64 {
    number.wrapping_mul(MULTIPLIER) ^ 0x5bd1_e995_27d4
}

fn decode(number: u64) -> u64 {
    // Newton's iteration doubles the correct bits of the inverse each time: 3, 6, 12, 24, 48.
    let mut inverse = MULTIPLIER;
    for _ in 0..5 {
        inverse = inverse.wrapping_mul(2_u64.wrapping_sub(MULTIPLIER.wrapping_mul(inverse)));
    }
    (number ^ 0x5bd1_e995_27d4).wrapping_mul(inverse) & MASK
}

fn offset(seed: u64) -> u64 {
    hash(seed, "asin", 0) % ASINS as u64
}

/// The inverse of [`STEP`]: its power to the order of the group less one.
const fn inverse() -> u128 {
    // The numbers below 36^8 that share no factor with it, 36^8 / 3, form the group.
    let (mut result, mut base, mut exponent) = (1, STEP, ASINS / 3 - 1);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % ASINS;
        }
        base = base * base % ASINS;
        exponent >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asin_leads_back_to_its_entry() {
        for index in [0, 1, 2, 99_999, 5_000_000] {
            for kind in 0..8 {
                let id = asin(7, kind, index);
                assert_eq!((id.len(), &id[..2]), (10, "B0"));
                assert_eq!(find_asin(7, &id), Some((kind, index)), "{id}");
                assert_ne!(find_asin(8, &id), Some((kind, index)), "{id}");
            }
        }
    }

    #[test]
    fn invalid_asins_are_not_found() {
        for text in ["", "B0", "B0064UPU4", "b0064upu4g", "A3QXXOBP9MU5LY", "B0064UPU4é"] {
            assert_eq!(find_asin(7, text), None, "{text}");
        }
    }

    #[test]
    fn a_uuid_leads_back_to_its_entry() {
        for number in [0, 1, 2, 99_999, MASK] {
            let id = uuid(7, "show", number);
            assert_eq!((id.len(), id.split('-').count(), &id[14..15]), (36, 5, "4"), "{id}");
            assert_eq!(find_uuid(7, "show", &id), Some(number), "{id}");
            assert_eq!(find_uuid(7, "episode", &id), None, "{id}");
        }
        assert_eq!(find_uuid(7, "show", "not-a-uuid"), None);
        assert_eq!(find_uuid(7, "show", "ééééééééééééééééééé"), None);
    }
}
