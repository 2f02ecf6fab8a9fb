//! A name for each request, in its answer and in every line of the log that belongs to it.
//!
//! Deliberately absent from the log: paths as typed, queries, headers, bodies. Invariant: the log holds the route's
//! pattern, never a token or a customer's word.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpMessage, HttpRequest};
use tracing::Instrument;

use super::site::Site;

/// The name of a request, to be quoted when something went wrong.
#[derive(Clone, Debug)]
pub struct Reference(pub String);

/// The name of this request.
pub fn reference(request: &HttpRequest) -> Reference {
    request.extensions().get::<Reference>().cloned().unwrap_or_else(|| Reference("unknown".into()))
}

/// Names the request and notes how it went.
pub async fn note(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let id = request.app_data::<Data<Site>>().map(|site| site.db.ids().next::<uuid::Uuid>()).unwrap_or_default();
    let name = id.simple().to_string();
    request.extensions_mut().insert(Reference(name.clone()));
    let span = tracing::info_span!("request", id = %name);
    let began = std::time::Instant::now();
    let method = request.method().clone();
    async move {
        let mut answer = next.call(request).await?;
        let route = answer.request().match_pattern().unwrap_or_else(|| "page".to_owned());
        let millis = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        tracing::info!(%method, route, status = answer.status().as_u16(), millis, "answered");
        if let Ok(value) = HeaderValue::from_str(&name) {
            answer.headers_mut().insert(HeaderName::from_static("x-request-id"), value);
        }
        Ok(answer)
    }
    .instrument(span)
    .await
}
