//! One snapshot of the request of each operation, with all parameters.
//!
//! The calls are in `operations`. Secrets are checked here, and hidden in the snapshots.

use amazon_music::api::{Location, Operation, Parameters, v1};
use wiremock::Request;

use crate::{
    fixtures,
    mock::{ACCESS_TOKEN, API_KEY, MockMusic},
    operations::Call,
    snapshots,
};

/// Headers of the connection, which say nothing about a request. The content coding depends on a feature.
const CONNECTION: &[&str] = &["accept-encoding", "host"];

/// Checks the request that the call of an operation sends.
pub(crate) async fn check<P: Parameters>(id: &str, call: impl Call<P>) {
    let music = MockMusic::serving(&fixtures::case(id, "default")).await;
    call(music.client().api()).send().await.unwrap();
    let request = &music.only_request().await;
    let operation = v1::operation(id).unwrap();
    assert_eq!(operation, P::OPERATION);
    assert_eq!(header(request, "authorization"), Some(&*format!("Bearer {ACCESS_TOKEN}")));
    assert_eq!(header(request, "x-api-key"), Some(API_KEY));
    assert_eq!(operation.method, request.method.as_str());
    assert_path(operation, request);
    assert_parameters(operation, request);
    assert_eq!(
        operation.has_body,
        !request.body.is_empty(),
        "the table of operations knows of bodies"
    );
    snapshots::check("requests", id, &text(request));
}

/// Checks that the request is of `operation` and of no other, by method and path alone.
fn assert_path(operation: &Operation, request: &Request) {
    let path = request.url.path().strip_prefix("/v1").unwrap();
    let segments: Vec<_> = path.split('/').collect();
    let template: Vec<_> = operation.path.split('/').collect();
    assert_eq!(segments.len(), template.len(), "{path} is not {}", operation.path);
    for (segment, pattern) in segments.iter().zip(&template) {
        let parameter = pattern.starts_with('{') && !segment.is_empty();
        assert!(parameter || segment == pattern, "{path} is not {}", operation.path);
    }
}

/// Checks that every parameter of the table was sent, and no other. The call sets them all.
fn assert_parameters(operation: &Operation, request: &Request) {
    let sent: Vec<_> = request.url.query_pairs().map(|(name, _)| name.into_owned()).collect();
    for parameter in operation.parameters {
        let found = match parameter.location {
            Location::Query => sent.iter().any(|name| name == parameter.name),
            Location::Header => header(request, parameter.name).is_some(),
            _ => operation.path.contains(&format!("{{{}}}", parameter.name)),
        };
        assert!(found, "{}: `{}` is not sent", operation.id, parameter.name);
    }
    let known = |name: &String| operation.parameters.iter().any(|known| known.name == name);
    assert!(sent.iter().all(known), "{}: {sent:?}", operation.id);
}

fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    let mut values = request.headers.get_all(name).iter();
    let value = values.next()?;
    assert_eq!(values.next(), None, "`{name}` is sent twice");
    Some(value.to_str().unwrap())
}

/// The request as text, without secrets.
pub(crate) fn text(request: &Request) -> String {
    let url = &request.url;
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut lines = vec![format!("{} {}{query}", request.method, url.path())];
    let mut headers: Vec<_> = request
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
        .filter(|(name, _)| !CONNECTION.contains(name))
        .collect();
    headers.sort_unstable();
    lines.extend(headers.into_iter().map(|(name, value)| match name {
        "authorization" | "x-api-key" => format!("{name}: [redacted]"),
        _ => format!("{name}: {value}"),
    }));
    if !request.body.is_empty() {
        lines.push(String::new());
        let body = String::from_utf8(request.body.clone()).unwrap();
        lines.push(match serde_json::from_str::<serde_json::Value>(&body) {
            Ok(json) => serde_json::to_string_pretty(&json).unwrap(),
            Err(_) => body,
        });
    }
    lines.join("\n")
}
