//! Shows an address in the user's browser, by the command that the platform has for it.

use std::process::{Command, Stdio};

use crate::{Error, ErrorKind};

/// Opens `url` in the user's browser.
///
/// It runs `xdg-open` on Linux and BSD, `open` on macOS, and `rundll32` on Windows. No shell is involved, and nothing
/// is printed. Only addresses that begin with `https://` or `http://` are opened. Other users of this machine can
/// read the address among the arguments of the command, so it should hold no secret:
/// [`LoopbackLogin::open`](crate::LoopbackLogin::open) gives it one that does not.
///
/// It returns as soon as the command has started; whether a browser window appeared is not known, so tell
/// the user the address of Amazon's page too.
///
/// # Errors
/// Returns an error if there is no such command, or no screen (on Linux and BSD neither `DISPLAY`, `WAYLAND_DISPLAY`
/// nor `BROWSER` is set): [`ErrorKind::Configuration`]. Show the address instead.
pub fn open_browser(url: &str) -> Result<(), Error> {
    let fit = url.starts_with("https://") || url.starts_with("http://");
    if !fit || url.contains(|c: char| c.is_whitespace() || c.is_control() || c == '"') {
        return Err(Error::new(ErrorKind::Configuration, "only web addresses can be opened")
            .with_hint("give the address that the login gives"));
    }
    if !has_a_screen(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty())) {
        return Err(Error::new(
            ErrorKind::Configuration,
            "there is no screen to open a browser on",
        )
        .with_hint("open the address in a browser elsewhere, and paste where it ends"));
    }
    let (program, arguments) = COMMAND;
    let child = Command::new(program)
        .args(arguments)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let mut child = child.map_err(|why| {
        let message = format!("the browser cannot be opened by `{program}`");
        Error::new(ErrorKind::Configuration, message)
            .with_hint("open the address by hand")
            .with_source(why)
    })?;
    // Some of these commands live as long as the browser does; they are waited for so that none is left
    // as a zombie. Where no thread can be had, one is.
    let _ = std::thread::Builder::new().name("browser".to_owned()).spawn(move || child.wait());
    Ok(())
}

#[cfg(target_os = "macos")]
const COMMAND: (&str, &[&str]) = ("open", &[]);
#[cfg(windows)]
const COMMAND: (&str, &[&str]) = ("rundll32.exe", &["url.dll,FileProtocolHandler"]);
#[cfg(not(any(windows, target_os = "macos")))]
const COMMAND: (&str, &[&str]) = ("xdg-open", &[]);

/// Without a screen, `xdg-open` starts a browser in the terminal, where the login would be lost.
fn has_a_screen(is_set: impl Fn(&str) -> bool) -> bool {
    cfg!(any(windows, target_os = "macos"))
        || ["DISPLAY", "WAYLAND_DISPLAY", "BROWSER"].into_iter().any(is_set)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_are_opened() {
        for url in ["", "--help", "file:///etc/passwd", "/bin/sh", "https://a b", "https://a\"b"] {
            let error = open_browser(url).unwrap_err();
            assert_eq!(error.to_string(), "only web addresses can be opened");
        }
    }

    #[cfg(not(any(windows, target_os = "macos")))]
    #[test]
    fn a_screen_is_known_by_its_variables() {
        assert!(has_a_screen(|name| name == "WAYLAND_DISPLAY"));
        assert!(!has_a_screen(|_| false));
    }
}
