//! A call through all layers, to one that is written by hand with the same HTTP client and the same types.

use std::time::Duration;

use amazon_music::{RequestExt as _, auth::HttpClient, types::TrackResponse};
use criterion::Criterion;
use serde::de::DeserializeOwned;

use crate::{service::Service, turns};

pub(crate) fn bench(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for (name, delay) in [("call", Duration::ZERO), ("call/1 ms away", Duration::from_millis(1))] {
        let service = Service::start(1, delay);
        let http = HttpClient::new().unwrap();
        let (music, by_hand) = (service.client(&http), ByHand::new(&service, &http));
        let by_hand = async || {
            let answer: TrackResponse = by_hand.get("tracks/B0000000").await;
            answer.data.unwrap().track.unwrap()
        };
        turns::ratio(criterion, &runtime, name, by_hand, async || {
            music.api().get_track().id("B0000000").fetch().await.unwrap()
        });
    }
}

/// The least that a program must do to call the service: two headers, the status, the body.
pub(crate) struct ByHand {
    http: reqwest::Client,
    url: String,
}

impl ByHand {
    /// With the very connections that the facade has.
    pub(crate) fn new(service: &Service, http: &HttpClient) -> Self {
        Self { http: http.reqwest().clone(), url: format!("{}/v1", service.url) }
    }

    pub(crate) async fn get<T: DeserializeOwned>(&self, path: &str) -> T {
        let request = self.http.get(format!("{}/{path}", self.url)).bearer_auth("Atza|bench");
        let request = request.header("x-api-key", "amzn1.application.bench");
        let answer = request.send().await.unwrap().error_for_status().unwrap();
        answer.json().await.unwrap()
    }
}
