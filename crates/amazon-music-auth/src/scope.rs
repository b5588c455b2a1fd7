//! The OAuth scopes of the Amazon Music Web API.

use std::{error, fmt, str::FromStr};

/// An OAuth scope of the Amazon Music Web API, as listed on Amazon's Authentication page.
///
/// Scopes are ordered by name.
///
/// # Examples
/// ```
/// use amazon_music_auth::Scope;
///
/// let scope: Scope = "music::library".parse()?;
/// assert!(scope.covers(Scope::LibraryRead));
/// # Ok::<(), amazon_music_auth::UnknownScope>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `music::catalog`: search the catalogue.
    Catalog,
    /// `music::favorites`: see and change which users and artists the user follows.
    Favorites,
    /// `music::favorites:read`: see which users and artists the user follows.
    FavoritesRead,
    /// `music::history`: see what the user listened to.
    History,
    /// `music::library`: see the user's library and change playlists.
    Library,
    /// `music::library:read`: see the user's library and playlists.
    LibraryRead,
    /// `music::playback`: play music and discover playback devices.
    Playback,
    /// `music::profile`: see the user's music profile and change its settings.
    Profile,
    /// `music::profile:read`: see the user's music profile and its settings.
    ProfileRead,
    /// `music::recommendation`: see what is recommended to the user.
    Recommendation,
}

impl Scope {
    /// Every scope that Amazon's Authentication page lists, in order.
    pub const ALL: [Self; 10] = [
        Self::Catalog,
        Self::Favorites,
        Self::FavoritesRead,
        Self::History,
        Self::Library,
        Self::LibraryRead,
        Self::Playback,
        Self::Profile,
        Self::ProfileRead,
        Self::Recommendation,
    ];

    /// Returns the name that Login with Amazon uses, e.g. `music::catalog`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Catalog => "music::catalog",
            Self::Favorites => "music::favorites",
            Self::FavoritesRead => "music::favorites:read",
            Self::History => "music::history",
            Self::Library => "music::library",
            Self::LibraryRead => "music::library:read",
            Self::Playback => "music::playback",
            Self::Profile => "music::profile",
            Self::ProfileRead => "music::profile:read",
            Self::Recommendation => "music::recommendation",
        }
    }

    /// Returns `true` if this scope allows all that `other` allows.
    ///
    /// A scope covers itself, and a full scope covers its `:read` one. Amazon's Authentication page
    /// says that requesting both is not needed.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        let full = match other {
            Self::FavoritesRead => Self::Favorites,
            Self::LibraryRead => Self::Library,
            Self::ProfileRead => Self::Profile,
            _ => other,
        };
        self == other || self == full
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Scope {
    type Err = UnknownScope;

    fn from_str(text: &str) -> Result<Self, UnknownScope> {
        Self::ALL
            .into_iter()
            .find(|scope| scope.as_str() == text)
            .ok_or_else(|| UnknownScope { text: crate::redact(text) })
    }
}

/// The error of parsing an unknown [`Scope`]. Its message lists the known ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownScope {
    text: String,
}

impl fmt::Display for UnknownScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = Scope::ALL.map(Scope::as_str).join(", ");
        write!(f, "`{}` is not a scope of Amazon Music; use one of {known}", self.text)
    }
}

impl error::Error for UnknownScope {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_lists_every_scope_in_order_of_name() {
        assert_eq!(Scope::ALL.map(|scope| scope as usize), std::array::from_fn(|index| index));
        assert!(Scope::ALL.map(Scope::as_str).is_sorted());
        for scope in Scope::ALL {
            assert_eq!(scope.to_string().parse(), Ok(scope));
        }
    }

    #[test]
    fn a_full_scope_covers_itself_and_its_read_scope_only() {
        for full in Scope::ALL {
            for other in Scope::ALL {
                let expected = other == full || other.as_str() == format!("{full}:read");
                assert_eq!(full.covers(other), expected, "{full} {other}");
            }
        }
    }

    #[test]
    fn an_unknown_scope_is_an_error_that_lists_the_known_ones() {
        let error = "music:library".parse::<Scope>().unwrap_err().to_string();
        assert!(error.starts_with("`music:library` is not a scope"), "{error}");
        for scope in Scope::ALL {
            assert!(error.contains(scope.as_str()), "{error}");
        }
    }
}
