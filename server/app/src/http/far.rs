//! Pictures of mails that lie on other servers: fetched by us once, kept with the customer, shown from here.
//!
//! The sandbox that shows a mail carries no cookie, so the link opens by itself, for minutes; it was signed for somebody who
//! may read the mail and asked for its pictures. Invariant: nobody's address but ours is seen out there, and what was
//! fetched is erased with the customer.

use std::sync::Arc;
use std::time::Duration;

use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::web::{Data, Path};
use actix_web::{HttpResponse, get};
use channels::pictures::{Fetcher, Kind, Refused, kind};
use desk::interactions;
use kernel::Fault;
use kernel::ids::{InteractionId, TenantId};
use moka::future::Cache;
use store::Objects;

use super::answers::Answer;
use super::files::missing;
use super::site::Site;
use crate::links::Target;

/// For how long a picture that was not to be had is not asked for again.
const GIVEN_UP: Duration = Duration::from_mins(5);

/// What fetches pictures, and what was not to be had.
pub struct Pictures {
    fetcher: Fetcher,
    refused: Cache<String, Arc<Refused>>,
}

impl Pictures {
    /// With this fetcher.
    pub fn new(fetcher: Fetcher) -> Self {
        Self { fetcher, refused: Cache::builder().max_capacity(10_000).time_to_live(GIVEN_UP).build() }
    }
}

/// The route of a picture that lies elsewhere.
#[get("/files/elsewhere/{token}")]
pub async fn far_picture(site: Data<Site>, token: Path<String>) -> Answer {
    let mut answer = match site.links.read(&token) {
        Some((tenant, Target::Elsewhere(mail, address))) => picture(&site, (tenant, mail), &address).await?,
        _ => missing(),
    };
    // The frame of a mail is nobody's page: it may take this, and may learn that there is nothing to take.
    let policy = HeaderName::from_static("cross-origin-resource-policy");
    answer.headers_mut().insert(policy, HeaderValue::from_static("cross-origin"));
    Ok(answer)
}

async fn picture(site: &Site, mail: (TenantId, InteractionId), address: &str) -> Result<HttpResponse, Fault> {
    let Some((kind, bytes)) = found(site, mail, address).await? else { return Ok(missing()) };
    let lasting = (header::CACHE_CONTROL, "private, max-age=600");
    Ok(HttpResponse::Ok().content_type(kind.content_type()).insert_header(lasting).body(bytes))
}

/// The picture as it is kept, or as it is fetched now; nothing when it is not to be had.
async fn found(
    site: &Site,
    (tenant, mail): (TenantId, InteractionId),
    address: &str,
) -> Result<Option<(Kind, Vec<u8>)>, Fault> {
    let scope = site.access.contact_point_scope(tenant);
    let customer = interactions::find(&site.db.view(&scope).await?, mail).await?.customer;
    let Some(owner) = customer.map(|customer| customer.0) else { return Ok(None) };
    let name = Objects::came_from(tenant, owner, address);
    if site.pictures.refused.get(&name).await.is_some() {
        return Ok(None);
    }
    let tx = site.db.begin(&scope).await?;
    let key = tx.key_for(owner).await?;
    tx.commit().await?;
    match site.objects.get(&name, &key).await {
        Ok(bytes) => return Ok(kind(&bytes).map(|kind| (kind, bytes))),
        Err(Fault::Missing { .. }) => {}
        Err(fault) => return Err(fault),
    }
    match site.pictures.fetcher.fetch(address).await {
        Ok(picture) => {
            site.objects.put_under(&name, &key, &picture.bytes).await?;
            Ok(Some((picture.kind, picture.bytes)))
        }
        Err(refused) => {
            tracing::info!(%tenant, %mail, %refused, "a picture of a mail was not fetched");
            site.pictures.refused.insert(name, Arc::new(refused)).await;
            Ok(None)
        }
    }
}
