//! Whether the process lives, and whether it may be sent work.

use actix_web::guard::GuardContext;
use actix_web::http::header;
use actix_web::web::{Data, ServiceConfig};
use actix_web::{HttpResponse, get};
use serde_json::json;

use super::answers::Answer;
use super::site::Site;

/// The routes of health and version.
pub fn routes(config: &mut ServiceConfig) {
    config.service(live).service(ready).service(version);
}

/// It lives: it can answer at all.
#[get("/health/live")]
async fn live() -> HttpResponse {
    HttpResponse::Ok().json(json!({ "state": "OK" }))
}

/// It is ready: the database answers and no worker is down. A browser that goes to this address gets the page instead.
#[get("/health", guard = "asked_by_a_machine")]
async fn ready(site: Data<Site>) -> HttpResponse {
    let report = site.health.look().await;
    let mut answer = if report.ready() { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    answer.json(report)
}

fn asked_by_a_machine(asked: &GuardContext<'_>) -> bool {
    let accept = asked.head().headers().get(header::ACCEPT).and_then(|accept| accept.to_str().ok());
    !accept.is_some_and(|accept| accept.contains("text/html"))
}

#[get("/version")]
async fn version(site: Data<Site>) -> Answer {
    let logins = (!site.logins.is_empty()).then_some(&site.logins);
    Ok(HttpResponse::Ok().json(json!({
        "version": env!("CARGO_PKG_VERSION"),
        "builtAt": crate::health::built_at(),
        "demo": logins,
    })))
}
