//! Writes parameters into paths, queries, headers and bodies.
//!
//! A path parameter such as `..` would address another operation. Percent-encoding does not prevent that, since some servers
//! decode `%2F` or cut at `;` before they resolve dot segments. Such a parameter is an error.

use std::borrow::Cow;

use bytes::Bytes;
use form_urlencoded::Serializer;
use http::{
    HeaderName, HeaderValue, Method,
    header::{CONTENT_LENGTH, CONTENT_TYPE},
};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::Serialize;

use crate::{ApiRequest, Error, ErrorKind};

/// The path percent-encode set of the URL standard, and all characters that some server takes for a separator.
const SET: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'/')
    .add(b'\\')
    .add(b';')
    .add(b'%');

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// Returns a request without a body.
pub(crate) fn request(
    method: Method,
    template: &str,
    parameters: &[(&str, &str)],
) -> Result<ApiRequest, Error> {
    Ok(ApiRequest::new(method, path(template, parameters)?))
}

/// Returns `template`, such as `/playlists/{id}/tracks`, with its parameters.
///
/// Of two parameters with one name the last counts.
pub(crate) fn path(template: &str, parameters: &[(&str, &str)]) -> Result<String, Error> {
    let Some(segments) = template.strip_prefix('/') else {
        return Err(invalid("the path must begin with a slash"));
    };
    let mut path = String::with_capacity(template.len() + 40);
    let mut used = 0;
    // The service knows some paths with a slash at the end only.
    let (segments, end) = segments.strip_suffix('/').map_or((segments, ""), |rest| (rest, "/"));
    for segment in segments.split('/') {
        path.push('/');
        let name = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}'));
        let Some(name) = name else {
            if !is_literal(segment) {
                return Err(invalid(
                    "the path has a segment that is empty, `.` or `..`, or has characters that must be encoded",
                ));
            }
            path.push_str(segment);
            continue;
        };
        let mut values = parameters.iter().filter(|(known, _)| *known == name);
        used += values.clone().count();
        let Some((_, value)) = values.next_back() else {
            return Err(invalid(format!("`{name}` is missing")));
        };
        // Nearly all IDs are plain. The checks and the encoding of other values take ten times as long.
        if is_plain(value) {
            path.push_str(value);
            continue;
        }
        if !is_one_segment(value) {
            return Err(invalid(format!(
                "`{name}` must not be empty, `.` or `..`, and must not contain such a segment"
            )));
        }
        path.extend(utf8_percent_encode(value, SET));
    }
    path.push_str(end);
    if used == parameters.len() {
        return Ok(path);
    }
    let is_known = |name: &str| segments.split('/').any(|segment| segment == format!("{{{name}}}"));
    let unknown = parameters.iter().find(|(name, _)| !is_known(name));
    let (name, _) = unknown.unwrap_or(&("", ""));
    Err(invalid(format!("the path has no parameter `{name}`")))
}

/// Returns `true` if a value consists of letters, digits, hyphens and underscores.
fn is_plain(value: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    !value.is_empty() && value.bytes().all(is_plain)
}

/// Returns `true` if a segment of a template needs no encoding.
fn is_literal(segment: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,=:@".contains(&byte);
    !matches!(segment, "" | "." | "..") && segment.bytes().all(is_plain)
}

/// Returns `true` if a value is one segment for every server: no piece of it is empty or a dot segment.
fn is_one_segment(value: &str) -> bool {
    value.split(['/', '\\', ';']).all(|piece| !matches!(piece, "" | "." | ".."))
}

/// Returns a list as one parameter, whose items are joined by commas.
pub(crate) fn list(name: &str, items: &[String], maximum: Option<usize>) -> Result<String, Error> {
    if items.is_empty() {
        return Err(invalid(format!("`{name}` is empty")));
    }
    if items.iter().any(|item| item.is_empty() || item.contains(',')) {
        return Err(invalid(format!("`{name}` has an item that is empty or contains a comma")));
    }
    match maximum {
        Some(maximum) if items.len() > maximum => Err(invalid(format!(
            "`{name}` has {} items, and one request takes at most {maximum}: use `lookup`, which takes any number",
            items.len()
        ))),
        _ => Ok(items.join(",")),
    }
}

/// Adds a parameter to the query, if it is set.
pub(crate) fn query_pair(request: &mut ApiRequest, name: &str, value: Option<&str>) {
    let Some(value) = value else { return };
    let query = request.query.take().unwrap_or_default();
    let mut query = Serializer::new(query);
    query.append_pair(name, value);
    request.query = Some(query.finish());
}

/// Sets a header, if there is a value.
pub(crate) fn header(
    request: &mut ApiRequest,
    name: &'static str,
    value: Option<&str>,
) -> Result<(), Error> {
    let Some(value) = value else { return Ok(()) };
    // The text of the error may quote the value.
    let name_of = HeaderName::from_bytes(name.as_bytes()).ok();
    match name_of.zip(HeaderValue::from_str(value).ok()) {
        Some((name, value)) => {
            request.headers.insert(name, value);
            Ok(())
        }
        None => Err(invalid(format!("`{name}` must be valid in a header"))),
    }
}

/// Sets a body of JSON.
pub(crate) fn json<T: Serialize>(request: &mut ApiRequest, body: &T) -> Result<(), Error> {
    set_json(request, to_json(body)?);
    Ok(())
}

pub(crate) fn to_json(body: &impl Serialize) -> Result<Bytes, Error> {
    // The text of the error may quote the body.
    let json = serde_json::to_vec(body);
    Ok(json.map_err(|_| invalid("the body cannot be written as JSON"))?.into())
}

pub(crate) fn set_json(request: &mut ApiRequest, json: Bytes) {
    request.headers.insert(CONTENT_TYPE, JSON);
    request.body = json;
}

/// Sets a body that is a form with the given fields, if they are set.
pub(crate) fn form(request: &mut ApiRequest, fields: &[(&str, Option<&str>)]) {
    let mut form = Serializer::new(String::new());
    for (name, value) in fields {
        if let Some(value) = value {
            form.append_pair(name, value);
        }
    }
    request.headers.insert(CONTENT_TYPE, FORM);
    request.body = form.finish().into();
}

/// Sets `Content-Length: 0` for a write without a body: without it some gateways return 411 (RFC 9110, 8.6).
pub(crate) fn without_body(request: &mut ApiRequest) {
    if [Method::PUT, Method::POST].contains(&request.method) {
        request.headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
}

fn invalid(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::InvalidRequest).with_message(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tracks(id: &str) -> Result<String, Error> {
        path("/playlists/{id}/tracks", &[("id", id)])
    }

    #[test]
    fn a_path_parameter_stays_one_segment() {
        for (id, wanted) in
            [("B0", "B0"), ("a/b", "a%2Fb"), ("ä", "%C3%A4"), ("a?b#c d", "a%3Fb%23c%20d")]
        {
            assert_eq!(tracks(id).unwrap(), format!("/playlists/{wanted}/tracks"));
        }
    }

    #[test]
    fn a_path_parameter_that_changes_the_path_is_rejected() {
        for id in [
            "",
            ".",
            "..",
            "..;",
            "..;a",
            ";",
            "..\\playlists\\B",
            "x\\..",
            "../../me",
            "a/",
            "/a",
            "a//b",
        ] {
            let error = tracks(id).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{id}");
            assert!(error.to_string().contains("`id` must not be empty"), "{error}");
        }
    }

    #[test]
    fn an_invalid_path_or_missing_parameter_is_rejected() {
        for (template, parameters, wanted) in [
            ("me", &[][..], "must begin with a slash"),
            ("/me//tracks", &[], "segment that is empty"),
            ("/me/../a", &[], "`.` or `..`"),
            ("", &[], "must begin with a slash"),
            ("@example.org/", &[], "must begin with a slash"),
            ("//example.org/me", &[], "segment that is empty"),
            ("/", &[], "segment that is empty"),
            ("//", &[], "segment that is empty"),
            ("/albums//", &[], "segment that is empty"),
            ("/me/.", &[], "`.` or `..`"),
            ("/a?b", &[], "must be encoded"),
            ("/a#b", &[], "must be encoded"),
            ("/a\\b", &[], "must be encoded"),
            ("/me;a", &[], "must be encoded"),
            ("/a/%2e%2e/me", &[], "must be encoded"),
            ("/é", &[], "must be encoded"),
            ("/albums/{id}", &[], "`id` is missing"),
            ("/albums/{id}", &[("id", "a"), ("name", "b")], "no parameter `name`"),
        ] {
            let error = path(template, parameters).unwrap_err();
            assert!(error.to_string().contains(wanted), "{error}");
        }
        assert_eq!(path("/a/{id}", &[("id", "x"), ("id", "y")]).unwrap(), "/a/y");
        assert_eq!(path("/albums/", &[]).unwrap(), "/albums/");
    }

    #[test]
    fn a_list_is_joined_by_commas_within_its_bounds() {
        let ids = ["a", "b"].map(str::to_owned);
        assert_eq!(list("ids", &ids, Some(2)).unwrap(), "a,b");
        assert_eq!(list("ids", &ids, None).unwrap(), "a,b");
        let error = list("ids", &ids, Some(1)).unwrap_err();
        assert!(
            error.is_invalid_request() && error.to_string().contains("use `lookup`"),
            "{error}"
        );
        for items in [&[][..], &[String::new()], &["a,b".to_owned()]] {
            assert!(list("ids", items, None).unwrap_err().is_invalid_request(), "{items:?}");
        }
    }

    #[test]
    fn a_query_is_encoded_like_a_form() {
        let mut request = request(Method::GET, "/search", &[]).unwrap();
        query_pair(&mut request, "limit", None);
        assert_eq!(request.query, None);
        query_pair(&mut request, "query", Some("daft punk & ä"));
        query_pair(&mut request, "a b", Some("a,b"));
        assert_eq!(request.query.as_deref(), Some("query=daft+punk+%26+%C3%A4&a+b=a%2Cb"));
    }

    #[test]
    fn content_type_or_content_length_is_set() {
        let mut request = request(Method::PUT, "/me", &[]).unwrap();
        without_body(&mut request);
        assert_eq!(request.headers[CONTENT_LENGTH], "0");
        let mut request = super::request(Method::PUT, "/me", &[]).unwrap();
        form(&mut request, &[("title", Some("a b")), ("description", None)]);
        assert_eq!(request.headers[CONTENT_TYPE], FORM);
        assert_eq!(request.body, "title=a+b");
        json(&mut request, &[1]).unwrap();
        assert_eq!(request.headers[CONTENT_TYPE], JSON);
        assert_eq!(request.body, "[1]");
    }

    #[test]
    fn an_invalid_header_is_rejected_and_its_value_is_not_shown() {
        let mut request = request(Method::GET, "/me", &[]).unwrap();
        header(&mut request, "X-Amzn-Device-Id", Some("G0")).unwrap();
        assert_eq!(request.headers["x-amzn-device-id"], "G0");
        let error = header(&mut request, "X-Amzn-Device-Id", Some("canary\n")).unwrap_err();
        assert!(error.is_invalid_request() && !format!("{error:?}").contains("canary"));
    }
}
