//! A list that travels as one query parameter, its items joined by commas.

use std::fmt;

/// Ids of a batch lookup: `?ids=B0064UPU4G,B076YT2CBT`.
///
/// Made from an array, a `Vec`, a slice, or one string that may already hold commas.
///
/// ```
/// use amazon_music_api::CommaList;
///
/// assert_eq!(CommaList::from(["a", "b"]).to_string(), "a,b");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommaList(String);

impl CommaList {
    fn join<T: AsRef<str>>(items: &[T]) -> Self {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        Self(items.join(","))
    }
}

impl<T: AsRef<str>, const N: usize> From<[T; N]> for CommaList {
    fn from(items: [T; N]) -> Self {
        Self::join(&items)
    }
}

impl<T: AsRef<str>> From<&[T]> for CommaList {
    fn from(items: &[T]) -> Self {
        Self::join(items)
    }
}

impl<T: AsRef<str>> From<Vec<T>> for CommaList {
    fn from(items: Vec<T>) -> Self {
        Self::join(&items)
    }
}

impl<T: AsRef<str>> From<&Vec<T>> for CommaList {
    fn from(items: &Vec<T>) -> Self {
        Self::join(items)
    }
}

impl From<&str> for CommaList {
    fn from(items: &str) -> Self {
        Self(items.to_owned())
    }
}

impl From<String> for CommaList {
    fn from(items: String) -> Self {
        Self(items)
    }
}

impl<T: AsRef<str>> FromIterator<T> for CommaList {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::join(&items.into_iter().collect::<Vec<_>>())
    }
}

impl fmt::Display for CommaList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::Serialize for CommaList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for CommaList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_list_joins_the_same_way() {
        let owned = vec!["a".to_owned(), "b".to_owned()];
        for list in [
            CommaList::from(["a", "b"]),
            CommaList::from(vec!["a", "b"]),
            CommaList::from(&owned),
            CommaList::from(owned.as_slice()),
            CommaList::from("a,b"),
            owned.iter().collect(),
        ] {
            assert_eq!(list.to_string(), "a,b");
        }
    }
}
