//! Completes short items by one lookup per page.

use std::sync::Arc;

use super::load::{self, Loading};
use crate::{
    Error, Hydrate, Identified as _, LookupParameters, LookupResult, PagedParameters, Request,
    lookup::can_be_looked_up,
};

/// Loads a page and completes its items.
pub(super) fn hydrated<P>(request: Request<P>, cursor: Option<String>) -> Loading<P::Item>
where
    P: PagedParameters<Item: Hydrate>,
{
    Box::pin(async move {
        let parameters = <P::Item as Hydrate>::Lookup::new(Vec::new());
        let mut lookup = Request::new(Arc::clone(&request.transport), parameters);
        lookup.options = request.options.clone();
        let mut page = load::decoded(request, cursor.clone()).await?;
        match complete(&mut page.items, lookup).await {
            Ok(()) => Ok(page),
            Err(error) => Err(error.with_cursor(cursor)),
        }
    })
}

async fn complete<T: Hydrate>(
    items: &mut [Result<T, Error>],
    mut lookup: Request<T::Lookup>,
) -> Result<(), Error> {
    let entities = items.iter_mut().filter_map(|item| item.as_mut().ok()?.entity_mut());
    let entities: Vec<_> = entities.filter(|entity| can_be_looked_up(entity.id())).collect();
    lookup.parameters.set_ids(entities.iter().map(|entity| entity.id().to_owned()).collect());
    for (entity, (_, result)) in entities.into_iter().zip(lookup.lookup().await) {
        match result {
            LookupResult::Found(found) => *entity = found,
            LookupResult::Missing | LookupResult::Undecodable(_) => {}
            LookupResult::Failed(error) => return Err(error),
        }
    }
    Ok(())
}
