//! What somebody changes about his own sign-in: the password and the second factor.
//!
//! These are not GraphQL because the session's cookie changes with them. Deliberately absent: every rule about it; `access`
//! has them. Invariant: whatever changes the sign-in answers with a new session token, the old one is dead.

use access::{ProofRefused, Renewed};
use actix_web::http::StatusCode;
use actix_web::web::{Data, Json, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, post};
use serde::Deserialize;
use serde_json::json;

use super::answers::{Answer, refuse, slow_down};
use super::cookies;
use super::site::Site;

/// The routes of one's own account.
pub fn routes(config: &mut ServiceConfig) {
    config.service(password).service(confirm).service(remove).service(prove);
}

#[derive(Deserialize)]
struct NewPassword {
    current: String,
    next: String,
}

#[derive(Deserialize)]
struct Code {
    code: String,
}

#[derive(Deserialize)]
struct Proof {
    password: String,
}

#[derive(Deserialize)]
struct Proofs {
    password: String,
    code: Option<String>,
}

#[post("/auth/password")]
async fn password(site: Data<Site>, request: HttpRequest, typed: Json<NewPassword>) -> Answer {
    let Some(viewer) = site.who(&request).await? else { return Ok(nobody()) };
    answer(&site, site.access.change_password(&viewer, &typed.current, &typed.next, site.now()).await)
}

#[post("/auth/second-factor/confirm")]
async fn confirm(site: Data<Site>, request: HttpRequest, typed: Json<Code>) -> Answer {
    let Some(viewer) = site.who(&request).await? else { return Ok(nobody()) };
    answer(&site, site.access.totp_confirm(&viewer, &typed.code, site.now()).await)
}

#[post("/auth/second-factor/remove")]
async fn remove(site: Data<Site>, request: HttpRequest, typed: Json<Proof>) -> Answer {
    let Some(viewer) = site.who(&request).await? else { return Ok(nobody()) };
    answer(&site, site.access.totp_disable(&viewer, &typed.password, site.now()).await)
}

/// Proves once more who somebody is; the session stays what it was.
#[post("/auth/prove")]
async fn prove(site: Data<Site>, request: HttpRequest, typed: Json<Proofs>) -> Answer {
    let Some(viewer) = site.who(&request).await? else { return Ok(nobody()) };
    match site.access.prove(&viewer, &typed.password, typed.code.as_deref(), site.now()).await {
        Ok(()) => Ok(HttpResponse::NoContent().finish()),
        Err(refused) => not_proved(&site, refused),
    }
}

fn nobody() -> HttpResponse {
    refuse(StatusCode::UNAUTHORIZED, "UNAUTHENTICATED")
}

/// Hands out the new token, or says why nothing changed.
fn answer(site: &Site, done: Result<Renewed, ProofRefused>) -> Answer {
    match done {
        Ok(renewed) => {
            let mut answer = HttpResponse::Ok();
            answer.cookie(cookies::with_session(site, &renewed.token));
            if let Some(device) = &renewed.device {
                answer.cookie(cookies::with_device(site, device));
            }
            Ok(answer.json(json!({ "ok": true })))
        }
        Err(refused) => not_proved(site, refused),
    }
}

fn not_proved(site: &Site, refused: ProofRefused) -> Answer {
    match refused {
        ProofRefused::Wrong => Ok(refuse(StatusCode::FORBIDDEN, "WRONG")),
        ProofRefused::TotpWrong => Ok(refuse(StatusCode::FORBIDDEN, "TOTP_WRONG")),
        ProofRefused::Throttled { until } => {
            Ok(slow_down(u64::try_from((until - site.now()).num_seconds()).unwrap_or_default().max(1)))
        }
        ProofRefused::Fault(fault) => Err(fault.into()),
    }
}
