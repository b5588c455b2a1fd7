//! Hydrated and raw items.

use super::*;

/// A service whose lists are short and whose lookup knows `a` and `b`; `get_tracks` fails if `fails`.
fn with_lookup(fails: bool) -> Arc<Scripted> {
    Scripted::new(move |request| match request.operation.unwrap().id {
        "get_tracks" if fails => server_error(),
        "get_tracks" => {
            let known = ids(request).into_iter().filter(|id| id != "c");
            let tracks: Vec<_> =
                known.map(|id| json!({ "id": id, "title": format!("title of {id}") })).collect();
            json!({ "data": { "track": tracks } }).into()
        }
        "list_playlist_tracks" => {
            let edge = |id: &str| json!({ "cursor": format!("0:{id}"), "node": { "id": id } });
            let edges = json!([edge("b"), edge("c"), { "cursor": "0:none" }, "canary", edge("a"), edge("b")]);
            json!({ "data": { "playlist": { "id": "p", "tracks": { "edges": edges } } } }).into()
        }
        _ => page(&["a", "c", "b"], None).into(),
    })
}

fn titles(tracks: Vec<Track>) -> Vec<Option<String>> {
    tracks.into_iter().map(|track| track.title).collect()
}

#[tokio::test]
async fn hydrate_completes_items_in_their_order() {
    let service = with_lookup(false);
    let list = service.client().list_top_tracks().extra_header("x-test", "1").unwrap();
    let tracks: Vec<Track> = list.items().hydrate().try_collect().await.unwrap();
    let title = |id: &str| Some(format!("title of {id}"));
    assert_eq!(titles(tracks), [title("a"), None, title("b")]);
    let requests = service.requests();
    assert_eq!(ids(&requests[1]), ["a", "c", "b"]);
    assert!(requests[1].headers.contains_key("x-test"), "the lookup has the options of the list");
}

#[tokio::test]
async fn hydrate_completes_the_node_of_an_entry() {
    let service = with_lookup(false);
    let mut entries = service.client().list_playlist_tracks("p").items().hydrate();
    let mut found = Vec::new();
    while let Some(entry) = entries.next().await {
        found.push(entry.ok().map(|entry| entry.node.and_then(|track| track.title)));
    }
    let title = |id: &str| Some(Some(format!("title of {id}")));
    assert_eq!(found, [title("b"), Some(None), Some(None), None, title("a"), title("b")]);
    assert_eq!(ids(&service.requests()[1]), ["b", "c", "a"]);
}

#[tokio::test]
async fn a_page_whose_lookup_fails_is_an_error() {
    let service = with_lookup(true);
    let mut list = items(&service).resume("2").hydrate();
    let error = list.next().await.unwrap().unwrap_err();
    assert_eq!((error.status(), error.operation().unwrap().id), (Some(500), "get_tracks"));
    assert_eq!((error.cursor(), list.position()), (Some("2"), "2".into()));
    assert!(list.next().await.is_none());
}

#[tokio::test]
async fn pages_without_ids_need_no_lookup() {
    for edges in [json!([]), json!([{ "node": { "id": "" } }, "canary"])] {
        let service = Scripted::new(move |_| elements(&edges, None).into());
        items(&service).skip_undecodable().hydrate().try_collect::<Vec<_>>().await.unwrap();
        assert_eq!(service.requests().len(), 1);
    }
}

#[tokio::test]
async fn raw_items_are_unchanged_elements() {
    let service = with_undecodable_items();
    let mut list = items(&service).raw();
    let mut texts = Vec::new();
    while let Some(item) = list.try_next().await.unwrap() {
        texts.push(item.get().to_owned());
    }
    assert_eq!(
        texts,
        [
            r#"{"node":{"id":"a"}}"#,
            r#"{"node":{"id":"x","title":["canary"]}}"#,
            r#"{"node":{"artists":[{"name":"Various Artists"}],"id":"b"}}"#,
            "\"canary\"",
            r#"{"node":null}"#,
            r#"{"node":{"id":"c"}}"#,
        ]
    );
    assert_eq!(service.undecodable(), [0, 0]);
    let page: Page<_> =
        service.client().list_top_tracks().pages().raw().next().await.unwrap().unwrap();
    assert_eq!((page.items.len(), page.next_cursor()), (5, Some("2")));
    let spaces = r#"{"data":{"topTracks":{"edges":[{"node":{"id":  7}}]}}}"#;
    let spaces = Scripted::new(move |_| Reply::Body(Bytes::from_static(spaces.as_bytes())));
    let item = items(&spaces).raw().first().await.unwrap().unwrap();
    assert_eq!(item.get(), r#"{"node":{"id":  7}}"#);
}

#[tokio::test]
async fn invalid_utf_8_does_not_affect_other_items() {
    let body = b"{\"data\":{\"topTracks\":{\"edges\":[{\"node\":{\"id\":\"a\",\"title\":\"\xff\"}},1,{\"node\":{\"id\":\"b\"}}]}}}";
    let service = Scripted::new(|_| Reply::Body(Bytes::from_static(body)));
    let list = items(&service).skip_undecodable();
    let tracks: Vec<_> = list.try_collect().await.unwrap();
    assert_eq!(titles(tracks), [Some("\u{fffd}".to_owned()), None]);
    assert_eq!(items(&service).raw().try_collect::<Vec<_>>().await.unwrap().len(), 3);
}

#[tokio::test]
async fn too_many_undecodable_items_are_an_error_of_the_page() {
    let service = Scripted::new(|_| elements(&json!(vec![1; 10_000]), None).into());
    let mut list = items(&service).skip_undecodable();
    assert!(list.try_next().await.unwrap().is_none());
    assert_eq!(list.skipped(), 10_000);
    let service = Scripted::new(|_| elements(&json!(vec![1; 10_001]), None).into());
    let (ids, error) = all(items(&service)).await;
    let error = error.unwrap();
    assert!(ids.is_empty());
    assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("data.topTracks.edges[0]")));
}
