//! A listener to `tracing` and `log` for tests, which aborts the process at the first secret.
//!
//! Secrets of tests contain `canary` or start like Amazon's tokens. A panic could be caught or lost in a task, so
//! the process is aborted. The binary of `tests/auth` includes this file too.

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

/// Listens to all threads from now on.
pub(crate) fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let is_first = tracing::subscriber::set_global_default(Listener::new(abort_at_secret))
            .is_ok()
            && log::set_logger(&Logger).is_ok();
        if !is_first {
            abort("another listener to `tracing` or `log` is installed");
        }
        log::set_max_level(log::LevelFilter::Trace);
    });
}

/// Returns `true` if `text` has a secret of a test.
pub(crate) fn has_secret(text: &str) -> bool {
    let text = text.to_lowercase();
    ["canary", "atza|", "atzr|"].iter().any(|secret| text.contains(secret))
}

fn abort_at_secret(line: &str) {
    if has_secret(line) {
        abort(&format!("a secret was logged: {line}"));
    }
}

fn abort(why: &str) {
    // Not captured by the test harness.
    let _ = writeln!(std::io::stderr(), "{why}");
    process::abort();
}

/// A subscriber at every level, which calls a function with one line for each span and event.
pub(crate) struct Listener<F> {
    call: F,
    spans: AtomicU64,
}

impl<F: Fn(&str)> Listener<F> {
    pub(crate) fn new(call: F) -> Self {
        Self { call, spans: AtomicU64::new(0) }
    }

    fn line(&self, name: &str, fields: impl FnOnce(&mut Line)) {
        let mut line = Line(name.to_owned());
        fields(&mut line);
        (self.call)(&line.0);
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
        self.line(span.metadata().name(), |line| span.record(line));
        Id::from_u64(self.spans.fetch_add(1, Ordering::SeqCst) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.line("record", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.line("event", |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Receives the log of the HTTP client.
struct Logger;

impl log::Log for Logger {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        // The mock server logs every request with its secrets.
        !metadata.target().starts_with("wiremock")
    }

    fn log(&self, record: &log::Record<'_>) {
        if self.enabled(record.metadata()) {
            abort_at_secret(&record.args().to_string());
        }
    }

    fn flush(&self) {}
}
