//! What a subscriber sees of calls: enough to explain them, and no secret.

use std::{
    fmt::{self, Write as _},
    sync::{Arc, Mutex},
};

use amazon_music_auth::{AccessToken, SecurityProfileId, Session};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
    subscriber,
};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};

use crate::{Application, RequestExt as _, RetryPolicy};

/// Writes down what is told by this crate, a line for each span, record and event.
#[derive(Clone, Default)]
struct Notebook(Arc<Mutex<String>>);

impl Notebook {
    fn note(&self, name: &str, fields: impl FnOnce(&mut Line)) {
        let mut line = Line(name.to_owned());
        fields(&mut line);
        writeln!(self.0.lock().unwrap(), "{}", line.0).unwrap();
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Notebook {
    fn enabled(&self, of: &Metadata<'_>) -> bool {
        of.target() == "amazon_music"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.note(span.metadata().name(), |line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.note("record", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.note("event", |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// What is told about a call that is answered with `first`, and then with a 404.
async fn told(first: ResponseTemplate) -> Vec<String> {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(first).up_to_n_times(1).expect(1).mount(&server).await;
    let last = ResponseTemplate::new(404).set_body_string("canary");
    Mock::given(any()).respond_with(last).with_priority(9).expect(1).mount(&server).await;
    let profile = SecurityProfileId::new("amzn1.application.canary").unwrap();
    let application = Application::builder(profile)
        .base_url(server.uri())
        .retry(RetryPolicy::default().with_pauses(Default::default(), Default::default()))
        .build()
        .unwrap();
    let client = application.client(Session::from_access_token(AccessToken::new("Atza|canary")));

    let notebook = Notebook::default();
    let listening = subscriber::set_default(notebook.clone());
    let playlists = client.api().list_user_playlists().id("canary-user").cursor("canary-cursor");
    assert!(playlists.fetch().await.unwrap_err().is_not_found());
    drop(listening);
    let text = notebook.0.lock().unwrap();
    assert!(!text.contains("canary") && !text.contains("127.0.0.1"), "{text}");
    text.lines().map(str::to_owned).collect()
}

#[tokio::test]
async fn a_call_is_told_with_its_attempts_and_each_wait() {
    for (status, all) in [(503, false), (429, true)] {
        let lines = told(ResponseTemplate::new(status).set_body_string("canary")).await;
        let [span, wait, attempts, last, duration] = &lines[..] else { panic!("{lines:#?}") };
        assert_eq!(span, "amazon_music.call operation=\"list_user_playlists\"");
        assert_eq!(
            *wait,
            format!(
                "event message=waiting to try again operation=\"list_user_playlists\" \
                 status={status} wait_ms=0 all={all}"
            )
        );
        assert_eq!((&**attempts, &**last), ("record attempts=2", "record status=404"));
        assert!(duration.starts_with("record duration_ms="), "{duration}");
    }
}
