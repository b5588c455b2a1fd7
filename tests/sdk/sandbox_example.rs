//! An example of a test of your own code against the sandbox, which keeps a state. Copy this file and change it.
//!
//! It needs three packages for tests: `tokio` runs the test, `amazon-music-sandbox` is a local Amazon Music with
//! Login with Amazon, and `insta` compares the outcome with a stored one. Nothing leaves your machine.

use amazon_music::{Client, Error};
use amazon_music_sandbox::{Clock, Fault, Sandbox, Timestamp};

/// Your own code, which is tested: saves all liked tracks in the library, and returns their number.
async fn save_liked(music: &Client) -> Result<usize, Error> {
    let mut liked = music.api().list_my_liked_tracks().page_size(2).items();
    let mut saved = 0;
    while let Some(edge) = liked.try_next().await? {
        if let Some(track) = edge.node {
            music.api().save_track(track.id).fetch().await?;
            saved += 1;
        }
    }
    Ok(saved)
}

// Tokio's clock is paused, so that the test does not wait between two attempts. It needs Tokio's feature `test-util`.
#[tokio::test(start_paused = true)]
async fn liked_tracks_are_saved_despite_faults() -> Result<(), Box<dyn std::error::Error>> {
    // 1. A sandbox for this test alone. The seed decides all names and IDs, so that they can be in a snapshot. A
    //    fixed clock keeps times the same, too. `with_sample_data()` would fill the account.
    let clock = Clock::fixed(Timestamp::from_milliseconds(1_790_000_000_000));
    let sandbox = Sandbox::builder().seed(7).tracks(100).clock(clock).start().await?;

    // 2. A client that is logged in, from environment variables as in your program.
    let music = Client::from_env_with(sandbox.env())?;

    // 3. The account at the beginning of the test.
    sandbox.world(|world| {
        let (now, tracks) = (world.now(), world.catalogue().ordinary_tracks("US"));
        let tracks: Vec<_> = tracks.take(3).collect();
        tracks.iter().try_for_each(|track| world.accounts_mut()[0].like_track(&track.id, now))
    })?;

    // 4. The faults: the second page fails once, and the access token is rejected in the middle.
    sandbox.add_fault(Fault::status(503).on("list_my_liked_tracks").nth(2).times(1))?;
    sandbox.add_fault(Fault::revoke_token().on("save_track").nth(2).times(1))?;

    // 5. Your own code, and the account afterwards.
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

    // 6. The requests of your code, as a snapshot. Leave the text behind `@` out at first, run
    //    `cargo insta test --review`, look at what appears, and accept it if it is right. The journal knows headers
    //    and bodies as well; tokens are in some of them.
    let requests: Vec<String> = sandbox
        .journal()
        .iter()
        .map(|request| format!("{} {}", request.status(), request.operation()))
        .collect();
    insta::assert_snapshot!(requests.join("\n"), @r"
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
