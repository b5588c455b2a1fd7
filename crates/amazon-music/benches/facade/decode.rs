//! A page of 100 tracks: what the types cost beside plain ones, what the layers above cost, and what it costs
//! that one item cannot be read.

use std::time::Duration;

use amazon_music::{
    RequestExt as _,
    api::{Page, PagedRequest},
    auth::HttpClient,
};
use criterion::Criterion;
use serde_json::Value;

use crate::{
    call::ByHand,
    service::{PAGE, Service, content::SPOILED},
    turns,
};

pub(crate) fn bench(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let service = Service::start(1, Duration::ZERO);
    let http = HttpClient::new().unwrap();
    let (music, by_hand) = (service.client(&http), ByHand::new(&service, &http));
    let path = format!("me/library/tracks?limit={PAGE}");
    let json = runtime.block_on(by_hand.get::<Value>(&path)).to_string();
    let request = music.api().list_my_library_tracks().limit(PAGE as u32);

    turns::ratio(
        criterion,
        &runtime,
        "decode/plain",
        async || serde_json::from_str::<plain::Body>(&json).unwrap(),
        async || read(&request, serde_json::from_str(&json).unwrap()),
    );
    turns::ratio(
        criterion,
        &runtime,
        "decode/value",
        async || serde_json::from_str::<Value>(&json).unwrap(),
        async || read(&request, serde_json::from_str(&json).unwrap()),
    );
    let by_hand = async || read(&request, by_hand.get(&path).await);
    turns::ratio(criterion, &runtime, "page", by_hand, async || {
        let page = request.clone().pages().next().await.unwrap().unwrap();
        assert_eq!(page.items.len(), PAGE);
        page
    });
    turns::ratio(criterion, &runtime, "page/one item unreadable", by_hand, async || {
        let page = request.clone().pages().resume(SPOILED).next().await.unwrap().unwrap();
        assert_eq!(page.items.iter().filter(|item| item.is_ok()).count(), PAGE - 1);
        page
    });
}

/// The page in an answer to a request of this kind.
pub(crate) fn read<R: PagedRequest>(_: &R, body: R::Response) -> Page<R::Item> {
    R::page(R::payload(body).unwrap())
}

/// The same content as a program would declare it that trusts the service to the letter.
mod plain {
    #![expect(dead_code, reason = "what is read is not looked at")]

    use serde::Deserialize;

    #[derive(Deserialize)]
    pub(super) struct Body {
        data: Data,
    }

    #[derive(Deserialize)]
    struct Data {
        user: User,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct User {
        id: String,
        library_tracks: Tracks,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Tracks {
        page_info: PageInfo,
        edge_count: f64,
        edges: Vec<Edge>,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct PageInfo {
        has_next_page: bool,
        token: Option<String>,
    }

    #[derive(Deserialize)]
    struct Edge {
        node: Track,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Track {
        id: String,
        audio_qualities: Vec<String>,
        global_asin: String,
        title: String,
        short_title: String,
        duration: f64,
        album: Album,
        release_date: String,
        isrc: String,
        artists: Vec<Artist>,
        images: Vec<Image>,
        parental_settings: ParentalSettings,
        music_territory: Territory,
        market: Market,
        eligibility: Eligibility,
    }

    #[derive(Deserialize)]
    struct Album {
        id: String,
        title: String,
        url: String,
    }

    #[derive(Deserialize)]
    struct Artist {
        id: String,
        name: String,
        url: String,
    }

    #[derive(Deserialize)]
    struct Image {
        url: String,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct ParentalSettings {
        has_explicit_language: bool,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Territory {
        code: String,
        territory_name: String,
    }

    #[derive(Deserialize)]
    struct Market {
        id: String,
        name: String,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Eligibility {
        is_downloadable: bool,
        is_purchaseable: bool,
        is_previewable: bool,
        is_prime_eligible: bool,
    }
}
