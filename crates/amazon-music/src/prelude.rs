//! The traits of this crate, to import with `use amazon_music::prelude::*;`.
//!
//! Requests need none of them. They are sealed, so other crates cannot implement them.

pub use crate::{error_ext::ErrorExt, scopes::ScopeSetExt};

pub(crate) mod sealed {
    pub trait Sealed {}
}
