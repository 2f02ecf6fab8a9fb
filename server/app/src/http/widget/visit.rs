//! A page of a shop says that somebody looks at it, and is told how the widget stands.

use actix_web::web::{Data, Json, Path};
use actix_web::{HttpRequest, HttpResponse, post};
use serde::Deserialize;

use super::super::answers::{Answer, slow_down};
use super::super::site::Site;
use super::{address, open_to_all, standing, widget};

/// What a page says of its visit. It is true for seconds, and nothing of it is kept.
#[derive(Deserialize)]
struct Page {
    #[expect(dead_code, reason = "invitations by rule will ask for it")]
    visit: String,
}

/// A page looks.
#[post("/w/v1/{key}/visit")]
pub async fn visit(site: Data<Site>, request: HttpRequest, key: Path<String>, _page: Json<Page>) -> HttpResponse {
    open_to_all(told(&site, &request, &key).await)
}

async fn told(site: &Site, request: &HttpRequest, key: &str) -> Answer {
    if let Err(seconds) = site.visits.visits.take(&address(request), site.now()) {
        return Ok(slow_down(seconds));
    }
    let widget = match widget(site, request, key).await? {
        Ok(widget) => widget,
        Err(refused) => return Ok(refused),
    };
    Ok(HttpResponse::Ok().json(standing::of(site, &widget).await?))
}
