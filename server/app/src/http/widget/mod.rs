//! The shops' windows for chats: what a page of a shop asks over HTTP, and the socket of a visitor.
//!
//! Any page may ask, because the widget stands on the shop's: no cookie is read, a visitor is known by a token of his own.
//! Invariant: what a widget is told belongs to its client alone, and is what anybody on that page may know.

mod frames;
mod line;
mod message;
mod page;
mod said;
mod socket;
mod standing;
mod visit;

use std::net::IpAddr;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::ServiceConfig;
use actix_web::{HttpRequest, HttpResponse, route};
use tenants::widgets::Widget;

use super::answers::{Answer, Trouble, refuse};
use super::limits::Bucket;
use super::site::Site;

/// How much may be asked through widgets, in a minute: by one line.
pub struct Limits {
    visits: Bucket<IpAddr>,
    messages: Bucket<IpAddr>,
    sockets: Bucket<IpAddr>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { visits: Bucket::new(120, 60), messages: Bucket::new(5, 600), sockets: Bucket::new(60, 60) }
    }
}

/// The routes of widgets.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(preflight)
        .service(visit::looks)
        .service(visit::answers)
        .service(message::leave)
        .service(socket::open);
}

/// What a browser asks before it lets a shop's page send.
#[route("/w/v1/{key}/{what}", method = "OPTIONS")]
async fn preflight() -> HttpResponse {
    HttpResponse::NoContent()
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_HEADERS, "content-type, authorization, x-name"))
        .insert_header((header::ACCESS_CONTROL_MAX_AGE, "86400"))
        .finish()
}

/// Lets a page of another site read an answer.
fn open_to_all(answer: Answer) -> HttpResponse {
    let mut answer = answer.unwrap_or_else(|trouble| actix_web::ResponseError::error_response(&trouble));
    answer.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    answer.headers_mut().insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("retry-after"));
    let cross = HeaderValue::from_static("cross-origin");
    answer.headers_mut().insert(header::HeaderName::from_static("cross-origin-resource-policy"), cross);
    answer
}

/// Whose line it is.
fn address(request: &HttpRequest) -> IpAddr {
    let address = request.peer_addr().map_or(IpAddr::from([0, 0, 0, 0]), |peer| peer.ip());
    super::limits::line(address)
}

/// The widget of a key on this page; a page that may not carry it is refused like an unknown key.
async fn widget(site: &Site, request: &HttpRequest, key: &str) -> Result<Result<Widget, HttpResponse>, Trouble> {
    let origin = request.headers().get(header::ORIGIN).and_then(|value| value.to_str().ok());
    let known = site.widgets.of(key).await?;
    let Some(widget) = known else { return Ok(Err(refuse(StatusCode::NOT_FOUND, "MISSING"))) };
    let here = widget.allows(origin) || origin.is_some_and(|origin| site.origins.allow(origin));
    Ok(if here { Ok(widget) } else { Err(refuse(StatusCode::FORBIDDEN, "NOT_THIS_PAGE")) })
}
