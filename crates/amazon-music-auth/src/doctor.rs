//! Examines the setup of an app: what is wrong, how bad that is, and what to do about it.
//!
//! The findings are in `finding`.

mod finding;

use std::time::{Duration, SystemTime};

use http::{HeaderValue, header};

pub use finding::{Finding, Severity, Subject};

use crate::{
    ClientId, Error, HttpClient, Login, ScopeSet, SecurityProfileId, Session, TokenInfo, beta,
    lwa::LwaRequest, token,
};

/// The difference from which on a clock is worth a warning.
const CLOCK_TOLERANCE: Duration = Duration::from_secs(30);

/// The difference from which on certificates and stored times go wrong.
const CLOCK_LIMIT: Duration = Duration::from_secs(5 * 60);

const SECURITY_PROFILE_CURE: &str = "send the Security Profile ID that stands in the General tab \
     of the profile that the client ID belongs to";

/// An examination of the setup of an app. Start one with [`Login::doctor`].
///
/// ```no_run
/// use amazon_music_auth::{Error, Login, SecurityProfileId, Session, Severity};
///
/// async fn check(login: &Login, session: &Session, key: &SecurityProfileId) -> bool {
///     let findings = login.doctor().session(session).security_profile(key).examine().await;
///     for finding in &findings {
///         println!("{finding}");
///     }
///     findings.iter().all(|finding| finding.severity() < Severity::Problem)
/// }
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is examined before `examine`"]
pub struct Doctor<'a> {
    login: &'a Login,
    session: Option<&'a Session>,
    security_profile: Option<&'a SecurityProfileId>,
    wanted: ScopeSet,
    after: Option<&'a Error>,
    clock: fn() -> SystemTime,
}

impl Login {
    /// Starts an examination of this app.
    ///
    /// The wanted scopes are those that the login asks for, unless told otherwise.
    pub fn doctor(&self) -> Doctor<'_> {
        Doctor {
            login: self,
            session: None,
            security_profile: None,
            wanted: self.scopes().clone(),
            after: None,
            clock: SystemTime::now,
        }
    }
}

impl<'a> Doctor<'a> {
    /// Adds a session to the examination: its token, the owner of the token, and its scopes.
    pub fn session(mut self, session: &'a Session) -> Self {
        self.session = Some(session);
        self
    }

    /// Adds the `x-api-key` to the examination, which has to fit the session.
    pub fn security_profile(mut self, security_profile: &'a SecurityProfileId) -> Self {
        self.security_profile = Some(security_profile);
        self
    }

    /// Sets the scopes that the app needs, such as [those of its operations](ScopeSet::least).
    pub fn wanted_scopes(mut self, wanted: ScopeSet) -> Self {
        self.wanted = wanted;
        self
    }

    /// Adds the error of a login to the examination, to be explained.
    pub fn after(mut self, error: &'a Error) -> Self {
        self.after = Some(error);
        self
    }

    /// Examines two texts that should be a Client ID and a Security Profile ID.
    ///
    /// It needs no [`Login`], and makes no request.
    ///
    /// ```
    /// use amazon_music_auth::Doctor;
    ///
    /// let mixed_up = "amzn1.application-oa2-client.0a1b";
    /// let findings = Doctor::identities(mixed_up, mixed_up);
    /// assert!(findings[0].what().starts_with("this is a Client ID, not the Security Profile ID"));
    /// ```
    #[must_use]
    pub fn identities(client_id: &str, security_profile: &str) -> Vec<Finding> {
        let cure = "copy both from the Security Profile: the Client ID for logins, \
             and the Security Profile ID for the x-api-key";
        let problem = |why: crate::InvalidIdentity| {
            Finding::problem(Subject::Identity, why.to_string(), cure)
        };
        let client = ClientId::new(client_id);
        let profile = SecurityProfileId::new(security_profile);
        match (client, profile) {
            (Ok(client), Ok(profile)) => vec![together(&client, &profile)],
            (client, profile) => {
                let found = [client.err().map(problem), profile.err().map(problem)];
                found.into_iter().flatten().collect()
            }
        }
    }

    /// Examines everything that can be, with a handful of requests that change nothing.
    ///
    /// The findings are in the order in which they are best cured. A session without a token is refreshed, like in
    /// any call. Everything that fails is a finding.
    pub async fn examine(self) -> Vec<Finding> {
        let mut findings = Vec::new();
        if let Some(profile) = self.security_profile {
            findings.push(together(self.login.get_client_id(), profile));
        }
        if let Some(error) = self.after {
            findings.push(self.explained(error));
        }
        let http = match self.login.http() {
            Ok(http) => http,
            Err(error) => {
                findings.push(Finding::failed(Subject::Endpoints, &error));
                return findings;
            }
        };
        let reachable = self.examine_endpoints(&http, &mut findings).await;
        if reachable && let Some(session) = self.session {
            self.examine_session(session, &http, &mut findings).await;
        }
        findings
    }

    /// Returns `true` if the token endpoint responds.
    async fn examine_endpoints(&self, http: &HttpClient, findings: &mut Vec<Finding>) -> bool {
        let endpoints = self.login.get_endpoints();
        // An empty request is rejected, and the error response shows who sent it.
        let form = LwaRequest::post_form(endpoints.token_url(), String::new());
        let sent = async { form?.send(http).await };
        let responds = match sent.await {
            Err(error) => {
                findings.push(Finding::failed(Subject::Endpoints, &error));
                false
            }
            Ok(response) => {
                let now = (self.clock)();
                if let Some(date) = response.date() {
                    findings.push(clock(now, date));
                }
                let url = endpoints.token_url();
                let rejection = token::read_object(&response, &[]).err();
                let is_itself =
                    rejection.as_ref().is_some_and(|error| error.oauth_error().is_some());
                findings.push(match rejection {
                    _ if is_itself => {
                        Finding::fine(Subject::Endpoints, format!("{url} responds as it should"))
                    }
                    Some(error) if error.status().is_some_and(|status| status >= 500) => {
                        Finding::failed(Subject::Endpoints, &error)
                    }
                    _ => Finding::problem(
                        Subject::Endpoints,
                        format!("{url} does not respond like Login with Amazon"),
                        "check the URL, and whether a proxy or the login page of a network \
                         responds in its place",
                    ),
                });
                is_itself
            }
        };
        let page = LwaRequest::get(endpoints.authorize_url());
        let html = HeaderValue::from_static("text/html");
        let page = async { page?.header(header::ACCEPT, html).send(http).await };
        findings.push(match page.await {
            Ok(response) if response.status() < 500 => {
                let url = endpoints.authorize_url();
                Finding::fine(Subject::Endpoints, format!("{url} responds"))
            }
            Ok(response) => Finding::warning(
                Subject::Endpoints,
                format!("the page where users log in has a fault (status {})", response.status()),
                "try again later; code-based linking does not need this page",
            ),
            Err(error) => Finding::warning(
                Subject::Endpoints,
                format!("the page where users log in could not be reached from here: {error}"),
                "see that users' browsers can reach it; code-based linking does not need it",
            ),
        });
        responds
    }

    async fn examine_session(
        &self,
        session: &Session,
        http: &HttpClient,
        findings: &mut Vec<Finding>,
    ) {
        let access_token = match session.access_token().await {
            Ok(access_token) => access_token,
            Err(error) => {
                findings.push(unusable(&error));
                return;
            }
        };
        match TokenInfo::of(&access_token, self.login.get_endpoints(), http).await {
            Ok(info) => self.examine_token(&info, findings),
            Err(error) if error.is_login_required() => findings.push(Finding::problem(
                Subject::Session,
                "Login with Amazon does not know the access token of this session",
                "log in again, and check that the session uses the endpoints of its own region",
            )),
            Err(error) => findings.push(Finding::warning(
                Subject::Session,
                format!("nothing could be learnt about the access token: {error}"),
                error.hint().to_owned(),
            )),
        }
        findings.push(self.examine_scopes(session));
        findings.extend(leftover(session));
    }

    fn examine_token(&self, info: &TokenInfo, findings: &mut Vec<Finding>) {
        findings.push(match info.check_audience(self.login.get_client_id()) {
            Ok(()) => {
                Finding::fine(Subject::Audience, "the access token was issued to this client ID")
            }
            Err(error) => Finding::failed(Subject::Audience, &error),
        });
        let subject = Subject::SecurityProfile;
        findings.push(match (info.security_profile(), self.security_profile) {
            (None, _) => Finding::warning(
                subject,
                "Login with Amazon does not say which Security Profile the access token belongs to",
                SECURITY_PROFILE_CURE,
            ),
            (Some(right), None) => Finding::fine(
                subject,
                format!("the x-api-key for this access token should be {right}"),
            ),
            (Some(right), Some(given)) if right == *given => {
                Finding::fine(subject, "the x-api-key is that of the access token")
            }
            (Some(right), Some(given)) => Finding::problem(
                subject,
                format!("the x-api-key is {given}, and the access token belongs to {right}"),
                SECURITY_PROFILE_CURE,
            ),
        });
    }

    fn examine_scopes(&self, session: &Session) -> Finding {
        let subject = Subject::Scopes;
        let Some(granted) = session.scopes() else {
            return Finding::warning(
                subject,
                "it is not known which scopes were granted",
                "tell the session when it is built, from what the login said",
            );
        };
        let missing = granted.missing(&self.wanted);
        if missing.is_empty() {
            return Finding::fine(
                subject,
                format!("all scopes are granted that are wanted: {granted}"),
            );
        }
        let cure = if granted.is_empty() {
            beta::HINT.to_owned()
        } else {
            format!("log in again and ask for {missing}; if they are not granted, {}", beta::HINT)
        };
        Finding::problem(subject, format!("these scopes are not granted: {missing}"), cure)
    }

    /// An error of a login, with the hint of the closed beta where that fits.
    fn explained(&self, error: &Error) -> Finding {
        let error = beta::explained(error.clone(), &self.wanted);
        let subject = if error.may_be_closed_beta() { Subject::Scopes } else { Subject::Session };
        Finding::failed(subject, &error)
    }
}

/// An error of a session that has no token.
fn unusable(error: &Error) -> Finding {
    let is = |code| error.oauth_error().is_some_and(|said| said.eq_ignore_ascii_case(code));
    if error.may_be_closed_beta() {
        return Finding::failed(Subject::Scopes, error);
    }
    if is("unauthorized_client") {
        // A refresh token of another client ID is likelier here than a beta that was left.
        let cure = format!("{}; if that is not it, {}", error.hint(), beta::HINT);
        return Finding::problem(Subject::Session, error.to_string(), cure);
    }
    Finding::failed(Subject::Session, error)
}

/// Compares the two identifiers.
fn together(client_id: &ClientId, security_profile: &SecurityProfileId) -> Finding {
    let end = |id: &str| id.rsplit('.').next().map(str::to_owned);
    if end(client_id.as_str()) == end(security_profile.as_str()) {
        return Finding::warning(
            Subject::Identity,
            "the Client ID and the Security Profile ID end alike, as if one were made from the other",
            "copy both from the Security Profile: they differ in more than how they begin",
        );
    }
    Finding::fine(
        Subject::Identity,
        "the Client ID and the Security Profile ID have the shape that they should have",
    )
}

/// Returns a warning if the session cannot be refreshed.
fn leftover(session: &Session) -> Option<Finding> {
    if session.refresh_token().is_some() {
        return None;
    }
    let what = match session.expires_in() {
        Some(left) => format!("the session cannot be refreshed and ends in {} s", left.as_secs()),
        None => "the session cannot be refreshed, and nobody knows when it ends".to_owned(),
    };
    let cure = "log in again by then; a website gets a refresh token if it sends its client secret";
    Some(Finding::warning(Subject::Session, what, cure))
}

/// Compares the clock of this machine with that of the server.
fn clock(now: SystemTime, server: SystemTime) -> Finding {
    let (off, direction) = match now.duration_since(server) {
        Ok(ahead) => (ahead, "ahead"),
        Err(behind) => (behind.duration(), "behind"),
    };
    if off <= CLOCK_TOLERANCE {
        return Finding::fine(Subject::Clock, "the clock agrees with that of Login with Amazon");
    }
    let what = format!("the clock of this machine is {} s {direction}", off.as_secs());
    let cure = "set the clock by the network (NTP)";
    if off <= CLOCK_LIMIT {
        Finding::warning(Subject::Clock, what, cure)
    } else {
        Finding::problem(Subject::Clock, what, cure)
    }
}

#[cfg(test)]
mod tests;
