//! JSON with broken text: everything intact is read, and a damaged token, code or secret is an error.

use amazon_music_auth::{AccessToken, Error, ErrorKind, PendingLogin, StoredLogin};
use proptest::prelude::*;

use super::*;
use crate::key;

const TOKENS: &str = r#"{"access_token":"Atza|canary-a","token_type":"bearer","expires_in":60,"refresh_token":"Atzr|canary-r"}"#;
const CODES: &str = r#"{"device_code":"canary-d","user_code":"canary-u","verification_uri":"https://a.example/code","interval":5}"#;
const PROFILE: &str = r#"{"user_id":"amzn1.account.canary","name":"Åsa"}"#;
const TOKEN_INFO: &str =
    r#"{"aud":"amzn1.application-oa2-client.a","user_id":"amzn1.account.canary"}"#;
const VERIFIER: &str = "canary-verifier-with-forty-three-characters";

fn app(status: u16, body: &[u8]) -> Login {
    Lwa::new([Reply::new(status, body.to_vec())]).login_with(Scope::LibraryRead)
}

/// Returns the tokens that a code exchange got.
async fn tokens(status: u16, body: &[u8]) -> Result<[String; 2], Error> {
    let session =
        app(status, body).exchange_code("canary-c", REDIRECT_URI, VERIFIER).send().await?;
    let refresh_token = session.refresh_token().map(|token| token.expose().to_owned());
    Ok([session.access_token().await?.expose().to_owned(), refresh_token.unwrap_or_default()])
}

async fn user_code(body: &[u8]) -> Result<String, Error> {
    Ok(app(200, body).device().start().await?.prompt().user_code().to_owned())
}

async fn name(body: &[u8]) -> Result<Option<String>, Error> {
    let profile = app(200, body).customer_profile(&AccessToken::new("Atza|canary-t")).await?;
    Ok(profile.name().map(str::to_owned))
}

async fn audience(body: &[u8]) -> Result<Option<String>, Error> {
    let info = app(200, body).token_info(&AccessToken::new("Atza|canary-t")).await?;
    Ok(info.audience().map(str::to_owned))
}

fn stored_login() -> String {
    crate::login("Atzr|canary-s").encode(&key("bob")).unwrap()
}

fn refresh_token(json: &[u8]) -> Result<String, Error> {
    Ok(StoredLogin::decode(&key("bob"), json)?.refresh_token().expose().to_owned())
}

fn pending_login() -> PendingLogin {
    Lwa::new([]).login().website(REDIRECT_URI).start().unwrap()
}

/// Returns `json` in each form that loses nothing but other fields.
fn broken(json: &str) -> Vec<Vec<u8>> {
    let json = json.trim_end();
    let fields = json.strip_suffix('}').unwrap();
    let utf_16 = json.encode_utf16().flat_map(u16::to_le_bytes);
    let mut broken = vec![[b"\xef\xbb\xbf", json.as_bytes()].concat(), utf_16.collect()];
    for value in [&b"\"\xe9\""[..], br#""\ud83d""#, b"\"\n\0\"", br#""\x""#, b"NaN", b"[-Infinity]"]
    {
        broken.push([fields.as_bytes(), b",\"error_description\":", value, b"}"].concat());
        let at_the_beginning = [b"{\"x\":", value, b",", &json.as_bytes()[1..]].concat();
        broken.push(at_the_beginning);
    }
    broken
}

#[tokio::test(start_paused = true)]
async fn broken_text_does_not_affect_other_fields() {
    for body in broken(TOKENS) {
        assert_eq!(tokens(200, &body).await.unwrap(), ["Atza|canary-a", "Atzr|canary-r"]);
    }
    for body in broken(CODES) {
        assert_eq!(user_code(&body).await.unwrap(), "canary-u");
    }
    for body in broken(PROFILE) {
        assert_eq!(name(&body).await.unwrap().as_deref(), Some("Åsa"));
    }
    for body in broken(TOKEN_INFO) {
        assert_eq!(audience(&body).await.unwrap().as_deref(), Some(ID));
    }
    for json in broken(&stored_login()) {
        assert_eq!(refresh_token(&json).unwrap(), "Atzr|canary-s");
    }
    let pending = pending_login();
    for json in broken(&pending.to_json()) {
        if let Ok(json) = str::from_utf8(&json) {
            let read = PendingLogin::from_json(json).unwrap();
            assert_eq!(read.authorize_url(), pending.authorize_url());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_code_of_an_error_response_is_read_beside_broken_text() {
    let mut bodies = broken(r#"{"error":"invalid_grant"}"#);
    // Truncated, and with quotation marks that are not escaped.
    bodies.push(br#"{"error":"invalid_grant","error_descr"#.to_vec());
    bodies.push(br#"{"error":"invalid_grant","error_description":"no "code""}"#.to_vec());
    for body in bodies {
        let error = tokens(400, &body).await.unwrap_err();
        assert_eq!(error.oauth_error(), Some("invalid_grant"), "{}", body.escape_ascii());
    }
    for body in broken(r#"{"error":"authorization_pending"}"#) {
        let replies = [Reply::new(200, CODES), Reply::new(400, body), Reply::tokens()];
        let lwa = Lwa::new(replies);
        let device = lwa.login_with(Scope::LibraryRead).device().start().await.unwrap();
        assert!(device.wait().await.is_ok());
    }
}

#[tokio::test(start_paused = true)]
async fn a_damaged_token_code_or_secret_is_an_error() {
    for damage in [&b"\xff"[..], br"\ud83d", b"\n", br"\u0000", br"\x"] {
        let damaged = |json: &str, value: &str| {
            let (before, after) = json.split_once(value).unwrap();
            [before.as_bytes(), damage, after.as_bytes()].concat()
        };
        for (json, value) in [(TOKENS, "canary-a"), (TOKENS, "canary-r")] {
            let error = tokens(200, &damaged(json, value)).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Protocol);
        }
        for value in ["canary-d", "canary-u"] {
            let error = user_code(&damaged(CODES, value)).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Protocol);
        }
        let error = refresh_token(&damaged(&stored_login(), "canary-s")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Store);
        let pending = pending_login().to_json();
        let verifier = pending.split("\"verifier\":\"").nth(1).unwrap();
        let json = damaged(&pending, &verifier[..9]);
        if let Ok(json) = str::from_utf8(&json) {
            assert_eq!(PendingLogin::from_json(json).unwrap_err().kind(), ErrorKind::Store);
        }
        // A stored access token can be replaced by means of the refresh token.
        let at = std::time::SystemTime::UNIX_EPOCH;
        let login = crate::login("Atzr|r").with_access_token(AccessToken::new("canary-a"), at, at);
        let json = damaged(&login.encode(&key("bob")).unwrap(), "canary-a");
        let login = StoredLogin::decode(&key("bob"), json).unwrap();
        assert!(login.access_token().is_none());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Flips a bit of each body, truncates it, or replaces it. Tokens that are read are never damaged.
    #[test]
    fn no_reader_panics(arbitrary: Vec<u8>, bit: prop::sample::Index, end: prop::sample::Index) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let stored = stored_login();
            for (number, json) in [TOKENS, CODES, PROFILE, TOKEN_INFO, &stored].into_iter().enumerate() {
                let mut flipped = json.as_bytes().to_vec();
                let bit = bit.index(8 * flipped.len());
                flipped[bit / 8] ^= 1 << (bit % 8);
                for body in [&flipped, &json.as_bytes()[..end.index(json.len())], &arbitrary] {
                    let read = match number {
                        0 => tokens(200, body).await.map(Vec::from).unwrap_or_default(),
                        1 => Vec::from_iter(user_code(body).await),
                        2 => Vec::from_iter(name(body).await.ok().map(|_| String::new())),
                        3 => Vec::from_iter(audience(body).await.ok().flatten()),
                        _ => Vec::from_iter(refresh_token(body)),
                    };
                    for secret in read {
                        let is_intact = !secret.contains(|c: char| c == '\u{fffd}' || c.is_control());
                        assert!(is_intact, "{}", body.escape_ascii());
                    }
                }
            }
        });
    }
}
