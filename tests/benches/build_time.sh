#!/usr/bin/env bash
# Measures the cold debug build of a hello program with this SDK as git dependency, and of one with rspotify 0.16. Prints
# the ratio of the medians of five alternating pairs. Downloads do not count, and only committed changes do.
set -euo pipefail

pairs=${1:-5}
repository=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Creates a program with a dependency; its `main` comes from standard input.
program() {
    cargo new --quiet --vcs none --name "hello-$1" "$work/$1"
    cat >> "$work/$1/Cargo.toml" <<TOML
$2
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }

[profile.dev]
debug = "line-tables-only"
TOML
    cat > "$work/$1/src/main.rs"
    cargo fetch --quiet --manifest-path "$work/$1/Cargo.toml"
}

program amazon-music "amazon-music = { git = \"file://$repository\", rev = \"$(git -C "$repository" rev-parse HEAD)\" }" <<'RUST'
#[tokio::main]
async fn main() -> Result<(), amazon_music::Error> {
    let music = amazon_music::Client::from_env()?;
    let album = music.api().get_album("B0064UPU4G").fetch().await?;
    println!("{}", album.title.unwrap_or_default());
    Ok(())
}
RUST

program rspotify 'rspotify = "0.16"' <<'RUST'
use rspotify::{ClientCredsSpotify, Credentials, model::AlbumId, prelude::*};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let spotify = ClientCredsSpotify::new(Credentials::from_env().ok_or("no credentials")?);
    spotify.request_token().await?;
    let album = spotify.album(AlbumId::from_id("0sNOF9WDwhWunNAHPD3Baj")?, None).await?;
    println!("{}", album.name);
    Ok(())
}
RUST

# Appends the milliseconds of one cold build.
build() {
    local begin=${EPOCHREALTIME/./}
    cargo build --quiet --offline --manifest-path "$work/$1/Cargo.toml" --target-dir "$work/target"
    echo $(((${EPOCHREALTIME/./} - begin) / 1000)) >> "$work/$1.times"
    rm -rf "$work/target"
}

for ((pair = 0; pair < pairs; pair++)); do
    build amazon-music
    build rspotify
done

median() { sort -n "$work/$1.times" | sed -n "$((pairs / 2 + 1))p"; }
packages=$(cargo tree --manifest-path "$work/amazon-music/Cargo.toml" --prefix none --edges normal,build \
    | cut -d ' ' -f 1 | sort -u | grep -vc '^hello-')
awk -v sdk="$(median amazon-music)" -v other="$(median rspotify)" -v packages="$packages" 'BEGIN {
    printf "amazon-music: %d ms, %d packages by name; rspotify: %d ms; ratio %.2f\n", sdk, packages, other, sdk / other
}'
