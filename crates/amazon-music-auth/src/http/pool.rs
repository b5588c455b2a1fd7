//! The settings of connection pools, and their creation.

use std::{sync::OnceLock, time::Duration};

use http::HeaderValue;
use reqwest::Proxy;

use super::message::{Connection, HttpError, HttpErrorKind};
use crate::{tls, tls::Tls};

/// The longest time that a connection of [`Connection::Recent`] was idle: a little less than a second.
const RECENT: Duration = Duration::from_millis(900);

/// The settings of the connection pools of a client.
pub(super) struct Settings {
    pub(super) connect_timeout: Duration,
    pub(super) timeout: Duration,
    pub(super) user_agent: HeaderValue,
    pub(super) proxy: Option<Proxy>,
    /// Set by the first client for https.
    pub(super) tls: OnceLock<Tls>,
}

impl Settings {
    /// Creates a client with a pool for one kind of connections.
    ///
    /// # Errors
    /// Returns an error if TLS cannot be set up ([`HttpErrorKind::Configuration`]). A later call tries again.
    pub(super) fn client(
        &self,
        is_https: bool,
        connection: Connection,
    ) -> Result<reqwest::Client, HttpError> {
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
            .connect_timeout(self.connect_timeout)
            .timeout(self.timeout)
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
