//! What is said where Login with Amazon gives out no codes.

use ErrorKind::{Configuration, Denied, Protocol, Transient};

use super::*;

#[tokio::test(start_paused = true)]
async fn every_wire_error_of_a_start_has_its_kind_and_hint() {
    for (code, kind, hint) in [
        ("invalid_request", Protocol, "report it"),
        ("InvalidValue", Protocol, "report it"),
        ("invalid_client", Configuration, "TVs and other devices"),
        ("unauthorized_client", Configuration, "enable yours for music::library:read"),
        ("invalid_scope", Configuration, "enable yours for music::library:read"),
        (
            "access_denied",
            Denied,
            "if the user agreed, the cause may be that the Amazon Music Web API is in closed beta",
        ),
        ("servererror", Transient, "try again later"),
        ("ServerError", Transient, "try again later"),
        ("temporarily_unavailable", Transient, "try again later"),
        ("never_heard_of", Protocol, "report it"),
    ] {
        for status in [200, 400] {
            let body = format!(r#"{{"error":"{code}","error_description":"Atza|canary"}}"#);
            let (_, device) = start(login().device(), [Say::Response(status, body)]).await;
            let error = device.err().unwrap();
            assert_eq!((error.kind(), error.status()), (kind, Some(status)), "{code}");
            assert_eq!(error.oauth_error(), Some(code));
            assert!(error.hint().contains(hint), "{code}: {}", error.hint());
            let closed_beta = ["unauthorized_client", "invalid_scope"].contains(&code);
            assert_eq!(error.may_be_closed_beta(), closed_beta, "{code}");
            assert!(!format!("{error:?}").contains("canary"), "{error:?}");
        }
    }
}
