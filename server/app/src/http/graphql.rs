//! GraphQL over POST: one operation of JSON, nothing else.
//!
//! Deliberately absent: the schema. Invariant: a list of operations, another content type, another method or a larger
//! body is refused before anything is parsed as GraphQL.

use std::sync::Arc;

use access::Viewer;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, ContentType};
use actix_web::web::{Bytes, Data, Payload, PayloadConfig, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, web};
use api::limits::documents::Documents;
use async_graphql::http::GraphiQLSource;
use async_graphql::{Executor, Request};

use super::answers::{Answer, refuse};
use super::site::Site;
use super::{cookies, headers, socket, trace};

/// The largest request.
pub const MOST_BYTES: usize = 1024 * 1024;

/// Who asks, as the schema is told.
#[derive(Clone)]
pub struct Asker {
    /// Somebody signed in, or nobody.
    pub viewer: Option<Viewer>,
    /// The name of the request, to be quoted.
    pub reference: String,
}

/// What runs requests, and what it is handed with each.
pub struct Endpoint<E> {
    /// The schema.
    pub schema: E,
    /// What may be asked.
    pub documents: Documents,
    /// Puts what resolvers need beside a request, by who asks and whether all he does is read.
    pub furnish: Arc<dyn Fn(Asker, bool) -> async_graphql::Data + Send + Sync>,
}

impl<E> Endpoint<E> {
    /// Puts the document in that was asked for by its hash; false when it may not be asked.
    pub fn knows(&self, operation: &mut Request) -> bool {
        let asked = operation.extensions.get("persistedQuery").cloned();
        let asked = asked.and_then(|asked| asked.into_json().ok());
        let hash = asked.as_ref().and_then(|asked| asked.get("sha256Hash")?.as_str());
        let known = self.documents.put(hash, operation).is_ok();
        operation.extensions.remove("persistedQuery");
        known
    }
}

/// The one route of GraphQL.
pub fn routes<E: Executor>(config: &mut ServiceConfig) {
    config.service(
        web::resource("/graphql")
            .app_data(PayloadConfig::new(MOST_BYTES))
            .route(web::post().to(post::<E>))
            .route(web::get().to(get::<E>))
            .default_service(web::to(other_method)),
    );
}

async fn other_method() -> HttpResponse {
    let mut answer = HttpResponse::MethodNotAllowed();
    answer.insert_header((header::ALLOW, "POST")).finish()
}

async fn post<E: Executor>(
    site: Data<Site>,
    endpoint: Data<Endpoint<E>>,
    request: HttpRequest,
    body: Result<Bytes, actix_web::Error>,
) -> Answer {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json") {
        return Ok(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, "JSON_ONLY"));
    }
    let body = match body {
        Ok(body) => body,
        Err(error) => return Ok(refuse(error.as_response_error().status_code(), "TOO_MUCH")),
    };
    if body.trim_ascii_start().starts_with(b"[") {
        return Ok(refuse(StatusCode::BAD_REQUEST, "ONE_OPERATION_ONLY"));
    }
    let Ok(mut operation) = serde_json::from_slice::<Request>(&body) else {
        return Ok(refuse(StatusCode::BAD_REQUEST, "NOT_AN_OPERATION"));
    };
    if !endpoint.knows(&mut operation) {
        return Ok(refuse(StatusCode::BAD_REQUEST, "UNKNOWN_DOCUMENT"));
    }
    let viewer = site.who(&request).await?;
    let renewed = renewed(&site, viewer.as_ref()).await?;
    let asker = Asker { viewer, reference: trace::reference(&request).0 };
    let reads = api::only_reads(&mut operation);
    operation.data = (endpoint.furnish)(asker, reads);
    let response = endpoint.schema.execute(operation).await;
    let mut answer = HttpResponse::Ok();
    for (name, value) in &response.http_headers {
        answer.append_header((name.as_str(), value.as_bytes()));
    }
    if let Some(token) = renewed {
        answer.cookie(cookies::with_session(&site, &token));
    }
    Ok(answer.json(&response))
}

/// A session whose rights changed goes on under a new token.
async fn renewed(site: &Site, viewer: Option<&Viewer>) -> Result<Option<String>, kernel::Fault> {
    match viewer.filter(|viewer| viewer.needs_renewal()) {
        // Of two requests at the same time one renews; the other goes on as it is.
        Some(viewer) => Ok(site.access.renew(viewer, site.now()).await.ok().map(|renewed| renewed.token)),
        None => Ok(None),
    }
}

async fn get<E: Executor>(
    site: Data<Site>,
    endpoint: Data<Endpoint<E>>,
    request: HttpRequest,
    body: Payload,
) -> Result<HttpResponse, actix_web::Error> {
    if request.headers().contains_key(header::UPGRADE) {
        return socket::open(site, endpoint, request, body).await;
    }
    if !site.development {
        return Ok(other_method().await);
    }
    let source = GraphiQLSource::build().endpoint("/graphql").subscription_endpoint("/graphql");
    let page = source.header("X-Manyhands", "1").credentials(async_graphql::http::Credentials::SameOrigin).finish();
    Ok(HttpResponse::Ok()
        .insert_header(ContentType::html())
        .insert_header((header::CONTENT_SECURITY_POLICY, headers::TOOL_POLICY))
        .body(page))
}
