//! Content codings: the ones that are accepted, and decoding of responses.

use bytes::Bytes;
use http::{
    HeaderValue, Response,
    header::{CONTENT_ENCODING, CONTENT_LENGTH},
};

use super::message::{HttpError, HttpErrorKind};

/// The supported codings.
pub(super) const ACCEPTED: HeaderValue =
    HeaderValue::from_static(if cfg!(feature = "gzip") { "gzip" } else { "identity" });

/// Decodes the body of a response. `limit` applies to the decoded body, and says if a longer one is cut.
///
/// The status of an error response matters more than its body, so its body is decoded as far as possible.
///
/// # Errors
/// Returns an error if the body of a success is too large, cannot be decoded, or has an unsupported coding.
pub(super) fn decode(
    mut response: Response<Bytes>,
    limit: (usize, bool),
) -> Result<Response<Bytes>, HttpError> {
    if response.body().is_empty() {
        return Ok(response);
    }
    let values = response.headers().get_all(CONTENT_ENCODING).iter();
    let names = values.flat_map(|value| value.to_str().unwrap_or("?").split(','));
    let names = names.map(|name| name.trim().to_ascii_lowercase());
    let codings: Vec<_> = names.filter(|name| !matches!(&**name, "" | "identity")).collect();
    let (_, is_cut) = limit;
    let decoded = match &*codings {
        [] => return Ok(response),
        #[cfg(feature = "gzip")]
        [coding] if matches!(&**coding, "gzip" | "x-gzip") => gunzip(response.body(), limit),
        _ => {
            let codings: String = codings.join(", ").chars().take(64).collect();
            let message = format!("the content coding `{codings}` is not supported by this build");
            match is_cut {
                true => Ok(message.into()),
                false => Err(HttpError::new(HttpErrorKind::ContentCoding).with_source(message)),
            }
        }
    };
    match decoded {
        Ok(body) => {
            *response.body_mut() = body;
            response.headers_mut().remove(CONTENT_ENCODING);
            response.headers_mut().remove(CONTENT_LENGTH);
            Ok(response)
        }
        Err(error) => {
            let (head, _) = response.into_parts();
            Err(error.with_response(head.status, head.headers))
        }
    }
}

/// Decodes gzip up to `limit` bytes. If the body is longer or damaged, it is cut, or an error is returned.
#[cfg(feature = "gzip")]
fn gunzip(body: &[u8], (limit, is_cut): (usize, bool)) -> Result<Bytes, HttpError> {
    use std::io::Read as _;

    let mut decoded = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let read = flate2::read::MultiGzDecoder::new(body).take(most).read_to_end(&mut decoded);
    if is_cut {
        decoded.truncate(limit);
        return Ok(decoded.into());
    }
    read.map_err(|why| HttpError::new(HttpErrorKind::Io).with_source(why))?;
    match decoded.len() > limit {
        true => Err(HttpError::new(HttpErrorKind::TooLarge)),
        false => Ok(decoded.into()),
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use http::{HeaderMap, Method};

    use super::*;
    use crate::{
        HttpClient,
        http::{HttpRequest, tests::Scripted},
    };

    const LIMIT: usize = 1000;

    async fn send(
        status: u16,
        coding: &'static str,
        body: Vec<u8>,
    ) -> Result<Response<Bytes>, HttpError> {
        let service = Scripted(move |request: http::Request<Bytes>| {
            let accepted = if cfg!(feature = "gzip") { "gzip" } else { "identity" };
            assert_eq!(request.headers()["accept-encoding"], accepted);
            let response = Response::builder().status(status).header(CONTENT_ENCODING, coding);
            std::future::ready(Ok::<_, Infallible>(response.body(body.clone().into()).unwrap()))
        });
        let request = HttpRequest {
            method: Method::GET,
            url: "http://a.example/".parse().unwrap(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            timeout: None,
            connection: crate::http::Connection::New,
            max_response_bytes: LIMIT,
        };
        HttpClient::from_service(service).send(request).await
    }

    #[tokio::test]
    async fn an_unsupported_coding_is_named() {
        for coding in ["br", "Zstd", "gzip, br", "x-unknown"] {
            let error = send(200, coding, b"x".to_vec()).await.unwrap_err();
            assert_eq!(
                (error.kind, error.status.unwrap().as_u16()),
                (HttpErrorKind::ContentCoding, 200)
            );
            let source = error.source.unwrap().to_string();
            assert!(source.contains(&format!("`{}`", coding.to_lowercase())), "{source}");
            // The status of an error response is worth more than its body.
            let response = send(429, coding, b"x".to_vec()).await.unwrap();
            let body = String::from_utf8_lossy(response.body()).into_owned();
            assert!(response.status() == 429 && body.contains(&coding.to_lowercase()), "{body}");
        }
        assert_eq!(send(204, "br", Vec::new()).await.unwrap().status(), 204);
        assert_eq!(&send(200, "identity", b"x".to_vec()).await.unwrap().body()[..], b"x");
    }

    #[cfg(not(feature = "gzip"))]
    #[tokio::test]
    async fn gzip_is_an_unsupported_coding_without_its_feature() {
        let error = send(200, "gzip", b"x".to_vec()).await.unwrap_err();
        assert!(error.source.unwrap().to_string().contains("`gzip`"));
    }

    #[cfg(feature = "gzip")]
    #[tokio::test]
    async fn gzip_is_decoded_and_the_limit_applies_to_the_decoded_body() {
        use std::io::Write as _;

        let gzip = |body: &[u8]| {
            let mut encoder =
                flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            encoder.write_all(body).unwrap();
            encoder.finish().unwrap()
        };
        for coding in ["gzip", "X-GZIP", "identity, gzip"] {
            let response = send(200, coding, gzip(b"{\"a\":1}")).await.unwrap();
            assert_eq!(&response.body()[..], b"{\"a\":1}");
            assert!(!response.headers().contains_key(CONTENT_ENCODING));
        }
        let body = |length| gzip(&vec![b' '; length]);
        assert_eq!(send(200, "gzip", body(LIMIT)).await.unwrap().body().len(), LIMIT);
        let error = send(200, "gzip", body(LIMIT + 1)).await.unwrap_err();
        assert_eq!(error.kind, HttpErrorKind::TooLarge);
        assert_eq!(send(500, "gzip", body(LIMIT + 1)).await.unwrap().body().len(), LIMIT);
        let truncated = gzip(b"{\"a\":1}")[..14].to_vec();
        assert_eq!(send(200, "gzip", truncated.clone()).await.unwrap_err().kind, HttpErrorKind::Io);
        assert_eq!(send(500, "gzip", truncated).await.unwrap().status(), 500);
    }
}
