//! Valid, pasted and forged callbacks.

use proptest::prelude::*;

use super::*;
use crate::Scope;

const STATE: &str = "the-canary-state_of-this-login";

fn code(text: &str) -> Result<GrantedCode, Error> {
    Callback::read(text)?.into_code(STATE)
}

#[test]
fn code_is_read_from_whole_partial_and_pasted_urls() {
    let query = format!("code=canary%2Fb&scope=music%3A%3Acatalog+profile&state={STATE}");
    for text in [
        format!("https://music.example/callback?{query}"),
        format!("http://127.0.0.1:9090/callback?x=1&{query}#_=_"),
        format!("amzn-com.example.music://?methodName=signin&{query}"),
        format!("/callback?{query}"),
        format!("?{query}"),
        query.clone(),
        format!("  <https://music.example/callback?{query}>\r\n"),
        format!("\"{}\"", query.replace('&', "&amp;")),
        query.replace("state=", "sta\r\nte="),
        format!("  GET /callback?{query} HTTP/1.1"),
        query.replace("canary%2Fb", "can\n    ary%2Fb"),
        query.replace("canary%2Fb", "can  \r\n> ary%2Fb"),
        query.replace("canary%2Fb", "can ary%2Fb"),
        query.replace("canary%2Fb", "can\u{200b}ary%2Fb"),
        query.replace('&', "\\u0026"),
        query.replace('&', "\\&").replace('=', "\\="),
        query.replace('&', "^&"),
        format!("https://a.example/?code=canary%2Fb&state={STATE}&scope=music::catalog,"),
        format!("https://a.example/?{query}&error=&error_description="),
        format!("open https://a.example/?{query}."),
        format!("“https://a.example/?{query}”"),
        format!("„https://a.example/?{query}“, please"),
        format!("«https://a.example/?{query}»"),
        format!("[here](https://a.example/?{query})."),
        format!("(https://a.example/?{query})"),
        format!("\u{1b}[200~https://a.example/?{query}\u{1b}[201~"),
        format!("[200~https://a.example/?{query}[201~"),
        format!("\u{1b}[4mhttps://a.example/?{query}\u{1b}[0m"),
        format!("curl 'https://a.example/?{query}' -H 'a: b?c=d'"),
        format!("curl -v 'http://[::1]:9/?{query}'"),
        format!("curl ^\"https://a.example/?{query}^\" ^\n -H ^\"a: b^\""),
        format!("{{\"url\":\"https://a.example/?{query}\"}}"),
        encoded(&format!("http://127.0.0.1:9/cb?{query}")),
        encoded(&encoded(&format!("http://127.0.0.1:9/cb?{query}"))),
        format!("http://127.0.0.1:9/cb?{}", encoded(&query)),
        format!("https://a.example/?url={}&x=y", encoded(&format!("http://[::1]/?{query}"))),
    ] {
        let (code, scopes) = code(&text).unwrap();
        assert_eq!((&**code, scopes), ("canary/b", Some(Scope::Catalog.into())), "{text}");
    }
}

fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[test]
fn callback_without_music_scopes_has_none() {
    for scope in ["", "&scope=", "&scope=profile"] {
        assert_eq!(code(&format!("code=canary&state={STATE}{scope}")).unwrap().1, None);
    }
}

#[test]
fn invalid_callback_and_state_mismatch_are_rejected_with_a_hint() {
    let twice = format!("code=canary&state={STATE}&state={STATE}");
    for (text, message, hint) in [
        ("", "the address is empty", "whole address"),
        (" \n", "the address is empty", "whole address"),
        ("canaryCodeAlone", "a bare code", "it holds `state` too"),
        ("https://music.example/callback", "neither a code nor an error", "whole address"),
        ("https://music.example/?x=canary", "neither a code nor an error", "whole address"),
        ("https://a.example/#access_token=canary", "a token and no code", "implicit grant"),
        ("code=canary", "holds no state", "same browser"),
        ("code=canary&state=", "belongs to another login", "same browser"),
        ("code=canary&state=canary", "belongs to another login", "same browser"),
        ("error=canary&state=canary", "belongs to another login", "same browser"),
        (&twice, "the same parameter twice", "whole address"),
        (&format!("code=%20&state={STATE}"), "the code in the address is empty", "whole address"),
        (&format!("code=canary+b&state={STATE}"), "or has white space", "whole address"),
        (&"canary".repeat(4000), "too long", "whole address"),
    ] {
        let error = code(text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Protocol);
        let printed = format!("{error} {}", error.hint());
        assert!(printed.contains(message) && printed.contains(hint), "{printed}");
        assert!(!format!("{printed} {error:?}").contains("canary"), "{error:?}");
    }
}

#[test]
fn error_beside_a_code_wins_and_secrets_are_redacted() {
    let query = format!("error=access_denied&code=canary&error_description=Atza|x+canary+{STATE}");
    let error = code(&format!("{query}&state={STATE}")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Denied);
    assert_eq!(error.description(), Some("[redacted] [redacted] [redacted]"));
    assert!(!format!("{error:?}").contains("canary"));
}

#[test]
fn states_are_compared_exactly() {
    assert!(same("abc", "abc") && same("", ""));
    for (one, other) in [("abc", "abd"), ("abc", "ab"), ("", "a"), ("abc", "ABC")] {
        assert!(!same(one, other) && !same(other, one));
    }
    assert!(!Callback::read("code=canary&state=").unwrap().belongs_to(""));
}

/// Text that resembles a callback.
const NEARLY_A_CALLBACK: &str = "(code=|state=|error=|scope=|error_description=|access_token=|&|&amp;|://|%zz|%ff|\
     the-canary-state_of-this-login|[?#=%+/< \n\u{0}aé]){0,24}";

proptest! {
    #[test]
    fn similar_text_is_accepted_only_with_the_state(text in NEARLY_A_CALLBACK) {
        if let Ok((code, _)) = code(&text) {
            prop_assert!(!code.trim().is_empty());
            prop_assert!(text.replace('\n', "").contains(STATE));
        }
    }

    #[test]
    fn encoded_code_and_state_are_decoded(code in "[!-~]{1,64}", state in "[!-~é]{0,63}[a-z]") {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("code", &code)
            .append_pair("state", &state)
            .finish();
        let callback = Callback::read(&format!("https://a.example/?{query}")).unwrap();
        prop_assert!(callback.belongs_to(&state));
        let (read, _) = callback.into_code(&state).unwrap();
        prop_assert_eq!(read.as_str(), code);
    }
}
