//! Cross-origin requests of pages in a browser.

use crate::client::{Response, builder, send};

const ORIGIN: &str = "http://localhost:5173";

#[test]
fn pages_of_an_allowed_origin_can_use_the_sandbox() {
    let sandbox = builder().allow_origin(format!("{ORIGIN}/")).build();
    let call = |line: &str, origin: &str, preflight: &[(&'static str, &str)]| -> Response {
        let headers = [("origin", origin)].into_iter().chain(preflight.iter().copied());
        let headers: Vec<_> = headers.map(|(name, value)| (name, value.to_owned())).collect();
        send(&sandbox, line, &headers, "")
    };
    let allowed =
        |response: &Response| response.header("access-control-allow-origin") == Some(ORIGIN);
    let preflight = [
        ("access-control-request-method", "PUT"),
        ("access-control-request-headers", "authorization,x-api-key"),
        ("access-control-request-private-network", "true"),
    ];
    for (path, status) in
        [("/v1/me", 401), ("/auth/o2/tokeninfo", 400), ("/sandbox/clock", 200), ("/none", 404)]
    {
        let line = format!("GET {path}");
        let response = call(&line, ORIGIN, &[]);
        assert!(response.status() == status && allowed(&response), "{path}");
        assert_eq!(response.header("access-control-expose-headers"), Some("*"));
        assert_eq!(response.header("vary"), Some("Origin"));
        assert!(!allowed(&call(&line, "https://elsewhere.example", &[])));
        let options = format!("OPTIONS {path}");
        let response = call(&options, ORIGIN, &preflight);
        assert!(response.status() == 204 && allowed(&response), "{path}");
        for (name, value) in [
            ("access-control-allow-methods", "PUT"),
            ("access-control-allow-headers", "authorization,x-api-key"),
            ("access-control-allow-private-network", "true"),
        ] {
            assert_eq!(response.header(name), Some(value));
        }
        assert_ne!(call(&options, "https://elsewhere.example", &preflight).status(), 204);
    }
    assert_eq!(call("POST /sandbox/reset", ORIGIN, &[]).status(), 204);
    assert_eq!(call("POST /sandbox/reset", "https://elsewhere.example", &[]).status(), 403);
}
