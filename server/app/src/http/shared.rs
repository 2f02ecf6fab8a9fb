//! One report for whoever has its link, without signing in.
//!
//! Deliberately absent: everything else of the client, money included. Invariant: a link that is unknown, over or revoked is
//! the same missing page, and no search engine is invited.

use std::net::IpAddr;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::web::{Data, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, get};
use handouts::links::{self, Link};
use kernel::Fault;
use paper::{Format, Paper};

use super::answers::{Answer, Trouble, page, slow_down};
use super::limits::{Bucket, line};
use super::papers::download;
use super::site::Site;
use crate::papers::For;

/// How often shared reports may be opened in ten minutes: by one line, and by one link.
pub struct Limits {
    lines: Bucket<IpAddr>,
    links: Bucket<String>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { lines: Bucket::new(30, 600), links: Bucket::new(120, 600) }
    }
}

/// The page's own policy: its style and its logo stand in it, and it asks nobody for anything.
const POLICY: &str = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

/// The routes below `/shared`.
pub fn routes(config: &mut ServiceConfig) {
    config.service(file).service(shown);
}

#[get("/shared/{token}")]
async fn shown(site: Data<Site>, request: HttpRequest, token: Path<String>) -> Answer {
    let paper = match opened(&site, &request, &token).await? {
        Ok((paper, _)) => paper,
        Err(refused) => return Ok(told(refused)),
    };
    let names = [(Format::Pdf, "PDF"), (Format::Xlsx, "XLSX"), (Format::Csv, "CSV")];
    let links = names.map(|(format, name)| (format!("/shared/{token}/report.{}", format.end()), name));
    let html = site.papers.page(paper, links.into()).await?;
    let answer = HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .body(html);
    Ok(unlisted(answer))
}

#[get("/shared/{token}/report.{end}")]
async fn file(site: Data<Site>, request: HttpRequest, path: Path<(String, String)>) -> Answer {
    let (token, end) = path.into_inner();
    let Some(format) = Format::of(&end) else { return Ok(told(Refusal::Missing)) };
    let made = match opened(&site, &request, &token).await? {
        Ok(made) => made,
        Err(refused) => return Ok(told(refused)),
    };
    Ok(unlisted(download(site.papers.file(made, format).await?)))
}

enum Refusal {
    Missing,
    Wait(u64),
}

/// The report of a link, which is counted as opened.
async fn opened(site: &Site, request: &HttpRequest, token: &str) -> Result<Result<(Paper, String), Refusal>, Trouble> {
    let address = request.peer_addr().map_or(IpAddr::from([0, 0, 0, 0]), |peer| peer.ip());
    if let Err(seconds) = site.shared.lines.take(&line(address), site.now()) {
        return Ok(Err(Refusal::Wait(seconds)));
    }
    let Some((tenant, secret)) = links::opened(token) else { return Ok(Err(Refusal::Missing)) };
    let scope = site.access.job_scope(tenant);
    let tx = site.db.begin(&scope).await?;
    let link: Link = match links::open(&tx, &secret, site.now()).await {
        Ok(link) => link,
        Err(Fault::Missing { .. }) => return Ok(Err(Refusal::Missing)),
        Err(fault) => return Err(fault.into()),
    };
    if let Err(seconds) = site.shared.links.take(&link.id.to_string(), site.now()) {
        return Ok(Err(Refusal::Wait(seconds)));
    }
    tx.commit().await?;
    let asked = (&link.subject, link.period);
    let to = For { viewer: None, language: Some(link.language), money: false };
    Ok(Ok(site.papers.report(&scope, asked, to).await?))
}

#[expect(clippy::needless_pass_by_value, reason = "a refusal ends in its answer")]
fn told(refused: Refusal) -> HttpResponse {
    unlisted(match refused {
        Refusal::Wait(seconds) => slow_down(seconds),
        Refusal::Missing => page(
            &mut HttpResponse::build(StatusCode::NOT_FOUND),
            "Manyhands",
            "Raport nie jest już udostępniany. · This report is no longer shared. · Звіт більше не поширюється. · \
             Отчёт больше не доступен.",
        ),
    })
}

fn unlisted(mut answer: HttpResponse) -> HttpResponse {
    let name = HeaderName::from_static("x-robots-tag");
    answer.headers_mut().insert(name, HeaderValue::from_static("noindex, nofollow"));
    answer
}
