//! The URLs of Login with Amazon, by region or with a custom base URL.

use std::{fmt, str::FromStr};

use crate::{InvalidUrl, SecureUrl};

/// A region of Login with Amazon, in which the app is registered. Most apps are in North America.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// North America, the default.
    #[default]
    NorthAmerica,
    /// Europe.
    Europe,
    /// The Far East.
    FarEast,
}

impl Region {
    /// Every region.
    pub const ALL: [Self; 3] = [Self::NorthAmerica, Self::Europe, Self::FarEast];

    /// Returns the region's short name: `na`, `eu` or `fe`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NorthAmerica => "na",
            Self::Europe => "eu",
            Self::FarEast => "fe",
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Region {
    type Err = UnknownRegion;

    /// Parses the short name in any case.
    fn from_str(text: &str) -> Result<Self, UnknownRegion> {
        Self::ALL
            .into_iter()
            .find(|region| region.as_str().eq_ignore_ascii_case(text))
            .ok_or_else(|| UnknownRegion { text: crate::redact(text) })
    }
}

/// The error of parsing an unknown [`Region`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownRegion {
    text: String,
}

impl fmt::Display for UnknownRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a region of Login with Amazon; use one of na, eu, fe", self.text)
    }
}

impl std::error::Error for UnknownRegion {}

/// The URLs of Login with Amazon; by default those of North America.
///
/// A session never sends its refresh token to other endpoints than those of its login.
///
/// # Examples
/// ```
/// use amazon_music_auth::{Endpoints, Region};
///
/// let europe = Endpoints::region(Region::Europe);
/// assert_eq!(europe.token_url(), "https://api.amazon.co.uk/auth/o2/token");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoints {
    region: Option<Region>,
    authorize: String,
    api: String,
    token: String,
    device_authorization: String,
    token_info: String,
}

impl Endpoints {
    /// Creates the endpoints of a region.
    ///
    /// Login with Amazon documents the token hosts of all three regions. The page that users visit is
    /// documented for North America only; for the other two it is that of other Amazon APIs.
    #[must_use]
    pub fn region(region: Region) -> Self {
        let (authorize, api) = match region {
            Region::NorthAmerica => ("https://www.amazon.com/ap/oa", "https://api.amazon.com"),
            Region::Europe => ("https://eu.account.amazon.com/ap/oa", "https://api.amazon.co.uk"),
            Region::FarEast => {
                ("https://apac.account.amazon.com/ap/oa", "https://api.amazon.co.jp")
            }
        };
        Self::from_parts(Some(region), authorize, api)
    }

    /// Creates endpoints from the page that users visit and the base URL of the API.
    ///
    /// # Errors
    /// Returns an error if one of them is not a [`SecureUrl`].
    pub fn custom(authorize: &str, api: &str) -> Result<Self, InvalidUrl> {
        let authorize = SecureUrl::new(authorize)?;
        let api = SecureUrl::new(api)?;
        Ok(Self::from_parts(None, authorize.as_str(), api.as_str()))
    }

    /// Creates endpoints with one base URL, such as that of a sandbox.
    ///
    /// # Examples
    /// ```
    /// use amazon_music_auth::Endpoints;
    ///
    /// let endpoints = Endpoints::with_base_url("http://127.0.0.1:8080")?;
    /// assert_eq!(endpoints.token_url(), "http://127.0.0.1:8080/auth/o2/token");
    /// # Ok::<(), amazon_music_auth::InvalidUrl>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if it is not a [`SecureUrl`].
    pub fn with_base_url(base: &str) -> Result<Self, InvalidUrl> {
        SecureUrl::new(base).map(Self::from)
    }

    fn from_parts(region: Option<Region>, authorize: &str, api: &str) -> Self {
        Self {
            region,
            authorize: authorize.to_owned(),
            api: api.to_owned(),
            token: format!("{api}/auth/o2/token"),
            device_authorization: format!("{api}/auth/o2/create/codepair"),
            token_info: format!("{api}/auth/o2/tokeninfo"),
        }
    }

    /// Returns the region, or `None` for custom endpoints.
    #[must_use]
    pub fn known_region(&self) -> Option<Region> {
        self.region
    }

    /// Returns the page that users visit to log in.
    #[must_use]
    pub fn authorize_url(&self) -> &str {
        &self.authorize
    }

    /// Returns the base URL of the API, without a slash at the end.
    #[must_use]
    pub fn api_url(&self) -> &str {
        &self.api
    }

    /// Returns the token endpoint.
    #[must_use]
    pub fn token_url(&self) -> &str {
        &self.token
    }

    /// Returns the URL of the device authorization endpoint, where devices get a user code.
    #[must_use]
    pub fn device_authorization_url(&self) -> &str {
        &self.device_authorization
    }

    /// Returns the URL of the token information endpoint.
    #[must_use]
    pub fn token_info_url(&self) -> &str {
        &self.token_info
    }
}

impl Default for Endpoints {
    fn default() -> Self {
        Self::region(Region::default())
    }
}

/// Creates endpoints with one base URL, like [`Endpoints::with_base_url`].
impl From<SecureUrl> for Endpoints {
    fn from(base: SecureUrl) -> Self {
        Self::from_parts(None, &format!("{base}/ap/oa"), base.as_str())
    }
}

impl From<Region> for Endpoints {
    fn from(region: Region) -> Self {
        Self::region(region)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_its_own_secure_urls() {
        for (region, name, page, host) in [
            (Region::NorthAmerica, "NA", "https://www.amazon.com/ap/oa", "https://api.amazon.com"),
            (
                Region::Europe,
                "EU",
                "https://eu.account.amazon.com/ap/oa",
                "https://api.amazon.co.uk",
            ),
            (
                Region::FarEast,
                "FE",
                "https://apac.account.amazon.com/ap/oa",
                "https://api.amazon.co.jp",
            ),
        ] {
            let endpoints = Endpoints::from(region);
            assert_eq!(
                endpoints,
                Endpoints { region: Some(region), ..Endpoints::custom(page, host).unwrap() }
            );
            assert_eq!(endpoints.known_region(), Some(region));
            assert_eq!(endpoints.authorize_url(), page);
            assert_eq!(endpoints.token_url(), format!("{host}/auth/o2/token"));
            assert_eq!(
                endpoints.device_authorization_url(),
                format!("{host}/auth/o2/create/codepair")
            );
            assert_eq!(endpoints.token_info_url(), format!("{host}/auth/o2/tokeninfo"));
            assert_eq!(name.parse(), Ok(region));
        }
        assert_eq!(Endpoints::default(), Endpoints::region(Region::NorthAmerica));
        assert!("mars".parse::<Region>().unwrap_err().to_string().contains("na, eu, fe"));
    }

    #[test]
    fn custom_urls_may_have_a_path_and_must_be_secure() {
        let endpoints = Endpoints::custom("https://a.example/oa", "http://[::1]:8/lwa/").unwrap();
        assert_eq!(endpoints.authorize_url(), "https://a.example/oa");
        assert_eq!(endpoints.api_url(), "http://[::1]:8/lwa");
        assert_eq!(endpoints.token_url(), "http://[::1]:8/lwa/auth/o2/token");
        assert_eq!(endpoints.known_region(), None);
        let endpoints = Endpoints::with_base_url("http://localhost:8/").unwrap();
        assert_eq!(endpoints.authorize_url(), "http://localhost:8/ap/oa");
        assert!(Endpoints::custom("http://a.example/oa", "https://b.example").is_err());
        assert!(Endpoints::custom("https://a.example/oa", "http://b.example").is_err());
        assert!(Endpoints::with_base_url("http://b.example").is_err());
    }
}
