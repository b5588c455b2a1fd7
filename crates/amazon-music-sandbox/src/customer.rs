//! A customer at the pages of Login with Amazon, for tests that have no browser.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{Incoming, Outgoing, Sandbox};

/// What a customer says to an app that asks for access.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// The app may do what it asks for. The first account says so.
    Allow,
    /// The same, said by the account with this id, such as [`World::add_account`](crate::World::add_account) gives.
    /// Where there is no such account, the browser stays on a page.
    AllowAs(String),
    /// It may not.
    Deny,
}

impl Sandbox {
    /// Does what a browser does: shows the page of an app's authorize URL, sends its form, and gives the address
    /// that the browser is sent to, with the code or the error in it. `None` where it stays on a page, since the
    /// app or its redirect URI is not known, for instance.
    ///
    /// The page and the form are requests like others: faults happen to them, and the journal has them.
    pub fn visit(&self, authorize_url: &str, decision: Decision) -> Option<String> {
        let path = authorize_url.find("/ap/oa")?;
        let shown = self.handle(&Incoming::new("GET", &authorize_url[path..]));
        let ended = match shown.find_header("Location") {
            Some(_) => shown,
            None => self.decide("/ap/oa", &shown, decision)?,
        };
        ended.find_header("Location").map(str::to_owned)
    }

    /// Types a device's code on the page for it, and decides. Says whether the code was known, and the account.
    pub fn enter_code(&self, user_code: &str, decision: Decision) -> bool {
        let asked = self.submit("/code", format!("user_code={user_code}"));
        let decided = self.decide("/code", &asked, decision);
        decided.is_some_and(|page| page.status() == 200)
    }

    /// Sends the form of a page that asks for a decision.
    fn decide(&self, path: &str, page: &Outgoing, decision: Decision) -> Option<Outgoing> {
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
        Some(self.submit(path, format!("consent={consent}&decision={decision}")))
    }

    fn submit(&self, path: &str, form: String) -> Outgoing {
        let form_type = "application/x-www-form-urlencoded";
        self.handle(&Incoming::new("POST", path).header("Content-Type", form_type).body(form))
    }
}
