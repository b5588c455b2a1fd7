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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut disable_type_ = None;
        let mut is_allowed_ = None;
        let mut remaining_skips_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "disableType" => crate::object::value(&mut disable_type_, &mut object),
                "isAllowed" => crate::object::some(&mut is_allowed_, &mut object),
                "remainingSkips" => {
                    crate::object::count(&mut remaining_skips_, &mut object)
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
impl Action {
    /// Returns a value with its required fields; the others are empty or have their defaults.
    #[must_use]
    pub fn new(is_allowed: bool) -> Self {
        Self {
            is_allowed,
            disable_type: ::std::default::Default::default(),
            remaining_skips: ::std::default::Default::default(),
        }
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
    /// A value that this version does not know, as it was sent.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// Controls of a player, and whether each is allowed. More exist than are listed; the list was cut.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Actions {
    /// Loop the whole queue.
    #[serde(rename = "loopAll", skip_serializing_if = "::std::option::Option::is_none")]
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
    /// Fields that the spec does not list, as they were sent.
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
                "scrubForward" => crate::object::value(&mut scrub_forward_, &mut object),
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
#[non_exhaustive]
pub struct AddPlaylistTracksRequest {
    /// Whether to append tracks that are already there; not, if left out.
    #[serde(
        rename = "addDuplicateTracks",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub add_duplicate_tracks: ::std::option::Option<bool>,
    /// Catalog IDs of the tracks, in order. No maximum is documented.
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
    /// Returns a value with its required fields; the others are empty or have their defaults.
    #[must_use]
    pub fn new(track_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        Self {
            track_ids: track_ids.into_iter().map(Into::into).collect(),
            add_duplicate_tracks: ::std::default::Default::default(),
        }
    }
}
/// An album. Inside other objects it is often short: ID, title and URL.
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
    /// What may be done with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub eligibility: ::std::option::Option<::std::boxed::Box<Eligibility>>,
    /// ASIN that is the same in every territory.
    #[serde(
        rename = "globalAsin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub global_asin: ::std::option::Option<::std::string::String>,
    /// ID in the catalog, an ASIN.
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
    /// Market that the entry was returned for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub market: ::std::option::Option<::std::boxed::Box<Market>>,
    /// Territory whose catalog the entry belongs to.
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
    pub track_count: ::std::option::Option<u32>,
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
                "duration" => crate::object::number(&mut duration_, &mut object),
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
                "releaseDate" => crate::object::value(&mut release_date_, &mut object),
                "shortTitle" => crate::object::value(&mut short_title_, &mut object),
                "title" => crate::object::value(&mut title_, &mut object),
                "trackCount" => crate::object::count(&mut track_count_, &mut object),
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
impl Album {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
    /// Where the page stands.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut edge_count_ = None;
        let mut edges_ = ::std::vec::Vec::new();
        let mut page_info_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "edgeCount" => crate::object::count(&mut edge_count_, &mut object),
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
/// An artist. Inside other objects it is often short: ID, name and URL.
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
    pub follower_count: ::std::option::Option<u32>,
    /// ASIN that is the same in every territory.
    #[serde(
        rename = "globalAsin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub global_asin: ::std::option::Option<::std::string::String>,
    /// ID in the catalog, an ASIN.
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
    /// Market that the entry was returned for. Inferred from albums and tracks.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub market: ::std::option::Option<::std::boxed::Box<Market>>,
    /// Territory whose catalog the entry belongs to.
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
                    crate::object::count(&mut follower_count_, &mut object)
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
impl Artist {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
    /// Where the page stands.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut edge_count_ = None;
        let mut edges_ = ::std::vec::Vec::new();
        let mut page_info_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "edgeCount" => crate::object::count(&mut edge_count_, &mut object),
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
/// What lists of an artist hang from: each response contains the one requested list, and at times some of the artist.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct ArtistLists {
    /// Albums of the artist. Inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub albums: ::std::option::Option<AlbumConnection>,
    /// Number of followers. Inferred.
    #[serde(
        rename = "followerCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub follower_count: ::std::option::Option<u32>,
    /// Customers who follow the artist. Inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub followers: ::std::option::Option<UserConnection>,
    /// ID in the catalog, an ASIN.
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
                    crate::object::count(&mut follower_count_, &mut object)
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
    /// A value that this version does not know, as it was sent.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// Response of a search of the whole catalog.
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
#[non_exhaustive]
pub struct CreatePlaylistRequest {
    /// Description. The service requires it, and presumably accepts an empty one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
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
                "description" => crate::object::value(&mut description_, &mut object),
                "title" => crate::object::some(&mut title_, &mut object),
                "visibility" => crate::object::some(&mut visibility_, &mut object),
                _ => crate::object::skip(&mut object),
            }?;
        }
        Ok(Self {
            description: description_,
            title: crate::object::required(title_, "title")?,
            visibility: crate::object::required(visibility_, "visibility")?,
        })
    }
}
impl CreatePlaylistRequest {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
                    crate::object::list(&mut playback_subscription_tiers_, &mut object)
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
                "shuffleType" => crate::object::value(&mut shuffle_type_, &mut object),
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
    pub album: ::std::option::Option<::std::boxed::Box<Album>>,
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
    pub curator: ::std::option::Option<::std::boxed::Box<User>>,
    /// Description of a playlist, show or episode. Inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Length in seconds. Inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(serialize_with = "crate::de::write_number")]
    pub duration: ::std::option::Option<f64>,
    /// What may be done with it. Inferred.
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
    /// Parental information. Inferred.
    #[serde(
        rename = "parentalSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parental_settings: ::std::option::Option<::std::boxed::Box<ParentalSettings>>,
    /// What to send to play it.
    #[serde(
        rename = "playParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub play_params: ::std::option::Option<::std::boxed::Box<PlayParams>>,
    /// Show of an episode. Inferred.
    #[serde(
        rename = "podcastShow",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub podcast_show: ::std::option::Option<::std::boxed::Box<PodcastShow>>,
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
    pub track_count: ::std::option::Option<u32>,
    /// Name of the type. `Album` is in a sample; Artist, Track, Playlist, PodcastShow, PodcastEpisode and Station are inferred.
    #[serde(rename = "_type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Address in the Amazon Music web player.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Fields that the spec does not list, as they were sent.
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
                "duration" => crate::object::number(&mut duration_, &mut object),
                "eligibility" => crate::object::value(&mut eligibility_, &mut object),
                "id" => crate::object::some(&mut id_, &mut object),
                "images" => crate::object::list(&mut images_, &mut object),
                "name" => crate::object::value(&mut name_, &mut object),
                "parentalSettings" => {
                    crate::object::value(&mut parental_settings_, &mut object)
                }
                "playParams" => crate::object::value(&mut play_params_, &mut object),
                "podcastShow" => crate::object::value(&mut podcast_show_, &mut object),
                "releaseDate" => crate::object::value(&mut release_date_, &mut object),
                "shortTitle" => crate::object::value(&mut short_title_, &mut object),
                "title" => crate::object::value(&mut title_, &mut object),
                "trackCount" => crate::object::count(&mut track_count_, &mut object),
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
impl Entity {
    /// Returns a value with its required fields; the others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            type_: ::std::default::Default::default(),
            album: ::std::default::Default::default(),
            artists: ::std::default::Default::default(),
            audio_qualities: ::std::default::Default::default(),
            curator: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            duration: ::std::default::Default::default(),
            eligibility: ::std::default::Default::default(),
            extra: ::std::default::Default::default(),
            images: ::std::default::Default::default(),
            name: ::std::default::Default::default(),
            parental_settings: ::std::default::Default::default(),
            play_params: ::std::default::Default::default(),
            podcast_show: ::std::default::Default::default(),
            release_date: ::std::default::Default::default(),
            short_title: ::std::default::Default::default(),
            title: ::std::default::Default::default(),
            track_count: ::std::default::Default::default(),
            url: ::std::default::Default::default(),
        }
    }
}
/// A group of entities under one heading.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntityGroup {
    /// What is in the group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<::std::boxed::Box<EntityGroupContent>>,
    /// ID of the group, for paging deeper into it.
    pub id: ::std::string::String,
    /// Heading.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Name of the type, `EntityGroup` in samples.
    #[serde(rename = "_type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// How to lay it out.
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
impl EntityGroup {
    /// Returns a value with its required fields; the others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            type_: ::std::default::Default::default(),
            content: ::std::default::Default::default(),
            title: ::std::default::Default::default(),
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
    /// Name of the type, `EntityGroupContent` in samples.
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
    /// ID of the failure, for reports to Amazon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reference: ::std::option::Option<::std::string::String>,
    /// HTTP status.
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
/// Response of a request that failed.
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
impl ErrorEnvelope {
    /// Returns a value with its required fields; the others are empty or have their defaults.
    #[must_use]
    pub fn new(error: ErrorDetail) -> Self {
        Self { error }
    }
}
/// HTTP status once more. A string of digits in the sample, perhaps a number elsewhere; take either.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut height_ = None;
        let mut image_type_ = None;
        let mut url_ = None;
        let mut width_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "height" => crate::object::count(&mut height_, &mut object),
                "imageType" => crate::object::value(&mut image_type_, &mut object),
                "url" => crate::object::value(&mut url_, &mut object),
                "width" => crate::object::count(&mut width_, &mut object),
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
    /// A value that this version does not know, as it was sent.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
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
    /// A value that this version does not know, as it was sent.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
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
    /// A value that this version does not know, as it was sent.
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
impl Market {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
    /// A value that this version does not know, as it was sent.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// Entries to move within a playlist. Give one of the two neighbours at least.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MovePlaylistTracksRequest {
    /// Entry ID of what shall stand directly above.
    #[serde(
        rename = "entryIdAbove",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub entry_id_above: ::std::option::Option<::std::string::String>,
    /// Entry ID of what shall stand directly below.
    #[serde(
        rename = "entryIdBelow",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub entry_id_below: ::std::option::Option<::std::string::String>,
    /// Entry IDs of what to move.
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
                "entryIdAbove" => crate::object::value(&mut entry_id_above_, &mut object),
                "entryIdBelow" => crate::object::value(&mut entry_id_below_, &mut object),
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
    /// Returns a value with its required fields; the others are empty or have their defaults.
    #[must_use]
    pub fn new(entry_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        Self {
            entry_ids: entry_ids.into_iter().map(Into::into).collect(),
            entry_id_above: ::std::default::Default::default(),
            entry_id_below: ::std::default::Default::default(),
        }
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
                "hasNextPage" => crate::object::value(&mut has_next_page_, &mut object),
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
                "containerIds" => crate::object::list(&mut container_ids_, &mut object),
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
/// What to play: an ID, containers, or both. The table of the page marks the ID as required, the text does not.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
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
                "containerIds" => crate::object::list(&mut container_ids_, &mut object),
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
    #[serde(serialize_with = "crate::de::write_number")]
    pub duration_seconds: ::std::option::Option<f64>,
    /// ID to report playback events with. From a client.
    #[serde(rename = "metricId", skip_serializing_if = "::std::option::Option::is_none")]
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
    #[serde(rename = "_type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Fields that the spec does not list, as they were sent.
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
                    crate::object::number(&mut duration_seconds_, &mut object)
                }
                "metricId" => crate::object::value(&mut metric_id_, &mut object),
                "playbackInformation" => {
                    crate::object::value_or_null(&mut playback_information_, &mut object)
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
/// Response with one entry of the queue. The rest of the response is kept.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayableResponse {
    /// Which controls are allowed, if the response is not wrapped.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub actions: ::std::option::Option<Actions>,
    /// The entry, if the response is wrapped as elsewhere.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<Playable>,
    /// ID to report playback events with, if the response is not wrapped.
    #[serde(rename = "metricId", skip_serializing_if = "::std::option::Option::is_none")]
    pub metric_id: ::std::option::Option<::std::string::String>,
    /// What is needed to play the entry, if the response is not wrapped.
    #[serde(
        rename = "playbackInformation",
        default,
        skip_serializing_if = "::serde_json::Map::is_empty"
    )]
    pub playback_information: ::serde_json::Map<
        ::std::string::String,
        ::serde_json::Value,
    >,
    /// Fields that the spec does not list, as they were sent.
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
                    crate::object::value_or_null(&mut playback_information_, &mut object)
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
/// Response with several entries of the queue. The rest of the response is kept.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayablesResponse {
    /// The entries, any JSON; unseen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::serde_json::Value>,
    /// ID of the session, if given.
    #[serde(
        rename = "sessionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// Fields that the spec does not list, as they were sent.
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
    /// A value that this version does not know, as it was sent.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// What happened to the playback. Which fields are required is not known.
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
                    crate::object::count(&mut duration_seconds_, &mut object)
                }
                "entityProgressSeconds" => {
                    crate::object::count(&mut entity_progress_seconds_, &mut object)
                }
                "initialPlaybackDelayMilliseconds" => {
                    crate::object::count(
                        &mut initial_playback_delay_milliseconds_,
                        &mut object,
                    )
                }
                "playbackCurrentSpeed" => {
                    crate::object::number(&mut playback_current_speed_, &mut object)
                }
                "rebufferCount" => {
                    crate::object::count(&mut rebuffer_count_, &mut object)
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
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
/// A report of one event. The fields come from a client that follows the page.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaybackEventReport {
    /// What happened.
    pub event: PlaybackEvent,
    /// ID that came with the entry of the queue.
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
    /// Returns a value with its required fields; the others are empty or have their defaults.
    #[must_use]
    pub fn new(metric_id: impl Into<String>, event: PlaybackEvent) -> Self {
        Self {
            metric_id: metric_id.into(),
            event,
        }
    }
}
/// Reports of several events, oldest first. Inferred.
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
    /// A value that this version does not know, as it was sent.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// How to play.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaybackOptions {
    /// Whether to loop.
    #[serde(rename = "loopMode", skip_serializing_if = "::std::option::Option::is_none")]
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
                    crate::object::value(&mut playback_continuation_mode_, &mut object)
                }
                "shuffleMode" => crate::object::value(&mut shuffle_mode_, &mut object),
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
/// Response with the queue. The rest of the response is kept.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct PlaybackQueueResponse {
    /// The queue, any JSON; unseen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::serde_json::Value>,
    /// The queue if the response is not wrapped, any JSON; unseen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue: ::std::option::Option<::serde_json::Value>,
    /// ID of the session, if given.
    #[serde(
        rename = "sessionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// Fields that the spec does not list, as they were sent.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
    /// ID of the session, for the other playback operations.
    #[serde(
        rename = "sessionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// Fields that the spec does not list, as they were sent.
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
#[non_exhaustive]
pub struct PlaybackSessionRequest {
    /// Entries of the queue to return: up to 5 in the newest edition of the page, up to 11 in older ones.
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
                "limit" => crate::object::count(&mut limit_, &mut object),
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
    /// Returns a value with its required fields; the others are empty or have their defaults.
    #[must_use]
    pub fn new(play_params: PlayParamsRequest) -> Self {
        Self {
            play_params,
            limit: ::std::default::Default::default(),
            playback_options: ::std::default::Default::default(),
        }
    }
}
/// Response with one session. The rest of the response is kept.
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
    /// Fields that the spec does not list, as they were sent.
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
/// Response with several sessions. The rest of the response is kept.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaybackSessionsResponse {
    /// The sessions, any JSON; unseen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::serde_json::Value>,
    /// Fields that the spec does not list, as they were sent.
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
    /// Who made it; usually the ID alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub curator: ::std::option::Option<::std::boxed::Box<User>>,
    /// Description. Seen in clients only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Length of all tracks in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(serialize_with = "crate::de::write_number")]
    pub duration: ::std::option::Option<f64>,
    /// What may be done with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub eligibility: ::std::option::Option<::std::boxed::Box<Eligibility>>,
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
    pub track_count: ::std::option::Option<u32>,
    /// Entries of the playlist; only where they were asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tracks: ::std::option::Option<::std::boxed::Box<PlaylistTrackConnection>>,
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
                "duration" => crate::object::number(&mut duration_, &mut object),
                "eligibility" => crate::object::value(&mut eligibility_, &mut object),
                "id" => crate::object::some(&mut id_, &mut object),
                "images" => crate::object::list(&mut images_, &mut object),
                "lastModifiedDate" => {
                    crate::object::value(&mut last_modified_date_, &mut object)
                }
                "title" => crate::object::value(&mut title_, &mut object),
                "trackCount" => crate::object::count(&mut track_count_, &mut object),
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
impl Playlist {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
    /// Where the page stands.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut edge_count_ = None;
        let mut edges_ = ::std::vec::Vec::new();
        let mut page_info_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "edgeCount" => crate::object::count(&mut edge_count_, &mut object),
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
    /// A value that this version does not know, as it was sent.
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
    /// Where the page stands.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut edge_count_ = None;
        let mut edges_ = ::std::vec::Vec::new();
        let mut page_info_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "edgeCount" => crate::object::count(&mut edge_count_, &mut object),
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
    /// Index from 0 and entry ID, joined by a colon. What stands after the first colon is the entry ID; the whole continues a list after this entry when sent as a cursor, as seen live.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Entry ID. Seen in the web player only; read it from the cursor if absent.
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
    #[serde(serialize_with = "crate::de::write_number")]
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
    pub podcast_show: ::std::option::Option<::std::boxed::Box<PodcastShow>>,
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
                "duration" => crate::object::number(&mut duration_, &mut object),
                "id" => crate::object::some(&mut id_, &mut object),
                "images" => crate::object::list(&mut images_, &mut object),
                "podcastShow" => crate::object::value(&mut podcast_show_, &mut object),
                "publishDate" => crate::object::value(&mut publish_date_, &mut object),
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
impl PodcastEpisode {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
    /// Where the page stands.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut edge_count_ = None;
        let mut edges_ = ::std::vec::Vec::new();
        let mut page_info_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "edgeCount" => crate::object::count(&mut edge_count_, &mut object),
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
    pub episodes: ::std::option::Option<::std::boxed::Box<PodcastEpisodeConnection>>,
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
impl PodcastShow {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
    /// Where the page stands.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut edge_count_ = None;
        let mut edges_ = ::std::vec::Vec::new();
        let mut page_info_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "edgeCount" => crate::object::count(&mut edge_count_, &mut object),
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut podcast_show_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "podcastShow" => crate::object::value(&mut podcast_show_, &mut object),
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
#[cfg(feature = "unverified")]
pub struct PodcastShowEdge {
    /// Position of the entry; not in the samples of searches and browsing. Can serve as a cursor where present.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut podcast_show_ = ::std::vec::Vec::new();
        let mut podcast_shows_ = ::std::vec::Vec::new();
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "podcastShow" => crate::object::list(&mut podcast_show_, &mut object),
                "podcastShows" => crate::object::list(&mut podcast_shows_, &mut object),
                _ => crate::object::skip(&mut object),
            }?;
        }
        Ok(Self {
            podcast_show: podcast_show_,
            podcast_shows: podcast_shows_,
        })
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
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct QueueRequest {
    /// What to queue.
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
#[cfg(feature = "unverified")]
impl QueueRequest {
    /// Returns a value with its required fields; the others are empty or have their defaults.
    #[must_use]
    pub fn new(play_params: PlayParamsRequest) -> Self {
        Self { play_params }
    }
}
/// Response with what was played last.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentEntitiesResponse {
    /// Content of the response, unseen and therefore free-form.
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
    pub edge_count: ::std::option::Option<u32>,
    /// The entries of the page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub edges: ::std::vec::Vec<RecentTrackEdge>,
    /// Where the page stands.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut edge_count_ = None;
        let mut edges_ = ::std::vec::Vec::new();
        let mut page_info_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "edgeCount" => crate::object::count(&mut edge_count_, &mut object),
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
pub struct Release(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);
impl ::std::ops::Deref for Release {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<Release>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: Release) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for Release {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut search_albums_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "searchAlbums" => crate::object::value(&mut search_albums_, &mut object),
                _ => crate::object::skip(&mut object),
            }?;
        }
        Ok(Self {
            search_albums: search_albums_,
        })
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
#[non_exhaustive]
pub struct SearchFilter {
    /// Field to look at; every one, if left out. The values are not documented; `id`, `asin` and `name` are likely.
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
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
    /// A page of playlists that were found. Inferred.
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
/// Content of a response with podcast episodes that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct SearchPodcastEpisodesData {
    /// A page of podcast episodes that were found. Inferred.
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
/// Content of a response with podcast shows that were found.
#[derive(::serde::Serialize, Clone, Debug, Default)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct SearchPodcastShowsData {
    /// A page of podcast shows that were found. Inferred.
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
#[non_exhaustive]
pub struct SearchRequest {
    /// Items per page, 20 by default. Sources disagree on the maximum: 100 in older editions, 20 in a reading of 2026-10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<u32>,
    /// What to look for. How several filters combine is not documented.
    #[serde(rename = "searchFilters")]
    pub search_filters: ::std::vec::Vec<SearchFilter>,
    /// Order of what is found.
    #[serde(rename = "sortBy", skip_serializing_if = "::std::option::Option::is_none")]
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
                "limit" => crate::object::count(&mut limit_, &mut object),
                "searchFilters" => crate::object::some(&mut search_filters_, &mut object),
                "sortBy" => crate::object::value(&mut sort_by_, &mut object),
                "token" => crate::object::value(&mut token_, &mut object),
                _ => crate::object::skip(&mut object),
            }?;
        }
        Ok(Self {
            limit: limit_,
            search_filters: crate::object::required(search_filters_, "searchFilters")?,
            sort_by: sort_by_,
            token: token_,
        })
    }
}
impl SearchRequest {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
    /// A value that this version does not know, as it was sent.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut search_tracks_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "searchTracks" => crate::object::value(&mut search_tracks_, &mut object),
                _ => crate::object::skip(&mut object),
            }?;
        }
        Ok(Self {
            search_tracks: search_tracks_,
        })
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
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct SetPlaybackLoopRequest {
    /// Whether to loop.
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
#[cfg(feature = "unverified")]
impl SetPlaybackLoopRequest {
    /// Returns a value with its required fields; the others are empty or have their defaults.
    #[must_use]
    pub fn new(loop_mode: LoopMode) -> Self {
        Self { loop_mode }
    }
}
/// A new shuffle mode. Inferred.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg(feature = "unverified")]
pub struct SetPlaybackShuffleRequest {
    /// Whether to shuffle.
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
#[cfg(feature = "unverified")]
impl SetPlaybackShuffleRequest {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
    /// Returns a value with its required fields; the others are empty or have their defaults.
    #[must_use]
    pub fn new(like_state: LikeState) -> Self {
        Self { like_state }
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
    /// A value that this version does not know, as it was sent.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
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
impl Station {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
/// Content of a response with top playlists.
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
                "topPlaylists" => crate::object::value(&mut top_playlists_, &mut object),
                _ => crate::object::skip(&mut object),
            }?;
        }
        Ok(Self {
            top_playlists: top_playlists_,
        })
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
/// A track of the catalog. In searches and browsing it is short: ID, title and URL.
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
    pub disc_number: ::std::option::Option<u32>,
    /// Digital music ID. Cited from the schema page; the letter case of the key is not certain.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dmid: ::std::option::Option<::std::string::String>,
    /// Length in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(serialize_with = "crate::de::write_number")]
    pub duration: ::std::option::Option<f64>,
    /// What may be done with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub eligibility: ::std::option::Option<::std::boxed::Box<Eligibility>>,
    /// ASIN that is the same in every territory.
    #[serde(
        rename = "globalAsin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub global_asin: ::std::option::Option<::std::string::String>,
    /// ID in the catalog, an ASIN.
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
    /// Market that the entry was returned for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub market: ::std::option::Option<::std::boxed::Box<Market>>,
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
    pub music_territory: ::std::option::Option<::std::boxed::Box<MusicTerritory>>,
    /// Parental information. Seen live.
    #[serde(
        rename = "parentalSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parental_settings: ::std::option::Option<::std::boxed::Box<ParentalSettings>>,
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
    pub track_number: ::std::option::Option<u32>,
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
                "discNumber" => crate::object::count(&mut disc_number_, &mut object),
                "dmid" => crate::object::value(&mut dmid_, &mut object),
                "duration" => crate::object::number(&mut duration_, &mut object),
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
                "releaseDate" => crate::object::value(&mut release_date_, &mut object),
                "shortTitle" => crate::object::value(&mut short_title_, &mut object),
                "title" => crate::object::value(&mut title_, &mut object),
                "trackNumber" => crate::object::count(&mut track_number_, &mut object),
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
impl Track {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
    /// Where the page stands.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut edge_count_ = None;
        let mut edges_ = ::std::vec::Vec::new();
        let mut page_info_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "edgeCount" => crate::object::count(&mut edge_count_, &mut object),
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
    /// A value that this version does not know, as it was sent.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
}
/// A filter for tracks.
#[derive(::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[non_exhaustive]
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
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
    /// Items per page, 20 by default. Sources disagree on the maximum: 100 in older editions, 20 in a reading of 2026-10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<u32>,
    /// What to look for. How several filters combine is not documented.
    #[serde(rename = "searchFilters")]
    pub search_filters: ::std::vec::Vec<TrackSearchFilter>,
    /// Order of what is found.
    #[serde(rename = "sortBy", skip_serializing_if = "::std::option::Option::is_none")]
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
                "limit" => crate::object::count(&mut limit_, &mut object),
                "searchFilters" => crate::object::some(&mut search_filters_, &mut object),
                "sortBy" => crate::object::value(&mut sort_by_, &mut object),
                "token" => crate::object::value(&mut token_, &mut object),
                _ => crate::object::skip(&mut object),
            }?;
        }
        Ok(Self {
            limit: limit_,
            search_filters: crate::object::required(search_filters_, "searchFilters")?,
            sort_by: sort_by_,
            token: token_,
        })
    }
}
impl TrackSearchRequest {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
impl UpdateCurrentUserEnvelope {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
/// Response to a change of the profile: wrapped, as the table of the page says, or bare, as its sample shows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateCurrentUserResponse {
    /// The form of [`UpdateCurrentUserEnvelope`].
    UpdateCurrentUserEnvelope(UpdateCurrentUserEnvelope),
    /// The form of [`User`].
    User(User),
    /// A form that this version does not know, as it was sent.
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
#[non_exhaustive]
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
    /// ID of the customer, a string of lower-case letters and digits.
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
impl User {
    /// Returns a value with its required fields; the others are empty or have their defaults.
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
/// A page of customers.
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
    /// Where the page stands.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut edge_count_ = None;
        let mut edges_ = ::std::vec::Vec::new();
        let mut page_info_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "edgeCount" => crate::object::count(&mut edge_count_, &mut object),
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
/// Content of a response with one customer.
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
#[cfg(feature = "unverified")]
pub struct UserEdge {
    /// Position of the entry. Inferred.
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
/// What lists of a customer hang from: each response contains the one requested list, and at times some of the profile.
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
    /// ID of the customer.
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
/// Content of a response with a list of one customer.
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
/// Response with a list of one customer.
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
/// Response with one customer.
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
    pub edge_count: ::std::option::Option<u32>,
    /// The entries of the page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub edges: ::std::vec::Vec<UserTrackEdge>,
    /// Where the page stands.
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut edge_count_ = None;
        let mut edges_ = ::std::vec::Vec::new();
        let mut page_info_ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "edgeCount" => crate::object::count(&mut edge_count_, &mut object),
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
    pub content: ::std::option::Option<::std::boxed::Box<ViewContent>>,
    /// Name of the view, such as `home` or `catalog`.
    pub id: ::std::string::String,
    /// Images of the screen.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub images: ::std::vec::Vec<Image>,
    /// Title of the screen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Name of the type, `View` in samples.
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
impl View {
    /// Returns a value with its required fields; the others are empty or have their defaults.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            type_: ::std::default::Default::default(),
            content: ::std::default::Default::default(),
            images: ::std::default::Default::default(),
            title: ::std::default::Default::default(),
        }
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
    fn read<'de, M: ::serde::de::MapAccess<'de>>(
        mut object: M,
    ) -> Result<Self, M::Error> {
        let mut entity_groups_ = ::std::vec::Vec::new();
        let mut next_page_token_ = None;
        let mut type__ = None;
        while let Some(name) = crate::object::name(&mut object)? {
            match &*name {
                "entityGroups" => crate::object::list(&mut entity_groups_, &mut object),
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
/// Response with a view, which stands directly under `data`.
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
    /// A value that this version does not know, as it was sent.
    #[cfg_attr(feature = "json-schema", schemars(untagged))]
    Unknown(::std::string::String),
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
    /// A value that this version does not know, as it was sent.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
    /// Returns the value as it is sent.
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
/// Accepts the known values only, so that a mistake is noticed; `Unknown` is for others.
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
