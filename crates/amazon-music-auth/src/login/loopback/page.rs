//! The pages of a loopback login. They load nothing, run no script, and contain nothing of the request.

use zeroize::Zeroizing;

use crate::{Error, ErrorKind};

/// The page, with placeholders in double braces.
const TEMPLATE: &str = include_str!("page.html");

/// The CSS class and the icon of a page.
type Look = (&'static str, &'static str);

const GOOD: Look = ("good", r#"<path d="M8 16.5l5.5 5.5L24 11"/>"#);
const BAD: Look = ("bad", r#"<path d="M10 10l12 12M22 10L10 22"/>"#);
const PLAIN: Look = ("plain", r#"<path d="M16 9v8M16 22.5v.01"/>"#);

/// A whole HTTP response. Its `Location` may hold the state of the login.
pub(super) type Page = Zeroizing<String>;

/// Returns the page for the browser that brought the callback.
pub(super) fn of_outcome(app_name: &str, error: Option<&Error>) -> Page {
    let (look, title, texts) = match error {
        None => {
            let text = format!("{app_name} may now use Amazon Music for you.");
            (GOOD, "You are logged in", vec![text])
        }
        Some(error) if error.kind() == ErrorKind::Denied => {
            let text = format!("{app_name} was not given access to Amazon Music.");
            (BAD, "The login was denied", vec![text])
        }
        Some(error) => {
            let text = format!("{app_name} could not finish the login: {error}.");
            (BAD, "The login failed", vec![text, format!("What to do: {}.", error.hint())])
        }
    };
    let mut texts: Vec<_> = texts.iter().map(String::as_str).collect();
    texts.push("You can close this window and go back to the app.");
    page("200 OK", "", look, title, &texts)
}

/// Returns the redirect to Amazon's page.
///
/// Unlike a page with a link, a redirect leaves nothing in the browser's history that would be fetched again.
pub(super) fn redirect(url: &str) -> Page {
    let location = Zeroizing::new(format!("Location: {url}\r\n"));
    let text = "The browser continues to Amazon.";
    page("302 Found", &location, PLAIN, "Continue to Amazon", &[text])
}

/// Returns the page for a request that does not end the login.
pub(super) fn notice(status: &str, title: &str, texts: &[&str]) -> Page {
    page(status, "", PLAIN, title, texts)
}

fn page(status: &str, header: &str, (class, icon): Look, title: &str, texts: &[&str]) -> Page {
    let texts: String = texts.iter().map(|text| format!("<p>{}</p>", escape(text))).collect();
    let body = TEMPLATE
        .replace("{{class}}", class)
        .replace("{{icon}}", icon)
        .replace("{{title}}", title)
        .replace("{{texts}}", &texts);
    Zeroizing::new(format!(
        "HTTP/1.1 {status}\r\n\
         {header}\
         Content-Type: text/html; charset=utf-8\r\n\
         Content-Length: {}\r\n\
         Cache-Control: no-store\r\n\
         Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n\
         Referrer-Policy: no-referrer\r\n\
         X-Content-Type-Options: nosniff\r\n\
         Connection: close\r\n\r\n\
         {body}",
        body.len(),
    ))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_load_nothing_and_escape_foreign_text() {
        let failed = Error::new(ErrorKind::Transient, "<script>alert('1')</script>");
        for (page, part) in [
            (of_outcome("<b>More</b> {{texts}}", None), "&lt;b&gt;More&lt;/b&gt; {{texts}} may"),
            (of_outcome("A & B", Some(&Error::new(ErrorKind::Denied, "no"))), "A &amp; B was not"),
            (of_outcome("\"A\"", Some(&failed)), "&quot;A&quot; could not finish the login: &lt;"),
            (of_outcome("A", Some(&failed)), "&lt;script&gt;alert(&#39;1&#39;)"),
            (redirect("https://amazon.example/"), "continues to Amazon"),
            (notice("404 Not Found", "Not found", &["x"]), "<h1>Not found</h1>\n<p>x</p>"),
        ] {
            let (head, body) = page.split_once("\r\n\r\n").unwrap();
            assert!(head.contains(&format!("Content-Length: {}\r\n", body.len())), "{head}");
            assert!(head.contains("default-src 'none'") && head.contains("no-store"), "{head}");
            assert!(body.contains(part) && body.contains("prefers-color-scheme: dark"), "{body}");
            for elsewhere in ["http:", "https:", "src=", "href=", "url(", "@import", "<script"] {
                assert!(!body.contains(elsewhere), "{elsewhere}: {body}");
            }
        }
    }
}
