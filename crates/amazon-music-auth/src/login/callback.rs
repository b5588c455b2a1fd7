//! Reads the callback of a login: its code, or its error.
//!
//! It may come from a request or from a user who pasted it, so it is not trusted or printed before the state matches.

use std::hint::black_box;

use url::form_urlencoded;
use zeroize::Zeroizing;

use super::paste;
use crate::{Error, ErrorKind, ScopeSet, redact::redact_also, secret, token};

/// The number of times that an address may be percent-encoded as a whole.
const MAX_ENCODINGS: usize = 2;

/// Amazon's redirects take a few hundred bytes.
const MAX_LEN: usize = 16 * 1024;

/// The parameters of a callback whose state is not checked yet.
#[derive(Default)]
pub(crate) struct Callback {
    state: Option<Zeroizing<String>>,
    code: Option<Zeroizing<String>>,
    scope: Option<String>,
    error: Option<String>,
    description: Option<String>,
}

/// An authorization code, and the scopes of Amazon Music that the callback names.
pub(crate) type GrantedCode = (Zeroizing<String>, Option<ScopeSet>);

impl Callback {
    /// Reads a whole URL, its path and query, or its query alone, also from pasted text around it.
    ///
    /// # Errors
    /// Returns an error if it is none of these ([`ErrorKind::Protocol`]).
    pub(crate) fn read(text: &str) -> Result<Self, Error> {
        if text.len() > MAX_LEN {
            return Err(invalid("the address is too long to be the callback of a login"));
        }
        let pasted = paste::clean(text);
        if pasted.trim_matches(paste::is_around).is_empty() {
            return Err(invalid("the address is empty"));
        }
        let mut found = None;
        let mut text = pasted.clone();
        for _ in 0..=MAX_ENCODINGS {
            // A line break that was pasted as a space splits the address.
            let joined = Zeroizing::new(text.replace(char::is_whitespace, ""));
            for query in paste::queries(&text).chain(paste::queries(&joined)) {
                match Self::parse(query) {
                    Ok(callback) if callback.code.is_none() && callback.error.is_none() => {}
                    Ok(callback) if callback.state.is_some() => return Ok(callback),
                    other => {
                        found.get_or_insert(other);
                    }
                }
            }
            // Copied from another address, or encoded as a whole.
            text = paste::percent_decoded(&text);
        }
        found.unwrap_or_else(|| Err(no_code(&pasted)))
    }

    fn parse(query: &str) -> Result<Self, Error> {
        let mut callback = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.into_owned();
            let twice = match &*name {
                "state" => callback.state.replace(Zeroizing::new(value)).is_some(),
                "code" => callback.code.replace(Zeroizing::new(value)).is_some(),
                "scope" => callback.scope.replace(value).is_some(),
                "error" if value.is_empty() => false,
                "error" => callback.error.replace(value).is_some(),
                "error_description" => callback.description.replace(value).is_some(),
                _ => false,
            };
            if twice {
                return Err(invalid("the address holds the same parameter twice"));
            }
        }
        Ok(callback)
    }

    /// Returns `true` if this is the callback of the login with `state`.
    pub(crate) fn belongs_to(&self, state: &str) -> bool {
        !state.is_empty() && self.state.as_ref().is_some_and(|own| same(own, state))
    }

    /// Returns the code of the login with `state`.
    ///
    /// # Errors
    /// Returns an error if the state does not match ([`ErrorKind::Protocol`]), or if the callback names an error.
    pub(crate) fn into_code(self, state: &str) -> Result<GrantedCode, Error> {
        if !self.belongs_to(state) {
            let message = match self.state {
                None => "the address holds no state, so it may not belong to this login",
                Some(_) => "the address belongs to another login: its state is a different one",
            };
            let error = invalid(message).with_hint(
                "start the login again and finish it in the same browser; if this occurs again, an \
                 attacker may be trying to log the user in to another account",
            );
            return Err(match &self.error {
                Some(code) if self.state.is_none() => {
                    error.with_oauth_error(redact_also(code, &[state]), None)
                }
                // Nothing that belongs to another login is printed.
                _ => error,
            });
        }
        if let Some(code) = &self.error {
            let secrets = [state, self.code.as_ref().map_or("", |code| code.as_str())];
            let redacted = |text: &String| redact_also(text, &secrets);
            let description = self.description.as_ref().filter(|text| !text.is_empty());
            return Err(error_redirect(redacted(code), description.map(redacted)));
        }
        match self.code {
            Some(code) if secret::fault(&code).is_none() => {
                let scopes = self.scope.as_deref().map(ScopeSet::known_in);
                Ok((code, scopes.filter(|scopes| !scopes.is_empty())))
            }
            _ => Err(invalid("the code in the address is empty or has white space")),
        }
    }
}

/// Explains why pasted text holds neither a code nor an error.
fn no_code(text: &str) -> Error {
    if !text.contains(['?', '=', '/', '#']) {
        return invalid("this looks like a bare code, which cannot be trusted alone").with_hint(
            "paste the whole address from the browser: it holds `state` too, which \
             proves that the code belongs to this login",
        );
    }
    if text.split_once('#').is_some_and(|(_, fragment)| fragment.contains("access_token=")) {
        return invalid("the address holds a token and no code")
            .with_hint("request a code: Login with Amazon no longer allows the implicit grant");
    }
    invalid("the address holds neither a code nor an error")
}

/// Compares in constant time.
fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let pairs = one.iter().zip(other);
    let difference = pairs.fold(0, |difference, (a, b)| black_box(difference | (a ^ b)));
    one.len() == other.len() && black_box(difference) == 0
}

/// Converts the error of a redirect. RFC 6749, 4.1.2.1 lists the codes.
fn error_redirect(code: String, description: Option<String>) -> Error {
    let known = match code.to_ascii_lowercase().as_str() {
        "access_denied" => (ErrorKind::Denied, "the user denied the login", None),
        "invalid_request" => (
            ErrorKind::Configuration,
            "Login with Amazon does not accept the parameters of the login",
            Some("check the scopes, the redirect URI and any scope data"),
        ),
        "unsupported_response_type" => (
            ErrorKind::Configuration,
            "Login with Amazon does not allow this app the authorization code grant",
            Some("use a client ID of the web settings of the Security Profile"),
        ),
        other => token::meaning(other).unwrap_or((
            ErrorKind::Protocol,
            "Login with Amazon ended the login",
            None,
        )),
    };
    token::meant(known).with_oauth_error(code, description)
}

fn invalid(message: &'static str) -> Error {
    Error::new(ErrorKind::Protocol, message)
        .with_hint("pass the whole address that the browser shows at the end of the login")
}

#[cfg(test)]
mod tests;
