//! What the browser shows at the end of a loopback login: one page, whole in itself.
//!
//! It loads nothing, runs no script, and repeats nothing of the request.

use zeroize::Zeroizing;

use crate::{Error, ErrorKind};

/// The page, with places for its parts in double braces.
const TEMPLATE: &str = include_str!("page.html");

const TICK: &str = r#"<path d="M8 16.5l5.5 5.5L24 11"/>"#;
const CROSS: &str = r#"<path d="M10 10l12 12M22 10L10 22"/>"#;
const DOT: &str = r#"<path d="M16 9v8M16 22.5v.01"/>"#;

/// A response to a browser. It may lead on to an address that nobody else is to know.
pub(super) struct Page {
    status: &'static str,
    location: Option<Zeroizing<String>>,
    body: String,
    /// Whether the rest of the request is still on its way and must be let in.
    pub(super) drains: bool,
}

impl Page {
    fn new(status: &'static str, look: Look, title: &str, texts: &[&str]) -> Self {
        let (class, icon) = match look {
            Look::Good => ("good", TICK),
            Look::Bad => ("bad", CROSS),
            Look::Plain => ("plain", DOT),
        };
        let texts: String = texts.iter().map(|text| format!("<p>{}</p>", escape(text))).collect();
        let body = TEMPLATE
            .replace("{{class}}", class)
            .replace("{{icon}}", icon)
            .replace("{{title}}", &escape(title))
            .replace("{{texts}}", &texts);
        Self { status, location: None, body, drains: false }
    }

    /// The whole response.
    pub(super) fn response(&self) -> Zeroizing<String> {
        let Self { status, location, body, .. } = self;
        let location = location.as_ref().map(|url| format!("Location: {}\r\n", url.as_str()));
        let location = Zeroizing::new(location.unwrap_or_default());
        Zeroizing::new(format!(
            "HTTP/1.1 {status}\r\n\
             {}\
             Content-Type: text/html; charset=utf-8\r\n\
             Content-Length: {}\r\n\
             Cache-Control: no-store\r\n\
             Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; \
             base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n\
             Referrer-Policy: no-referrer\r\n\
             X-Content-Type-Options: nosniff\r\n\
             Connection: close\r\n\r\n\
             {body}",
            location.as_str(),
            body.len(),
        ))
    }
}

#[derive(Clone, Copy)]
enum Look {
    Good,
    Bad,
    Plain,
}

/// The outcome of the login, for the browser that brought the redirect.
pub(super) fn of_outcome(app_name: &str, error: Option<&Error>) -> Page {
    let back = "You can close this window and go back to the app.";
    match error {
        None => {
            let text = format!("{app_name} may now use Amazon Music for you.");
            Page::new("200 OK", Look::Good, "You are logged in", &[&text, back])
        }
        Some(error) if error.kind() == ErrorKind::Denied => {
            let text = format!("{app_name} was not given access to Amazon Music.");
            Page::new("200 OK", Look::Bad, "The login was denied", &[&text, back])
        }
        Some(error) => {
            let hint = format!("What to do: {}.", error.hint());
            let text = format!("{app_name} could not finish it: {error}.");
            Page::new("200 OK", Look::Bad, "The login did not work", &[&text, &hint, back])
        }
    }
}

/// For whoever follows the link of the login: on to Amazon's page, which is `url`, without white space.
pub(super) fn to_amazon(url: &str) -> Page {
    let text = "The browser goes on to Amazon by itself.";
    Page {
        location: Some(Zeroizing::new(url.to_owned())),
        ..Page::new("302 Found", Look::Plain, "On to Amazon", &[text])
    }
}

/// For requests elsewhere: icons, and whatever else asks around on this machine.
pub(super) fn not_here() -> Page {
    let text = "This address only waits for the end of a login.";
    Page::new("404 Not Found", Look::Plain, "There is nothing here", &[text])
}

/// For the redirect of another login, and for none.
pub(super) fn another_login() -> Page {
    let texts = [
        "This is not the response to the login that is waiting here, so nothing was done with it.",
        "Go back to the app, and use the page that it opened last.",
    ];
    Page::new("400 Bad Request", Look::Plain, "This belongs to another login", &texts)
}

pub(super) fn only_get() -> Page {
    let text = "This address takes GET requests only.";
    Page {
        drains: true,
        ..Page::new("405 Method Not Allowed", Look::Plain, "Not like this", &[text])
    }
}

pub(super) fn too_long() -> Page {
    let texts = [
        "The browser sent more than this address reads.",
        "Delete the cookies of localhost and 127.0.0.1, and start the login again.",
    ];
    let status = "431 Request Header Fields Too Large";
    Page { drains: true, ..Page::new(status, Look::Plain, "That was too much", &texts) }
}

pub(super) fn nonsense() -> Page {
    let text = "This address only waits for the end of a login.";
    Page { drains: true, ..Page::new("400 Bad Request", Look::Plain, "Not understood", &[text]) }
}

fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages() -> Vec<Page> {
        let denied = Error::new(ErrorKind::Denied, "no");
        let failed = Error::new(ErrorKind::Transient, "<script>alert(1)</script>");
        vec![
            of_outcome("Music & <b>More</b> {{texts}}", None),
            of_outcome("The app", Some(&denied)),
            of_outcome("The app", Some(&failed)),
            to_amazon("https://amazon.example/"),
            not_here(),
            another_login(),
            only_get(),
            too_long(),
            nonsense(),
        ]
    }

    #[test]
    fn every_page_is_whole_in_itself() {
        for page in pages() {
            for elsewhere in ["http:", "https:", "src=", "href=", "url(", "@import", "<script"] {
                assert!(!page.body.contains(elsewhere), "{elsewhere}: {}", page.body);
            }
            assert!(page.body.contains("prefers-color-scheme: dark"));
            let response = page.response();
            let (head, body) = response.split_once("\r\n\r\n").unwrap();
            assert!(head.contains(&format!("Content-Length: {}", body.len())));
            assert!(head.contains("default-src 'none'") && head.contains("no-store"));
        }
    }

    #[test]
    fn foreign_text_is_escaped() {
        let body = &of_outcome("Music & <b>More</b>", None).body;
        assert!(body.contains("Music &amp; &lt;b&gt;More&lt;/b&gt; may now use"), "{body}");
        let failed = Error::new(ErrorKind::Transient, "<script>alert('1')</script>");
        let body = &of_outcome("The app", Some(&failed)).body;
        assert!(body.contains("&lt;script&gt;alert(&#39;1&#39;)"), "{body}");
    }
}
