//! Keeps foreign pages from making a signed-in browser do things.
//!
//! A state-changing request carries a header that no form can send, and comes from one of our own pages. Public forms
//! and widgets are the exception: they carry no cookie and change nothing of a person's. Invariant: nothing behind this guard needs
//! a check of its own.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpRequest};

use super::answers::refuse;
use super::site::Site;

/// The header that only a page of ours can send.
pub const MARK: &str = "x-manyhands";

/// Lets only requests of our own pages change anything.
pub async fn check(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let reading = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let public = request.path().starts_with("/forms/") || request.path().starts_with("/w/v1/");
    if reading || public || ours(request.request()) {
        return next.call(request).await.map(ServiceResponse::map_into_boxed_body);
    }
    tracing::warn!("a state-changing request that is not from our own pages");
    Ok(request.into_response(refuse(StatusCode::FORBIDDEN, "NOT_OUR_PAGE")))
}

fn ours(request: &HttpRequest) -> bool {
    let word = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    let marked = word(MARK) == Some("1");
    let from_us = match word("origin") {
        Some(origin) => request.app_data::<Data<Site>>().is_some_and(|site| site.origins.allow(origin)),
        // No browser: it would have sent the origin. An old one at least says how near the page is.
        None => matches!(word("sec-fetch-site"), None | Some("same-origin" | "none")),
    };
    marked && from_us
}

/// Whether a socket is opened by one of our own pages. Here the origin must be told.
pub fn own_origin(site: &Site, request: &HttpRequest) -> bool {
    let origin = request.headers().get(header::ORIGIN).and_then(|value| value.to_str().ok());
    origin.is_some_and(|origin| site.origins.allow(origin))
}
