// Written by `cargo xtask generate` from xtask/golden/tiny.yaml. Do not edit: change the spec or xtask.

//! The types of bodies and parameters.
/// Any JSON.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[serde(transparent)]
pub struct Acknowledgement(pub ::serde_json::Value);
impl ::std::ops::Deref for Acknowledgement {
    type Target = ::serde_json::Value;
    fn deref(&self) -> &::serde_json::Value {
        &self.0
    }
}
impl ::std::convert::From<Acknowledgement> for ::serde_json::Value {
    fn from(value: Acknowledgement) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Value> for Acknowledgement {
    fn from(value: ::serde_json::Value) -> Self {
        Self(value)
    }
}
/// Colour of a pebble; more than one value, hence open.
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
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// The reason of the failure.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The error code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Explanation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Details.
    #[serde(default, skip_serializing_if = "::std::collections::BTreeMap::is_empty")]
    pub payload: ::std::collections::BTreeMap<
        ::std::string::String,
        ::serde_json::Value,
    >,
    /// ID of the failure.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reference: ::std::option::Option<::std::string::String>,
    /// URL where the problem can be solved.
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
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            code: None,
            message: None,
            payload: ::std::collections::BTreeMap::new(),
            reference: None,
            url: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "code" => crate::object::value(&mut self.code, object),
            "message" => crate::object::value(&mut self.message, object),
            "payload" => crate::object::value_or_null(&mut self.payload, object),
            "reference" => crate::object::value(&mut self.reference, object),
            "url" => crate::object::value(&mut self.url, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response of a request that failed.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorEnvelope {
    /// The reason of the failure.
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
    const REQUIRED: &'static [&'static str] = &["error"];
    #[inline]
    fn empty() -> Self {
        Self {
            error: <ErrorDetail as crate::object::Object>::empty(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "error" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.error, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl ErrorEnvelope {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(error: ErrorDetail) -> Self {
        Self { error }
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
        #[serde(serialize_with = "crate::de::write_number")]
        grams: f64,
    },
    /// An unknown kind.
    #[serde(other)]
    Unknown,
}
/// Grain of a pebble; a single value, hence closed.
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
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Fine => f.write_str("fine"),
        }
    }
}
impl ::std::str::FromStr for Grain {
    type Err = self::error::ConversionError;
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
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Grain {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A jar; other fields are in `extra`.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Jar {
    /// ID.
    pub id: ::std::string::String,
    /// `true` if there is no space for another pebble.
    #[serde(rename = "isFull", skip_serializing_if = "::std::option::Option::is_none")]
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
    /// Number of pebbles.
    #[serde(
        rename = "pebbleCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pebble_count: ::std::option::Option<u32>,
    /// The pebbles in it.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub pebbles: ::std::vec::Vec<Pebble>,
    /// The shelf that it stands on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub shelf: ::std::option::Option<::std::boxed::Box<Shelf>>,
    /// The fields that the spec does not list, as JSON.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
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
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            id: ::std::default::Default::default(),
            is_full: None,
            labels: ::std::collections::BTreeMap::new(),
            pebble_count: None,
            pebbles: ::std::vec::Vec::new(),
            shelf: None,
            extra: ::std::collections::BTreeMap::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "id" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.id, object)
            }
            "isFull" => crate::object::value(&mut self.is_full, object),
            "labels" => crate::object::value_or_null(&mut self.labels, object),
            "pebbleCount" => crate::object::count(&mut self.pebble_count, object),
            "pebbles" => crate::object::objects(&mut self.pebbles, object),
            "shelf" => crate::object::object(&mut self.shelf, object),
            name => crate::object::keep(&mut self.extra, name, object),
        }
    }
}
impl Jar {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            is_full: ::std::default::Default::default(),
            labels: ::std::default::Default::default(),
            pebble_count: ::std::default::Default::default(),
            pebbles: ::std::default::Default::default(),
            shelf: ::std::default::Default::default(),
            extra: ::std::default::Default::default(),
        }
    }
}
/// Content of a response with jars.
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
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            jar: ::std::vec::Vec::new(),
            jars: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "jar" => crate::object::objects(&mut self.jar, object),
            "jars" => crate::object::objects(&mut self.jars, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with jars.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JarsResponse {
    /// Content of the response.
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
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { data: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "data" => crate::object::object(&mut self.data, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response if the jar moved.
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
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { moved: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "moved" => crate::object::object(&mut self.moved, object),
            _ => crate::object::skip(object),
        }
    }
}
/// The position of the page.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageInfo {
    /// `true` if there is one.
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
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            has_next_page: None,
            token: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "hasNextPage" => crate::object::value(&mut self.has_next_page, object),
            "token" => crate::object::value(&mut self.token, object),
            _ => crate::object::skip(object),
        }
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
    #[serde(serialize_with = "crate::de::write_number")]
    pub grams: ::std::option::Option<f64>,
    /// ID.
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
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            colour: None,
            grain: None,
            grams: None,
            id: ::std::default::Default::default(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "colour" => crate::object::value(&mut self.colour, object),
            "grain" => crate::object::value(&mut self.grain, object),
            "grams" => crate::object::number(&mut self.grams, object),
            "id" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.id, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl Pebble {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            colour: ::std::default::Default::default(),
            grain: ::std::default::Default::default(),
            grams: ::std::default::Default::default(),
        }
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
    /// The position of the page.
    #[serde(rename = "pageInfo", skip_serializing_if = "::std::option::Option::is_none")]
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
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            edges: ::std::vec::Vec::new(),
            page_info: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "edges" => crate::object::objects(&mut self.edges, object),
            "pageInfo" => crate::object::object(&mut self.page_info, object),
            _ => crate::object::skip(object),
        }
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
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { node: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "node" => crate::object::object(&mut self.node, object),
            _ => crate::object::skip(object),
        }
    }
}
/// The search.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PebbleSearchRequest {
    /// The filter.
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
    const REQUIRED: &'static [&'static str] = &["filter"];
    #[inline]
    fn empty() -> Self {
        Self {
            filter: Filter::Unknown,
            limit: None,
            token: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "filter" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.filter, object)
            }
            "limit" => crate::object::count(&mut self.limit, object),
            "token" => crate::object::value(&mut self.token, object),
            _ => crate::object::skip(object),
        }
    }
}
impl PebbleSearchRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(filter: Filter) -> Self {
        Self {
            filter,
            limit: Some(20),
            token: ::std::default::Default::default(),
        }
    }
}
/// Content of a response with a page of pebbles.
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
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { pebbles: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "pebbles" => crate::object::object(&mut self.pebbles, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with a page of pebbles.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PebblesResponse {
    /// Content of the response.
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
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { data: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "data" => crate::object::object(&mut self.data, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response if the jar has another name.
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
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { renamed: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "renamed" => crate::object::object(&mut self.renamed, object),
            _ => crate::object::skip(object),
        }
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
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            rows: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "rows" => crate::object::objects(&mut self.rows, object),
            _ => crate::object::skip(object),
        }
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
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            jars: ::std::vec::Vec::new(),
            token: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "jars" => crate::object::objects(&mut self.jars, object),
            "token" => crate::object::value(&mut self.token, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Changes of a jar.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
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
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { colour: None, name: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "colour" => crate::object::value(&mut self.colour, object),
            "name" => crate::object::value(&mut self.name, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response to a change, in one of two forms that no tag tells apart.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateJarResponse {
    /// The form of [`MovedJar`].
    MovedJar(MovedJar),
    /// The form of [`RenamedJar`].
    RenamedJar(RenamedJar),
    /// An unknown form, as JSON.
    Unknown(::serde_json::Value),
}
impl ::std::convert::From<MovedJar> for UpdateJarResponse {
    fn from(value: MovedJar) -> Self {
        Self::MovedJar(value)
    }
}
impl ::std::convert::From<RenamedJar> for UpdateJarResponse {
    fn from(value: RenamedJar) -> Self {
        Self::RenamedJar(value)
    }
}
/// The options of weighing; used by an unverified operation only.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct WeighJarRequest {
    /// The time at which the scales were set to zero, in milliseconds since 1970.
    pub since: i64,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for WeighJarRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for WeighJarRequest {
    const NAME: &'static str = "WeighJarRequest";
    const REQUIRED: &'static [&'static str] = &["since"];
    #[inline]
    fn empty() -> Self {
        Self {
            since: ::std::default::Default::default(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "since" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.since, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
#[cfg(feature = "unverified")]
impl WeighJarRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(since: i64) -> Self {
        Self { since }
    }
}
/// Content of a response with a weight.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct WeightData {
    /// Weight in grams.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(serialize_with = "crate::de::write_number")]
    pub weight: ::std::option::Option<f64>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for WeightData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for WeightData {
    const NAME: &'static str = "WeightData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { weight: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "weight" => crate::object::number(&mut self.weight, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with a weight; used by an unverified operation only.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct WeightResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WeightData>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for WeightResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for WeightResponse {
    const NAME: &'static str = "WeightResponse";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { data: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "data" => crate::object::object(&mut self.data, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
impl Colour {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "RED",
            Self::SeaGreen => "sea-green",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for Colour {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
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
        crate::de::value(deserializer, Self::Unknown)
    }
}
