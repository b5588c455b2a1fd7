//! Values of the service's headers: languages, sizes of images, capabilities of players.

use std::{borrow::Cow, error, fmt, str::FromStr};

/// Defines a type of header values: the known ones as constants, and any other by parsing.
macro_rules! values {
    (
        $(#[$about:meta])* $name:ident, $fold:path, { $($(#[$doc:meta])* $constant:ident = $value:literal,)* }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $name(Cow<'static, str>);

        impl $name {
            $($(#[$doc])* #[doc = concat!("`", $value, "`")]
            pub const $constant: Self = Self(Cow::Borrowed($value));)*

            /// The values that have a constant.
            pub const KNOWN: &[Self] = &[$(Self::$constant),*];

            /// Returns the value as it is sent.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0.into_owned()
            }
        }

        impl FromStr for $name {
            type Err = InvalidHeaderValue;

            /// Parses any value of letters, digits, hyphens and underscores, known or not.
            fn from_str(text: &str) -> Result<Self, InvalidHeaderValue> {
                let value = $fold(text.trim());
                let is_valid = !value.is_empty()
                    && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
                if is_valid { Ok(Self(Cow::Owned(value))) } else { Err(InvalidHeaderValue) }
            }
        }
    };
}

values! {
    /// A language of titles and messages, sent as `Accept-Language`.
    ///
    /// The known values are those of Amazon's page on localization. Parsing accepts others too, in any case, with hyphen or
    /// underscore.
    ///
    /// # Examples
    /// ```
    /// use amazon_music_api::Language;
    ///
    /// assert_eq!("de_DE".parse::<Language>()?, Language::DE_DE);
    /// # Ok::<(), amazon_music_api::InvalidHeaderValue>(())
    /// ```
    Language, language, {
        DE_DE = "de-de",
        EN_AU = "en-au",
        EN_CA = "en-ca",
        EN_GB = "en-gb",
        EN_IN = "en-in",
        EN_NZ = "en-nz",
        EN_US = "en-us",
        ES_ES = "es-es",
        /// Amazon's page prints this value with an underscore.
        ES_MX = "es-mx",
        FR_CA = "fr-ca",
        FR_FR = "fr-fr",
        IT_IT = "it-it",
        JA_JP = "ja-jp",
        PT_BR = "pt-br",
    }
}

values! {
    /// The size of images, sent as `amzn-image-style`: the length of the longer side in pixels.
    ///
    /// The known values are from an older edition of Amazon's page on headers. The newer one lists none.
    ///
    /// # Examples
    /// ```
    /// use amazon_music_api::ImageStyle;
    ///
    /// assert_eq!("SL500".parse::<ImageStyle>()?, ImageStyle::SL500);
    /// # Ok::<(), amazon_music_api::InvalidHeaderValue>(())
    /// ```
    ImageStyle, str::to_owned, {
        SL500 = "SL500",
        SL160 = "SL160",
        SL110 = "SL110",
        SL75 = "SL75",
        SL30 = "SL30",
    }
}

values! {
    /// A sound format that a player supports, sent in a list as `X-Amzn-Audio-Device-Capability`.
    ///
    /// The known values are from a sample on Amazon's page on playback.
    ///
    /// # Examples
    /// ```
    /// use amazon_music_api::DeviceCapability;
    ///
    /// let able = DeviceCapability::list([DeviceCapability::STD_RES, DeviceCapability::HI_FI]);
    /// assert_eq!(able, "STD_RES,HI_FI");
    /// ```
    DeviceCapability, str::to_owned, {
        STD_RES = "STD_RES",
        HI_FI = "HI_FI",
        HI_RES = "HI_RES",
        THREE_DIMENSIONAL = "THREE_DIMENSIONAL",
    }
}

values! {
    /// A kind of digital rights management that a player supports, sent in a list as `X-Amzn-Audio-DRMType`.
    ///
    /// Amazon's page on headers says that no other is supported.
    DrmType, str::to_owned, {
        WIDEVINE = "WIDEVINE",
    }
}

impl Language {
    /// The name of the header.
    pub const HEADER: &str = "Accept-Language";
}

impl ImageStyle {
    /// The name of the header.
    pub const HEADER: &str = "amzn-image-style";
}

impl DeviceCapability {
    /// Returns the value of the header: several capabilities, joined by commas.
    pub fn list(capabilities: impl IntoIterator<Item = Self>) -> String {
        let values: Vec<String> = capabilities.into_iter().map(String::from).collect();
        values.join(",")
    }
}

fn language(text: &str) -> String {
    text.to_ascii_lowercase().replace('_', "-")
}

/// An error for a header value that is empty or has an invalid character.
///
/// Letters, digits, hyphens and underscores are valid.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidHeaderValue;

impl fmt::Display for InvalidHeaderValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a value of this header must consist of letters, digits, hyphens and underscores",
        )
    }
}

impl error::Error for InvalidHeaderValue {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values_parse_to_themselves() {
        fn assert<T: FromStr<Err = InvalidHeaderValue> + fmt::Display + fmt::Debug + PartialEq>(
            known: &[T],
        ) {
            assert!(
                known.iter().all(|value| value.to_string().parse().as_ref() == Ok(value)),
                "{known:?}"
            );
        }
        assert(Language::KNOWN);
        assert(ImageStyle::KNOWN);
        assert(DeviceCapability::KNOWN);
        assert(DrmType::KNOWN);
    }

    #[test]
    fn any_other_value_parses_if_a_header_can_have_it() {
        assert_eq!("nl-BE".parse::<Language>().unwrap().as_str(), "nl-be");
        assert_eq!("SL1000".parse::<ImageStyle>().unwrap().as_str(), "SL1000");
        for text in ["", " ", "a b", "a,b", "é", "a\r\nx-api-key:", "*"] {
            assert_eq!(text.parse::<Language>(), Err(InvalidHeaderValue), "{text}");
        }
    }
}
