//! Examinations against a Login with Amazon on this machine.

use serde_json::{Value, json};
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{body_string_contains, method, path},
};

use super::*;
use crate::{Endpoints, ErrorKind, RefreshToken, Scope};

const ID: &str = "amzn1.application-oa2-client.a";
const PROFILE: &str = "amzn1.application.b";

/// The moment that the servers below say it is.
const DATE: &str = "Sun, 22 Nov 2026 09:00:00 GMT";

fn at_that_moment() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_338_000)
}

fn login(server: &MockServer) -> Login {
    Login::new(
        ClientId::new(ID).unwrap(),
        "music::library:read music::catalog".parse::<ScopeSet>().unwrap(),
    )
    .endpoints(Endpoints::with_base_url(&server.uri()).unwrap())
}

fn session(server: &MockServer, scopes: Option<&str>) -> Session {
    let token = RefreshToken::new("Atzr|canary");
    let builder = Session::from_refresh_token(ClientId::new(ID).unwrap(), token)
        .endpoints(Endpoints::with_base_url(&server.uri()).unwrap());
    match scopes {
        Some(scopes) => builder.scopes(scopes.parse().unwrap()),
        None => builder,
    }
    .build()
    .unwrap()
}

/// A service with the given answers to a refresh and to the question about a token.
async fn serve(refresh: ResponseTemplate, info: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    let rejection = json!({ "error": "invalid_request", "error_description": "no grant_type" });
    for (mock, response) in [
        (Mock::given(path("/auth/o2/token")).and(body_string_contains("refresh_token=")), refresh),
        (
            Mock::given(path("/auth/o2/token")),
            ResponseTemplate::new(400).insert_header("date", DATE).set_body_json(rejection),
        ),
        (Mock::given(path("/auth/o2/tokeninfo")), info),
        (Mock::given(path("/ap/oa")).and(method("GET")), ResponseTemplate::new(400)),
    ] {
        mock.respond_with(response).mount(&server).await;
    }
    server
}

fn tokens() -> ResponseTemplate {
    let body = json!({ "access_token": "Atza|canary", "token_type": "bearer", "expires_in": 3600 });
    ResponseTemplate::new(200).set_body_json(body)
}

fn info(body: Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

fn good_info() -> ResponseTemplate {
    info(json!({ "aud": ID, "app_id": PROFILE, "exp": 3000, "user_id": "amzn1.account.canary" }))
}

async fn examine(server: &MockServer, scopes: Option<&str>) -> Vec<Finding> {
    let (login, session) = (login(server), session(server, scopes));
    let profile = SecurityProfileId::new(PROFILE).unwrap();
    let mut doctor = login.doctor().session(&session).security_profile(&profile);
    doctor.clock = at_that_moment;
    let findings = doctor.examine().await;
    for finding in &findings {
        assert_eq!(finding.cure().is_none(), finding.severity() == Severity::Fine, "{finding}");
        assert!(!format!("{finding} {finding:?}").contains("canary"), "{finding:?}");
    }
    findings
}

fn of(findings: &[Finding], subject: Subject) -> &Finding {
    let worst = findings.iter().filter(|finding| finding.subject() == subject);
    worst.max_by_key(|finding| finding.severity()).unwrap()
}

#[tokio::test]
async fn an_app_in_good_health_is_fine_all_over() {
    let server = serve(tokens(), good_info()).await;
    let findings = examine(&server, Some("music::library music::catalog")).await;
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
        assert_eq!(finding.severity(), Severity::Fine, "{finding}");
    }
}

#[test]
fn a_clock_that_is_off_is_told_by_how_much() {
    let server = at_that_moment();
    let second = Duration::from_secs(1);
    for (now, severity, part) in [
        (server + 30 * second, Severity::Fine, "agrees"),
        (server - 30 * second, Severity::Fine, "agrees"),
        (server + 31 * second, Severity::Warning, "31 s ahead"),
        (server - 300 * second, Severity::Warning, "300 s behind"),
        (server + 3600 * second, Severity::Problem, "3600 s ahead"),
        (SystemTime::UNIX_EPOCH, Severity::Problem, "1795338000 s behind"),
    ] {
        let finding = clock(now, server);
        assert_eq!(finding.severity(), severity);
        assert!(finding.what().contains(part), "{finding}");
    }
}

#[tokio::test]
async fn an_address_that_does_not_answer_ends_the_examination() {
    let login = Login::new(ClientId::new(ID).unwrap(), ScopeSet::new())
        .endpoints(Endpoints::with_base_url("http://127.0.0.1:1").unwrap());
    let session = Session::from_access_token(crate::AccessToken::new("Atza|canary"));
    let findings = login.doctor().session(&session).examine().await;
    let severities: Vec<_> = findings.iter().map(Finding::severity).collect();
    assert_eq!(severities, [Severity::Problem, Severity::Warning]);
    assert!(findings[0].cure().unwrap().contains("proxy"), "{}", findings[0]);
}

#[tokio::test]
async fn a_stranger_at_the_address_is_noticed() {
    for (status, part) in [(200, "like Login with Amazon"), (404, "like Login"), (503, "a fault")] {
        let server = MockServer::start().await;
        let page = ResponseTemplate::new(status).set_body_string("<html>welcome to the hotel");
        Mock::given(path("/auth/o2/token")).respond_with(page).mount(&server).await;
        let findings = login(&server).doctor().examine().await;
        let finding = of(&findings, Subject::Endpoints);
        assert_eq!(finding.severity(), Severity::Problem);
        assert!(finding.what().contains(part), "{finding}");
    }
}

#[test]
fn identifiers_that_are_mixed_up_are_told_apart() {
    let findings = Doctor::identities(PROFILE, ID);
    assert!(findings[0].what().starts_with("this is a Security Profile ID"), "{}", findings[0]);
    assert!(findings[1].what().starts_with("this is a Client ID"), "{}", findings[1]);
    let findings = Doctor::identities(ID, PROFILE);
    assert_eq!((findings.len(), findings[0].severity()), (1, Severity::Fine));
    let findings = Doctor::identities(ID, "amzn1.application.a");
    assert_eq!(findings[0].severity(), Severity::Warning);
    assert!(findings[0].what().contains("end alike"));
}

#[tokio::test]
async fn a_token_of_another_app_or_profile_is_a_problem() {
    let other =
        info(json!({ "aud": "amzn1.application-oa2-client.c", "app_id": "amzn1.application.d" }));
    let server = serve(tokens(), other).await;
    let findings = examine(&server, None).await;
    let audience = of(&findings, Subject::Audience);
    assert_eq!(audience.severity(), Severity::Problem);
    assert!(audience.what().contains("amzn1.application-oa2-client.c"), "{audience}");
    let profile = of(&findings, Subject::SecurityProfile);
    assert_eq!(profile.severity(), Severity::Problem);
    assert!(profile.what().contains("is amzn1.application.b, and"), "{profile}");
    assert!(profile.what().contains("belongs to amzn1.application.d"), "{profile}");
    assert!(profile.cure().unwrap().contains("General tab"));
}

#[tokio::test]
async fn the_right_key_is_told_to_who_has_none() {
    let server = serve(tokens(), good_info()).await;
    let (login, session) = (login(&server), session(&server, None));
    let findings = login.doctor().session(&session).examine().await;
    let profile = of(&findings, Subject::SecurityProfile);
    assert_eq!(profile.severity(), Severity::Fine);
    assert!(profile.what().ends_with("should be amzn1.application.b"), "{profile}");
}

#[tokio::test]
async fn scopes_that_are_missing_are_named_with_the_closed_beta() {
    let server = serve(tokens(), good_info()).await;
    let scopes = of(&examine(&server, Some("music::library")).await, Subject::Scopes).clone();
    assert_eq!(scopes.severity(), Severity::Problem);
    assert!(scopes.what().ends_with("not granted: music::catalog"), "{scopes}");
    assert!(scopes.cure().unwrap().contains("closed beta"), "{scopes}");
    let unknown = of(&examine(&server, None).await, Subject::Scopes).clone();
    assert_eq!(unknown.severity(), Severity::Warning);
}

#[tokio::test]
async fn a_session_that_ended_is_told_with_its_cure() {
    for (code, kind, part) in [
        ("invalid_grant", Subject::Session, "log in again"),
        ("invalid_client", Subject::Session, "client secret"),
        ("unauthorized_client", Subject::Session, "closed beta"),
        ("unauthorized_client", Subject::Session, "was issued to"),
        ("invalid_scope", Subject::Scopes, "closed beta"),
    ] {
        let rejection = json!({ "error": code, "error_description": "Atzr|canary" });
        let response = ResponseTemplate::new(400).set_body_json(rejection);
        let server = serve(response, good_info()).await;
        let findings = examine(&server, None).await;
        let finding = of(&findings, kind);
        assert_eq!(finding.severity(), Severity::Problem);
        assert!(finding.cure().unwrap().contains(part), "{finding}");
    }
}

#[tokio::test]
async fn a_token_that_is_not_known_there_points_to_the_region() {
    let rejection = json!({ "error": "invalid_token", "error_description": "Atza|canary" });
    let server = serve(tokens(), ResponseTemplate::new(400).set_body_json(rejection)).await;
    let findings = examine(&server, None).await;
    let finding = of(&findings, Subject::Session);
    assert_eq!(finding.severity(), Severity::Problem);
    assert!(finding.cure().unwrap().contains("region"), "{finding}");

    let server = serve(tokens(), ResponseTemplate::new(500)).await;
    let findings = examine(&server, None).await;
    assert_eq!(of(&findings, Subject::Session).severity(), Severity::Warning);
}

#[tokio::test]
async fn an_error_of_a_login_is_explained() {
    let server = serve(tokens(), good_info()).await;
    let error = Error::new(ErrorKind::Configuration, "the scopes are rejected").with_oauth_error(
        "invalid_scope".to_owned(),
        Some("lwa-invalid-parameter-bad-scope".into()),
    );
    let login = login(&server);
    let doctor = login.doctor().after(&error).wanted_scopes(Scope::History.into());
    let findings = doctor.examine().await;
    assert!(findings[0].what().ends_with("lwa-invalid-parameter-bad-scope"), "{}", findings[0]);
    assert!(findings[0].cure().unwrap().contains("enable yours for music::history"));
}

#[tokio::test]
async fn an_app_with_everything_wrong_is_told_each_cure() {
    use Severity::{Problem, Warning};

    let server = MockServer::start().await;
    let rejection = json!({ "error": "invalid_request" });
    let other = json!({ "aud": "amzn1.application-oa2-client.c" });
    for (at, response) in [
        (
            "/auth/o2/token",
            ResponseTemplate::new(400).insert_header("date", DATE).set_body_json(rejection),
        ),
        ("/auth/o2/tokeninfo", info(other)),
        ("/ap/oa", ResponseTemplate::new(503)),
    ] {
        Mock::given(path(at)).respond_with(response).mount(&server).await;
    }
    let session = Session::from_access_token(crate::AccessToken::new("Atza|canary"));
    let alike = SecurityProfileId::new("amzn1.application.a").unwrap();
    let login = login(&server);
    let error = Error::new(ErrorKind::Denied, "the user did not allow the login")
        .with_oauth_error("access_denied".to_owned(), None);
    let mut doctor = login.doctor().session(&session).security_profile(&alike).after(&error);
    doctor.clock = || at_that_moment() + Duration::from_secs(3600);
    let findings = doctor.examine().await;
    let expected = [
        (Subject::Identity, Warning, "copy both from the Security Profile"),
        (
            Subject::Session,
            Problem,
            "the cause may be that the Amazon Music Web API is in closed beta",
        ),
        (Subject::Clock, Problem, "NTP"),
        (Subject::Endpoints, Severity::Fine, ""),
        (Subject::Endpoints, Warning, "code-based linking does not need this page"),
        (Subject::Audience, Problem, "the client ID that logged the user in"),
        (Subject::SecurityProfile, Warning, "General tab"),
        (Subject::Scopes, Warning, "tell the session when it is built"),
        (Subject::Session, Warning, "log in again by then"),
    ];
    assert_eq!(findings.len(), expected.len(), "{findings:#?}");
    for (finding, (subject, severity, cure)) in findings.iter().zip(expected) {
        assert_eq!((finding.subject(), finding.severity()), (subject, severity), "{finding}");
        assert!(finding.cure().unwrap_or("").contains(cure), "{finding}");
        assert!(!format!("{finding} {finding:?}").contains("canary"), "{finding:?}");
    }
}
