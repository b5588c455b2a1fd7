//! Binds the port of a loopback redirect URI.
//!
//! Only loopback addresses are bound. Browsers may try either address of `localhost`, so both must be free. `::1` may
//! be missing on this machine, since then no other program can listen there.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener},
};

use url::{Host, Url};

use crate::{Error, ErrorKind};

/// A redirect URI to a loopback address.
#[derive(Debug)]
pub(super) struct LoopbackUri {
    /// The text that is registered.
    pub(super) redirect_uri: String,
    /// The scheme, host and port.
    pub(super) origin: String,
    pub(super) path: String,
    addresses: &'static [IpAddr],
    port: u16,
}

/// A redirect URI, and a nonblocking listener for each of its addresses.
pub(super) type Bound = (LoopbackUri, Vec<TcpListener>);

/// Binds the first redirect URI whose port is free.
///
/// # Errors
/// Returns an error if no port can be bound: [`ErrorKind::Transient`] if one of them is in use, else
/// [`ErrorKind::Configuration`].
pub(super) fn bind(redirect_uris: &[String]) -> Result<Bound, Error> {
    bind_with(redirect_uris, |address| {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        Ok(listener)
    })
}

fn bind_with(
    redirect_uris: &[String],
    bind: impl Fn(SocketAddr) -> io::Result<TcpListener>,
) -> Result<Bound, Error> {
    let uris = redirect_uris.iter().map(|uri| LoopbackUri::new(uri));
    let uris = uris.collect::<Result<Vec<_>, _>>()?;
    let ports = uris.iter().map(|uri| uri.port.to_string()).collect::<Vec<_>>().join(", ");
    let mut failures = Vec::new();
    for uri in uris {
        match uri.listeners(&bind) {
            Ok(listeners) => return Ok((uri, listeners)),
            Err(why) => failures.push(why),
        }
    }
    // A port in use may be free later, so it decides the kind of the error.
    let Some(why) = failures.into_iter().min_by_key(|why| !is_in_use(why)) else {
        return Err(Error::new(ErrorKind::Configuration, "no redirect URI is given")
            .with_hint("pass one that is registered, such as `http://127.0.0.1:9090/callback`"));
    };
    let (kind, hint) = if is_in_use(&why) {
        let hint =
            "finish or close the other login, or register more redirect URIs with other ports";
        (ErrorKind::Transient, hint)
    } else {
        (ErrorKind::Configuration, "register a redirect URI with a port above 1023")
    };
    let message = format!("none of these loopback ports can be used: {ports}");
    Err(Error::new(kind, message).with_hint(hint).with_source(why))
}

/// The addresses of `localhost`.
///
/// `::1` comes first. If the system has no resources, 127.0.0.1 fails too, so this is not mistaken for a missing `::1`.
const LOCALHOST: [IpAddr; 2] = [IpAddr::V6(Ipv6Addr::LOCALHOST), IpAddr::V4(Ipv4Addr::LOCALHOST)];

impl LoopbackUri {
    fn new(redirect_uri: &str) -> Result<Self, Error> {
        let error = |message: &'static str| {
            Error::new(ErrorKind::Configuration, message).with_hint(
                "register an address such as `http://127.0.0.1:9090/callback`, and pass it unchanged",
            )
        };
        let url = Url::parse(redirect_uri).map_err(|_| error("the redirect URI is not a URI"))?;
        let addresses = match url.host() {
            Some(Host::Domain("localhost")) => &LOCALHOST[..],
            Some(Host::Ipv6(Ipv6Addr::LOCALHOST)) => &LOCALHOST[..1],
            Some(Host::Ipv4(Ipv4Addr::LOCALHOST)) => &LOCALHOST[1..],
            _ => &[],
        };
        if url.scheme() != "http" || addresses.is_empty() {
            return Err(error("the redirect URI is not http to 127.0.0.1, [::1] or localhost"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(error("the redirect URI holds a query or a fragment"));
        }
        match url.port_or_known_default() {
            Some(port @ 1..) => Ok(Self {
                redirect_uri: redirect_uri.to_owned(),
                origin: url.origin().ascii_serialization(),
                path: url.path().to_owned(),
                addresses,
                port,
            }),
            _ => Err(error("the redirect URI has no port that can be registered")),
        }
    }

    /// Binds all addresses, or none.
    fn listeners(
        &self,
        bind: impl Fn(SocketAddr) -> io::Result<TcpListener>,
    ) -> io::Result<Vec<TcpListener>> {
        let mut listeners = Vec::new();
        for address in self.addresses {
            let address = SocketAddr::new(*address, self.port);
            match bind(address) {
                Ok(listener) => listeners.push(listener),
                Err(why) if self.addresses.len() > 1 && address.is_ipv6() && is_missing(&why) => {}
                Err(why) => return Err(io::Error::new(why.kind(), format!("{address}: {why}"))),
            }
        }
        Ok(listeners)
    }
}

fn is_in_use(why: &io::Error) -> bool {
    why.kind() == io::ErrorKind::AddrInUse
}

/// Returns `true` if the machine does not have the address.
///
/// Systems without IPv6 report it with errors of various kinds.
fn is_missing(why: &io::Error) -> bool {
    !is_in_use(why) && why.kind() != io::ErrorKind::PermissionDenied
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, error::Error as _};

    use super::*;

    /// Binds without taking the ports. Returns the addresses too.
    fn bind<const N: usize>(
        uris: [&str; N],
        failure: impl Fn(SocketAddr) -> Option<io::Error>,
    ) -> (Vec<String>, Result<Bound, Error>) {
        let bound = RefCell::new(Vec::new());
        let result = bind_with(&uris.map(str::to_owned), |address| {
            bound.borrow_mut().push(address.to_string());
            failure(address).map_or_else(|| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)), Err)
        });
        (bound.into_inner(), result)
    }

    #[test]
    fn only_loopback_addresses_of_the_redirect_uri_are_bound() {
        for (redirect_uri, expected, origin) in [
            ("http://127.0.0.1:9/a", "127.0.0.1:9", "http://127.0.0.1:9"),
            ("http://[::1]:9/a", "[::1]:9", "http://[::1]:9"),
            ("http://localhost:9/a", "[::1]:9 127.0.0.1:9", "http://localhost:9"),
            ("http://LOCALHOST/a", "[::1]:80 127.0.0.1:80", "http://localhost"),
        ] {
            let (bound, result) = bind([redirect_uri], |_| None);
            let (uri, listeners) = result.unwrap();
            assert_eq!((&*bound.join(" "), listeners.len()), (expected, bound.len()));
            assert_eq!(
                (&*uri.redirect_uri, &*uri.origin, &*uri.path),
                (redirect_uri, origin, "/a")
            );
        }
    }

    #[test]
    fn localhost_works_without_ipv6_but_not_if_ipv6_is_taken() {
        const NO_SUCH_FAMILY: i32 = 97;
        for (failure, kind) in [
            (io::Error::from(io::ErrorKind::AddrNotAvailable), None),
            (io::Error::from_raw_os_error(NO_SUCH_FAMILY), None),
            (io::ErrorKind::AddrInUse.into(), Some(ErrorKind::Transient)),
            (io::ErrorKind::PermissionDenied.into(), Some(ErrorKind::Configuration)),
        ] {
            let failure = |address: SocketAddr| {
                let copy = || match failure.raw_os_error() {
                    Some(code) => io::Error::from_raw_os_error(code),
                    None => failure.kind().into(),
                };
                address.is_ipv6().then(copy)
            };
            let (bound, result) = bind(["http://localhost:9/"], failure);
            if let Err(error) = &result {
                let source = error.source().unwrap().to_string();
                assert!(source.contains("[::1]:9"), "{source}");
            } else {
                assert_eq!(bound.len(), 2);
            }
            assert_eq!(result.err().map(|error| error.kind()), kind);
            assert!(bind(["http://[::1]:9/"], failure).1.is_err());
            let (_, result) = bind(["http://[::1]:9/", "http://127.0.0.1:10/"], failure);
            assert_eq!(result.unwrap().0.origin, "http://127.0.0.1:10");
        }
        let failure = |_| Some(io::Error::other("too many open files"));
        let error = bind(["http://localhost:9/"], failure).1.unwrap_err();
        assert!(error.source().unwrap().to_string().contains("127.0.0.1:9: too many"), "{error:?}");
    }

    #[test]
    fn port_in_use_takes_precedence_over_a_forbidden_port() {
        let failure = |address: SocketAddr| match address.port() {
            9 => Some(io::ErrorKind::AddrInUse.into()),
            _ => Some(io::ErrorKind::PermissionDenied.into()),
        };
        let (first, second) = ("http://127.0.0.1:8/", "http://127.0.0.1:9/");
        for redirect_uris in [[first, second], [second, first]] {
            let error = bind(redirect_uris, failure).1.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Transient);
        }
        let error = bind([first], failure).1.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }

    #[test]
    fn redirect_uri_that_this_machine_cannot_serve_is_rejected() {
        for (redirect_uri, part) in [
            ("https://127.0.0.1:9090/", "not http"),
            ("http://music.example:9090/", "not http"),
            ("http://localhost.music.example:9090/", "not http"),
            ("http://0.0.0.0:9090/", "not http"),
            ("http://[::]:9090/", "not http"),
            ("http://[::ffff:127.0.0.1]:9090/", "not http"),
            ("http://127.0.0.1:9090/?a=b", "a query"),
            ("http://127.0.0.1:9090/#a", "a query or a fragment"),
            ("http://127.0.0.1:0/", "no port"),
            ("127.0.0.1:9090", "URI"),
        ] {
            let error = bind([redirect_uri], |_| None).1.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.to_string().contains(part), "{redirect_uri}: {error}");
            assert!(error.hint().contains("http://127.0.0.1:9090/callback"));
        }
        assert!(bind([], |_| None).1.is_err());
    }
}
