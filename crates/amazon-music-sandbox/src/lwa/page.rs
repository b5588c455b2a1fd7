//! HTML pages, which are self-contained, have no scripts, and escape all texts.

use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};

use crate::response::{self, Response, with_header};

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem;\
                     color:#16191f;background:#fff}h1{font-size:1.4rem}.note{background:#fff3cd;padding:.5rem .75rem;\
                     border-radius:6px;font-size:.9rem}code{overflow-wrap:anywhere}button{font:inherit;\
                     padding:.5rem 1.25rem;margin-right:.5rem;border:1px solid #888;border-radius:6px;cursor:pointer}\
                     .yes{background:#ffd814}input[type=text]{font:inherit;padding:.5rem;letter-spacing:.15em;\
                     text-transform:uppercase}li{margin:.3rem 0}";

/// A page. `body` is HTML already.
pub(super) fn page(status: u16, title: &str, body: &str) -> Response {
    let title = escape(title);
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}\n\
         <p class=\"note\">This page belongs to a sandbox for developers, and not to Amazon. \
         It uses none of your accounts.</p>\n</main>\n</body>\n</html>\n"
    );
    let policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
    let headers = [
        (CACHE_CONTROL, "no-store"),
        (CONTENT_SECURITY_POLICY, policy),
        (REFERRER_POLICY, "no-referrer"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    headers.into_iter().fold(response::html(status, page), |response, (name, value)| {
        with_header(response, name, value)
    })
}

/// An error page, for a request that is not redirected to the app.
pub(super) fn error(code: &str, what: &str) -> Response {
    let body = format!(
        "<p>{}</p>\n<h2>Error Summary</h2>\n<p><code>400 Bad Request: {}</code></p>",
        escape(what),
        escape(code)
    );
    page(400, "We're sorry", &body)
}

/// Escapes text for HTML, between tags and in quotes.
pub(super) fn escape(text: &str) -> String {
    let entities = [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\'', "&#39;")];
    entities.into_iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_no_scripts_and_loads_nothing() {
        let page = error("<script>", "\"x\"");
        let text = str::from_utf8(page.body()).unwrap();
        assert!(!text.contains("<script") && !text.contains("http"), "{text}");
        assert!(page.headers().contains_key("content-security-policy"));
    }
}
