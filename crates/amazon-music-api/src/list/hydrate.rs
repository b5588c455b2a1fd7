//! Completing sparse items by one lookup a page.

use std::{pin::Pin, sync::Arc};

use super::Decoded;
use crate::{Answer, Error, Identified as _, Lookup, LookupRequest, lookup::can_be_asked_for};

/// How the items of a page are completed; cheap to clone.
pub(super) struct Hydrate<T>(Arc<dyn Fn(Vec<Decoded<T>>) -> Hydrating<T> + Send + Sync>);

type Hydrating<T> = Pin<Box<dyn Future<Output = Result<Vec<Decoded<T>>, Error>> + Send>>;

impl<T: Send + 'static> Hydrate<T> {
    /// By lookups that `template` makes.
    pub(super) fn by<L: LookupRequest<Item = T>>(template: L) -> Self {
        Self(Arc::new(move |items| Box::pin(hydrated(template.clone(), items))))
    }

    /// `items`, completed.
    pub(super) fn all(&self, items: Vec<Decoded<T>>) -> Hydrating<T> {
        (self.0)(items)
    }
}

impl<T> Clone for Hydrate<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

async fn hydrated<L: LookupRequest>(
    template: L,
    mut items: Vec<Decoded<L::Item>>,
) -> Result<Vec<Decoded<L::Item>>, Error> {
    let readable = items.iter_mut().filter_map(|item| item.as_mut().ok());
    let sparse: Vec<_> = readable.filter(|item| can_be_asked_for(item.id())).collect();
    let ids: Vec<_> = sparse.iter().map(|item| item.id().to_owned()).collect();
    let whole = Lookup::new(template, ids).await;
    for (item, (_, answer)) in sparse.into_iter().zip(whole) {
        match answer {
            Answer::Found(found) => *item = found,
            Answer::LeftOut | Answer::Undecodable(_) => {}
            Answer::Failed(error) => return Err(error),
        }
    }
    Ok(items)
}
