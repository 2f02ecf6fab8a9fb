//! Papers as downloads: the month, the figures, a report of the catalogue, a document.
//!
//! Deliberately absent: papers without a session; a sharing link has its own route. Invariant: another client's paper is
//! missing, like anything of it.

use access::Viewer;
use actix_web::http::StatusCode;
use actix_web::http::header;
use actix_web::web::{Data, Path, Query, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, get};
use api::gid::{self, Noun};
use async_graphql::ID;
use chrono::NaiveDate;
use handouts::{Chosen, Group, Step, Subject};
use kernel::Fault;
use kernel::fact::Channel;
use kernel::fault::Reason;
use kernel::ids::{ProjectId, TenantId};
use paper::{Format, Language};
use serde::Deserialize;
use store::Scope;
use tenants::kpi::Period;
use uuid::Uuid;

use super::answers::{Answer, Trouble, refuse};
use super::files::{encoded, missing};
use super::site::Site;
use crate::papers::{File, For};

/// The routes below `/papers`.
pub fn routes(config: &mut ServiceConfig) {
    config.service(document).service(month).service(figures).service(report);
}

#[derive(Deserialize)]
struct Spoken {
    language: Option<String>,
}

#[derive(Deserialize)]
struct Days {
    from: NaiveDate,
    until: NaiveDate,
    by: Step,
    project: Option<bool>,
    channel: Option<bool>,
    kpis: String,
    language: Option<String>,
}

#[derive(Deserialize)]
struct Filed {
    from: NaiveDate,
    until: NaiveDate,
    by: Step,
    group: Group,
    project: Option<ID>,
    channel: Option<Channel>,
    language: Option<String>,
}

#[get("/papers/document/{id}.{end}")]
async fn document(
    site: Data<Site>,
    request: HttpRequest,
    path: Path<(String, String)>,
    spoken: Query<Spoken>,
) -> Answer {
    let (id, end) = path.into_inner();
    let format = format(&end)?;
    let Ok((tenant, id)) = gid::decode::<Uuid>(Noun::Document, &ID(id)) else { return Ok(missing()) };
    let (_, scope) = match reading(&site, &request, tenant).await? {
        Ok(reader) => reader,
        Err(refused) => return Ok(refused),
    };
    let paper = site.papers.document(&scope, id, language(spoken.language.as_deref())).await?;
    Ok(download(site.papers.file(paper, format).await?))
}

#[get("/papers/{client}/month/{month}.{end}")]
async fn month(
    site: Data<Site>,
    request: HttpRequest,
    path: Path<(String, String, String)>,
    spoken: Query<Spoken>,
) -> Answer {
    let (client, month, end) = path.into_inner();
    let format = format(&end)?;
    let Ok(tenant) = gid::client_of(&ID(client)) else { return Ok(missing()) };
    let Ok(day) = format!("{month}-01").parse::<NaiveDate>() else {
        return Err(Fault::invalid("month", Reason::coded("NOT_A_MONTH", "is not a month such as 2026-11")).into());
    };
    let (viewer, scope) = match reading(&site, &request, tenant).await? {
        Ok(reader) => reader,
        Err(refused) => return Ok(refused),
    };
    let asked = (&Subject::Month, Period::month(day));
    let paper = site.papers.report(&scope, asked, spoken_to(&viewer, spoken.language.as_deref(), true)).await?;
    Ok(download(site.papers.file(paper, format).await?))
}

#[get("/papers/{client}/figures.{end}")]
async fn figures(site: Data<Site>, request: HttpRequest, path: Path<(String, String)>, days: Query<Days>) -> Answer {
    let (client, end) = path.into_inner();
    let format = format(&end)?;
    let Ok(tenant) = gid::client_of(&ID(client)) else { return Ok(missing()) };
    let (viewer, scope) = match reading(&site, &request, tenant).await? {
        Ok(reader) => reader,
        Err(refused) => return Ok(refused),
    };
    let days = days.into_inner();
    let kpis = days.kpis.split(',').filter(|code| !code.is_empty()).map(str::to_owned).collect();
    let (by_project, by_channel) = (days.project.unwrap_or_default(), days.channel.unwrap_or_default());
    let subject = Subject::Figures { by: days.by, by_project, by_channel, kpis };
    let period = Period { first: days.from, last: days.until };
    let paper =
        site.papers.report(&scope, (&subject, period), spoken_to(&viewer, days.language.as_deref(), false)).await?;
    Ok(download(site.papers.file(paper, format).await?))
}

#[get("/papers/{client}/report/{number}.{end}")]
async fn report(
    site: Data<Site>,
    request: HttpRequest,
    path: Path<(String, String, String)>,
    filed: Query<Filed>,
) -> Answer {
    let (client, number, end) = path.into_inner();
    let format = format(&end)?;
    let Ok(tenant) = gid::client_of(&ID(client)) else { return Ok(missing()) };
    let Ok(project) = gid::maybe_within::<ProjectId>(Noun::Project, tenant, filed.project.as_ref()) else {
        return Ok(missing());
    };
    let (viewer, scope) = match reading(&site, &request, tenant).await? {
        Ok(reader) => reader,
        Err(refused) => return Ok(refused),
    };
    let subject = Subject::Report(Chosen { number, by: filed.by, group: filed.group, project, channel: filed.channel });
    let period = Period { first: filed.from, last: filed.until };
    let to = spoken_to(&viewer, filed.language.as_deref(), false);
    let paper = site.papers.report(&scope, (&subject, period), to).await?;
    Ok(download(site.papers.file(paper, format).await?))
}

fn spoken_to<'a>(viewer: &'a Viewer, language: Option<&str>, money: bool) -> For<'a> {
    For { viewer: Some(viewer), language: language.map(Language::of), money }
}

fn format(end: &str) -> Result<Format, Fault> {
    Format::of(end).ok_or_else(|| Fault::missing("format"))
}

fn language(code: Option<&str>) -> Option<Language> {
    code.map(Language::of)
}

/// Whoever asks, and his scope; or the refusal, which is the same for a foreign client and for none at all.
pub(super) async fn reading(
    site: &Site,
    request: &HttpRequest,
    tenant: TenantId,
) -> Result<Result<(Viewer, Scope), HttpResponse>, Trouble> {
    let Some(viewer) = site.who(request).await? else {
        return Ok(Err(refuse(StatusCode::UNAUTHORIZED, "UNAUTHENTICATED")));
    };
    match site.access.scope(&viewer, tenant, site.now()).await {
        Ok(scope) => Ok(Ok((viewer, scope))),
        Err(Fault::Missing { .. }) => Ok(Err(missing())),
        Err(fault) => Err(fault.into()),
    }
}

/// A file that is saved and never shown in our own origin.
pub(super) fn download(file: File) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(file.media_type)
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename*=UTF-8''{}", encoded(&file.name))))
        .body(file.bytes)
}
