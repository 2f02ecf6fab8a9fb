//! The demo's shops: a page for each client on which its widget lives, so that a newcomer plays customer and agent.
//!
//! Deliberately absent outside the demo. Invariant: a shop's page is told nothing but what any visitor may know.

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::{Data, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, get};
use serde_json::json;
use tenants::widgets;

use super::answers::{Answer, refuse};
use super::frontend;
use super::site::Site;

/// What the pages of a shop may load: everything from here, nothing inline. A shop elsewhere names our host instead.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
    base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// The routes below `/shop`.
pub fn routes(config: &mut ServiceConfig) {
    config.service(settings).service(page).service(front);
}

/// What a shop's page needs to know of itself.
#[get("/shop/{client}/config.json")]
async fn settings(site: Data<Site>, client: Path<String>) -> Answer {
    let missing = || refuse(StatusCode::NOT_FOUND, "MISSING");
    if !site.parts.demo {
        return Ok(missing());
    }
    let clients = tenants::clients::all(&site.db).await?;
    let Some(client) = clients.into_iter().find(|one| one.code.eq_ignore_ascii_case(&client)) else {
        return Ok(missing());
    };
    let view = site.db.view(&site.access.contact_point_scope(client.id)).await?;
    let Some(widget) = widgets::list(&view).await?.into_iter().find(|one| one.archived.is_none()) else {
        return Ok(missing());
    };
    let shown =
        json!({ "name": client.name, "key": widget.key, "accent": client.accent.accent, "lang": client.locale });
    Ok(HttpResponse::Ok().json(shown))
}

#[get("/shop/{client}/{rest:.*}")]
async fn page(site: Data<Site>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    let (client, rest) = path.into_inner();
    shown(&site, &request, &format!("shop/{client}/{rest}"))
}

#[get("/shop/{client}")]
async fn front(site: Data<Site>, request: HttpRequest, client: Path<String>) -> HttpResponse {
    shown(&site, &request, &format!("shop/{client}"))
}

/// A file of the shop's pages, or the page itself for every other address below it.
fn shown(site: &Site, request: &HttpRequest, path: &str) -> HttpResponse {
    if !site.parts.demo {
        return refuse(StatusCode::NOT_FOUND, "MISSING");
    }
    let found = frontend::file(request, path).or_else(|| frontend::file(request, "shop/index.html"));
    let Some(mut answer) = found else { return refuse(StatusCode::NOT_FOUND, "MISSING") };
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    answer
}
