//! A client's logo, for those who may see the client.
//!
//! Invariant: what is served was drawn by us; it is a picture, and no browser takes it for anything else.

use actix_web::http::header::{self, HeaderName};
use actix_web::web::{Data, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, get};
use api::gid;
use async_graphql::ID;
use tenants::clients::brand;

use super::answers::Answer;
use super::files::missing;
use super::papers::reading;
use super::site::Site;

/// The route below `/logo`.
pub fn routes(config: &mut ServiceConfig) {
    config.service(logo);
}

/// A logo that is another has another address, so it may be kept for a year.
#[get("/logo/{client}/{mark}.png")]
async fn logo(site: Data<Site>, request: HttpRequest, path: Path<(String, String)>) -> Answer {
    let (client, mark) = path.into_inner();
    let Ok(tenant) = gid::client_of(&ID(client)) else { return Ok(missing()) };
    let (_, scope) = match reading(&site, &request, tenant).await? {
        Ok(reader) => reader,
        Err(refused) => return Ok(refused),
    };
    let known = brand::find(&site.db.view(&scope).await?).await?;
    let Some(logo) = known.logo.filter(|_| known.mark.as_deref() == Some(mark.as_str())) else { return Ok(missing()) };
    Ok(HttpResponse::Ok()
        .content_type("image/png")
        .insert_header((header::CACHE_CONTROL, "private, max-age=31536000, immutable"))
        .insert_header((header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"))
        .insert_header((HeaderName::from_static("x-content-type-options"), "nosniff"))
        .body(logo))
}
