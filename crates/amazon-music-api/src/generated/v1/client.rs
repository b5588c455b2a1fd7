// Written by `cargo xtask generate` from spec/amazon-music-v1.yaml. Do not edit: change the spec or xtask.

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
    /// Answer to a write whose body is unknown: any JSON, or none at all.
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
    /// Whether a control is allowed.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Action {
        /// Why it may not be used.
        #[serde(
            rename = "disableType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub disable_type: ::std::option::Option<ActionDisableType>,
        /// Whether the control may be used.
        #[serde(rename = "isAllowed")]
        pub is_allowed: bool,
        /// How often one may still skip; on tiers that limit it.
        #[serde(
            rename = "remainingSkips",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub remaining_skips: ::std::option::Option<f64>,
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut disable_type_ = None;
            let mut is_allowed_ = None;
            let mut remaining_skips_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "disableType" => {
                        crate::object::value(&mut disable_type_, &mut object)
                    }
                    "isAllowed" => crate::object::some(&mut is_allowed_, &mut object),
                    "remainingSkips" => {
                        crate::object::value(&mut remaining_skips_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                disable_type: disable_type_,
                is_allowed: crate::object::required(is_allowed_, "isAllowed")?,
                remaining_skips: remaining_skips_,
            })
        }
    }
    /// Why a control is switched off: no skips left, a subscription without ads needed, the Unlimited catalog needed, a subscription needed to shuffle, or not offered at all.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for ActionDisableType {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ActionDisableType {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Controls of a player, and whether each is allowed. More exist than are listed; the list was cut.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Actions {
        /// Loop the whole queue.
        #[serde(
            rename = "loopAll",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub loop_all: ::std::option::Option<Action>,
        /// Skip to the next entry.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<Action>,
        /// Go back to the previous entry.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<Action>,
        /// Move back within the entry.
        #[serde(
            rename = "scrubBackward",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub scrub_backward: ::std::option::Option<Action>,
        /// Move forward within the entry.
        #[serde(
            rename = "scrubForward",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub scrub_forward: ::std::option::Option<Action>,
        /// Fields that the spec does not name, as they came.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut loop_all_ = None;
            let mut next_ = None;
            let mut previous_ = None;
            let mut scrub_backward_ = None;
            let mut scrub_forward_ = None;
            let mut extra_ = ::serde_json::Map::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "loopAll" => crate::object::value(&mut loop_all_, &mut object),
                    "next" => crate::object::value(&mut next_, &mut object),
                    "previous" => crate::object::value(&mut previous_, &mut object),
                    "scrubBackward" => {
                        crate::object::value(&mut scrub_backward_, &mut object)
                    }
                    "scrubForward" => {
                        crate::object::value(&mut scrub_forward_, &mut object)
                    }
                    name => crate::object::keep(&mut extra_, name, &mut object),
                }?;
            }
            Ok(Self {
                loop_all: loop_all_,
                next: next_,
                previous: previous_,
                scrub_backward: scrub_backward_,
                scrub_forward: scrub_forward_,
                extra: extra_,
            })
        }
    }
    /// Tracks to append to a playlist.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct AddPlaylistTracksRequest {
        /// Whether to append tracks that are already there; not, if left out.
        #[serde(
            rename = "addDuplicateTracks",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub add_duplicate_tracks: ::std::option::Option<bool>,
        /// Catalog ids of the tracks, in order. No maximum is documented.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut add_duplicate_tracks_ = None;
            let mut track_ids_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "addDuplicateTracks" => {
                        crate::object::value(&mut add_duplicate_tracks_, &mut object)
                    }
                    "trackIds" => crate::object::some(&mut track_ids_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                add_duplicate_tracks: add_duplicate_tracks_,
                track_ids: crate::object::required(track_ids_, "trackIds")?,
            })
        }
    }
    impl AddPlaylistTracksRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::AddPlaylistTracksRequest {
            Default::default()
        }
    }
    /// An album. Inside other objects it is often short: id, title and URL.
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
        pub duration: ::std::option::Option<f64>,
        /// What may be done with it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub eligibility: ::std::option::Option<Eligibility>,
        /// ASIN that is the same in every territory.
        #[serde(
            rename = "globalAsin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub global_asin: ::std::option::Option<::std::string::String>,
        /// Id in the catalog, an ASIN.
        pub id: ::std::string::String,
        /// Images in one or more sizes.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<Image>,
        /// Record label.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label: ::std::option::Option<::std::string::String>,
        /// ASIN in the customer's territory.
        #[serde(
            rename = "localAsin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub local_asin: ::std::option::Option<::std::string::String>,
        /// Market the entry was answered for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market: ::std::option::Option<Market>,
        /// Territory whose catalog the entry belongs to.
        #[serde(
            rename = "musicTerritory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub music_territory: ::std::option::Option<MusicTerritory>,
        /// Parental information.
        #[serde(
            rename = "parentalSettings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub parental_settings: ::std::option::Option<ParentalSettings>,
        /// About the release; content unseen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub release: ::std::option::Option<Release>,
        /// Time of release, ISO 8601 with milliseconds in what was seen live.
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
        pub track_count: ::std::option::Option<f64>,
        /// Tracks in order, as a plain list of short entries.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tracks: ::std::vec::Vec<Track>,
        /// Address in the Amazon Music web player.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut artists_ = ::std::vec::Vec::new();
            let mut audio_qualities_ = ::std::vec::Vec::new();
            let mut available_markets_ = ::std::vec::Vec::new();
            let mut duration_ = None;
            let mut eligibility_ = None;
            let mut global_asin_ = None;
            let mut id_ = None;
            let mut images_ = ::std::vec::Vec::new();
            let mut label_ = None;
            let mut local_asin_ = None;
            let mut market_ = None;
            let mut music_territory_ = None;
            let mut parental_settings_ = None;
            let mut release_ = None;
            let mut release_date_ = None;
            let mut short_title_ = None;
            let mut title_ = None;
            let mut track_count_ = None;
            let mut tracks_ = ::std::vec::Vec::new();
            let mut url_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "artists" => crate::object::list(&mut artists_, &mut object),
                    "audioQualities" => {
                        crate::object::list(&mut audio_qualities_, &mut object)
                    }
                    "availableMarkets" => {
                        crate::object::list(&mut available_markets_, &mut object)
                    }
                    "duration" => crate::object::value(&mut duration_, &mut object),
                    "eligibility" => crate::object::value(&mut eligibility_, &mut object),
                    "globalAsin" => crate::object::value(&mut global_asin_, &mut object),
                    "id" => crate::object::some(&mut id_, &mut object),
                    "images" => crate::object::list(&mut images_, &mut object),
                    "label" => crate::object::value(&mut label_, &mut object),
                    "localAsin" => crate::object::value(&mut local_asin_, &mut object),
                    "market" => crate::object::value(&mut market_, &mut object),
                    "musicTerritory" => {
                        crate::object::value(&mut music_territory_, &mut object)
                    }
                    "parentalSettings" => {
                        crate::object::value(&mut parental_settings_, &mut object)
                    }
                    "release" => crate::object::value(&mut release_, &mut object),
                    "releaseDate" => {
                        crate::object::value(&mut release_date_, &mut object)
                    }
                    "shortTitle" => crate::object::value(&mut short_title_, &mut object),
                    "title" => crate::object::value(&mut title_, &mut object),
                    "trackCount" => crate::object::value(&mut track_count_, &mut object),
                    "tracks" => crate::object::list(&mut tracks_, &mut object),
                    "url" => crate::object::value(&mut url_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                artists: artists_,
                audio_qualities: audio_qualities_,
                available_markets: available_markets_,
                duration: duration_,
                eligibility: eligibility_,
                global_asin: global_asin_,
                id: crate::object::required(id_, "id")?,
                images: images_,
                label: label_,
                local_asin: local_asin_,
                market: market_,
                music_territory: music_territory_,
                parental_settings: parental_settings_,
                release: release_,
                release_date: release_date_,
                short_title: short_title_,
                title: title_,
                track_count: track_count_,
                tracks: tracks_,
                url: url_,
            })
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
        pub edge_count: ::std::option::Option<f64>,
        /// The entries of the page.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub edges: ::std::vec::Vec<AlbumEdge>,
        /// Where the page stands.
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut edge_count_ = None;
            let mut edges_ = ::std::vec::Vec::new();
            let mut page_info_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "edgeCount" => crate::object::value(&mut edge_count_, &mut object),
                    "edges" => crate::object::list(&mut edges_, &mut object),
                    "pageInfo" => crate::object::value(&mut page_info_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                edge_count: edge_count_,
                edges: edges_,
                page_info: page_info_,
            })
        }
    }
    /// Content of an answer with one album.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut album_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "album" => crate::object::value(&mut album_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { album: album_ })
        }
    }
    /// One of the albums of a page.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AlbumEdge {
        /// Position of the entry; not in the samples of searches and browsing. Can serve as a cursor where present.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut cursor_ = None;
            let mut node_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "cursor" => crate::object::value(&mut cursor_, &mut object),
                    "node" => crate::object::value(&mut node_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                cursor: cursor_,
                node: node_,
            })
        }
    }
    /// Answer with one album.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AlbumResponse {
        /// Content of the answer.
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
    /// Content of an answer with several albums.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut album_ = ::std::vec::Vec::new();
            let mut albums_ = ::std::vec::Vec::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "album" => crate::object::list(&mut album_, &mut object),
                    "albums" => crate::object::list(&mut albums_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                album: album_,
                albums: albums_,
            })
        }
    }
    /// Answer with several albums.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AlbumsResponse {
        /// Content of the answer.
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
    /// An artist. Inside other objects it is often short: id, name and URL.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Artist {
        /// About the artist, any JSON. Seen in the web player only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub biography: ::std::option::Option<::serde_json::Value>,
        /// Number of followers; may be absent without a signed-in customer (seen in the web player).
        #[serde(
            rename = "followerCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub follower_count: ::std::option::Option<f64>,
        /// ASIN that is the same in every territory.
        #[serde(
            rename = "globalAsin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub global_asin: ::std::option::Option<::std::string::String>,
        /// Id in the catalog, an ASIN.
        pub id: ::std::string::String,
        /// Images in one or more sizes.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<Image>,
        /// ASIN in the customer's territory.
        #[serde(
            rename = "localAsin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub local_asin: ::std::option::Option<::std::string::String>,
        /// Market the entry was answered for. Inferred from albums and tracks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market: ::std::option::Option<Market>,
        /// Territory whose catalog the entry belongs to.
        #[serde(
            rename = "musicTerritory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub music_territory: ::std::option::Option<MusicTerritory>,
        /// Name of the artist.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Similar artists.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub related: ::std::option::Option<ArtistConnection>,
        /// Address in the Amazon Music web player.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut biography_ = None;
            let mut follower_count_ = None;
            let mut global_asin_ = None;
            let mut id_ = None;
            let mut images_ = ::std::vec::Vec::new();
            let mut local_asin_ = None;
            let mut market_ = None;
            let mut music_territory_ = None;
            let mut name_ = None;
            let mut related_ = None;
            let mut url_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "biography" => crate::object::value(&mut biography_, &mut object),
                    "followerCount" => {
                        crate::object::value(&mut follower_count_, &mut object)
                    }
                    "globalAsin" => crate::object::value(&mut global_asin_, &mut object),
                    "id" => crate::object::some(&mut id_, &mut object),
                    "images" => crate::object::list(&mut images_, &mut object),
                    "localAsin" => crate::object::value(&mut local_asin_, &mut object),
                    "market" => crate::object::value(&mut market_, &mut object),
                    "musicTerritory" => {
                        crate::object::value(&mut music_territory_, &mut object)
                    }
                    "name" => crate::object::value(&mut name_, &mut object),
                    "related" => crate::object::value(&mut related_, &mut object),
                    "url" => crate::object::value(&mut url_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                biography: biography_,
                follower_count: follower_count_,
                global_asin: global_asin_,
                id: crate::object::required(id_, "id")?,
                images: images_,
                local_asin: local_asin_,
                market: market_,
                music_territory: music_territory_,
                name: name_,
                related: related_,
                url: url_,
            })
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
        pub edge_count: ::std::option::Option<f64>,
        /// The entries of the page.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub edges: ::std::vec::Vec<ArtistEdge>,
        /// Where the page stands.
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut edge_count_ = None;
            let mut edges_ = ::std::vec::Vec::new();
            let mut page_info_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "edgeCount" => crate::object::value(&mut edge_count_, &mut object),
                    "edges" => crate::object::list(&mut edges_, &mut object),
                    "pageInfo" => crate::object::value(&mut page_info_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                edge_count: edge_count_,
                edges: edges_,
                page_info: page_info_,
            })
        }
    }
    /// Content of an answer with one artist.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut artist_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "artist" => crate::object::value(&mut artist_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { artist: artist_ })
        }
    }
    /// One of the artists of a page.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ArtistEdge {
        /// Position of the entry; not in the samples of searches and browsing. Can serve as a cursor where present.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut cursor_ = None;
            let mut node_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "cursor" => crate::object::value(&mut cursor_, &mut object),
                    "node" => crate::object::value(&mut node_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                cursor: cursor_,
                node: node_,
            })
        }
    }
    /// What lists of an artist hang from: each answer holds the one list that was asked for, and at times some of the artist.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct ArtistLists {
        /// Albums of the artist. Inferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub albums: ::std::option::Option<AlbumConnection>,
        /// Number of followers. Inferred.
        #[serde(
            rename = "followerCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub follower_count: ::std::option::Option<f64>,
        /// Customers who follow the artist. Inferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub followers: ::std::option::Option<UserConnection>,
        /// Id in the catalog, an ASIN.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the artist.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Similar artists. On the schema page it is a field of the artist; here, inferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub related: ::std::option::Option<ArtistConnection>,
        /// Tracks of the artist. Inferred; the web player has the same field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tracks: ::std::option::Option<TrackConnection>,
        /// Address in the Amazon Music web player.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for ArtistLists {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for ArtistLists {
        const NAME: &'static str = "ArtistLists";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut albums_ = None;
            let mut follower_count_ = None;
            let mut followers_ = None;
            let mut id_ = None;
            let mut name_ = None;
            let mut related_ = None;
            let mut tracks_ = None;
            let mut url_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "albums" => crate::object::value(&mut albums_, &mut object),
                    "followerCount" => {
                        crate::object::value(&mut follower_count_, &mut object)
                    }
                    "followers" => crate::object::value(&mut followers_, &mut object),
                    "id" => crate::object::value(&mut id_, &mut object),
                    "name" => crate::object::value(&mut name_, &mut object),
                    "related" => crate::object::value(&mut related_, &mut object),
                    "tracks" => crate::object::value(&mut tracks_, &mut object),
                    "url" => crate::object::value(&mut url_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                albums: albums_,
                follower_count: follower_count_,
                followers: followers_,
                id: id_,
                name: name_,
                related: related_,
                tracks: tracks_,
                url: url_,
            })
        }
    }
    /// Content of an answer with a list of one artist.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct ArtistListsData {
        /// The artist with the list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub artist: ::std::option::Option<ArtistLists>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for ArtistListsData {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for ArtistListsData {
        const NAME: &'static str = "ArtistListsData";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut artist_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "artist" => crate::object::value(&mut artist_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { artist: artist_ })
        }
    }
    /// Answer with a list of one artist.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct ArtistListsResponse {
        /// Content of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<ArtistListsData>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for ArtistListsResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for ArtistListsResponse {
        const NAME: &'static str = "ArtistListsResponse";
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
    /// Answer with one artist.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ArtistResponse {
        /// Content of the answer.
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
    /// Content of an answer with several artists.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut artist_ = ::std::vec::Vec::new();
            let mut artists_ = ::std::vec::Vec::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "artist" => crate::object::list(&mut artist_, &mut object),
                    "artists" => crate::object::list(&mut artists_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                artist: artist_,
                artists: artists_,
            })
        }
    }
    /// Answer with several artists.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ArtistsResponse {
        /// Content of the answer.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for AudioQuality {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AudioQuality {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Answer of a search of the whole catalog.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut data_ = ::std::vec::Vec::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "data" => crate::object::list(&mut data_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { data: data_ })
        }
    }
    /// Content of an answer with a new playlist.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePlaylistData {
        /// The new playlist, at least its id.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut create_playlist_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "createPlaylist" => {
                        crate::object::value(&mut create_playlist_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                create_playlist: create_playlist_,
            })
        }
    }
    /// A playlist to create.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct CreatePlaylistRequest {
        /// Description; required, and may presumably be empty.
        pub description: ::std::string::String,
        /// Title.
        pub title: ::std::string::String,
        /// Who can see it.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut description_ = None;
            let mut title_ = None;
            let mut visibility_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "description" => crate::object::some(&mut description_, &mut object),
                    "title" => crate::object::some(&mut title_, &mut object),
                    "visibility" => crate::object::some(&mut visibility_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                description: crate::object::required(description_, "description")?,
                title: crate::object::required(title_, "title")?,
                visibility: crate::object::required(visibility_, "visibility")?,
            })
        }
    }
    impl CreatePlaylistRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::CreatePlaylistRequest {
            Default::default()
        }
    }
    /// Answer with a new playlist.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePlaylistResponse {
        /// Content of the answer.
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
    /// What may be done with an entry of the catalog.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Eligibility {
        /// Whether it may be downloaded.
        #[serde(
            rename = "isDownloadable",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_downloadable: ::std::option::Option<bool>,
        /// Whether a sample may be heard.
        #[serde(
            rename = "isPreviewable",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_previewable: ::std::option::Option<bool>,
        /// Whether it comes with Prime.
        #[serde(
            rename = "isPrimeEligible",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_prime_eligible: ::std::option::Option<bool>,
        /// Whether it may be bought; the spelling of the key is Amazon's.
        #[serde(
            rename = "isPurchaseable",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_purchaseable: ::std::option::Option<bool>,
        /// How it may be played.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub playback: ::std::option::Option<EligibilityPlayback>,
        /// Tiers that may play it; empty in every sample.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut is_downloadable_ = None;
            let mut is_previewable_ = None;
            let mut is_prime_eligible_ = None;
            let mut is_purchaseable_ = None;
            let mut playback_ = None;
            let mut playback_subscription_tiers_ = ::std::vec::Vec::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "isDownloadable" => {
                        crate::object::value(&mut is_downloadable_, &mut object)
                    }
                    "isPreviewable" => {
                        crate::object::value(&mut is_previewable_, &mut object)
                    }
                    "isPrimeEligible" => {
                        crate::object::value(&mut is_prime_eligible_, &mut object)
                    }
                    "isPurchaseable" => {
                        crate::object::value(&mut is_purchaseable_, &mut object)
                    }
                    "playback" => crate::object::value(&mut playback_, &mut object),
                    "playbackSubscriptionTiers" => {
                        crate::object::list(
                            &mut playback_subscription_tiers_,
                            &mut object,
                        )
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                is_downloadable: is_downloadable_,
                is_previewable: is_previewable_,
                is_prime_eligible: is_prime_eligible_,
                is_purchaseable: is_purchaseable_,
                playback: playback_,
                playback_subscription_tiers: playback_subscription_tiers_,
            })
        }
    }
    /// How an entry of the catalog may be played.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EligibilityPlayback {
        /// Whether it can be picked, rather than come up in a shuffle.
        #[serde(
            rename = "canPlayOnDemand",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub can_play_on_demand: ::std::option::Option<bool>,
        /// Kind of shuffling; `INLINE` is the only value seen.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut can_play_on_demand_ = None;
            let mut shuffle_type_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "canPlayOnDemand" => {
                        crate::object::value(&mut can_play_on_demand_, &mut object)
                    }
                    "shuffleType" => {
                        crate::object::value(&mut shuffle_type_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                can_play_on_demand: can_play_on_demand_,
                shuffle_type: shuffle_type_,
            })
        }
    }
    /// Anything that can stand in a group: an album, artist, track, playlist, show, episode or station, as one open object. Which fields are there depends on the type; those that are not listed are kept.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Entity {
        /// Album of a track. Inferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub album: ::std::option::Option<Album>,
        /// Artists of an album or track; short entries.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub artists: ::std::vec::Vec<Artist>,
        /// Qualities in which it can be heard. Inferred.
        #[serde(
            rename = "audioQualities",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub audio_qualities: ::std::vec::Vec<AudioQuality>,
        /// Who made a playlist. Inferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub curator: ::std::option::Option<User>,
        /// Description of a playlist, show or episode. Inferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Length in seconds. Inferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<f64>,
        /// What may be done with it. Inferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub eligibility: ::std::option::Option<Eligibility>,
        /// Id of the kind that the type has.
        pub id: ::std::string::String,
        /// Images in one or more sizes.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<Image>,
        /// Name of an artist or a station.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Parental information. Inferred.
        #[serde(
            rename = "parentalSettings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub parental_settings: ::std::option::Option<ParentalSettings>,
        /// What to send to play it.
        #[serde(
            rename = "playParams",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub play_params: ::std::option::Option<PlayParams>,
        /// Show of an episode. Inferred.
        #[serde(
            rename = "podcastShow",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub podcast_show: ::std::option::Option<PodcastShow>,
        /// Time of release. Inferred.
        #[serde(
            rename = "releaseDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub release_date: ::std::option::Option<::std::string::String>,
        /// Title without remarks. Inferred from albums and tracks.
        #[serde(
            rename = "shortTitle",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub short_title: ::std::option::Option<::std::string::String>,
        /// Title; artists and stations have a name instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Number of tracks. Inferred.
        #[serde(
            rename = "trackCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub track_count: ::std::option::Option<f64>,
        /// Name of the type. `Album` is in a sample; Artist, Track, Playlist, PodcastShow, PodcastEpisode and Station are inferred.
        #[serde(
            rename = "_type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Address in the Amazon Music web player.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        /// Fields that the spec does not name, as they came.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut album_ = None;
            let mut artists_ = ::std::vec::Vec::new();
            let mut audio_qualities_ = ::std::vec::Vec::new();
            let mut curator_ = None;
            let mut description_ = None;
            let mut duration_ = None;
            let mut eligibility_ = None;
            let mut id_ = None;
            let mut images_ = ::std::vec::Vec::new();
            let mut name_ = None;
            let mut parental_settings_ = None;
            let mut play_params_ = None;
            let mut podcast_show_ = None;
            let mut release_date_ = None;
            let mut short_title_ = None;
            let mut title_ = None;
            let mut track_count_ = None;
            let mut type__ = None;
            let mut url_ = None;
            let mut extra_ = ::serde_json::Map::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "album" => crate::object::value(&mut album_, &mut object),
                    "artists" => crate::object::list(&mut artists_, &mut object),
                    "audioQualities" => {
                        crate::object::list(&mut audio_qualities_, &mut object)
                    }
                    "curator" => crate::object::value(&mut curator_, &mut object),
                    "description" => crate::object::value(&mut description_, &mut object),
                    "duration" => crate::object::value(&mut duration_, &mut object),
                    "eligibility" => crate::object::value(&mut eligibility_, &mut object),
                    "id" => crate::object::some(&mut id_, &mut object),
                    "images" => crate::object::list(&mut images_, &mut object),
                    "name" => crate::object::value(&mut name_, &mut object),
                    "parentalSettings" => {
                        crate::object::value(&mut parental_settings_, &mut object)
                    }
                    "playParams" => crate::object::value(&mut play_params_, &mut object),
                    "podcastShow" => {
                        crate::object::value(&mut podcast_show_, &mut object)
                    }
                    "releaseDate" => {
                        crate::object::value(&mut release_date_, &mut object)
                    }
                    "shortTitle" => crate::object::value(&mut short_title_, &mut object),
                    "title" => crate::object::value(&mut title_, &mut object),
                    "trackCount" => crate::object::value(&mut track_count_, &mut object),
                    "_type" => crate::object::value(&mut type__, &mut object),
                    "url" => crate::object::value(&mut url_, &mut object),
                    name => crate::object::keep(&mut extra_, name, &mut object),
                }?;
            }
            Ok(Self {
                album: album_,
                artists: artists_,
                audio_qualities: audio_qualities_,
                curator: curator_,
                description: description_,
                duration: duration_,
                eligibility: eligibility_,
                id: crate::object::required(id_, "id")?,
                images: images_,
                name: name_,
                parental_settings: parental_settings_,
                play_params: play_params_,
                podcast_show: podcast_show_,
                release_date: release_date_,
                short_title: short_title_,
                title: title_,
                track_count: track_count_,
                type_: type__,
                url: url_,
                extra: extra_,
            })
        }
    }
    /// A group of entities under one heading.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EntityGroup {
        /// What is in the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<EntityGroupContent>,
        /// Id of the group, for paging deeper into it.
        pub id: ::std::string::String,
        /// Heading.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Name of the type, `EntityGroup` in samples.
        #[serde(
            rename = "_type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
        /// How to lay it out.
        #[serde(
            rename = "viewType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut content_ = None;
            let mut id_ = None;
            let mut title_ = None;
            let mut type__ = None;
            let mut view_type_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "content" => crate::object::value(&mut content_, &mut object),
                    "id" => crate::object::some(&mut id_, &mut object),
                    "title" => crate::object::value(&mut title_, &mut object),
                    "_type" => crate::object::value(&mut type__, &mut object),
                    "viewType" => crate::object::value(&mut view_type_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                content: content_,
                id: crate::object::required(id_, "id")?,
                title: title_,
                type_: type__,
                view_type: view_type_,
            })
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
        /// Name of the type, `EntityGroupContent` in samples.
        #[serde(
            rename = "_type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut entities_ = ::std::vec::Vec::new();
            let mut next_page_token_ = None;
            let mut type__ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "entities" => crate::object::list(&mut entities_, &mut object),
                    "nextPageToken" => {
                        crate::object::value(&mut next_page_token_, &mut object)
                    }
                    "_type" => crate::object::value(&mut type__, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                entities: entities_,
                next_page_token: next_page_token_,
                type_: type__,
            })
        }
    }
    /// What went wrong.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ErrorDetail {
        /// Word for the cause. Documented: BAD_REQUEST, INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN, AUTH_NO_MUSIC_ACCOUNT_FOUND, ACCESS_DENIED, RESOURCE_NOT_FOUND, DEPENDENCY. Cited or seen in clients: NO_ACCESS_TOKEN, NO_X_API_KEY, INVALID_CLIENT_ID, NO_MUSIC_ACCOUNT_FOUND, DENIED_SUBSCRIPTION_TIER, MAX_CONCURRENCY_REACHED, THROTTLED, INTERNAL. Others exist.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        /// Explanation in the language asked for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// Details for debugging, free-form.
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// Id of the failure, for reports to Amazon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reference: ::std::option::Option<::std::string::String>,
        /// See the type.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<ErrorStatus>,
        /// Address where the customer can put things right, if any.
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
            let mut status_ = None;
            let mut url_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "code" => crate::object::value(&mut code_, &mut object),
                    "message" => crate::object::value(&mut message_, &mut object),
                    "payload" => crate::object::value_or_null(&mut payload_, &mut object),
                    "reference" => crate::object::value(&mut reference_, &mut object),
                    "status" => crate::object::value(&mut status_, &mut object),
                    "url" => crate::object::value(&mut url_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                code: code_,
                message: message_,
                payload: payload_,
                reference: reference_,
                status: status_,
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
    /// HTTP status once more. A string of digits in the sample, perhaps a number elsewhere; take either.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[serde(transparent)]
    pub struct ErrorStatus(pub ::serde_json::Value);
    impl ::std::ops::Deref for ErrorStatus {
        type Target = ::serde_json::Value;
        #[inline]
        fn deref(&self) -> &::serde_json::Value {
            &self.0
        }
    }
    impl ::std::convert::From<ErrorStatus> for ::serde_json::Value {
        #[inline]
        fn from(value: ErrorStatus) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::serde_json::Value> for ErrorStatus {
        #[inline]
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
        pub height: ::std::option::Option<f64>,
        /// What the image is for.
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
        pub width: ::std::option::Option<f64>,
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut height_ = None;
            let mut image_type_ = None;
            let mut url_ = None;
            let mut width_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "height" => crate::object::value(&mut height_, &mut object),
                    "imageType" => crate::object::value(&mut image_type_, &mut object),
                    "url" => crate::object::value(&mut url_, &mut object),
                    "width" => crate::object::value(&mut width_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                height: height_,
                image_type: image_type_,
                url: url_,
                width: width_,
            })
        }
    }
    /// What an image is for. The type is named on the schema page, the values are from samples.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for ImageType {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ImageType {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What a customer thinks of a track. Like and dislike are documented; the neutral state is not, it comes from clients and from the web player.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for LikeState {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LikeState {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Whether the queue starts again at its end.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for LoopMode {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LoopMode {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut id_ = None;
            let mut name_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "id" => crate::object::some(&mut id_, &mut object),
                    "name" => crate::object::value(&mut name_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                id: crate::object::required(id_, "id")?,
                name: name_,
            })
        }
    }
    /// Content of an answer with markets.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MarketsData {
        /// The enabled markets. Inferred.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut markets_ = ::std::vec::Vec::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "markets" => crate::object::list(&mut markets_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { markets: markets_ })
        }
    }
    /// Answer with markets.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MarketsResponse {
        /// Content of the answer.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for MediaType {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for MediaType {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Entries to move within a playlist. Give one of the two neighbours at least.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct MovePlaylistTracksRequest {
        /// Entry id of what shall stand directly above.
        #[serde(
            rename = "entryIdAbove",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub entry_id_above: ::std::option::Option<::std::string::String>,
        /// Entry id of what shall stand directly below.
        #[serde(
            rename = "entryIdBelow",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub entry_id_below: ::std::option::Option<::std::string::String>,
        /// Entry ids of what to move.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut entry_id_above_ = None;
            let mut entry_id_below_ = None;
            let mut entry_ids_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "entryIdAbove" => {
                        crate::object::value(&mut entry_id_above_, &mut object)
                    }
                    "entryIdBelow" => {
                        crate::object::value(&mut entry_id_below_, &mut object)
                    }
                    "entryIds" => crate::object::some(&mut entry_ids_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                entry_id_above: entry_id_above_,
                entry_id_below: entry_id_below_,
                entry_ids: crate::object::required(entry_ids_, "entryIds")?,
            })
        }
    }
    impl MovePlaylistTracksRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::MovePlaylistTracksRequest {
            Default::default()
        }
    }
    /// A territory with a catalog of its own.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut code_ = None;
            let mut territory_name_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "code" => crate::object::value(&mut code_, &mut object),
                    "territoryName" => {
                        crate::object::value(&mut territory_name_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                code: code_,
                territory_name: territory_name_,
            })
        }
    }
    /// Where a page stands in its list. There is no way back and no total.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PageInfo {
        /// Whether another page follows.
        #[serde(
            rename = "hasNextPage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub has_next_page: ::std::option::Option<bool>,
        /// What to send as the cursor for the next page, opaque; absent on the last page.
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
    /// Parental information.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ParentalSettings {
        /// Whether the lyrics are explicit.
        #[serde(
            rename = "hasExplicitLanguage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub has_explicit_language: ::std::option::Option<bool>,
        /// Whether it is suitable for children.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut has_explicit_language_ = None;
            let mut is_kid_friendly_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "hasExplicitLanguage" => {
                        crate::object::value(&mut has_explicit_language_, &mut object)
                    }
                    "isKidFriendly" => {
                        crate::object::value(&mut is_kid_friendly_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                has_explicit_language: has_explicit_language_,
                is_kid_friendly: is_kid_friendly_,
            })
        }
    }
    /// What to send to play an entry.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PlayParams {
        /// Resource names of what it is played from. Known from the request.
        #[serde(
            rename = "containerIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub container_ids: ::std::vec::Vec<::std::string::String>,
        /// Resource name of the entry, such as `mrn:1.0:catalog:album:asin:…`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Ways of playing on offer. Seen in a client: PLAY, SHUFFLE, STATION.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut container_ids_ = ::std::vec::Vec::new();
            let mut id_ = None;
            let mut selections_ = ::std::vec::Vec::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "containerIds" => {
                        crate::object::list(&mut container_ids_, &mut object)
                    }
                    "id" => crate::object::value(&mut id_, &mut object),
                    "selections" => crate::object::list(&mut selections_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                container_ids: container_ids_,
                id: id_,
                selections: selections_,
            })
        }
    }
    /// What to play: an id, containers, or both. The table of the page marks the id as required, the text does not.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct PlayParamsRequest {
        /// Resource names of what it is played from, such as an album.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut container_ids_ = ::std::vec::Vec::new();
            let mut id_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "containerIds" => {
                        crate::object::list(&mut container_ids_, &mut object)
                    }
                    "id" => crate::object::value(&mut id_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                container_ids: container_ids_,
                id: id_,
            })
        }
    }
    impl PlayParamsRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::PlayParamsRequest {
            Default::default()
        }
    }
    /// An entry of the queue: metadata, and what is needed to play it. Read from third-party notes.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Playable {
        /// Which controls the subscription allows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub actions: ::std::option::Option<Actions>,
        /// Length in seconds. From a client.
        #[serde(
            rename = "durationSeconds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub duration_seconds: ::std::option::Option<f64>,
        /// Id to report playback events with. From a client.
        #[serde(
            rename = "metricId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub metric_id: ::std::option::Option<::std::string::String>,
        /// Manifest address, protocol, format and licence headers of the stream; sources disagree on the keys.
        #[serde(
            rename = "playbackInformation",
            default,
            skip_serializing_if = "::serde_json::Map::is_empty"
        )]
        pub playback_information: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        /// Name of the type; a client expects `Playable`.
        #[serde(
            rename = "_type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Fields that the spec does not name, as they came.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut actions_ = None;
            let mut duration_seconds_ = None;
            let mut metric_id_ = None;
            let mut playback_information_ = ::std::default::Default::default();
            let mut type__ = None;
            let mut extra_ = ::serde_json::Map::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "actions" => crate::object::value(&mut actions_, &mut object),
                    "durationSeconds" => {
                        crate::object::value(&mut duration_seconds_, &mut object)
                    }
                    "metricId" => crate::object::value(&mut metric_id_, &mut object),
                    "playbackInformation" => {
                        crate::object::value_or_null(
                            &mut playback_information_,
                            &mut object,
                        )
                    }
                    "_type" => crate::object::value(&mut type__, &mut object),
                    name => crate::object::keep(&mut extra_, name, &mut object),
                }?;
            }
            Ok(Self {
                actions: actions_,
                duration_seconds: duration_seconds_,
                metric_id: metric_id_,
                playback_information: playback_information_,
                type_: type__,
                extra: extra_,
            })
        }
    }
    /// Answer with one entry of the queue. The rest of the answer is kept.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PlayableResponse {
        /// Which controls are allowed, if the answer is not wrapped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub actions: ::std::option::Option<Actions>,
        /// The entry, if the answer is wrapped as elsewhere.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Playable>,
        /// Id to report playback events with, if the answer is not wrapped.
        #[serde(
            rename = "metricId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub metric_id: ::std::option::Option<::std::string::String>,
        /// What is needed to play the entry, if the answer is not wrapped.
        #[serde(
            rename = "playbackInformation",
            default,
            skip_serializing_if = "::serde_json::Map::is_empty"
        )]
        pub playback_information: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        /// Fields that the spec does not name, as they came.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut actions_ = None;
            let mut data_ = None;
            let mut metric_id_ = None;
            let mut playback_information_ = ::std::default::Default::default();
            let mut extra_ = ::serde_json::Map::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "actions" => crate::object::value(&mut actions_, &mut object),
                    "data" => crate::object::value(&mut data_, &mut object),
                    "metricId" => crate::object::value(&mut metric_id_, &mut object),
                    "playbackInformation" => {
                        crate::object::value_or_null(
                            &mut playback_information_,
                            &mut object,
                        )
                    }
                    name => crate::object::keep(&mut extra_, name, &mut object),
                }?;
            }
            Ok(Self {
                actions: actions_,
                data: data_,
                metric_id: metric_id_,
                playback_information: playback_information_,
                extra: extra_,
            })
        }
    }
    /// Answer with several entries of the queue. The rest of the answer is kept.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PlayablesResponse {
        /// The entries, any JSON; unseen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::serde_json::Value>,
        /// Id of the session, if given.
        #[serde(
            rename = "sessionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub session_id: ::std::option::Option<::std::string::String>,
        /// Fields that the spec does not name, as they came.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut data_ = None;
            let mut session_id_ = None;
            let mut extra_ = ::serde_json::Map::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "data" => crate::object::value(&mut data_, &mut object),
                    "sessionId" => crate::object::value(&mut session_id_, &mut object),
                    name => crate::object::keep(&mut extra_, name, &mut object),
                }?;
            }
            Ok(Self {
                data: data_,
                session_id: session_id_,
                extra: extra_,
            })
        }
    }
    /// Whether something similar plays after the end of the queue.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for PlaybackContinuationMode {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PlaybackContinuationMode {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What happened to the playback. Which fields are required is not known.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct PlaybackEvent {
        /// Time on the device, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "clientTimestampInMilliseconds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub client_timestamp_in_milliseconds: ::std::option::Option<i64>,
        /// Time zone of the device, such as Europe/Berlin.
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
        /// Time from the wish to play to the first sound, in milliseconds.
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
        pub playback_current_speed: ::std::option::Option<f64>,
        /// How often playing had to wait for data.
        #[serde(
            rename = "rebufferCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rebuffer_count: ::std::option::Option<u32>,
        /// Why playing stopped; for stops only. Seen: userPause, userNext, userPrev.
        #[serde(
            rename = "terminationReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub termination_reason: ::std::option::Option<::std::string::String>,
        /// What happened.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut client_timestamp_in_milliseconds_ = None;
            let mut device_timezone_ = None;
            let mut duration_seconds_ = None;
            let mut entity_progress_seconds_ = None;
            let mut initial_playback_delay_milliseconds_ = None;
            let mut playback_current_speed_ = None;
            let mut rebuffer_count_ = None;
            let mut termination_reason_ = None;
            let mut type__ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "clientTimestampInMilliseconds" => {
                        crate::object::value(
                            &mut client_timestamp_in_milliseconds_,
                            &mut object,
                        )
                    }
                    "deviceTimezone" => {
                        crate::object::value(&mut device_timezone_, &mut object)
                    }
                    "durationSeconds" => {
                        crate::object::value(&mut duration_seconds_, &mut object)
                    }
                    "entityProgressSeconds" => {
                        crate::object::value(&mut entity_progress_seconds_, &mut object)
                    }
                    "initialPlaybackDelayMilliseconds" => {
                        crate::object::value(
                            &mut initial_playback_delay_milliseconds_,
                            &mut object,
                        )
                    }
                    "playbackCurrentSpeed" => {
                        crate::object::value(&mut playback_current_speed_, &mut object)
                    }
                    "rebufferCount" => {
                        crate::object::value(&mut rebuffer_count_, &mut object)
                    }
                    "terminationReason" => {
                        crate::object::value(&mut termination_reason_, &mut object)
                    }
                    "type" => crate::object::some(&mut type__, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                client_timestamp_in_milliseconds: client_timestamp_in_milliseconds_,
                device_timezone: device_timezone_,
                duration_seconds: duration_seconds_,
                entity_progress_seconds: entity_progress_seconds_,
                initial_playback_delay_milliseconds: initial_playback_delay_milliseconds_,
                playback_current_speed: playback_current_speed_,
                rebuffer_count: rebuffer_count_,
                termination_reason: termination_reason_,
                type_: crate::object::required(type__, "type")?,
            })
        }
    }
    impl PlaybackEvent {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::PlaybackEvent {
            Default::default()
        }
    }
    /// A report of one event. The fields come from a client that follows the page.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct PlaybackEventReport {
        /// What happened.
        pub event: PlaybackEvent,
        /// Id that came with the entry of the queue.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut event_ = None;
            let mut metric_id_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "event" => crate::object::some(&mut event_, &mut object),
                    "metricId" => crate::object::some(&mut metric_id_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                event: crate::object::required(event_, "event")?,
                metric_id: crate::object::required(metric_id_, "metricId")?,
            })
        }
    }
    impl PlaybackEventReport {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::PlaybackEventReport {
            Default::default()
        }
    }
    /// Reports of several events, oldest first. Inferred.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[serde(transparent)]
    #[cfg(feature = "inferred")]
    pub struct PlaybackEventReports(pub ::std::vec::Vec<PlaybackEventReport>);
    #[cfg(feature = "inferred")]
    impl ::std::ops::Deref for PlaybackEventReports {
        type Target = ::std::vec::Vec<PlaybackEventReport>;
        #[inline]
        fn deref(&self) -> &::std::vec::Vec<PlaybackEventReport> {
            &self.0
        }
    }
    #[cfg(feature = "inferred")]
    impl ::std::convert::From<PlaybackEventReports>
    for ::std::vec::Vec<PlaybackEventReport> {
        #[inline]
        fn from(value: PlaybackEventReports) -> Self {
            value.0
        }
    }
    #[cfg(feature = "inferred")]
    impl ::std::convert::From<::std::vec::Vec<PlaybackEventReport>>
    for PlaybackEventReports {
        #[inline]
        fn from(value: ::std::vec::Vec<PlaybackEventReport>) -> Self {
            Self(value)
        }
    }
    /// What happened to the playback. Seen in a client only.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for PlaybackEventType {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PlaybackEventType {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How to play.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct PlaybackOptions {
        /// Whether to loop.
        #[serde(
            rename = "loopMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub loop_mode: ::std::option::Option<LoopMode>,
        /// Whether to play on after the end.
        #[serde(
            rename = "playbackContinuationMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub playback_continuation_mode: ::std::option::Option<PlaybackContinuationMode>,
        /// Whether to shuffle.
        #[serde(
            rename = "shuffleMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub shuffle_mode: ::std::option::Option<ShuffleMode>,
        /// Whether to start a station from it; shuffling is ignored then.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut loop_mode_ = None;
            let mut playback_continuation_mode_ = None;
            let mut shuffle_mode_ = None;
            let mut start_as_station_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "loopMode" => crate::object::value(&mut loop_mode_, &mut object),
                    "playbackContinuationMode" => {
                        crate::object::value(
                            &mut playback_continuation_mode_,
                            &mut object,
                        )
                    }
                    "shuffleMode" => {
                        crate::object::value(&mut shuffle_mode_, &mut object)
                    }
                    "startAsStation" => {
                        crate::object::value(&mut start_as_station_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                loop_mode: loop_mode_,
                playback_continuation_mode: playback_continuation_mode_,
                shuffle_mode: shuffle_mode_,
                start_as_station: start_as_station_,
            })
        }
    }
    impl PlaybackOptions {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::PlaybackOptions {
            Default::default()
        }
    }
    /// Answer with the queue. The rest of the answer is kept.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct PlaybackQueueResponse {
        /// The queue, any JSON; unseen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::serde_json::Value>,
        /// The queue if the answer is not wrapped, any JSON; unseen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub queue: ::std::option::Option<::serde_json::Value>,
        /// Id of the session, if given.
        #[serde(
            rename = "sessionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub session_id: ::std::option::Option<::std::string::String>,
        /// Fields that the spec does not name, as they came.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for PlaybackQueueResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for PlaybackQueueResponse {
        const NAME: &'static str = "PlaybackQueueResponse";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut data_ = None;
            let mut queue_ = None;
            let mut session_id_ = None;
            let mut extra_ = ::serde_json::Map::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "data" => crate::object::value(&mut data_, &mut object),
                    "queue" => crate::object::value(&mut queue_, &mut object),
                    "sessionId" => crate::object::value(&mut session_id_, &mut object),
                    name => crate::object::keep(&mut extra_, name, &mut object),
                }?;
            }
            Ok(Self {
                data: data_,
                queue: queue_,
                session_id: session_id_,
                extra: extra_,
            })
        }
    }
    /// A playback session, so far as known.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PlaybackSession {
        /// Id of the session, for the other playback operations.
        #[serde(
            rename = "sessionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub session_id: ::std::option::Option<::std::string::String>,
        /// Fields that the spec does not name, as they came.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut session_id_ = None;
            let mut extra_ = ::serde_json::Map::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "sessionId" => crate::object::value(&mut session_id_, &mut object),
                    name => crate::object::keep(&mut extra_, name, &mut object),
                }?;
            }
            Ok(Self {
                session_id: session_id_,
                extra: extra_,
            })
        }
    }
    /// What to play and how.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct PlaybackSessionRequest {
        /// Entries of the queue to answer with: up to 5 in the newest edition of the page, up to 11 in older ones.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<u32>,
        /// What to play.
        #[serde(rename = "playParams")]
        pub play_params: PlayParamsRequest,
        /// How to play it.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut limit_ = None;
            let mut play_params_ = None;
            let mut playback_options_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "limit" => crate::object::value(&mut limit_, &mut object),
                    "playParams" => crate::object::some(&mut play_params_, &mut object),
                    "playbackOptions" => {
                        crate::object::value(&mut playback_options_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                limit: limit_,
                play_params: crate::object::required(play_params_, "playParams")?,
                playback_options: playback_options_,
            })
        }
    }
    impl PlaybackSessionRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::PlaybackSessionRequest {
            Default::default()
        }
    }
    /// Answer with one session. The rest of the answer is kept.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PlaybackSessionResponse {
        /// The session, if the answer is wrapped as elsewhere.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<PlaybackSession>,
        /// Id of the session, if the answer is not wrapped.
        #[serde(
            rename = "sessionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub session_id: ::std::option::Option<::std::string::String>,
        /// Fields that the spec does not name, as they came.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut data_ = None;
            let mut session_id_ = None;
            let mut extra_ = ::serde_json::Map::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "data" => crate::object::value(&mut data_, &mut object),
                    "sessionId" => crate::object::value(&mut session_id_, &mut object),
                    name => crate::object::keep(&mut extra_, name, &mut object),
                }?;
            }
            Ok(Self {
                data: data_,
                session_id: session_id_,
                extra: extra_,
            })
        }
    }
    /// Answer with several sessions. The rest of the answer is kept.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PlaybackSessionsResponse {
        /// The sessions, any JSON; unseen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::serde_json::Value>,
        /// Fields that the spec does not name, as they came.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut data_ = None;
            let mut extra_ = ::serde_json::Map::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "data" => crate::object::value(&mut data_, &mut object),
                    name => crate::object::keep(&mut extra_, name, &mut object),
                }?;
            }
            Ok(Self { data: data_, extra: extra_ })
        }
    }
    /// A playlist of a customer or of the catalog.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Playlist {
        /// Who made it; usually the id alone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub curator: ::std::option::Option<User>,
        /// Description. Seen in clients only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Length of all tracks in seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<f64>,
        /// What may be done with it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub eligibility: ::std::option::Option<Eligibility>,
        /// UUID of a customer's playlist, or ASIN of a catalog playlist.
        pub id: ::std::string::String,
        /// Images in one or more sizes.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<Image>,
        /// Time of the last change. Seen in the web player only.
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
        pub track_count: ::std::option::Option<f64>,
        /// Entries of the playlist; only where they were asked for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tracks: ::std::option::Option<PlaylistTrackConnection>,
        /// Address in the Amazon Music web player.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        /// Who can see it.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut curator_ = None;
            let mut description_ = None;
            let mut duration_ = None;
            let mut eligibility_ = None;
            let mut id_ = None;
            let mut images_ = ::std::vec::Vec::new();
            let mut last_modified_date_ = None;
            let mut title_ = None;
            let mut track_count_ = None;
            let mut tracks_ = None;
            let mut url_ = None;
            let mut visibility_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "curator" => crate::object::value(&mut curator_, &mut object),
                    "description" => crate::object::value(&mut description_, &mut object),
                    "duration" => crate::object::value(&mut duration_, &mut object),
                    "eligibility" => crate::object::value(&mut eligibility_, &mut object),
                    "id" => crate::object::some(&mut id_, &mut object),
                    "images" => crate::object::list(&mut images_, &mut object),
                    "lastModifiedDate" => {
                        crate::object::value(&mut last_modified_date_, &mut object)
                    }
                    "title" => crate::object::value(&mut title_, &mut object),
                    "trackCount" => crate::object::value(&mut track_count_, &mut object),
                    "tracks" => crate::object::value(&mut tracks_, &mut object),
                    "url" => crate::object::value(&mut url_, &mut object),
                    "visibility" => crate::object::value(&mut visibility_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                curator: curator_,
                description: description_,
                duration: duration_,
                eligibility: eligibility_,
                id: crate::object::required(id_, "id")?,
                images: images_,
                last_modified_date: last_modified_date_,
                title: title_,
                track_count: track_count_,
                tracks: tracks_,
                url: url_,
                visibility: visibility_,
            })
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
        pub edge_count: ::std::option::Option<f64>,
        /// The entries of the page.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub edges: ::std::vec::Vec<PlaylistEdge>,
        /// Where the page stands.
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut edge_count_ = None;
            let mut edges_ = ::std::vec::Vec::new();
            let mut page_info_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "edgeCount" => crate::object::value(&mut edge_count_, &mut object),
                    "edges" => crate::object::list(&mut edges_, &mut object),
                    "pageInfo" => crate::object::value(&mut page_info_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                edge_count: edge_count_,
                edges: edges_,
                page_info: page_info_,
            })
        }
    }
    /// Content of an answer with one playlist.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut playlist_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "playlist" => crate::object::value(&mut playlist_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { playlist: playlist_ })
        }
    }
    /// One of the playlists of a page.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PlaylistEdge {
        /// Position of the entry: index and playlist id, joined by a colon.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut cursor_ = None;
            let mut node_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "cursor" => crate::object::value(&mut cursor_, &mut object),
                    "node" => crate::object::value(&mut node_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                cursor: cursor_,
                node: node_,
            })
        }
    }
    /// Answer with one playlist.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PlaylistResponse {
        /// Content of the answer.
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
    /// Order of playlists. Seen in clients and in the web player only.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for PlaylistSort {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PlaylistSort {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
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
        pub edge_count: ::std::option::Option<f64>,
        /// The entries of the page.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub edges: ::std::vec::Vec<PlaylistTrackEdge>,
        /// Where the page stands.
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut edge_count_ = None;
            let mut edges_ = ::std::vec::Vec::new();
            let mut page_info_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "edgeCount" => crate::object::value(&mut edge_count_, &mut object),
                    "edges" => crate::object::list(&mut edges_, &mut object),
                    "pageInfo" => crate::object::value(&mut page_info_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                edge_count: edge_count_,
                edges: edges_,
                page_info: page_info_,
            })
        }
    }
    /// An entry of a playlist.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PlaylistTrackEdge {
        /// Index from 0 and entry id, joined by a colon. What stands after the first colon is the entry id; the whole continues a list after this entry when sent as a cursor, as seen live.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<::std::string::String>,
        /// Entry id. Seen in the web player only; read it from the cursor if absent.
        #[serde(
            rename = "itemId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut cursor_ = None;
            let mut item_id_ = None;
            let mut node_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "cursor" => crate::object::value(&mut cursor_, &mut object),
                    "itemId" => crate::object::value(&mut item_id_, &mut object),
                    "node" => crate::object::value(&mut node_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                cursor: cursor_,
                item_id: item_id_,
                node: node_,
            })
        }
    }
    /// An episode of a podcast show.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PodcastEpisode {
        /// Description. Inferred from the show.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Length in seconds. Inferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<f64>,
        /// UUID of the episode.
        pub id: ::std::string::String,
        /// Images in one or more sizes. Inferred.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<Image>,
        /// Show it belongs to. Inferred.
        #[serde(
            rename = "podcastShow",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub podcast_show: ::std::option::Option<PodcastShow>,
        /// Time of publication. Inferred.
        #[serde(
            rename = "publishDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub publish_date: ::std::option::Option<::std::string::String>,
        /// Title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Address in the Amazon Music web player.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut description_ = None;
            let mut duration_ = None;
            let mut id_ = None;
            let mut images_ = ::std::vec::Vec::new();
            let mut podcast_show_ = None;
            let mut publish_date_ = None;
            let mut title_ = None;
            let mut url_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "description" => crate::object::value(&mut description_, &mut object),
                    "duration" => crate::object::value(&mut duration_, &mut object),
                    "id" => crate::object::some(&mut id_, &mut object),
                    "images" => crate::object::list(&mut images_, &mut object),
                    "podcastShow" => {
                        crate::object::value(&mut podcast_show_, &mut object)
                    }
                    "publishDate" => {
                        crate::object::value(&mut publish_date_, &mut object)
                    }
                    "title" => crate::object::value(&mut title_, &mut object),
                    "url" => crate::object::value(&mut url_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                description: description_,
                duration: duration_,
                id: crate::object::required(id_, "id")?,
                images: images_,
                podcast_show: podcast_show_,
                publish_date: publish_date_,
                title: title_,
                url: url_,
            })
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
        pub edge_count: ::std::option::Option<f64>,
        /// The entries of the page.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub edges: ::std::vec::Vec<PodcastEpisodeEdge>,
        /// Where the page stands.
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut edge_count_ = None;
            let mut edges_ = ::std::vec::Vec::new();
            let mut page_info_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "edgeCount" => crate::object::value(&mut edge_count_, &mut object),
                    "edges" => crate::object::list(&mut edges_, &mut object),
                    "pageInfo" => crate::object::value(&mut page_info_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                edge_count: edge_count_,
                edges: edges_,
                page_info: page_info_,
            })
        }
    }
    /// Content of an answer with one episode.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct PodcastEpisodeData {
        /// The episode.
        #[serde(
            rename = "podcastEpisode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub podcast_episode: ::std::option::Option<PodcastEpisode>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for PodcastEpisodeData {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for PodcastEpisodeData {
        const NAME: &'static str = "PodcastEpisodeData";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut podcast_episode_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "podcastEpisode" => {
                        crate::object::value(&mut podcast_episode_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                podcast_episode: podcast_episode_,
            })
        }
    }
    /// One of the podcast episodes of a page.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PodcastEpisodeEdge {
        /// Position of the entry: index and episode id, joined by a colon.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut cursor_ = None;
            let mut node_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "cursor" => crate::object::value(&mut cursor_, &mut object),
                    "node" => crate::object::value(&mut node_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                cursor: cursor_,
                node: node_,
            })
        }
    }
    /// Answer with one episode.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct PodcastEpisodeResponse {
        /// Content of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<PodcastEpisodeData>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for PodcastEpisodeResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for PodcastEpisodeResponse {
        const NAME: &'static str = "PodcastEpisodeResponse";
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
    /// Content of an answer with several episodes.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
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
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for PodcastEpisodesData {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for PodcastEpisodesData {
        const NAME: &'static str = "PodcastEpisodesData";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut podcast_episode_ = ::std::vec::Vec::new();
            let mut podcast_episodes_ = ::std::vec::Vec::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "podcastEpisode" => {
                        crate::object::list(&mut podcast_episode_, &mut object)
                    }
                    "podcastEpisodes" => {
                        crate::object::list(&mut podcast_episodes_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                podcast_episode: podcast_episode_,
                podcast_episodes: podcast_episodes_,
            })
        }
    }
    /// Answer with several episodes.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct PodcastEpisodesResponse {
        /// Content of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<PodcastEpisodesData>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for PodcastEpisodesResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for PodcastEpisodesResponse {
        const NAME: &'static str = "PodcastEpisodesResponse";
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
    /// A podcast show.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PodcastShow {
        /// Who makes the show. The page mentions an author; the name of the field is inferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub author: ::std::option::Option<::std::string::String>,
        /// Description, with HTML in it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// A page of the episodes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub episodes: ::std::option::Option<PodcastEpisodeConnection>,
        /// UUID of the show.
        pub id: ::std::string::String,
        /// Images in one or more sizes. Inferred.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<Image>,
        /// Who publishes the show. Inferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub publisher: ::std::option::Option<::std::string::String>,
        /// Title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Address in the Amazon Music web player. Inferred.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut author_ = None;
            let mut description_ = None;
            let mut episodes_ = None;
            let mut id_ = None;
            let mut images_ = ::std::vec::Vec::new();
            let mut publisher_ = None;
            let mut title_ = None;
            let mut url_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "author" => crate::object::value(&mut author_, &mut object),
                    "description" => crate::object::value(&mut description_, &mut object),
                    "episodes" => crate::object::value(&mut episodes_, &mut object),
                    "id" => crate::object::some(&mut id_, &mut object),
                    "images" => crate::object::list(&mut images_, &mut object),
                    "publisher" => crate::object::value(&mut publisher_, &mut object),
                    "title" => crate::object::value(&mut title_, &mut object),
                    "url" => crate::object::value(&mut url_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                author: author_,
                description: description_,
                episodes: episodes_,
                id: crate::object::required(id_, "id")?,
                images: images_,
                publisher: publisher_,
                title: title_,
                url: url_,
            })
        }
    }
    /// A page of podcast shows.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct PodcastShowConnection {
        /// Number of edges in this page, not in the whole list.
        #[serde(
            rename = "edgeCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub edge_count: ::std::option::Option<f64>,
        /// The entries of the page.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub edges: ::std::vec::Vec<PodcastShowEdge>,
        /// Where the page stands.
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_info: ::std::option::Option<PageInfo>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for PodcastShowConnection {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for PodcastShowConnection {
        const NAME: &'static str = "PodcastShowConnection";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut edge_count_ = None;
            let mut edges_ = ::std::vec::Vec::new();
            let mut page_info_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "edgeCount" => crate::object::value(&mut edge_count_, &mut object),
                    "edges" => crate::object::list(&mut edges_, &mut object),
                    "pageInfo" => crate::object::value(&mut page_info_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                edge_count: edge_count_,
                edges: edges_,
                page_info: page_info_,
            })
        }
    }
    /// Content of an answer with one show.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut podcast_show_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "podcastShow" => {
                        crate::object::value(&mut podcast_show_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                podcast_show: podcast_show_,
            })
        }
    }
    /// One of the podcast shows of a page.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct PodcastShowEdge {
        /// Position of the entry; not in the samples of searches and browsing. Can serve as a cursor where present.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<::std::string::String>,
        /// The entry itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub node: ::std::option::Option<PodcastShow>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for PodcastShowEdge {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for PodcastShowEdge {
        const NAME: &'static str = "PodcastShowEdge";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut cursor_ = None;
            let mut node_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "cursor" => crate::object::value(&mut cursor_, &mut object),
                    "node" => crate::object::value(&mut node_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                cursor: cursor_,
                node: node_,
            })
        }
    }
    /// Answer with one show.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PodcastShowResponse {
        /// Content of the answer.
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
    /// Content of an answer with several shows.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
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
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for PodcastShowsData {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for PodcastShowsData {
        const NAME: &'static str = "PodcastShowsData";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut podcast_show_ = ::std::vec::Vec::new();
            let mut podcast_shows_ = ::std::vec::Vec::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "podcastShow" => crate::object::list(&mut podcast_show_, &mut object),
                    "podcastShows" => {
                        crate::object::list(&mut podcast_shows_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                podcast_show: podcast_show_,
                podcast_shows: podcast_shows_,
            })
        }
    }
    /// Answer with several shows.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct PodcastShowsResponse {
        /// Content of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<PodcastShowsData>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for PodcastShowsResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for PodcastShowsResponse {
        const NAME: &'static str = "PodcastShowsResponse";
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
    /// What to put into the queue. Inferred.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[cfg(feature = "inferred")]
    pub struct QueueRequest {
        /// What to queue.
        #[serde(rename = "playParams")]
        pub play_params: PlayParamsRequest,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for QueueRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for QueueRequest {
        const NAME: &'static str = "QueueRequest";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut play_params_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "playParams" => crate::object::some(&mut play_params_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                play_params: crate::object::required(play_params_, "playParams")?,
            })
        }
    }
    #[cfg(feature = "inferred")]
    impl QueueRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::QueueRequest {
            Default::default()
        }
    }
    /// Answer with what was played last.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RecentEntitiesResponse {
        /// Content of the answer, unseen and therefore free-form.
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub data: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut data_ = ::std::default::Default::default();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "data" => crate::object::value_or_null(&mut data_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { data: data_ })
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
        pub edge_count: ::std::option::Option<f64>,
        /// The entries of the page.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub edges: ::std::vec::Vec<RecentTrackEdge>,
        /// Where the page stands.
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut edge_count_ = None;
            let mut edges_ = ::std::vec::Vec::new();
            let mut page_info_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "edgeCount" => crate::object::value(&mut edge_count_, &mut object),
                    "edges" => crate::object::list(&mut edges_, &mut object),
                    "pageInfo" => crate::object::value(&mut page_info_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                edge_count: edge_count_,
                edges: edges_,
                page_info: page_info_,
            })
        }
    }
    /// A track that was played.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RecentTrackEdge {
        /// Position of the entry; not in the sample.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<::std::string::String>,
        /// The track.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub node: ::std::option::Option<Track>,
        /// Time of playing, ISO 8601 with milliseconds, in UTC.
        #[serde(
            rename = "playedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut cursor_ = None;
            let mut node_ = None;
            let mut played_at_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "cursor" => crate::object::value(&mut cursor_, &mut object),
                    "node" => crate::object::value(&mut node_, &mut object),
                    "playedAt" => crate::object::value(&mut played_at_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                cursor: cursor_,
                node: node_,
                played_at: played_at_,
            })
        }
    }
    /// About a release. The schema page names the type; its fields have not been seen, so it is free-form.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[serde(transparent)]
    pub struct Release(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for Release {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        #[inline]
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<Release>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        #[inline]
        fn from(value: Release) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for Release {
        #[inline]
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// Entries to remove from a playlist.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct RemovePlaylistTracksRequest {
        /// Entry ids, not track ids.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut entry_ids_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "entryIds" => crate::object::some(&mut entry_ids_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                entry_ids: crate::object::required(entry_ids_, "entryIds")?,
            })
        }
    }
    impl RemovePlaylistTracksRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::RemovePlaylistTracksRequest {
            Default::default()
        }
    }
    /// Content of an answer with albums that were found.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut search_albums_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "searchAlbums" => {
                        crate::object::value(&mut search_albums_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                search_albums: search_albums_,
            })
        }
    }
    /// Answer with albums that were found.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SearchAlbumsResponse {
        /// Content of the answer.
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
    /// Content of an answer with artists that were found.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut search_artists_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "searchArtists" => {
                        crate::object::value(&mut search_artists_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                search_artists: search_artists_,
            })
        }
    }
    /// Answer with artists that were found.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SearchArtistsResponse {
        /// Content of the answer.
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
    /// A filter for something other than tracks.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct SearchFilter {
        /// Field to look at; every one, if left out. The words are not documented; `id`, `asin` and `name` are likely.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut field_ = None;
            let mut query_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "field" => crate::object::value(&mut field_, &mut object),
                    "query" => crate::object::some(&mut query_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                field: field_,
                query: crate::object::required(query_, "query")?,
            })
        }
    }
    impl SearchFilter {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::SearchFilter {
            Default::default()
        }
    }
    /// Content of an answer with playlists that were found.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct SearchPlaylistsData {
        /// A page of playlists that were found. Inferred.
        #[serde(
            rename = "searchPlaylists",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub search_playlists: ::std::option::Option<PlaylistConnection>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for SearchPlaylistsData {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for SearchPlaylistsData {
        const NAME: &'static str = "SearchPlaylistsData";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut search_playlists_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "searchPlaylists" => {
                        crate::object::value(&mut search_playlists_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                search_playlists: search_playlists_,
            })
        }
    }
    /// Answer with playlists that were found.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct SearchPlaylistsResponse {
        /// Content of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<SearchPlaylistsData>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for SearchPlaylistsResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for SearchPlaylistsResponse {
        const NAME: &'static str = "SearchPlaylistsResponse";
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
    /// Content of an answer with podcast episodes that were found.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct SearchPodcastEpisodesData {
        /// A page of podcast episodes that were found. Inferred.
        #[serde(
            rename = "searchPodcastEpisodes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub search_podcast_episodes: ::std::option::Option<PodcastEpisodeConnection>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for SearchPodcastEpisodesData {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for SearchPodcastEpisodesData {
        const NAME: &'static str = "SearchPodcastEpisodesData";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut search_podcast_episodes_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "searchPodcastEpisodes" => {
                        crate::object::value(&mut search_podcast_episodes_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                search_podcast_episodes: search_podcast_episodes_,
            })
        }
    }
    /// Answer with podcast episodes that were found.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct SearchPodcastEpisodesResponse {
        /// Content of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<SearchPodcastEpisodesData>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for SearchPodcastEpisodesResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for SearchPodcastEpisodesResponse {
        const NAME: &'static str = "SearchPodcastEpisodesResponse";
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
    /// Content of an answer with podcast shows that were found.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct SearchPodcastShowsData {
        /// A page of podcast shows that were found. Inferred.
        #[serde(
            rename = "searchPodcastShows",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub search_podcast_shows: ::std::option::Option<PodcastShowConnection>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for SearchPodcastShowsData {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for SearchPodcastShowsData {
        const NAME: &'static str = "SearchPodcastShowsData";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut search_podcast_shows_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "searchPodcastShows" => {
                        crate::object::value(&mut search_podcast_shows_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                search_podcast_shows: search_podcast_shows_,
            })
        }
    }
    /// Answer with podcast shows that were found.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct SearchPodcastShowsResponse {
        /// Content of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<SearchPodcastShowsData>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for SearchPodcastShowsResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for SearchPodcastShowsResponse {
        const NAME: &'static str = "SearchPodcastShowsResponse";
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
    /// A search for anything but tracks.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct SearchRequest {
        /// Entries per page. Sources disagree on the maximum: 100 in older editions, 20 in a reading of 2026-10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<u32>,
        /// What to look for. How several filters combine is not documented.
        #[serde(rename = "searchFilters")]
        pub search_filters: ::std::vec::Vec<SearchFilter>,
        /// Order of what is found.
        #[serde(
            rename = "sortBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sort_by: ::std::option::Option<SearchSort>,
        /// Token of the page to get, from the page information of the one before.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut limit_ = None;
            let mut search_filters_ = None;
            let mut sort_by_ = None;
            let mut token_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "limit" => crate::object::value(&mut limit_, &mut object),
                    "searchFilters" => {
                        crate::object::some(&mut search_filters_, &mut object)
                    }
                    "sortBy" => crate::object::value(&mut sort_by_, &mut object),
                    "token" => crate::object::value(&mut token_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                limit: limit_,
                search_filters: crate::object::required(
                    search_filters_,
                    "searchFilters",
                )?,
                sort_by: sort_by_,
                token: token_,
            })
        }
    }
    impl SearchRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::SearchRequest {
            Default::default()
        }
    }
    /// Order of what was found.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for SearchSort {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SearchSort {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Content of an answer with tracks that were found.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut search_tracks_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "searchTracks" => {
                        crate::object::value(&mut search_tracks_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                search_tracks: search_tracks_,
            })
        }
    }
    /// Answer with tracks that were found.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SearchTracksResponse {
        /// Content of the answer.
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
    /// A new loop mode. Inferred.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[cfg(feature = "inferred")]
    pub struct SetPlaybackLoopRequest {
        /// Whether to loop.
        #[serde(rename = "loopMode")]
        pub loop_mode: LoopMode,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for SetPlaybackLoopRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for SetPlaybackLoopRequest {
        const NAME: &'static str = "SetPlaybackLoopRequest";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut loop_mode_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "loopMode" => crate::object::some(&mut loop_mode_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                loop_mode: crate::object::required(loop_mode_, "loopMode")?,
            })
        }
    }
    #[cfg(feature = "inferred")]
    impl SetPlaybackLoopRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::SetPlaybackLoopRequest {
            Default::default()
        }
    }
    /// A new shuffle mode. Inferred.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[cfg(feature = "inferred")]
    pub struct SetPlaybackShuffleRequest {
        /// Whether to shuffle.
        #[serde(rename = "shuffleMode")]
        pub shuffle_mode: ShuffleMode,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for SetPlaybackShuffleRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for SetPlaybackShuffleRequest {
        const NAME: &'static str = "SetPlaybackShuffleRequest";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut shuffle_mode_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "shuffleMode" => crate::object::some(&mut shuffle_mode_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                shuffle_mode: crate::object::required(shuffle_mode_, "shuffleMode")?,
            })
        }
    }
    #[cfg(feature = "inferred")]
    impl SetPlaybackShuffleRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::SetPlaybackShuffleRequest {
            Default::default()
        }
    }
    /// A rating of a track.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut like_state_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "likeState" => crate::object::some(&mut like_state_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                like_state: crate::object::required(like_state_, "likeState")?,
            })
        }
    }
    impl SetTrackLikeRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::SetTrackLikeRequest {
            Default::default()
        }
    }
    /// Whether the queue is shuffled.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for ShuffleMode {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ShuffleMode {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A station, which plays on without end. Known whole.
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
        /// Address in the Amazon Music web player.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut id_ = None;
            let mut images_ = ::std::vec::Vec::new();
            let mut name_ = None;
            let mut url_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "id" => crate::object::some(&mut id_, &mut object),
                    "images" => crate::object::list(&mut images_, &mut object),
                    "name" => crate::object::value(&mut name_, &mut object),
                    "url" => crate::object::value(&mut url_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                id: crate::object::required(id_, "id")?,
                images: images_,
                name: name_,
                url: url_,
            })
        }
    }
    /// Content of an answer with one station.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut station_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "station" => crate::object::value(&mut station_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { station: station_ })
        }
    }
    /// Answer with one station.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StationResponse {
        /// Content of the answer.
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
    /// Content of an answer with top playlists.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TopPlaylistsData {
        /// A page of top playlists. Inferred.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut top_playlists_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "topPlaylists" => {
                        crate::object::value(&mut top_playlists_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                top_playlists: top_playlists_,
            })
        }
    }
    /// Answer with top playlists.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TopPlaylistsResponse {
        /// Content of the answer.
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
    /// Content of an answer with top tracks.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut top_tracks_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "topTracks" => crate::object::value(&mut top_tracks_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { top_tracks: top_tracks_ })
        }
    }
    /// Answer with top tracks.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TopTracksResponse {
        /// Content of the answer.
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
    /// A track of the catalog. In searches and browsing it is short: id, title and URL.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Track {
        /// Album of the track; a short entry.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub album: ::std::option::Option<Album>,
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
        /// Further artists with their parts, any JSON. Seen in the web player only.
        #[serde(
            rename = "contributingArtists",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contributing_artists: ::std::option::Option<::serde_json::Value>,
        /// Disc of the album, from 1. Seen in the web player only.
        #[serde(
            rename = "discNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub disc_number: ::std::option::Option<f64>,
        /// Digital music id. Cited from the schema page; the letter case of the key is not certain.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dmid: ::std::option::Option<::std::string::String>,
        /// Length in seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<f64>,
        /// What may be done with it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub eligibility: ::std::option::Option<Eligibility>,
        /// ASIN that is the same in every territory.
        #[serde(
            rename = "globalAsin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub global_asin: ::std::option::Option<::std::string::String>,
        /// Id in the catalog, an ASIN.
        pub id: ::std::string::String,
        /// Images in one or more sizes. Seen live.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<Image>,
        /// International recording code; compare without regard to case.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub isrc: ::std::option::Option<::std::string::String>,
        /// Record label. Cited from the Tracks page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label: ::std::option::Option<::std::string::String>,
        /// Language it is sung in. Seen in the web player only.
        #[serde(
            rename = "languageOfPerformance",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub language_of_performance: ::std::option::Option<::std::string::String>,
        /// ASIN in the customer's territory. Inferred from albums.
        #[serde(
            rename = "localAsin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub local_asin: ::std::option::Option<::std::string::String>,
        /// Market the entry was answered for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market: ::std::option::Option<Market>,
        /// Audio or video. Inferred from the query parameter of the same name.
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<MediaType>,
        /// Territory whose catalog the entry belongs to.
        #[serde(
            rename = "musicTerritory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub music_territory: ::std::option::Option<MusicTerritory>,
        /// Parental information. Seen live.
        #[serde(
            rename = "parentalSettings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub parental_settings: ::std::option::Option<ParentalSettings>,
        /// Address of a short sample. Cited from the Tracks page.
        #[serde(
            rename = "previewUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub preview_url: ::std::option::Option<::std::string::String>,
        /// Time of release, ISO 8601 with milliseconds in what was seen live.
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
        /// Place on its disc, from 1. Seen in the web player only.
        #[serde(
            rename = "trackNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub track_number: ::std::option::Option<f64>,
        /// Address in the Amazon Music web player.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut album_ = None;
            let mut artists_ = ::std::vec::Vec::new();
            let mut audio_qualities_ = ::std::vec::Vec::new();
            let mut available_markets_ = ::std::vec::Vec::new();
            let mut contributing_artists_ = None;
            let mut disc_number_ = None;
            let mut dmid_ = None;
            let mut duration_ = None;
            let mut eligibility_ = None;
            let mut global_asin_ = None;
            let mut id_ = None;
            let mut images_ = ::std::vec::Vec::new();
            let mut isrc_ = None;
            let mut label_ = None;
            let mut language_of_performance_ = None;
            let mut local_asin_ = None;
            let mut market_ = None;
            let mut media_type_ = None;
            let mut music_territory_ = None;
            let mut parental_settings_ = None;
            let mut preview_url_ = None;
            let mut release_date_ = None;
            let mut short_title_ = None;
            let mut title_ = None;
            let mut track_number_ = None;
            let mut url_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "album" => crate::object::value(&mut album_, &mut object),
                    "artists" => crate::object::list(&mut artists_, &mut object),
                    "audioQualities" => {
                        crate::object::list(&mut audio_qualities_, &mut object)
                    }
                    "availableMarkets" => {
                        crate::object::list(&mut available_markets_, &mut object)
                    }
                    "contributingArtists" => {
                        crate::object::value(&mut contributing_artists_, &mut object)
                    }
                    "discNumber" => crate::object::value(&mut disc_number_, &mut object),
                    "dmid" => crate::object::value(&mut dmid_, &mut object),
                    "duration" => crate::object::value(&mut duration_, &mut object),
                    "eligibility" => crate::object::value(&mut eligibility_, &mut object),
                    "globalAsin" => crate::object::value(&mut global_asin_, &mut object),
                    "id" => crate::object::some(&mut id_, &mut object),
                    "images" => crate::object::list(&mut images_, &mut object),
                    "isrc" => crate::object::value(&mut isrc_, &mut object),
                    "label" => crate::object::value(&mut label_, &mut object),
                    "languageOfPerformance" => {
                        crate::object::value(&mut language_of_performance_, &mut object)
                    }
                    "localAsin" => crate::object::value(&mut local_asin_, &mut object),
                    "market" => crate::object::value(&mut market_, &mut object),
                    "mediaType" => crate::object::value(&mut media_type_, &mut object),
                    "musicTerritory" => {
                        crate::object::value(&mut music_territory_, &mut object)
                    }
                    "parentalSettings" => {
                        crate::object::value(&mut parental_settings_, &mut object)
                    }
                    "previewUrl" => crate::object::value(&mut preview_url_, &mut object),
                    "releaseDate" => {
                        crate::object::value(&mut release_date_, &mut object)
                    }
                    "shortTitle" => crate::object::value(&mut short_title_, &mut object),
                    "title" => crate::object::value(&mut title_, &mut object),
                    "trackNumber" => {
                        crate::object::value(&mut track_number_, &mut object)
                    }
                    "url" => crate::object::value(&mut url_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                album: album_,
                artists: artists_,
                audio_qualities: audio_qualities_,
                available_markets: available_markets_,
                contributing_artists: contributing_artists_,
                disc_number: disc_number_,
                dmid: dmid_,
                duration: duration_,
                eligibility: eligibility_,
                global_asin: global_asin_,
                id: crate::object::required(id_, "id")?,
                images: images_,
                isrc: isrc_,
                label: label_,
                language_of_performance: language_of_performance_,
                local_asin: local_asin_,
                market: market_,
                media_type: media_type_,
                music_territory: music_territory_,
                parental_settings: parental_settings_,
                preview_url: preview_url_,
                release_date: release_date_,
                short_title: short_title_,
                title: title_,
                track_number: track_number_,
                url: url_,
            })
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
        pub edge_count: ::std::option::Option<f64>,
        /// The entries of the page.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub edges: ::std::vec::Vec<TrackEdge>,
        /// Where the page stands.
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut edge_count_ = None;
            let mut edges_ = ::std::vec::Vec::new();
            let mut page_info_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "edgeCount" => crate::object::value(&mut edge_count_, &mut object),
                    "edges" => crate::object::list(&mut edges_, &mut object),
                    "pageInfo" => crate::object::value(&mut page_info_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                edge_count: edge_count_,
                edges: edges_,
                page_info: page_info_,
            })
        }
    }
    /// Content of an answer with one track.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut track_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "track" => crate::object::value(&mut track_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { track: track_ })
        }
    }
    /// One of the tracks of a page.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TrackEdge {
        /// Position of the entry; not in the samples of searches and browsing. Can serve as a cursor where present.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut cursor_ = None;
            let mut node_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "cursor" => crate::object::value(&mut cursor_, &mut object),
                    "node" => crate::object::value(&mut node_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                cursor: cursor_,
                node: node_,
            })
        }
    }
    /// Answer with one track.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TrackResponse {
        /// Content of the answer.
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
    /// Field of a track that a filter looks at; the list of the page, complete.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for TrackSearchField {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for TrackSearchField {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A filter for tracks.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct TrackSearchFilter {
        /// Field to look at; every one, if left out.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut field_ = None;
            let mut query_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "field" => crate::object::value(&mut field_, &mut object),
                    "query" => crate::object::some(&mut query_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                field: field_,
                query: crate::object::required(query_, "query")?,
            })
        }
    }
    impl TrackSearchFilter {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::TrackSearchFilter {
            Default::default()
        }
    }
    /// A search for tracks.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct TrackSearchRequest {
        /// Entries per page. Sources disagree on the maximum: 100 in older editions, 20 in a reading of 2026-10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<u32>,
        /// What to look for. How several filters combine is not documented.
        #[serde(rename = "searchFilters")]
        pub search_filters: ::std::vec::Vec<TrackSearchFilter>,
        /// Order of what is found.
        #[serde(
            rename = "sortBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sort_by: ::std::option::Option<SearchSort>,
        /// Token of the page to get, from the page information of the one before.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut limit_ = None;
            let mut search_filters_ = None;
            let mut sort_by_ = None;
            let mut token_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "limit" => crate::object::value(&mut limit_, &mut object),
                    "searchFilters" => {
                        crate::object::some(&mut search_filters_, &mut object)
                    }
                    "sortBy" => crate::object::value(&mut sort_by_, &mut object),
                    "token" => crate::object::value(&mut token_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                limit: limit_,
                search_filters: crate::object::required(
                    search_filters_,
                    "searchFilters",
                )?,
                sort_by: sort_by_,
                token: token_,
            })
        }
    }
    impl TrackSearchRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::TrackSearchRequest {
            Default::default()
        }
    }
    /// Content of an answer with several tracks.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut track_ = ::std::vec::Vec::new();
            let mut tracks_ = ::std::vec::Vec::new();
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "track" => crate::object::list(&mut track_, &mut object),
                    "tracks" => crate::object::list(&mut tracks_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                track: track_,
                tracks: tracks_,
            })
        }
    }
    /// Answer with several tracks.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TracksResponse {
        /// Content of the answer.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut update_user_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "updateUser" => crate::object::value(&mut update_user_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { update_user: update_user_ })
        }
    }
    /// The wrapped form of that answer.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateCurrentUserEnvelope {
        /// Content of the answer.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut data_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "data" => crate::object::some(&mut data_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                data: crate::object::required(data_, "data")?,
            })
        }
    }
    /// A whole new profile.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct UpdateCurrentUserRequest {
        /// Display name.
        pub name: ::std::string::String,
        /// Who can see what is played.
        #[serde(rename = "playbackVisibility")]
        pub playback_visibility: Visibility,
        /// Who can see the profile.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut name_ = None;
            let mut playback_visibility_ = None;
            let mut visibility_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "name" => crate::object::some(&mut name_, &mut object),
                    "playbackVisibility" => {
                        crate::object::some(&mut playback_visibility_, &mut object)
                    }
                    "visibility" => crate::object::some(&mut visibility_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                name: crate::object::required(name_, "name")?,
                playback_visibility: crate::object::required(
                    playback_visibility_,
                    "playbackVisibility",
                )?,
                visibility: crate::object::required(visibility_, "visibility")?,
            })
        }
    }
    impl UpdateCurrentUserRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::UpdateCurrentUserRequest {
            Default::default()
        }
    }
    /// Answer to a change of the profile: wrapped, as the table of the page says, or bare, as its sample shows.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[serde(untagged)]
    #[non_exhaustive]
    pub enum UpdateCurrentUserResponse {
        /// The form of [`UpdateCurrentUserEnvelope`].
        UpdateCurrentUserEnvelope(UpdateCurrentUserEnvelope),
        /// The form of [`User`].
        User(User),
        /// A form that this version does not know; it is kept as it came.
        Unknown(::serde_json::Value),
    }
    impl ::std::convert::From<UpdateCurrentUserEnvelope> for UpdateCurrentUserResponse {
        #[inline]
        fn from(value: UpdateCurrentUserEnvelope) -> Self {
            Self::UpdateCurrentUserEnvelope(value)
        }
    }
    impl ::std::convert::From<User> for UpdateCurrentUserResponse {
        #[inline]
        fn from(value: User) -> Self {
            Self::User(value)
        }
    }
    /// Content of an answer with a changed playlist.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut update_playlist_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "updatePlaylist" => {
                        crate::object::value(&mut update_playlist_, &mut object)
                    }
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                update_playlist: update_playlist_,
            })
        }
    }
    /// Fields of a playlist to change. Whether the service takes a part of them is not known.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct UpdatePlaylistRequest {
        /// New description.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// New title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Who can see it from now on.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut description_ = None;
            let mut title_ = None;
            let mut visibility_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "description" => crate::object::value(&mut description_, &mut object),
                    "title" => crate::object::value(&mut title_, &mut object),
                    "visibility" => crate::object::value(&mut visibility_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                description: description_,
                title: title_,
                visibility: visibility_,
            })
        }
    }
    impl UpdatePlaylistRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> builder::UpdatePlaylistRequest {
            Default::default()
        }
    }
    /// Answer with a changed playlist.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdatePlaylistResponse {
        /// Content of the answer.
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
    /// A customer.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct User {
        /// Short public name. Seen in a client only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub handle: ::std::option::Option<::std::string::String>,
        /// Id of the customer, a string of lower-case letters and digits.
        pub id: ::std::string::String,
        /// Profile images; height and width may be 0.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<Image>,
        /// Display name; a sample of Amazon's has null here.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Who can see what is played. Inferred from the request that sets it.
        #[serde(
            rename = "playbackVisibility",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub playback_visibility: ::std::option::Option<Visibility>,
        /// Subscription tier. The page announces it; the name of the field is from a client, its values are unknown.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tier: ::std::option::Option<::std::string::String>,
        /// Address of the profile in the web player.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        /// Who can see the profile. Inferred from the request that sets it.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut handle_ = None;
            let mut id_ = None;
            let mut images_ = ::std::vec::Vec::new();
            let mut name_ = None;
            let mut playback_visibility_ = None;
            let mut tier_ = None;
            let mut url_ = None;
            let mut visibility_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "handle" => crate::object::value(&mut handle_, &mut object),
                    "id" => crate::object::some(&mut id_, &mut object),
                    "images" => crate::object::list(&mut images_, &mut object),
                    "name" => crate::object::value(&mut name_, &mut object),
                    "playbackVisibility" => {
                        crate::object::value(&mut playback_visibility_, &mut object)
                    }
                    "tier" => crate::object::value(&mut tier_, &mut object),
                    "url" => crate::object::value(&mut url_, &mut object),
                    "visibility" => crate::object::value(&mut visibility_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                handle: handle_,
                id: crate::object::required(id_, "id")?,
                images: images_,
                name: name_,
                playback_visibility: playback_visibility_,
                tier: tier_,
                url: url_,
                visibility: visibility_,
            })
        }
    }
    /// A page of customers.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct UserConnection {
        /// Number of edges in this page, not in the whole list.
        #[serde(
            rename = "edgeCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub edge_count: ::std::option::Option<f64>,
        /// The entries of the page.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub edges: ::std::vec::Vec<UserEdge>,
        /// Where the page stands.
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_info: ::std::option::Option<PageInfo>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for UserConnection {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for UserConnection {
        const NAME: &'static str = "UserConnection";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut edge_count_ = None;
            let mut edges_ = ::std::vec::Vec::new();
            let mut page_info_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "edgeCount" => crate::object::value(&mut edge_count_, &mut object),
                    "edges" => crate::object::list(&mut edges_, &mut object),
                    "pageInfo" => crate::object::value(&mut page_info_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                edge_count: edge_count_,
                edges: edges_,
                page_info: page_info_,
            })
        }
    }
    /// Content of an answer with one customer.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserData {
        /// The customer.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut user_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "user" => crate::object::value(&mut user_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { user: user_ })
        }
    }
    /// One of the customers of a page.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[cfg(feature = "inferred")]
    pub struct UserEdge {
        /// Position of the entry. Inferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<::std::string::String>,
        /// The entry itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub node: ::std::option::Option<User>,
    }
    #[cfg(feature = "inferred")]
    impl<'de> ::serde::Deserialize<'de> for UserEdge {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::object::read(deserializer)
        }
    }
    #[cfg(feature = "inferred")]
    impl crate::object::Object for UserEdge {
        const NAME: &'static str = "UserEdge";
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut cursor_ = None;
            let mut node_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "cursor" => crate::object::value(&mut cursor_, &mut object),
                    "node" => crate::object::value(&mut node_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                cursor: cursor_,
                node: node_,
            })
        }
    }
    /// What lists of a customer hang from: each answer holds the one list that was asked for, and at times some of the profile.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserLists {
        /// Albums in the library, under the second name that is likely. Inferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub albums: ::std::option::Option<AlbumConnection>,
        /// Followed artists. Inferred from followed playlists.
        #[serde(
            rename = "followedArtists",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub followed_artists: ::std::option::Option<ArtistConnection>,
        /// Followed playlists. Seen in a client only.
        #[serde(
            rename = "followedPlaylists",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub followed_playlists: ::std::option::Option<PlaylistConnection>,
        /// Id of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Albums in the library. Inferred.
        #[serde(
            rename = "libraryAlbums",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub library_albums: ::std::option::Option<AlbumConnection>,
        /// Tracks in the library. Inferred.
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
        /// Address of the profile in the web player.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut albums_ = None;
            let mut followed_artists_ = None;
            let mut followed_playlists_ = None;
            let mut id_ = None;
            let mut library_albums_ = None;
            let mut library_tracks_ = None;
            let mut name_ = None;
            let mut playlists_ = None;
            let mut recent_track_playback_ = None;
            let mut tracks_ = None;
            let mut url_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "albums" => crate::object::value(&mut albums_, &mut object),
                    "followedArtists" => {
                        crate::object::value(&mut followed_artists_, &mut object)
                    }
                    "followedPlaylists" => {
                        crate::object::value(&mut followed_playlists_, &mut object)
                    }
                    "id" => crate::object::value(&mut id_, &mut object),
                    "libraryAlbums" => {
                        crate::object::value(&mut library_albums_, &mut object)
                    }
                    "libraryTracks" => {
                        crate::object::value(&mut library_tracks_, &mut object)
                    }
                    "name" => crate::object::value(&mut name_, &mut object),
                    "playlists" => crate::object::value(&mut playlists_, &mut object),
                    "recentTrackPlayback" => {
                        crate::object::value(&mut recent_track_playback_, &mut object)
                    }
                    "tracks" => crate::object::value(&mut tracks_, &mut object),
                    "url" => crate::object::value(&mut url_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                albums: albums_,
                followed_artists: followed_artists_,
                followed_playlists: followed_playlists_,
                id: id_,
                library_albums: library_albums_,
                library_tracks: library_tracks_,
                name: name_,
                playlists: playlists_,
                recent_track_playback: recent_track_playback_,
                tracks: tracks_,
                url: url_,
            })
        }
    }
    /// Content of an answer with a list of one customer.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserListsData {
        /// The customer with the list.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut user_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "user" => crate::object::value(&mut user_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self { user: user_ })
        }
    }
    /// Answer with a list of one customer.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserListsResponse {
        /// Content of the answer.
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
    /// Answer with one customer.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserResponse {
        /// Content of the answer.
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
    /// A page of tracks of a customer.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserTrackConnection {
        /// Number of edges in this page, not in the whole list.
        #[serde(
            rename = "edgeCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub edge_count: ::std::option::Option<f64>,
        /// The entries of the page.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub edges: ::std::vec::Vec<UserTrackEdge>,
        /// Where the page stands.
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut edge_count_ = None;
            let mut edges_ = ::std::vec::Vec::new();
            let mut page_info_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "edgeCount" => crate::object::value(&mut edge_count_, &mut object),
                    "edges" => crate::object::list(&mut edges_, &mut object),
                    "pageInfo" => crate::object::value(&mut page_info_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                edge_count: edge_count_,
                edges: edges_,
                page_info: page_info_,
            })
        }
    }
    /// A track that a customer has rated or saved.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserTrackEdge {
        /// Position of the entry.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<::std::string::String>,
        /// What the customer thinks of it. Seen in clients only.
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut cursor_ = None;
            let mut like_state_ = None;
            let mut node_ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "cursor" => crate::object::value(&mut cursor_, &mut object),
                    "likeState" => crate::object::value(&mut like_state_, &mut object),
                    "node" => crate::object::value(&mut node_, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                cursor: cursor_,
                like_state: like_state_,
                node: node_,
            })
        }
    }
    /// A screen.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct View {
        /// What the screen shows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<ViewContent>,
        /// Name of the view, such as `home` or `catalog`.
        pub id: ::std::string::String,
        /// Images of the screen.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<Image>,
        /// Title of the screen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Name of the type, `View` in samples.
        #[serde(
            rename = "_type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut content_ = None;
            let mut id_ = None;
            let mut images_ = ::std::vec::Vec::new();
            let mut title_ = None;
            let mut type__ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "content" => crate::object::value(&mut content_, &mut object),
                    "id" => crate::object::some(&mut id_, &mut object),
                    "images" => crate::object::list(&mut images_, &mut object),
                    "title" => crate::object::value(&mut title_, &mut object),
                    "_type" => crate::object::value(&mut type__, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                content: content_,
                id: crate::object::required(id_, "id")?,
                images: images_,
                title: title_,
                type_: type__,
            })
        }
    }
    /// The groups of a screen.
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ViewContent {
        /// Groups in the order of the screen.
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
        /// Name of the type, `ViewContent` in samples.
        #[serde(
            rename = "_type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            mut object: M,
        ) -> Result<Self, M::Error> {
            let mut entity_groups_ = ::std::vec::Vec::new();
            let mut next_page_token_ = None;
            let mut type__ = None;
            while let Some(name) = crate::object::name(&mut object)? {
                match &*name {
                    "entityGroups" => {
                        crate::object::list(&mut entity_groups_, &mut object)
                    }
                    "nextPageToken" => {
                        crate::object::value(&mut next_page_token_, &mut object)
                    }
                    "_type" => crate::object::value(&mut type__, &mut object),
                    _ => crate::object::skip(&mut object),
                }?;
            }
            Ok(Self {
                entity_groups: entity_groups_,
                next_page_token: next_page_token_,
                type_: type__,
            })
        }
    }
    /// Answer with a view, which stands directly under `data`.
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
    /// How a group is to be laid out. The V1 sample has the list; the others are from V2.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for ViewType {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ViewType {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Who can see something.
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
        /// A word that this version does not know; it is kept as it came.
        #[cfg_attr(feature = "json-schema", schemars(untagged))]
        Unknown(::std::string::String),
    }
    impl ::std::convert::TryFrom<&str> for Visibility {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Visibility {
        type Error = self::error::ConversionError;
        #[inline]
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Builders of the bodies that are sent.
    pub mod builder {
        /// A builder of [`AddPlaylistTracksRequest`](super::AddPlaylistTracksRequest).
        #[derive(Clone, Debug)]
        pub struct AddPlaylistTracksRequest {
            add_duplicate_tracks: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            track_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AddPlaylistTracksRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    add_duplicate_tracks: Ok(Default::default()),
                    track_ids: Err(crate::setter::missing("track_ids")),
                }
            }
        }
        impl AddPlaylistTracksRequest {
            /// Sets [`add_duplicate_tracks`](super::AddPlaylistTracksRequest::add_duplicate_tracks).
            pub fn add_duplicate_tracks<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.add_duplicate_tracks = crate::setter::convert_or_say_why(
                        "add_duplicate_tracks",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`track_ids`](super::AddPlaylistTracksRequest::track_ids).
            pub fn track_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.track_ids = crate::setter::convert_or_say_why("track_ids", value);
                self
            }
        }
        impl ::std::convert::TryFrom<AddPlaylistTracksRequest>
        for super::AddPlaylistTracksRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: AddPlaylistTracksRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    add_duplicate_tracks: value.add_duplicate_tracks?,
                    track_ids: value.track_ids?,
                })
            }
        }
        impl ::std::convert::From<super::AddPlaylistTracksRequest>
        for AddPlaylistTracksRequest {
            #[inline]
            fn from(value: super::AddPlaylistTracksRequest) -> Self {
                Self {
                    add_duplicate_tracks: Ok(value.add_duplicate_tracks),
                    track_ids: Ok(value.track_ids),
                }
            }
        }
        /// A builder of [`CreatePlaylistRequest`](super::CreatePlaylistRequest).
        #[derive(Clone, Debug)]
        pub struct CreatePlaylistRequest {
            description: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            title: ::std::result::Result<::std::string::String, ::std::string::String>,
            visibility: ::std::result::Result<super::Visibility, ::std::string::String>,
        }
        impl ::std::default::Default for CreatePlaylistRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    description: Err(crate::setter::missing("description")),
                    title: Err(crate::setter::missing("title")),
                    visibility: Err(crate::setter::missing("visibility")),
                }
            }
        }
        impl CreatePlaylistRequest {
            /// Sets [`description`](super::CreatePlaylistRequest::description).
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.description = crate::setter::convert_or_say_why(
                    "description",
                    value,
                );
                self
            }
            /// Sets [`title`](super::CreatePlaylistRequest::title).
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.title = crate::setter::convert_or_say_why("title", value);
                self
            }
            /// Sets [`visibility`](super::CreatePlaylistRequest::visibility).
            pub fn visibility<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Visibility>,
                T::Error: ::std::fmt::Display,
            {
                self.visibility = crate::setter::convert_or_say_why("visibility", value);
                self
            }
        }
        impl ::std::convert::TryFrom<CreatePlaylistRequest>
        for super::CreatePlaylistRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: CreatePlaylistRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    description: value.description?,
                    title: value.title?,
                    visibility: value.visibility?,
                })
            }
        }
        impl ::std::convert::From<super::CreatePlaylistRequest>
        for CreatePlaylistRequest {
            #[inline]
            fn from(value: super::CreatePlaylistRequest) -> Self {
                Self {
                    description: Ok(value.description),
                    title: Ok(value.title),
                    visibility: Ok(value.visibility),
                }
            }
        }
        /// A builder of [`MovePlaylistTracksRequest`](super::MovePlaylistTracksRequest).
        #[derive(Clone, Debug)]
        pub struct MovePlaylistTracksRequest {
            entry_id_above: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            entry_id_below: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            entry_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for MovePlaylistTracksRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    entry_id_above: Ok(Default::default()),
                    entry_id_below: Ok(Default::default()),
                    entry_ids: Err(crate::setter::missing("entry_ids")),
                }
            }
        }
        impl MovePlaylistTracksRequest {
            /// Sets [`entry_id_above`](super::MovePlaylistTracksRequest::entry_id_above).
            pub fn entry_id_above<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.entry_id_above = crate::setter::convert_or_say_why(
                        "entry_id_above",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`entry_id_below`](super::MovePlaylistTracksRequest::entry_id_below).
            pub fn entry_id_below<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.entry_id_below = crate::setter::convert_or_say_why(
                        "entry_id_below",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`entry_ids`](super::MovePlaylistTracksRequest::entry_ids).
            pub fn entry_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.entry_ids = crate::setter::convert_or_say_why("entry_ids", value);
                self
            }
        }
        impl ::std::convert::TryFrom<MovePlaylistTracksRequest>
        for super::MovePlaylistTracksRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: MovePlaylistTracksRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    entry_id_above: value.entry_id_above?,
                    entry_id_below: value.entry_id_below?,
                    entry_ids: value.entry_ids?,
                })
            }
        }
        impl ::std::convert::From<super::MovePlaylistTracksRequest>
        for MovePlaylistTracksRequest {
            #[inline]
            fn from(value: super::MovePlaylistTracksRequest) -> Self {
                Self {
                    entry_id_above: Ok(value.entry_id_above),
                    entry_id_below: Ok(value.entry_id_below),
                    entry_ids: Ok(value.entry_ids),
                }
            }
        }
        /// A builder of [`PlayParamsRequest`](super::PlayParamsRequest).
        #[derive(Clone, Debug)]
        pub struct PlayParamsRequest {
            container_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PlayParamsRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    container_ids: Ok(Default::default()),
                    id: Ok(Default::default()),
                }
            }
        }
        impl PlayParamsRequest {
            /// Sets [`container_ids`](super::PlayParamsRequest::container_ids).
            pub fn container_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.container_ids = crate::setter::convert_or_say_why(
                    "container_ids",
                    value,
                );
                self
            }
            /// Sets [`id`](super::PlayParamsRequest::id).
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = crate::setter::convert_or_say_why("id", value).map(Some);
                self
            }
        }
        impl ::std::convert::TryFrom<PlayParamsRequest> for super::PlayParamsRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: PlayParamsRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    container_ids: value.container_ids?,
                    id: value.id?,
                })
            }
        }
        impl ::std::convert::From<super::PlayParamsRequest> for PlayParamsRequest {
            #[inline]
            fn from(value: super::PlayParamsRequest) -> Self {
                Self {
                    container_ids: Ok(value.container_ids),
                    id: Ok(value.id),
                }
            }
        }
        /// A builder of [`PlaybackEvent`](super::PlaybackEvent).
        #[derive(Clone, Debug)]
        pub struct PlaybackEvent {
            client_timestamp_in_milliseconds: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            device_timezone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            duration_seconds: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            entity_progress_seconds: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            initial_playback_delay_milliseconds: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            playback_current_speed: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            rebuffer_count: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            termination_reason: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                super::PlaybackEventType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PlaybackEvent {
            #[inline]
            fn default() -> Self {
                Self {
                    client_timestamp_in_milliseconds: Ok(Default::default()),
                    device_timezone: Ok(Default::default()),
                    duration_seconds: Ok(Default::default()),
                    entity_progress_seconds: Ok(Default::default()),
                    initial_playback_delay_milliseconds: Ok(Default::default()),
                    playback_current_speed: Ok(Default::default()),
                    rebuffer_count: Ok(Default::default()),
                    termination_reason: Ok(Default::default()),
                    type_: Err(crate::setter::missing("type_")),
                }
            }
        }
        impl PlaybackEvent {
            /// Sets [`client_timestamp_in_milliseconds`](super::PlaybackEvent::client_timestamp_in_milliseconds).
            pub fn client_timestamp_in_milliseconds<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.client_timestamp_in_milliseconds = crate::setter::convert_or_say_why(
                        "client_timestamp_in_milliseconds",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`device_timezone`](super::PlaybackEvent::device_timezone).
            pub fn device_timezone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.device_timezone = crate::setter::convert_or_say_why(
                        "device_timezone",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`duration_seconds`](super::PlaybackEvent::duration_seconds).
            pub fn duration_seconds<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.duration_seconds = crate::setter::convert_or_say_why(
                        "duration_seconds",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`entity_progress_seconds`](super::PlaybackEvent::entity_progress_seconds).
            pub fn entity_progress_seconds<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.entity_progress_seconds = crate::setter::convert_or_say_why(
                        "entity_progress_seconds",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`initial_playback_delay_milliseconds`](super::PlaybackEvent::initial_playback_delay_milliseconds).
            pub fn initial_playback_delay_milliseconds<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.initial_playback_delay_milliseconds = crate::setter::convert_or_say_why(
                        "initial_playback_delay_milliseconds",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`playback_current_speed`](super::PlaybackEvent::playback_current_speed).
            pub fn playback_current_speed<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<f64>,
                T::Error: ::std::fmt::Display,
            {
                self.playback_current_speed = crate::setter::convert_or_say_why(
                        "playback_current_speed",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`rebuffer_count`](super::PlaybackEvent::rebuffer_count).
            pub fn rebuffer_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.rebuffer_count = crate::setter::convert_or_say_why(
                        "rebuffer_count",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`termination_reason`](super::PlaybackEvent::termination_reason).
            pub fn termination_reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.termination_reason = crate::setter::convert_or_say_why(
                        "termination_reason",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`type_`](super::PlaybackEvent::type_).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PlaybackEventType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = crate::setter::convert_or_say_why("type_", value);
                self
            }
        }
        impl ::std::convert::TryFrom<PlaybackEvent> for super::PlaybackEvent {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: PlaybackEvent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    client_timestamp_in_milliseconds: value
                        .client_timestamp_in_milliseconds?,
                    device_timezone: value.device_timezone?,
                    duration_seconds: value.duration_seconds?,
                    entity_progress_seconds: value.entity_progress_seconds?,
                    initial_playback_delay_milliseconds: value
                        .initial_playback_delay_milliseconds?,
                    playback_current_speed: value.playback_current_speed?,
                    rebuffer_count: value.rebuffer_count?,
                    termination_reason: value.termination_reason?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::PlaybackEvent> for PlaybackEvent {
            #[inline]
            fn from(value: super::PlaybackEvent) -> Self {
                Self {
                    client_timestamp_in_milliseconds: Ok(
                        value.client_timestamp_in_milliseconds,
                    ),
                    device_timezone: Ok(value.device_timezone),
                    duration_seconds: Ok(value.duration_seconds),
                    entity_progress_seconds: Ok(value.entity_progress_seconds),
                    initial_playback_delay_milliseconds: Ok(
                        value.initial_playback_delay_milliseconds,
                    ),
                    playback_current_speed: Ok(value.playback_current_speed),
                    rebuffer_count: Ok(value.rebuffer_count),
                    termination_reason: Ok(value.termination_reason),
                    type_: Ok(value.type_),
                }
            }
        }
        /// A builder of [`PlaybackEventReport`](super::PlaybackEventReport).
        #[derive(Clone, Debug)]
        pub struct PlaybackEventReport {
            event: ::std::result::Result<super::PlaybackEvent, ::std::string::String>,
            metric_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PlaybackEventReport {
            #[inline]
            fn default() -> Self {
                Self {
                    event: Err(crate::setter::missing("event")),
                    metric_id: Err(crate::setter::missing("metric_id")),
                }
            }
        }
        impl PlaybackEventReport {
            /// Sets [`event`](super::PlaybackEventReport::event).
            pub fn event<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PlaybackEvent>,
                T::Error: ::std::fmt::Display,
            {
                self.event = crate::setter::convert_or_say_why("event", value);
                self
            }
            /// Sets [`metric_id`](super::PlaybackEventReport::metric_id).
            pub fn metric_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.metric_id = crate::setter::convert_or_say_why("metric_id", value);
                self
            }
        }
        impl ::std::convert::TryFrom<PlaybackEventReport>
        for super::PlaybackEventReport {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: PlaybackEventReport,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    event: value.event?,
                    metric_id: value.metric_id?,
                })
            }
        }
        impl ::std::convert::From<super::PlaybackEventReport> for PlaybackEventReport {
            #[inline]
            fn from(value: super::PlaybackEventReport) -> Self {
                Self {
                    event: Ok(value.event),
                    metric_id: Ok(value.metric_id),
                }
            }
        }
        /// A builder of [`PlaybackOptions`](super::PlaybackOptions).
        #[derive(Clone, Debug)]
        pub struct PlaybackOptions {
            loop_mode: ::std::result::Result<
                ::std::option::Option<super::LoopMode>,
                ::std::string::String,
            >,
            playback_continuation_mode: ::std::result::Result<
                ::std::option::Option<super::PlaybackContinuationMode>,
                ::std::string::String,
            >,
            shuffle_mode: ::std::result::Result<
                ::std::option::Option<super::ShuffleMode>,
                ::std::string::String,
            >,
            start_as_station: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PlaybackOptions {
            #[inline]
            fn default() -> Self {
                Self {
                    loop_mode: Ok(Default::default()),
                    playback_continuation_mode: Ok(Default::default()),
                    shuffle_mode: Ok(Default::default()),
                    start_as_station: Ok(Default::default()),
                }
            }
        }
        impl PlaybackOptions {
            /// Sets [`loop_mode`](super::PlaybackOptions::loop_mode).
            pub fn loop_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::LoopMode>,
                T::Error: ::std::fmt::Display,
            {
                self.loop_mode = crate::setter::convert_or_say_why("loop_mode", value)
                    .map(Some);
                self
            }
            /// Sets [`playback_continuation_mode`](super::PlaybackOptions::playback_continuation_mode).
            pub fn playback_continuation_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PlaybackContinuationMode>,
                T::Error: ::std::fmt::Display,
            {
                self.playback_continuation_mode = crate::setter::convert_or_say_why(
                        "playback_continuation_mode",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`shuffle_mode`](super::PlaybackOptions::shuffle_mode).
            pub fn shuffle_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ShuffleMode>,
                T::Error: ::std::fmt::Display,
            {
                self.shuffle_mode = crate::setter::convert_or_say_why(
                        "shuffle_mode",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`start_as_station`](super::PlaybackOptions::start_as_station).
            pub fn start_as_station<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.start_as_station = crate::setter::convert_or_say_why(
                        "start_as_station",
                        value,
                    )
                    .map(Some);
                self
            }
        }
        impl ::std::convert::TryFrom<PlaybackOptions> for super::PlaybackOptions {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: PlaybackOptions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    loop_mode: value.loop_mode?,
                    playback_continuation_mode: value.playback_continuation_mode?,
                    shuffle_mode: value.shuffle_mode?,
                    start_as_station: value.start_as_station?,
                })
            }
        }
        impl ::std::convert::From<super::PlaybackOptions> for PlaybackOptions {
            #[inline]
            fn from(value: super::PlaybackOptions) -> Self {
                Self {
                    loop_mode: Ok(value.loop_mode),
                    playback_continuation_mode: Ok(value.playback_continuation_mode),
                    shuffle_mode: Ok(value.shuffle_mode),
                    start_as_station: Ok(value.start_as_station),
                }
            }
        }
        /// A builder of [`PlaybackSessionRequest`](super::PlaybackSessionRequest).
        #[derive(Clone, Debug)]
        pub struct PlaybackSessionRequest {
            limit: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            play_params: ::std::result::Result<
                super::PlayParamsRequest,
                ::std::string::String,
            >,
            playback_options: ::std::result::Result<
                ::std::option::Option<super::PlaybackOptions>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PlaybackSessionRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    limit: Ok(Default::default()),
                    play_params: Err(crate::setter::missing("play_params")),
                    playback_options: Ok(Default::default()),
                }
            }
        }
        impl PlaybackSessionRequest {
            /// Sets [`limit`](super::PlaybackSessionRequest::limit).
            pub fn limit<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.limit = crate::setter::convert_or_say_why("limit", value).map(Some);
                self
            }
            /// Sets [`play_params`](super::PlaybackSessionRequest::play_params).
            pub fn play_params<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PlayParamsRequest>,
                T::Error: ::std::fmt::Display,
            {
                self.play_params = crate::setter::convert_or_say_why(
                    "play_params",
                    value,
                );
                self
            }
            /// Sets [`playback_options`](super::PlaybackSessionRequest::playback_options).
            pub fn playback_options<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PlaybackOptions>,
                T::Error: ::std::fmt::Display,
            {
                self.playback_options = crate::setter::convert_or_say_why(
                        "playback_options",
                        value,
                    )
                    .map(Some);
                self
            }
        }
        impl ::std::convert::TryFrom<PlaybackSessionRequest>
        for super::PlaybackSessionRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: PlaybackSessionRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    limit: value.limit?,
                    play_params: value.play_params?,
                    playback_options: value.playback_options?,
                })
            }
        }
        impl ::std::convert::From<super::PlaybackSessionRequest>
        for PlaybackSessionRequest {
            #[inline]
            fn from(value: super::PlaybackSessionRequest) -> Self {
                Self {
                    limit: Ok(value.limit),
                    play_params: Ok(value.play_params),
                    playback_options: Ok(value.playback_options),
                }
            }
        }
        /// A builder of [`QueueRequest`](super::QueueRequest).
        #[derive(Clone, Debug)]
        #[cfg(feature = "inferred")]
        pub struct QueueRequest {
            play_params: ::std::result::Result<
                super::PlayParamsRequest,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "inferred")]
        impl ::std::default::Default for QueueRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    play_params: Err(crate::setter::missing("play_params")),
                }
            }
        }
        #[cfg(feature = "inferred")]
        impl QueueRequest {
            /// Sets [`play_params`](super::QueueRequest::play_params).
            pub fn play_params<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PlayParamsRequest>,
                T::Error: ::std::fmt::Display,
            {
                self.play_params = crate::setter::convert_or_say_why(
                    "play_params",
                    value,
                );
                self
            }
        }
        #[cfg(feature = "inferred")]
        impl ::std::convert::TryFrom<QueueRequest> for super::QueueRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: QueueRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    play_params: value.play_params?,
                })
            }
        }
        #[cfg(feature = "inferred")]
        impl ::std::convert::From<super::QueueRequest> for QueueRequest {
            #[inline]
            fn from(value: super::QueueRequest) -> Self {
                Self {
                    play_params: Ok(value.play_params),
                }
            }
        }
        /// A builder of [`RemovePlaylistTracksRequest`](super::RemovePlaylistTracksRequest).
        #[derive(Clone, Debug)]
        pub struct RemovePlaylistTracksRequest {
            entry_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RemovePlaylistTracksRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    entry_ids: Err(crate::setter::missing("entry_ids")),
                }
            }
        }
        impl RemovePlaylistTracksRequest {
            /// Sets [`entry_ids`](super::RemovePlaylistTracksRequest::entry_ids).
            pub fn entry_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.entry_ids = crate::setter::convert_or_say_why("entry_ids", value);
                self
            }
        }
        impl ::std::convert::TryFrom<RemovePlaylistTracksRequest>
        for super::RemovePlaylistTracksRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: RemovePlaylistTracksRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    entry_ids: value.entry_ids?,
                })
            }
        }
        impl ::std::convert::From<super::RemovePlaylistTracksRequest>
        for RemovePlaylistTracksRequest {
            #[inline]
            fn from(value: super::RemovePlaylistTracksRequest) -> Self {
                Self {
                    entry_ids: Ok(value.entry_ids),
                }
            }
        }
        /// A builder of [`SearchFilter`](super::SearchFilter).
        #[derive(Clone, Debug)]
        pub struct SearchFilter {
            field: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            query: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for SearchFilter {
            #[inline]
            fn default() -> Self {
                Self {
                    field: Ok(Default::default()),
                    query: Err(crate::setter::missing("query")),
                }
            }
        }
        impl SearchFilter {
            /// Sets [`field`](super::SearchFilter::field).
            pub fn field<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.field = crate::setter::convert_or_say_why("field", value).map(Some);
                self
            }
            /// Sets [`query`](super::SearchFilter::query).
            pub fn query<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.query = crate::setter::convert_or_say_why("query", value);
                self
            }
        }
        impl ::std::convert::TryFrom<SearchFilter> for super::SearchFilter {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: SearchFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    field: value.field?,
                    query: value.query?,
                })
            }
        }
        impl ::std::convert::From<super::SearchFilter> for SearchFilter {
            #[inline]
            fn from(value: super::SearchFilter) -> Self {
                Self {
                    field: Ok(value.field),
                    query: Ok(value.query),
                }
            }
        }
        /// A builder of [`SearchRequest`](super::SearchRequest).
        #[derive(Clone, Debug)]
        pub struct SearchRequest {
            limit: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            search_filters: ::std::result::Result<
                ::std::vec::Vec<super::SearchFilter>,
                ::std::string::String,
            >,
            sort_by: ::std::result::Result<
                ::std::option::Option<super::SearchSort>,
                ::std::string::String,
            >,
            token: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SearchRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    limit: Ok(Default::default()),
                    search_filters: Err(crate::setter::missing("search_filters")),
                    sort_by: Ok(Default::default()),
                    token: Ok(Default::default()),
                }
            }
        }
        impl SearchRequest {
            /// Sets [`limit`](super::SearchRequest::limit).
            pub fn limit<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.limit = crate::setter::convert_or_say_why("limit", value).map(Some);
                self
            }
            /// Sets [`search_filters`](super::SearchRequest::search_filters).
            pub fn search_filters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::SearchFilter>>,
                T::Error: ::std::fmt::Display,
            {
                self.search_filters = crate::setter::convert_or_say_why(
                    "search_filters",
                    value,
                );
                self
            }
            /// Sets [`sort_by`](super::SearchRequest::sort_by).
            pub fn sort_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SearchSort>,
                T::Error: ::std::fmt::Display,
            {
                self.sort_by = crate::setter::convert_or_say_why("sort_by", value)
                    .map(Some);
                self
            }
            /// Sets [`token`](super::SearchRequest::token).
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.token = crate::setter::convert_or_say_why("token", value).map(Some);
                self
            }
        }
        impl ::std::convert::TryFrom<SearchRequest> for super::SearchRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: SearchRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    limit: value.limit?,
                    search_filters: value.search_filters?,
                    sort_by: value.sort_by?,
                    token: value.token?,
                })
            }
        }
        impl ::std::convert::From<super::SearchRequest> for SearchRequest {
            #[inline]
            fn from(value: super::SearchRequest) -> Self {
                Self {
                    limit: Ok(value.limit),
                    search_filters: Ok(value.search_filters),
                    sort_by: Ok(value.sort_by),
                    token: Ok(value.token),
                }
            }
        }
        /// A builder of [`SetPlaybackLoopRequest`](super::SetPlaybackLoopRequest).
        #[derive(Clone, Debug)]
        #[cfg(feature = "inferred")]
        pub struct SetPlaybackLoopRequest {
            loop_mode: ::std::result::Result<super::LoopMode, ::std::string::String>,
        }
        #[cfg(feature = "inferred")]
        impl ::std::default::Default for SetPlaybackLoopRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    loop_mode: Err(crate::setter::missing("loop_mode")),
                }
            }
        }
        #[cfg(feature = "inferred")]
        impl SetPlaybackLoopRequest {
            /// Sets [`loop_mode`](super::SetPlaybackLoopRequest::loop_mode).
            pub fn loop_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::LoopMode>,
                T::Error: ::std::fmt::Display,
            {
                self.loop_mode = crate::setter::convert_or_say_why("loop_mode", value);
                self
            }
        }
        #[cfg(feature = "inferred")]
        impl ::std::convert::TryFrom<SetPlaybackLoopRequest>
        for super::SetPlaybackLoopRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: SetPlaybackLoopRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    loop_mode: value.loop_mode?,
                })
            }
        }
        #[cfg(feature = "inferred")]
        impl ::std::convert::From<super::SetPlaybackLoopRequest>
        for SetPlaybackLoopRequest {
            #[inline]
            fn from(value: super::SetPlaybackLoopRequest) -> Self {
                Self {
                    loop_mode: Ok(value.loop_mode),
                }
            }
        }
        /// A builder of [`SetPlaybackShuffleRequest`](super::SetPlaybackShuffleRequest).
        #[derive(Clone, Debug)]
        #[cfg(feature = "inferred")]
        pub struct SetPlaybackShuffleRequest {
            shuffle_mode: ::std::result::Result<
                super::ShuffleMode,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "inferred")]
        impl ::std::default::Default for SetPlaybackShuffleRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    shuffle_mode: Err(crate::setter::missing("shuffle_mode")),
                }
            }
        }
        #[cfg(feature = "inferred")]
        impl SetPlaybackShuffleRequest {
            /// Sets [`shuffle_mode`](super::SetPlaybackShuffleRequest::shuffle_mode).
            pub fn shuffle_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ShuffleMode>,
                T::Error: ::std::fmt::Display,
            {
                self.shuffle_mode = crate::setter::convert_or_say_why(
                    "shuffle_mode",
                    value,
                );
                self
            }
        }
        #[cfg(feature = "inferred")]
        impl ::std::convert::TryFrom<SetPlaybackShuffleRequest>
        for super::SetPlaybackShuffleRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: SetPlaybackShuffleRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    shuffle_mode: value.shuffle_mode?,
                })
            }
        }
        #[cfg(feature = "inferred")]
        impl ::std::convert::From<super::SetPlaybackShuffleRequest>
        for SetPlaybackShuffleRequest {
            #[inline]
            fn from(value: super::SetPlaybackShuffleRequest) -> Self {
                Self {
                    shuffle_mode: Ok(value.shuffle_mode),
                }
            }
        }
        /// A builder of [`SetTrackLikeRequest`](super::SetTrackLikeRequest).
        #[derive(Clone, Debug)]
        pub struct SetTrackLikeRequest {
            like_state: ::std::result::Result<super::LikeState, ::std::string::String>,
        }
        impl ::std::default::Default for SetTrackLikeRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    like_state: Err(crate::setter::missing("like_state")),
                }
            }
        }
        impl SetTrackLikeRequest {
            /// Sets [`like_state`](super::SetTrackLikeRequest::like_state).
            pub fn like_state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::LikeState>,
                T::Error: ::std::fmt::Display,
            {
                self.like_state = crate::setter::convert_or_say_why("like_state", value);
                self
            }
        }
        impl ::std::convert::TryFrom<SetTrackLikeRequest>
        for super::SetTrackLikeRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: SetTrackLikeRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    like_state: value.like_state?,
                })
            }
        }
        impl ::std::convert::From<super::SetTrackLikeRequest> for SetTrackLikeRequest {
            #[inline]
            fn from(value: super::SetTrackLikeRequest) -> Self {
                Self {
                    like_state: Ok(value.like_state),
                }
            }
        }
        /// A builder of [`TrackSearchFilter`](super::TrackSearchFilter).
        #[derive(Clone, Debug)]
        pub struct TrackSearchFilter {
            field: ::std::result::Result<
                ::std::option::Option<super::TrackSearchField>,
                ::std::string::String,
            >,
            query: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for TrackSearchFilter {
            #[inline]
            fn default() -> Self {
                Self {
                    field: Ok(Default::default()),
                    query: Err(crate::setter::missing("query")),
                }
            }
        }
        impl TrackSearchFilter {
            /// Sets [`field`](super::TrackSearchFilter::field).
            pub fn field<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TrackSearchField>,
                T::Error: ::std::fmt::Display,
            {
                self.field = crate::setter::convert_or_say_why("field", value).map(Some);
                self
            }
            /// Sets [`query`](super::TrackSearchFilter::query).
            pub fn query<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.query = crate::setter::convert_or_say_why("query", value);
                self
            }
        }
        impl ::std::convert::TryFrom<TrackSearchFilter> for super::TrackSearchFilter {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: TrackSearchFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    field: value.field?,
                    query: value.query?,
                })
            }
        }
        impl ::std::convert::From<super::TrackSearchFilter> for TrackSearchFilter {
            #[inline]
            fn from(value: super::TrackSearchFilter) -> Self {
                Self {
                    field: Ok(value.field),
                    query: Ok(value.query),
                }
            }
        }
        /// A builder of [`TrackSearchRequest`](super::TrackSearchRequest).
        #[derive(Clone, Debug)]
        pub struct TrackSearchRequest {
            limit: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            search_filters: ::std::result::Result<
                ::std::vec::Vec<super::TrackSearchFilter>,
                ::std::string::String,
            >,
            sort_by: ::std::result::Result<
                ::std::option::Option<super::SearchSort>,
                ::std::string::String,
            >,
            token: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TrackSearchRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    limit: Ok(Default::default()),
                    search_filters: Err(crate::setter::missing("search_filters")),
                    sort_by: Ok(Default::default()),
                    token: Ok(Default::default()),
                }
            }
        }
        impl TrackSearchRequest {
            /// Sets [`limit`](super::TrackSearchRequest::limit).
            pub fn limit<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.limit = crate::setter::convert_or_say_why("limit", value).map(Some);
                self
            }
            /// Sets [`search_filters`](super::TrackSearchRequest::search_filters).
            pub fn search_filters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::TrackSearchFilter>>,
                T::Error: ::std::fmt::Display,
            {
                self.search_filters = crate::setter::convert_or_say_why(
                    "search_filters",
                    value,
                );
                self
            }
            /// Sets [`sort_by`](super::TrackSearchRequest::sort_by).
            pub fn sort_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SearchSort>,
                T::Error: ::std::fmt::Display,
            {
                self.sort_by = crate::setter::convert_or_say_why("sort_by", value)
                    .map(Some);
                self
            }
            /// Sets [`token`](super::TrackSearchRequest::token).
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.token = crate::setter::convert_or_say_why("token", value).map(Some);
                self
            }
        }
        impl ::std::convert::TryFrom<TrackSearchRequest> for super::TrackSearchRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: TrackSearchRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    limit: value.limit?,
                    search_filters: value.search_filters?,
                    sort_by: value.sort_by?,
                    token: value.token?,
                })
            }
        }
        impl ::std::convert::From<super::TrackSearchRequest> for TrackSearchRequest {
            #[inline]
            fn from(value: super::TrackSearchRequest) -> Self {
                Self {
                    limit: Ok(value.limit),
                    search_filters: Ok(value.search_filters),
                    sort_by: Ok(value.sort_by),
                    token: Ok(value.token),
                }
            }
        }
        /// A builder of [`UpdateCurrentUserRequest`](super::UpdateCurrentUserRequest).
        #[derive(Clone, Debug)]
        pub struct UpdateCurrentUserRequest {
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            playback_visibility: ::std::result::Result<
                super::Visibility,
                ::std::string::String,
            >,
            visibility: ::std::result::Result<super::Visibility, ::std::string::String>,
        }
        impl ::std::default::Default for UpdateCurrentUserRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    name: Err(crate::setter::missing("name")),
                    playback_visibility: Err(
                        crate::setter::missing("playback_visibility"),
                    ),
                    visibility: Err(crate::setter::missing("visibility")),
                }
            }
        }
        impl UpdateCurrentUserRequest {
            /// Sets [`name`](super::UpdateCurrentUserRequest::name).
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = crate::setter::convert_or_say_why("name", value);
                self
            }
            /// Sets [`playback_visibility`](super::UpdateCurrentUserRequest::playback_visibility).
            pub fn playback_visibility<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Visibility>,
                T::Error: ::std::fmt::Display,
            {
                self.playback_visibility = crate::setter::convert_or_say_why(
                    "playback_visibility",
                    value,
                );
                self
            }
            /// Sets [`visibility`](super::UpdateCurrentUserRequest::visibility).
            pub fn visibility<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Visibility>,
                T::Error: ::std::fmt::Display,
            {
                self.visibility = crate::setter::convert_or_say_why("visibility", value);
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateCurrentUserRequest>
        for super::UpdateCurrentUserRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: UpdateCurrentUserRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    playback_visibility: value.playback_visibility?,
                    visibility: value.visibility?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateCurrentUserRequest>
        for UpdateCurrentUserRequest {
            #[inline]
            fn from(value: super::UpdateCurrentUserRequest) -> Self {
                Self {
                    name: Ok(value.name),
                    playback_visibility: Ok(value.playback_visibility),
                    visibility: Ok(value.visibility),
                }
            }
        }
        /// A builder of [`UpdatePlaylistRequest`](super::UpdatePlaylistRequest).
        #[derive(Clone, Debug)]
        pub struct UpdatePlaylistRequest {
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            visibility: ::std::result::Result<
                ::std::option::Option<super::Visibility>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdatePlaylistRequest {
            #[inline]
            fn default() -> Self {
                Self {
                    description: Ok(Default::default()),
                    title: Ok(Default::default()),
                    visibility: Ok(Default::default()),
                }
            }
        }
        impl UpdatePlaylistRequest {
            /// Sets [`description`](super::UpdatePlaylistRequest::description).
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.description = crate::setter::convert_or_say_why(
                        "description",
                        value,
                    )
                    .map(Some);
                self
            }
            /// Sets [`title`](super::UpdatePlaylistRequest::title).
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.title = crate::setter::convert_or_say_why("title", value).map(Some);
                self
            }
            /// Sets [`visibility`](super::UpdatePlaylistRequest::visibility).
            pub fn visibility<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Visibility>,
                T::Error: ::std::fmt::Display,
            {
                self.visibility = crate::setter::convert_or_say_why("visibility", value)
                    .map(Some);
                self
            }
        }
        impl ::std::convert::TryFrom<UpdatePlaylistRequest>
        for super::UpdatePlaylistRequest {
            type Error = super::error::ConversionError;
            #[inline]
            fn try_from(
                value: UpdatePlaylistRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    description: value.description?,
                    title: value.title?,
                    visibility: value.visibility?,
                })
            }
        }
        impl ::std::convert::From<super::UpdatePlaylistRequest>
        for UpdatePlaylistRequest {
            #[inline]
            fn from(value: super::UpdatePlaylistRequest) -> Self {
                Self {
                    description: Ok(value.description),
                    title: Ok(value.title),
                    visibility: Ok(value.visibility),
                }
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
    impl ActionDisableType {
        /// The word on the wire.
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
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for ActionDisableType {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
            crate::words::read(deserializer, Self::Unknown)
        }
    }
    impl AudioQuality {
        /// The word on the wire.
        #[must_use]
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Sd => "SD",
                Self::Hd => "HD",
                Self::Uhd => "UHD",
                Self::Atmos => "ATMOS",
                Self::X360ra => "360RA",
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for AudioQuality {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
            crate::words::read(deserializer, Self::Unknown)
        }
    }
    impl ImageType {
        /// The word on the wire.
        #[must_use]
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Primary => "PRIMARY",
                Self::Background => "BACKGROUND",
                Self::Profile => "PROFILE",
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for ImageType {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
            crate::words::read(deserializer, Self::Unknown)
        }
    }
    impl LikeState {
        /// The word on the wire.
        #[must_use]
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Like => "LIKE",
                Self::Dislike => "DISLIKE",
                Self::Neutral => "NEUTRAL",
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for LikeState {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
            crate::words::read(deserializer, Self::Unknown)
        }
    }
    impl LoopMode {
        /// The word on the wire.
        #[must_use]
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::LoopOn => "LOOP_ON",
                Self::LoopOff => "LOOP_OFF",
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for LoopMode {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
            crate::words::read(deserializer, Self::Unknown)
        }
    }
    impl MediaType {
        /// The word on the wire.
        #[must_use]
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Audio => "AUDIO",
                Self::Video => "VIDEO",
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for MediaType {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
            crate::words::read(deserializer, Self::Unknown)
        }
    }
    impl PlaybackContinuationMode {
        /// The word on the wire.
        #[must_use]
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::AutoplayOn => "AUTOPLAY_ON",
                Self::AutoplayOff => "AUTOPLAY_OFF",
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for PlaybackContinuationMode {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
            crate::words::read(deserializer, Self::Unknown)
        }
    }
    impl PlaybackEventType {
        /// The word on the wire.
        #[must_use]
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Start => "start",
                Self::Stop => "stop",
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for PlaybackEventType {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
            crate::words::read(deserializer, Self::Unknown)
        }
    }
    impl PlaylistSort {
        /// The word on the wire.
        #[must_use]
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Name => "NAME",
                Self::RecentlyUpdated => "RECENTLY_UPDATED",
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for PlaylistSort {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
            crate::words::read(deserializer, Self::Unknown)
        }
    }
    impl SearchSort {
        /// The word on the wire.
        #[must_use]
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Relevance => "relevance",
                Self::Release => "release",
                Self::Popularity => "popularity",
                Self::Name => "name",
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for SearchSort {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
                    _ => {
                        return Err(
                            "not one of relevance, release, popularity, name".into(),
                        );
                    }
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
            crate::words::read(deserializer, Self::Unknown)
        }
    }
    impl ShuffleMode {
        /// The word on the wire.
        #[must_use]
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::ShuffleOn => "SHUFFLE_ON",
                Self::ShuffleOff => "SHUFFLE_OFF",
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for ShuffleMode {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
            crate::words::read(deserializer, Self::Unknown)
        }
    }
    impl TrackSearchField {
        /// The word on the wire.
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
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for TrackSearchField {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
            crate::words::read(deserializer, Self::Unknown)
        }
    }
    impl ViewType {
        /// The word on the wire.
        #[must_use]
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Grid => "GRID",
                Self::List => "LIST",
                Self::Stack => "STACK",
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for ViewType {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
            crate::words::read(deserializer, Self::Unknown)
        }
    }
    impl Visibility {
        /// The word on the wire.
        #[must_use]
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Public => "PUBLIC",
                Self::Private => "PRIVATE",
                Self::Unknown(word) => word,
            }
        }
    }
    impl ::std::fmt::Display for Visibility {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes the known words only, so that a slip is noticed; `Unknown` is for others.
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
        "v1"
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
    /// Get several albums.
    ///
    /// Returns the albums with the given ids. The answer seen live in 2023 puts the list under the singular key `album`; readers of the page expect `albums`, so both are accepted. The upper bound of 100 ids is taken over from artists and tracks; a client that ran sent 25 at a time.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /albums` |
    /// | `fetch` gives | `Vec<Album>` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: name on Amazon's Albums page (API_web_albums); URL form on Amazon's overview page; answer from a public client that ran in 2023 |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `ids` (required), at most 100 items: Ids, separated by commas, 100 at most.
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
    /// let albums = music
    ///     .api()
    ///     .get_albums()
    ///     .ids(["B0064UPU4G", "B0BBB43TGW"])
    ///     .fetch()
    ///     .await?;
    /// println!("{albums:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_albums(&self) -> builder::GetAlbums {
        builder::GetAlbums::new(self)
    }
    /// Get an album.
    ///
    /// Returns one album of the catalog, its tracks included as a plain list of short entries. The page prints the path with a trailing slash; calls without it have worked.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /albums/{id}` |
    /// | `fetch` gives | `Album` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: Amazon's Albums page (API_web_albums); also called by a public client in 2023 |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the album, an ASIN.
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
    /// let album = music.api().get_album().id("B0064UPU4G").fetch().await?;
    /// println!("{album:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_album(&self) -> builder::GetAlbum {
        builder::GetAlbum::new(self)
    }
    /// Get several artists.
    ///
    /// Returns the artists with the given ids, 100 at most. The answer seen live in 2023 puts the list under the singular key `artist`; readers of the page expect `artists`, so both are accepted.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /artists` |
    /// | `fetch` gives | `Vec<Artist>` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: Amazon's Artists page (API_web_artist); answer from a public client that ran in 2023 |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `ids` (required), at most 100 items: Ids, separated by commas, 100 at most.
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
    /// let artists = music
    ///     .api()
    ///     .get_artists()
    ///     .ids(["B0064UPU4G", "B0BBB43TGW"])
    ///     .fetch()
    ///     .await?;
    /// println!("{artists:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_artists(&self) -> builder::GetArtists {
        builder::GetArtists::new(self)
    }
    /// Get an artist.
    ///
    /// Returns one artist of the catalog. A name and images are what a live client read; the other fields come from the schema page.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /artists/{id}` |
    /// | `fetch` gives | `Artist` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: Amazon's Artists page (API_web_artist); also called by a public client in 2023 |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the artist, an ASIN.
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
    /// let artist = music.api().get_artist().id("B000QJPQTA").fetch().await?;
    /// println!("{artist:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_artist(&self) -> builder::GetArtist {
        builder::GetArtist::new(self)
    }
    /// List the albums of an artist.
    ///
    /// Lists the discography of an artist. That the operation exists is certain; its path follows the usual parent/child pattern, and scope, page size and the key in the answer are inferred as well.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /artists/{id}/albums` |
    /// | `fetch` gives | `AlbumConnection` |
    /// | `items` yield | `Album` |
    /// | scopes | `music::catalog` |
    /// | confidence | inferred: name on Amazon's Artists page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the artist, an ASIN.
    /// - `limit`, at most 100: Entries per page, 100 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music.api().list_artist_albums().id("B000QJPQTA").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn list_artist_albums(&self) -> builder::ListArtistAlbums {
        builder::ListArtistAlbums::new(self)
    }
    /// List the followers of an artist.
    ///
    /// Lists the customers who follow an artist. Path and answer follow the pattern of the sibling operations. Only two scopes appear on the page, and which of them applies here is not known, so either is listed as sufficient.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /artists/{id}/followers` |
    /// | `fetch` gives | `UserConnection` |
    /// | `items` yield | `User` |
    /// | scopes | `music::catalog`, or `music::favorites:read` |
    /// | confidence | inferred: name on Amazon's Artists page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the artist, an ASIN.
    /// - `limit`, at most 100: Entries per page, 100 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music.api().list_artist_followers().id("B000QJPQTA").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn list_artist_followers(&self) -> builder::ListArtistFollowers {
        builder::ListArtistFollowers::new(self)
    }
    /// List related artists.
    ///
    /// Lists artists that resemble the given one. The field `related` of an artist is documented and the path is derived from it; scope and page size are inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /artists/{id}/related` |
    /// | `fetch` gives | `ArtistConnection` |
    /// | `items` yield | `Artist` |
    /// | scopes | `music::catalog` |
    /// | confidence | inferred: name on Amazon's Artists page; path inferred from the field on Amazon's schema page |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the artist, an ASIN.
    /// - `limit`, at most 100: Entries per page, 100 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music.api().list_related_artists().id("B000QJPQTA").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn list_related_artists(&self) -> builder::ListRelatedArtists {
        builder::ListRelatedArtists::new(self)
    }
    /// List the tracks of an artist.
    ///
    /// Lists tracks by an artist. The path follows the usual parent/child pattern; the key in the answer is the one that Amazon's own player uses for the same list. Scope and page size are inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /artists/{id}/tracks` |
    /// | `fetch` gives | `TrackConnection` |
    /// | `items` yield | `Track` |
    /// | scopes | `music::catalog` |
    /// | confidence | inferred: name on Amazon's Artists page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the artist, an ASIN.
    /// - `limit`, at most 100: Entries per page, 100 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music.api().list_artist_tracks().id("B000QJPQTA").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn list_artist_tracks(&self) -> builder::ListArtistTracks {
        builder::ListArtistTracks::new(self)
    }
    /// List top playlists.
    ///
    /// Lists popular playlists, chosen for the signed-in customer. Path and scope are documented; page size and the key in the answer are inferred from top tracks.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /browse/playlists/top` |
    /// | `fetch` gives | `PlaylistConnection` |
    /// | `items` yield | `Playlist` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: Amazon's Browse page (API_web_browse) |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 20: Entries per page, 20 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music.api().list_top_playlists().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_top_playlists(&self) -> builder::ListTopPlaylists {
        builder::ListTopPlaylists::new(self)
    }
    /// List top tracks.
    ///
    /// Lists popular tracks, chosen for the signed-in customer. A page holds 20 at most. The tracks carry little more than id, title and URL; fetch the rest by id.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /browse/tracks/top` |
    /// | `fetch` gives | `TrackConnection` |
    /// | `items` yield | `Track` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: Amazon's Browse page (API_web_browse) |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 20: Entries per page, 20 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music.api().list_top_tracks().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_top_tracks(&self) -> builder::ListTopTracks {
        builder::ListTopTracks::new(self)
    }
    /// List the enabled markets.
    ///
    /// Lists the countries in which the service is open to applications. The path is cited; scope and answer are inferred, with the market objects of an album as the model.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /markets` |
    /// | `fetch` gives | `Vec<Market>` |
    /// | scopes | `music::catalog` |
    /// | confidence | cited: Amazon's Program overview page, as cited by a third party who read it |
    /// | retry | safe: changes nothing |
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
    /// let markets = music.api().list_markets().fetch().await?;
    /// println!("{markets:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_markets(&self) -> builder::ListMarkets {
        builder::ListMarkets::new(self)
    }
    /// Get my profile.
    ///
    /// Returns the profile of the signed-in customer, the name of the subscription tier included. The page prints the full profile scope here and the read scope on the update; the two look swapped, and the read scope is what is listed.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /me` |
    /// | `fetch` gives | `User` |
    /// | scopes | `music::profile:read` |
    /// | confidence | documented: Amazon's User page (API_web_user); also called live by a public migration tool in 2023-12 |
    /// | retry | safe: changes nothing |
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
    /// let user = music.api().get_current_user().fetch().await?;
    /// println!("{user:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_current_user(&self) -> builder::GetCurrentUser {
        builder::GetCurrentUser::new(self)
    }
    /// Change my profile.
    ///
    /// Changes name and visibility of the signed-in customer; all three fields are required. The page prints the read scope here and the full one on the read; the two look swapped, and the full profile scope is what is listed. Its table announces an `updateUser` field while its sample shows a bare user without `data`, so both are accepted.
    ///
    /// | | |
    /// |---|---|
    /// | request | `PUT /me` |
    /// | `fetch` gives | `User` |
    /// | scopes | `music::profile` |
    /// | confidence | documented: Amazon's User page (API_web_user) |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - [`body`](builder::UpdateCurrentUser::body) (required): a [`types::UpdateCurrentUserRequest`]. The whole new profile.
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
    /// let user = music
    ///     .api()
    ///     .update_current_user()
    ///     .body_map(|body| {
    ///         body
    ///             .name("New Name")
    ///             .playback_visibility(types::Visibility::Public)
    ///             .visibility(types::Visibility::Public)
    ///     })
    ///     .fetch()
    ///     .await?;
    /// println!("{user:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_current_user(&self) -> builder::UpdateCurrentUser {
        builder::UpdateCurrentUser::new(self)
    }
    /// List the artists I follow.
    ///
    /// Lists the artists that the signed-in customer follows, 100 to a page by default. It is the example of the pagination page; the key in the answer is inferred from the followed playlists. No operation to follow or unfollow an artist is documented.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /me/followed/artists` |
    /// | `fetch` gives | `ArtistConnection` |
    /// | `items` yield | `Artist` |
    /// | scopes | `music::favorites:read` |
    /// | confidence | documented: Amazon's pagination page (API_web_pagination); scope as cited from the Artists page |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 100: Entries per page, 100 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music.api().list_my_followed_artists().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_my_followed_artists(&self) -> builder::ListMyFollowedArtists {
        builder::ListMyFollowedArtists::new(self)
    }
    /// List the playlists I follow.
    ///
    /// Lists the playlists of others that the signed-in customer follows. Path and answer come from one client that is not known to have run; scope and page size are inferred.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /me/followed/playlists` |
    /// | `fetch` gives | `PlaylistConnection` |
    /// | `items` yield | `Playlist` |
    /// | scopes | `music::favorites:read` |
    /// | confidence | observed: name on one of Amazon's pages; path and answer from a public client |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 100: Entries per page, 100 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music.api().list_my_followed_playlists().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_my_followed_playlists(&self) -> builder::ListMyFollowedPlaylists {
        builder::ListMyFollowedPlaylists::new(self)
    }
    /// Follow a playlist.
    ///
    /// Makes the signed-in customer follow a playlist. No page names this operation: it is the mirror image of the cited one that unfollows, and the scope is inferred with it. The body of the answer is unknown.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `PUT /me/followed/playlists/{id}` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::favorites` |
    /// | confidence | inferred: wholly inferred, as the counterpart of unfollowing a playlist |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
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
    /// music
    ///     .api()
    ///     .follow_playlist()
    ///     .id("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn follow_playlist(&self) -> builder::FollowPlaylist {
        builder::FollowPlaylist::new(self)
    }
    /// Unfollow a playlist.
    ///
    /// Stops the signed-in customer from following a playlist; the playlist itself stays. The scope is inferred, and the body of the answer is unknown.
    ///
    /// | | |
    /// |---|---|
    /// | request | `DELETE /me/followed/playlists/{id}` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::favorites` |
    /// | confidence | cited: name on Amazon's Playlists page; path as cited by third parties who read it |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
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
    /// music
    ///     .api()
    ///     .unfollow_playlist()
    ///     .id("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn unfollow_playlist(&self) -> builder::UnfollowPlaylist {
        builder::UnfollowPlaylist::new(self)
    }
    /// Follow a podcast show.
    ///
    /// Makes the signed-in customer follow a show. The path joins the prefix of followed artists and playlists with the path of a show, which is a weak guess; the scope is inferred and the body of the answer unknown.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `PUT /me/followed/podcasts/shows/{id}` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::favorites` |
    /// | confidence | inferred: name on Amazon's Podcasts page; path inferred from the sibling operations |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the show, a UUID; an ASIN is accepted when reading a show.
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
    /// music
    ///     .api()
    ///     .follow_podcast_show()
    ///     .id("0f4d7a52-63c1-4e2b-9b7e-5a1c8e2d9f30")
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn follow_podcast_show(&self) -> builder::FollowPodcastShow {
        builder::FollowPodcastShow::new(self)
    }
    /// Unfollow a podcast show.
    ///
    /// Stops the signed-in customer from following a show. The path is the same weak guess as for following one; the scope is inferred and the body of the answer unknown.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `DELETE /me/followed/podcasts/shows/{id}` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::favorites` |
    /// | confidence | inferred: name on Amazon's Podcasts page; path inferred from the sibling operations |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the show, a UUID; an ASIN is accepted when reading a show.
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
    /// music
    ///     .api()
    ///     .unfollow_podcast_show()
    ///     .id("0f4d7a52-63c1-4e2b-9b7e-5a1c8e2d9f30")
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn unfollow_podcast_show(&self) -> builder::UnfollowPodcastShow {
        builder::UnfollowPodcastShow::new(self)
    }
    /// List the albums in my library.
    ///
    /// Lists the albums that the signed-in customer has saved. The path mirrors the cited library operation for tracks; the scope and the key in the answer are inferred too.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /me/library/albums` |
    /// | `fetch` gives | `AlbumConnection` |
    /// | `items` yield | `Album` |
    /// | scopes | `music::library:read` |
    /// | confidence | inferred: name on Amazon's Albums page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 100: Entries per page, 100 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music.api().list_my_library_albums().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn list_my_library_albums(&self) -> builder::ListMyLibraryAlbums {
        builder::ListMyLibraryAlbums::new(self)
    }
    /// Save an album to my library.
    ///
    /// Adds the album to the library of the signed-in customer. The path mirrors the one that saves a track, and the scope is inferred with it; the body of the answer is unknown.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `PUT /me/library/albums/{id}` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::library` |
    /// | confidence | inferred: name on Amazon's Albums page; path inferred from the sibling operations |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the album, an ASIN.
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
    /// music.api().save_album().id("B0064UPU4G").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn save_album(&self) -> builder::SaveAlbum {
        builder::SaveAlbum::new(self)
    }
    /// Remove an album from my library.
    ///
    /// Takes the album out of the library of the signed-in customer. The path mirrors the one that removes a track, and the scope is inferred with it; the body of the answer is unknown.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `DELETE /me/library/albums/{id}` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::library` |
    /// | confidence | inferred: name on Amazon's Albums page; path inferred from the sibling operations |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the album, an ASIN.
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
    /// music.api().unsave_album().id("B0064UPU4G").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn unsave_album(&self) -> builder::UnsaveAlbum {
        builder::UnsaveAlbum::new(self)
    }
    /// Save a podcast episode.
    ///
    /// Saves one episode to the library of the signed-in customer. The path joins the library prefix of tracks with the path of an episode, which is a weak guess; the scope is inferred and the body of the answer unknown.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `PUT /me/library/podcasts/episodes/{id}` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::library` |
    /// | confidence | inferred: name on Amazon's Podcasts page; path inferred from the sibling operations |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the episode, a UUID.
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
    /// music
    ///     .api()
    ///     .save_podcast_episode()
    ///     .id("c7b0e9d4-1a86-4f3d-8e55-2f6b7d90a1e8")
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn save_podcast_episode(&self) -> builder::SavePodcastEpisode {
        builder::SavePodcastEpisode::new(self)
    }
    /// Remove a saved podcast episode.
    ///
    /// Takes one episode out of the library of the signed-in customer. The path is the same weak guess as for saving one; the scope is inferred and the body of the answer unknown.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `DELETE /me/library/podcasts/episodes/{id}` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::library` |
    /// | confidence | inferred: name on Amazon's Podcasts page; path inferred from the sibling operations |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the episode, a UUID.
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
    /// music
    ///     .api()
    ///     .unsave_podcast_episode()
    ///     .id("c7b0e9d4-1a86-4f3d-8e55-2f6b7d90a1e8")
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn unsave_podcast_episode(&self) -> builder::UnsavePodcastEpisode {
        builder::UnsavePodcastEpisode::new(self)
    }
    /// List the tracks in my library.
    ///
    /// Lists the tracks that the signed-in customer has added to the library, which is not the same as having liked them. A reader of the page reports the profile scope for it, which looks like a slip, so the library scope is listed as an alternative. The key in the answer is inferred.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /me/library/tracks` |
    /// | `fetch` gives | `UserTrackConnection` |
    /// | `items` yield | `UserTrackEdge` |
    /// | scopes | `music::library:read`, or `music::profile:read` |
    /// | confidence | cited: Amazon's User page (API_web_user), as cited by third parties who read it |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 100: Entries per page, 100 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music.api().list_my_library_tracks().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_my_library_tracks(&self) -> builder::ListMyLibraryTracks {
        builder::ListMyLibraryTracks::new(self)
    }
    /// Save a track to my library.
    ///
    /// Adds one track to the library of the signed-in customer. The body of the answer is unknown.
    ///
    /// | | |
    /// |---|---|
    /// | request | `PUT /me/library/tracks/{id}` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::library` |
    /// | confidence | cited: names on Amazon's Tracks and Library pages; path as cited by a third party who read them |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the track, an ASIN.
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
    /// music.api().save_track().id("B076YT2CBT").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn save_track(&self) -> builder::SaveTrack {
        builder::SaveTrack::new(self)
    }
    /// Remove a track from my library.
    ///
    /// Takes one track out of the library of the signed-in customer. The body of the answer is unknown.
    ///
    /// | | |
    /// |---|---|
    /// | request | `DELETE /me/library/tracks/{id}` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::library` |
    /// | confidence | cited: names on Amazon's Tracks and Library pages; path as cited by a third party who read them |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the track, an ASIN.
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
    /// music.api().unsave_track().id("B076YT2CBT").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn unsave_track(&self) -> builder::UnsaveTrack {
        builder::UnsaveTrack::new(self)
    }
    /// List my playlists.
    ///
    /// Lists the playlists that the signed-in customer owns. Followed playlists are a list of their own. The order can be chosen with `sortBy`, which only clients show.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /me/playlists` |
    /// | `fetch` gives | `PlaylistConnection` |
    /// | `items` yield | `Playlist` |
    /// | scopes | `music::library:read` |
    /// | confidence | documented: Amazon's Library page (API_web_library) |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 100: Entries per page, 100 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `sort_by`, sent as query `sortBy`: Order of the list. Seen in clients only.
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
    /// let mut items = music.api().list_my_playlists().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_my_playlists(&self) -> builder::ListMyPlaylists {
        builder::ListMyPlaylists::new(self)
    }
    /// List the albums, playlists and others I played last.
    ///
    /// Lists what the signed-in customer played last: albums, playlists and the like rather than single tracks. The answer has not been seen, so its content is passed on as it is; the scope is inferred, and no paging parameter is known.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /me/recentlyPlayedEntities` |
    /// | `fetch` gives | `::serde_json::Map<String,::serde_json::Value>` |
    /// | scopes | `music::history` |
    /// | confidence | observed: name on Amazon's Player page; path from a public client |
    /// | retry | safe: changes nothing |
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
    /// let answer = music.api().list_my_recent_entities().fetch().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_my_recent_entities(&self) -> builder::ListMyRecentEntities {
        builder::ListMyRecentEntities::new(self)
    }
    /// List the tracks I have liked.
    ///
    /// Lists the tracks that the signed-in customer has rated. An entry may carry a like state beside its track; clients take an entry without one as liked.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /me/tracks` |
    /// | `fetch` gives | `UserTrackConnection` |
    /// | `items` yield | `UserTrackEdge` |
    /// | scopes | `music::favorites:read` |
    /// | confidence | cited: name on Amazon's Tracks page; path as cited by third parties who read it; sent by several public clients |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 100: Entries per page, 100 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music.api().list_my_liked_tracks().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_my_liked_tracks(&self) -> builder::ListMyLikedTracks {
        builder::ListMyLikedTracks::new(self)
    }
    /// Like or dislike a track.
    ///
    /// Sets what the signed-in customer thinks of one track. Like and dislike are documented; how to withdraw a rating is not, though one client sends `NEUTRAL`. The body of the answer is unknown.
    ///
    /// | | |
    /// |---|---|
    /// | request | `PUT /me/tracks/{id}` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::favorites` |
    /// | confidence | cited: name on Amazon's Tracks page; path as cited by third parties who read it; the name of the body field comes from public clients |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the track, an ASIN.
    /// - [`body`](builder::SetTrackLike::body) (required): a [`types::SetTrackLikeRequest`]. The new like state.
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
    /// music
    ///     .api()
    ///     .set_track_like()
    ///     .id("B076YT2CBT")
    ///     .body_map(|body| body.like_state(types::LikeState::Like))
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_track_like(&self) -> builder::SetTrackLike {
        builder::SetTrackLike::new(self)
    }
    /// Report a playback event.
    ///
    /// Tells the service that playing has started or stopped; clients must report both. The path is cited, the fields come from one client that follows the page. The answer is unknown. Repeating the call may count the event twice.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /playback/event` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::playback` |
    /// | confidence | cited: name on Amazon's Playback sessions page; path as cited in notes of a third party who read it |
    /// | retry | never: twice is not the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
    /// - `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
    /// - `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
    /// - [`body`](builder::ReportPlaybackEvent::body) (required): a [`types::PlaybackEventReport`]. The event.
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
    /// music
    ///     .api()
    ///     .report_playback_event()
    ///     .body_map(|body| {
    ///         body
    ///             .event(
    ///                 types::PlaybackEvent::builder()
    ///                     .client_timestamp_in_milliseconds(1767225600000i64)
    ///                     .device_timezone("Europe/Berlin")
    ///                     .duration_seconds(232)
    ///                     .entity_progress_seconds(0)
    ///                     .initial_playback_delay_milliseconds(240)
    ///                     .playback_current_speed(1.0)
    ///                     .rebuffer_count(0)
    ///                     .type_(types::PlaybackEventType::Start),
    ///             )
    ///             .metric_id("5c1f0a8e-0d39-4f2e-9a77-1d0f3c7b2e64")
    ///     })
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn report_playback_event(&self) -> builder::ReportPlaybackEvent {
        builder::ReportPlaybackEvent::new(self)
    }
    /// Report several playback events.
    ///
    /// Reports several starts and stops at once. The path is the plural of the cited one for a single event, and that the body is a plain list of such reports is inferred too; the answer is unknown.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /playback/events` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::playback` |
    /// | confidence | inferred: name on Amazon's Playback sessions page; path inferred from the sibling operation |
    /// | retry | never: twice is not the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
    /// - `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
    /// - `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
    /// - [`body`](builder::ReportPlaybackEvents::body) (required): a [`types::PlaybackEventReports`]. The events, oldest first.
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
    /// music
    ///     .api()
    ///     .report_playback_events()
    ///     .body(
    ///         Vec::from([
    ///             types::PlaybackEventReport {
    ///                 event: types::PlaybackEvent {
    ///                     client_timestamp_in_milliseconds: Some(1767225600000),
    ///                     device_timezone: Some("Europe/Berlin".to_owned()),
    ///                     duration_seconds: Some(232),
    ///                     entity_progress_seconds: Some(0),
    ///                     initial_playback_delay_milliseconds: Some(240),
    ///                     playback_current_speed: Some(1.0),
    ///                     rebuffer_count: Some(0),
    ///                     termination_reason: None,
    ///                     type_: types::PlaybackEventType::Start,
    ///                 },
    ///                 metric_id: "5c1f0a8e-0d39-4f2e-9a77-1d0f3c7b2e64".to_owned(),
    ///             },
    ///             types::PlaybackEventReport {
    ///                 event: types::PlaybackEvent {
    ///                     client_timestamp_in_milliseconds: Some(1767225632000),
    ///                     device_timezone: None,
    ///                     duration_seconds: None,
    ///                     entity_progress_seconds: Some(32),
    ///                     initial_playback_delay_milliseconds: None,
    ///                     playback_current_speed: None,
    ///                     rebuffer_count: Some(0),
    ///                     termination_reason: Some("userNext".to_owned()),
    ///                     type_: types::PlaybackEventType::Stop,
    ///                 },
    ///                 metric_id: "5c1f0a8e-0d39-4f2e-9a77-1d0f3c7b2e64".to_owned(),
    ///             },
    ///         ]),
    ///     )
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn report_playback_events(&self) -> builder::ReportPlaybackEvents {
        builder::ReportPlaybackEvents::new(self)
    }
    /// Start a playback session.
    ///
    /// Starts playing a track, album, playlist or station and returns the session with the first entries of its queue. Name what to play by id, by containers, or both. The newest edition of the page bounds `limit` at 5, older ones at 11. The answer has not been seen, so the whole of it is kept; a stream running elsewhere can be answered with 422.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /playback/sessions` |
    /// | `fetch` gives | `PlaybackSessionResponse` |
    /// | scopes | `music::playback` |
    /// | confidence | documented: Amazon's Playback sessions page (API_playback_sessions) |
    /// | retry | never: twice is not the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
    /// - `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
    /// - `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
    /// - [`body`](builder::CreatePlaybackSession::body) (required): a [`types::PlaybackSessionRequest`]. What to play and how.
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
    /// let answer = music
    ///     .api()
    ///     .create_playback_session()
    ///     .body_map(|body| {
    ///         body
    ///             .limit(3)
    ///             .play_params(
    ///                 types::PlayParamsRequest::builder()
    ///                     .container_ids([
    ///                         "mrn:1.0:catalog:album:asin:B084KYMDXT".to_owned(),
    ///                     ])
    ///                     .id("mrn:1.0:catalog:track:asin:B084KVZP2G"),
    ///             )
    ///             .playback_options(
    ///                 types::PlaybackOptions::builder()
    ///                     .loop_mode(types::LoopMode::LoopOff)
    ///                     .playback_continuation_mode(
    ///                         types::PlaybackContinuationMode::AutoplayOn,
    ///                     )
    ///                     .shuffle_mode(types::ShuffleMode::ShuffleOff)
    ///                     .start_as_station(false),
    ///             )
    ///     })
    ///     .fetch()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_playback_session(&self) -> builder::CreatePlaybackSession {
        builder::CreatePlaybackSession::new(self)
    }
    /// List active playback sessions.
    ///
    /// Lists the sessions of the signed-in customer that are playing. The scope is taken over from starting a session; the answer has not been seen, so the whole of it is kept.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /playback/sessions/active` |
    /// | `fetch` gives | `PlaybackSessionsResponse` |
    /// | scopes | `music::playback` |
    /// | confidence | observed: name on Amazon's Playback sessions page; path from a public client |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
    /// - `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
    /// - `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
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
    /// let answer = music.api().list_active_playback_sessions().fetch().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_active_playback_sessions(&self) -> builder::ListActivePlaybackSessions {
        builder::ListActivePlaybackSessions::new(self)
    }
    /// Get what a session is playing.
    ///
    /// Returns the current entry of a session with what is needed to play it. The scope is taken over from starting a session; the answer has not been seen, so the whole of it is kept.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /playback/sessions/{sessionId}/current` |
    /// | `fetch` gives | `PlayableResponse` |
    /// | scopes | `music::playback` |
    /// | confidence | observed: name on Amazon's Playback sessions page; path from a public client |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
    /// - `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
    /// - `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
    /// - `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
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
    /// let answer = music
    ///     .api()
    ///     .get_current_playback()
    ///     .session_id("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .fetch()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_current_playback(&self) -> builder::GetCurrentPlayback {
        builder::GetCurrentPlayback::new(self)
    }
    /// Play something last.
    ///
    /// Puts something at the end of the queue. Path and body are inferred from the same call in the V2 interface; the answer is unknown. Repeating the call queues it twice.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /playback/sessions/{sessionId}/last` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::playback` |
    /// | confidence | inferred: name on Amazon's Playback sessions page; path inferred from the V2 interface |
    /// | retry | never: twice is not the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
    /// - `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
    /// - `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
    /// - `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
    /// - [`body`](builder::QueueLast::body) (required): a [`types::QueueRequest`]. What to queue.
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
    /// music
    ///     .api()
    ///     .queue_last()
    ///     .session_id("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .body_map(|body| {
    ///         body
    ///             .play_params(
    ///                 types::PlayParamsRequest::builder()
    ///                     .id("mrn:1.0:catalog:track:asin:B084KVZP2G"),
    ///             )
    ///     })
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn queue_last(&self) -> builder::QueueLast {
        builder::QueueLast::new(self)
    }
    /// Switch looping of a session.
    ///
    /// Switches looping of the queue on or off. Path and body are inferred from the same call in the V2 interface and from the options of a new session; the answer is unknown.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `PUT /playback/sessions/{sessionId}/loop` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::playback` |
    /// | confidence | inferred: name on Amazon's Playback sessions page; path inferred from the V2 interface |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
    /// - `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
    /// - `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
    /// - `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
    /// - [`body`](builder::SetPlaybackLoop::body) (required): a [`types::SetPlaybackLoopRequest`]. The new loop mode.
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
    /// music
    ///     .api()
    ///     .set_playback_loop()
    ///     .session_id("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .body_map(|body| body.loop_mode(types::LoopMode::LoopOn))
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn set_playback_loop(&self) -> builder::SetPlaybackLoop {
        builder::SetPlaybackLoop::new(self)
    }
    /// List the next entries of a session.
    ///
    /// Returns the entries that come after the current one. The scope is taken over from starting a session; the answer has not been seen, so the whole of it is kept.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /playback/sessions/{sessionId}/next` |
    /// | `fetch` gives | `PlayablesResponse` |
    /// | scopes | `music::playback` |
    /// | confidence | observed: name on Amazon's Playback sessions page; path from a public client |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
    /// - `limit`: Number of entries. Seen in a client; the maximum is unknown, that of a new session is 5 or 11.
    /// - `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
    /// - `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
    /// - `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
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
    /// let answer = music
    ///     .api()
    ///     .list_next_playback()
    ///     .session_id("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .fetch()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_next_playback(&self) -> builder::ListNextPlayback {
        builder::ListNextPlayback::new(self)
    }
    /// Play something next.
    ///
    /// Puts something into the queue right after the current entry. Path and body are inferred from the same call in the V2 interface; the answer is unknown. Repeating the call queues it twice.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /playback/sessions/{sessionId}/next` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::playback` |
    /// | confidence | inferred: name on Amazon's Playback sessions page; path inferred from the V2 interface |
    /// | retry | never: twice is not the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
    /// - `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
    /// - `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
    /// - `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
    /// - [`body`](builder::QueueNext::body) (required): a [`types::QueueRequest`]. What to queue.
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
    /// music
    ///     .api()
    ///     .queue_next()
    ///     .session_id("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .body_map(|body| {
    ///         body
    ///             .play_params(
    ///                 types::PlayParamsRequest::builder()
    ///                     .id("mrn:1.0:catalog:track:asin:B084KVZP2G"),
    ///             )
    ///     })
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn queue_next(&self) -> builder::QueueNext {
        builder::QueueNext::new(self)
    }
    /// List the previous entries of a session.
    ///
    /// Returns the entries that came before the current one. Some subscription tiers may not go back. The scope is taken over from starting a session; the answer has not been seen, so the whole of it is kept.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /playback/sessions/{sessionId}/previous` |
    /// | `fetch` gives | `PlayablesResponse` |
    /// | scopes | `music::playback` |
    /// | confidence | observed: name on Amazon's Playback sessions page; path from a public client |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
    /// - `limit`: Number of entries. Seen in a client; the maximum is unknown, that of a new session is 5 or 11.
    /// - `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
    /// - `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
    /// - `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
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
    /// let answer = music
    ///     .api()
    ///     .list_previous_playback()
    ///     .session_id("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .fetch()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_previous_playback(&self) -> builder::ListPreviousPlayback {
        builder::ListPreviousPlayback::new(self)
    }
    /// Get the queue of a session.
    ///
    /// Returns the queue of a session. The last path segment is guessed from the name of the operation; the same call in the V2 interface ends in `view`. The scope is taken over from starting a session; the answer has not been seen, so the whole of it is kept.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /playback/sessions/{sessionId}/queue` |
    /// | `fetch` gives | `PlaybackQueueResponse` |
    /// | scopes | `music::playback` |
    /// | confidence | inferred: name on Amazon's Playback sessions page; path inferred from that name |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
    /// - `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
    /// - `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
    /// - `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
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
    /// let answer = music
    ///     .api()
    ///     .get_playback_queue()
    ///     .session_id("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .fetch()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_playback_queue(&self) -> builder::GetPlaybackQueue {
        builder::GetPlaybackQueue::new(self)
    }
    /// Restore a playback session.
    ///
    /// Takes up an earlier session again. Path and method are guessed from the name of the operation, and nothing is known of a body. The answer is expected to be that of a new session; it has not been seen, so the whole of it is kept.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /playback/sessions/{sessionId}/restore` |
    /// | `fetch` gives | `PlaybackSessionResponse` |
    /// | scopes | `music::playback` |
    /// | confidence | inferred: name on Amazon's Playback sessions page; path inferred from that name |
    /// | retry | never: twice is not the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
    /// - `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
    /// - `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
    /// - `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
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
    /// let answer = music
    ///     .api()
    ///     .restore_playback_session()
    ///     .session_id("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .fetch()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn restore_playback_session(&self) -> builder::RestorePlaybackSession {
        builder::RestorePlaybackSession::new(self)
    }
    /// Switch shuffling of a session.
    ///
    /// Switches shuffling of the queue on or off. Path and body are inferred from the same call in the V2 interface and from the options of a new session; the answer is unknown.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `PUT /playback/sessions/{sessionId}/shuffle` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::playback` |
    /// | confidence | inferred: name on Amazon's Playback sessions page; path inferred from the V2 interface |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
    /// - `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
    /// - `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
    /// - `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
    /// - [`body`](builder::SetPlaybackShuffle::body) (required): a [`types::SetPlaybackShuffleRequest`]. The new shuffle mode.
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
    /// music
    ///     .api()
    ///     .set_playback_shuffle()
    ///     .session_id("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .body_map(|body| body.shuffle_mode(types::ShuffleMode::ShuffleOn))
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn set_playback_shuffle(&self) -> builder::SetPlaybackShuffle {
        builder::SetPlaybackShuffle::new(self)
    }
    /// List the tracks I played last.
    ///
    /// Lists the tracks that the signed-in customer played last, each with the time of playing, 60 to a page at most. The page's sample leaves the version out of the URL, which is taken for a slip.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /player/recentlyPlayed` |
    /// | `fetch` gives | `RecentTrackConnection` |
    /// | `items` yield | `RecentTrackEdge` |
    /// | scopes | `music::history` |
    /// | confidence | documented: Amazon's Player page (API_web_player) |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 60: Entries per page, 60 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music.api().list_my_recent_tracks().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_my_recent_tracks(&self) -> builder::ListMyRecentTracks {
        builder::ListMyRecentTracks::new(self)
    }
    /// Create an empty playlist.
    ///
    /// Creates a playlist without tracks for the signed-in customer. All three fields count as required, the description too. Repeating the call makes a second playlist.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /playlists` |
    /// | `fetch` gives | `Playlist` |
    /// | scopes | `music::library` |
    /// | confidence | cited: name on Amazon's Playlists page; path as cited by third parties who read it; sent by several public clients |
    /// | retry | never: twice is not the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - [`body`](builder::CreatePlaylist::body) (required): a [`types::CreatePlaylistRequest`]. Title, description and visibility of the new playlist.
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
    /// let playlist = music
    ///     .api()
    ///     .create_playlist()
    ///     .body_map(|body| {
    ///         body
    ///             .description("Notes")
    ///             .title("Telugu mix")
    ///             .visibility(types::Visibility::Private)
    ///     })
    ///     .fetch()
    ///     .await?;
    /// println!("{playlist:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_playlist(&self) -> builder::CreatePlaylist {
        builder::CreatePlaylist::new(self)
    }
    /// Get a playlist.
    ///
    /// Returns the metadata of a playlist, without its tracks. Playlists of customers have a UUID, those of the catalog an ASIN; both work. The page prints the full library scope, yet reading should need no more than the read scope, which is what is listed here.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /playlists/{id}` |
    /// | `fetch` gives | `Playlist` |
    /// | scopes | `music::library:read` |
    /// | confidence | documented: Amazon's Playlists page (API_web_playlist) |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
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
    /// let playlist = music
    ///     .api()
    ///     .get_playlist()
    ///     .id("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .fetch()
    ///     .await?;
    /// println!("{playlist:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_playlist(&self) -> builder::GetPlaylist {
        builder::GetPlaylist::new(self)
    }
    /// Change a playlist.
    ///
    /// Changes title, description or visibility of a playlist of the signed-in customer. Amazon's sample sends a form, as no other operation does; two independent readings agree on it. JSON is declared as the second choice because nobody is known to have tried either. Which fields may be left out is not known.
    ///
    /// | | |
    /// |---|---|
    /// | request | `PUT /playlists/{id}` |
    /// | `fetch` gives | `Playlist` |
    /// | scopes | `music::library` |
    /// | confidence | documented: Amazon's Playlists page (API_web_playlist); content type as seen in a transcription of its sample and in a public client |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
    /// - [`body`](builder::UpdatePlaylist::body) (required): a [`types::UpdatePlaylistRequest`]. The fields to change.
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
    /// let playlist = music
    ///     .api()
    ///     .update_playlist()
    ///     .id("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .body_map(|body| {
    ///         body.title("Telugu mix, part two").visibility(types::Visibility::Public)
    ///     })
    ///     .fetch()
    ///     .await?;
    /// println!("{playlist:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_playlist(&self) -> builder::UpdatePlaylist {
        builder::UpdatePlaylist::new(self)
    }
    /// Delete a playlist.
    ///
    /// Deletes a playlist of the signed-in customer for good; this is not the same as unfollowing one. The body of the answer is unknown.
    ///
    /// | | |
    /// |---|---|
    /// | request | `DELETE /playlists/{id}` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::library` |
    /// | confidence | cited: name on Amazon's Playlists page; path as cited by third parties who read it |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
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
    /// music
    ///     .api()
    ///     .delete_playlist()
    ///     .id("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_playlist(&self) -> builder::DeletePlaylist {
        builder::DeletePlaylist::new(self)
    }
    /// List the tracks of a playlist.
    ///
    /// Lists the entries of a playlist in order. The same track may occur more than once; an entry is told apart by its entry id, the part of the cursor after the first colon. Without `limit` a page held 50 entries in live use although 100 is the documented default, so send it. The answer holds the whole playlist around the list.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /playlists/{id}/tracks` |
    /// | `fetch` gives | `PlaylistTrackConnection` |
    /// | `items` yield | `PlaylistTrackEdge` |
    /// | scopes | `music::library:read` |
    /// | confidence | cited: name on Amazon's Playlists page; path as cited by third parties who read it; called live by two public clients in 2023 |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
    /// - `limit`, at most 100: Entries per page, 100 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music
    ///     .api()
    ///     .list_playlist_tracks()
    ///     .id("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_playlist_tracks(&self) -> builder::ListPlaylistTracks {
        builder::ListPlaylistTracks::new(self)
    }
    /// Append tracks to a playlist.
    ///
    /// Appends tracks to the end of a playlist. Tracks that it already holds are skipped unless duplicates are asked for. How many fit in one call is not documented; clients send between 1 and 100. In spite of the method, repeating the call may append twice. The body of the answer is unknown.
    ///
    /// | | |
    /// |---|---|
    /// | request | `PUT /playlists/{id}/tracks` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::library` |
    /// | confidence | cited: name on Amazon's Playlists page; path as cited by third parties who read it; sent by several public clients |
    /// | retry | never: twice is not the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
    /// - [`body`](builder::AddPlaylistTracks::body) (required): a [`types::AddPlaylistTracksRequest`]. The tracks to append.
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
    /// music
    ///     .api()
    ///     .add_playlist_tracks()
    ///     .id("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .body_map(|body| {
    ///         body
    ///             .add_duplicate_tracks(false)
    ///             .track_ids(["B076YT2CBT".to_owned(), "B0064UPUDC".to_owned()])
    ///     })
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_playlist_tracks(&self) -> builder::AddPlaylistTracks {
        builder::AddPlaylistTracks::new(self)
    }
    /// Remove entries from a playlist.
    ///
    /// Removes entries from a playlist. This is a DELETE that carries a JSON body, which some proxies drop. Entries are named by entry id, not by track id, so one copy of a repeated track can go. The body of the answer is unknown.
    ///
    /// | | |
    /// |---|---|
    /// | request | `DELETE /playlists/{id}/tracks` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::library` |
    /// | confidence | observed: name on Amazon's Playlists page; path and body from public clients |
    /// | retry | idempotent: twice leaves the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
    /// - [`body`](builder::RemovePlaylistTracks::body) (required): a [`types::RemovePlaylistTracksRequest`]. The entries to remove.
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
    /// music
    ///     .api()
    ///     .remove_playlist_tracks()
    ///     .id("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .body_map(|body| {
    ///         body.entry_ids(["3ae81437-f6ab-488c-b53d-590ede50cb4a".to_owned()])
    ///     })
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_playlist_tracks(&self) -> builder::RemovePlaylistTracks {
        builder::RemovePlaylistTracks::new(self)
    }
    /// Move entries of a playlist.
    ///
    /// Moves entries to another place in the playlist, given by the entry that shall stand above or below them; name at least one of the two. Entries are named by entry id, not by track id. The body of the answer is unknown.
    ///
    /// | | |
    /// |---|---|
    /// | request | `PATCH /playlists/{id}/tracks` |
    /// | `fetch` gives | `()` |
    /// | scopes | `music::library` |
    /// | confidence | observed: name and verb on Amazon's Playlists page; path and body from a public client |
    /// | retry | never: twice is not the same as once |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
    /// - [`body`](builder::MovePlaylistTracks::body) (required): a [`types::MovePlaylistTracksRequest`]. The entries to move and where they go.
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
    /// music
    ///     .api()
    ///     .move_playlist_tracks()
    ///     .id("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .body_map(|body| {
    ///         body
    ///             .entry_id_above("9f0a5c1e-2d34-4a53-8a0f-4d1f6f4f1b77")
    ///             .entry_ids(["3ae81437-f6ab-488c-b53d-590ede50cb4a".to_owned()])
    ///     })
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn move_playlist_tracks(&self) -> builder::MovePlaylistTracks {
        builder::MovePlaylistTracks::new(self)
    }
    /// Get several podcast episodes.
    ///
    /// Returns the episodes with the given ids. The path follows the batch form of albums, artists and tracks; the limit of 100 ids, the scope and the key in the answer are inferred, and the singular key is accepted as for those.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /podcasts/episodes` |
    /// | `fetch` gives | `Vec<PodcastEpisode>` |
    /// | scopes | `music::catalog` |
    /// | confidence | inferred: name on Amazon's Podcasts page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `ids` (required), at most 100 items: Ids, separated by commas, 100 at most.
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
    /// let podcast_episodes = music
    ///     .api()
    ///     .get_podcast_episodes()
    ///     .ids(["B0064UPU4G", "B0BBB43TGW"])
    ///     .fetch()
    ///     .await?;
    /// println!("{podcast_episodes:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_podcast_episodes(&self) -> builder::GetPodcastEpisodes {
        builder::GetPodcastEpisodes::new(self)
    }
    /// Get a podcast episode.
    ///
    /// Returns one episode. The path mirrors the documented one of a show; scope and answer are inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /podcasts/episodes/{id}` |
    /// | `fetch` gives | `PodcastEpisode` |
    /// | scopes | `music::catalog` |
    /// | confidence | inferred: name on Amazon's Podcasts page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the episode, a UUID.
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
    /// let podcast_episode = music
    ///     .api()
    ///     .get_podcast_episode()
    ///     .id("c7b0e9d4-1a86-4f3d-8e55-2f6b7d90a1e8")
    ///     .fetch()
    ///     .await?;
    /// println!("{podcast_episode:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_podcast_episode(&self) -> builder::GetPodcastEpisode {
        builder::GetPodcastEpisode::new(self)
    }
    /// Get several podcast shows.
    ///
    /// Returns the shows with the given ids. The path follows the batch form of albums, artists and tracks; the limit of 100 ids, the scope and the key in the answer are inferred, and the singular key is accepted as for those.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /podcasts/shows` |
    /// | `fetch` gives | `Vec<PodcastShow>` |
    /// | scopes | `music::catalog` |
    /// | confidence | inferred: name on Amazon's Podcasts page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `ids` (required), at most 100 items: Ids, separated by commas, 100 at most.
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
    /// let podcast_shows = music
    ///     .api()
    ///     .get_podcast_shows()
    ///     .ids(["B0064UPU4G", "B0BBB43TGW"])
    ///     .fetch()
    ///     .await?;
    /// println!("{podcast_shows:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_podcast_shows(&self) -> builder::GetPodcastShows {
        builder::GetPodcastShows::new(self)
    }
    /// Get a podcast show.
    ///
    /// Returns one show together with a page of its episodes; `limit` and `cursor` page the episodes. An ASIN is accepted as the id, the show in the answer has a UUID.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /podcasts/shows/{id}` |
    /// | `fetch` gives | `PodcastShow` |
    /// | `items` yield | `PodcastEpisode` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: Amazon's Podcasts page (API_web_podcast) |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the show, a UUID; an ASIN is accepted when reading a show.
    /// - `limit`, at most 100: Entries per page, 100 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let podcast_show = music
    ///     .api()
    ///     .get_podcast_show()
    ///     .id("0f4d7a52-63c1-4e2b-9b7e-5a1c8e2d9f30")
    ///     .fetch()
    ///     .await?;
    /// println!("{podcast_show:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_podcast_show(&self) -> builder::GetPodcastShow {
        builder::GetPodcastShow::new(self)
    }
    /// Search the whole catalog.
    ///
    /// Searches every category at once by keywords or lyrics, corrects typing errors and sorts by relevance. The answer is a list of views; the first group is the one with the top hits. An empty query is refused with 400. There is no paging, and the scope is inferred.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /search` |
    /// | `fetch` gives | `Vec<View>` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: Amazon's Search page (API_web_search) |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `query` (required): Keywords or lyrics; must not be empty.
    /// - `limit`: Entities per group, 10 by default. No maximum is documented.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let views = music.api().search_catalog().query("daft punk").fetch().await?;
    /// println!("{views:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search_catalog(&self) -> builder::SearchCatalog {
        builder::SearchCatalog::new(self)
    }
    /// Search for albums.
    ///
    /// Searches albums with one or more filters. The page token travels in the body, not in the query. Which fields a filter may name is not known. Older editions of the page allow `limit` up to 100, a reading of 2026-10 only up to 20; 20 is safe.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /search/albums` |
    /// | `fetch` gives | `AlbumConnection` |
    /// | `items` yield | `Album` |
    /// | scopes | `music::catalog` |
    /// | confidence | observed: name on Amazon's Search page; path and answer from public clients |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - [`body`](builder::SearchAlbums::body) (required): a [`types::SearchRequest`]. Filters, order and page.
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
    /// let mut items = music
    ///     .api()
    ///     .search_albums()
    ///     .field("name", "discovery")
    ///     .limit(5)
    ///     .sort_by(types::SearchSort::Relevance)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search_albums(&self) -> builder::SearchAlbums {
        builder::SearchAlbums::new(self)
    }
    /// Search for artists.
    ///
    /// Searches artists with one or more filters. The page token travels in the body, not in the query. Which fields a filter may name is not known. Older editions of the page allow `limit` up to 100, a reading of 2026-10 only up to 20; 20 is safe.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /search/artists` |
    /// | `fetch` gives | `ArtistConnection` |
    /// | `items` yield | `Artist` |
    /// | scopes | `music::catalog` |
    /// | confidence | observed: name on Amazon's Search page; path and answer from public clients |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - [`body`](builder::SearchArtists::body) (required): a [`types::SearchRequest`]. Filters, order and page.
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
    /// let mut items = music
    ///     .api()
    ///     .search_artists()
    ///     .field("name", "pharrell")
    ///     .limit(5)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search_artists(&self) -> builder::SearchArtists {
        builder::SearchArtists::new(self)
    }
    /// Search for playlists.
    ///
    /// Searches playlists with one or more filters. The page token travels in the body, not in the query. The path follows that of the other searches, and the key in the answer is inferred. Older editions of the page allow `limit` up to 100, a reading of 2026-10 only up to 20; 20 is safe.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /search/playlists` |
    /// | `fetch` gives | `PlaylistConnection` |
    /// | `items` yield | `Playlist` |
    /// | scopes | `music::catalog` |
    /// | confidence | inferred: name on Amazon's Search page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - [`body`](builder::SearchPlaylists::body) (required): a [`types::SearchRequest`]. Filters, order and page.
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
    /// let mut items = music.api().search_playlists().text("running").limit(5).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn search_playlists(&self) -> builder::SearchPlaylists {
        builder::SearchPlaylists::new(self)
    }
    /// Search for podcast episodes.
    ///
    /// Searches podcast episodes with one or more filters. The page token travels in the body, not in the query. The path follows that of the podcast reads (it might be one word instead), and the key in the answer is inferred. Older editions of the page allow `limit` up to 100, a reading of 2026-10 only up to 20; 20 is safe.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /search/podcasts/episodes` |
    /// | `fetch` gives | `PodcastEpisodeConnection` |
    /// | `items` yield | `PodcastEpisode` |
    /// | scopes | `music::catalog` |
    /// | confidence | inferred: name on Amazon's Search page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - [`body`](builder::SearchPodcastEpisodes::body) (required): a [`types::SearchRequest`]. Filters, order and page.
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
    /// let mut items = music
    ///     .api()
    ///     .search_podcast_episodes()
    ///     .text("moon landing")
    ///     .limit(5)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn search_podcast_episodes(&self) -> builder::SearchPodcastEpisodes {
        builder::SearchPodcastEpisodes::new(self)
    }
    /// Search for podcast shows.
    ///
    /// Searches podcast shows with one or more filters. The page token travels in the body, not in the query. The path follows that of the podcast reads (it might be one word instead), and the key in the answer is inferred. Older editions of the page allow `limit` up to 100, a reading of 2026-10 only up to 20; 20 is safe.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /search/podcasts/shows` |
    /// | `fetch` gives | `PodcastShowConnection` |
    /// | `items` yield | `PodcastShow` |
    /// | scopes | `music::catalog` |
    /// | confidence | inferred: name on Amazon's Search page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - [`body`](builder::SearchPodcastShows::body) (required): a [`types::SearchRequest`]. Filters, order and page.
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
    /// let mut items = music.api().search_podcast_shows().text("history").limit(5).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn search_podcast_shows(&self) -> builder::SearchPodcastShows {
        builder::SearchPodcastShows::new(self)
    }
    /// Search for tracks.
    ///
    /// Searches tracks with one or more filters. The page token travels in the body, not in the query. The tracks carry little more than id, title and URL; fetch the rest by id. Older editions of the page allow `limit` up to 100, a reading of 2026-10 only up to 20; 20 is safe.
    ///
    /// | | |
    /// |---|---|
    /// | request | `POST /search/tracks` |
    /// | `fetch` gives | `TrackConnection` |
    /// | `items` yield | `Track` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: Amazon's Search page (API_web_search) |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - [`body`](builder::SearchTracks::body) (required): a [`types::TrackSearchRequest`]. Filters, order and page.
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
    /// let mut items = music
    ///     .api()
    ///     .search_tracks()
    ///     .field(types::TrackSearchField::Name, "soja")
    ///     .limit(2)
    ///     .sort_by(types::SearchSort::Relevance)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search_tracks(&self) -> builder::SearchTracks {
        builder::SearchTracks::new(self)
    }
    /// Get a station.
    ///
    /// Returns name, URL and images of one station. Stations have keys of their own, not ASINs. This is the only operation on its page, and the page is known whole.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /stations/{id}` |
    /// | `fetch` gives | `Station` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: Amazon's Stations page (API_web_station) |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Key of the station.
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
    /// let station = music.api().get_station().id("A3QXXOBP9MU5LY").fetch().await?;
    /// println!("{station:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_station(&self) -> builder::GetStation {
        builder::GetStation::new(self)
    }
    /// Get several tracks.
    ///
    /// Returns the tracks with the given ids, 100 at most. The answer seen live in 2023 puts the list under the singular key `track`; clients written from the page read `tracks`, so both are accepted. Whether `mediaType` is understood here is known from clients only.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /tracks` |
    /// | `fetch` gives | `Vec<Track>` |
    /// | scopes | `music::catalog` |
    /// | confidence | cited: name on Amazon's Tracks page; path as cited by third parties who read it; answer from a public client that ran in 2023 |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `ids` (required), at most 100 items: Ids, separated by commas, 100 at most.
    /// - `media_type`, sent as query `mediaType`: Which rendition of the track to return.
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
    /// let tracks = music
    ///     .api()
    ///     .get_tracks()
    ///     .ids(["B0064UPU4G", "B0BBB43TGW"])
    ///     .fetch()
    ///     .await?;
    /// println!("{tracks:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_tracks(&self) -> builder::GetTracks {
        builder::GetTracks::new(self)
    }
    /// Get a track.
    ///
    /// Returns one track of the catalog. Podcast episodes are not tracks and have their own operation.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /tracks/{id}` |
    /// | `fetch` gives | `Track` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: Amazon's Tracks page (API_web_track); also called by a public client in 2023 |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the track, an ASIN.
    /// - `media_type`, sent as query `mediaType`: Which rendition of the track to return.
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
    /// let track = music.api().get_track().id("B076YT2CBT").fetch().await?;
    /// println!("{track:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_track(&self) -> builder::GetTrack {
        builder::GetTrack::new(self)
    }
    /// List the playlists of a user.
    ///
    /// Lists the playlists of a customer. A migration tool called it live with its own user's id, taken from the profile; whether other customers can be named is not proven. The scope is unknown, so the two likely ones are listed as alternatives. The paging parameters are inferred from the sibling operations.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /users/{id}/playlists` |
    /// | `fetch` gives | `PlaylistConnection` |
    /// | `items` yield | `Playlist` |
    /// | scopes | `music::library:read`, or `music::profile:read` |
    /// | confidence | observed: a public migration tool, live in 2023-12 |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the customer, as found in a profile.
    /// - `limit`, at most 100: Entries per page, 100 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
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
    /// let mut items = music
    ///     .api()
    ///     .list_user_playlists()
    ///     .id("k35wo4lm34masdsadevrs7a")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item??;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_user_playlists(&self) -> builder::ListUserPlaylists {
        builder::ListUserPlaylists::new(self)
    }
    /// List the albums, playlists and others a user played last.
    ///
    /// Lists what another customer played last, presumably within what that customer lets others see. The path joins the proven prefix of a user with the last part of the operation on oneself. The answer has not been seen, so its content is passed on as it is; the scope is inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /users/{id}/recentlyPlayedEntities` |
    /// | `fetch` gives | `::serde_json::Map<String,::serde_json::Value>` |
    /// | scopes | `music::history` |
    /// | confidence | inferred: name on Amazon's Player page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the customer, as found in a profile.
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
    /// let answer = music
    ///     .api()
    ///     .list_user_recent_entities()
    ///     .id("k35wo4lm34masdsadevrs7a")
    ///     .fetch()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn list_user_recent_entities(&self) -> builder::ListUserRecentEntities {
        builder::ListUserRecentEntities::new(self)
    }
    /// Get the view of an album.
    ///
    /// Returns the screen of one album. The path follows that of the documented views, and the scope is inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/album/{id}` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `EntityGroup` |
    /// | scopes | `music::catalog` |
    /// | confidence | inferred: name on Amazon's Views page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the album, an ASIN.
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music.api().get_album_view().id("B0064UPU4G").fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_album_view(&self) -> builder::GetAlbumView {
        builder::GetAlbumView::new(self)
    }
    /// Get the view of an artist.
    ///
    /// Returns the screen of one artist, grouped into top tracks, albums and the like. The scope is inferred.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/artist/{id}` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `EntityGroup` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: Amazon's Views overview (API_web_views_overview) |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the artist, an ASIN.
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music.api().get_artist_view().id("B000QJPQTA").fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_artist_view(&self) -> builder::GetArtistView {
        builder::GetArtistView::new(self)
    }
    /// Get the home view.
    ///
    /// Returns the home screen of the signed-in customer: groups of things to play, ready to be laid out. `limit` counts the entities of each group. The scope is inferred.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/home` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `EntityGroup` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: Amazon's Views page (API_web_views) and its overview |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music.api().get_home_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_home_view(&self) -> builder::GetHomeView {
        builder::GetHomeView::new(self)
    }
    /// Get one group of the home view.
    ///
    /// Returns the home view with a single group in it, to page deeper into that group than the home view itself goes. The token of the group is used as the cursor, which the parameter table suggests but does not spell out; the scope is inferred.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/home/{groupId}` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `Entity` |
    /// | scopes | `music::catalog` |
    /// | confidence | documented: Amazon's Views page (API_web_views) |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `group_id` (required), sent as path `groupId`: Id of the group, from the view that holds it.
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music
    ///     .api()
    ///     .get_home_view_group()
    ///     .group_id("mp3-subscription-gateway_mp3YourHeaviestListeningStrategy")
    ///     .fetch()
    ///     .await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_home_view_group(&self) -> builder::GetHomeViewGroup {
        builder::GetHomeViewGroup::new(self)
    }
    /// Get the library view.
    ///
    /// Returns the library screen of the signed-in customer. The path follows that of the documented views, and the scope is inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/library` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `EntityGroup` |
    /// | scopes | `music::library:read` |
    /// | confidence | inferred: name on Amazon's Views page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music.api().get_library_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_library_view(&self) -> builder::GetLibraryView {
        builder::GetLibraryView::new(self)
    }
    /// Get the library view of albums.
    ///
    /// Returns the albums in the library of the signed-in customer as a view. The path follows that of the documented views, and the scope is inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/library/albums` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `EntityGroup` |
    /// | scopes | `music::library:read` |
    /// | confidence | inferred: name on Amazon's Views page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music.api().get_library_albums_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_library_albums_view(&self) -> builder::GetLibraryAlbumsView {
        builder::GetLibraryAlbumsView::new(self)
    }
    /// Get the library view of artists.
    ///
    /// Returns the artists in the library of the signed-in customer as a view. The path follows that of the documented views, and the scope is inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/library/artists` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `EntityGroup` |
    /// | scopes | `music::library:read` |
    /// | confidence | inferred: name on Amazon's Views page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music.api().get_library_artists_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_library_artists_view(&self) -> builder::GetLibraryArtistsView {
        builder::GetLibraryArtistsView::new(self)
    }
    /// Get the library view of playlists.
    ///
    /// Returns the playlists in the library of the signed-in customer as a view. The path follows that of the documented views, and the scope is inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/library/playlists` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `EntityGroup` |
    /// | scopes | `music::library:read` |
    /// | confidence | inferred: name on Amazon's Views page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music.api().get_library_playlists_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_library_playlists_view(&self) -> builder::GetLibraryPlaylistsView {
        builder::GetLibraryPlaylistsView::new(self)
    }
    /// Get the library view of podcasts.
    ///
    /// Returns the podcasts in the library of the signed-in customer as a view. The path follows that of the documented views, and the scope is inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/library/podcasts` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `EntityGroup` |
    /// | scopes | `music::library:read` |
    /// | confidence | inferred: name on Amazon's Views page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music.api().get_library_podcasts_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_library_podcasts_view(&self) -> builder::GetLibraryPodcastsView {
        builder::GetLibraryPodcastsView::new(self)
    }
    /// Get the library view of songs.
    ///
    /// Returns the songs in the library of the signed-in customer as a view. The path follows that of the documented views; its last segment might read `tracks` instead. The scope is inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/library/songs` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `EntityGroup` |
    /// | scopes | `music::library:read` |
    /// | confidence | inferred: name on Amazon's Views page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music.api().get_library_songs_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_library_songs_view(&self) -> builder::GetLibrarySongsView {
        builder::GetLibrarySongsView::new(self)
    }
    /// Get the view of a playlist.
    ///
    /// Returns the screen of one playlist. The path follows that of the documented views, and the scope is inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/playlist/{id}` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `EntityGroup` |
    /// | scopes | `music::catalog` |
    /// | confidence | inferred: name on Amazon's Views page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music
    ///     .api()
    ///     .get_playlist_view()
    ///     .id("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .fetch()
    ///     .await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_playlist_view(&self) -> builder::GetPlaylistView {
        builder::GetPlaylistView::new(self)
    }
    /// Get the view of a podcast show.
    ///
    /// Returns the screen of one podcast show. The page speaks of podcast show details; that the last path segment is the bare word is a weak guess, and the scope is inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/podcast/{id}` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `EntityGroup` |
    /// | scopes | `music::catalog` |
    /// | confidence | inferred: name on Amazon's Views page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `id` (required): Id of the show, a UUID; an ASIN is accepted when reading a show.
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music
    ///     .api()
    ///     .get_podcast_show_view()
    ///     .id("0f4d7a52-63c1-4e2b-9b7e-5a1c8e2d9f30")
    ///     .fetch()
    ///     .await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_podcast_show_view(&self) -> builder::GetPodcastShowView {
        builder::GetPodcastShowView::new(self)
    }
    /// Get the podcasts view.
    ///
    /// Returns the podcast screen: groups of shows and episodes. The path follows that of the documented views, and the scope is inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/podcasts` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `EntityGroup` |
    /// | scopes | `music::catalog` |
    /// | confidence | inferred: name on Amazon's Views page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music.api().get_podcasts_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_podcasts_view(&self) -> builder::GetPodcastsView {
        builder::GetPodcastsView::new(self)
    }
    /// Get the view of what I played last.
    ///
    /// Returns what the signed-in customer played last as a view. The path follows that of the documented views and the spelling of the player operation; the scope is inferred.
    ///
    /// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.
    ///
    /// | | |
    /// |---|---|
    /// | request | `GET /views/recentlyPlayed` |
    /// | `fetch` gives | `View` |
    /// | `items` yield | `EntityGroup` |
    /// | scopes | `music::history` |
    /// | confidence | inferred: name on Amazon's Views page; path inferred from the sibling operations |
    /// | retry | safe: changes nothing |
    ///
    /// Parameters (their limits are left to the service):
    /// - `limit`, at most 10: Entities per group, 10 at most and by default.
    /// - `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
    /// - `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
    /// - `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
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
    /// let view = music.api().get_recently_played_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inferred")]
    #[inline]
    pub fn get_recently_played_view(&self) -> builder::GetRecentlyPlayedView {
        builder::GetRecentlyPlayedView::new(self)
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
    /// A call of [`Client::get_albums`](super::Client::get_albums).
    #[derive(Debug, Clone)]
    pub struct GetAlbums {
        pub(crate) client: super::Client,
        ids: Result<crate::CommaList, String>,
    }
    impl GetAlbums {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                ids: Err(crate::setter::missing("ids")),
            }
        }
        /// Sets `ids` (required), at most 100 items: Ids, separated by commas, 100 at most.
        pub fn ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaList>,
        {
            self.ids = crate::setter::convert("ids", value);
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
        ) -> crate::Sending<types::AlbumsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, ids } = self;
            let ids = ids.map_err(Error::InvalidRequest)?;
            let url = format!("{}/albums", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("ids", &ids))
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
    /// A call of [`Client::get_album`](super::Client::get_album).
    #[derive(Debug, Clone)]
    pub struct GetAlbum {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    impl GetAlbum {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the album, an ASIN.
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
        pub fn send(self) -> crate::Sending<types::AlbumResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/albums/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .get(url)
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
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::get_artists`](super::Client::get_artists).
    #[derive(Debug, Clone)]
    pub struct GetArtists {
        pub(crate) client: super::Client,
        ids: Result<crate::CommaList, String>,
    }
    impl GetArtists {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                ids: Err(crate::setter::missing("ids")),
            }
        }
        /// Sets `ids` (required), at most 100 items: Ids, separated by commas, 100 at most.
        pub fn ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaList>,
        {
            self.ids = crate::setter::convert("ids", value);
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
        ) -> crate::Sending<types::ArtistsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, ids } = self;
            let ids = ids.map_err(Error::InvalidRequest)?;
            let url = format!("{}/artists", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("ids", &ids))
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
    /// A call of [`Client::get_artist`](super::Client::get_artist).
    #[derive(Debug, Clone)]
    pub struct GetArtist {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    impl GetArtist {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the artist, an ASIN.
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
        ) -> crate::Sending<types::ArtistResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/artists/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .get(url)
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
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::list_artist_albums`](super::Client::list_artist_albums).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct ListArtistAlbums {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    #[cfg(feature = "inferred")]
    impl ListArtistAlbums {
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
        /// Sets `id` (required): Id of the artist, an ASIN.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 100: Entries per page, 100 at most and by default.
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
        ) -> crate::Sending<types::ArtistListsResponse, types::ErrorEnvelope> {
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
                "{}/artists/{}/albums", client.baseurl, encode_path(& id.to_string()),
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
    /// A call of [`Client::list_artist_followers`](super::Client::list_artist_followers).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct ListArtistFollowers {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    #[cfg(feature = "inferred")]
    impl ListArtistFollowers {
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
        /// Sets `id` (required): Id of the artist, an ASIN.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 100: Entries per page, 100 at most and by default.
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
        ) -> crate::Sending<types::ArtistListsResponse, types::ErrorEnvelope> {
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
                "{}/artists/{}/followers", client.baseurl, encode_path(& id.to_string()),
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
    /// A call of [`Client::list_related_artists`](super::Client::list_related_artists).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct ListRelatedArtists {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    #[cfg(feature = "inferred")]
    impl ListRelatedArtists {
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
        /// Sets `id` (required): Id of the artist, an ASIN.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 100: Entries per page, 100 at most and by default.
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
        ) -> crate::Sending<types::ArtistListsResponse, types::ErrorEnvelope> {
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
                "{}/artists/{}/related", client.baseurl, encode_path(& id.to_string()),
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
    /// A call of [`Client::list_artist_tracks`](super::Client::list_artist_tracks).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct ListArtistTracks {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    #[cfg(feature = "inferred")]
    impl ListArtistTracks {
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
        /// Sets `id` (required): Id of the artist, an ASIN.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 100: Entries per page, 100 at most and by default.
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
        ) -> crate::Sending<types::ArtistListsResponse, types::ErrorEnvelope> {
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
                "{}/artists/{}/tracks", client.baseurl, encode_path(& id.to_string()),
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
    /// A call of [`Client::list_top_playlists`](super::Client::list_top_playlists).
    #[derive(Debug, Clone)]
    pub struct ListTopPlaylists {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    impl ListTopPlaylists {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 20: Entries per page, 20 at most and by default.
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
        ) -> crate::Sending<types::TopPlaylistsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/browse/playlists/top", client.baseurl,);
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
    /// A call of [`Client::list_top_tracks`](super::Client::list_top_tracks).
    #[derive(Debug, Clone)]
    pub struct ListTopTracks {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    impl ListTopTracks {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 20: Entries per page, 20 at most and by default.
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
        ) -> crate::Sending<types::TopTracksResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/browse/tracks/top", client.baseurl,);
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
    /// A call of [`Client::list_markets`](super::Client::list_markets).
    #[derive(Debug, Clone)]
    pub struct ListMarkets {
        pub(crate) client: super::Client,
    }
    impl ListMarkets {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self { client: client.clone() }
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(
            self,
        ) -> crate::Sending<types::MarketsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client } = self;
            let url = format!("{}/markets", client.baseurl,);
            let request = client
                .client
                .get(url)
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
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::get_current_user`](super::Client::get_current_user).
    #[derive(Debug, Clone)]
    pub struct GetCurrentUser {
        pub(crate) client: super::Client,
    }
    impl GetCurrentUser {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self { client: client.clone() }
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::UserResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client } = self;
            let url = format!("{}/me", client.baseurl,);
            let request = client
                .client
                .get(url)
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
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::update_current_user`](super::Client::update_current_user).
    #[derive(Debug, Clone)]
    pub struct UpdateCurrentUser {
        pub(crate) client: super::Client,
        body: Result<types::builder::UpdateCurrentUserRequest, String>,
    }
    impl UpdateCurrentUser {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets the body. The whole new profile.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateCurrentUserRequest>,
            <V as std::convert::TryInto<
                types::UpdateCurrentUserRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateCurrentUserRequest,
            ) -> types::builder::UpdateCurrentUserRequest,
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
        ) -> crate::Sending<types::UpdateCurrentUserResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::UpdateCurrentUserRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/me", client.baseurl,);
            let request = client
                .client
                .put(url)
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
                    200..=299,
                ),
            )
        }
    }
    /// A call of [`Client::list_my_followed_artists`](super::Client::list_my_followed_artists).
    #[derive(Debug, Clone)]
    pub struct ListMyFollowedArtists {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    impl ListMyFollowedArtists {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 100: Entries per page, 100 at most and by default.
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
        ) -> crate::Sending<types::UserListsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/me/followed/artists", client.baseurl,);
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
    /// A call of [`Client::list_my_followed_playlists`](super::Client::list_my_followed_playlists).
    #[derive(Debug, Clone)]
    pub struct ListMyFollowedPlaylists {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    impl ListMyFollowedPlaylists {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 100: Entries per page, 100 at most and by default.
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
        ) -> crate::Sending<types::UserListsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/me/followed/playlists", client.baseurl,);
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
    /// A call of [`Client::follow_playlist`](super::Client::follow_playlist).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct FollowPlaylist {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(feature = "inferred")]
    impl FollowPlaylist {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
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
                "{}/me/followed/playlists/{}", client.baseurl, encode_path(& id
                .to_string()),
            );
            let request = client
                .client
                .put(url)
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
    /// A call of [`Client::unfollow_playlist`](super::Client::unfollow_playlist).
    #[derive(Debug, Clone)]
    pub struct UnfollowPlaylist {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    impl UnfollowPlaylist {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
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
                "{}/me/followed/playlists/{}", client.baseurl, encode_path(& id
                .to_string()),
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
    /// A call of [`Client::follow_podcast_show`](super::Client::follow_podcast_show).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct FollowPodcastShow {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(feature = "inferred")]
    impl FollowPodcastShow {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the show, a UUID; an ASIN is accepted when reading a show.
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
                "{}/me/followed/podcasts/shows/{}", client.baseurl, encode_path(& id
                .to_string()),
            );
            let request = client
                .client
                .put(url)
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
    /// A call of [`Client::unfollow_podcast_show`](super::Client::unfollow_podcast_show).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct UnfollowPodcastShow {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(feature = "inferred")]
    impl UnfollowPodcastShow {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the show, a UUID; an ASIN is accepted when reading a show.
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
                "{}/me/followed/podcasts/shows/{}", client.baseurl, encode_path(& id
                .to_string()),
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
    /// A call of [`Client::list_my_library_albums`](super::Client::list_my_library_albums).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct ListMyLibraryAlbums {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    #[cfg(feature = "inferred")]
    impl ListMyLibraryAlbums {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 100: Entries per page, 100 at most and by default.
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
        ) -> crate::Sending<types::UserListsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/me/library/albums", client.baseurl,);
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
    /// A call of [`Client::save_album`](super::Client::save_album).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct SaveAlbum {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(feature = "inferred")]
    impl SaveAlbum {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the album, an ASIN.
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
                "{}/me/library/albums/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .put(url)
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
    /// A call of [`Client::unsave_album`](super::Client::unsave_album).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct UnsaveAlbum {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(feature = "inferred")]
    impl UnsaveAlbum {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the album, an ASIN.
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
                "{}/me/library/albums/{}", client.baseurl, encode_path(& id.to_string()),
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
    /// A call of [`Client::save_podcast_episode`](super::Client::save_podcast_episode).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct SavePodcastEpisode {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(feature = "inferred")]
    impl SavePodcastEpisode {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the episode, a UUID.
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
                "{}/me/library/podcasts/episodes/{}", client.baseurl, encode_path(& id
                .to_string()),
            );
            let request = client
                .client
                .put(url)
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
    /// A call of [`Client::unsave_podcast_episode`](super::Client::unsave_podcast_episode).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct UnsavePodcastEpisode {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(feature = "inferred")]
    impl UnsavePodcastEpisode {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the episode, a UUID.
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
                "{}/me/library/podcasts/episodes/{}", client.baseurl, encode_path(& id
                .to_string()),
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
    /// A call of [`Client::list_my_library_tracks`](super::Client::list_my_library_tracks).
    #[derive(Debug, Clone)]
    pub struct ListMyLibraryTracks {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    impl ListMyLibraryTracks {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 100: Entries per page, 100 at most and by default.
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
        ) -> crate::Sending<types::UserListsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/me/library/tracks", client.baseurl,);
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
    /// A call of [`Client::save_track`](super::Client::save_track).
    #[derive(Debug, Clone)]
    pub struct SaveTrack {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    impl SaveTrack {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the track, an ASIN.
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
                "{}/me/library/tracks/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .put(url)
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
    /// A call of [`Client::unsave_track`](super::Client::unsave_track).
    #[derive(Debug, Clone)]
    pub struct UnsaveTrack {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    impl UnsaveTrack {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the track, an ASIN.
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
                "{}/me/library/tracks/{}", client.baseurl, encode_path(& id.to_string()),
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
    /// A call of [`Client::list_my_playlists`](super::Client::list_my_playlists).
    #[derive(Debug, Clone)]
    pub struct ListMyPlaylists {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        sort_by: Result<Option<types::PlaylistSort>, String>,
    }
    impl ListMyPlaylists {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
                sort_by: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 100: Entries per page, 100 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `sort_by`, sent as query `sortBy`: Order of the list. Seen in clients only.
        pub fn sort_by<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PlaylistSort>,
        {
            self.sort_by = crate::setter::convert("sort_by", value).map(Some);
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
        ) -> crate::Sending<types::UserListsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit, sort_by } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let sort_by = sort_by.map_err(Error::InvalidRequest)?;
            let url = format!("{}/me/playlists", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
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
    /// A call of [`Client::list_my_recent_entities`](super::Client::list_my_recent_entities).
    #[derive(Debug, Clone)]
    pub struct ListMyRecentEntities {
        pub(crate) client: super::Client,
    }
    impl ListMyRecentEntities {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self { client: client.clone() }
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(
            self,
        ) -> crate::Sending<types::RecentEntitiesResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client } = self;
            let url = format!("{}/me/recentlyPlayedEntities", client.baseurl,);
            let request = client
                .client
                .get(url)
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
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::list_my_liked_tracks`](super::Client::list_my_liked_tracks).
    #[derive(Debug, Clone)]
    pub struct ListMyLikedTracks {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    impl ListMyLikedTracks {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 100: Entries per page, 100 at most and by default.
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
        ) -> crate::Sending<types::UserListsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/me/tracks", client.baseurl,);
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
    /// A call of [`Client::set_track_like`](super::Client::set_track_like).
    #[derive(Debug, Clone)]
    pub struct SetTrackLike {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::SetTrackLikeRequest, String>,
    }
    impl SetTrackLike {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets `id` (required): Id of the track, an ASIN.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets the body. The new like state.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SetTrackLikeRequest>,
            <V as std::convert::TryInto<
                types::SetTrackLikeRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SetTrackLikeRequest,
            ) -> types::builder::SetTrackLikeRequest,
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
        ) -> crate::Sending<types::Acknowledgement, types::ErrorEnvelope> {
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
                    types::SetTrackLikeRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/me/tracks/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .put(url)
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
                    200..=299,
                ),
            )
        }
    }
    /// A call of [`Client::report_playback_event`](super::Client::report_playback_event).
    #[derive(Debug, Clone)]
    pub struct ReportPlaybackEvent {
        pub(crate) client: super::Client,
        x_amzn_audio_drm_type: Result<Option<::std::string::String>, String>,
        x_amzn_audio_device_capability: Result<Option<::std::string::String>, String>,
        x_amzn_device_id: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::PlaybackEventReport, String>,
    }
    impl ReportPlaybackEvent {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                x_amzn_audio_drm_type: Ok(None),
                x_amzn_audio_device_capability: Ok(None),
                x_amzn_device_id: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
        pub fn x_amzn_audio_drm_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_drm_type = crate::setter::convert(
                    "x_amzn_audio_drm_type",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
        pub fn x_amzn_audio_device_capability<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_device_capability = crate::setter::convert(
                    "x_amzn_audio_device_capability",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
        pub fn x_amzn_device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_device_id = crate::setter::convert("x_amzn_device_id", value)
                .map(Some);
            self
        }
        /// Sets the body. The event.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PlaybackEventReport>,
            <V as std::convert::TryInto<
                types::PlaybackEventReport,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PlaybackEventReport,
            ) -> types::builder::PlaybackEventReport,
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
        ) -> crate::Sending<types::Acknowledgement, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self {
                client,
                x_amzn_audio_drm_type,
                x_amzn_audio_device_capability,
                x_amzn_device_id,
                body,
            } = self;
            let x_amzn_audio_drm_type = x_amzn_audio_drm_type
                .map_err(Error::InvalidRequest)?;
            let x_amzn_audio_device_capability = x_amzn_audio_device_capability
                .map_err(Error::InvalidRequest)?;
            let x_amzn_device_id = x_amzn_device_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::PlaybackEventReport::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/playback/event", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
            if let Some(value) = x_amzn_audio_drm_type {
                header_map.append("X-Amzn-Audio-DRMType", value.to_string().try_into()?);
            }
            if let Some(value) = x_amzn_audio_device_capability {
                header_map
                    .append(
                        "X-Amzn-Audio-Device-Capability",
                        value.to_string().try_into()?,
                    );
            }
            if let Some(value) = x_amzn_device_id {
                header_map.append("X-Amzn-Device-Id", value.to_string().try_into()?);
            }
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
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
    /// A call of [`Client::report_playback_events`](super::Client::report_playback_events).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct ReportPlaybackEvents {
        pub(crate) client: super::Client,
        x_amzn_audio_drm_type: Result<Option<::std::string::String>, String>,
        x_amzn_audio_device_capability: Result<Option<::std::string::String>, String>,
        x_amzn_device_id: Result<Option<::std::string::String>, String>,
        body: Result<types::PlaybackEventReports, String>,
    }
    #[cfg(feature = "inferred")]
    impl ReportPlaybackEvents {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                x_amzn_audio_drm_type: Ok(None),
                x_amzn_audio_device_capability: Ok(None),
                x_amzn_device_id: Ok(None),
                body: Err(crate::setter::missing("body")),
            }
        }
        /// Sets `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
        pub fn x_amzn_audio_drm_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_drm_type = crate::setter::convert(
                    "x_amzn_audio_drm_type",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
        pub fn x_amzn_audio_device_capability<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_device_capability = crate::setter::convert(
                    "x_amzn_audio_device_capability",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
        pub fn x_amzn_device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_device_id = crate::setter::convert("x_amzn_device_id", value)
                .map(Some);
            self
        }
        /// Sets the body. The events, oldest first.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PlaybackEventReports>,
        {
            self.body = crate::setter::convert("body", value);
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
            let Self {
                client,
                x_amzn_audio_drm_type,
                x_amzn_audio_device_capability,
                x_amzn_device_id,
                body,
            } = self;
            let x_amzn_audio_drm_type = x_amzn_audio_drm_type
                .map_err(Error::InvalidRequest)?;
            let x_amzn_audio_device_capability = x_amzn_audio_device_capability
                .map_err(Error::InvalidRequest)?;
            let x_amzn_device_id = x_amzn_device_id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/playback/events", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
            if let Some(value) = x_amzn_audio_drm_type {
                header_map.append("X-Amzn-Audio-DRMType", value.to_string().try_into()?);
            }
            if let Some(value) = x_amzn_audio_device_capability {
                header_map
                    .append(
                        "X-Amzn-Audio-Device-Capability",
                        value.to_string().try_into()?,
                    );
            }
            if let Some(value) = x_amzn_device_id {
                header_map.append("X-Amzn-Device-Id", value.to_string().try_into()?);
            }
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
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
    /// A call of [`Client::create_playback_session`](super::Client::create_playback_session).
    #[derive(Debug, Clone)]
    pub struct CreatePlaybackSession {
        pub(crate) client: super::Client,
        x_amzn_audio_drm_type: Result<Option<::std::string::String>, String>,
        x_amzn_audio_device_capability: Result<Option<::std::string::String>, String>,
        x_amzn_device_id: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::PlaybackSessionRequest, String>,
    }
    impl CreatePlaybackSession {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                x_amzn_audio_drm_type: Ok(None),
                x_amzn_audio_device_capability: Ok(None),
                x_amzn_device_id: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
        pub fn x_amzn_audio_drm_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_drm_type = crate::setter::convert(
                    "x_amzn_audio_drm_type",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
        pub fn x_amzn_audio_device_capability<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_device_capability = crate::setter::convert(
                    "x_amzn_audio_device_capability",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
        pub fn x_amzn_device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_device_id = crate::setter::convert("x_amzn_device_id", value)
                .map(Some);
            self
        }
        /// Sets the body. What to play and how.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PlaybackSessionRequest>,
            <V as std::convert::TryInto<
                types::PlaybackSessionRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PlaybackSessionRequest,
            ) -> types::builder::PlaybackSessionRequest,
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
        ) -> crate::Sending<types::PlaybackSessionResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self {
                client,
                x_amzn_audio_drm_type,
                x_amzn_audio_device_capability,
                x_amzn_device_id,
                body,
            } = self;
            let x_amzn_audio_drm_type = x_amzn_audio_drm_type
                .map_err(Error::InvalidRequest)?;
            let x_amzn_audio_device_capability = x_amzn_audio_device_capability
                .map_err(Error::InvalidRequest)?;
            let x_amzn_device_id = x_amzn_device_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::PlaybackSessionRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/playback/sessions", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
            if let Some(value) = x_amzn_audio_drm_type {
                header_map.append("X-Amzn-Audio-DRMType", value.to_string().try_into()?);
            }
            if let Some(value) = x_amzn_audio_device_capability {
                header_map
                    .append(
                        "X-Amzn-Audio-Device-Capability",
                        value.to_string().try_into()?,
                    );
            }
            if let Some(value) = x_amzn_device_id {
                header_map.append("X-Amzn-Device-Id", value.to_string().try_into()?);
            }
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
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
    /// A call of [`Client::list_active_playback_sessions`](super::Client::list_active_playback_sessions).
    #[derive(Debug, Clone)]
    pub struct ListActivePlaybackSessions {
        pub(crate) client: super::Client,
        x_amzn_audio_drm_type: Result<Option<::std::string::String>, String>,
        x_amzn_audio_device_capability: Result<Option<::std::string::String>, String>,
        x_amzn_device_id: Result<Option<::std::string::String>, String>,
    }
    impl ListActivePlaybackSessions {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                x_amzn_audio_drm_type: Ok(None),
                x_amzn_audio_device_capability: Ok(None),
                x_amzn_device_id: Ok(None),
            }
        }
        /// Sets `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
        pub fn x_amzn_audio_drm_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_drm_type = crate::setter::convert(
                    "x_amzn_audio_drm_type",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
        pub fn x_amzn_audio_device_capability<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_device_capability = crate::setter::convert(
                    "x_amzn_audio_device_capability",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
        pub fn x_amzn_device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_device_id = crate::setter::convert("x_amzn_device_id", value)
                .map(Some);
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
        ) -> crate::Sending<types::PlaybackSessionsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self {
                client,
                x_amzn_audio_drm_type,
                x_amzn_audio_device_capability,
                x_amzn_device_id,
            } = self;
            let x_amzn_audio_drm_type = x_amzn_audio_drm_type
                .map_err(Error::InvalidRequest)?;
            let x_amzn_audio_device_capability = x_amzn_audio_device_capability
                .map_err(Error::InvalidRequest)?;
            let x_amzn_device_id = x_amzn_device_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/playback/sessions/active", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
            if let Some(value) = x_amzn_audio_drm_type {
                header_map.append("X-Amzn-Audio-DRMType", value.to_string().try_into()?);
            }
            if let Some(value) = x_amzn_audio_device_capability {
                header_map
                    .append(
                        "X-Amzn-Audio-Device-Capability",
                        value.to_string().try_into()?,
                    );
            }
            if let Some(value) = x_amzn_device_id {
                header_map.append("X-Amzn-Device-Id", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
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
    /// A call of [`Client::get_current_playback`](super::Client::get_current_playback).
    #[derive(Debug, Clone)]
    pub struct GetCurrentPlayback {
        pub(crate) client: super::Client,
        session_id: Result<::std::string::String, String>,
        x_amzn_audio_drm_type: Result<Option<::std::string::String>, String>,
        x_amzn_audio_device_capability: Result<Option<::std::string::String>, String>,
        x_amzn_device_id: Result<Option<::std::string::String>, String>,
    }
    impl GetCurrentPlayback {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                session_id: Err(crate::setter::missing("session_id")),
                x_amzn_audio_drm_type: Ok(None),
                x_amzn_audio_device_capability: Ok(None),
                x_amzn_device_id: Ok(None),
            }
        }
        /// Sets `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.session_id = crate::setter::convert("session_id", value);
            self
        }
        /// Sets `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
        pub fn x_amzn_audio_drm_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_drm_type = crate::setter::convert(
                    "x_amzn_audio_drm_type",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
        pub fn x_amzn_audio_device_capability<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_device_capability = crate::setter::convert(
                    "x_amzn_audio_device_capability",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
        pub fn x_amzn_device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_device_id = crate::setter::convert("x_amzn_device_id", value)
                .map(Some);
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
        ) -> crate::Sending<types::PlayableResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self {
                client,
                session_id,
                x_amzn_audio_drm_type,
                x_amzn_audio_device_capability,
                x_amzn_device_id,
            } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let x_amzn_audio_drm_type = x_amzn_audio_drm_type
                .map_err(Error::InvalidRequest)?;
            let x_amzn_audio_device_capability = x_amzn_audio_device_capability
                .map_err(Error::InvalidRequest)?;
            let x_amzn_device_id = x_amzn_device_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playback/sessions/{}/current", client.baseurl, encode_path(&
                session_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
            if let Some(value) = x_amzn_audio_drm_type {
                header_map.append("X-Amzn-Audio-DRMType", value.to_string().try_into()?);
            }
            if let Some(value) = x_amzn_audio_device_capability {
                header_map
                    .append(
                        "X-Amzn-Audio-Device-Capability",
                        value.to_string().try_into()?,
                    );
            }
            if let Some(value) = x_amzn_device_id {
                header_map.append("X-Amzn-Device-Id", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
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
    /// A call of [`Client::queue_last`](super::Client::queue_last).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct QueueLast {
        pub(crate) client: super::Client,
        session_id: Result<::std::string::String, String>,
        x_amzn_audio_drm_type: Result<Option<::std::string::String>, String>,
        x_amzn_audio_device_capability: Result<Option<::std::string::String>, String>,
        x_amzn_device_id: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::QueueRequest, String>,
    }
    #[cfg(feature = "inferred")]
    impl QueueLast {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                session_id: Err(crate::setter::missing("session_id")),
                x_amzn_audio_drm_type: Ok(None),
                x_amzn_audio_device_capability: Ok(None),
                x_amzn_device_id: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.session_id = crate::setter::convert("session_id", value);
            self
        }
        /// Sets `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
        pub fn x_amzn_audio_drm_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_drm_type = crate::setter::convert(
                    "x_amzn_audio_drm_type",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
        pub fn x_amzn_audio_device_capability<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_device_capability = crate::setter::convert(
                    "x_amzn_audio_device_capability",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
        pub fn x_amzn_device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_device_id = crate::setter::convert("x_amzn_device_id", value)
                .map(Some);
            self
        }
        /// Sets the body. What to queue.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::QueueRequest>,
            <V as std::convert::TryInto<types::QueueRequest>>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::QueueRequest,
            ) -> types::builder::QueueRequest,
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
        ) -> crate::Sending<types::Acknowledgement, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self {
                client,
                session_id,
                x_amzn_audio_drm_type,
                x_amzn_audio_device_capability,
                x_amzn_device_id,
                body,
            } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let x_amzn_audio_drm_type = x_amzn_audio_drm_type
                .map_err(Error::InvalidRequest)?;
            let x_amzn_audio_device_capability = x_amzn_audio_device_capability
                .map_err(Error::InvalidRequest)?;
            let x_amzn_device_id = x_amzn_device_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::QueueRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playback/sessions/{}/last", client.baseurl, encode_path(& session_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
            if let Some(value) = x_amzn_audio_drm_type {
                header_map.append("X-Amzn-Audio-DRMType", value.to_string().try_into()?);
            }
            if let Some(value) = x_amzn_audio_device_capability {
                header_map
                    .append(
                        "X-Amzn-Audio-Device-Capability",
                        value.to_string().try_into()?,
                    );
            }
            if let Some(value) = x_amzn_device_id {
                header_map.append("X-Amzn-Device-Id", value.to_string().try_into()?);
            }
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
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
    /// A call of [`Client::set_playback_loop`](super::Client::set_playback_loop).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct SetPlaybackLoop {
        pub(crate) client: super::Client,
        session_id: Result<::std::string::String, String>,
        x_amzn_audio_drm_type: Result<Option<::std::string::String>, String>,
        x_amzn_audio_device_capability: Result<Option<::std::string::String>, String>,
        x_amzn_device_id: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::SetPlaybackLoopRequest, String>,
    }
    #[cfg(feature = "inferred")]
    impl SetPlaybackLoop {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                session_id: Err(crate::setter::missing("session_id")),
                x_amzn_audio_drm_type: Ok(None),
                x_amzn_audio_device_capability: Ok(None),
                x_amzn_device_id: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.session_id = crate::setter::convert("session_id", value);
            self
        }
        /// Sets `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
        pub fn x_amzn_audio_drm_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_drm_type = crate::setter::convert(
                    "x_amzn_audio_drm_type",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
        pub fn x_amzn_audio_device_capability<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_device_capability = crate::setter::convert(
                    "x_amzn_audio_device_capability",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
        pub fn x_amzn_device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_device_id = crate::setter::convert("x_amzn_device_id", value)
                .map(Some);
            self
        }
        /// Sets the body. The new loop mode.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SetPlaybackLoopRequest>,
            <V as std::convert::TryInto<
                types::SetPlaybackLoopRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SetPlaybackLoopRequest,
            ) -> types::builder::SetPlaybackLoopRequest,
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
        ) -> crate::Sending<types::Acknowledgement, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self {
                client,
                session_id,
                x_amzn_audio_drm_type,
                x_amzn_audio_device_capability,
                x_amzn_device_id,
                body,
            } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let x_amzn_audio_drm_type = x_amzn_audio_drm_type
                .map_err(Error::InvalidRequest)?;
            let x_amzn_audio_device_capability = x_amzn_audio_device_capability
                .map_err(Error::InvalidRequest)?;
            let x_amzn_device_id = x_amzn_device_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SetPlaybackLoopRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playback/sessions/{}/loop", client.baseurl, encode_path(& session_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
            if let Some(value) = x_amzn_audio_drm_type {
                header_map.append("X-Amzn-Audio-DRMType", value.to_string().try_into()?);
            }
            if let Some(value) = x_amzn_audio_device_capability {
                header_map
                    .append(
                        "X-Amzn-Audio-Device-Capability",
                        value.to_string().try_into()?,
                    );
            }
            if let Some(value) = x_amzn_device_id {
                header_map.append("X-Amzn-Device-Id", value.to_string().try_into()?);
            }
            let request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
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
    /// A call of [`Client::list_next_playback`](super::Client::list_next_playback).
    #[derive(Debug, Clone)]
    pub struct ListNextPlayback {
        pub(crate) client: super::Client,
        session_id: Result<::std::string::String, String>,
        limit: Result<Option<u32>, String>,
        x_amzn_audio_drm_type: Result<Option<::std::string::String>, String>,
        x_amzn_audio_device_capability: Result<Option<::std::string::String>, String>,
        x_amzn_device_id: Result<Option<::std::string::String>, String>,
    }
    impl ListNextPlayback {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                session_id: Err(crate::setter::missing("session_id")),
                limit: Ok(None),
                x_amzn_audio_drm_type: Ok(None),
                x_amzn_audio_device_capability: Ok(None),
                x_amzn_device_id: Ok(None),
            }
        }
        /// Sets `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.session_id = crate::setter::convert("session_id", value);
            self
        }
        /// Sets `limit`: Number of entries. Seen in a client; the maximum is unknown, that of a new session is 5 or 11.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
        pub fn x_amzn_audio_drm_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_drm_type = crate::setter::convert(
                    "x_amzn_audio_drm_type",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
        pub fn x_amzn_audio_device_capability<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_device_capability = crate::setter::convert(
                    "x_amzn_audio_device_capability",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
        pub fn x_amzn_device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_device_id = crate::setter::convert("x_amzn_device_id", value)
                .map(Some);
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
        ) -> crate::Sending<types::PlayablesResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self {
                client,
                session_id,
                limit,
                x_amzn_audio_drm_type,
                x_amzn_audio_device_capability,
                x_amzn_device_id,
            } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let x_amzn_audio_drm_type = x_amzn_audio_drm_type
                .map_err(Error::InvalidRequest)?;
            let x_amzn_audio_device_capability = x_amzn_audio_device_capability
                .map_err(Error::InvalidRequest)?;
            let x_amzn_device_id = x_amzn_device_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playback/sessions/{}/next", client.baseurl, encode_path(& session_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
            if let Some(value) = x_amzn_audio_drm_type {
                header_map.append("X-Amzn-Audio-DRMType", value.to_string().try_into()?);
            }
            if let Some(value) = x_amzn_audio_device_capability {
                header_map
                    .append(
                        "X-Amzn-Audio-Device-Capability",
                        value.to_string().try_into()?,
                    );
            }
            if let Some(value) = x_amzn_device_id {
                header_map.append("X-Amzn-Device-Id", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::queue_next`](super::Client::queue_next).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct QueueNext {
        pub(crate) client: super::Client,
        session_id: Result<::std::string::String, String>,
        x_amzn_audio_drm_type: Result<Option<::std::string::String>, String>,
        x_amzn_audio_device_capability: Result<Option<::std::string::String>, String>,
        x_amzn_device_id: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::QueueRequest, String>,
    }
    #[cfg(feature = "inferred")]
    impl QueueNext {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                session_id: Err(crate::setter::missing("session_id")),
                x_amzn_audio_drm_type: Ok(None),
                x_amzn_audio_device_capability: Ok(None),
                x_amzn_device_id: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.session_id = crate::setter::convert("session_id", value);
            self
        }
        /// Sets `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
        pub fn x_amzn_audio_drm_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_drm_type = crate::setter::convert(
                    "x_amzn_audio_drm_type",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
        pub fn x_amzn_audio_device_capability<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_device_capability = crate::setter::convert(
                    "x_amzn_audio_device_capability",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
        pub fn x_amzn_device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_device_id = crate::setter::convert("x_amzn_device_id", value)
                .map(Some);
            self
        }
        /// Sets the body. What to queue.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::QueueRequest>,
            <V as std::convert::TryInto<types::QueueRequest>>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::QueueRequest,
            ) -> types::builder::QueueRequest,
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
        ) -> crate::Sending<types::Acknowledgement, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self {
                client,
                session_id,
                x_amzn_audio_drm_type,
                x_amzn_audio_device_capability,
                x_amzn_device_id,
                body,
            } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let x_amzn_audio_drm_type = x_amzn_audio_drm_type
                .map_err(Error::InvalidRequest)?;
            let x_amzn_audio_device_capability = x_amzn_audio_device_capability
                .map_err(Error::InvalidRequest)?;
            let x_amzn_device_id = x_amzn_device_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::QueueRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playback/sessions/{}/next", client.baseurl, encode_path(& session_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
            if let Some(value) = x_amzn_audio_drm_type {
                header_map.append("X-Amzn-Audio-DRMType", value.to_string().try_into()?);
            }
            if let Some(value) = x_amzn_audio_device_capability {
                header_map
                    .append(
                        "X-Amzn-Audio-Device-Capability",
                        value.to_string().try_into()?,
                    );
            }
            if let Some(value) = x_amzn_device_id {
                header_map.append("X-Amzn-Device-Id", value.to_string().try_into()?);
            }
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
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
    /// A call of [`Client::list_previous_playback`](super::Client::list_previous_playback).
    #[derive(Debug, Clone)]
    pub struct ListPreviousPlayback {
        pub(crate) client: super::Client,
        session_id: Result<::std::string::String, String>,
        limit: Result<Option<u32>, String>,
        x_amzn_audio_drm_type: Result<Option<::std::string::String>, String>,
        x_amzn_audio_device_capability: Result<Option<::std::string::String>, String>,
        x_amzn_device_id: Result<Option<::std::string::String>, String>,
    }
    impl ListPreviousPlayback {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                session_id: Err(crate::setter::missing("session_id")),
                limit: Ok(None),
                x_amzn_audio_drm_type: Ok(None),
                x_amzn_audio_device_capability: Ok(None),
                x_amzn_device_id: Ok(None),
            }
        }
        /// Sets `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.session_id = crate::setter::convert("session_id", value);
            self
        }
        /// Sets `limit`: Number of entries. Seen in a client; the maximum is unknown, that of a new session is 5 or 11.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
        pub fn x_amzn_audio_drm_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_drm_type = crate::setter::convert(
                    "x_amzn_audio_drm_type",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
        pub fn x_amzn_audio_device_capability<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_device_capability = crate::setter::convert(
                    "x_amzn_audio_device_capability",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
        pub fn x_amzn_device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_device_id = crate::setter::convert("x_amzn_device_id", value)
                .map(Some);
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
        ) -> crate::Sending<types::PlayablesResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self {
                client,
                session_id,
                limit,
                x_amzn_audio_drm_type,
                x_amzn_audio_device_capability,
                x_amzn_device_id,
            } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let x_amzn_audio_drm_type = x_amzn_audio_drm_type
                .map_err(Error::InvalidRequest)?;
            let x_amzn_audio_device_capability = x_amzn_audio_device_capability
                .map_err(Error::InvalidRequest)?;
            let x_amzn_device_id = x_amzn_device_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playback/sessions/{}/previous", client.baseurl, encode_path(&
                session_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
            if let Some(value) = x_amzn_audio_drm_type {
                header_map.append("X-Amzn-Audio-DRMType", value.to_string().try_into()?);
            }
            if let Some(value) = x_amzn_audio_device_capability {
                header_map
                    .append(
                        "X-Amzn-Audio-Device-Capability",
                        value.to_string().try_into()?,
                    );
            }
            if let Some(value) = x_amzn_device_id {
                header_map.append("X-Amzn-Device-Id", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_playback_queue`](super::Client::get_playback_queue).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetPlaybackQueue {
        pub(crate) client: super::Client,
        session_id: Result<::std::string::String, String>,
        x_amzn_audio_drm_type: Result<Option<::std::string::String>, String>,
        x_amzn_audio_device_capability: Result<Option<::std::string::String>, String>,
        x_amzn_device_id: Result<Option<::std::string::String>, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetPlaybackQueue {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                session_id: Err(crate::setter::missing("session_id")),
                x_amzn_audio_drm_type: Ok(None),
                x_amzn_audio_device_capability: Ok(None),
                x_amzn_device_id: Ok(None),
            }
        }
        /// Sets `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.session_id = crate::setter::convert("session_id", value);
            self
        }
        /// Sets `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
        pub fn x_amzn_audio_drm_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_drm_type = crate::setter::convert(
                    "x_amzn_audio_drm_type",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
        pub fn x_amzn_audio_device_capability<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_device_capability = crate::setter::convert(
                    "x_amzn_audio_device_capability",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
        pub fn x_amzn_device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_device_id = crate::setter::convert("x_amzn_device_id", value)
                .map(Some);
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
        ) -> crate::Sending<types::PlaybackQueueResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self {
                client,
                session_id,
                x_amzn_audio_drm_type,
                x_amzn_audio_device_capability,
                x_amzn_device_id,
            } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let x_amzn_audio_drm_type = x_amzn_audio_drm_type
                .map_err(Error::InvalidRequest)?;
            let x_amzn_audio_device_capability = x_amzn_audio_device_capability
                .map_err(Error::InvalidRequest)?;
            let x_amzn_device_id = x_amzn_device_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playback/sessions/{}/queue", client.baseurl, encode_path(& session_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
            if let Some(value) = x_amzn_audio_drm_type {
                header_map.append("X-Amzn-Audio-DRMType", value.to_string().try_into()?);
            }
            if let Some(value) = x_amzn_audio_device_capability {
                header_map
                    .append(
                        "X-Amzn-Audio-Device-Capability",
                        value.to_string().try_into()?,
                    );
            }
            if let Some(value) = x_amzn_device_id {
                header_map.append("X-Amzn-Device-Id", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
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
    /// A call of [`Client::restore_playback_session`](super::Client::restore_playback_session).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct RestorePlaybackSession {
        pub(crate) client: super::Client,
        session_id: Result<::std::string::String, String>,
        x_amzn_audio_drm_type: Result<Option<::std::string::String>, String>,
        x_amzn_audio_device_capability: Result<Option<::std::string::String>, String>,
        x_amzn_device_id: Result<Option<::std::string::String>, String>,
    }
    #[cfg(feature = "inferred")]
    impl RestorePlaybackSession {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                session_id: Err(crate::setter::missing("session_id")),
                x_amzn_audio_drm_type: Ok(None),
                x_amzn_audio_device_capability: Ok(None),
                x_amzn_device_id: Ok(None),
            }
        }
        /// Sets `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.session_id = crate::setter::convert("session_id", value);
            self
        }
        /// Sets `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
        pub fn x_amzn_audio_drm_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_drm_type = crate::setter::convert(
                    "x_amzn_audio_drm_type",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
        pub fn x_amzn_audio_device_capability<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_device_capability = crate::setter::convert(
                    "x_amzn_audio_device_capability",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
        pub fn x_amzn_device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_device_id = crate::setter::convert("x_amzn_device_id", value)
                .map(Some);
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
        ) -> crate::Sending<types::PlaybackSessionResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self {
                client,
                session_id,
                x_amzn_audio_drm_type,
                x_amzn_audio_device_capability,
                x_amzn_device_id,
            } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let x_amzn_audio_drm_type = x_amzn_audio_drm_type
                .map_err(Error::InvalidRequest)?;
            let x_amzn_audio_device_capability = x_amzn_audio_device_capability
                .map_err(Error::InvalidRequest)?;
            let x_amzn_device_id = x_amzn_device_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playback/sessions/{}/restore", client.baseurl, encode_path(&
                session_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
            if let Some(value) = x_amzn_audio_drm_type {
                header_map.append("X-Amzn-Audio-DRMType", value.to_string().try_into()?);
            }
            if let Some(value) = x_amzn_audio_device_capability {
                header_map
                    .append(
                        "X-Amzn-Audio-Device-Capability",
                        value.to_string().try_into()?,
                    );
            }
            if let Some(value) = x_amzn_device_id {
                header_map.append("X-Amzn-Device-Id", value.to_string().try_into()?);
            }
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
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
    /// A call of [`Client::set_playback_shuffle`](super::Client::set_playback_shuffle).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct SetPlaybackShuffle {
        pub(crate) client: super::Client,
        session_id: Result<::std::string::String, String>,
        x_amzn_audio_drm_type: Result<Option<::std::string::String>, String>,
        x_amzn_audio_device_capability: Result<Option<::std::string::String>, String>,
        x_amzn_device_id: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::SetPlaybackShuffleRequest, String>,
    }
    #[cfg(feature = "inferred")]
    impl SetPlaybackShuffle {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                session_id: Err(crate::setter::missing("session_id")),
                x_amzn_audio_drm_type: Ok(None),
                x_amzn_audio_device_capability: Ok(None),
                x_amzn_device_id: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets `session_id` (required), sent as path `sessionId`: Id of the session, from the answer that started it.
        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.session_id = crate::setter::convert("session_id", value);
            self
        }
        /// Sets `x_amzn_audio_drm_type`, sent as header `X-Amzn-Audio-DRMType`: Copy protection the device can handle, separated by commas. Only WIDEVINE is supported.
        pub fn x_amzn_audio_drm_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_drm_type = crate::setter::convert(
                    "x_amzn_audio_drm_type",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_audio_device_capability`, sent as header `X-Amzn-Audio-Device-Capability`: Audio formats the device can handle, separated by commas; the sample shows all that are known.
        pub fn x_amzn_audio_device_capability<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_audio_device_capability = crate::setter::convert(
                    "x_amzn_audio_device_capability",
                    value,
                )
                .map(Some);
            self
        }
        /// Sets `x_amzn_device_id`, sent as header `X-Amzn-Device-Id`: Serial number of the device, unique and always the same. An older edition wants it on every call.
        pub fn x_amzn_device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_amzn_device_id = crate::setter::convert("x_amzn_device_id", value)
                .map(Some);
            self
        }
        /// Sets the body. The new shuffle mode.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SetPlaybackShuffleRequest>,
            <V as std::convert::TryInto<
                types::SetPlaybackShuffleRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SetPlaybackShuffleRequest,
            ) -> types::builder::SetPlaybackShuffleRequest,
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
        ) -> crate::Sending<types::Acknowledgement, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self {
                client,
                session_id,
                x_amzn_audio_drm_type,
                x_amzn_audio_device_capability,
                x_amzn_device_id,
                body,
            } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let x_amzn_audio_drm_type = x_amzn_audio_drm_type
                .map_err(Error::InvalidRequest)?;
            let x_amzn_audio_device_capability = x_amzn_audio_device_capability
                .map_err(Error::InvalidRequest)?;
            let x_amzn_device_id = x_amzn_device_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SetPlaybackShuffleRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playback/sessions/{}/shuffle", client.baseurl, encode_path(&
                session_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
            if let Some(value) = x_amzn_audio_drm_type {
                header_map.append("X-Amzn-Audio-DRMType", value.to_string().try_into()?);
            }
            if let Some(value) = x_amzn_audio_device_capability {
                header_map
                    .append(
                        "X-Amzn-Audio-Device-Capability",
                        value.to_string().try_into()?,
                    );
            }
            if let Some(value) = x_amzn_device_id {
                header_map.append("X-Amzn-Device-Id", value.to_string().try_into()?);
            }
            let request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
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
    /// A call of [`Client::list_my_recent_tracks`](super::Client::list_my_recent_tracks).
    #[derive(Debug, Clone)]
    pub struct ListMyRecentTracks {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    impl ListMyRecentTracks {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 60: Entries per page, 60 at most and by default.
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
        ) -> crate::Sending<types::UserListsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/player/recentlyPlayed", client.baseurl,);
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
    /// A call of [`Client::create_playlist`](super::Client::create_playlist).
    #[derive(Debug, Clone)]
    pub struct CreatePlaylist {
        pub(crate) client: super::Client,
        body: Result<types::builder::CreatePlaylistRequest, String>,
    }
    impl CreatePlaylist {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets the body. Title, description and visibility of the new playlist.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreatePlaylistRequest>,
            <V as std::convert::TryInto<
                types::CreatePlaylistRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreatePlaylistRequest,
            ) -> types::builder::CreatePlaylistRequest,
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
        ) -> crate::Sending<types::CreatePlaylistResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreatePlaylistRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/playlists", client.baseurl,);
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
                    200..=299,
                ),
            )
        }
    }
    /// A call of [`Client::get_playlist`](super::Client::get_playlist).
    #[derive(Debug, Clone)]
    pub struct GetPlaylist {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    impl GetPlaylist {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
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
        ) -> crate::Sending<types::PlaylistResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playlists/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .get(url)
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
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::update_playlist`](super::Client::update_playlist).
    #[derive(Debug, Clone)]
    pub struct UpdatePlaylist {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::UpdatePlaylistRequest, String>,
    }
    impl UpdatePlaylist {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets the body. The fields to change.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdatePlaylistRequest>,
            <V as std::convert::TryInto<
                types::UpdatePlaylistRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdatePlaylistRequest,
            ) -> types::builder::UpdatePlaylistRequest,
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
        ) -> crate::Sending<types::UpdatePlaylistResponse, types::ErrorEnvelope> {
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
                    types::UpdatePlaylistRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playlists/{}", client.baseurl, encode_path(& id.to_string()),
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
                    200..=299,
                ),
            )
        }
    }
    /// A call of [`Client::delete_playlist`](super::Client::delete_playlist).
    #[derive(Debug, Clone)]
    pub struct DeletePlaylist {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    impl DeletePlaylist {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
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
                "{}/playlists/{}", client.baseurl, encode_path(& id.to_string()),
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
    /// A call of [`Client::list_playlist_tracks`](super::Client::list_playlist_tracks).
    #[derive(Debug, Clone)]
    pub struct ListPlaylistTracks {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    impl ListPlaylistTracks {
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
        /// Sets `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 100: Entries per page, 100 at most and by default.
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
        ) -> crate::Sending<types::PlaylistResponse, types::ErrorEnvelope> {
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
                "{}/playlists/{}/tracks", client.baseurl, encode_path(& id.to_string()),
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
    /// A call of [`Client::add_playlist_tracks`](super::Client::add_playlist_tracks).
    #[derive(Debug, Clone)]
    pub struct AddPlaylistTracks {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::AddPlaylistTracksRequest, String>,
    }
    impl AddPlaylistTracks {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets the body. The tracks to append.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AddPlaylistTracksRequest>,
            <V as std::convert::TryInto<
                types::AddPlaylistTracksRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AddPlaylistTracksRequest,
            ) -> types::builder::AddPlaylistTracksRequest,
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
        ) -> crate::Sending<types::Acknowledgement, types::ErrorEnvelope> {
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
                    types::AddPlaylistTracksRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playlists/{}/tracks", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .put(url)
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
                    200..=299,
                ),
            )
        }
    }
    /// A call of [`Client::remove_playlist_tracks`](super::Client::remove_playlist_tracks).
    #[derive(Debug, Clone)]
    pub struct RemovePlaylistTracks {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::RemovePlaylistTracksRequest, String>,
    }
    impl RemovePlaylistTracks {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets the body. The entries to remove.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RemovePlaylistTracksRequest>,
            <V as std::convert::TryInto<
                types::RemovePlaylistTracksRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RemovePlaylistTracksRequest,
            ) -> types::builder::RemovePlaylistTracksRequest,
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
        ) -> crate::Sending<types::Acknowledgement, types::ErrorEnvelope> {
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
                    types::RemovePlaylistTracksRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playlists/{}/tracks", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .delete(url)
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
                    200..=299,
                ),
            )
        }
    }
    /// A call of [`Client::move_playlist_tracks`](super::Client::move_playlist_tracks).
    #[derive(Debug, Clone)]
    pub struct MovePlaylistTracks {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::MovePlaylistTracksRequest, String>,
    }
    impl MovePlaylistTracks {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets the body. The entries to move and where they go.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MovePlaylistTracksRequest>,
            <V as std::convert::TryInto<
                types::MovePlaylistTracksRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::MovePlaylistTracksRequest,
            ) -> types::builder::MovePlaylistTracksRequest,
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
        ) -> crate::Sending<types::Acknowledgement, types::ErrorEnvelope> {
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
                    types::MovePlaylistTracksRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/playlists/{}/tracks", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .patch(url)
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
                    200..=299,
                ),
            )
        }
    }
    /// A call of [`Client::get_podcast_episodes`](super::Client::get_podcast_episodes).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetPodcastEpisodes {
        pub(crate) client: super::Client,
        ids: Result<crate::CommaList, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetPodcastEpisodes {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                ids: Err(crate::setter::missing("ids")),
            }
        }
        /// Sets `ids` (required), at most 100 items: Ids, separated by commas, 100 at most.
        pub fn ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaList>,
        {
            self.ids = crate::setter::convert("ids", value);
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
        ) -> crate::Sending<types::PodcastEpisodesResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, ids } = self;
            let ids = ids.map_err(Error::InvalidRequest)?;
            let url = format!("{}/podcasts/episodes", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("ids", &ids))
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
    /// A call of [`Client::get_podcast_episode`](super::Client::get_podcast_episode).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetPodcastEpisode {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetPodcastEpisode {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the episode, a UUID.
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
        ) -> crate::Sending<types::PodcastEpisodeResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/podcasts/episodes/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .get(url)
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
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::get_podcast_shows`](super::Client::get_podcast_shows).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetPodcastShows {
        pub(crate) client: super::Client,
        ids: Result<crate::CommaList, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetPodcastShows {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                ids: Err(crate::setter::missing("ids")),
            }
        }
        /// Sets `ids` (required), at most 100 items: Ids, separated by commas, 100 at most.
        pub fn ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaList>,
        {
            self.ids = crate::setter::convert("ids", value);
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
        ) -> crate::Sending<types::PodcastShowsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, ids } = self;
            let ids = ids.map_err(Error::InvalidRequest)?;
            let url = format!("{}/podcasts/shows", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("ids", &ids))
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
    /// A call of [`Client::get_podcast_show`](super::Client::get_podcast_show).
    #[derive(Debug, Clone)]
    pub struct GetPodcastShow {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    impl GetPodcastShow {
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
        /// Sets `id` (required): Id of the show, a UUID; an ASIN is accepted when reading a show.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 100: Entries per page, 100 at most and by default.
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
        ) -> crate::Sending<types::PodcastShowResponse, types::ErrorEnvelope> {
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
                "{}/podcasts/shows/{}", client.baseurl, encode_path(& id.to_string()),
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
    /// A call of [`Client::search_catalog`](super::Client::search_catalog).
    #[derive(Debug, Clone)]
    pub struct SearchCatalog {
        pub(crate) client: super::Client,
        limit: Result<Option<u32>, String>,
        query: Result<::std::string::String, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    impl SearchCatalog {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                limit: Ok(None),
                query: Err(crate::setter::missing("query")),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `limit`: Entities per group, 10 by default. No maximum is documented.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `query` (required): Keywords or lyrics; must not be empty.
        pub fn query<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.query = crate::setter::convert("query", value);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
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
        ) -> crate::Sending<types::CatalogSearchResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, limit, query, accept_language, amzn_image_style } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let query = query.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!("{}/search", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("query", &query))
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
    /// A call of [`Client::search_albums`](super::Client::search_albums).
    #[derive(Debug, Clone)]
    pub struct SearchAlbums {
        pub(crate) client: super::Client,
        body: Result<types::builder::SearchRequest, String>,
    }
    impl SearchAlbums {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets the body. Filters, order and page.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchRequest>,
            <V as std::convert::TryInto<types::SearchRequest>>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SearchRequest,
            ) -> types::builder::SearchRequest,
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
        ) -> crate::Sending<types::SearchAlbumsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SearchRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/search/albums", client.baseurl,);
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
    /// A call of [`Client::search_artists`](super::Client::search_artists).
    #[derive(Debug, Clone)]
    pub struct SearchArtists {
        pub(crate) client: super::Client,
        body: Result<types::builder::SearchRequest, String>,
    }
    impl SearchArtists {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets the body. Filters, order and page.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchRequest>,
            <V as std::convert::TryInto<types::SearchRequest>>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SearchRequest,
            ) -> types::builder::SearchRequest,
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
        ) -> crate::Sending<types::SearchArtistsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SearchRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/search/artists", client.baseurl,);
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
    /// A call of [`Client::search_playlists`](super::Client::search_playlists).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct SearchPlaylists {
        pub(crate) client: super::Client,
        body: Result<types::builder::SearchRequest, String>,
    }
    #[cfg(feature = "inferred")]
    impl SearchPlaylists {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets the body. Filters, order and page.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchRequest>,
            <V as std::convert::TryInto<types::SearchRequest>>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SearchRequest,
            ) -> types::builder::SearchRequest,
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
        ) -> crate::Sending<types::SearchPlaylistsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SearchRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/search/playlists", client.baseurl,);
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
    /// A call of [`Client::search_podcast_episodes`](super::Client::search_podcast_episodes).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct SearchPodcastEpisodes {
        pub(crate) client: super::Client,
        body: Result<types::builder::SearchRequest, String>,
    }
    #[cfg(feature = "inferred")]
    impl SearchPodcastEpisodes {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets the body. Filters, order and page.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchRequest>,
            <V as std::convert::TryInto<types::SearchRequest>>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SearchRequest,
            ) -> types::builder::SearchRequest,
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
        ) -> crate::Sending<types::SearchPodcastEpisodesResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SearchRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/search/podcasts/episodes", client.baseurl,);
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
    /// A call of [`Client::search_podcast_shows`](super::Client::search_podcast_shows).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct SearchPodcastShows {
        pub(crate) client: super::Client,
        body: Result<types::builder::SearchRequest, String>,
    }
    #[cfg(feature = "inferred")]
    impl SearchPodcastShows {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets the body. Filters, order and page.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchRequest>,
            <V as std::convert::TryInto<types::SearchRequest>>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SearchRequest,
            ) -> types::builder::SearchRequest,
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
        ) -> crate::Sending<types::SearchPodcastShowsResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SearchRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/search/podcasts/shows", client.baseurl,);
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
    /// A call of [`Client::search_tracks`](super::Client::search_tracks).
    #[derive(Debug, Clone)]
    pub struct SearchTracks {
        pub(crate) client: super::Client,
        body: Result<types::builder::TrackSearchRequest, String>,
    }
    impl SearchTracks {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets the body. Filters, order and page.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TrackSearchRequest>,
            <V as std::convert::TryInto<
                types::TrackSearchRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
            self
        }
        /// Changes the body, which starts empty, field by field.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TrackSearchRequest,
            ) -> types::builder::TrackSearchRequest,
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
        ) -> crate::Sending<types::SearchTracksResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::TrackSearchRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/search/tracks", client.baseurl,);
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
    /// A call of [`Client::get_station`](super::Client::get_station).
    #[derive(Debug, Clone)]
    pub struct GetStation {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    impl GetStation {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Key of the station.
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
        ) -> crate::Sending<types::StationResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/stations/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .get(url)
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
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::get_tracks`](super::Client::get_tracks).
    #[derive(Debug, Clone)]
    pub struct GetTracks {
        pub(crate) client: super::Client,
        ids: Result<crate::CommaList, String>,
        media_type: Result<Option<types::MediaType>, String>,
    }
    impl GetTracks {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                ids: Err(crate::setter::missing("ids")),
                media_type: Ok(None),
            }
        }
        /// Sets `ids` (required), at most 100 items: Ids, separated by commas, 100 at most.
        pub fn ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaList>,
        {
            self.ids = crate::setter::convert("ids", value);
            self
        }
        /// Sets `media_type`, sent as query `mediaType`: Which rendition of the track to return.
        pub fn media_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MediaType>,
        {
            self.media_type = crate::setter::convert("media_type", value).map(Some);
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
        ) -> crate::Sending<types::TracksResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, ids, media_type } = self;
            let ids = ids.map_err(Error::InvalidRequest)?;
            let media_type = media_type.map_err(Error::InvalidRequest)?;
            let url = format!("{}/tracks", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("ids", &ids))
                .query(&progenitor_client::QueryParam::new("mediaType", &media_type))
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
    /// A call of [`Client::get_track`](super::Client::get_track).
    #[derive(Debug, Clone)]
    pub struct GetTrack {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        media_type: Result<Option<types::MediaType>, String>,
    }
    impl GetTrack {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
                media_type: Ok(None),
            }
        }
        /// Sets `id` (required): Id of the track, an ASIN.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets `media_type`, sent as query `mediaType`: Which rendition of the track to return.
        pub fn media_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MediaType>,
        {
            self.media_type = crate::setter::convert("media_type", value).map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::TrackResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id, media_type } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let media_type = media_type.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/tracks/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("mediaType", &media_type))
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
    /// A call of [`Client::list_user_playlists`](super::Client::list_user_playlists).
    #[derive(Debug, Clone)]
    pub struct ListUserPlaylists {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
    }
    impl ListUserPlaylists {
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
        /// Sets `id` (required): Id of the customer, as found in a profile.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 100: Entries per page, 100 at most and by default.
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
        ) -> crate::Sending<types::UserListsResponse, types::ErrorEnvelope> {
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
                "{}/users/{}/playlists", client.baseurl, encode_path(& id.to_string()),
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
    /// A call of [`Client::list_user_recent_entities`](super::Client::list_user_recent_entities).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct ListUserRecentEntities {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(feature = "inferred")]
    impl ListUserRecentEntities {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
            }
        }
        /// Sets `id` (required): Id of the customer, as found in a profile.
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
        ) -> crate::Sending<types::RecentEntitiesResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/users/{}/recentlyPlayedEntities", client.baseurl, encode_path(& id
                .to_string()),
            );
            let request = client
                .client
                .get(url)
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
                    200u16..=200u16,
                ),
            )
        }
    }
    /// A call of [`Client::get_album_view`](super::Client::get_album_view).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetAlbumView {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetAlbumView {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `id` (required): Id of the album, an ASIN.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id, cursor, limit, accept_language, amzn_image_style } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/views/album/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_artist_view`](super::Client::get_artist_view).
    #[derive(Debug, Clone)]
    pub struct GetArtistView {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    impl GetArtistView {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `id` (required): Id of the artist, an ASIN.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id, cursor, limit, accept_language, amzn_image_style } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/views/artist/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_home_view`](super::Client::get_home_view).
    #[derive(Debug, Clone)]
    pub struct GetHomeView {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    impl GetHomeView {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit, accept_language, amzn_image_style } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!("{}/views/home", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_home_view_group`](super::Client::get_home_view_group).
    #[derive(Debug, Clone)]
    pub struct GetHomeViewGroup {
        pub(crate) client: super::Client,
        group_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    impl GetHomeViewGroup {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                group_id: Err(crate::setter::missing("group_id")),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `group_id` (required), sent as path `groupId`: Id of the group, from the view that holds it.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.group_id = crate::setter::convert("group_id", value);
            self
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self {
                client,
                group_id,
                cursor,
                limit,
                accept_language,
                amzn_image_style,
            } = self;
            let group_id = group_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/views/home/{}", client.baseurl, encode_path(& group_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_library_view`](super::Client::get_library_view).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetLibraryView {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetLibraryView {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit, accept_language, amzn_image_style } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!("{}/views/library", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_library_albums_view`](super::Client::get_library_albums_view).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetLibraryAlbumsView {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetLibraryAlbumsView {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit, accept_language, amzn_image_style } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!("{}/views/library/albums", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_library_artists_view`](super::Client::get_library_artists_view).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetLibraryArtistsView {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetLibraryArtistsView {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit, accept_language, amzn_image_style } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!("{}/views/library/artists", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_library_playlists_view`](super::Client::get_library_playlists_view).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetLibraryPlaylistsView {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetLibraryPlaylistsView {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit, accept_language, amzn_image_style } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!("{}/views/library/playlists", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_library_podcasts_view`](super::Client::get_library_podcasts_view).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetLibraryPodcastsView {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetLibraryPodcastsView {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit, accept_language, amzn_image_style } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!("{}/views/library/podcasts", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_library_songs_view`](super::Client::get_library_songs_view).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetLibrarySongsView {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetLibrarySongsView {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit, accept_language, amzn_image_style } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!("{}/views/library/songs", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_playlist_view`](super::Client::get_playlist_view).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetPlaylistView {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetPlaylistView {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `id` (required): Id of the playlist: a UUID for a customer's, an ASIN for one of the catalog.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id, cursor, limit, accept_language, amzn_image_style } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/views/playlist/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_podcast_show_view`](super::Client::get_podcast_show_view).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetPodcastShowView {
        pub(crate) client: super::Client,
        id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetPodcastShowView {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                id: Err(crate::setter::missing("id")),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `id` (required): Id of the show, a UUID; an ASIN is accepted when reading a show.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = crate::setter::convert("id", value);
            self
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, id, cursor, limit, accept_language, amzn_image_style } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/views/podcast/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_podcasts_view`](super::Client::get_podcasts_view).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetPodcastsView {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetPodcastsView {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit, accept_language, amzn_image_style } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!("{}/views/podcasts", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
    /// A call of [`Client::get_recently_played_view`](super::Client::get_recently_played_view).
    #[derive(Debug, Clone)]
    #[cfg(feature = "inferred")]
    pub struct GetRecentlyPlayedView {
        pub(crate) client: super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        accept_language: Result<Option<::std::string::String>, String>,
        amzn_image_style: Result<Option<::std::string::String>, String>,
    }
    #[cfg(feature = "inferred")]
    impl GetRecentlyPlayedView {
        /// A call through `client`, with nothing set.
        #[inline]
        pub fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                cursor: Ok(None),
                limit: Ok(None),
                accept_language: Ok(None),
                amzn_image_style: Ok(None),
            }
        }
        /// Sets `cursor`: Where to go on: the token of the page before. Opaque; keep the same limit with it.
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = crate::setter::convert("cursor", value).map(Some);
            self
        }
        /// Sets `limit`, at most 10: Entities per group, 10 at most and by default.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = crate::setter::convert("limit", value).map(Some);
            self
        }
        /// Sets `accept_language`, sent as header `Accept-Language`: Language of titles and messages. Documented: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es-mx (printed with an underscore), fr-ca, fr-fr, it-it, ja-jp, pt-br.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = crate::setter::convert("accept_language", value)
                .map(Some);
            self
        }
        /// Sets `amzn_image_style`, sent as header `amzn-image-style`: Longer side of the images, in pixels. An older edition lists SL500, SL160, SL110, SL75 and SL30.
        pub fn amzn_image_style<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.amzn_image_style = crate::setter::convert("amzn_image_style", value)
                .map(Some);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// See the client's method of the same name.
        #[inline]
        pub fn send(self) -> crate::Sending<types::ViewResponse, types::ErrorEnvelope> {
            crate::send::send(self)
        }
        #[inline]
        pub(crate) fn prepare(
            self,
        ) -> Result<crate::Prepared, Error<types::ErrorEnvelope>> {
            let Self { client, cursor, limit, accept_language, amzn_image_style } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let accept_language = accept_language.map_err(Error::InvalidRequest)?;
            let amzn_image_style = amzn_image_style.map_err(Error::InvalidRequest)?;
            let url = format!("{}/views/recentlyPlayed", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = accept_language {
                header_map.append("Accept-Language", value.to_string().try_into()?);
            }
            if let Some(value) = amzn_image_style {
                header_map.append("amzn-image-style", value.to_string().try_into()?);
            }
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
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
}
