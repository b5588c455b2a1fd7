//! The JSON format of stored logins, and the names of their keys.

use std::{
    collections::HashSet,
    time::{Duration, SystemTime},
};

use amazon_music_auth::{
    AccessToken, ClientId, Endpoints, ErrorKind, Region, Scope, StoreKey, StoredLogin,
};

use crate::{client_id, key, login};

fn whole() -> StoredLogin {
    let issued = SystemTime::UNIX_EPOCH + Duration::from_millis(1_000_999);
    login("Atzr|canary\"\\")
        .with_access_token(
            AccessToken::new("Atza|canary"),
            issued,
            issued + Duration::from_secs(60),
        )
        .with_scopes(Scope::Library.into())
        .with_revision(7)
}

fn decode(text: &str) -> StoredLogin {
    StoredLogin::decode(&key("bob"), text).unwrap()
}

#[test]
fn an_encoded_login_is_decoded() {
    let read = decode(&whole().encode(&key("bob")).unwrap());
    assert_eq!(read.refresh_token().expose(), "Atzr|canary\"\\");
    assert_eq!(read.access_token().unwrap().expose(), "Atza|canary");
    assert_eq!(read.expires_at(), Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1060)));
    assert_eq!((read.scopes(), read.revision()), (Some(&Scope::Library.into()), 7));
    assert!(!format!("{read:?}").contains("canary"));
    let bare = decode(&login("r").encode(&key("bob")).unwrap());
    assert!(bare.access_token().is_none() && bare.scopes().is_none());
}

#[test]
fn the_format_of_this_release_can_always_be_decoded() {
    let read = decode(
        r#"{"version":1,"account":"bob","client_id":"amzn1.application-oa2-client.a",
        "api":"https://api.amazon.com","revision":3,"refresh_token":"Atzr|a","later":{},
        "access":{"token":"Atza|a","issued_at":10,"expires_at":20},
        "scopes":"music::library music::later"}"#,
    );
    assert_eq!((read.revision(), read.scopes()), (3, Some(&Scope::Library.into())));
}

#[test]
fn times_out_of_range_cost_the_access_token_only() {
    let early = SystemTime::UNIX_EPOCH - Duration::from_secs(60);
    let before_1970 =
        whole().with_access_token(AccessToken::new("a"), early, SystemTime::UNIX_EPOCH);
    let far = whole().encode(&key("bob")).unwrap().replace("1060", &u64::MAX.to_string());
    for text in [before_1970.encode(&key("bob")).unwrap(), far] {
        let read = decode(&text);
        assert_eq!(read.refresh_token().expose(), "Atzr|canary\"\\");
        assert!(read.access_token().is_none());
    }
}

#[test]
fn names_of_keys_are_stable_unique_and_safe_for_any_file_system() {
    let name = |account: &str, client: &str, region| {
        let client_id = ClientId::new(format!("amzn1.application-oa2-client.{client}")).unwrap();
        StoreKey::new(account, client_id, &Endpoints::region(region)).unwrap().name()
    };
    let home = Region::NorthAmerica;
    assert_eq!(
        name("Bob@example.com", "a", home),
        "bob-example-com-1e7d20692ddef18aac678d8e15c86c6f0536d627"
    );
    let long = "x".repeat(9000);
    let names = HashSet::from([
        name("bob", "a", home),
        name("Bob", "a", home),
        name("bob ", "a", home),
        name("bob", "b", home),
        name("bob", "a", Region::Europe),
        name("../../etc/passwd", "a", home),
        name("con", "a", home),
        name("a\0b", "a", home),
        name("ÄÖ\u{202e}", "a", home),
        name(" ", "a", home),
        name(&long, "a", home),
    ]);
    assert_eq!(names.len(), 11);
    for name in names {
        assert!(name.len() <= 73, "{name}");
        let is_safe = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        assert!(name.bytes().all(is_safe), "{name}");
    }
}

#[test]
fn an_empty_account_name_is_rejected() {
    let error = StoreKey::new("", client_id(), &Endpoints::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.hint().contains("default"));
}
