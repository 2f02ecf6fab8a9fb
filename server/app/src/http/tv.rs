//! What a wall screen shows, for whoever has its token, without signing in.
//!
//! Deliberately absent: everything else; a token is no session. Invariant: a token that is unknown, malformed or was taken
//! back is the same missing page.

use std::collections::BTreeMap;
use std::net::IpAddr;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::web::{Data, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, get};
use desk::live::lanes;
use desk::wallboards::{self, Slide, Wallboard};
use figures::Lens;
use kernel::Fault;
use kernel::ids::TenantId;
use serde_json::{Value, json};
use tenants::clients::Client;

use super::answers::{Answer, Trouble, refuse, slow_down};
use super::limits::{Bucket, line};
use super::site::Site;

/// How often screens may ask in ten minutes: through one line, and with one token.
pub struct Limits {
    lines: Bucket<IpAddr>,
    screens: Bucket<String>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { lines: Bucket::new(1_200, 600), screens: Bucket::new(600, 600) }
    }
}

/// The route of a screen's figures; its page is one of the front end's.
pub fn routes(config: &mut ServiceConfig) {
    config.service(state);
}

#[get("/tv/{token}/state.json")]
async fn state(site: Data<Site>, request: HttpRequest, token: Path<String>) -> Answer {
    let address = request.peer_addr().map_or(IpAddr::from([0, 0, 0, 0]), |peer| peer.ip());
    if let Err(seconds) = site.tv.lines.take(&line(address), site.now()) {
        return Ok(slow_down(seconds));
    }
    let missing = || Ok(unlisted(refuse(StatusCode::NOT_FOUND, "MISSING")));
    let Some(secret) = wallboards::secret(&token) else { return missing() };
    let house = site.db.view(&site.access.contact_point_scope(TenantId::HOUSE)).await?;
    let board = match wallboards::open(&house, &secret).await {
        Ok(board) => board,
        Err(Fault::Missing { .. }) => return missing(),
        Err(fault) => return Err(fault.into()),
    };
    drop(house);
    if let Err(seconds) = site.tv.screens.take(&board.id.to_string(), site.now()) {
        return Ok(slow_down(seconds));
    }
    Ok(unlisted(HttpResponse::Ok().json(shown(&site, &board).await?)))
}

/// The slides of a screen at this moment.
async fn shown(site: &Site, board: &Wallboard) -> Result<Value, Trouble> {
    let now = site.now();
    let here = site.floor.here(now).await?;
    let (mut all, mut people, mut clients) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
    for tenant in &board.clients {
        let view = site.db.view(&site.access.contact_point_scope(*tenant)).await?;
        let client = tenants::clients::find(&site.db, view.scope()).await?;
        if client.archived.is_some() {
            continue;
        }
        let policies = site.parts.book.policies(&view).await?;
        let lens = Lens { policies: &policies, zone: client.zone, now };
        all.extend(lanes(&view, &lens, true).await?);
        let there = here.iter().filter(|one| one.works_for(*tenant)).count();
        people.insert(*tenant, u64::try_from(there).unwrap_or_default());
        clients.insert(*tenant, client);
    }
    let any = here.iter().filter(|one| clients.keys().any(|tenant| one.works_for(*tenant))).count();
    let slides = wallboards::slides(&all, &people, u64::try_from(any).unwrap_or_default(), now);
    let told: Vec<Value> = slides.iter().map(|slide| told(slide, &clients)).collect();
    Ok(json!({ "asOf": now, "name": board.name, "language": board.language, "slides": told }))
}

fn told(slide: &Slide, clients: &BTreeMap<TenantId, Client>) -> Value {
    let client = slide.client.and_then(|id| clients.get(&id));
    let client = client.map(|client| json!({ "name": client.name, "colour": client.hue }));
    json!({ "client": client, "verdict": slide.verdict, "tiles": slide.tiles })
}

fn unlisted(mut answer: HttpResponse) -> HttpResponse {
    let headers = answer.headers_mut();
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
