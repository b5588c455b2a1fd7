//! What the facade adds to every generated builder.

use std::{
    future::Future,
    time::{Duration, Instant},
};

use amazon_music_api::{PagedRequest, Report, Request};

use crate::{
    Additions, AppendRequest, Error, ImageStyle, Isrc, Items, Language, Lookup, LookupRequest,
    Pages, Search, SearchRequest, call, types::TrackSearchField,
};

/// `fetch` for every operation, and what is wanted of one call, such as `timeout`; `items` and `pages` for lists, `lookup` for those that take several ids,
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
            let (course, answer) = call::send(self).await;
            let answer = answer.map_err(|error| Error::of_call(&course, error))?;
            Self::payload(answer.into_inner()).ok_or_else(|| Error::no_content(&course))
        }
    }

    /// As [`fetch`](Self::fetch), with what happened on the way: status, attempts, duration, and the
    /// reference under which the service's operators find the call. Errors have the same by themselves.
    ///
    /// ```no_run
    /// use amazon_music::{Client, RequestExt as _};
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// let (album, report) = music.api().get_album().id("B0064UPU4G").fetch_with_report().await?;
    /// println!("{} after {} attempts, {:?}", album.id, report.attempts(), report.elapsed());
    /// # Ok(())
    /// # }
    /// ```
    fn fetch_with_report(
        self,
    ) -> impl Future<Output = Result<(Self::Payload, Report), Error>> + Send {
        async move {
            let (course, answer) = call::send(self).await;
            let answer = answer.map_err(|error| Error::of_call(&course, error))?;
            let payload = Self::payload(answer.into_inner());
            let payload = payload.ok_or_else(|| Error::no_content(&course))?;
            Ok((payload, course.report().clone()))
        }
    }

    /// How long the call may take with everything: waiting for its turn, attempts and the waits between
    /// them. For a list, a lookup and the like, each call of it may take as long; see
    /// [`deadline`](Self::deadline) for all together.
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use amazon_music::{Client, Language, RequestExt as _};
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// let album = music.api().get_album().id("B0064UPU4G");
    /// let album = album.timeout(Duration::from_secs(2)).language(Language::DE_DE).fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    fn timeout(mut self, timeout: Duration) -> Self {
        self.connection_mut().options_mut().timeout = Some(timeout);
        self
    }

    /// When the call must have ended, with everything; of a list or a lookup, the last one. A
    /// [`timeout`](Self::timeout) beside it counts where it is earlier.
    #[must_use]
    fn deadline(mut self, deadline: Instant) -> Self {
        self.connection_mut().options_mut().deadline = Some(deadline);
        self
    }

    /// How long one attempt may take, in place of
    /// [`RetryPolicy::with_attempt_timeout`](crate::RetryPolicy::with_attempt_timeout).
    #[must_use]
    fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.connection_mut().options_mut().attempt_timeout = Some(timeout);
        self
    }

    /// Makes one attempt, whatever happens. A rejected token is renewed all the same.
    #[must_use]
    fn no_retry(mut self) -> Self {
        self.connection_mut().options_mut().may_repeat = false;
        self
    }

    /// The language of titles and messages.
    #[must_use]
    fn language(self, language: Language) -> Self {
        with_word(self, Language::HEADER, language.as_str())
    }

    /// The size of images.
    #[must_use]
    fn image_style(self, style: ImageStyle) -> Self {
        with_word(self, ImageStyle::HEADER, style.as_str())
    }

    /// Sends a header with the call, in place of what the call or the client would send under that name.
    ///
    /// # Errors
    /// Where no header can have this name or value, or the client itself sets it, such as `Authorization`.
    fn extra_header(mut self, name: &str, value: &str) -> Result<Self, Error> {
        match self.connection_mut().options_mut().set_header(name, value) {
            Ok(()) => Ok(self),
            Err(error) => Err(Error::invalid_request(Self::OPERATION, &error.to_string())),
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

fn with_word<R: Request>(mut request: R, name: &str, word: &str) -> R {
    // Words have no character that a header cannot have.
    let _ = request.connection_mut().options_mut().set_header(name, word);
    request
}
