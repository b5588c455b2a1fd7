//! The owner of a file: nothing is read or locked that is not the user's own, and theirs alone.

use std::{
    fmt,
    fs::{self, File, Metadata, OpenOptions},
    io,
    path::Path,
};

use crate::{Error, ErrorKind, redact};

/// Opens a file as `options` say, which may make it. `None` where it is not there.
///
/// # Errors
/// Returns an error if it cannot be opened, or is something else than a private file of this user's own.
pub(super) fn open(path: &Path, options: &mut OpenOptions) -> Result<Option<File>, Error> {
    // For a clear error in the usual case. What counts is what is found after opening.
    is_there(path, Kind::File)?;
    match open_and_look(path, options) {
        Err(Opening::Failed(why)) if why.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(Opening::Failed(why)) => Err(failed("opened", path, why)),
        Err(Opening::Rejected(error)) => Err(error),
        Ok(file) => Ok(Some(file)),
    }
}

/// Whether there is something of this name. It is private if there is.
///
/// # Errors
/// Returns an error if it is a symbolic link, or something else than is wanted, or not this user's alone.
pub(super) fn is_there(path: &Path, wanted: Kind) -> Result<bool, Error> {
    match fs::symlink_metadata(path) {
        Ok(there) => check(path, &there, wanted).map(|()| true),
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(why) => Err(failed("read", path, why)),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
}

/// Options whose files are for the eyes of the owner only, also where the umask says less.
pub(super) fn options() -> OpenOptions {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "only Unix has more to say"))]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        // Neither led elsewhere by a link, nor kept waiting by a pipe, whatever is put in the place of a
        // file in the last moment.
        options.mode(0o600).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK);
    }
    options
}

enum Opening {
    Failed(io::Error),
    Rejected(Error),
}

/// Looks at what was opened, and not at what has the name now.
fn open_and_look(path: &Path, options: &OpenOptions) -> Result<File, Opening> {
    let file = options.open(path).map_err(Opening::Failed)?;
    let opened = file.metadata().map_err(Opening::Failed)?;
    check(path, &opened, Kind::File).map_err(Opening::Rejected)?;
    Ok(file)
}

/// Rejects what others could read or have put there.
fn check(path: &Path, there: &Metadata, wanted: Kind) -> Result<(), Error> {
    let name = shown(path);
    let (is_wanted, what) = match wanted {
        Kind::File => (there.is_file(), "file"),
        Kind::Folder => (there.is_dir(), "folder"),
    };
    if there.is_symlink() {
        return Err(Error::new(ErrorKind::Store, format!("{name} is a symbolic link"))
            .with_hint(format!("put the {what} itself in its place")));
    }
    if !is_wanted {
        return Err(Error::new(ErrorKind::Store, format!("{name} is not a {what}"))
            .with_hint("move it out of the way, or choose another folder"));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let me = this_user().map_err(|why| failed("trusted", path, why))?;
        check_owner(&name, wanted, there.uid(), there.mode(), me)?;
    }
    Ok(())
}

/// Returns the user as whom this process acts on files: the owner of a new pipe of its own. It is the way to ask
/// that needs neither unsafe code nor a place to write to.
#[cfg(unix)]
fn this_user() -> io::Result<u32> {
    use std::os::{fd::OwnedFd, unix::fs::MetadataExt as _};

    let (pipe, _) = io::pipe()?;
    Ok(File::from(OwnedFd::from(pipe)).metadata()?.uid())
}

#[cfg(unix)]
fn check_owner(name: &str, kind: Kind, owner: u32, mode: u32, me: u32) -> Result<(), Error> {
    if owner != me {
        let message = format!("{name} belongs to another user (uid {owner}, and not {me})");
        return Err(Error::new(ErrorKind::Store, message)
            .with_hint("run the program as that user, or choose another folder"));
    }
    let mode = mode & 0o777;
    if mode & 0o077 != 0 {
        let right = if kind == Kind::File { 600 } else { 700 };
        let message = format!("{name} is open to other users (mode {mode:o})");
        return Err(Error::new(ErrorKind::Store, message)
            .with_hint(format!("run `chmod {right} '{name}'`, if nobody else has been there")));
    }
    Ok(())
}

pub(super) fn failed(what: impl fmt::Display, path: &Path, why: io::Error) -> Error {
    let message = format!("{} cannot be {what}", shown(path));
    Error::new(ErrorKind::Store, message)
        .with_hint("check the folder, its owner and the space on its disk")
        .with_source(why)
}

pub(super) fn shown(path: &Path) -> String {
    redact(&path.display().to_string())
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::{
        os::unix::fs::symlink, path::PathBuf, process::Command, sync::mpsc, thread, time::Duration,
    };

    use super::*;
    use crate::store::tests::Scratch;

    /// Long enough for any machine; only a test that fails waits for it.
    const AT_MOST: Duration = Duration::from_secs(30);

    fn folder(test: &str) -> Scratch {
        let scratch = Scratch::new(test);
        fs::create_dir(&scratch.path).unwrap();
        scratch
    }

    fn fifo(path: &Path) {
        assert!(Command::new("mkfifo").args(["-m", "600"]).arg(path).status().unwrap().success());
    }

    fn put(path: &Path) {
        drop(options().write(true).create_new(true).open(path).unwrap());
    }

    #[test]
    fn only_what_belongs_to_the_user_alone_is_trusted() {
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
    fn what_belongs_to_somebody_else_is_rejected() {
        let scratch = folder("foreign");
        let mut foreign = PathBuf::from("/");
        // For whom all is their own, as far as it is not given away.
        if this_user().unwrap() == 0 {
            foreign.clone_from(&scratch.path);
            std::os::unix::fs::chown(&foreign, Some(65534), None).unwrap();
        }
        let error = is_there(&foreign, Kind::Folder).unwrap_err();
        assert!(error.to_string().contains("belongs to another user"), "{error}");
        assert!(error.hint().contains("as that user"), "{}", error.hint());
    }

    /// What is done after the first look, with something that was not there then.
    fn opened_late(path: PathBuf, write: bool) -> Result<(), String> {
        let (done, outcome) = mpsc::channel();
        // In a thread of its own, so that nothing but the test hangs where it blocks.
        thread::spawn(move || {
            let mut options = options();
            let options = if write { options.write(true).create(true) } else { options.read(true) };
            let opened =
                open_and_look(&path, options).map(drop).map_err(|rejection| match rejection {
                    Opening::Failed(why) => format!("failed: {why}"),
                    Opening::Rejected(error) => error.to_string(),
                });
            drop(done.send(opened));
        });
        outcome.recv_timeout(AT_MOST).expect("it is blocked")
    }

    #[test]
    fn a_symbolic_link_that_is_swapped_in_leads_nowhere() {
        let scratch = folder("swapped-link");
        let (target, link) = (scratch.path.join("target"), scratch.path.join("link"));
        symlink(&target, &link).unwrap();
        for write in [false, true] {
            assert!(opened_late(link.clone(), write).unwrap_err().starts_with("failed: "));
        }
        assert!(!target.exists());
        // Also one to a file that would do.
        put(&target);
        assert_eq!(opened_late(target, false), Ok(()));
        for write in [false, true] {
            assert!(opened_late(link.clone(), write).unwrap_err().starts_with("failed: "));
        }
    }

    #[test]
    fn a_pipe_that_is_swapped_in_keeps_nobody_waiting() {
        let scratch = folder("swapped-pipe");
        let path = scratch.path.join("pipe");
        fifo(&path);
        assert!(opened_late(path.clone(), false).unwrap_err().ends_with("is not a file"));
        assert!(opened_late(path.clone(), true).is_err());
        let error = open(&path, options().read(true)).unwrap_err();
        assert!(error.to_string().ends_with("is not a file"), "{error}");
    }

    #[test]
    fn what_is_swapped_in_and_open_to_others_is_rejected() {
        let scratch = folder("swapped-open");
        let path = scratch.path.join("open");
        put(&path);
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
        for write in [false, true] {
            assert!(opened_late(path.clone(), write).unwrap_err().contains("mode 644"));
        }
    }
}
