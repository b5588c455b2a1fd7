//! The facade against the sandbox: every operation through its builder, and reads that show what was written.
//!
//! What is sent and how answers are read is looked at elsewhere, on fixtures; here the calls follow each other.

mod catalog;
mod faults;
mod library;
mod playback;
mod playlists;
mod views;

use std::collections::BTreeSet;

use amazon_music::{
    Client, RequestExt as _,
    api::{PagedRequest, v1::OPERATIONS},
};
use amazon_music_sandbox::{Catalogue, Sandbox, SandboxBuilder};
use futures_util::TryStreamExt as _;

/// A sandbox, and a client that is logged in to its first account.
pub(crate) struct Stage {
    pub(crate) sandbox: Sandbox,
    pub(crate) music: Client,
}

impl Stage {
    pub(crate) async fn start() -> Self {
        Self::of(Sandbox::builder().tracks(300)).await
    }

    pub(crate) async fn of(builder: SandboxBuilder) -> Self {
        let sandbox = builder.start().await.unwrap();
        let credentials = sandbox.credentials();
        let lookup = |name: &str| {
            let variables = credentials.environment();
            let found = variables.into_iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.to_owned())
        };
        let music = Client::from_lookup(lookup).unwrap();
        Self { sandbox, music }
    }

    /// Ids of the catalogue.
    fn ids(&self, choose: impl FnOnce(&Catalogue) -> Vec<String>) -> Vec<String> {
        self.sandbox.world(|world| choose(world.catalogue()))
    }

    /// Ids of tracks that make no trouble.
    pub(crate) fn tracks(&self, count: usize) -> Vec<String> {
        self.ids(|catalogue| {
            let awkward = catalogue.awkward_track_ids().count();
            catalogue.track_ids().skip(awkward).take(count).collect()
        })
    }

    fn me(&self) -> String {
        self.sandbox.world(|world| world.accounts()[0].id().to_owned())
    }

    /// The operations that did what they were asked.
    fn succeeded(&self) -> BTreeSet<String> {
        let calls = self.sandbox.journal().into_iter();
        let calls = calls.filter(|call| call.status() < 300);
        calls.map(|call| call.operation().to_owned()).collect()
    }
}

/// All items of a list, over all its pages.
pub(crate) async fn all<R: PagedRequest + Clone + Send + 'static>(request: R) -> Vec<R::Item> {
    request.items().strict().try_collect().await.unwrap()
}

#[tokio::test]
async fn every_operation_works_and_reads_show_what_was_written() {
    let stage = Stage::start().await;
    catalog::walk(&stage).await;
    library::walk(&stage).await;
    playlists::walk(&stage).await;
    playback::walk(&stage).await;
    // Last, since screens show what the others have left.
    views::walk(&stage).await;
    let succeeded = stage.succeeded();
    let missing: Vec<&str> =
        OPERATIONS.iter().map(|one| one.id).filter(|id| !succeeded.contains(*id)).collect();
    assert!(missing.is_empty(), "nobody drives {missing:?}");
}
