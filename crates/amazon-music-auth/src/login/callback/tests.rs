//! Redirects as they come, as users paste them, and as nobody should send them.

use proptest::prelude::*;

use super::*;
use crate::Scope;

const STATE: &str = "the-canary-state_of-this-login";

fn arrive(text: &str) -> Result<Arrival, Error> {
    Callback::read(text)?.arrive(STATE)
}

fn rejection(text: &str) -> Error {
    arrive(text).err().unwrap()
}

#[test]
fn an_address_is_read_whole_or_in_part_and_however_it_was_copied() {
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
    ] {
        let arrival = arrive(&text).unwrap();
        assert_eq!(*arrival.code, "canary/b", "{text}");
        assert_eq!(arrival.scopes, Some(Scope::Catalog.into()), "{text}");
    }
}

#[test]
fn scopes_that_are_not_told_are_not_made_up() {
    for scope in ["", "&scope=", "&scope=profile"] {
        assert_eq!(arrive(&format!("code=canary&state={STATE}{scope}")).unwrap().scopes, None);
    }
}

#[test]
fn what_is_no_answer_is_rejected_with_advice() {
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
        (&"canary".repeat(4000), "too long", "whole address"),
    ] {
        let error = rejection(text);
        assert_eq!(error.kind(), ErrorKind::Protocol);
        let printed = format!("{error} {}", error.hint());
        assert!(printed.contains(message) && printed.contains(hint), "{printed}");
        assert!(!format!("{printed} {error:?}").contains("canary"), "{error:?}");
    }
}

#[test]
fn an_error_wins_over_a_code_and_repeats_no_secret() {
    let said = format!("error=access_denied&code=canary&error_description=Atza|x+canary+{STATE}");
    let error = rejection(&format!("{said}&state={STATE}"));
    assert_eq!(error.kind(), ErrorKind::Denied);
    assert_eq!(error.description(), Some("[redacted] [redacted] [redacted]"));
    assert!(!format!("{error:?}").contains("canary"));
}

#[test]
fn only_the_same_state_is_the_same() {
    assert!(same("abc", "abc") && same("", ""));
    for (one, other) in [("abc", "abd"), ("abc", "ab"), ("", "a"), ("abc", "ABC")] {
        assert!(!same(one, other) && !same(other, one));
    }
    assert!(!Callback::read("code=canary&state=").unwrap().belongs_to(""));
}

#[test]
fn nothing_of_a_callback_is_printed() {
    let callback = Callback::read("code=canary&state=canary&error=canary").unwrap();
    assert!(!format!("{callback:?}").contains("canary"));
}

/// Text that is near to what is expected.
const NEARLY_A_CALLBACK: &str = "(code=|state=|error=|scope=|error_description=|access_token=|&|&amp;|://|%zz|%ff|\
     the-canary-state_of-this-login|[?#=%+/< \n\u{0}aé]){0,24}";

proptest! {
    #[test]
    fn arbitrary_text_never_panics_and_never_passes(text in any::<String>()) {
        prop_assert!(arrive(&text).is_err());
    }

    #[test]
    fn text_that_is_nearly_a_callback_passes_only_with_the_state(text in NEARLY_A_CALLBACK) {
        if let Ok(arrival) = arrive(&text) {
            prop_assert!(!arrival.code.trim().is_empty());
            prop_assert!(text.replace('\n', "").contains(STATE));
        }
    }

    #[test]
    fn every_code_and_state_is_read_back(code in "[!-~]{1,64}", state in "[!-~é]{1,64}") {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("code", &code)
            .append_pair("state", &state)
            .finish();
        let callback = Callback::read(&format!("https://a.example/?{query}")).unwrap();
        prop_assert!(callback.belongs_to(&state));
        let arrival = callback.arrive(&state).unwrap();
        prop_assert_eq!(arrival.code.as_str(), code);
    }
}
