//! Reads words of a known set, keeps others, and counts those.

use std::{cell::Cell, str::FromStr};

use serde::{Deserialize, Deserializer};

thread_local! {
    /// Words that were not known, since this thread began. Decoding never changes threads.
    static UNKNOWN: Cell<u32> = const { Cell::new(0) };
}

/// A word of the set `T`, or what `unknown` makes of it. Called by generated code.
pub(crate) fn read<'de, D, T>(deserializer: D, unknown: fn(String) -> T) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr,
{
    let word = String::deserialize(deserializer)?;
    Ok(word.parse().unwrap_or_else(|_| {
        UNKNOWN.set(UNKNOWN.get().wrapping_add(1));
        unknown(word)
    }))
}

/// What `work` returns, and how many unknown words it read.
pub(crate) fn counted<T>(work: impl FnOnce() -> T) -> (T, u32) {
    let before = UNKNOWN.get();
    let value = work();
    (value, UNKNOWN.get().wrapping_sub(before))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::v1::types::Visibility;

    #[test]
    fn unknown_words_are_counted_and_kept() {
        let (words, unknown) = counted(|| {
            serde_json::from_str::<Vec<Visibility>>(r#"["PUBLIC", "FRIENDS", "PRIVATE", "x"]"#)
        });
        assert_eq!(unknown, 2);
        assert_eq!(words.unwrap()[1], Visibility::Unknown("FRIENDS".to_owned()));
        assert_eq!(counted(|| ()).1, 0);
    }
}
