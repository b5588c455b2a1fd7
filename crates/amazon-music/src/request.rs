//! What the facade adds to every generated builder.

use std::future::Future;

use amazon_music_api::{PagedRequest, Request};

use crate::{
    Additions, AppendRequest, Error, Isrc, Items, Lookup, LookupRequest, Pages, Search,
    SearchRequest, types::TrackSearchField,
};

/// `fetch` for every operation; `items` and `pages` for lists, `lookup` for those that take several ids,
/// `text`, `field` and `isrc` for searches, `append` for a playlist's tracks. One `use` line brings them:
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
    /// next page only when the last one is used up, unless [`Items::prefetch`] says otherwise.
    ///
    /// ```no_run
    /// use amazon_music::{Client, RequestExt as _};
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// let mut playlists = music.api().list_my_playlists().limit(50).items();
    /// while let Some(playlist) = playlists.next().await {
    ///     match playlist? {
    ///         Ok(playlist) => println!("{}", playlist.title.unwrap_or_default()),
    ///         Err(unreadable) => println!("({unreadable})"),
    ///     }
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

    /// Looks up any number of ids, in as few calls as they take, several at once. Every id has an answer, in
    /// the order of the ids; a call that fails costs only its own.
    ///
    /// ```no_run
    /// use amazon_music::{Answer, Client, RequestExt as _};
    ///
    /// # async fn example(music: Client, ids: Vec<String>) {
    /// for (id, answer) in music.api().get_tracks().lookup(ids).await {
    ///     match answer {
    ///         Answer::Found(track) => println!("{id}: {}", track.title.unwrap_or_default()),
    ///         Answer::LeftOut => println!("{id}: no such track"),
    ///         Answer::Undecodable(item) => println!("{id}: {item}"),
    ///         Answer::Failed(error) => println!("{id}: {error}"),
    ///         _ => {}
    ///     }
    /// }
    /// # }
    /// ```
    fn lookup<I>(self, ids: I) -> Lookup<Self>
    where
        Self: LookupRequest,
        I: IntoIterator<Item: Into<String>>,
    {
        Lookup::new(self, ids.into_iter().map(Into::into).collect())
    }

    /// Searches for `text` in every field.
    fn text(self, text: impl Into<String>) -> Search<Self>
    where
        Self: SearchRequest,
    {
        Search::new(self).text(text)
    }

    /// Searches for `text` in one field.
    fn field(self, field: impl Into<Self::Field>, text: impl Into<String>) -> Search<Self>
    where
        Self: SearchRequest,
    {
        Search::new(self).field(field, text)
    }

    /// Searches for the tracks of one recording.
    fn isrc(self, isrc: Isrc) -> Search<Self>
    where
        Self: SearchRequest<Field = TrackSearchField>,
    {
        Search::new(self).isrc(isrc)
    }

    /// Adds any number of tracks to the end of a playlist, in their order.
    ///
    /// ```no_run
    /// use amazon_music::{Client, RequestExt as _};
    ///
    /// # async fn example(music: Client, tracks: Vec<String>) {
    /// let additions = music.api().add_playlist_tracks().id("3ae81437-f6ab").append(tracks);
    /// let additions = additions.on_progress(|now| println!("{} of {}", now.added, now.total));
    /// if let Err(interrupted) = additions.await {
    ///     println!("{interrupted}; still to do: {:?}", interrupted.not_sent());
    /// }
    /// # }
    /// ```
    fn append<I>(self, tracks: I) -> Additions<Self>
    where
        Self: AppendRequest,
        I: IntoIterator<Item: Into<String>>,
    {
        Additions::new(self, tracks.into_iter().map(Into::into).collect())
    }
}

impl<R: Request> RequestExt for R {}
