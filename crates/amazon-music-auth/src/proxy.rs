//! Which proxy the HTTP client goes through: the environment's for https, none for this machine.
//!
//! Left to itself, reqwest sends plain http through `HTTP_PROXY` as well; that would hand the tokens of
//! a sandbox on this machine to a proxy on another. And in a build without TLS it sends requests to https
//! addresses to the proxy as they are, for everybody on the way to read; without a proxy it refuses them.

use std::env;

use reqwest::{ClientBuilder, NoProxy, Proxy};

use crate::{Error, ErrorKind, tls};

/// Sets the proxy of a client that is being built.
pub(crate) fn configure(builder: ClientBuilder) -> Result<ClientBuilder, Error> {
    configure_from(builder, |name| env::var(name).ok())
}

fn configure_from(
    builder: ClientBuilder,
    lookup: impl Fn(&str) -> Option<String>,
) -> Result<ClientBuilder, Error> {
    let builder = builder.no_proxy();
    let address = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
        .into_iter()
        .find_map(|name| Some((name, lookup(name).filter(|address| !address.is_empty())?)));
    let Some((name, address)) = address else { return Ok(builder) };
    let proxy = Proxy::https(&address).map_err(|why| {
        let message = format!("the proxy in the environment variable {name} is no address");
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

    /// Asks a server on this machine through a client whose environment is `name=proxy`.
    async fn reaches_this_machine(name: &'static str) -> bool {
        let (server, proxy) = (MockServer::start().await, MockServer::start().await);
        Mock::given(any()).respond_with(ResponseTemplate::new(204)).mount(&server).await;
        let address = proxy.uri();
        let lookup = move |wanted: &str| (wanted == name).then(|| address.clone());
        let client = configure_from(builder(), lookup).unwrap().build().unwrap();
        let status = client.get(server.uri()).send().await.unwrap().status();
        status == 204 && proxy.received_requests().await.unwrap().is_empty()
    }

    #[tokio::test]
    async fn plain_http_to_this_machine_goes_through_no_proxy() {
        for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NONE"] {
            assert!(reaches_this_machine(name).await, "{name}");
        }
    }

    #[tokio::test]
    async fn https_goes_through_the_proxy_encrypted_or_not_at_all() {
        let proxy = MockServer::start().await;
        for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
            let address = proxy.uri();
            let lookup = move |wanted: &str| (wanted == name).then(|| address.clone());
            let client = configure_from(builder(), lookup).unwrap().build().unwrap();
            // The proxy refuses to connect, so that nothing leaves this machine.
            let request = client.get("https://amazon.invalid/").bearer_auth("canary");
            assert!(request.send().await.is_err(), "{name}");
            let received = proxy.received_requests().await.unwrap();
            let methods: Vec<_> = received.iter().map(|request| request.method.as_str()).collect();
            assert_eq!(methods, if tls::AVAILABLE { vec!["CONNECT"] } else { vec![] }, "{name}");
            proxy.reset().await;
        }
    }

    #[test]
    fn a_broken_proxy_address_is_named_by_its_variable() {
        let lookup = |name: &str| (name == "HTTPS_PROXY").then(|| "http://[".to_owned());
        let error = configure_from(builder(), lookup).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("HTTPS_PROXY"), "{error}");
    }
}
