//! The spans and events of requests, which contain no secrets.

use std::{
    fmt::{self, Write as _},
    sync::{Arc, Mutex},
};

use super::{Reply, Service, code};
use crate::{
    RetryPolicy,
    auth::{AccessToken, Session},
};
use ::tracing::{
    Dispatch, Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
    subscriber,
};

/// Records a line for each span, record and event of this crate.
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

/// Returns the lines about a request whose replies are `first` and then a 404.
async fn lines(first: Reply) -> Vec<String> {
    let service = Service::replying([first, code(404, "canary")]);
    let retry = RetryPolicy::default().with_pauses(Default::default(), Default::default());
    let application = service.builder().retry(retry).base_url("http://localhost/canary").build();
    let session = Session::from_access_token(AccessToken::new("Atza|canary"));
    let client = application.unwrap().client(session);

    // With one subscriber only, tracing caches for each event if the first thread that emits it has a subscriber. Other
    // tests emit the same events on threads without one.
    let _second = Dispatch::new(Notebook::default());
    let notebook = Notebook::default();
    let listening = subscriber::set_default(notebook.clone());
    let playlists = client.api().list_user_playlists("canary-user");
    assert!(playlists.fetch().await.unwrap_err().is_not_found());
    drop(listening);
    let text = notebook.0.lock().unwrap();
    assert!(!text.contains("canary") && !text.contains("localhost"), "{text}");
    text.lines().map(str::to_owned).collect()
}

#[tokio::test(start_paused = true)]
async fn a_request_is_a_span_with_its_attempts_and_each_wait_an_event() {
    for status in [503, 429] {
        let lines = lines(code(status, "canary")).await;
        let [span, wait, attempts, last, duration] = &lines[..] else { panic!("{lines:#?}") };
        assert_eq!(span, "amazon_music.request operation=\"list_user_playlists\"");
        assert_eq!(
            *wait,
            format!(
                "event message=waiting before a retry operation=\"list_user_playlists\" \
                 status={status} wait_ms=0"
            )
        );
        assert_eq!((&**attempts, &**last), ("record attempts=2", "record status=404"));
        assert!(duration.starts_with("record duration_ms="), "{duration}");
    }
}
