//! Hears everything that a process of tests tells to `tracing` and `log`, and ends it at the first secret.
//!
//! The secrets of the tests have `canary` in them, or begin as Amazon's tokens do. A panic could be
//! caught, or happen in a task that nobody waits for, so the whole process is aborted; its last words go
//! past the capture of tests. The files in `tests/` have this file as a module of their own.

use std::{
    fmt::{self, Write as _},
    io::Write as _,
    process,
    sync::{
        Once,
        atomic::{AtomicU64, Ordering},
    },
};

use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};

/// Listens from now on, in all threads.
pub(crate) fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let alone = tracing::subscriber::set_global_default(Listener::new(end_at_a_secret)).is_ok()
            && log::set_logger(&Logger).is_ok();
        if !alone {
            end("somebody else listens to `tracing` or `log`");
        }
        log::set_max_level(log::LevelFilter::Trace);
    });
}

/// Whether a secret of a test is in `text`.
pub(crate) fn holds_a_secret(text: &str) -> bool {
    let text = text.to_lowercase();
    ["canary", "atza|", "atzr|"].iter().any(|secret| text.contains(secret))
}

fn end_at_a_secret(line: &str) {
    if holds_a_secret(line) {
        end(&format!("a secret was told: {line}"));
    }
}

fn end(why: &str) {
    let _ = writeln!(std::io::stderr(), "{why}");
    process::abort();
}

/// A subscriber to everything, at every level, which hands on one line for each span and event.
pub(crate) struct Listener<F> {
    hear: F,
    spans: AtomicU64,
}

impl<F: Fn(&str)> Listener<F> {
    pub(crate) fn new(hear: F) -> Self {
        Self { hear, spans: AtomicU64::new(0) }
    }

    fn tell(&self, name: &str, fields: impl FnOnce(&mut Line)) {
        let mut line = Line(name.to_owned());
        fields(&mut line);
        (self.hear)(&line.0);
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl<F: Fn(&str) + 'static> Subscriber for Listener<F> {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.tell(span.metadata().name(), |line| span.record(line));
        Id::from_u64(self.spans.fetch_add(1, Ordering::SeqCst) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.tell("record", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.tell("event", |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// What the HTTP client tells to `log`.
struct Logger;

impl log::Log for Logger {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        // The server of the tests, which sees every secret that is sent.
        !metadata.target().starts_with("wiremock")
    }

    fn log(&self, record: &log::Record<'_>) {
        if self.enabled(record.metadata()) {
            end_at_a_secret(&record.args().to_string());
        }
    }

    fn flush(&self) {}
}
