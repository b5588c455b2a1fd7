//! The data directory of an app, by the conventions of the platform.

use std::{
    env,
    ffi::OsString,
    path::{Component, Path, PathBuf},
};

use crate::{Error, ErrorKind};

/// # Errors
/// Returns an error if the user has no data directory, or `name` is not a valid name of a folder.
pub(super) fn folder(name: &str) -> Result<PathBuf, Error> {
    folder_from(name, |variable| env::var_os(variable), env::home_dir())
}

fn folder_from(
    name: &str,
    lookup: impl Fn(&str) -> Option<OsString>,
    home: Option<PathBuf>,
) -> Result<PathBuf, Error> {
    let mut parts = Path::new(name).components();
    let is_name = matches!((parts.next(), parts.next()), (Some(Component::Normal(part)), None) if part == name);
    if !is_name {
        let message = "the name of the app is not a valid name of a folder";
        return Err(Error::new(ErrorKind::Configuration, message)
            .with_hint("use a name such as `my-app`, without slashes"));
    }
    // The XDG Base Directory Specification ignores relative paths.
    let absolute = |path: PathBuf| path.is_absolute().then_some(path);
    let variable = |name| lookup(name).map(PathBuf::from).and_then(absolute);
    let home = home.and_then(absolute);
    let data = if cfg!(windows) {
        variable("APPDATA")
    } else if cfg!(target_os = "macos") {
        home.map(|home| home.join("Library/Application Support"))
    } else {
        variable("XDG_DATA_HOME").or_else(|| home.map(|home| home.join(".local/share")))
    };
    match data {
        Some(data) => Ok(data.join(name).join("logins")),
        None => Err(Error::new(ErrorKind::Configuration, "the user has no data directory")
            .with_hint("set HOME (on Windows, APPDATA), or choose a folder for `FileStore::new`")),
    }
}

#[cfg(test)]
#[cfg(not(any(windows, target_os = "macos")))]
mod tests {
    use super::*;

    fn folder(data_home: Option<&str>, home: Option<&str>) -> Result<PathBuf, Error> {
        let lookup = |name: &str| data_home.filter(|_| name == "XDG_DATA_HOME").map(OsString::from);
        folder_from("my-app", lookup, home.map(PathBuf::from))
    }

    #[test]
    fn the_folder_is_in_the_data_directory_of_the_user() {
        for (data_home, home, expected) in [
            (Some("/data"), Some("/home/a"), "/data/my-app/logins"),
            (None, Some("/home/a"), "/home/a/.local/share/my-app/logins"),
            (Some(""), Some("/home/a"), "/home/a/.local/share/my-app/logins"),
            (Some("data"), Some("/home/a"), "/home/a/.local/share/my-app/logins"),
        ] {
            assert_eq!(folder(data_home, home).unwrap(), Path::new(expected));
        }
    }

    #[test]
    fn a_missing_data_directory_and_an_invalid_name_are_errors() {
        for home in [None, Some(""), Some("home")] {
            let error = folder(None, home).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.hint().contains("FileStore::new"), "{}", error.hint());
        }
        for name in ["", ".", "..", "/", "a/b", "../a", "a/", "./a"] {
            let error = folder_from(name, |_| None, Some("/home/a".into())).unwrap_err();
            assert!(error.to_string().contains("name of the app"), "{name}: {error}");
        }
    }
}
