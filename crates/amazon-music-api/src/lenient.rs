//! How generated types read what the service is lax about.

use serde::{Deserialize, Deserializer};

/// Reads `null` as an empty list or map: the service prints either.
pub(crate) fn null_is_empty<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::<T>::deserialize(deserializer)?.unwrap_or_default())
}
