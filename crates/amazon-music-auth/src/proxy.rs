//! The proxy of the HTTP client: that of the environment for https, none for plain http.
//!
//! By itself, reqwest sends plain http through `HTTP_PROXY`, which would pass the tokens of a sandbox on this
//! machine to a proxy on another. In a build without TLS, it would send https requests to the proxy unencrypted.

use reqwest::{ClientBuilder, NoProxy, Proxy};

use crate::{Error, ErrorKind, tls};

/// Sets the proxy of a client. `lookup` looks up environment variables.
pub(crate) fn configure(
    builder: ClientBuilder,
    lookup: impl Fn(&str) -> Option<String>,
) -> Result<ClientBuilder, Error> {
    let builder = builder.no_proxy();
    let address = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
        .into_iter()
        .find_map(|name| Some((name, lookup(name).filter(|address| !address.is_empty())?)));
    let Some((name, address)) = address else { return Ok(builder) };
    let proxy = Proxy::https(&address).map_err(|why| {
        let message = format!("the proxy URL in the environment variable {name} is invalid");
        Error::new(ErrorKind::Configuration, message)
            .with_hint(format!("correct or unset {name}"))
            .with_source(why.without_url())
    })?;
    if !tls::AVAILABLE {
        return Ok(builder);
    }
    Ok(builder.proxy(proxy.no_proxy(NoProxy::from_env())))
}

#[cfg(test)]
mod tests {
    use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};

    use super::*;

    fn builder() -> ClientBuilder {
        tls::configure(reqwest::Client::builder()).unwrap()
    }

    #[tokio::test]
    async fn plain_http_never_uses_a_proxy() {
        let (server, proxy) = (MockServer::start().await, MockServer::start().await);
        Mock::given(any()).respond_with(ResponseTemplate::new(204)).mount(&server).await;
        for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NONE"] {
            let lookup = |wanted: &str| (wanted == name).then(|| proxy.uri());
            let client = configure(builder(), lookup).unwrap().build().unwrap();
            assert_eq!(client.get(server.uri()).send().await.unwrap().status(), 204, "{name}");
        }
        assert!(proxy.received_requests().await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn https_uses_the_proxy_encrypted_or_not_at_all() {
        let proxy = MockServer::start().await;
        for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
            let lookup = |wanted: &str| (wanted == name).then(|| proxy.uri());
            let client = configure(builder(), lookup).unwrap().build().unwrap();
            // The proxy does not connect, so nothing leaves this machine.
            let request = client.get("https://amazon.invalid/").bearer_auth("canary");
            assert!(request.send().await.is_err(), "{name}");
            let received = proxy.received_requests().await.unwrap();
            let methods: Vec<_> = received.iter().map(|request| request.method.as_str()).collect();
            assert_eq!(methods, if tls::AVAILABLE { vec!["CONNECT"] } else { vec![] }, "{name}");
            proxy.reset().await;
        }
    }

    #[test]
    fn an_invalid_proxy_url_is_a_configuration_error_that_names_the_variable() {
        let lookup = |name: &str| (name == "HTTPS_PROXY").then(|| "http://[".to_owned());
        let error = configure(builder(), lookup).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("HTTPS_PROXY"), "{error}");
    }
}
