//! TLS of the HTTP client, by the features of this crate. Nothing is installed for the whole process.

use std::error::Error;

/// `true` if this build can send requests to `https` URLs.
pub(crate) const AVAILABLE: bool =
    cfg!(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs", feature = "native-tls"));

/// The hint for a certificate that has expired or is not valid yet.
pub(crate) const CLOCK_HINT: &str = "the certificate of the server has expired or is not valid yet: check the \
     date and time of this machine, and synchronize its clock (NTP)";

const INTERCEPTION_HINT: &str = "the server does not identify itself with a valid certificate: a proxy, an antivirus \
     program or the login page of a network may be intercepting TLS; log in to the network, or install the \
     certificate authority of the proxy on this machine";

/// Returns the hint for a failed TLS handshake; `None` for other errors, such as those of the network.
///
/// It looks at the texts of the error and its sources, since each TLS library has other types.
pub(crate) fn hint(error: &(dyn Error + 'static)) -> Option<&'static str> {
    const TIMES: [&str; 6] =
        ["expired", "notvalidyet", "valid yet", "yet valid", "validity period", "valid after"];
    const NOT_TLS: [&str; 3] = ["corrupt message", "wrong version number", "invalidcontenttype"];

    let mut next = Some(error);
    while let Some(why) = next {
        let text = why.to_string().to_ascii_lowercase();
        let contains = |parts: &[&str]| parts.iter().any(|part| text.contains(part));
        if text.contains("certificate") {
            return Some(if contains(&TIMES) { CLOCK_HINT } else { INTERCEPTION_HINT });
        }
        if contains(&NOT_TLS) {
            return Some(INTERCEPTION_HINT);
        }
        next = why.source();
    }
    None
}

/// The TLS settings of HTTP clients. Clones share sessions, so that a new connection can resume one.
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs"))]
#[derive(Clone)]
pub(crate) struct Tls(rustls::ClientConfig);

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs"))]
impl Tls {
    /// Trusts the certificates of the platform.
    ///
    /// # Errors
    /// Returns an error if there are none.
    pub(crate) fn of_platform() -> Result<Self, rustls::Error> {
        use rustls_platform_verifier::BuilderVerifierExt as _;

        let mut tls = Self::builder()?.with_platform_verifier()?.with_no_client_auth();
        tls.alpn_protocols = if cfg!(feature = "http2") {
            vec![b"h2".to_vec(), b"http/1.1".to_vec()]
        } else {
            vec![b"http/1.1".to_vec()]
        };
        Ok(Self(tls))
    }

    /// Trusts nobody: for plain http. reqwest panics if it gets no settings.
    pub(crate) fn without_certificates() -> Result<Self, rustls::Error> {
        let none = rustls::RootCertStore::empty();
        Ok(Self(Self::builder()?.with_root_certificates(none).with_no_client_auth()))
    }

    fn builder()
    -> Result<rustls::ConfigBuilder<rustls::ClientConfig, rustls::WantsVerifier>, rustls::Error>
    {
        #[cfg(feature = "rustls-aws-lc-rs")]
        use rustls::crypto::aws_lc_rs::default_provider;
        #[cfg(not(feature = "rustls-aws-lc-rs"))]
        use rustls::crypto::ring::default_provider;

        rustls::ClientConfig::builder_with_provider(default_provider().into())
            .with_safe_default_protocol_versions()
    }

    pub(crate) fn configure(self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder.tls_backend_preconfigured(self.0)
    }
}

/// Leaves TLS to the platform, or does without it if no feature asks for it.
#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs")))]
#[derive(Clone)]
pub(crate) struct Tls;

#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs")))]
impl Tls {
    pub(crate) fn of_platform() -> Result<Self, std::convert::Infallible> {
        Ok(Self)
    }

    pub(crate) fn without_certificates() -> Result<Self, std::convert::Infallible> {
        Ok(Self)
    }

    pub(crate) fn configure(self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    #[test]
    fn wrong_clock_and_interception_differ_from_a_network_failure() {
        for (text, expected) in [
            (
                "invalid peer certificate: certificate expired: verification time 1",
                Some(CLOCK_HINT),
            ),
            ("invalid peer certificate: certificate not valid yet: 1", Some(CLOCK_HINT)),
            ("certificate verify failed (certificate is not yet valid)", Some(CLOCK_HINT)),
            ("A required certificate is not within its validity period", Some(CLOCK_HINT)),
            ("invalid peer certificate: UnknownIssuer", Some(INTERCEPTION_HINT)),
            ("certificate verify failed (self-signed certificate)", Some(INTERCEPTION_HINT)),
            ("received corrupt message of type InvalidContentType", Some(INTERCEPTION_HINT)),
            (
                "error:0A00010B:SSL routines:ssl3_get_record:wrong version number",
                Some(INTERCEPTION_HINT),
            ),
            ("connection refused", None),
        ] {
            assert_eq!(hint(&io::Error::other(text)), expected, "{text}");
        }
    }

    #[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs"))]
    #[test]
    fn certificate_errors_of_rustls_are_found_in_sources() {
        use rustls::{CertificateError, Error};

        for (error, expected) in [
            (CertificateError::Expired, CLOCK_HINT),
            (CertificateError::NotValidYet, CLOCK_HINT),
            (CertificateError::UnknownIssuer, INTERCEPTION_HINT),
            (CertificateError::NotValidForName, INTERCEPTION_HINT),
        ] {
            let error = io::Error::other(Error::InvalidCertificate(error));
            let outer = crate::Error::new(crate::ErrorKind::Transient, "x").with_source(error);
            assert_eq!(hint(&outer), Some(expected));
        }
    }

    #[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs"))]
    #[test]
    fn nothing_is_installed_for_the_whole_process() {
        Tls::of_platform().unwrap();
        crate::HttpClient::new().unwrap();
        assert!(rustls::crypto::CryptoProvider::get_default().is_none());
    }
}
