//! A request by hand: two headers, a check of the status, and the decoded body.

use serde::de::DeserializeOwned;

pub(crate) struct ByHand {
    http: reqwest::Client,
    url: String,
}

impl ByHand {
    pub(super) fn new(http: reqwest::Client, url: String) -> Self {
        Self { http, url }
    }

    pub(crate) async fn get<T: DeserializeOwned>(&self, path: &str) -> T {
        let request = self.http.get(format!("{}/{path}", self.url)).bearer_auth("Atza|bench");
        let request = request.header("x-api-key", "amzn1.application.bench");
        let response = request.send().await.unwrap().error_for_status().unwrap();
        serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
    }
}
