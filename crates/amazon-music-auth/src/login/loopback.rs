//! The login of a terminal or desktop app: the browser is redirected to a loopback port.
//!
//! `port` binds the port, `server` serves it, and `page` has the pages for the browser.

use std::{
    fmt,
    future::{Future, pending},
    io,
    net::TcpListener,
    pin::pin,
    sync::atomic::AtomicBool,
    time::Duration,
};

use futures_util::future::select;
use oauth2::CsrfToken;
use tokio::{runtime::Handle, time};

use super::{Login, PendingLogin, callback::Callback};
use crate::{Error, ErrorKind, Session};

mod page;
mod port;
mod server;

use port::LoopbackUri;
use server::Gate;

/// The default time for the user.
const TIMEOUT: Duration = Duration::from_secs(10 * 60);

/// The pause after an invalid pasted text before the next one is requested.
const PASTE_PAUSE: Duration = Duration::from_millis(100);

impl Login {
    /// Returns a builder of a login that receives the callback on a loopback port.
    ///
    /// Amazon's page redirects the browser to the port. Each of `redirect_uris` must match one of the Allowed Return URLs of the Security Profile exactly. It is
    /// `http` to a loopback address (`127.0.0.1`, `localhost` or `[::1]`), such as `http://127.0.0.1:9090/callback`. The
    /// first one whose port is free is used. With several, a second login can run at the same time.
    ///
    /// RFC 8252 requires that any port is accepted, but Login with Amazon is not known to do so. It is not confirmed
    /// that it accepts `[::1]`.
    ///
    /// Only the given address is bound. For `localhost` both loopback addresses are bound, since browsers may try
    /// either; its port counts as free only if it is free on both.
    pub fn loopback<U: Into<String>>(
        &self,
        redirect_uris: impl IntoIterator<Item = U>,
    ) -> LoopbackLoginBuilder {
        LoopbackLoginBuilder {
            login: self.clone(),
            redirect_uris: redirect_uris.into_iter().map(Into::into).collect(),
            scope_data: None,
            timeout: TIMEOUT,
            app_name: "The app".to_owned(),
        }
    }
}

/// A builder of a loopback login. [`Login::loopback`] returns it.
#[derive(Debug, Clone)]
#[must_use = "nothing is started before `start`"]
pub struct LoopbackLoginBuilder {
    login: Login,
    redirect_uris: Vec<String>,
    scope_data: Option<String>,
    timeout: Duration,
    app_name: String,
}

impl LoopbackLoginBuilder {
    /// Sets the time limit of [`wait`](LoopbackLogin::wait); 10 minutes by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the name of the app on the last page in the browser.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = app_name.into();
        self
    }

    /// Sets details of scopes; see [`WebsiteLoginBuilder::scope_data`](crate::WebsiteLoginBuilder::scope_data).
    pub fn scope_data(mut self, json: impl Into<String>) -> Self {
        self.scope_data = Some(json.into());
        self
    }

    /// Binds the first free port, and creates the URL of Amazon's page.
    ///
    /// # Errors
    /// - [`ErrorKind::Configuration`]: this machine cannot serve a redirect URI or may not use its port. See also
    ///   [`WebsiteLoginBuilder::start`](crate::WebsiteLoginBuilder::start).
    /// - [`ErrorKind::Transient`]: every port is in use.
    pub fn start(self) -> Result<LoopbackLogin, Error> {
        let (uri, listeners) = port::bind(&self.redirect_uris)?;
        // The timeout of `wait` applies instead.
        let mut website = self.login.website(uri.redirect_uri.clone()).time_limit(Duration::MAX);
        if let Some(json) = &self.scope_data {
            website = website.scope_data(json);
        }
        let link_path = format!("/{}", CsrfToken::new_random_len(16).into_secret());
        let pending = website.start()?;
        Ok(LoopbackLogin { settings: self, pending, listeners, uri, link_path })
    }
}

/// A login that listens on a loopback port.
///
/// Dropping it, or the future of [`wait`](Self::wait), frees the port. It serves only the exact path of the redirect URI
/// and, once, the link of [`open`](Self::open). It ignores callbacks of other logins, and limits the size, time and number of requests. Its page holds no token and loads
/// nothing.
///
/// # If the browser runs on another machine
///
/// Over SSH and in containers the browser cannot connect to the port, and shows an error page. The address bar then
/// holds the callback, and [`wait_or_paste`](Self::wait_or_paste) accepts it from the user. Forwarding the port works
/// too: `ssh -L 9090:127.0.0.1:9090`.
pub struct LoopbackLogin {
    settings: LoopbackLoginBuilder,
    pending: PendingLogin,
    listeners: Vec<TcpListener>,
    uri: LoopbackUri,
    /// See [`open`](Self::open).
    link_path: String,
}

impl LoopbackLogin {
    /// Returns the URL of Amazon's page, for the user's browser.
    #[must_use]
    pub fn authorize_url(&self) -> &str {
        self.pending.authorize_url()
    }

    /// Returns the redirect URI in use, whose port was free.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        self.pending.redirect_uri()
    }

    /// Opens Amazon's page with `browser`, which may be [`open_browser`](crate::open_browser).
    ///
    /// Other users of this machine can read the arguments of a command. They could finish the login with the URL of
    /// Amazon's page, since it holds the state. So `browser` gets a random URL of this login's port instead, which
    /// redirects to Amazon's page once, when the login is waited for. A second request for it ends the login. If the
    /// browser runs on another machine, show [`authorize_url`](Self::authorize_url) instead.
    ///
    /// # Errors
    /// Returns the error of `browser`. The login continues, so show the URL instead.
    pub fn open<E>(&self, browser: impl FnOnce(&str) -> Result<(), E>) -> Result<(), E> {
        // Not a file with a redirect: browsers in a Snap or Flatpak cannot read private folders. What remains is a
        // race: the login could be finished by someone else before the user's browser requests the link.
        browser(&format!("{}{}", self.uri.origin, self.link_path))
    }

    /// Waits for the callback, and exchanges its code.
    ///
    /// Dropping the future cancels the login. It needs a Tokio runtime with I/O and timers enabled.
    ///
    /// # Errors
    /// Like [`Login::finish`], and:
    /// - [`ErrorKind::Expired`]: no callback came in time. The hint lists the causes: Amazon reports a wrong client
    ///   ID, redirect URI or scope on a page of its own, without a callback.
    /// - [`ErrorKind::Protocol`]: the link of [`open`](Self::open) was followed twice.
    pub async fn wait(self) -> Result<Session, Error> {
        self.wait_or_paste(|_| pending()).await
    }

    /// Like [`wait`](Self::wait), and accepts the callback from the user too.
    ///
    /// `paste` returns the address of the last page in the browser. If it is invalid, `paste` is called again with the
    /// reason. After `None` it is not called again. Its future is dropped when the callback comes from the browser.
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music_auth::{Error, LoopbackLogin, Session};
    ///
    /// async fn wait(waiting: LoopbackLogin) -> Result<Session, Error> {
    ///     println!("Open {}", waiting.authorize_url());
    ///     println!("If the browser cannot show the last page, paste its address here.");
    ///     waiting
    ///         .wait_or_paste(|problem| async move {
    ///             if let Some(problem) = problem {
    ///                 println!("{problem}: {}", problem.hint());
    ///             }
    ///             read_line().await
    ///         })
    ///         .await
    /// }
    ///
    /// async fn read_line() -> Option<String> {
    ///     // A thread and a channel, or the input of a user interface.
    /// #   None
    /// }
    /// ```
    ///
    /// # Errors
    /// Like [`wait`](Self::wait).
    pub async fn wait_or_paste<P, F>(self, paste: P) -> Result<Session, Error>
    where
        P: FnMut(Option<Error>) -> F,
        F: Future<Output = Option<String>>,
    {
        let Self { settings, pending, listeners, uri, link_path } = self;
        let listeners = Handle::try_current().map_err(io::Error::other).and_then(|_| {
            listeners.into_iter().map(tokio::net::TcpListener::from_std).collect::<Result<_, _>>()
        });
        let listeners = listeners.map_err(|why| {
            Error::new(ErrorKind::Configuration, "a login cannot wait outside a Tokio runtime")
                .with_hint("wait for it in a task of a Tokio runtime with I/O and timers enabled")
                .with_source(why)
        })?;
        let gate = Gate {
            pending: &pending,
            path: &uri.path,
            link_path: &link_path,
            link_used: AtomicBool::new(false),
        };
        let first = time::timeout(settings.timeout, async {
            let served = pin!(async {
                let (ended, browser) = server::serve(listeners, &gate).await;
                (ended, Some(browser))
            });
            let pasted = pin!(async { (Ok(pasted(&pending, paste).await), None) });
            select(served, pasted).await.factor_first().0
        });
        // Then the port is free again.
        let Ok((ended, browser)) = first.await else {
            return Err(no_callback(pending.redirect_uri(), settings.timeout));
        };
        let outcome = match ended {
            Ok(callback) => settings.login.finish_callback(pending, callback).await,
            Err(error) => Err(error),
        };
        if let Some(browser) = browser {
            let page = page::of_outcome(&settings.app_name, outcome.as_ref().err());
            server::show(browser, &page, false).await;
        }
        outcome
    }
}

impl fmt::Debug for LoopbackLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoopbackLogin")
            .field("pending", &self.pending)
            .field("timeout", &self.settings.timeout)
            .finish_non_exhaustive()
    }
}

/// Returns the callback that the user pastes. Stays pending if there is none.
async fn pasted<P, F>(login: &PendingLogin, mut paste: P) -> Callback
where
    P: FnMut(Option<Error>) -> F,
    F: Future<Output = Option<String>>,
{
    let mut problem = None;
    while let Some(text) = paste(problem.take()).await {
        problem = match Callback::read(&text) {
            Ok(callback) if callback.belongs_to(login.state()) => return callback,
            Ok(callback) => callback.into_code(login.state()).err().map(|error| {
                error.with_hint("paste the whole address of the browser that this login opened")
            }),
            Err(error) => Some(error),
        };
        // A source that is always ready, such as a closed terminal, must not block the browser.
        time::sleep(PASTE_PAUSE).await;
    }
    pending().await
}

fn no_callback(redirect_uri: &str, timeout: Duration) -> Error {
    let seconds = timeout.as_secs();
    let message = format!("no browser came back to {redirect_uri} within {seconds} seconds");
    Error::new(ErrorKind::Expired, message).with_hint(format!(
        "look at the browser: Amazon reports these on a page of its own, without a callback: an unknown client \
         ID; a redirect URI that is not among the Allowed Return URLs of the Security Profile, which must contain \
         exactly `{redirect_uri}`; a scope that the Security Profile is not enabled for, since Amazon Music is in \
         closed beta; a Security Profile without a privacy notice. If the browser runs on another machine, paste \
         the address of its last page"
    ))
}
