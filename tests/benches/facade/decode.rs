//! A page of 100 tracks: decoded, read as raw items, and with one undecodable item.

use std::{mem::size_of, sync::Arc, time::Duration};

use amazon_music::{
    Request,
    api::{
        ApiRequest, ApiResponse, BoxFuture, Parameters, Transport,
        v1::{self, params},
    },
    types::Track,
};
use bytes::Bytes;
use criterion::Criterion;
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::{
    service::{PAGE, Service, content::SPOILED},
    turns,
};

/// The body of a page.
type Body = <params::ListMyLibraryTracks as Parameters>::Response;

pub(crate) fn bench(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let service = Service::start(1, Duration::ZERO);
    let by_hand = service.by_hand();
    let path = format!("me/library/tracks?limit={PAGE}");
    let json: Bytes = runtime.block_on(by_hand.get::<Value>(&path)).to_string().into();
    // Everything that the bindings do, with nothing below them.
    let in_memory = request(&v1::Client::new(Arc::new(InMemory(json.clone()))));
    println!("size_of::<Track>(): {} bytes\n", size_of::<Track>());

    let plain = async || serde_json::from_slice::<plain::Body>(&json).unwrap();
    turns::ratio(criterion, &runtime, "decode", plain, async || {
        let page = in_memory.clone().pages().next().await.unwrap().unwrap();
        assert_eq!(page.items.len(), PAGE);
        page
    });
    turns::ratio(criterion, &runtime, "decode/types", plain, async || {
        serde_json::from_slice::<Body>(&json).unwrap()
    });
    turns::ratio(
        criterion,
        &runtime,
        "decode/value",
        async || serde_json::from_slice::<Value>(&json).unwrap(),
        async || serde_json::from_slice::<Body>(&json).unwrap(),
    );
    turns::ratio(
        criterion,
        &runtime,
        "decode/raw",
        async || serde_json::from_slice::<IgnoredAny>(&json).unwrap(),
        async || {
            let page = in_memory.clone().pages().raw().next().await.unwrap().unwrap();
            assert_eq!(page.items.len(), PAGE);
            page
        },
    );

    let over_http = request(service.client().api());
    let by_hand = async || by_hand.get::<Body>(&path).await;
    turns::ratio(criterion, &runtime, "page", by_hand, async || {
        over_http.clone().pages().next().await.unwrap().unwrap()
    });
    turns::ratio(criterion, &runtime, "page/one item undecodable", by_hand, async || {
        let page = over_http.clone().pages().resume(SPOILED).next().await.unwrap().unwrap();
        assert_eq!(page.items.iter().filter(|item| item.is_ok()).count(), PAGE - 1);
        page
    });
}

/// Returns the request for the list that the benchmarks read.
pub(crate) fn request(api: &v1::Client) -> Request<params::ListMyLibraryTracks> {
    api.list_my_library_tracks().page_size(PAGE as u32)
}

/// A transport that has the response already.
#[derive(Debug)]
struct InMemory(Bytes);

impl Transport for InMemory {
    fn send(&self, _: ApiRequest) -> BoxFuture<'_, Result<ApiResponse, amazon_music::Error>> {
        let response = http::Response::new(self.0.clone());
        Box::pin(async { ApiResponse::from_http(response, &["Atza|bench"]) })
    }
}

/// The same content in the types of a program that expects every field and no other.
mod plain {
    #![expect(dead_code, reason = "the fields are decoded and not used")]

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
