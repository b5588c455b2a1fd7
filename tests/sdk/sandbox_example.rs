//! How to test code of your own against the sandbox, which keeps a state. Copy this file and change it.
//!
//! It needs three packages for tests: `tokio` runs the test, `amazon-music-sandbox` plays Amazon Music and Login
//! with Amazon, and `insta` compares what happened with what happened the last time. Nothing leaves your machine.

use amazon_music::{Client, Error, RequestExt as _};
use amazon_music_sandbox::{Clock, Fault, Sandbox, Timestamp};

/// Your own code, the thing that is tested: puts all liked tracks into the library, and says how many there are.
async fn save_liked(music: &Client) -> Result<usize, Error> {
    let mut liked = music.api().list_my_liked_tracks().limit(2u32).items().strict();
    let mut saved = 0;
    while let Some(edge) = liked.next().await {
        if let Some(track) = edge?.node {
            music.api().save_track().id(track.id).fetch().await?;
            saved += 1;
        }
    }
    Ok(saved)
}

// Tokio's clock is paused, so that no pause between two attempts is waited for. It needs Tokio's feature `test-util`.
#[tokio::test(start_paused = true)]
async fn liked_tracks_are_saved_whatever_the_service_does() -> Result<(), Box<dyn std::error::Error>>
{
    // 1. A sandbox for this test alone. The seed decides all names and ids, so that they can be in a snapshot; a
    //    clock that stands keeps times the same, too. `furnished(true)` would bring an account that is lived in.
    let clock = Clock::standing_at(Timestamp::from_milliseconds(1_790_000_000_000));
    let sandbox = Sandbox::builder().seed(7).tracks(100).clock(clock).start().await?;

    // 2. A client that is logged in, made as your program makes it: from the environment.
    let credentials = sandbox.credentials();
    let music = Client::from_lookup(|name| {
        let variables = credentials.environment();
        let found = variables.into_iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.to_owned())
    })?;

    // 3. What the account has when the test begins.
    sandbox.world(|world| {
        let (now, tracks) = (world.now(), world.catalogue().ordinary_tracks("US"));
        let tracks: Vec<_> = tracks.take(3).collect();
        tracks.iter().try_for_each(|track| world.accounts_mut()[0].like_track(&track.id, now))
    })?;

    // 4. What goes wrong: the second page fails once, and the access token ends in the middle.
    sandbox.add_fault(Fault::status(503).on("list_my_liked_tracks").nth(2).times(1))?;
    sandbox.add_fault(Fault::end_token().on("save_track").nth(2).times(1))?;

    // 5. Your own code, and what the account has afterwards.
    assert_eq!(save_liked(&music).await?, 3);
    let saved: Vec<String> = sandbox.world(|world| {
        let saved = world.accounts()[0].saved_track_ids();
        saved.map(str::to_owned).collect()
    });
    let liked: Vec<String> = sandbox.world(|world| {
        let liked = world.accounts()[0].liked_track_ids();
        liked.map(str::to_owned).collect()
    });
    assert_eq!(saved, liked);

    // 6. What your code asked for, as a snapshot. Leave the text behind `@` out at first, run
    //    `cargo insta test --review`, look at what appears, and accept it if it is right. The journal knows headers
    //    and bodies as well; tokens are in some of them.
    let calls: Vec<String> = sandbox
        .journal()
        .iter()
        .map(|call| format!("{} {}", call.status(), call.operation()))
        .collect();
    insta::assert_snapshot!(calls.join("\n"), @r"
    200 lwa.token
    200 list_my_liked_tracks
    204 save_track
    401 save_track
    200 lwa.token
    204 save_track
    503 list_my_liked_tracks
    200 list_my_liked_tracks
    204 save_track
    ");
    sandbox.stop().await;
    Ok(())
}
