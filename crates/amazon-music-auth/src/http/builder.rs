//! The settings of an HTTP client, and the connection pools that it creates from them.

use std::{env, sync::OnceLock, time::Duration};

use http::HeaderValue;
use reqwest::Proxy;
use url::Url;

use super::{Backend, Connection, HttpClient, HttpError, HttpErrorKind};
use crate::{Error, ErrorKind, proxy, tls, tls::Tls};

/// The default timeout of connecting.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The default timeout of a whole exchange.
pub(super) const TIMEOUT: Duration = Duration::from_secs(30);

/// The longest time that a connection of [`Connection::Recent`] was idle: a little less than a second.
const RECENT: Duration = Duration::from_millis(900);

/// The settings of an [`HttpClient`].
#[derive(Debug, Clone)]
#[must_use = "nothing is built before `build`"]
pub struct HttpClientBuilder {
    connect_timeout: Duration,
    timeout: Duration,
    user_agent: String,
}

impl HttpClient {
    /// Returns a builder for a client with other settings.
    pub fn builder() -> HttpClientBuilder {
        HttpClientBuilder {
            connect_timeout: CONNECT_TIMEOUT,
            timeout: TIMEOUT,
            user_agent: concat!("amazon-music-sdk-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}

impl HttpClientBuilder {
    /// Sets the timeout of connecting; 10 seconds by default.
    pub fn connect_timeout(mut self, connect_timeout: Duration) -> Self {
        self.connect_timeout = connect_timeout;
        self
    }

    /// Sets the timeout from connecting to the end of the response; 30 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the header `User-Agent`; by default the name and version of this SDK.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Builds the client. No connection is made yet, and TLS is set up by the first request to an https URL.
    ///
    /// The client uses the proxies of the environment variables `HTTPS_PROXY` and `ALL_PROXY`, in upper or lower
    /// case. `NO_PROXY` lists the hosts that are connected to directly: `*`, domains with their subdomains, IP
    /// addresses and networks like `10.0.0.0/8`. Each may have a port, as in `localhost:8080`. Plain http is for
    /// this machine only, and never uses a proxy.
    ///
    /// # Errors
    /// Returns an error if the proxy cannot be used, for instance a SOCKS proxy, or the user agent is not a
    /// valid header ([`ErrorKind::Configuration`]).
    pub fn build(self) -> Result<HttpClient, Error> {
        #[cfg(test)]
        crate::trace::listener::listen();
        let timeout = self.timeout;
        let pools = Pools::new(self, proxy::from_env(|name| env::var_os(name))?)?;
        Ok(HttpClient { backend: Backend::Pools(pools.into()), timeout })
    }
}

/// The connection pools of a client, which are created when they are first used.
pub(super) struct Pools {
    settings: HttpClientBuilder,
    user_agent: HeaderValue,
    proxy: Option<Proxy>,
    tls: OnceLock<Tls>,
    /// Without and with TLS, by [`Connection`].
    clients: [[OnceLock<reqwest::Client>; 3]; 2],
}

impl Pools {
    pub(super) fn new(settings: HttpClientBuilder, proxy: Option<Proxy>) -> Result<Self, Error> {
        let user_agent = HeaderValue::from_str(&settings.user_agent).map_err(|why| {
            Error::new(ErrorKind::Configuration, "the user agent is not a valid header")
                .with_hint("use printable ASCII characters")
                .with_source(why)
        })?;
        Ok(Self { settings, user_agent, proxy, tls: OnceLock::new(), clients: Default::default() })
    }

    /// Returns the client for a URL, and creates it if it does not exist.
    ///
    /// # Errors
    /// Returns an error if TLS cannot be set up ([`HttpErrorKind::Configuration`]). A later call tries again.
    pub(super) fn client(
        &self,
        url: &Url,
        connection: Connection,
    ) -> Result<&reqwest::Client, HttpError> {
        let is_https = url.scheme() == "https";
        let pool = &self.clients[usize::from(is_https)][connection as usize];
        if let Some(client) = pool.get() {
            return Ok(client);
        }
        let client = self.build(is_https, connection)?;
        Ok(pool.get_or_init(|| client))
    }

    fn build(&self, is_https: bool, connection: Connection) -> Result<reqwest::Client, HttpError> {
        let error = || HttpError::new(HttpErrorKind::Configuration);
        let tls = match self.tls.get() {
            _ if !is_https => {
                Tls::without_certificates().map_err(|why| error().with_source(why))?
            }
            Some(tls) => tls.clone(),
            None => {
                let tls = Tls::of_platform();
                let tls =
                    tls.map_err(|why| error().with_source(format!("TLS cannot be set up: {why}")))?;
                self.tls.get_or_init(|| tls).clone()
            }
        };
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(self.settings.connect_timeout)
            .timeout(self.settings.timeout)
            .user_agent(self.user_agent.clone())
            .no_proxy();
        if let Some(proxy) = self.proxy.as_ref().filter(|_| is_https && tls::AVAILABLE) {
            builder = builder.proxy(proxy.clone());
        }
        builder = match connection {
            Connection::Pooled => builder,
            Connection::Recent => builder.pool_idle_timeout(RECENT),
            Connection::New => builder.pool_max_idle_per_host(0),
        };
        tls.configure(builder).build().map_err(|why| error().with_source(why.without_url()))
    }
}
