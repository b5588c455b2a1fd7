//! The traits of this crate, to bring their methods into scope: `use amazon_music::prelude::*;`.
//!
//! Requests need none of them. They are sealed: nobody else implements them.

pub use crate::{error_ext::ErrorExt, scopes::ScopeSetExt};

pub(crate) mod sealed {
    pub trait Sealed {}
}
