//! The front end, carried inside the binary.
//!
//! Files with a hash in their names never change and are kept by browsers for ever; the page itself is asked for anew
//! each time. Invariant: an address that belongs to the front end's own routes gets the page, a missing file does not.

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
const OTHERS: [&str; 6] = ["graphql", "auth", "files", "forms", "version", "assets"];

/// Everything that no other route serves.
pub fn routes(config: &mut ServiceConfig) {
    config.default_service(web::get().to(serve));
}

async fn serve(request: HttpRequest) -> HttpResponse {
    let path = request.path().trim_start_matches('/');
    if let Some(file) = Dist::get(path).filter(|_| !path.is_empty()) {
        return answer(&request, path, file);
    }
    let first = path.split('/').next().unwrap_or_default();
    if OTHERS.contains(&first) {
        return refuse(actix_web::http::StatusCode::NOT_FOUND, "MISSING");
    }
    match Dist::get("index.html") {
        Some(file) => answer(&request, "index.html", file),
        None => page(
            &mut HttpResponse::ServiceUnavailable(),
            "Manyhands runs, but its pages are missing",
            "The binary was built before the front end. Build the front end (npm ci and npm run build in the folder \
             frontend), then the server again; infra/run does both.",
        ),
    }
}

fn answer(request: &HttpRequest, path: &str, file: EmbeddedFile) -> HttpResponse {
    let tag = format!("\"{}\"", hex::encode(file.metadata.sha256_hash()));
    let known = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let keep = if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    let fresh = known == Some(tag.as_str());
    let mut answer = if fresh { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    answer.insert_header((header::CACHE_CONTROL, keep));
    answer.insert_header((header::CONTENT_SECURITY_POLICY, APP_POLICY));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        answer.insert_header((header::ETAG, tag));
    }
    if fresh {
        return answer.finish();
    }
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let charset = if kind.type_() == mime_guess::mime::TEXT { "; charset=utf-8" } else { "" };
    answer.content_type(format!("{kind}{charset}"));
    match file.data {
        std::borrow::Cow::Borrowed(bytes) => answer.body(Bytes::from_static(bytes)),
        std::borrow::Cow::Owned(bytes) => answer.body(bytes),
    }
}
