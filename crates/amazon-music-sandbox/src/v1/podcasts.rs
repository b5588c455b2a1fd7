//! Podcasts with their episodes.

use serde_json::json;

use super::{
    context::{Context, HandlerResult, data},
    page,
};
use crate::catalogue::Entry;

/// A podcast with a page of its episodes, the newest first.
pub(super) fn show(context: &mut Context<'_>) -> HandlerResult {
    let show = context.index(Entry::Show)?;
    let episodes = context.catalogue.show(show).episodes.clone().map(Entry::Episode);
    let id = |episode: &Entry| context.catalogue.id(*episode);
    let page = page::by_name(&context.page_request(), episodes, id, |_| true)?;
    let mut complete = context.complete(Entry::Show(show));
    complete["episodes"] = json!(page.connection(|index, episode| {
        let cursor = format!("{index}:{}", id(&episode));
        json!({ "cursor": cursor, "node": context.render.short(episode) })
    }));
    data("podcastShow", complete)
}
