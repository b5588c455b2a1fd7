//! The proxy that the environment names for https, and the hosts of `NO_PROXY`.
//!
//! Plain http never uses a proxy, since it would see the tokens of a sandbox on this machine. By itself, reqwest
//! ignores a proxy that it cannot use, and connects directly.

use std::{ffi::OsString, net::IpAddr};

use reqwest::Proxy;
use url::{Host, Url};

use crate::{Error, ErrorKind};

/// Returns the proxy for https. `lookup` looks up environment variables.
///
/// # Errors
/// Returns an error that names the variable if its value cannot be used ([`ErrorKind::Configuration`]).
pub(crate) fn from_env(lookup: impl Fn(&str) -> Option<OsString>) -> Result<Option<Proxy>, Error> {
    let first = |names: &[&'static str]| {
        let set = |name| Some((name, lookup(name).filter(|value| !value.is_empty())?));
        names.iter().copied().find_map(set)
    };
    let Some((name, value)) = first(&["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
    else {
        return Ok(None);
    };
    let proxy = value.to_str().ok_or("it is invalid UTF-8").and_then(proxy_url).map_err(|why| {
        let message = format!("the proxy in the environment variable {name} cannot be used: {why}");
        Error::new(ErrorKind::Configuration, message).with_hint(format!(
            "set {name} to a URL such as `http://proxy.example:3128`, without quotes, or unset it; for \
             another kind of proxy, build the HTTP client with your own reqwest client"
        ))
    })?;
    let list = first(&["NO_PROXY", "no_proxy"]).map(|(_, list)| list).unwrap_or_default();
    let list = list.to_string_lossy();
    let entries = list.split(|c: char| c == ',' || c.is_whitespace());
    let direct: Vec<_> = entries.filter_map(Entry::parse).collect();
    Ok(Some(Proxy::custom(move |url| {
        let is_direct = direct.iter().any(|entry| entry.contains(url));
        (!is_direct).then(|| proxy.clone())
    })))
}

/// Returns the URL of a proxy. Errors do not repeat it, since it may have a password.
fn proxy_url(text: &str) -> Result<Url, &'static str> {
    const INVALID: &str = "it is not a URL";

    let text = text.trim();
    let has_scheme = text.contains("://");
    let whole = if has_scheme { text.to_owned() } else { format!("http://{text}") };
    let url = Url::parse(&whole).map_err(|_| INVALID)?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err("only http and https proxies are supported");
    }
    let is_host = match url.host() {
        Some(Host::Domain(name)) => {
            name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
        }
        host => host.is_some(),
    };
    // reqwest connects directly if it cannot convert the URL. `http:/proxy` would be a host named `http`.
    let is_usable = url.as_str().parse().is_ok_and(|uri: http::Uri| uri.authority().is_some());
    if !is_host || !is_usable || !has_scheme && url.path() != "/" {
        return Err(INVALID);
    }
    Ok(url)
}

/// An entry of `NO_PROXY`: hosts that are connected to directly, like in curl, and optionally a port.
struct Entry {
    hosts: Hosts,
    port: Option<u16>,
}

enum Hosts {
    All,
    /// The domain and its subdomains.
    Domain(String),
    /// The addresses with the same first bits.
    Network(IpAddr, u32),
}

impl Entry {
    fn parse(text: &str) -> Option<Self> {
        if let Some(hosts) = Hosts::network(text) {
            return Some(Self { hosts, port: None });
        }
        let (name, port) = match text.rsplit_once(':') {
            Some((name, port)) => (name, Some(port.parse().ok()?)),
            None => (text, None),
        };
        if name == "*" {
            return Some(Self { hosts: Hosts::All, port });
        }
        let domain = name.strip_prefix('*').unwrap_or(name).trim_matches('.');
        let hosts = Hosts::network(name).or_else(|| match Host::parse(domain).ok()? {
            Host::Domain(domain) => Some(Hosts::Domain(domain)),
            Host::Ipv4(address) => Some(Hosts::Network(address.into(), 32)),
            Host::Ipv6(_) => None,
        });
        Some(Self { hosts: hosts?, port })
    }

    fn contains(&self, url: &Url) -> bool {
        if self.port.is_some() && self.port != url.port_or_known_default() {
            return false;
        }
        match (&self.hosts, url.host()) {
            (Hosts::All, _) => true,
            (Hosts::Domain(domain), Some(Host::Domain(name))) => {
                let rest = name.trim_end_matches('.').strip_suffix(domain.as_str());
                rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            }
            (Hosts::Network(IpAddr::V4(network), bits), Some(Host::Ipv4(address))) => {
                let difference = network.to_bits() ^ address.to_bits();
                difference.checked_shr(32 - bits).unwrap_or_default() == 0
            }
            (Hosts::Network(IpAddr::V6(network), bits), Some(Host::Ipv6(address))) => {
                let difference = network.to_bits() ^ address.to_bits();
                difference.checked_shr(128 - bits).unwrap_or_default() == 0
            }
            _ => false,
        }
    }
}

impl Hosts {
    /// Parses an IP address, with or without brackets or the length of a prefix.
    fn network(text: &str) -> Option<Self> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse().ok()?)),
            None => (text, None),
        };
        let bare = address.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let address: IpAddr = bare.unwrap_or(address).parse().ok()?;
        let longest = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(longest);
        (bits <= longest).then_some(Self::Network(address, bits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(variables: &[(&str, &str)]) -> Result<Option<Proxy>, Error> {
        from_env(|wanted| {
            let found = variables.iter().find(|(name, _)| *name == wanted);
            found.map(|(_, value)| value.into())
        })
    }

    #[test]
    fn unusable_proxy_is_a_configuration_error_that_names_the_variable() {
        for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
            for value in [
                "socks5://127.0.0.1:1080",
                "socks://canary:canary@127.0.0.1:7890/",
                "socks5h://127.0.0.1",
                "htp://127.0.0.1:3128",
                "'http://127.0.0.1:3128'",
                "\"http://127.0.0.1:3128\"",
                "“http://127.0.0.1:3128”",
                "http://'127.0.0.1:3128'",
                "'127.0.0.1:3128'",
                "http:/proxy.example:3128",
                "http://canary:canary@",
                "http://[",
                "http://proxy.example:99999",
                "socks5:127.0.0.1:1080",
                " ",
            ] {
                let error = from(&[(name, value)]).unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Configuration);
                assert!(error.to_string().contains(name), "{value}: {error}");
                assert!(!format!("{error:?}").contains("canary"), "{error:?}");
            }
            for value in [
                "http://proxy.example:3128",
                "HTTP://user:p%40ss|word@proxy.example:3128/",
                "https://proxy.example",
                "proxy.example:3128",
                "localhost:3128",
                "user:password@proxy_1.example:3128/",
                "[::1]:3128",
                " 127.0.0.1:3128\r\n",
            ] {
                assert!(from(&[(name, value)]).unwrap().is_some(), "{value}");
            }
        }
        assert!(from(&[("HTTPS_PROXY", ""), ("HTTP_PROXY", "htp://a")]).unwrap().is_none());
        assert!(from(&[("HTTPS_PROXY", ""), ("ALL_PROXY", "htp://a")]).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn proxy_with_invalid_utf8_is_an_error() {
        use std::os::unix::ffi::OsStringExt as _;

        let value = OsString::from_vec(b"http://\xff".to_vec());
        let error = from_env(|name| (name == "all_proxy").then(|| value.clone())).unwrap_err();
        assert!(error.to_string().contains("all_proxy"), "{error}");
    }

    #[test]
    fn no_proxy_has_the_forms_of_curl_and_ports() {
        for (entry, direct, proxied) in [
            ("*", "https://a.example/", None),
            ("*:443", "https://a.example/", Some("https://a.example:444/")),
            ("a.example", "https://A.example/", Some("https://ba.example/")),
            ("a.example", "https://b.a.example./", Some("https://a.example.com/")),
            (".A.example", "https://a.example/", Some("https://example/")),
            ("*.a.example.", "https://b.a.example/", Some("https://example/")),
            ("bücher.example", "https://xn--bcher-kva.example/", Some("https://a.example/")),
            ("localhost:8080", "https://localhost:8080/", Some("https://localhost:8081/")),
            ("a.example:443", "https://b.a.example/", Some("https://a.example:8443/")),
            ("127.0.0.1", "https://127.0.0.1:9/", Some("https://127.0.0.2/")),
            ("127.0.0.1:9", "https://127.0.0.1:9/", Some("https://127.0.0.1/")),
            ("10.0.0.0/8", "https://10.255.0.1/", Some("https://11.0.0.1/")),
            ("10.1.2.3/32", "https://10.1.2.3/", Some("https://10.1.2.2/")),
            ("0.0.0.0/0", "https://10.1.2.3/", Some("https://[::1]/")),
            ("::1", "https://[::1]:9/", Some("https://[::2]/")),
            ("[::1]", "https://[::1]:9/", Some("https://[::2]/")),
            ("[::1]:9", "https://[::1]:9/", Some("https://[::1]:8/")),
            ("fe80::/10", "https://[febf::1]/", Some("https://[fec0::1]/")),
            ("0.0.0.1", "https://0.0.0.1/", Some("https://a.0.0.0.1.example/")),
        ] {
            let entry = Entry::parse(entry).unwrap();
            assert!(entry.contains(&direct.parse().unwrap()), "{direct}");
            if let Some(proxied) = proxied {
                assert!(!entry.contains(&proxied.parse().unwrap()), "{proxied}");
            }
        }
        for entry in ["", ".", "*.", "a.example:", "a.example:x", "10.0.0.0/33", "10.0.0.0/x"] {
            assert!(Entry::parse(entry).is_none(), "{entry}");
        }
    }
}
