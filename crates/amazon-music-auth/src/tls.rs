//! TLS of the HTTP client, by the features of this crate. Nothing is installed for the whole process.

/// Sets up TLS for a client that is being built.
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs"))]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
) -> Result<reqwest::ClientBuilder, rustls::Error> {
    use std::sync::Arc;

    use rustls_platform_verifier::BuilderVerifierExt as _;

    #[cfg(feature = "rustls-aws-lc-rs")]
    use rustls::crypto::aws_lc_rs::default_provider;
    #[cfg(not(feature = "rustls-aws-lc-rs"))]
    use rustls::crypto::ring::default_provider;

    let mut tls = rustls::ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    tls.alpn_protocols = if cfg!(feature = "http2") {
        vec![b"h2".to_vec(), b"http/1.1".to_vec()]
    } else {
        vec![b"http/1.1".to_vec()]
    };
    Ok(builder.tls_backend_preconfigured(tls))
}

/// Leaves TLS to the platform, or does without it if no feature asks for it.
#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs")))]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
) -> Result<reqwest::ClientBuilder, std::convert::Infallible> {
    Ok(builder)
}

/// `true` if this build can send requests to `https` URLs.
pub(crate) const AVAILABLE: bool =
    cfg!(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs", feature = "native-tls"));

#[cfg(all(test, any(feature = "rustls-ring", feature = "rustls-aws-lc-rs")))]
mod tests {
    #[test]
    fn nothing_is_installed_for_the_whole_process() {
        crate::HttpClient::new().unwrap();
        assert!(rustls::crypto::CryptoProvider::get_default().is_none());
    }
}
