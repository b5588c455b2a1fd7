//! The login of a terminal or desktop app: the browser comes back to a port of this machine.
//!
//! The port is chosen in `port` and served in `server`; the link for the browser is in `link`, its pages in `page`.

use std::{
    fmt,
    future::{Future, pending},
    io,
    net::TcpListener,
    pin::pin,
    sync::Arc,
    time::{Duration, SystemTime},
};

use futures_util::future::select;
use tokio::{runtime::Handle, time};
use zeroize::Zeroizing;

use super::{Login, PendingLogin, callback::Callback};
use crate::{Error, ErrorKind, Session};

mod link;
mod page;
mod port;
mod server;

use link::Link;
use port::Port;
use server::{Answered, Gate};

/// The time for the user unless told otherwise.
const TIMEOUT: Duration = Duration::from_secs(10 * 60);

/// The pause after an invalid pasted text before the next one is requested.
const PASTE_PAUSE: Duration = Duration::from_millis(100);

impl Login {
    /// Starts a login by Amazon's page, which sends the browser back to a port of this machine.
    ///
    /// `redirect_uris` are one or more addresses that are registered for the app, each exactly as it
    /// stands in the Allowed Return URLs of its Security Profile: `http`, to `127.0.0.1`, `localhost` or
    /// `[::1]`, such as `http://127.0.0.1:9090/callback`. The first whose port is free is used; several let
    /// a second login run beside the first. No rule was found by which Login with Amazon would take an
    /// unregistered port, as RFC 8252 has it, so none is chosen freely. That it takes `[::1]` is not
    /// confirmed; the other two are in use elsewhere.
    ///
    /// Only that address is listened at. `localhost` means both loopback addresses, since browsers differ
    /// in which they try first; its port is free only where both are.
    pub fn loopback<U: Into<String>>(
        &self,
        redirect_uris: impl IntoIterator<Item = U>,
    ) -> Loopback {
        Loopback {
            login: self.clone(),
            redirect_uris: redirect_uris.into_iter().map(Into::into).collect(),
            scope_data: None,
            timeout: TIMEOUT,
            app_name: None,
        }
    }
}

/// The settings of a login by a port of this machine. Made by [`Login::loopback`].
#[derive(Debug, Clone)]
#[must_use = "nothing is started before `start`"]
pub struct Loopback {
    login: Login,
    redirect_uris: Vec<String>,
    scope_data: Option<String>,
    timeout: Duration,
    app_name: Option<String>,
}

impl Loopback {
    /// Sets the time for the user, from [`wait`](LoopbackLogin::wait) on; 10 minutes by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the name of the app, for the page that the browser shows at the end.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets details of scopes; see [`Website::scope_data`](crate::Website::scope_data).
    pub fn scope_data(mut self, json: impl Into<String>) -> Self {
        self.scope_data = Some(json.into());
        self
    }

    /// Takes the first free port, on loopback addresses alone, and creates the URL of Amazon's page.
    ///
    /// # Errors
    /// - [`ErrorKind::Configuration`]: a redirect URI cannot be served by this machine, or a port may not
    ///   be used, or like [`Website::start`](crate::Website::start).
    /// - [`ErrorKind::Transient`]: every port is in use.
    pub fn start(self) -> Result<LoopbackLogin, Error> {
        let Port { redirect_uri, origin, path, listeners } = port::take(&self.redirect_uris)?;
        // Waiting ends by the clock of `wait`, which the user sees.
        let website = self.login.website(redirect_uri).time_limit(Duration::MAX);
        let website = match self.scope_data {
            Some(json) => website.scope_data(json),
            None => website,
        };
        let pending = website.start()?;
        Ok(LoopbackLogin {
            login: self.login,
            pending,
            listeners,
            path,
            link: Link::new(origin),
            timeout: self.timeout,
            app_name: self.app_name.unwrap_or_else(|| "The app".to_owned()),
        })
    }
}

/// A login that listens on a port of this machine. Dropping it, or its [`wait`](Self::wait), frees the port.
///
/// It responds only at the exact path of the redirect URI and, once, at the link of [`open`](Self::open). It
/// ignores every request that is not the redirect of this login, and bounds the size, time and number of requests.
/// Its page holds no token and loads nothing from elsewhere.
///
/// # If the browser runs on another machine
///
/// Over SSH and in containers the browser cannot reach the port, and shows that the page could not be
/// opened. Its address bar then holds all that is needed: [`wait_or_paste`](Self::wait_or_paste) takes it
/// while it goes on listening. Forwarding the port (`ssh -L 9090:127.0.0.1:9090`) works too.
pub struct LoopbackLogin {
    login: Login,
    pending: PendingLogin,
    listeners: Vec<TcpListener>,
    path: String,
    link: Link,
    timeout: Duration,
    app_name: String,
}

impl LoopbackLogin {
    /// Returns the URL of Amazon's page, for the user's browser. Nothing is printed or opened by itself.
    #[must_use]
    pub fn authorize_url(&self) -> &str {
        self.pending.authorize_url()
    }

    /// Returns the redirect URI in use: that of the first free port.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        self.pending.redirect_uri()
    }

    /// Opens the page with `browser`: [`open_browser`](crate::open_browser), or a way of one's own.
    ///
    /// `browser` is not given the address of Amazon's page, which other users of this machine could read
    /// among the arguments of a command and finish the login with. It is given a link to the port of this
    /// login, which leads there once, as soon as the login is waited for. A link that is followed a second
    /// time ends the login. If the browser runs on another machine, show
    /// [`authorize_url`](Self::authorize_url) instead.
    ///
    /// # Errors
    /// Returns the error of `browser`. The login goes on all the same: show the URL instead.
    pub fn open<E>(&self, browser: impl FnOnce(&str) -> Result<(), E>) -> Result<(), E> {
        browser(&self.link.url())
    }

    /// Waits for the browser to come back, and exchanges the code that it brings.
    ///
    /// Dropping the future cancels the login. It needs a Tokio runtime with I/O and timers enabled.
    ///
    /// # Errors
    /// Like [`Login::finish`]; and [`ErrorKind::Expired`] if nobody came in time, with the causes in its
    /// hint: Amazon shows a wrong client ID, redirect URI or scope on a page of its own and never calls
    /// back; and [`ErrorKind::Protocol`] if the link of [`open`](Self::open) was followed twice.
    pub async fn wait(self) -> Result<Session, Error> {
        self.wait_or_paste(|_| pending()).await
    }

    /// Like [`wait`](Self::wait), and accepts the address from the user too, whichever is there first.
    ///
    /// `paste` returns the address where the browser ended up. It is called again if that is of no use, with the
    /// reason, and no more once it returns `None`. Its future is dropped when the browser comes back by itself.
    ///
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
        let Self { login, pending, listeners, path, link, timeout, app_name } = self;
        let no_runtime = |why: Box<dyn std::error::Error + Send + Sync>| {
            Error::new(ErrorKind::Configuration, "a login cannot wait outside a Tokio runtime")
                .with_hint("wait for it in a task of a Tokio runtime with I/O and timers enabled")
                .with_source(io::Error::other(why))
        };
        Handle::try_current().map_err(|why| no_runtime(why.into()))?;
        let listeners = listeners.into_iter().map(tokio::net::TcpListener::from_std);
        let listeners =
            listeners.collect::<io::Result<Vec<_>>>().map_err(|why| no_runtime(why.into()))?;

        let gate = Arc::new(Gate {
            state: pending.state().clone(),
            path,
            link,
            authorize_url: Zeroizing::new(pending.authorize_url().to_owned()),
        });
        let answered = {
            let browser = server::serve(listeners, gate);
            let pasted = pasted(&pending, paste);
            time::timeout(timeout, select(pin!(browser), pin!(pasted)))
                .await
                .map(|first| first.factor_first().0)
        };
        // Here the port is free again.
        let Ok(Answered { callback, browser }) = answered else {
            return Err(nobody_came(pending.redirect_uri(), timeout));
        };
        let outcome = match callback {
            Ok(callback) => login.finish_with(pending, callback, SystemTime::now()).await,
            Err(unsafe_now) => Err(unsafe_now),
        };
        if let Some(browser) = browser {
            server::show(browser, &page::of_outcome(&app_name, outcome.as_ref().err())).await;
        }
        outcome
    }
}

impl fmt::Debug for LoopbackLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoopbackLogin")
            .field("pending", &self.pending)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// The redirect that the user pastes. Never ends if there is none.
async fn pasted<P, F>(login: &PendingLogin, mut paste: P) -> Answered
where
    P: FnMut(Option<Error>) -> F,
    F: Future<Output = Option<String>>,
{
    let mut problem = None;
    while let Some(text) = paste(problem.take()).await {
        match Callback::read(&text) {
            Ok(callback) if callback.belongs_to(login.state()) => {
                return Answered { callback: Ok(callback), browser: None };
            }
            Ok(callback) => {
                let hint = "paste the whole address of the browser that this login opened";
                problem = callback.arrive(login.state()).err().map(|error| error.with_hint(hint));
            }
            Err(error) => problem = Some(error),
        }
        // Whoever answers at once, such as a closed terminal, must not keep the others from running.
        time::sleep(PASTE_PAUSE).await;
    }
    pending().await
}

fn nobody_came(redirect_uri: &str, timeout: Duration) -> Error {
    let seconds = timeout.as_secs();
    let message = format!("no browser came back to {redirect_uri} within {seconds} seconds");
    Error::new(ErrorKind::Expired, message).with_hint(format!(
        "look at the browser: Amazon shows these on a page of its own, and never calls back: a client ID \
         that it does not know; a redirect URI that is not among the Allowed Return URLs of the Security \
         Profile, where `{redirect_uri}` must stand letter by letter; a scope that the Security Profile is \
         not enabled for, as Amazon Music does for apps in its closed beta; a Security Profile without a \
         privacy notice. If the browser runs on another machine, paste the address where it ended up"
    ))
}

#[cfg(test)]
mod tests;
