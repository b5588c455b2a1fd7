//! Every public error can be sent to another thread and becomes a `Box<dyn Error>`, and so can every future of a request.

use std::{error::Error as StdError, fs, path::Path};

use amazon_music::{Application, Client, types::Visibility};

use crate::mock;

/// Asserts what callers rely on for each type, and returns the names.
macro_rules! public_errors {
    ($($error:ty),* $(,)?) => {{
        fn assert<T: StdError + Send + Sync + 'static>() {}
        $(assert::<$error>();)*
        [$(stringify!($error)),*]
    }};
}

#[test]
fn every_public_error_is_send_sync_and_static() {
    use amazon_music::{
        AppendError, Error, InvalidHeader, InvalidHeaderValue, InvalidIsrc,
        MissingScopes,
        auth::{HttpError, InvalidIdentity, InvalidUrl, UnknownRegion, UnknownScope},
        links::InvalidLink,
    };
    use amazon_music_sandbox::{ChangeError, ConnectionError, InvalidFault, StartError};
    let mut asserted: Vec<&str> = public_errors![
        AppendError,
        ChangeError,
        ConnectionError,
        Error,
        HttpError,
        InvalidFault,
        InvalidHeader,
        InvalidHeaderValue,
        InvalidIdentity,
        InvalidIsrc,
        InvalidLink,
        InvalidUrl,
        MissingScopes,
        StartError,
        UnknownRegion,
        UnknownScope,
    ]
    .to_vec();
    public_errors![amazon_music::auth::Error];
    asserted.sort_unstable();

    // None is left out: the sources tell which types are public errors.
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    let mut declared = Vec::new();
    for name in ["amazon-music", "amazon-music-api", "amazon-music-auth", "amazon-music-sandbox"] {
        collect(&crates.join(name).join("src"), &mut declared);
    }
    declared.sort();
    declared.dedup();
    assert_eq!(asserted, declared);
}

/// Collects the names of the public types that the files of a folder implement `Error` for.
fn collect(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            for line in text.lines().filter(|line| line.starts_with("impl")) {
                let Some((_, of)) = line.split_once("Error for ") else { continue };
                let name = of.split(|end: char| !end.is_alphanumeric()).next().unwrap();
                let is_error =
                    line.contains("rror::Error for ") || line.starts_with("impl Error for ");
                let is_public = ["struct", "enum"].iter().any(|kind| {
                    text.lines().any(|line| line.starts_with(&format!("pub {kind} {name}")))
                });
                if is_error && is_public {
                    found.push(name.to_owned());
                }
            }
        }
    }
}

/// Programs without an error type of their own do this, e.g. those with `anyhow`.
async fn errors_of_every_kind_become_boxed_errors(
    music: Client,
) -> Result<(), Box<dyn StdError + Send + Sync>> {
    let album = music.api().get_album("a").fetch().await?;
    music.api().get_album(&album.id).send().await?;
    music.api().list_my_playlists().items().try_next().await?;
    let playlist = music.api().create_playlist("Mix", Visibility::Private).fetch().await?;
    music.api().add_playlist_tracks(&playlist.id, ["t"]).append().await?;
    let link: amazon_music::links::Link = album.url.as_deref().unwrap_or_default().parse()?;
    let isrc: amazon_music::Isrc = link.to_string().parse()?;
    music.api().search_tracks(isrc).extra_header("x-a", "b")?.fetch().await?;
    Ok(())
}

#[test]
fn futures_of_requests_are_send() {
    fn assert<T: Send>(_: T) {}
    let music = Application::builder(mock::profile()).http_client(mock::http()).build().unwrap();
    let music = music.client(mock::session());
    let api = music.api();
    assert(api.get_album("a").fetch());
    assert(api.get_album("a").send());
    assert(music.raw("GET", "/me").fetch::<serde_json::Value>());
    assert(music.raw("GET", "/me").send());
    assert(api.list_my_playlists().items().next());
    assert(api.list_my_playlists().items().try_next());
    assert(api.list_my_playlists().items().first());
    assert(api.list_my_playlists().items().try_collect::<Vec<_>>());
    assert(api.list_my_playlists().pages().next());
    assert(api.get_tracks(["a"]).lookup().into_future());
    assert(api.get_tracks(["a"]).lookup().results().next());
    assert(api.add_playlist_tracks("p", ["a"]).append().into_future());
    assert(api.search_tracks("a").items().hydrate().next());
    assert(errors_of_every_kind_become_boxed_errors(music.clone()));
}
