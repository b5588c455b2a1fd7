//! Rejects files and folders that other users can access.

use std::{
    fmt,
    fs::{self, File, Metadata, OpenOptions},
    io,
    path::Path,
    sync::atomic::AtomicBool,
};
#[cfg(unix)]
use std::{os::unix::fs::PermissionsExt as _, sync::atomic::Ordering::Relaxed};

#[cfg(unix)]
use crate::trace;
use crate::{Error, ErrorKind, redact};

/// Checks that files and folders are private.
///
/// On file systems without modes, such as vfat and some network shares, it emits a warning instead of an error.
#[derive(Debug, Default)]
pub(super) struct Privacy {
    /// `true` if the warning was emitted.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix has modes"))]
    warned: AtomicBool,
}

impl Privacy {
    /// Opens a file for reading. Returns `None` if it does not exist.
    ///
    /// # Errors
    /// Returns an error if it cannot be opened, or is not a private file of this user.
    pub(super) fn open(&self, path: &Path) -> Result<Option<File>, Error> {
        // For a clear error in the usual case. The check after opening is the one that counts.
        self.exists(path, Kind::File)?;
        self.open_and_check(path, options().read(true))
    }

    /// Opens a file for writing, and creates it if it does not exist. With `is_new`, it must not exist.
    ///
    /// # Errors
    /// Like [`open`](Self::open).
    pub(super) fn create(&self, path: &Path, is_new: bool) -> Result<File, Error> {
        self.exists(path, Kind::File)?;
        let mut options = options();
        options.write(true).create(true).create_new(is_new);
        let file = self.open_and_check(path, &options)?;
        let file = file.ok_or_else(|| failed("created", path, io::ErrorKind::NotFound.into()))?;
        #[cfg(unix)]
        set_owner_mode(&file, 0o600);
        Ok(file)
    }

    /// Returns `true` if the folder exists.
    ///
    /// # Errors
    /// Returns an error if it is a symbolic link, is not a folder, or is not private.
    pub(super) fn folder_exists(&self, path: &Path) -> Result<bool, Error> {
        self.exists(path, Kind::Folder)
    }

    fn exists(&self, path: &Path, wanted: Kind) -> Result<bool, Error> {
        match fs::symlink_metadata(path) {
            Ok(metadata) => self.check(path, None, &metadata, wanted).map(|()| true),
            Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(why) => Err(failed("read", path, why)),
        }
    }

    /// Checks the opened file itself, since another file may have its name by now.
    fn open_and_check(&self, path: &Path, options: &OpenOptions) -> Result<Option<File>, Error> {
        let file = match options.open(path) {
            Ok(file) => file,
            Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(why) => return Err(failed("opened", path, why)),
        };
        let metadata = file.metadata().map_err(|why| failed("opened", path, why))?;
        self.check(path, Some(&file), &metadata, Kind::File)?;
        Ok(Some(file))
    }

    /// Rejects a file that other users could read, or could have put there.
    #[cfg_attr(not(unix), expect(unused_variables, reason = "only Unix has modes"))]
    fn check(
        &self,
        path: &Path,
        file: Option<&File>,
        metadata: &Metadata,
        wanted: Kind,
    ) -> Result<(), Error> {
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
            check_owner(&name, metadata.uid(), user)?;
            if let Err(error) = check_mode(&name, wanted, metadata.mode()) {
                if !has_fixed_mode(path, file, metadata.mode()) {
                    return Err(error);
                }
                if !self.warned.swap(true, Relaxed) {
                    trace::store_is_open(&error);
                }
            }
        }
        Ok(())
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Folder,
}

/// Returns options that create private files, whatever the umask.
fn options() -> OpenOptions {
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

/// Creates a private folder and the missing folders above it.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    if let Some(above) = path.parent().filter(|above| !above.exists()) {
        create_folder(above)?;
    }
    #[cfg_attr(not(unix), allow(unused_mut, reason = "only Unix has modes"))]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        Err(why) if why.kind() != io::ErrorKind::AlreadyExists => return Err(why),
        Err(_) => {}
        #[cfg(unix)]
        Ok(()) => drop(fs::set_permissions(path, fs::Permissions::from_mode(0o700))),
        #[cfg(not(unix))]
        Ok(()) => {}
    }
    Ok(())
}

/// Adds the permissions of the owner that the umask has removed. Best effort.
#[cfg(unix)]
fn set_owner_mode(file: &File, mode: u32) {
    if file.metadata().is_ok_and(|metadata| metadata.permissions().mode() & mode != mode) {
        drop(file.set_permissions(fs::Permissions::from_mode(mode)));
    }
}

/// Returns `true` if the mode of a file that is open to others cannot be changed.
///
/// Only an attempt shows that. If it succeeds, the mode is restored, since others may have used the file.
#[cfg(unix)]
fn has_fixed_mode(path: &Path, file: Option<&File>, mode: u32) -> bool {
    let opened;
    let file = match file {
        Some(file) => file,
        None => match options().read(true).open(path) {
            Ok(file) => {
                opened = file;
                &opened
            }
            Err(_) => return false,
        },
    };
    match file.set_permissions(fs::Permissions::from_mode(mode & 0o700)) {
        Ok(()) => {
            let now = file.metadata().map(|metadata| metadata.permissions().mode());
            drop(file.set_permissions(fs::Permissions::from_mode(mode & 0o7777)));
            now.is_ok_and(|now| now & 0o077 != 0)
        }
        Err(why) => is_unsupported(&why) || why.kind() == io::ErrorKind::ReadOnlyFilesystem,
    }
}

/// Returns `true` if the file system does not support or permit an operation.
pub(super) fn is_unsupported(why: &io::Error) -> bool {
    use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};

    #[cfg(unix)]
    if why.raw_os_error().is_some_and(|code| {
        [libc::ENOLCK, libc::ENOSYS, libc::ENOTSUP, libc::EOPNOTSUPP, libc::EBADF].contains(&code)
    }) {
        return true;
    }
    matches!(why.kind(), InvalidInput | PermissionDenied | Unsupported)
}

/// Returns the effective user of this process: the owner of a new pipe, which needs no unsafe code.
#[cfg(unix)]
fn this_user() -> io::Result<u32> {
    use std::os::{fd::OwnedFd, unix::fs::MetadataExt as _};

    let (pipe, _) = io::pipe()?;
    Ok(File::from(OwnedFd::from(pipe)).metadata()?.uid())
}

#[cfg(unix)]
fn check_owner(name: &str, owner: u32, user: u32) -> Result<(), Error> {
    if owner != user {
        let message = format!("{name} belongs to another user (uid {owner}, and not {user})");
        return Err(Error::new(ErrorKind::Store, message)
            .with_hint("run the program as that user, or choose another folder"));
    }
    Ok(())
}

#[cfg(unix)]
fn check_mode(name: &str, kind: Kind, mode: u32) -> Result<(), Error> {
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

pub(super) fn shown(path: &Path) -> String {
    redact(&path.display().to_string())
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::{
        os::unix::fs::{chown, symlink},
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
        assert!(check_owner("it", 7, 7).is_ok());
        let error = check_owner("it", 8, 7).unwrap_err();
        assert!(error.to_string().contains("belongs to another user (uid 8, and not 7)"));
        for (kind, mode, rejection) in [
            (Kind::File, 0o100_600, None),
            (Kind::File, 0o100_400, None),
            (Kind::Folder, 0o040_700, None),
            (Kind::File, 0o100_640, Some("mode 640")),
            (Kind::File, 0o100_602, Some("mode 602")),
            (Kind::Folder, 0o041_777, Some("mode 777")),
            (Kind::Folder, 0o040_701, Some("mode 701")),
        ] {
            let outcome = check_mode("it", kind, mode).map_err(|error| error.to_string());
            match rejection {
                None => assert_eq!(outcome, Ok(())),
                Some(part) => assert!(outcome.unwrap_err().contains(part), "{part}"),
            }
        }
    }

    /// The modes of files in `/proc` cannot be changed.
    #[cfg(target_os = "linux")]
    #[test]
    fn an_open_file_is_accepted_if_its_mode_cannot_be_changed() {
        let privacy = Privacy::default();
        assert!(privacy.open(Path::new("/proc/self/status")).unwrap().is_some());
        assert!(privacy.warned.into_inner());
        let privacy = Privacy::default();
        assert!(privacy.folder_exists(Path::new("/proc/self/task")).unwrap());
        assert!(privacy.warned.into_inner());
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
        let error = Privacy::default().folder_exists(&foreign).unwrap_err();
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
            let opened = Privacy::default().open_and_check(&path, options);
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
        let error = Privacy::default().open(&path).unwrap_err();
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
