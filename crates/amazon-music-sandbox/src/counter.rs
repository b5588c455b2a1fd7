//! A counter for IDs.

use serde::{Deserialize, Serialize};

/// Counts from 1 and never repeats a number.
///
/// A counter near overflow fails to deserialize.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u64")]
pub(crate) struct Counter(u64);

impl Counter {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 += 1;
        self.0
    }

    /// The last number.
    pub(crate) fn get(self) -> u64 {
        self.0
    }
}

impl TryFrom<u64> for Counter {
    type Error = &'static str;

    fn try_from(count: u64) -> Result<Self, Self::Error> {
        if count < 1 << 48 { Ok(Self(count)) } else { Err("the counter is too large") }
    }
}
