//! A `tower` layer around the client: logs each request of the API.
//!
//! ```text
//! cargo run --example tower_layer
//! ```
//!
//! The layer is around the retry loop, so it logs a request once, however often the client retries it. To log each HTTP
//! request instead, including those to Login with Amazon, pass a service with layers to [`HttpClient::from_service`].

mod local;

use std::{
    error::Error,
    io::{self, Write},
    sync::Arc,
    task::{Context, Poll},
};

use amazon_music::{
    Application,
    api::{ApiRequest, ApiResponse, BoxFuture, ServiceTransport, TransportService},
    auth::{AccessToken, HttpClient, SecurityProfileId, Session},
};
use amazon_music_sandbox::Sandbox;
use tower::{Service, ServiceBuilder, layer::layer_fn};

/// Logs each request and its outcome to standard error.
#[derive(Clone)]
struct Log<S>(S);

impl<S> Service<ApiRequest> for Log<S>
where
    S: Service<ApiRequest, Response = ApiResponse, Error = amazon_music::Error>,
    S::Future: Send + 'static,
{
    type Response = ApiResponse;
    type Error = amazon_music::Error;
    type Future = BoxFuture<'static, Result<ApiResponse, amazon_music::Error>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, request: ApiRequest) -> Self::Future {
        let operation = request.operation.map_or("(no operation)", |operation| operation.id);
        let sent = self.0.call(request);
        Box::pin(async move {
            let outcome = sent.await;
            match &outcome {
                Ok(response) => local::note(&format!("{operation}: {}", response.status)),
                // The text of an error contains no tokens and no bodies.
                Err(error) => local::note(&error.to_string()),
            }
            outcome
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    run(&mut io::stdout()).await
}

pub(crate) async fn run(out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::builder().with_sample_data().build();
    let token = local::access_token(&sandbox, &["music::catalog", "music::library:read"]);

    let layers = ServiceBuilder::new().layer(layer_fn(Log)); // Add any other layers here.
    let profile = SecurityProfileId::new(sandbox.credentials().security_profile_id())?;
    let application = Application::builder(profile)
        .base_url(sandbox.api_url())
        .http_client(HttpClient::from_service(sandbox.service()))
        .wrap_transport(move |inner| {
            Arc::new(ServiceTransport::new(layers.service(TransportService::new(inner))))
        })
        .build()?;

    let music = application.client(Session::from_access_token(AccessToken::new(token)));
    let playlists: Vec<_> = music.api().list_my_playlists().items().try_collect().await?;
    writeln!(out, "{} playlists", playlists.len())?;
    let album = music.api().get_album("NOSUCHALBUM").fetch().await;
    writeln!(out, "the album exists: {}", album.is_ok())?;
    Ok(())
}
