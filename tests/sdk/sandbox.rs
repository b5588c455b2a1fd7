//! The client against the sandbox: every operation, and reads that show what was written.
//!
//! Other tests compare requests and decoded responses with fixtures.

mod catalog;
mod faults;
mod library;
mod logins;
mod playback;
mod playlists;
mod views;

use std::collections::BTreeSet;

use amazon_music::{
    Application, Client, Request,
    api::{ListParameters, PagedParameters, v1::OPERATIONS},
    auth::{HttpClient, SecurityProfileId, Session},
};
use amazon_music_sandbox::{Catalogue, Sandbox, SandboxBuilder};

/// A sandbox in the same process, and a client that is logged in to its first account.
pub(crate) struct Stage {
    pub(crate) sandbox: Sandbox,
    pub(crate) music: Client,
}

impl Stage {
    pub(crate) fn new() -> Self {
        Self::of(Sandbox::builder().tracks(300))
    }

    pub(crate) fn of(builder: SandboxBuilder) -> Self {
        let sandbox = builder.build();
        let http = HttpClient::from_service(sandbox.service());
        let session = Session::from_env_with(sandbox.env()).unwrap().http_client(http.clone());
        let profile = SecurityProfileId::from_env_with(sandbox.env()).unwrap();
        let application = Application::builder(profile).base_url(sandbox.api_url());
        let application = application.http_client(http).build().unwrap();
        let music = application.client(session.build().unwrap());
        Self { sandbox, music }
    }

    /// A sandbox that listens on a port, and a client that connects to it.
    pub(crate) async fn listening() -> Self {
        let sandbox = Sandbox::builder().tracks(300).start().await.unwrap();
        let music = Client::from_env_with(sandbox.env()).unwrap();
        Self { sandbox, music }
    }

    /// IDs of the catalogue.
    fn ids(&self, choose: impl FnOnce(&Catalogue) -> Vec<String>) -> Vec<String> {
        self.sandbox.world(|world| choose(world.catalogue()))
    }

    /// IDs of ordinary tracks.
    pub(crate) fn tracks(&self, count: usize) -> Vec<String> {
        self.ids(|catalogue| {
            let awkward = catalogue.edge_case_track_ids().count();
            catalogue.track_ids().skip(awkward).take(count).collect()
        })
    }

    fn me(&self) -> String {
        self.sandbox.world(|world| world.accounts()[0].id().to_owned())
    }

    /// The operations that succeeded.
    fn succeeded(&self) -> BTreeSet<String> {
        let journal = self.sandbox.journal().into_iter();
        let succeeded = journal.filter(|request| request.status() < 300);
        succeeded.map(|request| request.operation().to_owned()).collect()
    }
}

/// All items of a list, over all its pages.
pub(crate) async fn all<P: PagedParameters>(
    request: Request<P>,
) -> Vec<<P as ListParameters>::Item> {
    request.items().try_collect().await.unwrap()
}

#[tokio::test]
async fn every_operation_works_and_reads_show_what_was_written() {
    let stage = Stage::new();
    catalog::walk(&stage).await;
    library::walk(&stage).await;
    playlists::walk(&stage).await;
    playback::walk(&stage).await;
    // Last, since screens show what the others have left.
    views::walk(&stage).await;
    let succeeded = stage.succeeded();
    let missing: Vec<&str> =
        OPERATIONS.iter().map(|one| one.id).filter(|id| !succeeded.contains(*id)).collect();
    assert!(missing.is_empty(), "no test requests {missing:?}");
}
