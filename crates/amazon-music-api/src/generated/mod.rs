// Written by `cargo xtask generate` from spec/. Do not edit: change the spec or xtask.

//! One module per version of the service's API.
pub mod v1;
