//! Rejects files and folders that other users can access.

use std::{
    fmt,
    fs::{self, File, Metadata, OpenOptions},
    io,
    path::Path,
};

use crate::{Error, ErrorKind, redact};

/// Opens a file with `options`, which may create it. Returns `None` if it does not exist.
///
/// # Errors
/// Returns an error if it cannot be opened, or is not a private file of this user.
pub(super) fn open(path: &Path, options: &OpenOptions) -> Result<Option<File>, Error> {
    // For a clear error in the usual case. The check after opening is the one that counts.
    exists(path, Kind::File)?;
    open_and_check(path, options)
}

/// Returns `true` if `path` exists.
///
/// # Errors
/// Returns an error if it is a symbolic link, of another kind, or not private.
pub(super) fn exists(path: &Path, wanted: Kind) -> Result<bool, Error> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => check(path, &metadata, wanted).map(|()| true),
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(why) => Err(failed("read", path, why)),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
}

/// Returns options that create private files, whatever the umask.
pub(super) fn options() -> OpenOptions {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "only Unix has more options"))]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        // A symbolic link or pipe that replaces the file after the check is neither followed nor waited for.
        options.mode(0o600).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK);
    }
    options
}

/// Checks the opened file itself, since another file may have its name by now.
fn open_and_check(path: &Path, options: &OpenOptions) -> Result<Option<File>, Error> {
    let file = match options.open(path) {
        Ok(file) => file,
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(why) => return Err(failed("opened", path, why)),
    };
    let metadata = file.metadata().map_err(|why| failed("opened", path, why))?;
    check(path, &metadata, Kind::File)?;
    Ok(Some(file))
}

/// Rejects a file that other users could read, or could have put there.
fn check(path: &Path, metadata: &Metadata, wanted: Kind) -> Result<(), Error> {
    let name = shown(path);
    let (is_wanted, kind) = match wanted {
        Kind::File => (metadata.is_file(), "file"),
        Kind::Folder => (metadata.is_dir(), "folder"),
    };
    if metadata.is_symlink() {
        return Err(Error::new(ErrorKind::Store, format!("{name} is a symbolic link"))
            .with_hint(format!("put the {kind} itself in its place")));
    }
    if !is_wanted {
        return Err(Error::new(ErrorKind::Store, format!("{name} is not a {kind}"))
            .with_hint("move it out of the way, or choose another folder"));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let user = this_user().map_err(|why| failed("checked", path, why))?;
        check_owner(&name, wanted, metadata.uid(), metadata.mode(), user)?;
    }
    Ok(())
}

/// Returns the effective user of this process: the owner of a new pipe, which needs no unsafe code.
#[cfg(unix)]
fn this_user() -> io::Result<u32> {
    use std::os::{fd::OwnedFd, unix::fs::MetadataExt as _};

    let (pipe, _) = io::pipe()?;
    Ok(File::from(OwnedFd::from(pipe)).metadata()?.uid())
}

#[cfg(unix)]
fn check_owner(name: &str, kind: Kind, owner: u32, mode: u32, user: u32) -> Result<(), Error> {
    if owner != user {
        let message = format!("{name} belongs to another user (uid {owner}, and not {user})");
        return Err(Error::new(ErrorKind::Store, message)
            .with_hint("run the program as that user, or choose another folder"));
    }
    let mode = mode & 0o777;
    if mode & 0o077 != 0 {
        let right = if kind == Kind::File { 600 } else { 700 };
        let message = format!("{name} is open to other users (mode {mode:o})");
        return Err(Error::new(ErrorKind::Store, message)
            .with_hint(format!("run `chmod {right} '{name}'`, if no other user has used it")));
    }
    Ok(())
}

pub(super) fn failed(what: impl fmt::Display, path: &Path, why: io::Error) -> Error {
    let message = format!("{} cannot be {what}", shown(path));
    Error::new(ErrorKind::Store, message)
        .with_hint("check the folder, its owner and the space on its disk")
        .with_source(why)
}

fn shown(path: &Path) -> String {
    redact(&path.display().to_string())
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::{
        os::unix::fs::{PermissionsExt as _, chown, symlink},
        path::PathBuf,
        process::Command,
        sync::mpsc,
        thread,
        time::Duration,
    };

    use super::*;
    use crate::store::scratch::Scratch;

    /// Long enough for any machine. Only a failing test waits for it.
    const AT_MOST: Duration = Duration::from_secs(30);

    fn folder(test: &str) -> Scratch {
        let scratch = Scratch::new(test);
        fs::create_dir(&scratch.path).unwrap();
        scratch
    }

    #[test]
    fn other_owners_and_modes_are_rejected() {
        for (kind, owner, mode, rejection) in [
            (Kind::File, 7, 0o100_600, None),
            (Kind::File, 7, 0o100_400, None),
            (Kind::Folder, 7, 0o040_700, None),
            (Kind::File, 8, 0o100_600, Some("belongs to another user (uid 8, and not 7)")),
            (Kind::Folder, 0, 0o040_700, Some("belongs to another user (uid 0, and not 7)")),
            (Kind::File, 7, 0o100_640, Some("mode 640")),
            (Kind::File, 7, 0o100_602, Some("mode 602")),
            (Kind::Folder, 7, 0o041_777, Some("mode 777")),
            (Kind::Folder, 7, 0o040_701, Some("mode 701")),
        ] {
            let outcome = check_owner("it", kind, owner, mode, 7).map_err(|e| e.to_string());
            match rejection {
                None => assert_eq!(outcome, Ok(())),
                Some(part) => assert!(outcome.unwrap_err().contains(part), "{part}"),
            }
        }
    }

    #[test]
    fn a_folder_of_another_user_is_rejected() {
        let scratch = folder("foreign");
        let mut foreign = PathBuf::from("/");
        // Root owns that one.
        if this_user().unwrap() == 0 {
            foreign.clone_from(&scratch.path);
            chown(&foreign, Some(65534), None).unwrap();
        }
        let error = exists(&foreign, Kind::Folder).unwrap_err();
        assert!(error.to_string().contains("belongs to another user"), "{error}");
        assert!(error.hint().contains("as that user"), "{}", error.hint());
    }

    /// Opens a path as if it had been replaced after the first check.
    fn open_replaced(path: &Path, write: bool) -> Result<(), String> {
        let (done, outcome) = mpsc::channel();
        let path = path.to_owned();
        // In a thread, so that the test fails if it blocks.
        thread::spawn(move || {
            let mut options = options();
            let options = if write { options.write(true).create(true) } else { options.read(true) };
            let opened = open_and_check(&path, options);
            drop(done.send(opened.map(drop).map_err(|error| error.to_string())));
        });
        outcome.recv_timeout(AT_MOST).expect("it is blocked")
    }

    #[test]
    fn a_symbolic_link_is_not_followed() {
        let scratch = folder("replaced-link");
        let (target, link) = (scratch.path.join("target"), scratch.path.join("link"));
        symlink(&target, &link).unwrap();
        for is_dangling in [true, false] {
            for write in [false, true] {
                let error = open_replaced(&link, write).unwrap_err();
                assert!(error.ends_with("cannot be opened"), "{error}");
            }
            assert_eq!(target.exists(), !is_dangling);
            drop(options().write(true).create(true).open(&target).unwrap());
        }
        assert_eq!(open_replaced(&target, false), Ok(()));
    }

    #[test]
    fn a_pipe_is_rejected_and_does_not_block() {
        let scratch = folder("replaced-pipe");
        let path = scratch.path.join("pipe");
        assert!(Command::new("mkfifo").args(["-m", "600"]).arg(&path).status().unwrap().success());
        assert!(open_replaced(&path, false).unwrap_err().ends_with("is not a file"));
        assert!(open_replaced(&path, true).is_err());
        let error = open(&path, options().read(true)).unwrap_err();
        assert!(error.to_string().ends_with("is not a file"), "{error}");
    }

    #[test]
    fn a_file_that_others_can_read_is_rejected() {
        let scratch = folder("replaced-open");
        let path = scratch.path.join("open");
        fs::write(&path, "").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        for write in [false, true] {
            assert!(open_replaced(&path, write).unwrap_err().contains("mode 644"));
        }
    }
}
