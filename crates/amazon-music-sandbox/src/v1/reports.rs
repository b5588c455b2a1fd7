//! What devices report about playing. A reported start moves a session on and becomes history.

use serde_json::Value;

use super::{Answer, Call, Refusal, body::Body, playback::device};
use crate::account::playback::Event;

/// Reports of one call at most; no maximum is documented.
const REPORTS: usize = 100;

pub(super) fn one(call: &mut Call<'_>) -> Answer {
    let report = call.body()?;
    take(call, &report)
}

/// The reports are taken one by one; the first that is refused ends it, and those before it stay.
pub(super) fn several(call: &mut Call<'_>) -> Answer {
    let reports: Vec<Value> = serde_json::from_slice(&call.incoming.body)
        .map_err(|_| Refusal::bad_request("The body is not a JSON array."))?;
    if reports.len() > REPORTS {
        return Err(Refusal::bad_request(format!("There may be {REPORTS} reports at most.")));
    }
    for report in reports {
        take(call, &Body::of(report)?)?;
    }
    Ok(None)
}

fn take(call: &mut Call<'_>, report: &Body) -> Answer {
    let metric_id = report.needed_text("metricId")?;
    let event = event(&report.needed_object("event")?)?;
    let (device, tier, now) = (device(call), call.me().profile.tier, call.now);
    let me = call.me_mut();
    if let Some(started) = me.playback.report(metric_id, event, &device, tier, now)? {
        me.history.add(&started.entry, started.container.as_deref(), now);
    }
    Ok(None)
}

fn event(event: &Body) -> Result<Event, Refusal> {
    match (event.needed_text("type")?, event.text("terminationReason")?) {
        ("start", _) => Ok(Event::Start),
        ("stop", Some("userNext")) => Ok(Event::StopForNext),
        ("stop", Some("userPrev")) => Ok(Event::StopForPrevious),
        ("stop", _) => Ok(Event::Stop),
        _ => Err(Refusal::bad_request("'type' must be start or stop.")),
    }
}
