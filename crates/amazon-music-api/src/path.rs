//! Keeps path parameters in their place: a request goes to the path of its operation, or nowhere.
//!
//! URLs have dot segments, and backslashes that act as slashes; percent-encoding does not help against
//! `..`, and some servers decode `%2F` or cut at `;` before they look at dots. A parameter such as `..`
//! would silently call another operation.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use reqwest::Url;

use crate::setter::missing;

/// The path percent-encode set of the URL standard, and what separates segments in one way or another.
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

/// A path parameter as one segment. Called by the generated code.
pub(crate) fn encode(parameter: &str) -> String {
    utf8_percent_encode(parameter, SET).to_string()
}

/// `template` with its parameters encoded in their places, or what is wrong.
pub(crate) fn fill(template: &str, parameters: &[(String, String)]) -> Result<String, String> {
    if !template.starts_with('/') {
        return Err("the path does not begin with a slash".to_owned());
    }
    let is_there = |name: &str| template.split('/').any(|segment| segment == format!("{{{name}}}"));
    if let Some((name, _)) = parameters.iter().find(|(name, _)| !is_there(name)) {
        return Err(format!("the path has no parameter `{name}`"));
    }
    let mut path = String::new();
    for segment in template.split('/').skip(1) {
        path.push('/');
        match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
            Some(name) => match parameters.iter().rev().find(|(known, _)| known == name) {
                Some((_, value)) => path.push_str(&encode(value)),
                None => return Err(missing(name)),
            },
            None if segment.is_empty() => return Err("the path has an empty segment".to_owned()),
            None => path.push_str(segment),
        }
    }
    Ok(path)
}

/// Whether `url` is `template`, such as `/playlists/{id}/tracks`, below `base_url`, and no parameter is
/// empty or leads elsewhere.
pub(crate) fn fits(template: &str, base_url: &str, url: &Url) -> bool {
    let Some(path) = below(base_url, url) else { return false };
    let path = path.trim_start_matches('/');
    let mut wanted = template.trim_start_matches('/').split('/');
    let mut found = path.split('/');
    loop {
        match (wanted.next(), found.next()) {
            (None, None) => return true,
            (Some(segment), Some(found)) if segment.starts_with('{') && stays(found) => {}
            (Some(segment), Some(found)) if segment == found => {}
            _ => return false,
        }
    }
}

/// What follows the path of `base_url` in that of `url`.
fn below<'a>(base_url: &str, url: &'a Url) -> Option<&'a str> {
    // Most base URLs are written as the URL standard writes them, and need not be parsed again for every call:
    // that would be a quarter of what this crate adds to an exchange.
    let address = url.as_str().split(['?', '#']).next()?;
    let rest = address.strip_prefix(base_url.trim_end_matches('/'));
    if let Some(rest) = rest.filter(|rest| rest.starts_with('/') && url.path().ends_with(rest)) {
        return Some(rest);
    }
    url.path().strip_prefix(Url::parse(base_url).ok()?.path().trim_end_matches('/'))
}

/// Whether a segment is one for every server: no piece of it is empty or made of dots.
fn stays(segment: &str) -> bool {
    let decoded: Cow<'_, str> = percent_decode_str(segment).decode_utf8_lossy();
    decoded.split(['/', '\\', ';']).all(|piece| !matches!(piece, "" | "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_cannot_leave_its_place() {
        for base in ["https://host.example/v1", "https://host.example", "https://host.example/a b/"]
        {
            let fits_with = |id: &str| {
                let url = format!("{base}/playlists/{}/tracks", encode(id));
                fits("/playlists/{id}/tracks", base, &Url::parse(&url).unwrap())
            };
            for id in ["B0", "a/b", "...", "ä", "tracks", "playlists", "a;b", "a\\b", "%2e", "a\tb"]
            {
                assert!(fits_with(id), "{base} {id}");
            }
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
                assert!(!fits_with(id), "{base} {id}");
            }
        }
    }

    #[test]
    fn a_base_url_may_be_written_otherwise_than_the_url_standard_does() {
        let fits = |base: &str| {
            let url = Url::parse(&format!("{base}/tracks/B0")).unwrap();
            fits("/tracks/{id}", base, &url)
        };
        for base in
            ["https://HOST.example/v1", "https://host.example:443", "https:host.example/a/../v1/"]
        {
            assert!(fits(base), "{base}");
        }
        assert!(!fits("https://host.example/v1?path="));
        assert!(!fits("https://host.example/v1#"));
    }

    #[test]
    fn an_address_below_another_base_does_not_fit() {
        let url = Url::parse("https://host.example/v1/tracks/B0").unwrap();
        for base in [
            "https://host.example/v",
            "https://host.example/v1/tracks",
            "https://host.ex",
            "https:",
        ] {
            assert!(!fits("/tracks/{id}", base, &url), "{base}");
        }
    }

    #[test]
    fn what_is_not_encoded_is_caught_too() {
        let url = |path: &str| Url::parse(&format!("http://127.0.0.1:1/v1{path}")).unwrap();
        let fits = |template, path: &str| fits(template, "http://127.0.0.1:1/v1", &url(path));
        assert!(fits("/me/playlists", "/me/playlists?limit=2"));
        assert!(!fits("/me", "/me/playlists"));
        for path in ["/playlists/%2e%2E/tracks", "/playlists/../tracks", "/playlists/a/b/tracks"] {
            assert!(!fits("/playlists/{id}/tracks", path), "{path}");
        }
    }
}
