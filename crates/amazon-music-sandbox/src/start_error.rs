//! The error of starting a sandbox.

use std::{error, fmt, io, path::PathBuf};

/// The error of [`SandboxBuilder::start`](crate::SandboxBuilder::start).
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The sandbox cannot listen on the address, which may be in use.
    Listen {
        /// The address.
        address: String,
        /// The error of the system.
        source: io::Error,
    },
    /// The state file cannot be read or written, or is invalid. It was not changed.
    State {
        /// The file.
        path: PathBuf,
        /// The reason, without any content of the file.
        source: Box<dyn error::Error + Send + Sync>,
    },
    /// Another running sandbox uses the state file.
    StateInUse {
        /// The file.
        path: PathBuf,
    },
    /// A scope of [`SandboxBuilder::scopes`](crate::SandboxBuilder::scopes) does not exist.
    UnknownScope {
        /// The scope.
        scope: String,
    },
    /// The runtime was shut down before the sandbox had started.
    RuntimeShutDown,
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen { address, .. } => write!(f, "the sandbox cannot listen on {address}"),
            Self::State { path, .. } => {
                write!(f, "the state file {} is unusable and was not changed", path.display())
            }
            Self::StateInUse { path } => {
                write!(f, "the state file {} is in use by another sandbox", path.display())
            }
            Self::UnknownScope { scope } => {
                write!(
                    f,
                    "`{scope}` is not a scope; list each scope separately, such as `music::catalog`"
                )
            }
            Self::RuntimeShutDown => {
                f.write_str("the runtime was shut down before the sandbox had started")
            }
        }
    }
}

impl error::Error for StartError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Listen { source, .. } => Some(source),
            Self::State { source, .. } => Some(source.as_ref()),
            Self::StateInUse { .. } | Self::UnknownScope { .. } | Self::RuntimeShutDown => None,
        }
    }
}
