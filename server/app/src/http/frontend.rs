//! The front end, carried inside the binary.
//!
//! Files with a hash in their names never change and are kept by browsers for ever; the page itself is asked for anew
//! each time. What is worth it was compressed when the front end was built, once and as well as can be. Invariant: an address that belongs to the front end's own routes gets the page, a missing file does not.

use actix_web::http::header::{self, HeaderValue};
use actix_web::web::{Bytes, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, web};
use rust_embed::{Embed, EmbeddedFile};

use super::answers::{page, refuse};
use super::headers::APP_POLICY;

#[derive(Embed)]
#[folder = "../../frontend/dist"]
#[allow_missing = true]
struct Dist;

/// The first words of addresses that are never the front end's.
const OTHERS: [&str; 7] = ["graphql", "auth", "files", "forms", "version", "assets", "w"];

/// Everything that no other route serves.
pub fn routes(config: &mut ServiceConfig) {
    config.default_service(web::get().to(serve));
}

/// A page of the front end by its name, for whoever serves it under other addresses.
pub(super) fn file(request: &HttpRequest, path: &str) -> Option<HttpResponse> {
    find(request, path).map(|found| answer(request, path, found))
}

async fn serve(request: HttpRequest) -> HttpResponse {
    let path = request.path().trim_start_matches('/');
    if !path.is_empty()
        && let Some(found) = find(&request, path)
    {
        return answer(&request, path, found);
    }
    let first = path.split('/').next().unwrap_or_default();
    if OTHERS.contains(&first) {
        return refuse(actix_web::http::StatusCode::NOT_FOUND, "MISSING");
    }
    match find(&request, "index.html") {
        Some(found) => answer(&request, "index.html", found),
        None => page(
            &mut HttpResponse::ServiceUnavailable(),
            "Manyhands runs, but its pages are missing",
            "The binary was built before the front end. Build the front end (npm ci and npm run build in the folder \
             frontend), then the server again; infra/run does both.",
        ),
    }
}

/// How a file may have been compressed, the best first, with the end of its name.
const PACKED: [(&str, &str); 2] = [("br", ".br"), ("gzip", ".gz")];

/// A file, compressed as the browser likes where the build did that.
fn find(request: &HttpRequest, path: &str) -> Option<(EmbeddedFile, Option<&'static str>)> {
    let mut packed = PACKED.iter().filter(|(coding, _)| takes(request, coding));
    let best = packed.find_map(|(coding, end)| Some((Dist::get(&format!("{path}{end}"))?, Some(*coding))));
    best.or_else(|| Some((Dist::get(path)?, None)))
}

/// Whether the browser takes a coding: named, and not with the weight of nothing.
fn takes(request: &HttpRequest, coding: &str) -> bool {
    let said = request.headers().get(header::ACCEPT_ENCODING).and_then(|said| said.to_str().ok()).unwrap_or_default();
    said.split(',').any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let none = weight.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse() == Ok(0.0));
        name.trim().eq_ignore_ascii_case(coding) && !none
    })
}

fn answer(request: &HttpRequest, path: &str, (file, coding): (EmbeddedFile, Option<&'static str>)) -> HttpResponse {
    let tag = format!("\"{}\"", hex::encode(file.metadata.sha256_hash()));
    let known = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let keep = if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    let fresh = known == Some(tag.as_str());
    let mut answer = if fresh { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    answer.insert_header((header::CACHE_CONTROL, keep));
    answer.insert_header((header::CONTENT_SECURITY_POLICY, APP_POLICY));
    answer.insert_header((header::VARY, "accept-encoding"));
    if path.starts_with("w/v1/") {
        // What shops' pages load from here.
        answer.insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
        answer.insert_header((header::HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"));
    }
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        answer.insert_header((header::ETAG, tag));
    }
    if fresh {
        return answer.finish();
    }
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let charset = if kind.type_() == mime_guess::mime::TEXT { "; charset=utf-8" } else { "" };
    answer.content_type(format!("{kind}{charset}"));
    if let Some(coding) = coding {
        answer.insert_header((header::CONTENT_ENCODING, coding));
    }
    match file.data {
        std::borrow::Cow::Borrowed(bytes) => answer.body(Bytes::from_static(bytes)),
        std::borrow::Cow::Owned(bytes) => answer.body(bytes),
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::takes;

    #[test]
    fn a_coding_is_taken_when_it_is_named_and_not_refused() {
        let asks = |said: &str| TestRequest::default().insert_header(("accept-encoding", said)).to_http_request();

        assert!(takes(&asks("gzip, deflate, br, zstd"), "br"));
        assert!(takes(&asks("BR;q=0.5"), "br"));
        assert!(!takes(&asks("gzip, br;q=0"), "br"));
        assert!(!takes(&asks("gzip, br; q=0.0"), "br"));
        assert!(!takes(&asks("broccoli"), "br"));
        assert!(!takes(&TestRequest::default().to_http_request(), "gzip"));
    }
}
