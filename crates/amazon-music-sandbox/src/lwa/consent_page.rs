//! The page that asks a customer whether an app may do what it asks for.
//!
//! Its form has three fields: `consent`, a token that holds once and that no other website can know; `account`, the
//! id of the account; and `decision`, which is `allow` or `deny`.

use super::{
    Form, Question, RegisteredClient,
    page::{escape, page},
    scopes,
};
use crate::{account::Account, server::Outgoing, world::World};

/// The page. `action` is the path that its form is sent to.
pub(super) fn show(
    accounts: &[Account],
    client: &RegisteredClient,
    asked_for: &[String],
    consent: &str,
    action: &str,
) -> Outgoing {
    let name = escape(client.shown_name());
    let scopes: String = asked_for
        .iter()
        .map(|scope| {
            let (meaning, scope) = (scopes::meaning(scope), escape(scope));
            format!("<li>{meaning} <code>{scope}</code></li>\n")
        })
        .collect();
    let accounts: String = accounts
        .iter()
        .enumerate()
        .map(|(at, account)| {
            let checked = if at == 0 { " checked" } else { "" };
            let shown = account.profile.name.as_deref().unwrap_or(account.id());
            format!(
                "<label><input type=\"radio\" name=\"account\" value=\"{}\"{checked}> {}</label><br>\n",
                escape(account.id()),
                escape(shown)
            )
        })
        .collect();
    let body = format!(
        "<p><strong>{name}</strong> would like to:</p>\n<ul>\n{scopes}</ul>\n\
         <form method=\"post\" action=\"{action}\">\n\
         <input type=\"hidden\" name=\"consent\" value=\"{consent}\">\n\
         <p>You are</p>\n<p>\n{accounts}</p>\n\
         <p><button class=\"yes\" name=\"decision\" value=\"allow\">Allow</button>\n\
         <button name=\"decision\" value=\"deny\">Cancel</button></p>\n</form>"
    );
    page(200, &format!("Login with Amazon: {}", client.shown_name()), &body)
}

/// What a customer decided.
pub(super) struct Decision {
    pub(super) question: Question,
    /// The account that agrees; `None` where the customer does not.
    pub(super) account: Option<String>,
}

/// Reads the form of the page. `None` where its token does not hold, or something else makes no sense.
pub(super) fn read(world: &mut World, form: &Form) -> Option<Decision> {
    let is_allowed = match form.get("decision")? {
        "allow" => true,
        "deny" => false,
        _ => return None,
    };
    let account = match form.get("account") {
        Some(id) => world.accounts.iter().find(|account| account.id() == id)?,
        None => world.accounts.first()?,
    };
    let account = is_allowed.then(|| account.id().to_owned());
    let now = world.clock.now();
    let question = world.lwa.consents.take(form.get("consent")?, now)?;
    Some(Decision { question, account })
}
