//! Accepted and rejected forms of links.

use super::*;

fn canonical(text: &str) -> String {
    text.parse::<Link>().unwrap_or_else(|error| panic!("{text}: {error}")).to_string()
}

fn message(text: &str) -> String {
    text.parse::<Link>().unwrap_err().to_string()
}

#[test]
fn many_forms_of_a_link_are_accepted() {
    let plain = "https://music.amazon.de/albums/B0064UPU4G";
    for text in [
        "https://music.amazon.de/albums/B0064UPU4G",
        "  https://music.amazon.de/albums/B0064UPU4G\n",
        "http://music.amazon.de/albums/B0064UPU4G/",
        "music.amazon.de/albums/B0064UPU4G",
        "www.music.amazon.de/albums/B0064UPU4G",
        "HTTPS://Music.Amazon.DE/Albums/b0064upu4g",
        "https://music.amazon.de:443/albums/B0064UPU4G",
        "https://music.amazon.de./albums/B0064UPU4G",
        "https://music.amazon.de//albums//B0064UPU4G",
        "https://music.amazon.de/albums/B0064UPU4G/some-title",
        "https://music.amazon.de/albums/greatesthi/B0064UPU4G",
        "https://music.amazon.de/albums/B0064UPU4G#tracks",
        "https://music.amazon.de/albums/%420064UPU4G",
        "https://music.amazon.de/albums/B0064UPU4G?ref=dm_sh_x&tag=y&trackAsin=",
        "https://music.amazon.de/es-us/albums/B0064UPU4G",
        "https://amazon.de/music/player/albums/B0064UPU4G?ref=dm_sh_x",
        "https://www.amazon.de/Music/Player/albums/B0064UPU4G",
        "Listen to “B0064UPUDC” by X on Amazon Music: https://music.amazon.de/albums/B0064UPU4G.",
        "これ聴いてhttps://music.amazon.de/albums/B0064UPU4Gを",
        "[title](https://music.amazon.de/albums/B0064UPU4G), see also https://amazon.com/",
        "*https://music.amazon.de/albums/B0064UPU4G*",
        "https://music.amazon.de/albums/B0064UPU4G,https://music.amazon.de/albums/B0064UPUDC",
        "<a href='https://music.amazon.de/albums/B0064UPU4G'>",
        "bought at amazon.com. https://music.amazon.de/albums/B0064UPU4G",
        "https://example.com/?to=https://music.amazon.de/albums/B0064UPU4G&x=1",
        "https://example.com/?to=https%3A%2F%2Fmusic.amazon.de%2Falbums%2FB0064UPU4G&x=1",
    ] {
        assert_eq!(canonical(text), plain, "{text}");
    }
}

#[test]
fn every_known_path_round_trips() {
    for text in [
        "https://music.amazon.com/albums/B0064UPU4G",
        "https://music.amazon.com/albums/B0064UPU4G?trackAsin=B0064UPUDC",
        "https://music.amazon.co.uk/tracks/B0DJHGJN9J",
        "https://music.amazon.com/artists/B00JPFDJY8",
        "https://music.amazon.com/playlists/B07QHGBGC9",
        "https://music.amazon.com/my/playlists/7f8c6f11-a9dc-404e-af19-7dd7207bff28",
        "https://music.amazon.in/user-playlists/553f5b219e5345b0a39e99fd1d5547c7i8n0",
        "https://music.amazon.com/podcasts/81514dfe-fa3b-4d37-b47c-c5fc62b2e437",
        "https://music.amazon.com/podcasts/81514dfe-fa3b-4d37-b47c-c5fc62b2e437/episodes/1af66679-419d-45f8-a268-b3de5a159b08",
        "https://music.amazon.com/stations/A3QXXOBP9MU5LY",
        "https://music.amazon.com/profiles/k35wo4lm34maumbz2vir6xgs7a",
        "https://music.amazon.com/profiles/@someone40820895",
        "https://music.amazon.co.uk/embed/B0FBNQSC5D",
        "https://music.amazon.com/albums/B07N289L4D?do=play",
    ] {
        assert_eq!(canonical(text), text);
    }
}

#[test]
fn titles_beside_ids_are_ignored() {
    for (text, plain) in [
        (
            "https://music.amazon.com/es-co/podcasts/76324485-9ab9-4c4e-8506-6beb3e6f09ba/episodes/11ea5f60-d350-4d44-9a45-924ac2dde032/humans-who-make-games",
            "https://music.amazon.com/podcasts/76324485-9ab9-4c4e-8506-6beb3e6f09ba/episodes/11ea5f60-d350-4d44-9a45-924ac2dde032",
        ),
        (
            "https://www.amazon.de/music/player/podcasts/eeeaa93e-a7ce-4bcc-8d0a-6fa6ad198261/brandit",
            "https://music.amazon.de/podcasts/eeeaa93e-a7ce-4bcc-8d0a-6fa6ad198261",
        ),
        (
            "https://music.amazon.com/podcasts/eeeaa93e-a7ce-4bcc-8d0a-6fa6ad198261/episodes",
            "https://music.amazon.com/podcasts/eeeaa93e-a7ce-4bcc-8d0a-6fa6ad198261",
        ),
        (
            "https://music.amazon.com/my/playlists/Cleaning/304c8a15-bb04-4809-bded-e68eb6ab6782",
            "https://music.amazon.com/my/playlists/304c8a15-bb04-4809-bded-e68eb6ab6782",
        ),
        (
            "https://music.amazon.es/artists/B0CX7F4FPT/el-guardi%C3%A1n-de-los-secretos",
            "https://music.amazon.es/artists/B0CX7F4FPT",
        ),
        (
            "https://music.amazon.com.mx/artists/B0CD7X1862/إسلام-جوبا",
            "https://music.amazon.com.mx/artists/B0CD7X1862",
        ),
        (
            "https://music.amazon.de/embed/B092G3D4SQ/?id=D6Tdo35sjy",
            "https://music.amazon.de/embed/B092G3D4SQ",
        ),
    ] {
        assert_eq!(canonical(text), plain, "{text}");
    }
}

#[test]
fn marketplace_and_territory_parameters_round_trip() {
    let text = "https://music.amazon.com/tracks/B0FPV91LG6?marketplaceId=A3K6Y4MI8GDYMT&musicTerritory=NL&ref=dm_sh_x";
    let link: Link = text.parse().unwrap();
    assert_eq!(link.marketplace(), Marketplace::UnitedStates);
    assert_eq!(link.marketplace_id(), Some("A3K6Y4MI8GDYMT"));
    assert_eq!(link.territory(), Some("NL"));

    let moved = link.with_marketplace(Marketplace::Brazil).with_autoplay(true);
    assert_eq!(moved.to_string(), "https://music.amazon.com.br/tracks/B0FPV91LG6?do=play");

    let unfit = "https://music.amazon.com/tracks/B0FPV91LG6?marketplaceId=x&musicTerritory=Narnia";
    assert_eq!(canonical(unfit), "https://music.amazon.com/tracks/B0FPV91LG6");
}

#[test]
fn a_link_to_a_track_of_an_album_holds_both_ids() {
    let text = "https://music.amazon.fr/albums/B0DL3NNHZY?marketplaceId=A13V1IB3VIYZZH&trackAsin=B0DL3NL6DK";
    assert_eq!(text.parse::<AlbumId>().unwrap().as_str(), "B0DL3NNHZY");
    assert_eq!(text.parse::<TrackId>().unwrap().as_str(), "B0DL3NL6DK");
    let link: Link = text.parse().unwrap();
    assert_eq!(TrackId::try_from(&link).unwrap().as_str(), "B0DL3NL6DK");
    assert!(ArtistId::try_from(&link).is_err());
}

#[test]
fn ids_parse_from_links_resource_names_and_ids() {
    for text in [
        "B0064UPU4G",
        " b0064upu4g ",
        "mrn:1.0:catalog:album:asin:B0064UPU4G",
        "https://music.amazon.com/albums/B0064UPU4G",
    ] {
        assert_eq!(text.parse::<AlbumId>().unwrap().as_str(), "B0064UPU4G", "{text}");
    }
    assert_eq!("@someone".parse::<Handle>().unwrap().as_str(), "someone");
    let station = "mrn:1.0:catalog:station:key:A3QXXOBP9MU5LY".parse::<StationId>().unwrap();
    assert_eq!(station.as_str(), "A3QXXOBP9MU5LY");
}

#[test]
fn an_id_of_another_kind_is_rejected_by_name() {
    for (text, wanted) in [
        (
            "https://music.amazon.com/artists/B00JPFDJY8",
            "this names an artist, not a track; paste a link to a track",
        ),
        (
            "https://music.amazon.com/albums/B00JPFDJY8",
            "this names an album, not a track; paste a link to a track",
        ),
        (
            "mrn:1.0:catalog:artist:asin:B00JPFDJY8",
            "this names an artist, not a track; paste a link to a track",
        ),
        (
            "https://music.amazon.com/embed/B00JPFDJY8",
            "this names an embedded player, not a track; paste a link to a track",
        ),
        (
            "B00JPFDJ",
            "this is not the ID of a track: it has 10 letters and digits, such as B0064UPU4G",
        ),
    ] {
        assert_eq!(text.parse::<TrackId>().unwrap_err().to_string(), wanted, "{text}");
    }
    let shared = "https://music.amazon.com/user-playlists/db0a5bd6b4924ea29174995b63c7ea66sune";
    assert_eq!(
        shared.parse::<PlaylistId>().unwrap_err().to_string(),
        "this names a user's shared playlist, not a playlist; paste a link to a playlist",
    );
}

#[test]
fn every_error_says_what_to_do() {
    for (text, part) in [
        ("", "there is no text; paste"),
        ("a nice song", "no address of Amazon Music in the text; share the item"),
        ("https://open.spotify.com/track/4u7EnebtmKWzUH433cf5Qv", "no address of Amazon Music"),
        ("B0064UPU4G", "an ID alone does not tell of which kind it is; paste a link"),
        ("https://a.co/d/0a1b2c", "short link, which only Amazon can resolve; open it"),
        ("Listen! amzn.to/0a1b2c", "short link"),
        ("https://www.amazon.de/dp/B0064UPU4G", "shop, not of Amazon Music; open the item"),
        ("https://www.amazon.com/gp/dmusic/mp3/player", "shop"),
        ("https://music.amazon.nl/albums/B0064UPU4G", "`music.amazon.nl` is no known address"),
        (
            "https://music.amazon.com.example.org/albums/B0064UPU4G",
            "`music.amazon.com.example.org` is no known",
        ),
        ("https://notmusic.amazon.com/albums/B0064UPU4G", "`notmusic.amazon.com` is no known"),
        ("https://music.amazon.com", "leads to no album, track"),
        ("https://music.amazon.com/library/albums", "profile, but to `library`; open one"),
        (
            "https://music.amazon.com/artists/",
            "the link to an artist ends before the ID; copy the whole link",
        ),
        (
            "https://music.amazon.com/my/playlists/all",
            "`all` in the link is not the ID of a playlist: it has",
        ),
        (
            "https://music.amazon.com/tracks/B0064UPU4G7",
            "`B0064UPU4G7` in the link is not the ID of a track: it has 10",
        ),
        (
            "https://music.amazon.com/albums/B0064UPU4G?trackAsin=x",
            "`x` in the link is not the ID of a track",
        ),
        (
            "https://music.amazon.com/profiles/@some.one",
            "`@some.one` in the link is not the ID of a user's handle",
        ),
        ("mrn:1.0:catalog:album", "this is not a resource name; paste one such as mrn:1.0"),
    ] {
        let message = message(text);
        assert!(message.contains(part), "{text}: {message}");
    }
    let long = "x".repeat(8 * 1024 + 1);
    assert_eq!(message(&long), "the text has more than 8192 bytes; paste the link alone");
}

#[test]
fn the_number_of_parsed_addresses_is_limited() {
    let text = "amazon.com/ ".repeat(16) + "music.amazon.com/albums/B0064UPU4G";
    assert!(message(&text).contains("shop"));
}

#[test]
fn text_that_may_be_a_secret_is_not_quoted() {
    for text in
        ["Atzr|canary", "canary", "user=canary password=1 amazon.com?canary", "canary@amazon.com"]
    {
        assert!(!message(text).contains("canary"), "{text}");
        assert!(!text.parse::<AlbumId>().unwrap_err().to_string().contains("canary"), "{text}");
    }
}

#[test]
fn quotes_are_truncated_and_escaped() {
    let error = message("https://music.amazon.com/albums/%1b%5B2J");
    assert!(error.starts_with("`\\u{1b}[2J` in the link"), "{error}");
    let error = message(&format!("https://music.amazon.com/{}", "x".repeat(100)));
    assert!(error.contains(&format!("`{}…`", "x".repeat(40))), "{error}");
}
