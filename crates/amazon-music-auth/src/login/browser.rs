//! Opens a URL in the user's browser, with the command of the platform.

use std::process::{Command, Stdio};

use crate::{Error, ErrorKind};

/// Opens `url` in the user's browser.
///
/// It runs `xdg-open` on Linux and BSD, `open` on macOS, and `rundll32` on Windows. It uses no shell, prints nothing,
/// and opens only URLs that begin with `https://` or `http://`.
///
/// Other users of this machine can read the URL among the arguments of the command, so it must hold no secret.
/// [`LoopbackLogin::open`](crate::LoopbackLogin::open) passes one that holds none.
///
/// The function returns when the command has started. It does not know if a window appeared, so show the URL of
/// Amazon's page to the user too.
///
/// # Errors
/// Returns an error if the command fails to start, or there is no display: on Linux and BSD, none of `DISPLAY`,
/// `WAYLAND_DISPLAY` and `BROWSER` is set ([`ErrorKind::Configuration`]). Show the URL instead.
pub fn open_browser(url: &str) -> Result<(), Error> {
    let error = |message: String, hint: &'static str| {
        Error::new(ErrorKind::Configuration, message).with_hint(hint)
    };
    let is_http = url.starts_with("https://") || url.starts_with("http://");
    if !is_http || url.contains(|c: char| c.is_whitespace() || c.is_control() || c == '"') {
        let message = "only http and https URLs can be opened".to_owned();
        return Err(error(message, "pass the URL that the login gives"));
    }
    if !has_display(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty())) {
        let hint = "open the URL in a browser elsewhere, and paste the address of the last page";
        return Err(error("there is no display to open a browser on".to_owned(), hint));
    }
    let (program, arguments) = COMMAND;
    let mut command = Command::new(program);
    command.args(arguments).arg(url);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(|why| {
        error(format!("`{program}` failed to start"), "open the URL by hand").with_source(why)
    })?;
    // The command may run as long as the browser. A thread waits for it, so that it leaves no zombie process.
    let _ = std::thread::Builder::new().name("browser".to_owned()).spawn(move || child.wait());
    Ok(())
}

#[cfg(target_os = "macos")]
const COMMAND: (&str, &[&str]) = ("open", &[]);
#[cfg(windows)]
const COMMAND: (&str, &[&str]) = ("rundll32.exe", &["url.dll,FileProtocolHandler"]);
#[cfg(not(any(windows, target_os = "macos")))]
const COMMAND: (&str, &[&str]) = ("xdg-open", &[]);

/// Without a display, `xdg-open` starts a browser in the terminal, which cannot finish the login.
fn has_display(is_set: impl Fn(&str) -> bool) -> bool {
    cfg!(any(windows, target_os = "macos"))
        || ["DISPLAY", "WAYLAND_DISPLAY", "BROWSER"].into_iter().any(is_set)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_http_urls_are_opened() {
        for url in ["", "--help", "file:///etc/passwd", "/bin/sh", "https://a b", "https://a\"b"] {
            let error = open_browser(url).unwrap_err();
            assert_eq!(error.to_string(), "only http and https URLs can be opened");
        }
    }

    #[cfg(not(any(windows, target_os = "macos")))]
    #[test]
    fn display_is_detected_by_environment_variables() {
        assert!(has_display(|name| name == "WAYLAND_DISPLAY"));
        assert!(!has_display(|_| false));
    }
}
