//! Successes and error responses, from HTTP to the one error.

use super::*;

const SECRETS: &[&str] = &["Atza|/secret=", "amzn1.application.key"];

fn error_of(body: &str) -> Error {
    let mut response = http::Response::new(Bytes::copy_from_slice(body.as_bytes()));
    *response.status_mut() = StatusCode::FORBIDDEN;
    ApiResponse::from_http(response, SECRETS).unwrap_err()
}

#[test]
fn a_documented_error_keeps_its_fields() {
    let error = error_of(
        r#"{"error":{"status":403,"code":"ACCESS_DENIED","message":"No.","reference":"r","url":"https://a/b","new":[1]}}"#,
    );
    assert_eq!((error.kind(), error.status()), (ErrorKind::Response, Some(403)));
    assert_eq!((error.code(), error.message()), (Some("ACCESS_DENIED"), Some("No.")));
    assert_eq!((error.request_id(), error.url()), (Some("r"), Some("https://a/b")));
    assert_eq!(error.excerpt(), None);
}

#[test]
fn other_forms_of_error_responses_are_read() {
    for (body, code, message, excerpt) in [
        (r#"{"message":"Forbidden"}"#, None, Some("Forbidden"), None),
        (
            r#"{"error":"invalid_token","error_description":"Bad."}"#,
            Some("invalid_token"),
            Some("Bad."),
            None,
        ),
        (r#"{"data":null,"errors":[{"message":"No."}]}"#, None, Some("No."), None),
        (r#"{"code":"DENIED","message":"No."}"#, Some("DENIED"), Some("No."), None),
        (r#"{"Code":7,"Message":"No."}"#, Some("7"), Some("No."), None),
        (r#"{"errorCode":"DENIED","detail":"No."}"#, Some("DENIED"), Some("No."), None),
        (r#"{"title":"No.","status":403}"#, None, Some("No."), None),
        (r#"{"__type":"com.amazon#Denied","message":""}"#, Some("Denied"), None, None),
        (r#"{"error":{"message":"No."},"code":"DENIED"}"#, Some("DENIED"), Some("No."), None),
        (r#"{"error":"Forbidden","code":"DENIED"}"#, Some("DENIED"), Some("Forbidden"), None),
        (r#"{"error":"Not for you","code":"DENIED"}"#, Some("DENIED"), Some("Not for you"), None),
        (r#"{"error":"Not for you"}"#, None, Some("Not for you"), None),
        (r#"{"errors":{"code":"DENIED"}}"#, Some("DENIED"), None, None),
        (r#"{"errors":[{"x":1},{"detail":"No."}]}"#, None, Some("No."), None),
        ("Not for you.\n", None, Some("Not for you."), Some("Not for you.")),
        (r#""Not for you.""#, None, Some("Not for you."), Some(r#""Not for you.""#)),
        (
            "<head><title>403 Forbidden</title></head>",
            None,
            Some("403 Forbidden"),
            Some("<head><title>403 Forbidden</title></head>"),
        ),
        ("", None, None, None),
        ("[1]", None, None, Some("[1]")),
        (r#"{"error":{}}"#, None, None, Some(r#"{"error":{}}"#)),
        ("<html>\n  <b>Busy</b>\u{7}</html>", None, None, Some("<html> <b>Busy</b></html>")),
    ] {
        let error = error_of(body);
        let found = (error.code(), error.message(), error.excerpt());
        assert_eq!(found, (code, message, excerpt), "{body}");
    }
}

#[test]
fn headers_complete_an_error_response() {
    let error = |status, name, value: &str| {
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        response.headers_mut().insert(name, value.parse().unwrap());
        ApiResponse::from_http(response, SECRETS).unwrap_err()
    };
    for (location, target) in [
        ("https://b.example:8443/v1/me?x=canary", "`b.example:8443`"),
        ("//canary:canary@b.example?x", "`b.example`"),
        ("http://b.example#x", "`b.example`"),
        ("/v1/albums/?ids=canary", "another path of the same host"),
        ("login?canary=https://c.example/", "another path of the same host"),
    ] {
        let text = error(301, LOCATION, location).to_string();
        assert!(text.contains(&format!("a redirect to {target}, which")), "{text}");
        assert!(!text.contains("canary"), "{text}");
    }
    assert_eq!(error(401, LOCATION, "https://b.example").hint(), None);
    let error = error(403, ERROR_TYPE, "AccessDeniedException:http://a.example/");
    assert_eq!(error.code(), Some("AccessDeniedException"));
}

#[test]
fn truncated_json_without_content_length_is_an_interrupted_response() {
    let of = |body: &'static str, headers: &[(HeaderName, &'static str)], version| {
        let mut response = http::Response::new(Bytes::from_static(body.as_bytes()));
        *response.version_mut() = version;
        for (name, value) in headers {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        ApiResponse::from_http(response, &[]).err().map(|error| error.kind())
    };
    let closing = (HeaderName::from_static("connection"), "close");
    let length = (CONTENT_LENGTH, "9");
    let chunked = (TRANSFER_ENCODING, "chunked");
    let io = Some(ErrorKind::Io);
    for (body, header, version, expected) in [
        (r#"{"data":{"#, &closing, Version::HTTP_11, io),
        (r#"{"data":{"#, &chunked, Version::HTTP_11, io),
        (r#"{"data":{"#, &closing, Version::HTTP_2, io),
        (r#"{"data":{"#, &length, Version::HTTP_11, None),
        (r#"{"data":{"a":{}}"#, &closing, Version::HTTP_10, io),
        (r#"{"data":{"a":{}}"#, &chunked, Version::HTTP_11, None),
        (r#"[{"a":[1]"#, &closing, Version::HTTP_11, io),
        (" {\"data\":{}}\n", &closing, Version::HTTP_11, None),
        ("{\"data\": x}", &closing, Version::HTTP_11, None),
        ("", &closing, Version::HTTP_11, None),
        ("<html>", &closing, Version::HTTP_11, None),
    ] {
        assert_eq!(of(body, std::slice::from_ref(header), version), expected, "{body}");
    }
}

fn success(body: &str) -> Result<ApiResponse, Error> {
    ApiResponse::from_http(http::Response::new(Bytes::copy_from_slice(body.as_bytes())), SECRETS)
}

#[test]
fn an_error_in_a_success_is_an_error_response() {
    for (body, code, message, status) in [
        (r#"{"error":{"code":"THROTTLED"}}"#, Some("THROTTLED"), None, 429),
        (r#"{"data":{"user":{"id":"u"}},"error":{"message":"No."}}"#, None, Some("No."), 200),
        (
            r#"{"data":null,"errors":[{},{"message":"No.","extensions":{"code":"INTERNAL"}}]}"#,
            Some("INTERNAL"),
            Some("No."),
            500,
        ),
        (
            r#"{"errors":[{"code":"INVALID_ACCESS_TOKEN"}],"data":{"createPlaylist":null}}"#,
            Some("INVALID_ACCESS_TOKEN"),
            None,
            401,
        ),
        (r#"{"errors":["NEW"]}"#, Some("NEW"), None, 200),
    ] {
        let error = success(body).unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Response, Some(200)), "{body}");
        assert_eq!((error.code(), error.message()), (code, message), "{body}");
        assert_eq!(error.effective_status(), Some(status), "{body}");
    }
}

#[test]
fn errors_beside_data_are_reported() {
    let body = r#"{"data":{"a":[1],"b":null},"errors":[{"code":"A","message":"Atza|/secret= "},{"message":"b"},{},{"x":1}]}"#;
    let errors = success(body).unwrap().report.errors;
    assert_eq!(errors, ["A: [redacted]", "b", "an error without code and message"]);
    for length in 0..8 {
        let text = "a".repeat(length) + &"é".repeat(4_000);
        let body = format!(r#"{{"data":{{"a":"{text}"}},"errors":["é"]}}"#);
        assert_eq!(success(&body).unwrap().report.errors, ["é"]);
    }
    for body in [
        "",
        "[]",
        r#"<html>"error""#,
        r#"{"data":null,"error":null,"errors":[]}"#,
        r#"{"error":{},"errors":[null,{},""]}"#,
        r#"{"data":{"error":{"code":"A"},"title":"\"error"}}"#,
    ] {
        assert_eq!(success(body).unwrap().report.errors, [""; 0], "{body}");
    }
}

#[test]
fn fields_of_an_unexpected_type_do_not_hide_the_others() {
    // The page to visit must be https.
    for url in ["{}", r#""javascript:alert(1)""#] {
        let body =
            format!(r#"{{"error":{{"code":7,"message":["x"],"url":{url},"reference":"r"}}}}"#);
        let error = error_of(&body);
        assert_eq!((error.code(), error.message(), error.url()), (Some("7"), None, None));
        assert_eq!(error.request_id(), Some("r"));
    }
}

#[test]
fn an_echoed_secret_is_removed_in_each_spelling() {
    for body in [
        "token Atza|/secret= is bad",
        r#"{"message":"token Atza|\/secret\u003d is bad"}"#,
        r#"{"error":{"code":"Atza\u007c/secret="}}"#,
        r#"{"error":{"message":"not known: amzn1.application.key"}}"#,
    ] {
        let text = format!("{:?}", error_of(body).details());
        assert!(!text.contains("secret") && !text.contains("amzn1"), "{text}");
        assert!(text.contains("[redacted]"), "{text}");
    }
}

#[test]
fn every_text_of_an_error_is_bounded() {
    let long = "é".repeat(30_000);
    let json = format!(r#"{{"error":{{"code":"{long}"}}}}"#);
    for (body, text) in [
        (long.as_str(), Error::excerpt as fn(&Error) -> Option<&str>),
        (json.as_str(), Error::code),
    ] {
        let error = error_of(body);
        assert_eq!(text(&error).unwrap().chars().count(), TEXT_LIMIT + 1);
    }
}

#[test]
fn a_header_with_a_secret_is_removed() {
    let mut response = http::Response::new(Bytes::new());
    for (name, value) in
        [("x-echo", "Bearer Atza|/secret="), ("x-amzn-requestid", " r-1 "), ("x-a", "1")]
    {
        response.headers_mut().insert(name, value.parse().unwrap());
    }
    let response = ApiResponse::from_http(response, SECRETS).unwrap();
    assert_eq!(response.headers.len(), 2);
    assert_eq!(response.report.request_id.as_deref(), Some("r-1"));
    assert_eq!((response.report.status, response.report.attempts), (Some(200), 1));
    assert!(!format!("{response:?}").contains("r-2"));
}

#[test]
fn redirects_and_other_statuses_are_errors() {
    let of = |status| {
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        ApiResponse::from_http(response, &[])
    };
    for status in [100, 199, 300, 302, 400, 599] {
        let error = of(status).unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Response, Some(status)));
    }
    for status in [200, 204, 299] {
        assert_eq!(of(status).unwrap().status, status);
    }
}

#[test]
fn retry_after_is_read_as_seconds_fraction_or_date() {
    let now = httpdate::parse_http_date("Wed, 21 Oct 2026 07:28:00 GMT").unwrap();
    let seconds = |seconds| Some(Duration::from_secs_f64(seconds));
    for (value, wait) in [
        ("0", seconds(0.0)),
        (" 31 ", seconds(31.0)),
        ("1.5", seconds(1.5)),
        ("86400", seconds(86400.0)),
        ("86401", seconds(86400.0)),
        ("18446744073709551616", seconds(86400.0)),
        ("Wed, 21 Oct 2026 07:28:07 GMT", seconds(7.0)),
        ("Wed, 21 Oct 2026 07:27:00 GMT", seconds(0.0)),
        ("Wed, 21 Oct 2099 07:28:00 GMT", seconds(86400.0)),
        ("Wednesday, 21-Oct-26 07:28:09 GMT", seconds(9.0)),
        ("", None),
        ("-1", None),
        ("+1", None),
        ("1.5.2", None),
        ("1e3", None),
        ("inf", None),
        ("soon", None),
    ] {
        let headers = HeaderMap::from_iter([(RETRY_AFTER, value.parse().unwrap())]);
        assert_eq!(retry_after(&headers, || now), wait, "{value}");
    }
    assert_eq!(retry_after(&HeaderMap::new(), || now), None);
}

#[test]
fn encoded_secrets_and_tokens_without_prefix_are_removed() {
    for echo in
        ["Atza|/secret=", "Atza%7C%2Fsecret%3D", "Atza%7c%2fsecret%3d", "/secret=", "%2Fsecret%3D"]
    {
        let error = error_of(&format!(r#"{{"message":"100 % of {echo} b"}}"#));
        assert_eq!(error.message(), Some("100 % of [redacted] b"), "{echo}");
    }
}
