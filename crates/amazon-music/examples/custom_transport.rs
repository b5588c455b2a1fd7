//! A custom transport: the operations without the client.
//!
//! ```text
//! cargo run --example custom_transport
//! ```
//!
//! A [`Transport`] sends the requests of the operations. That of the client adds credentials, retries and limits. This one
//! sends each request once, with a fixed token. Use it as a start for tests, proxies or another HTTP client.

mod local;

use std::{
    error::Error,
    io::{self, Write},
    sync::Arc,
};

use amazon_music::api::{ApiRequest, ApiResponse, BoxFuture, ErrorKind, Transport, v1};
use amazon_music_sandbox::{Sandbox, SandboxService};
use tower::Service as _;

/// Sends each request once.
#[derive(Debug)]
struct Simple {
    http: SandboxService, // Any HTTP client.
    base_url: String,
    token: String,
    api_key: String,
}

impl Transport for Simple {
    fn send(&self, request: ApiRequest) -> BoxFuture<'_, Result<ApiResponse, amazon_music::Error>> {
        Box::pin(async move {
            let invalid = |why| amazon_music::Error::new(ErrorKind::Configuration).with_source(why);
            let failed = |why| amazon_music::Error::new(ErrorKind::Io).with_source(why);
            let mut http = request.to_http(&self.base_url)?;
            let bearer = format!("Bearer {}", self.token).parse().map_err(invalid)?;
            http.headers_mut().insert("authorization", bearer);
            http.headers_mut().insert("x-api-key", self.api_key.parse().map_err(invalid)?);
            let response = self.http.clone().call(http).await.map_err(failed)?;
            ApiResponse::from_http(response, &[&self.token, &self.api_key])
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    run(&mut io::stdout()).await
}

pub(crate) async fn run(out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::builder().with_sample_data().build();
    let transport = Simple {
        http: sandbox.service(),
        base_url: sandbox.api_url(),
        token: local::access_token(&sandbox, &["music::library:read"]),
        api_key: sandbox.credentials().security_profile_id().to_owned(),
    };

    let api = v1::Client::new(Arc::new(transport));
    let mut playlists = api.list_my_playlists().items();
    while let Some(playlist) = playlists.try_next().await? {
        writeln!(out, "{}", playlist.title.unwrap_or_default())?;
    }
    Ok(())
}
