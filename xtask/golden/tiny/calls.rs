// Written by `cargo xtask generate` from xtask/golden/tiny.yaml. Do not edit: change the spec or xtask.

//! What every builder can do, as the spec's `x-payload` and `x-page` say.
use progenitor_client::Error;
use super::{builder, operations::OPERATIONS, types};
use crate::{Connection, ListRequest, Operation, Page, PagedRequest, Prepared, Request};
impl Request for builder::BreakJar {
    const OPERATION: &'static Operation = &OPERATIONS[0usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::BreakJar::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::GetJars {
    const OPERATION: &'static Operation = &OPERATIONS[1usize];
    type Response = types::JarsResponse;
    type Payload = Vec<types::Jar>;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetJars::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
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
impl ListRequest for builder::GetJars {
    type Element = types::Jar;
    type Item = types::Jar;
    const LISTS: &'static [&'static str] = &["/data/jar", "/data/jars"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl Request for builder::GetShelf {
    const OPERATION: &'static Operation = &OPERATIONS[2usize];
    type Response = types::Shelf;
    type Payload = types::Shelf;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetShelf::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
impl ListRequest for builder::GetShelf {
    type Element = types::Jar;
    type Item = types::Jar;
    const LISTS: &'static [&'static str] = &["/rows/0/jars"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedRequest for builder::GetShelf {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        shelf_rows_0_jars_page(payload)
    }
}
impl Request for builder::ListPebbles {
    const OPERATION: &'static Operation = &OPERATIONS[3usize];
    type Response = types::PebblesResponse;
    type Payload = types::PebbleConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListPebbles::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.pebbles
    }
}
impl ListRequest for builder::ListPebbles {
    type Element = types::PebbleEdge;
    type Item = types::Pebble;
    const LISTS: &'static [&'static str] = &["/data/pebbles/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedRequest for builder::ListPebbles {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        pebble_connection_edges_node_page(payload)
    }
}
impl Request for builder::SearchPebbles {
    const OPERATION: &'static Operation = &OPERATIONS[4usize];
    type Response = types::PebblesResponse;
    type Payload = types::PebbleConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SearchPebbles::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.pebbles
    }
}
impl ListRequest for builder::SearchPebbles {
    type Element = types::PebbleEdge;
    type Item = types::Pebble;
    const LISTS: &'static [&'static str] = &["/data/pebbles/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedRequest for builder::SearchPebbles {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.body_map(|body| body.token(cursor))
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        pebble_connection_edges_node_page(payload)
    }
}
impl Request for builder::UpdateJar {
    const OPERATION: &'static Operation = &OPERATIONS[5usize];
    type Response = types::UpdateJarResponse;
    type Payload = types::Jar;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::UpdateJar::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
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
#[cfg(feature = "inferred")]
impl Request for builder::WeighJar {
    const OPERATION: &'static Operation = &OPERATIONS[6usize];
    type Response = types::WeightResponse;
    type Payload = f64;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::WeighJar::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.weight
    }
}
#[inline]
fn pebble_connection_edges_node_page(
    payload: types::PebbleConnection,
) -> Page<types::Pebble> {
    #[inline]
    fn next(payload: &types::PebbleConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    #[inline]
    fn items(payload: types::PebbleConnection) -> Option<Vec<types::Pebble>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    #[inline]
    fn more(payload: &types::PebbleConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[inline]
fn shelf_rows_0_jars_page(payload: types::Shelf) -> Page<types::Jar> {
    #[inline]
    fn next(payload: &types::Shelf) -> Option<String> {
        payload.rows.first()?.token.clone()
    }
    #[inline]
    fn items(payload: types::Shelf) -> Option<Vec<types::Jar>> {
        Some(payload.rows.into_iter().next()?.jars)
    }
    let next = next(&payload);
    let more = None;
    Page::new(items(payload).unwrap_or_default(), next, more)
}
