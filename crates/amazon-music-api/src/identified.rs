//! The ids that things of the service go by.

use crate::types::{Album, Artist, PodcastEpisode, PodcastShow, Track};

/// A thing with an id, and perhaps with further ones that mean the same thing.
pub trait Identified {
    /// Its id.
    fn id(&self) -> &str;

    /// Other ids of the same thing: the ASIN that is the same in every territory, and the one of the
    /// customer's territory. That either may be asked for, and any of them be the id in the answer, is
    /// inferred.
    fn other_ids(&self) -> impl Iterator<Item = &str>;

    /// Whether it goes by `id`.
    fn goes_by(&self, id: &str) -> bool {
        self.id() == id || self.other_ids().any(|other| other == id)
    }
}

macro_rules! identified {
    ($($thing:ty: $($other:ident),*;)*) => {$(
        impl Identified for $thing {
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
