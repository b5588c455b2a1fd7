//! Property tests of links: no input panics, and a printed link parses to itself.

use amazon_music::links::{
    AlbumId, ArtistId, EmbedId, EpisodeId, Handle, InvalidLink, Link, Marketplace, Mrn, PlaylistId,
    PodcastId, StationId, Target, TrackId, UserId, UserPlaylistId,
};
use proptest::{option, prelude::*, sample::select};

/// Pieces that links are made of, and pieces that break them.
const PIECES: [&str; 38] = [
    "https://",
    "HTTP://",
    "www.",
    "music.amazon.",
    "amazon.",
    "com",
    "co.uk",
    "/",
    "//",
    "?",
    "&",
    "#",
    "=",
    "%2F",
    "%",
    "%ff",
    "albums",
    "my/playlists",
    "podcasts",
    "episodes",
    "music/player",
    "trackAsin=",
    "B0064UPU4G",
    "15e6a15f-4c2f-4b24-a2fd-286b37ad4fa3",
    "@",
    " ",
    "é",
    "\u{0}",
    "mrn:1.0:catalog:",
    "&amp;",
    "&#x2F;",
    "\\u0026",
    "\\/",
    "\u{200b}",
    "／",
    "browse/",
    "embed/",
    ":",
];

fn id<I: std::str::FromStr<Err = InvalidLink> + std::fmt::Debug>(
    pattern: &'static str,
) -> impl Strategy<Value = I> {
    pattern.prop_map(|text| text.parse().unwrap())
}

const ASIN: &str = "B0[A-Z0-9]{8}";
const UUID: &str = "[0-9a-f]{7}[0-9]-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

fn targets() -> impl Strategy<Value = Target> {
    prop_oneof![
        (id::<AlbumId>(ASIN), option::of(id::<TrackId>(ASIN)))
            .prop_map(|(album, track)| Target::Album { album, track }),
        id::<TrackId>(ASIN).prop_map(Target::Track),
        id::<ArtistId>(ASIN).prop_map(Target::Artist),
        id::<PlaylistId>(ASIN).prop_map(Target::Playlist),
        id::<PlaylistId>(UUID).prop_map(Target::MyPlaylist),
        id::<UserPlaylistId>("[0-9a-f]{31}[0-9][a-z0-9]{4}").prop_map(Target::UserPlaylist),
        id::<PodcastId>(UUID).prop_map(Target::Podcast),
        (id::<PodcastId>(UUID), id::<EpisodeId>(UUID))
            .prop_map(|(podcast, episode)| Target::Episode { podcast, episode }),
        id::<StationId>("A[A-Z0-9]{13}").prop_map(Target::Station),
        id::<UserId>("[a-z2-7]{26}").prop_map(Target::Profile),
        id::<Handle>("[a-z0-9_-]{1,20}").prop_map(Target::Handle),
        id::<EmbedId>(ASIN).prop_map(Target::Embed),
    ]
}

/// Links with all parameters. Two of them can only be read, so that each link is read from its text.
fn links() -> impl Strategy<Value = Link> {
    let marketplaces = select(Marketplace::ALL.to_vec());
    let parameters = (option::of("A[A-Z0-9]{13}"), option::of("[A-Z]{2}"), proptest::bool::ANY);
    (targets(), marketplaces, parameters).prop_map(
        |(target, marketplace, (marketplace_id, territory, autoplay))| {
            let plain =
                Link::new(target.clone()).with_marketplace(marketplace).with_autoplay(autoplay);
            let mut text = plain.to_string();
            for (name, value) in
                [("marketplaceId", &marketplace_id), ("musicTerritory", &territory)]
            {
                if let Some(value) = value {
                    let separator = if text.contains('?') { '&' } else { '?' };
                    text.push_str(&format!("{separator}{name}={value}"));
                }
            }
            let link: Link = text.parse().unwrap();
            assert_eq!((link.target(), link.marketplace()), (&target, marketplace), "{text}");
            assert_eq!(link.marketplace_id(), marketplace_id.as_deref(), "{text}");
            assert_eq!(
                (link.territory(), link.autoplay()),
                (territory.as_deref(), autoplay),
                "{text}"
            );
            link
        },
    )
}

/// Everything that reads text reads this; errors are short, whatever it is.
fn read_everything(text: &str) {
    fn read<T: std::str::FromStr<Err = InvalidLink>>(text: &str) {
        if let Err(error) = text.parse::<T>() {
            assert!(error.to_string().len() < 500, "{error}");
        }
    }
    read::<Link>(text);
    read::<Mrn>(text);
    read::<AlbumId>(text);
    read::<PlaylistId>(text);
    read::<UserId>(text);
    read::<Handle>(text);
}

proptest! {
    #[test]
    fn any_text_parses_without_panic(text in any::<String>()) {
        read_everything(&text);
    }

    #[test]
    fn text_that_is_nearly_a_link_parses_without_panic(
        pieces in prop::collection::vec(select(PIECES.to_vec()), 0..40),
    ) {
        read_everything(&pieces.concat());
    }

    #[test]
    fn a_damaged_link_parses_without_panic(
        link in links(),
        position in any::<prop::sample::Index>(),
        damage in any::<char>(),
    ) {
        let mut characters: Vec<char> = link.to_string().chars().collect();
        let position = position.index(characters.len());
        characters[position] = damage;
        read_everything(&characters.into_iter().collect::<String>());
    }

    #[test]
    fn a_printed_link_parses_to_itself(link in links()) {
        prop_assert_eq!(link.to_string().parse::<Link>(), Ok(link));
    }

    #[test]
    fn a_parsed_link_prints_in_a_form_that_parses_to_the_same(
        pieces in prop::collection::vec(select(PIECES.to_vec()), 0..40),
    ) {
        if let Ok(link) = pieces.concat().parse::<Link>() {
            prop_assert_eq!(link.to_string().parse::<Link>(), Ok(link));
        }
    }

    #[test]
    fn surrounding_text_does_not_change_a_link(
        link in links(),
        before in "[ \\n(<\"「、。]{0,3}",
        title in "[a-zA-Z ]{0,20}",
        after in "[ \\n)>\"」、。]{0,3}",
    ) {
        let text = format!("{before}{title}\n{link}{after}");
        prop_assert_eq!(text.parse::<Link>(), Ok(link));
    }

    #[test]
    fn the_resource_name_of_a_link_names_the_same_target(target in targets()) {
        if let Some(mrn) = Link::new(target).mrn() {
            let again: Link = mrn.as_str().parse().unwrap();
            prop_assert_eq!(again.mrn(), Some(mrn));
        }
    }
}
