//! Findings of the doctor, for a mock of Login with Amazon.

use serde_json::{Value, json};
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{body_string_contains, path},
};

use super::*;
use crate::{AccessToken, Endpoints, ErrorKind, RefreshToken, Scope};

const ID: &str = "amzn1.application-oa2-client.a";
const PROFILE: &str = "amzn1.application.b";

/// The time of the server.
const DATE: &str = "Sun, 22 Nov 2026 09:00:00 GMT";

fn server_time() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_338_000)
}

fn login(server: &MockServer) -> Login {
    Login::new(ClientId::new(ID).unwrap(), [Scope::LibraryRead, Scope::Catalog])
        .endpoints(Endpoints::with_base_url(&server.uri()).unwrap())
}

fn response(status: u16, body: Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(body)
}

fn tokens() -> ResponseTemplate {
    response(
        200,
        json!({ "access_token": "Atza|canary", "token_type": "bearer", "expires_in": 3600 }),
    )
}

fn info() -> ResponseTemplate {
    let body =
        json!({ "aud": ID, "app_id": PROFILE, "exp": 3000, "user_id": "amzn1.account.canary" });
    response(200, body)
}

/// Starts a service with these responses to a refresh, to the token information request, and of the login page.
async fn serve(refresh: ResponseTemplate, info: ResponseTemplate, page: u16) -> MockServer {
    let server = MockServer::start().await;
    let refreshes = Mock::given(path("/auth/o2/token")).and(body_string_contains("refresh_token="));
    refreshes.respond_with(refresh).mount(&server).await;
    let rejection = json!({ "error": "invalid_request", "error_description": "no grant_type" });
    for (at, response) in [
        ("/auth/o2/token", response(400, rejection).insert_header("date", DATE)),
        ("/auth/o2/tokeninfo", info),
        ("/ap/oa", ResponseTemplate::new(page)),
    ] {
        Mock::given(path(at)).respond_with(response).mount(&server).await;
    }
    server
}

/// Examines a session with a refresh token.
async fn run(server: &MockServer, scopes: Option<&str>) -> Vec<Finding> {
    let login = login(server);
    let builder = Session::from_refresh_token(
        login.get_client_id().clone(),
        RefreshToken::new("Atzr|canary"),
    )
    .endpoints(login.get_endpoints().clone());
    let builder = match scopes {
        Some(scopes) => builder.scopes(scopes.parse().unwrap()),
        None => builder,
    };
    let (session, profile) = (builder.build().unwrap(), SecurityProfileId::new(PROFILE).unwrap());
    let mut doctor = login.doctor().session(&session).security_profile(&profile);
    doctor.clock = server_time;
    checked(doctor.run().await)
}

/// Checks that a finding has a hint unless it is fine, and no secret.
fn checked(findings: Vec<Finding>) -> Vec<Finding> {
    for finding in &findings {
        assert_eq!(finding.hint().is_none(), finding.severity() == Severity::Ok, "{finding}");
        assert!(!format!("{finding} {finding:?}").contains("canary"), "{finding:?}");
    }
    findings
}

/// Checks the severity and a part of the text of the worst finding about a subject.
fn assert_worst(findings: &[Finding], subject: Subject, severity: Severity, part: &str) {
    let findings = findings.iter().filter(|finding| finding.subject() == subject);
    let worst = findings.max_by_key(|finding| finding.severity()).unwrap();
    assert_eq!(worst.severity(), severity, "{worst}");
    assert!(worst.to_string().contains(part), "{worst}");
}

#[tokio::test]
async fn a_correct_setup_is_fine() {
    let server = serve(tokens(), info(), 400).await;
    let findings = run(&server, Some("music::library music::catalog")).await;
    let subjects: Vec<_> = findings.iter().map(Finding::subject).collect();
    assert_eq!(
        subjects,
        [
            Subject::Identity,
            Subject::Clock,
            Subject::Endpoints,
            Subject::Endpoints,
            Subject::Audience,
            Subject::SecurityProfile,
            Subject::Scopes,
        ]
    );
    for finding in findings {
        assert_eq!(finding.severity(), Severity::Ok, "{finding}");
    }
}

#[test]
fn a_wrong_clock_is_reported_with_the_difference() {
    let server = server_time();
    let second = Duration::from_secs(1);
    for (now, severity, part) in [
        (server + 30 * second, Severity::Ok, "agrees"),
        (server - 30 * second, Severity::Ok, "agrees"),
        (server + 31 * second, Severity::Warning, "31 s ahead"),
        (server - 300 * second, Severity::Warning, "300 s behind"),
        (server + 3600 * second, Severity::Problem, "3600 s ahead"),
        (SystemTime::UNIX_EPOCH, Severity::Problem, "1795338000 s behind"),
    ] {
        assert_worst(&[compare_clocks(now, server)], Subject::Clock, severity, part);
    }
}

#[tokio::test]
async fn an_unreachable_service_ends_the_examination() {
    let login = Login::new(ClientId::new(ID).unwrap(), ScopeSet::new())
        .endpoints(Endpoints::with_base_url("http://127.0.0.1:1").unwrap());
    let session = Session::from_access_token(AccessToken::new("Atza|canary"));
    let findings = login.doctor().session(&session).run().await;
    let severities: Vec<_> = findings.iter().map(Finding::severity).collect();
    assert_eq!(severities, [Severity::Problem, Severity::Warning]);
    assert!(findings[0].hint().unwrap().contains("proxy"), "{}", findings[0]);
}

#[tokio::test]
async fn a_response_that_is_not_of_login_with_amazon_is_a_problem() {
    for (status, part) in
        [(200, "like Login with Amazon"), (404, "like Login"), (503, "an internal error")]
    {
        let server = MockServer::start().await;
        let page = ResponseTemplate::new(status).set_body_string("<html>welcome to the hotel");
        Mock::given(path("/auth/o2/token")).respond_with(page).mount(&server).await;
        let findings = login(&server).doctor().run().await;
        assert_worst(&findings, Subject::Endpoints, Severity::Problem, part);
    }
}

#[tokio::test]
async fn the_security_profile_of_the_token_and_the_wanted_scopes_are_reported() {
    let server = serve(tokens(), info(), 400).await;
    let session = Session::from_access_token(AccessToken::new("Atza|canary"));
    let error = Error::new(ErrorKind::Configuration, "the scopes are rejected")
        .with_oauth_error("invalid_scope".to_owned(), Some("bad-scope".to_owned()));
    let login = login(&server);
    let doctor = login.doctor().session(&session).wanted_scopes(Scope::History.into());
    let findings = doctor.login_error(&error).run().await;
    assert!(findings[0].message().ends_with("bad-scope"), "{}", findings[0]);
    assert!(findings[0].hint().unwrap().contains("enable yours for music::history"));
    let part = "returns the x-api-key for this access token";
    assert_worst(&findings, Subject::SecurityProfile, Severity::Ok, part);
}

#[test]
fn swapped_identifiers_are_a_problem() {
    let findings = Doctor::check_ids(PROFILE, ID);
    assert!(findings[0].message().starts_with("this is a Security Profile ID"), "{}", findings[0]);
    assert!(findings[1].message().starts_with("this is a Client ID"), "{}", findings[1]);
    let findings = Doctor::check_ids(ID, PROFILE);
    assert_eq!((findings.len(), findings[0].severity()), (1, Severity::Ok));
    let findings = Doctor::check_ids(ID, "amzn1.application.a");
    assert_worst(&findings, Subject::Identity, Severity::Warning, "the same suffix");
}

#[tokio::test]
async fn a_token_of_another_app_is_a_problem() {
    let other = json!({ "aud": "amzn1.application-oa2-client.c", "app_id": "amzn1.application.d" });
    let findings = run(&serve(tokens(), response(200, other), 400).await, None).await;
    let part = "amzn1.application-oa2-client.c";
    assert_worst(&findings, Subject::Audience, Severity::Problem, part);
    let part = "is not the Security Profile ID that the access token belongs to; \
                send the Security Profile ID in the General tab";
    assert_worst(&findings, Subject::SecurityProfile, Severity::Problem, part);
}

#[tokio::test]
async fn missing_scopes_are_a_problem_and_hint_at_the_closed_beta() {
    use Severity::{Problem, Warning};

    let server = serve(tokens(), info(), 400).await;
    let findings = run(&server, Some("music::library")).await;
    assert_worst(&findings, Subject::Scopes, Problem, "not granted: music::catalog; ");
    assert_worst(&findings, Subject::Scopes, Problem, "closed beta");
    assert_worst(&run(&server, None).await, Subject::Scopes, Warning, "are unknown");
}

#[tokio::test]
async fn errors_of_a_refresh_are_reported_with_a_hint() {
    for (code, subject, part) in [
        ("invalid_grant", Subject::Session, "log in again"),
        ("invalid_client", Subject::Session, "client secret"),
        ("unauthorized_client", Subject::Session, "closed beta"),
        ("unauthorized_client", Subject::Session, "was issued to"),
        ("invalid_scope", Subject::Scopes, "closed beta"),
    ] {
        let rejection = json!({ "error": code, "error_description": "Atzr|canary" });
        let findings = run(&serve(response(400, rejection), info(), 400).await, None).await;
        assert_worst(&findings, subject, Severity::Problem, part);
    }
}

#[tokio::test]
async fn an_unknown_access_token_hints_at_the_region() {
    let rejection = json!({ "error": "invalid_token", "error_description": "Atza|canary" });
    for (info, severity, part) in [
        (response(400, rejection), Severity::Problem, "region"),
        (ResponseTemplate::new(500), Severity::Warning, "failed"),
    ] {
        let findings = run(&serve(tokens(), info, 400).await, None).await;
        assert_worst(&findings, Subject::Session, severity, part);
    }
}

#[tokio::test]
async fn all_findings_of_a_wrong_setup_are_reported_in_order() {
    use Severity::{Problem, Warning};

    let other = json!({ "aud": "amzn1.application-oa2-client.c" });
    let server = serve(tokens(), response(200, other), 503).await;
    let session = Session::from_access_token(AccessToken::new("Atza|canary"));
    let profile = SecurityProfileId::new("amzn1.application.a").unwrap();
    let login = login(&server);
    let error = Error::new(ErrorKind::Denied, "the user did not allow the login")
        .with_oauth_error("access_denied".to_owned(), None);
    let mut doctor =
        login.doctor().session(&session).security_profile(&profile).login_error(&error);
    doctor.clock = || server_time() + Duration::from_secs(3600);
    let findings = checked(doctor.run().await);
    let expected = [
        (Subject::Identity, Warning, "copy both from the Security Profile"),
        (Subject::Session, Problem, "the cause may be that the Amazon Music Web API is in closed"),
        (Subject::Clock, Problem, "NTP"),
        (Subject::Endpoints, Severity::Ok, "responds"),
        (Subject::Endpoints, Warning, "code-based linking does not need this page"),
        (Subject::Audience, Problem, "the client ID that logged the user in"),
        (Subject::SecurityProfile, Warning, "General tab"),
        (Subject::Scopes, Warning, "`SessionBuilder::scopes`"),
        (Subject::Session, Warning, "log in again by then"),
    ];
    assert_eq!(findings.len(), expected.len(), "{findings:#?}");
    for (finding, (subject, severity, part)) in findings.into_iter().zip(expected) {
        assert_worst(&[finding], subject, severity, part);
    }
}
