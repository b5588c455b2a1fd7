//! Code-based linking: the login of a TV, a speaker or a terminal that has no browser.
//!
//! `code_pair` reads the codes, and `poller` polls until the user has entered one.

mod code_pair;
mod poller;

use std::{
    fmt,
    future::{Future, poll_fn},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::Poll,
};

use tokio::sync::mpsc;

pub use code_pair::DevicePrompt;
pub use poller::DeviceEvent;

use crate::{Error, Login, Session, runtime, trace};
use poller::{Poller, Settings};

impl Login {
    /// Returns a builder of a login on a device without a keyboard or browser.
    ///
    /// It needs a client ID of its own kind, which the Security Profile creates for "TVs and other devices". That
    /// kind has no client secret, and the login sends none.
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music_auth::{ClientId, Login, Scope};
    ///
    /// # async fn example() -> Result<(), amazon_music_auth::Error> {
    /// let client_id = ClientId::new("amzn1.application-oa2-client.0a1b")?;
    /// let login = Login::new(client_id, Scope::LibraryRead);
    /// let device = login.device().start().await?;
    /// let prompt = device.prompt();
    /// println!("visit {} and enter {}", prompt.verification_uri(), prompt.user_code());
    /// let session = device.wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn device(&self) -> DeviceLoginBuilder {
        let settings = Settings {
            login: self.clone(),
            accept_language: None,
            scope_data: None,
            verify_refresh_token: false,
            rfc8628_grant_type: false,
        };
        DeviceLoginBuilder { settings, replace_expired_code: false }
    }
}

/// A builder of a [`DeviceLogin`]. [`Login::device`] returns it.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent before `start`"]
pub struct DeviceLoginBuilder {
    settings: Settings,
    replace_expired_code: bool,
}

impl DeviceLoginBuilder {
    /// Sets the header `Accept-Language`, such as `de-DE`: the language of the page that the user visits.
    pub fn accept_language(mut self, tag: impl Into<String>) -> Self {
        self.settings.accept_language = Some(tag.into());
        self
    }

    /// Sets the parameter `scope_data`; see [`WebsiteLoginBuilder::scope_data`](crate::WebsiteLoginBuilder::scope_data).
    pub fn scope_data(mut self, json: impl Into<String>) -> Self {
        self.settings.scope_data = Some(json.into());
        self
    }

    /// Enables or disables replacement of an expired code; off by default.
    ///
    /// Codes are replaced until the user enters one or the login is dropped. Each new code is reported as a
    /// [`DeviceEvent::Prompt`].
    pub fn replace_expired_code(mut self, replace: bool) -> Self {
        self.replace_expired_code = replace;
        self
    }

    /// Enables or disables verification of the refresh token; off by default.
    ///
    /// If it is on, the refresh token is used once before the login finishes, like in Amazon's own client for devices.
    pub fn verify_refresh_token(mut self, verify: bool) -> Self {
        self.settings.verify_refresh_token = verify;
        self
    }

    /// Enables or disables the grant type of RFC 8628 for polls; off by default.
    ///
    /// If it is on, polls send the grant type `urn:ietf:params:oauth:grant-type:device_code` and the client ID. This has
    /// not been tried against the service. If it is off, they send `device_code` and no client ID, as Amazon documents.
    pub fn rfc8628_grant_type(mut self, rfc8628: bool) -> Self {
        self.settings.rfc8628_grant_type = rfc8628;
        self
    }

    /// Requests a code for the user from Login with Amazon.
    ///
    /// # Errors
    /// - [`Configuration`](crate::ErrorKind::Configuration): the app is not set up for this login, or a setting is
    ///   invalid. See also [`Error::may_be_closed_beta`].
    /// - [`Transient`](crate::ErrorKind::Transient): the request failed and may work later.
    /// - [`Protocol`](crate::ErrorKind::Protocol): the response is invalid.
    pub async fn start(self) -> Result<DeviceLogin, Error> {
        let replace_expired_code = Arc::new(AtomicBool::new(self.replace_expired_code));
        let (sender, events) = mpsc::unbounded_channel();
        let poller = Poller {
            tokens: self.settings.login.token_endpoint()?,
            http: self.settings.login.http()?,
            settings: self.settings,
            replace_expired_code: Arc::clone(&replace_expired_code),
            events: sender,
        };
        let pair = poller.code_pair().await?;
        let prompt = pair.prompt.clone();
        let poller = Box::pin(poller.run(pair));
        Ok(DeviceLogin { prompt, replace_expired_code, poller, events, outcome: None })
    }
}

/// A login on a device that waits for its user.
///
/// Show [`prompt`](Self::prompt), then [`wait`](Self::wait). Alternatively, [`wait_with`](Self::wait_with) and
/// [`next_event`](Self::next_event) report each event, including new codes. Dropping the login cancels it: nothing
/// runs in the background.
#[must_use = "dropping it cancels the login"]
pub struct DeviceLogin {
    prompt: DevicePrompt,
    replace_expired_code: Arc<AtomicBool>,
    /// Stored, so that dropping the future of `next_event` does not abort a request for tokens.
    poller: Pin<Box<dyn Future<Output = Result<Session, Error>> + Send>>,
    events: mpsc::UnboundedReceiver<DeviceEvent>,
    outcome: Option<Result<Session, Error>>,
}

impl DeviceLogin {
    /// Returns the code and the page for the user.
    ///
    /// It changes if expired codes are replaced.
    #[must_use]
    pub fn prompt(&self) -> &DevicePrompt {
        &self.prompt
    }

    /// Waits until the user has logged in.
    ///
    /// An expired code is not replaced, since nobody would show the new one. Use [`wait_with`](Self::wait_with) for
    /// that.
    ///
    /// # Errors
    /// Like [`next_event`](Self::next_event).
    pub async fn wait(self) -> Result<Session, Error> {
        self.replace_expired_code.store(false, Ordering::Relaxed);
        self.wait_with(|_| ()).await
    }

    /// Waits until the user has logged in, and calls `on_event` with each event.
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music_auth::{DeviceEvent, Login};
    ///
    /// # async fn example(login: Login) -> Result<(), amazon_music_auth::Error> {
    /// let device = login.device().replace_expired_code(true).start().await?;
    /// let session = device
    ///     .wait_with(|event| {
    ///         if let DeviceEvent::Prompt(prompt) = event {
    ///             println!("visit {} and enter {}", prompt.verification_uri(), prompt.user_code());
    ///         }
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Like [`next_event`](Self::next_event).
    pub async fn wait_with(
        mut self,
        mut on_event: impl FnMut(&DeviceEvent),
    ) -> Result<Session, Error> {
        loop {
            let event = self.next_event().await?;
            on_event(&event);
            if let DeviceEvent::Finished(session) = event {
                return Ok(session);
            }
        }
    }

    /// Waits for the next event. The first one is the prompt, and comes at once.
    ///
    /// After the end it returns the same session or the same error again. It needs a Tokio runtime with timers
    /// enabled.
    ///
    /// # Cancel safety
    /// This method is cancel safe: dropping the future, for instance in a `select!`, loses no event and no token.
    ///
    /// # Errors
    /// - [`Denied`](crate::ErrorKind::Denied): the user denied the login.
    /// - [`Expired`](crate::ErrorKind::Expired): the code expired and is not replaced. If polls failed,
    ///   `source()` is the last error.
    /// - [`Configuration`](crate::ErrorKind::Configuration), [`Protocol`](crate::ErrorKind::Protocol): Login with
    ///   Amazon rejected the request.
    /// - [`LoginRequired`](crate::ErrorKind::LoginRequired): the refresh token is invalid, see
    ///   [`verify_refresh_token`](DeviceLoginBuilder::verify_refresh_token).
    pub async fn next_event(&mut self) -> Result<DeviceEvent, Error> {
        runtime::current()?;
        let event = poll_fn(|context| {
            if self.outcome.is_none()
                && let Poll::Ready(outcome) = self.poller.as_mut().poll(context)
            {
                self.outcome = Some(outcome);
            }
            match (self.events.try_recv(), &self.outcome) {
                (Ok(event), _) => Poll::Ready(Ok(event)),
                (Err(_), Some(outcome)) => Poll::Ready(outcome.clone().map(DeviceEvent::Finished)),
                (Err(_), None) => Poll::Pending,
            }
        })
        .await
        .inspect_err(trace::device_ended)?;
        trace::device_event(match &event {
            DeviceEvent::Prompt(prompt) => {
                self.prompt = prompt.clone();
                "prompt"
            }
            DeviceEvent::Pending => "pending",
            DeviceEvent::SlowDown { .. } => "slow_down",
            DeviceEvent::Retrying(_) => "retrying",
            DeviceEvent::Finished(_) => "finished",
        });
        Ok(event)
    }
}

impl fmt::Debug for DeviceLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceLogin").field("prompt", &self.prompt).finish_non_exhaustive()
    }
}
