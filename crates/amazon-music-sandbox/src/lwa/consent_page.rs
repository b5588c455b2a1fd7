//! The consent page, on which the user allows or denies the request of an app.
//!
//! Its form has three fields: `consent`, a token that is valid once and that no other website can know; `account`, the
//! ID of the account; and `decision`, which is `allow` or `deny`.

use super::{
    page::{escape, page},
    state::ConsentRequest,
};
use crate::{
    form::Form,
    response::{self, Response},
    scopes,
    world::World,
};

/// Shows the page. `action` is the path that receives its form.
pub(super) fn show(
    world: &mut World,
    request: ConsentRequest,
    client_id: &str,
    requested: &[String],
    action: &str,
) -> Response {
    let consent = world.lwa.request_consent(request, world.clock.now());
    let Some(client) = world.lwa.client(client_id) else { return response::empty(404) };
    let name = escape(&client.name);
    let scopes: String = requested
        .iter()
        .map(|scope| {
            let (description, scope) = (scopes::description(scope), escape(scope));
            format!("<li>{} <code>{scope}</code></li>\n", description.unwrap_or_default())
        })
        .collect();
    let accounts: String = world
        .accounts
        .iter()
        .enumerate()
        .map(|(position, account)| {
            let checked = if position == 0 { " checked" } else { "" };
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
    page(200, &format!("Login with Amazon: {}", client.name), &body)
}

/// The decision of a user.
pub(super) struct ConsentDecision {
    pub(super) request: ConsentRequest,
    /// The account that allows it; `None` if the user denies it.
    pub(super) account: Option<String>,
}

/// Reads the form of the page; `None` if its token or another field is invalid.
pub(super) fn read(world: &mut World, form: &Form) -> Option<ConsentDecision> {
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
    let request = world.lwa.consents.remove(form.get("consent")?, world.clock.now())?;
    Some(ConsentDecision { request, account })
}
