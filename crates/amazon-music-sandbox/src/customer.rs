//! The user who allows or denies a login, for tests without a browser.

use bytes::Bytes;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{form::FORM, response::Response, sandbox::Sandbox};

/// The decision of a user on the consent page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decision {
    /// The first account allows access.
    Allow,
    /// The account with the given ID allows access.
    AllowAs(String),
    /// The user denies access.
    Deny,
}

impl Sandbox {
    /// Opens an authorize URL, submits the consent page, and returns the URL of the redirect.
    ///
    /// The URL contains the code or the error. Returns `None` if there is no redirect, for instance since the app, its return
    /// URL or the account is unknown. The page and its form are ordinary requests: they trigger faults, and the journal
    /// records them.
    pub fn visit(&self, authorize_url: &str, decision: Decision) -> Option<String> {
        let path = authorize_url.find("/ap/oa")?;
        let page = self.send("GET", &authorize_url[path..], String::new())?;
        let response = match location(&page) {
            Some(_) => page,
            None => self.decide("/ap/oa", &page, decision)?,
        };
        location(&response)
    }

    /// Submits the user code of a device and the consent page.
    ///
    /// Returns `true` if the code and the account are known.
    pub fn enter_code(&self, user_code: &str, decision: Decision) -> bool {
        let user_code = utf8_percent_encode(user_code, NON_ALPHANUMERIC);
        let page = self.send("POST", "/code", format!("user_code={user_code}"));
        let decided = page.and_then(|page| self.decide("/code", &page, decision));
        decided.is_some_and(|page| page.status() == 200)
    }

    /// Sends the form of a consent page.
    fn decide(&self, path: &str, page: &Response, decision: Decision) -> Option<Response> {
        let html = str::from_utf8(page.body()).ok()?;
        let (_, rest) = html.split_once("name=\"consent\" value=\"")?;
        let (consent, _) = rest.split_once('"')?;
        let decision = match decision {
            Decision::Allow => "allow".to_owned(),
            Decision::AllowAs(account) => {
                format!("allow&account={}", utf8_percent_encode(&account, NON_ALPHANUMERIC))
            }
            Decision::Deny => "deny".to_owned(),
        };
        self.send("POST", path, format!("consent={consent}&decision={decision}"))
    }

    /// Sends a request; `None` if its URI is invalid.
    fn send(&self, method: &str, uri: &str, form: String) -> Option<Response> {
        let request = http::Request::builder().method(method).uri(uri).header("content-type", FORM);
        Some(self.handle(&request.body(Bytes::from(form)).ok()?))
    }
}

fn location(response: &Response) -> Option<String> {
    let location = response.headers().get("location")?;
    location.to_str().ok().map(str::to_owned)
}
