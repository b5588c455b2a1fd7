//! Holds nothing: the tests stand in `sdk/`.
