// Written by `cargo xtask generate` from spec/amazon-music-v1.yaml. Do not edit: change the spec or xtask.

//! The types of bodies and parameters.
/// Response to a write whose body is unknown: any JSON, or none at all.
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
/// The permission of a control.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Action {
    /// The reason why the control is disabled.
    #[serde(
        rename = "disableType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub disable_type: ::std::option::Option<ActionDisableType>,
    /// `true` if the control may be used.
    #[serde(rename = "isAllowed")]
    pub is_allowed: bool,
    /// The number of skips that are left, on tiers that limit them.
    #[serde(
        rename = "remainingSkips",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remaining_skips: ::std::option::Option<u32>,
}
impl<'de> ::serde::Deserialize<'de> for Action {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for Action {
    const NAME: &'static str = "Action";
    const REQUIRED: &'static [&'static str] = &["isAllowed"];
    #[inline]
    fn empty() -> Self {
        Self {
            disable_type: None,
            is_allowed: ::std::default::Default::default(),
            remaining_skips: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "disableType" => crate::object::value(&mut self.disable_type, object),
            "isAllowed" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.is_allowed, object)
            }
            "remainingSkips" => crate::object::count(&mut self.remaining_skips, object),
            _ => crate::object::skip(object),
        }
    }
}
impl Action {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(is_allowed: bool) -> Self {
        Self {
            is_allowed,
            disable_type: ::std::default::Default::default(),
            remaining_skips: ::std::default::Default::default(),
        }
    }
}
/// The reason why a control is disabled.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum ActionDisableType {
    /// `NO_MORE_SKIPS`
    #[cfg_attr(feature = "json-schema", schemars(rename = "NO_MORE_SKIPS"))]
    NoMoreSkips,
    /// `NEED_AMAZON_MUSIC_SUBSCRIPTION_FOR_AD_FREE_PLAYBACK`
    #[cfg_attr(
        feature = "json-schema",
        schemars(rename = "NEED_AMAZON_MUSIC_SUBSCRIPTION_FOR_AD_FREE_PLAYBACK")
    )]
    NeedAmazonMusicSubscriptionForAdFreePlayback,
    /// `NEED_AMAZON_MUSIC_UNLIMITED_CATALOG_ACCESS`
    #[cfg_attr(
        feature = "json-schema",
        schemars(rename = "NEED_AMAZON_MUSIC_UNLIMITED_CATALOG_ACCESS")
    )]
    NeedAmazonMusicUnlimitedCatalogAccess,
    /// `NEED_AMAZON_MUSIC_SUBSCRIPTION_TO_SHUFFLE_NON_STATION`
    #[cfg_attr(
        feature = "json-schema",
        schemars(rename = "NEED_AMAZON_MUSIC_SUBSCRIPTION_TO_SHUFFLE_NON_STATION")
    )]
    NeedAmazonMusicSubscriptionToShuffleNonStation,
    /// `FEATURE_NOT_AVAILABLE`
    #[cfg_attr(feature = "json-schema", schemars(rename = "FEATURE_NOT_AVAILABLE"))]
    FeatureNotAvailable,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// The controls of a player, each with its permission.
///
/// The list is not complete.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Actions {
    /// The permission to loop the whole queue.
    #[serde(rename = "loopAll", skip_serializing_if = "::std::option::Option::is_none")]
    pub loop_all: ::std::option::Option<Action>,
    /// The permission to skip to the next entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<Action>,
    /// The permission to go back to the previous entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub previous: ::std::option::Option<Action>,
    /// The permission to move back within the entry.
    #[serde(
        rename = "scrubBackward",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scrub_backward: ::std::option::Option<Action>,
    /// The permission to move forward within the entry.
    #[serde(
        rename = "scrubForward",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scrub_forward: ::std::option::Option<Action>,
    /// The fields that the spec does not list, as JSON.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for Actions {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for Actions {
    const NAME: &'static str = "Actions";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            loop_all: None,
            next: None,
            previous: None,
            scrub_backward: None,
            scrub_forward: None,
            extra: ::std::collections::BTreeMap::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "loopAll" => crate::object::object(&mut self.loop_all, object),
            "next" => crate::object::object(&mut self.next, object),
            "previous" => crate::object::object(&mut self.previous, object),
            "scrubBackward" => crate::object::object(&mut self.scrub_backward, object),
            "scrubForward" => crate::object::object(&mut self.scrub_forward, object),
            name => crate::object::keep(&mut self.extra, name, object),
        }
    }
}
/// Tracks to append to a playlist.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddPlaylistTracksRequest {
    /// `true` to append tracks that the playlist already contains.
    ///
    /// By default they are skipped.
    #[serde(
        rename = "addDuplicateTracks",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub add_duplicate_tracks: ::std::option::Option<bool>,
    /// Catalog IDs of the tracks, in order.
    ///
    /// No maximum is documented.
    #[serde(rename = "trackIds")]
    pub track_ids: ::std::vec::Vec<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for AddPlaylistTracksRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for AddPlaylistTracksRequest {
    const NAME: &'static str = "AddPlaylistTracksRequest";
    const REQUIRED: &'static [&'static str] = &["trackIds"];
    #[inline]
    fn empty() -> Self {
        Self {
            add_duplicate_tracks: None,
            track_ids: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "addDuplicateTracks" => {
                crate::object::value(&mut self.add_duplicate_tracks, object)
            }
            "trackIds" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.track_ids, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl AddPlaylistTracksRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(track_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        Self {
            track_ids: track_ids.into_iter().map(Into::into).collect(),
            add_duplicate_tracks: ::std::default::Default::default(),
        }
    }
}
/// An album.
///
/// Inside other objects it is often short: ID, title and URL.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Album {
    /// Artists, the main one first; short entries.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub artists: ::std::vec::Vec<Artist>,
    /// Qualities in which the album can be heard.
    #[serde(
        rename = "audioQualities",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub audio_qualities: ::std::vec::Vec<AudioQuality>,
    /// Markets in which the entry is available.
    #[serde(
        rename = "availableMarkets",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub available_markets: ::std::vec::Vec<Market>,
    /// Length in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(serialize_with = "crate::de::write_number")]
    pub duration: ::std::option::Option<f64>,
    /// The ways in which it may be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub eligibility: ::std::option::Option<::std::boxed::Box<Eligibility>>,
    /// ASIN that is the same in every territory.
    #[serde(
        rename = "globalAsin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub global_asin: ::std::option::Option<::std::string::String>,
    /// ID in the catalogue, an ASIN.
    pub id: ::std::string::String,
    /// Images in one or more sizes.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub images: ::std::vec::Vec<Image>,
    /// Record label.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    /// ASIN in the user's territory.
    #[serde(
        rename = "localAsin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_asin: ::std::option::Option<::std::string::String>,
    /// Market that the entry was returned for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub market: ::std::option::Option<::std::boxed::Box<Market>>,
    /// Territory whose catalogue the entry belongs to.
    #[serde(
        rename = "musicTerritory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub music_territory: ::std::option::Option<::std::boxed::Box<MusicTerritory>>,
    /// Parental information.
    #[serde(
        rename = "parentalSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parental_settings: ::std::option::Option<::std::boxed::Box<ParentalSettings>>,
    /// Information about the release, as JSON.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub release: ::std::option::Option<Release>,
    /// Time of release, in ISO 8601.
    #[serde(
        rename = "releaseDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_date: ::std::option::Option<::std::string::String>,
    /// Title without remarks.
    #[serde(
        rename = "shortTitle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub short_title: ::std::option::Option<::std::string::String>,
    /// Full title, which may end in a remark such as an explicit label.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Number of tracks.
    #[serde(
        rename = "trackCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub track_count: ::std::option::Option<u32>,
    /// Tracks in order, as a plain list of short entries.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub tracks: ::std::vec::Vec<Track>,
    /// URL in the Amazon Music web player.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for Album {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for Album {
    const NAME: &'static str = "Album";
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            artists: ::std::vec::Vec::new(),
            audio_qualities: ::std::vec::Vec::new(),
            available_markets: ::std::vec::Vec::new(),
            duration: None,
            eligibility: None,
            global_asin: None,
            id: ::std::default::Default::default(),
            images: ::std::vec::Vec::new(),
            label: None,
            local_asin: None,
            market: None,
            music_territory: None,
            parental_settings: None,
            release: None,
            release_date: None,
            short_title: None,
            title: None,
            track_count: None,
            tracks: ::std::vec::Vec::new(),
            url: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "artists" => crate::object::objects(&mut self.artists, object),
            "audioQualities" => crate::object::list(&mut self.audio_qualities, object),
            "availableMarkets" => {
                crate::object::objects(&mut self.available_markets, object)
            }
            "duration" => crate::object::number(&mut self.duration, object),
            "eligibility" => crate::object::object(&mut self.eligibility, object),
            "globalAsin" => crate::object::value(&mut self.global_asin, object),
            "id" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.id, object)
            }
            "images" => crate::object::objects(&mut self.images, object),
            "label" => crate::object::value(&mut self.label, object),
            "localAsin" => crate::object::value(&mut self.local_asin, object),
            "market" => crate::object::object(&mut self.market, object),
            "musicTerritory" => crate::object::object(&mut self.music_territory, object),
            "parentalSettings" => {
                crate::object::object(&mut self.parental_settings, object)
            }
            "release" => crate::object::value(&mut self.release, object),
            "releaseDate" => crate::object::value(&mut self.release_date, object),
            "shortTitle" => crate::object::value(&mut self.short_title, object),
            "title" => crate::object::value(&mut self.title, object),
            "trackCount" => crate::object::count(&mut self.track_count, object),
            "tracks" => crate::object::objects(&mut self.tracks, object),
            "url" => crate::object::value(&mut self.url, object),
            _ => crate::object::skip(object),
        }
    }
}
impl Album {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            artists: ::std::default::Default::default(),
            audio_qualities: ::std::default::Default::default(),
            available_markets: ::std::default::Default::default(),
            duration: ::std::default::Default::default(),
            eligibility: ::std::default::Default::default(),
            global_asin: ::std::default::Default::default(),
            images: ::std::default::Default::default(),
            label: ::std::default::Default::default(),
            local_asin: ::std::default::Default::default(),
            market: ::std::default::Default::default(),
            music_territory: ::std::default::Default::default(),
            parental_settings: ::std::default::Default::default(),
            release: ::std::default::Default::default(),
            release_date: ::std::default::Default::default(),
            short_title: ::std::default::Default::default(),
            title: ::std::default::Default::default(),
            track_count: ::std::default::Default::default(),
            tracks: ::std::default::Default::default(),
            url: ::std::default::Default::default(),
        }
    }
}
/// A page of albums.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AlbumConnection {
    /// Number of edges in this page, not in the whole list.
    #[serde(
        rename = "edgeCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub edge_count: ::std::option::Option<u32>,
    /// The entries of the page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub edges: ::std::vec::Vec<AlbumEdge>,
    /// The position of the page in its list.
    #[serde(rename = "pageInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
}
impl<'de> ::serde::Deserialize<'de> for AlbumConnection {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for AlbumConnection {
    const NAME: &'static str = "AlbumConnection";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            edge_count: None,
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
            "edgeCount" => crate::object::count(&mut self.edge_count, object),
            "edges" => crate::object::objects(&mut self.edges, object),
            "pageInfo" => crate::object::object(&mut self.page_info, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Content of a response with one album.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AlbumData {
    /// The album.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub album: ::std::option::Option<Album>,
}
impl<'de> ::serde::Deserialize<'de> for AlbumData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for AlbumData {
    const NAME: &'static str = "AlbumData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { album: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "album" => crate::object::object(&mut self.album, object),
            _ => crate::object::skip(object),
        }
    }
}
/// One of the albums of a page.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AlbumEdge {
    /// Position of the entry, which can be used as a cursor.
    ///
    /// Absent in searches and browsing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    /// The entry itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<Album>,
}
impl<'de> ::serde::Deserialize<'de> for AlbumEdge {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for AlbumEdge {
    const NAME: &'static str = "AlbumEdge";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { cursor: None, node: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "cursor" => crate::object::value(&mut self.cursor, object),
            "node" => crate::object::object(&mut self.node, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with one album.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AlbumResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<AlbumData>,
}
impl<'de> ::serde::Deserialize<'de> for AlbumResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for AlbumResponse {
    const NAME: &'static str = "AlbumResponse";
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
/// Content of a response with several albums.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AlbumsData {
    /// The albums, under the singular key.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub album: ::std::vec::Vec<Album>,
    /// The albums, under the plural key.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub albums: ::std::vec::Vec<Album>,
}
impl<'de> ::serde::Deserialize<'de> for AlbumsData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for AlbumsData {
    const NAME: &'static str = "AlbumsData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            album: ::std::vec::Vec::new(),
            albums: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "album" => crate::object::objects(&mut self.album, object),
            "albums" => crate::object::objects(&mut self.albums, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with several albums.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AlbumsResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<AlbumsData>,
}
impl<'de> ::serde::Deserialize<'de> for AlbumsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for AlbumsResponse {
    const NAME: &'static str = "AlbumsResponse";
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
/// An artist.
///
/// Inside other objects it is often short: ID, name and URL.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Artist {
    /// Information about the artist, as JSON.
    ///
    /// Undocumented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub biography: ::std::option::Option<::serde_json::Value>,
    /// Number of followers; may be absent without a signed-in user.
    #[serde(
        rename = "followerCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub follower_count: ::std::option::Option<u32>,
    /// ASIN that is the same in every territory.
    #[serde(
        rename = "globalAsin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub global_asin: ::std::option::Option<::std::string::String>,
    /// ID in the catalogue, an ASIN.
    pub id: ::std::string::String,
    /// Images in one or more sizes.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub images: ::std::vec::Vec<Image>,
    /// ASIN in the user's territory.
    #[serde(
        rename = "localAsin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_asin: ::std::option::Option<::std::string::String>,
    /// Market that the entry was returned for.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub market: ::std::option::Option<::std::boxed::Box<Market>>,
    /// Territory whose catalogue the entry belongs to.
    #[serde(
        rename = "musicTerritory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub music_territory: ::std::option::Option<::std::boxed::Box<MusicTerritory>>,
    /// Name of the artist.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Similar artists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub related: ::std::option::Option<::std::boxed::Box<ArtistConnection>>,
    /// URL in the Amazon Music web player.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for Artist {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for Artist {
    const NAME: &'static str = "Artist";
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            biography: None,
            follower_count: None,
            global_asin: None,
            id: ::std::default::Default::default(),
            images: ::std::vec::Vec::new(),
            local_asin: None,
            market: None,
            music_territory: None,
            name: None,
            related: None,
            url: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "biography" => crate::object::value(&mut self.biography, object),
            "followerCount" => crate::object::count(&mut self.follower_count, object),
            "globalAsin" => crate::object::value(&mut self.global_asin, object),
            "id" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.id, object)
            }
            "images" => crate::object::objects(&mut self.images, object),
            "localAsin" => crate::object::value(&mut self.local_asin, object),
            "market" => crate::object::object(&mut self.market, object),
            "musicTerritory" => crate::object::object(&mut self.music_territory, object),
            "name" => crate::object::value(&mut self.name, object),
            "related" => crate::object::object(&mut self.related, object),
            "url" => crate::object::value(&mut self.url, object),
            _ => crate::object::skip(object),
        }
    }
}
impl Artist {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            biography: ::std::default::Default::default(),
            follower_count: ::std::default::Default::default(),
            global_asin: ::std::default::Default::default(),
            images: ::std::default::Default::default(),
            local_asin: ::std::default::Default::default(),
            market: ::std::default::Default::default(),
            music_territory: ::std::default::Default::default(),
            name: ::std::default::Default::default(),
            related: ::std::default::Default::default(),
            url: ::std::default::Default::default(),
        }
    }
}
/// A page of artists.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArtistConnection {
    /// Number of edges in this page, not in the whole list.
    #[serde(
        rename = "edgeCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub edge_count: ::std::option::Option<u32>,
    /// The entries of the page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub edges: ::std::vec::Vec<ArtistEdge>,
    /// The position of the page in its list.
    #[serde(rename = "pageInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
}
impl<'de> ::serde::Deserialize<'de> for ArtistConnection {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for ArtistConnection {
    const NAME: &'static str = "ArtistConnection";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            edge_count: None,
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
            "edgeCount" => crate::object::count(&mut self.edge_count, object),
            "edges" => crate::object::objects(&mut self.edges, object),
            "pageInfo" => crate::object::object(&mut self.page_info, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Content of a response with one artist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArtistData {
    /// The artist.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub artist: ::std::option::Option<Artist>,
}
impl<'de> ::serde::Deserialize<'de> for ArtistData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for ArtistData {
    const NAME: &'static str = "ArtistData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { artist: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "artist" => crate::object::object(&mut self.artist, object),
            _ => crate::object::skip(object),
        }
    }
}
/// One of the artists of a page.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArtistEdge {
    /// Position of the entry, which can be used as a cursor.
    ///
    /// Absent in searches and browsing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    /// The entry itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<Artist>,
}
impl<'de> ::serde::Deserialize<'de> for ArtistEdge {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for ArtistEdge {
    const NAME: &'static str = "ArtistEdge";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { cursor: None, node: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "cursor" => crate::object::value(&mut self.cursor, object),
            "node" => crate::object::object(&mut self.node, object),
            _ => crate::object::skip(object),
        }
    }
}
/// The parent of an artist's lists.
///
/// Each response contains the requested list, and sometimes part of the artist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct ArtistLists {
    /// Albums of the artist.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub albums: ::std::option::Option<AlbumConnection>,
    /// Number of followers.
    ///
    /// The key is inferred.
    #[serde(
        rename = "followerCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub follower_count: ::std::option::Option<u32>,
    /// Users who follow the artist.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub followers: ::std::option::Option<UserConnection>,
    /// ID in the catalogue, an ASIN.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the artist.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Similar artists.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub related: ::std::option::Option<ArtistConnection>,
    /// Tracks of the artist.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tracks: ::std::option::Option<TrackConnection>,
    /// URL in the Amazon Music web player.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for ArtistLists {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for ArtistLists {
    const NAME: &'static str = "ArtistLists";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            albums: None,
            follower_count: None,
            followers: None,
            id: None,
            name: None,
            related: None,
            tracks: None,
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
            "albums" => crate::object::object(&mut self.albums, object),
            "followerCount" => crate::object::count(&mut self.follower_count, object),
            "followers" => crate::object::object(&mut self.followers, object),
            "id" => crate::object::value(&mut self.id, object),
            "name" => crate::object::value(&mut self.name, object),
            "related" => crate::object::object(&mut self.related, object),
            "tracks" => crate::object::object(&mut self.tracks, object),
            "url" => crate::object::value(&mut self.url, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Content of a response with a list of one artist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct ArtistListsData {
    /// The artist with the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub artist: ::std::option::Option<ArtistLists>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for ArtistListsData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for ArtistListsData {
    const NAME: &'static str = "ArtistListsData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { artist: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "artist" => crate::object::object(&mut self.artist, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with a list of one artist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct ArtistListsResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<ArtistListsData>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for ArtistListsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for ArtistListsResponse {
    const NAME: &'static str = "ArtistListsResponse";
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
/// Response with one artist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArtistResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<ArtistData>,
}
impl<'de> ::serde::Deserialize<'de> for ArtistResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for ArtistResponse {
    const NAME: &'static str = "ArtistResponse";
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
/// Content of a response with several artists.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArtistsData {
    /// The artists, under the singular key.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub artist: ::std::vec::Vec<Artist>,
    /// The artists, under the plural key.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub artists: ::std::vec::Vec<Artist>,
}
impl<'de> ::serde::Deserialize<'de> for ArtistsData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for ArtistsData {
    const NAME: &'static str = "ArtistsData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            artist: ::std::vec::Vec::new(),
            artists: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "artist" => crate::object::objects(&mut self.artist, object),
            "artists" => crate::object::objects(&mut self.artists, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with several artists.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArtistsResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<ArtistsData>,
}
impl<'de> ::serde::Deserialize<'de> for ArtistsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for ArtistsResponse {
    const NAME: &'static str = "ArtistsResponse";
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
/// Quality of a stream: standard, high, ultra high, Dolby Atmos, 360 Reality Audio.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum AudioQuality {
    /// `SD`
    #[cfg_attr(feature = "json-schema", schemars(rename = "SD"))]
    Sd,
    /// `HD`
    #[cfg_attr(feature = "json-schema", schemars(rename = "HD"))]
    Hd,
    /// `UHD`
    #[cfg_attr(feature = "json-schema", schemars(rename = "UHD"))]
    Uhd,
    /// `ATMOS`
    #[cfg_attr(feature = "json-schema", schemars(rename = "ATMOS"))]
    Atmos,
    /// `360RA`
    #[cfg_attr(feature = "json-schema", schemars(rename = "360RA"))]
    X360ra,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// Response of a search of the whole catalogue.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogSearchResponse {
    /// Views of what was found; the first group of the first holds the top hits.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub data: ::std::vec::Vec<View>,
}
impl<'de> ::serde::Deserialize<'de> for CatalogSearchResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for CatalogSearchResponse {
    const NAME: &'static str = "CatalogSearchResponse";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            data: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "data" => crate::object::objects(&mut self.data, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Content of a response with a new playlist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatePlaylistData {
    /// The new playlist, at least its ID.
    #[serde(
        rename = "createPlaylist",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_playlist: ::std::option::Option<Playlist>,
}
impl<'de> ::serde::Deserialize<'de> for CreatePlaylistData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for CreatePlaylistData {
    const NAME: &'static str = "CreatePlaylistData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { create_playlist: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "createPlaylist" => crate::object::object(&mut self.create_playlist, object),
            _ => crate::object::skip(object),
        }
    }
}
/// A playlist to create.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatePlaylistRequest {
    /// Description.
    ///
    /// The service requires it, and presumably accepts an empty one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Title.
    pub title: ::std::string::String,
    /// The users who can see the playlist.
    pub visibility: Visibility,
}
impl<'de> ::serde::Deserialize<'de> for CreatePlaylistRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for CreatePlaylistRequest {
    const NAME: &'static str = "CreatePlaylistRequest";
    const REQUIRED: &'static [&'static str] = &["title", "visibility"];
    #[inline]
    fn empty() -> Self {
        Self {
            description: None,
            title: ::std::default::Default::default(),
            visibility: Visibility::Unknown(::std::default::Default::default()),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "description" => crate::object::value(&mut self.description, object),
            "title" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.title, object)
            }
            "visibility" => {
                *seen |= 1 << 1;
                crate::object::value(&mut self.visibility, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl CreatePlaylistRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(title: impl Into<String>, visibility: Visibility) -> Self {
        Self {
            title: title.into(),
            visibility,
            description: Some(::std::string::String::new()),
        }
    }
}
/// Response with a new playlist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatePlaylistResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<CreatePlaylistData>,
}
impl<'de> ::serde::Deserialize<'de> for CreatePlaylistResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for CreatePlaylistResponse {
    const NAME: &'static str = "CreatePlaylistResponse";
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
/// The ways in which an entry of the catalogue may be used.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Eligibility {
    /// `true` if it can be downloaded.
    #[serde(
        rename = "isDownloadable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_downloadable: ::std::option::Option<bool>,
    /// `true` if a preview can be played.
    #[serde(
        rename = "isPreviewable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_previewable: ::std::option::Option<bool>,
    /// `true` if it comes with Prime.
    #[serde(
        rename = "isPrimeEligible",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_prime_eligible: ::std::option::Option<bool>,
    /// `true` if it can be bought.
    #[serde(
        rename = "isPurchaseable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_purchaseable: ::std::option::Option<bool>,
    /// The ways of playing it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub playback: ::std::option::Option<EligibilityPlayback>,
    /// The subscription tiers that can play it.
    #[serde(
        rename = "playbackSubscriptionTiers",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub playback_subscription_tiers: ::std::vec::Vec<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for Eligibility {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for Eligibility {
    const NAME: &'static str = "Eligibility";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            is_downloadable: None,
            is_previewable: None,
            is_prime_eligible: None,
            is_purchaseable: None,
            playback: None,
            playback_subscription_tiers: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "isDownloadable" => crate::object::value(&mut self.is_downloadable, object),
            "isPreviewable" => crate::object::value(&mut self.is_previewable, object),
            "isPrimeEligible" => {
                crate::object::value(&mut self.is_prime_eligible, object)
            }
            "isPurchaseable" => crate::object::value(&mut self.is_purchaseable, object),
            "playback" => crate::object::object(&mut self.playback, object),
            "playbackSubscriptionTiers" => {
                crate::object::list(&mut self.playback_subscription_tiers, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
/// The ways of playing an entry of the catalogue.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EligibilityPlayback {
    /// `true` if it can be played by itself, not only in a shuffle.
    #[serde(
        rename = "canPlayOnDemand",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_play_on_demand: ::std::option::Option<bool>,
    /// The kind of shuffling, such as `INLINE`.
    #[serde(
        rename = "shuffleType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shuffle_type: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for EligibilityPlayback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for EligibilityPlayback {
    const NAME: &'static str = "EligibilityPlayback";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            can_play_on_demand: None,
            shuffle_type: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "canPlayOnDemand" => {
                crate::object::value(&mut self.can_play_on_demand, object)
            }
            "shuffleType" => crate::object::value(&mut self.shuffle_type, object),
            _ => crate::object::skip(object),
        }
    }
}
/// An entity of a group: an album, artist, track, playlist, show, episode or station.
///
/// The type determines which fields are present. Fields that are not listed are in `extra`.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Entity {
    /// Album of a track.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub album: ::std::option::Option<::std::boxed::Box<Album>>,
    /// Artists of an album or track; short entries.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub artists: ::std::vec::Vec<Artist>,
    /// Qualities in which it can be heard.
    ///
    /// The key is inferred.
    #[serde(
        rename = "audioQualities",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub audio_qualities: ::std::vec::Vec<AudioQuality>,
    /// The owner of a playlist.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub curator: ::std::option::Option<::std::boxed::Box<User>>,
    /// Description of a playlist, show or episode.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Length in seconds.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(serialize_with = "crate::de::write_number")]
    pub duration: ::std::option::Option<f64>,
    /// The ways in which it may be used.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub eligibility: ::std::option::Option<::std::boxed::Box<Eligibility>>,
    /// ID of the kind that the type has.
    pub id: ::std::string::String,
    /// Images in one or more sizes.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub images: ::std::vec::Vec<Image>,
    /// Name of an artist or a station.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Parental information.
    ///
    /// The key is inferred.
    #[serde(
        rename = "parentalSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parental_settings: ::std::option::Option<::std::boxed::Box<ParentalSettings>>,
    /// The parameters to play it.
    #[serde(
        rename = "playParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub play_params: ::std::option::Option<::std::boxed::Box<PlayParams>>,
    /// Show of an episode.
    ///
    /// The key is inferred.
    #[serde(
        rename = "podcastShow",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub podcast_show: ::std::option::Option<::std::boxed::Box<PodcastShow>>,
    /// Time of release.
    ///
    /// The key is inferred.
    #[serde(
        rename = "releaseDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_date: ::std::option::Option<::std::string::String>,
    /// Title without remarks.
    ///
    /// The key is inferred.
    #[serde(
        rename = "shortTitle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub short_title: ::std::option::Option<::std::string::String>,
    /// Title; artists and stations have a name instead.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Number of tracks.
    ///
    /// The key is inferred.
    #[serde(
        rename = "trackCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub track_count: ::std::option::Option<u32>,
    /// The type name, such as `Album`.
    ///
    /// Others are Artist, Track, Playlist, PodcastShow, PodcastEpisode and Station.
    #[serde(rename = "_type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// URL in the Amazon Music web player.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The fields that the spec does not list, as JSON.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for Entity {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for Entity {
    const NAME: &'static str = "Entity";
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            album: None,
            artists: ::std::vec::Vec::new(),
            audio_qualities: ::std::vec::Vec::new(),
            curator: None,
            description: None,
            duration: None,
            eligibility: None,
            id: ::std::default::Default::default(),
            images: ::std::vec::Vec::new(),
            name: None,
            parental_settings: None,
            play_params: None,
            podcast_show: None,
            release_date: None,
            short_title: None,
            title: None,
            track_count: None,
            type_: None,
            url: None,
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
            "album" => crate::object::object(&mut self.album, object),
            "artists" => crate::object::objects(&mut self.artists, object),
            "audioQualities" => crate::object::list(&mut self.audio_qualities, object),
            "curator" => crate::object::object(&mut self.curator, object),
            "description" => crate::object::value(&mut self.description, object),
            "duration" => crate::object::number(&mut self.duration, object),
            "eligibility" => crate::object::object(&mut self.eligibility, object),
            "id" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.id, object)
            }
            "images" => crate::object::objects(&mut self.images, object),
            "name" => crate::object::value(&mut self.name, object),
            "parentalSettings" => {
                crate::object::object(&mut self.parental_settings, object)
            }
            "playParams" => crate::object::object(&mut self.play_params, object),
            "podcastShow" => crate::object::object(&mut self.podcast_show, object),
            "releaseDate" => crate::object::value(&mut self.release_date, object),
            "shortTitle" => crate::object::value(&mut self.short_title, object),
            "title" => crate::object::value(&mut self.title, object),
            "trackCount" => crate::object::count(&mut self.track_count, object),
            "_type" => crate::object::value(&mut self.type_, object),
            "url" => crate::object::value(&mut self.url, object),
            name => crate::object::keep(&mut self.extra, name, object),
        }
    }
}
impl Entity {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            album: ::std::default::Default::default(),
            artists: ::std::default::Default::default(),
            audio_qualities: ::std::default::Default::default(),
            curator: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            duration: ::std::default::Default::default(),
            eligibility: ::std::default::Default::default(),
            images: ::std::default::Default::default(),
            name: ::std::default::Default::default(),
            parental_settings: ::std::default::Default::default(),
            play_params: ::std::default::Default::default(),
            podcast_show: ::std::default::Default::default(),
            release_date: ::std::default::Default::default(),
            short_title: ::std::default::Default::default(),
            title: ::std::default::Default::default(),
            track_count: ::std::default::Default::default(),
            type_: ::std::default::Default::default(),
            url: ::std::default::Default::default(),
            extra: ::std::default::Default::default(),
        }
    }
}
/// A group of entities under one heading.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntityGroup {
    /// The content of the group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<::std::boxed::Box<EntityGroupContent>>,
    /// ID of the group, for paging deeper into it.
    pub id: ::std::string::String,
    /// Heading.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// The type name `EntityGroup`.
    #[serde(rename = "_type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The layout.
    #[serde(rename = "viewType", skip_serializing_if = "::std::option::Option::is_none")]
    pub view_type: ::std::option::Option<ViewType>,
}
impl<'de> ::serde::Deserialize<'de> for EntityGroup {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for EntityGroup {
    const NAME: &'static str = "EntityGroup";
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            content: None,
            id: ::std::default::Default::default(),
            title: None,
            type_: None,
            view_type: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "content" => crate::object::object(&mut self.content, object),
            "id" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.id, object)
            }
            "title" => crate::object::value(&mut self.title, object),
            "_type" => crate::object::value(&mut self.type_, object),
            "viewType" => crate::object::value(&mut self.view_type, object),
            _ => crate::object::skip(object),
        }
    }
}
impl EntityGroup {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            content: ::std::default::Default::default(),
            title: ::std::default::Default::default(),
            type_: ::std::default::Default::default(),
            view_type: ::std::default::Default::default(),
        }
    }
}
/// The entities of a group.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntityGroupContent {
    /// Entities in the order of the group.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub entities: ::std::vec::Vec<Entity>,
    /// Cursor for more entities of the group; absent at the end.
    #[serde(
        rename = "nextPageToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_page_token: ::std::option::Option<::std::string::String>,
    /// The type name `EntityGroupContent`.
    #[serde(rename = "_type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for EntityGroupContent {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for EntityGroupContent {
    const NAME: &'static str = "EntityGroupContent";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            entities: ::std::vec::Vec::new(),
            next_page_token: None,
            type_: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "entities" => crate::object::objects(&mut self.entities, object),
            "nextPageToken" => crate::object::value(&mut self.next_page_token, object),
            "_type" => crate::object::value(&mut self.type_, object),
            _ => crate::object::skip(object),
        }
    }
}
/// The reason of the failure.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The error code.
    ///
    /// Documented: BAD_REQUEST, INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN, AUTH_NO_MUSIC_ACCOUNT_FOUND, ACCESS_DENIED, RESOURCE_NOT_FOUND, DEPENDENCY. Not documented: NO_ACCESS_TOKEN, NO_X_API_KEY, INVALID_CLIENT_ID, NO_MUSIC_ACCOUNT_FOUND, DENIED_SUBSCRIPTION_TIER, MAX_CONCURRENCY_REACHED, THROTTLED, INTERNAL. Version 2 rejects tokens with INVALID_TOKEN (seen live) and UNAUTHORIZED. Others exist.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Explanation in the requested language.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Details for debugging, free-form.
    #[serde(default, skip_serializing_if = "::std::collections::BTreeMap::is_empty")]
    pub payload: ::std::collections::BTreeMap<
        ::std::string::String,
        ::serde_json::Value,
    >,
    /// ID of the failure, for reports to Amazon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reference: ::std::option::Option<::std::string::String>,
    /// HTTP status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<ErrorStatus>,
    /// URL where the user can solve the problem, if any.
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
            status: None,
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
            "status" => crate::object::value(&mut self.status, object),
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
/// The HTTP status, as a string of digits or a number.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[serde(transparent)]
pub struct ErrorStatus(pub ::serde_json::Value);
impl ::std::ops::Deref for ErrorStatus {
    type Target = ::serde_json::Value;
    fn deref(&self) -> &::serde_json::Value {
        &self.0
    }
}
impl ::std::convert::From<ErrorStatus> for ::serde_json::Value {
    fn from(value: ErrorStatus) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Value> for ErrorStatus {
    fn from(value: ::serde_json::Value) -> Self {
        Self(value)
    }
}
/// An image in one size.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Image {
    /// Height in pixels; may be 0 or absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub height: ::std::option::Option<u32>,
    /// The purpose of the image.
    #[serde(
        rename = "imageType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub image_type: ::std::option::Option<ImageType>,
    /// Address of the image.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Width in pixels; may be 0 or absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub width: ::std::option::Option<u32>,
}
impl<'de> ::serde::Deserialize<'de> for Image {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for Image {
    const NAME: &'static str = "Image";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            height: None,
            image_type: None,
            url: None,
            width: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "height" => crate::object::count(&mut self.height, object),
            "imageType" => crate::object::value(&mut self.image_type, object),
            "url" => crate::object::value(&mut self.url, object),
            "width" => crate::object::count(&mut self.width, object),
            _ => crate::object::skip(object),
        }
    }
}
/// The purpose of an image.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum ImageType {
    /// `PRIMARY`
    #[cfg_attr(feature = "json-schema", schemars(rename = "PRIMARY"))]
    Primary,
    /// `BACKGROUND`
    #[cfg_attr(feature = "json-schema", schemars(rename = "BACKGROUND"))]
    Background,
    /// `PROFILE`
    #[cfg_attr(feature = "json-schema", schemars(rename = "PROFILE"))]
    Profile,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// A user's rating of a track.
///
/// The neutral state is undocumented.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum LikeState {
    /// `LIKE`
    #[cfg_attr(feature = "json-schema", schemars(rename = "LIKE"))]
    Like,
    /// `DISLIKE`
    #[cfg_attr(feature = "json-schema", schemars(rename = "DISLIKE"))]
    Dislike,
    /// `NEUTRAL`
    #[cfg_attr(feature = "json-schema", schemars(rename = "NEUTRAL"))]
    Neutral,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// The repetition of the queue.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum LoopMode {
    /// `LOOP_ON`
    #[cfg_attr(feature = "json-schema", schemars(rename = "LOOP_ON"))]
    LoopOn,
    /// `LOOP_OFF`
    #[cfg_attr(feature = "json-schema", schemars(rename = "LOOP_OFF"))]
    LoopOff,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// A country in which the service is offered.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Market {
    /// Country code in capitals, such as US.
    pub id: ::std::string::String,
    /// Name of the country.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for Market {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for Market {
    const NAME: &'static str = "Market";
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            id: ::std::default::Default::default(),
            name: None,
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
            "name" => crate::object::value(&mut self.name, object),
            _ => crate::object::skip(object),
        }
    }
}
impl Market {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: ::std::default::Default::default(),
        }
    }
}
/// Content of a response with markets.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MarketsData {
    /// The enabled markets.
    ///
    /// The key is inferred.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub markets: ::std::vec::Vec<Market>,
}
impl<'de> ::serde::Deserialize<'de> for MarketsData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for MarketsData {
    const NAME: &'static str = "MarketsData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            markets: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "markets" => crate::object::objects(&mut self.markets, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with markets.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MarketsResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<MarketsData>,
}
impl<'de> ::serde::Deserialize<'de> for MarketsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for MarketsResponse {
    const NAME: &'static str = "MarketsResponse";
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
/// Audio or video rendition of a track.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum MediaType {
    /// `AUDIO`
    #[cfg_attr(feature = "json-schema", schemars(rename = "AUDIO"))]
    Audio,
    /// `VIDEO`
    #[cfg_attr(feature = "json-schema", schemars(rename = "VIDEO"))]
    Video,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// Entries to move within a playlist.
///
/// At least one of the two positions is required.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MovePlaylistTracksRequest {
    /// The ID of the entry directly above the new position.
    #[serde(
        rename = "entryIdAbove",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub entry_id_above: ::std::option::Option<::std::string::String>,
    /// The ID of the entry directly below the new position.
    #[serde(
        rename = "entryIdBelow",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub entry_id_below: ::std::option::Option<::std::string::String>,
    /// The IDs of the entries to move.
    #[serde(rename = "entryIds")]
    pub entry_ids: ::std::vec::Vec<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for MovePlaylistTracksRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for MovePlaylistTracksRequest {
    const NAME: &'static str = "MovePlaylistTracksRequest";
    const REQUIRED: &'static [&'static str] = &["entryIds"];
    #[inline]
    fn empty() -> Self {
        Self {
            entry_id_above: None,
            entry_id_below: None,
            entry_ids: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "entryIdAbove" => crate::object::value(&mut self.entry_id_above, object),
            "entryIdBelow" => crate::object::value(&mut self.entry_id_below, object),
            "entryIds" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.entry_ids, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl MovePlaylistTracksRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(entry_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        Self {
            entry_ids: entry_ids.into_iter().map(Into::into).collect(),
            entry_id_above: ::std::default::Default::default(),
            entry_id_below: ::std::default::Default::default(),
        }
    }
}
/// A territory with a catalogue of its own.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MusicTerritory {
    /// Code of the territory, such as US.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Name of the territory.
    #[serde(
        rename = "territoryName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub territory_name: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for MusicTerritory {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for MusicTerritory {
    const NAME: &'static str = "MusicTerritory";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            code: None,
            territory_name: None,
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
            "territoryName" => crate::object::value(&mut self.territory_name, object),
            _ => crate::object::skip(object),
        }
    }
}
/// The position of a page in its list.
///
/// There is no cursor of the previous page and no total.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageInfo {
    /// `true` if another page follows.
    #[serde(
        rename = "hasNextPage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_next_page: ::std::option::Option<bool>,
    /// The opaque cursor of the next page; absent on the last page.
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
/// Parental information.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParentalSettings {
    /// `true` if the lyrics are explicit.
    #[serde(
        rename = "hasExplicitLanguage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_explicit_language: ::std::option::Option<bool>,
    /// `true` if it is suitable for children.
    #[serde(
        rename = "isKidFriendly",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_kid_friendly: ::std::option::Option<bool>,
}
impl<'de> ::serde::Deserialize<'de> for ParentalSettings {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for ParentalSettings {
    const NAME: &'static str = "ParentalSettings";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            has_explicit_language: None,
            is_kid_friendly: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "hasExplicitLanguage" => {
                crate::object::value(&mut self.has_explicit_language, object)
            }
            "isKidFriendly" => crate::object::value(&mut self.is_kid_friendly, object),
            _ => crate::object::skip(object),
        }
    }
}
/// The parameters to play an entry.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayParams {
    /// Resource names of the containers to play it from.
    #[serde(
        rename = "containerIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub container_ids: ::std::vec::Vec<::std::string::String>,
    /// Resource name of the entry, such as `mrn:1.0:catalog:album:asin:…`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// The available ways of playing.
    ///
    /// Known values are PLAY, SHUFFLE and STATION. Undocumented.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub selections: ::std::vec::Vec<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for PlayParams {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlayParams {
    const NAME: &'static str = "PlayParams";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            container_ids: ::std::vec::Vec::new(),
            id: None,
            selections: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "containerIds" => crate::object::list(&mut self.container_ids, object),
            "id" => crate::object::value(&mut self.id, object),
            "selections" => crate::object::list(&mut self.selections, object),
            _ => crate::object::skip(object),
        }
    }
}
/// The source to play: an ID, containers, or both.
///
/// The ID may be required.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayParamsRequest {
    /// Resource names of the containers to play it from, such as an album.
    #[serde(
        rename = "containerIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub container_ids: ::std::vec::Vec<::std::string::String>,
    /// Resource name, such as `mrn:1.0:catalog:track:asin:…`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for PlayParamsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlayParamsRequest {
    const NAME: &'static str = "PlayParamsRequest";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            container_ids: ::std::vec::Vec::new(),
            id: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "containerIds" => crate::object::list(&mut self.container_ids, object),
            "id" => crate::object::value(&mut self.id, object),
            _ => crate::object::skip(object),
        }
    }
}
/// An entry of the queue: its metadata, and the information to play it.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Playable {
    /// The controls that the subscription allows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub actions: ::std::option::Option<Actions>,
    /// Length in seconds.
    ///
    /// Undocumented.
    #[serde(
        rename = "durationSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(serialize_with = "crate::de::write_number")]
    pub duration_seconds: ::std::option::Option<f64>,
    /// ID to report playback events with.
    ///
    /// Undocumented.
    #[serde(rename = "metricId", skip_serializing_if = "::std::option::Option::is_none")]
    pub metric_id: ::std::option::Option<::std::string::String>,
    /// Manifest URL, protocol, format and licence headers of the stream.
    ///
    /// The keys are not certain.
    #[serde(
        rename = "playbackInformation",
        default,
        skip_serializing_if = "::std::collections::BTreeMap::is_empty"
    )]
    pub playback_information: ::std::collections::BTreeMap<
        ::std::string::String,
        ::serde_json::Value,
    >,
    /// The type name `Playable`.
    #[serde(rename = "_type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The fields that the spec does not list, as JSON.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for Playable {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for Playable {
    const NAME: &'static str = "Playable";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            actions: None,
            duration_seconds: None,
            metric_id: None,
            playback_information: ::std::collections::BTreeMap::new(),
            type_: None,
            extra: ::std::collections::BTreeMap::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "actions" => crate::object::object(&mut self.actions, object),
            "durationSeconds" => {
                crate::object::number(&mut self.duration_seconds, object)
            }
            "metricId" => crate::object::value(&mut self.metric_id, object),
            "playbackInformation" => {
                crate::object::value_or_null(&mut self.playback_information, object)
            }
            "_type" => crate::object::value(&mut self.type_, object),
            name => crate::object::keep(&mut self.extra, name, object),
        }
    }
}
/// Response with one entry of the queue.
///
/// Fields that are not listed are in `extra`.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayableResponse {
    /// The allowed controls, if the response is not wrapped.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub actions: ::std::option::Option<Actions>,
    /// The entry, if the response is wrapped as elsewhere.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<Playable>,
    /// ID to report playback events with, if the response is not wrapped.
    #[serde(rename = "metricId", skip_serializing_if = "::std::option::Option::is_none")]
    pub metric_id: ::std::option::Option<::std::string::String>,
    /// The data to play the entry, if the response is not wrapped.
    #[serde(
        rename = "playbackInformation",
        default,
        skip_serializing_if = "::std::collections::BTreeMap::is_empty"
    )]
    pub playback_information: ::std::collections::BTreeMap<
        ::std::string::String,
        ::serde_json::Value,
    >,
    /// The fields that the spec does not list, as JSON.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for PlayableResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlayableResponse {
    const NAME: &'static str = "PlayableResponse";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            actions: None,
            data: None,
            metric_id: None,
            playback_information: ::std::collections::BTreeMap::new(),
            extra: ::std::collections::BTreeMap::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "actions" => crate::object::object(&mut self.actions, object),
            "data" => crate::object::object(&mut self.data, object),
            "metricId" => crate::object::value(&mut self.metric_id, object),
            "playbackInformation" => {
                crate::object::value_or_null(&mut self.playback_information, object)
            }
            name => crate::object::keep(&mut self.extra, name, object),
        }
    }
}
/// Response with several entries of the queue.
///
/// Fields that are not listed are in `extra`.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayablesResponse {
    /// The entries, as JSON.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::serde_json::Value>,
    /// ID of the session, if given.
    #[serde(
        rename = "sessionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// The fields that the spec does not list, as JSON.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for PlayablesResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlayablesResponse {
    const NAME: &'static str = "PlayablesResponse";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            data: None,
            session_id: None,
            extra: ::std::collections::BTreeMap::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "data" => crate::object::value(&mut self.data, object),
            "sessionId" => crate::object::value(&mut self.session_id, object),
            name => crate::object::keep(&mut self.extra, name, object),
        }
    }
}
/// The continuation after the end of the queue: similar entries, or nothing.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum PlaybackContinuationMode {
    /// `AUTOPLAY_ON`
    #[cfg_attr(feature = "json-schema", schemars(rename = "AUTOPLAY_ON"))]
    AutoplayOn,
    /// `AUTOPLAY_OFF`
    #[cfg_attr(feature = "json-schema", schemars(rename = "AUTOPLAY_OFF"))]
    AutoplayOff,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// The kind of a playback event.
///
/// It is not known which fields are required.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaybackEvent {
    /// Time on the device, in milliseconds since 1970-01-01 UTC.
    #[serde(
        rename = "clientTimestampInMilliseconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_timestamp_in_milliseconds: ::std::option::Option<i64>,
    /// Time zone of the device as an offset, such as +0100.
    #[serde(
        rename = "deviceTimezone",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub device_timezone: ::std::option::Option<::std::string::String>,
    /// Length of the entry in seconds.
    #[serde(
        rename = "durationSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub duration_seconds: ::std::option::Option<u32>,
    /// Position within the entry in seconds.
    #[serde(
        rename = "entityProgressSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub entity_progress_seconds: ::std::option::Option<u32>,
    /// Time from the request to play to the first sound, in milliseconds.
    #[serde(
        rename = "initialPlaybackDelayMilliseconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub initial_playback_delay_milliseconds: ::std::option::Option<u32>,
    /// Speed, 1 for normal.
    #[serde(
        rename = "playbackCurrentSpeed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(serialize_with = "crate::de::write_number")]
    pub playback_current_speed: ::std::option::Option<f64>,
    /// The number of times that playing waited for data.
    #[serde(
        rename = "rebufferCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub rebuffer_count: ::std::option::Option<u32>,
    /// The reason why playing stopped.
    ///
    /// Known values are userPause, userNext and userPrev.
    #[serde(
        rename = "terminationReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub termination_reason: ::std::option::Option<::std::string::String>,
    /// The event.
    #[serde(rename = "type")]
    pub type_: PlaybackEventType,
}
impl<'de> ::serde::Deserialize<'de> for PlaybackEvent {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlaybackEvent {
    const NAME: &'static str = "PlaybackEvent";
    const REQUIRED: &'static [&'static str] = &["type"];
    #[inline]
    fn empty() -> Self {
        Self {
            client_timestamp_in_milliseconds: None,
            device_timezone: None,
            duration_seconds: None,
            entity_progress_seconds: None,
            initial_playback_delay_milliseconds: None,
            playback_current_speed: None,
            rebuffer_count: None,
            termination_reason: None,
            type_: PlaybackEventType::Unknown(::std::default::Default::default()),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "clientTimestampInMilliseconds" => {
                crate::object::value(&mut self.client_timestamp_in_milliseconds, object)
            }
            "deviceTimezone" => crate::object::value(&mut self.device_timezone, object),
            "durationSeconds" => crate::object::count(&mut self.duration_seconds, object),
            "entityProgressSeconds" => {
                crate::object::count(&mut self.entity_progress_seconds, object)
            }
            "initialPlaybackDelayMilliseconds" => {
                crate::object::count(
                    &mut self.initial_playback_delay_milliseconds,
                    object,
                )
            }
            "playbackCurrentSpeed" => {
                crate::object::number(&mut self.playback_current_speed, object)
            }
            "rebufferCount" => crate::object::count(&mut self.rebuffer_count, object),
            "terminationReason" => {
                crate::object::value(&mut self.termination_reason, object)
            }
            "type" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.type_, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl PlaybackEvent {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(type_: PlaybackEventType) -> Self {
        Self {
            type_,
            client_timestamp_in_milliseconds: ::std::default::Default::default(),
            device_timezone: ::std::default::Default::default(),
            duration_seconds: ::std::default::Default::default(),
            entity_progress_seconds: ::std::default::Default::default(),
            initial_playback_delay_milliseconds: ::std::default::Default::default(),
            playback_current_speed: ::std::default::Default::default(),
            rebuffer_count: ::std::default::Default::default(),
            termination_reason: ::std::default::Default::default(),
        }
    }
}
/// A report of one event.
///
/// The fields are not documented.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaybackEventReport {
    /// The event.
    pub event: PlaybackEvent,
    /// The `metricId` of the entry of the queue.
    #[serde(rename = "metricId")]
    pub metric_id: ::std::string::String,
}
impl<'de> ::serde::Deserialize<'de> for PlaybackEventReport {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlaybackEventReport {
    const NAME: &'static str = "PlaybackEventReport";
    const REQUIRED: &'static [&'static str] = &["event", "metricId"];
    #[inline]
    fn empty() -> Self {
        Self {
            event: <PlaybackEvent as crate::object::Object>::empty(),
            metric_id: ::std::default::Default::default(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "event" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.event, object)
            }
            "metricId" => {
                *seen |= 1 << 1;
                crate::object::value(&mut self.metric_id, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl PlaybackEventReport {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(metric_id: impl Into<String>, event: PlaybackEvent) -> Self {
        Self {
            metric_id: metric_id.into(),
            event,
        }
    }
}
/// Reports of several events, oldest first.
///
/// The format is inferred.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[serde(transparent)]
#[cfg(feature = "unverified")]
pub struct PlaybackEventReports(pub ::std::vec::Vec<PlaybackEventReport>);
#[cfg(feature = "unverified")]
impl ::std::ops::Deref for PlaybackEventReports {
    type Target = ::std::vec::Vec<PlaybackEventReport>;
    fn deref(&self) -> &::std::vec::Vec<PlaybackEventReport> {
        &self.0
    }
}
#[cfg(feature = "unverified")]
impl ::std::convert::From<PlaybackEventReports>
for ::std::vec::Vec<PlaybackEventReport> {
    fn from(value: PlaybackEventReports) -> Self {
        value.0
    }
}
#[cfg(feature = "unverified")]
impl ::std::convert::From<::std::vec::Vec<PlaybackEventReport>>
for PlaybackEventReports {
    fn from(value: ::std::vec::Vec<PlaybackEventReport>) -> Self {
        Self(value)
    }
}
/// The kind of a playback event.
///
/// Undocumented.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum PlaybackEventType {
    /// `start`
    #[cfg_attr(feature = "json-schema", schemars(rename = "start"))]
    Start,
    /// `stop`
    #[cfg_attr(feature = "json-schema", schemars(rename = "stop"))]
    Stop,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// The options of playing.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaybackOptions {
    /// The new loop mode.
    #[serde(rename = "loopMode", skip_serializing_if = "::std::option::Option::is_none")]
    pub loop_mode: ::std::option::Option<LoopMode>,
    /// The continuation after the end.
    #[serde(
        rename = "playbackContinuationMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub playback_continuation_mode: ::std::option::Option<PlaybackContinuationMode>,
    /// The new shuffle mode.
    #[serde(
        rename = "shuffleMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shuffle_mode: ::std::option::Option<ShuffleMode>,
    /// `true` to start a station from the source.
    ///
    /// Shuffling is then ignored.
    #[serde(
        rename = "startAsStation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_as_station: ::std::option::Option<bool>,
}
impl<'de> ::serde::Deserialize<'de> for PlaybackOptions {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlaybackOptions {
    const NAME: &'static str = "PlaybackOptions";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            loop_mode: None,
            playback_continuation_mode: None,
            shuffle_mode: None,
            start_as_station: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "loopMode" => crate::object::value(&mut self.loop_mode, object),
            "playbackContinuationMode" => {
                crate::object::value(&mut self.playback_continuation_mode, object)
            }
            "shuffleMode" => crate::object::value(&mut self.shuffle_mode, object),
            "startAsStation" => crate::object::value(&mut self.start_as_station, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with the queue.
///
/// Fields that are not listed are in `extra`.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct PlaybackQueueResponse {
    /// The queue, as JSON.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::serde_json::Value>,
    /// The queue as JSON, if the response is not wrapped.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue: ::std::option::Option<::serde_json::Value>,
    /// ID of the session, if given.
    #[serde(
        rename = "sessionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// The fields that the spec does not list, as JSON.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for PlaybackQueueResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for PlaybackQueueResponse {
    const NAME: &'static str = "PlaybackQueueResponse";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            data: None,
            queue: None,
            session_id: None,
            extra: ::std::collections::BTreeMap::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "data" => crate::object::value(&mut self.data, object),
            "queue" => crate::object::value(&mut self.queue, object),
            "sessionId" => crate::object::value(&mut self.session_id, object),
            name => crate::object::keep(&mut self.extra, name, object),
        }
    }
}
/// A playback session.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaybackSession {
    /// ID of the session, for the other playback operations.
    #[serde(
        rename = "sessionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// The fields that the spec does not list, as JSON.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for PlaybackSession {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlaybackSession {
    const NAME: &'static str = "PlaybackSession";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            session_id: None,
            extra: ::std::collections::BTreeMap::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "sessionId" => crate::object::value(&mut self.session_id, object),
            name => crate::object::keep(&mut self.extra, name, object),
        }
    }
}
/// The source to play, and the options.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaybackSessionRequest {
    /// The number of entries of the queue to return, up to 5.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<u32>,
    /// The source to play.
    #[serde(rename = "playParams")]
    pub play_params: PlayParamsRequest,
    /// The options of playing.
    #[serde(
        rename = "playbackOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub playback_options: ::std::option::Option<PlaybackOptions>,
}
impl<'de> ::serde::Deserialize<'de> for PlaybackSessionRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlaybackSessionRequest {
    const NAME: &'static str = "PlaybackSessionRequest";
    const REQUIRED: &'static [&'static str] = &["playParams"];
    #[inline]
    fn empty() -> Self {
        Self {
            limit: None,
            play_params: <PlayParamsRequest as crate::object::Object>::empty(),
            playback_options: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "limit" => crate::object::count(&mut self.limit, object),
            "playParams" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.play_params, object)
            }
            "playbackOptions" => {
                crate::object::object(&mut self.playback_options, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl PlaybackSessionRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(play_params: PlayParamsRequest) -> Self {
        Self {
            play_params,
            limit: ::std::default::Default::default(),
            playback_options: ::std::default::Default::default(),
        }
    }
}
/// Response with one session.
///
/// Fields that are not listed are in `extra`.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaybackSessionResponse {
    /// The session, if the response is wrapped as elsewhere.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<PlaybackSession>,
    /// ID of the session, if the response is not wrapped.
    #[serde(
        rename = "sessionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// The fields that the spec does not list, as JSON.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for PlaybackSessionResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlaybackSessionResponse {
    const NAME: &'static str = "PlaybackSessionResponse";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            data: None,
            session_id: None,
            extra: ::std::collections::BTreeMap::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "data" => crate::object::object(&mut self.data, object),
            "sessionId" => crate::object::value(&mut self.session_id, object),
            name => crate::object::keep(&mut self.extra, name, object),
        }
    }
}
/// Response with several sessions.
///
/// Fields that are not listed are in `extra`.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaybackSessionsResponse {
    /// The sessions, as JSON.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::serde_json::Value>,
    /// The fields that the spec does not list, as JSON.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for PlaybackSessionsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlaybackSessionsResponse {
    const NAME: &'static str = "PlaybackSessionsResponse";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            data: None,
            extra: ::std::collections::BTreeMap::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "data" => crate::object::value(&mut self.data, object),
            name => crate::object::keep(&mut self.extra, name, object),
        }
    }
}
/// A playlist of a user or of the catalogue.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Playlist {
    /// The owner.
    ///
    /// Usually only the ID is present.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub curator: ::std::option::Option<::std::boxed::Box<User>>,
    /// Description.
    ///
    /// Undocumented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Length of all tracks in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(serialize_with = "crate::de::write_number")]
    pub duration: ::std::option::Option<f64>,
    /// The ways in which it may be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub eligibility: ::std::option::Option<::std::boxed::Box<Eligibility>>,
    /// UUID of a user's playlist, or ASIN of a catalogue playlist.
    pub id: ::std::string::String,
    /// Images in one or more sizes.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub images: ::std::vec::Vec<Image>,
    /// Time of the last change.
    ///
    /// Undocumented.
    #[serde(
        rename = "lastModifiedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_modified_date: ::std::option::Option<::std::string::String>,
    /// Title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Number of entries.
    #[serde(
        rename = "trackCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub track_count: ::std::option::Option<u32>,
    /// Entries of the playlist, if they were requested.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tracks: ::std::option::Option<::std::boxed::Box<PlaylistTrackConnection>>,
    /// URL in the Amazon Music web player.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The users who can see the playlist.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: ::std::option::Option<Visibility>,
}
impl<'de> ::serde::Deserialize<'de> for Playlist {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for Playlist {
    const NAME: &'static str = "Playlist";
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            curator: None,
            description: None,
            duration: None,
            eligibility: None,
            id: ::std::default::Default::default(),
            images: ::std::vec::Vec::new(),
            last_modified_date: None,
            title: None,
            track_count: None,
            tracks: None,
            url: None,
            visibility: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "curator" => crate::object::object(&mut self.curator, object),
            "description" => crate::object::value(&mut self.description, object),
            "duration" => crate::object::number(&mut self.duration, object),
            "eligibility" => crate::object::object(&mut self.eligibility, object),
            "id" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.id, object)
            }
            "images" => crate::object::objects(&mut self.images, object),
            "lastModifiedDate" => {
                crate::object::value(&mut self.last_modified_date, object)
            }
            "title" => crate::object::value(&mut self.title, object),
            "trackCount" => crate::object::count(&mut self.track_count, object),
            "tracks" => crate::object::object(&mut self.tracks, object),
            "url" => crate::object::value(&mut self.url, object),
            "visibility" => crate::object::value(&mut self.visibility, object),
            _ => crate::object::skip(object),
        }
    }
}
impl Playlist {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            curator: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            duration: ::std::default::Default::default(),
            eligibility: ::std::default::Default::default(),
            images: ::std::default::Default::default(),
            last_modified_date: ::std::default::Default::default(),
            title: ::std::default::Default::default(),
            track_count: ::std::default::Default::default(),
            tracks: ::std::default::Default::default(),
            url: ::std::default::Default::default(),
            visibility: ::std::default::Default::default(),
        }
    }
}
/// A page of playlists.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaylistConnection {
    /// Number of edges in this page, not in the whole list.
    #[serde(
        rename = "edgeCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub edge_count: ::std::option::Option<u32>,
    /// The entries of the page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub edges: ::std::vec::Vec<PlaylistEdge>,
    /// The position of the page in its list.
    #[serde(rename = "pageInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
}
impl<'de> ::serde::Deserialize<'de> for PlaylistConnection {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlaylistConnection {
    const NAME: &'static str = "PlaylistConnection";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            edge_count: None,
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
            "edgeCount" => crate::object::count(&mut self.edge_count, object),
            "edges" => crate::object::objects(&mut self.edges, object),
            "pageInfo" => crate::object::object(&mut self.page_info, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Content of a response with one playlist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaylistData {
    /// The playlist.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub playlist: ::std::option::Option<Playlist>,
}
impl<'de> ::serde::Deserialize<'de> for PlaylistData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlaylistData {
    const NAME: &'static str = "PlaylistData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { playlist: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "playlist" => crate::object::object(&mut self.playlist, object),
            _ => crate::object::skip(object),
        }
    }
}
/// One of the playlists of a page.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaylistEdge {
    /// Position of the entry: index and playlist ID, joined by a colon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    /// The entry itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<Playlist>,
}
impl<'de> ::serde::Deserialize<'de> for PlaylistEdge {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlaylistEdge {
    const NAME: &'static str = "PlaylistEdge";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { cursor: None, node: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "cursor" => crate::object::value(&mut self.cursor, object),
            "node" => crate::object::object(&mut self.node, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with one playlist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaylistResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<PlaylistData>,
}
impl<'de> ::serde::Deserialize<'de> for PlaylistResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlaylistResponse {
    const NAME: &'static str = "PlaylistResponse";
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
/// Order of playlists.
///
/// Undocumented.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum PlaylistSort {
    /// `NAME`
    #[cfg_attr(feature = "json-schema", schemars(rename = "NAME"))]
    Name,
    /// `RECENTLY_UPDATED`
    #[cfg_attr(feature = "json-schema", schemars(rename = "RECENTLY_UPDATED"))]
    RecentlyUpdated,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// A page of entries of a playlist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaylistTrackConnection {
    /// Number of edges in this page, not in the whole list.
    #[serde(
        rename = "edgeCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub edge_count: ::std::option::Option<u32>,
    /// The entries of the page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub edges: ::std::vec::Vec<PlaylistTrackEdge>,
    /// The position of the page in its list.
    #[serde(rename = "pageInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
}
impl<'de> ::serde::Deserialize<'de> for PlaylistTrackConnection {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlaylistTrackConnection {
    const NAME: &'static str = "PlaylistTrackConnection";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            edge_count: None,
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
            "edgeCount" => crate::object::count(&mut self.edge_count, object),
            "edges" => crate::object::objects(&mut self.edges, object),
            "pageInfo" => crate::object::object(&mut self.page_info, object),
            _ => crate::object::skip(object),
        }
    }
}
/// An entry of a playlist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaylistTrackEdge {
    /// The index from 0 and the entry ID, joined by a colon.
    ///
    /// The entry ID is the part after the first colon. As a cursor, the whole value continues the list after this entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Entry ID.
    ///
    /// Undocumented; if it is absent, the cursor contains it.
    #[serde(rename = "itemId", skip_serializing_if = "::std::option::Option::is_none")]
    pub item_id: ::std::option::Option<::std::string::String>,
    /// The track of the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<Track>,
}
impl<'de> ::serde::Deserialize<'de> for PlaylistTrackEdge {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PlaylistTrackEdge {
    const NAME: &'static str = "PlaylistTrackEdge";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            cursor: None,
            item_id: None,
            node: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "cursor" => crate::object::value(&mut self.cursor, object),
            "itemId" => crate::object::value(&mut self.item_id, object),
            "node" => crate::object::object(&mut self.node, object),
            _ => crate::object::skip(object),
        }
    }
}
/// An episode of a podcast show.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PodcastEpisode {
    /// Description.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Length in seconds.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(serialize_with = "crate::de::write_number")]
    pub duration: ::std::option::Option<f64>,
    /// UUID of the episode.
    pub id: ::std::string::String,
    /// Images in one or more sizes.
    ///
    /// The key is inferred.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub images: ::std::vec::Vec<Image>,
    /// The show that the episode belongs to.
    ///
    /// The key is inferred.
    #[serde(
        rename = "podcastShow",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub podcast_show: ::std::option::Option<::std::boxed::Box<PodcastShow>>,
    /// Time of publication.
    ///
    /// The key is inferred.
    #[serde(
        rename = "publishDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub publish_date: ::std::option::Option<::std::string::String>,
    /// Title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// URL in the Amazon Music web player.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for PodcastEpisode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PodcastEpisode {
    const NAME: &'static str = "PodcastEpisode";
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            description: None,
            duration: None,
            id: ::std::default::Default::default(),
            images: ::std::vec::Vec::new(),
            podcast_show: None,
            publish_date: None,
            title: None,
            url: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "description" => crate::object::value(&mut self.description, object),
            "duration" => crate::object::number(&mut self.duration, object),
            "id" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.id, object)
            }
            "images" => crate::object::objects(&mut self.images, object),
            "podcastShow" => crate::object::object(&mut self.podcast_show, object),
            "publishDate" => crate::object::value(&mut self.publish_date, object),
            "title" => crate::object::value(&mut self.title, object),
            "url" => crate::object::value(&mut self.url, object),
            _ => crate::object::skip(object),
        }
    }
}
impl PodcastEpisode {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            description: ::std::default::Default::default(),
            duration: ::std::default::Default::default(),
            images: ::std::default::Default::default(),
            podcast_show: ::std::default::Default::default(),
            publish_date: ::std::default::Default::default(),
            title: ::std::default::Default::default(),
            url: ::std::default::Default::default(),
        }
    }
}
/// A page of podcast episodes.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PodcastEpisodeConnection {
    /// Number of edges in this page, not in the whole list.
    #[serde(
        rename = "edgeCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub edge_count: ::std::option::Option<u32>,
    /// The entries of the page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub edges: ::std::vec::Vec<PodcastEpisodeEdge>,
    /// The position of the page in its list.
    #[serde(rename = "pageInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
}
impl<'de> ::serde::Deserialize<'de> for PodcastEpisodeConnection {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PodcastEpisodeConnection {
    const NAME: &'static str = "PodcastEpisodeConnection";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            edge_count: None,
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
            "edgeCount" => crate::object::count(&mut self.edge_count, object),
            "edges" => crate::object::objects(&mut self.edges, object),
            "pageInfo" => crate::object::object(&mut self.page_info, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Content of a response with one episode.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct PodcastEpisodeData {
    /// The episode.
    #[serde(
        rename = "podcastEpisode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub podcast_episode: ::std::option::Option<PodcastEpisode>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for PodcastEpisodeData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for PodcastEpisodeData {
    const NAME: &'static str = "PodcastEpisodeData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { podcast_episode: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "podcastEpisode" => crate::object::object(&mut self.podcast_episode, object),
            _ => crate::object::skip(object),
        }
    }
}
/// One of the podcast episodes of a page.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PodcastEpisodeEdge {
    /// Position of the entry: index and episode ID, joined by a colon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    /// The entry itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<PodcastEpisode>,
}
impl<'de> ::serde::Deserialize<'de> for PodcastEpisodeEdge {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PodcastEpisodeEdge {
    const NAME: &'static str = "PodcastEpisodeEdge";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { cursor: None, node: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "cursor" => crate::object::value(&mut self.cursor, object),
            "node" => crate::object::object(&mut self.node, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with one episode.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct PodcastEpisodeResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<PodcastEpisodeData>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for PodcastEpisodeResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for PodcastEpisodeResponse {
    const NAME: &'static str = "PodcastEpisodeResponse";
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
/// Content of a response with several episodes.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct PodcastEpisodesData {
    /// The episodes, under the singular key.
    #[serde(
        rename = "podcastEpisode",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub podcast_episode: ::std::vec::Vec<PodcastEpisode>,
    /// The episodes, under the plural key.
    #[serde(
        rename = "podcastEpisodes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub podcast_episodes: ::std::vec::Vec<PodcastEpisode>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for PodcastEpisodesData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for PodcastEpisodesData {
    const NAME: &'static str = "PodcastEpisodesData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            podcast_episode: ::std::vec::Vec::new(),
            podcast_episodes: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "podcastEpisode" => crate::object::objects(&mut self.podcast_episode, object),
            "podcastEpisodes" => {
                crate::object::objects(&mut self.podcast_episodes, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
/// Response with several episodes.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct PodcastEpisodesResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<PodcastEpisodesData>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for PodcastEpisodesResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for PodcastEpisodesResponse {
    const NAME: &'static str = "PodcastEpisodesResponse";
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
/// A podcast show.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PodcastShow {
    /// The author of the show.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub author: ::std::option::Option<::std::string::String>,
    /// Description, with HTML in it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// A page of the episodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub episodes: ::std::option::Option<::std::boxed::Box<PodcastEpisodeConnection>>,
    /// UUID of the show.
    pub id: ::std::string::String,
    /// Images in one or more sizes.
    ///
    /// The key is inferred.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub images: ::std::vec::Vec<Image>,
    /// The publisher of the show.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub publisher: ::std::option::Option<::std::string::String>,
    /// Title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// URL in the Amazon Music web player.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for PodcastShow {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PodcastShow {
    const NAME: &'static str = "PodcastShow";
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            author: None,
            description: None,
            episodes: None,
            id: ::std::default::Default::default(),
            images: ::std::vec::Vec::new(),
            publisher: None,
            title: None,
            url: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "author" => crate::object::value(&mut self.author, object),
            "description" => crate::object::value(&mut self.description, object),
            "episodes" => crate::object::object(&mut self.episodes, object),
            "id" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.id, object)
            }
            "images" => crate::object::objects(&mut self.images, object),
            "publisher" => crate::object::value(&mut self.publisher, object),
            "title" => crate::object::value(&mut self.title, object),
            "url" => crate::object::value(&mut self.url, object),
            _ => crate::object::skip(object),
        }
    }
}
impl PodcastShow {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            author: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            episodes: ::std::default::Default::default(),
            images: ::std::default::Default::default(),
            publisher: ::std::default::Default::default(),
            title: ::std::default::Default::default(),
            url: ::std::default::Default::default(),
        }
    }
}
/// A page of podcast shows.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct PodcastShowConnection {
    /// Number of edges in this page, not in the whole list.
    #[serde(
        rename = "edgeCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub edge_count: ::std::option::Option<u32>,
    /// The entries of the page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub edges: ::std::vec::Vec<PodcastShowEdge>,
    /// The position of the page in its list.
    #[serde(rename = "pageInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for PodcastShowConnection {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for PodcastShowConnection {
    const NAME: &'static str = "PodcastShowConnection";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            edge_count: None,
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
            "edgeCount" => crate::object::count(&mut self.edge_count, object),
            "edges" => crate::object::objects(&mut self.edges, object),
            "pageInfo" => crate::object::object(&mut self.page_info, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Content of a response with one show.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PodcastShowData {
    /// The show.
    #[serde(
        rename = "podcastShow",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub podcast_show: ::std::option::Option<PodcastShow>,
}
impl<'de> ::serde::Deserialize<'de> for PodcastShowData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PodcastShowData {
    const NAME: &'static str = "PodcastShowData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { podcast_show: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "podcastShow" => crate::object::object(&mut self.podcast_show, object),
            _ => crate::object::skip(object),
        }
    }
}
/// One of the podcast shows of a page.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct PodcastShowEdge {
    /// Position of the entry, which can be used as a cursor.
    ///
    /// Absent in searches and browsing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    /// The entry itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<PodcastShow>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for PodcastShowEdge {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for PodcastShowEdge {
    const NAME: &'static str = "PodcastShowEdge";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { cursor: None, node: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "cursor" => crate::object::value(&mut self.cursor, object),
            "node" => crate::object::object(&mut self.node, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with one show.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PodcastShowResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<PodcastShowData>,
}
impl<'de> ::serde::Deserialize<'de> for PodcastShowResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for PodcastShowResponse {
    const NAME: &'static str = "PodcastShowResponse";
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
/// Content of a response with several shows.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct PodcastShowsData {
    /// The shows, under the singular key.
    #[serde(
        rename = "podcastShow",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub podcast_show: ::std::vec::Vec<PodcastShow>,
    /// The shows, under the plural key.
    #[serde(
        rename = "podcastShows",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub podcast_shows: ::std::vec::Vec<PodcastShow>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for PodcastShowsData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for PodcastShowsData {
    const NAME: &'static str = "PodcastShowsData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            podcast_show: ::std::vec::Vec::new(),
            podcast_shows: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "podcastShow" => crate::object::objects(&mut self.podcast_show, object),
            "podcastShows" => crate::object::objects(&mut self.podcast_shows, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with several shows.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct PodcastShowsResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<PodcastShowsData>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for PodcastShowsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for PodcastShowsResponse {
    const NAME: &'static str = "PodcastShowsResponse";
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
/// An entry to put into the queue.
///
/// The format is inferred.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct QueueRequest {
    /// The entry to queue.
    #[serde(rename = "playParams")]
    pub play_params: PlayParamsRequest,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for QueueRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for QueueRequest {
    const NAME: &'static str = "QueueRequest";
    const REQUIRED: &'static [&'static str] = &["playParams"];
    #[inline]
    fn empty() -> Self {
        Self {
            play_params: <PlayParamsRequest as crate::object::Object>::empty(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "playParams" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.play_params, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
#[cfg(feature = "unverified")]
impl QueueRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(play_params: PlayParamsRequest) -> Self {
        Self { play_params }
    }
}
/// Response with the entities that were played last.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentEntitiesResponse {
    /// Content of the response, as JSON.
    #[serde(default, skip_serializing_if = "::std::collections::BTreeMap::is_empty")]
    pub data: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for RecentEntitiesResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for RecentEntitiesResponse {
    const NAME: &'static str = "RecentEntitiesResponse";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            data: ::std::collections::BTreeMap::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "data" => crate::object::value_or_null(&mut self.data, object),
            _ => crate::object::skip(object),
        }
    }
}
/// A page of played tracks.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentTrackConnection {
    /// Number of edges in this page, not in the whole list.
    #[serde(
        rename = "edgeCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub edge_count: ::std::option::Option<u32>,
    /// The entries of the page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub edges: ::std::vec::Vec<RecentTrackEdge>,
    /// The position of the page in its list.
    #[serde(rename = "pageInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
}
impl<'de> ::serde::Deserialize<'de> for RecentTrackConnection {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for RecentTrackConnection {
    const NAME: &'static str = "RecentTrackConnection";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            edge_count: None,
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
            "edgeCount" => crate::object::count(&mut self.edge_count, object),
            "edges" => crate::object::objects(&mut self.edges, object),
            "pageInfo" => crate::object::object(&mut self.page_info, object),
            _ => crate::object::skip(object),
        }
    }
}
/// A track that was played.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentTrackEdge {
    /// Position of the entry.
    ///
    /// May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    /// The track.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<Track>,
    /// Time of playing, ISO 8601 with milliseconds, in UTC.
    #[serde(rename = "playedAt", skip_serializing_if = "::std::option::Option::is_none")]
    pub played_at: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for RecentTrackEdge {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for RecentTrackEdge {
    const NAME: &'static str = "RecentTrackEdge";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            cursor: None,
            node: None,
            played_at: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "cursor" => crate::object::value(&mut self.cursor, object),
            "node" => crate::object::object(&mut self.node, object),
            "playedAt" => crate::object::value(&mut self.played_at, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Information about a release.
///
/// Its fields are not documented.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[serde(transparent)]
pub struct Release(
    pub ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
);
impl ::std::ops::Deref for Release {
    type Target = ::std::collections::BTreeMap<
        ::std::string::String,
        ::serde_json::Value,
    >;
    fn deref(
        &self,
    ) -> &::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<Release>
for ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> {
    fn from(value: Release) -> Self {
        value.0
    }
}
impl ::std::convert::From<
    ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
> for Release {
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
/// Entries to remove from a playlist.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RemovePlaylistTracksRequest {
    /// Entry IDs, not track IDs.
    #[serde(rename = "entryIds")]
    pub entry_ids: ::std::vec::Vec<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for RemovePlaylistTracksRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for RemovePlaylistTracksRequest {
    const NAME: &'static str = "RemovePlaylistTracksRequest";
    const REQUIRED: &'static [&'static str] = &["entryIds"];
    #[inline]
    fn empty() -> Self {
        Self {
            entry_ids: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "entryIds" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.entry_ids, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl RemovePlaylistTracksRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(entry_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        Self {
            entry_ids: entry_ids.into_iter().map(Into::into).collect(),
        }
    }
}
/// Content of a response with albums that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchAlbumsData {
    /// A page of albums that were found.
    #[serde(
        rename = "searchAlbums",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_albums: ::std::option::Option<AlbumConnection>,
}
impl<'de> ::serde::Deserialize<'de> for SearchAlbumsData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for SearchAlbumsData {
    const NAME: &'static str = "SearchAlbumsData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { search_albums: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "searchAlbums" => crate::object::object(&mut self.search_albums, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with albums that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchAlbumsResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<SearchAlbumsData>,
}
impl<'de> ::serde::Deserialize<'de> for SearchAlbumsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for SearchAlbumsResponse {
    const NAME: &'static str = "SearchAlbumsResponse";
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
/// Content of a response with artists that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchArtistsData {
    /// A page of artists that were found.
    #[serde(
        rename = "searchArtists",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_artists: ::std::option::Option<ArtistConnection>,
}
impl<'de> ::serde::Deserialize<'de> for SearchArtistsData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for SearchArtistsData {
    const NAME: &'static str = "SearchArtistsData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { search_artists: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "searchArtists" => crate::object::object(&mut self.search_artists, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with artists that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchArtistsResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<SearchArtistsData>,
}
impl<'de> ::serde::Deserialize<'de> for SearchArtistsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for SearchArtistsResponse {
    const NAME: &'static str = "SearchArtistsResponse";
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
/// A filter for something other than tracks.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchFilter {
    /// The field to search.
    ///
    /// By default every field. The values are not documented, but `id`, `asin` and `name` are likely.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub field: ::std::option::Option<::std::string::String>,
    /// Text to find.
    pub query: ::std::string::String,
}
impl<'de> ::serde::Deserialize<'de> for SearchFilter {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for SearchFilter {
    const NAME: &'static str = "SearchFilter";
    const REQUIRED: &'static [&'static str] = &["query"];
    #[inline]
    fn empty() -> Self {
        Self {
            field: None,
            query: ::std::default::Default::default(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "field" => crate::object::value(&mut self.field, object),
            "query" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.query, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl SearchFilter {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            field: ::std::default::Default::default(),
        }
    }
}
/// Content of a response with playlists that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct SearchPlaylistsData {
    /// A page of playlists that were found.
    ///
    /// The key is inferred.
    #[serde(
        rename = "searchPlaylists",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_playlists: ::std::option::Option<PlaylistConnection>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for SearchPlaylistsData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for SearchPlaylistsData {
    const NAME: &'static str = "SearchPlaylistsData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { search_playlists: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "searchPlaylists" => {
                crate::object::object(&mut self.search_playlists, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
/// Response with playlists that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct SearchPlaylistsResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<SearchPlaylistsData>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for SearchPlaylistsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for SearchPlaylistsResponse {
    const NAME: &'static str = "SearchPlaylistsResponse";
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
/// Content of a response with podcast episodes that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct SearchPodcastEpisodesData {
    /// A page of podcast episodes that were found.
    ///
    /// The key is inferred.
    #[serde(
        rename = "searchPodcastEpisodes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_podcast_episodes: ::std::option::Option<PodcastEpisodeConnection>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for SearchPodcastEpisodesData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for SearchPodcastEpisodesData {
    const NAME: &'static str = "SearchPodcastEpisodesData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            search_podcast_episodes: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "searchPodcastEpisodes" => {
                crate::object::object(&mut self.search_podcast_episodes, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
/// Response with podcast episodes that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct SearchPodcastEpisodesResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<SearchPodcastEpisodesData>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for SearchPodcastEpisodesResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for SearchPodcastEpisodesResponse {
    const NAME: &'static str = "SearchPodcastEpisodesResponse";
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
/// Content of a response with podcast shows that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct SearchPodcastShowsData {
    /// A page of podcast shows that were found.
    ///
    /// The key is inferred.
    #[serde(
        rename = "searchPodcastShows",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_podcast_shows: ::std::option::Option<PodcastShowConnection>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for SearchPodcastShowsData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for SearchPodcastShowsData {
    const NAME: &'static str = "SearchPodcastShowsData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { search_podcast_shows: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "searchPodcastShows" => {
                crate::object::object(&mut self.search_podcast_shows, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
/// Response with podcast shows that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct SearchPodcastShowsResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<SearchPodcastShowsData>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for SearchPodcastShowsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for SearchPodcastShowsResponse {
    const NAME: &'static str = "SearchPodcastShowsResponse";
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
/// A search for anything but tracks.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchRequest {
    /// Items per page, 20 by default.
    ///
    /// The maximum is 20 or 100.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<u32>,
    /// The filters.
    ///
    /// Their combination is not documented.
    #[serde(rename = "searchFilters")]
    pub search_filters: ::std::vec::Vec<SearchFilter>,
    /// The order of the results.
    #[serde(rename = "sortBy", skip_serializing_if = "::std::option::Option::is_none")]
    pub sort_by: ::std::option::Option<SearchSort>,
    /// The token of the previous page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for SearchRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for SearchRequest {
    const NAME: &'static str = "SearchRequest";
    const REQUIRED: &'static [&'static str] = &["searchFilters"];
    #[inline]
    fn empty() -> Self {
        Self {
            limit: None,
            search_filters: ::std::vec::Vec::new(),
            sort_by: None,
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
            "limit" => crate::object::count(&mut self.limit, object),
            "searchFilters" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.search_filters, object)
            }
            "sortBy" => crate::object::value(&mut self.sort_by, object),
            "token" => crate::object::value(&mut self.token, object),
            _ => crate::object::skip(object),
        }
    }
}
impl SearchRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(search_filters: impl IntoIterator<Item: Into<SearchFilter>>) -> Self {
        Self {
            search_filters: search_filters.into_iter().map(Into::into).collect(),
            limit: Some(20),
            sort_by: ::std::default::Default::default(),
            token: ::std::default::Default::default(),
        }
    }
}
/// The order of search results.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum SearchSort {
    /// `relevance`
    #[cfg_attr(feature = "json-schema", schemars(rename = "relevance"))]
    Relevance,
    /// `release`
    #[cfg_attr(feature = "json-schema", schemars(rename = "release"))]
    Release,
    /// `popularity`
    #[cfg_attr(feature = "json-schema", schemars(rename = "popularity"))]
    Popularity,
    /// `name`
    #[cfg_attr(feature = "json-schema", schemars(rename = "name"))]
    Name,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// Content of a response with tracks that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchTracksData {
    /// A page of tracks that were found.
    #[serde(
        rename = "searchTracks",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_tracks: ::std::option::Option<TrackConnection>,
}
impl<'de> ::serde::Deserialize<'de> for SearchTracksData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for SearchTracksData {
    const NAME: &'static str = "SearchTracksData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { search_tracks: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "searchTracks" => crate::object::object(&mut self.search_tracks, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with tracks that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchTracksResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<SearchTracksData>,
}
impl<'de> ::serde::Deserialize<'de> for SearchTracksResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for SearchTracksResponse {
    const NAME: &'static str = "SearchTracksResponse";
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
/// A new loop mode.
///
/// The format is inferred.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct SetPlaybackLoopRequest {
    /// The new loop mode.
    #[serde(rename = "loopMode")]
    pub loop_mode: LoopMode,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for SetPlaybackLoopRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for SetPlaybackLoopRequest {
    const NAME: &'static str = "SetPlaybackLoopRequest";
    const REQUIRED: &'static [&'static str] = &["loopMode"];
    #[inline]
    fn empty() -> Self {
        Self {
            loop_mode: LoopMode::Unknown(::std::default::Default::default()),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "loopMode" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.loop_mode, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
#[cfg(feature = "unverified")]
impl SetPlaybackLoopRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(loop_mode: LoopMode) -> Self {
        Self { loop_mode }
    }
}
/// A new shuffle mode.
///
/// The format is inferred.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct SetPlaybackShuffleRequest {
    /// The new shuffle mode.
    #[serde(rename = "shuffleMode")]
    pub shuffle_mode: ShuffleMode,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for SetPlaybackShuffleRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for SetPlaybackShuffleRequest {
    const NAME: &'static str = "SetPlaybackShuffleRequest";
    const REQUIRED: &'static [&'static str] = &["shuffleMode"];
    #[inline]
    fn empty() -> Self {
        Self {
            shuffle_mode: ShuffleMode::Unknown(::std::default::Default::default()),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "shuffleMode" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.shuffle_mode, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
#[cfg(feature = "unverified")]
impl SetPlaybackShuffleRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(shuffle_mode: ShuffleMode) -> Self {
        Self { shuffle_mode }
    }
}
/// A rating of a track.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetTrackLikeRequest {
    /// The rating.
    #[serde(rename = "likeState")]
    pub like_state: LikeState,
}
impl<'de> ::serde::Deserialize<'de> for SetTrackLikeRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for SetTrackLikeRequest {
    const NAME: &'static str = "SetTrackLikeRequest";
    const REQUIRED: &'static [&'static str] = &["likeState"];
    #[inline]
    fn empty() -> Self {
        Self {
            like_state: LikeState::Unknown(::std::default::Default::default()),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "likeState" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.like_state, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl SetTrackLikeRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(like_state: LikeState) -> Self {
        Self { like_state }
    }
}
/// The order of the queue: shuffled or not.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum ShuffleMode {
    /// `SHUFFLE_ON`
    #[cfg_attr(feature = "json-schema", schemars(rename = "SHUFFLE_ON"))]
    ShuffleOn,
    /// `SHUFFLE_OFF`
    #[cfg_attr(feature = "json-schema", schemars(rename = "SHUFFLE_OFF"))]
    ShuffleOff,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// A station, which plays without end.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Station {
    /// Key of the station; not an ASIN.
    pub id: ::std::string::String,
    /// Images in one or more sizes.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub images: ::std::vec::Vec<Image>,
    /// Name; stations have no title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// URL in the Amazon Music web player.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for Station {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for Station {
    const NAME: &'static str = "Station";
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            id: ::std::default::Default::default(),
            images: ::std::vec::Vec::new(),
            name: None,
            url: None,
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
            "images" => crate::object::objects(&mut self.images, object),
            "name" => crate::object::value(&mut self.name, object),
            "url" => crate::object::value(&mut self.url, object),
            _ => crate::object::skip(object),
        }
    }
}
impl Station {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            images: ::std::default::Default::default(),
            name: ::std::default::Default::default(),
            url: ::std::default::Default::default(),
        }
    }
}
/// Content of a response with one station.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StationData {
    /// The station.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub station: ::std::option::Option<Station>,
}
impl<'de> ::serde::Deserialize<'de> for StationData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for StationData {
    const NAME: &'static str = "StationData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { station: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "station" => crate::object::object(&mut self.station, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with one station.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StationResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<StationData>,
}
impl<'de> ::serde::Deserialize<'de> for StationResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for StationResponse {
    const NAME: &'static str = "StationResponse";
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
/// Content of a response with top playlists.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopPlaylistsData {
    /// A page of top playlists.
    ///
    /// The key is inferred.
    #[serde(
        rename = "topPlaylists",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub top_playlists: ::std::option::Option<PlaylistConnection>,
}
impl<'de> ::serde::Deserialize<'de> for TopPlaylistsData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for TopPlaylistsData {
    const NAME: &'static str = "TopPlaylistsData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { top_playlists: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "topPlaylists" => crate::object::object(&mut self.top_playlists, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with top playlists.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopPlaylistsResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<TopPlaylistsData>,
}
impl<'de> ::serde::Deserialize<'de> for TopPlaylistsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for TopPlaylistsResponse {
    const NAME: &'static str = "TopPlaylistsResponse";
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
/// Content of a response with top tracks.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopTracksData {
    /// A page of top tracks.
    #[serde(
        rename = "topTracks",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub top_tracks: ::std::option::Option<TrackConnection>,
}
impl<'de> ::serde::Deserialize<'de> for TopTracksData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for TopTracksData {
    const NAME: &'static str = "TopTracksData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { top_tracks: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "topTracks" => crate::object::object(&mut self.top_tracks, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with top tracks.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopTracksResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<TopTracksData>,
}
impl<'de> ::serde::Deserialize<'de> for TopTracksResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for TopTracksResponse {
    const NAME: &'static str = "TopTracksResponse";
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
/// A track of the catalogue.
///
/// In searches and browsing it is short: ID, title and URL.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Track {
    /// Album of the track; a short entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub album: ::std::option::Option<::std::boxed::Box<Album>>,
    /// Artists, the main one first; short entries.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub artists: ::std::vec::Vec<Artist>,
    /// Qualities in which the track can be heard.
    #[serde(
        rename = "audioQualities",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub audio_qualities: ::std::vec::Vec<AudioQuality>,
    /// Markets in which the entry is available.
    #[serde(
        rename = "availableMarkets",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub available_markets: ::std::vec::Vec<Market>,
    /// Further artists and their roles, as JSON.
    ///
    /// Undocumented.
    #[serde(
        rename = "contributingArtists",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contributing_artists: ::std::option::Option<::serde_json::Value>,
    /// Disc of the album, starting at 1.
    ///
    /// Undocumented.
    #[serde(
        rename = "discNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub disc_number: ::std::option::Option<u32>,
    /// Digital music ID.
    ///
    /// The letter case of the key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dmid: ::std::option::Option<::std::string::String>,
    /// Length in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(serialize_with = "crate::de::write_number")]
    pub duration: ::std::option::Option<f64>,
    /// The ways in which it may be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub eligibility: ::std::option::Option<::std::boxed::Box<Eligibility>>,
    /// ASIN that is the same in every territory.
    #[serde(
        rename = "globalAsin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub global_asin: ::std::option::Option<::std::string::String>,
    /// ID in the catalogue, an ASIN.
    pub id: ::std::string::String,
    /// Images in one or more sizes.
    ///
    /// Undocumented.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub images: ::std::vec::Vec<Image>,
    /// International Standard Recording Code.
    ///
    /// Compare it case-insensitively.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub isrc: ::std::option::Option<::std::string::String>,
    /// Record label.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    /// Language of the lyrics.
    ///
    /// Undocumented.
    #[serde(
        rename = "languageOfPerformance",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub language_of_performance: ::std::option::Option<::std::string::String>,
    /// ASIN in the user's territory.
    ///
    /// The key is inferred.
    #[serde(
        rename = "localAsin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_asin: ::std::option::Option<::std::string::String>,
    /// Market that the entry was returned for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub market: ::std::option::Option<::std::boxed::Box<Market>>,
    /// Audio or video.
    ///
    /// The key is inferred.
    #[serde(
        rename = "mediaType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_type: ::std::option::Option<MediaType>,
    /// Territory whose catalogue the entry belongs to.
    #[serde(
        rename = "musicTerritory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub music_territory: ::std::option::Option<::std::boxed::Box<MusicTerritory>>,
    /// Parental information.
    ///
    /// Undocumented.
    #[serde(
        rename = "parentalSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parental_settings: ::std::option::Option<::std::boxed::Box<ParentalSettings>>,
    /// URL of a preview.
    #[serde(
        rename = "previewUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub preview_url: ::std::option::Option<::std::string::String>,
    /// Time of release, in ISO 8601.
    #[serde(
        rename = "releaseDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_date: ::std::option::Option<::std::string::String>,
    /// Title without remarks.
    #[serde(
        rename = "shortTitle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub short_title: ::std::option::Option<::std::string::String>,
    /// Full title, which may end in a remark such as an explicit label.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Position on its disc, starting at 1.
    ///
    /// Undocumented.
    #[serde(
        rename = "trackNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub track_number: ::std::option::Option<u32>,
    /// URL in the Amazon Music web player.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for Track {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for Track {
    const NAME: &'static str = "Track";
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            album: None,
            artists: ::std::vec::Vec::new(),
            audio_qualities: ::std::vec::Vec::new(),
            available_markets: ::std::vec::Vec::new(),
            contributing_artists: None,
            disc_number: None,
            dmid: None,
            duration: None,
            eligibility: None,
            global_asin: None,
            id: ::std::default::Default::default(),
            images: ::std::vec::Vec::new(),
            isrc: None,
            label: None,
            language_of_performance: None,
            local_asin: None,
            market: None,
            media_type: None,
            music_territory: None,
            parental_settings: None,
            preview_url: None,
            release_date: None,
            short_title: None,
            title: None,
            track_number: None,
            url: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "album" => crate::object::object(&mut self.album, object),
            "artists" => crate::object::objects(&mut self.artists, object),
            "audioQualities" => crate::object::list(&mut self.audio_qualities, object),
            "availableMarkets" => {
                crate::object::objects(&mut self.available_markets, object)
            }
            "contributingArtists" => {
                crate::object::value(&mut self.contributing_artists, object)
            }
            "discNumber" => crate::object::count(&mut self.disc_number, object),
            "dmid" => crate::object::value(&mut self.dmid, object),
            "duration" => crate::object::number(&mut self.duration, object),
            "eligibility" => crate::object::object(&mut self.eligibility, object),
            "globalAsin" => crate::object::value(&mut self.global_asin, object),
            "id" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.id, object)
            }
            "images" => crate::object::objects(&mut self.images, object),
            "isrc" => crate::object::value(&mut self.isrc, object),
            "label" => crate::object::value(&mut self.label, object),
            "languageOfPerformance" => {
                crate::object::value(&mut self.language_of_performance, object)
            }
            "localAsin" => crate::object::value(&mut self.local_asin, object),
            "market" => crate::object::object(&mut self.market, object),
            "mediaType" => crate::object::value(&mut self.media_type, object),
            "musicTerritory" => crate::object::object(&mut self.music_territory, object),
            "parentalSettings" => {
                crate::object::object(&mut self.parental_settings, object)
            }
            "previewUrl" => crate::object::value(&mut self.preview_url, object),
            "releaseDate" => crate::object::value(&mut self.release_date, object),
            "shortTitle" => crate::object::value(&mut self.short_title, object),
            "title" => crate::object::value(&mut self.title, object),
            "trackNumber" => crate::object::count(&mut self.track_number, object),
            "url" => crate::object::value(&mut self.url, object),
            _ => crate::object::skip(object),
        }
    }
}
impl Track {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            album: ::std::default::Default::default(),
            artists: ::std::default::Default::default(),
            audio_qualities: ::std::default::Default::default(),
            available_markets: ::std::default::Default::default(),
            contributing_artists: ::std::default::Default::default(),
            disc_number: ::std::default::Default::default(),
            dmid: ::std::default::Default::default(),
            duration: ::std::default::Default::default(),
            eligibility: ::std::default::Default::default(),
            global_asin: ::std::default::Default::default(),
            images: ::std::default::Default::default(),
            isrc: ::std::default::Default::default(),
            label: ::std::default::Default::default(),
            language_of_performance: ::std::default::Default::default(),
            local_asin: ::std::default::Default::default(),
            market: ::std::default::Default::default(),
            media_type: ::std::default::Default::default(),
            music_territory: ::std::default::Default::default(),
            parental_settings: ::std::default::Default::default(),
            preview_url: ::std::default::Default::default(),
            release_date: ::std::default::Default::default(),
            short_title: ::std::default::Default::default(),
            title: ::std::default::Default::default(),
            track_number: ::std::default::Default::default(),
            url: ::std::default::Default::default(),
        }
    }
}
/// A page of tracks.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TrackConnection {
    /// Number of edges in this page, not in the whole list.
    #[serde(
        rename = "edgeCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub edge_count: ::std::option::Option<u32>,
    /// The entries of the page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub edges: ::std::vec::Vec<TrackEdge>,
    /// The position of the page in its list.
    #[serde(rename = "pageInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
}
impl<'de> ::serde::Deserialize<'de> for TrackConnection {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for TrackConnection {
    const NAME: &'static str = "TrackConnection";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            edge_count: None,
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
            "edgeCount" => crate::object::count(&mut self.edge_count, object),
            "edges" => crate::object::objects(&mut self.edges, object),
            "pageInfo" => crate::object::object(&mut self.page_info, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Content of a response with one track.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TrackData {
    /// The track.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub track: ::std::option::Option<Track>,
}
impl<'de> ::serde::Deserialize<'de> for TrackData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for TrackData {
    const NAME: &'static str = "TrackData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { track: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "track" => crate::object::object(&mut self.track, object),
            _ => crate::object::skip(object),
        }
    }
}
/// One of the tracks of a page.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TrackEdge {
    /// Position of the entry, which can be used as a cursor.
    ///
    /// Absent in searches and browsing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    /// The entry itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<Track>,
}
impl<'de> ::serde::Deserialize<'de> for TrackEdge {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for TrackEdge {
    const NAME: &'static str = "TrackEdge";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { cursor: None, node: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "cursor" => crate::object::value(&mut self.cursor, object),
            "node" => crate::object::object(&mut self.node, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with one track.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TrackResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<TrackData>,
}
impl<'de> ::serde::Deserialize<'de> for TrackResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for TrackResponse {
    const NAME: &'static str = "TrackResponse";
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
/// The field of a track that a filter applies to.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum TrackSearchField {
    /// `id`
    #[cfg_attr(feature = "json-schema", schemars(rename = "id"))]
    Id,
    /// `asin`
    #[cfg_attr(feature = "json-schema", schemars(rename = "asin"))]
    Asin,
    /// `albumId`
    #[cfg_attr(feature = "json-schema", schemars(rename = "albumId"))]
    AlbumId,
    /// `albumName`
    #[cfg_attr(feature = "json-schema", schemars(rename = "albumName"))]
    AlbumName,
    /// `artistId`
    #[cfg_attr(feature = "json-schema", schemars(rename = "artistId"))]
    ArtistId,
    /// `artistName`
    #[cfg_attr(feature = "json-schema", schemars(rename = "artistName"))]
    ArtistName,
    /// `categoryId`
    #[cfg_attr(feature = "json-schema", schemars(rename = "categoryId"))]
    CategoryId,
    /// `name`
    #[cfg_attr(feature = "json-schema", schemars(rename = "name"))]
    Name,
    /// `isrc`
    #[cfg_attr(feature = "json-schema", schemars(rename = "isrc"))]
    Isrc,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// A filter for tracks.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TrackSearchFilter {
    /// The field to search.
    ///
    /// By default every field.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub field: ::std::option::Option<TrackSearchField>,
    /// Text to find.
    pub query: ::std::string::String,
}
impl<'de> ::serde::Deserialize<'de> for TrackSearchFilter {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for TrackSearchFilter {
    const NAME: &'static str = "TrackSearchFilter";
    const REQUIRED: &'static [&'static str] = &["query"];
    #[inline]
    fn empty() -> Self {
        Self {
            field: None,
            query: ::std::default::Default::default(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "field" => crate::object::value(&mut self.field, object),
            "query" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.query, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl TrackSearchFilter {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            field: ::std::default::Default::default(),
        }
    }
}
/// A search for tracks.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TrackSearchRequest {
    /// Items per page, 20 by default.
    ///
    /// The maximum is 20 or 100.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<u32>,
    /// The filters.
    ///
    /// Their combination is not documented.
    #[serde(rename = "searchFilters")]
    pub search_filters: ::std::vec::Vec<TrackSearchFilter>,
    /// The order of the results.
    #[serde(rename = "sortBy", skip_serializing_if = "::std::option::Option::is_none")]
    pub sort_by: ::std::option::Option<SearchSort>,
    /// The token of the previous page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for TrackSearchRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for TrackSearchRequest {
    const NAME: &'static str = "TrackSearchRequest";
    const REQUIRED: &'static [&'static str] = &["searchFilters"];
    #[inline]
    fn empty() -> Self {
        Self {
            limit: None,
            search_filters: ::std::vec::Vec::new(),
            sort_by: None,
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
            "limit" => crate::object::count(&mut self.limit, object),
            "searchFilters" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.search_filters, object)
            }
            "sortBy" => crate::object::value(&mut self.sort_by, object),
            "token" => crate::object::value(&mut self.token, object),
            _ => crate::object::skip(object),
        }
    }
}
impl TrackSearchRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(
        search_filters: impl IntoIterator<Item: Into<TrackSearchFilter>>,
    ) -> Self {
        Self {
            search_filters: search_filters.into_iter().map(Into::into).collect(),
            limit: Some(20),
            sort_by: ::std::default::Default::default(),
            token: ::std::default::Default::default(),
        }
    }
}
/// Content of a response with several tracks.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TracksData {
    /// The tracks, under the singular key.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub track: ::std::vec::Vec<Track>,
    /// The tracks, under the plural key.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub tracks: ::std::vec::Vec<Track>,
}
impl<'de> ::serde::Deserialize<'de> for TracksData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for TracksData {
    const NAME: &'static str = "TracksData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            track: ::std::vec::Vec::new(),
            tracks: ::std::vec::Vec::new(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "track" => crate::object::objects(&mut self.track, object),
            "tracks" => crate::object::objects(&mut self.tracks, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with several tracks.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TracksResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<TracksData>,
}
impl<'de> ::serde::Deserialize<'de> for TracksResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for TracksResponse {
    const NAME: &'static str = "TracksResponse";
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
/// Content of the wrapped form.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateCurrentUserData {
    /// The profile after the change.
    #[serde(
        rename = "updateUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub update_user: ::std::option::Option<User>,
}
impl<'de> ::serde::Deserialize<'de> for UpdateCurrentUserData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for UpdateCurrentUserData {
    const NAME: &'static str = "UpdateCurrentUserData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { update_user: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "updateUser" => crate::object::object(&mut self.update_user, object),
            _ => crate::object::skip(object),
        }
    }
}
/// The wrapped form of that response.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateCurrentUserEnvelope {
    /// Content of the response.
    pub data: UpdateCurrentUserData,
}
impl<'de> ::serde::Deserialize<'de> for UpdateCurrentUserEnvelope {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for UpdateCurrentUserEnvelope {
    const NAME: &'static str = "UpdateCurrentUserEnvelope";
    const REQUIRED: &'static [&'static str] = &["data"];
    #[inline]
    fn empty() -> Self {
        Self {
            data: <UpdateCurrentUserData as crate::object::Object>::empty(),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "data" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.data, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl UpdateCurrentUserEnvelope {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(data: UpdateCurrentUserData) -> Self {
        Self { data }
    }
}
/// A whole new profile.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateCurrentUserRequest {
    /// Display name.
    pub name: ::std::string::String,
    /// The users who can see what is played.
    #[serde(rename = "playbackVisibility")]
    pub playback_visibility: Visibility,
    /// The users who can see the profile.
    pub visibility: Visibility,
}
impl<'de> ::serde::Deserialize<'de> for UpdateCurrentUserRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for UpdateCurrentUserRequest {
    const NAME: &'static str = "UpdateCurrentUserRequest";
    const REQUIRED: &'static [&'static str] = &[
        "name",
        "playbackVisibility",
        "visibility",
    ];
    #[inline]
    fn empty() -> Self {
        Self {
            name: ::std::default::Default::default(),
            playback_visibility: Visibility::Unknown(::std::default::Default::default()),
            visibility: Visibility::Unknown(::std::default::Default::default()),
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "name" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.name, object)
            }
            "playbackVisibility" => {
                *seen |= 1 << 1;
                crate::object::value(&mut self.playback_visibility, object)
            }
            "visibility" => {
                *seen |= 1 << 2;
                crate::object::value(&mut self.visibility, object)
            }
            _ => crate::object::skip(object),
        }
    }
}
impl UpdateCurrentUserRequest {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        visibility: Visibility,
        playback_visibility: Visibility,
    ) -> Self {
        Self {
            name: name.into(),
            visibility,
            playback_visibility,
        }
    }
}
/// Response to a change of the profile, in a `data` object or without one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateCurrentUserResponse {
    /// The form of [`UpdateCurrentUserEnvelope`].
    UpdateCurrentUserEnvelope(UpdateCurrentUserEnvelope),
    /// The form of [`User`].
    User(User),
    /// An unknown form, as JSON.
    Unknown(::serde_json::Value),
}
impl ::std::convert::From<UpdateCurrentUserEnvelope> for UpdateCurrentUserResponse {
    fn from(value: UpdateCurrentUserEnvelope) -> Self {
        Self::UpdateCurrentUserEnvelope(value)
    }
}
impl ::std::convert::From<User> for UpdateCurrentUserResponse {
    fn from(value: User) -> Self {
        Self::User(value)
    }
}
/// Content of a response with a changed playlist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatePlaylistData {
    /// The playlist after the change.
    #[serde(
        rename = "updatePlaylist",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub update_playlist: ::std::option::Option<Playlist>,
}
impl<'de> ::serde::Deserialize<'de> for UpdatePlaylistData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for UpdatePlaylistData {
    const NAME: &'static str = "UpdatePlaylistData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { update_playlist: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "updatePlaylist" => crate::object::object(&mut self.update_playlist, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Fields of a playlist to change.
///
/// The service may require all of them.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatePlaylistRequest {
    /// New description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// New title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// The users who can see the playlist from now on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: ::std::option::Option<Visibility>,
}
impl<'de> ::serde::Deserialize<'de> for UpdatePlaylistRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for UpdatePlaylistRequest {
    const NAME: &'static str = "UpdatePlaylistRequest";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            description: None,
            title: None,
            visibility: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "description" => crate::object::value(&mut self.description, object),
            "title" => crate::object::value(&mut self.title, object),
            "visibility" => crate::object::value(&mut self.visibility, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with a changed playlist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatePlaylistResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<UpdatePlaylistData>,
}
impl<'de> ::serde::Deserialize<'de> for UpdatePlaylistResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for UpdatePlaylistResponse {
    const NAME: &'static str = "UpdatePlaylistResponse";
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
/// A user.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// Short public name.
    ///
    /// Undocumented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub handle: ::std::option::Option<::std::string::String>,
    /// ID of the user, a string of lower-case letters and digits.
    pub id: ::std::string::String,
    /// Profile images; height and width may be 0.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub images: ::std::vec::Vec<Image>,
    /// Display name; may be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The users who can see what is played.
    ///
    /// The key is inferred.
    #[serde(
        rename = "playbackVisibility",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub playback_visibility: ::std::option::Option<Visibility>,
    /// Subscription tier.
    ///
    /// The key is inferred, and the values are unknown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tier: ::std::option::Option<::std::string::String>,
    /// URL of the profile in the web player.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The users who can see the profile.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: ::std::option::Option<Visibility>,
}
impl<'de> ::serde::Deserialize<'de> for User {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for User {
    const NAME: &'static str = "User";
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            handle: None,
            id: ::std::default::Default::default(),
            images: ::std::vec::Vec::new(),
            name: None,
            playback_visibility: None,
            tier: None,
            url: None,
            visibility: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "handle" => crate::object::value(&mut self.handle, object),
            "id" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.id, object)
            }
            "images" => crate::object::objects(&mut self.images, object),
            "name" => crate::object::value(&mut self.name, object),
            "playbackVisibility" => {
                crate::object::value(&mut self.playback_visibility, object)
            }
            "tier" => crate::object::value(&mut self.tier, object),
            "url" => crate::object::value(&mut self.url, object),
            "visibility" => crate::object::value(&mut self.visibility, object),
            _ => crate::object::skip(object),
        }
    }
}
impl User {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            handle: ::std::default::Default::default(),
            images: ::std::default::Default::default(),
            name: ::std::default::Default::default(),
            playback_visibility: ::std::default::Default::default(),
            tier: ::std::default::Default::default(),
            url: ::std::default::Default::default(),
            visibility: ::std::default::Default::default(),
        }
    }
}
/// A page of users.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct UserConnection {
    /// Number of edges in this page, not in the whole list.
    #[serde(
        rename = "edgeCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub edge_count: ::std::option::Option<u32>,
    /// The entries of the page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub edges: ::std::vec::Vec<UserEdge>,
    /// The position of the page in its list.
    #[serde(rename = "pageInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for UserConnection {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for UserConnection {
    const NAME: &'static str = "UserConnection";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            edge_count: None,
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
            "edgeCount" => crate::object::count(&mut self.edge_count, object),
            "edges" => crate::object::objects(&mut self.edges, object),
            "pageInfo" => crate::object::object(&mut self.page_info, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Content of a response with one user.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserData {
    /// The user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<User>,
}
impl<'de> ::serde::Deserialize<'de> for UserData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for UserData {
    const NAME: &'static str = "UserData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { user: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "user" => crate::object::object(&mut self.user, object),
            _ => crate::object::skip(object),
        }
    }
}
/// One of the users of a page.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct UserEdge {
    /// Position of the entry.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    /// The entry itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<User>,
}
#[cfg(feature = "unverified")]
impl<'de> ::serde::Deserialize<'de> for UserEdge {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
#[cfg(feature = "unverified")]
impl crate::object::Object for UserEdge {
    const NAME: &'static str = "UserEdge";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { cursor: None, node: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "cursor" => crate::object::value(&mut self.cursor, object),
            "node" => crate::object::object(&mut self.node, object),
            _ => crate::object::skip(object),
        }
    }
}
/// The parent of a user's lists.
///
/// Each response contains the requested list, and sometimes part of the profile.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserLists {
    /// Albums in the library, under another likely key.
    ///
    /// The key is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub albums: ::std::option::Option<AlbumConnection>,
    /// Followed artists.
    ///
    /// The key is inferred.
    #[serde(
        rename = "followedArtists",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub followed_artists: ::std::option::Option<ArtistConnection>,
    /// Followed playlists.
    ///
    /// Undocumented.
    #[serde(
        rename = "followedPlaylists",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub followed_playlists: ::std::option::Option<PlaylistConnection>,
    /// ID of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Albums in the library.
    ///
    /// The key is inferred.
    #[serde(
        rename = "libraryAlbums",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub library_albums: ::std::option::Option<AlbumConnection>,
    /// Tracks in the library.
    ///
    /// The key is inferred.
    #[serde(
        rename = "libraryTracks",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub library_tracks: ::std::option::Option<UserTrackConnection>,
    /// Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Own playlists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub playlists: ::std::option::Option<PlaylistConnection>,
    /// Tracks played last.
    #[serde(
        rename = "recentTrackPlayback",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recent_track_playback: ::std::option::Option<RecentTrackConnection>,
    /// Rated tracks.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tracks: ::std::option::Option<UserTrackConnection>,
    /// URL of the profile in the web player.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for UserLists {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for UserLists {
    const NAME: &'static str = "UserLists";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            albums: None,
            followed_artists: None,
            followed_playlists: None,
            id: None,
            library_albums: None,
            library_tracks: None,
            name: None,
            playlists: None,
            recent_track_playback: None,
            tracks: None,
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
            "albums" => crate::object::object(&mut self.albums, object),
            "followedArtists" => {
                crate::object::object(&mut self.followed_artists, object)
            }
            "followedPlaylists" => {
                crate::object::object(&mut self.followed_playlists, object)
            }
            "id" => crate::object::value(&mut self.id, object),
            "libraryAlbums" => crate::object::object(&mut self.library_albums, object),
            "libraryTracks" => crate::object::object(&mut self.library_tracks, object),
            "name" => crate::object::value(&mut self.name, object),
            "playlists" => crate::object::object(&mut self.playlists, object),
            "recentTrackPlayback" => {
                crate::object::object(&mut self.recent_track_playback, object)
            }
            "tracks" => crate::object::object(&mut self.tracks, object),
            "url" => crate::object::value(&mut self.url, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Content of a response with a list of one user.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserListsData {
    /// The user with the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<UserLists>,
}
impl<'de> ::serde::Deserialize<'de> for UserListsData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for UserListsData {
    const NAME: &'static str = "UserListsData";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self { user: None }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "user" => crate::object::object(&mut self.user, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with a list of one user.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserListsResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<UserListsData>,
}
impl<'de> ::serde::Deserialize<'de> for UserListsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for UserListsResponse {
    const NAME: &'static str = "UserListsResponse";
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
/// Response with one user.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserResponse {
    /// Content of the response.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<UserData>,
}
impl<'de> ::serde::Deserialize<'de> for UserResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for UserResponse {
    const NAME: &'static str = "UserResponse";
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
/// A page of tracks of a user.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserTrackConnection {
    /// Number of edges in this page, not in the whole list.
    #[serde(
        rename = "edgeCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub edge_count: ::std::option::Option<u32>,
    /// The entries of the page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub edges: ::std::vec::Vec<UserTrackEdge>,
    /// The position of the page in its list.
    #[serde(rename = "pageInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
}
impl<'de> ::serde::Deserialize<'de> for UserTrackConnection {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for UserTrackConnection {
    const NAME: &'static str = "UserTrackConnection";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            edge_count: None,
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
            "edgeCount" => crate::object::count(&mut self.edge_count, object),
            "edges" => crate::object::objects(&mut self.edges, object),
            "pageInfo" => crate::object::object(&mut self.page_info, object),
            _ => crate::object::skip(object),
        }
    }
}
/// A track that a user has rated or saved.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserTrackEdge {
    /// Position of the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    /// The user's rating.
    ///
    /// Undocumented.
    #[serde(
        rename = "likeState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub like_state: ::std::option::Option<LikeState>,
    /// The track.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<Track>,
}
impl<'de> ::serde::Deserialize<'de> for UserTrackEdge {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for UserTrackEdge {
    const NAME: &'static str = "UserTrackEdge";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            cursor: None,
            like_state: None,
            node: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "cursor" => crate::object::value(&mut self.cursor, object),
            "likeState" => crate::object::value(&mut self.like_state, object),
            "node" => crate::object::object(&mut self.node, object),
            _ => crate::object::skip(object),
        }
    }
}
/// A view.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct View {
    /// The content of the view.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<::std::boxed::Box<ViewContent>>,
    /// Name of the view, such as `home` or `catalog`.
    pub id: ::std::string::String,
    /// Images of the screen.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub images: ::std::vec::Vec<Image>,
    /// Title of the view.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// The type name `View`.
    #[serde(rename = "_type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for View {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for View {
    const NAME: &'static str = "View";
    const REQUIRED: &'static [&'static str] = &["id"];
    #[inline]
    fn empty() -> Self {
        Self {
            content: None,
            id: ::std::default::Default::default(),
            images: ::std::vec::Vec::new(),
            title: None,
            type_: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "content" => crate::object::object(&mut self.content, object),
            "id" => {
                *seen |= 1 << 0;
                crate::object::value(&mut self.id, object)
            }
            "images" => crate::object::objects(&mut self.images, object),
            "title" => crate::object::value(&mut self.title, object),
            "_type" => crate::object::value(&mut self.type_, object),
            _ => crate::object::skip(object),
        }
    }
}
impl View {
    /// Returns a value with the required fields.
    ///
    /// The others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            content: ::std::default::Default::default(),
            images: ::std::default::Default::default(),
            title: ::std::default::Default::default(),
            type_: ::std::default::Default::default(),
        }
    }
}
/// The groups of a view.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ViewContent {
    /// Groups in the order of the view.
    #[serde(
        rename = "entityGroups",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub entity_groups: ::std::vec::Vec<EntityGroup>,
    /// Cursor for more groups; absent at the end.
    #[serde(
        rename = "nextPageToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_page_token: ::std::option::Option<::std::string::String>,
    /// The type name `ViewContent`.
    #[serde(rename = "_type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
impl<'de> ::serde::Deserialize<'de> for ViewContent {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for ViewContent {
    const NAME: &'static str = "ViewContent";
    const REQUIRED: &'static [&'static str] = &[];
    #[inline]
    fn empty() -> Self {
        Self {
            entity_groups: ::std::vec::Vec::new(),
            next_page_token: None,
            type_: None,
        }
    }
    fn field<'de, M: ::serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        _: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match name {
            "entityGroups" => crate::object::objects(&mut self.entity_groups, object),
            "nextPageToken" => crate::object::value(&mut self.next_page_token, object),
            "_type" => crate::object::value(&mut self.type_, object),
            _ => crate::object::skip(object),
        }
    }
}
/// Response with a view, which is `data` itself.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ViewResponse {
    /// The view.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<View>,
}
impl<'de> ::serde::Deserialize<'de> for ViewResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::object::read(deserializer)
    }
}
impl crate::object::Object for ViewResponse {
    const NAME: &'static str = "ViewResponse";
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
/// The layout of a group.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum ViewType {
    /// `GRID`
    #[cfg_attr(feature = "json-schema", schemars(rename = "GRID"))]
    Grid,
    /// `LIST`
    #[cfg_attr(feature = "json-schema", schemars(rename = "LIST"))]
    List,
    /// `STACK`
    #[cfg_attr(feature = "json-schema", schemars(rename = "STACK"))]
    Stack,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// The users who can see something.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum Visibility {
    /// `PUBLIC`
    #[cfg_attr(feature = "json-schema", schemars(rename = "PUBLIC"))]
    Public,
    /// `PRIVATE`
    #[cfg_attr(feature = "json-schema", schemars(rename = "PRIVATE"))]
    Private,
    /// An unknown value, as it was received.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
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
impl ActionDisableType {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoMoreSkips => "NO_MORE_SKIPS",
            Self::NeedAmazonMusicSubscriptionForAdFreePlayback => {
                "NEED_AMAZON_MUSIC_SUBSCRIPTION_FOR_AD_FREE_PLAYBACK"
            }
            Self::NeedAmazonMusicUnlimitedCatalogAccess => {
                "NEED_AMAZON_MUSIC_UNLIMITED_CATALOG_ACCESS"
            }
            Self::NeedAmazonMusicSubscriptionToShuffleNonStation => {
                "NEED_AMAZON_MUSIC_SUBSCRIPTION_TO_SHUFFLE_NON_STATION"
            }
            Self::FeatureNotAvailable => "FEATURE_NOT_AVAILABLE",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for ActionDisableType {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for ActionDisableType {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "NO_MORE_SKIPS" => Self::NoMoreSkips,
                "NEED_AMAZON_MUSIC_SUBSCRIPTION_FOR_AD_FREE_PLAYBACK" => {
                    Self::NeedAmazonMusicSubscriptionForAdFreePlayback
                }
                "NEED_AMAZON_MUSIC_UNLIMITED_CATALOG_ACCESS" => {
                    Self::NeedAmazonMusicUnlimitedCatalogAccess
                }
                "NEED_AMAZON_MUSIC_SUBSCRIPTION_TO_SHUFFLE_NON_STATION" => {
                    Self::NeedAmazonMusicSubscriptionToShuffleNonStation
                }
                "FEATURE_NOT_AVAILABLE" => Self::FeatureNotAvailable,
                _ => {
                    return Err(
                        "not one of NO_MORE_SKIPS, NEED_AMAZON_MUSIC_SUBSCRIPTION_FOR_AD_FREE_PLAYBACK, NEED_AMAZON_MUSIC_UNLIMITED_CATALOG_ACCESS, NEED_AMAZON_MUSIC_SUBSCRIPTION_TO_SHUFFLE_NON_STATION, FEATURE_NOT_AVAILABLE"
                            .into(),
                    );
                }
            },
        )
    }
}
impl ::serde::Serialize for ActionDisableType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ActionDisableType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
impl AudioQuality {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sd => "SD",
            Self::Hd => "HD",
            Self::Uhd => "UHD",
            Self::Atmos => "ATMOS",
            Self::X360ra => "360RA",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for AudioQuality {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for AudioQuality {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "SD" => Self::Sd,
                "HD" => Self::Hd,
                "UHD" => Self::Uhd,
                "ATMOS" => Self::Atmos,
                "360RA" => Self::X360ra,
                _ => return Err("not one of SD, HD, UHD, ATMOS, 360RA".into()),
            },
        )
    }
}
impl ::serde::Serialize for AudioQuality {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for AudioQuality {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
impl ImageType {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Primary => "PRIMARY",
            Self::Background => "BACKGROUND",
            Self::Profile => "PROFILE",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for ImageType {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for ImageType {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "PRIMARY" => Self::Primary,
                "BACKGROUND" => Self::Background,
                "PROFILE" => Self::Profile,
                _ => return Err("not one of PRIMARY, BACKGROUND, PROFILE".into()),
            },
        )
    }
}
impl ::serde::Serialize for ImageType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ImageType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
impl LikeState {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Like => "LIKE",
            Self::Dislike => "DISLIKE",
            Self::Neutral => "NEUTRAL",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for LikeState {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for LikeState {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "LIKE" => Self::Like,
                "DISLIKE" => Self::Dislike,
                "NEUTRAL" => Self::Neutral,
                _ => return Err("not one of LIKE, DISLIKE, NEUTRAL".into()),
            },
        )
    }
}
impl ::serde::Serialize for LikeState {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for LikeState {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
impl LoopMode {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LoopOn => "LOOP_ON",
            Self::LoopOff => "LOOP_OFF",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for LoopMode {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for LoopMode {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "LOOP_ON" => Self::LoopOn,
                "LOOP_OFF" => Self::LoopOff,
                _ => return Err("not one of LOOP_ON, LOOP_OFF".into()),
            },
        )
    }
}
impl ::serde::Serialize for LoopMode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for LoopMode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
impl MediaType {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Audio => "AUDIO",
            Self::Video => "VIDEO",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for MediaType {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for MediaType {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "AUDIO" => Self::Audio,
                "VIDEO" => Self::Video,
                _ => return Err("not one of AUDIO, VIDEO".into()),
            },
        )
    }
}
impl ::serde::Serialize for MediaType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for MediaType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
impl PlaybackContinuationMode {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AutoplayOn => "AUTOPLAY_ON",
            Self::AutoplayOff => "AUTOPLAY_OFF",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for PlaybackContinuationMode {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for PlaybackContinuationMode {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "AUTOPLAY_ON" => Self::AutoplayOn,
                "AUTOPLAY_OFF" => Self::AutoplayOff,
                _ => return Err("not one of AUTOPLAY_ON, AUTOPLAY_OFF".into()),
            },
        )
    }
}
impl ::serde::Serialize for PlaybackContinuationMode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for PlaybackContinuationMode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
impl PlaybackEventType {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Start => "start",
            Self::Stop => "stop",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for PlaybackEventType {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for PlaybackEventType {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "start" => Self::Start,
                "stop" => Self::Stop,
                _ => return Err("not one of start, stop".into()),
            },
        )
    }
}
impl ::serde::Serialize for PlaybackEventType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for PlaybackEventType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
impl PlaylistSort {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "NAME",
            Self::RecentlyUpdated => "RECENTLY_UPDATED",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for PlaylistSort {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for PlaylistSort {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "NAME" => Self::Name,
                "RECENTLY_UPDATED" => Self::RecentlyUpdated,
                _ => return Err("not one of NAME, RECENTLY_UPDATED".into()),
            },
        )
    }
}
impl ::serde::Serialize for PlaylistSort {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for PlaylistSort {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
impl SearchSort {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Relevance => "relevance",
            Self::Release => "release",
            Self::Popularity => "popularity",
            Self::Name => "name",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for SearchSort {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for SearchSort {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "relevance" => Self::Relevance,
                "release" => Self::Release,
                "popularity" => Self::Popularity,
                "name" => Self::Name,
                _ => return Err("not one of relevance, release, popularity, name".into()),
            },
        )
    }
}
impl ::serde::Serialize for SearchSort {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for SearchSort {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
impl ShuffleMode {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ShuffleOn => "SHUFFLE_ON",
            Self::ShuffleOff => "SHUFFLE_OFF",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for ShuffleMode {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for ShuffleMode {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "SHUFFLE_ON" => Self::ShuffleOn,
                "SHUFFLE_OFF" => Self::ShuffleOff,
                _ => return Err("not one of SHUFFLE_ON, SHUFFLE_OFF".into()),
            },
        )
    }
}
impl ::serde::Serialize for ShuffleMode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ShuffleMode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
impl TrackSearchField {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::Asin => "asin",
            Self::AlbumId => "albumId",
            Self::AlbumName => "albumName",
            Self::ArtistId => "artistId",
            Self::ArtistName => "artistName",
            Self::CategoryId => "categoryId",
            Self::Name => "name",
            Self::Isrc => "isrc",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for TrackSearchField {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for TrackSearchField {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "id" => Self::Id,
                "asin" => Self::Asin,
                "albumId" => Self::AlbumId,
                "albumName" => Self::AlbumName,
                "artistId" => Self::ArtistId,
                "artistName" => Self::ArtistName,
                "categoryId" => Self::CategoryId,
                "name" => Self::Name,
                "isrc" => Self::Isrc,
                _ => {
                    return Err(
                        "not one of id, asin, albumId, albumName, artistId, artistName, categoryId, name, isrc"
                            .into(),
                    );
                }
            },
        )
    }
}
impl ::serde::Serialize for TrackSearchField {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for TrackSearchField {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
impl ViewType {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Grid => "GRID",
            Self::List => "LIST",
            Self::Stack => "STACK",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for ViewType {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for ViewType {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "GRID" => Self::Grid,
                "LIST" => Self::List,
                "STACK" => Self::Stack,
                _ => return Err("not one of GRID, LIST, STACK".into()),
            },
        )
    }
}
impl ::serde::Serialize for ViewType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ViewType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
impl Visibility {
    /// Returns the value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "PUBLIC",
            Self::Private => "PRIVATE",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::fmt::Display for Visibility {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Accepts only known values.
///
/// Use `Unknown` for others.
impl ::std::str::FromStr for Visibility {
    type Err = self::error::ConversionError;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(
            match value {
                "PUBLIC" => Self::Public,
                "PRIVATE" => Self::Private,
                _ => return Err("not one of PUBLIC, PRIVATE".into()),
            },
        )
    }
}
impl ::serde::Serialize for Visibility {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for Visibility {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::de::value(deserializer, Self::Unknown)
    }
}
