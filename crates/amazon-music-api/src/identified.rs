//! The IDs of entities.

use crate::v1::types::{Album, Artist, PodcastEpisode, PodcastShow, Track};

mod sealed {
    pub trait Sealed {}
}

/// An entity with an ID.
pub trait Identified: sealed::Sealed + Clone {
    /// Returns the ID.
    fn id(&self) -> &str;

    /// Returns the other IDs of the entity: the global ASIN, and the ASIN of the user's territory.
    ///
    /// Not documented: that each of them can be requested and returned.
    fn other_ids(&self) -> impl Iterator<Item = &str>;

    /// Returns `true` if `id` is one of the IDs of the entity.
    fn has_id(&self, id: &str) -> bool {
        self.id() == id || self.other_ids().any(|other| other == id)
    }
}

macro_rules! identified {
    ($($entity:ty: $($other:ident),*;)*) => {$(
        impl sealed::Sealed for $entity {}

        impl Identified for $entity {
            fn id(&self) -> &str {
                &self.id
            }

            fn other_ids(&self) -> impl Iterator<Item = &str> {
                let others: [Option<&str>; _] = [$(self.$other.as_deref()),*];
                others.into_iter().flatten()
            }
        }
    )*};
}

identified! {
    Album: global_asin, local_asin;
    Artist: global_asin, local_asin;
    Track: global_asin, local_asin;
    PodcastEpisode: ;
    PodcastShow: ;
}
