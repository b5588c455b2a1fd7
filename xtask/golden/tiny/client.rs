// Written by `cargo xtask generate` from xtask/golden/tiny.yaml. Do not edit: change the spec or xtask.

//! The client, one builder per operation, and the types.
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt};
#[allow(unused_imports)]
use crate::path::encode as encode_path;
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// Any JSON.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[serde(transparent)]
    pub struct Acknowledgement(pub ::serde_json::Value);
    impl ::std::ops::Deref for Acknowledgement {
        type Target = ::serde_json::Value;
        #[inline]
        fn deref(&self) -> &::serde_json::Value {
            &self.0
        }
    }
    impl ::std::convert::From<Acknowledgement> for ::serde_json::Value {
        #[inline]
        fn from(value: Acknowledgement) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::serde_json::Value> for Acknowledgement {
        #[inline]
        fn from(value: ::serde_json::Value) -> Self {
            Self(value)
        }
    }
    /// Colour of a pebble; more than one word, hence open.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum Colour {
        /// `RED`
        #[cfg_attr(feature = "json-schema", schemars(rename = "RED"))]
        Red,
        /// `sea-green`
        #[cfg_attr(feature = "json-schema", schemars(rename = "sea-green"))]
        SeaGreen,
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for Colour {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Colour {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What went wrong.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ErrorDetail {
        /// Word for the cause.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        /// Explanation.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// Details.
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// Id of the failure.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reference: ::std::option::Option<::std::string::String>,
        /// Where to put things right.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    impl<'de> ::serde::Deserialize<'de> for ErrorDetail {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for ErrorDetail {
        const NAME: &'static str = "ErrorDetail";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut code_ = None;
            let mut message_ = None;
            let mut payload_ = ::std::default::Default::default();
            let mut reference_ = None;
            let mut url_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "code" => crate::object::value(&mut code_, &mut object),
                    "message" => crate::object::value(&mut message_, &mut object),
                    "payload" => crate::object::value_or_null(&mut payload_, &mut object),
                    "reference" => crate::object::value(&mut reference_, &mut object),
                    "url" => crate::object::value(&mut url_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                code: code_,
                message: message_,
                payload: payload_,
                reference: reference_,
                url: url_,
            })
        }
    }
    /// Answer of a call that failed.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ErrorEnvelope {
        /// What went wrong.
        pub error: ErrorDetail,
    }
    impl<'de> ::serde::Deserialize<'de> for ErrorEnvelope {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for ErrorEnvelope {
        const NAME: &'static str = "ErrorEnvelope";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut error_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "error" => crate::object::some(&mut error_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                error: crate::object::required(error_, "error")?,
            })
        }
    }
    /// A condition; `kind` tells which.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[serde(tag = "kind")]
    #[non_exhaustive]
    pub enum Filter {
        /// By colour.
        #[serde(rename = "colour")]
        Colour {
            /// The colour.
            colour: Colour,
        },
        /// By weight.
        #[serde(rename = "weight")]
        Weight {
            /// Weight in grams.
            grams: f64,
        },
        /// A kind that this version does not know.
        #[serde(other)]
        Unknown,
    }
    /// Grain of a pebble; a single word, hence closed.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub enum Grain {
        /// `fine`
        #[serde(rename = "fine")]
        Fine,
    }
    impl ::std::fmt::Display for Grain {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Fine => f.write_str("fine"),
            }
        }
    }
    impl ::std::str::FromStr for Grain {
        type Err = self::error::ConversionError;
        #[inline]
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "fine" => Ok(Self::Fine),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Grain {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Grain {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A jar; what is not listed here is kept too.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Jar {
        /// Id.
        pub id: ::std::string::String,
        /// Whether a pebble more would fall out.
        #[serde(
            rename = "isFull",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_full: ::std::option::Option<bool>,
        /// Labels by language.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        /// The pebbles in it.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub pebbles: ::std::vec::Vec<Pebble>,
        /// Fields that the spec does not name, as they came.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for Jar {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for Jar {
        const NAME: &'static str = "Jar";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut id_ = None;
            let mut is_full_ = None;
            let mut labels_ = ::std::default::Default::default();
            let mut pebbles_ = ::std::vec::Vec::new();
            let mut extra_ = ::serde_json::Map::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "id" => crate::object::some(&mut id_, &mut object),
                    "isFull" => crate::object::value(&mut is_full_, &mut object),
                    "labels" => crate::object::value_or_null(&mut labels_, &mut object),
                    "pebbles" => crate::object::list(&mut pebbles_, &mut object),
                    name => crate::object::keep(&mut extra_, name, &mut object),
                }?;
            }
            Ok(Self {
                id: crate::object::required(id_, "id")?,
                is_full: is_full_,
                labels: labels_,
                pebbles: pebbles_,
                extra: extra_,
            })
        }
    }
    /// Content of an answer with jars.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct JarsData {
        /// The jars, under the singular key.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub jar: ::std::vec::Vec<Jar>,
        /// The jars, under the plural key.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub jars: ::std::vec::Vec<Jar>,
    }
    impl<'de> ::serde::Deserialize<'de> for JarsData {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for JarsData {
        const NAME: &'static str = "JarsData";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut jar_ = ::std::vec::Vec::new();
            let mut jars_ = ::std::vec::Vec::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "jar" => crate::object::list(&mut jar_, &mut object),
                    "jars" => crate::object::list(&mut jars_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { jar: jar_, jars: jars_ })
        }
    }
    /// Answer with jars.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct JarsResponse {
        /// Content of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<JarsData>,
    }
    impl<'de> ::serde::Deserialize<'de> for JarsResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for JarsResponse {
        const NAME: &'static str = "JarsResponse";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut data_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "data" => crate::object::value(&mut data_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { data: data_ })
        }
    }
    /// Answer where the jar moved.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MovedJar {
        /// The jar.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub moved: ::std::option::Option<Jar>,
    }
    impl<'de> ::serde::Deserialize<'de> for MovedJar {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for MovedJar {
        const NAME: &'static str = "MovedJar";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut moved_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "moved" => crate::object::value(&mut moved_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { moved: moved_ })
        }
    }
    /// How to go on.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PageInfo {
        /// Whether there is one.
        #[serde(
            rename = "hasNextPage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub has_next_page: ::std::option::Option<bool>,
        /// Cursor of the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<::std::string::String>,
    }
    impl<'de> ::serde::Deserialize<'de> for PageInfo {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for PageInfo {
        const NAME: &'static str = "PageInfo";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut has_next_page_ = None;
            let mut token_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "hasNextPage" => {
                        crate::object::value(&mut has_next_page_, &mut object)
                    }
                    "token" => crate::object::value(&mut token_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                has_next_page: has_next_page_,
                token: token_,
            })
        }
    }
    /// A pebble.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Pebble {
        /// Colour.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub colour: ::std::option::Option<Colour>,
        /// Grain.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub grain: ::std::option::Option<Grain>,
        /// Weight in grams.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub grams: ::std::option::Option<f64>,
        /// Id.
        pub id: ::std::string::String,
    }
    impl<'de> ::serde::Deserialize<'de> for Pebble {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for Pebble {
        const NAME: &'static str = "Pebble";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut colour_ = None;
            let mut grain_ = None;
            let mut grams_ = None;
            let mut id_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "colour" => crate::object::value(&mut colour_, &mut object),
                    "grain" => crate::object::value(&mut grain_, &mut object),
                    "grams" => crate::object::value(&mut grams_, &mut object),
                    "id" => crate::object::some(&mut id_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                colour: colour_,
                grain: grain_,
                grams: grams_,
                id: crate::object::required(id_, "id")?,
            })
        }
    }
    /// A page of pebbles.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PebbleConnection {
        /// The entries.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub edges: ::std::vec::Vec<PebbleEdge>,
        /// How to go on.
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_info: ::std::option::Option<PageInfo>,
    }
    impl<'de> ::serde::Deserialize<'de> for PebbleConnection {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for PebbleConnection {
        const NAME: &'static str = "PebbleConnection";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut edges_ = ::std::vec::Vec::new();
            let mut page_info_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "edges" => crate::object::list(&mut edges_, &mut object),
                    "pageInfo" => crate::object::value(&mut page_info_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                edges: edges_,
                page_info: page_info_,
            })
        }
    }
    /// An entry of a page.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PebbleEdge {
        /// The pebble.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub node: ::std::option::Option<Pebble>,
    }
    impl<'de> ::serde::Deserialize<'de> for PebbleEdge {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for PebbleEdge {
        const NAME: &'static str = "PebbleEdge";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut node_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "node" => crate::object::value(&mut node_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { node: node_ })
        }
    }
    /// What to look for.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct PebbleSearchRequest {
        /// What must hold.
        pub filter: Filter,
        /// Pebbles per page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<u32>,
        /// Token of the page before.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<::std::string::String>,
    }
    impl<'de> ::serde::Deserialize<'de> for PebbleSearchRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for PebbleSearchRequest {
        const NAME: &'static str = "PebbleSearchRequest";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut filter_ = None;
            let mut limit_ = None;
            let mut token_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "filter" => crate::object::some(&mut filter_, &mut object),
                    "limit" => crate::object::value(&mut limit_, &mut object),
                    "token" => crate::object::value(&mut token_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                filter: crate::object::required(filter_, "filter")?,
                limit: limit_,
                token: token_,
            })
        }
    }
    impl PebbleSearchRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::PebbleSearchRequest {
            Default::default()
        }
    }
    /// Content of an answer with a page of pebbles.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PebblesData {
        /// The page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pebbles: ::std::option::Option<PebbleConnection>,
    }
    impl<'de> ::serde::Deserialize<'de> for PebblesData {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for PebblesData {
        const NAME: &'static str = "PebblesData";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut pebbles_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "pebbles" => crate::object::value(&mut pebbles_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { pebbles: pebbles_ })
        }
    }
    /// Answer with a page of pebbles.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PebblesResponse {
        /// Content of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<PebblesData>,
    }
    impl<'de> ::serde::Deserialize<'de> for PebblesResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for PebblesResponse {
        const NAME: &'static str = "PebblesResponse";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut data_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "data" => crate::object::value(&mut data_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { data: data_ })
        }
    }
    /// Answer where the jar has another name.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RenamedJar {
        /// The jar.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub renamed: ::std::option::Option<Jar>,
    }
    impl<'de> ::serde::Deserialize<'de> for RenamedJar {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for RenamedJar {
        const NAME: &'static str = "RenamedJar";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut renamed_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "renamed" => crate::object::value(&mut renamed_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { renamed: renamed_ })
        }
    }
    /// A shelf.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Shelf {
        /// Its rows.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub rows: ::std::vec::Vec<ShelfRow>,
    }
    impl<'de> ::serde::Deserialize<'de> for Shelf {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for Shelf {
        const NAME: &'static str = "Shelf";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut rows_ = ::std::vec::Vec::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "rows" => crate::object::list(&mut rows_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { rows: rows_ })
        }
    }
    /// A row of a shelf.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShelfRow {
        /// The jars in it.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub jars: ::std::vec::Vec<Jar>,
        /// Cursor of the next jars.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<::std::string::String>,
    }
    impl<'de> ::serde::Deserialize<'de> for ShelfRow {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for ShelfRow {
        const NAME: &'static str = "ShelfRow";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut jars_ = ::std::vec::Vec::new();
            let mut token_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "jars" => crate::object::list(&mut jars_, &mut object),
                    "token" => crate::object::value(&mut token_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { jars: jars_, token: token_ })
        }
    }
    /// What to change about a jar.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct UpdateJarRequest {
        /// New colour.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub colour: ::std::option::Option<Colour>,
        /// New name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl<'de> ::serde::Deserialize<'de> for UpdateJarRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    impl crate::object::Object for UpdateJarRequest {
        const NAME: &'static str = "UpdateJarRequest";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut colour_ = None;
            let mut name_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "colour" => crate::object::value(&mut colour_, &mut object),
                    "name" => crate::object::value(&mut name_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                colour: colour_,
                name: name_,
            })
        }
    }
    impl UpdateJarRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::UpdateJarRequest {
            Default::default()
        }
    }
    /// Answer to a change, in one of two forms that no tag tells apart.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[serde(untagged)]
    #[non_exhaustive]
    pub enum UpdateJarResponse {
        /// The form of [`MovedJar`].
        MovedJar(MovedJar),
        /// The form of [`RenamedJar`].
        RenamedJar(RenamedJar),
        /// A form that this version does not know; it is kept as it came.
        Unknown(::serde_json::Value),
    }
    impl ::std::convert::From<MovedJar> for UpdateJarResponse {
        #[inline]
        fn from(value: MovedJar) -> Self {
            Self::MovedJar(value)
        }
    }
    impl ::std::convert::From<RenamedJar> for UpdateJarResponse {
        #[inline]
        fn from(value: RenamedJar) -> Self {
            Self::RenamedJar(value)
        }
    }
    /// How to weigh; used by an inferred operation only.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[cfg(feature = "inferred")]
    pub struct WeighJarRequest {
        /// When the scales were set to zero, in milliseconds since 1970.
        pub since: i64,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for WeighJarRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for WeighJarRequest {
        const NAME: &'static str = "WeighJarRequest";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut since_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "since" => crate::object::some(&mut since_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                since: crate::object::required(since_, "since")?,
            })
        }
    }
    #[cfg(feature = "inferred")]
    impl WeighJarRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::WeighJarRequest {
            Default::default()
        }
    }
    /// Content of an answer with a weight.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct WeightData {
        /// Weight in grams.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub weight: ::std::option::Option<f64>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for WeightData {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for WeightData {
        const NAME: &'static str = "WeightData";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut weight_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "weight" => crate::object::value(&mut weight_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { weight: weight_ })
        }
    }
    /// Answer with a weight; used by an inferred operation only.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct WeightResponse {
        /// Content of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<WeightData>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for WeightResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for WeightResponse {
        const NAME: &'static str = "WeightResponse";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut data_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "data" => crate::object::value(&mut data_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { data: data_ })
        }
    }
    /// Builders of the bodies that are sent.
    pub mod builder {
        /// A builder of [`PebbleSearchRequest`](super::PebbleSearchRequest).
        #[derive(Clone, Debug)]
        pub struct PebbleSearchRequest {
            filter: ::std::result::Result<super::Filter, ::std::string::String>,
            limit: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            token: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PebbleSearchRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    filter: Err(crate::setter::missing("filter")),
                    limit: Ok(Default::default()),
                    token: Ok(Default::default()),
                }
            }
        }
        impl PebbleSearchRequest {
            /// Sets [`filter`](super::PebbleSearchRequest::filter).
            pub fn filter<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Filter>,
                T::Error: ::std::fmt::Display,
            {
                self.filter = crate::setter::convert_or_say_why("filter", value);
                self
            }
            /// Sets [`limit`](super::PebbleSearchRequest::limit).
            pub fn limit<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.limit = crate::setter::convert_or_say_why("limit", value).map(Some);
                self
            }
            /// Sets [`token`](super::PebbleSearchRequest::token).
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.token = crate::setter::convert_or_say_why("token", value).map(Some);
                self
            }
        }
        impl ::std::convert::TryFrom<PebbleSearchRequest>
        for super::PebbleSearchRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: PebbleSearchRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    filter: value.filter?,
                    limit: value.limit?,
                    token: value.token?,
                })
            }
        }
        impl ::std::convert::From<super::PebbleSearchRequest> for PebbleSearchRequest {
            #[inline]
            fn from(value: super::PebbleSearchRequest) -> Self {
                Self {
                    filter: Ok(value.filter),
                    limit: Ok(value.limit),
                    token: Ok(value.token),
                }
            }
        }
        /// A builder of [`UpdateJarRequest`](super::UpdateJarRequest).
        #[derive(Clone, Debug)]
        pub struct UpdateJarRequest {
            colour: ::std::result::Result<
                ::std::option::Option<super::Colour>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateJarRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    colour: Ok(Default::default()),
                    name: Ok(Default::default()),
                }
            }
        }
        impl UpdateJarRequest {
            /// Sets [`colour`](super::UpdateJarRequest::colour).
            pub fn colour<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Colour>,
                T::Error: ::std::fmt::Display,
            {
                self.colour = crate::setter::convert_or_say_why("colour", value)
                    .map(Some);
                self
            }
            /// Sets [`name`](super::UpdateJarRequest::name).
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = crate::setter::convert_or_say_why("name", value).map(Some);
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateJarRequest> for super::UpdateJarRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: UpdateJarRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    colour: value.colour?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateJarRequest> for UpdateJarRequest {
            #[inline]
            fn from(value: super::UpdateJarRequest) -> Self {
                Self {
                    colour: Ok(value.colour),
                    name: Ok(value.name),
                }
            }
        }
        /// A builder of [`WeighJarRequest`](super::WeighJarRequest).
        #[derive(Clone, Debug)]
        #[cfg(feature = "inferred")]
        pub struct WeighJarRequest {
            since: ::std::result::Result<i64, ::std::string::String>,
        }
        #[cfg(feature = "inferred")]
        impl ::std::default::Default for WeighJarRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    since: Err(crate::setter::missing("since")),
                }
            }
        }
        #[cfg(feature = "inferred")]
        impl WeighJarRequest {
            /// Sets [`since`](super::WeighJarRequest::since).
            pub fn since<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.since = crate::setter::convert_or_say_why("since", value);
                self
            }
        }
        #[cfg(feature = "inferred")]
        impl ::std::convert::TryFrom<WeighJarRequest> for super::WeighJarRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: WeighJarRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { since: value.since? })
            }
        }
        #[cfg(feature = "inferred")]
        impl ::std::convert::From<super::WeighJarRequest> for WeighJarRequest {
            #[inline]
            fn from(value: super::WeighJarRequest) -> Self {
                Self { since: Ok(value.since) }
            }
        }
    }
    /// Errors of conversions.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            #[inline]
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            #[inline]
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            #[inline]
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            #[inline]
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
    impl Colour {
        /// The word on the wire.
        #[must_use]
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Red => "RED",
                Self::SeaGreen => "sea-green",
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for Colour {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
    impl ::std::str::FromStr for Colour {
        type Err = self::error::ConversionError;
        #[inline]
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(
                match value {
                    "RED" => Self::Red,
                    "sea-green" => Self::SeaGreen,
                    _ => return Err("not one of RED, sea-green".into()),
                },
            )
        }
    }
    impl ::serde::Serialize for Colour {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Colour {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::words::read(deserializer, Self::Unknown)
        }
    }
}
/// The service's operations: one method each, which returns a builder.
///
/// Cheap to clone.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) baseurl: ::std::sync::Arc<str>,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Connection,
}
impl Client {
    /// A client for the service at `baseurl`, such as [`BASE_URL`](super::BASE_URL).
    ///
    /// `client` should not follow redirects, which would carry the API key to wherever they lead.
    #[inline]
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::Connection,
    ) -> Self {
        Self {
            baseurl: baseurl.into(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::Connection> for Client {
    #[inline]
    fn api_version() -> &'static str {
        "v0"
    }
    #[inline]
    fn baseurl(&self) -> &str {
        &self.baseurl
    }
    #[inline]
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    #[inline]
    fn inner(&self) -> &crate::Connection {
        &self.inner
    }
}
impl Client {
    /// Get several jars.
    ///
    /// Ids are joined by commas; the answer has them under one of two keys.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /jars` |
    /// | `fetch` gives | `Vec<Jar>` |
    /// | scopes | `tiny:read`, or `tiny:write` and `tiny:read` |
    /// | confidence | documented: the label \| on the jar |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `ids` (required), at most 5 items: Which jars.
    /// - `accept_language`, sent as header `Accept-Language`: Language of the names.
    ///
    /// # Errors
    ///
    /// Refusals of the service as [`types::ErrorEnvelope`]; failures of the connection; answers that cannot be read; missing or unusable parameters.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use amazon_music::{Client, RequestExt as _};
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// let jars = music.api().get_jars().ids(["a", "b"]).fetch().await?;
    /// println!("{jars:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_jars(&self) -> builder::GetJars {
        builder::GetJars::new(self)
    }
    /// Change a jar.
    ///
    /// Sends a form, and is answered in one of two shapes.
    ///
    /// | | |
    /// |---|---|
    /// | request | `PUT /jars/{id}` |
    /// | `fetch` gives | `Jar` |
    /// | scopes | `tiny:write` |
    /// | confidence | cited: the label of another jar |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the jar.
    /// - [`body`](builder::UpdateJar::body) (required): a [`types::UpdateJarRequest`]. What to change.
    ///
    /// # Errors
    ///
    /// Refusals of the service as [`types::ErrorEnvelope`]; failures of the connection; answers that cannot be read; missing or unusable parameters.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use amazon_music::{Client, RequestExt as _, types};
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// let jar = music
    ///     .api()
    ///     .update_jar()
    ///     .id("a")
    ///     .body_map(|body| body.colour(types::Colour::SeaGreen).name("Left"))
    ///     .fetch()
    ///     .await?;
    /// println!("{jar:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_jar(&self) -> builder::UpdateJar {
        builder::UpdateJar::new(self)
    }
    /// Break a jar.
    ///
    /// What it answers is unknown.
    ///
    /// | | |
    /// |---|---|
    /// | request | `DELETE /jars/{id}` |
    /// | `fetch` gives | `()` |
    /// | scopes | `tiny:write` |
    /// | confidence | observed: a noise |
    /// | retry | never: twice is not the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the jar.
    ///
    /// # Errors
    ///
    /// Refusals of the service as [`types::ErrorEnvelope`]; failures of the connection; answers that cannot be read; missing or unusable parameters.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use amazon_music::{Client, RequestExt as _};
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// music.api().break_jar().id("a").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn break_jar(&self) -> builder::BreakJar {
        builder::BreakJar::new(self)
    }
    /// List the pebbles of a jar.
    ///
    /// Pages by a cursor in the query.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /jars/{id}/pebbles` |
    /// | `fetch` gives | `PebbleConnection` |
    /// | `items` yield | `Pebble` |
    /// | scopes | `tiny:read` |
    /// | confidence | documented: the label on the jar |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the jar.
    /// - `limit`, at most 50: Pebbles per page.
    /// - `cursor`: Token of the page before.
    ///
    /// # Errors
    ///
    /// Refusals of the service as [`types::ErrorEnvelope`]; failures of the connection; answers that cannot be read; missing or unusable parameters.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use amazon_music::{Client, RequestExt as _};
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// let mut items = music.api().list_pebbles().id("a").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_pebbles(&self) -> builder::ListPebbles {
        builder::ListPebbles::new(self)
    }
    /// Weigh a jar.
    ///
    /// Nobody has seen the scales; only this operation uses its body and its answer.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /jars/{id}/weight` |
    /// | `fetch` gives | `f64` |
    /// | scopes | `tiny:read` |
    /// | confidence | inferred: a guess |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the jar.
    /// - [`body`](builder::WeighJar::body) (required): a [`types::WeighJarRequest`]. How to weigh.
    ///
    /// # Errors
    ///
    /// Refusals of the service as [`types::ErrorEnvelope`]; failures of the connection; answers that cannot be read; missing or unusable parameters.
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn weigh_jar(&self) -> builder::WeighJar {
        builder::WeighJar::new(self)
    }
    /// Search for pebbles.
    ///
    /// Pages by a token in the body.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /pebbles/search` |
    /// | `fetch` gives | `PebbleConnection` |
    /// | `items` yield | `Pebble` |
    /// | scopes | `tiny:read` |
    /// | confidence | documented: the lid |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - [`body`](builder::SearchPebbles::body) (required): a [`types::PebbleSearchRequest`]. What to look for.
    ///
    /// # Errors
    ///
    /// Refusals of the service as [`types::ErrorEnvelope`]; failures of the connection; answers that cannot be read; missing or unusable parameters.
    #[inline]
    pub fn search_pebbles(&self) -> builder::SearchPebbles {
        builder::SearchPebbles::new(self)
    }
    /// Get the shelf.
    ///
    /// The whole body is the payload, and its first row is the list.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /shelf` |
    /// | `fetch` gives | `Shelf` |
    /// | `items` yield | `Jar` |
    /// | scopes | `tiny:read` |
    /// | confidence | documented: the wall |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `cursor`: Token of the page before.
    ///
    /// # Errors
    ///
    /// Refusals of the service as [`types::ErrorEnvelope`]; failures of the connection; answers that cannot be read; missing or unusable parameters.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use amazon_music::{Client, RequestExt as _};
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// let shelf = music.api().get_shelf().fetch().await?;
    /// println!("{shelf:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_shelf(&self) -> builder::GetShelf {
        builder::GetShelf::new(self)
    }
}
/// One builder per operation: set its parameters, then send it.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /// A call of [`Client::get_jars`](super::Client::get_jars).
    #[derive(Debug, Clone)]
    pub struct GetJars {
        pub(crate) client: super::Client,
        ids: Result<crate::CommaList, String>,
        accept_language: Result<Option<::std::string::String>, String>,
    }
    impl GetJars {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                ids: Err(crate::setter::missing("ids")),
                accept_language: Ok(None),
            }
        }
        /// Sets `ids` (required), at most 5 items: Which jars.
        pub fn ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaList>,
        {
            self.ids = crate::setter::convert("ids", value);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of the names.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::JarsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, ids, accept_language } = self;
            let ids = ids.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let url = format!("{}/jars", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("ids", &ids))
                .headers(header_map)
                .build()?;
            Ok(
                crate::Prepared::new(
                    &client,
                    <Self as crate::Request>::OPERATION,
                    request,
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::update_jar`](super::Client::update_jar).
    #[derive(Debug, Clone)]
    pub struct UpdateJar {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::UpdateJarRequest, String>,
    }
    impl UpdateJar {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets `id` (required): Id of the jar.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets the body. What to change.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateJarRequest>,
            <V as std::convert::TryInto<
                types::UpdateJarRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateJarRequest,
            ) -> types::builder::UpdateJarRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(
            self,
        ) -> crate::Sending<types::UpdateJarResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateJarRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/jars/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(
                crate::Prepared::new(
                    &client,
                    <Self as crate::Request>::OPERATION,
                    request,
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::break_jar`](super::Client::break_jar).
    #[derive(Debug, Clone)]
    pub struct BreakJar {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    impl BreakJar {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the jar.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(
            self,
        ) -> crate::Sending<types::Acknowledgement, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/jars/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            Ok(
                crate::Prepared::new(
                    &client,
                    <Self as crate::Request>::OPERATION,
                    request,
                    200..=299,
                ),
            )
        }
    }
    /// A call of [`Client::list_pebbles`](super::Client::list_pebbles).
    #[derive(Debug, Clone)]
    pub struct ListPebbles {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    impl ListPebbles {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        /// Sets `id` (required): Id of the jar.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets `cursor`: Token of the page before.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 50: Pebbles per page.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(
            self,
        ) -> crate::Sending<types::PebblesResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id, cursor, limit } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/jars/{}/pebbles", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .build()?;
            Ok(
                crate::Prepared::new(
                    &client,
                    <Self as crate::Request>::OPERATION,
                    request,
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::weigh_jar`](super::Client::weigh_jar).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct WeighJar {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::WeighJarRequest, String>,
    }
    #[cfg(feature = "inferred")]
    impl WeighJar {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets `id` (required): Id of the jar.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets the body. How to weigh.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WeighJarRequest>,
            <V as std::convert::TryInto<
                types::WeighJarRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::WeighJarRequest,
            ) -> types::builder::WeighJarRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(
            self,
        ) -> crate::Sending<types::WeightResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::WeighJarRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/jars/{}/weight", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            Ok(
                crate::Prepared::new(
                    &client,
                    <Self as crate::Request>::OPERATION,
                    request,
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::search_pebbles`](super::Client::search_pebbles).
    #[derive(Debug, Clone)]
    pub struct SearchPebbles {
        pub(crate) client: super::Client,
        body: Result<types::builder::PebbleSearchRequest, String>,
    }
    impl SearchPebbles {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets the body. What to look for.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PebbleSearchRequest>,
            <V as std::convert::TryInto<
                types::PebbleSearchRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PebbleSearchRequest,
            ) -> types::builder::PebbleSearchRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(
            self,
        ) -> crate::Sending<types::PebblesResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::PebbleSearchRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/pebbles/search", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            Ok(
                crate::Prepared::new(
                    &client,
                    <Self as crate::Request>::OPERATION,
                    request,
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::get_shelf`](super::Client::get_shelf).
    #[derive(Debug, Clone)]
    pub struct GetShelf {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
    }
    impl GetShelf {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
            }
        }
        /// Sets `cursor`: Token of the page before.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::Shelf, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let url = format!("{}/shelf", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .build()?;
            Ok(
                crate::Prepared::new(
                    &client,
                    <Self as crate::Request>::OPERATION,
                    request,
                    200u16..=200u16,
                ),
            )
        }
    }
}
