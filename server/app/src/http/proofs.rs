//! Proofs to take away: a client's figures with every fact and seal, for `manyhands verify`.
//!
//! Invariant: one proof is made at a time, and none is held in memory; a ledger may be larger than that.

use std::fs::File;
use std::io::{BufWriter, Seek};

use actix_web::http::StatusCode;
use actix_web::http::header;
use actix_web::web::{Data, Path, Query, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, get};
use chrono::NaiveDate;
use kernel::Fault;
use kernel::action::ReadReport;
use kernel::ids::TenantId;
use serde::Deserialize;
use tenants::kpi::Period;
use tokio::sync::Semaphore;
use tokio_util::io::ReaderStream;

use super::answers::{Answer, refuse};
use super::files::missing;
use super::site::Site;
use crate::proofs;

/// How many are made at a time.
static FREE: Semaphore = Semaphore::const_new(1);

/// The routes below `/proofs`.
pub fn routes(config: &mut ServiceConfig) {
    config.service(proof);
}

#[derive(Deserialize)]
struct Wish {
    from: NaiveDate,
    until: NaiveDate,
}

#[get("/proofs/{client}")]
async fn proof(site: Data<Site>, request: HttpRequest, client: Path<String>, wish: Query<Wish>) -> Answer {
    let Some(viewer) = site.who(&request).await? else {
        return Ok(refuse(StatusCode::UNAUTHORIZED, "UNAUTHENTICATED"));
    };
    let Ok(tenant) = api::gid::client_of(&async_graphql::ID(client.into_inner())) else { return Ok(missing()) };
    let scope = match site.access.scope(&viewer, tenant, site.now()).await {
        Ok(scope) => scope,
        Err(Fault::Missing { .. }) => return Ok(missing()),
        Err(fault) => return Err(fault.into()),
    };
    scope.permit::<ReadReport>()?;
    let period = Period { first: wish.from, last: wish.until };
    period.check("until")?;
    let Ok(_turn) = FREE.try_acquire() else {
        let mut busy = refuse(StatusCode::SERVICE_UNAVAILABLE, "BUSY");
        busy.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("5"));
        return Ok(busy);
    };
    let file = written(&site, tenant, period).await?;
    let name = format!("manyhands-proof-{}-{}.jsonl", period.first, period.last);
    Ok(HttpResponse::Ok()
        .content_type("application/jsonl")
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .streaming(ReaderStream::new(tokio::fs::File::from_std(file))))
}

/// A file without a name, so that it goes when nobody reads it any more.
async fn written(site: &Site, tenant: TenantId, period: Period) -> Result<File, Fault> {
    let file = tempfile::tempfile().map_err(Fault::storage)?;
    let out = BufWriter::new(file.try_clone().map_err(Fault::storage)?);
    proofs::write((&site.db, &site.access), tenant, period, out).await?;
    let mut file = file;
    file.rewind().map_err(Fault::storage)?;
    Ok(file)
}
