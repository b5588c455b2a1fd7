//! Opens a URL in the user's browser, with the command of `BROWSER` or of the platform.

use std::{
    ffi::OsString,
    io,
    path::Path,
    process::{Command, Stdio},
};

use crate::{Error, ErrorKind};

/// Opens `url` in the user's browser.
///
/// It tries the commands of the environment variable `BROWSER`, which are separated by colons (semicolons on Windows).
/// `%s` in a command stands for the URL, which is otherwise added as the last argument. Then it runs `xdg-open` on Linux
/// and BSD, `open` on macOS, and `rundll32` on Windows. It uses no shell, prints nothing, and opens only URLs that begin
/// with `https://` or `http://`.
///
/// Other users of this machine can read the URL among the arguments of the command, so it must hold no secret.
/// [`LoopbackLogin::open`](crate::LoopbackLogin::open) passes one that holds none.
///
/// The function returns when the command has started. It does not know if a window appeared, so show the URL of
/// Amazon's page to the user too.
///
/// # Errors
/// Returns an error if no command starts, or there is no display: on Linux and BSD, none of `DISPLAY`,
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
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let commands = commands(url, variable);
    if commands.is_empty() {
        let hint = "open the URL in a browser elsewhere, and paste the address of the last page";
        return Err(error("there is no display to open a browser on".to_owned(), hint));
    }
    let mut failure = None;
    for command in commands {
        match start(&command) {
            Ok(()) => return Ok(()),
            Err(why) => failure = Some((command, why)),
        }
    }
    failure.map_or(Ok(()), |(command, why)| {
        let program = command.first().map(|program| crate::redact(program)).unwrap_or_default();
        let message = format!("`{program}` failed to start");
        Err(error(message, "open the URL by hand").with_source(why))
    })
}

/// Starts a program with its arguments.
fn start(command: &[String]) -> io::Result<()> {
    let Some((program, arguments)) = command.split_first() else { return Ok(()) };
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    // The command may run as long as the browser. A thread waits for it, so that it leaves no zombie process.
    let _ = std::thread::Builder::new().name("browser".to_owned()).spawn(move || child.wait());
    Ok(())
}

/// Returns the programs to try, with their arguments.
fn commands(url: &str, variable: impl Fn(&str) -> Option<OsString>) -> Vec<Vec<String>> {
    let separator = if cfg!(windows) { ';' } else { ':' };
    let browser = variable("BROWSER").unwrap_or_default();
    let browsers = browser.to_string_lossy();
    let mut commands: Vec<_> = browsers
        .split(separator)
        .map(|command| {
            // The path of a program may have spaces.
            let mut words: Vec<_> = match Path::new(command).is_file() {
                true => vec![command.to_owned()],
                false => command.split_whitespace().map(|word| word.replace("%s", url)).collect(),
            };
            if !words.is_empty() && !command.contains("%s") {
                words.push(url.to_owned());
            }
            words
        })
        .filter(|words| !words.is_empty())
        .collect();
    // Without a display, `xdg-open` starts a browser in the terminal, which cannot finish the login.
    let has_display = cfg!(any(windows, target_os = "macos"))
        || ["DISPLAY", "WAYLAND_DISPLAY", "BROWSER"]
            .into_iter()
            .any(|name| variable(name).is_some());
    if has_display {
        let words = COMMAND.iter().copied().chain([url]);
        commands.push(words.map(str::to_owned).collect());
    }
    commands
}

#[cfg(target_os = "macos")]
const COMMAND: &[&str] = &["open"];
#[cfg(windows)]
const COMMAND: &[&str] = &["rundll32.exe", "url.dll,FileProtocolHandler"];
#[cfg(not(any(windows, target_os = "macos")))]
const COMMAND: &[&str] = &["xdg-open"];

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
    fn browser_variable_precedes_the_command_of_the_platform() {
        let of = |set: &[(&str, &str)]| {
            let commands = commands("http://a", |name| {
                let found = set.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| value.into())
            });
            commands.iter().map(|words| words.join(" ")).collect::<Vec<_>>().join("; ")
        };
        assert_eq!(of(&[]), "");
        assert_eq!(of(&[("WAYLAND_DISPLAY", "w")]), "xdg-open http://a");
        assert_eq!(of(&[("BROWSER", "w3m")]), "w3m http://a; xdg-open http://a");
        let several = "firefox -u=%s -x:: chrome ";
        let expected = "firefox -u=http://a -x; chrome http://a; xdg-open http://a";
        assert_eq!(of(&[("BROWSER", several)]), expected);
    }

    #[cfg(unix)]
    #[test]
    fn program_that_does_not_exist_fails_to_start() {
        assert!(start(&["/nowhere/at/all".to_owned()]).is_err());
        assert!(start(&["true".to_owned(), "http://a".to_owned()]).is_ok());
    }
}
