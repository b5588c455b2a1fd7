//! Lists as streams of pages and of items.

mod hydrate;
mod items;
mod load;
mod page;
mod pages;
mod position;
mod prefetch;
mod salvage;
#[cfg(test)]
pub(crate) mod scripted;
mod split;
#[cfg(test)]
mod tests;

pub use items::Items;
pub(crate) use load::fetch;
pub use page::Page;
pub use pages::Pages;
pub use position::Position;

use crate::{PagedParameters, Request};

impl<P: PagedParameters> Request<P> {
    /// Returns the list as a stream of its items.
    ///
    /// The stream sends nothing before it is polled. It requests the next page after the last item of a page, or earlier with
    /// [`Items::prefetch`].
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music::Client;
    ///
    /// # async fn example(music: Client) -> Result<(), amazon_music::Error> {
    /// let mut playlists = music.api().list_my_playlists().page_size(50).items().skip_undecodable();
    /// while let Some(playlist) = playlists.try_next().await? {
    ///     println!("{}", playlist.title.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<P> {
        Items::new(self.pages())
    }

    /// Returns the list as a stream of its pages.
    ///
    /// The stream sends nothing before it is polled.
    pub fn pages(self) -> Pages<P> {
        Pages::new(self)
    }

    /// Sets the number of items per page.
    ///
    /// It does not limit the length of the list; [`Items::take`] does. The operation's documentation has the maximum.
    pub fn page_size(mut self, items: u32) -> Self {
        self.parameters.set_page_size(items);
        self
    }

    /// Sets the cursor of the page to request, e.g. for [`fetch`](Self::fetch).
    ///
    /// [`Page::next_cursor`] and [`Error::cursor`](crate::Error::cursor) return cursors of the same list. The service does not
    /// document how long they stay valid.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.parameters.set_cursor(cursor.into());
        self
    }
}
