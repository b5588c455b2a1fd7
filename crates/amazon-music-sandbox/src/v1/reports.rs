//! Playback events that devices report. A reported start moves a session on, and is added to the history.

use serde_json::Value;

use super::{
    body::Body,
    context::{Context, HandlerResult},
    error_response::ErrorResponse,
};
use crate::account::playback::Event;

/// The reports of one request at most; no maximum is documented.
const REPORTS: usize = 100;

pub(super) fn one(context: &mut Context<'_>) -> HandlerResult {
    let report = context.body()?;
    apply(context, &report)
}

/// The reports are applied one by one; the first that is rejected ends the request, and earlier ones stay applied.
pub(super) fn several(context: &mut Context<'_>) -> HandlerResult {
    let reports: Vec<Value> = serde_json::from_slice(context.request.body())
        .map_err(|_| ErrorResponse::bad_request("The body is not a JSON array."))?;
    if reports.len() > REPORTS {
        return Err(ErrorResponse::bad_request(format!("There may be at most {REPORTS} reports.")));
    }
    for report in reports {
        apply(context, &Body::of(report)?)?;
    }
    Ok(None)
}

fn apply(context: &mut Context<'_>, report: &Body) -> HandlerResult {
    let metric_id = report.required_text("metricId")?;
    let event = event(&report.required_object("event")?)?;
    let (device, tier, now) = (context.device(), context.me().profile.tier, context.now);
    let me = context.me_mut();
    if let Some(started) = me.playback.report(metric_id, event, &device, tier, now)? {
        me.history.add(&started.entry, started.container.as_deref(), now);
    }
    Ok(None)
}

fn event(event: &Body) -> Result<Event, ErrorResponse> {
    match (event.required_text("type")?, event.text("terminationReason")?) {
        ("start", _) => Ok(Event::Start),
        ("stop", Some("userNext")) => Ok(Event::StopForNext),
        ("stop", Some("userPrev")) => Ok(Event::StopForPrevious),
        ("stop", _) => Ok(Event::Stop),
        _ => Err(ErrorResponse::bad_request("'type' must be start or stop.")),
    }
}
