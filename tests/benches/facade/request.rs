//! A request of the client, as a ratio to the same request by hand.

use std::time::Duration;

use amazon_music::types::TrackResponse;
use criterion::Criterion;

use crate::{service::Service, turns};

pub(crate) fn bench(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for (name, delay) in
        [("request", Duration::ZERO), ("request/1 ms away", Duration::from_millis(1))]
    {
        let service = Service::start(1, delay);
        let (music, by_hand) = (service.client(), service.by_hand());
        let by_hand = async || {
            let response: TrackResponse = by_hand.get("tracks/B0000000").await;
            response.data.unwrap().track.unwrap()
        };
        turns::ratio(criterion, &runtime, name, by_hand, async || {
            music.api().get_track("B0000000").fetch().await.unwrap()
        });
    }
}
