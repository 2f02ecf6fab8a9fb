//! Signing in and out, forgotten passwords, invitations: what must work before there is a session.
//!
//! Deliberately absent: every rule about it; `access` has them. Invariant: whether an address is known never shows.

use access::{AcceptRefused, Attempt, Choice, Device, SignInRefused};
use actix_web::http::StatusCode;
use actix_web::web::{Data, Json, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, get, post};
use kernel::Fault;
use serde::Deserialize;
use serde_json::json;

use super::answers::{Answer, Trouble, refuse, slow_down};
use super::cookies;
use super::site::Site;

/// The routes below `/auth`.
pub fn routes(config: &mut ServiceConfig) {
    config.service(sign_in).service(sign_out).service(forgot).service(reset).service(invitation).service(accept);
}

#[derive(Deserialize)]
struct SignIn {
    email: String,
    password: String,
    totp: Option<String>,
}

#[derive(Deserialize)]
struct Forgot {
    email: String,
}

#[derive(Deserialize)]
struct Chosen {
    token: String,
    password: String,
    name: Option<String>,
}

#[post("/auth/sign-in")]
async fn sign_in(site: Data<Site>, request: HttpRequest, typed: Json<SignIn>) -> Answer {
    enter(&site, &request, &typed).await
}

/// Opens a session and hands out its cookies.
async fn enter(site: &Site, request: &HttpRequest, typed: &SignIn) -> Answer {
    let (address, cookie) = (peer(request), cookies::device(site, request));
    let label = request.headers().get("user-agent").and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let attempt = Attempt {
        email: &typed.email,
        password: &typed.password,
        totp: typed.totp.as_deref().filter(|code| !code.is_empty()),
        device: Device { label, cookie: cookie.as_deref() },
        address: &address,
    };
    let now = site.now();
    match site.access.sign_in(&attempt, now).await {
        Ok(signed_in) => Ok(HttpResponse::Ok()
            .cookie(cookies::with_session(site, &signed_in.token))
            .cookie(cookies::with_device(site, &signed_in.device))
            .json(json!({ "ok": true }))),
        Err(SignInRefused::Wrong) => Ok(refuse(StatusCode::UNAUTHORIZED, "WRONG")),
        Err(SignInRefused::TotpNeeded) => Ok(refuse(StatusCode::UNAUTHORIZED, "TOTP_NEEDED")),
        Err(SignInRefused::TotpWrong) => Ok(refuse(StatusCode::UNAUTHORIZED, "TOTP_WRONG")),
        Err(SignInRefused::Throttled { until }) => {
            Ok(slow_down(u64::try_from((until - now).num_seconds()).unwrap_or_default().max(1)))
        }
        Err(SignInRefused::Fault(fault)) => Err(fault.into()),
    }
}

#[post("/auth/sign-out")]
async fn sign_out(site: Data<Site>, request: HttpRequest) -> Answer {
    if let Some(token) = cookies::session(&site, &request) {
        match site.access.sign_out(&token, site.now()).await {
            Ok(()) | Err(Fault::Missing { .. }) => {}
            Err(fault) => return Err(fault.into()),
        }
    }
    let mut answer = HttpResponse::NoContent();
    cookies::drop_session(&site, &mut answer);
    Ok(answer.finish())
}

#[post("/auth/forgot")]
async fn forgot(site: Data<Site>, request: HttpRequest, typed: Json<Forgot>) -> Answer {
    site.access.request_reset(&typed.email, &peer(&request), site.now()).await?;
    Ok(HttpResponse::NoContent().finish())
}

#[post("/auth/reset")]
async fn reset(site: Data<Site>, typed: Json<Chosen>) -> Answer {
    match site.access.accept(&typed.token, typed.password.as_str(), site.now()).await {
        Ok(_) => Ok(HttpResponse::NoContent().finish()),
        Err(refused) => not_accepted(refused),
    }
}

#[get("/auth/invitation/{token}")]
async fn invitation(site: Data<Site>, token: Path<String>) -> Answer {
    let Some(invited) = site.access.look_at_invitation(&token, site.now()).await? else {
        return Ok(refuse(StatusCode::GONE, "EXPIRED"));
    };
    let (to, roles) = (invited.to, invited.roles.iter().map(|role| role.name().to_uppercase()));
    Ok(HttpResponse::Ok().json(json!({
        "email": to.email,
        "name": to.name,
        "locale": to.locale,
        "employer": invited.employer,
        "roles": roles.collect::<Vec<_>>(),
    })))
}

#[post("/auth/accept-invitation")]
async fn accept(site: Data<Site>, request: HttpRequest, typed: Json<Chosen>) -> Answer {
    let choice = Choice { password: &typed.password, name: typed.name.as_deref() };
    match site.access.accept(&typed.token, choice, site.now()).await {
        Ok(to) => {
            let known = SignIn { email: to.email, password: typed.password.clone(), totp: None };
            enter(&site, &request, &known).await
        }
        Err(refused) => not_accepted(refused),
    }
}

fn not_accepted(refused: AcceptRefused) -> Answer {
    match refused {
        AcceptRefused::Spent => Ok(refuse(StatusCode::GONE, "EXPIRED")),
        AcceptRefused::Weak(fields) => Err(Trouble::from(Fault::Invalid(fields))),
        AcceptRefused::Fault(fault) => Err(fault.into()),
    }
}

/// The network address of whoever connected. What proxies add is not believed: it can be typed by anybody.
pub(super) fn peer(request: &HttpRequest) -> String {
    request.peer_addr().map(|address| address.ip().to_string()).unwrap_or_default()
}
