//! The port of a loopback login: which addresses of this machine a redirect URI means, and taking them.
//!
//! Only loopback addresses are listened at. `localhost` is two of them: browsers try `::1` first, some of
//! them, so whoever listens there gets the redirect. Both are taken, or the port counts as in use. `::1` may
//! be missing, since then nobody else can listen there either.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener},
};

use url::{Host, Url};

use crate::{Error, ErrorKind};

/// Takes the first place that is free.
///
/// # Errors
/// [`ErrorKind::Transient`] where a port is only in use, else [`ErrorKind::Configuration`].
pub(super) fn take(redirect_uris: &[String]) -> Result<Port, Error> {
    take_by(redirect_uris, listen)
}

/// The place of a redirect URI, listened at.
#[derive(Debug)]
pub(super) struct Port {
    /// As it was given, letter by letter.
    pub(super) redirect_uri: String,
    /// Scheme, host and port of the redirect URI.
    pub(super) origin: String,
    pub(super) path: String,
    /// One for each address, not blocking.
    pub(super) listeners: Vec<TcpListener>,
}

fn take_by(
    redirect_uris: &[String],
    listen: impl Fn(SocketAddr) -> io::Result<TcpListener>,
) -> Result<Port, Error> {
    let places = redirect_uris.iter().map(|uri| Place::new(uri));
    let places = places.collect::<Result<Vec<_>, _>>()?;
    if places.is_empty() {
        return Err(Error::new(ErrorKind::Configuration, "no redirect URI is given")
            .with_hint("give one that is registered, such as `http://127.0.0.1:9090/callback`"));
    }
    let ports = places.iter().map(|place| place.port.to_string()).collect::<Vec<_>>().join(", ");
    let mut rejection: Option<io::Error> = None;
    for place in places {
        match place.listeners(&listen) {
            Ok(listeners) => {
                let Place { redirect_uri, origin, path, .. } = place;
                return Ok(Port { redirect_uri, origin, path, listeners });
            }
            // A port that is only in use may be free the next time; that is the better news.
            Err(why) if rejection.as_ref().is_none_or(|first| !is_in_use(first)) => {
                rejection = Some(why);
            }
            Err(_) => {}
        }
    }
    let (kind, hint) = if rejection.as_ref().is_some_and(is_in_use) {
        (
            ErrorKind::Transient,
            "finish or close the other login, or register more redirect URIs with other ports",
        )
    } else {
        (ErrorKind::Configuration, "register a redirect URI with a port above 1023")
    };
    let message = format!("none of these ports of this machine can be used: {ports}");
    let error = Error::new(kind, message).with_hint(hint);
    Err(match rejection {
        Some(why) => error.with_source(why),
        None => error,
    })
}

/// A redirect URI, taken apart.
struct Place {
    redirect_uri: String,
    origin: String,
    addresses: &'static [IpAddr],
    port: u16,
    path: String,
}

/// In the order in which they are taken: where the system has nothing left to give, it fails at the last
/// one too, and nothing is mistaken for a missing address.
const LOCALHOST: [IpAddr; 2] = [IpAddr::V6(Ipv6Addr::LOCALHOST), IpAddr::V4(Ipv4Addr::LOCALHOST)];

impl Place {
    fn new(redirect_uri: &str) -> Result<Self, Error> {
        let reject = |message: &'static str| {
            Error::new(ErrorKind::Configuration, message)
                .with_hint("register an address such as `http://127.0.0.1:9090/callback`, and give it as it stands there")
        };
        let url = Url::parse(redirect_uri).map_err(|_| reject("the redirect URI is not a URI"))?;
        let addresses = match url.host() {
            Some(Host::Domain("localhost")) => &LOCALHOST[..],
            Some(Host::Ipv6(Ipv6Addr::LOCALHOST)) => &LOCALHOST[..1],
            Some(Host::Ipv4(Ipv4Addr::LOCALHOST)) => &LOCALHOST[1..],
            _ => &[],
        };
        if url.scheme() != "http" || addresses.is_empty() {
            return Err(reject("the redirect URI is not http to 127.0.0.1, [::1] or localhost"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(reject("the redirect URI holds a query or a fragment"));
        }
        match url.port_or_known_default() {
            Some(port @ 1..) => Ok(Self {
                redirect_uri: redirect_uri.to_owned(),
                origin: url.origin().ascii_serialization(),
                addresses,
                port,
                path: url.path().to_owned(),
            }),
            _ => Err(reject("the redirect URI names no port that can be registered")),
        }
    }

    /// Listens at each of the addresses, or at none.
    fn listeners(
        &self,
        listen: impl Fn(SocketAddr) -> io::Result<TcpListener>,
    ) -> io::Result<Vec<TcpListener>> {
        let mut listeners = Vec::new();
        for address in self.addresses {
            let address = SocketAddr::new(*address, self.port);
            match listen(address) {
                Ok(listener) => listeners.push(listener),
                Err(why) if self.addresses.len() > 1 && address.is_ipv6() && is_missing(&why) => {}
                Err(why) => return Err(io::Error::new(why.kind(), format!("{address}: {why}"))),
            }
        }
        Ok(listeners)
    }
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

fn is_in_use(why: &io::Error) -> bool {
    why.kind() == io::ErrorKind::AddrInUse
}

/// Whether the machine does not have the address. Systems without IPv6 say so in ways that have no kind of
/// their own, but they do not say that somebody else has the port, or that it is forbidden.
fn is_missing(why: &io::Error) -> bool {
    !is_in_use(why) && why.kind() != io::ErrorKind::PermissionDenied
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, error::Error as _};

    use super::*;

    fn uris<const N: usize>(uris: [&str; N]) -> Vec<String> {
        uris.map(str::to_owned).to_vec()
    }

    /// A machine that gives listeners away without taking the port, and says how it was asked.
    struct Machine {
        rejects: fn(SocketAddr) -> Option<io::Error>,
        asked: RefCell<Vec<String>>,
    }

    impl Machine {
        fn new(rejects: fn(SocketAddr) -> Option<io::Error>) -> Self {
            Self { rejects, asked: RefCell::default() }
        }

        fn take(&self, redirect_uris: &[String]) -> Result<Port, Error> {
            take_by(redirect_uris, |address| {
                self.asked.borrow_mut().push(address.to_string());
                match (self.rejects)(address) {
                    Some(why) => Err(why),
                    None => TcpListener::bind((Ipv4Addr::LOCALHOST, 0)),
                }
            })
        }
    }

    #[test]
    fn a_redirect_uri_is_listened_for_where_browsers_look_for_it_and_nowhere_else() {
        for (redirect_uri, asked, origin) in [
            ("http://127.0.0.1:9/a", &["127.0.0.1:9"][..], "http://127.0.0.1:9"),
            ("http://[::1]:9/a", &["[::1]:9"], "http://[::1]:9"),
            ("http://localhost:9/a", &["[::1]:9", "127.0.0.1:9"], "http://localhost:9"),
            ("http://LOCALHOST/a", &["[::1]:80", "127.0.0.1:80"], "http://localhost"),
        ] {
            let machine = Machine::new(|_| None);
            let port = machine.take(&uris([redirect_uri])).unwrap();
            assert_eq!(*machine.asked.borrow(), asked, "{redirect_uri}");
            assert_eq!(port.listeners.len(), asked.len());
            assert_eq!((&*port.redirect_uri, &*port.origin), (redirect_uri, origin));
            assert_eq!(port.path, "/a");
        }
    }

    #[test]
    fn localhost_does_without_ipv6_where_the_machine_does() {
        const NO_SUCH_FAMILY: i32 = 97;
        let no_ipv6: [fn(SocketAddr) -> Option<io::Error>; 2] = [
            |address| address.is_ipv6().then(|| io::ErrorKind::AddrNotAvailable.into()),
            |address| address.is_ipv6().then(|| io::Error::from_raw_os_error(NO_SUCH_FAMILY)),
        ];
        for no_ipv6 in no_ipv6 {
            let machine = Machine::new(no_ipv6);
            let port = machine.take(&uris(["http://localhost:9/"])).unwrap();
            assert_eq!((port.listeners.len(), machine.asked.borrow().len()), (1, 2));
            // Where it was asked for by itself, there is nothing to do without it.
            let error = machine.take(&uris(["http://[::1]:9/"])).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
        }
        // Nothing at all can be listened at: not for want of IPv6.
        let machine = Machine::new(|_| Some(io::Error::other("too many open files")));
        let error = machine.take(&uris(["http://localhost:9/"])).unwrap_err();
        assert!(error.source().unwrap().to_string().contains("127.0.0.1:9: too many"), "{error:?}");
    }

    #[test]
    fn half_of_localhost_is_not_enough_where_somebody_has_the_other_half() {
        for kind in [io::ErrorKind::AddrInUse, io::ErrorKind::PermissionDenied] {
            let others: fn(SocketAddr) -> Option<io::Error> = match kind {
                io::ErrorKind::AddrInUse => {
                    |address| address.is_ipv6().then(|| io::ErrorKind::AddrInUse.into())
                }
                _ => |address| address.is_ipv6().then(|| io::ErrorKind::PermissionDenied.into()),
            };
            let machine = Machine::new(others);
            let both = uris(["http://localhost:9/", "http://127.0.0.1:10/"]);
            assert_eq!(machine.take(&both).unwrap().origin, "http://127.0.0.1:10");
            let error = machine.take(&both[..1]).unwrap_err();
            let in_use = kind == io::ErrorKind::AddrInUse;
            assert_eq!(error.kind() == ErrorKind::Transient, in_use, "{error:?}");
            assert!(error.source().unwrap().to_string().contains("[::1]:9"), "{error:?}");
        }
    }

    #[test]
    fn a_port_in_use_is_better_news_than_a_forbidden_one() {
        let machine = Machine::new(|address| {
            Some(match address.port() {
                9 => io::ErrorKind::AddrInUse.into(),
                _ => io::ErrorKind::PermissionDenied.into(),
            })
        });
        let (first, second) = ("http://127.0.0.1:8/", "http://127.0.0.1:9/");
        for redirect_uris in [[first, second], [second, first]] {
            let error = machine.take(&uris(redirect_uris)).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Transient);
        }
        assert_eq!(machine.take(&uris([first])).unwrap_err().kind(), ErrorKind::Configuration);
    }

    #[test]
    fn what_this_machine_cannot_serve_is_rejected() {
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
            let error = take(&uris([redirect_uri])).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.to_string().contains(part), "{redirect_uri}: {error}");
            assert!(error.hint().contains("http://127.0.0.1:9090/callback"));
        }
        assert!(take(&[]).is_err());
    }
}
