//! What the facade adds to every generated builder.

use std::future::Future;

use amazon_music_api::{PagedRequest, Request};

use crate::{Error, Items, Pages};

/// `fetch`, `items` and `pages` for every operation. One `use` line brings them:
/// `use amazon_music::RequestExt as _;`.
pub trait RequestExt: Request {
    /// Sends the call and returns the content of the answer, e.g. the album itself.
    ///
    /// For the whole body, status and headers, use the builder's own `send`.
    ///
    /// # Errors
    /// Everything that can go wrong with a call, as one [`Error`].
    fn fetch(self) -> impl Future<Output = Result<Self::Payload, Error>> + Send {
        async move {
            let answer = self.send().await;
            let answer = answer.map_err(|error| Error::of_call::<Self>(error))?;
            let status = answer.status();
            Self::payload(answer.into_inner())
                .ok_or_else(|| Error::no_content(Self::OPERATION, status))
        }
    }

    /// The list as a stream of its items. Nothing is sent before the first one is asked for, and the
    /// next page only when the last one is used up.
    ///
    /// ```no_run
    /// use amazon_music::{Client, RequestExt as _};
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// let mut playlists = music.api().list_my_playlists().limit(50).items();
    /// while let Some(playlist) = playlists.next().await {
    ///     println!("{}", playlist?.title.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    fn items(self) -> Items<Self>
    where
        Self: PagedRequest,
    {
        Items::new(self.pages())
    }

    /// The list as a stream of its pages.
    fn pages(self) -> Pages<Self>
    where
        Self: PagedRequest,
    {
        Pages::new(self)
    }
}

impl<R: Request> RequestExt for R {}
