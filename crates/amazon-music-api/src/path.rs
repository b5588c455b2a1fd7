//! Checks that a request goes to the path of its operation, whatever the path parameters hold.
//!
//! URLs have dot segments and, for http, backslashes that act as slashes; percent-encoding does not help
//! against `..`. A parameter such as `..` would silently call another operation.

use reqwest::Url;

/// Whether `url` is `template`, such as `/playlists/{id}/tracks`, below `base_url`, with no parameter
/// empty.
pub(crate) fn fits(template: &str, base_url: &str, url: &Url) -> bool {
    // Behind `scheme://host`.
    let base = base_url.splitn(4, '/').nth(3).unwrap_or_default();
    let below = url.path().strip_prefix('/').and_then(|path| path.strip_prefix(base));
    let Some(path) = below.map(|path| path.trim_start_matches('/')) else { return false };
    let mut wanted = template.trim_start_matches('/').split('/');
    let mut found = path.split('/');
    loop {
        match (wanted.next(), found.next()) {
            (None, None) => return true,
            (Some(segment), Some(found)) if segment.starts_with('{') && !found.is_empty() => {}
            (Some(segment), Some(found)) if segment == found => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_cannot_leave_its_place() {
        for base in ["https://host.example/v1", "https://host.example"] {
            let fits_with = |id: &str| {
                let url = format!("{base}/playlists/{id}/tracks");
                fits("/playlists/{id}/tracks", base, &Url::parse(&url).unwrap())
            };
            for id in ["B0", "a%2Fb", "...", "ä", "tracks", "playlists"] {
                assert!(fits_with(id), "{base} {id}");
            }
            for id in ["", ".", "..", "%2e%2E", "..\\..", "a\\b", "x\\..", "a/b"] {
                assert!(!fits_with(id), "{base} {id}");
            }
        }
    }

    #[test]
    fn a_path_without_parameters_fits() {
        let url = Url::parse("http://127.0.0.1:1/v1/me/playlists?limit=2").unwrap();
        assert!(fits("/me/playlists", "http://127.0.0.1:1/v1", &url));
        assert!(!fits("/me", "http://127.0.0.1:1/v1", &url));
    }
}
