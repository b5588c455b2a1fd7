//! Words that the service defines for headers: languages, sizes of images, abilities of players.

use std::{borrow::Cow, error, fmt, str::FromStr};

/// Makes a type of words: those that are known as constants, and any other by parsing.
macro_rules! words {
    (
        $(#[$about:meta])* $name:ident, $fold:path, { $($(#[$doc:meta])* $constant:ident = $word:literal,)* }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $name(Cow<'static, str>);

        impl $name {
            $($(#[$doc])* #[doc = concat!("`", $word, "`")]
            pub const $constant: Self = Self(Cow::Borrowed($word));)*

            /// Those that have a name here.
            pub const KNOWN: &[Self] = &[$(Self::$constant),*];

            /// The word as it is sent.
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

        /// For the setters of the bindings.
        impl From<$name> for String {
            fn from(word: $name) -> Self {
                word.0.into_owned()
            }
        }

        impl FromStr for $name {
            type Err = UnusableWord;

            /// Any word will do, known or not, as long as it can be one.
            fn from_str(text: &str) -> Result<Self, UnusableWord> {
                let word = $fold(text.trim());
                let is_word = !word.is_empty()
                    && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
                if is_word { Ok(Self(Cow::Owned(word))) } else { Err(UnusableWord) }
            }
        }
    };
}

words! {
    /// A language of titles and messages, sent as `Accept-Language`.
    ///
    /// The known ones are all that Amazon's page on localization lists. Parsing takes others too, in any
    /// case, with hyphen or underscore.
    ///
    /// ```
    /// use amazon_music::Language;
    ///
    /// assert_eq!("de_DE".parse::<Language>()?, Language::DE_DE);
    /// # Ok::<(), amazon_music::UnusableWord>(())
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
        /// The page prints it with an underscore, alone among all.
        ES_MX = "es-mx",
        FR_CA = "fr-ca",
        FR_FR = "fr-fr",
        IT_IT = "it-it",
        JA_JP = "ja-jp",
        PT_BR = "pt-br",
    }
}

words! {
    /// The size of images, sent as `amzn-image-style`: the length of the longer side in pixels.
    ///
    /// An older edition of Amazon's page on headers lists the known ones; the newer one only says that there
    /// are fixed sizes.
    ///
    /// ```
    /// use amazon_music::ImageStyle;
    ///
    /// assert_eq!("SL500".parse::<ImageStyle>()?, ImageStyle::SL500);
    /// # Ok::<(), amazon_music::UnusableWord>(())
    /// ```
    ImageStyle, str::to_owned, {
        SL500 = "SL500",
        SL160 = "SL160",
        SL110 = "SL110",
        SL75 = "SL75",
        SL30 = "SL30",
    }
}

words! {
    /// A sound format that a player can handle, sent in a list as `X-Amzn-Audio-Device-Capability`.
    ///
    /// The known ones are from a sample on Amazon's page on playback.
    ///
    /// ```
    /// use amazon_music::DeviceCapability;
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

words! {
    /// A copy protection that a player can handle, sent in a list as `X-Amzn-Audio-DRMType`. Amazon's page on
    /// headers says that no other is supported.
    DrmType, str::to_owned, {
        WIDEVINE = "WIDEVINE",
    }
}

impl Language {
    pub(crate) const HEADER: &str = "Accept-Language";
}

impl ImageStyle {
    pub(crate) const HEADER: &str = "amzn-image-style";
}

impl DeviceCapability {
    /// Several of them, as the header has them.
    pub fn list(capabilities: impl IntoIterator<Item = Self>) -> String {
        let words: Vec<String> = capabilities.into_iter().map(String::from).collect();
        words.join(",")
    }
}

fn language(text: &str) -> String {
    text.to_ascii_lowercase().replace('_', "-")
}

/// A word of a header that is empty, or has other characters than letters, digits, hyphens and underscores.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnusableWord;

impl fmt::Display for UnusableWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word of a header has letters, digits, hyphens and underscores only")
    }
}

impl error::Error for UnusableWord {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_words_are_words() {
        for word in Language::KNOWN {
            assert_eq!(word.as_str().parse(), Ok(word.clone()));
        }
        for word in ImageStyle::KNOWN {
            assert_eq!(word.as_str().parse(), Ok(word.clone()));
        }
        for word in DeviceCapability::KNOWN {
            assert_eq!(word.as_str().parse(), Ok(word.clone()));
        }
        assert_eq!("WIDEVINE".parse(), Ok(DrmType::WIDEVINE));
    }

    #[test]
    fn any_other_word_is_taken_if_it_can_be_one() {
        assert_eq!("nl-BE".parse::<Language>().unwrap().as_str(), "nl-be");
        assert_eq!("SL1000".parse::<ImageStyle>().unwrap().as_str(), "SL1000");
        for text in ["", " ", "a b", "a,b", "é", "a\r\nx-api-key:", "*"] {
            assert_eq!(text.parse::<Language>(), Err(UnusableWord), "{text}");
        }
    }
}
