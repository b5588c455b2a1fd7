//! Diagnoses the setup of an app: identifiers, clock, endpoints, tokens and scopes.

mod finding;

use std::time::{Duration, SystemTime};

use http::{HeaderValue, header};

pub use finding::{Finding, Severity, Subject};

use crate::{
    ClientId, Error, HttpClient, Login, ScopeSet, SecurityProfileId, Session, TokenInfo, beta,
    lwa::LwaRequest, tls, token,
};

/// A larger difference of the clocks is a warning.
const CLOCK_TOLERANCE: Duration = Duration::from_secs(30);

/// A larger difference makes certificates and stored times invalid.
const CLOCK_LIMIT: Duration = Duration::from_secs(5 * 60);

const SECURITY_PROFILE_HINT: &str =
    "send the Security Profile ID in the General tab of the profile that the client ID belongs to";

/// A diagnosis of the setup of an app. [`Login::doctor`] creates one.
///
/// # Examples
/// ```no_run
/// use amazon_music_auth::{Error, Login, SecurityProfileId, Session, Severity};
///
/// async fn check(login: &Login, session: &Session, key: &SecurityProfileId) -> bool {
///     let findings = login.doctor().session(session).security_profile(key).run().await;
///     for finding in &findings {
///         println!("{finding}");
///     }
///     findings.iter().all(|finding| finding.severity() < Severity::Problem)
/// }
/// ```
#[derive(Debug, Clone)]
#[must_use = "call `run` to run it"]
pub struct Doctor<'a> {
    login: &'a Login,
    session: Option<&'a Session>,
    security_profile: Option<&'a SecurityProfileId>,
    wanted: ScopeSet,
    login_error: Option<&'a Error>,
    clock: fn() -> SystemTime,
}

impl Login {
    /// Creates a diagnosis of this app.
    ///
    /// The wanted scopes are those that the login requests, unless [`Doctor::wanted_scopes`] sets others.
    pub fn doctor(&self) -> Doctor<'_> {
        Doctor {
            login: self,
            session: None,
            security_profile: None,
            wanted: self.scopes().clone(),
            login_error: None,
            clock: SystemTime::now,
        }
    }
}

impl<'a> Doctor<'a> {
    /// Adds a session: its token, the app of the token, and its scopes.
    pub fn session(mut self, session: &'a Session) -> Self {
        self.session = Some(session);
        self
    }

    /// Adds the Security Profile ID, the `x-api-key`, which must be that of the session.
    pub fn security_profile(mut self, security_profile: &'a SecurityProfileId) -> Self {
        self.security_profile = Some(security_profile);
        self
    }

    /// Sets the scopes that the app needs, such as [those of its operations](ScopeSet::smallest_for).
    pub fn wanted_scopes(mut self, wanted: ScopeSet) -> Self {
        self.wanted = wanted;
        self
    }

    /// Adds the error of a failed login, which a finding explains.
    pub fn login_error(mut self, error: &'a Error) -> Self {
        self.login_error = Some(error);
        self
    }

    /// Checks a Client ID and a Security Profile ID, without a [`Login`] and without a request.
    ///
    /// # Examples
    /// ```
    /// use amazon_music_auth::Doctor;
    ///
    /// let mixed_up = "amzn1.application-oa2-client.0a1b";
    /// let findings = Doctor::check_ids(mixed_up, mixed_up);
    /// assert!(findings[0].message().starts_with("this is a Client ID, not the Security Profile ID"));
    /// ```
    #[must_use]
    pub fn check_ids(client_id: &str, security_profile: &str) -> Vec<Finding> {
        let hint = "copy both from the Security Profile: the Client ID for logins, \
             and the Security Profile ID for the x-api-key";
        let problem = |why: crate::InvalidIdentity| {
            Finding::problem(Subject::Identity, why.to_string(), hint)
        };
        match (ClientId::new(client_id), SecurityProfileId::new(security_profile)) {
            (Ok(client), Ok(profile)) => vec![compare_identities(&client, &profile)],
            (client, profile) => {
                client.err().into_iter().chain(profile.err()).map(problem).collect()
            }
        }
    }

    /// Runs all checks, with a few requests that change nothing.
    ///
    /// The findings are in the order in which to fix them. A session without a valid token is refreshed.
    /// Errors are findings too.
    pub async fn run(self) -> Vec<Finding> {
        let mut findings = Vec::new();
        if let Some(profile) = self.security_profile {
            findings.push(compare_identities(self.login.get_client_id(), profile));
        }
        if let Some(error) = self.login_error {
            findings.push(login_failed(&beta::explained(error.clone(), &self.wanted)));
        }
        let http = match self.login.http() {
            Ok(http) => http,
            Err(error) => {
                findings.push(Finding::failed(Subject::Endpoints, &error));
                return findings;
            }
        };
        let reachable = self.check_endpoints(&http, &mut findings).await;
        if reachable && let Some(session) = self.session {
            self.check_session(session, &http, &mut findings).await;
        }
        findings
    }

    /// Returns `true` if the token endpoint responds.
    async fn check_endpoints(&self, http: &HttpClient, findings: &mut Vec<Finding>) -> bool {
        let subject = Subject::Endpoints;
        let endpoints = self.login.get_endpoints();
        let (token_url, page_url) = (endpoints.token_url(), endpoints.authorize_url());
        // The error response to an empty request is that of Login with Amazon or of something else.
        let sent = async { LwaRequest::post_form(token_url, String::new())?.send(http).await };
        let response = sent.await;
        if let Ok(response) = &response
            && let Some(date) = response.date()
        {
            findings.push(compare_clocks((self.clock)(), date));
        }
        let error = response.and_then(|response| token::read_object(&response, &[])).err();
        let responds = error.as_ref().is_some_and(|error| error.oauth_error().is_some());
        findings.push(match error {
            Some(_) if responds => Finding::ok(subject, format!("{token_url} responds correctly")),
            Some(error) if error.hint() == tls::CLOCK_HINT => {
                Finding::failed(Subject::Clock, &error)
            }
            Some(error) if error.status().is_none_or(|status| status >= 500) => {
                Finding::failed(subject, &error)
            }
            _ => Finding::problem(
                subject,
                format!("{token_url} does not respond like Login with Amazon"),
                "check the URL, and whether a proxy or the login page of a network responds instead",
            ),
        });
        let html = HeaderValue::from_static("text/html");
        let page =
            async { LwaRequest::get(page_url)?.header(header::ACCEPT, html).send(http).await };
        findings.push(match page.await {
            Ok(response) if response.status() < 500 => {
                Finding::ok(subject, format!("{page_url} responds"))
            }
            Ok(response) => Finding::warning(
                subject,
                format!("the page where users log in has an error (status {})", response.status()),
                "try again later; code-based linking does not need this page",
            ),
            Err(error) => Finding::warning(
                subject,
                format!("the page where users log in could not be reached from here: {error}"),
                "check that users' browsers can reach it; code-based linking does not need this page",
            ),
        });
        responds
    }

    async fn check_session(
        &self,
        session: &Session,
        http: &HttpClient,
        findings: &mut Vec<Finding>,
    ) {
        let access_token = match session.access_token().await {
            Ok(access_token) => access_token,
            Err(error) => {
                findings.push(login_failed(&error));
                return;
            }
        };
        match TokenInfo::of(&access_token, self.login.get_endpoints(), http).await {
            Ok(info) => self.check_token(&info, findings),
            Err(error) if error.is_login_required() => findings.push(Finding::problem(
                Subject::Session,
                "Login with Amazon does not know the access token of this session",
                "log in again, and check that the session uses the endpoints of its own region",
            )),
            Err(error) => findings.push(Finding::warning(
                Subject::Session,
                format!("the request for information about the access token failed: {error}"),
                error.hint(),
            )),
        }
        findings.push(self.check_scopes(session));
        if session.refresh_token().is_none() {
            let message = match session.expires_in() {
                Some(left) => {
                    format!("the session cannot be refreshed and expires in {} s", left.as_secs())
                }
                None => "the session cannot be refreshed and expires at an unknown time".to_owned(),
            };
            let hint = "log in again by then; a website gets a refresh token if it sends its client \
                 secret";
            findings.push(Finding::warning(Subject::Session, message, hint));
        }
    }

    fn check_token(&self, info: &TokenInfo, findings: &mut Vec<Finding>) {
        findings.push(match info.check_audience(self.login.get_client_id()) {
            Ok(()) => {
                Finding::ok(Subject::Audience, "the access token was issued to this client ID")
            }
            Err(error) => Finding::failed(Subject::Audience, &error),
        });
        let subject = Subject::SecurityProfile;
        findings.push(match (info.security_profile(), self.security_profile) {
            (None, _) => Finding::warning(
                subject,
                "Login with Amazon does not say which Security Profile the access token belongs to",
                SECURITY_PROFILE_HINT,
            ),
            (Some(_), None) => Finding::ok(
                subject,
                "`TokenInfo::security_profile` returns the x-api-key for this access token",
            ),
            (Some(right), Some(given)) if right == *given => {
                Finding::ok(subject, "the x-api-key is that of the access token")
            }
            (Some(_), Some(_)) => Finding::problem(
                subject,
                "the x-api-key is not the Security Profile ID that the access token belongs to",
                SECURITY_PROFILE_HINT,
            ),
        });
    }

    fn check_scopes(&self, session: &Session) -> Finding {
        let subject = Subject::Scopes;
        let Some(granted) = session.scopes() else {
            return Finding::warning(
                subject,
                "the granted scopes are unknown",
                "set them with `SessionBuilder::scopes`, from the result of the login",
            );
        };
        let missing = granted.missing(&self.wanted);
        if missing.is_empty() {
            return Finding::ok(subject, format!("all wanted scopes are granted: {granted}"));
        }
        let hint = if granted.is_empty() {
            beta::HINT.to_owned()
        } else {
            format!("log in again and request {missing}; if they are not granted, {}", beta::HINT)
        };
        Finding::problem(subject, format!("these scopes are not granted: {missing}"), hint)
    }
}

/// Creates the finding of a failed login or refresh.
fn login_failed(error: &Error) -> Finding {
    if error.may_be_closed_beta() {
        return Finding::failed(Subject::Scopes, error);
    }
    if error.oauth_error().is_some_and(|code| code.eq_ignore_ascii_case("unauthorized_client")) {
        // A refresh token of another client ID is more likely than a lost access to the beta.
        let hint = format!("{}; if that is not the cause, {}", error.hint(), beta::HINT);
        return Finding::problem(Subject::Session, error.to_string(), hint);
    }
    Finding::failed(Subject::Session, error)
}

fn compare_identities(client_id: &ClientId, security_profile: &SecurityProfileId) -> Finding {
    let suffix = |id: &str| id.rsplit('.').next().map(str::to_owned);
    if suffix(client_id.as_str()) == suffix(security_profile.as_str()) {
        return Finding::warning(
            Subject::Identity,
            "the Client ID and the Security Profile ID have the same suffix, as if one were made from \
             the other",
            "copy both from the Security Profile: they differ in more than their prefixes",
        );
    }
    Finding::ok(
        Subject::Identity,
        "the Client ID and the Security Profile ID have the correct format",
    )
}

fn compare_clocks(now: SystemTime, server: SystemTime) -> Finding {
    let (off, direction) = match now.duration_since(server) {
        Ok(ahead) => (ahead, "ahead"),
        Err(behind) => (behind.duration(), "behind"),
    };
    if off <= CLOCK_TOLERANCE {
        return Finding::ok(Subject::Clock, "the clock agrees with that of Login with Amazon");
    }
    let message = format!("the system clock is {} s {direction}", off.as_secs());
    let hint = "synchronize the clock (NTP)";
    if off <= CLOCK_LIMIT {
        Finding::warning(Subject::Clock, message, hint)
    } else {
        Finding::problem(Subject::Clock, message, hint)
    }
}

#[cfg(test)]
mod tests;
