// Written by `cargo xtask generate` from xtask/golden/tiny.yaml. Do not edit: change the spec or xtask.

//! The parameters of each operation, as [`Request`](crate::Request) carries them.
#![allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "not every spec needs all of them"
)]
use http::Method;
use super::{operations::OPERATIONS, types};
use crate::{
    ApiRequest, Error, Hydrate, ListParameters, LookupParameters, Operation, Page,
    PagedParameters, Parameters, encode, request::sealed::Sealed,
};
/// The parameters of [`break_jar`](super::Client::break_jar).
#[derive(Debug, Clone)]
pub struct BreakJar {
    pub(crate) id: String,
}
impl Sealed for BreakJar {}
impl Parameters for BreakJar {
    const OPERATION: &'static Operation = &OPERATIONS[0usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(Method::DELETE, "/jars/{id}", &[("id", &self.id)])
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
/// The parameters of [`get_jars`](super::Client::get_jars).
#[derive(Debug, Clone)]
pub struct GetJars {
    pub(crate) ids: Vec<String>,
}
impl Sealed for GetJars {}
impl Parameters for GetJars {
    const OPERATION: &'static Operation = &OPERATIONS[1usize];
    type Response = types::JarsResponse;
    type Payload = Vec<types::Jar>;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let ids = encode::list("ids", &self.ids, Some(5))?;
        let mut request = encode::request(Method::GET, "/jars", &[])?;
        encode::query_pair(&mut request, "ids", Some(&ids));
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        {
            let holder = response.data?;
            [holder.jar, holder.jars]
                .into_iter()
                .find(|list| !list.is_empty())
                .or_else(|| Some(Vec::new()))
        }
    }
}
impl ListParameters for GetJars {
    type Element = types::Jar;
    type Item = types::Jar;
    const LISTS: &'static [&'static str] = &["/data/jar", "/data/jars"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl LookupParameters for GetJars {
    const MAX_IDS: usize = 5;
    #[inline]
    fn new(ids: Vec<String>) -> Self {
        Self { ids }
    }
    #[inline]
    fn ids(&self) -> &[String] {
        &self.ids
    }
    #[inline]
    fn set_ids(&mut self, ids: Vec<String>) {
        self.ids = ids;
    }
    #[inline]
    fn items(payload: Self::Payload) -> Vec<Self::Item> {
        payload
    }
}
/// The parameters of [`get_shelf`](super::Client::get_shelf).
#[derive(Debug, Clone)]
pub struct GetShelf {
    pub(crate) cursor: Option<String>,
}
impl Sealed for GetShelf {}
impl Parameters for GetShelf {
    const OPERATION: &'static Operation = &OPERATIONS[2usize];
    type Response = types::Shelf;
    type Payload = types::Shelf;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/shelf", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
impl ListParameters for GetShelf {
    type Element = types::Jar;
    type Item = types::Jar;
    const LISTS: &'static [&'static str] = &["/rows/0/jars"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedParameters for GetShelf {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    fn set_page_size(&mut self, _: u32) {}
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        fn next(payload: &types::Shelf) -> Option<String> {
            payload.rows.first()?.token.clone()
        }
        fn items(payload: types::Shelf) -> Option<Vec<types::Jar>> {
            Some(payload.rows.into_iter().next()?.jars)
        }
        let next = next(&payload);
        let more = None;
        Page::new(items(payload).unwrap_or_default(), next, more)
    }
}
/// The parameters of [`list_pebbles`](super::Client::list_pebbles).
#[derive(Debug, Clone)]
pub struct ListPebbles {
    pub(crate) id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for ListPebbles {}
impl Parameters for ListPebbles {
    const OPERATION: &'static Operation = &OPERATIONS[3usize];
    type Response = types::PebblesResponse;
    type Payload = types::PebbleConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/jars/{id}/pebbles",
            &[("id", &self.id)],
        )?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.pebbles
    }
}
impl ListParameters for ListPebbles {
    type Element = types::PebbleEdge;
    type Item = types::Pebble;
    const LISTS: &'static [&'static str] = &["/data/pebbles/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedParameters for ListPebbles {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        fn next(payload: &types::PebbleConnection) -> Option<String> {
            payload.page_info.as_ref()?.token.clone()
        }
        fn items(payload: types::PebbleConnection) -> Option<Vec<types::Pebble>> {
            Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
        }
        let next = next(&payload);
        fn more(payload: &types::PebbleConnection) -> Option<bool> {
            payload.page_info.as_ref()?.has_next_page
        }
        let more = more(&payload);
        Page::new(items(payload).unwrap_or_default(), next, more)
    }
}
/// The parameters of [`search_pebbles`](super::Client::search_pebbles).
#[derive(Debug, Clone)]
pub struct SearchPebbles {
    pub(crate) body: types::PebbleSearchRequest,
}
impl Sealed for SearchPebbles {}
impl Parameters for SearchPebbles {
    const OPERATION: &'static Operation = &OPERATIONS[4usize];
    type Response = types::PebblesResponse;
    type Payload = types::PebbleConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::POST, "/pebbles/search", &[])?;
        crate::PebbleQuery::validate(&self.body.filter)?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.pebbles
    }
}
impl ListParameters for SearchPebbles {
    type Element = types::PebbleEdge;
    type Item = types::Pebble;
    const LISTS: &'static [&'static str] = &["/data/pebbles/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedParameters for SearchPebbles {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.body.token = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.body.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        fn next(payload: &types::PebbleConnection) -> Option<String> {
            payload.page_info.as_ref()?.token.clone()
        }
        fn items(payload: types::PebbleConnection) -> Option<Vec<types::Pebble>> {
            Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
        }
        let next = next(&payload);
        fn more(payload: &types::PebbleConnection) -> Option<bool> {
            payload.page_info.as_ref()?.has_next_page
        }
        let more = more(&payload);
        Page::new(items(payload).unwrap_or_default(), next, more)
    }
}
/// The parameters of [`update_jar`](super::Client::update_jar).
#[derive(Debug, Clone)]
pub struct UpdateJar {
    pub(crate) id: String,
    pub(crate) body: types::UpdateJarRequest,
}
impl Sealed for UpdateJar {}
impl Parameters for UpdateJar {
    const OPERATION: &'static Operation = &OPERATIONS[5usize];
    type Response = types::UpdateJarResponse;
    type Payload = types::Jar;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::PUT,
            "/jars/{id}",
            &[("id", &self.id)],
        )?;
        encode::form(
            &mut request,
            &[
                ("colour", self.body.colour.as_ref().map(types::Colour::as_str)),
                ("name", self.body.name.as_deref()),
            ],
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        match response {
            types::UpdateJarResponse::MovedJar(response) => response.moved,
            types::UpdateJarResponse::RenamedJar(response) => response.renamed,
            types::UpdateJarResponse::Unknown(_) => None,
        }
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`weigh_jar`](super::Client::weigh_jar).
#[derive(Debug, Clone)]
pub struct WeighJar {
    pub(crate) id: String,
    pub(crate) body: types::WeighJarRequest,
}
#[cfg(feature = "unverified")]
impl Sealed for WeighJar {}
#[cfg(feature = "unverified")]
impl Parameters for WeighJar {
    const OPERATION: &'static Operation = &OPERATIONS[6usize];
    type Response = types::WeightResponse;
    type Payload = f64;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::POST,
            "/jars/{id}/weight",
            &[("id", &self.id)],
        )?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.weight
    }
}
impl Sealed for types::Jar {}
impl Hydrate for types::Jar {
    type Lookup = GetJars;
    #[inline]
    fn entity_mut(&mut self) -> Option<&mut <Self::Lookup as ListParameters>::Item> {
        Some(self)
    }
}
