//! How a session gets into a store, and out of it. What it does there is in `store::keeper`.

use std::sync::Arc;

use super::{Pauses, Renewal, State, TokenSource, UnderWay, not_keepable};
use crate::{
    Error, RefreshToken, ScopeSet, TokenStore,
    store::keeper::{Keeper, logged_out},
};

impl Renewal {
    /// A session whose login is in `store`, or will be; it begins with `refresh_token` where it is not.
    pub(crate) fn kept(
        source: Arc<dyn TokenSource>,
        refresh_token: Option<RefreshToken>,
        scopes: Option<ScopeSet>,
        store: Arc<dyn TokenStore>,
        account: String,
    ) -> Result<Arc<Self>, Error> {
        let key = source.store_key(account)?;
        let keeper = Arc::new(Keeper::new(store, key, refresh_token.clone()));
        let refresh_token = refresh_token.map(Arc::new);
        let state = State { refresh_token, scopes, keeper: Some(keeper), ..State::default() };
        Ok(Arc::new(Self { source: Some(source), state: state.into() }))
    }

    /// Moves the session into `store`, whatever is there for the account now.
    pub(crate) async fn save_to(
        &self,
        store: Arc<dyn TokenStore>,
        account: String,
    ) -> Result<(), Error> {
        let source = self.source.as_ref().ok_or_else(not_keepable)?;
        let keeper = Arc::new(Keeper::new(store, source.store_key(account)?, None));
        let under_way = {
            let mut state = self.lock();
            if let Some(ended) = &state.ended {
                return Err(ended.clone());
            }
            keeper.adopt(state.login().ok_or_else(not_keepable)?);
            // From here on, every renewal begins in the store.
            state.keeper = Some(Arc::clone(&keeper));
            state.under_way.as_ref().map(UnderWay::share)
        };
        if let Some(before) = under_way {
            // It knows nothing of the store, and may bring a new refresh token.
            drop(self.land(before).await);
        }
        keeper.flush(source.patience()).await
    }

    /// Saves what is not saved yet, where there is a store.
    pub(super) async fn flush(&self) -> Result<(), Error> {
        let keeper = self.lock().keeper.clone();
        match (keeper, &self.source) {
            (Some(keeper), Some(source)) => keeper.flush(source.patience()).await,
            _ => Ok(()),
        }
    }

    /// Forgets all tokens, here and in the store.
    pub(crate) async fn log_out(&self) -> Result<(), Error> {
        let (keeper, refresh_token) = {
            let mut state = self.lock();
            // Whatever is under way comes too late.
            state.generation += 1;
            state.current = None;
            state.pauses = Pauses::default();
            state.ended = Some(logged_out());
            (state.keeper.clone(), state.refresh_token.take())
        };
        match (keeper, &self.source) {
            (Some(keeper), Some(source)) => keeper.forget(refresh_token, source.patience()).await,
            _ => Ok(()),
        }
    }

    pub(crate) fn last_store_error(&self) -> Option<Error> {
        // Not under the lock of the state: the keeper has one of its own.
        let keeper = self.lock().keeper.clone();
        keeper?.last_error()
    }
}

impl State {
    /// Gives what a renewal brought to the store that came while it was under way, if one did.
    pub(super) fn tell_new_keeper(&self, renewed_in: Option<&Arc<Keeper>>) {
        if let Some(keeper) = &self.keeper
            && renewed_in.is_none_or(|renewed_in| !Arc::ptr_eq(renewed_in, keeper))
            && let Some(login) = self.login()
        {
            keeper.adopt(login);
        }
    }
}

#[cfg(test)]
mod tests;
